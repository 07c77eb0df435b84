<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A newer version</source>
        <translation>更新的版本</translation>
    </message>
    <message>
        <source>Check a newer version before you run it</source>
        <translation>运行更新的版本之前先检查</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Nobody independent has reviewed it.</source>
        <translation>自由软件，依照GNU通用公共许可证第3版或更高版本。不附带任何担保。还没有独立的人审查过它。</translation>
    </message>
    <message>
        <source>From a stick, without a network. Two small files lie beside it: release.json and release.json.minisig. Nothing is run or changed here.</source>
        <translation>从U盘检查，不用网络。它旁边有两个小文件：release.json和release.json.minisig。这里不会运行或更改任何东西。</translation>
    </message>
    <message>
        <source>It is newer than the one you have.</source>
        <translation>它比您现有的版本新。</translation>
    </message>
    <message>
        <source>It is older than the one you have: mistakes mended since would come back. Ask who gave it to you why.</source>
        <translation>它比您现有的版本旧：之后改正的错误会再次出现。请问给您的人为什么。</translation>
    </message>
    <message>
        <source>It is the version you have.</source>
        <translation>它就是您现有的版本。</translation>
    </message>
    <message>
        <source>Looking at the newer version</source>
        <translation>正在检查更新的版本</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>更新的版本</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本{version}</translation>
    </message>
    <message>
        <source>What of others is in it</source>
        <translation>其中来自他人的部分</translation>
    </message>
    <message>
        <source>{file} is version {version} of {day}, signed with the key that this program knows.</source>
        <translation>{file}是{day}的版本{version}，由本程序认识的密钥签名。</translation>
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
        <translation>另一种说法：{question}</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>删除这种说法</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>谁这样说？</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Somebody says otherwise</source>
        <translation>有人说法不同</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>谁这样说？</translation>
    </message>
</context>
<context>
    <name>ActFacts</name>
    <message>
        <source>Applied {time} before it was needed.</source>
        <translation>申请时离需要用的日子还有{time}。</translation>
    </message>
    <message>
        <source>Held for {time} so far.</source>
        <translation>到今天已关押{time}。</translation>
    </message>
    <message>
        <source>Held for {time}.</source>
        <translation>共关押{time}。</translation>
    </message>
    <message>
        <source>In all: {time}.</source>
        <translation>一共{time}。</translation>
    </message>
    <message>
        <source>In custody for {time} before the death.</source>
        <translation>去世前共关押{time}。</translation>
    </message>
    <message>
        <source>It lasted {time}.</source>
        <translation>持续了{time}。</translation>
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
        <translation>到今天已失踪{time}。</translation>
    </message>
    <message>
        <source>Missing for {time}.</source>
        <translation>共失踪{time}。</translation>
    </message>
    <message>
        <source>The UN event began after the document was given back.</source>
        <translation>联合国的活动开始时，证件已经归还。</translation>
    </message>
    <message>
        <source>The UN event began before the document was taken.</source>
        <translation>联合国的活动开始时，证件还没有被拿走。</translation>
    </message>
    <message>
        <source>The UN event began while the document was kept.</source>
        <translation>联合国的活动开始时，证件正被扣着。</translation>
    </message>
    <message>
        <source>The answer took {time}.</source>
        <translation>过了{time}才有答复。</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>这一天已经过去了。</translation>
    </message>
    <message>
        <source>This is earlier than the beginning. Is one of the two dates a slip?</source>
        <translation>这比开始的日期还早。两个日期中是不是有一个写错了？</translation>
    </message>
    <message>
        <source>Time left for an answer: {time}.</source>
        <translation>留给您回答的时间：{time}。</translation>
    </message>
    <message>
        <source>Time left until then: {time}.</source>
        <translation>离那一天还有{time}。</translation>
    </message>
    <message>
        <source>Time since the arrest: {time}.</source>
        <translation>距被抓已有{time}。</translation>
    </message>
    <message>
        <source>Time since the first signs: {time}.</source>
        <translation>距最早出现症状已有{time}。</translation>
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
        <translation>开始{time}以后您才知道。</translation>
    </message>
    <message>
        <source>You told them {time} later.</source>
        <translation>您在{time}后告诉了他们。</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约{time}</translation>
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
        <translation>{hours}小时</translation>
    </message>
    <message>
        <source>{least} to {days}</source>
        <translation>{least}至{days}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分钟</translation>
    </message>
    <message>
        <source>{time} below what this law allows.</source>
        <translation>离这条法律允许的期限还有{time}。</translation>
    </message>
    <message>
        <source>{time} longer than this law allows.</source>
        <translation>比这条法律允许的期限多出{time}。</translation>
    </message>
    <message>
        <source>{time} without a sign of life, until today.</source>
        <translation>到今天已有{time}没有任何音讯。</translation>
    </message>
    <message>
        <source>{time} without contact, until today.</source>
        <translation>到今天已有{time}联系不上。</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}小时{minutes}分</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Allowed for some incidents only</source>
        <translation>只对部分事件允许</translation>
    </message>
    <message>
        <source>Ask about: {action}</source>
        <translation>询问：{action}</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>询问…</translation>
    </message>
    <message>
        <source>Not yet: a condition, or a question that has to be asked again</source>
        <translation>还不行：有条件，或需要再问一次</translation>
    </message>
    <message>
        <source>Note what they said about: {action}</source>
        <translation>记下对方的回答：{action}</translation>
    </message>
    <message>
        <source>Note what they said…</source>
        <translation>记下对方的回答…</translation>
    </message>
    <message>
        <source>Only those who agreed, not {people}.</source>
        <translation>只限同意的人，不包括{people}。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Removed from what leaves: {people}.</source>
        <translation>从送出的内容中去掉：{people}。</translation>
    </message>
    <message>
        <source>{action}: {organisation}</source>
        <translation>{action}：{organisation}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A child agreed without a guardian.</source>
        <translation>儿童在没有监护人的情况下表示了同意。</translation>
    </message>
    <message>
        <source>A correction of it is here. Work with that one.</source>
        <translation>它的更正已经在这里。请使用更正。</translation>
    </message>
    <message>
        <source>A notice says that it is taken back, and is not proven. Ask the sender first.</source>
        <translation>有通知说它已被撤回，但未经证实。请先询问发送者。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Ask UN colleagues, without a name</source>
        <translation>询问联合国同事，不提姓名</translation>
    </message>
    <message>
        <source>Ask each of them.</source>
        <translation>请分别询问其中每一个人。</translation>
    </message>
    <message>
        <source>Ask the UN, in the letter, to publish initials instead of names.</source>
        <translation>请在信中要求联合国公布时用首字母代替姓名。</translation>
    </message>
    <message>
        <source>Ask the family or the lawyer.</source>
        <translation>请询问家属或律师。</translation>
    </message>
    <message>
        <source>Ask the family.</source>
        <translation>请询问家属。</translation>
    </message>
    <message>
        <source>Ask the guardian, and the child too.</source>
        <translation>请询问监护人，也请问孩子本人。</translation>
    </message>
    <message>
        <source>Ask the lawyer.</source>
        <translation>请询问律师。</translation>
    </message>
    <message>
        <source>Ask the person.</source>
        <translation>请询问本人。</translation>
    </message>
    <message>
        <source>Ask whoever may speak for them.</source>
        <translation>请询问可以代表其说话的人。</translation>
    </message>
    <message>
        <source>Asking {who} about {use} was too risky.</source>
        <translation>就“{use}”询问{who}风险太大。</translation>
    </message>
    <message>
        <source>Change it until nobody can recognise it.</source>
        <translation>请改写到没有人能认出来为止。</translation>
    </message>
    <message>
        <source>Complaint to UN security</source>
        <translation>向联合国安保部门投诉</translation>
    </message>
    <message>
        <source>Confidential submission to a treaty body</source>
        <translation>向条约机构提交保密材料</translation>
    </message>
    <message>
        <source>Contact the person</source>
        <translation>联系本人</translation>
    </message>
    <message>
        <source>It holds data that need the most care (health, violence, children, people who are held): they need a confirmation of their own, and never enter the yearly summary.</source>
        <translation>其中有最需要谨慎对待的资料（健康、暴力、儿童、被关押的人）：需要单独确认，并且绝不写入年度摘要。</translation>
    </message>
    <message>
        <source>It says that it corrects another report, and that is not proven.</source>
        <translation>它自称更正另一份报告，但这未经证实。</translation>
    </message>
    <message>
        <source>Letter to the Government, with names</source>
        <translation>写给政府的信，写出姓名</translation>
    </message>
    <message>
        <source>Letter without names, on a law or a pattern</source>
        <translation>不写姓名的信，关于一项法律或一类做法</translation>
    </message>
    <message>
        <source>Mark it: confidential, not for the website.</source>
        <translation>请注明：保密，不得放到网站上。</translation>
    </message>
    <message>
        <source>Nobody may stand in it: only what happened.</source>
        <translation>其中不能写任何人：只写发生了什么。</translation>
    </message>
    <message>
        <source>Nobody noted whether the child wants it.</source>
        <translation>没有记下孩子本人是否愿意。</translation>
    </message>
    <message>
        <source>Nobody stands in it who could agree.</source>
        <translation>其中没有可以表示同意的人。</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>新闻稿</translation>
    </message>
    <message>
        <source>Read and keep</source>
        <translation>阅读并保存</translation>
    </message>
    <message>
        <source>Secretary-General’s report, with names</source>
        <translation>秘书长的报告，写出姓名</translation>
    </message>
    <message>
        <source>Secretary-General’s report, without names</source>
        <translation>秘书长的报告，不写姓名</translation>
    </message>
    <message>
        <source>Share with another organisation</source>
        <translation>分享给另一个组织</translation>
    </message>
    <message>
        <source>Somebody agreed to be named, but the name did not come with the report. Ask for it.</source>
        <translation>有人同意写出姓名，但姓名没有随报告送来。请询问。</translation>
    </message>
    <message>
        <source>Somebody who cannot be left out would be: whose case it is, or, for a letter without names, whoever told of it.</source>
        <translation>这样会去掉不能去掉的人：当事人；若是不具名信函，则是讲述此事的人。</translation>
    </message>
    <message>
        <source>TRAINING: everything that leaves is marked so.</source>
        <translation>练习：送出的一切都有此标记。</translation>
    </message>
    <message>
        <source>The case was archived because consent is missing.</source>
        <translation>这个个案因缺少同意而归档。</translation>
    </message>
    <message>
        <source>The letter becomes public after about 60 days.</source>
        <translation>大约 60 天后这封信会公开。</translation>
    </message>
    <message>
        <source>The name goes to security and to the secretariat of the meeting.</source>
        <translation>姓名会交给安保部门和会议秘书处。</translation>
    </message>
    <message>
        <source>The report was taken back.</source>
        <translation>报告已被撤回。</translation>
    </message>
    <message>
        <source>Training and real cases never meet.</source>
        <translation>练习与真实个案绝不混在一起。</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>联合国职员，保密</translation>
    </message>
    <message>
        <source>Use in training</source>
        <translation>用于培训</translation>
    </message>
    <message>
        <source>a letter to the Government</source>
        <translation>写给政府的信</translation>
    </message>
    <message>
        <source>another organisation</source>
        <translation>另一个组织</translation>
    </message>
    <message>
        <source>being contacted</source>
        <translation>被联系</translation>
    </message>
    <message>
        <source>needs: yes to UN staff, in confidence</source>
        <translation>需要：同意保密地交给联合国职员</translation>
    </message>
    <message>
        <source>needs: yes to UN staff, of whoever told it</source>
        <translation>需要：讲述者同意交给联合国职员</translation>
    </message>
    <message>
        <source>needs: yes to a letter, and yes to the name in public UN reports (or a request for initials)</source>
        <translation>需要：同意写信，并同意姓名出现在联合国公开报告里（或要求用首字母）</translation>
    </message>
    <message>
        <source>needs: yes to being contacted</source>
        <translation>需要：同意被联系</translation>
    </message>
    <message>
        <source>needs: yes to that organisation by its name</source>
        <translation>需要：同意交给这个指明的组织</translation>
    </message>
    <message>
        <source>needs: yes to that report by name, and to the name in public, asked for in its year</source>
        <translation>需要：当年征得同意，以姓名写入该报告，并公开姓名</translation>
    </message>
    <message>
        <source>needs: yes to that report, asked for in its year</source>
        <translation>需要：当年征得同意写入该报告</translation>
    </message>
    <message>
        <source>needs: yes to that, and changing it beyond recognition</source>
        <translation>需要：同意这样使用，并改写到无法辨认</translation>
    </message>
    <message>
        <source>needs: yes to the focal point</source>
        <translation>需要：同意交给联络人</translation>
    </message>
    <message>
        <source>needs: yes to the name in media or in public UN reports</source>
        <translation>需要：同意姓名出现在媒体或联合国公开报告里</translation>
    </message>
    <message>
        <source>reading and keeping it</source>
        <translation>阅读并保存</translation>
    </message>
    <message>
        <source>the Secretary-General’s report</source>
        <translation>秘书长的报告</translation>
    </message>
    <message>
        <source>the name in media</source>
        <translation>在媒体上写出姓名</translation>
    </message>
    <message>
        <source>the name in public UN reports</source>
        <translation>在联合国公开报告里写出姓名</translation>
    </message>
    <message>
        <source>training</source>
        <translation>用于培训</translation>
    </message>
    <message>
        <source>{who} agreed to {use} only under a condition, and nobody said it is met.</source>
        <translation>{who}只在一个条件下同意“{use}”，还没有人说条件已满足。</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, and the day to ask again has come.</source>
        <translation>{who}同意过“{use}”，再次询问的日子已到。</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, and was not asked again for this year.</source>
        <translation>{who}同意过“{use}”，但今年还没有再次询问。</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, but not by name.</source>
        <translation>{who}同意“{use}”，但不写姓名。</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, but not to this one.</source>
        <translation>{who}同意“{use}”，但不是这一个。</translation>
    </message>
    <message>
        <source>{who} gave no clear yes to {use}.</source>
        <translation>{who}没有明确同意“{use}”。</translation>
    </message>
    <message>
        <source>{who} said no to {use}.</source>
        <translation>{who}不同意“{use}”。</translation>
    </message>
    <message>
        <source>{who} took back the yes to {use}.</source>
        <translation>{who}撤回了对“{use}”的同意。</translation>
    </message>
    <message>
        <source>{who} was not asked about {use}.</source>
        <translation>没有就“{use}”问过{who}。</translation>
    </message>
</context>
<context>
    <name>ActionsTab</name>
    <message>
        <source>What is not agreed to is refused. Each line says what it needs, who is missing, and how to ask.</source>
        <translation>没有同意的就不允许。每一行都写明需要什么、还缺谁的同意、怎样询问。</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>可以做什么</translation>
    </message>
    <message>
        <source>Words for answers…</source>
        <translation>回复用语…</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Add another act</source>
        <translation>添加另一个行为</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>已全部回答</translation>
    </message>
    <message>
        <source>Change the kind…</source>
        <translation>改成另一类行为…</translation>
    </message>
    <message>
        <source>Remove this act?</source>
        <translation>删除这个行为吗？</translation>
    </message>
    <message>
        <source>Remove this act…</source>
        <translation>删除这个行为…</translation>
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
        <translation>正在添加抽屉</translation>
    </message>
    <message>
        <source>Another drawer you named has recovery words, too.</source>
        <translation>您指明的另一个抽屉也有恢复词。</translation>
    </message>
    <message>
        <source>Lock, and open it with its own passphrase. Write in it now and then: a drawer whose last entry is old tells something too.</source>
        <translation>请先锁定，再用它自己的密码打开。请时常在里面写点东西：最后一条内容很旧的抽屉也会说明问题。</translation>
    </message>
    <message>
        <source>The drawer is made.</source>
        <translation>抽屉已建好。</translation>
    </message>
    <message>
        <source>These words belong to none of the drawers you named.</source>
        <translation>这些恢复词不属于您指明的任何抽屉。</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>这不是这个抽屉的密码。</translation>
    </message>
    <message>
        <source>This one cannot be used here. Take another one.</source>
        <translation>这个密码在这里不能用。请换一个。</translation>
    </message>
    <message>
        <source>This one opens no drawer here.</source>
        <translation>这个密码在这里什么抽屉也打不开。</translation>
    </message>
    <message>
        <source>Trying the passphrases</source>
        <translation>正在尝试密码</translation>
    </message>
    <message>
        <source>Two of these open the same drawer. Name each drawer once.</source>
        <translation>其中两个打开同一个抽屉。每个抽屉只需指明一次。</translation>
    </message>
</context>
<context>
    <name>AddView</name>
    <message>
        <source>A focal point gives you its card as a file, as text, or on paper with a QR code: a photo or a scan of it is enough. You can also drop it here. A file that ends a card (a revocation) is added in the same way.</source>
        <translation>联络人会把名片作为文件、文字，或印有二维码的纸张交给您：拍一张照片或扫描就够了。您也可以把它拖到这里。使名片失效的文件（撤销声明）也用同样的方式添加。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>添加联络人</translation>
    </message>
    <message>
        <source>Choose a file or a picture…</source>
        <translation>选择文件或图片…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Or paste the card</source>
        <translation>或粘贴名片</translation>
    </message>
    <message>
        <source>its text, or a picture of it</source>
        <translation>它的文字，或它的图片</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>添加组织</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
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
        <translation>它是什么</translation>
    </message>
    <message>
        <source>Who the person is, without pointing to them</source>
        <translation>这个人是什么样的人，不指明是谁</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Add a drawer…</source>
        <translation>添加抽屉…</translation>
    </message>
</context>
<context>
    <name>AgainMenu</name>
    <message>
        <source>Ask again by {day}</source>
        <translation>{day}之前再次询问</translation>
    </message>
    <message>
        <source>Go through all uses now</source>
        <translation>现在逐项询问所有用途</translation>
    </message>
    <message>
        <source>No day to ask again</source>
        <translation>没有再次询问的日期</translation>
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
        <translation>向{sender}索取更多信息吗？</translation>
    </message>
    <message>
        <source>At most 20,000 letters.</source>
        <translation>最多20,000个字符。</translation>
    </message>
    <message>
        <source>Change the status of this case?</source>
        <translation>更改这个个案的状态吗？</translation>
    </message>
    <message>
        <source>Close this case?</source>
        <translation>结束这个个案吗？</translation>
    </message>
    <message>
        <source>Make a file for the sender</source>
        <translation>为发送者制作文件</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>新状态</translation>
    </message>
    <message>
        <source>No answer can be sealed to this case, so it is only noted here.</source>
        <translation>不能向这个个案密封回复，所以只在这里记下。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Only note it here</source>
        <translation>只在这里记下</translation>
    </message>
    <message>
        <source>Say something, in a sentence or two.</source>
        <translation>请写一两句话。</translation>
    </message>
    <message>
        <source>Seal the answer…</source>
        <translation>密封回复…</translation>
    </message>
    <message>
        <source>Tell {sender} that the report arrived?</source>
        <translation>告诉{sender}报告已收到吗？</translation>
    </message>
    <message>
        <source>The answer becomes a sealed file that only {sender} can open. It names nobody outside, and has no subject line.</source>
        <translation>回复会成为一个只有{sender}能打开的密封文件。外面不写任何名字，也没有标题。</translation>
    </message>
    <message>
        <source>There is news about your report: </source>
        <translation>您的报告有消息：</translation>
    </message>
    <message>
        <source>To go on we need to know: </source>
        <translation>要继续，我们需要知道：</translation>
    </message>
    <message>
        <source>We have done what we could with your report and close the case.</source>
        <translation>我们已就您的报告做了能做的事，现在结束这个个案。</translation>
    </message>
    <message>
        <source>We will give it to nobody, and publish nothing, without asking you again.</source>
        <translation>未再次征得您同意，我们不会交给任何人，也不会公开任何内容。</translation>
    </message>
    <message>
        <source>We will publish nothing without asking you again.</source>
        <translation>未再次征得您的同意，我们不会公开任何内容。</translation>
    </message>
    <message>
        <source>We write again by</source>
        <translation>我们下次来信不晚于</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What we will not do without asking again</source>
        <translation>未再次询问就不会做的事</translation>
    </message>
    <message>
        <source>Who learns of it</source>
        <translation>谁会知道</translation>
    </message>
    <message>
        <source>Words to begin with</source>
        <translation>开头用的话</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>请写一个日期，例如2026年4月12日。</translation>
    </message>
    <message>
        <source>Your report arrived whole and can be read.</source>
        <translation>您的报告已完整收到，可以读取。</translation>
    </message>
    <message>
        <source>in words the sender reads alone</source>
        <translation>只有发送者能读到</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可以不写</translation>
    </message>
    <message>
        <source>there are none in the sender’s language</source>
        <translation>没有发送者语言的用语</translation>
    </message>
    <message>
        <source>your own words stay; empty the field to begin anew</source>
        <translation>您自己写的内容会保留；清空后可重新开始</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Answer {number} lies in {file}. Only the sender can open it.</source>
        <translation>第{number}份回复在{file}里。只有发送者能打开。</translation>
    </message>
    <message>
        <source>What you wrote is kept with this case.</source>
        <translation>您写的内容已随此案件保存。</translation>
    </message>
    <message>
        <source>Where shall the answer file be put?</source>
        <translation>回复文件放在哪里？</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answer…</source>
        <translation>回复…</translation>
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
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the new vault</source>
        <translation>一切都已在新库里</translation>
    </message>
    <message>
        <source>It was opened with the new passphrase, and everything in it was compared with what is here. Other drawers of this vault were not moved.</source>
        <translation>新库已用新密码打开过，里面的一切都与这里的内容比对过。这个库的其他抽屉没有搬过去。</translation>
    </message>
    <message>
        <source>Lock and open the new vault</source>
        <translation>锁定并打开新库</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message numerus="yes">
        <source>%n file(s) left in the inbox.</source>
        <translation>
            <numerusform>收件箱里还有 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick note(s) could not be taken in.</source>
        <translation>
            <numerusform>%n 条速记未能收入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick note(s) taken in.</source>
        <translation>
            <numerusform>收入了 %n 条速记。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Taking quick notes in</source>
        <translation>正在收入速记</translation>
    </message>
    <message>
        <source>Written while the vault was locked: the author is not certain.</source>
        <translation>是在库锁定时写下的：作者不能确定。</translation>
    </message>
</context>
<context>
    <name>AsCorrection</name>
    <message>
        <source>As a correction</source>
        <translation>作为更正</translation>
    </message>
    <message>
        <source>As a new report</source>
        <translation>作为新报告</translation>
    </message>
    <message>
        <source>How it is sent to them</source>
        <translation>以什么方式发给对方</translation>
    </message>
    <message>
        <source>It says that it corrects what they have since {day}. That one cannot be called back: they see both side by side.</source>
        <translation>它写明更正对方自 {day} 起持有的那一份。那一份无法收回：对方会看到两份并列。</translation>
    </message>
    <message>
        <source>They have had this since {day}. What you send now is one more.</source>
        <translation>对方自 {day} 起已有这份内容。您现在发送的是又一份。</translation>
    </message>
</context>
<context>
    <name>AskForDraft</name>
    <message>
        <source>Draft a paragraph</source>
        <translation>起草一个段落</translation>
    </message>
    <message>
        <source>Drafts there already are</source>
        <translation>已有的草稿</translation>
    </message>
    <message>
        <source>Is the condition met?</source>
        <translation>条件满足了吗？</translation>
    </message>
    <message>
        <source>It is met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>It says no more than the record does, and names only those who agreed to it. You can change every word; what may not leave is marked.</source>
        <translation>它只说记录里有的内容，只提到同意公开姓名的人。每个字您都可以改；不能外传的地方会标出来。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Report of the year</source>
        <translation>哪一年的报告</translation>
    </message>
    <message>
        <source>Somebody agreed only if: {condition}. Your answer counts this once.</source>
        <translation>有人同意的条件是：{condition}。您的回答只算这一次。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>写什么</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用于什么</translation>
    </message>
    <message numerus="yes">
        <source>What shall be written about these %n case(s)?</source>
        <translation>
            <numerusform>关于这 %n 个个案要写什么？</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall be written about this case?</source>
        <translation>关于这个个案要写什么？</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>哪个组织</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>写出来</translation>
    </message>
    <message>
        <source>Write it without them</source>
        <translation>不写他们</translation>
    </message>
    <message>
        <source>Write it without these people?</source>
        <translation>不写这些人吗？</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>不写</translation>
    </message>
    <message>
        <source>a consent of that year is needed</source>
        <translation>需要当年的同意</translation>
    </message>
    <message>
        <source>as somebody who agreed called it</source>
        <translation>按同意者所用的名称</translation>
    </message>
    <message>
        <source>{people} did not agree to it. They would not be in the text at all.</source>
        <translation>{people}没有同意。正文里将完全不提到他们。</translation>
    </message>
</context>
<context>
    <name>AskSection</name>
    <message>
        <source>From these reasons, it would be: {urgency}</source>
        <translation>根据这些理由，应为：{urgency}</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Another answer</source>
        <translation>另一个回答</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Destroy this vault?</source>
        <translation>销毁这个库吗？</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃它</translation>
    </message>
    <message>
        <source>Give up this drawer?</source>
        <translation>放弃这个抽屉吗？</translation>
    </message>
    <message>
        <source>I understand: everything in this drawer is lost</source>
        <translation>我明白：这个抽屉里的一切都会丢失</translation>
    </message>
    <message>
        <source>I understand: everything in this vault is lost</source>
        <translation>我明白：这个库里的一切都会丢失</translation>
    </message>
    <message>
        <source>Its keys and its beginning are overwritten. Nobody can open it again, you included: records, people, evidence and reports in it are lost. Other drawers stay as they are. Copies and backups made before can still be opened. Whoever has the file of keys of such a copy, and the passphrase, can also read what lies behind the beginning of this one.</source>
        <translation>它的密钥和开头部分会被覆盖。谁也不能再打开它，包括您自己：里面的记录、人员、证据和报告都会丢失。其他抽屉保持原样。以前做的副本和备份仍可打开。谁有这种副本里的密钥文件，又知道密码，也能读出这个抽屉开头部分之后的内容。</translation>
    </message>
    <message>
        <source>Its keys are overwritten and its folder is deleted, with every drawer in it. It takes less than a second. Nobody can bring it back, neither a passphrase nor recovery words.</source>
        <translation>它的密钥会被覆盖，它的文件夹连同其中每个抽屉都会被删除。这只需不到一秒。谁也不能恢复它，密码和恢复词都不能。</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>这个抽屉的密码</translation>
    </message>
    <message>
        <source>This does not reach copies and backups elsewhere, or what a cloud service keeps. On flash memory (sticks, cards, most laptops) worn blocks may hold old keys where no program reaches them.</source>
        <translation>别处的副本和备份、云服务保存的内容不受影响。在闪存（U盘、存储卡、大多数笔记本电脑）上，磨损的块里可能还有旧密钥，任何程序都够不到。</translation>
    </message>
</context>
<context>
    <name>BannerPlace</name>
    <message numerus="yes">
        <source>%n thing(s) did not work.</source>
        <translation>
            <numerusform>有 %n 件事没有成功。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is kept in this window and tried again every few seconds.</source>
        <translation>它保留在这个窗口里，每隔几秒再试一次。</translation>
    </message>
    <message>
        <source>What you typed last is not saved.</source>
        <translation>您最后输入的内容没有保存。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Becomes</name>
    <message>
        <source>A draft. Nobody agreed to anything in it yet.</source>
        <translation>草稿。其中还没有任何人表示同意。</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n cell(s) not understood.</source>
        <translation>
            <numerusform>不收入：有 %n 个单元格看不懂。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: it is the same as row {number}.</source>
        <translation>不收入：与第 {number} 行相同。</translation>
    </message>
    <message>
        <source>Left out: this row was taken in before.</source>
        <translation>不收入：这一行以前已经收入过。</translation>
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
        <translation>第 {number} 行会变成什么</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>First make recovery words: without them, a lost computer loses the drawer.</source>
        <translation>请先制作恢复词：没有它们，电脑丢了，抽屉也就丢了。</translation>
    </message>
    <message>
        <source>First test the recovery words: nobody should rely on words never tried.</source>
        <translation>请先测试恢复词：不要依赖从未试过的词。</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>这台电脑的钥匙串不能用。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>这台电脑的钥匙串没有回应。</translation>
    </message>
    <message>
        <source>The program runs from its own folder and leaves nothing on this computer, so it puts no key into its keychain.</source>
        <translation>程序在自己的文件夹里运行，不在这台电脑上留下任何东西，所以不往它的钥匙串里放密钥。</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation>这台电脑没有可用的钥匙串。</translation>
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
        <translation>不发送了</translation>
    </message>
    <message>
        <source>For {names}.</source>
        <translation>给{names}。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It has rested. Read it once more, then seal.</source>
        <translation>已经放过一夜。再读一遍，然后密封。</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Move case {number} to “{column}”?</source>
        <translation>把个案{number}移到“{column}”吗？</translation>
    </message>
    <message>
        <source>Only note it here</source>
        <translation>只在这里记下</translation>
    </message>
    <message>
        <source>Tell the sender…</source>
        <translation>告知发送者…</translation>
    </message>
    <message>
        <source>The status is noted here. The sender learns of it only by an answer.</source>
        <translation>状态只记在这里。发送者只有收到回复才会知道。</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>{case} stands in “{column}” now.</source>
        <translation>{case}现在列在“{column}”中。</translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message numerus="yes">
        <source>%n file(s) came in.</source>
        <translation>
            <numerusform>进来了 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in.</source>
        <translation>
            <numerusform>进来了 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept as here.</source>
        <translation>
            <numerusform>%n 条记录保持这里的样子。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>Destroy the file now, or keep it as a backup.</source>
        <translation>请现在销毁这个文件，或把它留作备份。</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>No key in this drawer opens it. Nothing was changed.</source>
        <translation>这个抽屉里没有能打开它的密钥。什么也没有改变。</translation>
    </message>
    <message>
        <source>Only the drawer it came from opens it. You can destroy the one you carried.</source>
        <translation>只有它原来的抽屉能打开它。您可以销毁您保管的那一份。</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <source>Sealing it anew</source>
        <translation>正在重新密封</translation>
    </message>
    <message>
        <source>The backup is back.</source>
        <translation>备份已恢复。</translation>
    </message>
    <message>
        <source>The file for them is made.</source>
        <translation>给对方的文件已做好。</translation>
    </message>
    <message>
        <source>The records are back.</source>
        <translation>记录已经带回来了。</translation>
    </message>
    <message>
        <source>These words do not open it. Nothing was changed.</source>
        <translation>这些恢复词打不开它。什么也没有改变。</translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation>这个打不开它。</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>文件放在哪里？</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>哪个备份？</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Change the status</source>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>Changing the cases</source>
        <translation>正在更改个案</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>It is noted here, and nobody is told by it. Answer them to tell the senders.</source>
        <translation>只记在这里，不会因此告知任何人。要告知发送者，请回复他们。</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>归为一事</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>归为一事…</translation>
    </message>
    <message>
        <source>Look at again on…</source>
        <translation>再看日期…</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>新状态</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>状态…</translation>
    </message>
    <message>
        <source>They are listed as due from that day on. Nothing is deleted by itself.</source>
        <translation>从那天起它们会列为到期。不会自动删除任何内容。</translation>
    </message>
    <message>
        <source>They stay separate cases, each with its own consents and sources, and are counted as one event. You can take them apart again.</source>
        <translation>它们仍是各自的个案，各有自己的同意和来源，并按一个事件计数。以后可以再分开。</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可以不写</translation>
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
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全部不选</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>请选择两个或更多。</translation>
    </message>
    <message>
        <source>With all of them…</source>
        <translation>对全部选中的…</translation>
    </message>
</context>
<context>
    <name>Burn</name>
    <message>
        <source>Destroying the vault</source>
        <translation>正在销毁库</translation>
    </message>
</context>
<context>
    <name>BurnOld</name>
    <message>
        <source>Destroying the old vault</source>
        <translation>正在销毁旧库</translation>
    </message>
    <message>
        <source>The old vault is destroyed.</source>
        <translation>旧库已销毁。</translation>
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
        <translation>大约</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>在此之前</translation>
    </message>
    <message>
        <source>Choose the first day.</source>
        <translation>请选择第一天。</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>第一天和最后一天</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>从那时起</translation>
    </message>
    <message>
        <source>From {date}. Now choose the last day.</source>
        <translation>从{date}开始。现在请选择最后一天。</translation>
    </message>
    <message>
        <source>How sure is the day?</source>
        <translation>日期有多确定？</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>That month</source>
        <translation>那个月</translation>
    </message>
    <message>
        <source>That year</source>
        <translation>那一年</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>这一天</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n box(es) on this page.</source>
        <translation>
            <numerusform>此页有 %n 个遮盖框。</numerusform>
        </translation>
    </message>
    <message>
        <source>Box {number}: {left} to {right} percent across, {top} to {bottom} percent down.</source>
        <translation>遮盖框 {number}：横向 {left}% 至 {right}%，纵向 {top}% 至 {bottom}%。</translation>
    </message>
    <message>
        <source>The picture, with the boxes on it</source>
        <translation>图片及其上的遮盖框</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>A focal point</source>
        <translation>联络人</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>At most 200 letters.</source>
        <translation>最多200个字符。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>请至少选一个。</translation>
    </message>
    <message>
        <source>Find a UN mechanism</source>
        <translation>查找联合国机制</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>查找语言</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>怎样联系您</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Languages you read</source>
        <translation>您能读的语言</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>制作名片</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>制作这张名片</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Mechanisms you work with</source>
        <translation>您与哪些机制打交道</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>名片上的名字</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>People seal their files to it. It holds no secret: its key stays in this drawer.</source>
        <translation>别人向它密封文件。它不含秘密：密钥留在这个抽屉里。</translation>
    </message>
    <message>
        <source>Replace the card</source>
        <translation>替换名片</translation>
    </message>
    <message>
        <source>Reprisals desk</source>
        <translation>报复问题联络处</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>这里必须填写。</translation>
    </message>
    <message>
        <source>The new card has a new key, and the old one signs it. Whoever has the old card is offered the new one, and compares its digits with you. The old card still opens files that come late, and is given to nobody any more.</source>
        <translation>新名片有新的密钥，由旧名片签名。持有旧名片的人会看到新名片，并与您核对它的数字。旧名片仍能打开迟到的文件，但不再发给任何人。</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>这是谁的名片</translation>
    </message>
    <message>
        <source>a desk or a person</source>
        <translation>一个部门或一个人</translation>
    </message>
    <message>
        <source>everybody who has the card reads it; may be left out</source>
        <translation>拿到名片的人都能读到；可以不写</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可以不写</translation>
    </message>
    <message>
        <source>reports can be sealed to a focal point only</source>
        <translation>只能向联络人密封报告</translation>
    </message>
    <message>
        <source>the shorter, the less a stolen key opens</source>
        <translation>越短，被偷的密钥能打开的越少</translation>
    </message>
</context>
<context>
    <name>CardOffice</name>
    <message numerus="yes">
        <source>%n case(s) came to it: they stay, and stay readable.</source>
        <translation>
            <numerusform>有 %n 个个案寄到它：它们会保留，也仍可阅读。</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that was sealed to it and comes late is opened by nobody any more. Backups that were made before still hold the key.</source>
        <translation>向它密封而迟到的文件，谁也不能再打开。以前做的备份里仍有这个密钥。</translation>
    </message>
    <message>
        <source>Answer here again</source>
        <translation>在这里重新答复</translation>
    </message>
    <message>
        <source>Answer with this card here again?</source>
        <translation>要在这里重新用这张名片答复吗？</translation>
    </message>
    <message>
        <source>Compare the name once more: only this person can open the file.</source>
        <translation>请再核对一次姓名：只有这个人能打开文件。</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>删除密钥</translation>
    </message>
    <message>
        <source>Delete the key of this card for good?</source>
        <translation>要永久删除这张名片的密钥吗？</translation>
    </message>
    <message>
        <source>Does {name} get this key?</source>
        <translation>把这个密钥交给{name}吗？</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Hand over the secret key of this card?</source>
        <translation>要移交这张名片的秘密密钥吗？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Leave it to them</source>
        <translation>由对方答复</translation>
    </message>
    <message>
        <source>Sealed files (*.age);;All files (*)</source>
        <translation>密封文件 (*.age);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The card {name} is yours now too.</source>
        <translation>名片{name}现在也归您使用。</translation>
    </message>
    <message>
        <source>The card {name} was here already; nothing of it is lost.</source>
        <translation>名片{name}原来就在这里；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The colleague who got the key keeps it. If both of you answer one report, two answers may have the same number: agree who answers what.</source>
        <translation>得到密钥的同事仍保有它。如果两人都答复同一份报告，两个答复可能编号相同：请商定由谁答复什么。</translation>
    </message>
    <message>
        <source>The hand-over lies in {file}. Give it to {name}.</source>
        <translation>移交文件在{file}。请把它交给{name}。</translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation>密钥已删除。</translation>
    </message>
    <message>
        <source>Where shall the hand-over be put?</source>
        <translation>移交文件放在哪里？</translation>
    </message>
    <message>
        <source>Which file did the colleague give you?</source>
        <translation>同事给了您哪个文件？</translation>
    </message>
    <message>
        <source>Whoever opens the file reads every report that was or will be sealed to this card, and answers in its name. It cannot be taken back.</source>
        <translation>打开这个文件的人能读到过去和今后向这张名片密封的每份报告，并能以它的名义答复。无法收回。</translation>
    </message>
    <message>
        <source>Yes, to them</source>
        <translation>是的，交给对方</translation>
    </message>
</context>
<context>
    <name>CardPaper</name>
    <message>
        <source>Before you use this card, let its owner read these eight groups to you, by voice or face to face, and compare every one.</source>
        <translation>使用这张名片之前，请让它的主人通过语音或当面把这八组数字念给您听，并逐组核对。</translation>
    </message>
    <message>
        <source>In the app: Focal points, Add, then choose a photo or a scan of this page.</source>
        <translation>在应用中：联络人，添加，然后选择这一页的照片或扫描件。</translation>
    </message>
    <message>
        <source>It lies in {file}. Its digits are compared in another way.</source>
        <translation>它在{file}里。它的数字要用另一种方式核对。</translation>
    </message>
    <message>
        <source>Reads: {languages}</source>
        <translation>能阅读：{languages}</translation>
    </message>
    <message>
        <source>This card is too long for a QR code: ask its owner for the file, and compare it with the digits on this page.</source>
        <translation>这张名片太长，放不进二维码：请向它的主人索取文件，并与这一页上的数字核对。</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>有效期至{day}</translation>
    </message>
    <message>
        <source>Where shall the page be put?</source>
        <translation>这一页放在哪里？</translation>
    </message>
    <message>
        <source>Where shall the picture be put?</source>
        <translation>图片放在哪里？</translation>
    </message>
    <message>
        <source>Where shall the sheet be put?</source>
        <translation>这张纸放在哪里？</translation>
    </message>
</context>
<context>
    <name>CardState</name>
    <message>
        <source>All 40 digits were compared: it is the card of whom you compared with.</source>
        <translation>40位数字全部核对过：它就是与您核对的那个人的名片。</translation>
    </message>
    <message>
        <source>Ask for the newer card, and compare its digits.</source>
        <translation>请索取更新的名片，并核对它的数字。</translation>
    </message>
    <message>
        <source>Compare its 40 digits first. To send without comparing you have to say why; that is kept.</source>
        <translation>请先核对它的40位数字。不核对就发送必须说明理由；理由会保存下来。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>已于{day}失效</translation>
    </message>
    <message>
        <source>From a printed card</source>
        <translation>对照印出的名片</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>It ends on its last day, when you compare a newer card, or when a revocation comes.</source>
        <translation>到了最后一天、您核对了更新的名片，或收到撤销声明时，它就失效。</translation>
    </message>
    <message>
        <source>It is a card for practice: it never receives a real report.</source>
        <translation>这是练习用的名片：它从不接收真实的报告。</translation>
    </message>
    <message>
        <source>Its last day has passed. Keys are short-lived so that a stolen one opens little.</source>
        <translation>它的最后一天已经过去。密钥的有效期很短，这样被窃的密钥能打开的内容就很少。</translation>
    </message>
    <message>
        <source>Its owner ended it, for good. Somebody else may have its key and read what was sent to it.</source>
        <translation>它的主人已永久撤销它。别人可能有它的密钥，并能读到发给它的内容。</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>Nothing can be sent to it, and answers signed with it are refused.</source>
        <translation>不能再向它发送任何内容，用它签名的回复会被拒绝。</translation>
    </message>
    <message>
        <source>Nothing can be sent to it. Answers to what you sent before are still taken in.</source>
        <translation>不能再向它发送任何内容。对您以前所发内容的回复仍会收下。</translation>
    </message>
    <message>
        <source>Nothing is sent to it any more. Answers to what you sent before are still taken in.</source>
        <translation>不再向它发送任何内容。对您以前所发内容的回复仍会收下。</translation>
    </message>
    <message>
        <source>Nothing: use the newer card.</source>
        <translation>什么也不会：请使用更新的名片。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被替换</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Revoked on {day}</source>
        <translation>已于{day}撤销</translation>
    </message>
    <message>
        <source>Send to it. Its answers are taken in and shown with the record.</source>
        <translation>可以向它发送。它的回复会收下，并显示在记录旁边。</translation>
    </message>
    <message>
        <source>The card is whole, but nobody knows yet whose it is. Somebody may have put theirs in its place.</source>
        <translation>名片是完整的，但还没有人知道它是谁的。别人可能用自己的名片顶替了它。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>这台电脑的时钟不对</translation>
    </message>
    <message>
        <source>This is never undone. Ask for a new card, by another way, and compare its digits.</source>
        <translation>这无法撤回。请通过另一种方式索取新名片，并核对它的数字。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Verified by phone, {day}</source>
        <translation>已通过电话核对，{day}</translation>
    </message>
    <message>
        <source>Verified from a printed card, {day}</source>
        <translation>已对照印出的名片核对，{day}</translation>
    </message>
    <message>
        <source>Verified in person, {day}</source>
        <translation>已当面核对，{day}</translation>
    </message>
    <message>
        <source>Verified on a video call, {day}</source>
        <translation>已通过视频通话核对，{day}</translation>
    </message>
    <message>
        <source>Verified, {day}</source>
        <translation>已核对，{day}</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>视频通话</translation>
    </message>
    <message>
        <source>When all eight groups agree, the card is verified.</source>
        <translation>八组数字全部一致，名片就核对好了。</translation>
    </message>
    <message>
        <source>You compared a newer card of the same focal point; it took its place.</source>
        <translation>您核对了同一联络人的更新的名片；它取代了这一张。</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>A focal point</source>
        <translation>联络人</translation>
    </message>
    <message>
        <source>A newer card took its place. Give the newer one to everybody who has this one: it is offered to them, and used once they compared its digits with you. This key stays here and opens files that come late.</source>
        <translation>更新的名片取代了它。请把新名片交给持有这一张的每个人：新名片会提示给他们，与您核对数字之后才会使用。这个密钥留在这里，能打开迟到的文件。</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>所有步骤都完成了。</translation>
    </message>
    <message>
        <source>Answer with it here again…</source>
        <translation>在这里重新用它答复…</translation>
    </message>
    <message>
        <source>Business cards with the digits…</source>
        <translation>印有数字的小名片…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>Delete its key…</source>
        <translation>删除它的密钥…</translation>
    </message>
    <message>
        <source>Each step ticks itself when the app sees it done.</source>
        <translation>程序看到某一步完成后，会自动打勾。</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Export the card…</source>
        <translation>导出名片…</translation>
    </message>
    <message>
        <source>Files to check it with minisign…</source>
        <translation>用 minisign 核对它的文件…</translation>
    </message>
    <message>
        <source>Hand it over to a colleague…</source>
        <translation>移交给同事…</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>怎样联系您</translation>
    </message>
    <message>
        <source>Its key is kept for files that come late, and may be deleted from {day} on.</source>
        <translation>它的密钥为迟到的文件而保留，从{day}起可以删除。</translation>
    </message>
    <message>
        <source>Its key was given to</source>
        <translation>它的密钥交给了</translation>
    </message>
    <message>
        <source>Its key was kept for files that come late. That time is over since {day}: delete the key, so that nobody who gets hold of it can read old files.</source>
        <translation>它的密钥曾为迟到的文件而保留。这段时间已于{day}结束：请删除密钥，这样即使有人拿到它，也读不了旧文件。</translation>
    </message>
    <message>
        <source>Label of this card…</source>
        <translation>这张名片的标签…</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作于</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>More about this card</source>
        <translation>关于这张名片的更多操作</translation>
    </message>
    <message>
        <source>Picture of the QR code…</source>
        <translation>二维码图片…</translation>
    </message>
    <message>
        <source>Print the card…</source>
        <translation>打印名片…</translation>
    </message>
    <message>
        <source>Read the page about it</source>
        <translation>阅读相关页面</translation>
    </message>
    <message>
        <source>Replace it by a new card…</source>
        <translation>用新名片替换…</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>Revoke it for good…</source>
        <translation>永久撤销…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Save its secret key…</source>
        <translation>保存它的私钥…</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>显示提示</translation>
    </message>
    <message>
        <source>Since {day} a colleague answers with this card, and nothing is answered with it here. What comes to it is still read.</source>
        <translation>自{day}起由一位同事用这张名片答复，这里不再用它答复。寄到它的文件仍可阅读。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps tick themselves in the vaults of a workshop.</source>
        <translation>在工作坊的保险库里，步骤会自动打勾。</translation>
    </message>
    <message>
        <source>Taken over from a colleague</source>
        <translation>从同事处接管</translation>
    </message>
    <message>
        <source>The 40 digits of this card</source>
        <translation>这张名片的40位数字</translation>
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
        <translation>要学到什么？</translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation>要学到什么</translation>
    </message>
    <message>
        <source>Whoever gets the card compares all eight groups with you, by voice or face to face.</source>
        <translation>拿到名片的人会通过声音或当面与您核对全部八组数字。</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>这是谁的名片</translation>
    </message>
    <message>
        <source>Write the revocation again…</source>
        <translation>再次写出撤销声明…</translation>
    </message>
    <message>
        <source>You ended this card on {day}, for good. Everybody who has it needs the revocation file; it can be written again. The key stays here and opens files that come late.</source>
        <translation>您已于{day}永久撤销这张名片。持有它的每个人都需要撤销声明的文件；可以再次写出。密钥留在这里，能打开迟到的文件。</translation>
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
            <numerusform>还有 %n 张名片用的是旧库的密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>First the new vault: a card made in the old one is no safer.</source>
        <translation>先做新库：在旧库里做的名片并不更安全。</translation>
    </message>
    <message>
        <source>Open my cards</source>
        <translation>打开我的名片</translation>
    </message>
    <message>
        <source>There is no card of your own in this drawer.</source>
        <translation>这个抽屉里没有您自己的名片。</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No half of a file is on the stick.</source>
        <translation>已取消。U 盘上没有留下半个文件。</translation>
    </message>
    <message>
        <source>Copied, read back, and the same.</source>
        <translation>已复制并读回，完全相同。</translation>
    </message>
    <message>
        <source>Copy all to a stick…</source>
        <translation>全部复制到 U 盘…</translation>
    </message>
    <message>
        <source>Copy to a stick…</source>
        <translation>复制到 U 盘…</translation>
    </message>
    <message numerus="yes">
        <source>Copying and reading back %n file(s)</source>
        <translation>
            <numerusform>正在复制并读回 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Eject the stick before you pull it out.</source>
        <translation>先弹出 U 盘，再拔下来。</translation>
    </message>
    <message>
        <source>It was there already, read back and the same.</source>
        <translation>它已经在那里；已读回，完全相同。</translation>
    </message>
    <message>
        <source>The stick, or a folder on it</source>
        <translation>U 盘，或其中的一个文件夹</translation>
    </message>
</context>
<context>
    <name>CaseBanner</name>
    <message>
        <source>It corrects case {number}.</source>
        <translation>它更正个案 {number}。</translation>
    </message>
    <message>
        <source>It may come from somebody else. It changes nothing, and nothing is sealed to it.</source>
        <translation>它可能是别人发来的。它不改变任何内容，也不向它密封任何内容。</translation>
    </message>
    <message>
        <source>It says that it corrects a report, but another key signed it.</source>
        <translation>它说是对一份报告的更正，但签名的是另一个密钥。</translation>
    </message>
    <message>
        <source>It was corrected: case {number} says what holds now.</source>
        <translation>它已被更正：现在以个案 {number} 为准。</translation>
    </message>
    <message>
        <source>It was made by a newer version of the app.</source>
        <translation>它是用更新的版本制作的。</translation>
    </message>
    <message>
        <source>Look at the notice</source>
        <translation>查看通知</translation>
    </message>
    <message>
        <source>Nobody knows who holds it now. Nothing is sealed to this case until somebody here has asked the sender in another way.</source>
        <translation>没有人知道密钥现在在谁手里。在这里有人通过另一种方式问过发送者之前，不向这个个案密封任何内容。</translation>
    </message>
    <message>
        <source>Open the correction</source>
        <translation>打开更正</translation>
    </message>
    <message>
        <source>Say what you found out…</source>
        <translation>说明您查明的情况…</translation>
    </message>
    <message>
        <source>Some people took back what they agreed to: {people}.</source>
        <translation>有人撤回了自己的同意：{people}。</translation>
    </message>
    <message>
        <source>Somebody here found that out. It changes nothing, and nothing is sealed.</source>
        <translation>这里有人查明了这一点。它不改变任何内容，也不会向它密封任何内容。</translation>
    </message>
    <message>
        <source>Somebody said that the sender’s key was lost.</source>
        <translation>有人说发送者的密钥丢失了。</translation>
    </message>
    <message>
        <source>The sender took this report back.</source>
        <translation>发送者收回了这份报告。</translation>
    </message>
    <message>
        <source>This correction is not from the sender.</source>
        <translation>这份更正不是发送者发的。</translation>
    </message>
    <message>
        <source>Use nothing about them any more.</source>
        <translation>不要再使用关于他们的任何内容。</translation>
    </message>
    <message>
        <source>Use nothing of it any more. What was published cannot be called back.</source>
        <translation>不要再使用其中的任何内容。已公开的收不回来。</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>改动了什么…</translation>
    </message>
    <message>
        <source>What is not known here is shown as it is.</source>
        <translation>这里不认识的内容会照原样显示。</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>About a UN mechanism…</source>
        <translation>涉及某个联合国机制…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>From a country…</source>
        <translation>某个国家的…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>最紧急的在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>No country said</source>
        <translation>没有说明国家</translation>
    </message>
    <message>
        <source>No urgency said</source>
        <translation>没有说明紧急程度</translation>
    </message>
    <message>
        <source>None said</source>
        <translation>没有说明</translation>
    </message>
    <message>
        <source>Only cases</source>
        <translation>只看个案</translation>
    </message>
    <message>
        <source>Only these cases</source>
        <translation>只看这些个案</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>显示全部个案</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To one of our cards…</source>
        <translation>发给我们某张名片的…</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>What is due first</source>
        <translation>先到期的在前</translation>
    </message>
    <message>
        <source>Which card?</source>
        <translation>哪张名片？</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>哪个国家？</translation>
    </message>
    <message>
        <source>Which mechanism?</source>
        <translation>哪个机制？</translation>
    </message>
    <message>
        <source>With an act of a kind…</source>
        <translation>含某类行为…</translation>
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
        <translation>视为条件已满足，用于：{after}</translation>
    </message>
    <message>
        <source>A draft was exported: {after}</source>
        <translation>导出了一份草稿：{after}</translation>
    </message>
    <message>
        <source>A response to entry {after}</source>
        <translation>对第 {after} 条登记的回应</translation>
    </message>
    <message>
        <source>About the same event as case {after}</source>
        <translation>与个案{after}是同一事件</translation>
    </message>
    <message>
        <source>Another event than case {after}</source>
        <translation>与个案{after}不是同一事件</translation>
    </message>
    <message>
        <source>Answer {before}: {after}</source>
        <translation>第 {before} 份回复：{after}</translation>
    </message>
    <message>
        <source>Asked again for the yearly summary: {after}</source>
        <translation>为年度总结再次征求同意：{after}</translation>
    </message>
    <message>
        <source>Coded: {after}</source>
        <translation>编码：{after}</translation>
    </message>
    <message>
        <source>Did it happen: {after}</source>
        <translation>是否发生：{after}</translation>
    </message>
    <message>
        <source>Drafted: {after}</source>
        <translation>起草了：{after}</translation>
    </message>
    <message>
        <source>Earlier lines: {after}</source>
        <translation>更早的条目：{after}</translation>
    </message>
    <message>
        <source>Entry {after} of the register</source>
        <translation>登记簿第 {after} 条</translation>
    </message>
    <message>
        <source>Entry {after} of the register removed</source>
        <translation>登记簿第 {after} 条已删除</translation>
    </message>
    <message>
        <source>Exported: {after}</source>
        <translation>已导出：{after}</translation>
    </message>
    <message>
        <source>How to reach the sender was changed</source>
        <translation>更改了联系发送者的方式</translation>
    </message>
    <message>
        <source>Joined with other cases about one event</source>
        <translation>与其他个案归为同一事件</translation>
    </message>
    <message>
        <source>Related to case {after}</source>
        <translation>与个案{after}有关联</translation>
    </message>
    <message>
        <source>Resolution 12/2: {after}</source>
        <translation>第12/2号决议：{after}</translation>
    </message>
    <message>
        <source>Status: {after}</source>
        <translation>状态：{after}</translation>
    </message>
    <message>
        <source>Taken out of entry {after} of the register</source>
        <translation>从登记簿第 {after} 条中移出</translation>
    </message>
    <message>
        <source>Taken out of its event</source>
        <translation>已从其事件中移出</translation>
    </message>
    <message>
        <source>The correction is from the sender</source>
        <translation>更正是发送者发的</translation>
    </message>
    <message>
        <source>The correction is not from the sender</source>
        <translation>更正不是发送者发的</translation>
    </message>
    <message>
        <source>The last other case left its event</source>
        <translation>事件中最后一个其他个案已移出</translation>
    </message>
    <message>
        <source>The sender was told of entry {after}</source>
        <translation>已把第 {after} 条登记告知发送者</translation>
    </message>
    <message>
        <source>To be looked at again: {after}</source>
        <translation>再看日期：{after}</translation>
    </message>
    <message>
        <source>Urgency: {after}</source>
        <translation>紧急程度：{after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <translation>打开</translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation>打开{case}</translation>
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
            <numerusform>%n 个个案无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>A case begins when you open a sealed report.</source>
        <translation>打开一份密封的报告，就有了一个个案。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>No case fits all of this.</source>
        <translation>没有符合全部条件的个案。</translation>
    </message>
    <message>
        <source>No case has all of these words.</source>
        <translation>没有含全部这些词的个案。</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>打开密封文件</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>显示全部个案</translation>
    </message>
    <message>
        <source>The drawer is damaged there. The others are whole.</source>
        <translation>抽屉在那里损坏了。其他的完好。</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>As it was sent. It was opened inside the app and nowhere else.</source>
        <translation>与发送时一样。它只在本程序里打开过。</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>返回个案列表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>正在打开文件</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Outside, anybody who finds it can read it, and it may show faces, voices, names or places. The export is noted in the custody.</source>
        <translation>在外面，谁找到它都能读，它可能显示脸、声音、名字或地点。导出会记入经手记录。</translation>
    </message>
    <message>
        <source>Take this file out of the vault?</source>
        <translation>把这个文件拿出库吗？</translation>
    </message>
    <message>
        <source>The page that came in the file, word for word. Links and pictures in it do nothing.</source>
        <translation>随文件来的页面，一字不差。其中的链接和图片不起作用。</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>文件放在哪里？</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file}现在在库外，谁都能打开。</translation>
    </message>
</context>
<context>
    <name>CasePeoplePage</name>
    <message>
        <source>Open sealed files</source>
        <translation>打开密封文件</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People in the cases</source>
        <translation>个案中的人员</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人员</translation>
    </message>
    <message>
        <source>Whoever is in a report that you take in stands here by pseudonym.</source>
        <translation>您收下的报告中的人，以化名列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>{cases} and %n more</source>
        <translation>
            <numerusform>{cases}，还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Information about one event: cases {numbers}</source>
        <translation>关于同一事件的信息：个案{numbers}</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Our file</source>
        <translation>我们的档案</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>个案的各部分</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Which incident of this report</source>
        <translation>这份报告的哪一个事件</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>来自{sender}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>收到于{day}</translation>
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
        <translation>72小时</translation>
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
            <numerusform>%n 个个案</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Keys for going through cases</source>
        <translation>浏览个案的按键</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Search cases and people</source>
        <translation>搜索个案和人员</translation>
    </message>
    <message>
        <source>Views of the cases</source>
        <translation>个案的视图</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>A focal point can judge it, answer, and use it as was agreed. It cannot protect anybody physically.</source>
        <translation>联络人能作判断、答复，并按同意的方式使用它。它不能保护任何人的人身安全。</translation>
    </message>
    <message>
        <source>Could sending this hurt you or somebody else? You can stop here, and nothing is lost.</source>
        <translation>发送它会不会伤害您或别人？您可以就此停下，什么也不会丢失。</translation>
    </message>
    <message>
        <source>It has to do with a UN list. Some UN secretariats tell a State who is accredited.</source>
        <translation>它与联合国的名单有关。有些联合国秘书处会告诉一个国家谁获得了认证。</translation>
    </message>
    <message>
        <source>It has to do with something said at a meeting. A webcast cannot be taken back.</source>
        <translation>它与会议上说的话有关。网络直播无法收回。</translation>
    </message>
    <message>
        <source>It tells of health, violence, a child or somebody who is held: only what is needed should leave.</source>
        <translation>它讲到健康、暴力、儿童或被关押的人：只应送出需要的内容。</translation>
    </message>
    <message>
        <source>Nothing in it is marked as about health, violence, children or people who are held.</source>
        <translation>其中没有标明与健康、暴力、儿童或被关押者有关的内容。</translation>
    </message>
    <message>
        <source>Some UN secretariats tell a State who is accredited. Treaty bodies say that they never do.</source>
        <translation>有些联合国秘书处会告诉一个国家谁获得了认证。条约机构说它们从不这样做。</translation>
    </message>
    <message>
        <source>What is said in a webcast cannot be taken back. Reviews by treaty bodies are always webcast.</source>
        <translation>网络直播中说的话无法收回。条约机构的审议总是直播。</translation>
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
        <translation>第 {place} 个词，空</translation>
    </message>
    <message>
        <source>Word {place}, to look at: {word}</source>
        <translation>第 {place} 个词，请检查：{word}</translation>
    </message>
    <message>
        <source>Word {place}: {word} {number}</source>
        <translation>第 {place} 个词：{word} {number}</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Changing the passphrase</source>
        <translation>正在更换密码</translation>
    </message>
    <message>
        <source>The passphrase of this drawer is changed.</source>
        <translation>这个抽屉的密码已更换。</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>这不是这个抽屉的密码。</translation>
    </message>
    <message>
        <source>This one cannot be used here. Take another one.</source>
        <translation>这个密码在这里不能用。请换一个。</translation>
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
        <translation>正在检查库</translation>
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
        <translation>选择记录</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>正在制作页面</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>打印这份清单…</translation>
    </message>
    <message>
        <source>Records leave this vault in one sealed file, and only then go from here. It takes a few steps; nothing is removed before the last one.</source>
        <translation>记录装在一个密封文件里离开这个库，然后才从这里删除。共有几步；最后一步之前什么也不会删除。</translation>
    </message>
    <message>
        <source>The list is ready to print.</source>
        <translation>清单可以打印了。</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>文件放在哪里？</translation>
    </message>
</context>
<context>
    <name>CleanedCopy</name>
    <message>
        <source>Different in the copy: {what}.</source>
        <translation>副本中的不同之处：{what}。</translation>
    </message>
    <message>
        <source>a damaged part is missing</source>
        <translation>缺少损坏的部分</translation>
    </message>
    <message>
        <source>comments are gone</source>
        <translation>批注已去除</translation>
    </message>
    <message>
        <source>deleted text is gone</source>
        <translation>已删除的文字不再保留</translation>
    </message>
    <message>
        <source>hidden text is gone</source>
        <translation>隐藏文字已去除</translation>
    </message>
    <message>
        <source>letters may look different</source>
        <translation>字体可能看起来不同</translation>
    </message>
    <message>
        <source>links lead nowhere any more</source>
        <translation>链接不再指向任何地方</translation>
    </message>
    <message>
        <source>only picture and sound, no other track</source>
        <translation>只保留画面和声音，没有其他轨道</translation>
    </message>
    <message>
        <source>only the first of several pictures</source>
        <translation>只保留多张图片中的第一张</translation>
    </message>
    <message>
        <source>page numbers and dates no longer follow</source>
        <translation>页码和日期不再自动更新</translation>
    </message>
    <message>
        <source>pages are pictures now, without letters</source>
        <translation>页面现在是图片，不含文字</translation>
    </message>
</context>
<context>
    <name>CleaningDialog</name>
    <message numerus="yes">
        <source>%n area(s) covered.</source>
        <translation>
            <numerusform>已遮盖 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>添加遮盖框</translation>
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
        <translation>请遮盖面孔、姓名以及任何能看出地点的内容。遮盖框下的内容会从副本中永久消失。原件保持不变。</translation>
    </message>
    <message>
        <source>Draw with the mouse. With the keys: N adds a box, the arrows move it, with Shift they make it larger or smaller, Space chooses the next one, Delete removes it.</source>
        <translation>用鼠标拖画。用键盘：N 添加遮盖框，方向键移动，按住 Shift 再按方向键可放大或缩小，空格键选择下一个，Delete 键删除。</translation>
    </message>
    <message>
        <source>Four numbers from 0 to 100, for example 10 20 30 15.</source>
        <translation>四个 0 到 100 之间的数字，例如 10 20 30 15。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Hidden data is taken out. What is seen and heard stays, and can still tell who and where.</source>
        <translation>隐藏信息会被去除。看得见、听得到的内容会保留，仍可能透露是谁、在哪里。</translation>
    </message>
    <message>
        <source>Left, top, width, height in percent</source>
        <translation>左、上、宽、高，用百分比</translation>
    </message>
    <message>
        <source>Make a cleaned copy</source>
        <translation>制作清理过的副本</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>制作副本</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>正在打开文件</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>或输入位置</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>删除遮盖框</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What should nobody see?</source>
        <translation>哪些内容不应让任何人看到？</translation>
    </message>
    <message>
        <source>Who or what can still be recognised?</source>
        <translation>还能认出谁或什么？</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Start the clock</source>
        <translation>开始计时</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>停止计时</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
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
        <translation>您怎样知道名片仍然有效</translation>
    </message>
    <message>
        <source>for example: I looked at a calendar; kept with the report</source>
        <translation>例如：我看过日历；与报告一起保存</translation>
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
        <translation>此处不显示</translation>
    </message>
    <message>
        <source>What the column {heading} becomes</source>
        <translation>“{heading}”这一列变成什么</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>No line is like this.</source>
        <translation>没有这样的条目。</translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation>打开{case}</translation>
    </message>
    <message>
        <source>Related…</source>
        <translation>有关联…</translation>
    </message>
    <message>
        <source>Same event…</source>
        <translation>同一事件…</translation>
    </message>
    <message>
        <source>What both say, word for word. Nothing is joined by itself.</source>
        <translation>双方的原话。不会自动归并。</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>哪些条目</translation>
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
        <translation>仅{case}</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>没有说</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All eight groups must be the same. If one differs, this is not their card.</source>
        <translation>八组数字必须全部相同。只要有一组不同，这就不是他们的名片。</translation>
    </message>
    <message>
        <source>Call or meet them in a way you trust, not by the way the card came. Let them read all eight groups, and type what you hear.</source>
        <translation>请用您信任的方式打电话或见面，不要用名片传来的那种方式。请他们念全部八组数字，您把听到的输入进来。</translation>
    </message>
    <message>
        <source>Call or meet them in a way you trust, not by the way the card came. Let them read their eight groups, and press each one that is the same here.</source>
        <translation>请用您信任的方式打电话或见面，不要用名片传来的那种方式。请他们念自己的八组数字，这里相同的就逐组点一下。</translation>
    </message>
    <message>
        <source>Choose a picture of the business card</source>
        <translation>选择小名片的图片</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Compare with {name}</source>
        <translation>与{name}核对</translation>
    </message>
    <message>
        <source>From a business card…</source>
        <translation>来自小名片…</translation>
    </message>
    <message>
        <source>How you compared</source>
        <translation>您是怎样核对的</translation>
    </message>
    <message>
        <source>I read first</source>
        <translation>我先念</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.heic *.webp *.pdf);;All files (*)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.heic *.webp *.pdf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Read these digits to them. When they say that all eight groups are the same, let them read theirs to you, and type what you hear.</source>
        <translation>请把这些数字念给他们听。他们说八组全都一样之后，再请他们念自己的，您把听到的输入进来。</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <source>Say how you compared.</source>
        <translation>请说明您是怎样核对的。</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>这里必须填写。</translation>
    </message>
    <message>
        <source>The 40 digits they read to you</source>
        <translation>他们念给您的40位数字</translation>
    </message>
    <message>
        <source>They read, I tick</source>
        <translation>他们念，我勾选</translation>
    </message>
    <message>
        <source>They read, I type</source>
        <translation>他们念，我输入</translation>
    </message>
    <message>
        <source>Who compared</source>
        <translation>谁核对的</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>谁来念</translation>
    </message>
    <message>
        <source>a pseudonym is enough</source>
        <translation>写化名就够了</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Computer</name>
    <message>
        <source>Asking the keychain</source>
        <translation>正在询问钥匙串</translation>
    </message>
    <message>
        <source>Bind it</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Bind this drawer to this computer?</source>
        <translation>把这个抽屉与这台电脑绑定吗？</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>解除绑定</translation>
    </message>
    <message>
        <source>Let this drawer open on any computer?</source>
        <translation>让这个抽屉在任何电脑上都能打开吗？</translation>
    </message>
    <message>
        <source>The drawer is bound to this computer.</source>
        <translation>抽屉已与这台电脑绑定。</translation>
    </message>
    <message>
        <source>The drawer opens on any computer now.</source>
        <translation>抽屉现在可以在任何电脑上打开。</translation>
    </message>
    <message>
        <source>Then its passphrase opens it only here, together with a key that the keychain of this computer keeps. A copy of the folder does not open elsewhere, even for somebody who knows the passphrase. When the computer is lost, the recovery words open it. The keychain shows that a vault has a key there.</source>
        <translation>此后它的密码只在这里、与这台电脑的钥匙串保存的密钥一起才能打开它。文件夹的副本在别处打不开，即使知道密码也不行。电脑丢失时，可用恢复词打开。从钥匙串能看出有一个库在那里存有密钥。</translation>
    </message>
    <message>
        <source>Then the passphrase alone opens it, wherever the folder is. The key stays in the keychain, because another drawer may need it.</source>
        <translation>此后无论文件夹在哪里，只用密码就能打开它。密钥留在钥匙串里，因为另一个抽屉可能需要它。</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>这不是这个抽屉的密码。</translation>
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
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>条件是…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Too risky to ask</source>
        <translation>询问太危险</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>您可以做什么</translation>
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
            <numerusform>一次 %n 项用途</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>条件是</translation>
    </message>
    <message>
        <source>Opens everything about how it was asked</source>
        <translation>打开询问经过的全部内容</translation>
    </message>
    <message>
        <source>Say first that the Government will know, and tick it below.</source>
        <translation>请先说明政府会知道，并在下面打勾。</translation>
    </message>
    <message>
        <source>Say it word for word</source>
        <translation>请一字不差地说出来</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>With which organisations?</source>
        <translation>告诉哪些组织？</translation>
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
        <translation>联系当事人</translation>
    </message>
    <message>
        <source>Keep in this locked record</source>
        <translation>保存在这个上锁的记录里</translation>
    </message>
    <message>
        <source>Letter to the Government, with name</source>
        <translation>写给政府的信，写名字</translation>
    </message>
    <message>
        <source>Publish with name</source>
        <translation>公开发表，写名字</translation>
    </message>
    <message>
        <source>Secretary-General’s report</source>
        <translation>秘书长的报告</translation>
    </message>
    <message>
        <source>Send to the focal point</source>
        <translation>发送给联络人</translation>
    </message>
    <message>
        <source>Share with other organisations</source>
        <translation>告诉其他组织</translation>
    </message>
    <message>
        <source>Training, changed beyond recognition</source>
        <translation>培训，改到认不出来</translation>
    </message>
    <message>
        <source>UN public report, with name</source>
        <translation>联合国公开报告，写名字</translation>
    </message>
    <message>
        <source>UN public report, without name</source>
        <translation>联合国公开报告，不写名字</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>联合国职员，保密</translation>
    </message>
</context>
<context>
    <name>ConsentWell</name>
    <message>
        <source>Open consent</source>
        <translation>打开同意</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>%n no</source>
        <translation>%n 项不同意</translation>
    </message>
    <message>
        <source>%n not asked</source>
        <translation>%n 项尚未询问</translation>
    </message>
    <message>
        <source>%n only if</source>
        <translation>%n 项有条件</translation>
    </message>
    <message>
        <source>%n withdrawn</source>
        <translation>%n 项已撤回</translation>
    </message>
    <message>
        <source>%n yes</source>
        <translation>%n 项同意</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A family member or a lawyer may answer for {who}, only for the uses that they name.</source>
        <translation>可以由家人或律师替{who}回答，只限于他们说明的用途。</translation>
    </message>
    <message>
        <source>A group answers for the number of people and its title only. Whoever is to be named needs an entry of their own.</source>
        <translation>群体的回答只包括人数和身份描述。要写出名字的人，需要单独列出。</translation>
    </message>
    <message>
        <source>A parent or guardian answers for {who}, and the child is asked too.</source>
        <translation>由父母或监护人替{who}回答，也要询问孩子本人。</translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation>据称加害者</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>By an earlier wish</source>
        <translation>按以前的意愿</translation>
    </message>
    <message>
        <source>By audio message</source>
        <translation>通过录音</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>通过电话</translation>
    </message>
    <message>
        <source>By secure message</source>
        <translation>通过安全的消息</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>通过录像</translation>
    </message>
    <message>
        <source>Consent is not asked of whoever is alleged to have done it. They never leave by name.</source>
        <translation>不向据称的加害者询问同意。他们的名字从不发出。</translation>
    </message>
    <message>
        <source>Contact {who} back</source>
        <translation>联系{who}</translation>
    </message>
    <message>
        <source>Earlier wish</source>
        <translation>以前的意愿</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>I can refuse, and withdraw later</source>
        <translation>我可以拒绝，以后也可以撤回</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>In writing, signed</source>
        <translation>书面签名</translation>
    </message>
    <message>
        <source>In “{title}” the answer is “{answer}”. Ask once more what holds.</source>
        <translation>在“{title}”里，回答是“{answer}”。请再问一次以哪个为准。</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>姓名缩写</translation>
    </message>
    <message>
        <source>It may be published</source>
        <translation>可能会公开</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>律师</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
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
        <translation>还没有化名</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>条件是…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Risks to me and to others</source>
        <translation>对我和对他人的风险</translation>
    </message>
    <message>
        <source>Some uses</source>
        <translation>部分用途</translation>
    </message>
    <message>
        <source>Somebody who may speak for {who} answers. Note who, and why they may.</source>
        <translation>由有权代表{who}的人回答。请记下是谁，以及为什么有权回答。</translation>
    </message>
    <message>
        <source>The Government will know</source>
        <translation>政府会知道</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>只写身份</translation>
    </message>
    <message>
        <source>Too risky to ask</source>
        <translation>询问太危险</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>What is written, and who will see it</source>
        <translation>写了什么，谁会看到</translation>
    </message>
    <message>
        <source>What was sent cannot be called back</source>
        <translation>已发出的收不回来</translation>
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
        <translation>另一条记录</translation>
    </message>
    <message>
        <source>asked by {who}</source>
        <translation>由{who}询问</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>什么也没有写</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the drawer, and overwrite one?</source>
        <translation>添加抽屉并覆盖一个吗？</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>Drawers you named that have recovery words: %n. Next you type these words, or say that they end.</source>
        <translation>
            <numerusform>您指明的抽屉中有恢复词的：%n 个。接下来请输入这些恢复词，或说明让它们失效。</numerusform>
        </translation>
    </message>
    <message>
        <source>I have named every drawer that is in use</source>
        <translation>我已指明每一个在用的抽屉</translation>
    </message>
    <message numerus="yes">
        <source>Not named: %n drawer(s). The new one takes the place of such a drawer, drawn by lot. If that one was in use, what is in it is gone for good.</source>
        <translation>
            <numerusform>没有指明的有 %n 个抽屉。新抽屉会占用其中一个的位置，由抽签决定。如果那一个其实在用，里面的内容就永远没有了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has a copy of the folder from before and one from after sees that something changed.</source>
        <translation>谁同时有之前和之后的文件夹副本，就能看出有变化。</translation>
    </message>
    <message numerus="yes">
        <source>You named %n drawer(s).</source>
        <translation>
            <numerusform>您指明了 %n 个抽屉。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CooperationSection</name>
    <message>
        <source>Answers these questions with “I don’t know”; you can change each of them.</source>
        <translation>这些问题都回答“我不知道”；每一项都可以再改。</translation>
    </message>
    <message>
        <source>No link to the UN is stated</source>
        <translation>没有提到与联合国的关联</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Making a cleaned copy</source>
        <translation>正在制作清理过的副本</translation>
    </message>
    <message>
        <source>The cleaned copy is in this record</source>
        <translation>清理过的副本已放入此记录</translation>
    </message>
    <message>
        <source>The original is as it was.</source>
        <translation>原件保持原样。</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Before, in case {number}</source>
        <translation>之前，在个案 {number} 中</translation>
    </message>
    <message>
        <source>Both say the same, but for what stands under Evidence.</source>
        <translation>除“证据”部分外，两份内容相同。</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正后</translation>
    </message>
    <message>
        <source>The earlier case stays as it was sent. Use the corrected words from now on, and tell those who have the earlier ones.</source>
        <translation>先前的个案保持发来时的样子。从现在起使用更正后的文字，并告诉持有先前文字的人。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改动了什么</translation>
    </message>
</context>
<context>
    <name>CorrectionQuestion</name>
    <message>
        <source>Another key signed it. Ask the sender first, in another way. If it is from them, it can be answered and acted on, by the consents in it; if not, it stays here, marked so.</source>
        <translation>签名的是另一个密钥。请先通过其他途径询问发送者。如果是对方发的，就可以答复并按其中的同意采取行动；如果不是，它会留在这里并标明。</translation>
    </message>
    <message>
        <source>Is this correction from the sender?</source>
        <translation>这份更正是发送者发的吗？</translation>
    </message>
    <message>
        <source>It is from them</source>
        <translation>是对方发的</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>不是对方发的</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Show as a drawing</source>
        <translation>以图显示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
</context>
<context>
    <name>CountModel</name>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>An upper limit. Shall it stand as “about”?</source>
        <translation>这是上限。要记为“大约”吗？</translation>
    </message>
    <message>
        <source>It can be read in two ways. Which number is it?</source>
        <translation>这有两种读法。是哪个数字？</translation>
    </message>
    <message>
        <source>No number yet. Is this what you can say for sure?</source>
        <translation>这还不是数字。您能确定的是这个吗？</translation>
    </message>
    <message>
        <source>Two numbers. Which one shall stand here?</source>
        <translation>有两个数字。这里记哪一个？</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake in this program</source>
        <translation>本程序出了错</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
    <message>
        <source>It is not your mistake. Everything you typed is saved in the vault.</source>
        <translation>这不是您的错。您输入的一切都已保存在库里。</translation>
    </message>
    <message>
        <source>It is not your mistake. What you typed a moment ago may not be saved: look at it before you go on.</source>
        <translation>这不是您的错。您刚刚输入的内容可能没有保存：继续之前请看一看。</translation>
    </message>
    <message>
        <source>Lock and start again</source>
        <translation>锁定并重新开始</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>本程序里出了问题</translation>
    </message>
    <message>
        <source>This line holds nothing of what you wrote. Nothing is sent anywhere.</source>
        <translation>这一行不含您写的任何内容。没有向任何地方发送。</translation>
    </message>
    <message>
        <source>What you may tell us: {place}</source>
        <translation>您可以告诉我们：{place}</translation>
    </message>
</context>
<context>
    <name>CustodyPart</name>
    <message>
        <source>What was done with the file</source>
        <translation>对文件做过什么</translation>
    </message>
</context>
<context>
    <name>CutShort</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>A file for it was made, and then the program was ended. Nothing has gone: all records are here.</source>
        <translation>为它做好了一个文件，然后程序被结束了。什么也没有离开：所有记录都在这里。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接着进行</translation>
    </message>
    <message>
        <source>Leave everything here</source>
        <translation>一切留在这里</translation>
    </message>
    <message>
        <source>The file was not checked to its end: make another one.</source>
        <translation>那个文件没有检查完：请另做一个。</translation>
    </message>
    <message>
        <source>Your journey was not finished</source>
        <translation>出行的准备没有完成</translation>
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
        <translation>仍有风险</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>可多选</translation>
    </message>
    <message>
        <source>Is anyone in danger now?</source>
        <translation>现在有人处于危险之中吗？</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>What is the danger?</source>
        <translation>是什么危险？</translation>
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
        <translation>大约这个时间</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>在这个时间</translation>
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
        <translation>时间有多确定？</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>没有时间</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>从日历中选择</translation>
    </message>
    <message>
        <source>Somebody says otherwise</source>
        <translation>有人说法不同</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>几点</translation>
    </message>
    <message>
        <source>{time}, about</source>
        <translation>{time}，大约</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>A year, a month, a day, or two of them with “to” between.</source>
        <translation>某年、某月、某日，或用“至”连接的两个日期。</translation>
    </message>
    <message>
        <source>For example {date}</source>
        <translation>例如{date}</translation>
    </message>
    <message>
        <source>Not read as a date. Write it as in the example.</source>
        <translation>无法识别为日期。请照示例填写。</translation>
    </message>
    <message>
        <source>When it may have happened</source>
        <translation>可能发生的时间</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>A year of another calendar? Choose the date.</source>
        <translation>这是另一种历法的年份吗？请选择日期。</translation>
    </message>
    <message>
        <source>Counted from the beginning.</source>
        <translation>从开始的日期算起。</translation>
    </message>
    <message>
        <source>Counted from today, {today}.</source>
        <translation>从今天（{today}）算起。</translation>
    </message>
    <message>
        <source>Counted over from the Buddhist calendar.</source>
        <translation>由佛历换算。</translation>
    </message>
    <message>
        <source>Counted over from the Islamic calendar; it may be a day or two off.</source>
        <translation>由伊斯兰历换算，可能相差一两天。</translation>
    </message>
    <message>
        <source>Counted over from the Persian calendar.</source>
        <translation>由波斯历换算。</translation>
    </message>
    <message>
        <source>Day and month can be read in two ways. Which one?</source>
        <translation>日和月有两种读法。是哪一天？</translation>
    </message>
    <message>
        <source>Is this the date?</source>
        <translation>是这个日期吗？</translation>
    </message>
    <message>
        <source>It can be read in several ways. Which one?</source>
        <translation>这有几种读法。是哪一个？</translation>
    </message>
    <message>
        <source>Midnight begins a day and ends one. Which one?</source>
        <translation>午夜既是一天的开始，也是一天的结束。是哪一个？</translation>
    </message>
    <message>
        <source>Not read as a date yet. It is kept as you typed it.</source>
        <translation>还没能读成日期。会照您输入的样子保留。</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>是哪一天？</translation>
    </message>
    <message>
        <source>Seasons differ in north and south. Which months?</source>
        <translation>南北半球的季节不同。是哪几个月？</translation>
    </message>
    <message>
        <source>Seasons have no exact days.</source>
        <translation>季节没有确切的日期。</translation>
    </message>
    <message>
        <source>That day was a {weekday}.</source>
        <translation>那天是{weekday}。</translation>
    </message>
    <message>
        <source>That is a length of time. From when on?</source>
        <translation>这是一段时间。从什么时候算起？</translation>
    </message>
    <message>
        <source>That is how long it lasted. Did it end then?</source>
        <translation>这是持续的时间。是在这时结束的吗？</translation>
    </message>
    <message>
        <source>The month was not typed; add it if it was another.</source>
        <translation>没有写月份；如果是别的月份，请补上。</translation>
    </message>
    <message>
        <source>The year was not typed; add it if it was another.</source>
        <translation>没有写年份；如果是别的年份，请补上。</translation>
    </message>
    <message>
        <source>Understood as {date}.</source>
        <translation>理解为{date}。</translation>
    </message>
    <message>
        <source>Understood: it is still going on. That is noted; there is no end yet.</source>
        <translation>明白：仍在继续。已经记下；还没有结束的日期。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about {date}</source>
        <translation>约{date}</translation>
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
        <translation>以后</translation>
    </message>
    <message>
        <source>Next four weeks</source>
        <translation>今后四周</translation>
    </message>
    <message>
        <source>Nothing is due within a year.</source>
        <translation>一年之内没有到期的事项。</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>打开密封文件</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
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
        <translation>为什么仍可以发出</translation>
    </message>
    <message>
        <source>kept with the report</source>
        <translation>与报告一起保存</translation>
    </message>
</context>
<context>
    <name>DecideQuestion</name>
    <message>
        <source>Accept the new key</source>
        <translation>接受新密钥</translation>
    </message>
    <message>
        <source>Do this only after you have spoken with the sender in another way. If the notice is not theirs, somebody else reads your answers from now on.</source>
        <translation>只有通过另一种方式与发送者谈过之后才这样做。如果通知不是对方发的，从现在起就是别人在读您的答复。</translation>
    </message>
    <message>
        <source>How you asked them</source>
        <translation>您是怎样询问对方的</translation>
    </message>
    <message>
        <source>Is this notice not from the sender?</source>
        <translation>这份通知不是发送者发的吗？</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>不是对方发的</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Seal answers to the new key?</source>
        <translation>向新密钥密封答复吗？</translation>
    </message>
    <message>
        <source>Then it stops nothing any more, and answers go to the key they went to before. Ask the sender first, in another way.</source>
        <translation>那么它不再阻止任何事，答复仍使用之前的密钥。请先通过另一种方式询问发送者。</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>谁询问的</translation>
    </message>
    <message>
        <source>for example: called the number that we had before</source>
        <translation>例如：拨打了我们以前就有的号码</translation>
    </message>
    <message>
        <source>kept with this case</source>
        <translation>与这个个案一起保存</translation>
    </message>
</context>
<context>
    <name>DecideWord</name>
    <message>
        <source>A name: replace it</source>
        <translation>是名字：替换</translation>
    </message>
    <message>
        <source>A word: leave it</source>
        <translation>是词语：保留</translation>
    </message>
    <message>
        <source>Is “{word}” a name?</source>
        <translation>“{word}”是名字吗？</translation>
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
        <translation>两者保持原样，各有自己的同意和来源，并按一个事件计数。以后可以再分开。</translation>
    </message>
    <message>
        <source>Is case {number} about another event?</source>
        <translation>个案{number}是关于另一事件吗？</translation>
    </message>
    <message>
        <source>Is case {number} about the same event?</source>
        <translation>个案{number}是关于同一事件吗？</translation>
    </message>
    <message>
        <source>Is case {number} related to this one?</source>
        <translation>个案{number}与这个个案有关联吗？</translation>
    </message>
    <message>
        <source>It is counted by itself again. Nothing of it is lost.</source>
        <translation>它会重新单独计数。其中什么都不会丢失。</translation>
    </message>
    <message>
        <source>It is noted with both of them, so that nobody has to compare them again.</source>
        <translation>会在两个个案中都记下，这样就不必再次比较。</translation>
    </message>
    <message>
        <source>It is noted with both of them. They stay two events.</source>
        <translation>会在两个个案中都记下。它们仍是两个事件。</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>有关联</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>同一事件</translation>
    </message>
    <message>
        <source>Take case {number} out of this event?</source>
        <translation>把个案{number}从这一事件中移出吗？</translation>
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
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete {case}?</source>
        <translation>删除{case}？</translation>
    </message>
    <message>
        <source>It cannot be undone here. Only a backup from before, or the sealed file itself, brings it back. Its sender can get no answer any more.</source>
        <translation>在这里无法撤销。只有先前的备份或密封文件本身才能将其恢复。其发送者再也收不到答复。</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>将被删除的</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>将被保留的</translation>
    </message>
    <message>
        <source>kept, with its number and the day</source>
        <translation>与编号和日期一起保留</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message numerus="yes">
        <source>In %n other record(s) a name stands that is forgotten with it, and is not masked there any more: take it out there first.</source>
        <translation>
            <numerusform>有 %n 条其他记录的文字中出现一个将随之被遗忘的姓名，此后那里不会再遮盖它：请先从那里去掉。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the texts of %n record(s) this name stands, and is not masked there any more once it is forgotten: take it out there first.</source>
        <translation>
            <numerusform>有 %n 条记录的文字中出现这个姓名，一旦遗忘，那里就不会再遮盖它：请先从那里去掉。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not masked there any more when they are sent: take it out of the texts, or keep it here under other names.</source>
        <translation>发送时那里不会再遮盖它：请从文字中去掉，或在这里把它保留在“其他名字”中。</translation>
    </message>
    <message numerus="yes">
        <source>The earlier name still stands in the texts of %n record(s)</source>
        <translation>
            <numerusform>有 %n 条记录的文字中仍有以前的姓名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A UN public report may name {people}.</source>
        <translation>联合国公开报告可以写{people}的名字。</translation>
    </message>
    <message>
        <source>A card handed over</source>
        <translation>移交来的名片</translation>
    </message>
    <message>
        <source>A colleague hands a card over to you. It is no report.</source>
        <translation>一位同事把名片移交给您。这不是报告。</translation>
    </message>
    <message>
        <source>A letter to the Government may name {people} only if: “{condition}”.</source>
        <translation>写给政府的信，只有在下列条件下才能写{people}的名字：“{condition}”。</translation>
    </message>
    <message>
        <source>A letter to the Government may name {people}.</source>
        <translation>写给政府的信可以写{people}的名字。</translation>
    </message>
    <message>
        <source>A letter to the Government may not name anyone.</source>
        <translation>写给政府的信不能写任何人的名字。</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>一份通知</translation>
    </message>
    <message>
        <source>A real report</source>
        <translation>真实报告</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认收到</translation>
    </message>
    <message>
        <source>Acted</source>
        <translation>已采取行动</translation>
    </message>
    <message>
        <source>Action planned</source>
        <translation>计划采取行动</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已在这里</translation>
    </message>
    <message>
        <source>Archived, no consent</source>
        <translation>已归档，没有同意</translation>
    </message>
    <message>
        <source>Ask for the file again, on another stick if need be.</source>
        <translation>请再要一次文件，必要时换一个U盘。</translation>
    </message>
    <message>
        <source>Ask for the sealed file, which ends in .age.</source>
        <translation>请索取以 .age 结尾的密封文件。</translation>
    </message>
    <message>
        <source>Ask {people} again before a letter to the Government gives the name.</source>
        <translation>在写给政府的信写名字之前，请再问{people}。</translation>
    </message>
    <message>
        <source>Ask {people} again before the name becomes public.</source>
        <translation>在名字公开之前，请再问{people}。</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>已评估</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>个案{number}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>已在此删除</translation>
    </message>
    <message>
        <source>Drop it here again to be asked whether it comes back.</source>
        <translation>再次拖到这里，会询问是否重新收下。</translation>
    </message>
    <message>
        <source>Drop the file itself.</source>
        <translation>请拖入文件本身。</translation>
    </message>
    <message>
        <source>Everything in it was checked. It is a case now.</source>
        <translation>其中的一切都已检查。现在它是一个个案。</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续跟进</translation>
    </message>
    <message>
        <source>Get the newer version, then drop it again.</source>
        <translation>请取得新版本，再放进来一次。</translation>
    </message>
    <message>
        <source>Give it back, or ask who it is for.</source>
        <translation>请退回，或问清是给谁的。</translation>
    </message>
    <message>
        <source>Government replied</source>
        <translation>政府已答复</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>已索取信息</translation>
    </message>
    <message>
        <source>It belongs to a case that is here, and stands with it.</source>
        <translation>它属于这里的一个个案，已附在上面。</translation>
    </message>
    <message>
        <source>It is a folder, a pipe or a device.</source>
        <translation>它是文件夹、管道或设备。</translation>
    </message>
    <message>
        <source>It is some other kind of file.</source>
        <translation>它是别的文件。</translation>
    </message>
    <message>
        <source>It was here, and was deleted on purpose. Nothing changed.</source>
        <translation>它曾在这里，后被有意删除。没有任何改变。</translation>
    </message>
    <message>
        <source>It was taken in before. Nothing changed.</source>
        <translation>以前已经收下。没有任何变化。</translation>
    </message>
    <message>
        <source>It was taken in. The sender has corrected it since, and the correction is here.</source>
        <translation>已收下。发送者后来作了更正，更正也在这里。</translation>
    </message>
    <message>
        <source>It was written to another focal point and sealed again for you. The people in it did not agree to that: it is not shown and nothing is answered.</source>
        <translation>它是写给另一个联络人，又重新密封给您的。其中的人没有同意这样做：不予显示，也不作答复。</translation>
    </message>
    <message>
        <source>Make room or try again; nothing was lost.</source>
        <translation>请腾出空间或再试；什么也没有丢失。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>Newer program</source>
        <translation>较新的程序</translation>
    </message>
    <message>
        <source>No card of yours opens it. It was sealed for somebody else, or for a card that is not in this drawer.</source>
        <translation>您的名片都打不开它。它是密封给别人的，或给一张不在这个抽屉里的名片。</translation>
    </message>
    <message>
        <source>No sealed file</source>
        <translation>不是密封文件</translation>
    </message>
    <message>
        <source>Nobody in it agreed to anything. Ask first: until then nothing may be done with it.</source>
        <translation>其中没有人同意任何事。请先询问：在此之前什么也不能做。</translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>不是给我们的</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>没有收下</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>Open it in the other vault.</source>
        <translation>请在另一个库里打开。</translation>
    </message>
    <message>
        <source>Open it in the real vault, soon.</source>
        <translation>请尽快在真实的库中打开它。</translation>
    </message>
    <message>
        <source>Open the case.</source>
        <translation>请打开个案。</translation>
    </message>
    <message>
        <source>Open the case; it says which one holds now.</source>
        <translation>打开个案，上面说明现在以哪一份为准。</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Practice files and real ones never mix.</source>
        <translation>练习文件和真实文件绝不能混用。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Somebody real waits for an answer to it, and this is practice.</source>
        <translation>有真实的人在等待答复，而这里是练习。</translation>
    </message>
    <message>
        <source>Something in it is not as it was sealed. Nothing of it was kept.</source>
        <translation>其中有内容与密封时不同。什么也没有保留。</translation>
    </message>
    <message>
        <source>Take it in under My card.</source>
        <translation>请在“我的名片”中收下。</translation>
    </message>
    <message>
        <source>Tell whoever gave it to you that it cannot be used.</source>
        <translation>请告诉给您文件的人，它不能使用。</translation>
    </message>
    <message>
        <source>The name of {people} may become public only if: “{condition}”.</source>
        <translation>{people}的名字只有在下列条件下才能公开：“{condition}”。</translation>
    </message>
    <message>
        <source>The sender took this report back. You may not use anything in it any more.</source>
        <translation>发送者收回了这份报告。您不能再使用其中的任何内容。</translation>
    </message>
    <message>
        <source>This computer could not take it in.</source>
        <translation>这台电脑没能收下它。</translation>
    </message>
    <message>
        <source>This version of the program cannot read it.</source>
        <translation>这个版本的程序读不了它。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Untitled report</source>
        <translation>未命名的报告</translation>
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
        <translation>关于状态的消息</translation>
    </message>
    <message>
        <source>Word that a key was lost</source>
        <translation>密钥丢失的消息</translation>
    </message>
    <message>
        <source>Word that the case is closed</source>
        <translation>个案结束的消息</translation>
    </message>
    <message>
        <source>Written for someone else</source>
        <translation>是写给别人的</translation>
    </message>
    <message>
        <source>You may keep this and speak with UN staff in confidence about {people} only.</source>
        <translation>您可以保存这些，并只就{people}与联合国职员保密地交谈。</translation>
    </message>
    <message>
        <source>You may keep this and speak with UN staff in confidence.</source>
        <translation>您可以保存这些，并与联合国职员保密地交谈。</translation>
    </message>
    <message>
        <source>You may keep this. You may not speak about it, not even with UN staff in confidence.</source>
        <translation>您可以保存这些。您不能谈论它，与联合国职员保密地谈也不行。</translation>
    </message>
    <message>
        <source>You may not publish any name.</source>
        <translation>您不能公开任何名字。</translation>
    </message>
    <message>
        <source>You may not use anything about {people}.</source>
        <translation>您不能使用关于{people}的任何内容。</translation>
    </message>
    <message>
        <source>You may publish the name of {people}.</source>
        <translation>您可以公开{people}的名字。</translation>
    </message>
    <message>
        <source>[a person]</source>
        <translation>[某人]</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>{people} took back an answer: what it allowed is over.</source>
        <translation>{people}收回了一项回答：它所允许的不再有效。</translation>
    </message>
</context>
<context>
    <name>Destroy</name>
    <message>
        <source>Destroy it</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Destroy the old vault?</source>
        <translation>销毁旧库吗？</translation>
    </message>
    <message>
        <source>I understand: drawers of it that I did not move are lost</source>
        <translation>我明白：旧库里我没有搬走的抽屉会丢失</translation>
    </message>
    <message>
        <source>Passphrase of the old vault</source>
        <translation>旧库的密码</translation>
    </message>
    <message>
        <source>With its passphrase the app looks once more whether everything in it is here. Then its keys are overwritten and its folder is deleted, with every drawer in it.</source>
        <translation>应用用旧库的密码再看一遍，里面的一切是否都在这里。然后覆盖它的密钥并删除它的文件夹，连同里面的每一个抽屉。</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>A newer card is waiting</source>
        <translation>有一张更新的名片在等待</translation>
    </message>
    <message>
        <source>A person, no focal point</source>
        <translation>个人，不是联络人</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>再核对一次</translation>
    </message>
    <message>
        <source>Compare its digits</source>
        <translation>核对它的数字</translation>
    </message>
    <message>
        <source>Compare the digits</source>
        <translation>核对数字</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>核对过</translation>
    </message>
    <message>
        <source>Earlier cards</source>
        <translation>以前的名片</translation>
    </message>
    <message>
        <source>First in Send</source>
        <translation>发送时排第一</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>怎样联系</translation>
    </message>
    <message>
        <source>It mixes letters of several scripts that look alike.</source>
        <translation>其中混用了几种文字里外形相似的字母。</translation>
    </message>
    <message>
        <source>Look twice at this name</source>
        <translation>请再看一遍这个名字</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作于</translation>
    </message>
    <message>
        <source>No longer first</source>
        <translation>不再排第一</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Put first in Send</source>
        <translation>发送时排第一位</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>能读</translation>
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
        <translation>什么会改变它</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>这是什么意思</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以做什么</translation>
    </message>
    <message>
        <source>Why it was added all the same</source>
        <translation>为什么仍然添加</translation>
    </message>
    <message>
        <source>Why it was ended, in their words</source>
        <translation>撤销的理由（对方的原话）</translation>
    </message>
    <message>
        <source>how to reach it</source>
        <translation>怎样联系</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>parts of the UN</source>
        <translation>联合国的部分</translation>
    </message>
    <message>
        <source>the key is another one</source>
        <translation>密钥换了</translation>
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
        <translation>不要用这个设备登录您工作用的账号，也不要用它联系与您共事的人。</translation>
    </message>
    <message>
        <source>I thought about which device I use</source>
        <translation>我想过用哪个设备</translation>
    </message>
    <message>
        <source>If there is no other device: go on here. It is worse, and better than the old keys.</source>
        <translation>如果没有别的设备，就在这里继续。这样差一些，但比旧密钥好。</translation>
    </message>
    <message>
        <source>Type the new passphrase on that device, not on this one.</source>
        <translation>在那个设备上输入新密码，不要在这个设备上输入。</translation>
    </message>
    <message>
        <source>Use another device from now on, if you can get one.</source>
        <translation>如果能弄到别的设备，从现在起就用它。</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>TRAINING</source>
        <translation>练习</translation>
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
        <translation>在标题旁边和任务栏里。如果桌面用的是它自己程序菜单里的图标，就保持那里的样子。</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Drawn by lot. They never say what is inside, for whom it is, or from when.</source>
        <translation>随机抽取。名称从不透露里面是什么、给谁的、什么时候的。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>例如：{name}</translation>
    </message>
    <message>
        <source>Icon of the window</source>
        <translation>窗口图标</translation>
    </message>
    <message>
        <source>Keep the windows out of pictures of the screen</source>
        <translation>不让窗口出现在屏幕图像里</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Names of sealed files</source>
        <translation>密封文件的名称</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>Screenshots, recordings and shared screens leave them out, dialogs too. It is no guarantee: some programs see them all the same, and so does a camera. Switch it off to show others how it is done; a practice vault is never hidden unless you say so here.</source>
        <translation>截屏、录屏和共享屏幕里不会有这些窗口，对话框也一样。这不是保证：有些程序仍然看得到，相机也是。要给别人演示时请关掉它；练习库从不隐藏，除非您在这里选择隐藏。</translation>
    </message>
    <message>
        <source>Seen by everybody who sees the screen. Something dull is best.</source>
        <translation>看得到屏幕的人都会看到它。最好用不起眼的名字。</translation>
    </message>
    <message>
        <source>This system has no way to do that: every program that may take pictures of the screen sees what you see.</source>
        <translation>这个系统做不到：凡是可以截取屏幕的程序，都看得到您看到的内容。</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>窗口标题</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>别人看到的</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>单词</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It was read back and compared, byte for byte.</source>
        <translation>已读回并逐字节比较过。</translation>
    </message>
    <message>
        <source>Only that person can bring it back, by handing it back to you.</source>
        <translation>只有那个人能把它带回来：把它交还给您。</translation>
    </message>
    <message>
        <source>That shows that the file is whole, not that somebody can open it. So type the passphrase again.</source>
        <translation>这说明文件完好，并不说明有人能打开它。所以请再输入一次密码。</translation>
    </message>
    <message>
        <source>The backup is whole</source>
        <translation>备份完好</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一下</translation>
    </message>
    <message>
        <source>Type the passphrase once more, as if you had to</source>
        <translation>请再输入一次密码，就像真的需要那样</translation>
    </message>
    <message>
        <source>Your recovery words, which were tested, open it.</source>
        <translation>您测试过的恢复词能打开它。</translation>
    </message>
</context>
<context>
    <name>DoneSection</name>
    <message>
        <source>Sent and answered</source>
        <translation>发送与答复</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n file(s) sealed</source>
        <translation>
            <numerusform>已密封 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not made</source>
        <translation>
            <numerusform>%n 个文件没有制作</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring or send it in a way that suits you. The name of the file says nothing, and what was sent cannot be called back.</source>
        <translation>请用适合您的方式带去或发送。文件名不透露任何信息，已发出的收不回来。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>什么也没有移除</translation>
    </message>
    <message>
        <source>The records were removed, and nothing about this report is kept.</source>
        <translation>记录已移除，关于这份报告什么也没有保留。</translation>
    </message>
    <message>
        <source>The records were removed. A receipt opens the replies.</source>
        <translation>记录已移除。留下的回执可以打开回复。</translation>
    </message>
    <message>
        <source>This file cannot be opened with your passphrase. What your vault keeps can be.</source>
        <translation>这个文件不能用您的密码打开。您的库里保存的内容可以。</translation>
    </message>
    <message>
        <source>You cancelled. Nothing of them is left behind.</source>
        <translation>您取消了。没有留下任何东西。</translation>
    </message>
    <message>
        <source>Your records are still here, with all that belongs to this report.</source>
        <translation>您的记录和属于这份报告的一切仍在这里。</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove this draft?</source>
        <translation>删除这份草稿吗？</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The text goes. The cases it is about stay as they are.</source>
        <translation>正文会删除。它所涉及的个案保持原样。</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A case that it is about was deleted.</source>
        <translation>它所涉及的一个个案已删除。</translation>
    </message>
    <message>
        <source>A fact is missing: {what}</source>
        <translation>缺少一项事实：{what}</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>另一个组织</translation>
    </message>
    <message>
        <source>Case {number} may not be used for this any more: see its tab Actions.</source>
        <translation>个案 {number} 不能再用于此：请看它的“行动”页。</translation>
    </message>
    <message>
        <source>Complaint to UN security</source>
        <translation>向联合国安保部门投诉</translation>
    </message>
    <message>
        <source>Confidential submission to a treaty body</source>
        <translation>向条约机构提交的保密材料</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Letter to a Government, with names</source>
        <translation>致政府的信函，写出姓名</translation>
    </message>
    <message>
        <source>Letter to a Government, without names</source>
        <translation>致政府的信函，不写姓名</translation>
    </message>
    <message>
        <source>Name the agency, not the official.</source>
        <translation>请写机构，不要写官员的姓名。</translation>
    </message>
    <message>
        <source>Open document (ODT)</source>
        <translation>开放文档（ODT）</translation>
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
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>新闻稿</translation>
    </message>
    <message>
        <source>Secretary-General’s report, with names</source>
        <translation>秘书长报告，写出姓名</translation>
    </message>
    <message>
        <source>Secretary-General’s report, without names</source>
        <translation>秘书长报告，不写姓名</translation>
    </message>
    <message>
        <source>Section 6 has {words} words; about two pages are {limit}.</source>
        <translation>第 6 部分有 {words} 个词；大约两页是 {limit} 个。</translation>
    </message>
    <message>
        <source>This name may not leave for this.</source>
        <translation>这个姓名不能为此外传。</translation>
    </message>
    <message>
        <source>This sentence lacks “reportedly” or “allegedly”.</source>
        <translation>这句话缺少“reportedly”或“allegedly”。</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>联合国工作人员，保密</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word 文档（DOCX）</translation>
    </message>
    <message>
        <source>Yearly summary</source>
        <translation>年度汇总</translation>
    </message>
    <message>
        <source>a condition is not met</source>
        <translation>有条件没有满足</translation>
    </message>
    <message>
        <source>a correction that is not proven</source>
        <translation>未经证实的更正</translation>
    </message>
    <message>
        <source>a day to ask again has passed</source>
        <translation>再次询问的日期已过</translation>
    </message>
    <message>
        <source>a newer report took its place</source>
        <translation>已由更新的报告取代</translation>
    </message>
    <message>
        <source>an answer that this version does not know</source>
        <translation>这个版本不认识的回答</translation>
    </message>
    <message>
        <source>health, a child, sexual violence or detention</source>
        <translation>健康、儿童、性暴力或关押</translation>
    </message>
    <message>
        <source>it was too risky to ask somebody</source>
        <translation>询问某人风险太大</translation>
    </message>
    <message>
        <source>nobody in it agreed</source>
        <translation>其中没有人同意</translation>
    </message>
    <message>
        <source>nobody is left in it</source>
        <translation>其中没有人剩下</translation>
    </message>
    <message>
        <source>nobody says what the link rests on</source>
        <translation>没有人说明关联的依据</translation>
    </message>
    <message>
        <source>not with the name</source>
        <translation>不能写姓名</translation>
    </message>
    <message>
        <source>practice and real do not mix</source>
        <translation>练习与真实不能混用</translation>
    </message>
    <message>
        <source>put away without consent</source>
        <translation>因没有同意而归档</translation>
    </message>
    <message>
        <source>somebody said no</source>
        <translation>有人说不同意</translation>
    </message>
    <message>
        <source>somebody was not asked</source>
        <translation>有人没有被问过</translation>
    </message>
    <message>
        <source>somebody withdrew</source>
        <translation>有人撤回了同意</translation>
    </message>
    <message>
        <source>the consent was not given again in that year</source>
        <translation>当年没有再次给出同意</translation>
    </message>
    <message>
        <source>the report was withdrawn</source>
        <translation>报告已撤回</translation>
    </message>
    <message>
        <source>{words} words; a paragraph has at most {limit}.</source>
        <translation>{words} 个词；一个段落最多 {limit} 个。</translation>
    </message>
    <message>
        <source>“{words}” judges. Say what happened.</source>
        <translation>“{words}”带有评判。请写发生了什么。</translation>
    </message>
    <message>
        <source>“{words}” says more about the cause than is known.</source>
        <translation>“{words}”对原因的说法超出了已知的内容。</translation>
    </message>
    <message>
        <source>“{words}”: write a date as 26 April 2017.</source>
        <translation>“{words}”：日期请写成 26 April 2017。</translation>
    </message>
    <message>
        <source>“{words}”: write “Government”.</source>
        <translation>“{words}”：请写“Government”。</translation>
    </message>
</context>
<context>
    <name>DrawersStep</name>
    <message>
        <source>A passphrase for the fourth drawer</source>
        <translation>第四个抽屉的密码</translation>
    </message>
    <message>
        <source>A passphrase for the second drawer</source>
        <translation>第二个抽屉的密码</translation>
    </message>
    <message>
        <source>A passphrase for the third drawer</source>
        <translation>第三个抽屉的密码</translation>
    </message>
    <message>
        <source>Another drawer, for others to see?</source>
        <translation>要另设一个可以给人看的抽屉吗？</translation>
    </message>
    <message>
        <source>Every vault has four drawers, used or not. If someone forces you to open it, another passphrase opens another drawer, with only what you put there.</source>
        <translation>每个库都有四个抽屉，不管用不用。如果有人强迫您打开它，另一个密码会打开另一个抽屉，里面只有您放进去的东西。</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>四个</translation>
    </message>
    <message>
        <source>It only helps if you also write in it now and then. The files do not say how many drawers are used. Two copies of the folder, an examination of the disk, or a person who simply asks for more passphrases can tell more.</source>
        <translation>只有您时常也在里面写东西，它才有用。从文件看不出用了几个抽屉。但两份文件夹副本、对磁盘的检查，或有人干脆索要更多密码，都可能透露更多。</translation>
    </message>
    <message>
        <source>One drawer is enough</source>
        <translation>一个抽屉就够了</translation>
    </message>
    <message>
        <source>One that shares nothing with the others: whoever hears it knows it.</source>
        <translation>它要与其他密码毫无相同之处：谁听到，谁就知道了。</translation>
    </message>
    <message>
        <source>This one opens another drawer. Take a different one.</source>
        <translation>这个密码打开的是另一个抽屉。请换一个。</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>三个</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>两个</translation>
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
        <translation>从 {list} 个英文单词中随机抽取。即使有人拿着这份词表、每秒尝试一百万个密码，也需要 {years} 年以上。请不要改成您更喜欢的词：正是随机使它们难猜。</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>就用这些词</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Drop files here. The originals stay where and as they are.</source>
        <translation>把文件拖到这里。原件留在原处，不会改动。</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Everything written in it goes. This cannot be undone.</source>
        <translation>里面写的一切都会删除，不能撤消。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
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
        <translation>同意了，但这里记有其联系方式，而联系方式不得离开。</translation>
    </message>
    <message>
        <source>Agreed, but not to this person.</source>
        <translation>同意，但不是同意交给这个人。</translation>
    </message>
    <message>
        <source>Agreed, but not with the name that the vault knows.</source>
        <translation>同意，但不同意带上库里知道的姓名。</translation>
    </message>
    <message>
        <source>Alleged to have done it, and named.</source>
        <translation>据称加害者，而且有姓名。</translation>
    </message>
    <message>
        <source>Holds a word that may be the name of somebody who is not in this record.</source>
        <translation>其中有一个词，可能是不在此记录中的人的名字。</translation>
    </message>
    <message>
        <source>Is unfinished. Write it so that it can be read, or remove it.</source>
        <translation>还没有写完。请写成可以读取的样子，或者删去。</translation>
    </message>
    <message>
        <source>Nobody said what can be recognised in it.</source>
        <translation>没有人说明其中能认出什么。</translation>
    </message>
    <message>
        <source>People can be recognised in it, and nobody is listed.</source>
        <translation>其中能认出人，却没有列出任何人。</translation>
    </message>
    <message>
        <source>Points to somebody who is not in this record. Take it out first.</source>
        <translation>指向不在这份记录里的人。请先把它去掉。</translation>
    </message>
    <message>
        <source>Shows somebody who has not agreed to this person by name.</source>
        <translation>其中出现的人没有同意以姓名交给此人。</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>让它变大</translation>
    </message>
    <message>
        <source>The vault grows</source>
        <translation>库正在变大</translation>
    </message>
    <message>
        <source>There is no room for {missing} of it. Each of the four drawers would grow from {now} to {then}, together {more} more on the disk. Whoever looks at the folder can see the new size, but not which drawer needed it.</source>
        <translation>其中 {missing} 放不下。四个抽屉都要从 {now} 变为 {then}，在磁盘上一共多占 {more}。看到这个文件夹的人能看出新的大小，但看不出是哪个抽屉需要。</translation>
    </message>
    <message>
        <source>This does not fit. Let the vault grow?</source>
        <translation>放不下。要让库变大吗？</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Checked who is on it</source>
        <translation>已核对里面有谁</translation>
    </message>
    <message>
        <source>Choose files to take in</source>
        <translation>选择要收下的文件</translation>
    </message>
    <message>
        <source>Choose its file</source>
        <translation>选择它的文件</translation>
    </message>
    <message>
        <source>Choose its file…</source>
        <translation>选择它的文件…</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>清理过的副本</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>正在收下</translation>
    </message>
    <message>
        <source>Describe something without a file</source>
        <translation>描述一项没有文件的证据</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>第{number}项</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Remove from this record…</source>
        <translation>从这条记录中删除…</translation>
    </message>
    <message>
        <source>Remove this evidence for good?</source>
        <translation>永久删除这项证据吗？</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>The same file twice</source>
        <translation>同一个文件两次</translation>
    </message>
    <message>
        <source>Who is on it?</source>
        <translation>里面有谁？</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>3GP film</source>
        <translation>3GP 视频</translation>
    </message>
    <message>
        <source>3GP sound recording</source>
        <translation>3GP 录音</translation>
    </message>
    <message>
        <source>A copy left the vault</source>
        <translation>一份副本离开了库</translation>
    </message>
    <message>
        <source>A copy was to leave, and did not</source>
        <translation>一份副本本要离开，但没有</translation>
    </message>
    <message>
        <source>AVI film</source>
        <translation>AVI 视频</translation>
    </message>
    <message>
        <source>BMP picture</source>
        <translation>BMP 图片</translation>
    </message>
    <message>
        <source>Checked who can be recognised</source>
        <translation>核对过能认出谁</translation>
    </message>
    <message>
        <source>Compared with its fingerprint</source>
        <translation>与指纹核对过</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Described, before its file came</source>
        <translation>已描述，文件尚未加入</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>Excel 表格</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>GIF 图片</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>HEIC 图片</translation>
    </message>
    <message>
        <source>HEIF picture</source>
        <translation>HEIF 图片</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>Looked at inside the vault</source>
        <translation>在库里查看过</translation>
    </message>
    <message>
        <source>M4A sound recording</source>
        <translation>M4A 录音</translation>
    </message>
    <message>
        <source>MP3 sound recording</source>
        <translation>MP3 录音</translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation>MP4 视频</translation>
    </message>
    <message>
        <source>MPEG film</source>
        <translation>MPEG 视频</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Ogg sound recording</source>
        <translation>Ogg 录音</translation>
    </message>
    <message>
        <source>OpenDocument table</source>
        <translation>OpenDocument 表格</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 文档</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>PowerPoint 幻灯片</translation>
    </message>
    <message>
        <source>QuickTime film</source>
        <translation>QuickTime 视频</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>Something was done with it</source>
        <translation>做过某种处理</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF 图片</translation>
    </message>
    <message>
        <source>Table as plain text (CSV)</source>
        <translation>纯文本表格（CSV）</translation>
    </message>
    <message>
        <source>Taken in, untouched</source>
        <translation>已收下，没有改动</translation>
    </message>
    <message>
        <source>WAV sound recording</source>
        <translation>WAV 录音</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>WebM film</source>
        <translation>WebM 视频</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP 图片</translation>
    </message>
    <message>
        <source>What is said of it was changed</source>
        <translation>对它的说明有改动</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Word document, older form</source>
        <translation>Word 文档（旧格式）</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP 压缩包</translation>
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
        <translation>{size} 字节</translation>
    </message>
</context>
<context>
    <name>Examiner</name>
    <message>
        <source>Files in the folder that do not belong to it: {names}.</source>
        <translation>文件夹里不属于它的文件：{names}。</translation>
    </message>
    <message>
        <source>Four drawers of {size} each, in every vault.</source>
        <translation>四个抽屉，每个{size}；每个库都是这样。</translation>
    </message>
    <message>
        <source>How many drawers are used, how much is in them, what it is, or when you last saved.</source>
        <translation>用了几个抽屉，里面有多少内容、是什么，上次何时保存。</translation>
    </message>
    <message>
        <source>On this computer, a note of where the vault is. You asked for it.</source>
        <translation>在这台电脑上，有库的位置记录。这是您要求的。</translation>
    </message>
    <message>
        <source>That a drawer takes quick notes in, and so is in use, and how many notes wait.</source>
        <translation>有一个抽屉会收入速记，也就是正在使用，以及有多少条速记在等待。</translation>
    </message>
    <message>
        <source>That it can be destroyed without a passphrase.</source>
        <translation>它可以不用密码就被销毁。</translation>
    </message>
    <message>
        <source>That it is a practice vault.</source>
        <translation>这是一个练习库。</translation>
    </message>
    <message>
        <source>That they were made larger since the vault was made.</source>
        <translation>建库以后抽屉变大过。</translation>
    </message>
    <message>
        <source>That this is a vault of this program. Nothing hides that, and whoever looks at the program finds out what it is for.</source>
        <translation>这是本程序的库。这一点无法隐藏，谁查看本程序就知道它的用途。</translation>
    </message>
    <message>
        <source>The computer itself: its list of running programs names this one, and it may note when a program was used and a stick plugged in.</source>
        <translation>电脑本身：正在运行的程序列表里有本程序的名字，电脑还可能记下何时用过程序、何时插过U盘。</translation>
    </message>
    <message>
        <source>The folder looks like one that is copied to a cloud. Copies stay there.</source>
        <translation>这个文件夹看起来会被复制到云端。副本会留在那里。</translation>
    </message>
    <message>
        <source>The icon of the window and the kind of file names you chose.</source>
        <translation>您选择的窗口图标和文件名的样式。</translation>
    </message>
    <message>
        <source>The keychain of this computer shows that a vault has a key there.</source>
        <translation>从这台电脑的钥匙串能看出有一个库在那里存有密钥。</translation>
    </message>
    <message>
        <source>The language and the appearance of the lock screen, and the idle time.</source>
        <translation>锁定画面的语言和外观，以及自动锁定的时间。</translation>
    </message>
    <message>
        <source>The program runs from its own folder: everything that it keeps is there, and nothing of it on this computer.</source>
        <translation>程序在自己的文件夹里运行：它保存的一切都在那里，这台电脑上什么都没有。</translation>
    </message>
    <message>
        <source>The swap file: this system lets the program lock no memory, so keys may be written there while a drawer is open.</source>
        <translation>交换文件：这个系统不让程序锁定内存，所以抽屉打开时密钥可能被写到那里。</translation>
    </message>
    <message>
        <source>The title you gave the window: {title}.</source>
        <translation>您给窗口起的标题：{title}。</translation>
    </message>
    <message>
        <source>Two copies of the folder taken at different times, an examination of the disk itself, or the computer switched off while the vault was open.</source>
        <translation>不同时间的两份文件夹副本，对磁盘本身的检查，或库打开时电脑被关掉。</translation>
    </message>
    <message>
        <source>Whoever finds a paper with recovery words learns that there is something to open; two sets of papers tell of two drawers.</source>
        <translation>谁找到写着恢复词的纸，就知道有东西可以打开；两组纸说明有两个抽屉。</translation>
    </message>
</context>
<context>
    <name>ExercisesView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
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
        <translation>全部说明过</translation>
    </message>
    <message>
        <source>Explained before the answer</source>
        <translation>回答之前说明过</translation>
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
        <translation>也包括涉及健康、性暴力、儿童或被关押者的个案</translation>
    </message>
    <message numerus="yes">
        <source>Export %n case(s)?</source>
        <translation>
            <numerusform>导出 %n 个个案吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Looking at the consent of everybody</source>
        <translation>正在查看每个人的同意</translation>
    </message>
    <message>
        <source>The drawer was full: it could not be noted.</source>
        <translation>抽屉已满：没能记下这次导出。</translation>
    </message>
    <message>
        <source>The file lies outside the vault, open to whoever finds it. That is noted in the history and the custody of every case.</source>
        <translation>文件会放在库之外，谁找到都能打开。这会记入每个个案的经过和保管记录。</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters, and boxes stand for them: {letters}</source>
        <translation>这台电脑没有其中一些文字的字体，用方框代替：{letters}</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>文件形式</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>文件放在哪里？</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>哪个组织</translation>
    </message>
    <message>
        <source>Why names leave</source>
        <translation>为什么要带上姓名</translation>
    </message>
    <message>
        <source>With the files, where everybody on them may be named</source>
        <translation>连同文件，只限其中每个人都可以具名的</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写文件</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>报告年份</translation>
    </message>
    <message>
        <source>as those who agreed called it</source>
        <translation>按同意者所用的名称</translation>
    </message>
    <message>
        <source>empty: this year</source>
        <translation>留空：今年</translation>
    </message>
    <message>
        <source>kept with the case</source>
        <translation>随个案保存</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} 现在在库之外，谁都能打开。</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n sealed report(s) are marked “before {day}”.</source>
        <translation>
            <numerusform>%n 份封好的报告标记为“{day} 之前”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made before open with the old passphrase. Make a new one of the new vault, then destroy the old files and papers.</source>
        <translation>以前做的备份用旧密码打得开。请为新库做一份新备份，然后销毁旧的文件和纸张。</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>个案 {number}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>I thought of all old copies</source>
        <translation>我想过所有旧的副本</translation>
    </message>
    <message>
        <source>It holds names. A name that was given away cannot be called back.</source>
        <translation>里面有姓名。给出去的姓名无法收回。</translation>
    </message>
    <message>
        <source>It is larger than 50 MB, which many collections do not take at once: export fewer cases.</source>
        <translation>它超过 50 MB，许多资料库一次收不下：请减少导出的个案。</translation>
    </message>
    <message>
        <source>It tells of health, sexual violence, a child or somebody who is held.</source>
        <translation>它涉及健康、性暴力、儿童或被关押者。</translation>
    </message>
    <message>
        <source>It tells of health, sexual violence, a child or somebody who is held: only what is needed should leave.</source>
        <translation>它涉及健康、性暴力、儿童或被关押者：只应带出必要的内容。</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON，供程序使用</translation>
    </message>
    <message>
        <source>Leave {who} out</source>
        <translation>不带上 {who}</translation>
    </message>
    <message>
        <source>Letters of the UN that are still confidential stay out of it.</source>
        <translation>仍在保密期内的联合国信函不会包含在内。</translation>
    </message>
    <message>
        <source>Look at each file once more: everybody who can be recognised on it must have agreed to be named.</source>
        <translation>请再看一遍每个文件：其中能认出的每个人都必须同意具名。</translation>
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
        <translation>您还带在身上的封好的文件，用旧密钥打不开。</translation>
    </message>
    <message>
        <source>Some files are not cleaned copies: hidden data may be in them.</source>
        <translation>有些文件不是清理过的副本：里面可能有隐藏数据。</translation>
    </message>
    <message>
        <source>Somebody’s submission to the UN was confidential: whoever reads this learns of it.</source>
        <translation>有人曾以保密方式向联合国提交材料：读到这份文件的人都会知道。</translation>
    </message>
    <message>
        <source>Something would have to be taken out of it, and a signed report leaves whole or not.</source>
        <translation>其中有必须去掉的内容，而签过名的报告只能整份带出，否则就不带出。</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>电子表格（XLSX）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Table with #EndReprisals coding</source>
        <translation>带 #EndReprisals 编码的表格</translation>
    </message>
    <message>
        <source>Table with HURIDOCS codes</source>
        <translation>带 HURIDOCS 代码的表格</translation>
    </message>
    <message>
        <source>The condition of {who} is met: {condition}</source>
        <translation>{who} 的条件已满足：{condition}</translation>
    </message>
    <message>
        <source>The report exactly as it was sent</source>
        <translation>报告原样</translation>
    </message>
    <message>
        <source>The report leaves exactly as it was sent, with all that its sender wrote.</source>
        <translation>报告按发来的原样带出，包括发送者写的全部内容。</translation>
    </message>
    <message>
        <source>What you saved outside the vault (pictures, pages, tables) was open to whoever had the device.</source>
        <translation>您存到库外的东西（图片、页面、表格），拿到设备的人都能看。</translation>
    </message>
    <message>
        <source>ZIP for Uwazi</source>
        <translation>供 Uwazi 使用的 ZIP</translation>
    </message>
    <message>
        <source>people: {named} by name, {initials} by initials, {titled} by title</source>
        <translation>人员：{named} 人具名，{initials} 人用首字母，{titled} 人只用称呼</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 项</translation>
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
        <translation>选择</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>清理过的副本</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Make cleaned copies for all</source>
        <translation>全部制作清理过的副本</translation>
    </message>
    <message>
        <source>Of every file that has none yet</source>
        <translation>为每个还没有副本的文件制作</translation>
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
        <translation>原件，带隐藏信息</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>请输入密码。</translation>
    </message>
</context>
<context>
    <name>FieldHint</name>
    <message>
        <source>A call, a letter, a visit of a lawyer</source>
        <translation>电话、来信、律师会见</translation>
    </message>
    <message>
        <source>A number is enough</source>
        <translation>写人数就够了</translation>
    </message>
    <message>
        <source>A paper that allows it, signed or stamped</source>
        <translation>准许这样做的文件，有签字或盖章</translation>
    </message>
    <message>
        <source>A paper, a promise, a record of the talk</source>
        <translation>文件、保证书、笔录</translation>
    </message>
    <message>
        <source>A review, a session or a visit</source>
        <translation>审议、会议或来访</translation>
    </message>
    <message>
        <source>A secretariat, an office, a person in charge</source>
        <translation>秘书处、部门或负责人</translation>
    </message>
    <message>
        <source>About is fine</source>
        <translation>大概就可以</translation>
    </message>
    <message>
        <source>About is fine; one line for each</source>
        <translation>大概就行；每次写一行</translation>
    </message>
    <message>
        <source>Address book, chats, mail</source>
        <translation>通讯录、聊天、邮件</translation>
    </message>
    <message>
        <source>Also in the original language</source>
        <translation>也写原来的语言</translation>
    </message>
    <message>
        <source>Any paper from a doctor</source>
        <translation>医生写的任何文件</translation>
    </message>
    <message>
        <source>As close to the words as you can</source>
        <translation>尽量接近原话</translation>
    </message>
    <message>
        <source>As near as you remember</source>
        <translation>尽量接近您记得的时间</translation>
    </message>
    <message>
        <source>As they put it to you</source>
        <translation>按他们对您的说法</translation>
    </message>
    <message>
        <source>Ask again before anything is published</source>
        <translation>公开任何内容之前再问一次</translation>
    </message>
    <message>
        <source>At least the month and the year</source>
        <translation>至少写年和月</translation>
    </message>
    <message>
        <source>By badge, seat or what was said</source>
        <translation>看证件、座位或说的话</translation>
    </message>
    <message>
        <source>By description, not by name</source>
        <translation>写特征，不写名字</translation>
    </message>
    <message>
        <source>By pseudonym</source>
        <translation>写化名</translation>
    </message>
    <message>
        <source>By pseudonym; the name is kept apart</source>
        <translation>写化名；真名另外保存</translation>
    </message>
    <message>
        <source>By title, not by name</source>
        <translation>写身份，不写名字</translation>
    </message>
    <message>
        <source>Colour, category, organisation</source>
        <translation>颜色、类别、组织</translation>
    </message>
    <message>
        <source>Dates, questions, words</source>
        <translation>日期、问题、说过的话</translation>
    </message>
    <message>
        <source>Do not write their names here</source>
        <translation>不要在这里写他们的名字</translation>
    </message>
    <message>
        <source>For a document that was refused</source>
        <translation>如果是拒发证件</translation>
    </message>
    <message>
        <source>For a phone, computer or account</source>
        <translation>手机、电脑或账号的</translation>
    </message>
    <message>
        <source>For example 2014 resumed session</source>
        <translation>例如2014年续会</translation>
    </message>
    <message>
        <source>For example questions from day into night</source>
        <translation>例如从白天问到夜里</translation>
    </message>
    <message>
        <source>For example “no dialogue otherwise”</source>
        <translation>例如“否则不对话”</translation>
    </message>
    <message>
        <source>For example “tea” or “a chat”</source>
        <translation>例如“喝茶”“聊聊”</translation>
    </message>
    <message>
        <source>If nothing was done, why</source>
        <translation>如果什么也没做，为什么</translation>
    </message>
    <message>
        <source>If yes, a guide opens that says what to do</source>
        <translation>如果是，会打开一份指引，告诉您该做什么</translation>
    </message>
    <message>
        <source>If yes, add an act about health</source>
        <translation>如果是，请加一个关于健康的行为</translation>
    </message>
    <message>
        <source>If yes, ask for advice before answering</source>
        <translation>如果是，回答前先征求意见</translation>
    </message>
    <message>
        <source>In order, the one that began first</source>
        <translation>按顺序，带头的在前</translation>
    </message>
    <message>
        <source>In the original language</source>
        <translation>用原来的语言</translation>
    </message>
    <message>
        <source>In the original words</source>
        <translation>用原话</translation>
    </message>
    <message>
        <source>In the original, with a translation if you can</source>
        <translation>写原文，可以的话附译文</translation>
    </message>
    <message>
        <source>In words or between the lines</source>
        <translation>明说或暗示</translation>
    </message>
    <message>
        <source>Its name or symbol</source>
        <translation>名称或文号</translation>
    </message>
    <message>
        <source>Keep a copy of the page as evidence</source>
        <translation>把网页副本作为证据保存</translation>
    </message>
    <message>
        <source>Keep it, or a photograph of it</source>
        <translation>留好收据或它的照片</translation>
    </message>
    <message>
        <source>Leaves only if you confirm it</source>
        <translation>只有您确认才会发出</translation>
    </message>
    <message>
        <source>Makes the record more or less urgent</source>
        <translation>会影响记录的紧急程度</translation>
    </message>
    <message>
        <source>Makes the record more urgent</source>
        <translation>会使记录更紧急</translation>
    </message>
    <message>
        <source>Most new phones are</source>
        <translation>大多数新手机都是</translation>
    </message>
    <message>
        <source>Needed before the UN can search</source>
        <translation>联合国寻人之前需要</translation>
    </message>
    <message>
        <source>No guesses at names</source>
        <translation>不要猜名字</translation>
    </message>
    <message>
        <source>Nobody has to answer this</source>
        <translation>没有人必须回答</translation>
    </message>
    <message>
        <source>Numbers of the articles, if known</source>
        <translation>知道的话，写条文编号</translation>
    </message>
    <message>
        <source>Often it is you</source>
        <translation>多半就是您</translation>
    </message>
    <message>
        <source>One line for each: the day, the result</source>
        <translation>每次一行：日期、结果</translation>
    </message>
    <message>
        <source>Only if they named one</source>
        <translation>只在他们说了的时候写</translation>
    </message>
    <message>
        <source>Only what you saw</source>
        <translation>只写您看到的</translation>
    </message>
    <message>
        <source>Paper or screen</source>
        <translation>纸质或电子的</translation>
    </message>
    <message>
        <source>Recorded under People as well</source>
        <translation>也记在“人员”里</translation>
    </message>
    <message>
        <source>Reference of a letter, if known</source>
        <translation>知道的话，写信函编号</translation>
    </message>
    <message>
        <source>Seen, heard or written</source>
        <translation>看见、听见或收到文字</translation>
    </message>
    <message>
        <source>Shows that somebody read or listened</source>
        <translation>说明有人看过或听过</translation>
    </message>
    <message>
        <source>Shows whether the document was kept over it</source>
        <translation>可以看出证件是否被扣过了活动时间</translation>
    </message>
    <message>
        <source>Some people say tourism; that is not a fault</source>
        <translation>有人会说是旅游；这没有错</translation>
    </message>
    <message>
        <source>Stop whenever you want</source>
        <translation>想停就停</translation>
    </message>
    <message>
        <source>The articles that matter, in your own words</source>
        <translation>要紧的条文，用您自己的话</translation>
    </message>
    <message>
        <source>The day is enough</source>
        <translation>写日期就够了</translation>
    </message>
    <message>
        <source>The day it was taken, refused or cancelled</source>
        <translation>收走、拒发或注销的那一天</translation>
    </message>
    <message>
        <source>The last country of the trip</source>
        <translation>行程的最后一个国家</translation>
    </message>
    <message>
        <source>The nearest one; you need not be sure</source>
        <translation>选最接近的；不必确定</translation>
    </message>
    <message>
        <source>The office, not the officer</source>
        <translation>写机关，不写个人</translation>
    </message>
    <message>
        <source>The relative there, you elsewhere</source>
        <translation>亲属在那里，您在别处</translation>
    </message>
    <message>
        <source>The year is enough</source>
        <translation>写年份就够了</translation>
    </message>
    <message>
        <source>What you believe is enough</source>
        <translation>写您认为的就行</translation>
    </message>
    <message>
        <source>What your badge was for</source>
        <translation>您的证件是哪一类</translation>
    </message>
    <message>
        <source>You need not judge this</source>
        <translation>您不必判断</translation>
    </message>
    <message>
        <source>“Believed” is enough</source>
        <translation>“据信”就可以</translation>
    </message>
    <message>
        <source>“I don’t know” is an answer, also if it does not speak of the UN</source>
        <translation>即使没有提到联合国，“我不知道”也是回答</translation>
    </message>
    <message>
        <source>“I don’t know” is an answer, also if there is no link</source>
        <translation>即使没有关系，“我不知道”也是回答</translation>
    </message>
    <message>
        <source>“None, because …” is an answer</source>
        <translation>“没有，因为……”也是回答</translation>
    </message>
    <message>
        <source>“None” is an answer</source>
        <translation>“没有”也是回答</translation>
    </message>
    <message>
        <source>“Not told” is an answer</source>
        <translation>“没有告知”也是回答</translation>
    </message>
    <message>
        <source>“No” also if there was no such event</source>
        <translation>没有这样的活动，也选“否”</translation>
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
        <translation>请核对该委员会的现行规则。</translation>
    </message>
    <message>
        <source>Check the wording of the last group in the resolution before you quote it.</source>
        <translation>引用前，请在决议中核对最后一类的措辞。</translation>
    </message>
    <message>
        <source>Counted from {date}.</source>
        <translation>从{date}算起。</translation>
    </message>
    <message>
        <source>Drafts will give the dates of both, and no word for a cause.</source>
        <translation>草稿会写出两者的日期，不写因果关系。</translation>
    </message>
    <message>
        <source>Drafts will say nothing about a link. The record is complete all the same, but not for the Secretary-General’s report.</source>
        <translation>草稿不会提到关联。记录仍然完整，只是不适合写入秘书长的报告。</translation>
    </message>
    <message>
        <source>Drafts will say: “{words}”.</source>
        <translation>草稿会写：“{words}”。</translation>
    </message>
    <message>
        <source>Governments are asked to answer within 60 days: {day}.</source>
        <translation>政府应在60天内答复：{day}。</translation>
    </message>
    <message>
        <source>Half way to the next review, when States and others may report: {day}.</source>
        <translation>到下一次审议的中期，国家和其他各方可以提交报告：{day}。</translation>
    </message>
    <message>
        <source>Joint allegation letter</source>
        <translation>联合指控信</translation>
    </message>
    <message>
        <source>Joint urgent appeal</source>
        <translation>联合紧急呼吁</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Names of mandates change. Check the current name before you quote it.</source>
        <translation>任务名称会变。引用前，请核对现用名称。</translation>
    </message>
    <message>
        <source>No State has these three letters.</source>
        <translation>没有国家使用这三个字母。</translation>
    </message>
    <message>
        <source>Opinion no. {number} of {year} on an arbitrary detention.</source>
        <translation>关于任意拘留的意见，{year}年第{number}号。</translation>
    </message>
    <message>
        <source>Such letters stay confidential for 60 days: until {day}.</source>
        <translation>这类信函保密60天：到{day}为止。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>The Working Group asks for an answer within 60 days: {day}. It used to be 90; check its current rule.</source>
        <translation>工作组要求在60天内答复：{day}。以前是90天，请核对现行规则。</translation>
    </message>
    <message>
        <source>The committee asks for follow-up within one year: {day}.</source>
        <translation>委员会要求在一年内提交后续情况：{day}。</translation>
    </message>
    <message>
        <source>The symbol of a UN document.</source>
        <translation>联合国文件编号。</translation>
    </message>
    <message>
        <source>The year is still to come.</source>
        <translation>这一年还没有到。</translation>
    </message>
    <message>
        <source>The year is unusually early.</source>
        <translation>这一年早得不寻常。</translation>
    </message>
    <message>
        <source>UN letters look like CHN 20/2020. It is kept as you typed it.</source>
        <translation>联合国信函的编号一般像 CHN 20/2020。您写的会照原样保留。</translation>
    </message>
    <message>
        <source>Urgent appeal</source>
        <translation>紧急呼吁</translation>
    </message>
    <message>
        <source>Write {reference}</source>
        <translation>改写为{reference}</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}, to a company or another body.</source>
        <translation>{kind}，{year}年第{number}号，致公司或其他机构。</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}, to {country}.</source>
        <translation>{kind}，{year}年第{number}号，致{country}。</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}.</source>
        <translation>{kind}，{year}年第{number}号。</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Another kind of act</source>
        <translation>另一种行为</translation>
    </message>
    <message>
        <source>{name} (check the current name)</source>
        <translation>{name}（请核对现在的名称）</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Choose a place</source>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>复制指纹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fingerprint copied</source>
        <translation>指纹已复制</translation>
    </message>
    <message>
        <source>Keep it inside</source>
        <translation>留在里面</translation>
    </message>
    <message>
        <source>Look at it here</source>
        <translation>在这里查看</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Save a copy of this file outside the vault?</source>
        <translation>把这个文件的副本保存到库外吗？</translation>
    </message>
    <message>
        <source>Save a copy outside the vault</source>
        <translation>把副本保存到库外</translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation>把副本保存到外面…</translation>
    </message>
    <message>
        <source>Saved. The copy is not locked.</source>
        <translation>已保存。副本没有上锁。</translation>
    </message>
    <message>
        <source>Saved. The vault is too full to note that it left.</source>
        <translation>已保存。库太满，没能记下它离开了。</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>正在保存副本</translation>
    </message>
    <message>
        <source>The copy is not locked: whoever has the device can open it, and deleting it may leave traces. Whatever program opens it may remember it, or reach the network. The list below notes that it left.</source>
        <translation>副本没有加锁：拿到设备的人都能打开它，删除后也可能留下痕迹。打开它的程序可能会记住它，或者连接网络。下面的列表会记下它离开过。</translation>
    </message>
    <message>
        <source>The file itself is not here yet.</source>
        <translation>文件本身还不在这里。</translation>
    </message>
    <message>
        <source>{size}, taken in {when}, untouched since</source>
        <translation>{size}，{when}收下，此后没有改动</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>Checking the files</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Checking the files…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>清理过的副本</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>No files came with it.</source>
        <translation>没有随附的文件。</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation>签名之后没有改动</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>About a UN mechanism…</source>
        <translation>涉及某个联合国机制…</translation>
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
        <translation>某段时间的…</translation>
    </message>
    <message>
        <source>From a country…</source>
        <translation>某个国家的…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Only records</source>
        <translation>只看这些记录</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>显示全部记录</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>哪个国家？</translation>
    </message>
    <message>
        <source>Which mechanism?</source>
        <translation>哪个机制？</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>哪些记录</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>谁？</translation>
    </message>
    <message>
        <source>With a person…</source>
        <translation>涉及某人…</translation>
    </message>
    <message>
        <source>With an act of a kind…</source>
        <translation>含某类行为…</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
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
        <translation>{label}，已选</translation>
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
        <translation>一个个案损坏了：{item}</translation>
    </message>
    <message>
        <source>A consent is not the last one that was recorded: {item}</source>
        <translation>一项同意不是最后记录的那一项：{item}</translation>
    </message>
    <message>
        <source>A file is damaged: {item}</source>
        <translation>一个文件损坏了：{item}</translation>
    </message>
    <message>
        <source>A page of the vault is damaged.</source>
        <translation>库的一页损坏了。</translation>
    </message>
    <message>
        <source>A part of the vault cannot be read.</source>
        <translation>库的一部分无法读取。</translation>
    </message>
    <message>
        <source>A record is damaged: {item}</source>
        <translation>一条记录损坏了：{item}</translation>
    </message>
    <message>
        <source>A version of a record that was sent is damaged: {item}</source>
        <translation>一条记录已发送的版本已损坏：{item}</translation>
    </message>
    <message>
        <source>An item of evidence is not what was added: {item}</source>
        <translation>一项证据不是当初添加的样子：{item}</translation>
    </message>
    <message>
        <source>An item of the register is damaged: {item}</source>
        <translation>登记簿中的一个条目已损坏：{item}</translation>
    </message>
    <message>
        <source>Older parts of the vault were put in place of newer ones.</source>
        <translation>库的旧部分被放到了新部分的位置。</translation>
    </message>
    <message>
        <source>One of the two copies of the keys is damaged. The next opening mends it from the other.</source>
        <translation>两份密钥中有一份损坏。下次打开时会用另一份修好。</translation>
    </message>
    <message>
        <source>The history was changed from outside.</source>
        <translation>历史记录被从外部改动过。</translation>
    </message>
    <message>
        <source>The part of the vault that holds the keys is damaged.</source>
        <translation>库中保存密钥的部分已损坏。</translation>
    </message>
    <message>
        <source>The structure of the vault is damaged.</source>
        <translation>库的结构损坏了。</translation>
    </message>
    <message>
        <source>What is kept about quick notes is damaged: none can be taken in.</source>
        <translation>关于速记的信息已损坏：无法收入速记。</translation>
    </message>
    <message>
        <source>What is known of a deleted case is damaged: {item}</source>
        <translation>关于一个已删除个案的记载已损坏：{item}</translation>
    </message>
    <message>
        <source>What is remembered of a sealed notice is damaged: {item}</source>
        <translation>关于一份已密封通知的记录已损坏：{item}</translation>
    </message>
    <message>
        <source>What is remembered of a sealed report is damaged: {item}</source>
        <translation>关于一份密封报告的记录损坏了：{item}</translation>
    </message>
    <message>
        <source>What says which cases tell of one event is damaged: {item}</source>
        <translation>说明哪些个案讲述同一事件的内容已损坏：{item}</translation>
    </message>
    <message>
        <source>What was decided about two cases is damaged: {item}</source>
        <translation>关于两个个案的决定已损坏：{item}</translation>
    </message>
    <message>
        <source>What was noted of a case is damaged: {item}</source>
        <translation>一个个案的记录内容已损坏：{item}</translation>
    </message>
    <message>
        <source>Where a record came from that was written while locked is damaged: {item}</source>
        <translation>一条在锁定时写下的记录，其来源信息已损坏：{item}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Has to change before it leaves</source>
        <translation>外传之前必须改</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>请再看一看</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>没有不妥之处。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstAnswers</name>
    <message>
        <source>Note several answers at once:</source>
        <translation>一次记下多项回答：</translation>
    </message>
</context>
<context>
    <name>FirstFoot</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>帮助（F1）</translation>
    </message>
    <message>
        <source>This app never uses the internet.</source>
        <translation>本程序从不使用互联网。</translation>
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
        <translation>继续</translation>
    </message>
    <message>
        <source>It is written: make the vault</source>
        <translation>写好了：新建库</translation>
    </message>
    <message>
        <source>It is written: the next one</source>
        <translation>写好了：下一张</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>放弃这些词</translation>
    </message>
    <message>
        <source>Leave these words?</source>
        <translation>放弃这些词？</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>新建库</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>正在新建库</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>正在新建库…</translation>
    </message>
    <message numerus="yes">
        <source>Making the vault… %n second(s) left</source>
        <translation>
            <numerusform>正在新建库… 还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>打开库</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>显示这些词</translation>
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
        <translation>已停止。没有留下任何东西。</translation>
    </message>
    <message>
        <source>The vault is made, but the recovery words are not in force: destroy the papers. Make others in Settings.</source>
        <translation>库已建好，但恢复词没有生效：请销毁那些纸。可在设置中另做一套。</translation>
    </message>
    <message>
        <source>The vault is made. Keep the papers: the recovery words may be in force. Test them in Settings.</source>
        <translation>库已建好。请留好那些纸：恢复词可能已经生效。请在设置中测试。</translation>
    </message>
    <message>
        <source>They open nothing then, and others are made the next time. Destroy what you have written down.</source>
        <translation>那样它们什么也打不开，下次会生成另一套。请销毁您已经写下的内容。</translation>
    </message>
</context>
<context>
    <name>FirstWindow</name>
    <message>
        <source>Destroy it</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Destroy this vault?</source>
        <translation>销毁这个库吗？</translation>
    </message>
    <message>
        <source>Everything in it is lost, in every drawer. Nobody can bring it back. Copies elsewhere are not reached, and flash memory may keep old blocks.</source>
        <translation>其中每个抽屉里的一切都会丢失。谁也不能恢复它。别处的副本不受影响，闪存里可能还留有旧的块。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>The folder of a vault</source>
        <translation>库的文件夹</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。什么也没有改变。</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>大约还有 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>大约还有 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Focal</name>
    <message numerus="yes">
        <source>%n notice(s) were not handed over yet.</source>
        <translation>
            <numerusform>还有 %n 份通知没有交出去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait for a notice.</source>
        <translation>
            <numerusform>有 %n 份报告在等通知。</numerusform>
        </translation>
    </message>
    <message>
        <source>First the new vault: new keys made in the old one are no safer than the old.</source>
        <translation>先做新库：在旧库里做的新密钥并不比旧密钥安全。</translation>
    </message>
    <message>
        <source>Hand them over as you handed over the reports, then tick them: under Replies, Waiting, or here.</source>
        <translation>像当初交报告那样把它们交出去，然后打勾：在“回复”的“等待中”，或者在这里。</translation>
    </message>
    <message>
        <source>Make the sealed files…</source>
        <translation>制作封好的文件…</translation>
    </message>
    <message>
        <source>Nothing was sent from here, so nobody waits for a new key.</source>
        <translation>没有从这里发送过什么，所以没有人在等新密钥。</translation>
    </message>
    <message>
        <source>They were handed over</source>
        <translation>已经交出去了</translation>
    </message>
</context>
<context>
    <name>FocalPointsPage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张名片</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>添加联络人</translation>
    </message>
    <message>
        <source>All 40 digits agree. The card is verified.</source>
        <translation>40位数字全部一致。名片已核对。</translation>
    </message>
    <message>
        <source>Cards and pictures (*.json *.card *.txt *.png *.jpg *.jpeg *.heic *.webp *.tif *.tiff *.pdf);;All files (*)</source>
        <translation>名片和图片 (*.json *.card *.txt *.png *.jpg *.jpeg *.heic *.webp *.tif *.tiff *.pdf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>选择名片</translation>
    </message>
    <message>
        <source>First in Send</source>
        <translation>发送时排第一</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>联络人</translation>
    </message>
    <message>
        <source>Focal points receive what you send. You get their card from them.</source>
        <translation>联络人接收您发送的内容。您从他们那里得到名片。</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>The revocation is kept. Its card is not here yet.</source>
        <translation>撤销声明已保存。它的名片还不在这里。</translation>
    </message>
    <message>
        <source>This card was revoked. Nothing can be sealed to it any more.</source>
        <translation>这张名片已撤销。不能再向它密封任何内容。</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>How, when and by whom was it said?</source>
        <translation>是怎样、什么时候、由谁说的？</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s) without use</source>
        <translation>
            <numerusform>%n 分钟不使用即锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Saved {time}, as you type</source>
        <translation>已保存 {time}，边写边存</translation>
    </message>
    <message>
        <source>{day}. How, and by whom was it said?</source>
        <translation>{day}。是怎么说的、由谁说的？</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back to the passphrase</source>
        <translation>返回输入密码</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>选择一个新密码</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>忘记密码了？</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>我没有</translation>
    </message>
    <message>
        <source>I have recovery words</source>
        <translation>我有恢复词</translation>
    </message>
    <message>
        <source>If recovery words were made for it, they open it, and you choose a new passphrase. They are 33 words on a sheet, or on papers that people keep for you.</source>
        <translation>如果为它做过恢复词，就可以用恢复词打开它，再由您选择一个新密码。恢复词是写在一张单子上、或写在由他人替您保管的几张纸上的 33 个词。</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>新建一个库</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it: not we, not an expert, not an authority.</source>
        <translation>没有密码，谁也打不开这个库：我们不能，专家不能，任何机关也不能。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>设置并打开</translation>
    </message>
    <message>
        <source>The forgotten one opens this folder no more. It still opens copies of the folder that were made before.</source>
        <translation>忘记的那个密码不能再打开这个文件夹，但仍能打开以前做的文件夹副本。</translation>
    </message>
    <message>
        <source>There is no other way in. But before you give up:</source>
        <translation>没有别的办法可以打开。但在放弃之前：</translation>
    </message>
    <message>
        <source>These words open nothing in this vault. Are they of another vault, or were newer ones made since?</source>
        <translation>这些词打不开这个库里的任何东西。它们是另一个库的吗？还是后来又做过新的？</translation>
    </message>
    <message>
        <source>This passphrase cannot be used here. Take another one.</source>
        <translation>这个密码不能用在这里。请换一个。</translation>
    </message>
    <message>
        <source>Type the recovery words</source>
        <translation>输入恢复词</translation>
    </message>
    <message>
        <source>Type the words first: all of them, of as many papers as needed.</source>
        <translation>请先输入这些词：需要几张纸，就把几张纸上的全部输入。</translation>
    </message>
    <message>
        <source>Without the words, nothing can be done</source>
        <translation>没有恢复词，就没有办法</translation>
    </message>
    <message>
        <source>• A backup has a passphrase of its own. It can be restored in a new vault.</source>
        <translation>• 备份有它自己的密码，可以恢复到一个新库里。</translation>
    </message>
    <message>
        <source>• Ask those you trusted whether they keep a paper with words. Look for a sheet.</source>
        <translation>• 问问您信任的人是否替您保管着写有词的纸。找找有没有一张单子。</translation>
    </message>
    <message>
        <source>• If the vault was bound to another computer, it opens there with its passphrase.</source>
        <translation>• 如果这个库绑定在另一台电脑上，在那台电脑上用密码可以打开。</translation>
    </message>
    <message>
        <source>• Keep the folder: nothing in it is lost, and it opens when the passphrase comes back to you.</source>
        <translation>• 留着这个文件夹：里面的东西一样也没有丢，等您想起密码就能打开。</translation>
    </message>
    <message>
        <source>• Try again rested: with Caps Lock off, with the keyboard layout you had then, with the passphrase you had before.</source>
        <translation>• 休息好了再试：关掉大写锁定，换回当时的键盘布局，也试试以前用过的密码。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Not asked any more after another answer. What you wrote is kept.</source>
        <translation>因为另一个回答，这里不再需要填写。您写的内容仍然保留。</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
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
        <translation>经历糟糕的一天之后，睡一夜会看清哪些内容不该写进报告。您仍可以说明理由提前发送。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the computer is</source>
        <translation>与电脑一致</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc 键</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12 键</translation>
    </message>
    <message>
        <source>It decides which pages you see. Nothing is lost when you change it.</source>
        <translation>它决定您看到哪些页面。更改时不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Keep what you copy for</source>
        <translation>您复制的内容保留</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Let a record rest for 24 hours before it can be sent</source>
        <translation>记录放24小时之后才能发送</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Lock when nobody has used it for</source>
        <translation>没有人使用多久后锁定</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Locks and hides the window at once and asks nothing. What you are typing is saved. The window comes back from the bar of the desktop, locked.</source>
        <translation>立即锁定并隐藏窗口，不再询问。正在输入的内容会被保存。之后可从桌面的任务栏调出已锁定的窗口。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>不用按键</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>Of this drawer. The lock screen has its own, at its foot.</source>
        <translation>这是本抽屉的语言。锁定画面的语言在它的底部设置。</translation>
    </message>
    <message>
        <source>Of this drawer. The lock screen is as large as the computer asks for.</source>
        <translation>属于这个抽屉。锁定界面按电脑的要求决定大小。</translation>
    </message>
    <message>
        <source>Panic key, held for one second</source>
        <translation>紧急键，按住一秒</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause 键</translation>
    </message>
    <message>
        <source>Receive reports as a focal point</source>
        <translation>作为联络人接收报告</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Then it is removed from the clipboard, where every program can read it.</source>
        <translation>之后会从剪贴板清除；在剪贴板里，任何程序都能读到。</translation>
    </message>
    <message>
        <source>What do you do here?</source>
        <translation>您在这里做什么？</translation>
    </message>
    <message>
        <source>What you are typing is saved first.</source>
        <translation>您正在输入的内容会先保存。</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>更宽</translation>
    </message>
    <message>
        <source>Wider puts more room between letters, words and lines.</source>
        <translation>“更宽”会在字、词和行之间留出更多空间。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>写下发生的事</translation>
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
        <translation>正在放弃抽屉</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>这不是这个抽屉的密码。</translation>
    </message>
</context>
<context>
    <name>GivesAway</name>
    <message>
        <source>A colour profile</source>
        <translation>颜色配置文件</translation>
    </message>
    <message>
        <source>A description</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>A form to fill in</source>
        <translation>可填写的表单</translation>
    </message>
    <message>
        <source>A mark that stands nowhere else</source>
        <translation>独一无二的标识</translation>
    </message>
    <message>
        <source>A picture that cannot be looked into</source>
        <translation>无法查看内部的图片</translation>
    </message>
    <message>
        <source>A plain text: nothing is hidden in it beside what can be read.</source>
        <translation>纯文本：除了能读到的内容，其中没有隐藏信息。</translation>
    </message>
    <message>
        <source>A program inside</source>
        <translation>内含程序</translation>
    </message>
    <message>
        <source>A small picture inside</source>
        <translation>内含小图</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>A track beside picture and sound</source>
        <translation>画面和声音之外的轨道</translation>
    </message>
    <message>
        <source>Changes that can be read back</source>
        <translation>可以读出的修改</translation>
    </message>
    <message>
        <source>Comments and notes</source>
        <translation>批注和备注</translation>
    </message>
    <message>
        <source>Earlier versions of it</source>
        <translation>它的早期版本</translation>
    </message>
    <message>
        <source>Fields somebody made up</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation>内含文件</translation>
    </message>
    <message>
        <source>How it was worked on</source>
        <translation>编辑经过</translation>
    </message>
    <message>
        <source>It does not show, and can be read.</source>
        <translation>不显示，但可以读出。</translation>
    </message>
    <message>
        <source>It is never run here.</source>
        <translation>在这里绝不会运行。</translation>
    </message>
    <message>
        <source>It may show what was cut off or covered in the large one.</source>
        <translation>其中可能仍能看到大图里裁掉或遮盖的内容。</translation>
    </message>
    <message>
        <source>It tells more than what is seen.</source>
        <translation>它透露的比看到的更多。</translation>
    </message>
    <message>
        <source>It tells where it was made, and more.</source>
        <translation>它透露了拍摄或制作的地点，以及更多信息。</translation>
    </message>
    <message>
        <source>It tells who or which device made it.</source>
        <translation>它透露了由谁或哪台设备制作。</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Links to other places</source>
        <translation>指向别处的链接</translation>
    </message>
    <message>
        <source>Marks of when it was saved.</source>
        <translation>保存时留下的标记。</translation>
    </message>
    <message>
        <source>Names of files or folders</source>
        <translation>文件或文件夹名称</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Notes of the maker of the camera</source>
        <translation>相机厂商的备注</translation>
    </message>
    <message>
        <source>Nothing hidden was found in what could be read.</source>
        <translation>在能读取的部分中没有发现隐藏信息。</translation>
    </message>
    <message>
        <source>Nothing hidden was found. What is seen and heard can still tell who and where.</source>
        <translation>没有发现隐藏信息。看得见、听得到的内容仍可能透露是谁、在哪里。</translation>
    </message>
    <message>
        <source>Often with numbers of this one device.</source>
        <translation>常含有这台设备独有的编号。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Other pictures inside</source>
        <translation>内含其他图片</translation>
    </message>
    <message>
        <source>Other things nobody sees</source>
        <translation>其他看不见的内容</translation>
    </message>
    <message>
        <source>Perhaps a short film, or another file.</source>
        <translation>可能是一段短片或另一个文件。</translation>
    </message>
    <message>
        <source>Serial number of the device</source>
        <translation>设备序列号</translation>
    </message>
    <message>
        <source>Something behind its end</source>
        <translation>文件结尾之后的内容</translation>
    </message>
    <message>
        <source>Taken before, behind, or closer.</source>
        <translation>之前、背后或更近处拍下的。</translation>
    </message>
    <message>
        <source>Text that is hidden</source>
        <translation>隐藏的文字</translation>
    </message>
    <message>
        <source>This kind of file cannot be looked into. Take it that it tells who made it, when and where.</source>
        <translation>无法查看这类文件的内部。请当作它会透露由谁、何时、在哪里制作。</translation>
    </message>
    <message>
        <source>What was deleted is still in it.</source>
        <translation>删除的内容仍在其中。</translation>
    </message>
    <message>
        <source>What was removed may still be in them.</source>
        <translation>移除的内容可能仍在其中。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where it was made</source>
        <translation>制作地点</translation>
    </message>
    <message>
        <source>Who changed the text</source>
        <translation>修改文字的人</translation>
    </message>
    <message>
        <source>Who commented</source>
        <translation>批注的人</translation>
    </message>
    <message>
        <source>Who is on it, by name</source>
        <translation>其中人物的姓名</translation>
    </message>
    <message>
        <source>Who made it or changed it</source>
        <translation>制作或修改的人</translation>
    </message>
    <message>
        <source>Whose device it is</source>
        <translation>设备的主人</translation>
    </message>
    <message>
        <source>With what was filled in.</source>
        <translation>含有已填写的内容。</translation>
    </message>
    <message>
        <source>With which device</source>
        <translation>所用设备</translation>
    </message>
    <message>
        <source>With which program</source>
        <translation>所用程序</translation>
    </message>
    <message>
        <source>picture {number}</source>
        <translation>图片 {number}</translation>
    </message>
    <message>
        <source>{values}; and {count} more</source>
        <translation>{values}；另有 {count} 项</translation>
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
        <translation>有一部分无法读取：可能还有更多。</translation>
    </message>
    <message>
        <source>Looking for hidden data</source>
        <translation>正在查找隐藏信息</translation>
    </message>
    <message>
        <source>Looking for hidden data…</source>
        <translation>正在查找隐藏信息…</translation>
    </message>
    <message>
        <source>Make a cleaned copy…</source>
        <translation>制作清理过的副本…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>显示较少</translation>
    </message>
    <message>
        <source>Stopped. Close and open this card to look again.</source>
        <translation>已停止。关闭并重新打开此卡片即可再次查找。</translation>
    </message>
    <message>
        <source>What this file gives away</source>
        <translation>这个文件透露了什么</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message numerus="yes">
        <source>%n answer(s) as they were given</source>
        <translation>
            <numerusform>%n 份已作出的答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about it and other cases</source>
        <translation>
            <numerusform>%n 项关于它与其他个案的判断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that it is in, as a whole</source>
        <translation>
            <numerusform>%n 份涉及它的草稿（整份删除）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence in it ({size})</source>
        <translation>
            <numerusform>其中的 %n 份证据文件（{size}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the register that name it</source>
        <translation>
            <numerusform>登记簿中提到它的 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer that was being written</source>
        <translation>一份正在撰写的答复</translation>
    </message>
    <message>
        <source>Copies elsewhere: backups, exports, drafts that were written out, the sealed file where it came from</source>
        <translation>别处的副本：备份、导出文件、已另存的草稿，以及来源处的密封文件</translation>
    </message>
    <message>
        <source>Its number, the day and your reason; the hash of its file, so that it is not taken in again by itself</source>
        <translation>它的编号、日期和您的理由；其文件的哈希值，以免它自动再次被收入</translation>
    </message>
    <message>
        <source>Its place in an event, which goes on without it</source>
        <translation>它在某一事件中的位置；该事件仍然保留</translation>
    </message>
    <message numerus="yes">
        <source>Names or contacts of %n person(s)</source>
        <translation>
            <numerusform>%n 人的姓名或联系方式</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent, as a whole ({size})</source>
        <translation>发来的全部内容（{size}）</translation>
    </message>
    <message>
        <source>Your notes, judgements and the history</source>
        <translation>您的笔记、判断和历史</translation>
    </message>
    <message numerus="yes">
        <source>{case} was deleted, with %n file(s) of evidence.</source>
        <translation>
            <numerusform>{case}已删除，连同 %n 份证据文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>{case} was deleted.</source>
        <translation>{case}已删除。</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message numerus="yes">
        <source>%n record(s) are in the file, and nowhere in this drawer.</source>
        <translation>
            <numerusform>%n 条记录在文件里，这个抽屉里哪里也没有。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Lock the vault, and switch the device off completely before the border. When you are back: Settings, Recovery and backup, “Bring records back”.</source>
        <translation>请锁定库，并在过境之前把设备完全关掉。回来之后：设置、恢复与备份、“把记录带回来”。</translation>
    </message>
    <message>
        <source>They are not here any more</source>
        <translation>它们已经不在这里了</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message numerus="yes">
        <source>%n record(s) not finished yet</source>
        <translation>
            <numerusform>有%n份记录还没有写完</numerusform>
        </translation>
    </message>
    <message>
        <source>From {date}: {title}</source>
        <translation>{date}：{title}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接着写</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>全部显示</translation>
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
        <translation>现在每个抽屉有{size}。</translation>
    </message>
    <message>
        <source>Making the vault larger</source>
        <translation>正在扩大库</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>For focal points</source>
        <translation>给联络人</translation>
    </message>
    <message>
        <source>For technical people</source>
        <translation>给懂技术的人</translation>
    </message>
    <message>
        <source>For trainers</source>
        <translation>给培训者</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>保护自己</translation>
    </message>
    <message>
        <source>Using the app</source>
        <translation>使用本程序</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用说明</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索使用说明</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>A part of this page is not translated yet. It is shown in English.</source>
        <translation>这一页有一部分还没有翻译，用英文显示。</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部页面</translation>
    </message>
    <message>
        <source>Next page: {title}</source>
        <translation>下一页：{title}</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有页面含有这些词。</translation>
    </message>
    <message>
        <source>Page before: {title}</source>
        <translation>上一页：{title}</translation>
    </message>
    <message>
        <source>Pages to read</source>
        <translation>可阅读的页面</translation>
    </message>
    <message>
        <source>This page is not translated yet. It is shown in English.</source>
        <translation>这一页还没有翻译，用英文显示。</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message>
        <source>Choose where…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Hand it back?</source>
        <translation>交还它吗？</translation>
    </message>
    <message>
        <source>Somebody entrusted this backup to you. It cannot come into your drawer. You can seal it anew, so that only the drawer it came from opens it, and give them that file.</source>
        <translation>有人把这个备份托付给您。它不能进入您的抽屉。您可以重新密封它，让只有它原来的抽屉能打开，再把那个文件交给对方。</translation>
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
        <translation>每一组都相同</translation>
    </message>
    <message>
        <source>Exercise cards</source>
        <translation>练习卡</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>How was this workshop?</source>
        <translation>这次工作坊怎么样？</translation>
    </message>
    <message>
        <source>I could now compare digits, seal and carry a file.</source>
        <translation>我现在会核对数字、封好并带走文件。</translation>
    </message>
    <message>
        <source>I could now write a record and ask for consent.</source>
        <translation>我现在会写记录并征求同意。</translation>
    </message>
    <message>
        <source>I know what this app cannot protect me from.</source>
        <translation>我知道这个程序在哪些方面保护不了我。</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用您自己的话</translation>
    </message>
    <message>
        <source>Read to me by the owner of the card</source>
        <translation>卡片主人念给我听的</translation>
    </message>
    <message>
        <source>Shown on my screen</source>
        <translation>我屏幕上显示的</translation>
    </message>
    <message>
        <source>The pace and the language were right for me.</source>
        <translation>进度和语言适合我。</translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation>要学到什么</translation>
    </message>
    <message>
        <source>What was hard, or is still unclear?</source>
        <translation>什么难懂，或者还不清楚？</translation>
    </message>
    <message>
        <source>What was most useful?</source>
        <translation>什么最有用？</translation>
    </message>
    <message>
        <source>What will you do differently from tomorrow?</source>
        <translation>从明天起您会有哪些不同的做法？</translation>
    </message>
    <message>
        <source>Write no name, no organisation and no country on this sheet.</source>
        <translation>请不要在这张纸上写姓名、组织或国家。</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Add a colleague’s card…</source>
        <translation>添加同事的名片…</translation>
    </message>
    <message>
        <source>Answer nothing with it here any more</source>
        <translation>这里不再用它答复</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>请从中选择一位。</translation>
    </message>
    <message>
        <source>Hand it over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Hand this card over to a colleague</source>
        <translation>把这张名片移交给同事</translation>
    </message>
    <message>
        <source>Nobody is there to hand it to. Ask the colleague for a card of the kind “A person”, add it, and compare its digits with them.</source>
        <translation>还没有可以移交的人。请向同事要一张“个人”类的名片，添加它，并与对方核对它的数字。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>这里必须填写。</translation>
    </message>
    <message>
        <source>The colleague gets the secret key: they read everything that was or will be sealed to this card, and answer in its name. It cannot be taken back; only revoking the card ends it. While both of you answer, agree who answers what.</source>
        <translation>同事会得到秘密密钥：能读到过去和今后向这张名片密封的一切，并能以它的名义答复。无法收回；只有撤销名片才能终止。在两人都答复期间，请商定由谁答复什么。</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>交给谁</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>kept in this drawer</source>
        <translation>保存在这个抽屉里</translation>
    </message>
    <message>
        <source>only person cards whose digits were compared</source>
        <translation>只有核对过数字的个人名片</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>Can anybody know the passphrase?</source>
        <translation>有人可能知道密码吗？</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>几天</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>多长时间？</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>几小时</translation>
    </message>
    <message>
        <source>How was it when it was taken?</source>
        <translation>被拿走时它是什么状态？</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>我不知道</translation>
    </message>
    <message>
        <source>I had to say or type it</source>
        <translation>我被迫说出或输入了它</translation>
    </message>
    <message>
        <source>It did not come back</source>
        <translation>没有还回来</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>几分钟</translation>
    </message>
    <message>
        <source>No</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>On which day was it out of your sight?</source>
        <translation>哪一天它不在您的视线里？</translation>
    </message>
    <message>
        <source>On, and this vault locked</source>
        <translation>开着，这个库锁着</translation>
    </message>
    <message>
        <source>On, and this vault open</source>
        <translation>开着，这个库也开着</translation>
    </message>
    <message>
        <source>Somebody saw me type it</source>
        <translation>有人看见我输入</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>That is no day that has come. Write it as in the example.</source>
        <translation>那一天还没有到，或者不是日期。请照例子的样子写。</translation>
    </message>
    <message>
        <source>What to reckon with</source>
        <translation>要估计到什么</translation>
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
        <translation>用您自己的话</translation>
    </message>
    <message>
        <source>Nobody has to tell it twice: paste a statement, or add it as evidence. Stop whenever you want.</source>
        <translation>谁都不必讲两遍：可以粘贴已有的陈述，或作为证据加进来。随时可以停下。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Hide name</source>
        <translation>隐藏名字</translation>
    </message>
    <message>
        <source>No name is kept for this person</source>
        <translation>没有保存这个人的名字</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>显示名字</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>还差 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>A short title, in neutral words</source>
        <translation>一个简短的标题，用中性的词</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Before you can send</source>
        <translation>发送之前</translation>
    </message>
    <message>
        <source>Before you can send: {left}</source>
        <translation>发送之前：{left}</translation>
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
        <translation>关于所有记录的更多操作</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>A new vault (safest)</source>
        <translation>新建一个库（最安全）</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Everything stays as it is. The file is a second copy.</source>
        <translation>一切保持原样。文件是第二份副本。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>什么也不做</translation>
    </message>
    <message>
        <source>Other drawers of this vault are destroyed with it: move what is in them first.</source>
        <translation>这个库的其他抽屉会一起销毁：请先把里面的内容移走。</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>在这里删除它们</translation>
    </message>
    <message>
        <source>That is enough against somebody who looks. A laboratory that has the passphrase may find older pages on flash memory, and the history of the drawer shows that records were removed, not which.</source>
        <translation>对付只是看一看的人，这就够了。知道密码的实验室可能在闪存上找到旧页；抽屉的历史也看得出删除过记录，但看不出是哪些。</translation>
    </message>
    <message>
        <source>The records are removed from this drawer. Nothing in it says where they are.</source>
        <translation>记录从这个抽屉里删除。里面没有任何东西说明它们在哪里。</translation>
    </message>
    <message>
        <source>What may stay moves to a new vault with new keys and a passphrase that you choose. It is opened and compared; then this vault is destroyed, and with its keys every old page that this medium may still hold.</source>
        <translation>可以留下的移到一个新库，带新的密钥和您选的密码。新库会被打开并比较；然后销毁这个库，它的密钥一消失，这个介质上可能还留着的旧页也就打不开了。</translation>
    </message>
    <message>
        <source>What shall happen here?</source>
        <translation>这里怎么办？</translation>
    </message>
    <message>
        <source>Whoever opens this drawer reads them.</source>
        <translation>谁打开这个抽屉，谁就能读到它们。</translation>
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
        <translation>是指 {names} 吗？</translation>
    </message>
    <message>
        <source>Look at line {line}, column {column}.</source>
        <translation>请看第 {line} 行，第 {column} 列。</translation>
    </message>
    <message>
        <source>Made-up countries begin with X, such as XW.</source>
        <translation>虚构的国家以 X 开头，例如 XW。</translation>
    </message>
    <message>
        <source>One of: {names}.</source>
        <translation>可选：{names}。</translation>
    </message>
    <message>
        <source>Write {wanted}.</source>
        <translation>请写 {wanted}。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n answer(s) noted</source>
        <translation>
            <numerusform>记下了 %n 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken out</source>
        <translation>
            <numerusform>取出了 %n 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>A notice was to be sealed, and was not</source>
        <translation>通知本要密封，但未完成</translation>
    </message>
    <message>
        <source>Answer noted: {use}</source>
        <translation>记下回答：{use}</translation>
    </message>
    <message>
        <source>Answer taken out: {use}</source>
        <translation>取出回答：{use}</translation>
    </message>
    <message>
        <source>Changed: what is known about them</source>
        <translation>有改动：关于此人的情况</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>还没有记下什么。</translation>
    </message>
    <message>
        <source>Record begun</source>
        <translation>开始记录</translation>
    </message>
    <message>
        <source>Record removed</source>
        <translation>记录被删除</translation>
    </message>
    <message>
        <source>Record sealed to be sent</source>
        <translation>记录已密封待发送</translation>
    </message>
    <message>
        <source>Record was to be sealed, and was not</source>
        <translation>记录本要密封，但未完成</translation>
    </message>
    <message>
        <source>Record worked on</source>
        <translation>记录有编辑</translation>
    </message>
    <message>
        <source>Sealed: a notice that takes back what was sent</source>
        <translation>已密封：收回已发内容的通知</translation>
    </message>
    <message>
        <source>Sealed: a notice that the key for answers was lost</source>
        <translation>已密封：告知答复密钥已丢失的通知</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was done with the record</source>
        <translation>对记录做过某种处理</translation>
    </message>
    <message>
        <source>State of the record: {status}</source>
        <translation>记录状态：{status}</translation>
    </message>
    <message>
        <source>Taken out of the record</source>
        <translation>已从记录中移除</translation>
    </message>
    <message>
        <source>When something was noted. No line can be taken out or changed unnoticed.</source>
        <translation>什么时候记下了什么。哪一行被拿掉或改动，都会被发现。</translation>
    </message>
    <message>
        <source>Written into the record</source>
        <translation>已写入记录</translation>
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
        <translation>回到记录</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>两个版本的内容相同。</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>It was sent before versions were kept. Only its report is known.</source>
        <translation>它是在保存版本之前发送的，只知道当时的报告。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改了什么</translation>
    </message>
    <message>
        <source>What is shown of the version</source>
        <translation>显示版本的哪些内容</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>nothing was changed since</source>
        <translation>此后没有改动</translation>
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
        <translation>四个抽屉一起变大，所以看不出是哪一个需要空间。新的大小看得出来，也看得出它不是建库时的大小。以后不能再变小。</translation>
    </message>
    <message>
        <source>How large shall the drawers be?</source>
        <translation>抽屉要多大？</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>扩大</translation>
    </message>
    <message>
        <source>Now each has {now}. It takes {more} more on the disk.</source>
        <translation>现在每个有{now}。磁盘上要多占{more}。</translation>
    </message>
    <message>
        <source>There is no room on this disk. Make some, or move the vault to another.</source>
        <translation>这个磁盘没有空间了。请腾出空间，或把库移到另一个磁盘。</translation>
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
        <translation>需要几份</translation>
    </message>
    <message>
        <source>How many are needed to open</source>
        <translation>打开需要几份</translation>
    </message>
    <message>
        <source>How many papers</source>
        <translation>一共几份</translation>
    </message>
    <message>
        <source>One sheet for yourself</source>
        <translation>自己留一张</translation>
    </message>
    <message>
        <source>One sheet with 33 words. Whoever finds it and has the folder can open the drawer. Whoever finds the sheet alone learns that there is something to open.</source>
        <translation>一张纸，33个词。谁找到它又有文件夹，就能打开抽屉。只找到这张纸的人会知道有东西可以打开。</translation>
    </message>
    <message>
        <source>Papers for people you trust</source>
        <translation>分给您信任的人</translation>
    </message>
    <message>
        <source>What shall the recovery words be?</source>
        <translation>恢复词用哪种形式？</translation>
    </message>
    <message>
        <source>{needed} of the {count} people together can open the drawer; fewer cannot. You can lose {lost}. Whoever finds one paper learns that a set exists; two sets tell of two drawers.</source>
        <translation>{count} 个人中有 {needed} 个人一起就能打开抽屉，少了不行。可以丢失{lost}。谁找到一份，就知道有一组存在；两组说明有两个抽屉。</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Kept apart from the record. Shown for half a minute, never in lists, titles or searches.</source>
        <translation>与记录分开保存。只显示半分钟，绝不出现在列表、标题或搜索里。</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>姓名和联系方式</translation>
    </message>
    <message>
        <source>Show name and contact</source>
        <translation>显示名字和联系方式</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n file(s) taken in, untouched</source>
        <translation>
            <numerusform>已收下 %n 个文件，没有改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in. The original(s) stay where they were.</source>
        <translation>
            <numerusform>已收入 %n 个文件。原件仍在原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)</source>
        <translation>
            <numerusform>正在查看 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking in %n file(s)</source>
        <translation>
            <numerusform>正在收下 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Damaged in block {number} of the encryption.</source>
        <translation>加密的第 {number} 块已损坏。</translation>
    </message>
    <message>
        <source>Damaged in its head.</source>
        <translation>文件头已损坏。</translation>
    </message>
    <message>
        <source>Something is wrong in the chain of custody.</source>
        <translation>保管记录链有问题。</translation>
    </message>
    <message>
        <source>Something is wrong in the container.</source>
        <translation>容器有问题。</translation>
    </message>
    <message>
        <source>Something is wrong in the list of what it holds.</source>
        <translation>内容清单有问题。</translation>
    </message>
    <message>
        <source>Something is wrong in the names that came with it.</source>
        <translation>随附的姓名有问题。</translation>
    </message>
    <message>
        <source>Something is wrong in the notice.</source>
        <translation>通知有问题。</translation>
    </message>
    <message>
        <source>Something is wrong in the padding.</source>
        <translation>填充部分有问题。</translation>
    </message>
    <message>
        <source>Something is wrong in the report.</source>
        <translation>报告有问题。</translation>
    </message>
    <message>
        <source>Something is wrong with the signature.</source>
        <translation>签名有问题。</translation>
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
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message numerus="yes">
        <source>Deleted here on purpose before: %n of these files.</source>
        <translation>
            <numerusform>其中 %n 份文件曾在此被有意删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop sealed files or a folder of them here. Each becomes a case, or says why not.</source>
        <translation>把密封文件或装有它们的文件夹拖到这里。每个文件会成为个案，或说明为什么不能。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>In this vault</source>
        <translation>在本库中</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>保持删除</translation>
    </message>
    <message>
        <source>Make my card</source>
        <translation>制作我的名片</translation>
    </message>
    <message>
        <source>Nobody can write to you yet: first make the card that they seal their files to.</source>
        <translation>还没有人能写给您：请先制作名片，别人要向它密封文件。</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>没有收下</translation>
    </message>
    <message>
        <source>Opening sealed files</source>
        <translation>正在打开密封文件</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>重新收下</translation>
    </message>
    <message>
        <source>Take in again what was deleted here?</source>
        <translation>要重新收下在这里删除过的内容吗？</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监看文件夹…</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>文件的结果</translation>
    </message>
    <message>
        <source>Which folder of sealed files?</source>
        <translation>哪个装有密封文件的文件夹？</translation>
    </message>
    <message>
        <source>Which folder shall be watched?</source>
        <translation>要监看哪个文件夹？</translation>
    </message>
    <message>
        <source>Which sealed files?</source>
        <translation>哪些密封文件？</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>大约还需 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>大约还需 %n 秒</numerusform>
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
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n 个已在这里</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken in</source>
        <translation>
            <numerusform>%n 个没有收下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n 个已收下</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see what to do about it.</source>
        <translation>选择一行，看看可以怎么办。</translation>
    </message>
    <message>
        <source>Drop the files as they are, from a stick or a folder. They are not changed.</source>
        <translation>请从U盘或文件夹原样拖入文件。文件不会改变。</translation>
    </message>
    <message>
        <source>How files come in</source>
        <translation>文件怎样进来</translation>
    </message>
    <message>
        <source>One that cannot be read stops none of the others.</source>
        <translation>一个读不了，不影响其他的。</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开个案</translation>
    </message>
    <message>
        <source>Send a receipt within three days: who hears nothing believes it was lost.</source>
        <translation>请在三天内发收据：没有消息的人会以为丢失了。</translation>
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
        <translation>锁定时写下</translation>
    </message>
    <message>
        <source>{date}, ongoing</source>
        <translation>{date}，持续中</translation>
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
        <translation>正在打开密封文件</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>About cases</source>
        <translation>涉及的个案</translation>
    </message>
    <message>
        <source>Follow-up of a treaty body</source>
        <translation>条约机构的后续行动</translation>
    </message>
    <message>
        <source>It stays here and is never sent. Days that follow from another day are filled in by themselves as long as you leave them empty.</source>
        <translation>它留在这里，从不发送。由其他日期推算出的日期，只要您留空，就会自动填入。</translation>
    </message>
    <message>
        <source>Recommendation of the UPR</source>
        <translation>普遍定期审议的建议</translation>
    </message>
    <message>
        <source>UN action</source>
        <translation>联合国行动</translation>
    </message>
    <message>
        <source>numbers, with commas; cases that were deleted stay with it</source>
        <translation>编号，用逗号分隔；已删除的个案仍保留在其中</translation>
    </message>
    <message>
        <source>numbers, with commas; may be left out</source>
        <translation>编号，用逗号分隔；可以不填</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>A case that was deleted</source>
        <translation>一个已删除的个案</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Check the current rule: this day is not sure.</source>
        <translation>请核对现行规则：这个日期并不确定。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>It says that you submitted it, but not everybody agreed to that: {cases}.</source>
        <translation>这里说是您提交的，但并非每个人都同意：{cases}。</translation>
    </message>
    <message>
        <source>Look at the reference: {what}.</source>
        <translation>请看一下编号：{what}。</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>第 {number} 号</translation>
    </message>
    <message>
        <source>Note an answer…</source>
        <translation>记下一份答复…</translation>
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
            <numerusform>有 %n 个条目无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a UN action…</source>
        <translation>添加联合国行动…</translation>
    </message>
    <message>
        <source>Add a follow-up…</source>
        <translation>添加后续行动…</translation>
    </message>
    <message>
        <source>Add a recommendation…</source>
        <translation>添加建议…</translation>
    </message>
    <message>
        <source>Letters, statements, opinions and press releases of the UN, and what was answered, are kept here.</source>
        <translation>联合国的信函、声明、意见和新闻稿以及对它们的答复，都保存在这里。</translation>
    </message>
    <message>
        <source>Recommendations of the Universal Periodic Review, and how far they were carried out, are kept here.</source>
        <translation>普遍定期审议的建议及其落实程度，都保存在这里。</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>条约机构</translation>
    </message>
    <message>
        <source>UN actions</source>
        <translation>联合国行动</translation>
    </message>
    <message>
        <source>UPR</source>
        <translation>普遍定期审议</translation>
    </message>
    <message>
        <source>What treaty bodies asked a State to report on, and by when, is kept here.</source>
        <translation>条约机构要求国家报告什么、何时之前报告，都保存在这里。</translation>
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
            <numerusform>大约还剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>大约还剩 %n 秒</numerusform>
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
        <translation>正在移走可以留下的内容，然后比较</translation>
    </message>
    <message>
        <source>Reading the file once more, then removing</source>
        <translation>正在再读一遍文件，然后删除</translation>
    </message>
    <message>
        <source>The new vault is whole and stays where it is, too.</source>
        <translation>新库是完好的，也留在它所在的地方。</translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation>新库放在哪里？</translation>
    </message>
</context>
<context>
    <name>JudgeQuestion</name>
    <message>
        <source>How the desk sees it</source>
        <translation>本处的看法</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>As sent: {urgency}. What was sent stays beside it.</source>
        <translation>发来时：{urgency}。发来的内容会一同保留。</translation>
    </message>
    <message>
        <source>How sure is the desk that this happened?</source>
        <translation>本处有多确信这件事发生过？</translation>
    </message>
    <message>
        <source>How urgent is this case?</source>
        <translation>这个个案有多紧急？</translation>
    </message>
    <message>
        <source>It is the desk’s own judgement, and is never sent by itself.</source>
        <translation>这是本处自己的判断，绝不会自动发出。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>没有说明</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message numerus="yes">
        <source>%n earlier report(s) without an answer become receipts too.</source>
        <translation>
            <numerusform>另有 %n 份未获答复的较早报告也只留回执。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of it are not in this report and will be gone.</source>
        <translation>
            <numerusform>其中有 %n 个文件不在这份报告里，也会消失。</numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Also that you sealed without comparing, and why.</source>
        <translation>还有您未经核对就密封一事及其理由。</translation>
    </message>
    <message>
        <source>My copy</source>
        <translation>我的副本</translation>
    </message>
    <message>
        <source>No answer can ever be read. The history still says that a record was here.</source>
        <translation>以后再也读不到任何答复。历史里仍写着这里有过一条记录。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>什么也不留</translation>
    </message>
    <message>
        <source>On flash memory, in snapshots and in backups made before, what was removed may survive. A new vault on another medium is safer.</source>
        <translation>在闪存、快照和以前的备份里，移除的内容可能仍然存在。在另一存储介质上建一个新库更安全。</translation>
    </message>
    <message numerus="yes">
        <source>Once everything is sealed, %n record(s) will be removed, evidence and all.</source>
        <translation>
            <numerusform>全部密封之后，将移除 %n 条记录，连同证据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers to %n earlier report(s) cannot be read any more either.</source>
        <translation>
            <numerusform>另有 %n 份较早报告的答复也将无法再读。</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt opens the replies and proves that this file came from here.</source>
        <translation>回执可以打开回复，也能证明这个文件出自这里。</translation>
    </message>
    <message>
        <source>What your vault keeps</source>
        <translation>您的库保留什么</translation>
    </message>
    <message>
        <source>Your record as it is, this report, who got it and when, and the key that opens the replies. Whoever opens your vault can read all of it.</source>
        <translation>您的记录原样、这份报告、谁在什么时候收到，以及打开回复的密钥。打开您的库的人能读到这一切。</translation>
    </message>
</context>
<context>
    <name>KeepQuestion</name>
    <message numerus="yes">
        <source>Keep %n case(s) until another day?</source>
        <translation>
            <numerusform>将 %n 个个案保留到另一天？</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>On that day it is listed here again.</source>
        <translation>到那一天，它会再次列在这里。</translation>
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
        <translation>删除一个字符</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>更多字母</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>屏幕键盘</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>收起键盘</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>上档</translation>
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
        <translation>确认收到</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>Choose it, or take it out again</source>
        <translation>选中它，或再取消</translation>
    </message>
    <message>
        <source>Choose none, or go back</source>
        <translation>全部不选，或返回</translation>
    </message>
    <message>
        <source>Judge how urgent it is</source>
        <translation>判断紧急程度</translation>
    </message>
    <message>
        <source>On the board: move the card to the column beside it</source>
        <translation>在看板上：把卡片移到旁边一列</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>显示这些按键</translation>
    </message>
    <message>
        <source>The case before</source>
        <translation>上一个个案</translation>
    </message>
    <message>
        <source>The next case</source>
        <translation>下一个个案</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keys for going through cases</source>
        <translation>浏览个案的按键</translation>
    </message>
    <message>
        <source>They work in lists, on the board and on a case, not while typing.</source>
        <translation>在列表、看板和个案中有效，输入文字时无效。</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>A passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>A person I trust</source>
        <translation>我信任的人</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Everything in this drawer: records, people and their names, evidence, cards and keys.</source>
        <translation>这个抽屉里的一切：记录、人员和姓名、证据、名片和密钥。</translation>
    </message>
    <message>
        <source>Make new recovery words?</source>
        <translation>制作新的恢复词吗？</translation>
    </message>
    <message>
        <source>Make recovery words?</source>
        <translation>制作恢复词吗？</translation>
    </message>
    <message>
        <source>My recovery words</source>
        <translation>我的恢复词</translation>
    </message>
    <message>
        <source>Only the papers open it. Whoever carries it cannot, and neither can you without them.</source>
        <translation>只有写着恢复词的纸能打开它。携带文件的人打不开，没有那些纸您也打不开。</translation>
    </message>
    <message>
        <source>Records and evidence, and no key of any kind. Only that person can open it, and only this drawer can take it back from them. Everybody in the records must have agreed to that person.</source>
        <translation>只有记录和证据，没有任何密钥。只有那个人能打开，也只有这个抽屉能从对方那里收回。记录中的每个人都必须同意交给那个人。</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>显示恢复词</translation>
    </message>
    <message>
        <source>Test the recovery words first: nobody should rely on words never tried.</source>
        <translation>请先测试恢复词：不要依赖从未试过的词。</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>这个抽屉的密码</translation>
    </message>
    <message>
        <source>The words made before end with this, for this folder. They still open older copies of it.</source>
        <translation>以前的恢复词对这个文件夹从此失效，但仍能打开它的旧副本。</translation>
    </message>
    <message>
        <source>There are no recovery words yet: make some first.</source>
        <translation>还没有恢复词：请先制作。</translation>
    </message>
    <message>
        <source>They open this drawer when the passphrase is forgotten, or when the computer it is bound to is gone.</source>
        <translation>忘记密码，或者绑定的电脑没有了，可以用它们打开这个抽屉。</translation>
    </message>
    <message>
        <source>What shall open the backup?</source>
        <translation>用什么打开备份？</translation>
    </message>
    <message>
        <source>Whoever has the file and its passphrase reads all of it.</source>
        <translation>谁有这个文件和它的密码，谁就能读到全部。</translation>
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
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>No vault is remembered on this computer any more.</source>
        <translation>这台电脑不再记住任何库。</translation>
    </message>
    <message>
        <source>The list could not be written: it is as it was.</source>
        <translation>无法写入这份列表：它保持原样。</translation>
    </message>
    <message>
        <source>Which vault?</source>
        <translation>哪个库？</translation>
    </message>
    <message>
        <source>Whoever has this stick can see this list. Forgetting removes no vault.</source>
        <translation>拿到这个U盘的人都能看到这份列表。忘记不会删除任何库。</translation>
    </message>
    <message>
        <source>Whoever uses this computer can see this list. Forgetting removes no vault.</source>
        <translation>使用这台电脑的人都能看到这份列表。不再记住并不会删除库。</translation>
    </message>
</context>
<context>
    <name>LabelQuestion</name>
    <message>
        <source>Keep the label</source>
        <translation>保存标签</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Only you see it: among your cards, and with the cases that came to this one.</source>
        <translation>只有您能看到：在您的名片中，以及寄到这张名片的个案旁。</translation>
    </message>
    <message>
        <source>What do you call this card?</source>
        <translation>您把这张名片叫做什么？</translation>
    </message>
    <message>
        <source>for HRC 61</source>
        <translation>用于人权理事会第61届会议</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可以不填</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LanguageState</name>
    <message>
        <source>No native speaker has checked it yet: where words matter most, the English stands beside them.</source>
        <translation>还没有母语者核对过它：在最要紧的词句旁边附有英文。</translation>
    </message>
    <message>
        <source>{share} % is translated. The rest is in English.</source>
        <translation>已翻译 {share} %。其余为英文。</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Which language?</source>
        <translation>哪种语言？</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>您可以随时更改。</translation>
    </message>
</context>
<context>
    <name>LastWord</name>
    <message>
        <source>I understand: everything else in this vault is lost</source>
        <translation>我明白：这个库里的其他一切都会丢失</translation>
    </message>
    <message>
        <source>I understand: they are only in the file then</source>
        <translation>我明白：此后它们只在那个文件里</translation>
    </message>
    <message>
        <source>Move and destroy</source>
        <translation>移走并销毁</translation>
    </message>
    <message>
        <source>Move the rest, and destroy this vault?</source>
        <translation>移走其余内容，并销毁这个库吗？</translation>
    </message>
    <message>
        <source>Remember which file it is, where it is, and what opens it: nothing here will tell you.</source>
        <translation>请记住是哪个文件、在哪里、用什么打开：这里没有任何地方会告诉您。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s) here?</source>
        <translation>
            <numerusform>在这里删除 %n 条记录吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The file is read once more before anything goes.</source>
        <translation>删除之前会把文件再读一遍。</translation>
    </message>
    <message>
        <source>The file is read once more before anything goes. Then this vault is destroyed, with every drawer in it. Copies and backups elsewhere are not reached, and worn blocks of flash memory may survive.</source>
        <translation>在此之前会把文件再读一遍。然后销毁这个库，连同其中每个抽屉。别处的副本和备份不受影响，闪存里磨损的块也可能还在。</translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation>文件：{path}</translation>
    </message>
    <message>
        <source>The new vault: {path}</source>
        <translation>新库：{path}</translation>
    </message>
    <message>
        <source>When you are back: let the person hand it back to you, then Settings, Recovery and backup, “Bring records back”.</source>
        <translation>回来之后：请那个人把它交还给您，然后打开设置、恢复与备份、“把记录带回来”。</translation>
    </message>
    <message>
        <source>When you are back: open the vault, then Settings, Recovery and backup, “Bring records back”.</source>
        <translation>回来之后：打开库，然后打开设置、恢复与备份、“把记录带回来”。</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>A camera behind you sees everything. On Linux any program can take pictures of the screen.</source>
        <translation>您身后的摄像头什么都看得见。在 Linux 上，任何程序都可以截取屏幕。</translation>
    </message>
    <message>
        <source>A card that came to you through somebody else can be a false one. Compare the 40 digits with the focal point itself, by voice or in person.</source>
        <translation>通过别人转来的名片可能是假的。请通过声音或当面与联络人本人核对40位数字。</translation>
    </message>
    <message>
        <source>A child, or somebody who is held</source>
        <translation>儿童，或被关押的人</translation>
    </message>
    <message>
        <source>A drawer for show</source>
        <translation>给人看的抽屉</translation>
    </message>
    <message>
        <source>A false card</source>
        <translation>假的名片</translation>
    </message>
    <message>
        <source>A focal point can listen, judge and pass on. It is no protection against violence, and it may not be able to help.</source>
        <translation>联络人可以倾听、判断和转达。它不能保护您免受暴力，也可能帮不上忙。</translation>
    </message>
    <message>
        <source>A focal point that is not honest</source>
        <translation>不诚实的联络点</translation>
    </message>
    <message>
        <source>A forged answer</source>
        <translation>伪造的回复</translation>
    </message>
    <message>
        <source>A locked vault shows that there is a vault and how large it is. It does not show how many records it holds or what is in them.</source>
        <translation>锁定的库会显示有一个库以及它有多大。它不显示里面有多少记录、写了什么。</translation>
    </message>
    <message>
        <source>A program that spies on you</source>
        <translation>监视您的程序</translation>
    </message>
    <message>
        <source>A report made to do harm</source>
        <translation>用来害人的报告</translation>
    </message>
    <message>
        <source>A sealed file can be opened by the focal point it was made for, and not with your passphrase.</source>
        <translation>密封文件只有收件的联络人能打开，您的密码打不开。</translation>
    </message>
    <message>
        <source>A state that keeps your sealed files for twenty years</source>
        <translation>把您的密封文件保存二十年的国家</translation>
    </message>
    <message>
        <source>A thief, or a repair shop</source>
        <translation>小偷，或维修店</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>参会资格</translation>
    </message>
    <message>
        <source>After it locks, what was open can no longer be read in its memory.</source>
        <translation>锁定之后，打开过的内容不能再从它的内存中读出。</translation>
    </message>
    <message>
        <source>After the lock, it finds nothing to read in the memory of this program.</source>
        <translation>锁定之后，它在本程序的内存里找不到任何可读的内容。</translation>
    </message>
    <message>
        <source>After you changed a passphrase or destroyed the vault, the old keys are no longer on an ordinary disk. Flash memory and copies in a cloud may keep them.</source>
        <translation>您更改口令或销毁保险库之后，普通磁盘上不再有旧的密钥。闪存和云端的副本可能还留着它们。</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>事后</translation>
    </message>
    <message>
        <source>Agree with a few people when they should hear from you.</source>
        <translation>与几个人约好，什么时候应该有您的消息。</translation>
    </message>
    <message>
        <source>An answer counts only with the signature of the focal point, and for that one report.</source>
        <translation>只有带联络点签名的回复才算数，而且只对那一份报告有效。</translation>
    </message>
    <message>
        <source>An informer in the room</source>
        <translation>房间里的告密者</translation>
    </message>
    <message>
        <source>An officer at a border, with your device for ten minutes</source>
        <translation>边境上的官员，拿着您的设备十分钟</translation>
    </message>
    <message>
        <source>Ask again when something changes: an arrest, a release, a new law, a year.</source>
        <translation>情况有变时请再问：被捕、获释、新的法律、过了一年。</translation>
    </message>
    <message>
        <source>Ask for each use apart, with the sentence on the screen.</source>
        <translation>每种用途分开问，用屏幕上的那句话。</translation>
    </message>
    <message>
        <source>Ask relatives, witnesses and colleagues themselves, one by one.</source>
        <translation>亲属、证人和同事要本人回答，一个一个地问。</translation>
    </message>
    <message>
        <source>Ask where nobody else can listen, and without hurry.</source>
        <translation>在没有别人能听到的地方问，不要着急。</translation>
    </message>
    <message>
        <source>Asking for consent</source>
        <translation>征求同意</translation>
    </message>
    <message>
        <source>At the border</source>
        <translation>在边境</translation>
    </message>
    <message>
        <source>Before a border</source>
        <translation>过境之前</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation>出发之前</translation>
    </message>
    <message>
        <source>Before, meanwhile and afterwards</source>
        <translation>事前、当时和事后</translation>
    </message>
    <message>
        <source>Carry the contacts you may need on paper.</source>
        <translation>把可能需要的联系方式写在纸上带着。</translation>
    </message>
    <message>
        <source>Ctrl+L locks this window at once. Everything typed is saved before it goes.</source>
        <translation>Ctrl+L 会立即锁定这个窗口。输入的一切都会先保存。</translation>
    </message>
    <message>
        <source>Decide beforehand, with people you trust and a lawyer if you can, what you will do when they go on asking. No record is worth your safety.</source>
        <translation>事先与您信任的人、可能的话与律师商定，如果他们继续追问您怎么办。没有一条记录比您的安全更重要。</translation>
    </message>
    <message>
        <source>Do not count on a second drawer to protect you under pressure. Somebody who knows this program knows that there can be another one.</source>
        <translation>不要指望第二个抽屉在压力下保护您。了解本程序的人知道可能还有另一个。</translation>
    </message>
    <message>
        <source>Do not film them in return where that makes things worse or breaks the rules of the building.</source>
        <translation>如果反过来拍他们会使情况更糟或违反场所规定，就不要拍。</translation>
    </message>
    <message>
        <source>Do not say that there is only one drawer. Whoever knows this program knows that every vault has four, and a lie that is found out can cost more than silence.</source>
        <translation>不要说只有一个抽屉。了解本程序的人知道每个库都有四个，而被识破的谎言可能比沉默代价更大。</translation>
    </message>
    <message>
        <source>Everybody can take a yes back at any time, without a reason. Tell them how to reach you.</source>
        <translation>任何人随时可以收回同意，不需要理由。请告诉他们怎样找到您。</translation>
    </message>
    <message>
        <source>Files from outside are read in a process that can reach no network, no program and no other file.</source>
        <translation>外来的文件在一个单独的进程里读取，它碰不到网络、程序和其他文件。</translation>
    </message>
    <message>
        <source>Fill it with ordinary notes, over weeks, and open it now and then. Nothing from your real records, no invented report, and never leave it empty.</source>
        <translation>用几周时间往里面写平常的笔记，并不时打开它。不要放您真实记录里的任何东西，不要编造报告，也不要让它空着。</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首先</translation>
    </message>
    <message>
        <source>For a child, ask the guardian and the child. For somebody who is held, the family or the lawyer can tell what the person wanted.</source>
        <translation>对儿童，既问监护人，也问儿童本人。对被关押的人，家人或律师可以说出本人的意愿。</translation>
    </message>
    <message>
        <source>From one copy they do not learn how many drawers you use. From two, taken at different times, they see which one changed.</source>
        <translation>从一份副本里，他们看不出您用了几个抽屉。从不同时间取得的两份里，他们看得出哪一个变了。</translation>
    </message>
    <message>
        <source>If a card that you know is replaced by another one, the app says so.</source>
        <translation>如果您认识的名片被换成另一张，程序会告诉您。</translation>
    </message>
    <message>
        <source>If a device was seized</source>
        <translation>如果设备被扣押</translation>
    </message>
    <message>
        <source>If one was taken out of your sight, think of it as no longer safe, also when it comes back.</source>
        <translation>如果设备离开过您的视线，即使还了回来，也要当作不再安全。</translation>
    </message>
    <message>
        <source>If somebody films or photographs you</source>
        <translation>如果有人给您拍照或录像</translation>
    </message>
    <message>
        <source>If somebody forces you to open the vault, another passphrase opens another drawer. It helps only if what is in it could be all there is.</source>
        <translation>如果有人逼您打开库，另一个密码会打开另一个抽屉。只有里面的东西看上去可能就是全部时，它才有用。</translation>
    </message>
    <message>
        <source>If this vault was on it, or was opened under pressure</source>
        <translation>如果本库在上面，或曾在压力下打开</translation>
    </message>
    <message>
        <source>If you are questioned</source>
        <translation>如果您被问话</translation>
    </message>
    <message>
        <source>If you open a drawer, they see everything in it. Nobody can show them that there is no other.</source>
        <translation>如果您打开一个抽屉，他们会看到里面的一切。没有人能向他们证明没有别的抽屉。</translation>
    </message>
    <message>
        <source>If you were asked about other people, tick that this happened and tell them safely. Their names need not be in the record.</source>
        <translation>如果他们问起了其他人，请勾选这一点，并安全地告诉他们。他们的名字不必写进记录。</translation>
    </message>
    <message>
        <source>If your vault has to travel: Settings, Recovery and backup, Travel mode. Records leave in one sealed file before they go from here.</source>
        <translation>如果您的库必须一起出行：设置、恢复与备份、出行模式。记录先装进一个密封文件，然后才从这里删除。</translation>
    </message>
    <message>
        <source>In some places encryption, or a program like this one, may itself be against the law or look suspicious. Find out before you go.</source>
        <translation>在有些地方，加密或像本程序这样的工具本身可能违法或引人怀疑。出发前请先了解。</translation>
    </message>
    <message>
        <source>Inside UN premises</source>
        <translation>在联合国场所内</translation>
    </message>
    <message>
        <source>It can pass on what it read. It cannot make it look as if you had sent that to somebody else.</source>
        <translation>它可以把读到的转告别人。但它无法让人以为是您把它发给了别人。</translation>
    </message>
    <message>
        <source>It cannot bring back a forgotten passphrase. Recovery words, made before, can open the drawer without it.</source>
        <translation>它不能找回忘记的密码。事先做好的恢复词可以不用密码打开抽屉。</translation>
    </message>
    <message>
        <source>It cannot call back what was sent. If somebody withdraws consent, those who hold a copy must be told.</source>
        <translation>它不能收回已发出的内容。如果有人撤回同意，必须告诉持有副本的人。</translation>
    </message>
    <message>
        <source>It cannot protect you on a device that somebody else controls or watches: they see what you see and type.</source>
        <translation>如果设备由别人控制或监视，它不能保护您：您看到和输入的，他们都能看到。</translation>
    </message>
    <message>
        <source>It cannot surely destroy what was once stored: flash memory and SSDs may keep old copies.</source>
        <translation>它不能保证销毁曾经存过的内容：闪存和固态硬盘可能留有旧副本。</translation>
    </message>
    <message>
        <source>It does not help on a device that was watched, where somebody saw you work in the other drawer.</source>
        <translation>如果设备被监视，有人看见过您在另一个抽屉里工作，它就没有用。</translation>
    </message>
    <message>
        <source>It does not stop a person who simply demands more passphrases, and no program can prove to them that there is none.</source>
        <translation>它挡不住一味索要更多密码的人，也没有哪个程序能向他们证明没有别的密码。</translation>
    </message>
    <message>
        <source>It is their life and their risk. Nobody else can say yes for them, not even to help. The UN acts only on the consent of the person concerned.</source>
        <translation>这是他们的生活，他们的风险。别人不能替他们同意，即使是为了帮助。联合国只有在当事人同意时才行动。</translation>
    </message>
    <message>
        <source>It never uses the network.</source>
        <translation>它从不使用网络。</translation>
    </message>
    <message>
        <source>It sees everything that you seal to it, and nobody who did not agree.</source>
        <translation>它看得到您密封给它的一切，但看不到没有同意的人。</translation>
    </message>
    <message>
        <source>It sees that they are sealed files, when it got them, and about how large they are. Not who wrote them, nor for whom.</source>
        <translation>它看得到这些是密封文件、何时得到的、大约多大。看不到是谁写的，也看不到写给谁。</translation>
    </message>
    <message>
        <source>Its own passphrase, that shares nothing with the other, and that you can type.</source>
        <translation>用它自己的密码：与另一个毫无相同之处，而且您输入得出来。</translation>
    </message>
    <message>
        <source>Keep them in your sight as far as you can.</source>
        <translation>尽量让它们不离开您的视线。</translation>
    </message>
    <message>
        <source>Leave a copy of the vault’s folder with somebody you trust, in case your device is kept for long. Nobody can open it without your passphrase.</source>
        <translation>把库的文件夹副本交给您信任的人，以防您的设备被长期扣留。没有您的密码，谁也打不开。</translation>
    </message>
    <message>
        <source>Let it answer why you have this program. Think of your own answer before anybody asks.</source>
        <translation>让它能回答您为什么有这个程序。在有人问之前，先想好您自己的回答。</translation>
    </message>
    <message>
        <source>Let them say no. Do not ask twice to change a no.</source>
        <translation>让他们可以说不。不要为了改变“不”而再问一次。</translation>
    </message>
    <message>
        <source>Make a new vault there, with a new passphrase.</source>
        <translation>请在那里用新密码新建一个库。</translation>
    </message>
    <message>
        <source>More about it stands under Learn, and in the settings beside adding a drawer.</source>
        <translation>更多说明在“学习”里，以及设置中添加抽屉的旁边。</translation>
    </message>
    <message>
        <source>Never leave it empty: an empty drawer is an answer too.</source>
        <translation>不要让它空着：空抽屉也是一种回答。</translation>
    </message>
    <message>
        <source>No invented report of what somebody did to you: it is read as a real one.</source>
        <translation>不要编造别人对您做了什么的报告：它会被当成真的来读。</translation>
    </message>
    <message>
        <source>No person, pseudonym, focal point or word from your real records: one of them leads to the others.</source>
        <translation>不要放您真实记录里的任何人、化名、联络人或字句：从一个就能查到其他的。</translation>
    </message>
    <message>
        <source>No program knows whether a story is true.</source>
        <translation>没有程序知道一件事是不是真的。</translation>
    </message>
    <message>
        <source>No record is worth your safety. Before you write something down or send it, ask: could this hurt me or somebody else?</source>
        <translation>任何记录都不值得用您的安全去换。写下或发送之前请想一想：这会不会伤害我或别人？</translation>
    </message>
    <message>
        <source>Nobody’s name who could be asked about it.</source>
        <translation>不要写任何可能因此被问起的人的名字。</translation>
    </message>
    <message>
        <source>Not asked counts as no. If asking is too dangerous, do not ask: note that, and leave the person out.</source>
        <translation>没有问过，就算不同意。如果询问太危险，就不要问：记下这一点，并略去这个人。</translation>
    </message>
    <message>
        <source>Note the time, the place, the badge and the organisation on it.</source>
        <translation>记下时间、地点，以及证件和上面的组织。</translation>
    </message>
    <message>
        <source>Officers at a border may be allowed to look through devices, to copy them or to keep them, or to ask for a passphrase. What they may do, and what happens if you refuse, differs from place to place and changes. Nothing here is legal advice: ask somebody who knows the law there.</source>
        <translation>边境上的官员可能有权查看、复制或扣留设备，或要求说出密码。他们可以做什么，您拒绝会怎样，各地不同，也会改变。这里的内容不是法律意见：请询问了解当地法律的人。</translation>
    </message>
    <message>
        <source>Once it is locked, nothing of yours is in the memory of the program, and it has written nothing readable elsewhere.</source>
        <translation>一旦锁定，程序的内存里就没有您的任何内容，它也没有在别处写下任何可读的东西。</translation>
    </message>
    <message>
        <source>Only what people agreed to goes into a sealed file. No answer counts as no.</source>
        <translation>只有人们同意的内容才会进入密封文件。没有回答算作不同意。</translation>
    </message>
    <message>
        <source>Open it and write in it now and then. A last entry that is old, on a computer that was used yesterday, is a reason to ask for more.</source>
        <translation>不时打开它，写点东西。昨天还用过的电脑上，最后一条却很旧，会使人要求更多。</translation>
    </message>
    <message>
        <source>Ordinary notes of yours that you would not like to show, and could: a diary of a journey, appointments, money, health, a quarrel.</source>
        <translation>您不愿意给人看、但也可以给人看的平常笔记：旅行日记、约会、钱、健康、一次争吵。</translation>
    </message>
    <message>
        <source>Photographs, badges, webcasts</source>
        <translation>照片、证件、网络直播</translation>
    </message>
    <message>
        <source>Real names show only when you ask for them, for half a minute.</source>
        <translation>真实姓名只在您要求时显示，为时半分钟。</translation>
    </message>
    <message>
        <source>Say what cannot be promised: safety, a result, or that what was sent comes back.</source>
        <translation>说明什么不能保证：安全、结果，或者把发出的内容收回来。</translation>
    </message>
    <message>
        <source>Say who will see it, and that a letter to the Government with a name tells the Government who it is.</source>
        <translation>说明谁会看到，也说明写上名字给政府的信会让政府知道是谁。</translation>
    </message>
    <message>
        <source>Some secretariats confirm to a State whether the people on its list are accredited. Treaty bodies say that they never do.</source>
        <translation>有些秘书处会向国家确认其名单上的人是否已注册。条约机构说它们从不这样做。</translation>
    </message>
    <message>
        <source>Somebody who examines a copy of your disk, or two</source>
        <translation>检查您磁盘的一份或两份副本的人</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>公开发言</translation>
    </message>
    <message>
        <source>Switch devices off completely before you arrive.</source>
        <translation>到达之前，请把设备完全关机。</translation>
    </message>
    <message>
        <source>Taking it back asks those who have it to stop. It cannot delete what they hold, and what was published stays published.</source>
        <translation>收回同意是请持有者停止使用。它不能删除他们手里的内容，已经公布的仍然是公布的。</translation>
    </message>
    <message>
        <source>Tell UN security, the secretariat of the meeting and your focal point: all three.</source>
        <translation>请告诉联合国安保、会议秘书处和您的联络人：三方都要。</translation>
    </message>
    <message>
        <source>Tell your focal point, so that they expect new keys.</source>
        <translation>请告诉您的联络人，让他们知道会有新的密钥。</translation>
    </message>
    <message>
        <source>Ten people, one by one</source>
        <translation>十种人，逐一说明</translation>
    </message>
    <message>
        <source>The app cannot know whether somebody forces the focal point to sign.</source>
        <translation>程序无法知道是否有人强迫联络点签名。</translation>
    </message>
    <message>
        <source>The files do not say which drawers are used. Two copies of the folder from different days, an examination of the disk, quick notes that wait, or recovery papers can.</source>
        <translation>文件不会说出哪些抽屉在用。但不同日子的两份文件夹副本、对硬盘的检查、等着的快速笔记，或写有恢复词的纸，都可能说明。</translation>
    </message>
    <message>
        <source>The person decides</source>
        <translation>由本人决定</translation>
    </message>
    <message>
        <source>They are made to withstand quantum computers, as far as these are known. If the key of the focal point is ever found, they can be read.</source>
        <translation>它们的制作考虑到抵御目前所知的量子计算机。如果有一天联络点的密钥被找到，它们就能被读取。</translation>
    </message>
    <message>
        <source>They can guess your passphrase as often as they like. Six words drawn by lot are out of their reach; a short one is not.</source>
        <translation>他们可以任意多次猜测您的口令。抽签得来的六个词他们猜不到；短的口令则不然。</translation>
    </message>
    <message>
        <source>They cannot change a record without the app noticing. They can put back a whole older copy: look at the day it was last saved.</source>
        <translation>他们无法改动一条记录而不被程序发现。他们可以把整个旧副本放回来：请看上次保存的日期。</translation>
    </message>
    <message>
        <source>They see that there is a vault, and how large it is. They do not see how many drawers you use, or which one you opened last.</source>
        <translation>他们看得到有一个保险库，以及它有多大。他们看不到您用了几个抽屉，也看不到您上次打开的是哪一个。</translation>
    </message>
    <message>
        <source>They see what is on the screen. Ctrl+L locks, from everywhere. Held for a second, Escape also hides the window.</source>
        <translation>他们看得到屏幕上的东西。Ctrl+L 在任何地方都能锁定。按住 Escape 一秒，还会隐藏窗口。</translation>
    </message>
    <message>
        <source>Think of everything on it as copied or read, and of the device as no longer safe, even when it comes back and looks the same.</source>
        <translation>请把上面的一切当作已被复制或看过，把设备当作不再安全，即使它还了回来、看起来一样。</translation>
    </message>
    <message>
        <source>Think of it as copied</source>
        <translation>当作已被复制</translation>
    </message>
    <message>
        <source>Think of who else may be exposed, and tell them in a safe way. Do not write a list of their names.</source>
        <translation>请想想还有谁可能暴露，并用安全的方式告诉他们。不要列出他们的名字。</translation>
    </message>
    <message>
        <source>Travel with a device that has nothing on it.</source>
        <translation>请带一个上面什么也没有的设备出行。</translation>
    </message>
    <message>
        <source>Use a passphrase on your devices, not a finger or a face.</source>
        <translation>请用密码锁设备，不要用手指或脸。</translation>
    </message>
    <message>
        <source>Use another device from now on.</source>
        <translation>从现在起使用另一个设备。</translation>
    </message>
    <message>
        <source>Verify a focal point before you send</source>
        <translation>发送之前核对联络人</translation>
    </message>
    <message>
        <source>What a finder sees</source>
        <translation>捡到的人会看到什么</translation>
    </message>
    <message>
        <source>What belongs in it</source>
        <translation>适合放什么</translation>
    </message>
    <message>
        <source>What is said in a webcast cannot be taken back. Reviews by treaty bodies are always webcast. Ask people before you mention them.</source>
        <translation>网络直播中说的话收不回来。条约机构的审议总是直播。提到别人之前请先问他们。</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>它做不到什么</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>它做什么</translation>
    </message>
    <message>
        <source>What never belongs in it</source>
        <translation>绝不能放什么</translation>
    </message>
    <message>
        <source>What the law may say</source>
        <translation>法律可能怎么说</translation>
    </message>
    <message>
        <source>What this app can and cannot do</source>
        <translation>本程序能做什么，不能做什么</translation>
    </message>
    <message>
        <source>What to carry, and what to leave</source>
        <translation>带什么，留什么</translation>
    </message>
    <message>
        <source>What to do, in which order</source>
        <translation>按顺序做什么</translation>
    </message>
    <message>
        <source>What to put in it, and what it cannot do</source>
        <translation>放什么，以及它做不到什么</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>怎么说</translation>
    </message>
    <message>
        <source>What you write and the files you add are kept encrypted. Without the passphrase nobody reads them, neither we nor the focal point.</source>
        <translation>您写的内容和添加的文件都加密保存。没有密码谁也读不了，我们和联络人也一样。</translation>
    </message>
    <message>
        <source>Whatever you carry across a border may be copied, read or kept. The safest vault is the one that does not travel.</source>
        <translation>您带过边境的任何东西都可能被复制、查看或扣下。最安全的库是不带出门的库。</translation>
    </message>
    <message>
        <source>When you ask</source>
        <translation>询问时</translation>
    </message>
    <message>
        <source>Where its protection ends</source>
        <translation>它的保护到哪里为止</translation>
    </message>
    <message>
        <source>Where using encryption is held against you, having one drawer is held against you as well.</source>
        <translation>在使用加密本身就会对您不利的地方，只有一个抽屉同样会对您不利。</translation>
    </message>
    <message>
        <source>While the vault is open, it may see what you see and type. If it controls the computer, nothing helps: use another one.</source>
        <translation>保险库打开时，它可能看到您所看到和输入的内容。如果它控制了电脑，什么都没有用：请换一台。</translation>
    </message>
    <message>
        <source>While the vault is open, screen readers and other aids of the desktop can read its text. So can programs that pretend to be one.</source>
        <translation>库打开时，读屏软件和桌面的其他辅助程序能读到其中的文字。假装成这类程序的也能。</translation>
    </message>
    <message>
        <source>Who may look, and what they see</source>
        <translation>谁可能会看，看到什么</translation>
    </message>
    <message>
        <source>Whoever made it can read what you seal to it. So compare the 40 digits, by voice or in person, before you send.</source>
        <translation>谁做了它，谁就能读您密封给它的东西。所以发送之前，请通过通话或当面核对那 40 位数字。</translation>
    </message>
    <message>
        <source>Whose story it is, and who decides</source>
        <translation>这是谁的事，由谁决定</translation>
    </message>
    <message>
        <source>Write down what you were asked while you remember it. You can stop at any point; nothing has to be complete.</source>
        <translation>趁还记得，写下他们问了您什么。您可以随时停下；不必写完整。</translation>
    </message>
    <message>
        <source>Written over weeks, not in one evening. Each entry shows when it was made.</source>
        <translation>用几周时间写，不要一个晚上写完。每一条都显示它是什么时候写的。</translation>
    </message>
    <message>
        <source>You come first</source>
        <translation>您最重要</translation>
    </message>
    <message>
        <source>You do not have to tell it all again. A statement that exists already can be added as evidence.</source>
        <translation>您不必再讲一遍。已有的陈述可以作为证据添加。</translation>
    </message>
    <message>
        <source>“My device was out of my sight…”, below the list of these pages, leads through all of it, one thing at a time.</source>
        <translation>这些页面列表下方的“我的设备离开过我的视线…”会带您做完所有这些，一次一件。</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>A practice vault is for fiction only, and marked everywhere. What you typed here is saved, and this vault stays as it is.</source>
        <translation>练习库只用于虚构内容，处处都有标记。您在这里输入的内容已经保存，这个库保持原样。</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Lock and go on</source>
        <translation>锁定并继续</translation>
    </message>
    <message>
        <source>Lock this vault and make a practice vault?</source>
        <translation>锁定这个库，并新建一个练习库吗？</translation>
    </message>
    <message>
        <source>My device was out of my sight…</source>
        <translation>我的设备离开过我的视线…</translation>
    </message>
    <message>
        <source>Prepare a journey…</source>
        <translation>准备出行…</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索使用说明</translation>
    </message>
    <message>
        <source>Start a practice vault…</source>
        <translation>新建练习库…</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A case in it speaks of health, a child, sexual violence or somebody who is detained. Read the text once more: what is not needed is better left out.</source>
        <translation>其中有个案涉及健康、儿童、性暴力或被关押的人。请再读一遍正文：不需要的内容最好删去。</translation>
    </message>
    <message>
        <source>Does this really leave?</source>
        <translation>真的要外传吗？</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>外传</translation>
    </message>
    <message>
        <source>It stays here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters.</source>
        <translation>这台电脑缺少其中一些文字的字体。</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>文件放在哪里？</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写文件</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file}现在在库外，谁都能打开。</translation>
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
        <translation>所有人都同意发送</translation>
    </message>
    <message>
        <source>nobody agreed to be sent</source>
        <translation>没有人同意发送</translation>
    </message>
    <message>
        <source>not asked for consent</source>
        <translation>尚未询问同意</translation>
    </message>
    <message>
        <source>some agreed to be sent, or only under a condition</source>
        <translation>有些人同意发送，或只在有条件时同意</translation>
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
        <translation>新建记录</translation>
    </message>
    <message>
        <source>No record contains all of these words.</source>
        <translation>没有记录含有全部这些词。</translation>
    </message>
    <message>
        <source>No record fits all of this.</source>
        <translation>没有符合全部条件的记录。</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>没有处于这种状态的记录。</translation>
    </message>
    <message>
        <source>Nothing is written down yet. A first record takes about a minute.</source>
        <translation>还没有写下任何内容。第一条记录大约需要一分钟。</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>显示全部记录</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LostKeys</name>
    <message>
        <source>Add the card of the focal point first, and compare it.</source>
        <translation>请先添加联络人的名片并核对。</translation>
    </message>
</context>
<context>
    <name>LostVaultQuestion</name>
    <message>
        <source>Choose a focal point</source>
        <translation>选择联络人</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Ids of the reports</source>
        <translation>报告的编号</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不</translation>
    </message>
    <message>
        <source>The focal point can read the id of a report to you. They see that this vault did not seal it, and will ask you in another way before they answer to the new key.</source>
        <translation>联络人可以把报告的编号念给您。对方会看到它不是由这个库密封的，在用新密钥答复之前会通过另一种方式询问您。</translation>
    </message>
    <message>
        <source>Which reports did the lost vault seal?</source>
        <translation>丢失的库密封过哪些报告？</translation>
    </message>
    <message>
        <source>Who has them</source>
        <translation>谁持有它们</translation>
    </message>
    <message>
        <source>one a line, 32 letters and digits each</source>
        <translation>每行一个，每个32位字母和数字</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notebook</source>
        <translation>笔记本</translation>
    </message>
</context>
<context>
    <name>MakeBackup</name>
    <message>
        <source>Looking at who agreed</source>
        <translation>正在查看谁同意了</translation>
    </message>
    <message>
        <source>The passphrase opens the backup.</source>
        <translation>这个密码能打开备份。</translation>
    </message>
    <message>
        <source>The place is too small: {size} are needed. Nothing was written. Choose another one.</source>
        <translation>那里空间不够：需要{size}。什么也没有写入。请换一个地方。</translation>
    </message>
    <message>
        <source>This does not open it. If you no longer know the passphrase, destroy the file and make another backup.</source>
        <translation>这个打不开它。如果您已不记得密码，请销毁这个文件，另做一个备份。</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>正在试密码</translation>
    </message>
    <message>
        <source>Where shall the backup be put?</source>
        <translation>备份放在哪里？</translation>
    </message>
    <message>
        <source>Writing the backup, and reading it back</source>
        <translation>正在写入备份并读回</translation>
    </message>
</context>
<context>
    <name>MakeRecovery</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Keep the papers: these words may be in force, and the earlier ones ended. Test them in Settings.</source>
        <translation>请留好这些纸：这套恢复词可能已经生效，以前的可能已经作废。请在设置中测试。</translation>
    </message>
    <message>
        <source>Making recovery words</source>
        <translation>正在制作恢复词</translation>
    </message>
    <message>
        <source>Putting the words in force</source>
        <translation>正在使恢复词生效</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop before the words are in force?</source>
        <translation>在恢复词生效之前停止吗？</translation>
    </message>
    <message>
        <source>Test them within the next days: type them as if you had to.</source>
        <translation>请在几天之内测试：就像真的需要那样输入一遍。</translation>
    </message>
    <message>
        <source>The recovery words are in force.</source>
        <translation>恢复词已生效。</translation>
    </message>
    <message>
        <source>They open nothing then. Destroy what you have written down, so that nobody relies on it. What was in force before stays.</source>
        <translation>那样它们什么也打不开。请销毁您写下的内容，以免有人依赖它。以前有效的仍然有效。</translation>
    </message>
    <message>
        <source>This drawer is bound to this computer, and these words were never tested. Test them now: if one of them is written down wrong and the computer is lost, nothing opens the drawer.</source>
        <translation>这个抽屉绑定在这台电脑上，而这套恢复词从未测试过。请现在就测试：如果写错了一个词，电脑又丢了，就什么也打不开这个抽屉了。</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>这不是这个抽屉的密码。</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>已选 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全部不选</translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)…</source>
        <translation>
            <numerusform>发送 %n 条记录…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>%n answer(s) lie in {folder}</source>
        <translation>
            <numerusform>{folder}里有 %n 份回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be answered</source>
        <translation>
            <numerusform>%n 个无法回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 个个案</numerusform>
        </translation>
    </message>
    <message>
        <source>12 April 2026</source>
        <translation>2026年4月12日</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n case(s)</source>
        <translation>
            <numerusform>回复 %n 个个案</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer {number}: {file}</source>
        <translation>第{number}份回复：{file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Each sender gets a sealed file of their own, which nobody else can open. No file says anything about the others.</source>
        <translation>每位发送者得到自己的密封文件，别人都打不开。任何文件都不提其他人。</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>新状态</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Not reached: it was stopped before.</source>
        <translation>没有轮到：之前已停止。</translation>
    </message>
    <message>
        <source>Read it as one of them gets it</source>
        <translation>看看其中一位收到的内容</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>正在读取个案</translation>
    </message>
    <message>
        <source>Seal the answers…</source>
        <translation>密封回复…</translation>
    </message>
    <message>
        <source>Sealing answers</source>
        <translation>正在密封回复</translation>
    </message>
    <message>
        <source>We write again by</source>
        <translation>我们下次来信不晚于</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>说什么</translation>
    </message>
    <message>
        <source>What this sender reads</source>
        <translation>这位发送者读到的内容</translation>
    </message>
    <message>
        <source>Where shall the answer files be put?</source>
        <translation>回复文件放在哪里？</translation>
    </message>
    <message>
        <source>Words for answers…</source>
        <translation>回复用语…</translation>
    </message>
    <message>
        <source>Words for {language}</source>
        <translation>{language}的用语</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>请写一个日期，例如2026年4月12日。</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可以不写</translation>
    </message>
    <message>
        <source>{cases}; there are none in it, so they get {language}</source>
        <translation>{cases}；没有这种语言的用语，所以用{language}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……还有 %n 个</numerusform>
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
        <translation>联系</translation>
    </message>
    <message>
        <source>Letter to Government</source>
        <translation>写给政府的信</translation>
    </message>
    <message>
        <source>Publish name</source>
        <translation>公开名字</translation>
    </message>
    <message>
        <source>Read and keep</source>
        <translation>阅读并保存</translation>
    </message>
    <message>
        <source>Shift and the arrows choose several uses</source>
        <translation>按住 Shift 再按方向键可以选择多项用途</translation>
    </message>
    <message>
        <source>UN report, no name</source>
        <translation>联合国报告，不写名字</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>联合国职员，保密</translation>
    </message>
    <message>
        <source>What each person agreed to</source>
        <translation>每个人同意了什么</translation>
    </message>
    <message>
        <source>{answer}: “{condition}”</source>
        <translation>{answer}：“{condition}”</translation>
    </message>
    <message>
        <source>{use}: ask again, the day for it has passed</source>
        <translation>{use}：应再次询问的日子已过</translation>
    </message>
    <message>
        <source>{use}: in some places only</source>
        <translation>{use}：只在部分地方</translation>
    </message>
    <message>
        <source>{use}: it was too risky to ask</source>
        <translation>{use}：询问太危险</translation>
    </message>
    <message>
        <source>{use}: no</source>
        <translation>{use}：不同意</translation>
    </message>
    <message>
        <source>{use}: not asked</source>
        <translation>{use}：尚未询问</translation>
    </message>
    <message>
        <source>{use}: only if a condition is met</source>
        <translation>{use}：只有符合条件时</translation>
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
        <translation>由谁</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>可以用来做什么</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A Linux kernel of today has both.</source>
        <translation>如今的 Linux 内核两者都有。</translation>
    </message>
    <message>
        <source>A PDF can only be made in the window.</source>
        <translation>PDF 只能在窗口里生成。</translation>
    </message>
    <message>
        <source>A backup brings it back.</source>
        <translation>备份可以把它恢复。</translation>
    </message>
    <message>
        <source>A card is handed over to a person card; this one is a focal point’s.</source>
        <translation>名片只能移交给个人名片；这一张是联络人的。</translation>
    </message>
    <message>
        <source>A card is valid for one to 24 months.</source>
        <translation>名片的有效期是1到24个月。</translation>
    </message>
    <message>
        <source>A code has 40 digits. You typed {digits}.</source>
        <translation>一共40位数字。您输入了{digits}位。</translation>
    </message>
    <message>
        <source>A coding cannot be kept like this.</source>
        <translation>编码不能这样保存。</translation>
    </message>
    <message>
        <source>A consent here is not the last one that was recorded.</source>
        <translation>这里的一项同意不是最后记录的那一项。</translation>
    </message>
    <message>
        <source>A consent or a contact in it may be an old one. If this is a copy, lock the vault it was made of and copy the folder again; else put the whole folder back from a copy.</source>
        <translation>其中的同意或联系人可能是旧的。如果这是副本，请先锁定原来的库，再重新复制文件夹；否则请用备份恢复整个文件夹。</translation>
    </message>
    <message>
        <source>A draft is about 1 to {limit} cases.</source>
        <translation>一份草稿涉及 1 到 {limit} 个个案。</translation>
    </message>
    <message>
        <source>A drawer that only opens on this computer would be left without recovery words.</source>
        <translation>一个只能在这台电脑上打开的抽屉将不再有恢复词。</translation>
    </message>
    <message>
        <source>A file cannot be called “-”.</source>
        <translation>文件不能叫“-”。</translation>
    </message>
    <message>
        <source>A file in the backup has the mark of another file here.</source>
        <translation>备份中有一个文件的标记与这里的另一个文件相同。</translation>
    </message>
    <message>
        <source>A file in the inbox is no ordinary one, or has another name elsewhere.</source>
        <translation>收件箱里有一个不是普通文件，或者在别处还有另一个名字。</translation>
    </message>
    <message>
        <source>A file in the inbox is not made as a note is.</source>
        <translation>收件箱里有一个文件不是按速记的方式做成的。</translation>
    </message>
    <message>
        <source>A file in the inbox is not signed by whom it says.</source>
        <translation>收件箱里有一个文件的签名与它所说的不符。</translation>
    </message>
    <message>
        <source>A file in the inbox is sealed to this drawer, but is no quick note.</source>
        <translation>收件箱里有一个文件是密封给这个抽屉的，但不是速记。</translation>
    </message>
    <message>
        <source>A file in the vault is damaged.</source>
        <translation>库里的一个文件损坏了。</translation>
    </message>
    <message>
        <source>A file leaves as a cleaned copy, as it is, or not at all.</source>
        <translation>文件可以作为清理过的副本发出，可以原样发出，也可以不发出。</translation>
    </message>
    <message>
        <source>A file of more than 64 GiB cannot be taken in.</source>
        <translation>超过 64 GiB 的文件无法收入。</translation>
    </message>
    <message>
        <source>A file of the vault has the wrong size: {file}.</source>
        <translation>库的一个文件大小不对：{file}。</translation>
    </message>
    <message>
        <source>A file of the vault was enlarged from outside.</source>
        <translation>库的一个文件被从外部加大了。</translation>
    </message>
    <message>
        <source>A file of {needed} bytes cannot be kept there.</source>
        <translation>那里放不下 {needed} 字节的文件。</translation>
    </message>
    <message>
        <source>A file or folder is no longer there.</source>
        <translation>某个文件或文件夹不在了。</translation>
    </message>
    <message>
        <source>A file was added to what was sealed, or the files were put in other order.</source>
        <translation>密封的内容里被加进了文件，或者文件的顺序被改动过。</translation>
    </message>
    <message>
        <source>A focal point could not read this report.</source>
        <translation>联络人将无法读取这份报告。</translation>
    </message>
    <message>
        <source>A journey was begun from this drawer and not brought to its end.</source>
        <translation>这个抽屉有一次出行准备没有完成。</translation>
    </message>
    <message>
        <source>A line on the card is empty, too long, or holds a sign that is not allowed.</source>
        <translation>名片上有一行是空的、太长，或含有不允许的符号。</translation>
    </message>
    <message>
        <source>A mistake of this program kept this file out ({kind}, {place}).</source>
        <translation>本程序出了错，这个文件没有接收（{kind}，{place}）。</translation>
    </message>
    <message>
        <source>A note in the inbox does not open, although notes are sealed to this drawer: somebody put it there, or exchanged the key for a time.</source>
        <translation>收件箱里有一条速记打不开，而速记是密封给这个抽屉的：有人把它放在那里，或者一度换过密钥。</translation>
    </message>
    <message>
        <source>A note takes {limit} MB at most.</source>
        <translation>一条速记最多 {limit} MB。</translation>
    </message>
    <message>
        <source>A note takes {limit} files at most.</source>
        <translation>一条速记最多 {limit} 个文件。</translation>
    </message>
    <message>
        <source>A note was being written, and could not be saved when nobody was there.</source>
        <translation>正在写的一条速记，在没有人时未能保存。</translation>
    </message>
    <message>
        <source>A part of the record carries a mark that is not allowed.</source>
        <translation>记录的某一部分带有不允许的标记。</translation>
    </message>
    <message>
        <source>A part of the vault is damaged.</source>
        <translation>库的一部分损坏了。</translation>
    </message>
    <message>
        <source>A part of the vault is missing.</source>
        <translation>库缺少一部分。</translation>
    </message>
    <message>
        <source>A part of this film was cut off only in what is played: it is still in the file.</source>
        <translation>这段影片有一部分只是播放时被剪去了，其实还在文件里。</translation>
    </message>
    <message>
        <source>A person card belongs to one person: it is not handed over.</source>
        <translation>个人名片属于一个人：不能移交。</translation>
    </message>
    <message>
        <source>A picture taken from the film can be cleaned.</source>
        <translation>可以清理从影片中截取的图片。</translation>
    </message>
    <message>
        <source>A practice note does not come into a real vault, nor a real one into practice.</source>
        <translation>练习的速记不能进入真实的库，真实的也不能进入练习库。</translation>
    </message>
    <message>
        <source>A program that converts films makes an MP4 with H.264 of it, which can be cleaned.</source>
        <translation>转换影片的程序可以把它变成 H.264 编码的 MP4，那样就能清理。</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>缺少理由。</translation>
    </message>
    <message>
        <source>A record was changed after it was sealed.</source>
        <translation>有一条记录在密封之后被改动了。</translation>
    </message>
    <message>
        <source>A report holds one to 1,000 records, each once.</source>
        <translation>一份报告包含1到1,000条记录，每条一次。</translation>
    </message>
    <message>
        <source>A report is opened under Inbox, by the focal point.</source>
        <translation>报告由联络人在“收件箱”里打开。</translation>
    </message>
    <message>
        <source>A successor has the role of the card it follows.</source>
        <translation>接替的名片与原来的名片角色相同。</translation>
    </message>
    <message>
        <source>A vault cannot grow like that.</source>
        <translation>库不能这样增大。</translation>
    </message>
    <message>
        <source>A vault cannot have this size.</source>
        <translation>库不能是这个大小。</translation>
    </message>
    <message>
        <source>A vault has four drawers, and all four are in use.</source>
        <translation>一个库有四个抽屉，现在四个都已使用。</translation>
    </message>
    <message>
        <source>A vault has one to four passphrases.</source>
        <translation>一个库有一到四个密码。</translation>
    </message>
    <message>
        <source>A version of this record is damaged and cannot be read.</source>
        <translation>这条记录的一个版本已损坏，无法读取。</translation>
    </message>
    <message>
        <source>A word of this share is wrong, probably word {place}.</source>
        <translation>这一份有一个词不对，很可能是第 {place} 个。</translation>
    </message>
    <message>
        <source>A “yes” for the summary of {year} is one that was given in that year, by today.</source>
        <translation>{year} 年摘要所需的“是”，必须是当年、且不晚于今天给出的。</translation>
    </message>
    <message>
        <source>Add the card first, then the revocation again.</source>
        <translation>先添加名片，再添加撤销声明。</translation>
    </message>
    <message>
        <source>Add the case to the item first.</source>
        <translation>请先将该个案加入条目。</translation>
    </message>
    <message>
        <source>Add the file to the item first.</source>
        <translation>请先为这一项添加文件。</translation>
    </message>
    <message>
        <source>Add the missing files to the record again.</source>
        <translation>请把缺少的文件再次加入记录。</translation>
    </message>
    <message>
        <source>Add the new file as an item of its own.</source>
        <translation>请把新文件作为单独的一项添加。</translation>
    </message>
    <message>
        <source>An event needs two different cases.</source>
        <translation>一个事件需要两个不同的个案。</translation>
    </message>
    <message>
        <source>An event that cases were joined to is damaged.</source>
        <translation>一个归并了个案的事件已损坏。</translation>
    </message>
    <message>
        <source>An id has 32 letters and digits. Write each report once, one a line.</source>
        <translation>编号有32位字母和数字。每份报告只写一次，每行一个。</translation>
    </message>
    <message>
        <source>An item can be about {limit} cases at most.</source>
        <translation>一个条目最多涉及 {limit} 个个案。</translation>
    </message>
    <message>
        <source>An item of the register is damaged and cannot be read.</source>
        <translation>登记簿中的一个条目已损坏，无法读取。</translation>
    </message>
    <message>
        <source>Another answer with the same mark is here already, in other words.</source>
        <translation>这里已有一份带同样标记、但文字不同的回复。</translation>
    </message>
    <message>
        <source>Another of your drawers was being saved when the app ended.</source>
        <translation>应用结束时，您的另一个抽屉正在保存。</translation>
    </message>
    <message>
        <source>Ask for a card made for a person.</source>
        <translation>请索取一张为个人制作的名片。</translation>
    </message>
    <message>
        <source>Ask for a new one, by another way.</source>
        <translation>请通过另一种方式索取一张新的。</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>请索取一张新的。</translation>
    </message>
    <message>
        <source>Ask for it again where it came from, if that is safe.</source>
        <translation>如果安全，请向来源再要一份。</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>请再索取一次。</translation>
    </message>
    <message>
        <source>Ask for it again; it may have been damaged on the way.</source>
        <translation>请再索取一次；它可能在路上损坏了。</translation>
    </message>
    <message>
        <source>Ask for the card again, by another way.</source>
        <translation>请通过另一种方式再索取名片。</translation>
    </message>
    <message>
        <source>Ask for the card again.</source>
        <translation>请再索取一次名片。</translation>
    </message>
    <message>
        <source>Ask for the card. The code is for comparing its digits.</source>
        <translation>请索取名片本身。这个码只用来核对它的数字。</translation>
    </message>
    <message>
        <source>Ask for the file itself.</source>
        <translation>请索取文件本身。</translation>
    </message>
    <message>
        <source>Ask the colleague for their person card, and compare its digits.</source>
        <translation>请向同事要个人名片，并核对它的数字。</translation>
    </message>
    <message>
        <source>Ask the colleague to make it again.</source>
        <translation>请同事重新制作。</translation>
    </message>
    <message>
        <source>Ask the focal point, by another way.</source>
        <translation>请通过另一种方式询问联络人。</translation>
    </message>
    <message>
        <source>Ask the person again, or put the whole folder back from a copy.</source>
        <translation>请再问当事人一次，或用备份恢复整个文件夹。</translation>
    </message>
    <message>
        <source>Ask the sender for another one, or refuse it.</source>
        <translation>请向发送者另要一份，或拒绝它。</translation>
    </message>
    <message>
        <source>Ask the sender for it again, by another way.</source>
        <translation>请通过另一种方式请发送者再给一次。</translation>
    </message>
    <message>
        <source>Ask the sender to make it again with the newest version.</source>
        <translation>请发送者用最新版本重做一次。</translation>
    </message>
    <message>
        <source>Ask the sender to split it.</source>
        <translation>请发送者把它分开。</translation>
    </message>
    <message>
        <source>Ask the sender what it rests on. Such a case still counts in the numbers.</source>
        <translation>请问发送者依据什么。这样的个案仍计入统计。</translation>
    </message>
    <message>
        <source>Ask the sender, by another way.</source>
        <translation>请通过另一种方式询问发送者。</translation>
    </message>
    <message>
        <source>Ask them to read all 40 digits to you.</source>
        <translation>请他们把全部40位数字念给您听。</translation>
    </message>
    <message>
        <source>Ask them, or leave a record out. Or make a backup to your recovery words, which nobody can open who carries it.</source>
        <translation>请询问他们，或去掉某条记录。也可以做一个由恢复词打开的备份，携带它的人打不开。</translation>
    </message>
    <message>
        <source>Ask whoever made it for one without a password.</source>
        <translation>请向制作者要一份没有密码的文件。</translation>
    </message>
    <message>
        <source>Begin again, and draw the boxes anew.</source>
        <translation>请重新开始，并重新画遮盖框。</translation>
    </message>
    <message>
        <source>Begin it under Learn.</source>
        <translation>请在“学习”里开始。</translation>
    </message>
    <message>
        <source>Begin with the table that comes with the program.</source>
        <translation>请从程序自带的表开始修改。</translation>
    </message>
    <message>
        <source>Between {least} and {most} sticks can be made at once.</source>
        <translation>一次可以制作 {least} 到 {most} 个 U 盘。</translation>
    </message>
    <message>
        <source>Both have a name, and the names differ.</source>
        <translation>两边都有名字，而且不一样。</translation>
    </message>
    <message>
        <source>Bring it back into a vault of its own kind.</source>
        <translation>请把它恢复到同一种库中。</translation>
    </message>
    <message>
        <source>Bring it back with Restore.</source>
        <translation>请用“恢复”把它带回来。</translation>
    </message>
    <message>
        <source>Bring the backup back into a new vault.</source>
        <translation>请把备份恢复到一个新的库中。</translation>
    </message>
    <message>
        <source>Change one of the two days.</source>
        <translation>请更改其中一个日期。</translation>
    </message>
    <message>
        <source>Change the item itself.</source>
        <translation>请更改条目本身。</translation>
    </message>
    <message>
        <source>Change them, and yours stand in their place.</source>
        <translation>修改后，您的用语会代替它们。</translation>
    </message>
    <message>
        <source>Check it without this program; the guide says how. Do not run it before that.</source>
        <translation>请不用本程序来检查；指南里写了方法。检查之前不要运行。</translation>
    </message>
    <message>
        <source>Check that all shares are of the newest set and that this is the right vault.</source>
        <translation>请确认各份都属于最新的一组，并且这是正确的库。</translation>
    </message>
    <message>
        <source>Check the clock of this computer. Then ask for the card again.</source>
        <translation>请检查这台电脑的时钟，然后再索取名片。</translation>
    </message>
    <message>
        <source>Check the disk or USB stick. Then lock and open the vault; that writes the other copy.</source>
        <translation>请检查磁盘或 U 盘，然后锁定并重新打开库；这样会写入另一份副本。</translation>
    </message>
    <message>
        <source>Check the keyboard layout and caps lock, and type it again.</source>
        <translation>请检查键盘布局和大写锁定，然后重新输入。</translation>
    </message>
    <message>
        <source>Check the passphrase, the keyboard layout and caps lock, and whether this is the right vault.</source>
        <translation>请检查密码、键盘布局和大写锁定，以及是不是这个库。</translation>
    </message>
    <message>
        <source>Check the vault in Settings.</source>
        <translation>请在“设置”中检查库。</translation>
    </message>
    <message>
        <source>Check the vault in Settings: it says what can still be read. Then put the whole folder back from a copy. If this is a copy of an open vault, copy it again, locked.</source>
        <translation>请在设置中检查库：它会说明哪些还能读取。然后用备份恢复整个文件夹。如果这是在库打开时复制的副本，请锁定后重新复制。</translation>
    </message>
    <message>
        <source>Check where it is, then choose it again.</source>
        <translation>请看看它在哪里，再选一次。</translation>
    </message>
    <message>
        <source>Check whether it is still plugged in, then try again.</source>
        <translation>请检查它是否还插着，然后再试。</translation>
    </message>
    <message>
        <source>Check whether the disk or USB stick is still plugged in, then try again.</source>
        <translation>请检查磁盘或 U 盘是否还插着，然后再试。</translation>
    </message>
    <message>
        <source>Check whether the disk or USB stick is still plugged in.</source>
        <translation>请检查磁盘或U盘是否还插着。</translation>
    </message>
    <message>
        <source>Check whether this is the right vault, passphrase or file.</source>
        <translation>请检查库、密码或文件是否正确。</translation>
    </message>
    <message>
        <source>Choose 2 to 16 shares of which at least 2 are needed, or a single sheet.</source>
        <translation>请选择 2 到 16 份，其中至少需要 2 份；或只用一张纸。</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>请选择其中的一个文件。</translation>
    </message>
    <message>
        <source>Choose a file on a disk.</source>
        <translation>请选择磁盘上的一个文件。</translation>
    </message>
    <message>
        <source>Choose a focal point.</source>
        <translation>请选择一位联络人。</translation>
    </message>
    <message>
        <source>Choose a name such as card.pdf.</source>
        <translation>请选择像 card.pdf 这样的名称。</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>请选择一个新的或空的文件夹。</translation>
    </message>
    <message>
        <source>Choose a number up to {most}.</source>
        <translation>请选择不超过 {most} 的数字。</translation>
    </message>
    <message>
        <source>Choose a place outside it.</source>
        <translation>请选择库以外的地方。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>请选择更短的名字。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>请选择更短的。</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>请选择一个状态。</translation>
    </message>
    <message>
        <source>Choose again.</source>
        <translation>请重新选择。</translation>
    </message>
    <message>
        <source>Choose another disk or USB stick, or a smaller file.</source>
        <translation>请换一个磁盘或U盘，或选更小的文件。</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>请另选一种编码。</translation>
    </message>
    <message>
        <source>Choose another file, or ask for it again.</source>
        <translation>请选择另一个文件，或再索取一次。</translation>
    </message>
    <message>
        <source>Choose another file, or ask for the card again.</source>
        <translation>请选择另一个文件，或再索取一次名片。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择另一个文件。</translation>
    </message>
    <message>
        <source>Choose another folder, or make a new vault here.</source>
        <translation>请选择另一个文件夹，或在这里新建一个库。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Choose another form.</source>
        <translation>请换一种形式。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名字。</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>换一个数目。</translation>
    </message>
    <message>
        <source>Choose another one too.</source>
        <translation>请再选一个。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose another passphrase.</source>
        <translation>请选择另一个密码。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请换一个地方。</translation>
    </message>
    <message>
        <source>Choose another version.</source>
        <translation>请选择另一个版本。</translation>
    </message>
    <message>
        <source>Choose another year.</source>
        <translation>请选择另一个年份。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请换一个。</translation>
    </message>
    <message>
        <source>Choose at least one record.</source>
        <translation>请至少选择一条记录。</translation>
    </message>
    <message>
        <source>Choose at most {limit} cases.</source>
        <translation>最多选择 {limit} 个个案。</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>最多选择{limit}个。</translation>
    </message>
    <message>
        <source>Choose cases, or another purpose.</source>
        <translation>请选择个案，或换一个用途。</translation>
    </message>
    <message>
        <source>Choose exactly one of them.</source>
        <translation>请只选其中一样。</translation>
    </message>
    <message>
        <source>Choose fewer records, or shorten the texts.</source>
        <translation>请少选几条记录，或缩短文字。</translation>
    </message>
    <message>
        <source>Choose fewer. The summary of a year takes all that may be in it.</source>
        <translation>请少选一些。年度汇总会收入所有可以列入的个案。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选一个。</translation>
    </message>
    <message>
        <source>Choose one of the forms that are offered.</source>
        <translation>请从给出的格式中选择。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>从列表中选一个。</translation>
    </message>
    <message>
        <source>Choose one of the people of the report.</source>
        <translation>请选择报告中的一个人。</translation>
    </message>
    <message>
        <source>Choose one of the sizes offered.</source>
        <translation>请从给出的大小中选一个。</translation>
    </message>
    <message>
        <source>Choose one of them; that you do not know is an answer.</source>
        <translation>请选一个；不知道也是一种回答。</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>请选择其中一种。</translation>
    </message>
    <message>
        <source>Choose one; six random words are best.</source>
        <translation>请设一个；六个随机的词最好。</translation>
    </message>
    <message>
        <source>Choose other ones.</source>
        <translation>请另选。</translation>
    </message>
    <message>
        <source>Choose some cases first.</source>
        <translation>请先选择一些个案。</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <translation>请重新选择文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder of a stick.</source>
        <translation>请选择 U 盘上的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder of a workshop, or start a new one.</source>
        <translation>选择工作坊的文件夹，或新开一个。</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>选择其中一个的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder with the incidents and pictures.</source>
        <translation>选择存放事件和图片的文件夹。</translation>
    </message>
    <message>
        <source>Choose the picture of a business card, or type the digits.</source>
        <translation>请选择小名片的图片，或输入数字。</translation>
    </message>
    <message>
        <source>Choose the picture of the card.</source>
        <translation>请选择名片的图片。</translation>
    </message>
    <message>
        <source>Choose the records again tomorrow.</source>
        <translation>请明天重新选择记录。</translation>
    </message>
    <message>
        <source>Choose the records again.</source>
        <translation>请再选一次记录。</translation>
    </message>
    <message>
        <source>Choose the records to entrust.</source>
        <translation>请选择要托付的记录。</translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation>请选择两个不同的。</translation>
    </message>
    <message>
        <source>Choose what it is for from the list.</source>
        <translation>请从列表中选择用途。</translation>
    </message>
    <message>
        <source>Close it in the table, or choose something else that stands between the cells.</source>
        <translation>请在表格里补上后引号，或另选单元格之间的分隔符。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>请先在那里关闭。</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>请关闭其他程序，然后再试。</translation>
    </message>
    <message>
        <source>Close this and make the file again, on another stick.</source>
        <translation>请关闭这里，在另一个U盘上重新做文件。</translation>
    </message>
    <message>
        <source>Close this and make the file again.</source>
        <translation>请关闭这里，重新做文件。</translation>
    </message>
    <message>
        <source>Compare all 40 digits with them first.</source>
        <translation>请先与对方核对全部40位数字。</translation>
    </message>
    <message>
        <source>Compare every word with the sheet.</source>
        <translation>请把每个词与纸上的核对。</translation>
    </message>
    <message>
        <source>Compare it with the sheet, letter by letter, or type its number.</source>
        <translation>请与纸上逐个字母核对，或输入它的编号。</translation>
    </message>
    <message>
        <source>Compare that word with the sheet, then its neighbours.</source>
        <translation>请把这个词与纸上的核对，再核对前后的词。</translation>
    </message>
    <message>
        <source>Compare them with the person first.</source>
        <translation>请先与本人核对。</translation>
    </message>
    <message>
        <source>Confirm it once more if it shall leave this time.</source>
        <translation>如果这次要外传，请再确认一次。</translation>
    </message>
    <message>
        <source>Copy the vault to the stick, or choose its folder each time.</source>
        <translation>请把库复制到U盘上，或者每次选择它的文件夹。</translation>
    </message>
    <message>
        <source>Correct what is named, then keep it.</source>
        <translation>请更正所指出的内容，然后保留。</translation>
    </message>
    <message>
        <source>Cut it into parts with another program, and keep the original.</source>
        <translation>请用别的程序把它分成几部分，并保留原件。</translation>
    </message>
    <message>
        <source>Decide which one stays, then try again.</source>
        <translation>请决定留下哪一个，然后再试。</translation>
    </message>
    <message>
        <source>Describe in your own words what it shows.</source>
        <translation>请用自己的话描述它的内容。</translation>
    </message>
    <message>
        <source>Destroying this vault needs its passphrase.</source>
        <translation>销毁这个库需要它的密码。</translation>
    </message>
    <message>
        <source>Do not carry this file. Seal the report again.</source>
        <translation>不要携带这个文件。请重新密封报告。</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask for it again, by another way.</source>
        <translation>请不要依赖它。请通过另一种方式再索取一次。</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the focal point, by another way.</source>
        <translation>请不要依赖它。请通过另一种方式询问联络人。</translation>
    </message>
    <message>
        <source>Do not rely on what is in it. Put the whole folder back from a copy.</source>
        <translation>请不要依赖其中的内容。请用备份恢复整个文件夹。</translation>
    </message>
    <message>
        <source>Do not run it. Get it again, from another place.</source>
        <translation>不要运行。请从别的地方重新获取。</translation>
    </message>
    <message>
        <source>Do not run it. Get it again: it was damaged or exchanged on the way.</source>
        <translation>不要运行。请重新获取：它在路上损坏了，或被调换了。</translation>
    </message>
    <message>
        <source>Do not use it. Ask for the card again, by another way.</source>
        <translation>请不要使用它。请通过另一种方式再索取名片。</translation>
    </message>
    <message>
        <source>Do not use it. Ask them, by another way.</source>
        <translation>请不要使用它。请通过另一种方式询问他们。</translation>
    </message>
    <message>
        <source>Drop it on the inbox to be asked whether it comes back.</source>
        <translation>把它拖到收件箱，会询问是否重新收下。</translation>
    </message>
    <message>
        <source>Drop the others in smaller folders.</source>
        <translation>请把其余文件分成较小的文件夹再拖入。</translation>
    </message>
    <message>
        <source>Enter its recovery words or its passphrase.</source>
        <translation>请输入它的恢复词或密码。</translation>
    </message>
    <message>
        <source>Enter its recovery words too, or let it open on any computer first.</source>
        <translation>请同时输入它的恢复词，或先让它可以在任何电脑上打开。</translation>
    </message>
    <message>
        <source>Enter these words too, or agree that they end. You can make new ones afterwards.</source>
        <translation>请同时输入这些恢复词，或同意它们失效。之后可以制作新的。</translation>
    </message>
    <message>
        <source>Everything is as it was at the start of the workshop.</source>
        <translation>一切都恢复到工作坊开始时的样子。</translation>
    </message>
    <message>
        <source>Everything is in the old vault still.</source>
        <translation>一切仍在旧库里。</translation>
    </message>
    <message>
        <source>Export again and look at who is left out.</source>
        <translation>请重新导出，并查看谁不在其中。</translation>
    </message>
    <message>
        <source>Export the film anew in the program that cut it; that one can be cleaned.</source>
        <translation>请在剪辑它的程序里重新导出影片，导出的那一份可以清理。</translation>
    </message>
    <message>
        <source>Files that are not the workshop’s lie in its folder: {files}.</source>
        <translation>文件夹里有不属于工作坊的文件：{files}。</translation>
    </message>
    <message>
        <source>Find where it is now, and open it there. Nothing was written into what stands in its place.</source>
        <translation>请找到它现在的位置，在那里打开。现在占着它位置的东西里什么也没有写入。</translation>
    </message>
    <message>
        <source>Get the newer version, or ask for a card made with this one.</source>
        <translation>请获取更新的版本，或索取一张用本版本制作的名片。</translation>
    </message>
    <message>
        <source>Get the newer version, then open it again.</source>
        <translation>请取得新版本，再打开一次。</translation>
    </message>
    <message>
        <source>Get the newer version, then take it again.</source>
        <translation>请取得更新的版本，然后再接管一次。</translation>
    </message>
    <message>
        <source>Give each drawer its own.</source>
        <translation>每个抽屉各用一个。</translation>
    </message>
    <message>
        <source>Give one for each drawer you want to use.</source>
        <translation>请为您要用的每个抽屉各给一个。</translation>
    </message>
    <message>
        <source>Give one of them up, or make another vault.</source>
        <translation>请放弃其中一个，或新建另一个库。</translation>
    </message>
    <message>
        <source>Give the colleague your person card, and let them make it again.</source>
        <translation>请把您的个人名片交给同事，让对方重新制作。</translation>
    </message>
    <message>
        <source>Give the file the name it had. If it had this one, do not run it.</source>
        <translation>请把文件名改回原来的。如果原来就是这个名字，不要运行。</translation>
    </message>
    <message>
        <source>Give the passphrase of every other drawer you use. A drawer that is not named may be lost.</source>
        <translation>请给出您使用的其他每个抽屉的密码。没有指明的抽屉可能会丢失。</translation>
    </message>
    <message>
        <source>Give the sender the card of the focal point.</source>
        <translation>请把联络人的名片给发送者。</translation>
    </message>
    <message>
        <source>Go back and look at the list again.</source>
        <translation>请返回，再看一次列表。</translation>
    </message>
    <message>
        <source>Go back and try again.</source>
        <translation>请返回后再试。</translation>
    </message>
    <message>
        <source>Go back to the first page.</source>
        <translation>请回到第一页。</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>请返回列表。</translation>
    </message>
    <message>
        <source>Go on with the next step.</source>
        <translation>请继续下一步。</translation>
    </message>
    <message>
        <source>How they were told is one line of visible letters.</source>
        <translation>告知的方式应为一行可见的文字。</translation>
    </message>
    <message>
        <source>If it answers a report of yours, open it under Replies.</source>
        <translation>如果它是对您的报告的回复，请在“回复”里打开。</translation>
    </message>
    <message>
        <source>If it is on another device or stick, open it there and destroy it.</source>
        <translation>如果它在另一个设备或 U 盘上，请在那里打开并销毁它。</translation>
    </message>
    <message>
        <source>If it is yours, change the line. If it came from somebody, do not use it, and ask them by another way.</source>
        <translation>如果是您自己的名片，请修改这一行。如果是别人给的，不要使用，请通过另一种方式询问他们。</translation>
    </message>
    <message>
        <source>If it is yours, choose another time. Else ask for another card.</source>
        <translation>如果是您自己的名片，请另选时间。否则请对方另给一张。</translation>
    </message>
    <message>
        <source>If it was never finished, remove the folder and make a new vault. If it was in use, put the whole folder back from a copy.</source>
        <translation>如果它从未建成，请删除文件夹并新建一个库。如果它已在使用，请用备份恢复整个文件夹。</translation>
    </message>
    <message>
        <source>If no drawer is bound to this computer, delete that entry and try again.</source>
        <translation>如果没有抽屉与这台电脑绑定，请删除该条目后再试。</translation>
    </message>
    <message>
        <source>If you changed a passphrase or made recovery words, the new ones hold now. If you gave a drawer up, it is gone.</source>
        <translation>如果您更改了密码或做了恢复词，现在要用新的。如果您放弃了一个抽屉，它已经没有了。</translation>
    </message>
    <message>
        <source>If you still have it, drop it on the inbox: it is kept from then on. Its hash and everything in it are here.</source>
        <translation>如果您还有该文件，请拖到收件箱：从那时起会保留。它的哈希值和全部内容都在这里。</translation>
    </message>
    <message>
        <source>If you write it, change the text: up to 20,000 characters fit. If it came in, ask the focal point by another way.</source>
        <translation>如果是您在写，请修改文字，最多 20,000 个字符。如果是收到的，请通过另一种方式询问联络人。</translation>
    </message>
    <message>
        <source>In row {row} a quotation mark begins that never ends.</source>
        <translation>第 {row} 行有一个引号没有结束。</translation>
    </message>
    <message>
        <source>Install the newest version and try again.</source>
        <translation>请安装最新版本后再试。</translation>
    </message>
    <message>
        <source>It counts: use nothing of it any more.</source>
        <translation>它有效：请不要再使用其中任何内容。</translation>
    </message>
    <message>
        <source>It is lost. Look at the disk, then write it once more.</source>
        <translation>它已丢失。请检查磁盘，然后再写一次。</translation>
    </message>
    <message>
        <source>It is not about case {number}.</source>
        <translation>它与个案 {number} 无关。</translation>
    </message>
    <message>
        <source>It is not clear which name belongs to whom among those alleged to have done it.</source>
        <translation>据称加害者中，哪个名字属于谁并不清楚。</translation>
    </message>
    <message>
        <source>It is not said how the digits were compared.</source>
        <translation>没有说明数字是怎样核对的。</translation>
    </message>
    <message>
        <source>It is not said who compared the digits.</source>
        <translation>没有说明是谁核对了数字。</translation>
    </message>
    <message>
        <source>It is of another sort.</source>
        <translation>它属于另一类。</translation>
    </message>
    <message>
        <source>It is of several sorts at once.</source>
        <translation>它同时属于几类。</translation>
    </message>
    <message>
        <source>It is safe in the vault. Save a copy to look at it with another program.</source>
        <translation>它在库里是安全的。要用别的程序查看，请另存一份副本。</translation>
    </message>
    <message>
        <source>It may answer a report of which nothing was kept: then it cannot be read any more. Else open the vault it belongs to.</source>
        <translation>它可能是对一份什么也没有保留的报告的答复：那就再也读不到了。否则请打开它所属的库。</translation>
    </message>
    <message>
        <source>It may be damaged, or made by somebody else. Put the whole folder back from a copy, or ask who made it.</source>
        <translation>它可能已损坏，或是别人做的。请用备份恢复整个文件夹，或询问是谁做的。</translation>
    </message>
    <message>
        <source>It may be made to do harm. Do not open it with another program. Ask the sender for it again, by another way.</source>
        <translation>它可能是为了造成伤害而制作的。不要用其他程序打开。请通过别的途径让发送者重新提供。</translation>
    </message>
    <message>
        <source>It may be made to look like another name. Ask them, by another way, before you go on.</source>
        <translation>它可能是故意做得像另一个名字。继续之前，请通过另一种方式询问他们。</translation>
    </message>
    <message>
        <source>It may come from a newer version. Ask the sender which one they use.</source>
        <translation>它可能来自更新的版本。请问发送者用的是哪个版本。</translation>
    </message>
    <message>
        <source>It may come from a newer version. Ask where it comes from.</source>
        <translation>它可能来自更新的版本。请问它是从哪里来的。</translation>
    </message>
    <message>
        <source>It speaks of health, a child, sexual violence or somebody detained.</source>
        <translation>它涉及健康、儿童、性暴力或被关押的人。</translation>
    </message>
    <message>
        <source>It was not said who asked the sender, and how.</source>
        <translation>没有说明是谁、怎样询问发送者的。</translation>
    </message>
    <message>
        <source>It was not signed by the makers of this program.</source>
        <translation>它不是由本程序的制作者签名的。</translation>
    </message>
    <message>
        <source>It was sealed to somebody else, or to a key you no longer have.</source>
        <translation>它是密封给别人的，或密封给您已没有的密钥。</translation>
    </message>
    <message>
        <source>It was sealed to somebody else, or to a key you no longer have. If it answers a report of yours, open it under Replies.</source>
        <translation>它是密封给别人的，或密封给您已没有的密钥。如果它是对您的报告的回复，请在“回复”里打开。</translation>
    </message>
    <message>
        <source>Its entry in the keychain of this computer may still be there; it shows that a vault was bound here.</source>
        <translation>它在这台电脑钥匙串里的条目可能还在；它表明曾有一个库绑定在这里。</translation>
    </message>
    <message>
        <source>Its new words were not sent, so nothing was removed.</source>
        <translation>新写的内容没有送出，所以什么也没有移除。</translation>
    </message>
    <message>
        <source>Keep the one that holds.</source>
        <translation>请保留有效的那一个。</translation>
    </message>
    <message>
        <source>Keep the vault on another disk or USB stick.</source>
        <translation>请把库放在另一个磁盘或U盘上。</translation>
    </message>
    <message>
        <source>Leave out pictures and sheets that are not needed, or take it in parts.</source>
        <translation>请去掉不需要的图片和工作表，或分几次收入。</translation>
    </message>
    <message>
        <source>Leave the drawer as it is, or switch on the password store of the system.</source>
        <translation>保持抽屉原样，或启用系统的密码存储。</translation>
    </message>
    <message>
        <source>Leave the drawer as it is: its passphrase opens it anywhere.</source>
        <translation>让抽屉保持原样：它的密码在任何地方都能打开它。</translation>
    </message>
    <message>
        <source>Let the colleague answer; or say under My card that you answer again.</source>
        <translation>请让同事答复；或在“我的名片”中说明您重新答复。</translation>
    </message>
    <message>
        <source>Let the colleague make a person card of their own.</source>
        <translation>请让同事制作自己的个人名片。</translation>
    </message>
    <message>
        <source>Lock and unlock: you are asked how it shall go on.</source>
        <translation>请锁定再解锁：程序会问您怎样继续。</translation>
    </message>
    <message>
        <source>Lock the vault and open it again: then it is asked.</source>
        <translation>请锁定库再打开：届时会询问。</translation>
    </message>
    <message>
        <source>Look at it and try again.</source>
        <translation>请看一看，然后再试。</translation>
    </message>
    <message>
        <source>Look at it before you remove it.</source>
        <translation>移除之前请先看一看。</translation>
    </message>
    <message>
        <source>Look at it with the program of your system that manages passwords.</source>
        <translation>请用系统中管理密码的程序查看。</translation>
    </message>
    <message>
        <source>Look at the case again.</source>
        <translation>请再看一次这个个案。</translation>
    </message>
    <message>
        <source>Look at the disk, then try again.</source>
        <translation>请检查磁盘，然后再试。</translation>
    </message>
    <message>
        <source>Look at the files you were making: one of them may be incomplete.</source>
        <translation>请查看您正在制作的文件：其中一个可能不完整。</translation>
    </message>
    <message>
        <source>Look at the inbox folder of the vault.</source>
        <translation>请查看库的收件箱。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>请再看一次列表。</translation>
    </message>
    <message>
        <source>Look at the list of drafts again.</source>
        <translation>请再看一次草稿列表。</translation>
    </message>
    <message>
        <source>Look at the list of the register again.</source>
        <translation>请重新查看登记簿的列表。</translation>
    </message>
    <message>
        <source>Look for a word that is missing or stands there twice.</source>
        <translation>请查看是否漏了一个词，或有一个词写了两次。</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>请在列表中查找。</translation>
    </message>
    <message>
        <source>Look for the sheet that this app made.</source>
        <translation>请找出由本程序制作的那张纸。</translation>
    </message>
    <message>
        <source>Look where it is now and copy it from there.</source>
        <translation>请找到它现在的位置，从那里复制。</translation>
    </message>
    <message>
        <source>Look with the check in the settings.</source>
        <translation>请用设置里的检查来查看。</translation>
    </message>
    <message>
        <source>Make a card of its own instead.</source>
        <translation>请另外制作一张名片。</translation>
    </message>
    <message>
        <source>Make a new card, and give it to people by another way.</source>
        <translation>请制作一张新名片，并通过另一种方式交给大家。</translation>
    </message>
    <message>
        <source>Make a new one, let the colleague compare it and make the hand-over again.</source>
        <translation>请制作一张新的，让同事核对并重新移交。</translation>
    </message>
    <message>
        <source>Make it a draft, or complete it.</source>
        <translation>把它改成草稿，或补充完整。</translation>
    </message>
    <message>
        <source>Make it smaller, or take another one.</source>
        <translation>请把它缩小，或另选一张。</translation>
    </message>
    <message>
        <source>Make one item for each.</source>
        <translation>请分别建立条目。</translation>
    </message>
    <message>
        <source>Make recovery words and test them first.</source>
        <translation>请先制作并测试恢复词。</translation>
    </message>
    <message>
        <source>Make room in this drawer, then open it once more.</source>
        <translation>请在这个抽屉里腾出空间，然后再打开一次。</translation>
    </message>
    <message>
        <source>Make room on the disk, or remove evidence you no longer need.</source>
        <translation>请在磁盘上腾出空间，或删除不再需要的证据。</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>请腾出空间，然后再试。</translation>
    </message>
    <message>
        <source>Make several items.</source>
        <translation>请建立几个条目。</translation>
    </message>
    <message>
        <source>Make some first, and test them: without them a lost keychain would lock you out for ever.</source>
        <translation>请先制作恢复词并测试：没有它们，一旦丢失钥匙串，您就再也打不开它。</translation>
    </message>
    <message>
        <source>Make the new vault first.</source>
        <translation>请先做新库。</translation>
    </message>
    <message>
        <source>Make your card first.</source>
        <translation>请先制作您的名片。</translation>
    </message>
    <message>
        <source>Mend what is listed, and look again.</source>
        <translation>改正所列的问题，再看一遍。</translation>
    </message>
    <message>
        <source>More than one item of the register is meant.</source>
        <translation>这指的是登记簿中不止一个条目。</translation>
    </message>
    <message>
        <source>Move it again to another folder.</source>
        <translation>请再搬一次，搬到另一个文件夹。</translation>
    </message>
    <message>
        <source>Move it to another medium: this one may be failing.</source>
        <translation>请搬到另一个介质上：这一个可能快坏了。</translation>
    </message>
    <message>
        <source>Move them elsewhere, or agree that they are removed.</source>
        <translation>把它们移到别处，或同意删除。</translation>
    </message>
    <message>
        <source>New keys made in the old vault are no safer than its old ones.</source>
        <translation>在旧库里做的新密钥并不比旧密钥安全。</translation>
    </message>
    <message>
        <source>No QR code can be read in this picture.</source>
        <translation>这张图片里读不出二维码。</translation>
    </message>
    <message>
        <source>No case may be in the summary of {year}.</source>
        <translation>没有个案可以列入 {year} 年的汇总。</translation>
    </message>
    <message>
        <source>No cleaned copy can be made of this kind of file.</source>
        <translation>无法为这类文件制作清理过的副本。</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>没有复制。</translation>
    </message>
    <message>
        <source>No draft is written as such a file.</source>
        <translation>草稿不能写成这种文件。</translation>
    </message>
    <message>
        <source>No focal point waits for a new key.</source>
        <translation>没有联络人在等新密钥。</translation>
    </message>
    <message>
        <source>No guide is open in this drawer.</source>
        <translation>这个抽屉里没有正在进行的指引。</translation>
    </message>
    <message>
        <source>No journey was begun from this drawer.</source>
        <translation>这个抽屉没有开始过出行准备。</translation>
    </message>
    <message>
        <source>No key fits.</source>
        <translation>没有合适的密钥。</translation>
    </message>
    <message>
        <source>No letter is written in this language.</source>
        <translation>信函不能用这种语言写。</translation>
    </message>
    <message>
        <source>No record was chosen.</source>
        <translation>没有选择任何记录。</translation>
    </message>
    <message>
        <source>No sealed report of this vault is this file.</source>
        <translation>这个文件不是这个库密封的报告。</translation>
    </message>
    <message>
        <source>Nobody can say for certain who sent this case, so nothing is sealed to it.</source>
        <translation>没有人能确定这个个案是谁发来的，所以不向它密封任何内容。</translation>
    </message>
    <message>
        <source>Nobody could believe a correction that is signed by a key of its own.</source>
        <translation>用单独的密钥签名的更正，没有人能相信。</translation>
    </message>
    <message>
        <source>Nobody has compared the digits of this card yet.</source>
        <translation>还没有人核对过这张名片的数字。</translation>
    </message>
    <message>
        <source>Nobody has compared the digits of this person’s card.</source>
        <translation>没有人核对过这个人名片上的数字。</translation>
    </message>
    <message>
        <source>Nobody in it agreed to your reading it. Tell the sender; answer nothing in it.</source>
        <translation>其中没有人同意由您阅读。请告诉发送者，不要就此作任何答复。</translation>
    </message>
    <message>
        <source>Nobody in this report is called that.</source>
        <translation>这份报告里没有人用这个代称。</translation>
    </message>
    <message>
        <source>Nobody of this report is called like this.</source>
        <translation>这份报告中没有人这样称呼。</translation>
    </message>
    <message>
        <source>Nobody says what the link with the UN rests on.</source>
        <translation>没有人说明与联合国的关联依据什么。</translation>
    </message>
    <message>
        <source>Nobody waits for such a day.</source>
        <translation>没有人在等待这样的日期。</translation>
    </message>
    <message>
        <source>None of these records was in the report to be corrected.</source>
        <translation>要更正的报告里没有这些记录。</translation>
    </message>
    <message>
        <source>None of your keys opens this file.</source>
        <translation>您的密钥都打不开这个文件。</translation>
    </message>
    <message>
        <source>Not all files came in: taking them in was stopped.</source>
        <translation>没有收入所有文件：收入过程被停止了。</translation>
    </message>
    <message>
        <source>Not all files came into “{title}”: taking them in was stopped.</source>
        <translation>没有把所有文件收入“{title}”：收入过程被停止了。</translation>
    </message>
    <message>
        <source>Not every file was made, so your records stay.</source>
        <translation>并非所有文件都已做好，所以您的记录仍然保留。</translation>
    </message>
    <message>
        <source>Not everybody in these records agrees that this person carries them. Objections: {count}.</source>
        <translation>这些记录中并非每个人都同意由此人携带。反对：{count}。</translation>
    </message>
    <message>
        <source>Notes wait that could not come in ({count}). Without the key of this drawer nobody could open them any more.</source>
        <translation>有未能收入的速记在等待（{count}）。没有这个抽屉的密钥，谁也不能再打开它们。</translation>
    </message>
    <message>
        <source>Nothing can be called like this here.</source>
        <translation>这里不能这样命名。</translation>
    </message>
    <message>
        <source>Nothing can be drawn here.</source>
        <translation>这里无法绘制。</translation>
    </message>
    <message>
        <source>Nothing can be written here.</source>
        <translation>这里什么也不能写入。</translation>
    </message>
    <message>
        <source>Nothing has gone from here.</source>
        <translation>这里什么也没有离开。</translation>
    </message>
    <message>
        <source>Nothing has taken the place of this card: only its key opens what comes to it.</source>
        <translation>没有别的名片取代这一张：只有它的密钥能打开寄到它的文件。</translation>
    </message>
    <message>
        <source>Nothing in this vault opens the backup.</source>
        <translation>这个库里没有能打开这个备份的东西。</translation>
    </message>
    <message>
        <source>Nothing is damaged: it was set for the second while the keychain was not at hand.</source>
        <translation>什么也没有损坏：第二处设置这个密码时，钥匙串不在手边。</translation>
    </message>
    <message>
        <source>Nothing left the vault.</source>
        <translation>没有任何内容离开库。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需做任何事。</translation>
    </message>
    <message>
        <source>Nothing on this computer can read it until the vault is opened.</source>
        <translation>在打开库之前，这台电脑上什么也读不出它。</translation>
    </message>
    <message>
        <source>Nothing opened.</source>
        <translation>什么也没有打开。</translation>
    </message>
    <message>
        <source>Nothing opens it any more. Delete its folder yourself.</source>
        <translation>再也没有什么能打开它。请自己删除它的文件夹。</translation>
    </message>
    <message>
        <source>Nothing was added, and the rest of the record stays as it is.</source>
        <translation>什么也没有添加，记录的其余部分保持不变。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什么也没有改动。</translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation>什么也没有销毁。</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>什么也没有制作。</translation>
    </message>
    <message>
        <source>Nothing was saved, and what was there before stays.</source>
        <translation>什么也没有保存，原有的内容都还在。</translation>
    </message>
    <message>
        <source>Nothing was sealed, and your records stay as they are.</source>
        <translation>什么也没有密封，您的记录保持不变。</translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing here was changed.</source>
        <translation>什么也没有收下，这里也没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>什么都没有动。</translation>
    </message>
    <message>
        <source>Nothing was written. A stick formatted with FAT32 holds no file of 4 GiB or more. Use another one.</source>
        <translation>什么也没有写入。FAT32 格式的 U 盘放不下 4 GiB 或更大的文件。请换一个。</translation>
    </message>
    <message>
        <source>Nothing was written. Make room or choose another place.</source>
        <translation>什么也没有写入。请腾出空间或选择别的位置。</translation>
    </message>
    <message>
        <source>Of {need} different shares, {have} are here.</source>
        <translation>需要 {need} 份不同的，这里有 {have} 份。</translation>
    </message>
    <message>
        <source>Older parts of the vault stand among newer ones: somebody put them back, or the folder was copied while the vault was open.</source>
        <translation>库中新旧部分混在一起：有人把旧的部分放了回去，或者文件夹是在库打开时复制的。</translation>
    </message>
    <message>
        <source>One of the boxes does not lie on this file.</source>
        <translation>有一个遮盖框不在此文件上。</translation>
    </message>
    <message>
        <source>One of the passphrases of your other drawers opens nothing: number {number}.</source>
        <translation>您其他抽屉的密码中有一个打不开任何东西：第 {number} 个。</translation>
    </message>
    <message>
        <source>One of them is enough.</source>
        <translation>一份就够了。</translation>
    </message>
    <message>
        <source>One of your own cards is damaged.</source>
        <translation>您自己的一张名片损坏了。</translation>
    </message>
    <message>
        <source>One thing opens a backup: a passphrase, the recovery words, or a trusted person’s card.</source>
        <translation>一个备份只能由一样东西打开：密码、恢复词，或受信任的人的名片。</translation>
    </message>
    <message>
        <source>Only a UN action has answers.</source>
        <translation>只有联合国行动才有答复。</translation>
    </message>
    <message>
        <source>Only news about the status says another status.</source>
        <translation>只有关于状态的消息才能说出另一个状态。</translation>
    </message>
    <message>
        <source>Only the sender can say otherwise, with a new report.</source>
        <translation>只有发送者能用新的报告更改。</translation>
    </message>
    <message>
        <source>Open a vault of a workshop, or of a practice stick.</source>
        <translation>打开工作坊或练习 U 盘的保险库。</translation>
    </message>
    <message>
        <source>Open each of your other drawers once, lock the vault, and try again.</source>
        <translation>请把其他每个抽屉各打开一次，锁定库，然后重试。</translation>
    </message>
    <message>
        <source>Open it again to go on.</source>
        <translation>请再打开它，然后继续。</translation>
    </message>
    <message>
        <source>Open it and look at what you wrote last. What was saved before is safe.</source>
        <translation>打开它，看看您最后写的内容。之前保存的是安全的。</translation>
    </message>
    <message>
        <source>Open it in a vault of the same kind.</source>
        <translation>请在同类的库里打开它。</translation>
    </message>
    <message>
        <source>Open it to begin again.</source>
        <translation>打开它，重新开始。</translation>
    </message>
    <message>
        <source>Open it, and switch that on in the settings.</source>
        <translation>请打开它，并在设置中开启此项。</translation>
    </message>
    <message>
        <source>Open it, and switch them on in the settings.</source>
        <translation>请打开它，并在设置里开启速记。</translation>
    </message>
    <message>
        <source>Open the drawer that does.</source>
        <translation>请打开收入速记的那个抽屉。</translation>
    </message>
    <message>
        <source>Open the focal point’s vault of the workshop and collect there.</source>
        <translation>打开工作坊联络人的保险库，在那里收集。</translation>
    </message>
    <message>
        <source>Open the old vault and move it once more: only what is new comes along.</source>
        <translation>请打开旧库再搬一次：只有新的内容会过来。</translation>
    </message>
    <message>
        <source>Open the old vault and move it: what is here already is not doubled.</source>
        <translation>请打开旧库并搬过来：已经在这里的不会重复。</translation>
    </message>
    <message>
        <source>Open the record and choose the item there.</source>
        <translation>请打开那条记录，在那里选择这一项。</translation>
    </message>
    <message>
        <source>Open the vault it belongs to.</source>
        <translation>请打开它所属的库。</translation>
    </message>
    <message>
        <source>Open the vault that it was copied from, lock it, and copy the folder again. The check in Settings says what can still be read.</source>
        <translation>请打开复制来源的那个库，锁定它，再重新复制文件夹。设置中的检查会说明哪些还能读取。</translation>
    </message>
    <message>
        <source>Open the vault that sealed it.</source>
        <translation>请打开密封它的库。</translation>
    </message>
    <message>
        <source>Open the vault where its keychain cannot be reached, on another computer or while the keychain stays locked, and change the passphrase there. Or use recovery words.</source>
        <translation>请在够不着钥匙串的地方打开这个库（在另一台电脑上，或让钥匙串保持锁定），在那里更改密码。也可以用恢复词。</translation>
    </message>
    <message>
        <source>Open the vault: it tells what became of it.</source>
        <translation>请打开库：它会说明出了什么事。</translation>
    </message>
    <message>
        <source>People agree to one organisation, not to any.</source>
        <translation>人们同意的是某一个组织，不是任何组织。</translation>
    </message>
    <message>
        <source>Pictures of this kind cannot be read on this system: the process that reads them may begin nothing here, not even the thread that they need.</source>
        <translation>这类图片在这个系统上无法读取：负责读取的进程在这里什么都不能启动，连图片所需的线程也不行。</translation>
    </message>
    <message>
        <source>Plug in its stick, or move everything again.</source>
        <translation>请插上它的 U 盘，或把一切再搬一次。</translation>
    </message>
    <message>
        <source>Practice and real answers do not mix.</source>
        <translation>练习回复和真实回复不能混用。</translation>
    </message>
    <message>
        <source>Practice and real are never mixed.</source>
        <translation>练习与真实绝不混用。</translation>
    </message>
    <message>
        <source>Practice and real never mix: the backup is of the other kind.</source>
        <translation>练习和真实绝不混在一起：这个备份属于另一种。</translation>
    </message>
    <message>
        <source>Practice and real reports do not mix.</source>
        <translation>练习报告和真实报告不能混用。</translation>
    </message>
    <message>
        <source>Practice cards and real vaults do not mix.</source>
        <translation>练习名片和真实的库不能混用。</translation>
    </message>
    <message>
        <source>Prepare one in Settings, Recovery and backup.</source>
        <translation>请在设置的恢复与备份中准备。</translation>
    </message>
    <message>
        <source>Put back a copy of the vault, or restore a backup.</source>
        <translation>请放回库的副本，或恢复备份。</translation>
    </message>
    <message>
        <source>Put both small files of the same release beside it. Do not run the package before that.</source>
        <translation>请把同一发布的两个小文件放在它旁边。在此之前不要运行这个安装包。</translation>
    </message>
    <message>
        <source>Put the stick in again, and try once more.</source>
        <translation>请重新插入U盘，再试一次。</translation>
    </message>
    <message>
        <source>Put the whole folder back from a copy that was made before.</source>
        <translation>请用以前做的备份恢复整个文件夹。</translation>
    </message>
    <message>
        <source>Quick notes are off in this vault.</source>
        <translation>这个库没有开启速记。</translation>
    </message>
    <message>
        <source>Quick notes are on, for another drawer or for somebody else.</source>
        <translation>速记已开启，但属于另一个抽屉，或属于别人。</translation>
    </message>
    <message>
        <source>Read the preview once more, then seal.</source>
        <translation>请再读一遍预览，然后密封。</translation>
    </message>
    <message>
        <source>Read them to each other again, slowly. If they still differ, this is not their card: send nothing to it.</source>
        <translation>请互相慢慢再念一遍。如果还是不同，这就不是他们的名片：不要向它发送任何内容。</translation>
    </message>
    <message>
        <source>Recovery words would stop working. Sets of words: {count}.</source>
        <translation>有恢复词将失效。恢复词套数：{count}。</translation>
    </message>
    <message>
        <source>Remove evidence you no longer need, or let the vault grow in Settings.</source>
        <translation>请移除不再需要的证据，或在设置中让库增大。</translation>
    </message>
    <message>
        <source>Remove one of them, then add it again.</source>
        <translation>请删除其中一个，然后重新添加。</translation>
    </message>
    <message>
        <source>Remove some of the {limit} first.</source>
        <translation>请先从 {limit} 个中删除一些。</translation>
    </message>
    <message>
        <source>Remove that part, then add it again.</source>
        <translation>请删除那一部分，然后重新添加。</translation>
    </message>
    <message>
        <source>Replace the card first; its key may be deleted 12 months later.</source>
        <translation>请先更换名片；12个月后可以删除它的密钥。</translation>
    </message>
    <message>
        <source>Replace the successor instead.</source>
        <translation>请改为替换接替它的那张。</translation>
    </message>
    <message>
        <source>Save it as CSV or as XLSX in the spreadsheet, and take that.</source>
        <translation>请在电子表格程序里另存为 CSV 或 XLSX，再收入那个文件。</translation>
    </message>
    <message>
        <source>Save it as a PDF elsewhere, take that in, and make a cleaned copy of it.</source>
        <translation>请在别处另存为 PDF，收入该 PDF，再为它制作清理过的副本。</translation>
    </message>
    <message>
        <source>Save it in the spreadsheet as XLSX without a password, or as CSV, and take that.</source>
        <translation>请在电子表格程序里另存为没有密码的 XLSX 或 CSV，再收入那个文件。</translation>
    </message>
    <message>
        <source>Save the picture as a JPEG elsewhere, and take that in.</source>
        <translation>请在别处把图片存成 JPEG，再收进来。</translation>
    </message>
    <message>
        <source>Say it.</source>
        <translation>请说明。</translation>
    </message>
    <message>
        <source>Say it; a pseudonym is enough.</source>
        <translation>请说明；用化名就可以。</translation>
    </message>
    <message>
        <source>Say which action, which State or which committee it is.</source>
        <translation>请说明是哪项行动、哪个国家或哪个委员会。</translation>
    </message>
    <message>
        <source>Say why in words: it stays in the history of the case.</source>
        <translation>请用文字说明理由：它会留在个案的经历中。</translation>
    </message>
    <message>
        <source>Scan or copy it again, all of it, or ask for the card as a file.</source>
        <translation>请完整地再扫描或复制一次，或索取名片文件。</translation>
    </message>
    <message>
        <source>Scan or copy it again, all of it.</source>
        <translation>请完整地再扫描或复制一次。</translation>
    </message>
    <message>
        <source>Seal the rest, or remove the records yourself.</source>
        <translation>请密封其余的文件，或自己移除记录。</translation>
    </message>
    <message>
        <source>Send it as a new report.</source>
        <translation>请作为新报告发送。</translation>
    </message>
    <message>
        <source>Send it as news about the status.</source>
        <translation>请作为关于状态的消息发送。</translation>
    </message>
    <message>
        <source>Set the clock first: the days on what you make would be wrong.</source>
        <translation>请先调好时钟：否则您制作的内容上的日期会是错的。</translation>
    </message>
    <message>
        <source>Several cases begin like this.</source>
        <translation>有几个个案是这样开头的。</translation>
    </message>
    <message>
        <source>Several drafts begin like this.</source>
        <translation>有几份草稿以此开头。</translation>
    </message>
    <message>
        <source>Several focal points begin like this.</source>
        <translation>有几个联络人是这样开头的。</translation>
    </message>
    <message>
        <source>Several records have an item with this mark.</source>
        <translation>有几条记录里有带这个标记的一项。</translation>
    </message>
    <message>
        <source>Share {place} belongs to another set.</source>
        <translation>第 {place} 份属于另一组。</translation>
    </message>
    <message>
        <source>Shares cannot be made so: {needed} of {count}.</source>
        <translation>不能这样制作：{count} 份中的 {needed} 份。</translation>
    </message>
    <message>
        <source>Shares of one set begin with the same two words.</source>
        <translation>同一组的各份以相同的两个词开头。</translation>
    </message>
    <message>
        <source>Shorten it, or add it as a file under Evidence.</source>
        <translation>请缩短它，或把它作为文件添加到“证据”里。</translation>
    </message>
    <message>
        <source>Shorten it, or take out what was pasted last.</source>
        <translation>请缩短，或删去最后粘贴的内容。</translation>
    </message>
    <message>
        <source>Shorten the name, the organisation or how to reach you, or give it as a file.</source>
        <translation>请缩短名字、组织或联系方式，或以文件形式交给别人。</translation>
    </message>
    <message>
        <source>Shorten them, or type them anew.</source>
        <translation>请缩短文字，或重新输入。</translation>
    </message>
    <message>
        <source>Shorten them, then try again.</source>
        <translation>请缩短后再试。</translation>
    </message>
    <message>
        <source>Shorten what stands here: {where}.</source>
        <translation>请缩短这里的内容：{where}。</translation>
    </message>
    <message>
        <source>Show the names first, then change the list.</source>
        <translation>请先显示名字，再修改列表。</translation>
    </message>
    <message>
        <source>Some answers in this file cannot be right.</source>
        <translation>这个文件里有些回答不可能正确。</translation>
    </message>
    <message>
        <source>Some files promise such sizes only to do harm. Do not open it elsewhere.</source>
        <translation>有些文件声称这样的尺寸，只是为了造成损害。不要在别处打开它。</translation>
    </message>
    <message>
        <source>Somebody has decided about this notice already.</source>
        <translation>已经有人对这份通知作了决定。</translation>
    </message>
    <message>
        <source>Somebody may have changed the folder. Look before you use it.</source>
        <translation>可能有人改动过这个文件夹。使用前请先看清楚。</translation>
    </message>
    <message>
        <source>Somebody may have made it to do harm.</source>
        <translation>可能有人为了害人而做了它。</translation>
    </message>
    <message>
        <source>Somebody or something you left out is no longer in these records.</source>
        <translation>您排除的某人或某物已不在这些记录里。</translation>
    </message>
    <message>
        <source>Somebody took something back while the export was being made.</source>
        <translation>导出进行时有人撤回了某项同意。</translation>
    </message>
    <message>
        <source>Somebody who was chosen is not in this case.</source>
        <translation>所选的某个人不在这个个案里。</translation>
    </message>
    <message>
        <source>Something changed since you read the preview: a consent, a record or a name.</source>
        <translation>您读过预览之后有了变化：一项同意、一条记录或一个名字。</translation>
    </message>
    <message>
        <source>Something does not fit.</source>
        <translation>有什么地方不合适。</translation>
    </message>
    <message>
        <source>Something in curly brackets is no place that can be filled.</source>
        <translation>花括号里有不能填入的位置。</translation>
    </message>
    <message>
        <source>Something in it does not fit.</source>
        <translation>其中有内容不符合要求。</translation>
    </message>
    <message>
        <source>Something in the draft still stands against it.</source>
        <translation>草稿中还有不妥之处。</translation>
    </message>
    <message>
        <source>Something in the folder is not what a vault holds: {file}.</source>
        <translation>文件夹里有库不该有的东西：{file}。</translation>
    </message>
    <message>
        <source>Something in the sealed file is not what its sender signed.</source>
        <translation>密封文件里有内容与发送者签名时的不一样。</translation>
    </message>
    <message>
        <source>Something is wrong with the key for quick notes, and nobody has said how it goes on.</source>
        <translation>速记的密钥有问题，还没有人说明接下来怎么办。</translation>
    </message>
    <message>
        <source>Something was changed in the vault while this went on.</source>
        <translation>在此过程中，库里有内容被改动了。</translation>
    </message>
    <message>
        <source>Something was written in one of these records since the file was made, so the file does not hold all of it.</source>
        <translation>做好文件之后，其中一条记录里又写了东西，所以文件里没有全部内容。</translation>
    </message>
    <message>
        <source>Something was written in the old vault after it was moved.</source>
        <translation>搬走之后，旧库里又写了东西。</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>这个程序出了问题。</translation>
    </message>
    <message>
        <source>Something with this name is there already. It was left as it is.</source>
        <translation>已有同名的东西。它保持原样。</translation>
    </message>
    <message>
        <source>Special procedures take English, French or Spanish.</source>
        <translation>特别程序接受英文、法文或西班牙文。</translation>
    </message>
    <message>
        <source>Start a new workshop in another folder, and delete this one.</source>
        <translation>在另一个文件夹新开工作坊，并删除这一个。</translation>
    </message>
    <message>
        <source>Start the app again and try once more.</source>
        <translation>请重新启动程序再试一次。</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>已按您的要求停止。</translation>
    </message>
    <message>
        <source>Switch them off there, or take them over.</source>
        <translation>请在那里关闭，或者接管它们。</translation>
    </message>
    <message>
        <source>Take another one of the same set.</source>
        <translation>请拿同一组的另一份。</translation>
    </message>
    <message>
        <source>Take away the write protection, or copy the folder to a place that can be written.</source>
        <translation>请取消写保护，或把文件夹复制到可以写入的地方。</translation>
    </message>
    <message>
        <source>Take in only the pages that matter, as a file of their own.</source>
        <translation>请只把重要的页面作为单独文件收入。</translation>
    </message>
    <message>
        <source>Take in the report first.</source>
        <translation>请先收下那份报告。</translation>
    </message>
    <message>
        <source>Take it again: the whole code, straight, sharp, in good light. Or ask for the card as a file.</source>
        <translation>请重新拍：整个码，端正、清晰、光线充足。或索取名片文件。</translation>
    </message>
    <message>
        <source>Take it in parts: at most 50,000 rows and 200 columns.</source>
        <translation>请分几次收入：最多 50,000 行、200 列。</translation>
    </message>
    <message>
        <source>Take it in under My card.</source>
        <translation>请在“我的名片”中收下。</translation>
    </message>
    <message>
        <source>Take it out and add a new one.</source>
        <translation>请将其移出并添加一个新的。</translation>
    </message>
    <message>
        <source>Take large files in once the vault is open.</source>
        <translation>大文件请在打开库之后再收入。</translation>
    </message>
    <message>
        <source>Take one line of at most {most} letters, without marks that steer the direction.</source>
        <translation>请用一行文字，最多{most}个字符，不含改变方向的符号。</translation>
    </message>
    <message>
        <source>Take one of them out of the event first.</source>
        <translation>请先把其中一个移出事件。</translation>
    </message>
    <message>
        <source>Take out what nobody needs.</source>
        <translation>请移出没有人需要的内容。</translation>
    </message>
    <message>
        <source>Take reports in under Inbox, and open answers under Replies.</source>
        <translation>报告请在“收件箱”接收，答复请在“回复”中打开。</translation>
    </message>
    <message>
        <source>Take the file in once more.</source>
        <translation>请再次收入这个文件。</translation>
    </message>
    <message>
        <source>Tell whoever gave you this app the words in brackets.</source>
        <translation>请把括号里的词告诉给您这个程序的人。</translation>
    </message>
    <message>
        <source>Test them first: without them a lost keychain would lock you out for ever.</source>
        <translation>请先测试：没有恢复词，一旦丢失钥匙串，您就再也打不开它。</translation>
    </message>
    <message>
        <source>That is no day that has come.</source>
        <translation>那一天还没有到，或者不是日期。</translation>
    </message>
    <message>
        <source>That is none of the answers.</source>
        <translation>这不是其中一个回答。</translation>
    </message>
    <message>
        <source>That part is kept apart for this reason: nothing else was reached or lost.</source>
        <translation>正因如此，这一部分是隔离运行的：没有触及别处，也没有丢失任何东西。</translation>
    </message>
    <message>
        <source>The QR code in this picture is not that of a card.</source>
        <translation>这张图片里的二维码不是名片的。</translation>
    </message>
    <message>
        <source>The actions of the case say who is missing, and what to ask.</source>
        <translation>个案的“行动”里写明还缺谁、该问什么。</translation>
    </message>
    <message>
        <source>The answer does not say which status the case has.</source>
        <translation>这份回复没有说明个案的状态。</translation>
    </message>
    <message>
        <source>The answer is about a report that is not in this vault.</source>
        <translation>这份回复涉及的报告不在这个库里。</translation>
    </message>
    <message>
        <source>The answer is about another sealed file than yours.</source>
        <translation>这份回复涉及的是另一个密封文件，不是您的。</translation>
    </message>
    <message>
        <source>The answer is empty, too long, or holds a sign that is not allowed.</source>
        <translation>这份回复是空的、太长，或含有不允许的符号。</translation>
    </message>
    <message>
        <source>The answer is signed with a card that was revoked.</source>
        <translation>这份回复是用已撤销的名片签名的。</translation>
    </message>
    <message>
        <source>The answer names a day that there is not.</source>
        <translation>回复里写的日子并不存在。</translation>
    </message>
    <message>
        <source>The answer names somebody of another report, whom its reader did not tell of.</source>
        <translation>回复中写了另一份报告里的人名，而收信人并未提到过此人。</translation>
    </message>
    <message>
        <source>The answer was not signed by the focal point’s card.</source>
        <translation>这份回复不是用联络人的名片签名的。</translation>
    </message>
    <message>
        <source>The answer was sealed to another key than that of your report.</source>
        <translation>这份回复不是密封给您那份报告的密钥。</translation>
    </message>
    <message>
        <source>The answer was sealed to the key of another report.</source>
        <translation>这份回复是密封给另一份报告的密钥的。</translation>
    </message>
    <message>
        <source>The backup does not hold what it says.</source>
        <translation>备份里的内容与它自己所说的不符。</translation>
    </message>
    <message>
        <source>The card does not agree with one you already have.</source>
        <translation>这张名片与您已有的一张不一致。</translation>
    </message>
    <message>
        <source>The card is no longer valid.</source>
        <translation>这张名片已经失效。</translation>
    </message>
    <message>
        <source>The card names a part of the UN in a way nobody can read.</source>
        <translation>名片上写的联合国机构无法辨认。</translation>
    </message>
    <message>
        <source>The card says it was made in the future.</source>
        <translation>名片上写着它是将来制作的。</translation>
    </message>
    <message>
        <source>The card was changed after it was made.</source>
        <translation>名片在制作之后被改动过。</translation>
    </message>
    <message>
        <source>The case itself is whole.</source>
        <translation>个案本身是完整的。</translation>
    </message>
    <message>
        <source>The case {case} of this scenario cannot be sent.</source>
        <translation>这个场景的案例 {case} 无法发送。</translation>
    </message>
    <message>
        <source>The cases are whole: make the draft again.</source>
        <translation>个案完好：请重新起草。</translation>
    </message>
    <message>
        <source>The cases themselves are not touched. Put the whole folder back from a copy.</source>
        <translation>个案本身没有受影响。请用备份恢复整个文件夹。</translation>
    </message>
    <message>
        <source>The cases themselves are whole.</source>
        <translation>这些个案本身是完整的。</translation>
    </message>
    <message>
        <source>The check in Settings says more.</source>
        <translation>“设置”中的检查会说明更多。</translation>
    </message>
    <message>
        <source>The clock of this computer says {clock}, but this program was built on {built}.</source>
        <translation>这台电脑的时钟显示{clock}，但本程序是{built}制作的。</translation>
    </message>
    <message>
        <source>The copy would lie where the file is already.</source>
        <translation>副本会落在文件已经在的地方。</translation>
    </message>
    <message>
        <source>The copy would still have held hidden data, so it was not kept.</source>
        <translation>副本中仍会含有隐藏信息，因此没有保留。</translation>
    </message>
    <message>
        <source>The day on which you write again is no day.</source>
        <translation>下次来信的日期不是有效日期。</translation>
    </message>
    <message>
        <source>The description of the vault is damaged.</source>
        <translation>库的说明文件损坏了。</translation>
    </message>
    <message>
        <source>The digits differ in group {groups}. The card stays unverified.</source>
        <translation>第{groups}组数字不同。这张名片仍未核对。</translation>
    </message>
    <message>
        <source>The digits of this card were never compared.</source>
        <translation>这张名片的数字从未核对过。</translation>
    </message>
    <message>
        <source>The disk did not answer.</source>
        <translation>磁盘没有反应。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘满了。</translation>
    </message>
    <message>
        <source>The drawer is bound to this computer already.</source>
        <translation>抽屉已经与这台电脑绑定。</translation>
    </message>
    <message>
        <source>The drawer is not bound to a computer.</source>
        <translation>抽屉没有与任何电脑绑定。</translation>
    </message>
    <message>
        <source>The file asks for more than this app accepts.</source>
        <translation>文件的要求超出本程序能接受的范围。</translation>
    </message>
    <message>
        <source>The file came as text and is too large that way.</source>
        <translation>文件以文本形式传来，这样太大了。</translation>
    </message>
    <message>
        <source>The file holds something that has no place in it.</source>
        <translation>文件里有不该有的东西。</translation>
    </message>
    <message>
        <source>The file is damaged or was changed.</source>
        <translation>文件损坏了，或被改动过。</translation>
    </message>
    <message>
        <source>The file is damaged, cut short or was changed.</source>
        <translation>文件损坏、不完整，或被改动过。</translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <translation>文件没有签名。</translation>
    </message>
    <message>
        <source>The file is not what was written: it was changed, or its medium is failing.</source>
        <translation>文件不是当时写入的样子：它被改过，或者介质正在损坏。</translation>
    </message>
    <message>
        <source>The file is not where it was put, or cannot be read.</source>
        <translation>文件不在当初的位置，或者读不出来。</translation>
    </message>
    <message>
        <source>The file is too large for this place.</source>
        <translation>文件太大，这里放不下。</translation>
    </message>
    <message>
        <source>The file itself was not touched.</source>
        <translation>文件本身没有动。</translation>
    </message>
    <message>
        <source>The file may be made to do harm. Do not open it with another program.</source>
        <translation>这个文件可能是为了造成损害而做的。不要用其他程序打开它。</translation>
    </message>
    <message>
        <source>The file name is too long for this disk.</source>
        <translation>文件名对这个磁盘来说太长。</translation>
    </message>
    <message>
        <source>The file was left where it is.</source>
        <translation>文件留在原处。</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>文件夹不在了。</translation>
    </message>
    <message>
        <source>The folder where the file should go is not there.</source>
        <translation>文件要放的文件夹不存在。</translation>
    </message>
    <message>
        <source>The history of the evidence in the report does not hold.</source>
        <translation>报告中证据的来龙去脉对不上。</translation>
    </message>
    <message>
        <source>The history of the vault was changed from outside.</source>
        <translation>库的历史记录被从外部改动过。</translation>
    </message>
    <message>
        <source>The key for quick notes is missing from the folder: somebody changed or removed it.</source>
        <translation>文件夹里没有速记的密钥：有人改动或删除了它。</translation>
    </message>
    <message>
        <source>The key for quick notes was exchanged. Notes written since may have been read by someone else.</source>
        <translation>速记的密钥被换掉了。此后写的速记可能已被别人读过。</translation>
    </message>
    <message>
        <source>The key on this card is none that only one person can have.</source>
        <translation>这张名片上的密钥不是只有一个人才能持有的密钥。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>这台电脑的钥匙串没有回应。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work.</source>
        <translation>这台电脑的钥匙串无法使用。</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>这台电脑的钥匙串已锁定。</translation>
    </message>
    <message>
        <source>The keys in this hand-over do not belong to the card in it.</source>
        <translation>这份移交中的密钥不属于其中的名片。</translation>
    </message>
    <message>
        <source>The letters of this file are not written in that way.</source>
        <translation>这个文件的文字不是用这种编码写的。</translation>
    </message>
    <message>
        <source>The list beside the text says what; choose a line to go there.</source>
        <translation>正文旁的列表说明是什么；选择一行可以跳到那里。</translation>
    </message>
    <message>
        <source>The list of files that came in cannot be read.</source>
        <translation>收到文件的列表无法读取。</translation>
    </message>
    <message>
        <source>The list says why of each: ask again for the consents that are missing.</source>
        <translation>列表说明了每个个案的原因：请再次询问缺少的同意。</translation>
    </message>
    <message>
        <source>The most important thing is missing.</source>
        <translation>缺少最重要的内容。</translation>
    </message>
    <message>
        <source>The name of the page does not end in .pdf.</source>
        <translation>页面的文件名不以 .pdf 结尾。</translation>
    </message>
    <message>
        <source>The name on this card mixes letters of several scripts that look alike.</source>
        <translation>这张名片上的名字混用了几种文字里外形相似的字母。</translation>
    </message>
    <message>
        <source>The names in the report do not belong to the people in it.</source>
        <translation>报告里的名字不属于其中的人。</translation>
    </message>
    <message>
        <source>The new vault is not where it was made.</source>
        <translation>新库不在做它的地方。</translation>
    </message>
    <message>
        <source>The note has {length} characters; {limit} fit.</source>
        <translation>这条速记有 {length} 个字符；最多 {limit} 个。</translation>
    </message>
    <message>
        <source>The note is sealed.</source>
        <translation>速记已密封。</translation>
    </message>
    <message>
        <source>The note was saved when nobody was there, without its files: they could not be read.</source>
        <translation>没有人时速记已保存，但不含文件：文件无法读取。</translation>
    </message>
    <message>
        <source>The notice does not have the right form.</source>
        <translation>通知的形式不对。</translation>
    </message>
    <message>
        <source>The notice is about a report that is not here.</source>
        <translation>通知涉及的报告不在这里。</translation>
    </message>
    <message>
        <source>The old vault does not stand where it was.</source>
        <translation>旧库不在原来的地方。</translation>
    </message>
    <message>
        <source>The other cases are not touched. Put the whole folder back from a copy.</source>
        <translation>其他个案没有受影响。请用备份恢复整个文件夹。</translation>
    </message>
    <message>
        <source>The other files are not touched. Put the whole folder back from a copy.</source>
        <translation>其他文件没有受影响。请用备份恢复整个文件夹。</translation>
    </message>
    <message>
        <source>The other records are not touched. Put the whole folder back from a copy.</source>
        <translation>其他记录没有受影响。请用备份恢复整个文件夹。</translation>
    </message>
    <message>
        <source>The part of the app that reads files could not be started.</source>
        <translation>应用中读取文件的部分无法启动。</translation>
    </message>
    <message>
        <source>The part of the vault that holds the keys is damaged.</source>
        <translation>库中保存密钥的部分损坏了。</translation>
    </message>
    <message>
        <source>The parts of this vault come from different moments. This happens when a folder is copied while the vault is open.</source>
        <translation>这个库的各部分来自不同的时刻。在库打开时复制文件夹就会这样。</translation>
    </message>
    <message>
        <source>The passphrase holds a letter this computer does not know.</source>
        <translation>密码里有这台电脑不认识的字。</translation>
    </message>
    <message>
        <source>The passphrase holds a sign that cannot be typed everywhere.</source>
        <translation>密码里有并非到处都能输入的符号。</translation>
    </message>
    <message>
        <source>The passphrase holds half a letter.</source>
        <translation>密码里有半个字符。</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>密码是空的。</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>密码太长。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期间的结束早于开始。</translation>
    </message>
    <message>
        <source>The person who carries it hands it back from their own vault. Only the vault that made it takes it in.</source>
        <translation>携带它的人从自己的库把它交还。只有制作它的库才能收回它。</translation>
    </message>
    <message>
        <source>The program runs from its own folder and leaves nothing on this computer, so it puts no key into its keychain.</source>
        <translation>程序在自己的文件夹里运行，不在这台电脑上留下任何东西，所以不往它的钥匙串里放密钥。</translation>
    </message>
    <message>
        <source>The reason is too long, or holds a sign that is not allowed.</source>
        <translation>理由太长，或含有不允许的符号。</translation>
    </message>
    <message>
        <source>The reason is too long, or holds characters that cannot be used.</source>
        <translation>理由太长，或含有不能使用的字符。</translation>
    </message>
    <message>
        <source>The record itself and the other records are not touched.</source>
        <translation>记录本身和其他记录不受影响。</translation>
    </message>
    <message>
        <source>The record that was to be replaced is not here any more.</source>
        <translation>要替换的记录已经不在这里。</translation>
    </message>
    <message>
        <source>The recovery words of this drawer were never tested.</source>
        <translation>这个抽屉的恢复词从未测试过。</translation>
    </message>
    <message>
        <source>The register is full: it holds {limit} items.</source>
        <translation>登记簿已满：它可容纳 {limit} 个条目。</translation>
    </message>
    <message>
        <source>The release has no file called {file}.</source>
        <translation>这个发布里没有名为{file}的文件。</translation>
    </message>
    <message>
        <source>The report does not have the right form.</source>
        <translation>报告的形式不对。</translation>
    </message>
    <message>
        <source>The report holds an answer that cannot be right.</source>
        <translation>报告里有一个不可能正确的回答。</translation>
    </message>
    <message>
        <source>The report holds more records than this app reads.</source>
        <translation>报告里的记录多于本程序能读的数量。</translation>
    </message>
    <message>
        <source>The report is sealed to a card that receives no reports.</source>
        <translation>报告密封给了一张不接收报告的名片。</translation>
    </message>
    <message>
        <source>The report names another key than the one that signed it.</source>
        <translation>报告写的密钥与签名的密钥不同。</translation>
    </message>
    <message>
        <source>The report to be corrected was taken back.</source>
        <translation>要更正的报告已被撤回。</translation>
    </message>
    <message>
        <source>The report to be corrected went to somebody else.</source>
        <translation>要更正的报告是发给别人的。</translation>
    </message>
    <message>
        <source>The rest of the register is whole.</source>
        <translation>登记簿的其余部分完好。</translation>
    </message>
    <message>
        <source>The revocation was changed after it was made.</source>
        <translation>撤销声明在制作之后被改动过。</translation>
    </message>
    <message>
        <source>The sealed file is not where it was.</source>
        <translation>密封文件已不在原来的位置。</translation>
    </message>
    <message>
        <source>The sealed file itself is as it was.</source>
        <translation>密封文件本身没有变化。</translation>
    </message>
    <message>
        <source>The sealed file of this case was not kept by the version that took it in.</source>
        <translation>收下此个案的程序版本没有保留其密封文件。</translation>
    </message>
    <message>
        <source>The sender took case {number} back: its status stays so.</source>
        <translation>发送者已撤回个案{number}：它的状态保持不变。</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>签名不成立。</translation>
    </message>
    <message>
        <source>The stick may be failing: use another one.</source>
        <translation>U 盘可能要坏了：请换一个。</translation>
    </message>
    <message>
        <source>The stick or disk may be failing. Use another one.</source>
        <translation>U 盘或磁盘可能正在损坏。请换一个。</translation>
    </message>
    <message>
        <source>The successor of this card is not in use for 12 months yet: files may still come.</source>
        <translation>这张名片的后继名片使用还不满12个月：可能还有文件寄来。</translation>
    </message>
    <message>
        <source>The table of codes does not have the form of one.</source>
        <translation>这不是代码表的格式。</translation>
    </message>
    <message>
        <source>The table of codes leads to a value that is not in it.</source>
        <translation>代码表指向了一个不存在的值。</translation>
    </message>
    <message>
        <source>The text is longer than {limit} letters, or holds a sign that is not allowed.</source>
        <translation>正文超过 {limit} 个字符，或含有不允许的符号。</translation>
    </message>
    <message>
        <source>The text of this QR code is damaged.</source>
        <translation>这个二维码的文字损坏了。</translation>
    </message>
    <message>
        <source>The vault asks for something this app does not do.</source>
        <translation>这个库要求本程序做不到的事。</translation>
    </message>
    <message>
        <source>The vault is deleted, but a part of it could not be overwritten first.</source>
        <translation>库已删除，但有一部分没能先被覆盖。</translation>
    </message>
    <message>
        <source>The vault is destroyed, but a file of it could not be deleted.</source>
        <translation>库已销毁，但它的一个文件没能删除。</translation>
    </message>
    <message>
        <source>The vault is destroyed. Its folder is still there, for it holds other files.</source>
        <translation>库已销毁。它的文件夹还在，因为里面有其他文件。</translation>
    </message>
    <message>
        <source>The vault is destroyed. Nothing opens it any more.</source>
        <translation>库已销毁。再也没有什么能打开它。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>库已锁定。</translation>
    </message>
    <message>
        <source>The vault is open in another window.</source>
        <translation>库已在另一个窗口打开。</translation>
    </message>
    <message>
        <source>The vault was locked while something was being written.</source>
        <translation>还有内容正在写入时，库被锁定了。</translation>
    </message>
    <message>
        <source>The vault was locked, and what was typed last could not be saved.</source>
        <translation>库已锁定，最后输入的内容没能保存。</translation>
    </message>
    <message>
        <source>The vault was made by a newer version of this app.</source>
        <translation>这个库是用更新的版本制作的。</translation>
    </message>
    <message>
        <source>The vault was moved or replaced while it was open.</source>
        <translation>库在打开期间被移动或替换了。</translation>
    </message>
    <message>
        <source>The vault was saved by a newer version of this app: in format {found}, and this one reads up to {known}.</source>
        <translation>这个库由本应用的更新版本保存：其格式为 {found}，而这个版本最高只能读 {known}。</translation>
    </message>
    <message>
        <source>The words are empty, too long, or hold characters that are not allowed.</source>
        <translation>内容为空、太长，或含有不允许的字符。</translation>
    </message>
    <message>
        <source>The words of this share do not fit together.</source>
        <translation>这一份的词彼此对不上。</translation>
    </message>
    <message>
        <source>The workshop is not whole: {file} is missing or was changed.</source>
        <translation>工作坊不完整：{file} 缺失或被改动。</translation>
    </message>
    <message>
        <source>Their names stand in it. Add them once more.</source>
        <translation>文件名写在里面。请再添加一次。</translation>
    </message>
    <message>
        <source>There are as many words of your own as there may be.</source>
        <translation>您自己的用语已达到上限。</translation>
    </message>
    <message>
        <source>There are more files than are tried at once. The first were tried.</source>
        <translation>文件数量超过一次处理的上限。已处理前面的部分。</translation>
    </message>
    <message>
        <source>There are no 40 digits in this picture.</source>
        <translation>这张图片里没有40位数字。</translation>
    </message>
    <message>
        <source>There are several workshops here.</source>
        <translation>这里有好几个工作坊。</translation>
    </message>
    <message>
        <source>There are so many answers to this report that no more are kept.</source>
        <translation>对这份报告的回复太多，不再保存新的。</translation>
    </message>
    <message>
        <source>There are so many notices about this report that no more are kept.</source>
        <translation>关于这份报告的通知太多，不再保存新的。</translation>
    </message>
    <message>
        <source>There are two answers of one person for the same use.</source>
        <translation>同一个人对同一用途有两个回答。</translation>
    </message>
    <message>
        <source>There are: {places}.</source>
        <translation>可以用：{places}。</translation>
    </message>
    <message>
        <source>There is a folder where a file was expected.</source>
        <translation>本该是文件的地方是一个文件夹。</translation>
    </message>
    <message>
        <source>There is a vault, and its drawer holds something else.</source>
        <translation>那里有一个库，它的抽屉里有别的东西。</translation>
    </message>
    <message>
        <source>There is no case to export.</source>
        <translation>没有可导出的个案。</translation>
    </message>
    <message>
        <source>There is no exercise of this name.</source>
        <translation>没有这个名字的练习。</translation>
    </message>
    <message>
        <source>There is no report of that year.</source>
        <translation>没有那一年的报告。</translation>
    </message>
    <message>
        <source>There is no room left in this vault.</source>
        <translation>这个库里没有空间了。</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>这个文件夹里没有库。</translation>
    </message>
    <message>
        <source>There is no workshop in this folder.</source>
        <translation>这个文件夹里没有工作坊。</translation>
    </message>
    <message>
        <source>There is not enough free memory to check a passphrase.</source>
        <translation>可用内存不够，无法检查密码。</translation>
    </message>
    <message>
        <source>There is not enough free memory.</source>
        <translation>可用内存不够。</translation>
    </message>
    <message>
        <source>There is nothing in the note.</source>
        <translation>速记里什么也没有。</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>这个表格是空的。</translation>
    </message>
    <message>
        <source>There is nothing left to find out about this correction.</source>
        <translation>关于这份更正，已没有需要查明的了。</translation>
    </message>
    <message>
        <source>There is nothing of that name to tick.</source>
        <translation>没有这个名称的项目可以打勾。</translation>
    </message>
    <message>
        <source>There is nothing to answer.</source>
        <translation>没有要回复的内容。</translation>
    </message>
    <message>
        <source>There is something in this document that cannot be cleaned, such as a table of another program, a chart or a drawing.</source>
        <translation>此文档中有无法清理的内容，例如其他程序的表格、图表或绘图。</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>这个文件夹里已有东西。</translation>
    </message>
    <message>
        <source>There is too little room where the file should go. It needs {needed} bytes, and {available} are free.</source>
        <translation>文件要放的地方空间太小。需要 {needed} 字节，可用 {available} 字节。</translation>
    </message>
    <message>
        <source>These are no ids of reports, or one stands twice.</source>
        <translation>这些不是报告的编号，或有一个写了两次。</translation>
    </message>
    <message>
        <source>These are one and the same case.</source>
        <translation>这是同一个个案。</translation>
    </message>
    <message>
        <source>These are too many answers at once.</source>
        <translation>一次回复太多了。</translation>
    </message>
    <message>
        <source>These are too many cases for one event.</source>
        <translation>一个事件容不下这么多个案。</translation>
    </message>
    <message>
        <source>These are {have} words; a share has {need}.</source>
        <translation>这里有 {have} 个词；一份应有 {need} 个。</translation>
    </message>
    <message>
        <source>These notes are too long, or hold a sign that is not allowed.</source>
        <translation>这些笔记太长，或含有不允许的符号。</translation>
    </message>
    <message>
        <source>These recovery words do not open the backup.</source>
        <translation>这些恢复词打不开这个备份。</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>这几份彼此对不上。</translation>
    </message>
    <message>
        <source>These two cases are joined.</source>
        <translation>这两个个案已归并。</translation>
    </message>
    <message>
        <source>These words are for another kind of answer.</source>
        <translation>这些用语属于另一种回复。</translation>
    </message>
    <message>
        <source>These words are not here any more.</source>
        <translation>这些用语已不在这里。</translation>
    </message>
    <message>
        <source>These words do not open this drawer.</source>
        <translation>这些词打不开这个抽屉。</translation>
    </message>
    <message>
        <source>They may be of two sets. Take shares that were made together.</source>
        <translation>它们可能属于两组。请拿一起制作的那些份。</translation>
    </message>
    <message>
        <source>They may belong to another drawer, or be newer than the backup.</source>
        <translation>它们可能属于另一个抽屉，或者比备份更新。</translation>
    </message>
    <message>
        <source>They were left alone. Look at what they tell.</source>
        <translation>这些文件没有被动过。请看看它们会透露什么。</translation>
    </message>
    <message>
        <source>This answer does not have the right form.</source>
        <translation>这份回复的形式不对。</translation>
    </message>
    <message>
        <source>This answer was made by a later version of the program.</source>
        <translation>这份回复是用更新版本的程序制作的。</translation>
    </message>
    <message>
        <source>This backup was made by a later version of the app.</source>
        <translation>这个备份是由更新版本的应用制作的。</translation>
    </message>
    <message>
        <source>This backup was not entrusted from this vault, or not in this form.</source>
        <translation>这个备份不是从这个库托付出去的，或者内容已不是原样。</translation>
    </message>
    <message>
        <source>This backup was not entrusted to anybody.</source>
        <translation>这个备份没有托付给任何人。</translation>
    </message>
    <message>
        <source>This cannot be done right now.</source>
        <translation>现在不能这样做。</translation>
    </message>
    <message>
        <source>This card belongs to a person: only a focal point can come first.</source>
        <translation>这张名片属于个人：只有联络人才能排第一。</translation>
    </message>
    <message>
        <source>This card is too long for a QR code.</source>
        <translation>这张名片太长，放不进二维码。</translation>
    </message>
    <message>
        <source>This card of yours has a successor.</source>
        <translation>您的这张名片已有接替的名片。</translation>
    </message>
    <message>
        <source>This card of yours is no longer here.</source>
        <translation>您的这张名片已不在这里。</translation>
    </message>
    <message>
        <source>This card of yours was revoked: nobody believes its key any more.</source>
        <translation>您的这张名片已撤销：没有人再相信它的密钥。</translation>
    </message>
    <message>
        <source>This card was handed over, and nothing is answered with it here any more.</source>
        <translation>这张名片已移交，这里不再用它答复。</translation>
    </message>
    <message>
        <source>This card was made by a later version of the program.</source>
        <translation>这张名片是用更新版本的程序制作的。</translation>
    </message>
    <message>
        <source>This card was replaced by a newer one.</source>
        <translation>这张名片已被新的替换。</translation>
    </message>
    <message>
        <source>This card was revoked, for good.</source>
        <translation>这张名片已被永久撤销。</translation>
    </message>
    <message>
        <source>This case belongs to no event.</source>
        <translation>这个个案不属于任何事件。</translation>
    </message>
    <message>
        <source>This case gets the same kind of answer already.</source>
        <translation>这个个案已经有同一种回复。</translation>
    </message>
    <message>
        <source>This case is damaged and cannot be read.</source>
        <translation>这个个案损坏了，无法读取。</translation>
    </message>
    <message>
        <source>This case is no longer here.</source>
        <translation>这个个案已不在这里。</translation>
    </message>
    <message>
        <source>This computer did not let it happen.</source>
        <translation>这台电脑没有让它完成。</translation>
    </message>
    <message>
        <source>This computer does not let the app read or write there.</source>
        <translation>这台电脑不让本程序在那里读写。</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation>这台电脑没有可用的钥匙串。</translation>
    </message>
    <message>
        <source>This computer still has a note of where it was.</source>
        <translation>这台电脑上仍记着它原来的位置。</translation>
    </message>
    <message>
        <source>This copy was built without the key of a release. It cannot check another.</source>
        <translation>这份程序制作时没有放入发布密钥，不能检查别的版本。</translation>
    </message>
    <message>
        <source>This day is not ahead.</source>
        <translation>这个日期不在将来。</translation>
    </message>
    <message>
        <source>This document has {pages} pages; {limit} can be cleaned.</source>
        <translation>此文档有 {pages} 页；最多可清理 {limit} 页。</translation>
    </message>
    <message>
        <source>This does not fit, and the disk has no room for a larger vault.</source>
        <translation>放不下，磁盘也没有空间容纳更大的库。</translation>
    </message>
    <message>
        <source>This draft cannot be read.</source>
        <translation>这份草稿无法读取。</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>这份草稿已不在了。</translation>
    </message>
    <message>
        <source>This drawer has no recovery words yet.</source>
        <translation>这个抽屉还没有恢复词。</translation>
    </message>
    <message>
        <source>This drawer has no recovery words.</source>
        <translation>这个抽屉没有恢复词。</translation>
    </message>
    <message>
        <source>This drawer takes no quick notes in.</source>
        <translation>这个抽屉不收入速记。</translation>
    </message>
    <message>
        <source>This file answers none of the reports sealed here.</source>
        <translation>这个文件不是对这里密封的任何报告的回复。</translation>
    </message>
    <message>
        <source>This file broke the part of the app that opens sealed files. That part is kept apart: nothing else was reached.</source>
        <translation>这个文件使打开密封文件的部分出错。该部分是隔离运行的：没有触及其他任何内容。</translation>
    </message>
    <message>
        <source>This file broke the part of the app that reads files.</source>
        <translation>这个文件使应用中读取文件的部分出错了。</translation>
    </message>
    <message>
        <source>This file does not have the form of a record.</source>
        <translation>这个文件没有记录的形式。</translation>
    </message>
    <message>
        <source>This file hands over the card of a colleague.</source>
        <translation>这个文件是同事移交的名片。</translation>
    </message>
    <message>
        <source>This file has no such page.</source>
        <translation>这个文件没有这一页。</translation>
    </message>
    <message>
        <source>This file is damaged or cut off: it cannot be read.</source>
        <translation>这个文件已损坏或不完整，无法读取。</translation>
    </message>
    <message>
        <source>This file is larger than can be taken in at once: at most {megabytes} MiB.</source>
        <translation>这个文件太大，一次收不下：最多 {megabytes} MiB。</translation>
    </message>
    <message>
        <source>This file is locked with a password of its own.</source>
        <translation>这个文件本身带有密码。</translation>
    </message>
    <message>
        <source>This file is no longer in the vault.</source>
        <translation>这个文件已不在库里。</translation>
    </message>
    <message>
        <source>This file is no table.</source>
        <translation>这个文件不是表格。</translation>
    </message>
    <message>
        <source>This file is not a record.</source>
        <translation>这个文件不是记录。</translation>
    </message>
    <message>
        <source>This file is not what was sealed here.</source>
        <translation>这个文件不是在这里密封的内容。</translation>
    </message>
    <message>
        <source>This file is too large to be shown here.</source>
        <translation>这个文件太大，不能在这里显示。</translation>
    </message>
    <message>
        <source>This file needs more memory than any file is given.</source>
        <translation>这个文件需要的内存超出了允许的范围。</translation>
    </message>
    <message>
        <source>This file took too long to read, so it was stopped.</source>
        <translation>读取这个文件花的时间太长，已经停止。</translation>
    </message>
    <message>
        <source>This film or sound is coded in a way in which words could stand between the pictures, and cannot be cleaned here.</source>
        <translation>这段影片或声音的编码方式可能在画面之间夹带文字，在这里无法清理。</translation>
    </message>
    <message>
        <source>This film was recorded in many small parts, and cannot be cleaned here.</source>
        <translation>此影片由许多小段录制而成，无法在此清理。</translation>
    </message>
    <message>
        <source>This focal point cannot be read.</source>
        <translation>这个联络人无法读取。</translation>
    </message>
    <message>
        <source>This focal point is no longer here.</source>
        <translation>这个联络人已不在这里。</translation>
    </message>
    <message>
        <source>This folder cannot be used as a scenario.</source>
        <translation>这个文件夹不能用作场景。</translation>
    </message>
    <message>
        <source>This folder is not empty, so it was left as it is.</source>
        <translation>这个文件夹不是空的，所以没有动它。</translation>
    </message>
    <message>
        <source>This hand-over belongs to the other kind of vault.</source>
        <translation>这份移交属于另一类库。</translation>
    </message>
    <message>
        <source>This hand-over holds values that this app never writes.</source>
        <translation>这份移交中有本程序从不写入的值。</translation>
    </message>
    <message>
        <source>This hand-over is damaged, or not of the published form.</source>
        <translation>这份移交已损坏，或不符合公布的格式。</translation>
    </message>
    <message>
        <source>This hand-over was made by a later version.</source>
        <translation>这份移交由更新的版本制作。</translation>
    </message>
    <message>
        <source>This hand-over was not signed by the card in it.</source>
        <translation>这份移交不是由其中的名片签名的。</translation>
    </message>
    <message>
        <source>This hand-over was written for another card than yours.</source>
        <translation>这份移交是写给另一张名片的。</translation>
    </message>
    <message>
        <source>This happens when a key was replaced, and also when somebody pretends to be them. Ask them, by another way, before you go on.</source>
        <translation>更换密钥时会这样，有人冒充他们时也会这样。继续之前，请通过另一种方式询问他们。</translation>
    </message>
    <message>
        <source>This is a real vault. Nobody practises in it.</source>
        <translation>这是真正的保险库，不能在里面练习。</translation>
    </message>
    <message>
        <source>This is a share of another program.</source>
        <translation>这一份属于别的程序。</translation>
    </message>
    <message>
        <source>This is no day of the calendar.</source>
        <translation>日历上没有这一天。</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>这不是一个日期。</translation>
    </message>
    <message>
        <source>This is no folder with cases.</source>
        <translation>这不是存放案例的文件夹。</translation>
    </message>
    <message>
        <source>This is no kind of answer.</source>
        <translation>没有这种回复。</translation>
    </message>
    <message>
        <source>This is no language.</source>
        <translation>这不是一种语言。</translation>
    </message>
    <message>
        <source>This is no longer in the vault.</source>
        <translation>它已不在库里。</translation>
    </message>
    <message>
        <source>This is no number of days.</source>
        <translation>这不是天数。</translation>
    </message>
    <message>
        <source>This is no number of months.</source>
        <translation>这不是月数。</translation>
    </message>
    <message>
        <source>This is no status of a case.</source>
        <translation>个案没有这种状态。</translation>
    </message>
    <message>
        <source>This is no year of a summary.</source>
        <translation>这不是可以做年度汇总的年份。</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>这不在可选项之中。</translation>
    </message>
    <message>
        <source>This is not a card that can be used.</source>
        <translation>这不是可以使用的名片。</translation>
    </message>
    <message>
        <source>This is not a card that was handed over.</source>
        <translation>这不是移交来的名片。</translation>
    </message>
    <message>
        <source>This is not a card.</source>
        <translation>这不是名片。</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>这不是文件夹。</translation>
    </message>
    <message>
        <source>This is not a revocation that can be used.</source>
        <translation>这不是可以使用的撤销声明。</translation>
    </message>
    <message>
        <source>This is not a sealed file.</source>
        <translation>这不是密封文件。</translation>
    </message>
    <message>
        <source>This is not a time that can be kept.</source>
        <translation>这不是可以保存的时间。</translation>
    </message>
    <message>
        <source>This is not in the register any more.</source>
        <translation>它已不在登记簿中。</translation>
    </message>
    <message>
        <source>This is not the card of a person. Only a person’s card can carry a backup.</source>
        <translation>这不是个人的名片。只有个人的名片才能携带备份。</translation>
    </message>
    <message>
        <source>This is not the passphrase you opened the vault with.</source>
        <translation>这不是您打开库时用的密码。</translation>
    </message>
    <message>
        <source>This is not the practice focal point’s vault of a workshop.</source>
        <translation>这不是工作坊里练习联络人的保险库。</translation>
    </message>
    <message>
        <source>This is not the text of a card’s QR code, or letters of it are missing.</source>
        <translation>这不是名片二维码的文字，或缺了字母。</translation>
    </message>
    <message>
        <source>This is sealed, but it is no answer.</source>
        <translation>这是密封的，但不是回复。</translation>
    </message>
    <message>
        <source>This is sealed, but it is no report.</source>
        <translation>这是密封的，但不是报告。</translation>
    </message>
    <message>
        <source>This is the code of a business card, not the card itself.</source>
        <translation>这是小名片上的码，不是名片本身。</translation>
    </message>
    <message>
        <source>This is too large to be a card.</source>
        <translation>作为名片，它太大了。</translation>
    </message>
    <message>
        <source>This item has its file already, and an original is never changed.</source>
        <translation>这一项已有文件，而原件绝不改动。</translation>
    </message>
    <message>
        <source>This item is no longer in the record.</source>
        <translation>这一项已不在记录里。</translation>
    </message>
    <message>
        <source>This item is only described. Its file is not here.</source>
        <translation>这一项只有说明，文件不在这里。</translation>
    </message>
    <message>
        <source>This kind of file cannot be read here.</source>
        <translation>这里无法读取这类文件。</translation>
    </message>
    <message>
        <source>This kind of text is not written for that.</source>
        <translation>这种文字不用于此。</translation>
    </message>
    <message>
        <source>This label cannot be used.</source>
        <translation>这个标签不能使用。</translation>
    </message>
    <message>
        <source>This may not be done: somebody’s yes is missing.</source>
        <translation>不能这样做：还缺某人的同意。</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>这个名称不能用。</translation>
    </message>
    <message>
        <source>This notice is no longer here.</source>
        <translation>这份通知已不在这里。</translation>
    </message>
    <message>
        <source>This notice is not about a lost key.</source>
        <translation>这份通知与丢失密钥无关。</translation>
    </message>
    <message>
        <source>This notice names no new key.</source>
        <translation>这份通知没有给出新密钥。</translation>
    </message>
    <message>
        <source>This notice was made by a later version of the program.</source>
        <translation>这份通知是用更新版本的程序制作的。</translation>
    </message>
    <message>
        <source>This passphrase already opens something in this vault.</source>
        <translation>这个密码在这个库中已经能打开某些内容。</translation>
    </message>
    <message>
        <source>This passphrase cannot be used.</source>
        <translation>这个密码不能使用。</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup.</source>
        <translation>这个密码打不开这个备份。</translation>
    </message>
    <message>
        <source>This passphrase fits two places of the vault, so nothing was opened.</source>
        <translation>这个密码与库里的两处相符，所以什么也没有打开。</translation>
    </message>
    <message>
        <source>This person is no longer in the vault.</source>
        <translation>这个人已不在库里。</translation>
    </message>
    <message>
        <source>This picture is too large to be looked at.</source>
        <translation>这张图片太大，无法查看。</translation>
    </message>
    <message>
        <source>This picture is {wide} by {high} dots: too large to show.</source>
        <translation>这张图片有 {wide} × {high} 个点，太大，无法显示。</translation>
    </message>
    <message>
        <source>This place is inside a vault.</source>
        <translation>这个地方在库里面。</translation>
    </message>
    <message>
        <source>This record is damaged.</source>
        <translation>这条记录损坏了。</translation>
    </message>
    <message>
        <source>This record is in the vault already.</source>
        <translation>这条记录已在库中。</translation>
    </message>
    <message>
        <source>This record is no longer in the vault.</source>
        <translation>这条记录已不在库里。</translation>
    </message>
    <message>
        <source>This record was not written as a quick note.</source>
        <translation>这条记录不是作为速记写下的。</translation>
    </message>
    <message>
        <source>This report cannot be sealed yet.</source>
        <translation>这份报告还不能密封。</translation>
    </message>
    <message>
        <source>This report is not among those you sealed here.</source>
        <translation>这份报告不在您从这里密封的报告之中。</translation>
    </message>
    <message>
        <source>This report was here, and was deleted on purpose.</source>
        <translation>这份报告曾在这里，后被有意删除。</translation>
    </message>
    <message>
        <source>This report was made by a later version of the program.</source>
        <translation>这份报告是用更新版本的程序制作的。</translation>
    </message>
    <message>
        <source>This report was written for somebody else and passed on.</source>
        <translation>这份报告是写给别人的，被转了过来。</translation>
    </message>
    <message>
        <source>This says nothing about your passphrase. Close other programs, then try again.</source>
        <translation>这并不说明您的密码有问题。请关闭其他程序，然后再试。</translation>
    </message>
    <message>
        <source>This share was entered already.</source>
        <translation>这一份已经输入过了。</translation>
    </message>
    <message>
        <source>This spreadsheet is of an old kind, or locked with a password.</source>
        <translation>这个电子表格是旧格式，或有密码锁定。</translation>
    </message>
    <message>
        <source>This system has nothing that keeps the process that reads files away from all others (neither seccomp nor Landlock), so no file is read.</source>
        <translation>这个系统没有办法把读取文件的进程与其他一切隔开（既没有 seccomp，也没有 Landlock），所以不读取任何文件。</translation>
    </message>
    <message>
        <source>This table is larger than can be taken in at once.</source>
        <translation>这个表格太大，一次收不下。</translation>
    </message>
    <message>
        <source>This text is too long to be kept.</source>
        <translation>文字太长，无法保存。</translation>
    </message>
    <message>
        <source>This text is too long, or holds a sign that is not allowed.</source>
        <translation>这段文字太长，或含有不允许的符号。</translation>
    </message>
    <message>
        <source>This vault does not belong to a workshop.</source>
        <translation>这个保险库不属于任何工作坊。</translation>
    </message>
    <message>
        <source>This vault is not on the stick that the program runs from, and nothing is noted on this computer.</source>
        <translation>这个库不在程序所在的U盘上，而这台电脑上不会留下任何记录。</translation>
    </message>
    <message>
        <source>This version is no longer in the vault.</source>
        <translation>这个版本已不在库中。</translation>
    </message>
    <message>
        <source>This version was sent before versions were kept.</source>
        <translation>这个版本是在保存版本之前发送的。</translation>
    </message>
    <message>
        <source>This withdrawal was signed by the key of the report.</source>
        <translation>这份撤回是用报告的密钥签名的。</translation>
    </message>
    <message>
        <source>To see it elsewhere, save a copy knowingly, for a device that holds nothing else.</source>
        <translation>若要在别处查看，请在知情的前提下存一份副本，放到没有其他内容的设备上。</translation>
    </message>
    <message>
        <source>Together these records are more than a focal point can read (limit: {limit} MiB).</source>
        <translation>这些记录加起来超过联络人能读取的大小（上限：{limit} MiB）。</translation>
    </message>
    <message>
        <source>Too many revocations are waiting for cards that are not here.</source>
        <translation>等待名片的撤销声明太多了。</translation>
    </message>
    <message>
        <source>Treat this computer as exposed: think of who could have had it.</source>
        <translation>请把这台电脑当作已暴露：想一想谁可能碰过它。</translation>
    </message>
    <message>
        <source>Try again when less is open on this computer.</source>
        <translation>请关闭这台电脑上的一些程序，然后再试。</translation>
    </message>
    <message>
        <source>Try again while nobody types.</source>
        <translation>请在没有人输入时再试。</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>请换用它的另一份副本。</translation>
    </message>
    <message>
        <source>Two drawers have the same passphrase.</source>
        <translation>两个抽屉的密码相同。</translation>
    </message>
    <message>
        <source>Two parts of the record carry the same mark.</source>
        <translation>记录的两个部分带有同样的标记。</translation>
    </message>
    <message>
        <source>Two programs could use this folder at once here and spoil the vault.</source>
        <translation>在这里，两个程序可能同时使用这个文件夹而弄坏库。</translation>
    </message>
    <message>
        <source>Type a later one.</source>
        <translation>请输入更晚的日期。</translation>
    </message>
    <message>
        <source>Type a year like 2027.</source>
        <translation>请输入年份，例如 2027。</translation>
    </message>
    <message>
        <source>Type all eight groups of five.</source>
        <translation>请输入全部八组，每组五位。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>请再输入一次。</translation>
    </message>
    <message>
        <source>Type it as 2027-03-01.</source>
        <translation>请写成 2027-03-01。</translation>
    </message>
    <message>
        <source>Type something, or add a file.</source>
        <translation>请写点什么，或添加一个文件。</translation>
    </message>
    <message>
        <source>Type the day on which it was given, or ask again.</source>
        <translation>请填写给出回答的日期，或再次询问。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>请解锁后再试。</translation>
    </message>
    <message>
        <source>Use a card and a vault of the same kind.</source>
        <translation>请使用同类的名片和库。</translation>
    </message>
    <message>
        <source>Use a practice vault.</source>
        <translation>请用练习保险库。</translation>
    </message>
    <message>
        <source>Use letters that can be typed on most keyboards.</source>
        <translation>请使用大多数键盘都能输入的字。</translation>
    </message>
    <message>
        <source>Use letters, digits, signs and spaces.</source>
        <translation>请使用字母、数字、符号和空格。</translation>
    </message>
    <message>
        <source>Use nothing of it. Ask the colleague, in another way, whether it is theirs.</source>
        <translation>请不要使用其中任何内容。请通过另一种方式问同事这是否出自对方。</translation>
    </message>
    <message>
        <source>Use plain text of at most {limit} letters.</source>
        <translation>请用纯文本，最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>请用小写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>Use that version of the app, or a newer one.</source>
        <translation>请使用那个版本或更新的版本。</translation>
    </message>
    <message>
        <source>Use the newer one.</source>
        <translation>请使用新的那张。</translation>
    </message>
    <message>
        <source>Wait until the other program is done with it, then add it again.</source>
        <translation>请等另一个程序用完，再重新添加。</translation>
    </message>
    <message>
        <source>Wait until {until}.</source>
        <translation>请等到{until}。</translation>
    </message>
    <message>
        <source>What a hand-over told about answers cannot be read.</source>
        <translation>移交中关于答复的内容无法读取。</translation>
    </message>
    <message>
        <source>What arrived in the new vault is not the same.</source>
        <translation>到达新库的内容不一样。</translation>
    </message>
    <message>
        <source>What describes this workshop is damaged.</source>
        <translation>这个工作坊的说明已损坏。</translation>
    </message>
    <message>
        <source>What had come in is kept.</source>
        <translation>已经收入的都保留着。</translation>
    </message>
    <message>
        <source>What is in that drawer was not moved here, or not to the end.</source>
        <translation>那个抽屉里的内容没有搬到这里，或者没有搬完。</translation>
    </message>
    <message>
        <source>What is in the backup breaks the rules of the format: it was changed, or made by another program.</source>
        <translation>备份的内容不符合格式规则：它被改动过，或是由别的程序制作的。</translation>
    </message>
    <message>
        <source>What is in the sealed file does not keep the rules. It was changed, or made by another program.</source>
        <translation>密封文件里的内容不合规则。它被改动过，或是用别的程序制作的。</translation>
    </message>
    <message>
        <source>What is kept of the guide cannot be read.</source>
        <translation>保存的指引内容无法读取。</translation>
    </message>
    <message>
        <source>What is known of a deleted case is damaged.</source>
        <translation>关于一个已删除个案的记载已损坏。</translation>
    </message>
    <message>
        <source>What is remembered of the watched folder is damaged.</source>
        <translation>关于监看文件夹的记录已损坏。</translation>
    </message>
    <message>
        <source>What lies beside it can only be read by a newer version.</source>
        <translation>它旁边的内容只有更新的版本才能读懂。</translation>
    </message>
    <message>
        <source>What should rest until tomorrow could not be kept.</source>
        <translation>要放到明天的内容未能保存。</translation>
    </message>
    <message>
        <source>What stands against it is listed below, each with what you can do.</source>
        <translation>妨碍密封的事项列在下面，每项都写着您可以做什么。</translation>
    </message>
    <message>
        <source>What stands in the folder as the key for quick notes is none.</source>
        <translation>文件夹里写作速记密钥的内容不是密钥。</translation>
    </message>
    <message>
        <source>What the drawer keeps about quick notes is damaged.</source>
        <translation>抽屉里关于速记的信息已损坏。</translation>
    </message>
    <message>
        <source>What the drawer keeps about this note is damaged.</source>
        <translation>抽屉里关于这条速记的信息已损坏。</translation>
    </message>
    <message>
        <source>What the keychain holds for this vault is damaged.</source>
        <translation>钥匙串中为这个库保存的内容已损坏。</translation>
    </message>
    <message>
        <source>What the vault remembers of a backup you entrusted is damaged.</source>
        <translation>库中关于您托付的某个备份的记录已损坏。</translation>
    </message>
    <message>
        <source>What the vault remembers of a notice is damaged.</source>
        <translation>库中关于一份通知的记录已损坏。</translation>
    </message>
    <message>
        <source>What the vault remembers of a sealed report is damaged.</source>
        <translation>库里关于一份密封报告的记录损坏了。</translation>
    </message>
    <message>
        <source>What this QR code holds is too large for a card.</source>
        <translation>这个二维码里的内容对名片来说太大了。</translation>
    </message>
    <message>
        <source>What this drawer notes of a journey cannot be read.</source>
        <translation>这个抽屉里关于出行的记载读不出来。</translation>
    </message>
    <message>
        <source>What this drawer remembers of a move cannot be read.</source>
        <translation>这个抽屉记下的搬迁内容无法读取。</translation>
    </message>
    <message>
        <source>What was decided about two cases is damaged.</source>
        <translation>关于两个个案的决定已损坏。</translation>
    </message>
    <message>
        <source>What was noted of this case is damaged.</source>
        <translation>这个个案的记录内容已损坏。</translation>
    </message>
    <message>
        <source>What was read back from there is not the sealed file.</source>
        <translation>从那里读回的不是密封文件。</translation>
    </message>
    <message>
        <source>What was saved before is safe, and nothing is half written.</source>
        <translation>之前保存的都是安全的，也没有写到一半的东西。</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>之前保存的都是安全的。</translation>
    </message>
    <message>
        <source>What was written could not be read back the same, so the file was not kept.</source>
        <translation>写入的内容读回来时不一样，因此没有保留这个文件。</translation>
    </message>
    <message>
        <source>What you changed holds, but only one of its two copies could be written.</source>
        <translation>您所做的更改已生效，但它的两份副本只写入了一份。</translation>
    </message>
    <message>
        <source>What you typed a moment ago may not be saved: look at it before you go on.</source>
        <translation>您刚才输入的内容可能没有保存：继续之前请看一看。</translation>
    </message>
    <message>
        <source>Who asked, and how, is missing or too long.</source>
        <translation>缺少由谁、以什么方式询问，或内容太长。</translation>
    </message>
    <message>
        <source>Whoever else works here may have changed it.</source>
        <translation>在这里工作的其他人可能更改了它。</translation>
    </message>
    <message>
        <source>Whoever examines the medium may find that part: destroy the medium.</source>
        <translation>检查这个存储介质的人可能找到那一部分：请销毁这个介质。</translation>
    </message>
    <message>
        <source>Word {place} is not in the list.</source>
        <translation>第 {place} 个词不在词表中。</translation>
    </message>
    <message>
        <source>Words that came with the program stay.</source>
        <translation>程序自带的用语会一直保留。</translation>
    </message>
    <message>
        <source>Write at most {limit} letters, without signs that cannot be seen.</source>
        <translation>最多写{limit}个字，不含看不见的符号。</translation>
    </message>
    <message>
        <source>Write at most {limit} letters.</source>
        <translation>请最多写 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Write at most {most} characters of plain text.</source>
        <translation>请最多写{most}个字符的纯文字。</translation>
    </message>
    <message>
        <source>Write each code as one line of at most {limit} letters, at most {most} codes.</source>
        <translation>每个代码写一行，最多{limit}个字，最多{most}个代码。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-14, today or earlier.</source>
        <translation>请写成 2026-11-14 的样子，今天或更早。</translation>
    </message>
    <message>
        <source>Write it like 2026-11-22 18:40, or leave it out.</source>
        <translation>请写成 2026-11-22 18:40 这样，或者不写。</translation>
    </message>
    <message>
        <source>Write it without the name: nobody agreed that this sender hears it.</source>
        <translation>请不要写出姓名：没有人同意让这位发件人知道。</translation>
    </message>
    <message>
        <source>Write its short name, such as en, bo or pt-BR.</source>
        <translation>请写语言的简称，例如 en、bo 或 pt-BR。</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>请写一个日期，例如2026年4月12日。</translation>
    </message>
    <message>
        <source>Write one line each, of at most {limit} letters.</source>
        <translation>每个写一行，最多{limit}个字。</translation>
    </message>
    <message>
        <source>Write one line for each, of at most {limit} letters.</source>
        <translation>请各写一行，每行最多 {limit} 个字。</translation>
    </message>
    <message>
        <source>Write one line of at most {limit} letters.</source>
        <translation>请写一行，最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Write several notes.</source>
        <translation>请分成几条速记来写。</translation>
    </message>
    <message>
        <source>Write them in another way.</source>
        <translation>请换一种写法。</translation>
    </message>
    <message>
        <source>Write which one, as they called it.</source>
        <translation>请写明是哪一个，按他们所用的名称。</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>您随时可以重新开始。</translation>
    </message>
    <message>
        <source>You have no card yet, so nothing can be sealed to you.</source>
        <translation>您还没有名片，所以没有人能向您密封任何内容。</translation>
    </message>
    <message>
        <source>You know this name, but with another key.</source>
        <translation>您认识这个名字，但密钥不同。</translation>
    </message>
    <message>
        <source>Your person card that it is sealed to has expired or was revoked.</source>
        <translation>它所密封给的您的个人名片已过期或已撤销。</translation>
    </message>
    <message>
        <source>Your words are too long for a notice, or have letters that nobody sees.</source>
        <translation>您的文字对通知来说太长，或含有看不见的字符。</translation>
    </message>
    <message>
        <source>Your words name somebody, or how to reach them. A notice names nobody.</source>
        <translation>您的文字提到了某人的姓名或联系方式。通知里不写任何人的名字。</translation>
    </message>
    <message>
        <source>{file} changed while it was being read.</source>
        <translation>{file}在读取时发生了变化。</translation>
    </message>
    <message>
        <source>{file} could not be read to its end.</source>
        <translation>{file} 无法读到末尾。</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file}是一个文件夹。</translation>
    </message>
    <message>
        <source>{file} is no longer there.</source>
        <translation>{file}已不在那里。</translation>
    </message>
    <message>
        <source>{file} is not a file that can be read.</source>
        <translation>{file}不是可以读取的文件。</translation>
    </message>
    <message>
        <source>{file} is not beside the package.</source>
        <translation>{file}不在安装包旁边。</translation>
    </message>
    <message>
        <source>{file} is not the file that was signed.</source>
        <translation>{file}不是签过名的那个文件。</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message>
        <source>Ask {person} for consent</source>
        <translation>询问{person}是否同意</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Five things are missing before you can send</source>
        <translation>发送前还差五项</translation>
    </message>
    <message>
        <source>Four things are missing before you can send</source>
        <translation>发送前还差四项</translation>
    </message>
    <message>
        <source>It is still a draft</source>
        <translation>它仍是草稿</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>什么也不缺</translation>
    </message>
    <message>
        <source>One thing is missing before you can send</source>
        <translation>发送前还差一项</translation>
    </message>
    <message>
        <source>Sent on {date}</source>
        <translation>发送于{date}</translation>
    </message>
    <message>
        <source>Three things are missing before you can send</source>
        <translation>发送前还差三项</translation>
    </message>
    <message>
        <source>Two things are missing before you can send</source>
        <translation>发送前还差两项</translation>
    </message>
    <message>
        <source>Withdrawn, so it is not sent again</source>
        <translation>已撤回，所以不再发送</translation>
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
        <translation>正在把一切搬到新库</translation>
    </message>
    <message>
        <source>Where the new vault goes</source>
        <translation>新库放在哪里</translation>
    </message>
</context>
<context>
    <name>MyCardPage</name>
    <message>
        <source>Copied. Paste it now: the clipboard is cleared in a moment.</source>
        <translation>已复制。请现在粘贴：剪贴板很快会清空。</translation>
    </message>
    <message>
        <source>It is for other programs only, and no passphrase protects it there. Whoever gets the file reads every report sealed to this card, past and future.</source>
        <translation>它只供其他程序使用，在那里没有密码保护。谁拿到这个文件，谁就能读到封给这张名片的所有报告，无论以前还是以后。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Make another card</source>
        <translation>再制作一张名片</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>我的名片</translation>
    </message>
    <message>
        <source>Nobody who gets the file can send anything to this card again.</source>
        <translation>拿到这个文件的人都不能再向这张名片发送任何内容。</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Revoke this card for good?</source>
        <translation>永久撤销这张名片？</translation>
    </message>
    <message>
        <source>Save the secret key</source>
        <translation>保存私钥</translation>
    </message>
    <message>
        <source>Save the secret key of this card outside the vault?</source>
        <translation>把这张名片的私钥保存到库外吗？</translation>
    </message>
    <message>
        <source>Take over a card…</source>
        <translation>接管名片…</translation>
    </message>
    <message>
        <source>The card is made. Give it to the people who will write to you.</source>
        <translation>名片已制作。请把它给要写给您的人。</translation>
    </message>
    <message>
        <source>The card lies in {file}. Its digits are compared in another way.</source>
        <translation>名片在{file}里。它的数字要用另一种方式核对。</translation>
    </message>
    <message>
        <source>The card, its signature and its key lie in {folder}.</source>
        <translation>名片、它的签名和公钥都在 {folder}。</translation>
    </message>
    <message>
        <source>The new card is made. Give it to everybody who has the old one.</source>
        <translation>新名片已制作。请把它交给持有旧名片的每个人。</translation>
    </message>
    <message>
        <source>The revocation lies in {file}. Give it to everybody who has the card.</source>
        <translation>撤销声明在{file}里。请把它交给持有这张名片的每个人。</translation>
    </message>
    <message>
        <source>The secret key lies in {file}. Remove it as soon as you can.</source>
        <translation>私钥在 {file}。请尽快删除。</translation>
    </message>
    <message>
        <source>Where shall the card be put?</source>
        <translation>名片放在哪里？</translation>
    </message>
    <message>
        <source>Where shall the revocation be put?</source>
        <translation>撤销声明放在哪里？</translation>
    </message>
    <message>
        <source>Where shall the secret key be put?</source>
        <translation>私钥放在哪里？</translation>
    </message>
    <message>
        <source>Where shall these files be put?</source>
        <translation>这些文件放在哪里？</translation>
    </message>
</context>
<context>
    <name>NamesBelow</name>
    <message>
        <source>A name that is kept apart stands here.</source>
        <translation>这里有一个分开保存的名字。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保留不改</translation>
    </message>
    <message>
        <source>The pseudonym stands here now.</source>
        <translation>现在这里写的是化名。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Write the pseudonyms instead</source>
        <translation>改写为化名</translation>
    </message>
    <message>
        <source>Write {pseudonym} instead</source>
        <translation>改写为{pseudonym}</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>{pseudonym} stands here now.</source>
        <translation>现在这里写的是{pseudonym}。</translation>
    </message>
</context>
<context>
    <name>NamesThatLeave</name>
    <message>
        <source>Hide names</source>
        <translation>隐藏名字</translation>
    </message>
    <message>
        <source>Show names that leave</source>
        <translation>显示会发出的名字</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Every vault has four drawers, and nothing in its files says which of them are used. So name each one that is, with its passphrase: a drawer that is not named may be overwritten, with everything in it.</source>
        <translation>每个库都有四个抽屉，从文件看不出用了哪几个。所以请用密码指明每一个在用的抽屉：没有指明的抽屉可能被覆盖，里面的一切都会丢失。</translation>
    </message>
    <message>
        <source>Name another drawer</source>
        <translation>再指明一个抽屉</translation>
    </message>
    <message>
        <source>The passphrase of another drawer in use</source>
        <translation>另一个在用的抽屉的密码</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>这个抽屉的密码</translation>
    </message>
    <message>
        <source>This one was typed above already.</source>
        <translation>上面已经输入过这个。</translation>
    </message>
    <message>
        <source>When all four drawers are in use, there is no room for another one.</source>
        <translation>四个抽屉都在用时，就没有位置再添加了。</translation>
    </message>
    <message>
        <source>Which drawers are in use?</source>
        <translation>哪些抽屉在用？</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A passphrase for the backup</source>
        <translation>备份的密码</translation>
    </message>
    <message>
        <source>A passphrase for the new drawer</source>
        <translation>新抽屉的密码</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It can be tried for years by whoever has the file, so it should be longer than one for every day. It is written down nowhere.</source>
        <translation>谁有这个文件就可以试上好几年，所以它应该比平常用的更长。它不会记在任何地方。</translation>
    </message>
    <message>
        <source>It opens the new drawer and no other one.</source>
        <translation>它只打开新抽屉。</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Add a word or two, better uncommon ones.</source>
        <translation>再加一两个词，最好是不常见的。</translation>
    </message>
    <message>
        <source>Capital letters help little.</source>
        <translation>大写字母帮助不大。</translation>
    </message>
    <message>
        <source>Dates are tried early, those of your life first.</source>
        <translation>日期很早就会被试到，首先是与您有关的日期。</translation>
    </message>
    <message>
        <source>Draw six words by lot</source>
        <translation>随机抽取六个词</translation>
    </message>
    <message>
        <source>Fair: it takes many computers months.</source>
        <translation>尚可：许多电脑一起猜也要几个月。</translation>
    </message>
    <message>
        <source>Five or more words that do not belong together are good.</source>
        <translation>五个或更多互不相关的词就很好。</translation>
    </message>
    <message>
        <source>Hard to guess, if it is not a saying, a song or something about you.</source>
        <translation>很难猜到，只要它不是俗语、歌词或与您有关的内容。</translation>
    </message>
    <message>
        <source>It is close to passwords that many people use.</source>
        <translation>它与许多人用的密码很接近。</translation>
    </message>
    <message>
        <source>It is on the lists of passwords that many people use.</source>
        <translation>它就在许多人所用密码的清单上。</translation>
    </message>
    <message>
        <source>Keys beside each other are tried early.</source>
        <translation>键盘上相邻的键很早就会被试到。</translation>
    </message>
    <message>
        <source>Names are tried early.</source>
        <translation>名字很早就会被试到。</translation>
    </message>
    <message>
        <source>One word alone is soon found.</source>
        <translation>单独一个词很快就会被猜到。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Repeating makes it longer, but hardly harder.</source>
        <translation>重复只会让它变长，并不会难猜多少。</translation>
    </message>
    <message>
        <source>Rows like abc or 6543 are tried early.</source>
        <translation>abc、6543 这样的顺序很早就会被试到。</translation>
    </message>
    <message>
        <source>Signs in place of letters, as @ for a, help little.</source>
        <translation>用符号代替字母（如用 @ 代替 a）帮助不大。</translation>
    </message>
    <message>
        <source>Some letters in it can be written in several ways. All of them count as the same, so that it opens on every keyboard.</source>
        <translation>其中有些字符有几种写法，都算作相同，这样在任何键盘上都能打开。</translation>
    </message>
    <message>
        <source>Spaces at the beginning and at the end do not count.</source>
        <translation>开头和结尾的空格不算在内。</translation>
    </message>
    <message>
        <source>Strong, as long as nobody sees the words. Now learn them.</source>
        <translation>很难猜到，只要没有人看到这些词。现在请把它们记住。</translation>
    </message>
    <message>
        <source>The app has no list of words in this script: it only counts letters.</source>
        <translation>本应用没有这种文字的词表，只能数字符。</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>两次不一样。请再输入第二次。</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be typed everywhere. Take another one.</source>
        <translation>里面有并非到处都能输入的符号。请换一个。</translation>
    </message>
    <message>
        <source>This is longer than a passphrase can be: about a thousand letters.</source>
        <translation>这超过了密码的长度上限：大约一千个字符。</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>请先输入密码。</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>请再输入一次</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>使用屏幕键盘</translation>
    </message>
    <message>
        <source>Very easy to guess: a computer finds it in no time.</source>
        <translation>非常容易猜到：电脑转眼就能找出来。</translation>
    </message>
    <message>
        <source>Weak: many computers together find it in days.</source>
        <translation>较弱：许多电脑一起猜，几天就能找出来。</translation>
    </message>
    <message>
        <source>Words written backwards help little.</source>
        <translation>把词倒过来写帮助不大。</translation>
    </message>
    <message>
        <source>Years are tried early.</source>
        <translation>年份很早就会被试到。</translation>
    </message>
</context>
<context>
    <name>NewVault</name>
    <message>
        <source>A passphrase for the new vault</source>
        <translation>新库的密码</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Everything is in the new vault, and was compared.</source>
        <translation>一切都在新库里，并且比对过。</translation>
    </message>
    <message>
        <source>Go on there with the new passphrase. Write nothing in this one any more; you destroy it from there.</source>
        <translation>请在那里用新密码继续。不要再往这个库里写东西；您从那里销毁它。</translation>
    </message>
    <message>
        <source>I cannot make one now</source>
        <translation>我现在做不了</translation>
    </message>
    <message>
        <source>Lock and open the new vault</source>
        <translation>锁定并打开新库</translation>
    </message>
    <message>
        <source>Make the new vault…</source>
        <translation>制作新库…</translation>
    </message>
    <message>
        <source>Move once more…</source>
        <translation>再搬一次…</translation>
    </message>
    <message>
        <source>Take another one than here. The new vault can be in another folder, or, better, on another stick.</source>
        <translation>请用一个与这里不同的密码。新库可以放在另一个文件夹，最好放在另一个U盘上。</translation>
    </message>
    <message>
        <source>This is the new vault. Everything is here.</source>
        <translation>这就是新库。一切都在这里。</translation>
    </message>
    <message>
        <source>You said that no new vault can be made now.</source>
        <translation>您说过现在做不了新库。</translation>
    </message>
</context>
<context>
    <name>NoteBanner</name>
    <message>
        <source>Anybody who could write to the vault’s folder could have left it. Read it before you rely on it.</source>
        <translation>任何能写入库文件夹的人都可能留下它。在依靠它之前，请先读一读。</translation>
    </message>
    <message>
        <source>I wrote it</source>
        <translation>是我写的</translation>
    </message>
    <message>
        <source>Written while locked, author not certain.</source>
        <translation>在锁定时写下，作者不能确定。</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message numerus="yes">
        <source>%n other record(s) would be taken back with it</source>
        <translation>
            <numerusform>另外 %n 条记录会一并撤回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>给{name}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Handed over to {name}</source>
        <translation>已交付给{name}</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>制作于 {day}</translation>
    </message>
    <message>
        <source>Why you go on</source>
        <translation>您为什么继续</translation>
    </message>
    <message>
        <source>kept with the notice</source>
        <translation>与通知一起保存</translation>
    </message>
    <message>
        <source>not proven to them: they must reach you in another way</source>
        <translation>对方看到的是未经证实：对方须通过另一种方式与您联系</translation>
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
        <translation>每位联络人会得到一个密封文件，撤回关于此人的内容。对方已转交或公布的无法收回：请对方转告。</translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that takes the report back. They use nothing of it any more; what they passed on or published cannot be called back.</source>
        <translation>每位联络人会得到一个撤回报告的密封文件。对方不再使用其中任何内容；已转交或公布的无法收回。</translation>
    </message>
    <message>
        <source>Everyone was told</source>
        <translation>所有人都已告知</translation>
    </message>
    <message>
        <source>Nothing of this record was sent from here.</source>
        <translation>这条记录没有从这里发出过任何内容。</translation>
    </message>
    <message>
        <source>Others may have had your device, or you begin anew without it: they could read answers sealed to the old key. The file names a new key. Before the focal point uses it, a person there asks you in another way.</source>
        <translation>别人可能拿到过您的设备，或您没有它而重新开始：他们能读到用旧密钥密封的答复。这个文件给出新密钥。联络人使用它之前，那里会有人通过另一种方式询问您。</translation>
    </message>
    <message>
        <source>Say that your key was lost</source>
        <translation>说明您的密钥丢失了</translation>
    </message>
    <message>
        <source>Take back what was sent?</source>
        <translation>撤回已发出的内容吗？</translation>
    </message>
    <message>
        <source>Tell those who have it</source>
        <translation>告诉持有它的人</translation>
    </message>
    <message>
        <source>Where the sealed file goes</source>
        <translation>密封文件放在哪里</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message numerus="yes">
        <source>%n file(s) lie in {folder}</source>
        <translation>
            <numerusform>%n 个文件在{folder}里</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hand them over as you handed over the report, then tick them here.</source>
        <translation>请像交付报告那样交付它们，然后在这里打勾。</translation>
    </message>
    <message numerus="yes">
        <source>Make %n file(s)…</source>
        <translation>
            <numerusform>制作 %n 个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不</translation>
    </message>
    <message>
        <source>To be told in another way</source>
        <translation>须通过另一种方式告知</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>附上的话</translation>
    </message>
    <message>
        <source>may be left out; name nobody in them</source>
        <translation>可以不写；不要提任何人的名字</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Kind of files:</source>
        <translation>文件类型：</translation>
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
        <translation>记为{number}：这里不能记“大约”。</translation>
    </message>
    <message>
        <source>Not read as a number yet. It is kept as you typed it.</source>
        <translation>还没能读成数字。会照您输入的样子保留。</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>A case that belongs to several rows is counted in each of them.</source>
        <translation>属于几行的个案在每一行都计入。</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Cases of which nobody knows when they happened are not counted.</source>
        <translation>不知道何时发生的个案未计入。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>合并后</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Incidents are not victims, and somebody in two reports counts twice: do not add these up.</source>
        <translation>事件的数目不是受害者的数目，出现在两份报告里的人会算两次：不要把这些数相加。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Reports that were joined as information about one event are one event.</source>
        <translation>合在一起、说的是同一件事的报告，合并后算一件。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>UN mechanism</source>
        <translation>联合国机制</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>All tables, not only this one</source>
        <translation>所有表，不只这一张</translation>
    </message>
    <message>
        <source>Export these numbers?</source>
        <translation>导出这些数字吗？</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Leave them here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Show numbers under {number} as they are</source>
        <translation>照实显示小于 {number} 的数</translation>
    </message>
    <message>
        <source>The file lies outside the vault, open to whoever finds it. It names nobody.</source>
        <translation>文件会放在库之外，谁找到都能打开。里面没有任何人的姓名。</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>文件形式</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>文件放在哪里？</translation>
    </message>
    <message>
        <source>Why they are shown</source>
        <translation>为什么显示</translation>
    </message>
    <message>
        <source>stands in the file</source>
        <translation>会写在文件里</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} 现在在库之外，谁都能打开。</translation>
    </message>
</context>
<context>
    <name>NumbersModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count by</source>
        <translation>按什么统计</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>Counts appear here once there is a case.</source>
        <translation>有了个案，这里就会显示统计。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n case(s) withdrawn, without consent, or replaced by a correction.</source>
        <translation>
            <numerusform>未计入：%n 个已撤回、没有同意或已被更正取代的个案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>{sign} Fewer than {number}: an export hides it.</source>
        <translation>{sign} 少于 {number}：导出时会隐藏。</translation>
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
        <translation>有人没有同意交给这个人</translation>
    </message>
    <message>
        <source>Whoever carries the file can read it, so everybody in it must have said yes to exactly that. Ask them first, leave their records out, or make a backup that only your recovery words open.</source>
        <translation>保管文件的人能读到它，所以里面的每个人都必须同意这一点。请先征求他们的同意，或者不放入有关的记录，或者做一个只有您的恢复词能打开的备份。</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} It is a word, and names nobody.</source>
        <translation>{said}这是词语，没有指名任何人。</translation>
    </message>
    <message>
        <source>{said} The condition is met, this once.</source>
        <translation>{said}这一次条件已满足。</translation>
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
        <translation>等待中的速记会先收入。锁定画面上的按钮会消失，速记的密钥会被移除。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch quick notes off?</source>
        <translation>要关闭速记吗？</translation>
    </message>
</context>
<context>
    <name>OfferedStep</name>
    <message numerus="yes">
        <source>%n file(s) beside it cannot be used as a card here.</source>
        <translation>
            <numerusform>旁边有 %n 个文件在这里不能用作名片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody put the card of a focal point here, so that you need not type it. Nobody knows yet whether it is really theirs: before you send anything, compare its 40 digits with them, by a way you trust.</source>
        <translation>有人把一位联络人的名片放在这里，这样您就不用输入。还没有人知道它是否真是他们的：发送任何内容之前，请用您信任的方式与他们核对它的40位数字。</translation>
    </message>
    <message>
        <source>This folder offers a card</source>
        <translation>这个文件夹里有一张名片</translation>
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
        <translation>销毁旧库…</translation>
    </message>
    <message>
        <source>First the new vault, then go on in it.</source>
        <translation>先做新库，然后在新库里继续。</translation>
    </message>
    <message>
        <source>If you use other drawers in it, open each of them first and move it too: they are destroyed with it.</source>
        <translation>如果您还用着旧库里的其他抽屉，请先逐个打开并搬走：它们会一起被销毁。</translation>
    </message>
    <message>
        <source>It does not stand where it was any more.</source>
        <translation>它已经不在原来的地方了。</translation>
    </message>
    <message>
        <source>It is destroyed</source>
        <translation>已经销毁</translation>
    </message>
    <message>
        <source>It is not on this device. Open it where it is and destroy it in its settings, then say so here.</source>
        <translation>它不在这个设备上。请在它所在的地方打开，在它的设置里销毁，然后在这里说明。</translation>
    </message>
    <message>
        <source>There is no new vault, so this one stays.</source>
        <translation>没有新库，所以这一个留着。</translation>
    </message>
</context>
<context>
    <name>On</name>
    <message>
        <source>Best with one drawer only, or in the drawer that you would show.</source>
        <translation>最好只有一个抽屉时使用，或者用在您会出示的那个抽屉里。</translation>
    </message>
    <message>
        <source>I understand what others can see</source>
        <translation>我明白别人能看到什么</translation>
    </message>
    <message>
        <source>Notes that wait while you show another drawer prove that drawer.</source>
        <translation>您出示另一个抽屉时，等待中的速记就证明还有这个抽屉。</translation>
    </message>
    <message>
        <source>Photos and files that you add stay where they were, too.</source>
        <translation>您添加的照片和文件也仍留在原处。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>The lock screen then has a button for a note with photos and files. Nothing on this computer can read it until this drawer is opened, which takes it in.</source>
        <translation>锁定画面上会有一个按钮，可以写一条速记，附上照片和文件。在打开这个抽屉之前，这台电脑上什么也读不出它；打开后就会收入。</translation>
    </message>
    <message>
        <source>They are on already, for another drawer or for somebody else. This drawer would take them over: the other one stops loudly when it is opened, and notes that wait for it stay where they are.</source>
        <translation>速记已经开启，属于另一个抽屉，或属于别人。这个抽屉会接管它们：另一个抽屉打开时会发出明显的警告，等待它的速记留在原处。</translation>
    </message>
    <message>
        <source>While the vault is locked nobody can make sure that notes go to you: who can write to the folder can exchange the key. The next unlock tells.</source>
        <translation>库锁定时，谁也不能保证速记是写给您的：能写入文件夹的人可以换掉密钥。下一次解锁会说明。</translation>
    </message>
    <message>
        <source>Whoever looks at the folder sees that a drawer takes notes in, and so is in use.</source>
        <translation>查看文件夹的人会看到有一个抽屉收入速记，也就是正在使用。</translation>
    </message>
    <message>
        <source>Write quick notes without opening the vault?</source>
        <translation>要在不打开库的情况下写速记吗？</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Could writing this down or sending it hurt you or someone else?</source>
        <translation>写下来或发出去，会不会伤害您或别人？</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>More words are needed.</source>
        <translation>还需要更多的词。</translation>
    </message>
    <message>
        <source>Perhaps send</source>
        <translation>也许发送</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>恢复词</translation>
    </message>
    <message>
        <source>Store nothing</source>
        <translation>什么也不保存</translation>
    </message>
    <message>
        <source>Store only</source>
        <translation>只保存</translation>
    </message>
    <message>
        <source>The passphrase of the backup</source>
        <translation>备份的密码</translation>
    </message>
    <message>
        <source>This drawer: it was handed back, or entrusted to me</source>
        <translation>这个抽屉：它是交还给我的，或托付给我的</translation>
    </message>
    <message>
        <source>What opens it?</source>
        <translation>用什么打开它？</translation>
    </message>
    <message>
        <source>You decide, now and later. Nothing is sent by itself, and leaving loses nothing.</source>
        <translation>由您决定，现在和以后都是。什么也不会自动发送，离开也不会丢失任何内容。</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>Give back the sealed file…</source>
        <translation>取回密封文件…</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>The sealed file lies where you wanted it, as it came.</source>
        <translation>密封文件已原样放在您指定的位置。</translation>
    </message>
    <message>
        <source>Where shall the sealed file be put?</source>
        <translation>密封文件要放在哪里？</translation>
    </message>
    <message>
        <source>Writing the sealed file</source>
        <translation>正在写出密封文件</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>A card handed over</source>
        <translation>移交来的名片</translation>
    </message>
    <message>
        <source>A changed card with the same keys. It is used after you compared its digits.</source>
        <translation>密钥相同、内容有变的名片。您核对数字之后才使用。</translation>
    </message>
    <message>
        <source>A new card, signed with the card you have. It is used after you compared its digits.</source>
        <translation>一张新名片，由您已有的名片签名。您核对数字之后才使用。</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>一份通知</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已在这里</translation>
    </message>
    <message>
        <source>Another answer has the same number. Ask the focal point which one holds.</source>
        <translation>另一份回复的编号相同。请问联络人哪一份有效。</translation>
    </message>
    <message>
        <source>Attached to its record</source>
        <translation>已附到记录上</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>没有改变任何内容</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>It arrived after a later answer. The status is that of the later one.</source>
        <translation>它在后一份回复之后才到。状态以后一份为准。</translation>
    </message>
    <message>
        <source>Made by a newer program</source>
        <translation>由较新的程序制作</translation>
    </message>
    <message>
        <source>No file that can be read</source>
        <translation>不是可读的文件</translation>
    </message>
    <message>
        <source>No sealed file</source>
        <translation>不是密封文件</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>不是给我们的</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>没有收下</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Practice and real do not mix</source>
        <translation>练习和真实不能混用</translation>
    </message>
    <message>
        <source>This card is here already.</source>
        <translation>这张名片已在这里。</translation>
    </message>
    <message>
        <source>This card is new here. Compare its digits before you use it.</source>
        <translation>这张名片是新的。使用前请核对数字。</translation>
    </message>
    <message>
        <source>Written for someone else</source>
        <translation>是写给别人的</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>Before these months: %n record(s).</source>
        <translation>
            <numerusform>这些月份之前：%n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>By UN mechanism</source>
        <translation>按联合国机制</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>按国家</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年份</translation>
    </message>
    <message>
        <source>Count all records</source>
        <translation>统计全部记录</translation>
    </message>
    <message>
        <source>Counts appear here once there is a record.</source>
        <translation>有了记录，这里就会显示数量。</translation>
    </message>
    <message>
        <source>One record can be about several people and several acts, so the lines overlap and must not be added up. Nor is one record the same as one victim.</source>
        <translation>一条记录可能涉及几个人和几个行为，所以各行会重叠，不能相加。一条记录也不等于一名受害者。</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n record(s) that the list is narrowed down to.</source>
        <translation>
            <numerusform>只统计列表筛选出的 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Records are counted here, not people.</source>
        <translation>这里数的是记录，不是人。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Untitled record</source>
        <translation>没有标题的记录</translation>
    </message>
    <message>
        <source>Without a UN mechanism: {count}.</source>
        <translation>没有联合国机制的：{count}。</translation>
    </message>
    <message>
        <source>Without a country: {count}.</source>
        <translation>没有国家的：{count}。</translation>
    </message>
    <message>
        <source>Without a date: {count}.</source>
        <translation>没有日期的：{count}。</translation>
    </message>
    <message numerus="yes">
        <source>Without a month: %n record(s).</source>
        <translation>
            <numerusform>没有月份：%n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an act: {count}.</source>
        <translation>没有行为的：{count}。</translation>
    </message>
    <message>
        <source>{count} more stand in the table.</source>
        <translation>另有 {count} 项，见表格。</translation>
    </message>
</context>
<context>
    <name>OwnCases</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 个个案</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder with your cases</source>
        <translation>存放您的个案的文件夹</translation>
    </message>
    <message>
        <source>This folder cannot be used as a scenario. Nothing was made.</source>
        <translation>这个文件夹不能用作情景。什么也没有制作。</translation>
    </message>
    <message>
        <source>Use cases of your own…</source>
        <translation>使用您自己的个案…</translation>
    </message>
    <message>
        <source>With your own: {title}, {count}.</source>
        <translation>加上您自己的：{title}，{count}。</translation>
    </message>
    <message>
        <source>Your own cases</source>
        <translation>您自己的个案</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFileView</name>
    <message>
        <source>About {people}</source>
        <translation>关于{people}</translation>
    </message>
    <message>
        <source>Accept the new key…</source>
        <translation>接受新密钥…</translation>
    </message>
    <message>
        <source>Another key signed it: ask the sender in another way.</source>
        <translation>它是用另一个密钥签名的：请通过另一种方式询问发送者。</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>已给出的回复</translation>
    </message>
    <message>
        <source>Case {id}</source>
        <translation>个案{id}</translation>
    </message>
    <message>
        <source>It is not from them…</source>
        <translation>不是对方发的…</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>第{number}号</translation>
    </message>
    <message>
        <source>Not from the sender: {who} asked ({how}), {when}</source>
        <translation>不是发送者发的：{who}询问过（{how}），{when}</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>未经证实</translation>
    </message>
    <message>
        <source>Not without further consent: {promise}</source>
        <translation>未经进一步同意不会：{promise}</translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>还没有回复过。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Our notes</source>
        <translation>我们的笔记</translation>
    </message>
    <message>
        <source>Possibly sent by whoever holds the device: ask the sender in another way.</source>
        <translation>可能是持有设备的人发的：请通过另一种方式询问发送者。</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>报告{id}</translation>
    </message>
    <message>
        <source>Sealed file: {size}, SHA-256 {hash}</source>
        <translation>密封文件：{size}，SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Sealed to the card {digest}</source>
        <translation>密封给名片{digest}</translation>
    </message>
    <message>
        <source>Signed with {key}</source>
        <translation>签名密钥：{key}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The new key was accepted by {who} ({how}), {when}</source>
        <translation>{who}接受了新密钥（{how}），{when}</translation>
    </message>
    <message>
        <source>We write again by {day}</source>
        <translation>我们会在{day}之前再来信</translation>
    </message>
    <message>
        <source>they stay here and are never sent</source>
        <translation>它们留在这里，绝不发送</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Language of the page</source>
        <translation>页面的语言</translation>
    </message>
    <message>
        <source>Make a PDF…</source>
        <translation>制作 PDF…</translation>
    </message>
    <message>
        <source>{language}, partly in English</source>
        <translation>{language}（部分为英语）</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Allegations, not findings. Printed on {day}.</source>
        <translation>以下是指称，不是结论。制作日期：{day}。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>By UN mechanism</source>
        <translation>按联合国机制</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>按国家</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年份</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>消息从何而来</translation>
    </message>
    <message>
        <source>Names and contacts are not on these pages. Pseudonyms stand for people.</source>
        <translation>这些页上没有姓名和联系方式，人都用化名表示。</translation>
    </message>
    <message>
        <source>No question about it is answered yet.</source>
        <translation>关于它的问题还没有回答。</translation>
    </message>
    <message>
        <source>Only some of the records of the vault were counted.</source>
        <translation>只统计了库里的一部分记录。</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Overview of records</source>
        <translation>记录概览</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Printed on {day}.</source>
        <translation>制作日期：{day}。</translation>
    </message>
    <message>
        <source>Records are counted here, not people. One record can be about several people and several acts, so the lines overlap and must not be added up.</source>
        <translation>这里数的是记录，不是人。一条记录可能涉及几个人和几个行为，所以各行会重叠，不能相加。</translation>
    </message>
    <message>
        <source>Records counted: {count}</source>
        <translation>统计的记录数：{count}</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>已采取的步骤</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>条约机构</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>与联合国的合作</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>普遍定期审议</translation>
    </message>
    <message>
        <source>Untitled record</source>
        <translation>没有标题的记录</translation>
    </message>
    <message>
        <source>What authorities answered</source>
        <translation>当局的答复</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>请求什么</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>联合国做了什么</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>时间和地点</translation>
    </message>
    <message>
        <source>Who is said to have done it</source>
        <translation>据称是谁做的</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>What leaves</source>
        <translation>发出的内容</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>A drawer you named has recovery words. Adding a drawer writes all keys anew, so they stay valid only if they are typed now. Otherwise they end, and you can make new ones afterwards.</source>
        <translation>您指明的一个抽屉有恢复词。添加抽屉会重写所有密钥，所以只有现在输入它们才会继续有效。否则它们失效，之后您可以制作新的。</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>I have them here</source>
        <translation>我现在有</translation>
    </message>
    <message>
        <source>Let them end</source>
        <translation>让它们失效</translation>
    </message>
    <message>
        <source>Type the words first, or let them end.</source>
        <translation>请先输入恢复词，或让它们失效。</translation>
    </message>
    <message>
        <source>What becomes of the recovery words?</source>
        <translation>恢复词怎么办？</translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>Write the words down</source>
        <translation>把这些词写下来</translation>
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
        <translation>这里读不出答案：{fields}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
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
            <numerusform>%n 个文件没有打开：收件箱里有原因。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) opened.</source>
        <translation>
            <numerusform>打开了 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice stick(s) made in {folder}. Copy each folder to a stick.</source>
        <translation>
            <numerusform>在 {folder} 制作了 %n 个练习 U 盘。请把每个文件夹复制到一个 U 盘上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stick(s): {what}</source>
        <translation>
            <numerusform>%n 个 U 盘：{what}</numerusform>
        </translation>
    </message>
    <message>
        <source>After: what came back</source>
        <translation>之后：收回来的</translation>
    </message>
    <message>
        <source>Before: practice sticks</source>
        <translation>之前：练习 U 盘</translation>
    </message>
    <message>
        <source>Choose the folder with the sticks, or with their files. All are opened here.</source>
        <translation>选择存放各 U 盘或其文件的文件夹，全部在这里打开。</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>常见错误</translation>
    </message>
    <message>
        <source>Each stick has a vault of its own, your practice card, evidence to use and a page to print. Its passphrase stands on the page: it opens fiction.</source>
        <translation>每个 U 盘都有自己的保险库、您的练习卡片、可用的证据和一页可打印的纸。口令就印在纸上：它打开的只是虚构内容。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>多少个</translation>
    </message>
    <message>
        <source>Make the sticks…</source>
        <translation>制作 U 盘…</translation>
    </message>
    <message>
        <source>Making practice sticks</source>
        <translation>正在制作练习 U 盘</translation>
    </message>
    <message>
        <source>No practice report has come yet.</source>
        <translation>还没有收到练习报告。</translation>
    </message>
    <message>
        <source>Nothing came from: {sticks}</source>
        <translation>没有收到：{sticks}</translation>
    </message>
    <message>
        <source>Open what they sealed…</source>
        <translation>打开他们密封的…</translation>
    </message>
    <message>
        <source>Opening what came back</source>
        <translation>正在打开收回来的文件</translation>
    </message>
    <message>
        <source>Sealed files of all sticks</source>
        <translation>所有 U 盘的封存文件</translation>
    </message>
    <message>
        <source>The folder with the sticks, or with their files</source>
        <translation>存放各 U 盘或其文件的文件夹</translation>
    </message>
    <message>
        <source>Their vaults are empty at the beginning.</source>
        <translation>他们的库开始时是空的。</translation>
    </message>
    <message>
        <source>This is done in the focal point’s vault of the workshop.</source>
        <translation>这要在工作坊联络人的保险库里做。</translation>
    </message>
    <message>
        <source>Where shall the sticks be made?</source>
        <translation>U 盘做在哪里？</translation>
    </message>
    <message>
        <source>Who got how far</source>
        <translation>谁做到了哪一步</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Both copies of the keys</source>
        <translation>两份密钥</translation>
    </message>
    <message>
        <source>Cases, sealed reports and versions</source>
        <translation>个案、密封报告和版本</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再检查一次</translation>
    </message>
    <message>
        <source>Every byte of every file</source>
        <translation>每个文件的每个字节</translation>
    </message>
    <message>
        <source>Every item of evidence against the history</source>
        <translation>每项证据与历史对照</translation>
    </message>
    <message>
        <source>Every page of the drawer, and how they hang together</source>
        <translation>抽屉的每一页以及它们的结构</translation>
    </message>
    <message>
        <source>Every record, person and consent</source>
        <translation>每条记录、每个人和每项同意</translation>
    </message>
    <message>
        <source>Everything in this drawer is whole.</source>
        <translation>这个抽屉里的一切都完好。</translation>
    </message>
    <message numerus="yes">
        <source>Found: %n thing(s) that should not be so.</source>
        <translation>
            <numerusform>发现 %n 处不对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>一切都完好吗？</translation>
    </message>
    <message>
        <source>Nothing older was put in place of something newer</source>
        <translation>没有用旧内容替换新内容</translation>
    </message>
    <message>
        <source>The history, entry by entry</source>
        <translation>历史，逐条检查</translation>
    </message>
    <message>
        <source>What is not named below can be read. Make a backup of it now, then put the whole folder back from a copy made before, and bring the backup into it.</source>
        <translation>下面没有提到的内容都能读。请现在为它做备份，再用以前的副本恢复整个文件夹，然后把备份恢复进去。</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>设一个密码</translation>
    </message>
    <message>
        <source>It is the only thing between your notes and someone who has the folder.</source>
        <translation>在您的笔记与拿到文件夹的人之间，只有它。</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Change it</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Change the passphrase of this drawer?</source>
        <translation>更换这个抽屉的密码吗？</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The passphrase as it is now</source>
        <translation>现在的密码</translation>
    </message>
    <message>
        <source>Who copied the folder before and knows the old passphrase can still open that copy, and with its key this drawer as it is now. If you fear that, make a new vault, bring a backup into it, and remove this one.</source>
        <translation>谁以前复制过文件夹又知道旧密码，仍能打开那个副本，并能用它的密钥打开现在的这个抽屉。如果您担心这一点，请新建一个库，把备份恢复进去，再删除这个库。</translation>
    </message>
</context>
<context>
    <name>PeopleFound</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
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
        <translation>本库中的所有人</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>Nobody is in this vault yet. People are added in a record.</source>
        <translation>本库中还没有人。人员在记录里添加。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>在 %n 条记录中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a group</source>
        <translation>添加一群人</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>添加组织</translation>
    </message>
    <message>
        <source>Add who is alleged to have done it</source>
        <translation>添加据称加害者</translation>
    </message>
    <message>
        <source>Name the agency rather than a person. A name is kept apart and never leaves with a report.</source>
        <translation>请写机关，而不是个人。名字单独保存，绝不随报告发出。</translation>
    </message>
    <message>
        <source>Remove from this record…</source>
        <translation>从这条记录中删除…</translation>
    </message>
    <message>
        <source>Remove this entry?</source>
        <translation>删除这一条吗？</translation>
    </message>
    <message>
        <source>Remove this organisation from the record?</source>
        <translation>从记录中删除这个组织吗？</translation>
    </message>
    <message>
        <source>Remove this person from the record?</source>
        <translation>从记录中删除这个人吗？</translation>
    </message>
    <message>
        <source>Somebody already in this vault</source>
        <translation>本库中已有的人</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Nobody is described in it.</source>
        <translation>里面没有描述任何人。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Choose where…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>那个人</translation>
    </message>
    <message>
        <source>Who shall carry it?</source>
        <translation>由谁保管？</translation>
    </message>
    <message>
        <source>You have compared no card of a person yet. Ask them to make one as a person, add it under Focal points, and compare its digits.</source>
        <translation>您还没有核对过任何个人的名片。请让对方以个人身份制作一张，在“联络人”里添加它，并核对上面的数字。</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Hide name</source>
        <translation>隐藏名字</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>显示名字</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>同意了什么</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>About</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>关于这个人</translation>
    </message>
    <message>
        <source>As said in “{title}”</source>
        <translation>按“{title}”中所说</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>再次询问…</translation>
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
        <translation>历史</translation>
    </message>
    <message>
        <source>Nothing is allowed that could be withdrawn</source>
        <translation>没有可以撤回的同意</translation>
    </message>
    <message>
        <source>Opens the list of records</source>
        <translation>打开记录列表</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Withdraw everything…</source>
        <translation>撤回全部同意…</translation>
    </message>
    <message>
        <source>a record without a title</source>
        <translation>没有标题的记录</translation>
    </message>
    <message>
        <source>ask again by {day}</source>
        <translation>{day}之前再次询问</translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>在 %n 条记录中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>A vault is one folder, here or on a USB stick. It can be copied like any other.</source>
        <translation>库就是一个文件夹，放在这里或U盘上。它可以像其他文件夹一样复制。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>How much evidence?</source>
        <translation>有多少证据？</translation>
    </message>
    <message>
        <source>Inside this folder</source>
        <translation>在这个文件夹里</translation>
    </message>
    <message>
        <source>It looks as if this folder is copied to a cloud. Copies stay there, whatever you remove here. Another place is better.</source>
        <translation>看起来这个文件夹会被复制到云端。无论您在这里删除什么，副本都会留在那里。换个地方更好。</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹的名字</translation>
    </message>
    <message>
        <source>Photos, 256 MB</source>
        <translation>照片，256 MB</translation>
    </message>
    <message>
        <source>Remember this place on this computer</source>
        <translation>在这台电脑上记住这个位置</translation>
    </message>
    <message>
        <source>Text, 16 MB</source>
        <translation>文字，16 MB</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>文件夹需要一个名字。</translation>
    </message>
    <message>
        <source>The vault has four drawers of this size: {needed}. There are {free} free.</source>
        <translation>库有四个这么大的抽屉：{needed}。可用空间：{free}。</translation>
    </message>
    <message>
        <source>There is not enough room. Choose less evidence, or another place.</source>
        <translation>空间不够。请选少一些证据，或换一个地方。</translation>
    </message>
    <message>
        <source>There is something of this name already. Take another name.</source>
        <translation>已有同名的东西。请换一个名字。</translation>
    </message>
    <message>
        <source>This cannot be the name of a folder. Letters and spaces can.</source>
        <translation>这不能作为文件夹的名字。可以用字母和空格。</translation>
    </message>
    <message>
        <source>This folder is not on the stick that the program runs from: the vault would stay on this computer.</source>
        <translation>这个文件夹不在程序所在的U盘上：库会留在这台电脑上。</translation>
    </message>
    <message>
        <source>This folder is not there any more. Choose another one.</source>
        <translation>这个文件夹已不在那里。请选择另一个。</translation>
    </message>
    <message>
        <source>Video, 3.75 GB</source>
        <translation>视频，3.75 GB</translation>
    </message>
    <message>
        <source>Where shall the vault be?</source>
        <translation>库放在哪里？</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 个个案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) left out</source>
        <translation>
            <numerusform>%n 个个案不在其中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
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
        <translation>正在查看每个人的同意…</translation>
    </message>
    <message>
        <source>None of these cases may leave for that.</source>
        <translation>这些个案都不能为此带出。</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>A passphrase for the file</source>
        <translation>文件的密码</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Looking at who agreed</source>
        <translation>正在查看谁同意了</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>文件完好</translation>
    </message>
    <message>
        <source>The records, with their names, evidence and what belongs to them.</source>
        <translation>这些记录，连同其中的姓名、证据和属于它们的一切。</translation>
    </message>
    <message>
        <source>This does not open it. Nothing has gone from here. If you no longer know the passphrase, destroy the file and begin again.</source>
        <translation>这个打不开它。这里什么也没有离开。如果您已不记得密码，请销毁这个文件，重新开始。</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>正在试密码</translation>
    </message>
    <message>
        <source>What shall open the file?</source>
        <translation>用什么打开文件？</translation>
    </message>
    <message>
        <source>Where shall the file be put? Best on a stick.</source>
        <translation>文件放在哪里？最好放在U盘上。</translation>
    </message>
    <message>
        <source>Writing the file, and reading it back</source>
        <translation>正在写入文件并读回</translation>
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
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 项证据</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>标为可发送</translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation>关于这条记录的更多操作</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>尚未命名</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>人员与同意</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>发送…</translation>
    </message>
    <message>
        <source>Sent and answered</source>
        <translation>发送与答复</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>与联合国的合作</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事情经过</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Written while locked, author not certain</source>
        <translation>在锁定时写下，作者不能确定</translation>
    </message>
</context>
<context>
    <name>PreviewPerson</name>
    <message>
        <source>Agreed to be sent only under a condition</source>
        <translation>只在有条件时同意发送</translation>
    </message>
    <message>
        <source>Agreed to be sent to the focal point</source>
        <translation>同意发送给联络人</translation>
    </message>
    <message>
        <source>Consent withdrawn, so nothing about {name} is sent any more</source>
        <translation>已撤回同意，所以不再发送关于{name}的任何内容</translation>
    </message>
    <message>
        <source>Not asked yet, so nothing about {name} is sent</source>
        <translation>尚未询问，所以不会发送关于{name}的任何内容</translation>
    </message>
    <message>
        <source>Said no, so nothing about {name} is sent</source>
        <translation>不同意，所以不会发送关于{name}的任何内容</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Too risky to ask, so nothing about {name} is sent</source>
        <translation>询问太危险，所以不会发送关于{name}的任何内容</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n file(s). Only the focal point can open it.</source>
        <translation>
            <numerusform>%n 个文件。只有联络人能打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation>证据{number}</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>联络人</translation>
    </message>
    <message>
        <source>History of the files</source>
        <translation>文件的经历</translation>
    </message>
    <message>
        <source>In the sealed file</source>
        <translation>密封文件中的内容</translation>
    </message>
    <message>
        <source>Names and contacts, kept apart</source>
        <translation>名字和联系方式，单独存放</translation>
    </message>
    <message>
        <source>Preview and seal</source>
        <translation>预览并密封</translation>
    </message>
    <message>
        <source>Sealed, with padding</source>
        <translation>密封后（含填充）</translation>
    </message>
    <message>
        <source>The page as it leaves</source>
        <translation>发出的页面</translation>
    </message>
    <message>
        <source>The report, for people</source>
        <translation>报告，给人看的</translation>
    </message>
    <message>
        <source>The report, for programs</source>
        <translation>报告，给程序用的</translation>
    </message>
    <message>
        <source>This is the page that leaves, word for word.</source>
        <translation>这就是将要发出的页面，一字不差。</translation>
    </message>
    <message>
        <source>What your vault keeps</source>
        <translation>您的库保留什么</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>It lies outside the vault, open to whoever finds it. Pseudonyms stand for people, and names that are kept apart are not in it. Print it with a printer on a cable, then destroy the file.</source>
        <translation>文件放在库外，谁找到都能看。人都用化名表示，单独保存的姓名不在里面。请用连线的打印机打印，然后销毁文件。</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Make a PDF of the overview?</source>
        <translation>把概览做成 PDF 吗？</translation>
    </message>
    <message>
        <source>Make a PDF of this record?</source>
        <translation>把这条记录做成 PDF 吗？</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>制作文件…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>正在制作页面</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>文件放在哪里？</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file}现在在库外，谁都能打开。</translation>
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
        <translation>发出的是清理过的副本。请再看一遍里面能看到和听到的内容。您标为可以认出的人数：{shows}。</translation>
    </message>
    <message>
        <source>A condition is written here, and the answer is a plain yes. If it still holds, choose “Only if …”.</source>
        <translation>这里写着条件，回答却是无条件的同意。如果条件仍然有效，请选“条件是…”。</translation>
    </message>
    <message>
        <source>A confidential submission became known. Add how that happened as an act of its own.</source>
        <translation>一份保密的材料被知道了。请把经过作为单独的行为加进来。</translation>
    </message>
    <message>
        <source>A file is named here that is not in the folder.</source>
        <translation>这里提到的文件不在文件夹里。</translation>
    </message>
    <message>
        <source>A file of evidence cannot have this name.</source>
        <translation>证据文件不能用这个名字。</translation>
    </message>
    <message>
        <source>A group can only be named by its title.</source>
        <translation>一群人只能用身份来称呼。</translation>
    </message>
    <message>
        <source>A group has no name. Give a member who is to be named an entry of their own.</source>
        <translation>一群人没有名字。需要写名字的成员，请单独建立。</translation>
    </message>
    <message>
        <source>A guardian answered for an adult. Ask the person, or note why that cannot be.</source>
        <translation>监护人替成年人作了回答。请询问本人，或者记下为什么不能询问。</translation>
    </message>
    <message>
        <source>A guardian answered. Ask the child too, in words that a child understands, and note it.</source>
        <translation>监护人作了回答。请用孩子听得懂的话也询问孩子，并记下来。</translation>
    </message>
    <message>
        <source>A name in your vault is part of it. If it means that person, it is replaced; another word stays.</source>
        <translation>其中含有您库里的一个名字。如果指的是那个人，就会替换；如果是别的词，就保留。</translation>
    </message>
    <message>
        <source>A name that is kept apart stands in this text, and is shown wherever the text is. Write the pseudonym instead.</source>
        <translation>这段文字里有单独保存的名字，文字显示在哪里，名字就显示在哪里。请改写化名。</translation>
    </message>
    <message>
        <source>A number below zero cannot be right here.</source>
        <translation>这里不可能是负数。</translation>
    </message>
    <message>
        <source>A real name stands here. Write the pseudonym instead.</source>
        <translation>这里有真名。请改写化名。</translation>
    </message>
    <message>
        <source>A real name stands in the text ({fields}). It leaves as the pseudonym; read the text once more.</source>
        <translation>文字中有真名（{fields}）。发出时会换成化名；请再读一遍文字。</translation>
    </message>
    <message>
        <source>Accounts of a day of consent may not differ. Keep the day that holds.</source>
        <translation>同意的日期不能有不同的说法。请保留有效的那个日期。</translation>
    </message>
    <message>
        <source>An answer to this would tell who people are. Ask for advice before anyone answers.</source>
        <translation>回答这个问题会暴露某些人。在任何人回答之前，请先征求意见。</translation>
    </message>
    <message>
        <source>An item with a file needs a name of its own, such as E1.</source>
        <translation>带文件的条目需要自己的编号，例如 E1。</translation>
    </message>
    <message>
        <source>An organisation cannot answer itself. Choose who answered for it, and why they may.</source>
        <translation>组织自己不能回答。请选择是谁替它回答，以及为什么有权回答。</translation>
    </message>
    <message>
        <source>Choose exactly one.</source>
        <translation>请正好选择一个。</translation>
    </message>
    <message>
        <source>Choose “I don’t know” or “I prefer not to say”.</source>
        <translation>请选择“我不知道”或“我不想说”。</translation>
    </message>
    <message>
        <source>Everyone was told before it was withdrawn. Look at the two days once more.</source>
        <translation>通知所有人的日期早于撤回的日期。请再看看这两个日期。</translation>
    </message>
    <message>
        <source>For a group, this covers the number of people and their title only. Whoever is to be named needs an entry of their own.</source>
        <translation>对群体来说，这只包括人数和身份描述。要写出名字的人，需要单独列出。</translation>
    </message>
    <message>
        <source>For somebody under 18, a parent or guardian should answer too.</source>
        <translation>未满18岁的人，应由父母或监护人也作出回答。</translation>
    </message>
    <message>
        <source>For this use, how the person is named is fixed.</source>
        <translation>对这一用途，称呼方式是固定的。</translation>
    </message>
    <message>
        <source>How many people are in the group?</source>
        <translation>这群人有多少？</translation>
    </message>
    <message>
        <source>Initials may be shown, and none are kept. They are never made from the name: write them under “Name and contact”.</source>
        <translation>可以显示姓名缩写，但没有保存缩写。缩写从不由姓名推出：请在“姓名和联系方式”里写上。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>It is as short as a name in your vault, and may be another word. A name is replaced; a word stays.</source>
        <translation>它与您库里的一个名字一样短，也可能是别的词。是名字就替换，是词语就保留。</translation>
    </message>
    <message>
        <source>It is missing, and the record shall have been sent: complete it, or make it a draft.</source>
        <translation>缺少这一项，而这条记录应是已发送的：请补全，或改成草稿。</translation>
    </message>
    <message>
        <source>It is no plain text, or too long.</source>
        <translation>这不是纯文本，或者太长。</translation>
    </message>
    <message>
        <source>It is too large: 1 MiB for an incident, 8 MiB for a picture, 64 MiB in all.</source>
        <translation>太大了：事件最多 1 MiB，图片最多 8 MiB，总共最多 64 MiB。</translation>
    </message>
    <message>
        <source>It must be draft, ready, sent, answered or withdrawn.</source>
        <translation>必须是草稿、就绪、已发送、已答复或已撤回之一。</translation>
    </message>
    <message>
        <source>It says that it corrects an earlier report, but another key signed it. Treat it as not proven.</source>
        <translation>它说是对以前报告的更正，但签名的是另一个密钥。请当作未经证实。</translation>
    </message>
    <message>
        <source>Named in the Secretary-General’s report, but not in public. Ask once more what is meant.</source>
        <translation>在秘书长的报告中写名字，却不公开名字。请再问一次是什么意思。</translation>
    </message>
    <message>
        <source>No name is written down.</source>
        <translation>没有写下名字。</translation>
    </message>
    <message>
        <source>Nobody has compared the 40 digits of this card. If it is not theirs, somebody else reads everything.</source>
        <translation>还没有人核对过这张名片的40位数字。如果它不是他们的，别人就会读到一切。</translation>
    </message>
    <message>
        <source>Nobody has said that the Government will know. Explain it, then ask again.</source>
        <translation>还没有说明政府会知道。请说明之后再问一次。</translation>
    </message>
    <message>
        <source>Nobody in this record agreed to its being sent. Ask them first.</source>
        <translation>这条记录里没有人同意发送。请先询问他们。</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>还没有回答。</translation>
    </message>
    <message>
        <source>Not answered yet; the report can do without it.</source>
        <translation>还没有回答；报告可以没有它。</translation>
    </message>
    <message>
        <source>Only a number or a day can be “about”.</source>
        <translation>只有数字或日期才能用“大约”。</translation>
    </message>
    <message>
        <source>Only a number or a day can have accounts that differ.</source>
        <translation>只有数字或日期才能有不同的说法。</translation>
    </message>
    <message>
        <source>Only one answer is possible here.</source>
        <translation>这里只能有一个回答。</translation>
    </message>
    <message>
        <source>Only somebody who acts for an agency can be named, and nobody who is a person of the record.</source>
        <translation>只有代表机构行事的人才能写出名字，记录中列为人员的人不能。</translation>
    </message>
    <message>
        <source>Others had the device in their hands. Add the act “Device searched, copied or seized”.</source>
        <translation>设备曾在别人手里。请添加行为“设备被搜查、复制或扣押”。</translation>
    </message>
    <message>
        <source>People you know may be known to others now. Think about who should be told.</source>
        <translation>您认识的人现在可能已被别人知道。请想想应该告诉谁。</translation>
    </message>
    <message>
        <source>Practice cards and real vaults do not mix.</source>
        <translation>练习名片和真实的库不能混用。</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>请用几个字说明是什么。</translation>
    </message>
    <message>
        <source>Say that it may be published, and that this cannot be undone; then tick it.</source>
        <translation>请说明可能会公开，而且公开后无法收回；然后打勾。</translation>
    </message>
    <message>
        <source>Say with which organisations it may be shared.</source>
        <translation>请写明可以告诉哪些组织。</translation>
    </message>
    <message>
        <source>Several answers are possible here.</source>
        <translation>这里可以有多个回答。</translation>
    </message>
    <message>
        <source>Somebody else answered, and the person is free. Ask the person, if you can.</source>
        <translation>是别人作的回答，而当事人是自由的。如果可以，请询问本人。</translation>
    </message>
    <message>
        <source>Somebody else in your vault has the same name, or a part of it.</source>
        <translation>您的库里另有人与此同名，或名字的一部分相同。</translation>
    </message>
    <message>
        <source>Something belongs here.</source>
        <translation>这里应该有内容。</translation>
    </message>
    <message>
        <source>Something in the file is there twice.</source>
        <translation>文件里有重复的内容。</translation>
    </message>
    <message>
        <source>The agency leaves. A name leaves only with a reason: somebody named falsely can be harmed, and you may be asked for proof.</source>
        <translation>发出的是机构。名字只有说明理由才会发出：被错误指名的人可能受到伤害，您也可能被要求提供证据。</translation>
    </message>
    <message>
        <source>The answer for “{use}” holds only under a condition. Confirm that it is met for this report.</source>
        <translation>对“{use}”的回答只在某个条件下有效。请确认这份报告符合条件。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>回答是空的。</translation>
    </message>
    <message>
        <source>The answers are no list with date, kind and message.</source>
        <translation>答复不是带日期、种类和内容的列表。</translation>
    </message>
    <message>
        <source>The card is no longer valid, and somebody else may hold its key by now. But whoever has the report must be told.</source>
        <translation>这张名片已过期，它的密钥现在可能在别人手里。但持有报告的人必须得到通知。</translation>
    </message>
    <message>
        <source>The card is no longer valid. Ask for a new one.</source>
        <translation>名片已经失效。请索取一张新的。</translation>
    </message>
    <message>
        <source>The card was replaced. Use the newer one.</source>
        <translation>名片已被替换。请使用新的那张。</translation>
    </message>
    <message>
        <source>The card was revoked, for good. Ask for a new one, by another way.</source>
        <translation>名片已被永久撤销。请通过另一种方式索取一张新的。</translation>
    </message>
    <message>
        <source>The clock of this computer says {clock}, but this program was built on {built}. Nobody can tell whether this card, valid until {until}, has expired: look at a calendar.</source>
        <translation>这台电脑的时钟显示{clock}，但本程序是{built}制作的。没有人能判断这张有效期至{until}的名片是否已过期：请看日历。</translation>
    </message>
    <message>
        <source>The day to ask again is before the answer.</source>
        <translation>再次询问的日期早于回答的日期。</translation>
    </message>
    <message>
        <source>The description of the scenario cannot be read.</source>
        <translation>场景的说明无法读取。</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>The file begins with a mark that does not belong there.</source>
        <translation>文件开头有不该有的标记。</translation>
    </message>
    <message>
        <source>The file breaks off or holds a mistake in its form.</source>
        <translation>文件中断了，或形式有误。</translation>
    </message>
    <message>
        <source>The file holds too many values.</source>
        <translation>文件里的内容太多。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>文件的层次太深。</translation>
    </message>
    <message>
        <source>The guardian agreed, and the child does not want it. Better treat this as no.</source>
        <translation>监护人同意，而孩子不愿意。最好当作不同意。</translation>
    </message>
    <message>
        <source>The letters in the file cannot be read.</source>
        <translation>文件里的文字无法读取。</translation>
    </message>
    <message>
        <source>The name may be public, but the Government may not be told. Ask once more what is meant.</source>
        <translation>名字可以公开，却不能告诉政府。请再问一次是什么意思。</translation>
    </message>
    <message>
        <source>The name of this official leaves with the report and cannot be taken back. Confirm once more.</source>
        <translation>这名官员的名字将随报告发出，无法收回。请再确认一次。</translation>
    </message>
    <message>
        <source>The original leaves, with the hidden data in it: place, device, time. A cleaned copy could leave instead. Say why it is the original.</source>
        <translation>发出的是原件，里面有隐藏信息：地点、设备、时间。也可以改发清理过的副本。请说明为什么要发原件。</translation>
    </message>
    <message>
        <source>The person does not agree to the focal point, so nothing of them gets there, and nobody can act on this answer.</source>
        <translation>当事人不同意发送给联络人，所以关于他们的内容到不了那里，没有人能按这项回答行事。</translation>
    </message>
    <message>
        <source>The person has died or is missing. If they said this before, choose “Instruction given earlier”. Else family or a lawyer may answer, only for the uses that they name.</source>
        <translation>当事人已去世或失踪。如果这是他们以前说的，请选“事先的交代”。否则可以由家人或律师回答，只限于他们说明的用途。</translation>
    </message>
    <message>
        <source>The person is held, and may not have been free to refuse. A family member or a lawyer may answer for them, only for the uses that they name.</source>
        <translation>当事人被关押，可能无法自由拒绝。可以由家人或律师替他们回答，只限于他们说明的用途。</translation>
    </message>
    <message>
        <source>The pseudonym holds the name or a part of it. Choose another word.</source>
        <translation>化名里有名字或名字的一部分。请换一个词。</translation>
    </message>
    <message>
        <source>The record is still a draft. Answer what is missing: {missing}.</source>
        <translation>这条记录还是草稿。请回答还缺的部分：{missing}。</translation>
    </message>
    <message>
        <source>The record says that nothing is sent before there is consent.</source>
        <translation>记录写明，取得同意之前什么也不发送。</translation>
    </message>
    <message>
        <source>The record was withdrawn, so it does not leave.</source>
        <translation>这条记录已撤回，所以不会发出。</translation>
    </message>
    <message>
        <source>The same file is in this record already.</source>
        <translation>这条记录里已有同样的文件。</translation>
    </message>
    <message>
        <source>There are too many incidents; 100 are the most.</source>
        <translation>事件太多了；最多 100 个。</translation>
    </message>
    <message>
        <source>There are two answers for the same use. Keep the one that holds.</source>
        <translation>同一用途有两个回答。请保留有效的那一个。</translation>
    </message>
    <message>
        <source>There are two answers that exclude each other.</source>
        <translation>有两个互相矛盾的回答。</translation>
    </message>
    <message>
        <source>There are words, but “Something else” is not chosen.</source>
        <translation>写了文字，但没有选“其他”。</translation>
    </message>
    <message>
        <source>There is a day on which this was withdrawn, so it counts as withdrawn. Choose what holds now.</source>
        <translation>这里记有撤回的日期，因此按已撤回处理。请选择现在有效的答复。</translation>
    </message>
    <message>
        <source>There is a day when it ended, and it is still going on.</source>
        <translation>写了结束日期，却又说还在继续。</translation>
    </message>
    <message>
        <source>There is a number in it that is none.</source>
        <translation>里面有一个不是数字的数字。</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be shown.</source>
        <translation>里面有无法显示的符号。</translation>
    </message>
    <message>
        <source>There is half a letter in it.</source>
        <translation>里面有半个字符。</translation>
    </message>
    <message>
        <source>There is no answer here. Say “I don’t know” if you don’t.</source>
        <translation>这里没有回答。如果不知道，请选“我不知道”。</translation>
    </message>
    <message>
        <source>There is no cleaned copy of this file. Make one or leave it out; or say why the original leaves, with the hidden data in it: place, device, time.</source>
        <translation>这个文件还没有清理过的副本。请制作一份，或者不发这个文件；或者说明为什么要发出带隐藏信息（地点、设备、时间）的原件。</translation>
    </message>
    <message>
        <source>There is no country with this mark.</source>
        <translation>没有这个代码的国家。</translation>
    </message>
    <message>
        <source>There is no incident in this folder.</source>
        <translation>这个文件夹里没有事件。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>里面什么也没有。</translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation>太多了。</translation>
    </message>
    <message>
        <source>They asked about other people. Do not name them here; think about who should be told.</source>
        <translation>他们问起了其他人。不要在这里写这些人的名字；请想想应该告诉谁。</translation>
    </message>
    <message>
        <source>They may act under pressure, or nobody said that they do not: then no name leaves.</source>
        <translation>他们可能是在压力下行事，或者没有人说明并非如此：这时名字不会发出。</translation>
    </message>
    <message>
        <source>They may be contacted, and it says elsewhere that contact is not safe.</source>
        <translation>可以联系他们，但别处写着联系不安全。</translation>
    </message>
    <message>
        <source>They may be contacted, and no way to reach them is kept.</source>
        <translation>可以联系他们，但没有保存联系方式。</translation>
    </message>
    <message>
        <source>They may be named, and no name is kept. Without one, only the title leaves.</source>
        <translation>可以写出名字，但没有保存名字。没有名字，只会发出身份描述。</translation>
    </message>
    <message>
        <source>This answer is not in the list.</source>
        <translation>这个回答不在列表里。</translation>
    </message>
    <message>
        <source>This answer is written in a way this version does not read.</source>
        <translation>这个回答的写法，本版本读不了。</translation>
    </message>
    <message>
        <source>This cannot be the answer.</source>
        <translation>这不能作为回答。</translation>
    </message>
    <message>
        <source>This card belongs to a person. Only a focal point receives reports.</source>
        <translation>这张名片属于个人。只有联络人接收报告。</translation>
    </message>
    <message>
        <source>This country is made up for practice. A real record has a real one.</source>
        <translation>这个国家是为练习虚构的。真实的记录要写真实的国家。</translation>
    </message>
    <message>
        <source>This day cannot be read. Write, for example, 14 March 2026, March 2026 or about 2026.</source>
        <translation>这个日期无法读取。请写例如2026年3月14日、2026年3月或大约2026年。</translation>
    </message>
    <message>
        <source>This file leaves as it is, and the hidden data in it tells where it was made. Look at it once more. People you marked as recognisable: {shows}.</source>
        <translation>这个文件会原样发出，其中的隐藏信息说明它在哪里制作。请再看一遍。您标明能认出的人数：{shows}。</translation>
    </message>
    <message>
        <source>This file leaves as it is, with the hidden data in it: place, device, time. Look at it once more. People you marked as recognisable: {shows}.</source>
        <translation>这个文件会原样发出，连同其中的隐藏信息：地点、设备、时间。请再看一遍。您标明能认出的人数：{shows}。</translation>
    </message>
    <message>
        <source>This fingerprint is not complete.</source>
        <translation>这个指纹不完整。</translation>
    </message>
    <message>
        <source>This is a real country. In practice, countries and people are made up.</source>
        <translation>这是真实的国家。练习中的国家和人都是虚构的。</translation>
    </message>
    <message>
        <source>This is about {because}. Confirm that it may leave.</source>
        <translation>这涉及{because}。请确认可以发出。</translation>
    </message>
    <message>
        <source>This is kept although they do not agree to that. Ask once more, or take them out of the record.</source>
        <translation>他们不同意保存，这里却保存着。请再问一次，或者把他们从记录中去掉。</translation>
    </message>
    <message>
        <source>This is no ordinary file; links and folders cannot be used.</source>
        <translation>这不是普通文件；不能用链接和文件夹。</translation>
    </message>
    <message>
        <source>This is not the kind of answer that is asked for.</source>
        <translation>这不是所问的那种回答。</translation>
    </message>
    <message>
        <source>This is not urgent, and it was written down less than a day ago. Sleep on it if you can. Hours left: {hours}.</source>
        <translation>这件事不紧急，写下还不到一天。可以的话，过一夜再决定。还剩小时数：{hours}。</translation>
    </message>
    <message>
        <source>This is the reference of a letter to a real State.</source>
        <translation>这是致真实国家的信件编号。</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>重复了。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>太长了。</translation>
    </message>
    <message>
        <source>This language is not known. Choose one from the list.</source>
        <translation>不认识这种语言。请从列表中选一个。</translation>
    </message>
    <message>
        <source>This line cannot be read in one way only.</source>
        <translation>这一行的意思不唯一，无法读取。</translation>
    </message>
    <message>
        <source>This mark holds signs that are not allowed.</source>
        <translation>这个标记含有不允许的符号。</translation>
    </message>
    <message>
        <source>This must fit on one line.</source>
        <translation>必须写在一行里。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>这个数字太大。</translation>
    </message>
    <message>
        <source>This part of the UN is not in the list.</source>
        <translation>联合国的这个部分不在列表里。</translation>
    </message>
    <message>
        <source>This points to itself. Choose again.</source>
        <translation>它指向自己。请重新选择。</translation>
    </message>
    <message>
        <source>This points to something of another kind. Choose again.</source>
        <translation>它指向另一类东西。请重新选择。</translation>
    </message>
    <message>
        <source>This record is marked as a draft.</source>
        <translation>这条记录标为草稿。</translation>
    </message>
    <message>
        <source>This reference looks unusual. UN letters look like CHN 20/2020.</source>
        <translation>这个编号看起来不寻常。联合国信函的编号类似 CHN 20/2020。</translation>
    </message>
    <message>
        <source>This time zone cannot be read. Write, for example, +02:00.</source>
        <translation>这个时区无法读取。请写例如 +02:00。</translation>
    </message>
    <message>
        <source>This vault was on a device that others had. They may be able to read what is sealed now. Better begin again on a new device with a new vault.</source>
        <translation>这个库在一个别人拿过的设备上。现在密封的内容，他们也许能读到。最好换一个新设备，用新的库重新开始。</translation>
    </message>
    <message>
        <source>This vault was on that device. Read “Device taken” under Learn before you go on.</source>
        <translation>这个库就在那个设备上。继续之前，请看“学习”中的“设备被拿走”。</translation>
    </message>
    <message>
        <source>This version does not know this kind of act.</source>
        <translation>本版本不认识这种行为。</translation>
    </message>
    <message>
        <source>This version does not know this question.</source>
        <translation>本版本不认识这个问题。</translation>
    </message>
    <message>
        <source>Two parts carry the same mark.</source>
        <translation>两个部分带有同样的标记。</translation>
    </message>
    <message>
        <source>What this points to is no longer in the record. Choose again.</source>
        <translation>它所指的东西已不在记录里。请重新选择。</translation>
    </message>
    <message>
        <source>Whoever is alleged to have done it asked, or was there. Ask again when nobody listens.</source>
        <translation>询问的人或在场的人是据称的加害者。请在没有人听到的时候再问一次。</translation>
    </message>
    <message>
        <source>Whoever is alleged to have done it never leaves by name, whatever was said here.</source>
        <translation>不管这里怎么说，据称加害者的名字从不发出。</translation>
    </message>
    <message>
        <source>Whoever this was has been left out of the report.</source>
        <translation>这个人已从报告中略去。</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>请写整数。</translation>
    </message>
    <message>
        <source>You are worried about somebody’s health. Add an act about medical care or ill-treatment.</source>
        <translation>您担心某人的健康。请添加关于医治或虐待的行为。</translation>
    </message>
    <message>
        <source>Your answers point to another urgency. Choose the one that fits.</source>
        <translation>您的回答指向另一种紧急程度。请选择合适的。</translation>
    </message>
    <message>
        <source>evidence that shows somebody’s health</source>
        <translation>显示某人健康状况的证据</translation>
    </message>
    <message>
        <source>somebody who is especially at risk</source>
        <translation>特别容易受害的人</translation>
    </message>
    <message>
        <source>somebody who is held</source>
        <translation>被关押的人</translation>
    </message>
    <message>
        <source>what was done to a person’s body or health</source>
        <translation>对人的身体或健康所做的事</translation>
    </message>
    <message>
        <source>“I don’t know” stands alone.</source>
        <translation>“我不知道”只能单独选。</translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>A practice vault is marked everywhere and can never be mixed with a real one. That cannot be changed later.</source>
        <translation>练习库到处都有标记，绝不会与真实的库混用。这一点以后不能更改。</translation>
    </message>
    <message>
        <source>A workshop: made-up cases, two seats, exercises</source>
        <translation>工作坊：编造的个案、两个座位、练习</translation>
    </message>
    <message>
        <source>In some places, encryption, or carrying a program like this one, is against the law or looks suspicious. If you are not sure, ask somebody you trust first, also about places you travel to. Nothing has been written yet: you can close this window now.</source>
        <translation>在有些地方，加密或携带这样的程序是违法的，或者会引起怀疑。如果不确定，请先问您信任的人，也问问您要去的地方的情况。现在还什么都没有写入：您可以马上关闭这个窗口。</translation>
    </message>
    <message>
        <source>Is a notebook like this safe to have, where you are?</source>
        <translation>在您所在的地方，带着这样的记事本安全吗？</translation>
    </message>
    <message>
        <source>One empty practice vault</source>
        <translation>一个空的练习保险库</translation>
    </message>
    <message>
        <source>Practise how?</source>
        <translation>怎样练习？</translation>
    </message>
    <message>
        <source>Practise with fiction</source>
        <translation>用虚构的事练习</translation>
    </message>
    <message>
        <source>Receive reports as a focal point</source>
        <translation>作为联络人接收报告</translation>
    </message>
    <message>
        <source>This decides which pages you see first. You can change it later.</source>
        <translation>这决定您先看到哪些页面。以后可以更改。</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>写下发生的事</translation>
    </message>
    <message>
        <source>You get sealed reports from others, open them and answer.</source>
        <translation>您收到别人密封的报告，打开并回复。</translation>
    </message>
    <message>
        <source>You keep records of reprisals and send them when you decide to.</source>
        <translation>您记录报复事件，在您决定时发送。</translation>
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
        <translation type="unfinished">返回</translation>
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
        <translation type="unfinished">文件</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">类型</translation>
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
        <translation type="unfinished">删除</translation>
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
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">打开</translation>
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
        <translation type="unfinished">删除</translation>
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
        <translation>网页地址</translation>
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
        <translation>文件校验和</translation>
    </message>
    <message>
        <source>Could they have been forced to do it?</source>
        <translation>他们会不会是被迫的？</translation>
    </message>
    <message>
        <source>Cycle of the review</source>
        <translation>审议周期</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Did it get a reference number?</source>
        <translation>有编号吗？</translation>
    </message>
    <message>
        <source>Did it reach across a border?</source>
        <translation>涉及境外吗？</translation>
    </message>
    <message>
        <source>Did the source see or hear it personally?</source>
        <translation>是来源亲眼所见、亲耳所闻吗？</translation>
    </message>
    <message>
        <source>Do accounts differ? How?</source>
        <translation>各方说法不一致吗？怎样不一致？</translation>
    </message>
    <message>
        <source>Do they admit the act?</source>
        <translation>他们承认这一行为吗？</translation>
    </message>
    <message>
        <source>Does it belong to other records?</source>
        <translation>它与其他记录有关吗？</translation>
    </message>
    <message>
        <source>Does it have consultative status with the UN?</source>
        <translation>它在联合国有咨商地位吗？</translation>
    </message>
    <message>
        <source>Does the child want it too?</source>
        <translation>孩子自己也愿意吗？</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>文件指纹</translation>
    </message>
    <message>
        <source>Follow-up by a treaty body</source>
        <translation>条约机构的后续行动</translation>
    </message>
    <message>
        <source>From whom?</source>
        <translation>从谁那里得到的？</translation>
    </message>
    <message>
        <source>Give it a short title</source>
        <translation>起一个简短的标题</translation>
    </message>
    <message>
        <source>How are they connected?</source>
        <translation>它们有什么关系？</translation>
    </message>
    <message>
        <source>How are they now?</source>
        <translation>他们现在情况如何？</translation>
    </message>
    <message>
        <source>How can the person be reached?</source>
        <translation>怎样能联系到当事人？</translation>
    </message>
    <message>
        <source>How did it reach you?</source>
        <translation>它是怎样到您这里的？</translation>
    </message>
    <message>
        <source>How did the State respond?</source>
        <translation>该国怎么回应的？</translation>
    </message>
    <message>
        <source>How did the authorities know about it?</source>
        <translation>官方是怎么知道的？</translation>
    </message>
    <message>
        <source>How did they respond?</source>
        <translation>他们怎么回应的？</translation>
    </message>
    <message>
        <source>How far had the cooperation come?</source>
        <translation>合作进行到哪一步？</translation>
    </message>
    <message>
        <source>How far is the record?</source>
        <translation>这条记录进行到哪一步？</translation>
    </message>
    <message>
        <source>How far was it carried out?</source>
        <translation>落实到什么程度？</translation>
    </message>
    <message>
        <source>How is the person now?</source>
        <translation>当事人现在怎样？</translation>
    </message>
    <message>
        <source>How is the source connected to it?</source>
        <translation>来源与这件事有什么关系？</translation>
    </message>
    <message>
        <source>How many experts signed it?</source>
        <translation>有多少位专家签署？</translation>
    </message>
    <message>
        <source>How many mandates signed it?</source>
        <translation>有多少项任务签署？</translation>
    </message>
    <message>
        <source>How many of the questions does it answer?</source>
        <translation>回答了其中多少问题？</translation>
    </message>
    <message>
        <source>How many pages?</source>
        <translation>有多少页？</translation>
    </message>
    <message>
        <source>How many people are in the group?</source>
        <translation>这群人有多少？</translation>
    </message>
    <message>
        <source>How many people does it cover?</source>
        <translation>涉及多少人？</translation>
    </message>
    <message>
        <source>How many people were affected?</source>
        <translation>有多少人受影响？</translation>
    </message>
    <message>
        <source>How may the person be named?</source>
        <translation>可以怎样称呼当事人？</translation>
    </message>
    <message>
        <source>How old was the person then?</source>
        <translation>当事人当时多大年龄？</translation>
    </message>
    <message>
        <source>How reliable is it?</source>
        <translation>可靠程度怎样？</translation>
    </message>
    <message>
        <source>How specific is the recommendation?</source>
        <translation>这条建议有多具体？</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>有多确定？</translation>
    </message>
    <message>
        <source>How sure is the number?</source>
        <translation>这个数字有多确定？</translation>
    </message>
    <message>
        <source>How urgent is it?</source>
        <translation>有多紧急？</translation>
    </message>
    <message>
        <source>How was it got?</source>
        <translation>是怎样得到的？</translation>
    </message>
    <message>
        <source>How was it kept?</source>
        <translation>是怎样保存的？</translation>
    </message>
    <message>
        <source>How was it withdrawn?</source>
        <translation>是怎样撤回的？</translation>
    </message>
    <message>
        <source>How was the answer given?</source>
        <translation>是怎样回答的？</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>怎样做的？</translation>
    </message>
    <message>
        <source>In which country did it happen?</source>
        <translation>发生在哪个国家？</translation>
    </message>
    <message>
        <source>In which country does the person live?</source>
        <translation>当事人住在哪个国家？</translation>
    </message>
    <message>
        <source>In which country is the organisation?</source>
        <translation>该组织在哪个国家？</translation>
    </message>
    <message>
        <source>In which language was it asked?</source>
        <translation>用什么语言询问的？</translation>
    </message>
    <message>
        <source>In which language was it told?</source>
        <translation>用什么语言讲述的？</translation>
    </message>
    <message>
        <source>In which languages is it?</source>
        <translation>有哪些语言？</translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation>用哪些语言？</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>姓名缩写</translation>
    </message>
    <message>
        <source>Is any of them held now?</source>
        <translation>现在他们当中有人被关押吗？</translation>
    </message>
    <message>
        <source>Is anyone investigating?</source>
        <translation>有人在调查吗？</translation>
    </message>
    <message>
        <source>Is hidden data still in it?</source>
        <translation>里面还有隐藏信息吗？</translation>
    </message>
    <message>
        <source>Is it a view rather than an observed fact?</source>
        <translation>它是看法而不是看到的事实吗？</translation>
    </message>
    <message>
        <source>Is it safe to contact the person?</source>
        <translation>联系当事人安全吗？</translation>
    </message>
    <message>
        <source>Is it still going on?</source>
        <translation>还在继续吗？</translation>
    </message>
    <message>
        <source>Is the person held by anyone now?</source>
        <translation>当事人现在被关押吗？</translation>
    </message>
    <message>
        <source>Is the place kept back on purpose?</source>
        <translation>是有意不说地点吗？</translation>
    </message>
    <message>
        <source>Is the recommendation weak or problematic?</source>
        <translation>这条建议是否薄弱或有问题？</translation>
    </message>
    <message>
        <source>Is there a copy?</source>
        <translation>有副本吗？</translation>
    </message>
    <message>
        <source>Is there a document?</source>
        <translation>有文件吗？</translation>
    </message>
    <message>
        <source>Is this a group without a record for each member?</source>
        <translation>这是一群人，没有每个人的记录吗？</translation>
    </message>
    <message>
        <source>Kind of effect</source>
        <translation>影响的类型</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Mark of the organisation in this record</source>
        <translation>组织在这条记录里的标记</translation>
    </message>
    <message>
        <source>Mark of the person in this record</source>
        <translation>当事人在这条记录里的标记</translation>
    </message>
    <message>
        <source>Mark of the person in this vault</source>
        <translation>当事人在本库里的标记</translation>
    </message>
    <message>
        <source>Mark of the record</source>
        <translation>记录的标记</translation>
    </message>
    <message>
        <source>Mark of this account</source>
        <translation>这份陈述的标记</translation>
    </message>
    <message>
        <source>Mark of this item</source>
        <translation>这一项的标记</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>姓名和联系方式</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>组织名称</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Not after which day, for certain?</source>
        <translation>肯定不晚于哪一天？</translation>
    </message>
    <message>
        <source>Not before which day, for certain?</source>
        <translation>肯定不早于哪一天？</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>条件是…</translation>
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
        <translation>关于这一行为的问题</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Reference of the document</source>
        <translation>文件编号</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>届会</translation>
    </message>
    <message>
        <source>Sex or gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Symbol of the concluding observations</source>
        <translation>结论性意见的文号</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To whom was it sent?</source>
        <translation>发给了谁？</translation>
    </message>
    <message>
        <source>Translation into English</source>
        <translation>英文译文</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>普遍定期审议</translation>
    </message>
    <message>
        <source>Until when is it confidential?</source>
        <translation>保密到什么时候？</translation>
    </message>
    <message>
        <source>Was the submission confidential?</source>
        <translation>提交的材料是保密的吗？</translation>
    </message>
    <message>
        <source>What came back?</source>
        <translation>得到了什么答复？</translation>
    </message>
    <message>
        <source>What did it change for the person?</source>
        <translation>它给当事人带来什么改变？</translation>
    </message>
    <message>
        <source>What did it stop or cause?</source>
        <translation>它造成了什么，或使什么做不成？</translation>
    </message>
    <message>
        <source>What did others publish about it?</source>
        <translation>别人就此发表过什么？</translation>
    </message>
    <message>
        <source>What did the UN do?</source>
        <translation>联合国做了什么？</translation>
    </message>
    <message>
        <source>What did the authorities say or do?</source>
        <translation>官方说了什么、做了什么？</translation>
    </message>
    <message>
        <source>What did the organisation agree to?</source>
        <translation>组织同意了什么？</translation>
    </message>
    <message>
        <source>What did the person agree to?</source>
        <translation>当事人同意了什么？</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>他们做了什么？</translation>
    </message>
    <message>
        <source>What did they say or do?</source>
        <translation>他们说了什么、做了什么？</translation>
    </message>
    <message>
        <source>What did you see or hear of them?</source>
        <translation>您看到或听到他们什么？</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>您请求什么？</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>它说了什么？</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>它显示什么？</translation>
    </message>
    <message>
        <source>What does the answer say?</source>
        <translation>答复说了什么？</translation>
    </message>
    <message>
        <source>What does the link rest on?</source>
        <translation>这种联系以什么为依据？</translation>
    </message>
    <message>
        <source>What does the person do for a living?</source>
        <translation>当事人以什么为生？</translation>
    </message>
    <message>
        <source>What does this rest on?</source>
        <translation>依据是什么？</translation>
    </message>
    <message>
        <source>What else is true of it?</source>
        <translation>还有哪些情况？</translation>
    </message>
    <message>
        <source>What form did the cooperation take?</source>
        <translation>是什么形式的合作？</translation>
    </message>
    <message>
        <source>What happened, in your own words?</source>
        <translation>发生了什么？请用您自己的话说。</translation>
    </message>
    <message>
        <source>What has been done about it so far?</source>
        <translation>到现在为止做过什么？</translation>
    </message>
    <message>
        <source>What in it could point to people?</source>
        <translation>里面有什么会指向某些人？</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>是关于什么的？</translation>
    </message>
    <message>
        <source>What is it, without pointing to it?</source>
        <translation>不指明的话，它是什么样的组织？</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>可以用来做什么</translation>
    </message>
    <message>
        <source>What kind of act was it?</source>
        <translation>是哪一种行为？</translation>
    </message>
    <message>
        <source>What kind of action was it?</source>
        <translation>是哪一种行动？</translation>
    </message>
    <message>
        <source>What kind of answer was it?</source>
        <translation>是哪一种答复？</translation>
    </message>
    <message>
        <source>What kind of item is it?</source>
        <translation>是哪一种物件？</translation>
    </message>
    <message>
        <source>What kind of material is it?</source>
        <translation>是哪一种材料？</translation>
    </message>
    <message>
        <source>What kind of organisation is it?</source>
        <translation>是哪一种组织？</translation>
    </message>
    <message>
        <source>What kind of place was it?</source>
        <translation>是什么样的地方？</translation>
    </message>
    <message>
        <source>What kind of text is it?</source>
        <translation>是哪一种文字？</translation>
    </message>
    <message>
        <source>What makes it more dangerous for the person?</source>
        <translation>什么使当事人更加危险？</translation>
    </message>
    <message>
        <source>What makes it more dangerous for them?</source>
        <translation>什么让他们的处境更危险？</translation>
    </message>
    <message>
        <source>What makes it urgent?</source>
        <translation>为什么紧急？</translation>
    </message>
    <message>
        <source>What part did they have?</source>
        <translation>他们起了什么作用？</translation>
    </message>
    <message>
        <source>What part did we have in it?</source>
        <translation>我们在其中做了什么？</translation>
    </message>
    <message>
        <source>What part do they have in it?</source>
        <translation>他们在此事中是什么角色？</translation>
    </message>
    <message>
        <source>What part does it have in it?</source>
        <translation>它在其中是什么角色？</translation>
    </message>
    <message>
        <source>What part does the person have in it?</source>
        <translation>当事人在其中是什么角色？</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>有什么可以证明？</translation>
    </message>
    <message>
        <source>What type of actor are they?</source>
        <translation>他们属于哪一类？</translation>
    </message>
    <message>
        <source>What was done to this copy?</source>
        <translation>对这个副本做了什么处理？</translation>
    </message>
    <message>
        <source>What was explained before?</source>
        <translation>事先说明了什么？</translation>
    </message>
    <message>
        <source>What was recommended?</source>
        <translation>建议的内容是什么？</translation>
    </message>
    <message>
        <source>What was the evaluation?</source>
        <translation>评估结果是什么？</translation>
    </message>
    <message>
        <source>When did NGOs report?</source>
        <translation>非政府组织什么时候提交的报告？</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation>什么时候开始的？</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation>什么时候结束的？</translation>
    </message>
    <message>
        <source>When did it respond?</source>
        <translation>什么时候回应的？</translation>
    </message>
    <message>
        <source>When did the State report?</source>
        <translation>该国什么时候提交的报告？</translation>
    </message>
    <message>
        <source>When did the answer come?</source>
        <translation>什么时候答复的？</translation>
    </message>
    <message>
        <source>When did the committee evaluate it?</source>
        <translation>委员会什么时候评估的？</translation>
    </message>
    <message>
        <source>When is it safe?</source>
        <translation>什么时候安全？</translation>
    </message>
    <message>
        <source>When is the follow-up due?</source>
        <translation>后续情况应什么时候提交？</translation>
    </message>
    <message>
        <source>When is the next report due?</source>
        <translation>下次报告应什么时候提交？</translation>
    </message>
    <message>
        <source>When is the reply due?</source>
        <translation>答复期限是什么时候？</translation>
    </message>
    <message>
        <source>When should it be asked again?</source>
        <translation>什么时候应再次询问？</translation>
    </message>
    <message>
        <source>When was everyone told who has it?</source>
        <translation>什么时候通知了所有收到的人？</translation>
    </message>
    <message>
        <source>When was it assessed?</source>
        <translation>什么时候评估的？</translation>
    </message>
    <message>
        <source>When was it made?</source>
        <translation>什么时候制作的？</translation>
    </message>
    <message>
        <source>When was it published?</source>
        <translation>什么时候公布的？</translation>
    </message>
    <message>
        <source>When was it sent or adopted?</source>
        <translation>什么时候发出或通过的？</translation>
    </message>
    <message>
        <source>When was it told?</source>
        <translation>什么时候讲述的？</translation>
    </message>
    <message>
        <source>When was it translated?</source>
        <translation>什么时候翻译的？</translation>
    </message>
    <message>
        <source>When was it withdrawn?</source>
        <translation>什么时候撤回的？</translation>
    </message>
    <message>
        <source>When was it, or when was it planned?</source>
        <translation>是什么时候，或者原定什么时候？</translation>
    </message>
    <message>
        <source>When was that list checked?</source>
        <translation>什么时候核对过这份名单？</translation>
    </message>
    <message>
        <source>When was the answer given?</source>
        <translation>什么时候回答的？</translation>
    </message>
    <message>
        <source>When was the fingerprint taken?</source>
        <translation>什么时候取的指纹？</translation>
    </message>
    <message>
        <source>When was the page kept?</source>
        <translation>什么时候保存的网页？</translation>
    </message>
    <message>
        <source>When was the person told?</source>
        <translation>什么时候告知当事人的？</translation>
    </message>
    <message>
        <source>When was the review?</source>
        <translation>什么时候审议的？</translation>
    </message>
    <message>
        <source>When were they adopted?</source>
        <translation>什么时候通过的？</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>什么时候？</translation>
    </message>
    <message>
        <source>Where did it happen?</source>
        <translation>在哪里发生的？</translation>
    </message>
    <message>
        <source>Where does an archive keep a copy?</source>
        <translation>存档副本在哪里？</translation>
    </message>
    <message>
        <source>Where does the page come from?</source>
        <translation>网页来自哪里？</translation>
    </message>
    <message>
        <source>Where is it published?</source>
        <translation>公布在哪里？</translation>
    </message>
    <message>
        <source>Where was it made?</source>
        <translation>在哪里制作的？</translation>
    </message>
    <message>
        <source>Where was it, or where was it planned?</source>
        <translation>在哪里，或者原定在哪里？</translation>
    </message>
    <message>
        <source>Which State do they belong to?</source>
        <translation>他们属于哪个国家？</translation>
    </message>
    <message>
        <source>Which State was reviewed?</source>
        <translation>审议的是哪个国家？</translation>
    </message>
    <message>
        <source>Which States recommended it?</source>
        <translation>哪些国家提出的建议？</translation>
    </message>
    <message>
        <source>Which UN activity was it about?</source>
        <translation>与联合国的什么活动有关？</translation>
    </message>
    <message>
        <source>Which UN session or document?</source>
        <translation>哪届联合国会议或哪份文件？</translation>
    </message>
    <message>
        <source>Which answers came?</source>
        <translation>收到了哪些答复？</translation>
    </message>
    <message>
        <source>Which committee?</source>
        <translation>哪个委员会？</translation>
    </message>
    <message>
        <source>Which human rights work does the person do?</source>
        <translation>当事人从事哪方面的人权工作？</translation>
    </message>
    <message>
        <source>Which language is it written in?</source>
        <translation>是用什么语言写的？</translation>
    </message>
    <message>
        <source>Which mandate leads?</source>
        <translation>由哪项任务牵头？</translation>
    </message>
    <message>
        <source>Which organisation or person?</source>
        <translation>哪个组织或哪个人？</translation>
    </message>
    <message>
        <source>Which organisations are part of it?</source>
        <translation>涉及哪些组织？</translation>
    </message>
    <message>
        <source>Which original is this a copy of?</source>
        <translation>这是哪份原件的副本？</translation>
    </message>
    <message>
        <source>Which other accounts does it confirm?</source>
        <translation>它印证了其他哪些陈述？</translation>
    </message>
    <message>
        <source>Which other record?</source>
        <translation>哪一条记录？</translation>
    </message>
    <message>
        <source>Which paragraphs are to be followed up?</source>
        <translation>哪些段落需要后续跟进？</translation>
    </message>
    <message>
        <source>Which part of the UN did it?</source>
        <translation>联合国的哪个部分做的？</translation>
    </message>
    <message>
        <source>Which part of the UN was it?</source>
        <translation>是联合国的哪个部分？</translation>
    </message>
    <message>
        <source>Which period was looked at?</source>
        <translation>看的是哪段时间？</translation>
    </message>
    <message>
        <source>Which rank or position?</source>
        <translation>什么级别或职务？</translation>
    </message>
    <message>
        <source>Which reason did they give?</source>
        <translation>他们给的理由是什么？</translation>
    </message>
    <message>
        <source>Which records show it?</source>
        <translation>哪些记录能说明？</translation>
    </message>
    <message>
        <source>Which territory or region?</source>
        <translation>哪个领土或地区？</translation>
    </message>
    <message>
        <source>Which time zone do the times belong to?</source>
        <translation>时间属于哪个时区？</translation>
    </message>
    <message>
        <source>Which unit or department?</source>
        <translation>哪个单位或部门？</translation>
    </message>
    <message>
        <source>Which word stands for the group?</source>
        <translation>用哪个词代表这群人？</translation>
    </message>
    <message>
        <source>Which word stands for the organisation?</source>
        <translation>用哪个词代表这个组织？</translation>
    </message>
    <message>
        <source>Which word stands for the person?</source>
        <translation>用哪个词代表当事人？</translation>
    </message>
    <message>
        <source>Who answered or acted?</source>
        <translation>谁答复的，或谁做的？</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>谁答复的？</translation>
    </message>
    <message>
        <source>Who are they, without pointing to anyone?</source>
        <translation>他们是什么人（不指向任何个人）？</translation>
    </message>
    <message>
        <source>Who asked?</source>
        <translation>谁询问的？</translation>
    </message>
    <message>
        <source>Who assessed it?</source>
        <translation>谁评估的？</translation>
    </message>
    <message>
        <source>Who can be recognised in it?</source>
        <translation>里面能认出谁？</translation>
    </message>
    <message>
        <source>Who else was there?</source>
        <translation>还有谁在场？</translation>
    </message>
    <message>
        <source>Who gave the answer?</source>
        <translation>谁回答的？</translation>
    </message>
    <message>
        <source>Who got it?</source>
        <translation>谁得到的？</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation>谁做的口译？</translation>
    </message>
    <message>
        <source>Who is alleged to have done it?</source>
        <translation>据称是谁做的？</translation>
    </message>
    <message>
        <source>Who is part of it?</source>
        <translation>涉及哪些人？</translation>
    </message>
    <message>
        <source>Who is the person, without pointing to them?</source>
        <translation>不指明的话，当事人是什么样的人？</translation>
    </message>
    <message>
        <source>Who or what is alleged to have done it?</source>
        <translation>据称是谁或什么做的？</translation>
    </message>
    <message>
        <source>Who published it?</source>
        <translation>谁发表的？</translation>
    </message>
    <message>
        <source>Who told it?</source>
        <translation>谁讲述的？</translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation>谁翻译的？</translation>
    </message>
    <message>
        <source>Who was told or asked?</source>
        <translation>告诉了谁，或请求了谁？</translation>
    </message>
    <message>
        <source>Whom do they work for?</source>
        <translation>他们为谁做事？</translation>
    </message>
    <message>
        <source>Whom does it cover?</source>
        <translation>涉及谁？</translation>
    </message>
    <message>
        <source>Whom was it aimed at?</source>
        <translation>此事针对的是哪些人？</translation>
    </message>
    <message>
        <source>Why do you think it is linked?</source>
        <translation>您为什么认为两者有联系？</translation>
    </message>
    <message>
        <source>Why may they answer for the person?</source>
        <translation>他们为什么可以代当事人回答？</translation>
    </message>
    <message>
        <source>With which organisations?</source>
        <translation>告诉哪些组织？</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>写下日期</translation>
    </message>
</context>
<context>
    <name>QuestionHint</name>
    <message>
        <source>1 is the weakest, 5 a specific action</source>
        <translation>1 最弱，5 为具体行动</translation>
    </message>
    <message>
        <source>A letter, a call, a visit</source>
        <translation>信、电话、上门</translation>
    </message>
    <message>
        <source>A month or a year is enough</source>
        <translation>只写年或月也可以</translation>
    </message>
    <message>
        <source>A period is fine</source>
        <translation>可以是一段时间</translation>
    </message>
    <message>
        <source>A pseudonym</source>
        <translation>化名</translation>
    </message>
    <message>
        <source>A session missed, a job, health</source>
        <translation>错过的会议、工作、健康</translation>
    </message>
    <message>
        <source>After that day, a yes is asked about before sending</source>
        <translation>过了这天，发送前会再问是否仍然同意</translation>
    </message>
    <message>
        <source>An office rather than a person</source>
        <translation>写机关，而不是个人</translation>
    </message>
    <message>
        <source>As far as is claimed</source>
        <translation>据称</translation>
    </message>
    <message>
        <source>As the Human Rights Council describes them in resolution 12/2</source>
        <translation>按人权理事会第12/2号决议的说法</translation>
    </message>
    <message>
        <source>As the person wants them</source>
        <translation>按当事人希望的写法</translation>
    </message>
    <message>
        <source>As vague as you want</source>
        <translation>想写多模糊都可以</translation>
    </message>
    <message>
        <source>Asked in words the child understands</source>
        <translation>用孩子听得懂的话询问</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>两种说法都会保留</translation>
    </message>
    <message>
        <source>Changes how consent is asked</source>
        <translation>会影响怎样询问同意</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>可多选</translation>
    </message>
    <message>
        <source>Filled in by itself</source>
        <translation>自动填写</translation>
    </message>
    <message>
        <source>For example, pressure from another country</source>
        <translation>例如来自另一个国家的压力</translation>
    </message>
    <message>
        <source>For example: CHN 20/2020</source>
        <translation>例如：CHN 20/2020</translation>
    </message>
    <message>
        <source>For example: a written authority</source>
        <translation>例如：书面授权</translation>
    </message>
    <message>
        <source>For example: human rights lawyer</source>
        <translation>例如：人权律师</translation>
    </message>
    <message>
        <source>For example: saved from the browser</source>
        <translation>例如：从浏览器保存</translation>
    </message>
    <message>
        <source>For example: villagers</source>
        <translation>例如：村民</translation>
    </message>
    <message>
        <source>From the evidence of this record</source>
        <translation>来自这条记录的证据</translation>
    </message>
    <message>
        <source>Given by ECOSOC</source>
        <translation>由经社理事会给予</translation>
    </message>
    <message>
        <source>Given by someone who may speak for it</source>
        <translation>由可以代表它的人回答</translation>
    </message>
    <message>
        <source>Governments, companies, UN bodies: one on each line</source>
        <translation>政府、公司、联合国机构：每行一个</translation>
    </message>
    <message>
        <source>Helps with airports and UN meetings</source>
        <translation>有助于机场和联合国会议的时间</translation>
    </message>
    <message>
        <source>If the list above does not fit</source>
        <translation>如果上面的列表不合适</translation>
    </message>
    <message>
        <source>If yes, they are never named</source>
        <translation>如果是，就绝不写名字</translation>
    </message>
    <message>
        <source>In the order of the document</source>
        <translation>按文件中的顺序</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>用当事人自己的话</translation>
    </message>
    <message>
        <source>In your own language; it stays as you write it</source>
        <translation>用您自己的语言；会照原样保留</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用您自己的话</translation>
    </message>
    <message>
        <source>Its name or symbol</source>
        <translation>名称或文号</translation>
    </message>
    <message>
        <source>Kept apart, hidden until you ask</source>
        <translation>单独保存，您要看时才显示</translation>
    </message>
    <message>
        <source>Kept apart; never leaves with a report</source>
        <translation>单独保存；绝不随报告发出</translation>
    </message>
    <message>
        <source>Made at random, so that it tells nothing</source>
        <translation>随机生成，不透露任何信息</translation>
    </message>
    <message>
        <source>Needed if it is a victim or a source</source>
        <translation>如果它是受害者或来源，就需要</translation>
    </message>
    <message>
        <source>Neutral words, no names</source>
        <translation>中性的词，不写名字</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>One or more acts</source>
        <translation>一个或多个行为</translation>
    </message>
    <message>
        <source>Only if the day is not known</source>
        <translation>只在不知道是哪天时填写</translation>
    </message>
    <message>
        <source>Place, device, time</source>
        <translation>地点、设备、时间</translation>
    </message>
    <message>
        <source>Proposed from your answers; you decide</source>
        <translation>根据您的回答提出；由您决定</translation>
    </message>
    <message>
        <source>Shown everywhere instead of the name</source>
        <translation>到处用它代替名字</translation>
    </message>
    <message>
        <source>Shows whether anything was changed</source>
        <translation>可以看出有没有被改动</translation>
    </message>
    <message>
        <source>The age is enough</source>
        <translation>写年龄就够了</translation>
    </message>
    <message>
        <source>The strongest sign you have</source>
        <translation>您所知的最有力的迹象</translation>
    </message>
    <message>
        <source>Uniforms, voices, vehicles</source>
        <translation>制服、声音、车辆</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>不写名字</translation>
    </message>
    <message>
        <source>Word for word, if you can</source>
        <translation>尽量写原话</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>For example “they took my phone”, “tea”, “badge”</source>
        <translation>例如“拿走我的手机”“喝茶”“证件”</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>他们做了什么？</translation>
    </message>
    <message>
        <source>What happened? Type it in your own words</source>
        <translation>发生了什么？请用您自己的话输入</translation>
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
        <translation>如果是更早发生的，请改一下，或清空</translation>
    </message>
    <message>
        <source>It is sealed when you save it. Nothing on this computer can read it, not even you, until the vault is opened.</source>
        <translation>保存时它就被密封。在打开库之前，这台电脑上什么也读不出它，您自己也不能。</translation>
    </message>
    <message>
        <source>It was not saved. Nobody can bring it back.</source>
        <translation>它没有保存。谁也不能找回它。</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>继续写</translation>
    </message>
    <message>
        <source>Photos and files for the note</source>
        <translation>速记要附上的照片和文件</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>速记</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>保存速记</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>正在保存速记</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>This can mean several times, or none. Write it like 2026-11-22 18:40.</source>
        <translation>这可以指几个时间，或者哪个都不是。请写成 2026-11-22 18:40 这样。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Throw this note away?</source>
        <translation>要丢弃这条速记吗？</translation>
    </message>
    <message>
        <source>Type something first, or add a file.</source>
        <translation>请先写点什么，或添加一个文件。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Cases</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>联络人</translation>
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
        <translation>学习</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>我的名片</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>离开视线</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
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
        <translation>一群人只用身份来称呼。</translation>
    </message>
    <message>
        <source>Alleged to have done it, so never named.</source>
        <translation>据称做了这件事，所以绝不写名字。</translation>
    </message>
    <message>
        <source>As was agreed.</source>
        <translation>按约定。</translation>
    </message>
    <message>
        <source>Asking was too dangerous. That counts as no.</source>
        <translation>询问太危险。这算作不同意。</translation>
    </message>
    <message>
        <source>It holds faces, voices or names, and nobody is listed as shown in it. List everybody first.</source>
        <translation>里面有脸、声音或名字，却没有列出任何人。请先列出所有人。</translation>
    </message>
    <message>
        <source>It says that it corrects an earlier report, but another key signed it. Nothing is sealed to it.</source>
        <translation>它说是对以前报告的更正，但签名的是另一个密钥。不向它密封任何内容。</translation>
    </message>
    <message>
        <source>It shows somebody who does not leave by name. Only the kind of item is told.</source>
        <translation>里面有不以名字出现的人。只会说明是哪一种物件。</translation>
    </message>
    <message>
        <source>Left out of this report, as you chose.</source>
        <translation>按您的选择，不在这份报告里。</translation>
    </message>
    <message>
        <source>Not asked yet. That counts as no.</source>
        <translation>尚未询问。这算作不同意。</translation>
    </message>
    <message>
        <source>Only described; there is no file.</source>
        <translation>只有说明，没有文件。</translation>
    </message>
    <message>
        <source>Said no.</source>
        <translation>不同意。</translation>
    </message>
    <message>
        <source>The condition is not confirmed for this report.</source>
        <translation>还没有确认这份报告符合条件。</translation>
    </message>
    <message>
        <source>The day to ask again has passed.</source>
        <translation>应再次询问的日子已过。</translation>
    </message>
    <message>
        <source>The file is not in this vault, only its hash. It is described.</source>
        <translation>文件不在此库中，只有它的哈希值。仅作描述。</translation>
    </message>
    <message>
        <source>The sender lost the key of this report. Nothing is sealed to it.</source>
        <translation>发送者丢失了这份报告的密钥。不向它密封任何内容。</translation>
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
        <translation>按个案</translation>
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
        <translation>打开密封文件</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
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
        <translation>收到和回复的</translation>
    </message>
    <message>
        <source>Waiting for a receipt</source>
        <translation>等待收据</translation>
    </message>
    <message>
        <source>Whatever you receive and answer is written down here by itself.</source>
        <translation>您收到和回复的一切都会自动记在这里。</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>哪些条目</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>来自{sender}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>收到于{day}</translation>
    </message>
    <message>
        <source>{kind}, no. {number}</source>
        <translation>{kind}，第{number}号</translation>
    </message>
    <message>
        <source>{notice}, not proven</source>
        <translation>{notice}，未经证实</translation>
    </message>
</context>
<context>
    <name>RecipientsStep</name>
    <message numerus="yes">
        <source>%n focal point(s), one file each</source>
        <translation>
            <numerusform>%n 个联络人，每个一份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>添加联络人</translation>
    </message>
    <message>
        <source>Compare the digits first, or say why you go on without comparing</source>
        <translation>请先核对数字，或说明为什么不核对就继续</translation>
    </message>
    <message>
        <source>Each focal point gets a file of its own.</source>
        <translation>每个联络人得到单独的文件。</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>联络人</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>还没有选择任何人</translation>
    </message>
    <message>
        <source>Sign with a key of its own</source>
        <translation>用单独的密钥签名</translation>
    </message>
    <message>
        <source>The clock is wrong: say whether the card still holds</source>
        <translation>时钟不对：请说明名片是否仍然有效</translation>
    </message>
    <message>
        <source>Then this report cannot be linked with others that they have from you. You can still correct and withdraw it.</source>
        <translation>这样，这份报告就不能与他们从您那里得到的其他报告联系起来。您仍然可以更正和撤回它。</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>发给谁</translation>
    </message>
    <message>
        <source>You have no focal point yet. Add the card of one first.</source>
        <translation>您还没有联络人。请先添加一张名片。</translation>
    </message>
</context>
<context>
    <name>RecognisedPart</name>
    <message>
        <source>Look for faces, name plates, papers, screens, reflections, clothes, tattoos, a view from a window; listen for voices and names. Nothing is looked for by the app.</source>
        <translation>请留意面孔、名牌、纸张、屏幕、倒影、衣着、纹身、窗外景色；请留意听到的声音和姓名。本程序不会替您查找。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>以上都没有</translation>
    </message>
    <message>
        <source>What can still be seen or heard in it?</source>
        <translation>其中还能看到或听到什么？</translation>
    </message>
    <message>
        <source>Who can still be recognised in the copy?</source>
        <translation>副本中还能认出谁？</translation>
    </message>
    <message>
        <source>You can answer later: before it leaves, you are asked again.</source>
        <translation>可以稍后回答：在它离开之前会再次询问。</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>As pages to print (PDF)…</source>
        <translation>做成可打印的页面（PDF）…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Close record</source>
        <translation>结束记录</translation>
    </message>
    <message>
        <source>Close record…</source>
        <translation>结束记录…</translation>
    </message>
    <message>
        <source>Close this record?</source>
        <translation>结束这条记录吗？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>删除这条记录吗？</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>It stays here and can be read and searched. You can take it up again.</source>
        <translation>它留在这里，可以阅读和搜索。您可以重新打开它。</translation>
    </message>
    <message>
        <source>It stays here, but it is not sent any more.</source>
        <translation>它留在这里，但不再发送。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不动它</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>可以发送了</translation>
    </message>
    <message>
        <source>Record closed</source>
        <translation>记录已结束</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>记录已删除</translation>
    </message>
    <message>
        <source>Record taken up again</source>
        <translation>记录已重新打开</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>记录已撤回</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Take in a record from a file…</source>
        <translation>从文件收入一条记录…</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>收入一个表格…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Tell those who have it…</source>
        <translation>告诉持有它的人…</translation>
    </message>
    <message>
        <source>The overview as pages to print (PDF)…</source>
        <translation>把概览做成可打印的页面（PDF）…</translation>
    </message>
    <message>
        <source>The record, its consents and its evidence are removed from this vault. This cannot be undone.</source>
        <translation>记录以及其中的同意和证据将从本库删除，不能撤消。</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Those who received it can be told by a sealed notice.</source>
        <translation>已发出的无法收回。可以用密封的通知告诉收到的人。</translation>
    </message>
    <message>
        <source>What was sent stays where it is, and a reply to it can no longer be read.</source>
        <translation>已发出的留在原处，对它的回复也无法再读。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw this record?</source>
        <translation>撤回这条记录吗？</translation>
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
        <translation>添加与联合国的活动</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>添加后续行动</translation>
    </message>
    <message>
        <source>Add a link to another record</source>
        <translation>添加与另一条记录的联系</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>添加建议</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Add an action of the UN</source>
        <translation>添加联合国的行动</translation>
    </message>
    <message>
        <source>Add an answer of an authority</source>
        <translation>添加官方的答复</translation>
    </message>
    <message>
        <source>Add an answer to it</source>
        <translation>添加对它的答复</translation>
    </message>
    <message>
        <source>Add what others published</source>
        <translation>添加别人发表的内容</translation>
    </message>
    <message>
        <source>Add who told it</source>
        <translation>添加是谁讲述的</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>第{number}条</translation>
    </message>
    <message>
        <source>Remove this entry?</source>
        <translation>删除这一条吗？</translation>
    </message>
    <message>
        <source>Remove this entry…</source>
        <translation>删除这一条…</translation>
    </message>
    <message>
        <source>Reply due {date}</source>
        <translation>应在{date}前答复</translation>
    </message>
    <message>
        <source>Reply was due {date}</source>
        <translation>本应在{date}前答复</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n 个行为</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>删除这条记录吗？</translation>
    </message>
    <message>
        <source>It goes with its evidence. What was sent before cannot be recalled.</source>
        <translation>它会连同证据一起删除。之前发出的收不回来。</translation>
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
        <translation>结束记录</translation>
    </message>
    <message>
        <source>Close record…</source>
        <translation>结束记录…</translation>
    </message>
    <message>
        <source>Close this record?</source>
        <translation>结束这条记录吗？</translation>
    </message>
    <message>
        <source>Delete this record…</source>
        <translation>删除这条记录…</translation>
    </message>
    <message>
        <source>It stays here and can be read and searched. You can take it up again.</source>
        <translation>它留在这里，可以阅读和搜索。您可以重新打开它。</translation>
    </message>
    <message>
        <source>It stays here, but it is not sent any more.</source>
        <translation>它留在这里，但不再发送。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不动它</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Record closed</source>
        <translation>记录已结束</translation>
    </message>
    <message>
        <source>Record taken up again</source>
        <translation>记录已重新打开</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>记录已撤回</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Tell those who have it…</source>
        <translation>告诉持有它的人…</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Those who received it can be told by a sealed notice.</source>
        <translation>已发出的无法收回。可以用密封的通知告诉收到的人。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw this record?</source>
        <translation>撤回这条记录吗？</translation>
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
        <translation>{one}和{other}是同一个人吗？</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Records this person is in</source>
        <translation>有这个人的记录</translation>
    </message>
    <message>
        <source>Somebody else here is the same person…</source>
        <translation>这里的另一个人是同一个人…</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>是同一个人</translation>
    </message>
    <message>
        <source>Their records are shown together from now on. What was agreed to stays as it was said in each record. This cannot be undone.</source>
        <translation>从现在起，他们的记录显示在一起。每条记录里的同意保持原样。这一步无法撤销。</translation>
    </message>
    <message>
        <source>There are no records in this drawer.</source>
        <translation>这个抽屉里没有记录。</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>是两个人</translation>
    </message>
    <message>
        <source>Which records shall leave?</source>
        <translation>哪些记录要离开？</translation>
    </message>
    <message>
        <source>Whoever opens this drawer on the way reads what stays in it. Names, evidence, versions and what you sent go with their record.</source>
        <translation>路上谁打开这个抽屉，谁就能读到留在里面的内容。姓名、证据、版本和您发送过的内容随记录一起走。</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>没有标题</translation>
    </message>
</context>
<context>
    <name>RecordsPick</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>已选 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one record.</source>
        <translation>请至少选择一条记录。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>没有标题</translation>
    </message>
</context>
<context>
    <name>RecordsStep</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>已选 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n answer(s) missing</source>
        <translation>
            <numerusform>草稿，还差 %n 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>还没有选择任何内容</translation>
    </message>
    <message>
        <source>Press one record or several: they go in one file. A draft has to be finished first: press it to see what is missing.</source>
        <translation>点选一条或多条记录：它们放进同一个文件。草稿要先完成：点它看看还缺什么。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>There is no record to send yet. What you write down first appears here.</source>
        <translation>还没有可以发送的记录。您写下的第一条会出现在这里。</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>哪些记录</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>Write a record</source>
        <translation>写一条记录</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>First the new vault: its words are other ones.</source>
        <translation>先做新库：它的恢复词是另外的。</translation>
    </message>
    <message>
        <source>I want none</source>
        <translation>我不要</translation>
    </message>
    <message>
        <source>Make recovery words…</source>
        <translation>制作恢复词…</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>已经完成。</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>I understand: until then, forgetting it loses everything</source>
        <translation>我明白：在此之前，忘记密码就会失去一切</translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>如果您忘记密码</translation>
    </message>
    <message>
        <source>Make recovery words now</source>
        <translation>现在就做恢复词</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it, and we cannot either. Recovery words on paper can set a new one.</source>
        <translation>没有密码，谁也打不开这个库，我们也不能。写在纸上的恢复词可以设置一个新密码。</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>以后提醒我</translation>
    </message>
    <message>
        <source>These words are for the first drawer only. For another one, open it and make words of its own in Settings.</source>
        <translation>这些恢复词只用于第一个抽屉。要给另一个抽屉做恢复词，请打开它，在“设置”里单独制作。</translation>
    </message>
    <message>
        <source>Tick the line above first, so that this is no surprise.</source>
        <translation>请先勾选上面一行，免得以后措手不及。</translation>
    </message>
</context>
<context>
    <name>RecoveryTest</name>
    <message>
        <source>Put the papers back where they were. You will be asked again in 30 days.</source>
        <translation>请把纸放回原处。30天后会再提醒您。</translation>
    </message>
    <message>
        <source>Testing the words</source>
        <translation>正在测试恢复词</translation>
    </message>
    <message>
        <source>The words open this drawer.</source>
        <translation>这些恢复词能打开这个抽屉。</translation>
    </message>
    <message>
        <source>These words are whole, and they do not open this drawer. They may belong to an older set, or to something else. Nothing was changed.</source>
        <translation>这些恢复词是完整的，但打不开这个抽屉。它们可能属于旧的一组，或属于别的东西。什么也没有改变。</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Change these places in the file, then try again.</source>
        <translation>请在文件中修改这些地方，然后再试。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>整个文件</translation>
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
        <translation>已添加</translation>
    </message>
    <message>
        <source>Answer no. {after} noted</source>
        <translation>已记下第 {after} 份答复</translation>
    </message>
    <message>
        <source>Answer of the Government</source>
        <translation>政府的答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Ask again for the yearly report</source>
        <translation>为年度报告再次征求同意</translation>
    </message>
    <message>
        <source>Cases {numbers}</source>
        <translation>个案 {numbers}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Contact that was promised</source>
        <translation>承诺的联系</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <source>Follow-up report of the State</source>
        <translation>国家的后续报告</translation>
    </message>
    <message>
        <source>Look at the case again</source>
        <translation>复查该个案</translation>
    </message>
    <message>
        <source>Middle of the review cycle</source>
        <translation>审议周期的中点</translation>
    </message>
    <message>
        <source>Next report of the State</source>
        <translation>国家的下一份报告</translation>
    </message>
    <message>
        <source>Not waited for any more: {before}</source>
        <translation>不再等待：{before}</translation>
    </message>
    <message>
        <source>Receipt for the sender</source>
        <translation>给发送者的收据</translation>
    </message>
    <message>
        <source>Submitted without everybody’s consent in cases {after}</source>
        <translation>在个案 {after} 中未经所有人同意而提交</translation>
    </message>
    <message>
        <source>The sender of case {after} was told</source>
        <translation>已告知个案 {after} 的发送者</translation>
    </message>
    <message>
        <source>Waited for again: {before}</source>
        <translation>重新等待：{before}</translation>
    </message>
    <message>
        <source>a case that was deleted</source>
        <translation>一个已删除的个案</translation>
    </message>
    <message>
        <source>check the current rule</source>
        <translation>请核对现行规则</translation>
    </message>
    <message>
        <source>its year is not here yet</source>
        <translation>其年份尚未到来</translation>
    </message>
    <message>
        <source>its year is very early</source>
        <translation>其年份很早</translation>
    </message>
    <message>
        <source>no State has these three letters</source>
        <translation>没有国家使用这三个字母</translation>
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
        <translation>收到和回复的</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>搜索登记簿</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>待告知</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>条约机构</translation>
    </message>
    <message>
        <source>UN actions</source>
        <translation>联合国行动</translation>
    </message>
    <message>
        <source>UPR</source>
        <translation>普遍定期审议</translation>
    </message>
    <message>
        <source>Views of the register</source>
        <translation>登记簿的视图</translation>
    </message>
</context>
<context>
    <name>RegisterTab</name>
    <message>
        <source>Add a UN action…</source>
        <translation>添加联合国行动…</translation>
    </message>
    <message>
        <source>Add a follow-up…</source>
        <translation>添加后续行动…</translation>
    </message>
    <message>
        <source>Add a recommendation…</source>
        <translation>添加建议…</translation>
    </message>
    <message>
        <source>Due for this case</source>
        <translation>本个案的到期事项</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Nothing in the register is about this case yet.</source>
        <translation>登记簿中还没有关于本个案的内容。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>The sender was not told of it yet.</source>
        <translation>尚未告知发送者。</translation>
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
        <translation>这里没有包含这些词的内容。</translation>
    </message>
</context>
<context>
    <name>RegisterWork</name>
    <message>
        <source>It is noted here. Nobody is told by that: answer the cases to tell them.</source>
        <translation>它在这里记下。这不会告知任何人：要告知，请答复这些个案。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Note the status “{status}” with its cases?</source>
        <translation>为其个案记下状态“{status}”？</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take this out of the register?</source>
        <translation>将其移出登记簿？</translation>
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
        <translation>{item}将被移出，连同对它的答复以及告知情况的记录。它曾经存在这一点，会保留在其个案的历史中。</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>A name is the same in both. Names are under People.</source>
        <translation>双方有一个姓名相同。姓名在“人员”中。</translation>
    </message>
    <message>
        <source>About the same event</source>
        <translation>关于同一事件</translation>
    </message>
    <message>
        <source>Agency and unit</source>
        <translation>机构和单位</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>另一事件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Law or charge</source>
        <translation>法律或指控</translation>
    </message>
    <message>
        <source>Names came with one of them only.</source>
        <translation>只有其中一个附有姓名。</translation>
    </message>
    <message>
        <source>Names that came with it</source>
        <translation>随附的姓名</translation>
    </message>
    <message>
        <source>No name is the same in both.</source>
        <translation>双方没有相同的姓名。</translation>
    </message>
    <message>
        <source>One corrects the other</source>
        <translation>其中一个更正另一个</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>有关联</translation>
    </message>
    <message>
        <source>Source (the key that signed)</source>
        <translation>来源（签名的密钥）</translation>
    </message>
    <message>
        <source>UN mechanism</source>
        <translation>联合国机制</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>kind of act</source>
        <translation>行为类型</translation>
    </message>
    <message>
        <source>law</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>session or document</source>
        <translation>会议或文件</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>RelatedTab</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 个个案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s): different keys, perhaps of one person</source>
        <translation>
            <numerusform>%n 个来源：密钥不同，但可能是同一人</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases that have something in common with this one. Nothing is joined by itself: compare them, and decide.</source>
        <translation>与这个个案有共同之处的个案。不会自动归并：请比较后决定。</translation>
    </message>
    <message>
        <source>Compare with {case}</source>
        <translation>与{case}比较</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Information about one event</source>
        <translation>关于同一事件的信息</translation>
    </message>
    <message>
        <source>May be about the same event</source>
        <translation>可能是关于同一事件</translation>
    </message>
    <message>
        <source>No other case is like this one.</source>
        <translation>没有与此相似的其他个案。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
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
        <translation>这个个案</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Are the recovery words still where they were?</source>
        <translation>恢复词还在原处吗？</translation>
    </message>
    <message>
        <source>Do the recovery words open this drawer?</source>
        <translation>恢复词能打开这个抽屉吗？</translation>
    </message>
    <message>
        <source>If you forget the passphrase, nobody can open it. You asked for this.</source>
        <translation>如果您忘记密码，谁也打不开它。这是您要求的提醒。</translation>
    </message>
    <message>
        <source>Make some</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Making new ones was cut short. A test tells which papers open it; or make new ones.</source>
        <translation>制作新恢复词时中断了。测试一下就知道哪些纸能打开它；也可以重新做一套。</translation>
    </message>
    <message>
        <source>Test them</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>There are no recovery words for this drawer yet.</source>
        <translation>这个抽屉还没有恢复词。</translation>
    </message>
    <message>
        <source>They were last typed 30 days ago or more. A test takes a few minutes and changes nothing.</source>
        <translation>上次输入已是30天以前或更久。测试只要几分钟，不会改变任何东西。</translation>
    </message>
    <message>
        <source>They were made 30 days ago or more and never tested. A test takes a few minutes and changes nothing.</source>
        <translation>它们做好已有 30 天以上，从未测试过。测试只要几分钟，不会改变任何东西。</translation>
    </message>
</context>
<context>
    <name>RenewQuestion</name>
    <message>
        <source>A yes counts for this year alone, and never for more than the person agreed to before. A no counts at once.</source>
        <translation>“是”只对这一年有效，且不会超出当事人先前同意的范围。“否”立即生效。</translation>
    </message>
    <message>
        <source>How they want to be named</source>
        <translation>希望如何称呼</translation>
    </message>
    <message>
        <source>How they were asked</source>
        <translation>以何种方式询问</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>对方的回答</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>由谁询问</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>询问了谁</translation>
    </message>
    <message>
        <source>Who was asked again for the report of {year}?</source>
        <translation>为 {year} 年的报告再次询问了谁？</translation>
    </message>
    <message>
        <source>for example: by phone, in person</source>
        <translation>例如：电话、当面</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>A report of a vault that is lost…</source>
        <translation>已丢失的库的报告…</translation>
    </message>
    <message>
        <source>Add replies…</source>
        <translation>添加回复…</translation>
    </message>
    <message>
        <source>Choose replies</source>
        <translation>选择回复</translation>
    </message>
    <message>
        <source>It goes with its evidence and earlier versions. Look for the sealed file first: the program may have been ended before it was there, or before every focal point had one. Without it, keep the copy.</source>
        <translation>它会连同证据和较早的版本一起移除。请先找到密封的文件：程序可能在文件写好之前、或在每位联络人都有一份之前就已结束。如果找不到，请保留副本。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>请再看一遍</translation>
    </message>
    <message>
        <source>No reply has come in yet. Drop reply files here.</source>
        <translation>还没有收到回复。请把回复文件拖到这里。</translation>
    </message>
    <message>
        <source>No report is waiting for an answer.</source>
        <translation>没有等待回复的报告。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Reading replies</source>
        <translation>正在读取回复</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the record now?</source>
        <translation>现在移除这条记录吗？</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Replies or reports without one</source>
        <translation>回复，或还没有回复的报告</translation>
    </message>
    <message>
        <source>Sealed files (*.age);;All files (*)</source>
        <translation>密封文件 (*.age);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>发送于{day}</translation>
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
        <translation>在此之前，程序就被结束了。</translation>
    </message>
    <message>
        <source>Files just added</source>
        <translation>刚添加的文件</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>保留副本</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>请再看一遍</translation>
    </message>
    <message>
        <source>My key was lost…</source>
        <translation>我的密钥丢失了…</translation>
    </message>
    <message>
        <source>No answer has come in. Ask the focal point, in a way you trust, whether the file arrived.</source>
        <translation>还没有收到回复。请用您信任的方式问联络人文件是否收到。</translation>
    </message>
    <message>
        <source>Not without a further yes</source>
        <translation>没有再次同意就不会</translation>
    </message>
    <message>
        <source>Only a receipt is kept of this report. It reads the answers.</source>
        <translation>这份报告只保留了回执。它可以读取答复。</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>现在移除</translation>
    </message>
    <message>
        <source>Sealed for {name} on {day}</source>
        <translation>{day}密封给{name}</translation>
    </message>
    <message>
        <source>The record was to be removed, and is still here</source>
        <translation>这条记录本应移除，但仍在这里</translation>
    </message>
    <message>
        <source>They write again</source>
        <translation>他们会再来信</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>他们说了什么</translation>
    </message>
    <message>
        <source>{name}, {day}, answer {number}</source>
        <translation>{name}，{day}，第{number}份回复</translation>
    </message>
    <message>
        <source>{word} is {pseudonym} in your record.</source>
        <translation>{word} 在您的记录中是 {pseudonym}。</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>A record you removed</source>
        <translation>您已删除的记录</translation>
    </message>
    <message>
        <source>A report of a vault that is lost</source>
        <translation>已丢失的库的报告</translation>
    </message>
    <message>
        <source>A report of which you kept a receipt</source>
        <translation>您只保留了回执的一份报告</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Asks for more</source>
        <translation>索取更多信息</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Closed there</source>
        <translation>对方已结束</translation>
    </message>
    <message>
        <source>New there</source>
        <translation>对方新收到</translation>
    </message>
    <message>
        <source>News</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Not here yet: {numbers}</source>
        <translation>还没有收到：{numbers}</translation>
    </message>
    <message>
        <source>Put away, for there is no consent</source>
        <translation>已搁置，因为没有同意</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Said on {day} that the key was lost</source>
        <translation>{day} 已说明密钥丢失</translation>
    </message>
    <message>
        <source>Taken back on {day}</source>
        <translation>{day} 已撤回</translation>
    </message>
    <message>
        <source>Taken back on {day}: what it says about {people}</source>
        <translation>{day} 已撤回：其中关于{people}的内容</translation>
    </message>
    <message>
        <source>The Government has replied</source>
        <translation>政府已经答复</translation>
    </message>
    <message>
        <source>They follow it up</source>
        <translation>他们在跟进</translation>
    </message>
    <message>
        <source>They have acted</source>
        <translation>他们已采取行动</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>他们收到了</translation>
    </message>
    <message>
        <source>They have looked into it</source>
        <translation>他们已经研究过</translation>
    </message>
    <message>
        <source>They need to know more</source>
        <translation>他们需要了解更多</translation>
    </message>
    <message>
        <source>They plan to act</source>
        <translation>他们计划采取行动</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>{day} 交付</translation>
    </message>
    <message>
        <source>not noted as handed over</source>
        <translation>未记为已交付</translation>
    </message>
    <message>
        <source>{title} and %n more</source>
        <translation>{title}，还有 %n 个</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>It is the same page, but not sealed: it lies outside the vault, open to whoever finds it. Names that are kept apart are not in it. Print it with a printer on a cable, then destroy the file.</source>
        <translation>内容是同一页，但没有密封：文件放在库外，谁找到都能看。单独保存的姓名不在里面。请用连线的打印机打印，然后销毁文件。</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Make a PDF of this report?</source>
        <translation>要把这份报告制作成 PDF 吗？</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>制作文件…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>正在制作页面</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters, and boxes stand for them: {letters}</source>
        <translation>这台电脑没有其中一些文字的字体，这些字以方框代替：{letters}</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>文件放在哪里？</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file}现在在库外，谁都能打开。</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>%n more: see the original wording.</source>
        <translation>
            <numerusform>还有 %n 项：见原文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up of treaty bodies</source>
        <translation>条约机构的后续行动</translation>
    </message>
    <message>
        <source>In English, as it was sent</source>
        <translation>英文，与发送时一样</translation>
    </message>
    <message>
        <source>It does not say what happened.</source>
        <translation>它没有说发生了什么。</translation>
    </message>
    <message>
        <source>It is longer than this: see the original wording.</source>
        <translation>内容比这里更长：见原文。</translation>
    </message>
    <message>
        <source>Told in: {language}</source>
        <translation>讲述语言：{language}</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>与联合国的合作</translation>
    </message>
    <message>
        <source>UPR recommendations</source>
        <translation>普遍定期审议的建议</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事情经过</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>联合国做了什么</translation>
    </message>
    <message>
        <source>What the authorities said or did</source>
        <translation>官方说了什么、做了什么</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>做过什么</translation>
    </message>
    <message>
        <source>When, where and what is asked for</source>
        <translation>时间、地点和请求</translation>
    </message>
    <message>
        <source>Who is alleged to have done it</source>
        <translation>据称是谁做的</translation>
    </message>
    <message>
        <source>Who told it, and how</source>
        <translation>谁讲述的，怎样讲述的</translation>
    </message>
    <message>
        <source>Why it may be linked</source>
        <translation>为什么可能有联系</translation>
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
        <translation>正在重新开始</translation>
    </message>
    <message>
        <source>Both vaults become what they were…</source>
        <translation>两个保险库正在恢复原样…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The other window is still open. Nothing was touched. Lock it, then try again.</source>
        <translation>另一个窗口还开着。什么都没有动。请先锁上它，再试一次。</translation>
    </message>
    <message>
        <source>The workshop begins again</source>
        <translation>工作坊重新开始</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>ResponseDialog</name>
    <message>
        <source>A dated letter or statement ends the waiting. Remarks of a spokesperson do so only if you say so.</source>
        <translation>有日期的信函或声明结束等待。发言人的言论只有在您说明时才结束等待。</translation>
    </message>
    <message>
        <source>An answer to it</source>
        <translation>对它的答复</translation>
    </message>
    <message>
        <source>Nobody waits for another answer</source>
        <translation>不再等待其他答复</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>A report has rested and can be sealed</source>
        <translation>有一份报告放过了一夜，可以密封了</translation>
    </message>
    <message>
        <source>It waits for you under Send.</source>
        <translation>它在“发送”里等着您。</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>Everything stays here.</source>
        <translation>一切都留在这里。</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>Retype</name>
    <message numerus="yes">
        <source>%n answer(s) have no place there and go. All others stay. These go:</source>
        <translation>
            <numerusform>有 %n 个回答在新的类型里没有位置，会被去掉，其余的都保留。去掉的是：</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers that go</source>
        <translation>会去掉的回答</translation>
    </message>
    <message>
        <source>Change it to “{kind}”?</source>
        <translation>改成“{kind}”吗？</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>改变类型</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>ReviewDueView</name>
    <message>
        <source>A case without a day of its own is looked at again</source>
        <translation>没有自己日期的个案何时复查</translation>
    </message>
    <message>
        <source>Cases to be looked at again</source>
        <translation>待复查的个案</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Keep until…</source>
        <translation>保留到…</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>No case is to be looked at again by now.</source>
        <translation>目前没有待复查的个案。</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>收到于{day}</translation>
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
        <translation>当别人可能有它的密钥，或不应再使用它时，请这样做。会写出一个文件：请把它交给持有这张名片的每个人。他们像添加名片那样添加它，之后就不能再向它发送任何内容。这无法撤回。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Revoke it and write the file…</source>
        <translation>撤销并写出文件…</translation>
    </message>
    <message>
        <source>Revoke this card for good</source>
        <translation>永久撤销这张名片</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>everybody who gets the file reads it</source>
        <translation>拿到文件的人都能读到</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A guide: a new vault with new keys, who has to be told, what was exposed. You can leave it at any point.</source>
        <translation>一份指引：带新密钥的新库、必须告诉谁、什么暴露了。您随时可以离开。</translation>
    </message>
    <message>
        <source>Backup of this drawer</source>
        <translation>备份这个抽屉</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>开始…</translation>
    </message>
    <message>
        <source>Bind it…</source>
        <translation>绑定…</translation>
    </message>
    <message>
        <source>Bind this drawer to this computer</source>
        <translation>把这个抽屉与这台电脑绑定</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Bring one back…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Bring records back…</source>
        <translation>把记录带回来…</translation>
    </message>
    <message>
        <source>If a device was in other hands</source>
        <translation>如果设备落到过别人手里</translation>
    </message>
    <message>
        <source>If somebody copies the folder</source>
        <translation>如果有人复制文件夹</translation>
    </message>
    <message>
        <source>If the vault is lost</source>
        <translation>如果库丢失</translation>
    </message>
    <message>
        <source>If there is no time to open it</source>
        <translation>如果来不及打开</translation>
    </message>
    <message>
        <source>If you cross a border</source>
        <translation>如果您要过境</translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>如果您忘记密码</translation>
    </message>
    <message>
        <source>It cannot be told just now whether they are on.</source>
        <translation>现在无法得知速记是否开启。</translation>
    </message>
    <message>
        <source>Its passphrase opens it only on this computer.</source>
        <translation>它的密码只在这台电脑上能打开它。</translation>
    </message>
    <message>
        <source>Last tested {when}.</source>
        <translation>上次测试：{when}。</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>解除绑定…</translation>
    </message>
    <message>
        <source>Looking for the keychain</source>
        <translation>正在寻找钥匙串</translation>
    </message>
    <message>
        <source>Looking for the keychain of this computer…</source>
        <translation>正在寻找这台电脑的钥匙串…</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>做备份…</translation>
    </message>
    <message>
        <source>Make new words…</source>
        <translation>制作新的…</translation>
    </message>
    <message>
        <source>Make recovery words…</source>
        <translation>制作恢复词…</translation>
    </message>
    <message>
        <source>Making new ones was cut short: test which papers open it.</source>
        <translation>制作新恢复词时中断了：请测试哪些纸能打开它。</translation>
    </message>
    <message>
        <source>My device was out of my sight</source>
        <translation>我的设备离开过我的视线</translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation>从未测试。</translation>
    </message>
    <message>
        <source>On. The lock screen has a button for a note; this drawer takes it in. Others can see that.</source>
        <translation>已开启。锁定画面上有写速记的按钮；由这个抽屉收入。别人能看到这一点。</translation>
    </message>
    <message>
        <source>One sealed file with everything in this drawer, or with records for a person you trust. It is read back and compared right after it is written.</source>
        <translation>一个密封文件，包含这个抽屉里的一切，或交给您信任的人的记录。写好后立即读回并比较。</translation>
    </message>
    <message>
        <source>One sheet, made {when}.</source>
        <translation>一张，制作于{when}。</translation>
    </message>
    <message>
        <source>Prepare a journey…</source>
        <translation>准备出行…</translation>
    </message>
    <message>
        <source>Quick notes</source>
        <translation>速记</translation>
    </message>
    <message>
        <source>Records leave in one sealed file and only then go from here. It begins with a list of what to think of.</source>
        <translation>记录装在一个密封文件里离开，然后才从这里删除。先看一份要考虑的事项清单。</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>恢复词</translation>
    </message>
    <message>
        <source>Stopped: the key in the folder is not the one of this drawer.</source>
        <translation>已停止：文件夹里的密钥不是这个抽屉的。</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>开启…</translation>
    </message>
    <message>
        <source>Test them…</source>
        <translation>测试…</translation>
    </message>
    <message>
        <source>Test your recovery</source>
        <translation>测试恢复</translation>
    </message>
    <message>
        <source>Then a copy of the folder opens nowhere else, except with recovery words.</source>
        <translation>此后文件夹的副本在别处打不开，除非用恢复词。</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>还没有恢复词。</translation>
    </message>
    <message>
        <source>There are none. If you forget the passphrase, nobody can open this drawer.</source>
        <translation>没有。如果您忘记密码，谁也打不开这个抽屉。</translation>
    </message>
    <message>
        <source>They come back with their history; nothing is doubled.</source>
        <translation>它们连同历史一起回来；什么也不会重复。</translation>
    </message>
    <message>
        <source>Travel mode</source>
        <translation>出行模式</translation>
    </message>
    <message>
        <source>Type the words as if you had to. Nothing is changed by it.</source>
        <translation>就像真的需要那样输入一遍。这不会改变任何东西。</translation>
    </message>
    <message>
        <source>What is here already is not doubled; you see first what would come.</source>
        <translation>已有的内容不会重复；您会先看到将要恢复什么。</translation>
    </message>
    <message>
        <source>When you are back</source>
        <translation>回来之后</translation>
    </message>
    <message>
        <source>Write something down on the lock screen, without the passphrase. Nothing on this computer can read it until this drawer is opened. Others can see that it is on.</source>
        <translation>不用密码，在锁定画面上写下点什么。在打开这个抽屉之前，这台电脑上什么也读不出它。别人能看到它已开启。</translation>
    </message>
    <message>
        <source>{needed} of {count} papers, made {when}.</source>
        <translation>{count} 份中需要 {needed} 份，制作于{when}。</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message numerus="yes">
        <source>%n file(s) sealed</source>
        <translation>
            <numerusform>已密封 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not made</source>
        <translation>
            <numerusform>%n 个文件没有制作</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sealed.</source>
        <translation>已取消。什么也没有密封。</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>在文件夹 {folder} 中</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>什么也没有移除</translation>
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
        <translation>大写锁定已打开</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>使用屏幕键盘</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>人员与同意</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>与联合国的合作</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事情经过</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>做过什么</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>您的请求</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>时间与地点</translation>
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
        <translation>还缺内容</translation>
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
        <translation>询问{name}是否同意</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>人员与同意</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>快速记录</translation>
    </message>
    <message>
        <source>Somebody without a pseudonym</source>
        <translation>没有化名的人</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>与联合国的合作</translation>
    </message>
    <message>
        <source>Until then, {name} stays out</source>
        <translation>在此之前，{name}不会发出</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事情经过</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做过什么</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>您的请求</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>时间与地点</translation>
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
            <numerusform>有 %n 份清理过的副本无法制作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal point(s) still to be looked at</source>
        <translation>
            <numerusform>还有 %n 位联络人要查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay here. Your own record does not change.</source>
        <translation>
            <numerusform>%n 项留在这里。您自己的记录不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide before you can go on</source>
        <translation>
            <numerusform>继续之前还有 %n 项要决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything here may leave. Your own record does not change.</source>
        <translation>这里的一切都可以发出。您自己的记录不变。</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>联络人</translation>
    </message>
    <message>
        <source>Making cleaned copies</source>
        <translation>正在制作清理过的副本</translation>
    </message>
    <message>
        <source>Recognisable in it: {who}.</source>
        <translation>里面可以认出：{who}。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Tell when files were added, not only the day</source>
        <translation>写明加入文件的时间，不只是日期</translation>
    </message>
    <message>
        <source>The day to ask again was {day}.</source>
        <translation>应再次询问的日子是{day}。</translation>
    </message>
    <message>
        <source>They said: “{words}”</source>
        <translation>他们说：“{words}”</translation>
    </message>
    <message>
        <source>This counts for {name} alone.</source>
        <translation>这只对 {name} 有效。</translation>
    </message>
    <message>
        <source>What people agreed to leaves. Everything else stays here.</source>
        <translation>人们同意的会发出，其他的都留在这里。</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>他们会看到什么</translation>
    </message>
    <message>
        <source>You listed nobody as recognisable in it.</source>
        <translation>您没有列出里面可以认出的人。</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message numerus="yes">
        <source>%n consent(s) were changed here since: not a yes</source>
        <translation>
            <numerusform>此后这里有 %n 项同意改过：不再作为同意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s)</source>
        <translation>
            <numerusform>%n 个新文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n 条新记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new thing(s): cards, reports, settings</source>
        <translation>
            <numerusform>另有 %n 项新内容：名片、报告、设置</numerusform>
        </translation>
    </message>
    <message>
        <source>A name differs: the one here stays</source>
        <translation>有一个姓名不同：保留这里的</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n record(s) up to date from the backup</source>
        <translation>
            <numerusform>用备份更新 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Changed on both sides: stays</source>
        <translation>两边都有改动：不变</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>里面的一切这里都已经有了。</translation>
    </message>
    <message>
        <source>Goes on in the backup</source>
        <translation>备份中有后续</translation>
    </message>
    <message>
        <source>It needs {needed}, and there is room for {room}. Make the vault larger first, in Settings.</source>
        <translation>需要{needed}，只有{room}的空间。请先在“设置”里扩大库。</translation>
    </message>
    <message>
        <source>Made {when}. What is here stays as it is; nothing is doubled.</source>
        <translation>制作于{when}。这里已有的保持原样，不会重复。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>Newer here: stays</source>
        <translation>这里的更新：不变</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Shall this come back?</source>
        <translation>恢复这些吗？</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Was removed here: comes back</source>
        <translation>这里已删除：会回来</translation>
    </message>
    <message>
        <source>What an examiner of the folder would see</source>
        <translation>检查文件夹的人会看到什么</translation>
    </message>
    <message>
        <source>What can give away more</source>
        <translation>什么会透露更多</translation>
    </message>
    <message>
        <source>What they would not see</source>
        <translation>检查的人看不到什么</translation>
    </message>
    <message>
        <source>Whoever opens this drawer can then see these records too.</source>
        <translation>以后谁打开这个抽屉，也能看到这些记录。</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>Seizure</name>
    <message>
        <source>A copy of the vault opens with the old passphrase for ever.</source>
        <translation>库的副本永远可以用旧密码打开。</translation>
    </message>
    <message>
        <source>A new vault with new keys</source>
        <translation>有新密钥的新库</translation>
    </message>
    <message>
        <source>Act as if everything in this drawer was read, names included.</source>
        <translation>请当作这个抽屉里的一切都被读过，包括姓名。</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>另一台设备</translation>
    </message>
    <message>
        <source>As far as can be told, nothing in this drawer was read. That rests on the passphrase alone: one that can be guessed opens a copy.</source>
        <translation>就所知而言，这个抽屉里的内容没有被读过。这全靠密码：猜得到的密码可以打开副本。</translation>
    </message>
    <message>
        <source>Breathe. Nothing has to be done this minute, and you can leave at any point: every answer is kept. If you do not know, say so.</source>
        <translation>先喘口气。没有什么必须马上做，您随时可以离开：每个回答都会保存。不知道就说不知道。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that names a new key. Until they have it they answer to the old key, and whoever has the old vault can read that.</source>
        <translation>每个联络人都会得到一份封好的文件，里面写着新密钥。在收到之前，他们会用旧密钥回复，而拿着旧库的人读得到。</translation>
    </message>
    <message>
        <source>Everything is here now. What stays in the old vault can still be found and read by whoever has its passphrase. Copies that somebody else made are not reached.</source>
        <translation>现在一切都在这里。留在旧库里的内容，有它密码的人仍然找得到、读得到。别人做的副本够不着。</translation>
    </message>
    <message>
        <source>Family, and people you live with</source>
        <translation>家人和与您同住的人</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Made after the device was out of sight ({day}), with keys of the old vault</source>
        <translation>在设备离开视线（{day}）之后用旧库的密钥做的</translation>
    </message>
    <message>
        <source>Made before the device was out of sight ({day})</source>
        <translation>在设备离开视线（{day}）之前做的</translation>
    </message>
    <message>
        <source>Mail, chats, pictures and whatever else was on the device count as copied.</source>
        <translation>邮件、聊天、图片以及设备上的其他一切，都当作已被复制。</translation>
    </message>
    <message>
        <source>Nobody can say whether this drawer was read. Act as if it was.</source>
        <translation>没有人能说这个抽屉是否被读过。请当作被读过。</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>Old copies and exports</source>
        <translation>旧副本和导出的文件</translation>
    </message>
    <message>
        <source>Passwords changed from a device nobody touched</source>
        <translation>已在没有人碰过的设备上更改密码</translation>
    </message>
    <message>
        <source>People who were asked about</source>
        <translation>被问起的人</translation>
    </message>
    <message>
        <source>People whose messages or numbers could be seen</source>
        <translation>消息或号码可能被看到的人</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>恢复词</translation>
    </message>
    <message>
        <source>Somebody may have changed the device, so that it watches what you type. It can look the same and work as before.</source>
        <translation>可能有人改动了设备，让它监视您的输入。它看上去可能没有变，用起来也和以前一样。</translation>
    </message>
    <message>
        <source>Tell those who may be exposed</source>
        <translation>告诉可能暴露的人</translation>
    </message>
    <message>
        <source>Tell your focal points</source>
        <translation>告诉您的联络人</translation>
    </message>
    <message>
        <source>That there is a vault, and how large it is, can be seen. Not how many drawers are used.</source>
        <translation>看得出有一个库，以及它有多大。看不出用了几个抽屉。</translation>
    </message>
    <message>
        <source>The device may have been changed and may watch what you type.</source>
        <translation>设备可能被改动过，可能监视您的输入。</translation>
    </message>
    <message>
        <source>The keys of your own cards were in the old vault. Whoever has them reads what is sealed to these cards. Replace each card, or end it, and tell everybody who has it.</source>
        <translation>您自己名片的密钥在旧库里。拿到它们的人读得到封给这些名片的内容。请更换或终止每一张名片，并告诉所有持有它的人。</translation>
    </message>
    <message>
        <source>The old vault</source>
        <translation>旧的库</translation>
    </message>
    <message>
        <source>The people in these records, each in a way that is safe for them</source>
        <translation>这些记录里的人，每一位都用对其安全的方式</translation>
    </message>
    <message>
        <source>The recovery words of the old vault do not open this one. Without new ones nobody can open it if you forget the passphrase.</source>
        <translation>旧库的恢复词打不开这个库。没有新的恢复词，如果您忘记密码，谁也打不开它。</translation>
    </message>
    <message>
        <source>Think of each group and tell them face to face, or on a device nobody touched. No names are asked here, and none are kept: only your ticks.</source>
        <translation>逐一想到每一类人，当面告诉他们，或用没有人碰过的设备告诉。这里不问姓名，也不保存姓名：只保存您打的勾。</translation>
    </message>
    <message>
        <source>This is what was in the drawer. It helps you think of whom to tell. Pseudonyms stand for people.</source>
        <translation>这就是抽屉里的内容。它帮助您想到要告诉谁。人都用化名表示。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Told on another device, or face to face</source>
        <translation>用另一个设备告诉，或当面告诉</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What was exposed</source>
        <translation>暴露了什么</translation>
    </message>
    <message>
        <source>What you sealed, saved or backed up before that day was made with keys that others may know. Reports are marked as such on the record, under Replies and under Send; a backup, when you bring it back.</source>
        <translation>那天之前您封好、存出或备份的东西，用的是别人可能知道的密钥。报告会在记录、“回复”和“发送”里这样标记；备份会在您恢复它时标记。</translation>
    </message>
    <message>
        <source>While the vault was open its key could be taken. It opens this vault for ever, whatever passphrase you set.</source>
        <translation>库开着的时候，它的密钥可能被拿走。无论您设什么密码，那个密钥永远打得开这个库。</translation>
    </message>
    <message>
        <source>Whoever copied the vault can open that copy for ever with the old passphrase, and a new passphrase does not change its keys. A new vault has new ones. Everything in this drawer is moved there and compared; this one stays until you destroy it.</source>
        <translation>复制了库的人，永远可以用旧密码打开那份副本，而换密码并不改变它的密钥。新库有新的密钥。这个抽屉里的一切会搬过去并比对；这个库会留着，直到您销毁它。</translation>
    </message>
    <message>
        <source>Whoever has the device has all the time there is.</source>
        <translation>拿着设备的人有的是时间。</translation>
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
        <translation>办完了吗？</translation>
    </message>
    <message>
        <source>It is done with</source>
        <translation>已经处理完了</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>暂时离开</translation>
    </message>
    <message>
        <source>My device was out of my sight</source>
        <translation>我的设备离开过我的视线</translation>
    </message>
    <message>
        <source>One thing at a time. Everything is kept.</source>
        <translation>一次一件。一切都会保存。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The guide is closed. What was made before that day stays marked, and you can begin again at any time.</source>
        <translation>指引会关闭。那天之前做的东西仍有标记，您随时可以重新开始。</translation>
    </message>
</context>
<context>
    <name>SendNote</name>
    <message>
        <source>A cleaned copy goes</source>
        <translation>送出清理过的副本</translation>
    </message>
    <message>
        <source>A cleaned copy may go</source>
        <translation>可以发出清理过的副本</translation>
    </message>
    <message>
        <source>A name or a word?</source>
        <translation>是名字还是词语？</translation>
    </message>
    <message>
        <source>A name stands in the text</source>
        <translation>文字中有名字</translation>
    </message>
    <message>
        <source>A name: it is replaced</source>
        <translation>是名字：将被替换</translation>
    </message>
    <message>
        <source>A word: it stays</source>
        <translation>是词语：保留</translation>
    </message>
    <message>
        <source>Ask {who} first</source>
        <translation>先询问{who}</translation>
    </message>
    <message>
        <source>Becomes “{word}”</source>
        <translation>变成“{word}”</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Confirmed: {reason}</source>
        <translation>已确认：{reason}</translation>
    </message>
    <message>
        <source>Cover them in a cleaned copy, or ask {who}</source>
        <translation>在清理过的副本中遮住，或者问{who}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Digits not compared</source>
        <translation>数字没有核对</translation>
    </message>
    <message>
        <source>For your vault alone</source>
        <translation>只给您的库</translation>
    </message>
    <message>
        <source>Give the name all the same</source>
        <translation>仍然写出名字</translation>
    </message>
    <message>
        <source>Is “{word}” a name?</source>
        <translation>“{word}”是名字吗？</translation>
    </message>
    <message>
        <source>It holds faces, voices or names</source>
        <translation>里面有脸、声音或名字</translation>
    </message>
    <message>
        <source>It tells where it was made</source>
        <translation>它说明在哪里制作</translation>
    </message>
    <message>
        <source>Its cleaned copy goes, without the hidden data</source>
        <translation>发出清理过的副本，不含隐藏信息</translation>
    </message>
    <message>
        <source>Known only to this vault</source>
        <translation>只有本库知道</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>由您排除</translation>
    </message>
    <message>
        <source>Look at this answer once more</source>
        <translation>请再看一下这个答复</translation>
    </message>
    <message>
        <source>Look at this copy once more</source>
        <translation>请再看一遍这份副本</translation>
    </message>
    <message>
        <source>Look at this file once more</source>
        <translation>请再看一遍这个文件</translation>
    </message>
    <message>
        <source>Make a cleaned copy</source>
        <translation>制作清理过的副本</translation>
    </message>
    <message>
        <source>Names never leave in the text</source>
        <translation>名字绝不在文字中发出</translation>
    </message>
    <message>
        <source>No cleaned copy yet</source>
        <translation>还没有清理过的副本</translation>
    </message>
    <message>
        <source>No name of this official</source>
        <translation>没有这名官员的名字</translation>
    </message>
    <message>
        <source>Nobody agreed yet</source>
        <translation>还没有人同意</translation>
    </message>
    <message>
        <source>Nobody on it is listed</source>
        <translation>没有列出里面的任何人</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>还没有回答</translation>
    </message>
    <message>
        <source>Not before there is consent</source>
        <translation>取得同意之前不行</translation>
    </message>
    <message>
        <source>Not confirmed for this report</source>
        <translation>还没有为这份报告确认</translation>
    </message>
    <message>
        <source>Officials are not named in the text</source>
        <translation>文字中不写官员的名字</translation>
    </message>
    <message>
        <source>Once more: the name leaves</source>
        <translation>再确认一次：名字会发出</translation>
    </message>
    <message>
        <source>Only its hash is here. It is described and does not leave.</source>
        <translation>这里只有它的哈希值。仅作描述，文件不会离开。</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Others had this device</source>
        <translation>别人拿过这个设备</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>查看这些回答</translation>
    </message>
    <message>
        <source>Sleep on it</source>
        <translation>过一夜再决定</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Still a draft</source>
        <translation>还是草稿</translation>
    </message>
    <message>
        <source>The agency leaves, the name stays</source>
        <translation>发出机构，名字留下</translation>
    </message>
    <message>
        <source>The file is not in this vault</source>
        <translation>文件不在此库中</translation>
    </message>
    <message>
        <source>The name of an official</source>
        <translation>一名官员的名字</translation>
    </message>
    <message>
        <source>The original as it is</source>
        <translation>原样发出原件</translation>
    </message>
    <message>
        <source>The original goes</source>
        <translation>发出原件</translation>
    </message>
    <message>
        <source>The original has the hidden data in it</source>
        <translation>原件里有隐藏信息</translation>
    </message>
    <message>
        <source>The original stays here</source>
        <translation>原件留在这里</translation>
    </message>
    <message>
        <source>The original, not the copy</source>
        <translation>发原件，不发副本</translation>
    </message>
    <message>
        <source>This has to be mended first</source>
        <translation>这要先改好</translation>
    </message>
    <message>
        <source>This name does not leave</source>
        <translation>这个名字不会发出</translation>
    </message>
    <message>
        <source>This needs its own yes</source>
        <translation>这需要单独同意</translation>
    </message>
    <message>
        <source>This record was withdrawn</source>
        <translation>这条记录已撤回</translation>
    </message>
    <message>
        <source>Under a condition</source>
        <translation>有条件</translation>
    </message>
    <message>
        <source>With the hidden data in it</source>
        <translation>里面有隐藏信息</translation>
    </message>
    <message>
        <source>Without the hidden data; the original stays here</source>
        <translation>不含隐藏信息；原件留在这里</translation>
    </message>
    <message>
        <source>{who} becomes “{word}”</source>
        <translation>{who}变成“{word}”</translation>
    </message>
    <message>
        <source>{who} can be recognised</source>
        <translation>能认出{who}</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue to preview</source>
        <translation>继续预览</translation>
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
        <translation>下一位联络人</translation>
    </message>
    <message>
        <source>Preview and seal</source>
        <translation>预览并密封</translation>
    </message>
    <message>
        <source>Seal and remove…</source>
        <translation>密封并移除…</translation>
    </message>
    <message>
        <source>Seal, and keep nothing?</source>
        <translation>密封，并且什么也不保留？</translation>
    </message>
    <message>
        <source>Seal, and keep only a receipt?</source>
        <translation>密封，并且只保留回执？</translation>
    </message>
    <message numerus="yes">
        <source>Sealing %n file(s)</source>
        <translation>
            <numerusform>正在密封 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>密封…</translation>
    </message>
    <message>
        <source>Steps of sending</source>
        <translation>发送的步骤</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>发给谁</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>他们会看到什么</translation>
    </message>
    <message>
        <source>Where the sealed file goes</source>
        <translation>密封文件放在哪里</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>哪些记录</translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source>A cleaned copy goes</source>
        <translation>发出清理过的副本</translation>
    </message>
    <message>
        <source>A group: count and title only</source>
        <translation>一群人：只有人数和身份</translation>
    </message>
    <message>
        <source>Agencies and bodies</source>
        <translation>机关和机构</translation>
    </message>
    <message>
        <source>Agreed {day}</source>
        <translation>{day}同意</translation>
    </message>
    <message>
        <source>Agreed {day}, without a name</source>
        <translation>{day}同意，不写名字</translation>
    </message>
    <message>
        <source>Agreed {day}, {how}</source>
        <translation>{day}同意，{how}</translation>
    </message>
    <message>
        <source>Ask {who}</source>
        <translation>请问{who}</translation>
    </message>
    <message>
        <source>Ask {who} again</source>
        <translation>请再问{who}</translation>
    </message>
    <message>
        <source>Described, no file</source>
        <translation>只有说明，没有文件</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>For more, ask {who}</source>
        <translation>要发出更多，请问{who}</translation>
    </message>
    <message>
        <source>Goes with initials</source>
        <translation>以缩写发出</translation>
    </message>
    <message>
        <source>Goes with name</source>
        <translation>以名字发出</translation>
    </message>
    <message>
        <source>Goes with title only</source>
        <translation>只以身份发出</translation>
    </message>
    <message>
        <source>Initials and contact go, kept apart</source>
        <translation>缩写和联系方式发出，单独存放</translation>
    </message>
    <message>
        <source>Initials go, kept apart</source>
        <translation>缩写发出，单独存放</translation>
    </message>
    <message>
        <source>Left out by you for this report</source>
        <translation>按您的选择，不在这份报告里</translation>
    </message>
    <message>
        <source>Name and contact go, kept apart</source>
        <translation>名字和联系方式发出，单独存放</translation>
    </message>
    <message>
        <source>Name goes, kept apart</source>
        <translation>名字发出，单独存放</translation>
    </message>
    <message>
        <source>Never named: alleged to have done it</source>
        <translation>绝不写名字：据称做了这件事</translation>
    </message>
    <message>
        <source>No cleaned copy yet</source>
        <translation>还没有清理过的副本</translation>
    </message>
    <message>
        <source>Not asked yet. That counts as no</source>
        <translation>尚未询问。这算作不同意</translation>
    </message>
    <message>
        <source>Not in this vault, only its hash</source>
        <translation>不在此库中，只有哈希值</translation>
    </message>
    <message>
        <source>Only {who} can change that</source>
        <translation>只有{who}可以改变</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Stays here, another copy goes</source>
        <translation>留在这里，发出另一份副本</translation>
    </message>
    <message>
        <source>Stays here, consent withdrawn</source>
        <translation>留在这里，已撤回同意</translation>
    </message>
    <message>
        <source>Stays here, its cleaned copy goes</source>
        <translation>留在这里，发出清理过的副本</translation>
    </message>
    <message>
        <source>Stays here, left out by you</source>
        <translation>留在这里，由您排除</translation>
    </message>
    <message>
        <source>Stays here, not asked</source>
        <translation>留在这里，尚未询问</translation>
    </message>
    <message>
        <source>Stays here, people not listed</source>
        <translation>留在这里，没有列出人员</translation>
    </message>
    <message>
        <source>Stays here, said no</source>
        <translation>留在这里，不同意</translation>
    </message>
    <message>
        <source>Stays here, shows {who}</source>
        <translation>留在这里，里面有{who}</translation>
    </message>
    <message>
        <source>Stays here, the original goes</source>
        <translation>留在这里，发出原件</translation>
    </message>
    <message>
        <source>Stays here, to be asked again</source>
        <translation>留在这里，要再次询问</translation>
    </message>
    <message>
        <source>Stays here, too risky to ask</source>
        <translation>留在这里，询问太危险</translation>
    </message>
    <message>
        <source>Stays here, under a condition</source>
        <translation>留在这里，有条件</translation>
    </message>
    <message>
        <source>The acts</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>The condition is not confirmed</source>
        <translation>条件没有得到确认</translation>
    </message>
    <message>
        <source>The day to ask again has passed</source>
        <translation>应再次询问的日子已过</translation>
    </message>
    <message>
        <source>The original goes</source>
        <translation>发出原件</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>只写身份</translation>
    </message>
    <message>
        <source>Title, and contact kept apart</source>
        <translation>身份，联系方式单独存放</translation>
    </message>
    <message>
        <source>Too risky to ask. That counts as no</source>
        <translation>询问太危险。这算作不同意</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>条约机构</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>与联合国的合作</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>普遍定期审议</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事情经过</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>联合国做了什么</translation>
    </message>
    <message>
        <source>What the authorities said</source>
        <translation>官方说了什么</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>做过什么</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>您的请求</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>时间与地点</translation>
    </message>
    <message>
        <source>When it is safe, ask {who}</source>
        <translation>等到安全时，请问{who}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Who is alleged to have done it</source>
        <translation>据称是谁做的</translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation>谁讲述的</translation>
    </message>
    <message>
        <source>Withdrew the consent</source>
        <translation>已撤回同意</translation>
    </message>
    <message>
        <source>each person of {who}</source>
        <translation>{who}中的每个人</translation>
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
        <translation>{who}的家人或律师</translation>
    </message>
    <message>
        <source>the guardian of {who}</source>
        <translation>{who}的监护人</translation>
    </message>
    <message>
        <source>the lawyer of {who}</source>
        <translation>{who}的律师</translation>
    </message>
    <message>
        <source>whoever answers for {who}</source>
        <translation>{who}的代表</translation>
    </message>
    <message>
        <source>{who} can say whether it is met</source>
        <translation>条件是否满足，由{who}来说</translation>
    </message>
    <message>
        <source>{who} stays here</source>
        <translation>{who}留在这里</translation>
    </message>
</context>
<context>
    <name>SentBanner</name>
    <message>
        <source>Besides, by other ways: {others}.</source>
        <translation>此外，通过其他途径：{others}。</translation>
    </message>
    <message numerus="yes">
        <source>Changed since it was sent to %n focal point(s).</source>
        <translation>
            <numerusform>发给 %n 位联络人之后有改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since it was sent to {name} on {day}.</source>
        <translation>{day} 发给{name}之后有改动。</translation>
    </message>
    <message>
        <source>Send a correction</source>
        <translation>发送更正</translation>
    </message>
    <message>
        <source>They go on with what they have until you tell them.</source>
        <translation>在您告知之前，对方会继续使用手上的内容。</translation>
    </message>
    <message>
        <source>This record was sent.</source>
        <translation>这条记录已经发送。</translation>
    </message>
    <message>
        <source>What you change now is a new version. What was sent stays as it was.</source>
        <translation>您现在的改动是新版本。已发出的保持不变。</translation>
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
        <translation>还没有发送。</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>已发送给 {name}</translation>
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
        <translation>已告知{name}密钥丢失</translation>
    </message>
    <message>
        <source>a focal point</source>
        <translation>一位联络人</translation>
    </message>
    <message>
        <source>arrived late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>{day} 交付</translation>
    </message>
    <message>
        <source>not noted as handed over</source>
        <translation>未记为已交付</translation>
    </message>
    <message>
        <source>same number as another answer</source>
        <translation>编号与另一份回复相同</translation>
    </message>
    <message>
        <source>sealed without comparing</source>
        <translation>未经核对即密封</translation>
    </message>
    <message>
        <source>{kind} from {name}</source>
        <translation>{name} 发来的{kind}</translation>
    </message>
</context>
<context>
    <name>SentPages</name>
    <message>
        <source>PDF of what {name} got on {day}…</source>
        <translation>{name}于{day}收到的内容，制作成 PDF…</translation>
    </message>
    <message>
        <source>a focal point</source>
        <translation>一位联络人</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Change now</source>
        <translation>现在改变</translation>
    </message>
    <message>
        <source>Change the window while files are coming in?</source>
        <translation>文件正在收入，要改变窗口吗？</translation>
    </message>
    <message>
        <source>It was told to stop and has not stopped yet. What it was writing outside the vault may be left incomplete.</source>
        <translation>已经要求它停下，但还没有停。它正在库外写的内容可能不完整。</translation>
    </message>
    <message>
        <source>Last saved {when}, change {number}</source>
        <translation>上次保存于{when}，第{number}次更改</translation>
    </message>
    <message>
        <source>Lock although something is not saved?</source>
        <translation>有内容没有保存，仍要锁定吗？</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>现在锁定</translation>
    </message>
    <message>
        <source>Lock while something is still being written?</source>
        <translation>还有内容正在写入，要锁定吗？</translation>
    </message>
    <message>
        <source>Lock without saving</source>
        <translation>不保存就锁定</translation>
    </message>
    <message>
        <source>Something is still being written: the window changes at the next lock.</source>
        <translation>还有内容正在写入：窗口会在下次锁定时改变。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>The rest of them would not come in. Otherwise it changes once they are here.</source>
        <translation>那样其余的文件就不会收入。否则等它们到齐后再改变。</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>等它们</translation>
    </message>
    <message>
        <source>What could not be saved is lost when the vault is locked.</source>
        <translation>锁定库时，没能保存的内容会丢失。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Recovery and backup</source>
        <translation>恢复与备份</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Vault and drawers</source>
        <translation>库与抽屉</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation>能看出什么</translation>
    </message>
    <message>
        <source>Window and work</source>
        <translation>窗口与工作</translation>
    </message>
</context>
<context>
    <name>SeventyTwoView</name>
    <message>
        <source>A receipt is due within 72 hours of opening a report.</source>
        <translation>打开报告后72小时内应发出收据。</translation>
    </message>
    <message>
        <source>Everybody who sent a report has a receipt.</source>
        <translation>每位发送报告的人都有了收据。</translation>
    </message>
    <message>
        <source>Reports without a receipt</source>
        <translation>没有收据的报告</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>收到于{day}</translation>
    </message>
</context>
<context>
    <name>SeveralUses</name>
    <message>
        <source>All that were not asked yet</source>
        <translation>所有尚未询问的用途</translation>
    </message>
    <message>
        <source>All uses at once</source>
        <translation>一次记下所有用途</translation>
    </message>
    <message>
        <source>Keep it, and send it to the focal point</source>
        <translation>保存，并发送给联络人</translation>
    </message>
</context>
<context>
    <name>SharesEntry</name>
    <message>
        <source>A paper has 33 words.</source>
        <translation>一份有33个词。</translation>
    </message>
    <message>
        <source>All its words are forgotten. A single word can be pressed in the list and typed anew.</source>
        <translation>这一份的词会全部清除。只改一个词时，可在列表里点它重新输入。</translation>
    </message>
    <message>
        <source>All its words have to be typed again.</source>
        <translation>这一份的词都要重新输入。</translation>
    </message>
    <message numerus="yes">
        <source>Enough: %n paper(s) typed.</source>
        <translation>
            <numerusform>已有 %n 份：够了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>保留这些词</translation>
    </message>
    <message>
        <source>More than one word is not right, although they are all in the list. Compare them with the paper, one by one.</source>
        <translation>不止一个词不对，虽然它们都在词表里。请与纸上逐个核对。</translation>
    </message>
    <message>
        <source>One word is not right, although it is in the list: look at word {place} first.</source>
        <translation>有一个词不对，虽然它在词表里：请先看第 {place} 个词。</translation>
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
        <translation>取消上一份吗？</translation>
    </message>
    <message>
        <source>The first four letters are enough, and so are the four digits of the word.</source>
        <translation>输入前四个字母即可，也可以输入该词的四位数字。</translation>
    </message>
    <message>
        <source>The first paper</source>
        <translation>第一份</translation>
    </message>
    <message>
        <source>The papers of one set begin with the same two words. This one begins otherwise: it belongs to another set, or the word is not right.</source>
        <translation>同一组的每一份都以相同的两个词开头。这一份的开头不同：它属于另一组，或者这个词不对。</translation>
    </message>
    <message>
        <source>These words do not fit together.</source>
        <translation>这些词合不到一起。</translation>
    </message>
    <message>
        <source>These words were made by another program.</source>
        <translation>这些词是别的程序制作的。</translation>
    </message>
    <message>
        <source>This paper belongs to another set. Take another one.</source>
        <translation>这一份属于另一组。请换一份。</translation>
    </message>
    <message>
        <source>This paper is in already. Take another one of the set.</source>
        <translation>这一份已经输入过。请换同组的另一份。</translation>
    </message>
    <message>
        <source>Type this one again</source>
        <translation>重新输入这一份</translation>
    </message>
    <message>
        <source>Type this paper again?</source>
        <translation>重新输入这一份吗？</translation>
    </message>
    <message>
        <source>Word {place} is not in the list of words.</source>
        <translation>第 {place} 个词不在词表里。</translation>
    </message>
    <message>
        <source>Word {place} of {total}</source>
        <translation>第 {place} 个词，共 {total} 个</translation>
    </message>
    <message>
        <source>Word {place}: “{word}” is not in the list of words.</source>
        <translation>第 {place} 个词：“{word}”不在词表里。</translation>
    </message>
</context>
<context>
    <name>SharesView</name>
    <message numerus="yes">
        <source>All of them begin with the same %n word(s): that is right.</source>
        <translation>
            <numerusform>每一份都以相同的 %n 个词开头：这是对的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Four digits stand for a word: type them instead of it, on any keyboard.</source>
        <translation>每个词旁的四位数字代表这个词：在任何键盘上都可以输入数字来代替它。</translation>
    </message>
    <message>
        <source>It is not locked: whoever gets the file has the words. Put it on a USB stick, print it with a printer on a cable, then destroy the file. Writing by hand is safer.</source>
        <translation>它没有加锁：谁得到文件，谁就有这些词。请放在U盘上，用接线的打印机打印，然后销毁文件。手写更安全。</translation>
    </message>
    <message>
        <source>Make a PDF of it, to print…</source>
        <translation>做成 PDF 以便打印…</translation>
    </message>
    <message>
        <source>Make a file with these words?</source>
        <translation>把这些词做成文件吗？</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>做成文件…</translation>
    </message>
    <message>
        <source>Paper {number} of {count}</source>
        <translation>第 {number} 份，共 {count} 份</translation>
    </message>
    <message>
        <source>Show them to nobody, and take no photograph of them.</source>
        <translation>不要给任何人看，也不要拍照。</translation>
    </message>
    <message>
        <source>Show these words to nobody, and take no photograph of them.</source>
        <translation>不要给任何人看这些词，也不要拍照。</translation>
    </message>
    <message>
        <source>The words lie in {file}.</source>
        <translation>这些词在{file}里。</translation>
    </message>
    <message>
        <source>These words open something of value to the one who gave you this paper.</source>
        <translation>这些词能打开对交给您这张纸的人很重要的东西。</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>文件放在哪里？</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation>手写</translation>
    </message>
    <message>
        <source>Write these 33 words on a paper of its own, in this order, and give it to one person you trust. Any {needed} of the {count} papers open the drawer.</source>
        <translation>请把这33个词按顺序写在单独的一张纸上，交给一个您信任的人。{count} 份中任意 {needed} 份能打开抽屉。</translation>
    </message>
    <message>
        <source>Write these 33 words on paper, in this order. Whoever finds the sheet and has the folder can open the drawer: keep it away from the computer.</source>
        <translation>请把这33个词按顺序写在纸上。谁找到这张纸又有文件夹，就能打开抽屉：不要放在电脑旁边。</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>您的一张</translation>
    </message>
    <message>
        <source>{needed} papers of this set are needed. This one alone opens nothing.</source>
        <translation>这一组需要 {needed} 份。单独这一份什么也打不开。</translation>
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
        <translation>写好了：下一份</translation>
    </message>
    <message>
        <source>It is written: use these words</source>
        <translation>写好了：启用这些词</translation>
    </message>
    <message>
        <source>Write the words down</source>
        <translation>把词写下来</translation>
    </message>
</context>
<context>
    <name>ShownPart</name>
    <message>
        <source>Checked on {day}: nobody else can be recognised.</source>
        <translation>已于{day}核对：认不出其他人。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>Not checked yet. Until then the file stays here.</source>
        <translation>还没有核对。在此之前文件留在这里。</translation>
    </message>
    <message>
        <source>That is everybody</source>
        <translation>就是这些人</translation>
    </message>
    <message>
        <source>Who can be recognised in it?</source>
        <translation>里面能认出谁？</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>还差 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>A name that is kept apart stands here</source>
        <translation>这里有一个分开保存的名字</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认收到</translation>
    </message>
    <message>
        <source>Acknowledge (A)</source>
        <translation>确认收到（A）</translation>
    </message>
    <message>
        <source>Acknowledge again</source>
        <translation>再次确认收到</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Another signature than the report it corrects</source>
        <translation>签名与它所更正的报告不同</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Ask for information</source>
        <translation>索取信息</translation>
    </message>
    <message>
        <source>Before you can send</source>
        <translation>发送之前</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>Change status (S)</source>
        <translation>更改状态（S）</translation>
    </message>
    <message>
        <source>Close case…</source>
        <translation>结束个案…</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>经手记录</translation>
    </message>
    <message>
        <source>First file with this key; it may be made for this report alone</source>
        <translation>这个密钥的第一份文件；它可能只为这份报告而制作</translation>
    </message>
    <message>
        <source>Makes a receipt file for {sender}. Due {day}.</source>
        <translation>为{sender}制作收据文件。{day}到期。</translation>
    </message>
    <message>
        <source>Makes another receipt file for {sender}.</source>
        <translation>为{sender}再制作一份收据文件。</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>标为可发送</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New key accepted</source>
        <translation>新密钥已接受</translation>
    </message>
    <message>
        <source>No answer can be sealed to this case; see above.</source>
        <translation>不能向这个个案密封回复；见上文。</translation>
    </message>
    <message>
        <source>Nothing here is needed to save. You can leave at any time and come back.</source>
        <translation>保存并不需要填写这里的任何内容。您可以随时离开再回来。</translation>
    </message>
    <message>
        <source>Nothing is missing. It is still a draft.</source>
        <translation>什么都不缺。它仍是草稿。</translation>
    </message>
    <message>
        <source>Notice refused: not from the sender</source>
        <translation>通知已拒绝：不是发送者发的</translation>
    </message>
    <message>
        <source>Opened, contents match</source>
        <translation>已打开，内容相符</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Same source as case {number}</source>
        <translation>与个案{number}来源相同</translation>
    </message>
    <message>
        <source>Sealed by {sender}</source>
        <translation>由{sender}密封</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>发送…</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>已回答 {answered}/{total}</translation>
    </message>
    <message>
        <source>{notice}, not proven</source>
        <translation>{notice}，未经证实</translation>
    </message>
    <message numerus="yes">
        <source>{same} and %n more</source>
        <translation>
            <numerusform>{same}及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, by this desk</source>
        <translation>{when}，由本处收下</translation>
    </message>
</context>
<context>
    <name>Sought</name>
    <message>
        <source>Began in {date}</source>
        <translation>开始于 {date}</translation>
    </message>
    <message>
        <source>Only these records</source>
        <translation>只看这些记录</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>有证据</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>没有证据</translation>
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
        <translation>还没完成：{step}</translation>
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
        <translation>{step}，您在这里</translation>
    </message>
</context>
<context>
    <name>SticksModel</name>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>没有编号</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>U 盘</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出了什么错</translation>
    </message>
</context>
<context>
    <name>SticksTable</name>
    <message>
        <source>Who got how far</source>
        <translation>谁做到了哪一步</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Changing quick notes</source>
        <translation>正在更改速记</translation>
    </message>
</context>
<context>
    <name>StopView</name>
    <message>
        <source>Add all the same</source>
        <translation>仍然添加</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>不添加</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>请停下：{name}</translation>
    </message>
    <message>
        <source>Why you add it all the same</source>
        <translation>您为什么仍要添加</translation>
    </message>
    <message>
        <source>for example: they told me in person</source>
        <translation>例如：他们当面告诉了我</translation>
    </message>
</context>
<context>
    <name>StruckText</name>
    <message>
        <source>[stays here: {words}]</source>
        <translation>[留在这里：{words}]</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%n case(s) cannot be read.</source>
        <translation>
            <numerusform>%n 个个案无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may be in it.</source>
        <translation>
            <numerusform>%n 个个案可以列入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may not.</source>
        <translation>
            <numerusform>%n 个个案不可以。</numerusform>
        </translation>
    </message>
    <message>
        <source>A case enters the summary only with a consent that was given in that year, or given again. To ask again, open the case and its tab Actions.</source>
        <translation>只有当年给出或再次给出同意的个案才能列入汇总。要再次询问，请打开个案的“行动”页。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Look at the cases</source>
        <translation>查看个案</translation>
    </message>
    <message>
        <source>Looking at the cases</source>
        <translation>正在查看个案</translation>
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
        <translation>还没有查看。</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>期间自</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>期间至</translation>
    </message>
    <message>
        <source>Report of the year</source>
        <translation>哪一年的报告</translation>
    </message>
    <message>
        <source>With the names of those who agreed to that</source>
        <translation>写出同意者的姓名</translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation>写汇总</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>正在写汇总</translation>
    </message>
    <message>
        <source>Yearly summary</source>
        <translation>年度汇总</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>不在期间内</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>写出姓名</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>不写姓名</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Switching quick notes off</source>
        <translation>正在关闭速记</translation>
    </message>
    <message>
        <source>Switching quick notes on</source>
        <translation>正在开启速记</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>A formula without a result, or what the spreadsheet marks as wrong.</source>
        <translation>没有结果的公式，或电子表格的错误值。</translation>
    </message>
    <message>
        <source>Day or month first? Say over the columns what comes first.</source>
        <translation>先日还是先月？请在各列上方选择。</translation>
    </message>
    <message>
        <source>Is “{word}” meant?</source>
        <translation>是指“{word}”吗？</translation>
    </message>
    <message>
        <source>It does not say as many things as there are names in the row.</source>
        <translation>这里的项数与这一行的姓名数不一致。</translation>
    </message>
    <message>
        <source>No UN mechanism is known by this name.</source>
        <translation>没有叫这个名称的联合国机制。</translation>
    </message>
    <message>
        <source>No country is known by this name.</source>
        <translation>没有叫这个名称的国家。</translation>
    </message>
    <message>
        <source>No kind of act is known by these words.</source>
        <translation>没有用这些词表示的行为类型。</translation>
    </message>
    <message>
        <source>No language is known by this name.</source>
        <translation>没有叫这个名称的语言。</translation>
    </message>
    <message>
        <source>None of the columns that are taken says anything here.</source>
        <translation>收入的各列在这一行都没有内容。</translation>
    </message>
    <message>
        <source>The row has more cells than the table has columns.</source>
        <translation>这一行的单元格比表格的列多。</translation>
    </message>
    <message>
        <source>The text is too long for its field.</source>
        <translation>文字太长，这一栏放不下。</translation>
    </message>
    <message>
        <source>The year is not between 1900 and 2100. If it is of another calendar, change it.</source>
        <translation>年份不在 1900 到 2100 之间。如果是另一种历法，请改成公历。</translation>
    </message>
    <message>
        <source>The year needs four digits.</source>
        <translation>年份需要四位数字。</translation>
    </message>
    <message>
        <source>There are several lines where one belongs.</source>
        <translation>这里只能有一行，却有几行。</translation>
    </message>
    <message>
        <source>There are signs in it that belong in no text.</source>
        <translation>里面有不该出现在文字里的符号。</translation>
    </message>
    <message>
        <source>This country is made up. It belongs in a practice vault.</source>
        <translation>这个国家是虚构的，只能放在练习库里。</translation>
    </message>
    <message>
        <source>This does not fit the other answers of the row.</source>
        <translation>这与这一行的其他回答不符。</translation>
    </message>
    <message>
        <source>This is a real country. A practice vault holds made-up ones.</source>
        <translation>这是真实的国家。练习库里只放虚构的国家。</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>这既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>This is none of the answers of the question.</source>
        <translation>这不是这个问题的任何一个选项。</translation>
    </message>
    <message>
        <source>This is not read as a date.</source>
        <translation>看不出这是什么日期。</translation>
    </message>
    <message>
        <source>This is not read as a number that can be right.</source>
        <translation>看不出这是合理的数字。</translation>
    </message>
    <message>
        <source>This is not read as a time of day.</source>
        <translation>看不出这是什么时刻。</translation>
    </message>
    <message>
        <source>This is not read as a time zone.</source>
        <translation>看不出这是什么时区。</translation>
    </message>
</context>
<context>
    <name>TableColumn</name>
    <message>
        <source>How to reach the victim, kept apart</source>
        <translation>怎样联系受害者（单独保存）</translation>
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
        <translation>不收入：任何一栏都不保存这个</translation>
    </message>
    <message>
        <source>Name of a relative, kept apart</source>
        <translation>亲属的姓名（单独保存）</translation>
    </message>
    <message>
        <source>Name of a witness, kept apart</source>
        <translation>证人的姓名（单独保存）</translation>
    </message>
    <message>
        <source>Name of the lawyer or representative, kept apart</source>
        <translation>律师或代理人的姓名（单独保存）</translation>
    </message>
    <message>
        <source>Name of the source, kept apart</source>
        <translation>消息来源的姓名（单独保存）</translation>
    </message>
    <message>
        <source>Name of the victim, kept apart</source>
        <translation>受害者的姓名（单独保存）</translation>
    </message>
    <message>
        <source>Name of who did it, kept apart</source>
        <translation>做这件事的人的姓名（单独保存）</translation>
    </message>
    <message>
        <source>Other names, kept apart</source>
        <translation>其他名字（单独保存）</translation>
    </message>
    <message>
        <source>Pseudonym of the victim</source>
        <translation>受害者的化名</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>简短标题</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>UN cooperation: {field}</source>
        <translation>与联合国的合作：{field}</translation>
    </message>
    <message>
        <source>Victim: {field}</source>
        <translation>受害者：{field}</translation>
    </message>
    <message>
        <source>What was done (kinds of acts)</source>
        <translation>做了什么（行为类型）</translation>
    </message>
    <message>
        <source>Who did it: {field}</source>
        <translation>谁做的：{field}</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n cell(s) not understood</source>
        <translation>
            <numerusform>%n 个单元格看不懂</numerusform>
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
            <numerusform>%n 行已经在这里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a cell not understood.</source>
        <translation>
            <numerusform>%n 行有看不懂的单元格。</numerusform>
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
        <translation>看不懂的单元格</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>各列</translation>
    </message>
    <message>
        <source>Each column becomes an answer of the record. Names and contacts go where names are kept apart, and a pseudonym is drawn for everybody. No formula is run.</source>
        <translation>每一列变成记录里的一个回答。姓名和联系方式放到单独保存姓名的地方，每个人都会抽取一个化名。公式一律不运行。</translation>
    </message>
    <message>
        <source>If words look wrong, choose another encoding.</source>
        <translation>如果文字看起来不对，请另选一种编码。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不收入了</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>正在查看各行</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>正在读取表格</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)</source>
        <translation>
            <numerusform>收入 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>收入表格</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>正在收入记录</translation>
    </message>
    <message>
        <source>The letters of this file were guessed.</source>
        <translation>这个文件的文字编码是猜的。</translation>
    </message>
    <message>
        <source>The same name in several rows is the same person</source>
        <translation>几行里相同的姓名是同一个人</translation>
    </message>
</context>
<context>
    <name>TableOptions</name>
    <message>
        <source>Between the cells</source>
        <translation>单元格之间的分隔符</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>文字的语言</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation>文字编码</translation>
    </message>
    <message>
        <source>No row: there are none</source>
        <translation>没有标题行</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>The day: 31/12/2025</source>
        <translation>日在前：31/12/2025</translation>
    </message>
    <message>
        <source>The headings stand in</source>
        <translation>标题在哪一行</translation>
    </message>
    <message>
        <source>The month: 12/31/2025</source>
        <translation>月在前：12/31/2025</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>What comes first in dates</source>
        <translation>日期里先写什么</translation>
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
            <numerusform>从第 {row} 行起，有 %n 行没有收入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>略过了 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a name that is kept apart also stands in a text: look there.</source>
        <translation>
            <numerusform>其中 %n 份的文字里也有单独保存的姓名：请去看看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the same table in again for the rest: nothing comes in twice.</source>
        <translation>把同一张表格再收入一次，就能收进其余的行：不会有重复。</translation>
    </message>
</context>
<context>
    <name>TellQuestion</name>
    <message>
        <source>Everyone was told</source>
        <translation>都通知了</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Make an answer file instead…</source>
        <translation>改为生成答复文件…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Say it by a way that is safe for everybody, and ask them to tell those whom they gave it to. Copies that you made yourself are not in this list.</source>
        <translation>请用对大家都安全的方式告诉他们，并请他们转告从他们那里得到内容的人。您自己做的副本不在这个名单里。</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Was the sender told?</source>
        <translation>已告知发送者吗？</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>谁有这些内容</translation>
    </message>
    <message>
        <source>Who must be told that it was withdrawn?</source>
        <translation>必须通知谁已经撤回？</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>通过电话</translation>
    </message>
    <message>
        <source>{case}: {item}. An answer of the kind “Word on the status” counts as told.</source>
        <translation>{case}：{item}。“关于状态的消息”一类的答复视为已告知。</translation>
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
        <translation>怎样询问的</translation>
    </message>
    <message>
        <source>Withdraw this answer</source>
        <translation>撤回这项回答</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Each sender gets them in the language of the report. They name nobody: what is in curly brackets is filled in for each case.</source>
        <translation>每位发送者按报告的语言收到这些话。其中不写任何人的名字：花括号里的内容会按每个个案填入。</translation>
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
        <translation>回复的种类</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>新的用语</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What we will not do without asking again</source>
        <translation>未再次询问就不会做的事</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>哪一种用语</translation>
    </message>
    <message>
        <source>Words for answers</source>
        <translation>回复用语</translation>
    </message>
    <message>
        <source>for your list; may be left out</source>
        <translation>用于您的列表；可以不写</translation>
    </message>
    <message>
        <source>its short name, such as en, bo or pt-BR</source>
        <translation>语言的简称，例如 en、bo 或 pt-BR</translation>
    </message>
    <message>
        <source>left empty, a receipt promises what nobody’s consent contradicts</source>
        <translation>留空时，收据只承诺与任何人的同意都不矛盾的内容</translation>
    </message>
    <message>
        <source>of words that came with the program it stays; choose new words for another</source>
        <translation>程序自带的用语不能改种类；要另一种请选新的用语</translation>
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
        <translation>相同的组</translation>
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
            <numerusform>约%n年</numerusform>
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
        <translation>换一个词</translation>
    </message>
    <message>
        <source>NGO representative</source>
        <translation>非政府组织代表</translation>
    </message>
    <message>
        <source>Suggested titles</source>
        <translation>建议的身份描述</translation>
    </message>
    <message>
        <source>UN expert</source>
        <translation>联合国专家</translation>
    </message>
    <message>
        <source>UN official</source>
        <translation>联合国官员</translation>
    </message>
    <message>
        <source>ambassador</source>
        <translation>大使</translation>
    </message>
    <message>
        <source>civil society activist</source>
        <translation>民间社会活动者</translation>
    </message>
    <message>
        <source>civil society actor</source>
        <translation>民间社会人士</translation>
    </message>
    <message>
        <source>community organisation</source>
        <translation>社区组织</translation>
    </message>
    <message>
        <source>diplomat</source>
        <translation>外交官</translation>
    </message>
    <message>
        <source>human rights defender</source>
        <translation>人权捍卫者</translation>
    </message>
    <message>
        <source>human rights defenders</source>
        <translation>人权捍卫者（多人）</translation>
    </message>
    <message>
        <source>human rights lawyer</source>
        <translation>人权律师</translation>
    </message>
    <message>
        <source>human rights organisation</source>
        <translation>人权组织</translation>
    </message>
    <message>
        <source>journalist</source>
        <translation>记者</translation>
    </message>
    <message>
        <source>journalists</source>
        <translation>记者（多人）</translation>
    </message>
    <message>
        <source>law firm</source>
        <translation>律师事务所</translation>
    </message>
    <message>
        <source>lawyers</source>
        <translation>律师（多人）</translation>
    </message>
    <message>
        <source>members of a civil society organisation</source>
        <translation>民间社会组织的成员</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>报社</translation>
    </message>
    <message>
        <source>participants in a meeting</source>
        <translation>会议参加者</translation>
    </message>
    <message>
        <source>person familiar with the matter</source>
        <translation>了解情况的人</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>relatives</source>
        <translation>亲属（多人）</translation>
    </message>
    <message>
        <source>students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>trade union</source>
        <translation>工会</translation>
    </message>
    <message>
        <source>treaty body member</source>
        <translation>条约机构委员</translation>
    </message>
    <message>
        <source>villagers</source>
        <translation>村民</translation>
    </message>
    <message>
        <source>women’s organisation</source>
        <translation>妇女组织</translation>
    </message>
</context>
<context>
    <name>ToTell</name>
    <message numerus="yes">
        <source>%n who have it must be told</source>
        <translation>
            <numerusform>必须通知 %n 个得到内容的人</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was withdrawn. What was sent cannot be called back.</source>
        <translation>有同意被撤回了。已发出的收不回来。</translation>
    </message>
    <message>
        <source>Who…</source>
        <translation>通知谁…</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>A note in the inbox does not open, although notes are sealed to this drawer. Somebody put it there, or exchanged the key for a time: notes may have been read by someone else. The file stays where it is.</source>
        <translation>收件箱里有一条速记打不开，而速记是密封给这个抽屉的。有人把它放在那里，或者一度换过密钥：速记可能已被别人读过。文件留在原处。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with a new key</source>
        <translation>换一个新密钥继续</translation>
    </message>
    <message>
        <source>How do quick notes go on?</source>
        <translation>速记接下来怎么办？</translation>
    </message>
    <message>
        <source>It was me: I switched them on in another drawer</source>
        <translation>是我：我在另一个抽屉里开启了速记</translation>
    </message>
    <message>
        <source>Stop: treat this computer as exposed</source>
        <translation>停：请把这台电脑当作已暴露</translation>
    </message>
    <message>
        <source>Switch quick notes off</source>
        <translation>关闭速记</translation>
    </message>
    <message>
        <source>The key for quick notes in the folder is not the one of this drawer. Notes written since may have been read by someone else.</source>
        <translation>文件夹里的速记密钥不是这个抽屉的。此后写的速记可能已被别人读过。</translation>
    </message>
    <message>
        <source>The key for quick notes is missing from the folder: somebody changed or removed it. Notes written since may have been read by someone else.</source>
        <translation>文件夹里没有速记的密钥：有人改动或删除了它。此后写的速记可能已被别人读过。</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在该做什么</translation>
    </message>
    <message>
        <source>Whoever could do that had this computer or the folder, and may have copied the vault, or installed something. Your passphrase may be known. Notes that were written before are not affected.</source>
        <translation>能这样做的人接触过这台电脑或文件夹，可能复制了库，或安装了什么。您的密码可能已被知道。在此之前写的速记不受影响。</translation>
    </message>
</context>
<context>
    <name>ToldView</name>
    <message>
        <source>Everybody was told of what is in the register.</source>
        <translation>登记簿中的内容都已告知所有人。</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>待告知</translation>
    </message>
    <message>
        <source>an answer came</source>
        <translation>收到了答复</translation>
    </message>
    <message>
        <source>confidential until {day}</source>
        <translation>保密至{day}</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>已经发生</translation>
    </message>
    <message>
        <source>no answer can be sealed</source>
        <translation>无法密封答复</translation>
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
        <translation>全部</translation>
    </message>
    <message>
        <source>As it seems to be written</source>
        <translation>按看起来的编码</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>整个宽度</translation>
    </message>
    <message>
        <source>How the text is written</source>
        <translation>文字的编码</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>旋转四分之一圈</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>共 {count} 页</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>帮助（F1）</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>锁定 (Ctrl+L)</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>New record (Ctrl+N)</source>
        <translation>新建记录 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search everything in this vault</source>
        <translation>在本库中搜索</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>TrainerView</name>
    <message>
        <source>A card to write on, for two people.</source>
        <translation>两个人用的填写卡。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Begin the workshop again?</source>
        <translation>要重新开始工作坊吗？</translation>
    </message>
    <message>
        <source>Between two groups</source>
        <translation>两组之间</translation>
    </message>
    <message>
        <source>Both vaults and all folders of the workshop as they were at the start, in a few seconds. Everything that a group wrote is gone.</source>
        <translation>几秒钟内，两个保险库和工作坊的所有文件夹都恢复到开始时的样子。这一组写的内容全部消失。</translation>
    </message>
    <message>
        <source>Both windows are locked, and both vaults become what they were at the start. What this group wrote cannot be brought back.</source>
        <translation>两个窗口都会锁上，两个保险库恢复到开始时的样子。这一组写的内容无法找回。</translation>
    </message>
    <message>
        <source>Comparing digits</source>
        <translation>核对数字</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Exercise cards</source>
        <translation>练习卡</translation>
    </message>
    <message>
        <source>Goal, steps, hint and what to learn.</source>
        <translation>目标、步骤、提示和要学到的内容。</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>讲义</translation>
    </message>
    <message>
        <source>Larger letters, the keys you press and where you point, for a projector; this window may be recorded. Keys are never shown in a passphrase, recovery or name field, nor on the lock screen. F8 begins and ends it.</source>
        <translation>用于投影：字更大，显示您按的键和指针的位置；窗口可以被录屏。在口令、恢复词或姓名栏里，以及锁屏上，从不显示按键。按 F8 开始或结束。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation>退出演示模式</translation>
    </message>
    <message>
        <source>One page without names.</source>
        <translation>一页，不写姓名。</translation>
    </message>
    <message>
        <source>One page, the words of Learn.</source>
        <translation>一页，文字与“学习”相同。</translation>
    </message>
    <message>
        <source>Open it beside this one</source>
        <translation>在旁边打开</translation>
    </message>
    <message>
        <source>Opens the defender on the left half, and puts this window right.</source>
        <translation>在左半边打开维护者，并把这个窗口放到右边。</translation>
    </message>
    <message>
        <source>Opens the practice focal point on the right half, and puts this window left.</source>
        <translation>在右半边打开练习联络人，并把这个窗口放到左边。</translation>
    </message>
    <message>
        <source>Passphrases that everybody knows. Defender: {defender}. Focal point: {desk}.</source>
        <translation>人人都知道的口令。维护者：{defender}。联络人：{desk}。</translation>
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
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>The other seat</source>
        <translation>另一个座位</translation>
    </message>
    <message>
        <source>The page lies in {file}.</source>
        <translation>这一页在 {file}。</translation>
    </message>
    <message>
        <source>These files in the folder are not the workshop’s and are removed as well: {files}.</source>
        <translation>文件夹里的这些文件不属于工作坊，也会被删除：{files}。</translation>
    </message>
    <message>
        <source>Two seats</source>
        <translation>两个座位</translation>
    </message>
    <message>
        <source>What to do at the border</source>
        <translation>过境时怎么办</translation>
    </message>
    <message>
        <source>Where shall the page be put?</source>
        <translation>这一页放在哪里？</translation>
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
            <numerusform>有 %n 份记录没有收入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) do not fit and are left out.</source>
        <translation>
            <numerusform>%n 条记录不符合格式，没有收入。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them come in as drafts. One that is here already stays as it is.</source>
        <translation>收入的都是草稿。已经在这里的记录保持原样。</translation>
    </message>
    <message>
        <source>An earlier version was sent. This one is not sent until you send it.</source>
        <translation>较早的版本已经发送。这个版本在您发送之前不会发出。</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>选择一条记录</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>保留这里的</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不收入了</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Only its questions, as an empty form…</source>
        <translation>只要它的问题，作为空白表格…</translation>
    </message>
    <message>
        <source>Outside, anybody who finds the file can read what is written in it. Its evidence does not go with it.</source>
        <translation>在库外，任何人找到这个文件都能读到里面的内容。证据不会随它一起出去。</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Real names and contacts stand in it too.</source>
        <translation>里面也有真实姓名和联系方式。</translation>
    </message>
    <message>
        <source>Records (*.json);;All files (*)</source>
        <translation>记录 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save outside</source>
        <translation>保存到库外</translation>
    </message>
    <message>
        <source>Save outside the vault</source>
        <translation>保存到库外</translation>
    </message>
    <message>
        <source>Save this record outside the vault?</source>
        <translation>把这条记录保存到库外吗？</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>收入</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)?</source>
        <translation>
            <numerusform>收入 %n 条记录吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the same file in again for the rest: nothing comes in twice.</source>
        <translation>把同一个文件再收入一次，就能收进其余的记录：不会有重复。</translation>
    </message>
    <message>
        <source>Taken in. A name that is kept apart also stands in its text: look there.</source>
        <translation>已收入。分开保存的一个名字也出现在它的文字里：请查看。</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>正在收入记录</translation>
    </message>
    <message>
        <source>The empty form lies in {file}. Nothing of this record is in it.</source>
        <translation>空白表格在 {file}。里面没有这条记录的任何内容。</translation>
    </message>
    <message>
        <source>The record is taken in.</source>
        <translation>记录已收入。</translation>
    </message>
    <message>
        <source>The record, with all names…</source>
        <translation>记录，带所有名字…</translation>
    </message>
    <message>
        <source>The record, without names kept apart…</source>
        <translation>记录，不带分开保存的名字…</translation>
    </message>
    <message>
        <source>This record is here already. Put the one from the file in its place?</source>
        <translation>这条记录已经在这里。用文件中的那条替换它吗？</translation>
    </message>
    <message>
        <source>What stands here now is gone then. Its evidence stays.</source>
        <translation>那样，现在这里的内容就没有了。证据会留下。</translation>
    </message>
    <message>
        <source>What was taken back here does not return by this file.</source>
        <translation>在这里撤回的内容不会因这个文件而恢复。</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>文件放在哪里？</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file}现在在库外，谁都能打开。</translation>
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
        <translation>问题里的“您”是指当事人，替别人填写时也一样。</translation>
    </message>
    <message>
        <source>In your own words, for example “they took my phone”</source>
        <translation>用您自己的话，例如“拿走我的手机”</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>他们做了什么？</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>More words are needed.</source>
        <translation>还需要更多的词。</translation>
    </message>
    <message>
        <source>Test them</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test your recovery</source>
        <translation>测试恢复</translation>
    </message>
    <message>
        <source>Type them as if the passphrase were forgotten. Nothing changes but the date of the test.</source>
        <translation>就像忘记了密码一样输入它们。除了测试日期，什么也不会改变。</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Tick the line above first, so that this is no surprise.</source>
        <translation>请先勾选上面一行，免得以后措手不及。</translation>
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
        <translation>小时</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
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
        <translation>“我不知道”也是回答。以后每一项都可以改。</translation>
    </message>
</context>
<context>
    <name>Unknowns</name>
    <message numerus="yes">
        <source>Answer what is left with “I don’t know” (%n question(s))</source>
        <translation>
            <numerusform>剩下的都回答“我不知道”（%n 个问题）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %n question(s) again</source>
        <translation>
            <numerusform>重新打开这 %n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Keep this folder. Put the whole folder back from a copy, or make a new vault and restore a backup there.</source>
        <translation>请保留这个文件夹。用一份副本换回整个文件夹，或新建一个库并在其中恢复备份。</translation>
    </message>
    <message>
        <source>Open the vault that it was copied from, lock it, and copy the folder again. Or make a new vault and restore a backup there.</source>
        <translation>请打开它所复制自的那个库，把它锁定，再重新复制文件夹。或者新建一个库并在其中恢复备份。</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>A practice vault. Everybody knows its passphrase: {words}</source>
        <translation>练习保险库。口令人人都知道：{words}</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>新建一个库</translation>
    </message>
    <message>
        <source>No vault is known here. A vault is a folder that only a passphrase opens. It can lie on this computer or on a USB stick.</source>
        <translation>这里没有已知的库。库是只有密码才能打开的文件夹，可以在这台电脑或U盘上。</translation>
    </message>
    <message>
        <source>Nothing opened with this passphrase.</source>
        <translation>这个密码什么也没有打开。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>This folder looks like one that {service} copies elsewhere. Copies stay there, whatever you remove here.</source>
        <translation>这个文件夹看起来会被{service}复制到别处。无论您在这里删除什么，副本都会留在那里。</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>请先输入您的密码。</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>使用屏幕键盘</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault.</source>
        <translation>您的密码会打开库。</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>A drawer for show</source>
        <translation>给人看的抽屉</translation>
    </message>
    <message>
        <source>Add a drawer…</source>
        <translation>添加抽屉…</translation>
    </message>
    <message>
        <source>All four drawers grow together. The new size can be seen.</source>
        <translation>四个抽屉一起变大。新的大小看得出来。</translation>
    </message>
    <message>
        <source>Also from the lock screen, without a passphrase</source>
        <translation>也可在锁定画面上进行，不用密码</translation>
    </message>
    <message>
        <source>Another drawer, with a passphrase of its own</source>
        <translation>另一个抽屉，有自己的密码</translation>
    </message>
    <message>
        <source>Change it when somebody may have seen you type it.</source>
        <translation>如果有人可能看见您输入密码，请更换。</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>检查库</translation>
    </message>
    <message>
        <source>Destroy it…</source>
        <translation>销毁…</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>销毁这个库</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>抽屉</translation>
    </message>
    <message>
        <source>Every vault has four, used or not. You need the passphrases of all that are in use.</source>
        <translation>每个库都有四个，不论用没用。您需要所有在用抽屉的密码。</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Give up this drawer</source>
        <translation>放弃这个抽屉</translation>
    </message>
    <message>
        <source>If it must not be found</source>
        <translation>如果不能让人找到它</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>一切都完好吗？</translation>
    </message>
    <message>
        <source>Is there too little room?</source>
        <translation>空间不够吗？</translation>
    </message>
    <message>
        <source>It is not on the stick that the program runs from, and nothing is noted on this computer.</source>
        <translation>它不在程序所在的U盘上，而这台电脑上不会留下任何记录。</translation>
    </message>
    <message>
        <source>It lies beside the settings, so it is found by itself. Nothing is noted on this computer.</source>
        <translation>它就在设置旁边，会自动找到。这台电脑上不会留下任何记录。</translation>
    </message>
    <message>
        <source>Last saved {when}, change {number}.</source>
        <translation>上次保存：{when}，第 {number} 次改动。</translation>
    </message>
    <message>
        <source>Looks at the keys, every page, record and piece of evidence in this drawer.</source>
        <translation>检查密钥以及这个抽屉里的每一页、每条记录和每项证据。</translation>
    </message>
    <message>
        <source>Make it larger…</source>
        <translation>扩大…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Read this first…</source>
        <translation>请先读这个…</translation>
    </message>
    <message>
        <source>Remember in the folder of the program where it is</source>
        <translation>在程序的文件夹里记住它在哪里</translation>
    </message>
    <message>
        <source>Remember on this computer where this vault is</source>
        <translation>在这台电脑上记住这个库的位置</translation>
    </message>
    <message>
        <source>The note lies on the stick. Nothing is noted on this computer.</source>
        <translation>记录在U盘上。这台电脑上不会留下任何记录。</translation>
    </message>
    <message>
        <source>Then the lock screen shows it, and whoever sits in front of it can do it too. Have a backup elsewhere.</source>
        <translation>这样锁定画面上会显示它，坐在前面的任何人也能这样做。请在别处存一份备份。</translation>
    </message>
    <message>
        <source>Then the unlock screen finds it by itself. The note lies outside the vault, and whoever examines this computer can read it.</source>
        <translation>这样解锁画面会自己找到它。这个记号在库外，检查这台电脑的人能读到。</translation>
    </message>
    <message>
        <source>There is room for {size} more in this drawer.</source>
        <translation>这个抽屉里还有{size}的空间。</translation>
    </message>
    <message>
        <source>This drawer</source>
        <translation>这个抽屉</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>本库</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>库</translation>
    </message>
    <message>
        <source>What is in it can never be opened again. Other drawers stay.</source>
        <translation>里面的内容永远不能再打开。其他抽屉不受影响。</translation>
    </message>
    <message>
        <source>What to put into a drawer that others may see, what never, and what it cannot do.</source>
        <translation>别人可能看到的抽屉里放什么、绝不能放什么，以及它做不到什么。</translation>
    </message>
    <message>
        <source>With every drawer in it, in less than a second. Copies elsewhere are not reached.</source>
        <translation>连同其中每个抽屉，不到一秒。别处的副本不受影响。</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>In that report: {people}</source>
        <translation>在那份报告中：{people}</translation>
    </message>
    <message>
        <source>In the report for {name}: {people}</source>
        <translation>在发给{name}的报告中：{people}</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>{day} 发送</translation>
    </message>
    <message>
        <source>Sent {day} to {names}</source>
        <translation>{day} 发送给 {names}</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>简短标题</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>The same entries, in another order</source>
        <translation>同样的条目，顺序不同</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>整个条目</translation>
    </message>
    <message>
        <source>This is the text of your own vault. What left was the report: in it, people had other words, and names and passages were masked as you decided.</source>
        <translation>这是您自己库中的原文。发出的是报告：其中的人用了别的化名，姓名和段落已按您的决定遮盖。</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>Version {number}, sent {day}</source>
        <translation>版本 {number}，{day} 发送</translation>
    </message>
    <message>
        <source>Working version, not sent yet</source>
        <translation>工作版本，尚未发送</translation>
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
        <translation>{here}没有列入</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message numerus="yes">
        <source>%n character(s) that nobody sees are shown as marks.</source>
        <translation>
            <numerusform>有 %n 个看不见的字符，显示为标记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be read that way.</source>
        <translation>
            <numerusform>有 %n 处不能这样读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How the text is written was guessed. If it looks wrong, choose another.</source>
        <translation>文字的编码是猜测的。如果看起来不对，请选另一种。</translation>
    </message>
    <message>
        <source>Nothing of the file was kept anywhere.</source>
        <translation>没有在任何地方留下这个文件的内容。</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>正在打开文件</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>正在打开文件…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation>把副本存到外面…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The file is damaged: only a part of the picture is here.</source>
        <translation>文件已损坏：这里只有图片的一部分。</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The picture moves. Only its beginning is shown.</source>
        <translation>这是动态图片，只显示开头。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文字</translation>
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
        <translation>所有文字（UTF-16，字节反序）</translation>
    </message>
    <message>
        <source>All scripts (UTF-32)</source>
        <translation>所有文字（UTF-32）</translation>
    </message>
    <message>
        <source>All scripts (UTF-32, turned)</source>
        <translation>所有文字（UTF-32，字节反序）</translation>
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
        <translation>波罗的海文字（Windows 1257）</translation>
    </message>
    <message>
        <source>Central European (Windows 1250)</source>
        <translation>中欧文字（Windows 1250）</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB18030)</source>
        <translation>简体中文（GB18030）</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>繁体中文（Big5）</translation>
    </message>
    <message>
        <source>Cyrillic (Windows 1251)</source>
        <translation>西里尔文（Windows 1251）</translation>
    </message>
    <message>
        <source>Greek (Windows 1253)</source>
        <translation>希腊文（Windows 1253）</translation>
    </message>
    <message>
        <source>Hebrew (Windows 1255)</source>
        <translation>希伯来文（Windows 1255）</translation>
    </message>
    <message>
        <source>It has no bytes at all.</source>
        <translation>里面没有任何内容。</translation>
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
        <translation>韩文（EUC）</translation>
    </message>
    <message>
        <source>Nothing was opened. Another program would have to: it may remember the file, make small pictures of it, or reach the network. If you must, save a copy, and open it on a device that holds nothing else.</source>
        <translation>什么都没有打开。要看它就得用另一个程序：那个程序可能会记住这个文件、生成缩略图，或者连接网络。如果必须看，请存一份副本，在没有其他内容的设备上打开。</translation>
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
        <translation>这里不播放声音。</translation>
    </message>
    <message>
        <source>Thai (Windows 874)</source>
        <translation>泰文（Windows 874）</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>这个文件是空的。</translation>
    </message>
    <message>
        <source>This kind of file is not shown here.</source>
        <translation>这里不显示这类文件。</translation>
    </message>
    <message>
        <source>Turkish (Windows 1254)</source>
        <translation>土耳其文（Windows 1254）</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>乌克兰文（KOI8-U）</translation>
    </message>
    <message>
        <source>Video is not played here.</source>
        <translation>这里不播放视频。</translation>
    </message>
    <message>
        <source>Vietnamese (Windows 1258)</source>
        <translation>越南文（Windows 1258）</translation>
    </message>
    <message>
        <source>Western European (Windows 1252)</source>
        <translation>西欧文字（Windows 1252）</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>More than {count} files are in the folder “{name}”. The others are not taken in. Move those that were to another folder.</source>
        <translation>文件夹“{name}”中的文件多于 {count} 个，其余的没有收下。请把已经收下的移到别的文件夹。</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监看</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there now. It is looked for again.</source>
        <translation>文件夹“{name}”现在不在。会继续查找。</translation>
    </message>
    <message>
        <source>Watching the folder “{name}”: what is put there is taken in by itself.</source>
        <translation>正在监看文件夹“{name}”：放进去的文件会自动收下。</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A folder here or on a USB stick</source>
        <translation>这里或U盘上的文件夹</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>另一个库</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>选择它的文件夹</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>销毁这个库</translation>
    </message>
    <message>
        <source>Fiction only, to try out</source>
        <translation>全是虚构的，用来试试</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>忘记密码了？</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>新建库</translation>
    </message>
    <message>
        <source>Nobody can bring it back</source>
        <translation>谁也不能恢复它</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Practice vault</source>
        <translation>练习库</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>速记</translation>
    </message>
    <message>
        <source>What can be done, and what not</source>
        <translation>哪些能做，哪些不能</translation>
    </message>
    <message>
        <source>Without opening</source>
        <translation>无需打开</translation>
    </message>
    <message>
        <source>Write something down; nothing is opened</source>
        <translation>写下点什么；什么也不打开</translation>
    </message>
</context>
<context>
    <name>WhatWasExposed</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 份答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n 份备份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of your own, with their keys</source>
        <translation>
            <numerusform>您自己的 %n 张名片，连同密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of others</source>
        <translation>
            <numerusform>别人的 %n 个个案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
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
            <numerusform>%n 个人或组织</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 件证据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a pseudonym and without a name</source>
        <translation>
            <numerusform>%n 个没有化名也没有姓名</numerusform>
        </translation>
    </message>
    <message>
        <source>At your desk</source>
        <translation>在您的工作台</translation>
    </message>
    <message>
        <source>Destroy this paper when everybody was told.</source>
        <translation>告诉所有人之后，请销毁这张纸。</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>我看过了</translation>
    </message>
    <message>
        <source>Make a PDF of this list?</source>
        <translation>把这份列表做成 PDF 吗？</translation>
    </message>
    <message>
        <source>Nothing in this drawer tells of anybody.</source>
        <translation>这个抽屉里没有涉及任何人的内容。</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>打印列表…</translation>
    </message>
    <message>
        <source>What was exposed</source>
        <translation>暴露了什么</translation>
    </message>
    <message>
        <source>Who got something</source>
        <translation>谁收到过东西</translation>
    </message>
    <message>
        <source>a way to reach them was here</source>
        <translation>这里有联系方式</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>在 %n 条记录里</numerusform>
        </translation>
    </message>
    <message>
        <source>knows of {people}</source>
        <translation>知道 {people}</translation>
    </message>
    <message>
        <source>no pseudonym</source>
        <translation>没有化名</translation>
    </message>
    <message>
        <source>the name was here</source>
        <translation>这里有姓名</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>没有标题</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Best on a new stick or another medium: the old one may keep what was on it. A folder “{name}” is made there.</source>
        <translation>最好放在新的 U 盘或另一个介质上：旧的可能留有原来的内容。会在那里建一个文件夹“{name}”。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation>新库放在哪里？</translation>
    </message>
</context>
<context>
    <name>Which</name>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>It is opened and read to its end first. You see what is in it and what is new here; nothing comes before you say so.</source>
        <translation>会先打开它并读到最后。您会看到里面有什么、哪些在这里是新的；在您同意之前什么也不会进来。</translation>
    </message>
    <message>
        <source>The file that you made before you left. If a person carried it: the file that they made for you. It is opened and read to its end first; nothing comes before you say so.</source>
        <translation>您出发之前做的文件。如果由别人保管：对方为您做的文件。它会先被打开并读到末尾；您同意之前什么也不会进来。</translation>
    </message>
    <message>
        <source>Which backup shall come back?</source>
        <translation>恢复哪个备份？</translation>
    </message>
    <message>
        <source>Which file did the records leave in?</source>
        <translation>记录是装在哪个文件里离开的？</translation>
    </message>
</context>
<context>
    <name>WhichView</name>
    <message>
        <source>Choose the one you want to add. Its digits are compared as always.</source>
        <translation>请选择您想添加的那张。它的数字照常要核对。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>There are several cards in this picture</source>
        <translation>这张图片里有几张名片</translation>
    </message>
    <message>
        <source>{name}, {organisation}, made {day}</source>
        <translation>{name}，{organisation}，{day}制作</translation>
    </message>
</context>
<context>
    <name>WhoElse</name>
    <message>
        <source>Family, and people you live with</source>
        <translation>家人和与您同住的人</translation>
    </message>
    <message>
        <source>No names here: think of them, and tell them.</source>
        <translation>这里不写名字：想一想他们，并告诉他们。</translation>
    </message>
    <message>
        <source>Passwords changed from a device nobody touched</source>
        <translation>已在没有人碰过的设备上更改密码</translation>
    </message>
    <message>
        <source>People who were asked about</source>
        <translation>被问起的人</translation>
    </message>
    <message>
        <source>People whose messages or numbers could be seen</source>
        <translation>消息或号码可能被看到的人</translation>
    </message>
    <message>
        <source>Told on another device, or face to face</source>
        <translation>用另一个设备告诉，或当面告诉</translation>
    </message>
    <message>
        <source>Who else may be exposed? Tell them safely</source>
        <translation>还有谁可能暴露？请安全地告诉他们</translation>
    </message>
</context>
<context>
    <name>Whole</name>
    <message>
        <source>Nothing was written in it.</source>
        <translation>里面什么也没有写。</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>Who shall carry it, and which records?</source>
        <translation>由谁保管，哪些记录？</translation>
    </message>
</context>
<context>
    <name>WhyQuestion</name>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>kept in the history of the case</source>
        <translation>保存在个案的历史中</translation>
    </message>
</context>
<context>
    <name>WithdrawQuestion</name>
    <message>
        <source>A focal point may have passed it on; ask them to tell.</source>
        <translation>联络人可能转交给了别人；请他们转告。</translation>
    </message>
    <message>
        <source>From now on nothing about {who} leaves this vault.</source>
        <translation>从现在起，关于{who}的任何内容都不会离开这个库。</translation>
    </message>
    <message>
        <source>How did they say it?</source>
        <translation>他们是怎样说的？</translation>
    </message>
    <message numerus="yes">
        <source>In all %n record(s)</source>
        <translation>
            <numerusform>在全部 %n 条记录里</numerusform>
        </translation>
    </message>
    <message>
        <source>In this one</source>
        <translation>只在这一条里</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>还没有记下</translation>
    </message>
    <message>
        <source>Nothing about them was sent from here. What was said or shown elsewhere cannot be called back.</source>
        <translation>这里没有发出过关于他们的内容。在别处说过或给人看过的，收不回来。</translation>
    </message>
    <message>
        <source>What left already cannot be called back. These have it, and must be told:</source>
        <translation>已经发出的收不回来。下面这些人有这些内容，必须通知他们：</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>在哪里？</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>谁有这些内容</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>撤回全部同意</translation>
    </message>
    <message>
        <source>Withdraw everything {who} agreed to?</source>
        <translation>撤回{who}同意过的一切吗？</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>Who has it</source>
        <translation>谁持有它</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A new passphrase</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Make it and move everything</source>
        <translation>制作并搬过去</translation>
    </message>
    <message>
        <source>Not the old one, and not close to it. Do not type it on the device that was gone, if there is another.</source>
        <translation>不是旧密码，也不要与它相近。如果有别的设备，就不要在离开过的那个设备上输入。</translation>
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
        <translation>#EndReprisals，报复类型</translation>
    </message>
    <message>
        <source>As sent: {urgency}</source>
        <translation>发来时：{urgency}</translation>
    </message>
    <message>
        <source>Confirm or change…</source>
        <translation>确认或更改…</translation>
    </message>
    <message>
        <source>Did it happen</source>
        <translation>是否发生</translation>
    </message>
    <message>
        <source>Find a mechanism</source>
        <translation>查找机制</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>查找一个值</translation>
    </message>
    <message>
        <source>From the acts, without being written here: {codes}</source>
        <translation>由行为得出，无需写在这里：{codes}</translation>
    </message>
    <message>
        <source>HURIDOCS codes (MT4)</source>
        <translation>HURIDOCS 编码（MT4）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>How the sender may be reached safely</source>
        <translation>怎样安全地联系发送者</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>判断…</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>再看日期</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>尚未判断</translation>
    </message>
    <message>
        <source>Our tags</source>
        <translation>我们的标签</translation>
    </message>
    <message>
        <source>UN mechanisms to go to</source>
        <translation>要提交的联合国机制</translation>
    </message>
    <message>
        <source>What stands here is ours: it changes nothing of what was sent, and is never sent by itself.</source>
        <translation>这里的内容是我们的：它不改变发来的任何内容，也绝不会自动发出。</translation>
    </message>
    <message>
        <source>Which part of resolution 12/2</source>
        <translation>第12/2号决议的哪一类</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2027.</source>
        <translation>请写一个日期，例如2027年4月12日。</translation>
    </message>
    <message>
        <source>a day, or nothing</source>
        <translation>一个日期，或留空</translation>
    </message>
    <message>
        <source>instead of what follows from the acts</source>
        <translation>代替由行为得出的值</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>没有说明</translation>
    </message>
    <message>
        <source>stays here and is never exported</source>
        <translation>留在这里，绝不导出</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>用逗号分隔</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>培训者</translation>
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
        <translation>一个练习世界：虚构的 Westeria 案例，各有保险库的练习维护者和练习联络人，收件箱、可用的文件和练习。这里的一切都到不了真正的联络人那里。</translation>
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
        <translation>选择…</translation>
    </message>
    <message>
        <source>Inside this folder</source>
        <translation>在这个文件夹里</translation>
    </message>
    <message>
        <source>It is in {folder}. The file START-HERE.txt in it says what lies where.</source>
        <translation>它在 {folder}。其中的 START-HERE.txt 说明什么放在哪里。</translation>
    </message>
    <message>
        <source>Make the workshop</source>
        <translation>制作工作坊</translation>
    </message>
    <message>
        <source>Making the workshop</source>
        <translation>正在准备工作坊</translation>
    </message>
    <message>
        <source>Making the workshop…</source>
        <translation>正在准备工作坊…</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>On one laptop: both, side by side. On two: copy the folder to the other one, and open one seat on each; sealed files go from one to the other on a stick.</source>
        <translation>一台电脑：两个并排打开。两台电脑：把文件夹复制到另一台，各开一个座位；封好的文件用 U 盘传递。</translation>
    </message>
    <message>
        <source>Only the defender</source>
        <translation>只开维护者</translation>
    </message>
    <message>
        <source>Only the focal point</source>
        <translation>只开联络人</translation>
    </message>
    <message>
        <source>Open a workshop that is there already…</source>
        <translation>打开已有的工作坊…</translation>
    </message>
    <message>
        <source>Open both, side by side</source>
        <translation>并排打开两个</translation>
    </message>
    <message>
        <source>Passphrase, known to everybody: {words}</source>
        <translation>人人都知道的口令：{words}</translation>
    </message>
    <message>
        <source>Start a workshop</source>
        <translation>开始工作坊</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>已停止，没有留下任何东西。</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>文件夹需要名称。</translation>
    </message>
    <message>
        <source>The folder of the workshop</source>
        <translation>工作坊的文件夹</translation>
    </message>
    <message>
        <source>The practice defender</source>
        <translation>练习维护者</translation>
    </message>
    <message>
        <source>The practice focal point</source>
        <translation>练习联络人</translation>
    </message>
    <message>
        <source>Where shall the workshop be?</source>
        <translation>工作坊放在哪里？</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>谁坐在这里？</translation>
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
        <translation>世界地图。已标出：{places}</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>东经 {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>北纬 {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>南纬 {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>西经 {degrees}°</translation>
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
        <translation>这个地方的时区：</translation>
    </message>
    <message>
        <source>In {city}, clocks were put back on {day}: {time} came twice. Which one was it?</source>
        <translation>{day}，{city}的时钟拨慢了：{time}出现了两次。是哪一次？</translation>
    </message>
    <message>
        <source>In {city}, clocks were put forward over {time} on {day}: no clock showed it. Look at the time or the zone again.</source>
        <translation>{day}，{city}的时钟拨快，跳过了{time}：没有时钟显示过这个时间。请再看看时间或时区。</translation>
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
        <translation>亚的斯亚贝巴</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>曼谷</translation>
    </message>
    <message>
        <source>Beirut</source>
        <translation>贝鲁特</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>按城市</translation>
    </message>
    <message>
        <source>By the difference from UTC</source>
        <translation>按与世界协调时的时差</translation>
    </message>
    <message>
        <source>For this place</source>
        <translation>这个地方</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>日内瓦</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>内罗毕</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>纽约</translation>
    </message>
    <message>
        <source>Santiago</source>
        <translation>圣地亚哥</translation>
    </message>
    <message>
        <source>The Hague</source>
        <translation>海牙</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>维也纳</translation>
    </message>
    <message>
        <source>{city}, {offset} on that day</source>
        <translation>{city}，当天为{offset}</translation>
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
        <translation>这个抽屉的密码</translation>
    </message>
</context>
<context>
    <name>_Choosing</name>
    <message>
        <source>Add from the list</source>
        <translation>从列表中添加</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>从列表中选择</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用您自己的话</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>还剩 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing before you can send</source>
        <translation>
            <numerusform>发送前还差 %n 项</numerusform>
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
        <translation>移出 {name}</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Choose a place…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Every page says TRAINING.</source>
        <translation>每一页都写有 TRAINING。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message numerus="yes">
        <source>It is about %n case(s). It leaves the vault in the clear, open to whoever finds the file, and this is noted in the custody.</source>
        <translation>
            <numerusform>它涉及 %n 个个案。它会不加密地离开库，谁找到文件都能打开；这会记入保管记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Save this text as a file?</source>
        <translation>把这段正文存为文件吗？</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>TRAINING</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>look below</source>
        <translation>请看下面</translation>
    </message>
    <message>
        <source>now</source>
        <translation>正在检查</translation>
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
        <translation>现在核对</translation>
    </message>
    <message>
        <source>Protect anybody physically, promise a result, or call back what was sent once it is with others.</source>
        <translation>保护任何人的人身安全、保证结果，或收回已到别人手里的内容。</translation>
    </message>
    <message>
        <source>Read the report, ask questions, answer you, and use it with the UN only as each person agreed.</source>
        <translation>阅读报告、提问、答复您，并只按每个人同意的方式用于联合国。</translation>
    </message>
    <message>
        <source>What a focal point can do</source>
        <translation>联络人能做什么</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>它做不到什么</translation>
    </message>
    <message>
        <source>Why you go on without comparing</source>
        <translation>为什么不核对就继续</translation>
    </message>
    <message>
        <source>kept with the report</source>
        <translation>与报告一起保存</translation>
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
        <translation>输入以查找</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Forget</source>
        <translation>不再记住</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>不再记住 {name}</translation>
    </message>
    <message>
        <source>Not there now: is the stick plugged in?</source>
        <translation>现在找不到：U盘插上了吗？</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message numerus="yes">
        <source>%n more answer(s) go as they are</source>
        <translation>
            <numerusform>还有 %n 个回答原样发出</numerusform>
        </translation>
    </message>
    <message>
        <source>Report from {who}</source>
        <translation>来自{who}的报告</translation>
    </message>
</context>
<context>
    <name>_WhoHasIt</name>
    <message numerus="yes">
        <source>%n sent file(s) could not be read here</source>
        <translation>
            <numerusform>有 %n 个发出的文件在这里无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that shows them was saved outside</source>
        <translation>显示他们的文件被保存到了库外</translation>
    </message>
    <message>
        <source>In a backup that they carry</source>
        <translation>在他们携带的备份里</translation>
    </message>
    <message>
        <source>In a sealed file</source>
        <translation>在一份密封的文件里</translation>
    </message>
    <message>
        <source>Nobody can tell from here who has it</source>
        <translation>从这里无法知道在谁手里</translation>
    </message>
    <message>
        <source>Perhaps: a record that was removed here was in it</source>
        <translation>可能有：其中有一份已在这里删除的记录</translation>
    </message>
    <message>
        <source>Whoever has that file now</source>
        <translation>现在持有那个文件的人</translation>
    </message>
    <message>
        <source>You noted that it may be shared with them</source>
        <translation>您记下了可以告诉他们</translation>
    </message>
    <message>
        <source>as {word}</source>
        <translation>称为{word}</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n case(s) were left out.</source>
        <translation>
            <numerusform>有 %n 个个案未处理。</numerusform>
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
            <numerusform>%n 份报告没有收据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are %n cases information about one event?</source>
        <translation>
            <numerusform>这 %n 个个案是关于同一事件的信息吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n case(s)?</source>
        <translation>
            <numerusform>更改 %n 个个案的状态吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done with %n case(s)</source>
        <translation>
            <numerusform>已完成 %n 个个案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n case(s) again on one day?</source>
        <translation>
            <numerusform>在某一天再看 %n 个个案吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>%n 个月后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>还有 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>还有 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
</context>
</TS>
