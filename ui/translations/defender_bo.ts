<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bo" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A newer version</source>
        <translation>པར་གཞི་གསར་པ</translation>
    </message>
    <message>
        <source>Check a newer version before you run it</source>
        <translation>འགོ་མ་བཙུགས་གོང་པར་གཞི་གསར་པ་ཞིབ་བཤེར</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>ཡིག་ཆ་འདེམས…</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Nobody independent has reviewed it.</source>
        <translation>GNU General Public License པར་གཞི 3 འམ་དེའི་རྗེས་མའི་འོག་རང་དབང་མཉེན་ཆས། འགན་ལེན་གང་ཡང་མེད། རང་དབང་ཅན་སུས་ཀྱང་བསྐྱར་ཞིབ་བྱས་མེད།</translation>
    </message>
    <message>
        <source>From a stick, without a network. Two small files lie beside it: release.json and release.json.minisig. Nothing is run or changed here.</source>
        <translation>USB ནས། དྲ་རྒྱ་མེད་པར། དེའི་ཟུར་དུ་ཡིག་ཆ་ཆུང་ངུ་གཉིས་ཡོད། release.json དང་ release.json.minisig། འདིར་གང་ཡང་མི་འཁོར། མི་བརྗེ།</translation>
    </message>
    <message>
        <source>It is newer than the one you have.</source>
        <translation>ཁྱེད་རང་ལ་ཡོད་པ་ལས་གསར་བ་རེད།</translation>
    </message>
    <message>
        <source>It is older than the one you have: mistakes mended since would come back. Ask who gave it to you why.</source>
        <translation>ཁྱེད་རང་ལ་ཡོད་པ་ལས་རྙིང་བ་རེད། དེའི་རྗེས་བཅོས་པའི་ནོར་འཁྲུལ་སླར་ཡོང་གི་རེད། སྤྲོད་མཁན་ལ་རྒྱུ་མཚན་དྲིས།</translation>
    </message>
    <message>
        <source>It is the version you have.</source>
        <translation>ཁྱེད་རང་ལ་ཡོད་པའི་པར་གཞི་དེ་རེད།</translation>
    </message>
    <message>
        <source>Looking at the newer version</source>
        <translation>པར་གཞི་གསར་པར་ལྟ་བཞིན་པ</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>པར་གཞི་གསར་པ</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>མཉེན་ཆས་འདི</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>པར་གཞི {version}</translation>
    </message>
    <message>
        <source>What of others is in it</source>
        <translation>དེའི་ནང་གཞན་གྱི་གང་ཡོད་པ</translation>
    </message>
    <message>
        <source>{file} is version {version} of {day}, signed with the key that this program knows.</source>
        <translation>{file} ནི་ {day} ཡི་པར་གཞི {version} རེད། མཉེན་ཆས་འདིས་ཤེས་པའི་ལྡེ་མིག་གིས་མིང་རྟགས་བཀོད་ཡོད།</translation>
    </message>
    <message>
        <source>{name}, in {whole}: {licence}</source>
        <translation>{name} ({whole} ནང་)། {licence}</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Another account: {question}</source>
        <translation>བརྗོད་པ་གཞན། {question}</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>བརྗོད་པ་འདི་འདོན</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>སུས་བཤད་པ་རེད།</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Somebody says otherwise</source>
        <translation>སུ་ཞིག་གིས་འདྲ་མིན་བཤད་ཀྱི་འདུག</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>སུས་བཤད་པ་རེད།</translation>
    </message>
</context>
<context>
    <name>ActFacts</name>
    <message>
        <source>Applied {time} before it was needed.</source>
        <translation>དགོས་མཁོ་མ་ཤར་གོང་ {time} སྔོན་ལ་ཞུས་པ་རེད།</translation>
    </message>
    <message>
        <source>Held for {time} so far.</source>
        <translation>ད་བར་ {time} བཀག་ཉར་བྱས་ཡོད།</translation>
    </message>
    <message>
        <source>Held for {time}.</source>
        <translation>{time} བཀག་ཉར་བྱས།</translation>
    </message>
    <message>
        <source>In all: {time}.</source>
        <translation>བསྡོམས་པས་ {time}</translation>
    </message>
    <message>
        <source>In custody for {time} before the death.</source>
        <translation>མ་འདས་གོང་ {time} བཀག་ཉར་ནང་ཡོད།</translation>
    </message>
    <message>
        <source>It lasted {time}.</source>
        <translation>{time} རིང་བྱུང་།</translation>
    </message>
    <message>
        <source>Kept for {time} so far.</source>
        <translation>ད་བར་ {time} ཉར་ཡོད།</translation>
    </message>
    <message>
        <source>Kept for {time}.</source>
        <translation>{time} ཉར་སོང་།</translation>
    </message>
    <message>
        <source>Missing for {time} so far.</source>
        <translation>ད་བར་ {time} གར་སོང་ཆ་མེད།</translation>
    </message>
    <message>
        <source>Missing for {time}.</source>
        <translation>{time} གར་སོང་ཆ་མེད།</translation>
    </message>
    <message>
        <source>The UN event began after the document was given back.</source>
        <translation>ལག་འཁྱེར་ཕྱིར་སྤྲད་རྗེས་མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་བྱེད་སྒོ་འགོ་ཚུགས་པ་རེད།</translation>
    </message>
    <message>
        <source>The UN event began before the document was taken.</source>
        <translation>ལག་འཁྱེར་མ་བླངས་གོང་མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་བྱེད་སྒོ་འགོ་ཚུགས་པ་རེད།</translation>
    </message>
    <message>
        <source>The UN event began while the document was kept.</source>
        <translation>ལག་འཁྱེར་བཀག་ཉར་སྐབས་མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་བྱེད་སྒོ་འགོ་ཚུགས་པ་རེད།</translation>
    </message>
    <message>
        <source>The answer took {time}.</source>
        <translation>ལན་ལ་ {time} འགོར་སོང་།</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>ཉིན་འདི་འདས་ཟིན།</translation>
    </message>
    <message>
        <source>This is earlier than the beginning. Is one of the two dates a slip?</source>
        <translation>འདི་འགོ་འཛུགས་པའི་ཚེས་གྲངས་ལས་སྔ་བ་འདུག ཚེས་གྲངས་གཉིས་ནས་གཅིག་ནོར་བ་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>Time left for an answer: {time}.</source>
        <translation>ལན་རྒྱག་པར་ལྷག་པའི་དུས་ཚོད། {time}</translation>
    </message>
    <message>
        <source>Time left until then: {time}.</source>
        <translation>དེའི་བར་ལྷག་པའི་དུས་ཚོད། {time}</translation>
    </message>
    <message>
        <source>Time since the arrest: {time}.</source>
        <translation>འཛིན་བཟུང་བྱས་ནས་ {time}</translation>
    </message>
    <message>
        <source>Time since the first signs: {time}.</source>
        <translation>ཐོག་མའི་ནད་རྟགས་མངོན་ནས་ {time}</translation>
    </message>
    <message>
        <source>Too late by {time}.</source>
        <translation>{time} འཕྱི་སོང་།</translation>
    </message>
    <message>
        <source>Until today: {time}.</source>
        <translation>དེ་རིང་བར་ {time}</translation>
    </message>
    <message>
        <source>Waiting for {time} so far.</source>
        <translation>ད་བར་ {time} སྒུག་ཡོད།</translation>
    </message>
    <message>
        <source>You found out {time} after it began.</source>
        <translation>འགོ་ཚུགས་ནས་ {time} རྗེས་ཁྱེད་རང་གིས་ཤེས་པ་རེད།</translation>
    </message>
    <message>
        <source>You told them {time} later.</source>
        <translation>{time} རྗེས་ཁྱེད་རང་གིས་ཁོང་ཚོར་བཤད་པ་རེད།</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>{time} ཙམ</translation>
    </message>
    <message>
        <source>at most {days}</source>
        <translation>མང་མཐར་ {days}</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>ཉིན་གཅིག་ལས་ཉུང་བ</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>ཆུ་ཚོད་ {hours}</translation>
    </message>
    <message>
        <source>{least} to {days}</source>
        <translation>{least} ནས་ {days} བར</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>སྐར་མ་ {minutes}</translation>
    </message>
    <message>
        <source>{time} below what this law allows.</source>
        <translation>ཁྲིམས་འདིས་ཆོག་པའི་ཚད་ལས་ {time} ཉུང་བ།</translation>
    </message>
    <message>
        <source>{time} longer than this law allows.</source>
        <translation>ཁྲིམས་འདིས་ཆོག་པའི་ཚད་ལས་ {time} རིང་བ།</translation>
    </message>
    <message>
        <source>{time} without a sign of life, until today.</source>
        <translation>དེ་རིང་བར་ {time} གསོན་པོར་ཡོད་པའི་བརྡ་གང་ཡང་མེད།</translation>
    </message>
    <message>
        <source>{time} without contact, until today.</source>
        <translation>དེ་རིང་བར་ {time} འབྲེལ་བ་མེད།</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>ཆུ་ཚོད་ {hours} སྐར་མ་ {minutes}</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>Allowed</source>
        <translation>ཆོག</translation>
    </message>
    <message>
        <source>Allowed for some incidents only</source>
        <translation>དོན་རྐྱེན་ཁ་ཤས་ཁོ་ནའི་ཆེད་ཆོག</translation>
    </message>
    <message>
        <source>Ask about: {action}</source>
        <translation>འདིའི་སྐོར་དྲིས། {action}</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>འདྲི…</translation>
    </message>
    <message>
        <source>Not yet: a condition, or a question that has to be asked again</source>
        <translation>ད་དུང་མི་ཆོག ཆ་རྐྱེན་ཞིག་གམ། ཡང་བསྐྱར་འདྲི་དགོས་པའི་དྲི་བ་ཞིག་ཡོད།</translation>
    </message>
    <message>
        <source>Note what they said about: {action}</source>
        <translation>འདིའི་སྐོར་ཁོང་ཚོས་བཤད་པ་བྲིས། {action}</translation>
    </message>
    <message>
        <source>Note what they said…</source>
        <translation>ཁོང་ཚོས་བཤད་པ་འགོད…</translation>
    </message>
    <message>
        <source>Only those who agreed, not {people}.</source>
        <translation>མོས་མཐུན་བྱེད་མཁན་ཁོ་ན། {people} མིན།</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>མི་ཆོག</translation>
    </message>
    <message>
        <source>Removed from what leaves: {people}.</source>
        <translation>ཕྱིར་འགྲོ་བ་ནས་བཏོན་པ། {people}</translation>
    </message>
    <message>
        <source>{action}: {organisation}</source>
        <translation>{action}། {organisation}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ད་དུང་ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A child agreed without a guardian.</source>
        <translation>བྱིས་པ་ཞིག་གིས་བདག་གཉེར་བ་མེད་པར་མོས་མཐུན་བྱས་འདུག</translation>
    </message>
    <message>
        <source>A correction of it is here. Work with that one.</source>
        <translation>དེའི་ནོར་བཅོས་འདིར་ཡོད། དེ་བེད་སྤྱོད་གནང་།</translation>
    </message>
    <message>
        <source>A notice says that it is taken back, and is not proven. Ask the sender first.</source>
        <translation>བརྡ་ཁྱབ་ཅིག་གིས་དེ་ཕྱིར་འཐེན་བྱས་པར་བཤད་འདུག འོན་ཀྱང་ར་སྤྲོད་མེད། སྔོན་ལ་གཏོང་མཁན་ལ་དྲིས།</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>བྱེད་སྒོ</translation>
    </message>
    <message>
        <source>Ask UN colleagues, without a name</source>
        <translation>མིང་མེད་པར་མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལས་རོགས་ལ་འདྲི</translation>
    </message>
    <message>
        <source>Ask each of them.</source>
        <translation>ཁོང་ཚོ་རེ་རེ་བཞིན་ལ་དྲིས།</translation>
    </message>
    <message>
        <source>Ask the UN, in the letter, to publish initials instead of names.</source>
        <translation>ཡི་གེའི་ནང་མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ལ་མིང་གི་ཚབ་ཏུ་མིང་བསྡུས་ཡོངས་བསྒྲགས་བྱེད་རོགས་ཞུས།</translation>
    </message>
    <message>
        <source>Ask the family or the lawyer.</source>
        <translation>ནང་མིའམ་ཁྲིམས་རྩོད་པ་ལ་དྲིས།</translation>
    </message>
    <message>
        <source>Ask the family.</source>
        <translation>ནང་མི་ལ་དྲིས།</translation>
    </message>
    <message>
        <source>Ask the guardian, and the child too.</source>
        <translation>བདག་གཉེར་བ་ལ་དྲིས། བྱིས་པ་རང་ལའང་དྲིས།</translation>
    </message>
    <message>
        <source>Ask the lawyer.</source>
        <translation>ཁྲིམས་རྩོད་པ་ལ་དྲིས།</translation>
    </message>
    <message>
        <source>Ask the person.</source>
        <translation>མི་དེ་རང་ལ་དྲིས།</translation>
    </message>
    <message>
        <source>Ask whoever may speak for them.</source>
        <translation>ཚབ་ཏུ་སྐད་ཆ་བཤད་ཆོག་མཁན་ལ་དྲིས།</translation>
    </message>
    <message>
        <source>Asking {who} about {use} was too risky.</source>
        <translation>{who} ལ་ {use} སྐོར་དྲིས་ན་ཉེན་ཁ་ཆེ་དྲགས་པ་རེད།</translation>
    </message>
    <message>
        <source>Change it until nobody can recognise it.</source>
        <translation>སུས་ཀྱང་ངོས་མི་ཟིན་པར་བསྒྱུར།</translation>
    </message>
    <message>
        <source>Complaint to UN security</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་བདེ་སྲུང་ལ་ཞུ་གཏུག</translation>
    </message>
    <message>
        <source>Confidential submission to a treaty body</source>
        <translation>ཆིངས་ཡིག་ཚོགས་ཆུང་ལ་གསང་རྒྱའི་ཐོག་ཕུལ་བ</translation>
    </message>
    <message>
        <source>Contact the person</source>
        <translation>མི་དེ་དང་འབྲེལ་གཏུག</translation>
    </message>
    <message>
        <source>It holds data that need the most care (health, violence, children, people who are held): they need a confirmation of their own, and never enter the yearly summary.</source>
        <translation>དེའི་ནང་ཆེས་གཟབ་དགོས་པའི་གནས་ཚུལ (བདེ་ཐང་། དྲག་སྤྱོད། བྱིས་པ། བཀག་ཉར་བྱས་པའི་མི) འདུག དེ་ལ་ཟུར་དུ་གཏན་འཁེལ་དགོས། ལོ་རེའི་སྙིང་བསྡུས་ནང་ནམ་ཡང་མི་འགོད།</translation>
    </message>
    <message>
        <source>It says that it corrects another report, and that is not proven.</source>
        <translation>དེས་སྙན་ཐོ་གཞན་ཞིག་ནོར་བཅོས་བྱེད་པར་བཤད་འདུག དེ་ར་སྤྲོད་མེད།</translation>
    </message>
    <message>
        <source>Letter to the Government, with names</source>
        <translation>གཞུང་ལ་ཡི་གེ མིང་བཀོད་ནས</translation>
    </message>
    <message>
        <source>Letter without names, on a law or a pattern</source>
        <translation>ཁྲིམས་སམ་དཔེ་ལུགས་ཤིག་སྐོར་ཡི་གེ མིང་མེད་པར</translation>
    </message>
    <message>
        <source>Mark it: confidential, not for the website.</source>
        <translation>རྟགས་འདི་རྒྱོབས། གསང་རྒྱ། དྲ་ཚིགས་ཐོག་མི་འཇོག</translation>
    </message>
    <message>
        <source>Nobody may stand in it: only what happened.</source>
        <translation>དེའི་ནང་མི་སུ་ཡང་འགོད་མི་ཆོག གང་བྱུང་བ་ཁོ་ན།</translation>
    </message>
    <message>
        <source>Nobody noted whether the child wants it.</source>
        <translation>བྱིས་པས་འདོད་མིན་སུས་ཀྱང་བཀོད་མེད།</translation>
    </message>
    <message>
        <source>Nobody stands in it who could agree.</source>
        <translation>དེའི་ནང་མོས་མཐུན་བྱེད་ཐུབ་པའི་མི་མེད།</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>གསར་འགྱུར་གསལ་བསྒྲགས</translation>
    </message>
    <message>
        <source>Read and keep</source>
        <translation>ཀློག་པ་དང་ཉར་བ</translation>
    </message>
    <message>
        <source>Secretary-General’s report, with names</source>
        <translation>སྤྱི་ཁྱབ་དྲུང་ཆེའི་སྙན་ཐོ། མིང་བཀོད་ནས</translation>
    </message>
    <message>
        <source>Secretary-General’s report, without names</source>
        <translation>སྤྱི་ཁྱབ་དྲུང་ཆེའི་སྙན་ཐོ། མིང་མེད་པར</translation>
    </message>
    <message>
        <source>Share with another organisation</source>
        <translation>ཚོགས་པ་གཞན་ཞིག་ལ་བཤད་པ</translation>
    </message>
    <message>
        <source>Somebody agreed to be named, but the name did not come with the report. Ask for it.</source>
        <translation>མི་ཞིག་གིས་མིང་འགོད་རྒྱུར་མོས་མཐུན་བྱས། འོན་ཀྱང་མིང་སྙན་ཐོ་དང་མཉམ་དུ་འབྱོར་མེད། མིང་ཞུས།</translation>
    </message>
    <message>
        <source>Somebody who cannot be left out would be: whose case it is, or, for a letter without names, whoever told of it.</source>
        <translation>བོར་མི་རུང་བའི་མི་ཞིག་བོར་འགྲོ། གནད་དོན་དེ་གང་གི་ཡིན་པའི་མི་དེའམ། མིང་མེད་པའི་ཡི་གེའི་ཆེད་བཤད་མཁན་དེ་ཡིན།</translation>
    </message>
    <message>
        <source>TRAINING: everything that leaves is marked so.</source>
        <translation>སྦྱོང་བརྡར། ཕྱིར་འགྲོ་བ་ཚང་མར་དེ་ལྟར་རྟགས་བཀོད་ཡོད།</translation>
    </message>
    <message>
        <source>The case was archived because consent is missing.</source>
        <translation>མོས་མཐུན་མེད་པས་གནད་དོན་ཡིག་མཛོད་དུ་བཞག་ཡོད།</translation>
    </message>
    <message>
        <source>The letter becomes public after about 60 days.</source>
        <translation>ཡི་གེ་དེ་ཉིན་ 60 ཙམ་རྗེས་ཡོངས་བསྒྲགས་བྱེད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>The name goes to security and to the secretariat of the meeting.</source>
        <translation>མིང་བདེ་སྲུང་དང་ཚོགས་འདུའི་དྲུང་ལས་ཁང་ལ་སྤྲོད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>The report was taken back.</source>
        <translation>སྙན་ཐོ་ཕྱིར་འཐེན་བྱས་ཟིན།</translation>
    </message>
    <message>
        <source>Training and real cases never meet.</source>
        <translation>སྦྱོང་བརྡར་དང་དངོས་ཀྱི་གནད་དོན་ནམ་ཡང་མི་འདྲེས།</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལས་བྱེད། གསང་རྒྱའི་ཐོག</translation>
    </message>
    <message>
        <source>Use in training</source>
        <translation>སྦྱོང་བརྡར་ནང་བེད་སྤྱོད</translation>
    </message>
    <message>
        <source>a letter to the Government</source>
        <translation>གཞུང་ལ་ཡི་གེ</translation>
    </message>
    <message>
        <source>another organisation</source>
        <translation>ཚོགས་པ་གཞན་ཞིག</translation>
    </message>
    <message>
        <source>being contacted</source>
        <translation>འབྲེལ་གཏུག་བྱེད་པ</translation>
    </message>
    <message>
        <source>needs: yes to UN staff, in confidence</source>
        <translation>དགོས་པ། མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལས་བྱེད་ལ་གསང་རྒྱའི་ཐོག་སྤྲོད་རྒྱུར་མོས་མཐུན</translation>
    </message>
    <message>
        <source>needs: yes to UN staff, of whoever told it</source>
        <translation>དགོས་པ། བཤད་མཁན་གྱིས་མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལས་བྱེད་ལ་སྤྲོད་རྒྱུར་མོས་མཐུན</translation>
    </message>
    <message>
        <source>needs: yes to a letter, and yes to the name in public UN reports (or a request for initials)</source>
        <translation>དགོས་པ། ཡི་གེ་གཏོང་རྒྱུར་མོས་མཐུན་དང་། མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ཡོངས་བསྒྲགས་སྙན་ཐོའི་ནང་མིང་འགོད་རྒྱུར་མོས་མཐུན (ཡང་ན་མིང་བསྡུས་ཀྱི་རེ་སྐུལ)</translation>
    </message>
    <message>
        <source>needs: yes to being contacted</source>
        <translation>དགོས་པ། འབྲེལ་གཏུག་བྱེད་རྒྱུར་མོས་མཐུན</translation>
    </message>
    <message>
        <source>needs: yes to that organisation by its name</source>
        <translation>དགོས་པ། མིང་བཏོན་པའི་ཚོགས་པ་དེར་མོས་མཐུན</translation>
    </message>
    <message>
        <source>needs: yes to that report by name, and to the name in public, asked for in its year</source>
        <translation>དགོས་པ། ལོ་དེའི་ནང་དྲིས་ནས། སྙན་ཐོ་དེར་མིང་བཀོད་རྒྱུ་དང་མིང་ཡོངས་བསྒྲགས་བྱེད་རྒྱུར་མོས་མཐུན</translation>
    </message>
    <message>
        <source>needs: yes to that report, asked for in its year</source>
        <translation>དགོས་པ། ལོ་དེའི་ནང་དྲིས་ནས། སྙན་ཐོ་དེར་མོས་མཐུན</translation>
    </message>
    <message>
        <source>needs: yes to that, and changing it beyond recognition</source>
        <translation>དགོས་པ། དེར་མོས་མཐུན་དང་། ངོས་མི་ཟིན་པར་བསྒྱུར་བ</translation>
    </message>
    <message>
        <source>needs: yes to the focal point</source>
        <translation>དགོས་པ། འབྲེལ་མཐུད་འགན་འཛིན་ལ་མོས་མཐུན</translation>
    </message>
    <message>
        <source>needs: yes to the name in media or in public UN reports</source>
        <translation>དགོས་པ། གསར་ཁང་ངམ་མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ཡོངས་བསྒྲགས་སྙན་ཐོའི་ནང་མིང་འགོད་རྒྱུར་མོས་མཐུན</translation>
    </message>
    <message>
        <source>reading and keeping it</source>
        <translation>ཀློག་པ་དང་ཉར་བ</translation>
    </message>
    <message>
        <source>the Secretary-General’s report</source>
        <translation>སྤྱི་ཁྱབ་དྲུང་ཆེའི་སྙན་ཐོ</translation>
    </message>
    <message>
        <source>the name in media</source>
        <translation>གསར་ཁང་ནང་མིང་</translation>
    </message>
    <message>
        <source>the name in public UN reports</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ཡོངས་བསྒྲགས་སྙན་ཐོའི་ནང་མིང་</translation>
    </message>
    <message>
        <source>training</source>
        <translation>སྦྱོང་བརྡར</translation>
    </message>
    <message>
        <source>{who} agreed to {use} only under a condition, and nobody said it is met.</source>
        <translation>{who} ཡིས་ {use} ལ་ཆ་རྐྱེན་ཞིག་གི་འོག་ཁོ་ནར་མོས་མཐུན་བྱས། ཆ་རྐྱེན་ཚང་བ་སུས་ཀྱང་བཤད་མེད།</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, and the day to ask again has come.</source>
        <translation>{who} ཡིས་ {use} ལ་མོས་མཐུན་བྱས། ཡང་བསྐྱར་འདྲི་བའི་ཉིན་སླེབས་ཟིན།</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, and was not asked again for this year.</source>
        <translation>{who} ཡིས་ {use} ལ་མོས་མཐུན་བྱས། ལོ་འདིའི་ཆེད་ཡང་བསྐྱར་དྲིས་མེད།</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, but not by name.</source>
        <translation>{who} ཡིས་ {use} ལ་མོས་མཐུན་བྱས། འོན་ཀྱང་མིང་བཀོད་ནས་མིན།</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, but not to this one.</source>
        <translation>{who} ཡིས་ {use} ལ་མོས་མཐུན་བྱས། འོན་ཀྱང་འདི་ལ་མིན།</translation>
    </message>
    <message>
        <source>{who} gave no clear yes to {use}.</source>
        <translation>{who} ཡིས་ {use} ལ་མོས་མཐུན་གསལ་པོ་བྱས་མེད།</translation>
    </message>
    <message>
        <source>{who} said no to {use}.</source>
        <translation>{who} ཡིས་ {use} ལ་མི་འདོད་ཅེས་བཤད།</translation>
    </message>
    <message>
        <source>{who} took back the yes to {use}.</source>
        <translation>{who} ཡིས་ {use} ཡི་མོས་མཐུན་ཕྱིར་འཐེན་བྱས།</translation>
    </message>
    <message>
        <source>{who} was not asked about {use}.</source>
        <translation>{who} ལ་ {use} སྐོར་དྲིས་མེད།</translation>
    </message>
</context>
<context>
    <name>ActionsTab</name>
    <message>
        <source>What is not agreed to is refused. Each line says what it needs, who is missing, and how to ask.</source>
        <translation>མོས་མཐུན་མེད་པ་མི་ཆོག ཐིག་ཕྲེང་རེ་རེས་གང་དགོས་པ་དང་སུ་ཆད་པ། གང་འདྲ་འདྲི་བ་བཤད་ཡོད།</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>གང་བྱེད་ཆོག་པ</translation>
    </message>
    <message>
        <source>Words for answers…</source>
        <translation>ལན་གྱི་ཚིག…</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Add another act</source>
        <translation>བྱ་སྤྱོད་གཞན་ཞིག་སྣོན</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>ཚང་མར་ལན་བརྒྱབ་ཚར།</translation>
    </message>
    <message>
        <source>Change the kind…</source>
        <translation>རིགས་བརྗེ…</translation>
    </message>
    <message>
        <source>Remove this act?</source>
        <translation>བྱ་སྤྱོད་འདི་འདོན་ནམ།</translation>
    </message>
    <message>
        <source>Remove this act…</source>
        <translation>བྱ་སྤྱོད་འདི་འདོན…</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{asked} ནས་ {answered} ལན་བརྒྱབ་ཚར།</translation>
    </message>
</context>
<context>
    <name>AddDrawer</name>
    <message>
        <source>Adding a drawer</source>
        <translation>འཐེན་སྒམ་ཞིག་སྣོན་བཞིན་པ</translation>
    </message>
    <message>
        <source>Another drawer you named has recovery words, too.</source>
        <translation>ཁྱེད་རང་གིས་བརྗོད་པའི་འཐེན་སྒམ་གཞན་ཞིག་ལའང་སླར་གསོའི་ཚིག་ཡོད།</translation>
    </message>
    <message>
        <source>Lock, and open it with its own passphrase. Write in it now and then: a drawer whose last entry is old tells something too.</source>
        <translation>ཟྭ་བརྒྱབ་ནས་དེའི་རང་གི་གསང་ཚིག་གིས་ཁ་ཕྱེས། སྐབས་རེ་དེའི་ནང་བྲིས། མཐའ་མའི་བྲིས་པ་རྙིང་པ་ཡིན་ན་དེས་ཀྱང་ཅི་ཞིག་སྟོན་གྱི་རེད།</translation>
    </message>
    <message>
        <source>The drawer is made.</source>
        <translation>འཐེན་སྒམ་བཟོས་ཟིན།</translation>
    </message>
    <message>
        <source>These words belong to none of the drawers you named.</source>
        <translation>ཚིག་འདི་དག་ཁྱེད་རང་གིས་བརྗོད་པའི་འཐེན་སྒམ་གང་གི་ཡང་མ་རེད།</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>འདི་འཐེན་སྒམ་འདིའི་གསང་ཚིག་མ་རེད།</translation>
    </message>
    <message>
        <source>This one cannot be used here. Take another one.</source>
        <translation>འདི་འདིར་བེད་སྤྱོད་བྱེད་མི་རུང་། གཞན་ཞིག་གདམ་རོགས།</translation>
    </message>
    <message>
        <source>This one opens no drawer here.</source>
        <translation>འདིས་འདིར་འཐེན་སྒམ་གང་ཡང་ཁ་མི་ཕྱེ།</translation>
    </message>
    <message>
        <source>Trying the passphrases</source>
        <translation>གསང་ཚིག་ཚོད་ལྟ་བྱེད་བཞིན་པ</translation>
    </message>
    <message>
        <source>Two of these open the same drawer. Name each drawer once.</source>
        <translation>འདི་དག་ལས་གཉིས་ཀྱིས་འཐེན་སྒམ་གཅིག་ཁ་ཕྱེ་ཡི་འདུག འཐེན་སྒམ་རེ་རེ་ཐེངས་གཅིག་བརྗོད།</translation>
    </message>
</context>
<context>
    <name>AddView</name>
    <message>
        <source>A focal point gives you its card as a file, as text, or on paper with a QR code: a photo or a scan of it is enough. You can also drop it here. A file that ends a card (a revocation) is added in the same way.</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་གྱིས་ཁྱེད་རང་ལ་མིང་བྱང་ཡིག་ཆའམ་ཡི་གེ ཡང་ན་ QR རྟགས་ཡོད་པའི་ཤོག་བུའི་ཐོག་སྤྲོད་ཀྱི་རེད། དེའི་འདྲ་པར་རམ་བཤེར་པར་གྱིས་འདང་། འདིར་འཇོག་ཀྱང་ཆོག མིང་བྱང་རྩིས་མེད་བཏང་བའི་ཡིག་ཆ་ཡང་དེ་བཞིན་སྣོན་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>སྣོན</translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་ཞིག་སྣོན</translation>
    </message>
    <message>
        <source>Choose a file or a picture…</source>
        <translation>ཡིག་ཆའམ་པར་ཞིག་འདེམས…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>Or paste the card</source>
        <translation>ཡང་ན་མིང་བྱང་སྦྱར</translation>
    </message>
    <message>
        <source>its text, or a picture of it</source>
        <translation>དེའི་ཡི་གེའམ་དེའི་པར</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add</source>
        <translation>སྣོན</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>མི་ཞིག་སྣོན</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>ཚོགས་པ་ཞིག་སྣོན</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>དཔང་རྟགས་སྣོན</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>འདོར</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>མིང་</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>གབ་མིང་</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>དེ་གང་ཡིན་པ</translation>
    </message>
    <message>
        <source>Who the person is, without pointing to them</source>
        <translation>མི་སུ་ཡིན་མ་བསྟན་པར། མི་དེ་གང་འདྲ་ཡིན་པ</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Add a drawer…</source>
        <translation>འཐེན་སྒམ་ཞིག་སྣོན…</translation>
    </message>
</context>
<context>
    <name>AgainMenu</name>
    <message>
        <source>Ask again by {day}</source>
        <translation>{day} སྔོན་ལ་ཡང་བསྐྱར་འདྲི</translation>
    </message>
    <message>
        <source>Go through all uses now</source>
        <translation>ད་ལྟ་བེད་སྤྱོད་ཚང་མ་རེ་རེ་བཞིན་འདྲི</translation>
    </message>
    <message>
        <source>No day to ask again</source>
        <translation>ཡང་བསྐྱར་འདྲི་བའི་ཉིན་མེད།</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>12 April 2026</source>
        <translation>12 April 2026</translation>
    </message>
    <message>
        <source>Ask {sender} for information?</source>
        <translation>{sender} ལ་གནས་ཚུལ་དྲིའམ།</translation>
    </message>
    <message>
        <source>At most 20,000 letters.</source>
        <translation>མང་མཐར་ཡི་གེ་ 20,000</translation>
    </message>
    <message>
        <source>Change the status of this case?</source>
        <translation>གནད་དོན་འདིའི་གནས་སྟངས་བརྗེའམ།</translation>
    </message>
    <message>
        <source>Close this case?</source>
        <translation>གནད་དོན་འདིའི་མཇུག་བསྡུའམ།</translation>
    </message>
    <message>
        <source>Make a file for the sender</source>
        <translation>གཏོང་མཁན་གྱི་ཆེད་ཡིག་ཆ་ཞིག་བཟོ</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>གནས་སྟངས་གསར་པ</translation>
    </message>
    <message>
        <source>No answer can be sealed to this case, so it is only noted here.</source>
        <translation>གནད་དོན་འདིའི་ལན་ལ་དམ་རྒྱ་རྒྱག་མི་ཐུབ། དེས་ན་འདིར་ཁོ་ན་བཀོད་ཡོད།</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>འགོད</translation>
    </message>
    <message>
        <source>Only note it here</source>
        <translation>འདིར་འགོད་པ་ཁོ་ན</translation>
    </message>
    <message>
        <source>Say something, in a sentence or two.</source>
        <translation>ཚིག་གྲུབ་གཅིག་གཉིས་ནང་ཅི་ཞིག་བྲིས།</translation>
    </message>
    <message>
        <source>Seal the answer…</source>
        <translation>ལན་ལ་དམ་རྒྱ་རྒྱག…</translation>
    </message>
    <message>
        <source>Tell {sender} that the report arrived?</source>
        <translation>སྙན་ཐོ་འབྱོར་བ་ {sender} ལ་བརྡ་སྤྲོད་དམ།</translation>
    </message>
    <message>
        <source>The answer becomes a sealed file that only {sender} can open. It names nobody outside, and has no subject line.</source>
        <translation>ལན་དེ་ {sender} ཁོ་ནས་ཁ་ཕྱེ་ཐུབ་པའི་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆར་འགྱུར། ཕྱི་ལོགས་སུ་སུའི་མིང་ཡང་མེད། ཁ་བྱང་ཡང་མེད།</translation>
    </message>
    <message>
        <source>There is news about your report: </source>
        <translation>ཁྱེད་རང་གི་སྙན་ཐོའི་སྐོར་གནས་ཚུལ་གསར་པ་ནི། </translation>
    </message>
    <message>
        <source>To go on we need to know: </source>
        <translation>མུ་མཐུད་པར་ང་ཚོར་ཤེས་དགོས་པ་ནི། </translation>
    </message>
    <message>
        <source>We have done what we could with your report and close the case.</source>
        <translation>ཁྱེད་རང་གི་སྙན་ཐོའི་ཐོག་ང་ཚོས་གང་ཐུབ་བྱས་པ་ཡིན། ད་གནད་དོན་འདིའི་མཇུག་བསྡུ་རྒྱུ་ཡིན།</translation>
    </message>
    <message>
        <source>We will give it to nobody, and publish nothing, without asking you again.</source>
        <translation>ཁྱེད་རང་ལ་ཡང་བསྐྱར་མ་དྲིས་བར་ང་ཚོས་དེ་སུ་ལའང་སྤྲོད་རྒྱུ་མེད། ཅི་ཡང་ཡོངས་བསྒྲགས་བྱེད་རྒྱུ་མེད།</translation>
    </message>
    <message>
        <source>We will publish nothing without asking you again.</source>
        <translation>ཁྱེད་རང་ལ་ཡང་བསྐྱར་མ་དྲིས་བར་ང་ཚོས་ཅི་ཡང་ཡོངས་བསྒྲགས་བྱེད་རྒྱུ་མེད།</translation>
    </message>
    <message>
        <source>We write again by</source>
        <translation>ང་ཚོས་ཡང་བསྐྱར་ཡི་གེ་གཏོང་བའི་དུས་བཀག</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>གང་བཤད་པ</translation>
    </message>
    <message>
        <source>What we will not do without asking again</source>
        <translation>ཡང་བསྐྱར་མ་དྲིས་བར་ང་ཚོས་གང་མི་བྱེད་པ</translation>
    </message>
    <message>
        <source>Who learns of it</source>
        <translation>སུས་ཤེས་རྒྱུ</translation>
    </message>
    <message>
        <source>Words to begin with</source>
        <translation>འགོ་འཛུགས་པའི་ཚིག</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>ཉིན་གཅིག་བྲིས། དཔེར་ན་ 12 April 2026</translation>
    </message>
    <message>
        <source>Your report arrived whole and can be read.</source>
        <translation>ཁྱེད་རང་གི་སྙན་ཐོ་ཆ་ཚང་འབྱོར་སོང་། ཀློག་ཐུབ་ཀྱི་འདུག</translation>
    </message>
    <message>
        <source>in words the sender reads alone</source>
        <translation>གཏོང་མཁན་གཅིག་པུས་ཀློག་པའི་ཚིག</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>བོར་བཞག་ཆོག</translation>
    </message>
    <message>
        <source>there are none in the sender’s language</source>
        <translation>གཏོང་མཁན་གྱི་སྐད་ཡིག་ཐོག་མི་འདུག</translation>
    </message>
    <message>
        <source>your own words stay; empty the field to begin anew</source>
        <translation>ཁྱེད་རང་གི་ཚིག་གནས་ཀྱི་རེད། གསར་དུ་འགོ་འཛུགས་པར་སྟོང་པ་བཟོ</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Answer {number} lies in {file}. Only the sender can open it.</source>
        <translation>ལན་ {number} {file} ནང་འདུག གཏོང་མཁན་ཁོ་ནས་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>What you wrote is kept with this case.</source>
        <translation>ཁྱེད་རང་གིས་བྲིས་པ་གནད་དོན་འདི་དང་མཉམ་དུ་ཉར་ཡོད།</translation>
    </message>
    <message>
        <source>Where shall the answer file be put?</source>
        <translation>ལན་གྱི་ཡིག་ཆ་གང་དུ་བཞག་གམ།</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answer…</source>
        <translation>ལན་རྒྱག…</translation>
    </message>
    <message>
        <source>{kind}, {language}</source>
        <translation>{kind} {language}</translation>
    </message>
    <message>
        <source>{kind}, {language}, your own</source>
        <translation>{kind} {language} ཁྱེད་རང་གི</translation>
    </message>
</context>
<context>
    <name>Arrived</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the new vault</source>
        <translation>ཚང་མ་གསང་མཛོད་གསར་པའི་ནང་ཡོད།</translation>
    </message>
    <message>
        <source>It was opened with the new passphrase, and everything in it was compared with what is here. Other drawers of this vault were not moved.</source>
        <translation>དེ་གསང་ཚིག་གསར་པས་ཁ་ཕྱེས། ནང་གི་ཚང་མ་འདིར་ཡོད་པ་དང་བསྡུར་ཟིན། གསང་མཛོད་འདིའི་འཐེན་སྒམ་གཞན་སྤོས་མེད།</translation>
    </message>
    <message>
        <source>Lock and open the new vault</source>
        <translation>ཟྭ་བརྒྱབ་ནས་གསང་མཛོད་གསར་པ་ཁ་ཕྱེ</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message numerus="yes">
        <source>%n file(s) left in the inbox.</source>
        <translation>
            <numerusform>ནང་ཡོང་སྒམ་ནང་ཡིག་ཆ་ %n ལྷག་ཡོད།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick note(s) could not be taken in.</source>
        <translation>
            <numerusform>མྱུར་བྲིས་ %n ནང་འཇུག་བྱེད་མ་ཐུབ།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick note(s) taken in.</source>
        <translation>
            <numerusform>མྱུར་བྲིས་ %n ནང་འཇུག་བྱས་ཟིན།</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>སྟོན</translation>
    </message>
    <message>
        <source>Taking quick notes in</source>
        <translation>མྱུར་བྲིས་ནང་འཇུག་བཞིན་པ</translation>
    </message>
    <message>
        <source>Written while the vault was locked: the author is not certain.</source>
        <translation>གསང་མཛོད་ཟྭ་བརྒྱབ་སྐབས་བྲིས་པ། འབྲི་མཁན་གཏན་འཁེལ་མེད།</translation>
    </message>
</context>
<context>
    <name>AsCorrection</name>
    <message>
        <source>As a correction</source>
        <translation>ནོར་བཅོས་སུ</translation>
    </message>
    <message>
        <source>As a new report</source>
        <translation>སྙན་ཐོ་གསར་པར</translation>
    </message>
    <message>
        <source>How it is sent to them</source>
        <translation>ཁོང་ཚོར་གང་འདྲ་གཏོང་བ</translation>
    </message>
    <message>
        <source>It says that it corrects what they have since {day}. That one cannot be called back: they see both side by side.</source>
        <translation>དེས་ {day} ནས་ཁོང་ཚོར་ཡོད་པ་དེ་ནོར་བཅོས་བྱེད་པར་བཤད་ཡོད། དེ་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ། ཁོང་ཚོས་གཉིས་ཀ་ཟུར་མཐུད་ནས་མཐོང་གི་རེད།</translation>
    </message>
    <message>
        <source>They have had this since {day}. What you send now is one more.</source>
        <translation>{day} ནས་ཁོང་ཚོར་འདི་ཡོད། ད་ལྟ་བཏང་བ་དེ་དེ་མིན་གཅིག་རེད།</translation>
    </message>
</context>
<context>
    <name>AskForDraft</name>
    <message>
        <source>Draft a paragraph</source>
        <translation>དོན་ཚན་ཞིག་ཟིན་བྲིས་བྱེད</translation>
    </message>
    <message>
        <source>Drafts there already are</source>
        <translation>ཡོད་ཟིན་པའི་ཟིན་བྲིས</translation>
    </message>
    <message>
        <source>Is the condition met?</source>
        <translation>ཆ་རྐྱེན་ཚང་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>It is met</source>
        <translation>ཚང་ཡོད</translation>
    </message>
    <message>
        <source>It says no more than the record does, and names only those who agreed to it. You can change every word; what may not leave is marked.</source>
        <translation>དེས་ཟིན་ཐོ་ལས་མང་བ་གང་ཡང་མི་བཤད། མོས་མཐུན་བྱས་པའི་མིའི་མིང་ཁོ་ན་འགོད། ཚིག་ཚང་མ་བརྗེ་ཆོག ཕྱིར་འགྲོ་མི་རུང་བར་རྟགས་བཀོད་ཡོད།</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>སྐད་ཡིག</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>Report of the year</source>
        <translation>ལོའི་སྙན་ཐོ</translation>
    </message>
    <message>
        <source>Somebody agreed only if: {condition}. Your answer counts this once.</source>
        <translation>མི་ཞིག་གིས་འདིའི་ཆ་རྐྱེན་འོག་ཁོ་ནར་མོས་མཐུན་བྱས། {condition} ཁྱེད་རང་གི་ལན་ཐེངས་འདིར་ཁོ་ན་རྩི།</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>དེ་གང་ཡིན་པ</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>གང་གི་ཆེད</translation>
    </message>
    <message numerus="yes">
        <source>What shall be written about these %n case(s)?</source>
        <translation>
            <numerusform>གནད་དོན་ %n འདིའི་སྐོར་གང་བྲི་འམ།</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall be written about this case?</source>
        <translation>གནད་དོན་འདིའི་སྐོར་གང་བྲི་འམ།</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>ཚོགས་པ་གང་</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>འབྲི</translation>
    </message>
    <message>
        <source>Write it without them</source>
        <translation>ཁོང་ཚོ་མེད་པར་འབྲི</translation>
    </message>
    <message>
        <source>Write it without these people?</source>
        <translation>མི་འདི་དག་མེད་པར་བྲི་འམ།</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>གང་ཡང་མི་འབྲི</translation>
    </message>
    <message>
        <source>a consent of that year is needed</source>
        <translation>ལོ་དེའི་མོས་མཐུན་དགོས</translation>
    </message>
    <message>
        <source>as somebody who agreed called it</source>
        <translation>མོས་མཐུན་བྱེད་མཁན་གྱིས་འབོད་པ་ལྟར</translation>
    </message>
    <message>
        <source>{people} did not agree to it. They would not be in the text at all.</source>
        <translation>{people} མོས་མཐུན་བྱས་མེད། ཁོང་ཚོ་ཡི་གེའི་ནང་གཏན་ནས་མི་འགོད།</translation>
    </message>
</context>
<context>
    <name>AskSection</name>
    <message>
        <source>From these reasons, it would be: {urgency}</source>
        <translation>རྒྱུ་མཚན་འདི་ལས་བལྟས་ན་འདི་རེད། {urgency}</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>འདི་འདེམས</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Another answer</source>
        <translation>ལན་གཞན་ཞིག</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation>མེད་པར་བཟོ</translation>
    </message>
    <message>
        <source>Destroy this vault?</source>
        <translation>གསང་མཛོད་འདི་མེད་པར་བཟོའམ།</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>དེ་བློས་གཏོང་</translation>
    </message>
    <message>
        <source>Give up this drawer?</source>
        <translation>འཐེན་སྒམ་འདི་བློས་གཏོང་ངམ།</translation>
    </message>
    <message>
        <source>I understand: everything in this drawer is lost</source>
        <translation>ངས་ཤེས་ཡོད། འཐེན་སྒམ་འདིའི་ནང་ཚང་མ་བོར་འགྲོ།</translation>
    </message>
    <message>
        <source>I understand: everything in this vault is lost</source>
        <translation>ངས་ཤེས་ཡོད། གསང་མཛོད་འདིའི་ནང་ཚང་མ་བོར་འགྲོ།</translation>
    </message>
    <message>
        <source>Its keys and its beginning are overwritten. Nobody can open it again, you included: records, people, evidence and reports in it are lost. Other drawers stay as they are. Copies and backups made before can still be opened. Whoever has the file of keys of such a copy, and the passphrase, can also read what lies behind the beginning of this one.</source>
        <translation>དེའི་ལྡེ་མིག་དང་མགོའི་ཆ་ཤས་ཐོག་བསྐྱར་འབྲི་བྱེད་ཀྱི་རེད། ཁྱེད་རང་ཡང་ཚུད་པའི་སུས་ཀྱང་ཡང་བསྐྱར་ཁ་ཕྱེ་མི་ཐུབ། དེའི་ནང་གི་ཟིན་ཐོ་དང་མི་སྣ། དཔང་རྟགས། སྙན་ཐོ་བཅས་བོར་འགྲོ། འཐེན་སྒམ་གཞན་སྔར་བཞིན་གནས་ཀྱི་རེད། སྔོན་ལ་བཟོས་པའི་འདྲ་བཤུ་དང་གྲབས་ཉར་ད་དུང་ཁ་ཕྱེ་ཐུབ། འདི་འདྲའི་འདྲ་བཤུའི་ལྡེ་མིག་ཡིག་ཆ་དང་གསང་ཚིག་ཡོད་མཁན་གྱིས་འདིའི་མགོའི་རྒྱབ་ཀྱི་དོན་ཡང་ཀློག་ཐུབ།</translation>
    </message>
    <message>
        <source>Its keys are overwritten and its folder is deleted, with every drawer in it. It takes less than a second. Nobody can bring it back, neither a passphrase nor recovery words.</source>
        <translation>དེའི་ལྡེ་མིག་ཐོག་བསྐྱར་འབྲི་བྱེད་ཀྱི་རེད། དེའི་ཡིག་སྣོད་འཐེན་སྒམ་ཚང་མ་དང་བཅས་སུབ་ཀྱི་རེད། སྐར་ཆ་གཅིག་ལས་ཉུང་བ་འགོར་གྱི་རེད། སུས་ཀྱང་སླར་གསོ་བྱེད་མི་ཐུབ། གསང་ཚིག་གིས་མི་ཐུབ། སླར་གསོའི་ཚིག་གིས་ཀྱང་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>འཐེན་སྒམ་འདིའི་གསང་ཚིག</translation>
    </message>
    <message>
        <source>This does not reach copies and backups elsewhere, or what a cloud service keeps. On flash memory (sticks, cards, most laptops) worn blocks may hold old keys where no program reaches them.</source>
        <translation>འདིས་ས་གནས་གཞན་གྱི་འདྲ་བཤུ་དང་གྲབས་ཉར། སྤྲིན་ཉར་ཞབས་ཞུས་ཉར་བར་མི་ཐུག འཕྲུལ་ཉར་ (USB། ཉར་བྱང་། ལག་ཁྱེར་གློག་ཀླད་མང་ཆེ་བ) ནང་མཉེན་ཆས་གང་གིས་ཀྱང་མི་སླེབས་སར་ལྡེ་མིག་རྙིང་པ་ལྷག་སྲིད།</translation>
    </message>
</context>
<context>
    <name>BannerPlace</name>
    <message numerus="yes">
        <source>%n thing(s) did not work.</source>
        <translation>
            <numerusform>ལས་དོན་ %n འགྲུབ་མ་སོང་།</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>It is kept in this window and tried again every few seconds.</source>
        <translation>དེ་སྒེའུ་ཁུང་འདིའི་ནང་ཉར་ཡོད། སྐར་ཆ་ཁ་ཤས་རེའི་ནང་ཡང་བསྐྱར་ཚོད་ལྟ་བྱེད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>What you typed last is not saved.</source>
        <translation>ཁྱེད་རང་གིས་མཐའ་མར་གཏག་པ་དེ་ཉར་ཚགས་བྱུང་མེད།</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>དེ་མིན་ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Becomes</name>
    <message>
        <source>A draft. Nobody agreed to anything in it yet.</source>
        <translation>ཟིན་བྲིས་ཤིག དེའི་ནང་ད་དུང་སུས་ཀྱང་གང་ལའང་མོས་མཐུན་བྱས་མེད།</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n cell(s) not understood.</source>
        <translation>
            <numerusform>བོར་བཞག་པ། སྒྲོམ་ %n གོ་མ་སོང་།</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: it is the same as row {number}.</source>
        <translation>བོར་བཞག་པ། ཐིག་ཕྲེང་ {number} དང་གཅིག་མཚུངས་རེད།</translation>
    </message>
    <message>
        <source>Left out: this row was taken in before.</source>
        <translation>བོར་བཞག་པ། ཐིག་ཕྲེང་འདི་སྔར་ནང་དུ་བླངས་ཟིན།</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>ཐིག་ཕྲེང་རྗེས་མ</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>ཐིག་ཕྲེང་སྔོན་མ</translation>
    </message>
    <message>
        <source>What row {number} becomes</source>
        <translation>ཐིག་ཕྲེང་ {number} གང་དུ་འགྱུར་བ</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>First make recovery words: without them, a lost computer loses the drawer.</source>
        <translation>སྔོན་ལ་སླར་གསོའི་ཚིག་བཟོས། དེ་མེད་ན་གློག་ཀླད་བོར་བ་དང་འཐེན་སྒམ་བོར་འགྲོ།</translation>
    </message>
    <message>
        <source>First test the recovery words: nobody should rely on words never tried.</source>
        <translation>སྔོན་ལ་སླར་གསོའི་ཚིག་ཚོད་ལྟ་གནང་། ཚོད་ལྟ་བྱས་མེད་པའི་ཚིག་ལ་བློ་འགེལ་མི་རུང་།</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>གློག་ཀླད་འདིའི་ལྡེ་མིག་ཐག་ (keychain) བེད་སྤྱོད་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>གློག་ཀླད་འདིའི་ལྡེ་མིག་ཐག་གིས་ལན་མི་རྒྱག</translation>
    </message>
    <message>
        <source>The program runs from its own folder and leaves nothing on this computer, so it puts no key into its keychain.</source>
        <translation>མཉེན་ཆས་རང་གི་ཡིག་སྣོད་ནས་འཁོར་གྱི་ཡོད། གློག་ཀླད་འདིའི་ནང་ཅི་ཡང་མི་འཇོག དེས་ན་དེའི་ལྡེ་མིག་ཐག་ནང་ལྡེ་མིག་མི་འཇུག</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation>གློག་ཀླད་འདིར་བེད་སྤྱོད་བྱེད་ཐུབ་པའི་ལྡེ་མིག་ཐག་མེད།</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Can be sealed from {when}.</source>
        <translation>{when} ནས་བཟུང་དམ་རྒྱ་རྒྱག་ཆོག</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>མ་གཏོང་</translation>
    </message>
    <message>
        <source>For {names}.</source>
        <translation>{names} ལ།</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>It has rested. Read it once more, then seal.</source>
        <translation>དེ་ངལ་གསོ་བྱས་ཟིན། ཐེངས་གཅིག་ཡང་བསྐྱར་ཀློག དེ་ནས་དམ་རྒྱ་རྒྱོབས།</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ཁ་བྱང་མེད་པ</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Ended</source>
        <translation>མཇུག་རྫོགས</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>སོར་བཞག</translation>
    </message>
    <message>
        <source>Move case {number} to “{column}”?</source>
        <translation>གནད་དོན་ {number} “{column}” ལ་སྤོའམ།</translation>
    </message>
    <message>
        <source>Only note it here</source>
        <translation>འདིར་འགོད་པ་ཁོ་ན</translation>
    </message>
    <message>
        <source>Tell the sender…</source>
        <translation>གཏོང་མཁན་ལ་བརྡ་སྤྲོད…</translation>
    </message>
    <message>
        <source>The status is noted here. The sender learns of it only by an answer.</source>
        <translation>གནས་སྟངས་འདིར་བཀོད་ཡོད། གཏོང་མཁན་གྱིས་ལན་ཞིག་བརྒྱུད་ན་མ་གཏོགས་མི་ཤེས།</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>{case} stands in “{column}” now.</source>
        <translation>{case} ད་ “{column}” ནང་འདུག</translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message numerus="yes">
        <source>%n file(s) came in.</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n ནང་འབྱོར་བྱུང་།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in.</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n ནང་འབྱོར་བྱུང་།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept as here.</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n འདིར་ཡོད་པ་བཞིན་བཞག</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>གྲབས་ཉར་ཕྱིར་འཁྱེར་བཞིན་པ</translation>
    </message>
    <message>
        <source>Destroy the file now, or keep it as a backup.</source>
        <translation>ཡིག་ཆ་ད་ལྟ་མེད་པར་བཟོས། ཡང་ན་གྲབས་ཉར་དུ་ཉོར།</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>ཡིག་ཆར་ལྟ་བཞིན་པ</translation>
    </message>
    <message>
        <source>No key in this drawer opens it. Nothing was changed.</source>
        <translation>འཐེན་སྒམ་འདིའི་ལྡེ་མིག་གང་གིས་ཀྱང་ཁ་མི་ཕྱེ། ཅི་ཡང་བརྗེས་མེད།</translation>
    </message>
    <message>
        <source>Only the drawer it came from opens it. You can destroy the one you carried.</source>
        <translation>དེ་ཡོང་སའི་འཐེན་སྒམ་ཁོ་ནས་ཁ་ཕྱེ་ཐུབ། ཁྱེད་རང་གིས་འཁྱེར་བ་དེ་མེད་པར་བཟོས་ཆོག</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>གྲབས་ཉར་ཀློག་བཞིན་པ</translation>
    </message>
    <message>
        <source>Sealing it anew</source>
        <translation>གསར་དུ་དམ་རྒྱ་རྒྱག་བཞིན་པ</translation>
    </message>
    <message>
        <source>The backup is back.</source>
        <translation>གྲབས་ཉར་ཕྱིར་འབྱོར་བྱུང་།</translation>
    </message>
    <message>
        <source>The file for them is made.</source>
        <translation>ཁོང་ཚོའི་ཆེད་ཡིག་ཆ་བཟོས་ཟིན།</translation>
    </message>
    <message>
        <source>The records are back.</source>
        <translation>ཟིན་ཐོ་ཕྱིར་འབྱོར་བྱུང་།</translation>
    </message>
    <message>
        <source>These words do not open it. Nothing was changed.</source>
        <translation>ཚིག་འདི་དག་གིས་ཁ་མི་ཕྱེ། ཅི་ཡང་བརྗེས་མེད།</translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation>འདིས་ཁ་མི་ཕྱེ།</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ཡིག་ཆ་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>གྲབས་ཉར་གང་།</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Change the status</source>
        <translation>གནས་སྟངས་བརྗེ</translation>
    </message>
    <message>
        <source>Changing the cases</source>
        <translation>གནད་དོན་བརྗེ་བཞིན་པ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ཉིན</translation>
    </message>
    <message>
        <source>It is noted here, and nobody is told by it. Answer them to tell the senders.</source>
        <translation>འདིར་བཀོད་ཡོད། དེས་སུ་ལའང་བརྡ་མི་སྤྲོད། གཏོང་མཁན་ལ་བརྡ་སྤྲོད་པར་ལན་རྒྱོབས།</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>སྦྲེལ</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>སྦྲེལ…</translation>
    </message>
    <message>
        <source>Look at again on…</source>
        <translation>ཡང་བསྐྱར་ལྟ་བའི་ཉིན…</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>གནས་སྟངས་གསར་པ</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>ཉིན་གཏན་འཁེལ</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>གནས་སྟངས…</translation>
    </message>
    <message>
        <source>They are listed as due from that day on. Nothing is deleted by itself.</source>
        <translation>ཉིན་དེ་ནས་བཟུང་དུས་བཀག་སླེབས་པར་ཐོར་འགོད། གང་ཡང་རང་འགུལ་གྱིས་མི་སུབ།</translation>
    </message>
    <message>
        <source>They stay separate cases, each with its own consents and sources, and are counted as one event. You can take them apart again.</source>
        <translation>རང་གི་མོས་མཐུན་དང་འབྱུང་ཁུངས་དང་བཅས་གནད་དོན་སོ་སོར་གནས། དོན་གཅིག་ཏུ་རྩི། རྗེས་སུ་སོ་སོར་འབྱེད་ཆོག</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>བོར་བཞག་ཆོག</translation>
    </message>
    <message>
        <source>{case}: {why}</source>
        <translation>{case}། {why}</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n བདམས་ཟིན།</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>གང་ཡང་མ་འདེམས</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>གཉིས་སམ་དེ་ལས་མང་བ་འདེམས།</translation>
    </message>
    <message>
        <source>With all of them…</source>
        <translation>ཚང་མ་དང་མཉམ་དུ…</translation>
    </message>
</context>
<context>
    <name>Burn</name>
    <message>
        <source>Destroying the vault</source>
        <translation>གསང་མཛོད་མེད་པར་བཟོ་བཞིན་པ</translation>
    </message>
</context>
<context>
    <name>BurnOld</name>
    <message>
        <source>Destroying the old vault</source>
        <translation>གསང་མཛོད་རྙིང་པ་མེད་པར་བཟོ་བཞིན་པ</translation>
    </message>
    <message>
        <source>The old vault is destroyed.</source>
        <translation>གསང་མཛོད་རྙིང་པ་མེད་པར་བཟོས་ཟིན།</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation>འདོར</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>About</source>
        <translation>ཕལ་ཆེར</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>དེའི་སྔོན་ལ</translation>
    </message>
    <message>
        <source>Choose the first day.</source>
        <translation>ཉིན་དང་པོ་འདེམས།</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>ཉིན་དང་པོ་དང་མཐའ་མ</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>དེ་ནས་བཟུང་</translation>
    </message>
    <message>
        <source>From {date}. Now choose the last day.</source>
        <translation>{date} ནས། ད་ཉིན་མཐའ་མ་འདེམས།</translation>
    </message>
    <message>
        <source>How sure is the day?</source>
        <translation>ཉིན་དེ་གཏན་འཁེལ་གྱི་ཚད་གང་འདྲ་རེད།</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>ཟླ་བ་རྗེས་མ</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>ཟླ་བ་སྔོན་མ</translation>
    </message>
    <message>
        <source>That month</source>
        <translation>ཟླ་བ་དེ</translation>
    </message>
    <message>
        <source>That year</source>
        <translation>ལོ་དེ</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>ཉིན་འདི</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n box(es) on this page.</source>
        <translation>
            <numerusform>ཤོག་ངོས་འདིའི་ནང་སྒྲོམ་ %n ཡོད།</numerusform>
        </translation>
    </message>
    <message>
        <source>Box {number}: {left} to {right} percent across, {top} to {bottom} percent down.</source>
        <translation>སྒྲོམ་ {number}། འཕྲེད་དུ་བརྒྱ་ཆ་ {left} ནས་ {right} བར། གཞུང་དུ་བརྒྱ་ཆ་ {top} ནས་ {bottom} བར།</translation>
    </message>
    <message>
        <source>The picture, with the boxes on it</source>
        <translation>པར་དང་དེའི་ཐོག་གི་སྒྲོམ</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>ཟླ་བ་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A focal point</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་ཞིག</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>མི་སྒེར་ཞིག</translation>
    </message>
    <message>
        <source>At most 200 letters.</source>
        <translation>མང་མཐར་ཡི་གེ་ 200</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>ཉུང་མཐར་གཅིག་འདེམས།</translation>
    </message>
    <message>
        <source>Find a UN mechanism</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལམ་ལུགས་འཚོལ</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>སྐད་ཡིག་འཚོལ</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>ཁྱེད་རང་དང་འབྲེལ་ཐབས</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>སྐད་ཡིག</translation>
    </message>
    <message>
        <source>Languages you read</source>
        <translation>ཁྱེད་རང་གིས་ཀློག་པའི་སྐད་ཡིག</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>མིང་བྱང་ཞིག་བཟོ</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>མིང་བྱང་བཟོ</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>ལམ་ལུགས</translation>
    </message>
    <message>
        <source>Mechanisms you work with</source>
        <translation>ཁྱེད་རང་མཉམ་ལས་བྱེད་པའི་ལམ་ལུགས</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>མིང་བྱང་ཐོག་གི་མིང་</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ཚོགས་པ</translation>
    </message>
    <message>
        <source>People seal their files to it. It holds no secret: its key stays in this drawer.</source>
        <translation>མི་ཚོས་དེར་ཡིག་ཆར་དམ་རྒྱ་རྒྱག་གི་རེད། དེའི་ནང་གསང་བ་མེད། དེའི་ལྡེ་མིག་འཐེན་སྒམ་འདིའི་ནང་གནས།</translation>
    </message>
    <message>
        <source>Replace the card</source>
        <translation>མིང་བྱང་ཚབ་འཇུག</translation>
    </message>
    <message>
        <source>Reprisals desk</source>
        <translation>ལན་སློག་གནོད་འཚེའི་འགན་འཛིན་ཚན་པ</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>འདིར་ཅི་ཞིག་འབྲི་དགོས།</translation>
    </message>
    <message>
        <source>The new card has a new key, and the old one signs it. Whoever has the old card is offered the new one, and compares its digits with you. The old card still opens files that come late, and is given to nobody any more.</source>
        <translation>མིང་བྱང་གསར་པར་ལྡེ་མིག་གསར་པ་ཡོད། རྙིང་པས་མིང་རྟགས་འགོད། རྙིང་པ་ལག་ཏུ་ཡོད་མཁན་ལ་གསར་པ་སྤྲོད་ཅིང་། ཁྱེད་རང་དང་ཨང་ཀི་བསྡུར། རྙིང་པས་འཕྱི་བའི་ཡིག་ཆ་ད་དུང་ཁ་ཕྱེ། སུ་ལའང་ད་མི་སྤྲོད།</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>གོ་ཆོད་པའི་དུས</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>སུའི་མིང་བྱང་</translation>
    </message>
    <message>
        <source>a desk or a person</source>
        <translation>ཚན་པའམ་མི་སྒེར</translation>
    </message>
    <message>
        <source>everybody who has the card reads it; may be left out</source>
        <translation>མིང་བྱང་ལག་ཏུ་ཡོད་མཁན་ཚང་མས་ཀློག བོར་བཞག་ཆོག</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>བོར་བཞག་ཆོག</translation>
    </message>
    <message>
        <source>reports can be sealed to a focal point only</source>
        <translation>སྙན་ཐོ་ནི་འབྲེལ་མཐུད་འགན་འཛིན་ཁོ་ནར་དམ་རྒྱ་རྒྱག་ཆོག</translation>
    </message>
    <message>
        <source>the shorter, the less a stolen key opens</source>
        <translation>ཐུང་ན་བརྐུས་པའི་ལྡེ་མིག་གིས་ཉུང་བ་ཁ་ཕྱེ</translation>
    </message>
</context>
<context>
    <name>CardOffice</name>
    <message numerus="yes">
        <source>%n case(s) came to it: they stay, and stay readable.</source>
        <translation>
            <numerusform>གནད་དོན་ %n དེར་འབྱོར་ཡོད། དེ་དག་གནས། ཀློག་ཐུབ།</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that was sealed to it and comes late is opened by nobody any more. Backups that were made before still hold the key.</source>
        <translation>དེར་དམ་རྒྱ་བརྒྱབ་ནས་འཕྱི་བའི་ཡིག་ཆ་ད་སུས་ཀྱང་ཁ་མི་ཕྱེ། སྔོན་ལ་བཟོས་པའི་གྲབས་ཉར་ནང་ལྡེ་མིག་ད་དུང་ཡོད།</translation>
    </message>
    <message>
        <source>Answer here again</source>
        <translation>འདིར་ཡང་བསྐྱར་ལན་རྒྱག</translation>
    </message>
    <message>
        <source>Answer with this card here again?</source>
        <translation>འདིར་མིང་བྱང་འདིས་ཡང་བསྐྱར་ལན་རྒྱག་གམ།</translation>
    </message>
    <message>
        <source>Compare the name once more: only this person can open the file.</source>
        <translation>མིང་ཐེངས་གཅིག་ཡང་བསྐྱར་བསྡུར། མི་འདི་ཁོ་ནས་ཡིག་ཆ་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>ལྡེ་མིག་སུབ</translation>
    </message>
    <message>
        <source>Delete the key of this card for good?</source>
        <translation>མིང་བྱང་འདིའི་ལྡེ་མིག་གཏན་དུ་སུབ་བམ།</translation>
    </message>
    <message>
        <source>Does {name} get this key?</source>
        <translation>ལྡེ་མིག་འདི་ {name} ལ་སྤྲོད་དམ།</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>སྤྲོད</translation>
    </message>
    <message>
        <source>Hand over the secret key of this card?</source>
        <translation>མིང་བྱང་འདིའི་གསང་བའི་ལྡེ་མིག་སྤྲོད་དམ།</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ཉར་བ</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>འདིར་ཉར</translation>
    </message>
    <message>
        <source>Leave it to them</source>
        <translation>ཁོང་ལ་བཞག</translation>
    </message>
    <message>
        <source>Sealed files (*.age);;All files (*)</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ (*.age);;ཡིག་ཆ་ཚང་མ (*)</translation>
    </message>
    <message>
        <source>The card {name} is yours now too.</source>
        <translation>{name} མིང་བྱང་ད་ཁྱེད་རང་གི་ཡང་ཡིན།</translation>
    </message>
    <message>
        <source>The card {name} was here already; nothing of it is lost.</source>
        <translation>{name} མིང་བྱང་འདིར་ཡོད་ཟིན། དེའི་གང་ཡང་བོར་མེད།</translation>
    </message>
    <message>
        <source>The colleague who got the key keeps it. If both of you answer one report, two answers may have the same number: agree who answers what.</source>
        <translation>ལྡེ་མིག་ཐོབ་པའི་ལས་རོགས་ཀྱིས་ཉར་གྱི་རེད། གཉིས་ཀས་སྙན་ཐོ་གཅིག་ལ་ལན་བརྒྱབ་ན། ལན་གཉིས་ལ་ཨང་གཅིག་པ་ཡོང་སྲིད། སུས་གང་ལ་ལན་རྒྱག་པ་གྲོས་མཐུན་གནང་།</translation>
    </message>
    <message>
        <source>The hand-over lies in {file}. Give it to {name}.</source>
        <translation>སྤྲོད་ལེན་ {file} ནང་འདུག དེ་ {name} ལ་སྤྲོད།</translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation>ལྡེ་མིག་བསུབས་ཟིན།</translation>
    </message>
    <message>
        <source>Where shall the hand-over be put?</source>
        <translation>སྤྲོད་ལེན་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>Which file did the colleague give you?</source>
        <translation>ལས་རོགས་ཀྱིས་ཡིག་ཆ་གང་སྤྲད་པ་རེད།</translation>
    </message>
    <message>
        <source>Whoever opens the file reads every report that was or will be sealed to this card, and answers in its name. It cannot be taken back.</source>
        <translation>ཡིག་ཆ་ཁ་ཕྱེ་མཁན་གྱིས་མིང་བྱང་འདིར་དམ་རྒྱ་བརྒྱབ་ཟིན་པའམ་རྒྱག་རྒྱུའི་སྙན་ཐོ་ཚང་མ་ཀློག་ཅིང་། དེའི་མིང་གིས་ལན་རྒྱག་ཐུབ། ཕྱིར་འཐེན་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Yes, to them</source>
        <translation>ཁོང་ལ་སྤྲོད</translation>
    </message>
</context>
<context>
    <name>CardPaper</name>
    <message>
        <source>Before you use this card, let its owner read these eight groups to you, by voice or face to face, and compare every one.</source>
        <translation>མིང་བྱང་འདི་བེད་སྤྱོད་མ་བྱས་གོང་། བདག་པོར་ཚོགས་ཁག་བརྒྱད་པོ་འདི་སྐད་དམ་ངོ་ཐོག་ཁྱེད་རང་ལ་ཀློག་ཏུ་ཆུག རེ་རེ་བཞིན་བསྡུར།</translation>
    </message>
    <message>
        <source>In the app: Focal points, Add, then choose a photo or a scan of this page.</source>
        <translation>མཉེན་ཆས་ནང་། “འབྲེལ་མཐུད་འགན་འཛིན” དང་ “སྣོན”། དེ་ནས་ཤོག་ངོས་འདིའི་འདྲ་པར་རམ་བཤེར་པར་འདེམས།</translation>
    </message>
    <message>
        <source>It lies in {file}. Its digits are compared in another way.</source>
        <translation>དེ་ {file} ནང་འདུག དེའི་ཨང་ཀི་ཐབས་གཞན་ཞིག་བརྒྱུད་བསྡུར།</translation>
    </message>
    <message>
        <source>Reads: {languages}</source>
        <translation>ཀློག་པའི་སྐད་ཡིག {languages}</translation>
    </message>
    <message>
        <source>This card is too long for a QR code: ask its owner for the file, and compare it with the digits on this page.</source>
        <translation>མིང་བྱང་འདི་ QR རྟགས་ཀྱི་ཆེད་རིང་དྲགས་འདུག བདག་པོ་ལ་ཡིག་ཆ་ཞུས། ཤོག་ངོས་འདིའི་ཨང་ཀི་དང་བསྡུར།</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>{day} བར་གོ་ཆོད།</translation>
    </message>
    <message>
        <source>Where shall the page be put?</source>
        <translation>ཤོག་ངོས་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>Where shall the picture be put?</source>
        <translation>པར་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>Where shall the sheet be put?</source>
        <translation>ཤོག་ལྷེ་གང་དུ་བཞག་གམ།</translation>
    </message>
</context>
<context>
    <name>CardState</name>
    <message>
        <source>All 40 digits were compared: it is the card of whom you compared with.</source>
        <translation>ཨང་ཀི་ 40 ཚང་མ་བསྡུར་ཟིན། འདི་ཁྱེད་རང་གིས་བསྡུར་བའི་མི་དེའི་མིང་བྱང་རེད།</translation>
    </message>
    <message>
        <source>Ask for the newer card, and compare its digits.</source>
        <translation>མིང་བྱང་གསར་པ་ཞུས་ནས་དེའི་ཨང་ཀི་བསྡུར།</translation>
    </message>
    <message>
        <source>Compare its 40 digits first. To send without comparing you have to say why; that is kept.</source>
        <translation>སྔོན་ལ་དེའི་ཨང་ཀི་ 40 བསྡུར། མ་བསྡུར་བར་གཏོང་ན་རྒྱུ་མཚན་བྲི་དགོས། དེ་ཉར་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>དུས་ཡུན་རྫོགས་ཟིན</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>{day} ལ་དུས་ཡུན་རྫོགས</translation>
    </message>
    <message>
        <source>From a printed card</source>
        <translation>པར་བརྒྱབ་པའི་མིང་བྱང་ནས</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>ངོ་ཐོག</translation>
    </message>
    <message>
        <source>It ends on its last day, when you compare a newer card, or when a revocation comes.</source>
        <translation>དེའི་ཉིན་མཐའ་མའམ། ཁྱེད་རང་གིས་མིང་བྱང་གསར་པ་བསྡུར་བའམ། རྩིས་མེད་བརྡ་ཁྱབ་འབྱོར་བའི་སྐབས་མཇུག་རྫོགས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>It is a card for practice: it never receives a real report.</source>
        <translation>སྦྱོང་བརྡར་གྱི་མིང་བྱང་རེད། དེས་སྙན་ཐོ་དངོས་ནམ་ཡང་མི་ལེན།</translation>
    </message>
    <message>
        <source>Its last day has passed. Keys are short-lived so that a stolen one opens little.</source>
        <translation>དེའི་ཉིན་མཐའ་མ་འདས་ཟིན། ལྡེ་མིག་གི་དུས་ཡུན་ཐུང་། དེས་ན་ལྡེ་མིག་བརྐུས་ཀྱང་ཉུང་ཙམ་ལས་ཁ་མི་ཕྱེ།</translation>
    </message>
    <message>
        <source>Its owner ended it, for good. Somebody else may have its key and read what was sent to it.</source>
        <translation>བདག་པོས་གཏན་དུ་མཇུག་བསྡུས་ཟིན། མི་གཞན་ལ་དེའི་ལྡེ་མིག་ཡོད་སྲིད། དེར་བཏང་བ་ཀློག་སྲིད།</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>ད་དུང་བསྡུར་མེད</translation>
    </message>
    <message>
        <source>Nothing can be sent to it, and answers signed with it are refused.</source>
        <translation>དེར་གང་ཡང་གཏོང་མི་ཐུབ། དེས་མིང་རྟགས་བཀོད་པའི་ལན་མི་ལེན།</translation>
    </message>
    <message>
        <source>Nothing can be sent to it. Answers to what you sent before are still taken in.</source>
        <translation>དེར་གང་ཡང་གཏོང་མི་ཐུབ། སྔོན་ལ་བཏང་བའི་ལན་ད་དུང་ལེན་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Nothing is sent to it any more. Answers to what you sent before are still taken in.</source>
        <translation>དེར་ད་གང་ཡང་མི་གཏོང་། སྔོན་ལ་བཏང་བའི་ལན་ད་དུང་ལེན་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Nothing: use the newer card.</source>
        <translation>གང་ཡང་མེད། མིང་བྱང་གསར་པ་བེད་སྤྱོད་གནང་།</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ཁ་པར</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>ཚབ་བཅུག་ཟིན</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>རྩིས་མེད་བཏང་ཟིན</translation>
    </message>
    <message>
        <source>Revoked on {day}</source>
        <translation>{day} ལ་རྩིས་མེད་བཏང་</translation>
    </message>
    <message>
        <source>Send to it. Its answers are taken in and shown with the record.</source>
        <translation>དེར་གཏོང་ཐུབ། དེའི་ལན་ལེན་ཅིང་ཟིན་ཐོ་དང་མཉམ་དུ་སྟོན་གྱི་རེད།</translation>
    </message>
    <message>
        <source>The card is whole, but nobody knows yet whose it is. Somebody may have put theirs in its place.</source>
        <translation>མིང་བྱང་ཆ་ཚང་རེད། འོན་ཀྱང་སུའི་ཡིན་པ་ད་དུང་སུས་ཀྱང་མི་ཤེས། སུ་ཞིག་གིས་རང་གི་ཚབ་ཏུ་བཅུག་སྲིད།</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>གློག་ཀླད་འདིའི་ཆུ་ཚོད་ནོར་འདུག</translation>
    </message>
    <message>
        <source>This is never undone. Ask for a new card, by another way, and compare its digits.</source>
        <translation>འདི་ནམ་ཡང་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ། ཐབས་གཞན་ཞིག་བརྒྱུད་མིང་བྱང་གསར་པ་ཞུས། དེའི་ཨང་ཀི་བསྡུར།</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>བསྡུར་ཟིན</translation>
    </message>
    <message>
        <source>Verified by phone, {day}</source>
        <translation>ཁ་པར་བརྒྱུད་བསྡུར་ཟིན། {day}</translation>
    </message>
    <message>
        <source>Verified from a printed card, {day}</source>
        <translation>པར་བརྒྱབ་པའི་མིང་བྱང་ནས་བསྡུར་ཟིན། {day}</translation>
    </message>
    <message>
        <source>Verified in person, {day}</source>
        <translation>ངོ་ཐོག་བསྡུར་ཟིན། {day}</translation>
    </message>
    <message>
        <source>Verified on a video call, {day}</source>
        <translation>བརྙན་འཕྲིན་ཁ་པར་བརྒྱུད་བསྡུར་ཟིན། {day}</translation>
    </message>
    <message>
        <source>Verified, {day}</source>
        <translation>བསྡུར་ཟིན། {day}</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>བརྙན་འཕྲིན་ཁ་པར</translation>
    </message>
    <message>
        <source>When all eight groups agree, the card is verified.</source>
        <translation>ཚོགས་ཁག་བརྒྱད་ཚང་མ་མཐུན་ན་མིང་བྱང་བསྡུར་ཟིན་པ་རེད།</translation>
    </message>
    <message>
        <source>You compared a newer card of the same focal point; it took its place.</source>
        <translation>ཁྱེད་རང་གིས་འབྲེལ་མཐུད་འགན་འཛིན་གཅིག་པའི་མིང་བྱང་གསར་པ་ཞིག་བསྡུར་བས་འདིའི་ཚབ་བྱས་སོང་།</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>A focal point</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་ཞིག</translation>
    </message>
    <message>
        <source>A newer card took its place. Give the newer one to everybody who has this one: it is offered to them, and used once they compared its digits with you. This key stays here and opens files that come late.</source>
        <translation>མིང་བྱང་གསར་པ་ཞིག་གིས་ཚབ་བྱས་ཟིན། འདི་ལག་ཏུ་ཡོད་མཁན་ཚང་མར་གསར་པ་སྤྲོད། ཁོང་ཚོར་སྟོན་ཅིང་། ཁྱེད་རང་དང་ཨང་ཀི་བསྡུར་རྗེས་བེད་སྤྱོད་བྱེད། ལྡེ་མིག་འདི་འདིར་གནས། འཕྱི་བའི་ཡིག་ཆ་ཁ་ཕྱེ།</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>མི་སྒེར་ཞིག</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>གོམ་པ་ཚང་མ་ཚར་སོང་།</translation>
    </message>
    <message>
        <source>Answer with it here again…</source>
        <translation>འདིར་དེས་ཡང་བསྐྱར་ལན་རྒྱག…</translation>
    </message>
    <message>
        <source>Business cards with the digits…</source>
        <translation>ཨང་ཀི་ཡོད་པའི་མིང་བྱང་ཆུང་ངུ…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>ཡི་གེར་འདྲ་བཤུ</translation>
    </message>
    <message>
        <source>Delete its key…</source>
        <translation>དེའི་ལྡེ་མིག་སུབ…</translation>
    </message>
    <message>
        <source>Each step ticks itself when the app sees it done.</source>
        <translation>མཉེན་ཆས་ཀྱིས་ཚར་བ་མཐོང་ན་གོམ་པ་རེ་རེར་རང་འགུལ་གྱིས་རྟགས་རྒྱག</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>སྦྱོང་བརྡར</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>དུས་ཡུན་རྫོགས་ཟིན</translation>
    </message>
    <message>
        <source>Export the card…</source>
        <translation>མིང་བྱང་ཕྱིར་འདྲེན…</translation>
    </message>
    <message>
        <source>Files to check it with minisign…</source>
        <translation>minisign གིས་ཞིབ་བཤེར་བྱེད་པའི་ཡིག་ཆ…</translation>
    </message>
    <message>
        <source>Hand it over to a colleague…</source>
        <translation>ལས་རོགས་ཤིག་ལ་སྤྲོད…</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>བརྡ་སྟོན</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>ཁྱེད་རང་དང་འབྲེལ་ཐབས</translation>
    </message>
    <message>
        <source>Its key is kept for files that come late, and may be deleted from {day} on.</source>
        <translation>འཕྱི་བའི་ཡིག་ཆའི་ཆེད་དེའི་ལྡེ་མིག་ཉར་ཡོད། {day} ནས་བཟུང་སུབ་ཆོག</translation>
    </message>
    <message>
        <source>Its key was given to</source>
        <translation>དེའི་ལྡེ་མིག་སུ་ལ་སྤྲད་པ</translation>
    </message>
    <message>
        <source>Its key was kept for files that come late. That time is over since {day}: delete the key, so that nobody who gets hold of it can read old files.</source>
        <translation>འཕྱི་བའི་ཡིག་ཆའི་ཆེད་དེའི་ལྡེ་མིག་ཉར་ཡོད། དུས་དེ་ {day} ནས་རྫོགས་ཟིན། ལྡེ་མིག་སུབ། དེ་ལག་ཏུ་ལོན་མཁན་སུས་ཀྱང་ཡིག་ཆ་རྙིང་པ་ཀློག་མི་ཐུབ་པའི་ཆེད།</translation>
    </message>
    <message>
        <source>Label of this card…</source>
        <translation>མིང་བྱང་འདིའི་ཁ་ཡིག…</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>སྐད་ཡིག</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>བཟོས་པ</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>ལམ་ལུགས</translation>
    </message>
    <message>
        <source>More about this card</source>
        <translation>མིང་བྱང་འདིའི་སྐོར་དེ་མིན</translation>
    </message>
    <message>
        <source>Picture of the QR code…</source>
        <translation>QR རྟགས་ཀྱི་པར…</translation>
    </message>
    <message>
        <source>Print the card…</source>
        <translation>མིང་བྱང་པར་རྒྱོབས…</translation>
    </message>
    <message>
        <source>Read the page about it</source>
        <translation>དེའི་སྐོར་གྱི་ཤོག་ངོས་ཀློག</translation>
    </message>
    <message>
        <source>Replace it by a new card…</source>
        <translation>མིང་བྱང་གསར་པས་ཚབ་འཇུག…</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>ཚབ་བཅུག་ཟིན</translation>
    </message>
    <message>
        <source>Revoke it for good…</source>
        <translation>གཏན་དུ་རྩིས་མེད་གཏོང་…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>རྩིས་མེད་བཏང་ཟིན</translation>
    </message>
    <message>
        <source>Save its secret key…</source>
        <translation>དེའི་གསང་བའི་ལྡེ་མིག་ཉར…</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>བརྡ་སྟོན་ཞིག་སྟོན</translation>
    </message>
    <message>
        <source>Since {day} a colleague answers with this card, and nothing is answered with it here. What comes to it is still read.</source>
        <translation>{day} ནས་ལས་རོགས་ཤིག་གིས་མིང་བྱང་འདིས་ལན་རྒྱག་གི་ཡོད། འདིར་དེས་ལན་མི་རྒྱག དེར་འབྱོར་བ་ད་དུང་ཀློག་གི་རེད།</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>གོམ་པ</translation>
    </message>
    <message>
        <source>Steps tick themselves in the vaults of a workshop.</source>
        <translation>ཟབ་སྦྱོང་གི་གསང་མཛོད་ནང་གོམ་པར་རང་འགུལ་གྱིས་རྟགས་རྒྱག</translation>
    </message>
    <message>
        <source>Taken over from a colleague</source>
        <translation>ལས་རོགས་ཤིག་ནས་བླངས</translation>
    </message>
    <message>
        <source>The 40 digits of this card</source>
        <translation>མིང་བྱང་འདིའི་ཨང་ཀི་ 40</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>གོ་ཆོད་པའི་དུས</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>{day} བར་གོ་ཆོད།</translation>
    </message>
    <message>
        <source>What is there to learn?</source>
        <translation>ཅི་ཞིག་སྦྱོང་རྒྱུ་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation>ཅི་ཞིག་སྦྱོང་རྒྱུ་ཡོད་པ</translation>
    </message>
    <message>
        <source>Whoever gets the card compares all eight groups with you, by voice or face to face.</source>
        <translation>མིང་བྱང་ཐོབ་མཁན་གྱིས་ཚོགས་ཁག་བརྒྱད་ཚང་མ་ཁྱེད་རང་དང་སྐད་དམ་ངོ་ཐོག་བསྡུར།</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>སུའི་མིང་བྱང་</translation>
    </message>
    <message>
        <source>Write the revocation again…</source>
        <translation>རྩིས་མེད་བརྡ་ཁྱབ་ཡང་བསྐྱར་འབྲི…</translation>
    </message>
    <message>
        <source>You ended this card on {day}, for good. Everybody who has it needs the revocation file; it can be written again. The key stays here and opens files that come late.</source>
        <translation>ཁྱེད་རང་གིས་ {day} ལ་མིང་བྱང་འདི་གཏན་དུ་མཇུག་བསྡུས། ལག་ཏུ་ཡོད་མཁན་ཚང་མར་རྩིས་མེད་བརྡ་ཁྱབ་ཡིག་ཆ་དགོས། དེ་ཡང་བསྐྱར་བྲིས་ཆོག ལྡེ་མིག་འདིར་གནས། འཕྱི་བའི་ཡིག་ཆ་ཁ་ཕྱེ།</translation>
    </message>
    <message>
        <source>{name}, {day}: {why}</source>
        <translation>{name} {day}། {why}</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>%n card(s) still have keys of the old vault.</source>
        <translation>
            <numerusform>མིང་བྱང་ %n ལ་ད་དུང་གསང་མཛོད་རྙིང་པའི་ལྡེ་མིག་ཡོད།</numerusform>
        </translation>
    </message>
    <message>
        <source>First the new vault: a card made in the old one is no safer.</source>
        <translation>སྔོན་ལ་གསང་མཛོད་གསར་པ། རྙིང་པའི་ནང་བཟོས་པའི་མིང་བྱང་ལ་ཉེན་ཁ་ཆུང་བ་མེད།</translation>
    </message>
    <message>
        <source>Open my cards</source>
        <translation>ངའི་མིང་བྱང་ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>There is no card of your own in this drawer.</source>
        <translation>འཐེན་སྒམ་འདིའི་ནང་ཁྱེད་རང་གི་མིང་བྱང་མེད།</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>སྐར་ཆ་ %n ལྷག་ཡོད།</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No half of a file is on the stick.</source>
        <translation>དོར་ཟིན། USB ནང་ཡིག་ཆ་ཕྱེད་ཀ་གང་ཡང་མེད།</translation>
    </message>
    <message>
        <source>Copied, read back, and the same.</source>
        <translation>འདྲ་བཤུ་བྱས་ཏེ་སླར་བཀླགས། གཅིག་མཚུངས་རེད།</translation>
    </message>
    <message>
        <source>Copy all to a stick…</source>
        <translation>ཚང་མ་ USB ནང་འདྲ་བཤུ…</translation>
    </message>
    <message>
        <source>Copy to a stick…</source>
        <translation>USB ནང་འདྲ་བཤུ…</translation>
    </message>
    <message numerus="yes">
        <source>Copying and reading back %n file(s)</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n འདྲ་བཤུ་དང་སླར་ཀློག་བཞིན་པ</numerusform>
        </translation>
    </message>
    <message>
        <source>Eject the stick before you pull it out.</source>
        <translation>མ་བཏོན་གོང་ USB ཕྱིར་འདོན་ (eject) བྱེད་དགོས།</translation>
    </message>
    <message>
        <source>It was there already, read back and the same.</source>
        <translation>དེ་དེར་ཡོད་ཟིན། སླར་བཀླགས་ནས་གཅིག་མཚུངས་རེད།</translation>
    </message>
    <message>
        <source>The stick, or a folder on it</source>
        <translation>USB འམ་དེའི་ནང་གི་ཡིག་སྣོད</translation>
    </message>
</context>
<context>
    <name>CaseBanner</name>
    <message>
        <source>It corrects case {number}.</source>
        <translation>དེས་གནད་དོན་ {number} ནོར་བཅོས་བྱེད།</translation>
    </message>
    <message>
        <source>It may come from somebody else. It changes nothing, and nothing is sealed to it.</source>
        <translation>དེ་མི་གཞན་ནས་ཡོང་བ་ཡིན་སྲིད། དེས་གང་ཡང་མི་བརྗེ། དེར་དམ་རྒྱ་མི་རྒྱག</translation>
    </message>
    <message>
        <source>It says that it corrects a report, but another key signed it.</source>
        <translation>དེས་སྙན་ཐོ་ཞིག་ནོར་བཅོས་བྱེད་པར་བཤད་ཀྱང་། ལྡེ་མིག་གཞན་ཞིག་གིས་མིང་རྟགས་བཀོད་འདུག</translation>
    </message>
    <message>
        <source>It was corrected: case {number} says what holds now.</source>
        <translation>དེ་ནོར་བཅོས་བྱས་ཟིན། ད་གང་གོ་ཆོད་པ་གནད་དོན་ {number} ནང་བཤད་ཡོད།</translation>
    </message>
    <message>
        <source>It was made by a newer version of the app.</source>
        <translation>དེ་མཉེན་ཆས་ཀྱི་པར་གཞི་གསར་པས་བཟོས་པ་རེད།</translation>
    </message>
    <message>
        <source>Look at the notice</source>
        <translation>བརྡ་ཁྱབ་ལ་ལྟ</translation>
    </message>
    <message>
        <source>Nobody knows who holds it now. Nothing is sealed to this case until somebody here has asked the sender in another way.</source>
        <translation>ད་སུའི་ལག་ཏུ་ཡོད་སུས་ཀྱང་མི་ཤེས། འདིའི་མི་ཞིག་གིས་ཐབས་གཞན་ཞིག་བརྒྱུད་གཏོང་མཁན་ལ་མ་དྲིས་བར། གནད་དོན་འདིར་དམ་རྒྱ་མི་རྒྱག</translation>
    </message>
    <message>
        <source>Open the correction</source>
        <translation>ནོར་བཅོས་ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Say what you found out…</source>
        <translation>ཁྱེད་རང་གིས་གང་ཤེས་པ་བྲིས…</translation>
    </message>
    <message>
        <source>Some people took back what they agreed to: {people}.</source>
        <translation>མི་ཁ་ཤས་ཀྱིས་མོས་མཐུན་བྱས་པ་ཕྱིར་འཐེན་བྱས་འདུག {people}</translation>
    </message>
    <message>
        <source>Somebody here found that out. It changes nothing, and nothing is sealed.</source>
        <translation>འདིའི་མི་ཞིག་གིས་དེ་ཤེས་པ་རེད། དེས་གང་ཡང་མི་བརྗེ། དམ་རྒྱ་མི་རྒྱག</translation>
    </message>
    <message>
        <source>Somebody said that the sender’s key was lost.</source>
        <translation>གཏོང་མཁན་གྱི་ལྡེ་མིག་བོར་སོང་ཞེས་སུ་ཞིག་གིས་བཤད་འདུག</translation>
    </message>
    <message>
        <source>The sender took this report back.</source>
        <translation>གཏོང་མཁན་གྱིས་སྙན་ཐོ་འདི་ཕྱིར་འཐེན་བྱས་འདུག</translation>
    </message>
    <message>
        <source>This correction is not from the sender.</source>
        <translation>ནོར་བཅོས་འདི་གཏོང་མཁན་ནས་མ་རེད།</translation>
    </message>
    <message>
        <source>Use nothing about them any more.</source>
        <translation>ཁོང་ཚོའི་སྐོར་གྱི་གང་ཡང་ད་བེད་སྤྱོད་མ་གནང་།</translation>
    </message>
    <message>
        <source>Use nothing of it any more. What was published cannot be called back.</source>
        <translation>དེའི་གང་ཡང་ད་བེད་སྤྱོད་མ་གནང་། ཡོངས་བསྒྲགས་བྱས་ཟིན་པ་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>གང་འགྱུར་བ…</translation>
    </message>
    <message>
        <source>What is not known here is shown as it is.</source>
        <translation>འདིར་མི་ཤེས་པ་ཡོད་པ་བཞིན་བསྟན་ཡོད།</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>About a UN mechanism…</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལམ་ལུགས་ཤིག་གི་སྐོར…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ཚང་མ</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>ཨང་ལྟར</translation>
    </message>
    <message>
        <source>From a country…</source>
        <translation>རྒྱལ་ཁབ་ཅིག་ནས…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>འཚག་བྱེད་འཕར་མ</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>ཛ་དྲག་ཤོས་སྔོན་ལ</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>གསར་ཤོས་སྔོན་ལ</translation>
    </message>
    <message>
        <source>No country said</source>
        <translation>རྒྱལ་ཁབ་བཤད་མེད</translation>
    </message>
    <message>
        <source>No urgency said</source>
        <translation>ཛ་དྲག་གི་ཚད་བཤད་མེད</translation>
    </message>
    <message>
        <source>None said</source>
        <translation>བཤད་མེད</translation>
    </message>
    <message>
        <source>Only cases</source>
        <translation>གནད་དོན་ཁོ་ན</translation>
    </message>
    <message>
        <source>Only these cases</source>
        <translation>གནད་དོན་འདི་ཁོ་ན</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>གོ་རིམ</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>གནད་དོན་ཚང་མ་སྟོན</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>གནས་སྟངས</translation>
    </message>
    <message>
        <source>To one of our cards…</source>
        <translation>ང་ཚོའི་མིང་བྱང་ཞིག་ལ…</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>ཛ་དྲག་གི་ཚད</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ཅི་ཞིག་བྱུང་བ་རེད།</translation>
    </message>
    <message>
        <source>What is due first</source>
        <translation>དུས་བཀག་སྔ་བ་སྔོན་ལ</translation>
    </message>
    <message>
        <source>Which card?</source>
        <translation>མིང་བྱང་གང་།</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>རྒྱལ་ཁབ་གང་རེད།</translation>
    </message>
    <message>
        <source>Which mechanism?</source>
        <translation>ལམ་ལུགས་གང་རེད།</translation>
    </message>
    <message>
        <source>With an act of a kind…</source>
        <translation>བྱ་སྤྱོད་རིགས་ཤིག་ཡོད་པ…</translation>
    </message>
    <message>
        <source>{filter}, take it back</source>
        <translation>{filter} ཕྱིར་འཐེན</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>A condition counted as met for: {after}</source>
        <translation>ཆ་རྐྱེན་ཚང་བར་བརྩིས། {after}</translation>
    </message>
    <message>
        <source>A draft was exported: {after}</source>
        <translation>ཟིན་བྲིས་ཤིག་ཕྱིར་འདྲེན་བྱས། {after}</translation>
    </message>
    <message>
        <source>A response to entry {after}</source>
        <translation>ཞུགས་བྱང་ {after} ཡི་ཡ་ལན</translation>
    </message>
    <message>
        <source>About the same event as case {after}</source>
        <translation>གནད་དོན་ {after} དང་དོན་གཅིག་པ</translation>
    </message>
    <message>
        <source>Another event than case {after}</source>
        <translation>གནད་དོན་ {after} དང་དོན་གཞན</translation>
    </message>
    <message>
        <source>Answer {before}: {after}</source>
        <translation>ལན་ {before}། {after}</translation>
    </message>
    <message>
        <source>Asked again for the yearly summary: {after}</source>
        <translation>ལོ་རེའི་སྙིང་བསྡུས་ཆེད་ཡང་བསྐྱར་དྲིས། {after}</translation>
    </message>
    <message>
        <source>Coded: {after}</source>
        <translation>ཨང་རྟགས། {after}</translation>
    </message>
    <message>
        <source>Did it happen: {after}</source>
        <translation>བྱུང་མིན། {after}</translation>
    </message>
    <message>
        <source>Drafted: {after}</source>
        <translation>ཟིན་བྲིས་བྱས། {after}</translation>
    </message>
    <message>
        <source>Earlier lines: {after}</source>
        <translation>སྔོན་གྱི་ཐིག་ཕྲེང་། {after}</translation>
    </message>
    <message>
        <source>Entry {after} of the register</source>
        <translation>ཐོ་དེབ་ཀྱི་ཞུགས་བྱང་ {after}</translation>
    </message>
    <message>
        <source>Entry {after} of the register removed</source>
        <translation>ཐོ་དེབ་ཀྱི་ཞུགས་བྱང་ {after} བཏོན།</translation>
    </message>
    <message>
        <source>Exported: {after}</source>
        <translation>ཕྱིར་འདྲེན་བྱས། {after}</translation>
    </message>
    <message>
        <source>How to reach the sender was changed</source>
        <translation>གཏོང་མཁན་དང་འབྲེལ་ཐབས་བརྗེས།</translation>
    </message>
    <message>
        <source>Joined with other cases about one event</source>
        <translation>དོན་གཅིག་གི་སྐོར་གནད་དོན་གཞན་དང་སྦྲེལ།</translation>
    </message>
    <message>
        <source>Related to case {after}</source>
        <translation>གནད་དོན་ {after} དང་འབྲེལ་བ་ཡོད</translation>
    </message>
    <message>
        <source>Resolution 12/2: {after}</source>
        <translation>གྲོས་ཆོད་ 12/2། {after}</translation>
    </message>
    <message>
        <source>Status: {after}</source>
        <translation>གནས་སྟངས། {after}</translation>
    </message>
    <message>
        <source>Taken out of entry {after} of the register</source>
        <translation>ཐོ་དེབ་ཀྱི་ཞུགས་བྱང་ {after} ནས་བཏོན།</translation>
    </message>
    <message>
        <source>Taken out of its event</source>
        <translation>དེའི་དོན་ནས་བཏོན།</translation>
    </message>
    <message>
        <source>The correction is from the sender</source>
        <translation>ནོར་བཅོས་དེ་གཏོང་མཁན་ནས་རེད</translation>
    </message>
    <message>
        <source>The correction is not from the sender</source>
        <translation>ནོར་བཅོས་དེ་གཏོང་མཁན་ནས་མ་རེད</translation>
    </message>
    <message>
        <source>The last other case left its event</source>
        <translation>གནད་དོན་གཞན་མཐའ་མ་དེ་དེའི་དོན་ནས་ཐོན།</translation>
    </message>
    <message>
        <source>The sender was told of entry {after}</source>
        <translation>ཞུགས་བྱང་ {after} སྐོར་གཏོང་མཁན་ལ་བརྡ་སྤྲད།</translation>
    </message>
    <message>
        <source>To be looked at again: {after}</source>
        <translation>ཡང་བསྐྱར་ལྟ་དགོས་པ། {after}</translation>
    </message>
    <message>
        <source>Urgency: {after}</source>
        <translation>ཛ་དྲག་གི་ཚད། {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>མེད</translation>
    </message>
    <message>
        <source>{after}, before: {before}</source>
        <translation>{after} སྔོན་ལ། {before}</translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>Open</source>
        <translation>ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation>{case} ཁ་ཕྱེ</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>due {day}</source>
        <translation>དུས་བཀག {day}</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>{day} ནས་འཕྱི་ཡོད</translation>
    </message>
</context>
<context>
    <name>CaseListView</name>
    <message numerus="yes">
        <source>%n case(s) cannot be read.</source>
        <translation>
            <numerusform>གནད་དོན་ %n ཀློག་མི་ཐུབ།</numerusform>
        </translation>
    </message>
    <message>
        <source>A case begins when you open a sealed report.</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་སྙན་ཐོ་ཞིག་ཁ་ཕྱེས་ན་གནད་དོན་ཞིག་འགོ་འཛུགས།</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>གནད་དོན</translation>
    </message>
    <message>
        <source>No case fits all of this.</source>
        <translation>འདི་ཚང་མ་དང་མཐུན་པའི་གནད་དོན་མེད།</translation>
    </message>
    <message>
        <source>No case has all of these words.</source>
        <translation>ཚིག་འདི་ཚང་མ་ཡོད་པའི་གནད་དོན་མེད།</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>གནད་དོན་ཚང་མ་སྟོན</translation>
    </message>
    <message>
        <source>The drawer is damaged there. The others are whole.</source>
        <translation>འཐེན་སྒམ་དེར་སྐྱོན་ཤོར་འདུག གཞན་རྣམས་ཆ་ཚང་རེད།</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>As it was sent. It was opened inside the app and nowhere else.</source>
        <translation>བཏང་བ་བཞིན་ཡོད། མཉེན་ཆས་ནང་ཁོ་ནར་ཁ་ཕྱེས། གཞན་གང་དུའང་མིན།</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>གནད་དོན་ལ་ལོག</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ཕྱིར་འདྲེན</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>འདིར་ཞོག</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>ཡིག་ཆ་ཁ་འབྱེད་བཞིན་པ</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>ཐོག་མའི་ཚིག</translation>
    </message>
    <message>
        <source>Outside, anybody who finds it can read it, and it may show faces, voices, names or places. The export is noted in the custody.</source>
        <translation>ཕྱི་ལོགས་སུ་རྙེད་མཁན་སུས་ཀྱང་ཀློག་ཐུབ། དེས་གདོང་དང་སྐད། མིང་ངམ་ས་གནས་སྟོན་སྲིད། ཕྱིར་འདྲེན་ཉར་ཚགས་ལོ་རྒྱུས་ནང་འགོད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Take this file out of the vault?</source>
        <translation>ཡིག་ཆ་འདི་གསང་མཛོད་ནས་ཕྱིར་འདོན་ནམ།</translation>
    </message>
    <message>
        <source>The page that came in the file, word for word. Links and pictures in it do nothing.</source>
        <translation>ཡིག་ཆའི་ནང་འབྱོར་བའི་ཤོག་ངོས། ཚིག་རེ་རེ་བཞིན། དེའི་ནང་གི་དྲ་ཐག་དང་པར་གྱིས་གང་ཡང་མི་བྱེད།</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ཡིག་ཆ་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ཡིག་ཆ་འབྲི་བཞིན་པ</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} ད་ལྟ་གསང་མཛོད་ཕྱི་ལོགས་སུ་འདུག སུས་ཀྱང་མཐོང་ཐུབ།</translation>
    </message>
</context>
<context>
    <name>CasePeoplePage</name>
    <message>
        <source>Open sealed files</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>མི་སྣ</translation>
    </message>
    <message>
        <source>People in the cases</source>
        <translation>གནད་དོན་ནང་གི་མི</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>མི་འཚོལ</translation>
    </message>
    <message>
        <source>Whoever is in a report that you take in stands here by pseudonym.</source>
        <translation>ཁྱེད་རང་གིས་ནང་འཇུག་བྱས་པའི་སྙན་ཐོའི་ནང་གི་མི་འདིར་གབ་མིང་གིས་བཀོད་ཡོད།</translation>
    </message>
    <message numerus="yes">
        <source>{cases} and %n more</source>
        <translation>
            <numerusform>{cases} དང་དེ་མིན་ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Evidence</source>
        <translation>དཔང་རྟགས</translation>
    </message>
    <message>
        <source>Information about one event: cases {numbers}</source>
        <translation>དོན་གཅིག་གི་སྐོར་གནས་ཚུལ། གནད་དོན་ {numbers}</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>ཐོག་མའི་ཚིག</translation>
    </message>
    <message>
        <source>Our file</source>
        <translation>ང་ཚོའི་ཡིག་ཆ</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>གནད་དོན་གྱི་ཆ་ཤས</translation>
    </message>
    <message>
        <source>People</source>
        <translation>མི་སྣ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>སྙན་ཐོ</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>ཁ་བྱང་མེད་པ</translation>
    </message>
    <message>
        <source>Which incident of this report</source>
        <translation>སྙན་ཐོ་འདིའི་དོན་རྐྱེན་གང་</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>{sender} ནས</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>{day} ལ་འབྱོར</translation>
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
        <translation>ཆུ་ཚོད་ 72</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>པང་ལེབ</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>བསྐྱར་ལྟའི་དུས་བཀག</translation>
    </message>
    <message>
        <source>late since {when}</source>
        <translation>{when} ནས་འཕྱི་ཡོད</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>གནད་དོན་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>གནད་དོན</translation>
    </message>
    <message>
        <source>Keys for going through cases</source>
        <translation>གནད་དོན་ལ་ལྟ་བའི་མཐེབ་གནོན</translation>
    </message>
    <message>
        <source>List</source>
        <translation>ཐོ་གཞུང་</translation>
    </message>
    <message>
        <source>Search cases and people</source>
        <translation>གནད་དོན་དང་མི་འཚོལ</translation>
    </message>
    <message>
        <source>Views of the cases</source>
        <translation>གནད་དོན་གྱི་མཐོང་སྣང་</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>A focal point can judge it, answer, and use it as was agreed. It cannot protect anybody physically.</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་གྱིས་དེ་ཐག་གཅོད་དང་ལན་འདེབས། མོས་མཐུན་བྱས་པ་ལྟར་བེད་སྤྱོད་བྱེད་ཐུབ། དེས་སུའི་ལུས་པོའང་སྲུང་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Could sending this hurt you or somebody else? You can stop here, and nothing is lost.</source>
        <translation>འདི་བཏང་ན་ཁྱེད་རང་ངམ་གཞན་ལ་གནོད་སྲིད་དམ། འདིར་མཚམས་བཞག་ཆོག གང་ཡང་མི་བོར།</translation>
    </message>
    <message>
        <source>It has to do with a UN list. Some UN secretariats tell a State who is accredited.</source>
        <translation>དེ་མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་མིང་ཐོ་དང་འབྲེལ་ཡོད། མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་དྲུང་ལས་ཁང་ཁ་ཤས་ཀྱིས་སུ་ལ་ཆོག་མཆན་ཡོད་པ་རྒྱལ་ཁབ་ལ་བཤད་ཀྱི་ཡོད།</translation>
    </message>
    <message>
        <source>It has to do with something said at a meeting. A webcast cannot be taken back.</source>
        <translation>དེ་ཚོགས་འདུའི་སྐབས་བཤད་པའི་སྐད་ཆ་དང་འབྲེལ་ཡོད། དྲ་ཐོག་ཐད་གཏོང་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>It tells of health, violence, a child or somebody who is held: only what is needed should leave.</source>
        <translation>དེའི་ནང་བདེ་ཐང་དང་དྲག་སྤྱོད། བྱིས་པའམ་བཀག་ཉར་བྱས་པའི་མི་སྐོར་ཡོད། དགོས་ངེས་པ་ཁོ་ན་གཏོང་དགོས།</translation>
    </message>
    <message>
        <source>Nothing in it is marked as about health, violence, children or people who are held.</source>
        <translation>དེའི་ནང་བདེ་ཐང་དང་དྲག་སྤྱོད། བྱིས་པའམ་བཀག་ཉར་བྱས་པའི་མི་སྐོར་གྱི་རྟགས་བཀོད་མེད།</translation>
    </message>
    <message>
        <source>Some UN secretariats tell a State who is accredited. Treaty bodies say that they never do.</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་དྲུང་ལས་ཁང་ཁ་ཤས་ཀྱིས་སུ་ལ་ཆོག་མཆན་ཡོད་པ་རྒྱལ་ཁབ་ལ་བཤད་ཀྱི་ཡོད། ཆིངས་ཡིག་ཚོགས་ཆུང་གིས་ནམ་ཡང་མི་བཤད་ཟེར།</translation>
    </message>
    <message>
        <source>What is said in a webcast cannot be taken back. Reviews by treaty bodies are always webcast.</source>
        <translation>དྲ་ཐོག་ཐད་གཏོང་ནང་བཤད་པ་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ། ཆིངས་ཡིག་ཚོགས་ཆུང་གི་བསྐྱར་ཞིབ་རྟག་ཏུ་ཐད་གཏོང་བྱེད་ཀྱི་ཡོད།</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>Before it leaves</source>
        <translation>ཕྱིར་མ་ཐོན་གོང་</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Word {place}, empty</source>
        <translation>ཚིག་ {place} སྟོང་པ</translation>
    </message>
    <message>
        <source>Word {place}, to look at: {word}</source>
        <translation>ཚིག་ {place} ལ་གཟིགས། {word}</translation>
    </message>
    <message>
        <source>Word {place}: {word} {number}</source>
        <translation>ཚིག་ {place}། {word} {number}</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Changing the passphrase</source>
        <translation>གསང་ཚིག་བརྗེ་བཞིན་པ</translation>
    </message>
    <message>
        <source>The passphrase of this drawer is changed.</source>
        <translation>འཐེན་སྒམ་འདིའི་གསང་ཚིག་བརྗེས་ཟིན།</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>འདི་འཐེན་སྒམ་འདིའི་གསང་ཚིག་མ་རེད།</translation>
    </message>
    <message>
        <source>This one cannot be used here. Take another one.</source>
        <translation>འདི་འདིར་བེད་སྤྱོད་བྱེད་མི་རུང་། གཞན་ཞིག་གདམ་རོགས།</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}། {count}</translation>
    </message>
</context>
<context>
    <name>CheckVault</name>
    <message>
        <source>Checking the vault</source>
        <translation>གསང་མཛོད་ཞིབ་བཤེར་བཞིན་པ</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Before you travel</source>
        <translation>འགྲུལ་བཞུད་མ་བྱས་གོང་</translation>
    </message>
    <message>
        <source>Choose records</source>
        <translation>ཟིན་ཐོ་འདེམས</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>ཤོག་ངོས་བཟོ་བཞིན་པ</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>ཐོ་འདི་པར་རྒྱོབས…</translation>
    </message>
    <message>
        <source>Records leave this vault in one sealed file, and only then go from here. It takes a few steps; nothing is removed before the last one.</source>
        <translation>ཟིན་ཐོ་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་གཅིག་ནང་གསང་མཛོད་འདི་ནས་ཕྱིར་འགྲོ། དེ་ནས་མ་གཏོགས་འདི་ནས་མི་འདོན། གོམ་པ་ཁ་ཤས་ཡོད། མཐའ་མའི་སྔོན་ལ་གང་ཡང་མི་འདོན།</translation>
    </message>
    <message>
        <source>The list is ready to print.</source>
        <translation>ཐོ་པར་རྒྱག་པར་གྲ་སྒྲིག་ཡོད།</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ཡིག་ཆ་གང་དུ་བཞག་གམ།</translation>
    </message>
</context>
<context>
    <name>CleanedCopy</name>
    <message>
        <source>Different in the copy: {what}.</source>
        <translation>འདྲ་བཤུའི་ནང་མི་འདྲ་བ། {what}</translation>
    </message>
    <message>
        <source>a damaged part is missing</source>
        <translation>སྐྱོན་ཤོར་བའི་ཆ་ཤས་ཤིག་མེད</translation>
    </message>
    <message>
        <source>comments are gone</source>
        <translation>མཆན་བཏོན་ཟིན</translation>
    </message>
    <message>
        <source>deleted text is gone</source>
        <translation>བསུབས་ཟིན་པའི་ཡི་གེ་བཏོན་ཟིན</translation>
    </message>
    <message>
        <source>hidden text is gone</source>
        <translation>སྦས་པའི་ཡི་གེ་བཏོན་ཟིན</translation>
    </message>
    <message>
        <source>letters may look different</source>
        <translation>ཡིག་གཟུགས་མི་འདྲ་བ་མཐོང་སྲིད</translation>
    </message>
    <message>
        <source>links lead nowhere any more</source>
        <translation>དྲ་ཐག་གིས་ད་གང་དུའང་མི་ཁྲིད</translation>
    </message>
    <message>
        <source>only picture and sound, no other track</source>
        <translation>པར་དང་སྒྲ་ཁོ་ན། ཤུལ་ལམ་གཞན་མེད</translation>
    </message>
    <message>
        <source>only the first of several pictures</source>
        <translation>པར་མང་པོའི་ནང་ནས་དང་པོ་ཁོ་ན</translation>
    </message>
    <message>
        <source>page numbers and dates no longer follow</source>
        <translation>ཤོག་ཨང་དང་ཚེས་གྲངས་ད་རང་འགུལ་གྱིས་མི་འགྱུར</translation>
    </message>
    <message>
        <source>pages are pictures now, without letters</source>
        <translation>ཤོག་ངོས་ད་པར་རེད། ཡི་གེ་མིན</translation>
    </message>
</context>
<context>
    <name>CleaningDialog</name>
    <message numerus="yes">
        <source>%n area(s) covered.</source>
        <translation>
            <numerusform>ས་ཁོངས་ %n བཀབ་ཟིན།</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>སྒྲོམ་ཞིག་སྣོན</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ཕྱིར་ལོག</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>འདོར</translation>
    </message>
    <message>
        <source>Cover faces, names and whatever tells the place. What is under a box is gone from the copy for good. The original stays as it is.</source>
        <translation>གདོང་དང་མིང་། ས་གནས་སྟོན་པ་ཚང་མ་འགེབས། སྒྲོམ་འོག་གི་དོན་འདྲ་བཤུ་ནས་གཏན་དུ་མེད་པར་འགྲོ། མ་ཡིག་སྔར་བཞིན་གནས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Draw with the mouse. With the keys: N adds a box, the arrows move it, with Shift they make it larger or smaller, Space chooses the next one, Delete removes it.</source>
        <translation>ཙི་གུས་བྲིས། མཐེབ་གནོན། N ཡིས་སྒྲོམ་ཞིག་སྣོན། མདའ་རྟགས་ཀྱིས་སྤོ། Shift དང་མཉམ་དུ་ཆེ་ཆུང་བཟོ། Space ཡིས་རྗེས་མ་འདེམས། Delete ཡིས་འདོན།</translation>
    </message>
    <message>
        <source>Four numbers from 0 to 100, for example 10 20 30 15.</source>
        <translation>0 ནས་ 100 བར་གྱི་གྲངས་བཞི། དཔེར་ན་ 10 20 30 15</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>Hidden data is taken out. What is seen and heard stays, and can still tell who and where.</source>
        <translation>སྦས་པའི་གྲངས་གཞི་འདོན་གྱི་རེད། མཐོང་གོ་ཐུབ་པ་གནས་ཀྱི་རེད། དེས་ད་དུང་སུ་ཡིན་པ་དང་གང་དུ་ཡིན་པ་སྟོན་སྲིད།</translation>
    </message>
    <message>
        <source>Left, top, width, height in percent</source>
        <translation>གཡོན། སྟེང་། ཞེང་། མཐོ་ཚད། བརྒྱ་ཆའི་ཐོག</translation>
    </message>
    <message>
        <source>Make a cleaned copy</source>
        <translation>གཙང་སེལ་འདྲ་བཤུ་བཟོ</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>འདྲ་བཤུ་བཟོ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ཤོག་ངོས་རྗེས་མ</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>ཡིག་ཆ་ཁ་འབྱེད་བཞིན་པ</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>ཡང་ན་གང་དུ་ཡོད་པ་གཏག</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>ཤོག་ངོས་སྔོན་མ</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>ཤོག་ངོས་ {pages} ནང་གི་ {page}</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>སྒྲོམ་འདོན</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ཕྱིར་ལྡོག</translation>
    </message>
    <message>
        <source>What should nobody see?</source>
        <translation>སུས་ཀྱང་མཐོང་མི་རུང་བ་གང་ཡིན།</translation>
    </message>
    <message>
        <source>Who or what can still be recognised?</source>
        <translation>ད་དུང་སུའམ་ཅི་ཞིག་ངོས་ཟིན་ཐུབ་བམ།</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Start the clock</source>
        <translation>ཆུ་ཚོད་འགོ་འཛུགས</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>ཆུ་ཚོད་མཚམས་འཇོག</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>སྐར་མ་ %n ཙམ</numerusform>
        </translation>
    </message>
    <message>
        <source>{passed} of {expected}</source>
        <translation>{expected} ནས་ {passed}</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>How you know that the card still holds</source>
        <translation>མིང་བྱང་ད་དུང་གོ་ཆོད་པ་གང་འདྲ་ཤེས་སམ།</translation>
    </message>
    <message>
        <source>for example: I looked at a calendar; kept with the report</source>
        <translation>དཔེར་ན་ངས་ལོ་ཐོར་བལྟས་པ་ཡིན། སྙན་ཐོ་དང་མཉམ་དུ་ཉར་གྱི་རེད།</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Column {number}</source>
        <translation>ཀ་ཕྲེང་ {number}</translation>
    </message>
    <message>
        <source>Not shown here</source>
        <translation>འདིར་མི་སྟོན།</translation>
    </message>
    <message>
        <source>What the column {heading} becomes</source>
        <translation>ཀ་ཕྲེང་ {heading} གང་དུ་འགྱུར་བ</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Agrees</source>
        <translation>མཐུན</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ཚང་མ</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>དོན་གཞན…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>མི་མཐུན</translation>
    </message>
    <message>
        <source>No line is like this.</source>
        <translation>འདི་འདྲའི་ཐིག་ཕྲེང་མེད།</translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation>{case} ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Related…</source>
        <translation>འབྲེལ་བ་ཡོད…</translation>
    </message>
    <message>
        <source>Same event…</source>
        <translation>དོན་གཅིག་པ…</translation>
    </message>
    <message>
        <source>What both say, word for word. Nothing is joined by itself.</source>
        <translation>གཉིས་ཀས་གང་བཤད་པ། ཚིག་རེ་རེ་བཞིན། གང་ཡང་རང་འགུལ་གྱིས་མི་སྦྲེལ།</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>ཐིག་ཕྲེང་གང་དག</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} དང་ {second}</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>agrees</source>
        <translation>མཐུན</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>མི་མཐུན</translation>
    </message>
    <message>
        <source>only {case}</source>
        <translation>{case} ཁོ་ན</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>གང་ཡང་བཤད་མེད</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All eight groups must be the same. If one differs, this is not their card.</source>
        <translation>ཚོགས་ཁག་བརྒྱད་ཚང་མ་གཅིག་མཚུངས་དགོས། གཅིག་མི་འདྲ་ན་འདི་ཁོང་ཚོའི་མིང་བྱང་མ་རེད།</translation>
    </message>
    <message>
        <source>Call or meet them in a way you trust, not by the way the card came. Let them read all eight groups, and type what you hear.</source>
        <translation>ཁྱེད་རང་གིས་བློས་འགེལ་བའི་ཐབས་ཤིག་གིས་ཁ་པར་རྒྱོབས་སམ་ཐུག མིང་བྱང་འབྱོར་བའི་ཐབས་དེས་མིན། ཁོང་ཚོར་ཚོགས་ཁག་བརྒྱད་ཚང་མ་ཀློག་ཏུ་ཆུག གོ་བ་དེ་གཏག</translation>
    </message>
    <message>
        <source>Call or meet them in a way you trust, not by the way the card came. Let them read their eight groups, and press each one that is the same here.</source>
        <translation>ཁྱེད་རང་གིས་བློས་འགེལ་བའི་ཐབས་ཤིག་གིས་ཁ་པར་རྒྱོབས་སམ་ཐུག མིང་བྱང་འབྱོར་བའི་ཐབས་དེས་མིན། ཁོང་ཚོར་ཚོགས་ཁག་བརྒྱད་ཀློག་ཏུ་ཆུག འདིར་གཅིག་མཚུངས་ཡིན་པ་རེ་རེ་གནོན།</translation>
    </message>
    <message>
        <source>Choose a picture of the business card</source>
        <translation>མིང་བྱང་ཆུང་ངུའི་པར་ཞིག་འདེམས</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>བསྡུར</translation>
    </message>
    <message>
        <source>Compare with {name}</source>
        <translation>{name} དང་བསྡུར</translation>
    </message>
    <message>
        <source>From a business card…</source>
        <translation>མིང་བྱང་ཆུང་ངུ་ནས…</translation>
    </message>
    <message>
        <source>How you compared</source>
        <translation>གང་འདྲ་བསྡུར་བ</translation>
    </message>
    <message>
        <source>I read first</source>
        <translation>ངས་སྔོན་ལ་ཀློག</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.heic *.webp *.pdf);;All files (*)</source>
        <translation>པར (*.png *.jpg *.jpeg *.heic *.webp *.pdf);;ཡིག་ཆ་ཚང་མ (*)</translation>
    </message>
    <message>
        <source>Read these digits to them. When they say that all eight groups are the same, let them read theirs to you, and type what you hear.</source>
        <translation>ཨང་ཀི་འདི་དག་ཁོང་ཚོར་བཀླགས་ནས་བཤད། ཁོང་ཚོས་ཚོགས་ཁག་བརྒྱད་ཚང་མ་གཅིག་མཚུངས་ཟེར་བའི་རྗེས། ཁོང་ཚོའི་དེ་ཁྱེད་རང་ལ་ཀློག་ཏུ་ཆུག གོ་བ་དེ་གཏག</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>པར་ཀློག་བཞིན་པ</translation>
    </message>
    <message>
        <source>Say how you compared.</source>
        <translation>གང་འདྲ་བསྡུར་བ་བྲིས།</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>འདིར་ཅི་ཞིག་འབྲི་དགོས།</translation>
    </message>
    <message>
        <source>The 40 digits they read to you</source>
        <translation>ཁོང་ཚོས་བཀླགས་པའི་ཨང་ཀི་ 40</translation>
    </message>
    <message>
        <source>They read, I tick</source>
        <translation>ཁོང་ཚོས་ཀློག ངས་རྟགས་རྒྱག</translation>
    </message>
    <message>
        <source>They read, I type</source>
        <translation>ཁོང་ཚོས་ཀློག ངས་གཏག</translation>
    </message>
    <message>
        <source>Who compared</source>
        <translation>སུས་བསྡུར་བ</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>སུས་ཀློག་པ</translation>
    </message>
    <message>
        <source>a pseudonym is enough</source>
        <translation>གབ་མིང་གིས་འདང་</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Nothing</source>
        <translation>གང་ཡང་མེད</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>དེ་མིན་ %n སྟོན</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Computer</name>
    <message>
        <source>Asking the keychain</source>
        <translation>ལྡེ་མིག་ཐག་ལ་འདྲི་བཞིན་པ</translation>
    </message>
    <message>
        <source>Bind it</source>
        <translation>སྦྲེལ</translation>
    </message>
    <message>
        <source>Bind this drawer to this computer?</source>
        <translation>འཐེན་སྒམ་འདི་གློག་ཀླད་འདི་དང་སྦྲེལ་ལམ།</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>སྦྲེལ་བ་འགྲོལ</translation>
    </message>
    <message>
        <source>Let this drawer open on any computer?</source>
        <translation>འཐེན་སྒམ་འདི་གློག་ཀླད་གང་གི་ནང་ཡང་ཁ་ཕྱེ་ཆོག་གམ།</translation>
    </message>
    <message>
        <source>The drawer is bound to this computer.</source>
        <translation>འཐེན་སྒམ་གློག་ཀླད་འདི་དང་སྦྲེལ་ཟིན།</translation>
    </message>
    <message>
        <source>The drawer opens on any computer now.</source>
        <translation>འཐེན་སྒམ་ད་གློག་ཀླད་གང་གི་ནང་ཡང་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>Then its passphrase opens it only here, together with a key that the keychain of this computer keeps. A copy of the folder does not open elsewhere, even for somebody who knows the passphrase. When the computer is lost, the recovery words open it. The keychain shows that a vault has a key there.</source>
        <translation>དེའི་རྗེས་གསང་ཚིག་གིས་འདིའི་ནང་ཁོ་ནར་ཁ་ཕྱེ་ཐུབ། གློག་ཀླད་འདིའི་ལྡེ་མིག་ཐག་གིས་ཉར་བའི་ལྡེ་མིག་ཅིག་དང་མཉམ་དུ་དགོས། ཡིག་སྣོད་ཀྱི་འདྲ་བཤུ་གསང་ཚིག་ཤེས་མཁན་གྱིས་ཀྱང་ས་གནས་གཞན་དུ་ཁ་ཕྱེ་མི་ཐུབ། གློག་ཀླད་བོར་ན་སླར་གསོའི་ཚིག་གིས་ཁ་ཕྱེ་ཐུབ། ལྡེ་མིག་ཐག་གིས་གསང་མཛོད་ཅིག་གི་ལྡེ་མིག་དེར་ཡོད་པ་སྟོན་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Then the passphrase alone opens it, wherever the folder is. The key stays in the keychain, because another drawer may need it.</source>
        <translation>དེའི་རྗེས་ཡིག་སྣོད་གང་དུ་ཡོད་ཀྱང་གསང་ཚིག་གཅིག་པུས་ཁ་ཕྱེ་ཐུབ། འཐེན་སྒམ་གཞན་ཞིག་ལ་དགོས་སྲིད་པས་ལྡེ་མིག་ལྡེ་མིག་ཐག་ནང་གནས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>འདི་འཐེན་སྒམ་འདིའི་གསང་ཚིག་མ་རེད།</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Agreed up to {day}</source>
        <translation>{day} བར་མོས་མཐུན་བྱས</translation>
    </message>
    <message>
        <source>No</source>
        <translation>མིན</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>དྲིས་མེད།</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>ཆ་རྐྱེན་ནི་…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>དེ་མིན་ %n སྟོན</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ཕྱིར་འཐེན་བྱས</translation>
    </message>
    <message>
        <source>Too risky to ask</source>
        <translation>དྲིས་ན་ཉེན་ཁ་ཆེ་དྲགས་པ</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>ཁྱེད་རང་གིས་གང་བྱེད་ཆོག་པ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ཡིན</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message numerus="yes">
        <source>%n use(s) at once</source>
        <translation>
            <numerusform>བེད་སྤྱོད་ %n ཐེངས་གཅིག་ལ</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ལན</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>ཐིག་རེར་གཅིག་རེ</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>ཆ་རྐྱེན་ནི</translation>
    </message>
    <message>
        <source>Opens everything about how it was asked</source>
        <translation>གང་འདྲ་དྲིས་པའི་སྐོར་ཚང་མ་ཁ་ཕྱེ་ཡི་རེད།</translation>
    </message>
    <message>
        <source>Say first that the Government will know, and tick it below.</source>
        <translation>གཞུང་གིས་ཤེས་རྒྱུ་རེད་ཅེས་སྔོན་ལ་ཤོད། དེ་ནས་འོག་ཏུ་རྟགས་རྒྱོབས།</translation>
    </message>
    <message>
        <source>Say it word for word</source>
        <translation>ཚིག་རེ་རེ་བཞིན་ཤོད་རོགས།</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>འདི་ལྟར་སྟོན</translation>
    </message>
    <message>
        <source>With which organisations?</source>
        <translation>ཚོགས་པ་གང་དག་དང་།</translation>
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
        <translation>མི་དེ་དང་སླར་འབྲེལ་གཏུག་བྱེད་པ</translation>
    </message>
    <message>
        <source>Keep in this locked record</source>
        <translation>ཟྭ་བརྒྱབ་པའི་ཟིན་ཐོ་འདིའི་ནང་ཉར་བ</translation>
    </message>
    <message>
        <source>Letter to the Government, with name</source>
        <translation>གཞུང་ལ་གཏོང་རྒྱུའི་ཡི་གེ། མིང་བཀོད་ནས</translation>
    </message>
    <message>
        <source>Publish with name</source>
        <translation>མིང་བཀོད་ནས་ཡོངས་བསྒྲགས</translation>
    </message>
    <message>
        <source>Secretary-General’s report</source>
        <translation>སྤྱི་ཁྱབ་དྲུང་ཆེའི་སྙན་ཐོ</translation>
    </message>
    <message>
        <source>Send to the focal point</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་ལ་གཏོང་བ</translation>
    </message>
    <message>
        <source>Share with other organisations</source>
        <translation>ཚོགས་པ་གཞན་ལ་བཤད་པ</translation>
    </message>
    <message>
        <source>Training, changed beyond recognition</source>
        <translation>སྦྱོང་བརྡར། ངོས་མི་ཟིན་པར་བསྒྱུར་ནས</translation>
    </message>
    <message>
        <source>UN public report, with name</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ཡོངས་བསྒྲགས་སྙན་ཐོ། མིང་བཀོད་ནས</translation>
    </message>
    <message>
        <source>UN public report, without name</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ཡོངས་བསྒྲགས་སྙན་ཐོ། མིང་མ་བཀོད་པར</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལས་བྱེད། གསང་རྒྱའི་ཐོག</translation>
    </message>
</context>
<context>
    <name>ConsentWell</name>
    <message>
        <source>Open consent</source>
        <translation>མོས་མཐུན་ཁ་ཕྱེ</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>%n no</source>
        <translation>མོས་མཐུན་མེད་པ་ %n</translation>
    </message>
    <message>
        <source>%n not asked</source>
        <translation>དྲིས་མེད་པ་ %n</translation>
    </message>
    <message>
        <source>%n only if</source>
        <translation>ཆ་རྐྱེན་ཡོད་པ་ %n</translation>
    </message>
    <message>
        <source>%n withdrawn</source>
        <translation>ཕྱིར་འཐེན་བྱས་པ་ %n</translation>
    </message>
    <message>
        <source>%n yes</source>
        <translation>མོས་མཐུན་ཡོད་པ་ %n</translation>
    </message>
    <message>
        <source>, </source>
        <translation>། </translation>
    </message>
    <message>
        <source>A family member or a lawyer may answer for {who}, only for the uses that they name.</source>
        <translation>ནང་མིའམ་ཁྲིམས་རྩོད་པས་ {who} ཡི་ཚབ་ཏུ་ལན་རྒྱག་ཆོག ཁོང་ཚོས་བརྗོད་པའི་བེད་སྤྱོད་ཁོ་ནའི་ཆེད་ཡིན།</translation>
    </message>
    <message>
        <source>A group answers for the number of people and its title only. Whoever is to be named needs an entry of their own.</source>
        <translation>ཚོགས་ཁག་གིས་མི་གྲངས་དང་འབོད་ཚིག་ཁོ་ནའི་ཆེད་ལན་རྒྱག་གི་ཡོད། མིང་འགོད་རྒྱུའི་མི་སུ་ཡིན་ཡང་ཟུར་དུ་འགོད་དགོས།</translation>
    </message>
    <message>
        <source>A parent or guardian answers for {who}, and the child is asked too.</source>
        <translation>ཕ་མའམ་བདག་གཉེར་བས་ {who} ཡི་ཚབ་ཏུ་ལན་རྒྱག་གི་ཡོད། བྱིས་པ་རང་ལའང་འདྲི་དགོས།</translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation>གནོད་འཚེ་བྱས་པར་བརྗོད་པའི་མི</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>སྒྲ་འཇུག</translation>
    </message>
    <message>
        <source>By an earlier wish</source>
        <translation>སྔོན་གྱི་འདོད་པ་ལྟར</translation>
    </message>
    <message>
        <source>By audio message</source>
        <translation>སྒྲ་འཕྲིན་བརྒྱུད</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>ཁ་པར་བརྒྱུད</translation>
    </message>
    <message>
        <source>By secure message</source>
        <translation>ཉེན་སྲུང་ཡོད་པའི་འཕྲིན་བརྒྱུད</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>བརྙན་འཕྲིན་བརྒྱུད</translation>
    </message>
    <message>
        <source>Consent is not asked of whoever is alleged to have done it. They never leave by name.</source>
        <translation>བྱས་པར་བརྗོད་པའི་མི་ལ་མོས་མཐུན་འདྲི་ཡི་མེད། ཁོང་ཚོའི་མིང་ནམ་ཡང་ཕྱིར་མི་གཏོང་།</translation>
    </message>
    <message>
        <source>Contact {who} back</source>
        <translation>{who} དང་སླར་འབྲེལ་གཏུག</translation>
    </message>
    <message>
        <source>Earlier wish</source>
        <translation>སྔོན་གྱི་འདོད་པ</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ནང་མི</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>བདག་གཉེར་བ</translation>
    </message>
    <message>
        <source>I can refuse, and withdraw later</source>
        <translation>ངས་དང་ལེན་མི་བྱེད་པའི་ཐོབ་ཐང་ཡོད། རྗེས་སུ་ཕྱིར་འཐེན་བྱེད་ཀྱང་ཆོག</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>ངོ་ཐོག</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>ཡིག་ཐོག</translation>
    </message>
    <message>
        <source>In writing, signed</source>
        <translation>ཡིག་ཐོག མིང་རྟགས་བཀོད་པ</translation>
    </message>
    <message>
        <source>In “{title}” the answer is “{answer}”. Ask once more what holds.</source>
        <translation>“{title}” ནང་ལན་ནི་ “{answer}” ཡིན། གང་བདེན་ཡང་བསྐྱར་འདྲི་རོགས།</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>མིང་བསྡུས</translation>
    </message>
    <message>
        <source>It may be published</source>
        <translation>ཡོངས་བསྒྲགས་བྱེད་སྲིད།</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>ཁྲིམས་རྩོད་པ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>འཕྲིན</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>མིང་</translation>
    </message>
    <message>
        <source>No</source>
        <translation>མིན</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>ད་དུང་ཚབ་ཚིག་མེད།</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>དྲིས་མེད།</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>ཆ་རྐྱེན་ནི་…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ཁ་པར</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>ཚབ་པ</translation>
    </message>
    <message>
        <source>Risks to me and to others</source>
        <translation>ང་དང་གཞན་ལ་ཡོད་པའི་ཉེན་ཁ</translation>
    </message>
    <message>
        <source>Some uses</source>
        <translation>བེད་སྤྱོད་ཁ་ཤས</translation>
    </message>
    <message>
        <source>Somebody who may speak for {who} answers. Note who, and why they may.</source>
        <translation>{who} ཡི་ཚབ་ཏུ་སྐད་ཆ་བཤད་ཆོག་མཁན་ཞིག་གིས་ལན་རྒྱག་གི་ཡོད། སུ་ཡིན་པ་དང་ཆོག་པའི་རྒྱུ་མཚན་བྲིས།</translation>
    </message>
    <message>
        <source>The Government will know</source>
        <translation>གཞུང་གིས་ཤེས་རྒྱུ་རེད།</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>འབོད་ཚིག་ཁོ་ན</translation>
    </message>
    <message>
        <source>Too risky to ask</source>
        <translation>དྲིས་ན་ཉེན་ཁ་ཆེ་དྲགས་པ</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>བརྙན་འཕྲིན</translation>
    </message>
    <message>
        <source>What is written, and who will see it</source>
        <translation>གང་བྲིས་པ་དང་སུས་མཐོང་རྒྱུ</translation>
    </message>
    <message>
        <source>What was sent cannot be called back</source>
        <translation>བཏང་ཟིན་པ་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>ཕྱིར་འཐེན་བྱས་པ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ཡིན</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>ཟིན་ཐོ་གཞན་ཞིག</translation>
    </message>
    <message>
        <source>asked by {who}</source>
        <translation>{who} ཡིས་དྲིས་པ</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>གང་ཡང་བྲིས་མེད</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>Add it</source>
        <translation>སྣོན</translation>
    </message>
    <message>
        <source>Add the drawer, and overwrite one?</source>
        <translation>འཐེན་སྒམ་བསྣན་ནས་གཅིག་གི་ཐོག་བསྐྱར་འབྲི་བྱེད་དམ།</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message numerus="yes">
        <source>Drawers you named that have recovery words: %n. Next you type these words, or say that they end.</source>
        <translation>
            <numerusform>ཁྱེད་རང་གིས་བརྗོད་པའི་འཐེན་སྒམ་ལས་སླར་གསོའི་ཚིག་ཡོད་པ་ %n། རྗེས་མར་ཚིག་དེ་གཏག་པའམ། དེ་དག་མཇུག་རྫོགས་པ་བྲིས།</numerusform>
        </translation>
    </message>
    <message>
        <source>I have named every drawer that is in use</source>
        <translation>བེད་སྤྱོད་བྱེད་བཞིན་པའི་འཐེན་སྒམ་ཚང་མ་ངས་བརྗོད་ཟིན།</translation>
    </message>
    <message numerus="yes">
        <source>Not named: %n drawer(s). The new one takes the place of such a drawer, drawn by lot. If that one was in use, what is in it is gone for good.</source>
        <translation>
            <numerusform>བརྗོད་མེད་པའི་འཐེན་སྒམ་ %n། གསར་པས་དེ་འདྲའི་འཐེན་སྒམ་ཞིག་གི་ཚབ་རྒྱན་འཕངས་ནས་བྱེད་ཀྱི་རེད། གལ་ཏེ་དེ་བེད་སྤྱོད་བྱེད་བཞིན་ཡོད་ན། དེའི་ནང་གི་དོན་གཏན་དུ་བོར་འགྲོ།</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has a copy of the folder from before and one from after sees that something changed.</source>
        <translation>ཡིག་སྣོད་ཀྱི་སྔོན་གྱི་འདྲ་བཤུ་དང་རྗེས་ཀྱི་འདྲ་བཤུ་ཡོད་མཁན་གྱིས་འགྱུར་བ་བྱུང་བ་མཐོང་ཐུབ།</translation>
    </message>
    <message numerus="yes">
        <source>You named %n drawer(s).</source>
        <translation>
            <numerusform>ཁྱེད་རང་གིས་འཐེན་སྒམ་ %n བརྗོད་པ་ཡིན།</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CooperationSection</name>
    <message>
        <source>Answers these questions with “I don’t know”; you can change each of them.</source>
        <translation>དྲི་བ་འདི་དག་ལ་ “ངས་མི་ཤེས” ཞེས་ལན་རྒྱག་གི་རེད། རེ་རེ་བཞིན་རྗེས་སུ་བརྗེ་ཆོག</translation>
    </message>
    <message>
        <source>No link to the UN is stated</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་དང་འབྲེལ་བ་གང་ཡང་བརྗོད་མེད།</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Making a cleaned copy</source>
        <translation>གཙང་སེལ་འདྲ་བཤུ་བཟོ་བཞིན་པ</translation>
    </message>
    <message>
        <source>The cleaned copy is in this record</source>
        <translation>གཙང་སེལ་འདྲ་བཤུ་ཟིན་ཐོ་འདིའི་ནང་འདུག</translation>
    </message>
    <message>
        <source>The original is as it was.</source>
        <translation>མ་ཡིག་སྔར་བཞིན་ཡོད།</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Before, in case {number}</source>
        <translation>སྔོན་ལ། གནད་དོན་ {number} ནང་</translation>
    </message>
    <message>
        <source>Both say the same, but for what stands under Evidence.</source>
        <translation>“དཔང་རྟགས” འོག་གི་མ་གཏོགས་གཉིས་ཀའི་ནང་དོན་གཅིག་པ་རེད།</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>ནོར་བཅོས་བྱས་ཟིན</translation>
    </message>
    <message>
        <source>The earlier case stays as it was sent. Use the corrected words from now on, and tell those who have the earlier ones.</source>
        <translation>སྔོན་གྱི་གནད་དོན་བཏང་བ་བཞིན་གནས། ད་ནས་བཟུང་ནོར་བཅོས་བྱས་པའི་ཚིག་བེད་སྤྱོད་གནང་། སྔོན་གྱི་ཚིག་ལག་ཏུ་ཡོད་མཁན་ལ་བརྡ་སྤྲོད།</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>གང་འགྱུར་བ</translation>
    </message>
</context>
<context>
    <name>CorrectionQuestion</name>
    <message>
        <source>Another key signed it. Ask the sender first, in another way. If it is from them, it can be answered and acted on, by the consents in it; if not, it stays here, marked so.</source>
        <translation>ལྡེ་མིག་གཞན་ཞིག་གིས་མིང་རྟགས་བཀོད་འདུག སྔོན་ལ་ཐབས་གཞན་ཞིག་བརྒྱུད་གཏོང་མཁན་ལ་དྲིས། ཁོང་ནས་ཡིན་ན། དེའི་ནང་གི་མོས་མཐུན་ལྟར་ལན་རྒྱག་པ་དང་བྱེད་སྒོ་སྤེལ་ཆོག མིན་ན། རྟགས་བཀོད་ནས་འདིར་གནས།</translation>
    </message>
    <message>
        <source>Is this correction from the sender?</source>
        <translation>ནོར་བཅོས་འདི་གཏོང་མཁན་ནས་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>It is from them</source>
        <translation>ཁོང་ནས་རེད</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>ཁོང་ནས་མ་རེད</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Show as a drawing</source>
        <translation>རི་མོའི་ཐོག་སྟོན</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>རེའུ་མིག་ཐོག་སྟོན</translation>
    </message>
</context>
<context>
    <name>CountModel</name>
    <message>
        <source>Records</source>
        <translation>ཟིན་ཐོ</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>An upper limit. Shall it stand as “about”?</source>
        <translation>མང་མཐའི་ཚད་རེད། “ཙམ” ཞེས་འགོད་དམ།</translation>
    </message>
    <message>
        <source>It can be read in two ways. Which number is it?</source>
        <translation>དེ་ཀློག་ཚུལ་གཉིས་ཡོད། གྲངས་གང་རེད།</translation>
    </message>
    <message>
        <source>No number yet. Is this what you can say for sure?</source>
        <translation>ད་དུང་གྲངས་མིན། གཏན་འཁེལ་བཤད་ཐུབ་པ་འདི་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>Two numbers. Which one shall stand here?</source>
        <translation>གྲངས་གཉིས་འདུག འདིར་གང་འགོད་དམ།</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake in this program</source>
        <translation>མཉེན་ཆས་འདིའི་ནོར་འཁྲུལ་ཞིག</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>འཕྲིན་འདིའི་ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>It is not your mistake. Everything you typed is saved in the vault.</source>
        <translation>ཁྱེད་རང་གི་ནོར་འཁྲུལ་མ་རེད། གཏག་པ་ཚང་མ་གསང་མཛོད་ནང་ཉར་ཟིན།</translation>
    </message>
    <message>
        <source>It is not your mistake. What you typed a moment ago may not be saved: look at it before you go on.</source>
        <translation>ཁྱེད་རང་གི་ནོར་འཁྲུལ་མ་རེད། ད་ལྟ་གཏག་པ་དེ་ཉར་མེད་པ་ཡིན་སྲིད། མུ་མ་མཐུད་གོང་གཟིགས།</translation>
    </message>
    <message>
        <source>Lock and start again</source>
        <translation>ཟྭ་བརྒྱབ་ནས་ཡང་བསྐྱར་འགོ་འཛུགས</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>མཉེན་ཆས་འདིའི་ནང་ནོར་འཁྲུལ་བྱུང་འདུག</translation>
    </message>
    <message>
        <source>This line holds nothing of what you wrote. Nothing is sent anywhere.</source>
        <translation>ཐིག་འདིའི་ནང་ཁྱེད་རང་གིས་བྲིས་པ་གང་ཡང་མེད། གང་དུའང་མི་གཏོང་།</translation>
    </message>
    <message>
        <source>What you may tell us: {place}</source>
        <translation>ང་ཚོར་བཤད་ཆོག་པ། {place}</translation>
    </message>
</context>
<context>
    <name>CustodyPart</name>
    <message>
        <source>What was done with the file</source>
        <translation>ཡིག་ཆ་ལ་གང་བྱས་པ</translation>
    </message>
</context>
<context>
    <name>CutShort</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A file for it was made, and then the program was ended. Nothing has gone: all records are here.</source>
        <translation>དེའི་ཆེད་ཡིག་ཆ་ཞིག་བཟོས། དེ་ནས་མཉེན་ཆས་མཇུག་རྫོགས་འདུག གང་ཡང་ཕྱིན་མེད། ཟིན་ཐོ་ཚང་མ་འདིར་ཡོད།</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>Leave everything here</source>
        <translation>ཚང་མ་འདིར་ཞོག</translation>
    </message>
    <message>
        <source>The file was not checked to its end: make another one.</source>
        <translation>ཡིག་ཆ་མཇུག་བར་ཞིབ་བཤེར་བྱས་མེད། གཞན་ཞིག་བཟོས།</translation>
    </message>
    <message>
        <source>Your journey was not finished</source>
        <translation>ཁྱེད་རང་གི་འགྲུལ་བཞུད་གྲ་སྒྲིག་མཇུག་རྫོགས་མེད།</translation>
    </message>
    <message>
        <source>{records}, {when}</source>
        <translation>{records} {when}</translation>
    </message>
</context>
<context>
    <name>Danger</name>
    <message>
        <source>A risk remains</source>
        <translation>ཉེན་ཁ་ལྷག་ཡོད།</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>འབྲེལ་བ་ཡོད་པ་ཚང་མ་འདེམས</translation>
    </message>
    <message>
        <source>Is anyone in danger now?</source>
        <translation>ད་ལྟ་སུ་ཞིག་ཉེན་ཁའི་ནང་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>No</source>
        <translation>མིན</translation>
    </message>
    <message>
        <source>What is the danger?</source>
        <translation>ཉེན་ཁ་གང་ཡིན།</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ཡིན</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>About this time</source>
        <translation>དུས་ཚོད་འདི་ཙམ</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>དུས་ཚོད་འདིར</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>ཚེས་གྲངས</translation>
    </message>
    <message>
        <source>For example {date}</source>
        <translation>དཔེར་ན་ {date}</translation>
    </message>
    <message>
        <source>How sure is the time?</source>
        <translation>དུས་ཚོད་གཏན་འཁེལ་གྱི་ཚད་གང་འདྲ་རེད།</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>དུས་ཚོད་མེད།</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>ལོ་ཐོ་ནས་འདེམས</translation>
    </message>
    <message>
        <source>Somebody says otherwise</source>
        <translation>སུ་ཞིག་གིས་འདྲ་མིན་བཤད་ཀྱི་འདུག</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>དུས་ཚོད</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>ཉིན་དེའི་དུས་ཚོད</translation>
    </message>
    <message>
        <source>{time}, about</source>
        <translation>{time} ཙམ</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>A year, a month, a day, or two of them with “to” between.</source>
        <translation>ལོའམ་ཟླ་བ། ཉིན། ཡང་ན་དེ་དག་གཉིས་བར་ལ་ “ནས” བཀོད་པ།</translation>
    </message>
    <message>
        <source>For example {date}</source>
        <translation>དཔེར་ན་ {date}</translation>
    </message>
    <message>
        <source>Not read as a date. Write it as in the example.</source>
        <translation>ཚེས་གྲངས་ཡིན་པར་མ་གོ དཔེ་མཚོན་ལྟར་བྲིས།</translation>
    </message>
    <message>
        <source>When it may have happened</source>
        <translation>བྱུང་བར་སྲིད་པའི་དུས</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>A year of another calendar? Choose the date.</source>
        <translation>ལོ་ཐོ་གཞན་ཞིག་གི་ལོ་ཡིན་ནམ། ཚེས་གྲངས་འདེམས།</translation>
    </message>
    <message>
        <source>Counted from the beginning.</source>
        <translation>འགོ་འཛུགས་ནས་བརྩིས་པ།</translation>
    </message>
    <message>
        <source>Counted from today, {today}.</source>
        <translation>དེ་རིང་ {today} ནས་བརྩིས་པ།</translation>
    </message>
    <message>
        <source>Counted over from the Buddhist calendar.</source>
        <translation>ནང་པའི་ལོ་ཐོ་ནས་བསྒྱུར་བ།</translation>
    </message>
    <message>
        <source>Counted over from the Islamic calendar; it may be a day or two off.</source>
        <translation>ཁ་ཆེའི་ལོ་ཐོ་ནས་བསྒྱུར་བ། ཉིན་གཅིག་གཉིས་ཀྱི་ཁྱད་པར་ཡོད་སྲིད།</translation>
    </message>
    <message>
        <source>Counted over from the Persian calendar.</source>
        <translation>པར་སིའི་ལོ་ཐོ་ནས་བསྒྱུར་བ།</translation>
    </message>
    <message>
        <source>Day and month can be read in two ways. Which one?</source>
        <translation>ཉིན་དང་ཟླ་བ་ཀློག་ཚུལ་གཉིས་ཡོད། གང་རེད།</translation>
    </message>
    <message>
        <source>Is this the date?</source>
        <translation>ཚེས་གྲངས་འདི་རེད་དམ།</translation>
    </message>
    <message>
        <source>It can be read in several ways. Which one?</source>
        <translation>དེ་ཀློག་ཚུལ་ཁ་ཤས་ཡོད། གང་རེད།</translation>
    </message>
    <message>
        <source>Midnight begins a day and ends one. Which one?</source>
        <translation>མཚན་གུང་ནི་ཉིན་གྱི་འགོ་ཡང་རེད། མཇུག་ཀྱང་རེད། གང་རེད།</translation>
    </message>
    <message>
        <source>Not read as a date yet. It is kept as you typed it.</source>
        <translation>ད་དུང་ཚེས་གྲངས་ཡིན་པར་མ་གོ ཁྱེད་རང་གིས་གཏགས་པ་བཞིན་ཉར་ཡོད།</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>ཉིན་གང་རེད།</translation>
    </message>
    <message>
        <source>Seasons differ in north and south. Which months?</source>
        <translation>བྱང་ལྷོའི་ནམ་དུས་མི་འདྲ། ཟླ་བ་གང་དག་རེད།</translation>
    </message>
    <message>
        <source>Seasons have no exact days.</source>
        <translation>ནམ་དུས་ལ་ཉིན་གཏན་འཁེལ་མེད།</translation>
    </message>
    <message>
        <source>That day was a {weekday}.</source>
        <translation>ཉིན་དེ་ {weekday} རེད།</translation>
    </message>
    <message>
        <source>That is a length of time. From when on?</source>
        <translation>དེ་དུས་ཡུན་རེད། ནམ་ནས་རེད།</translation>
    </message>
    <message>
        <source>That is how long it lasted. Did it end then?</source>
        <translation>དེ་གང་ཙམ་རིང་བྱུང་བ་རེད། དེའི་སྐབས་མཇུག་རྫོགས་པ་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>The month was not typed; add it if it was another.</source>
        <translation>ཟླ་བ་གཏགས་མེད། ཟླ་བ་གཞན་ཞིག་ཡིན་ན་སྣོན་རོགས།</translation>
    </message>
    <message>
        <source>The year was not typed; add it if it was another.</source>
        <translation>ལོ་གཏགས་མེད། ལོ་གཞན་ཞིག་ཡིན་ན་སྣོན་རོགས།</translation>
    </message>
    <message>
        <source>Understood as {date}.</source>
        <translation>{date} ཡིན་པར་གོ་སོང་།</translation>
    </message>
    <message>
        <source>Understood: it is still going on. That is noted; there is no end yet.</source>
        <translation>གོ་སོང་། ད་དུང་མུ་མཐུད་ཀྱི་ཡོད། དེ་བཀོད་ཟིན། ད་དུང་མཇུག་རྫོགས་མེད།</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about {date}</source>
        <translation>{date} ཙམ</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>{date} ཡི་སྔོན་ལ</translation>
    </message>
    <message>
        <source>from {date} on</source>
        <translation>{date} ནས་བཟུང་</translation>
    </message>
    <message>
        <source>today</source>
        <translation>དེ་རིང་</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ཁ་ས</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{month} ཚེས་ {day}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year} {month} ཚེས་ {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ནས་ {last} བར</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year} {month}</translation>
    </message>
</context>
<context>
    <name>DeadlinesView</name>
    <message>
        <source>All</source>
        <translation>ཚང་མ</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>དུས་བཀག</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>འཕྱི་བ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>རྗེས་སུ</translation>
    </message>
    <message>
        <source>Next four weeks</source>
        <translation>རྗེས་མའི་བདུན་ཕྲག་བཞི</translation>
    </message>
    <message>
        <source>Nothing is due within a year.</source>
        <translation>ལོ་གཅིག་ནང་དུས་བཀག་གང་ཡང་མེད།</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>བདུན་ཕྲག་འདི</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ནམ</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Confirm</source>
        <translation>གཏན་འཁེལ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>Seal tomorrow</source>
        <translation>སང་ཉིན་དམ་རྒྱ་རྒྱག</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ཕྱིར་ལེན</translation>
    </message>
    <message>
        <source>Why it may leave all the same</source>
        <translation>ཕྱིར་གཏོང་ཆོག་པའི་རྒྱུ་མཚན</translation>
    </message>
    <message>
        <source>kept with the report</source>
        <translation>སྙན་ཐོ་དང་མཉམ་དུ་ཉར་གྱི་རེད།</translation>
    </message>
</context>
<context>
    <name>DecideQuestion</name>
    <message>
        <source>Accept the new key</source>
        <translation>ལྡེ་མིག་གསར་པ་དང་ལེན</translation>
    </message>
    <message>
        <source>Do this only after you have spoken with the sender in another way. If the notice is not theirs, somebody else reads your answers from now on.</source>
        <translation>ཐབས་གཞན་ཞིག་བརྒྱུད་གཏོང་མཁན་དང་སྐད་ཆ་བཤད་རྗེས་མ་གཏོགས་འདི་མ་བྱེད། བརྡ་ཁྱབ་ཁོང་གི་མིན་ན། ད་ནས་བཟུང་མི་གཞན་གྱིས་ཁྱེད་རང་གི་ལན་ཀློག་གི་རེད།</translation>
    </message>
    <message>
        <source>How you asked them</source>
        <translation>ཁོང་ལ་གང་འདྲ་དྲིས་པ</translation>
    </message>
    <message>
        <source>Is this notice not from the sender?</source>
        <translation>བརྡ་ཁྱབ་འདི་གཏོང་མཁན་ནས་མིན་ནམ།</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>ཁོང་ནས་མ་རེད</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ད་དུང་མེད།</translation>
    </message>
    <message>
        <source>Seal answers to the new key?</source>
        <translation>ལན་ལྡེ་མིག་གསར་པར་དམ་རྒྱ་རྒྱག་གམ།</translation>
    </message>
    <message>
        <source>Then it stops nothing any more, and answers go to the key they went to before. Ask the sender first, in another way.</source>
        <translation>དེའི་རྗེས་དེས་གང་ཡང་མི་བཀག ལན་སྔར་གྱི་ལྡེ་མིག་ལ་འགྲོ། སྔོན་ལ་ཐབས་གཞན་ཞིག་བརྒྱུད་གཏོང་མཁན་ལ་དྲིས།</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>སུས་དྲིས་པ</translation>
    </message>
    <message>
        <source>for example: called the number that we had before</source>
        <translation>དཔེར་ན། ང་ཚོར་སྔར་ནས་ཡོད་པའི་ཨང་ལ་ཁ་པར་བརྒྱབ་པ</translation>
    </message>
    <message>
        <source>kept with this case</source>
        <translation>གནད་དོན་འདི་དང་མཉམ་དུ་ཉར་གྱི་རེད།</translation>
    </message>
</context>
<context>
    <name>DecideWord</name>
    <message>
        <source>A name: replace it</source>
        <translation>མིང་རེད། ཚབ་འཇུག</translation>
    </message>
    <message>
        <source>A word: leave it</source>
        <translation>ཚིག་རེད། བཞག</translation>
    </message>
    <message>
        <source>Is “{word}” a name?</source>
        <translation>“{word}” མིང་རེད་དམ།</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Another event</source>
        <translation>དོན་གཞན</translation>
    </message>
    <message>
        <source>Both stay as they are, each with its own consents and source, and are counted as one event. They can be taken apart again.</source>
        <translation>གཉིས་ཀ་རང་གི་མོས་མཐུན་དང་འབྱུང་ཁུངས་དང་བཅས་སྔར་བཞིན་གནས། དོན་གཅིག་ཏུ་རྩི། རྗེས་སུ་སོ་སོར་འབྱེད་ཆོག</translation>
    </message>
    <message>
        <source>Is case {number} about another event?</source>
        <translation>གནད་དོན་ {number} དོན་གཞན་ཞིག་གི་སྐོར་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>Is case {number} about the same event?</source>
        <translation>གནད་དོན་ {number} དོན་གཅིག་པའི་སྐོར་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>Is case {number} related to this one?</source>
        <translation>གནད་དོན་ {number} འདི་དང་འབྲེལ་བ་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>It is counted by itself again. Nothing of it is lost.</source>
        <translation>དེ་ཡང་བསྐྱར་གཅིག་པུར་རྩི། དེའི་གང་ཡང་མི་བོར།</translation>
    </message>
    <message>
        <source>It is noted with both of them, so that nobody has to compare them again.</source>
        <translation>གཉིས་ཀར་འགོད་ཀྱི་རེད། དེས་ན་སུས་ཀྱང་ཡང་བསྐྱར་བསྡུར་མི་དགོས།</translation>
    </message>
    <message>
        <source>It is noted with both of them. They stay two events.</source>
        <translation>གཉིས་ཀར་འགོད་ཀྱི་རེད། དོན་གཉིས་སུ་གནས།</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>འབྲེལ་བ་ཡོད</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>དོན་གཅིག་པ</translation>
    </message>
    <message>
        <source>Take case {number} out of this event?</source>
        <translation>གནད་དོན་ {number} དོན་འདི་ནས་འདོན་ནམ།</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>འདོན</translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message>
        <source>Delete it</source>
        <translation>སུབ</translation>
    </message>
    <message>
        <source>Delete {case}?</source>
        <translation>{case} སུབ་བམ།</translation>
    </message>
    <message>
        <source>It cannot be undone here. Only a backup from before, or the sealed file itself, brings it back. Its sender can get no answer any more.</source>
        <translation>འདིར་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ། སྔོན་གྱི་གྲབས་ཉར་རམ་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་དེ་ཁོ་ནས་ཕྱིར་འཁྱེར་ཐུབ། དེའི་གཏོང་མཁན་ལ་ད་ལན་ཐོབ་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>གང་མེད་པར་འགྲོ་བ</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>གང་གནས་པ</translation>
    </message>
    <message>
        <source>kept, with its number and the day</source>
        <translation>དེའི་ཨང་དང་ཉིན་དང་མཉམ་དུ་ཉར་གྱི་རེད།</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message numerus="yes">
        <source>In %n other record(s) a name stands that is forgotten with it, and is not masked there any more: take it out there first.</source>
        <translation>
            <numerusform>ཟིན་ཐོ་གཞན་ %n ནང་དེ་དང་མཉམ་དུ་བརྗེད་རྒྱུའི་མིང་ཞིག་འདུག དེའི་རྗེས་དེར་མི་འགེབས། སྔོན་ལ་དེ་ནས་འདོན།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the texts of %n record(s) this name stands, and is not masked there any more once it is forgotten: take it out there first.</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n ཡི་ཡི་གེའི་ནང་མིང་འདི་འདུག བརྗེད་རྗེས་དེར་མི་འགེབས། སྔོན་ལ་དེ་ནས་འདོན།</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not masked there any more when they are sent: take it out of the texts, or keep it here under other names.</source>
        <translation>གཏོང་སྐབས་དེར་ད་མི་འགེབས། ཡི་གེ་ནས་འདོན། ཡང་ན་འདིར་ “མིང་གཞན” འོག་ཉོར།</translation>
    </message>
    <message numerus="yes">
        <source>The earlier name still stands in the texts of %n record(s)</source>
        <translation>
            <numerusform>སྔོན་གྱི་མིང་ཟིན་ཐོ་ %n ཡི་ཡི་གེའི་ནང་ད་དུང་འདུག</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A UN public report may name {people}.</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ཡོངས་བསྒྲགས་སྙན་ཐོའི་ནང་ {people} ཡི་མིང་འགོད་ཆོག</translation>
    </message>
    <message>
        <source>A card handed over</source>
        <translation>སྤྲོད་ལེན་བྱས་པའི་མིང་བྱང་</translation>
    </message>
    <message>
        <source>A colleague hands a card over to you. It is no report.</source>
        <translation>ལས་རོགས་ཤིག་གིས་ཁྱེད་རང་ལ་མིང་བྱང་ཞིག་སྤྲོད་ཀྱི་ཡོད། འདི་སྙན་ཐོ་མ་རེད།</translation>
    </message>
    <message>
        <source>A letter to the Government may name {people} only if: “{condition}”.</source>
        <translation>གཞུང་ལ་གཏོང་བའི་ཡི་གེའི་ནང་ {people} ཡི་མིང་ཆ་རྐྱེན་འདི་ཡོད་ན་མ་གཏོགས་འགོད་མི་ཆོག “{condition}”</translation>
    </message>
    <message>
        <source>A letter to the Government may name {people}.</source>
        <translation>གཞུང་ལ་གཏོང་བའི་ཡི་གེའི་ནང་ {people} ཡི་མིང་འགོད་ཆོག</translation>
    </message>
    <message>
        <source>A letter to the Government may not name anyone.</source>
        <translation>གཞུང་ལ་གཏོང་བའི་ཡི་གེའི་ནང་སུའི་མིང་ཡང་འགོད་མི་ཆོག</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>བརྡ་ཁྱབ་ཅིག</translation>
    </message>
    <message>
        <source>A real report</source>
        <translation>སྙན་ཐོ་དངོས</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>འབྱོར་བ་གཏན་འཁེལ་བྱས</translation>
    </message>
    <message>
        <source>Acted</source>
        <translation>བྱེད་སྒོ་སྤེལ་ཟིན</translation>
    </message>
    <message>
        <source>Action planned</source>
        <translation>བྱེད་སྒོ་སྤེལ་རྩིས་ཡོད</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>འདིར་ཡོད་ཟིན</translation>
    </message>
    <message>
        <source>Archived, no consent</source>
        <translation>ཡིག་མཛོད་དུ་བཞག མོས་མཐུན་མེད</translation>
    </message>
    <message>
        <source>Ask for the file again, on another stick if need be.</source>
        <translation>ཡིག་ཆ་ཡང་བསྐྱར་ཞུས། དགོས་ན་ USB གཞན་ཞིག་ཐོག</translation>
    </message>
    <message>
        <source>Ask for the sealed file, which ends in .age.</source>
        <translation>.age གིས་མཇུག་པའི་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་ཞུས།</translation>
    </message>
    <message>
        <source>Ask {people} again before a letter to the Government gives the name.</source>
        <translation>གཞུང་ལ་གཏོང་བའི་ཡི་གེའི་ནང་མིང་མ་བཀོད་གོང་ {people} ལ་ཡང་བསྐྱར་དྲིས།</translation>
    </message>
    <message>
        <source>Ask {people} again before the name becomes public.</source>
        <translation>མིང་ཡོངས་བསྒྲགས་མ་བྱས་གོང་ {people} ལ་ཡང་བསྐྱར་དྲིས།</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>དཔྱད་ཞིབ་བྱས་ཟིན</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>གནད་དོན་ {number}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ཁ་བརྒྱབ་ཟིན།</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>འདིར་བསུབས་ཟིན</translation>
    </message>
    <message>
        <source>Drop it here again to be asked whether it comes back.</source>
        <translation>ཕྱིར་ཡོང་མིན་འདྲི་བར་ཡང་བསྐྱར་འདིར་འཇོག</translation>
    </message>
    <message>
        <source>Drop the file itself.</source>
        <translation>ཡིག་ཆ་དེ་རང་འཇོག</translation>
    </message>
    <message>
        <source>Everything in it was checked. It is a case now.</source>
        <translation>དེའི་ནང་ཚང་མ་ཞིབ་བཤེར་བྱས། ད་གནད་དོན་ཞིག་རེད།</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>རྗེས་འབྲེལ</translation>
    </message>
    <message>
        <source>Get the newer version, then drop it again.</source>
        <translation>པར་གཞི་གསར་པ་ལེན། དེ་ནས་ཡང་བསྐྱར་འཇོག</translation>
    </message>
    <message>
        <source>Give it back, or ask who it is for.</source>
        <translation>ཕྱིར་སྤྲོད། ཡང་ན་སུའི་ཆེད་ཡིན་པ་དྲིས།</translation>
    </message>
    <message>
        <source>Government replied</source>
        <translation>གཞུང་གིས་ལན་བརྒྱབ་འདུག</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>གནས་ཚུལ་དྲིས་ཟིན</translation>
    </message>
    <message>
        <source>It belongs to a case that is here, and stands with it.</source>
        <translation>དེ་འདིར་ཡོད་པའི་གནད་དོན་ཞིག་གི་རེད། དེ་དང་མཉམ་དུ་ཡོད།</translation>
    </message>
    <message>
        <source>It is a folder, a pipe or a device.</source>
        <translation>དེ་ཡིག་སྣོད་དང་ pipe ཡང་ན་སྒྲིག་ཆས་ཤིག་རེད།</translation>
    </message>
    <message>
        <source>It is some other kind of file.</source>
        <translation>དེ་ཡིག་ཆ་རིགས་གཞན་ཞིག་རེད།</translation>
    </message>
    <message>
        <source>It was here, and was deleted on purpose. Nothing changed.</source>
        <translation>དེ་འདིར་ཡོད། ཆེད་དུ་བསུབས་པ་རེད། གང་ཡང་བརྗེས་མེད།</translation>
    </message>
    <message>
        <source>It was taken in before. Nothing changed.</source>
        <translation>སྔོན་ལ་ནང་འཇུག་བྱས་ཟིན། གང་ཡང་བརྗེས་མེད།</translation>
    </message>
    <message>
        <source>It was taken in. The sender has corrected it since, and the correction is here.</source>
        <translation>ནང་འཇུག་བྱས་ཟིན། དེའི་རྗེས་གཏོང་མཁན་གྱིས་ནོར་བཅོས་བྱས། ནོར་བཅོས་འདིར་ཡོད།</translation>
    </message>
    <message>
        <source>It was written to another focal point and sealed again for you. The people in it did not agree to that: it is not shown and nothing is answered.</source>
        <translation>དེ་འབྲེལ་མཐུད་འགན་འཛིན་གཞན་ཞིག་ལ་བྲིས་ནས་ཁྱེད་རང་ལ་ཡང་བསྐྱར་དམ་རྒྱ་བརྒྱབ་འདུག དེའི་ནང་གི་མི་དེར་མོས་མཐུན་བྱས་མེད། དེ་མི་སྟོན། ལན་མི་རྒྱག</translation>
    </message>
    <message>
        <source>Make room or try again; nothing was lost.</source>
        <translation>ས་སྟོང་བཟོས་སམ་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་། གང་ཡང་བོར་མེད།</translation>
    </message>
    <message>
        <source>New</source>
        <translation>གསར་པ</translation>
    </message>
    <message>
        <source>Newer program</source>
        <translation>མཉེན་ཆས་གསར་པ</translation>
    </message>
    <message>
        <source>No card of yours opens it. It was sealed for somebody else, or for a card that is not in this drawer.</source>
        <translation>ཁྱེད་རང་གི་མིང་བྱང་གང་གིས་ཀྱང་ཁ་མི་ཕྱེ། མི་གཞན་ནམ་འཐེན་སྒམ་འདིའི་ནང་མེད་པའི་མིང་བྱང་ཞིག་ལ་དམ་རྒྱ་བརྒྱབ་པ་རེད།</translation>
    </message>
    <message>
        <source>No sealed file</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་མིན</translation>
    </message>
    <message>
        <source>Nobody in it agreed to anything. Ask first: until then nothing may be done with it.</source>
        <translation>དེའི་ནང་གི་སུས་ཀྱང་གང་ལའང་མོས་མཐུན་བྱས་མེད། སྔོན་ལ་དྲིས། དེའི་བར་དེས་གང་ཡང་བྱེད་མི་ཆོག</translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation>ཡིག་ཆ་རྒྱུན་ལྡན་མིན</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>ང་ཚོའི་མིན</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>ནང་འཇུག་བྱས་མེད</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>པར་གཞི་རྙིང་པ</translation>
    </message>
    <message>
        <source>Open it in the other vault.</source>
        <translation>གསང་མཛོད་གཞན་དེའི་ནང་ཁ་ཕྱེས།</translation>
    </message>
    <message>
        <source>Open it in the real vault, soon.</source>
        <translation>མགྱོགས་པོ་གསང་མཛོད་དངོས་སུ་ཁ་ཕྱེས།</translation>
    </message>
    <message>
        <source>Open the case.</source>
        <translation>གནད་དོན་ཁ་ཕྱེས།</translation>
    </message>
    <message>
        <source>Open the case; it says which one holds now.</source>
        <translation>གནད་དོན་ཁ་ཕྱེས། ད་གང་གོ་ཆོད་པ་དེས་བཤད་ཡོད།</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>ཁ་ཕྱེས་ཟིན</translation>
    </message>
    <message>
        <source>Practice files and real ones never mix.</source>
        <translation>སྦྱོང་བརྡར་གྱི་ཡིག་ཆ་དང་དངོས་ནམ་ཡང་མི་འདྲེས།</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>དྲི་བ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>འབྱོར་འཛིན</translation>
    </message>
    <message>
        <source>Somebody real waits for an answer to it, and this is practice.</source>
        <translation>མི་དངོས་ཤིག་ལན་སྒུག་ཡོད། འདི་སྦྱོང་བརྡར་རེད།</translation>
    </message>
    <message>
        <source>Something in it is not as it was sealed. Nothing of it was kept.</source>
        <translation>དེའི་ནང་གི་ཅི་ཞིག་དམ་རྒྱ་བརྒྱབ་སྐབས་བཞིན་མ་རེད། དེའི་གང་ཡང་ཉར་མེད།</translation>
    </message>
    <message>
        <source>Take it in under My card.</source>
        <translation>“ངའི་མིང་བྱང་” འོག་ནང་འཇུག་གནང་།</translation>
    </message>
    <message>
        <source>Tell whoever gave it to you that it cannot be used.</source>
        <translation>དེ་བེད་སྤྱོད་བྱེད་མི་ཐུབ་པ་ཁྱེད་རང་ལ་སྤྲོད་མཁན་ལ་ཤོད།</translation>
    </message>
    <message>
        <source>The name of {people} may become public only if: “{condition}”.</source>
        <translation>{people} ཡི་མིང་ཆ་རྐྱེན་འདི་ཡོད་ན་མ་གཏོགས་ཡོངས་བསྒྲགས་བྱེད་མི་ཆོག “{condition}”</translation>
    </message>
    <message>
        <source>The sender took this report back. You may not use anything in it any more.</source>
        <translation>གཏོང་མཁན་གྱིས་སྙན་ཐོ་འདི་ཕྱིར་འཐེན་བྱས་འདུག ཁྱེད་རང་གིས་དེའི་ནང་གི་གང་ཡང་ད་བེད་སྤྱོད་བྱེད་མི་ཆོག</translation>
    </message>
    <message>
        <source>This computer could not take it in.</source>
        <translation>གློག་ཀླད་འདིས་ནང་འཇུག་བྱེད་མ་ཐུབ།</translation>
    </message>
    <message>
        <source>This version of the program cannot read it.</source>
        <translation>མཉེན་ཆས་ཀྱི་པར་གཞི་འདིས་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>སྦྱོང་བརྡར</translation>
    </message>
    <message>
        <source>Untitled report</source>
        <translation>ཁ་བྱང་མེད་པའི་སྙན་ཐོ</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>ཕྱིར་འཐེན</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>ཕྱིར་འཐེན་བྱས་པ</translation>
    </message>
    <message>
        <source>Word on the status</source>
        <translation>གནས་སྟངས་སྐོར་གྱི་གནས་ཚུལ</translation>
    </message>
    <message>
        <source>Word that a key was lost</source>
        <translation>ལྡེ་མིག་བོར་བའི་བརྡ</translation>
    </message>
    <message>
        <source>Word that the case is closed</source>
        <translation>གནད་དོན་མཇུག་བསྡུས་པའི་བརྡ</translation>
    </message>
    <message>
        <source>Written for someone else</source>
        <translation>མི་གཞན་ཞིག་ལ་བྲིས་པ</translation>
    </message>
    <message>
        <source>You may keep this and speak with UN staff in confidence about {people} only.</source>
        <translation>ཁྱེད་རང་གིས་འདི་ཉར་བ་དང་། {people} སྐོར་ཁོ་ན་མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལས་བྱེད་དང་གསང་རྒྱའི་ཐོག་སྐད་ཆ་བཤད་ཆོག</translation>
    </message>
    <message>
        <source>You may keep this and speak with UN staff in confidence.</source>
        <translation>ཁྱེད་རང་གིས་འདི་ཉར་བ་དང་། མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལས་བྱེད་དང་གསང་རྒྱའི་ཐོག་སྐད་ཆ་བཤད་ཆོག</translation>
    </message>
    <message>
        <source>You may keep this. You may not speak about it, not even with UN staff in confidence.</source>
        <translation>ཁྱེད་རང་གིས་འདི་ཉར་ཆོག དེའི་སྐོར་བཤད་མི་ཆོག མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལས་བྱེད་དང་གསང་རྒྱའི་ཐོག་ཀྱང་མི་ཆོག</translation>
    </message>
    <message>
        <source>You may not publish any name.</source>
        <translation>ཁྱེད་རང་གིས་མིང་གང་ཡང་ཡོངས་བསྒྲགས་བྱེད་མི་ཆོག</translation>
    </message>
    <message>
        <source>You may not use anything about {people}.</source>
        <translation>ཁྱེད་རང་གིས་ {people} སྐོར་གང་ཡང་བེད་སྤྱོད་བྱེད་མི་ཆོག</translation>
    </message>
    <message>
        <source>You may publish the name of {people}.</source>
        <translation>ཁྱེད་རང་གིས་ {people} ཡི་མིང་ཡོངས་བསྒྲགས་བྱེད་ཆོག</translation>
    </message>
    <message>
        <source>[a person]</source>
        <translation>[མི་ཞིག]</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>གཏོང་མཁན</translation>
    </message>
    <message>
        <source>{people} took back an answer: what it allowed is over.</source>
        <translation>{people} ཡིས་ལན་ཞིག་ཕྱིར་འཐེན་བྱས་འདུག དེས་ཆོག་པ་ད་གོ་མི་ཆོད།</translation>
    </message>
</context>
<context>
    <name>Destroy</name>
    <message>
        <source>Destroy it</source>
        <translation>མེད་པར་བཟོ</translation>
    </message>
    <message>
        <source>Destroy the old vault?</source>
        <translation>གསང་མཛོད་རྙིང་པ་མེད་པར་བཟོའམ།</translation>
    </message>
    <message>
        <source>I understand: drawers of it that I did not move are lost</source>
        <translation>ངས་ཤེས་ཡོད། ངས་སྤོས་མེད་པའི་དེའི་འཐེན་སྒམ་བོར་འགྲོ།</translation>
    </message>
    <message>
        <source>Passphrase of the old vault</source>
        <translation>གསང་མཛོད་རྙིང་པའི་གསང་ཚིག</translation>
    </message>
    <message>
        <source>With its passphrase the app looks once more whether everything in it is here. Then its keys are overwritten and its folder is deleted, with every drawer in it.</source>
        <translation>དེའི་གསང་ཚིག་གིས་མཉེན་ཆས་ཀྱིས་ནང་གི་ཚང་མ་འདིར་ཡོད་མེད་ཐེངས་གཅིག་ཡང་བསྐྱར་ལྟ་ཡི་རེད། དེ་ནས་ལྡེ་མིག་ཐོག་བསྐྱར་འབྲི་བྱེད་ཅིང་། ཡིག་སྣོད་འཐེན་སྒམ་ཚང་མ་དང་བཅས་སུབ་ཀྱི་རེད།</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>A newer card is waiting</source>
        <translation>མིང་བྱང་གསར་པ་ཞིག་སྒུག་ཡོད</translation>
    </message>
    <message>
        <source>A person, no focal point</source>
        <translation>མི་སྒེར། འབྲེལ་མཐུད་འགན་འཛིན་མིན</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>ཡང་བསྐྱར་བསྡུར</translation>
    </message>
    <message>
        <source>Compare its digits</source>
        <translation>དེའི་ཨང་ཀི་བསྡུར</translation>
    </message>
    <message>
        <source>Compare the digits</source>
        <translation>ཨང་ཀི་བསྡུར</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>བསྡུར་ཟིན</translation>
    </message>
    <message>
        <source>Earlier cards</source>
        <translation>སྔོན་གྱི་མིང་བྱང་</translation>
    </message>
    <message>
        <source>First in Send</source>
        <translation>གཏོང་བའི་ནང་དང་པོ</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>འབྲེལ་ཐབས</translation>
    </message>
    <message>
        <source>It mixes letters of several scripts that look alike.</source>
        <translation>དེའི་ནང་བཟོ་དབྱིབས་འདྲ་བའི་ཡིག་གཟུགས་ཁ་ཤས་ཀྱི་ཡི་གེ་འདྲེས་འདུག</translation>
    </message>
    <message>
        <source>Look twice at this name</source>
        <translation>མིང་འདིར་ཐེངས་གཉིས་གཟིགས</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>བཟོས་པ</translation>
    </message>
    <message>
        <source>No longer first</source>
        <translation>ད་དང་པོ་མིན</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>སྦྱོང་བརྡར</translation>
    </message>
    <message>
        <source>Put first in Send</source>
        <translation>གཏོང་བའི་ནང་དང་པོར་འཇོག</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>ཀློག་པའི་སྐད་ཡིག</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>ཚབ་བྱེད་ཡུལ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>གོ་ཆོད་པའི་དུས</translation>
    </message>
    <message>
        <source>What changes it</source>
        <translation>གང་གིས་འདི་བརྗེ་བ</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>འདིའི་དོན</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ཁྱེད་རང་གིས་གང་བྱེད་ཐུབ་པ</translation>
    </message>
    <message>
        <source>Why it was added all the same</source>
        <translation>དེ་ལྟ་ནའང་བསྣན་པའི་རྒྱུ་མཚན</translation>
    </message>
    <message>
        <source>Why it was ended, in their words</source>
        <translation>མཇུག་བསྡུས་པའི་རྒྱུ་མཚན། ཁོང་ཚོའི་ཚིག་གིས</translation>
    </message>
    <message>
        <source>how to reach it</source>
        <translation>འབྲེལ་ཐབས</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>སྐད་ཡིག</translation>
    </message>
    <message>
        <source>name</source>
        <translation>མིང་</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ཚོགས་པ</translation>
    </message>
    <message>
        <source>parts of the UN</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་སྡེ་ཚན</translation>
    </message>
    <message>
        <source>the key is another one</source>
        <translation>ལྡེ་མིག་གཞན་ཞིག་རེད</translation>
    </message>
    <message>
        <source>until when it is valid</source>
        <translation>ནམ་བར་གོ་ཆོད་པ</translation>
    </message>
    <message>
        <source>{name}, {start} to {end}</source>
        <translation>{name} {start} ནས་ {end} བར</translation>
    </message>
    <message>
        <source>{what}: {old} → {new}</source>
        <translation>{what}: {old} → {new}</translation>
    </message>
    <message>
        <source>{words}, by {who}</source>
        <translation>{words} {who} ཡིས</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Do not connect this one to the accounts and people you work with.</source>
        <translation>འདི་ཁྱེད་རང་གི་ལས་ཀའི་རྩིས་ཁྲ་དང་མི་ཚོ་དང་མ་སྦྲེལ།</translation>
    </message>
    <message>
        <source>I thought about which device I use</source>
        <translation>ངས་སྒྲིག་ཆས་གང་བེད་སྤྱོད་བྱེད་པ་བསམ་བློ་བཏང་ཟིན།</translation>
    </message>
    <message>
        <source>If there is no other device: go on here. It is worse, and better than the old keys.</source>
        <translation>སྒྲིག་ཆས་གཞན་མེད་ན་འདིར་མུ་མཐུད། ཅུང་ཞན་ཡང་ལྡེ་མིག་རྙིང་པ་ལས་ཡག་པ་ཡོད།</translation>
    </message>
    <message>
        <source>Type the new passphrase on that device, not on this one.</source>
        <translation>གསང་ཚིག་གསར་པ་སྒྲིག་ཆས་དེའི་ཐོག་གཏག འདིའི་ཐོག་མིན།</translation>
    </message>
    <message>
        <source>Use another device from now on, if you can get one.</source>
        <translation>ཐོབ་ཐུབ་ན་ད་ནས་བཟུང་སྒྲིག་ཆས་གཞན་ཞིག་བེད་སྤྱོད་གནང་།</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>TRAINING</source>
        <translation>སྦྱོང་བརྡར</translation>
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
        <translation>ཁ་བྱང་གི་ཟུར་དང་ལས་འགན་ཐིག་ཐོག གློག་ཀླད་ཀྱིས་རང་གི་མཉེན་ཆས་ཐོ་ནས་ལེན་ན། དེར་ཡོད་པ་བཞིན་གནས།</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>རྩིས་འཁོར</translation>
    </message>
    <message>
        <source>Drawn by lot. They never say what is inside, for whom it is, or from when.</source>
        <translation>རྒྱན་འཕངས་ནས་བཏོན་པ། ནང་དུ་གང་ཡོད་པ་དང་སུའི་ཆེད། ནམ་གྱི་ཡིན་པ་ནམ་ཡང་མི་བཤད།</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ཡིག་སྣོད</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>དཔེར་ན། {name}</translation>
    </message>
    <message>
        <source>Icon of the window</source>
        <translation>སྒེའུ་ཁུང་གི་རིས་རྟགས</translation>
    </message>
    <message>
        <source>Keep the windows out of pictures of the screen</source>
        <translation>གློག་ཡོལ་གྱི་འདྲ་པར་ནང་སྒེའུ་ཁུང་མི་སྟོན</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ཡི་གེ</translation>
    </message>
    <message>
        <source>Names of sealed files</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆའི་མིང་</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>བརྗེད་དེབ</translation>
    </message>
    <message>
        <source>Screenshots, recordings and shared screens leave them out, dialogs too. It is no guarantee: some programs see them all the same, and so does a camera. Switch it off to show others how it is done; a practice vault is never hidden unless you say so here.</source>
        <translation>གློག་ཡོལ་འདྲ་པར་དང་བརྙན་འཇུག གློག་ཡོལ་མཉམ་སྤྱོད་ནང་སྒེའུ་ཁུང་དང་གླེང་སྒྲོམ་མི་མངོན། འདི་འགན་ལེན་མིན། མཉེན་ཆས་ཁ་ཤས་ཀྱིས་ད་དུང་མཐོང་ཐུབ། པར་ཆས་ཀྱིས་ཀྱང་མཐོང་ཐུབ། གཞན་ལ་སྟོན་དགོས་ན་གསོད། ཁྱེད་རང་གིས་འདིར་མ་བཤད་ན་སྦྱོང་བརྡར་གསང་མཛོད་མི་སྦ།</translation>
    </message>
    <message>
        <source>Seen by everybody who sees the screen. Something dull is best.</source>
        <translation>གློག་ཡོལ་མཐོང་མཁན་ཚང་མས་མཐོང་། མི་ཚོའི་མིག་མི་འགུག་པའི་དཀྱུས་མ་ཞིག་ཡག་ཤོས་རེད།</translation>
    </message>
    <message>
        <source>This system has no way to do that: every program that may take pictures of the screen sees what you see.</source>
        <translation>རྒྱུད་ཁོངས་འདིར་དེ་བྱེད་ཐབས་མེད། གློག་ཡོལ་འདྲ་པར་ལེན་ཆོག་པའི་མཉེན་ཆས་ཚང་མས་ཁྱེད་རང་གིས་མཐོང་བ་མཐོང་ཐུབ།</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>སྒེའུ་ཁུང་གི་ཁ་བྱང་</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>གཞན་གྱིས་གང་མཐོང་བ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ཚིག</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>It was read back and compared, byte for byte.</source>
        <translation>དེ་སླར་བཀླགས་ནས་བཱའིཊ་རེ་རེ་བཞིན་བསྡུར་ཟིན།</translation>
    </message>
    <message>
        <source>Only that person can bring it back, by handing it back to you.</source>
        <translation>མི་དེ་ཁོ་ནས་ཁྱེད་རང་ལ་ཕྱིར་སྤྲད་ནས་སླར་འཁྱེར་ཐུབ།</translation>
    </message>
    <message>
        <source>That shows that the file is whole, not that somebody can open it. So type the passphrase again.</source>
        <translation>དེས་ཡིག་ཆ་ཆ་ཚང་ཡིན་པ་སྟོན། སུས་ཁ་ཕྱེ་ཐུབ་པ་མི་སྟོན། དེས་ན་གསང་ཚིག་ཡང་བསྐྱར་གཏག</translation>
    </message>
    <message>
        <source>The backup is whole</source>
        <translation>གྲབས་ཉར་ཆ་ཚང་རེད།</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>ཚོད་ལྟ</translation>
    </message>
    <message>
        <source>Type the passphrase once more, as if you had to</source>
        <translation>དངོས་སུ་དགོས་པ་ལྟར་གསང་ཚིག་ཐེངས་གཅིག་ཡང་བསྐྱར་གཏག</translation>
    </message>
    <message>
        <source>Your recovery words, which were tested, open it.</source>
        <translation>ཚོད་ལྟ་བྱས་ཟིན་པའི་ཁྱེད་རང་གི་སླར་གསོའི་ཚིག་གིས་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
</context>
<context>
    <name>DoneSection</name>
    <message>
        <source>Sent and answered</source>
        <translation>བཏང་བ་དང་ལན་འབྱོར་བ</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n file(s) sealed</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n ལ་དམ་རྒྱ་བརྒྱབ་ཟིན།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not made</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n བཟོས་མ་སོང་།</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring or send it in a way that suits you. The name of the file says nothing, and what was sent cannot be called back.</source>
        <translation>ཁྱེད་རང་ལ་འཚམས་པའི་ཐབས་ཀྱིས་འཁྱེར་བའམ་གཏོང་། ཡིག་ཆའི་མིང་གིས་ཅི་ཡང་མི་སྟོན། བཏང་ཟིན་པ་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ཚར་སོང་།</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>གང་ཡང་བཏོན་མེད།</translation>
    </message>
    <message>
        <source>The records were removed, and nothing about this report is kept.</source>
        <translation>ཟིན་ཐོ་བཏོན་ཟིན། སྙན་ཐོ་འདིའི་སྐོར་ཅི་ཡང་ཉར་མེད།</translation>
    </message>
    <message>
        <source>The records were removed. A receipt opens the replies.</source>
        <translation>ཟིན་ཐོ་བཏོན་ཟིན། འབྱོར་འཛིན་གྱིས་ལན་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>This file cannot be opened with your passphrase. What your vault keeps can be.</source>
        <translation>ཡིག་ཆ་འདི་ཁྱེད་རང་གི་གསང་ཚིག་གིས་ཁ་ཕྱེ་མི་ཐུབ། ཁྱེད་རང་གི་གསང་མཛོད་ནང་ཉར་བ་དེ་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>You cancelled. Nothing of them is left behind.</source>
        <translation>ཁྱེད་རང་གིས་དོར་བ་ཡིན། དེ་དག་གང་ཡང་ལྷག་མེད།</translation>
    </message>
    <message>
        <source>Your records are still here, with all that belongs to this report.</source>
        <translation>ཁྱེད་རང་གི་ཟིན་ཐོ་དང་སྙན་ཐོ་འདིར་གཏོགས་པ་ཚང་མ་ད་དུང་འདིར་ཡོད།</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>ཚིག་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ཉར་བ</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>འདོན</translation>
    </message>
    <message>
        <source>Remove this draft?</source>
        <translation>ཟིན་བྲིས་འདི་འདོན་ནམ།</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>འདོན…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ཡིག་ཆར་ཉར…</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>ཡི་གེ</translation>
    </message>
    <message>
        <source>The text goes. The cases it is about stay as they are.</source>
        <translation>ཡི་གེ་མེད་པར་འགྲོ། དེའི་སྐོར་གྱི་གནད་དོན་སྔར་བཞིན་གནས།</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A case that it is about was deleted.</source>
        <translation>དེའི་སྐོར་གྱི་གནད་དོན་ཞིག་བསུབས་འདུག</translation>
    </message>
    <message>
        <source>A fact is missing: {what}</source>
        <translation>དངོས་དོན་ཞིག་ཆད་འདུག {what}</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>ཚོགས་པ་གཞན་ཞིག</translation>
    </message>
    <message>
        <source>Case {number} may not be used for this any more: see its tab Actions.</source>
        <translation>གནད་དོན་ {number} ད་འདིའི་ཆེད་བེད་སྤྱོད་བྱེད་མི་ཆོག དེའི་ “བྱེད་སྒོ” ཤོག་ངོས་ལ་གཟིགས།</translation>
    </message>
    <message>
        <source>Complaint to UN security</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་བདེ་སྲུང་ལ་ཞུ་གཏུག</translation>
    </message>
    <message>
        <source>Confidential submission to a treaty body</source>
        <translation>ཆིངས་ཡིག་ཚོགས་ཆུང་ལ་གསང་རྒྱའི་ཐོག་ཕུལ་བ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>རྗེས་འབྲེལ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>ཡི་གེ</translation>
    </message>
    <message>
        <source>Letter to a Government, with names</source>
        <translation>གཞུང་ཞིག་ལ་ཡི་གེ མིང་བཀོད་ནས</translation>
    </message>
    <message>
        <source>Letter to a Government, without names</source>
        <translation>གཞུང་ཞིག་ལ་ཡི་གེ མིང་མེད་པར</translation>
    </message>
    <message>
        <source>Name the agency, not the official.</source>
        <translation>ལས་ཁུངས་ཀྱི་མིང་བྲིས། ལས་བྱེད་ཀྱི་མིན།</translation>
    </message>
    <message>
        <source>Open document (ODT)</source>
        <translation>Open document (ODT)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>དོན་ཚན</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>ཡི་གེ་རྐྱང་པ</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>གསར་འགྱུར་གསལ་བསྒྲགས</translation>
    </message>
    <message>
        <source>Secretary-General’s report, with names</source>
        <translation>སྤྱི་ཁྱབ་དྲུང་ཆེའི་སྙན་ཐོ། མིང་བཀོད་ནས</translation>
    </message>
    <message>
        <source>Secretary-General’s report, without names</source>
        <translation>སྤྱི་ཁྱབ་དྲུང་ཆེའི་སྙན་ཐོ། མིང་མེད་པར</translation>
    </message>
    <message>
        <source>Section 6 has {words} words; about two pages are {limit}.</source>
        <translation>དུམ་ཚན་ 6 ལ་ཚིག་ {words} འདུག ཤོག་ངོས་གཉིས་ཙམ་ནི་ {limit} རེད།</translation>
    </message>
    <message>
        <source>This name may not leave for this.</source>
        <translation>མིང་འདི་འདིའི་ཆེད་ཕྱིར་གཏོང་མི་ཆོག</translation>
    </message>
    <message>
        <source>This sentence lacks “reportedly” or “allegedly”.</source>
        <translation>ཚིག་གྲུབ་འདིར་ “reportedly” ཡང་ན་ “allegedly” ཆད་འདུག</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལས་བྱེད། གསང་རྒྱའི་ཐོག</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word ཡིག་ཆ (DOCX)</translation>
    </message>
    <message>
        <source>Yearly summary</source>
        <translation>ལོ་རེའི་སྙིང་བསྡུས</translation>
    </message>
    <message>
        <source>a condition is not met</source>
        <translation>ཆ་རྐྱེན་ཞིག་ཚང་མེད</translation>
    </message>
    <message>
        <source>a correction that is not proven</source>
        <translation>ར་སྤྲོད་མེད་པའི་ནོར་བཅོས་ཤིག</translation>
    </message>
    <message>
        <source>a day to ask again has passed</source>
        <translation>ཡང་བསྐྱར་འདྲི་བའི་ཉིན་ཞིག་འདས་འདུག</translation>
    </message>
    <message>
        <source>a newer report took its place</source>
        <translation>སྙན་ཐོ་གསར་པ་ཞིག་གིས་ཚབ་བྱས་འདུག</translation>
    </message>
    <message>
        <source>an answer that this version does not know</source>
        <translation>པར་གཞི་འདིས་མི་ཤེས་པའི་ལན་ཞིག</translation>
    </message>
    <message>
        <source>health, a child, sexual violence or detention</source>
        <translation>བདེ་ཐང་། བྱིས་པ། འཁྲིག་སྤྱོད་དྲག་སྤྱོད་དམ་བཀག་ཉར</translation>
    </message>
    <message>
        <source>it was too risky to ask somebody</source>
        <translation>མི་ཞིག་ལ་དྲིས་ན་ཉེན་ཁ་ཆེ་དྲགས</translation>
    </message>
    <message>
        <source>nobody in it agreed</source>
        <translation>དེའི་ནང་གི་སུས་ཀྱང་མོས་མཐུན་བྱས་མེད</translation>
    </message>
    <message>
        <source>nobody is left in it</source>
        <translation>དེའི་ནང་སུ་ཡང་ལྷག་མེད</translation>
    </message>
    <message>
        <source>nobody says what the link rests on</source>
        <translation>འབྲེལ་བའི་ཁུངས་གང་ཡིན་སུས་ཀྱང་བཤད་མེད</translation>
    </message>
    <message>
        <source>not with the name</source>
        <translation>མིང་བཀོད་ནས་མི་ཆོག</translation>
    </message>
    <message>
        <source>practice and real do not mix</source>
        <translation>སྦྱོང་བརྡར་དང་དངོས་མི་འདྲེས</translation>
    </message>
    <message>
        <source>put away without consent</source>
        <translation>མོས་མཐུན་མེད་པར་ཟུར་དུ་བཞག</translation>
    </message>
    <message>
        <source>somebody said no</source>
        <translation>མི་ཞིག་གིས་མི་འདོད་ཅེས་བཤད</translation>
    </message>
    <message>
        <source>somebody was not asked</source>
        <translation>མི་ཞིག་ལ་དྲིས་མེད</translation>
    </message>
    <message>
        <source>somebody withdrew</source>
        <translation>མི་ཞིག་གིས་ཕྱིར་འཐེན་བྱས</translation>
    </message>
    <message>
        <source>the consent was not given again in that year</source>
        <translation>ལོ་དེའི་ནང་མོས་མཐུན་ཡང་བསྐྱར་སྤྲད་མེད</translation>
    </message>
    <message>
        <source>the report was withdrawn</source>
        <translation>སྙན་ཐོ་ཕྱིར་འཐེན་བྱས</translation>
    </message>
    <message>
        <source>{words} words; a paragraph has at most {limit}.</source>
        <translation>ཚིག་ {words} འདུག དོན་ཚན་རེར་མང་མཐར་ {limit}</translation>
    </message>
    <message>
        <source>“{words}” judges. Say what happened.</source>
        <translation>“{words}” ཡིས་ཐག་གཅོད་བྱེད་ཀྱི་འདུག གང་བྱུང་བ་བྲིས།</translation>
    </message>
    <message>
        <source>“{words}” says more about the cause than is known.</source>
        <translation>“{words}” ཡིས་རྒྱུ་རྐྱེན་སྐོར་ཤེས་པ་ལས་མང་བ་བཤད་འདུག</translation>
    </message>
    <message>
        <source>“{words}”: write a date as 26 April 2017.</source>
        <translation>“{words}” ཚེས་གྲངས་ 26 April 2017 ལྟར་བྲིས།</translation>
    </message>
    <message>
        <source>“{words}”: write “Government”.</source>
        <translation>“{words}” ཚབ་ཏུ་ “Government” བྲིས།</translation>
    </message>
</context>
<context>
    <name>DrawersStep</name>
    <message>
        <source>A passphrase for the fourth drawer</source>
        <translation>འཐེན་སྒམ་བཞི་པའི་གསང་ཚིག</translation>
    </message>
    <message>
        <source>A passphrase for the second drawer</source>
        <translation>འཐེན་སྒམ་གཉིས་པའི་གསང་ཚིག</translation>
    </message>
    <message>
        <source>A passphrase for the third drawer</source>
        <translation>འཐེན་སྒམ་གསུམ་པའི་གསང་ཚིག</translation>
    </message>
    <message>
        <source>Another drawer, for others to see?</source>
        <translation>གཞན་ལ་མཐོང་དུ་འཇུག་རྒྱུའི་འཐེན་སྒམ་གཞན་ཞིག་དགོས་སམ།</translation>
    </message>
    <message>
        <source>Every vault has four drawers, used or not. If someone forces you to open it, another passphrase opens another drawer, with only what you put there.</source>
        <translation>གསང་མཛོད་རེ་ལ་འཐེན་སྒམ་བཞི་ཡོད། བེད་སྤྱོད་བྱས་མིན་ལ་མི་ལྟོས། གལ་ཏེ་སུ་ཞིག་གིས་ཁྱེད་རང་ལ་བཙན་གྱིས་ཁ་ཕྱེ་རུ་བཅུག་ན། གསང་ཚིག་གཞན་ཞིག་གིས་འཐེན་སྒམ་གཞན་ཞིག་ཕྱེ་ཡི་རེད། དེའི་ནང་ཁྱེད་རང་གིས་བཞག་པ་དེ་མ་གཏོགས་མེད།</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>བཞི</translation>
    </message>
    <message>
        <source>It only helps if you also write in it now and then. The files do not say how many drawers are used. Two copies of the folder, an examination of the disk, or a person who simply asks for more passphrases can tell more.</source>
        <translation>ཁྱེད་རང་གིས་སྐབས་རེ་དེའི་ནང་ལའང་འབྲི་བཞིན་ཡོད་ན་མ་གཏོགས་ཕན་ཐོགས་མེད། འཐེན་སྒམ་ག་ཚོད་བེད་སྤྱོད་བྱས་པ་ཡིག་ཆ་ལས་མི་མངོན། འོན་ཀྱང་ཡིག་སྣོད་ཀྱི་འདྲ་བཤུ་གཉིས་དང་། གསོག་སྡེར་ལ་བརྟག་དཔྱད་བྱེད་པ། ཡང་ན་གསང་ཚིག་མང་བ་དྲི་མཁན་ཞིག་གིས་དེ་ལས་མང་བ་ཤེས་སྲིད།</translation>
    </message>
    <message>
        <source>One drawer is enough</source>
        <translation>འཐེན་སྒམ་གཅིག་གིས་འདང་</translation>
    </message>
    <message>
        <source>One that shares nothing with the others: whoever hears it knows it.</source>
        <translation>གསང་ཚིག་གཞན་དང་འདྲ་ས་གཅིག་ཀྱང་མེད་པ་ཞིག་དགོས། སུས་གོ་ཡང་དེས་ཤེས་འགྲོ།</translation>
    </message>
    <message>
        <source>This one opens another drawer. Take a different one.</source>
        <translation>འདིས་འཐེན་སྒམ་གཞན་ཞིག་ཕྱེ་ཡི་རེད། གཞན་ཞིག་གདམ་རོགས།</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>གསུམ</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>གཉིས</translation>
    </message>
</context>
<context>
    <name>DrawnWords</name>
    <message>
        <source>Draw again</source>
        <translation>ཡང་བསྐྱར་རྒྱན་འཕེན</translation>
    </message>
    <message>
        <source>Drawn by lot from {list} English words. Even somebody who has the list and tries a million passphrases a second needs more than {years} years. Do not change them to something you like better: chance is what makes them strong.</source>
        <translation>དབྱིན་ཡིག་གི་ཚིག་ {list} ནས་རྒྱན་འཕངས་ཏེ་བཏོན་པ་རེད། མི་ཞིག་ལ་ཚིག་ཐོ་དེ་ཡོད་ཅིང་སྐར་ཆ་རེར་གསང་ཚིག་ས་ཡ་རེ་ཚོད་ལྟ་བྱས་ཀྱང་ལོ་ {years} ལས་མང་བ་འགོར་གྱི་རེད། རང་དགའ་བའི་ཚིག་ལ་མ་བརྗེ། རྒྱན་གྱིས་བཏོན་པ་དེས་བརྟན་པོ་བཟོས་པ་རེད།</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>ཚིག་འདི་དག་བེད་སྤྱོད</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Choose files…</source>
        <translation>ཡིག་ཆ་འདེམས…</translation>
    </message>
    <message>
        <source>Drop files here. The originals stay where and as they are.</source>
        <translation>ཡིག་ཆ་འདིར་འཇོག མ་ཡིག་ཡོད་ས་ན་སྔར་བཞིན་གནས་ཀྱི་རེད།</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Everything written in it goes. This cannot be undone.</source>
        <translation>དེའི་ནང་བྲིས་པ་ཚང་མ་མེད་པར་འགྲོ། འདི་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ཉར་བ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>འདོན</translation>
    </message>
</context>
<context>
    <name>Entrusting</name>
    <message>
        <source>A text</source>
        <translation>ཡི་གེ་ཞིག</translation>
    </message>
    <message>
        <source>Agreed, but how to reach them is known here and may not leave.</source>
        <translation>མོས་མཐུན་བྱས། འོན་ཀྱང་འབྲེལ་ཐབས་འདིར་ཡོད་ཅིང་ཕྱིར་གཏོང་མི་ཆོག</translation>
    </message>
    <message>
        <source>Agreed, but not to this person.</source>
        <translation>མོས་མཐུན་བྱས། འོན་ཀྱང་མི་འདིར་མིན།</translation>
    </message>
    <message>
        <source>Agreed, but not with the name that the vault knows.</source>
        <translation>མོས་མཐུན་བྱས། འོན་ཀྱང་གསང་མཛོད་ཀྱིས་ཤེས་པའི་མིང་དང་མཉམ་དུ་མིན།</translation>
    </message>
    <message>
        <source>Alleged to have done it, and named.</source>
        <translation>བྱས་པར་བརྗོད་པའི་མི། མིང་ཡོད།</translation>
    </message>
    <message>
        <source>Holds a word that may be the name of somebody who is not in this record.</source>
        <translation>ཟིན་ཐོ་འདིའི་ནང་མེད་པའི་མི་ཞིག་གི་མིང་ཡིན་སྲིད་པའི་ཚིག་ཡོད།</translation>
    </message>
    <message>
        <source>Is unfinished. Write it so that it can be read, or remove it.</source>
        <translation>ཚར་མེད། ཀློག་ཐུབ་པ་བྲིས་སམ་འདོན།</translation>
    </message>
    <message>
        <source>Nobody said what can be recognised in it.</source>
        <translation>དེའི་ནང་ཅི་ཞིག་ངོས་ཟིན་ཐུབ་པ་སུས་ཀྱང་བཤད་མེད།</translation>
    </message>
    <message>
        <source>People can be recognised in it, and nobody is listed.</source>
        <translation>དེའི་ནང་མི་ངོས་ཟིན་ཐུབ། འོན་ཀྱང་སུ་ཡང་བཀོད་མེད།</translation>
    </message>
    <message>
        <source>Points to somebody who is not in this record. Take it out first.</source>
        <translation>ཟིན་ཐོ་འདིའི་ནང་མེད་པའི་མི་ཞིག་སྟོན་གྱི་འདུག སྔོན་ལ་འདོན།</translation>
    </message>
    <message>
        <source>Shows somebody who has not agreed to this person by name.</source>
        <translation>མིང་བཀོད་ནས་མི་འདིར་སྤྲོད་རྒྱུར་མོས་མཐུན་བྱས་མེད་པའི་མི་ཞིག་མངོན་གྱི་འདུག</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>More</source>
        <translation>དེ་མིན</translation>
    </message>
</context>
<context>
    <name>EvidenceOffers</name>
    <message>
        <source>Do not take it in</source>
        <translation>ནང་འཇུག་མ་བྱེད</translation>
    </message>
    <message>
        <source>Let it grow</source>
        <translation>ཆེ་རུ་གཏོང་</translation>
    </message>
    <message>
        <source>The vault grows</source>
        <translation>གསང་མཛོད་ཆེ་རུ་འགྲོ་བཞིན་པ</translation>
    </message>
    <message>
        <source>There is no room for {missing} of it. Each of the four drawers would grow from {now} to {then}, together {more} more on the disk. Whoever looks at the folder can see the new size, but not which drawer needed it.</source>
        <translation>དེའི་ {missing} ལ་ས་སྟོང་མེད། འཐེན་སྒམ་བཞི་པོ་རེ་རེ་ {now} ནས་ {then} ལ་ཆེ་རུ་འགྲོ། བསྡོམས་པས་གསོག་སྡེར་ཐོག་ {more} འཕར་གྱི་རེད། ཡིག་སྣོད་ལ་བལྟ་མཁན་གྱིས་ཆེ་ཆུང་གསར་པ་མཐོང་ཐུབ། འཐེན་སྒམ་གང་ལ་དགོས་པ་མི་མཐོང་།</translation>
    </message>
    <message>
        <source>This does not fit. Let the vault grow?</source>
        <translation>འདི་མི་ཤོང་། གསང་མཛོད་ཆེ་རུ་གཏོང་ངམ།</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Checked who is on it</source>
        <translation>དེའི་ནང་སུ་ཡོད་ཞིབ་བཤེར་བྱས</translation>
    </message>
    <message>
        <source>Choose files to take in</source>
        <translation>ནང་འཇུག་བྱེད་པའི་ཡིག་ཆ་འདེམས</translation>
    </message>
    <message>
        <source>Choose its file</source>
        <translation>དེའི་ཡིག་ཆ་འདེམས</translation>
    </message>
    <message>
        <source>Choose its file…</source>
        <translation>དེའི་ཡིག་ཆ་འདེམས…</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>གཙང་སེལ་འདྲ་བཤུ</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>ནང་དུ་འབྱོར་བཞིན་པ</translation>
    </message>
    <message>
        <source>Describe something without a file</source>
        <translation>ཡིག་ཆ་མེད་པར་དཔང་རྟགས་ཤིག་འགྲེལ་བརྗོད་བྱེད</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>དངོས་པོ་ {number}</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>ད་དུང་ཡིག་ཆ་མེད།</translation>
    </message>
    <message>
        <source>Remove from this record…</source>
        <translation>ཟིན་ཐོ་འདི་ནས་འདོན…</translation>
    </message>
    <message>
        <source>Remove this evidence for good?</source>
        <translation>དཔང་རྟགས་འདི་གཏན་དུ་འདོན་ནམ།</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>ཡིག་ཆ་སྟོང་པ་འདུག</translation>
    </message>
    <message>
        <source>The same file twice</source>
        <translation>ཡིག་ཆ་གཅིག་ཐེངས་གཉིས</translation>
    </message>
    <message>
        <source>Who is on it?</source>
        <translation>དེའི་ནང་སུ་ཡོད་དམ།</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>3GP film</source>
        <translation>3GP བརྙན་འཕྲིན</translation>
    </message>
    <message>
        <source>3GP sound recording</source>
        <translation>3GP སྒྲ་འཇུག</translation>
    </message>
    <message>
        <source>A copy left the vault</source>
        <translation>འདྲ་བཤུ་ཞིག་གསང་མཛོད་ནས་ཕྱིར་ཐོན་སོང་</translation>
    </message>
    <message>
        <source>A copy was to leave, and did not</source>
        <translation>འདྲ་བཤུ་ཞིག་ཕྱིར་ཐོན་རྩིས་ཡོད་ཀྱང་མ་ཐོན</translation>
    </message>
    <message>
        <source>AVI film</source>
        <translation>AVI བརྙན་འཕྲིན</translation>
    </message>
    <message>
        <source>BMP picture</source>
        <translation>BMP པར</translation>
    </message>
    <message>
        <source>Checked who can be recognised</source>
        <translation>སུ་ངོས་ཟིན་ཐུབ་པ་ཞིབ་བཤེར་བྱས</translation>
    </message>
    <message>
        <source>Compared with its fingerprint</source>
        <translation>མཛུབ་རྗེས་དང་བསྡུར་ཟིན</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>འདྲ་བཤུ་བྱས་ཟིན</translation>
    </message>
    <message>
        <source>Described, before its file came</source>
        <translation>ཡིག་ཆ་མ་འབྱོར་གོང་འགྲེལ་བརྗོད་བྱས</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>གློག་འཕྲིན</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>Excel རེའུ་མིག</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>GIF པར</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>HEIC པར</translation>
    </message>
    <message>
        <source>HEIF picture</source>
        <translation>HEIF པར</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG པར</translation>
    </message>
    <message>
        <source>Looked at inside the vault</source>
        <translation>གསང་མཛོད་ནང་བལྟས་ཟིན</translation>
    </message>
    <message>
        <source>M4A sound recording</source>
        <translation>M4A སྒྲ་འཇུག</translation>
    </message>
    <message>
        <source>MP3 sound recording</source>
        <translation>MP3 སྒྲ་འཇུག</translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation>MP4 བརྙན་འཕྲིན</translation>
    </message>
    <message>
        <source>MPEG film</source>
        <translation>MPEG བརྙན་འཕྲིན</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>མི་ཤེས</translation>
    </message>
    <message>
        <source>Ogg sound recording</source>
        <translation>Ogg སྒྲ་འཇུག</translation>
    </message>
    <message>
        <source>OpenDocument table</source>
        <translation>OpenDocument རེའུ་མིག</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument ཡི་གེ</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF ཡིག་ཆ</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG པར</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>ཡི་གེ་རྐྱང་པ</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>PowerPoint སྟོན་ཤོག</translation>
    </message>
    <message>
        <source>QuickTime film</source>
        <translation>QuickTime བརྙན་འཕྲིན</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>འབྱོར་ཟིན</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>བཏོན་ཟིན</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG རི་མོ</translation>
    </message>
    <message>
        <source>Something was done with it</source>
        <translation>དེ་ལ་ཅི་ཞིག་བྱས</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF པར</translation>
    </message>
    <message>
        <source>Table as plain text (CSV)</source>
        <translation>ཡི་གེ་རྐྱང་པའི་རེའུ་མིག (CSV)</translation>
    </message>
    <message>
        <source>Taken in, untouched</source>
        <translation>ནང་འཇུག་བྱས། བཅོས་མེད</translation>
    </message>
    <message>
        <source>WAV sound recording</source>
        <translation>WAV སྒྲ་འཇུག</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>དྲ་ངོས</translation>
    </message>
    <message>
        <source>WebM film</source>
        <translation>WebM བརྙན་འཕྲིན</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP པར</translation>
    </message>
    <message>
        <source>What is said of it was changed</source>
        <translation>དེའི་འགྲེལ་བརྗོད་བརྗེས་ཟིན</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word ཡིག་ཆ</translation>
    </message>
    <message>
        <source>Word document, older form</source>
        <translation>Word ཡིག་ཆ། རྣམ་པ་རྙིང་པ</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP བསྡུ་ཡིག</translation>
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
        <translation>བཱའིཊ {size}</translation>
    </message>
</context>
<context>
    <name>Examiner</name>
    <message>
        <source>Files in the folder that do not belong to it: {names}.</source>
        <translation>དེར་མི་གཏོགས་པའི་ཡིག་ཆ་ཡིག་སྣོད་ནང་འདུག {names}</translation>
    </message>
    <message>
        <source>Four drawers of {size} each, in every vault.</source>
        <translation>གསང་མཛོད་ཚང་མར་ {size} ཡི་འཐེན་སྒམ་བཞི་ཡོད།</translation>
    </message>
    <message>
        <source>How many drawers are used, how much is in them, what it is, or when you last saved.</source>
        <translation>འཐེན་སྒམ་ག་ཚོད་བེད་སྤྱོད་བྱས་པ་དང་། ནང་དུ་ག་ཚོད་ཡོད་པ། གང་ཡིན་པ། མཐའ་མར་ནམ་ཉར་བ།</translation>
    </message>
    <message>
        <source>On this computer, a note of where the vault is. You asked for it.</source>
        <translation>གློག་ཀླད་འདིའི་ནང་གསང་མཛོད་གང་དུ་ཡོད་པའི་ཟིན་ཐོ་ཡོད། ཁྱེད་རང་གིས་ཞུས་པ་རེད།</translation>
    </message>
    <message>
        <source>That a drawer takes quick notes in, and so is in use, and how many notes wait.</source>
        <translation>འཐེན་སྒམ་ཞིག་གིས་མྱུར་བྲིས་ལེན་པ། དེས་ན་བེད་སྤྱོད་བྱེད་བཞིན་པ། བརྗེད་ཐོ་ག་ཚོད་སྒུག་ཡོད་པ།</translation>
    </message>
    <message>
        <source>That it can be destroyed without a passphrase.</source>
        <translation>གསང་ཚིག་མེད་པར་མེད་པར་བཟོ་ཐུབ་པ།</translation>
    </message>
    <message>
        <source>That it is a practice vault.</source>
        <translation>སྦྱོང་བརྡར་གསང་མཛོད་ཡིན་པ།</translation>
    </message>
    <message>
        <source>That they were made larger since the vault was made.</source>
        <translation>གསང་མཛོད་བཟོས་རྗེས་ཆེ་རུ་བཏང་བ།</translation>
    </message>
    <message>
        <source>That this is a vault of this program. Nothing hides that, and whoever looks at the program finds out what it is for.</source>
        <translation>འདི་མཉེན་ཆས་འདིའི་གསང་མཛོད་ཡིན་པ། དེ་སྦ་ཐབས་མེད། མཉེན་ཆས་ལ་བལྟ་མཁན་གྱིས་གང་གི་ཆེད་ཡིན་པ་ཤེས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>The computer itself: its list of running programs names this one, and it may note when a program was used and a stick plugged in.</source>
        <translation>གློག་ཀླད་དེ་རང་། འཁོར་བཞིན་པའི་མཉེན་ཆས་ཐོའི་ནང་འདིའི་མིང་ཡོད། མཉེན་ཆས་ནམ་བེད་སྤྱོད་བྱས་པ་དང་ USB ནམ་བཙུགས་པ་འགོད་སྲིད།</translation>
    </message>
    <message>
        <source>The folder looks like one that is copied to a cloud. Copies stay there.</source>
        <translation>ཡིག་སྣོད་སྤྲིན་ཉར་ལ་འདྲ་བཤུ་བྱེད་ཀྱི་ཡོད་པ་འདྲ། འདྲ་བཤུ་དེར་ལྷག་འགྲོ།</translation>
    </message>
    <message>
        <source>The icon of the window and the kind of file names you chose.</source>
        <translation>ཁྱེད་རང་གིས་བདམས་པའི་སྒེའུ་ཁུང་རིས་རྟགས་དང་ཡིག་ཆའི་མིང་གི་རིགས།</translation>
    </message>
    <message>
        <source>The keychain of this computer shows that a vault has a key there.</source>
        <translation>གློག་ཀླད་འདིའི་ལྡེ་མིག་ཐག་གིས་གསང་མཛོད་ཅིག་གི་ལྡེ་མིག་དེར་ཡོད་པ་སྟོན་གྱི་རེད།</translation>
    </message>
    <message>
        <source>The language and the appearance of the lock screen, and the idle time.</source>
        <translation>ཟྭ་རྒྱག་ཡོལ་གྱི་སྐད་ཡིག་དང་རྣམ་པ། ལས་མེད་དུས་ཚོད།</translation>
    </message>
    <message>
        <source>The program runs from its own folder: everything that it keeps is there, and nothing of it on this computer.</source>
        <translation>མཉེན་ཆས་རང་གི་ཡིག་སྣོད་ནས་འཁོར་གྱི་ཡོད། ཉར་བ་ཚང་མ་དེར་ཡོད། གློག་ཀླད་འདིའི་ནང་གང་ཡང་མེད།</translation>
    </message>
    <message>
        <source>The swap file: this system lets the program lock no memory, so keys may be written there while a drawer is open.</source>
        <translation>བརྗེ་སྤེལ་ཡིག་ཆ (swap)། རྒྱུད་ཁོངས་འདིས་མཉེན་ཆས་ལ་དྲན་ཉར་ཟྭ་རྒྱག་ཏུ་མི་འཇུག དེས་ན་འཐེན་སྒམ་ཁ་ཕྱེས་པའི་སྐབས་ལྡེ་མིག་དེར་འབྲི་སྲིད།</translation>
    </message>
    <message>
        <source>The title you gave the window: {title}.</source>
        <translation>ཁྱེད་རང་གིས་སྒེའུ་ཁུང་ལ་བཏགས་པའི་ཁ་བྱང་། {title}</translation>
    </message>
    <message>
        <source>Two copies of the folder taken at different times, an examination of the disk itself, or the computer switched off while the vault was open.</source>
        <translation>དུས་མི་འདྲ་བར་བླངས་པའི་ཡིག་སྣོད་འདྲ་བཤུ་གཉིས། གསོག་སྡེར་ལ་བརྟག་དཔྱད། ཡང་ན་གསང་མཛོད་ཁ་ཕྱེས་པའི་སྐབས་གློག་ཀླད་བསད་པ།</translation>
    </message>
    <message>
        <source>Whoever finds a paper with recovery words learns that there is something to open; two sets of papers tell of two drawers.</source>
        <translation>སླར་གསོའི་ཚིག་ཡོད་པའི་ཤོག་བུ་རྙེད་མཁན་གྱིས་ཁ་ཕྱེ་རྒྱུ་ཞིག་ཡོད་པ་ཤེས། ཤོག་བུའི་ཆ་ཚན་གཉིས་ཀྱིས་འཐེན་སྒམ་གཉིས་ཡོད་པ་སྟོན།</translation>
    </message>
</context>
<context>
    <name>ExercisesView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>སྐར་མ་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ཚར་སོང་།</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>སྦྱོང་ཚན</translation>
    </message>
    <message>
        <source>{done} of {all} steps</source>
        <translation>གོམ་པ་ {all} ནས་ {done}</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>All of it</source>
        <translation>ཚང་མ</translation>
    </message>
    <message>
        <source>Explained before the answer</source>
        <translation>ལན་མ་བརྒྱབ་གོང་འགྲེལ་བཤད་བརྒྱབ་པ</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{all} ནས་ {done}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Also cases about health, sexual violence, children or people who are held</source>
        <translation>བདེ་ཐང་དང་འཁྲིག་སྤྱོད་དྲག་སྤྱོད། བྱིས་པའམ་བཀག་ཉར་བྱས་པའི་མི་སྐོར་གྱི་གནད་དོན་ཡང་</translation>
    </message>
    <message numerus="yes">
        <source>Export %n case(s)?</source>
        <translation>
            <numerusform>གནད་དོན་ %n ཕྱིར་འདྲེན་བྱེད་དམ།</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ཕྱིར་འདྲེན…</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>འདིར་ཞོག</translation>
    </message>
    <message>
        <source>Looking at the consent of everybody</source>
        <translation>མི་ཚང་མའི་མོས་མཐུན་ལ་ལྟ་བཞིན་པ</translation>
    </message>
    <message>
        <source>The drawer was full: it could not be noted.</source>
        <translation>འཐེན་སྒམ་གང་འདུག དེ་འགོད་མ་ཐུབ།</translation>
    </message>
    <message>
        <source>The file lies outside the vault, open to whoever finds it. That is noted in the history and the custody of every case.</source>
        <translation>ཡིག་ཆ་གསང་མཛོད་ཕྱི་ལོགས་སུ་ཡོད། རྙེད་མཁན་སུས་ཀྱང་མཐོང་ཐུབ། དེ་གནད་དོན་རེ་རེའི་ལོ་རྒྱུས་དང་ཉར་ཚགས་ནང་འགོད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters, and boxes stand for them: {letters}</source>
        <translation>གློག་ཀླད་འདིར་དེའི་ཡི་གེ་ཁ་ཤས་ཀྱི་ཡིག་གཟུགས་མེད་པས་སྒྲོམ་གྱིས་ཚབ་བྱས་ཡོད། {letters}</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>གང་གི་ཆེད</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>ཡིག་ཆ་དེ་གང་ཡིན་པ</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ཡིག་ཆ་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>ཚོགས་པ་གང་</translation>
    </message>
    <message>
        <source>Why names leave</source>
        <translation>མིང་ཕྱིར་འགྲོ་བའི་རྒྱུ་མཚན</translation>
    </message>
    <message>
        <source>With the files, where everybody on them may be named</source>
        <translation>ཡིག་ཆ་དང་བཅས། དེའི་ནང་གི་མི་ཚང་མའི་མིང་འགོད་ཆོག་པ་ཁོ་ན</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ཡིག་ཆ་འབྲི་བཞིན་པ</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>སྙན་ཐོའི་ལོ</translation>
    </message>
    <message>
        <source>as those who agreed called it</source>
        <translation>མོས་མཐུན་བྱེད་མཁན་གྱིས་འབོད་པ་ལྟར</translation>
    </message>
    <message>
        <source>empty: this year</source>
        <translation>སྟོང་པ། ལོ་འདི</translation>
    </message>
    <message>
        <source>kept with the case</source>
        <translation>གནད་དོན་དང་མཉམ་དུ་ཉར་གྱི་རེད།</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} ད་ལྟ་གསང་མཛོད་ཕྱི་ལོགས་སུ་འདུག སུས་ཀྱང་མཐོང་ཐུབ།</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n sealed report(s) are marked “before {day}”.</source>
        <translation>
            <numerusform>དམ་རྒྱ་བརྒྱབ་པའི་སྙན་ཐོ་ %n ལ་ “{day} སྔོན་ལ” ཞེས་རྟགས་བཀོད་ཡོད།</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made before open with the old passphrase. Make a new one of the new vault, then destroy the old files and papers.</source>
        <translation>སྔོན་ལ་བཟོས་པའི་གྲབས་ཉར་གསང་ཚིག་རྙིང་པས་ཁ་ཕྱེ་ཐུབ། གསང་མཛོད་གསར་པའི་གྲབས་ཉར་གསར་པ་ཞིག་བཟོས། དེ་ནས་ཡིག་ཆ་དང་ཤོག་བུ་རྙིང་པ་མེད་པར་བཟོས།</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>གནད་དོན་ {number}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ཕྱིར་འདྲེན…</translation>
    </message>
    <message>
        <source>I thought of all old copies</source>
        <translation>ངས་འདྲ་བཤུ་རྙིང་པ་ཚང་མའི་སྐོར་བསམ་བློ་བཏང་ཟིན།</translation>
    </message>
    <message>
        <source>It holds names. A name that was given away cannot be called back.</source>
        <translation>དེའི་ནང་མིང་འདུག སྤྲད་ཟིན་པའི་མིང་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>It is larger than 50 MB, which many collections do not take at once: export fewer cases.</source>
        <translation>དེ་ 50 MB ལས་ཆེ་བ་འདུག གསོག་མཛོད་མང་པོས་ཐེངས་གཅིག་ལ་མི་ལེན། གནད་དོན་ཉུང་བ་ཕྱིར་འདྲེན་གནང་།</translation>
    </message>
    <message>
        <source>It tells of health, sexual violence, a child or somebody who is held.</source>
        <translation>དེའི་ནང་བདེ་ཐང་དང་འཁྲིག་སྤྱོད་དྲག་སྤྱོད། བྱིས་པའམ་བཀག་ཉར་བྱས་པའི་མི་སྐོར་ཡོད།</translation>
    </message>
    <message>
        <source>It tells of health, sexual violence, a child or somebody who is held: only what is needed should leave.</source>
        <translation>དེའི་ནང་བདེ་ཐང་དང་འཁྲིག་སྤྱོད་དྲག་སྤྱོད། བྱིས་པའམ་བཀག་ཉར་བྱས་པའི་མི་སྐོར་ཡོད། དགོས་ངེས་པ་ཁོ་ན་གཏོང་དགོས།</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON མཉེན་ཆས་ཀྱི་ཆེད</translation>
    </message>
    <message>
        <source>Leave {who} out</source>
        <translation>{who} བོར་བཞག</translation>
    </message>
    <message>
        <source>Letters of the UN that are still confidential stay out of it.</source>
        <translation>ད་དུང་གསང་རྒྱའི་ཐོག་ཡོད་པའི་མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ཡི་གེ་ནང་དུ་མི་འགྲོ།</translation>
    </message>
    <message>
        <source>Look at each file once more: everybody who can be recognised on it must have agreed to be named.</source>
        <translation>ཡིག་ཆ་རེ་རེར་ཐེངས་གཅིག་ཡང་བསྐྱར་གཟིགས། དེའི་ནང་ངོས་ཟིན་ཐུབ་པའི་མི་ཚང་མས་མིང་འགོད་རྒྱུར་མོས་མཐུན་བྱས་ཡོད་དགོས།</translation>
    </message>
    <message>
        <source>Make a PDF…</source>
        <translation>PDF བཟོ…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sealed files that you still carry cannot be opened with the old keys.</source>
        <translation>ཁྱེད་རང་གིས་ད་དུང་འཁྱེར་བའི་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་ལྡེ་མིག་རྙིང་པས་ཁ་ཕྱེ་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Some files are not cleaned copies: hidden data may be in them.</source>
        <translation>ཡིག་ཆ་ཁ་ཤས་གཙང་སེལ་འདྲ་བཤུ་མ་རེད། ནང་དུ་སྦས་པའི་གྲངས་གཞི་ཡོད་སྲིད།</translation>
    </message>
    <message>
        <source>Somebody’s submission to the UN was confidential: whoever reads this learns of it.</source>
        <translation>མི་ཞིག་གིས་མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ལ་ཕུལ་བ་གསང་རྒྱའི་ཐོག་ཡིན། འདི་ཀློག་མཁན་གྱིས་དེ་ཤེས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Something would have to be taken out of it, and a signed report leaves whole or not.</source>
        <translation>དེ་ནས་ཅི་ཞིག་འདོན་དགོས་པ་འདུག མིང་རྟགས་བཀོད་པའི་སྙན་ཐོ་ཧྲིལ་པོ་མ་གཏོགས་ཕྱིར་མི་འགྲོ།</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>རེའུ་མིག་ཡིག་ཆ (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>རེའུ་མིག (CSV)</translation>
    </message>
    <message>
        <source>Table with #EndReprisals coding</source>
        <translation>#EndReprisals ཨང་རྟགས་ཡོད་པའི་རེའུ་མིག</translation>
    </message>
    <message>
        <source>Table with HURIDOCS codes</source>
        <translation>HURIDOCS ཨང་རྟགས་ཡོད་པའི་རེའུ་མིག</translation>
    </message>
    <message>
        <source>The condition of {who} is met: {condition}</source>
        <translation>{who} ཡི་ཆ་རྐྱེན་ཚང་ཡོད། {condition}</translation>
    </message>
    <message>
        <source>The report exactly as it was sent</source>
        <translation>བཏང་བ་བཞིན་གྱི་སྙན་ཐོ</translation>
    </message>
    <message>
        <source>The report leaves exactly as it was sent, with all that its sender wrote.</source>
        <translation>སྙན་ཐོ་བཏང་བ་བཞིན། གཏོང་མཁན་གྱིས་བྲིས་པ་ཚང་མ་དང་བཅས་ཕྱིར་འགྲོ།</translation>
    </message>
    <message>
        <source>What you saved outside the vault (pictures, pages, tables) was open to whoever had the device.</source>
        <translation>ཁྱེད་རང་གིས་གསང་མཛོད་ཕྱི་ལོགས་སུ་ཉར་བ (པར། ཤོག་ངོས། རེའུ་མིག) སྒྲིག་ཆས་ལག་ཏུ་ཡོད་མཁན་གྱིས་མཐོང་ཐུབ།</translation>
    </message>
    <message>
        <source>ZIP for Uwazi</source>
        <translation>Uwazi ཡི་ཆེད་ ZIP</translation>
    </message>
    <message>
        <source>people: {named} by name, {initials} by initials, {titled} by title</source>
        <translation>མི། མིང་བཀོད་པ་ {named}། མིང་བསྡུས་ {initials}། འབོད་ཚིག {titled}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>དེ་མིན་ {count}</translation>
    </message>
    <message>
        <source>{who} still agrees to {use}</source>
        <translation>{who} ད་དུང་ {use} ལ་མོས་མཐུན་ཡོད</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>Choose</source>
        <translation>འདེམས</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>གཙང་སེལ་འདྲ་བཤུ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>དཔང་རྟགས</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>བོར་བཞག</translation>
    </message>
    <message>
        <source>Make cleaned copies for all</source>
        <translation>ཚང་མའི་གཙང་སེལ་འདྲ་བཤུ་བཟོ</translation>
    </message>
    <message>
        <source>Of every file that has none yet</source>
        <translation>ད་དུང་འདྲ་བཤུ་མེད་པའི་ཡིག་ཆ་ཚང་མའི</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>མི་རེ་རེ་བཞིན</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>སླར་འཇོག</translation>
    </message>
    <message>
        <source>The original, with the hidden data</source>
        <translation>མ་ཡིག སྦས་པའི་གྲངས་གཞི་དང་བཅས</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>གསང་ཚིག་གཏག་རོགས།</translation>
    </message>
</context>
<context>
    <name>FieldHint</name>
    <message>
        <source>A call, a letter, a visit of a lawyer</source>
        <translation>ཁ་པར། ཡི་གེ། ཁྲིམས་རྩོད་པའི་ཐུག་འཕྲད</translation>
    </message>
    <message>
        <source>A number is enough</source>
        <translation>གྲངས་ཀྱིས་འདང་</translation>
    </message>
    <message>
        <source>A paper that allows it, signed or stamped</source>
        <translation>དེར་ཆོག་མཆན་སྤྲོད་པའི་ཡིག་ཆ། མིང་རྟགས་སམ་ཐམ་ཀ་ཡོད་པ</translation>
    </message>
    <message>
        <source>A paper, a promise, a record of the talk</source>
        <translation>ཡིག་ཆ། ཁས་ལེན། སྐད་ཆའི་ཟིན་ཐོ</translation>
    </message>
    <message>
        <source>A review, a session or a visit</source>
        <translation>བསྐྱར་ཞིབ། ཚོགས་འདུ། གཟིགས་སྐོར</translation>
    </message>
    <message>
        <source>A secretariat, an office, a person in charge</source>
        <translation>དྲུང་ལས་ཁང་། ལས་ཁང་། འགན་འཁུར་མཁན</translation>
    </message>
    <message>
        <source>About is fine</source>
        <translation>ཕལ་ཆེར་བྲིས་ན་ཆོག</translation>
    </message>
    <message>
        <source>About is fine; one line for each</source>
        <translation>ཕལ་ཆེར་བྲིས་ན་ཆོག ཐེངས་རེར་ཐིག་རེ</translation>
    </message>
    <message>
        <source>Address book, chats, mail</source>
        <translation>ཁ་བྱང་དེབ། ཁ་བརྡ། གློག་འཕྲིན</translation>
    </message>
    <message>
        <source>Also in the original language</source>
        <translation>ཐོག་མའི་སྐད་ཡིག་གི་ཐོག་ཀྱང་</translation>
    </message>
    <message>
        <source>Any paper from a doctor</source>
        <translation>སྨན་པའི་ཡིག་ཆ་གང་རུང་</translation>
    </message>
    <message>
        <source>As close to the words as you can</source>
        <translation>ཚིག་ངོ་མ་དང་གང་ཐུབ་ཉེ་བ</translation>
    </message>
    <message>
        <source>As near as you remember</source>
        <translation>གང་དྲན་པ་དང་ཉེ་བ</translation>
    </message>
    <message>
        <source>As they put it to you</source>
        <translation>ཁོང་ཚོས་ཁྱེད་རང་ལ་བཤད་པ་ལྟར</translation>
    </message>
    <message>
        <source>Ask again before anything is published</source>
        <translation>ཅི་ཡང་ཡོངས་བསྒྲགས་མ་བྱས་གོང་ཡང་བསྐྱར་འདྲི</translation>
    </message>
    <message>
        <source>At least the month and the year</source>
        <translation>ཉུང་མཐར་ཟླ་བ་དང་ལོ</translation>
    </message>
    <message>
        <source>By badge, seat or what was said</source>
        <translation>རྟགས་བྱང་ངམ། སྡོད་ས། བཤད་པའི་སྐད་ཆའི་ཐོག་ནས</translation>
    </message>
    <message>
        <source>By description, not by name</source>
        <translation>ཁྱད་རྟགས་བྲིས། མིང་མ་བྲི</translation>
    </message>
    <message>
        <source>By pseudonym</source>
        <translation>གབ་མིང་གིས</translation>
    </message>
    <message>
        <source>By pseudonym; the name is kept apart</source>
        <translation>གབ་མིང་གིས། མིང་ངོ་མ་ཟུར་དུ་ཉར་ཡོད།</translation>
    </message>
    <message>
        <source>By title, not by name</source>
        <translation>གོ་གནས་བྲིས། མིང་མ་བྲི</translation>
    </message>
    <message>
        <source>Colour, category, organisation</source>
        <translation>ཚོན་མདོག རིགས། ཚོགས་པ</translation>
    </message>
    <message>
        <source>Dates, questions, words</source>
        <translation>ཚེས་གྲངས། དྲི་བ། ཚིག</translation>
    </message>
    <message>
        <source>Do not write their names here</source>
        <translation>འདིར་ཁོང་ཚོའི་མིང་མ་བྲི</translation>
    </message>
    <message>
        <source>For a document that was refused</source>
        <translation>མ་སྤྲད་པའི་ལག་འཁྱེར་གྱི་ཆེད</translation>
    </message>
    <message>
        <source>For a phone, computer or account</source>
        <translation>ཁ་པར་དང་གློག་ཀླད། རྩིས་ཁྲའི་ཆེད</translation>
    </message>
    <message>
        <source>For example 2014 resumed session</source>
        <translation>དཔེར་ན 2014 ལོའི་མུ་མཐུད་ཚོགས་འདུ</translation>
    </message>
    <message>
        <source>For example questions from day into night</source>
        <translation>དཔེར་ན་ཉིན་མོ་ནས་མཚན་མོའི་བར་འདྲི་རྩད</translation>
    </message>
    <message>
        <source>For example “no dialogue otherwise”</source>
        <translation>དཔེར་ན “དེ་མིན་གྲོས་མོལ་མི་བྱེད”</translation>
    </message>
    <message>
        <source>For example “tea” or “a chat”</source>
        <translation>དཔེར་ན “ཇ་འཐུང་བ” ཡང་ན “ཁ་བརྡ”</translation>
    </message>
    <message>
        <source>If nothing was done, why</source>
        <translation>ཅི་ཡང་བྱས་མེད་ན། རྒྱུ་མཚན་གང་ཡིན</translation>
    </message>
    <message>
        <source>If yes, a guide opens that says what to do</source>
        <translation>ཡིན་ན། གང་བྱེད་དགོས་པའི་ལམ་སྟོན་ཞིག་ཁ་ཕྱེ་ཡི་རེད།</translation>
    </message>
    <message>
        <source>If yes, add an act about health</source>
        <translation>ཡིན་ན། འཕྲོད་བསྟེན་སྐོར་གྱི་བྱ་སྤྱོད་ཅིག་སྣོན</translation>
    </message>
    <message>
        <source>If yes, ask for advice before answering</source>
        <translation>ཡིན་ན། ལན་མ་བརྒྱབ་གོང་བསླབ་བྱ་ཞུས</translation>
    </message>
    <message>
        <source>In order, the one that began first</source>
        <translation>གོ་རིམ་ལྟར། ཐོག་མར་འགོ་འཛུགས་མཁན་སྔོན་ལ</translation>
    </message>
    <message>
        <source>In the original language</source>
        <translation>ཐོག་མའི་སྐད་ཡིག་ཐོག</translation>
    </message>
    <message>
        <source>In the original words</source>
        <translation>ཐོག་མའི་ཚིག་ངོ་མ</translation>
    </message>
    <message>
        <source>In the original, with a translation if you can</source>
        <translation>ཐོག་མའི་སྐད་ཡིག་ཐོག ཐུབ་ན་སྒྱུར་ཡིག་དང་བཅས</translation>
    </message>
    <message>
        <source>In words or between the lines</source>
        <translation>ཁ་གསལ་བཤད་པའམ་ཟུར་ཙམ་བརྗོད་པ</translation>
    </message>
    <message>
        <source>Its name or symbol</source>
        <translation>དེའི་མིང་ངམ་ཡིག་རྟགས</translation>
    </message>
    <message>
        <source>Keep a copy of the page as evidence</source>
        <translation>དྲ་ངོས་ཀྱི་འདྲ་བཤུ་དཔང་རྟགས་སུ་ཉོར</translation>
    </message>
    <message>
        <source>Keep it, or a photograph of it</source>
        <translation>དེའམ་དེའི་འདྲ་པར་ཉོར</translation>
    </message>
    <message>
        <source>Leaves only if you confirm it</source>
        <translation>ཁྱེད་རང་གིས་གཏན་འཁེལ་བྱས་ན་མ་གཏོགས་ཕྱིར་མི་ཐོན།</translation>
    </message>
    <message>
        <source>Makes the record more or less urgent</source>
        <translation>ཟིན་ཐོ་འདི་ཛ་དྲག་ཆེ་རུའམ་ཆུང་དུ་གཏོང་</translation>
    </message>
    <message>
        <source>Makes the record more urgent</source>
        <translation>ཟིན་ཐོ་འདི་ཛ་དྲག་ཆེ་རུ་གཏོང་</translation>
    </message>
    <message>
        <source>Most new phones are</source>
        <translation>ཁ་པར་གསར་པ་མང་ཆེ་བ་དེ་ལྟར་རེད།</translation>
    </message>
    <message>
        <source>Needed before the UN can search</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱིས་མ་བཙལ་གོང་དགོས།</translation>
    </message>
    <message>
        <source>No guesses at names</source>
        <translation>མིང་ཚོད་དཔག་མ་བྱེད</translation>
    </message>
    <message>
        <source>Nobody has to answer this</source>
        <translation>འདིར་སུས་ཀྱང་ལན་རྒྱག་དགོས་པ་མེད།</translation>
    </message>
    <message>
        <source>Numbers of the articles, if known</source>
        <translation>ཤེས་ན། དོན་ཚན་གྱི་ཨང་</translation>
    </message>
    <message>
        <source>Often it is you</source>
        <translation>མང་ཆེ་བ་ཁྱེད་རང་ཡིན།</translation>
    </message>
    <message>
        <source>One line for each: the day, the result</source>
        <translation>ཐེངས་རེར་ཐིག་རེ། ཚེས་གྲངས་དང་གྲུབ་འབྲས</translation>
    </message>
    <message>
        <source>Only if they named one</source>
        <translation>ཁོང་ཚོས་བརྗོད་པ་ཡིན་ན་མ་གཏོགས་མ་བྲི</translation>
    </message>
    <message>
        <source>Only what you saw</source>
        <translation>ཁྱེད་རང་གིས་མཐོང་བ་ཁོ་ན</translation>
    </message>
    <message>
        <source>Paper or screen</source>
        <translation>ཤོག་བུའམ་གློག་ཡོལ</translation>
    </message>
    <message>
        <source>Recorded under People as well</source>
        <translation>“མི་སྣ” འོག་ཏུའང་ཟིན་ཐོ་བཀོད་ཡོད།</translation>
    </message>
    <message>
        <source>Reference of a letter, if known</source>
        <translation>ཤེས་ན། ཡི་གེའི་ཡིག་ཨང་</translation>
    </message>
    <message>
        <source>Seen, heard or written</source>
        <translation>མཐོང་བའམ། གོ་བ། ཡི་གེར་བྲིས་པ</translation>
    </message>
    <message>
        <source>Shows that somebody read or listened</source>
        <translation>སུ་ཞིག་གིས་བཀླགས་པའམ་ཉན་པ་སྟོན་གྱི་ཡོད།</translation>
    </message>
    <message>
        <source>Shows whether the document was kept over it</source>
        <translation>དེའི་རིང་ལག་འཁྱེར་བཀག་ཉར་བྱས་མིན་སྟོན་གྱི་ཡོད།</translation>
    </message>
    <message>
        <source>Some people say tourism; that is not a fault</source>
        <translation>མི་ཁ་ཤས་ཀྱིས་ཡུལ་སྐོར་ཟེར་གྱི་རེད། དེ་སྐྱོན་མ་རེད།</translation>
    </message>
    <message>
        <source>Stop whenever you want</source>
        <translation>འདོད་པའི་སྐབས་མཚམས་བཞག་ཆོག</translation>
    </message>
    <message>
        <source>The articles that matter, in your own words</source>
        <translation>གལ་ཆེའི་དོན་ཚན། རང་གི་ཚིག་གིས</translation>
    </message>
    <message>
        <source>The day is enough</source>
        <translation>ཚེས་གྲངས་ཀྱིས་འདང་</translation>
    </message>
    <message>
        <source>The day it was taken, refused or cancelled</source>
        <translation>བླངས་པའམ། མ་སྤྲད་པ། མེད་པར་བཟོས་པའི་ཉིན་དེ</translation>
    </message>
    <message>
        <source>The last country of the trip</source>
        <translation>འགྲུལ་བཞུད་ཀྱི་མཐའ་མའི་རྒྱལ་ཁབ</translation>
    </message>
    <message>
        <source>The nearest one; you need not be sure</source>
        <translation>ཉེ་ཤོས་དེ། གཏན་འཁེལ་ཡོད་མི་དགོས།</translation>
    </message>
    <message>
        <source>The office, not the officer</source>
        <translation>ལས་ཁུངས་བྲིས། ལས་བྱེད་མ་བྲི</translation>
    </message>
    <message>
        <source>The relative there, you elsewhere</source>
        <translation>སྤུན་མཆེད་དེར་ཡོད། ཁྱེད་རང་ས་གནས་གཞན་ན</translation>
    </message>
    <message>
        <source>The year is enough</source>
        <translation>ལོ་ཡིས་འདང་</translation>
    </message>
    <message>
        <source>What you believe is enough</source>
        <translation>ཁྱེད་རང་གི་ཡིད་ཆེས་དེས་འདང་</translation>
    </message>
    <message>
        <source>What your badge was for</source>
        <translation>ཁྱེད་རང་གི་རྟགས་བྱང་དེ་གང་གི་ཆེད་ཡིན་པ</translation>
    </message>
    <message>
        <source>You need not judge this</source>
        <translation>འདི་ཁྱེད་རང་གིས་ཐག་གཅོད་བྱེད་མི་དགོས།</translation>
    </message>
    <message>
        <source>“Believed” is enough</source>
        <translation>“ཡིད་ཆེས་བྱེད་ཀྱི་ཡོད” ཟེར་ན་འདང་</translation>
    </message>
    <message>
        <source>“I don’t know” is an answer, also if it does not speak of the UN</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་སྐོར་བཤད་མེད་ནའང་ “ངས་མི་ཤེས” ཞེས་པ་ལན་ཞིག་རེད།</translation>
    </message>
    <message>
        <source>“I don’t know” is an answer, also if there is no link</source>
        <translation>འབྲེལ་བ་མེད་ནའང་ “ངས་མི་ཤེས” ཞེས་པ་ལན་ཞིག་རེད།</translation>
    </message>
    <message>
        <source>“None, because …” is an answer</source>
        <translation>“མེད། རྒྱུ་མཚན་ནི…” ཞེས་པ་ལན་ཞིག་རེད།</translation>
    </message>
    <message>
        <source>“None” is an answer</source>
        <translation>“མེད” ཅེས་པ་ལན་ཞིག་རེད།</translation>
    </message>
    <message>
        <source>“Not told” is an answer</source>
        <translation>“བཤད་མ་བྱུང་” ཞེས་པ་ལན་ཞིག་རེད།</translation>
    </message>
    <message>
        <source>“No” also if there was no such event</source>
        <translation>དེ་འདྲའི་བྱེད་སྒོ་མེད་ནའང་ “མིན” འདེམས</translation>
    </message>
    <message>
        <source>“Until further notice” counts as yes</source>
        <translation>“བརྡ་ཁྱབ་གཞན་མ་བཏང་བར” ཞེས་པ་ཡིན་པར་རྩི</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>Allegation letter</source>
        <translation>བརྗོད་གླེང་ཡི་གེ (allegation letter)</translation>
    </message>
    <message>
        <source>Check the current rule of this committee.</source>
        <translation>ཚོགས་ཆུང་འདིའི་ད་ལྟའི་སྒྲིག་གཞི་ལ་ཞིབ་བཤེར་གནང་།</translation>
    </message>
    <message>
        <source>Check the wording of the last group in the resolution before you quote it.</source>
        <translation>ལུང་མ་དྲངས་གོང་གྲོས་ཆོད་ནང་ཚོགས་ཁག་མཐའ་མའི་ཚིག་ལ་ཞིབ་བཤེར་གནང་།</translation>
    </message>
    <message>
        <source>Counted from {date}.</source>
        <translation>{date} ནས་བརྩིས་པ།</translation>
    </message>
    <message>
        <source>Drafts will give the dates of both, and no word for a cause.</source>
        <translation>ཟིན་བྲིས་ནང་གཉིས་ཀའི་ཚེས་གྲངས་འཁོད་ཀྱི་རེད། རྒྱུ་རྐྱེན་གྱི་ཚིག་གང་ཡང་འཁོད་མི་ཡོང་།</translation>
    </message>
    <message>
        <source>Drafts will say nothing about a link. The record is complete all the same, but not for the Secretary-General’s report.</source>
        <translation>ཟིན་བྲིས་ནང་འབྲེལ་བའི་སྐོར་ཅི་ཡང་བཤད་མི་ཡོང་། དེ་ལྟ་ནའང་ཟིན་ཐོ་ཆ་ཚང་རེད། འོན་ཀྱང་སྤྱི་ཁྱབ་དྲུང་ཆེའི་སྙན་ཐོའི་ཆེད་དུ་མིན།</translation>
    </message>
    <message>
        <source>Drafts will say: “{words}”.</source>
        <translation>ཟིན་བྲིས་ནང་འདི་ལྟར་འཁོད་ཀྱི་རེད། “{words}”</translation>
    </message>
    <message>
        <source>Governments are asked to answer within 60 days: {day}.</source>
        <translation>གཞུང་ལ་ཉིན་ 60 ནང་ལན་རྒྱག་རོགས་ཞེས་རེ་སྐུལ་བྱེད་ཀྱི་ཡོད། {day}</translation>
    </message>
    <message>
        <source>Half way to the next review, when States and others may report: {day}.</source>
        <translation>བསྐྱར་ཞིབ་རྗེས་མའི་བར་གྱི་ཕྱེད་ཀ་ལ་སླེབས་དུས་རྒྱལ་ཁབ་དང་གཞན་གྱིས་སྙན་ཐོ་འབུལ་ཆོག {day}</translation>
    </message>
    <message>
        <source>Joint allegation letter</source>
        <translation>མཉམ་འབྲེལ་བརྗོད་གླེང་ཡི་གེ (joint allegation letter)</translation>
    </message>
    <message>
        <source>Joint urgent appeal</source>
        <translation>མཉམ་འབྲེལ་ཛ་དྲག་འབོད་སྐུལ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>ཡི་གེ</translation>
    </message>
    <message>
        <source>Names of mandates change. Check the current name before you quote it.</source>
        <translation>འགན་དབང་གི་མིང་འགྱུར་གྱི་རེད། ལུང་མ་དྲངས་གོང་ད་ལྟའི་མིང་ལ་ཞིབ་བཤེར་གནང་།</translation>
    </message>
    <message>
        <source>No State has these three letters.</source>
        <translation>ཡི་གེ་གསུམ་པོ་འདི་ཅན་གྱི་རྒྱལ་ཁབ་མེད།</translation>
    </message>
    <message>
        <source>Opinion no. {number} of {year} on an arbitrary detention.</source>
        <translation>གང་བྱུང་བཀག་ཉར་སྐོར་གྱི་དགོངས་ཚུལ། {year} ལོའི་ཨང་ {number}</translation>
    </message>
    <message>
        <source>Such letters stay confidential for 60 days: until {day}.</source>
        <translation>འདི་འདྲའི་ཡི་གེ་ཉིན་ 60 རིང་གསང་རྒྱའི་ཐོག་གནས་ཀྱི་རེད། {day} བར།</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>འདེམས</translation>
    </message>
    <message>
        <source>The Working Group asks for an answer within 60 days: {day}. It used to be 90; check its current rule.</source>
        <translation>ལས་བྱེད་ཚོགས་ཁག་གིས་ཉིན་ 60 ནང་ལན་དགོས་ཞེས་རེ་སྐུལ་བྱེད་ཀྱི་ཡོད། {day} སྔོན་ལ་ཉིན་ 90 ཡིན། ད་ལྟའི་སྒྲིག་གཞི་ལ་ཞིབ་བཤེར་གནང་།</translation>
    </message>
    <message>
        <source>The committee asks for follow-up within one year: {day}.</source>
        <translation>ཚོགས་ཆུང་གིས་ལོ་གཅིག་ནང་རྗེས་འབྲེལ་སྙན་ཐོ་དགོས་ཞེས་རེ་སྐུལ་བྱེད་ཀྱི་ཡོད། {day}</translation>
    </message>
    <message>
        <source>The symbol of a UN document.</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ཡིག་ཆའི་ཡིག་རྟགས།</translation>
    </message>
    <message>
        <source>The year is still to come.</source>
        <translation>ལོ་དེ་ད་དུང་ཡོང་རྒྱུ་ཡིན།</translation>
    </message>
    <message>
        <source>The year is unusually early.</source>
        <translation>ལོ་དེ་སྔ་དྲགས་པ་འདུག</translation>
    </message>
    <message>
        <source>UN letters look like CHN 20/2020. It is kept as you typed it.</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ཡི་གེ CHN 20/2020 ལྟ་བུ་ཡིན། ཁྱེད་རང་གིས་གཏགས་པ་བཞིན་ཉར་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Urgent appeal</source>
        <translation>ཛ་དྲག་འབོད་སྐུལ</translation>
    </message>
    <message>
        <source>Write {reference}</source>
        <translation>{reference} བྲིས</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}, to a company or another body.</source>
        <translation>{kind} {year} ལོའི་ཨང་ {number}། ཚོང་ལས་སམ་སྡེ་ཚན་གཞན་ཞིག་ལ།</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}, to {country}.</source>
        <translation>{kind} {year} ལོའི་ཨང་ {number}། {country} ལ།</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}.</source>
        <translation>{kind} {year} ལོའི་ཨང་ {number}</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Another kind of act</source>
        <translation>བྱ་སྤྱོད་རིགས་གཞན</translation>
    </message>
    <message>
        <source>{name} (check the current name)</source>
        <translation>{name} (ད་ལྟའི་མིང་ལ་ཞིབ་བཤེར་གནང་།)</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Choose a place</source>
        <translation>ས་གནས་ཤིག་འདེམས</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>མཛུབ་རྗེས་འདྲ་བཤུ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ཡིག་ཆ</translation>
    </message>
    <message>
        <source>Fingerprint copied</source>
        <translation>མཛུབ་རྗེས་འདྲ་བཤུ་བྱས་ཟིན</translation>
    </message>
    <message>
        <source>Keep it inside</source>
        <translation>ནང་དུ་ཞོག</translation>
    </message>
    <message>
        <source>Look at it here</source>
        <translation>འདིར་ལྟ</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Save a copy of this file outside the vault?</source>
        <translation>ཡིག་ཆ་འདིའི་འདྲ་བཤུ་ཞིག་གསང་མཛོད་ཕྱི་ལོགས་སུ་ཉར་རམ།</translation>
    </message>
    <message>
        <source>Save a copy outside the vault</source>
        <translation>འདྲ་བཤུ་ཞིག་གསང་མཛོད་ཕྱི་ལོགས་སུ་ཉར</translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation>འདྲ་བཤུ་ཞིག་ཕྱི་ལོགས་སུ་ཉར…</translation>
    </message>
    <message>
        <source>Saved. The copy is not locked.</source>
        <translation>ཉར་ཟིན། འདྲ་བཤུ་ལ་ཟྭ་བརྒྱབ་མེད།</translation>
    </message>
    <message>
        <source>Saved. The vault is too full to note that it left.</source>
        <translation>ཉར་ཟིན། གསང་མཛོད་གང་དྲགས་པས་ཕྱིར་ཐོན་པ་དེ་འགོད་མ་ཐུབ།</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>འདྲ་བཤུ་ཉར་བཞིན་པ</translation>
    </message>
    <message>
        <source>The copy is not locked: whoever has the device can open it, and deleting it may leave traces. Whatever program opens it may remember it, or reach the network. The list below notes that it left.</source>
        <translation>འདྲ་བཤུ་ལ་ཟྭ་བརྒྱབ་མེད། སྒྲིག་ཆས་ལག་ཏུ་ཡོད་མཁན་སུས་ཀྱང་ཁ་ཕྱེ་ཐུབ། བསུབས་ཀྱང་ཤུལ་ལྷག་སྲིད། ཁ་ཕྱེ་བའི་མཉེན་ཆས་དེས་ཡིད་ལ་འཛིན་པའམ་དྲ་རྒྱར་སླེབས་སྲིད། ཕྱིར་ཐོན་པ་དེ་གཤམ་གྱི་ཐོའི་ནང་འགོད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>The file itself is not here yet.</source>
        <translation>ཡིག་ཆ་དེ་རང་ད་དུང་འདིར་མེད།</translation>
    </message>
    <message>
        <source>{size}, taken in {when}, untouched since</source>
        <translation>{size} {when} ལ་ནང་འཇུག་བྱས། དེའི་རྗེས་བཅོས་མེད།</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>Checking the files</source>
        <translation>ཡིག་ཆ་ཞིབ་བཤེར་བཞིན་པ</translation>
    </message>
    <message>
        <source>Checking the files…</source>
        <translation>ཡིག་ཆ་ཞིབ་བཤེར་བཞིན་པ…</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>གཙང་སེལ་འདྲ་བཤུ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ཕྱིར་འདྲེན…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>དེར་ལྟ</translation>
    </message>
    <message>
        <source>No files came with it.</source>
        <translation>དེ་དང་མཉམ་དུ་ཡིག་ཆ་འབྱོར་མེད།</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation>མིང་རྟགས་བཀོད་རྗེས་བརྗེས་མེད</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>About a UN mechanism…</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལམ་ལུགས་ཤིག་གི་སྐོར…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ཚང་མ</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>ཟིན་བྲིས</translation>
    </message>
    <message>
        <source>From a certain time…</source>
        <translation>དུས་ངེས་ཅན་ཞིག་ནས…</translation>
    </message>
    <message>
        <source>From a country…</source>
        <translation>རྒྱལ་ཁབ་ཅིག་ནས…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>འཚག་བྱེད་འཕར་མ</translation>
    </message>
    <message>
        <source>Only records</source>
        <translation>ཟིན་ཐོ་འདི་ཁོ་ན</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>གྲ་སྒྲིག་ཡོད།</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>བཏང་ཟིན།</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>ཟིན་ཐོ་ཚང་མ་སྟོན</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>གནས་སྟངས</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>ཛ་དྲག་གི་ཚད</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ཅི་ཞིག་བྱུང་བ་རེད།</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>རྒྱལ་ཁབ་གང་རེད།</translation>
    </message>
    <message>
        <source>Which mechanism?</source>
        <translation>ལམ་ལུགས་གང་རེད།</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>ཟིན་ཐོ་གང་དག</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>སུ་རེད།</translation>
    </message>
    <message>
        <source>With a person…</source>
        <translation>མི་ཞིག་ཡོད་པ…</translation>
    </message>
    <message>
        <source>With an act of a kind…</source>
        <translation>བྱ་སྤྱོད་རིགས་ཤིག་ཡོད་པ…</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing found</source>
        <translation>ཅི་ཡང་རྙེད་མ་སོང་།</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>{name} འདོན</translation>
    </message>
    <message>
        <source>Use “{words}”</source>
        <translation>“{words}” བེད་སྤྱོད</translation>
    </message>
    <message>
        <source>{label}, chosen</source>
        <translation>{label} བདམས་ཟིན།</translation>
    </message>
</context>
<context>
    <name>FinderPopup</name>
    <message>
        <source>Done</source>
        <translation>ཚར་སོང་།</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A case is damaged: {item}</source>
        <translation>གནད་དོན་ཞིག་སྐྱོན་ཤོར་འདུག {item}</translation>
    </message>
    <message>
        <source>A consent is not the last one that was recorded: {item}</source>
        <translation>མོས་མཐུན་ཞིག་མཐའ་མར་བཀོད་པ་དེ་མ་རེད། {item}</translation>
    </message>
    <message>
        <source>A file is damaged: {item}</source>
        <translation>ཡིག་ཆ་ཞིག་སྐྱོན་ཤོར་འདུག {item}</translation>
    </message>
    <message>
        <source>A page of the vault is damaged.</source>
        <translation>གསང་མཛོད་ཀྱི་ཤོག་ངོས་ཤིག་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>A part of the vault cannot be read.</source>
        <translation>གསང་མཛོད་ཀྱི་ཆ་ཤས་ཤིག་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>A record is damaged: {item}</source>
        <translation>ཟིན་ཐོ་ཞིག་སྐྱོན་ཤོར་འདུག {item}</translation>
    </message>
    <message>
        <source>A version of a record that was sent is damaged: {item}</source>
        <translation>བཏང་ཟིན་པའི་ཟིན་ཐོའི་པར་གཞི་ཞིག་སྐྱོན་ཤོར་འདུག {item}</translation>
    </message>
    <message>
        <source>An item of evidence is not what was added: {item}</source>
        <translation>དཔང་རྟགས་ཤིག་བསྣན་པ་དེ་དང་མི་འདྲ། {item}</translation>
    </message>
    <message>
        <source>An item of the register is damaged: {item}</source>
        <translation>ཐོ་དེབ་ཀྱི་དོན་ཚན་ཞིག་སྐྱོན་ཤོར་འདུག {item}</translation>
    </message>
    <message>
        <source>Older parts of the vault were put in place of newer ones.</source>
        <translation>གསང་མཛོད་ཀྱི་གསར་པའི་ཚབ་ཏུ་རྙིང་པ་བཅུག་འདུག</translation>
    </message>
    <message>
        <source>One of the two copies of the keys is damaged. The next opening mends it from the other.</source>
        <translation>ལྡེ་མིག་གི་འདྲ་བཤུ་གཉིས་ནས་གཅིག་སྐྱོན་ཤོར་འདུག ཐེངས་རྗེས་མར་ཁ་འབྱེད་དུས་གཞན་དེ་ལས་བཅོས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>The history was changed from outside.</source>
        <translation>ལོ་རྒྱུས་ཕྱི་ནས་བརྗེས་འདུག</translation>
    </message>
    <message>
        <source>The part of the vault that holds the keys is damaged.</source>
        <translation>གསང་མཛོད་ཀྱི་ལྡེ་མིག་འཇོག་སའི་ཆ་ཤས་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>The structure of the vault is damaged.</source>
        <translation>གསང་མཛོད་ཀྱི་སྒྲིག་གཞི་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>What is kept about quick notes is damaged: none can be taken in.</source>
        <translation>མྱུར་བྲིས་ཀྱི་གནས་ཚུལ་སྐྱོན་ཤོར་འདུག གང་ཡང་ནང་འཇུག་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>What is known of a deleted case is damaged: {item}</source>
        <translation>བསུབས་ཟིན་པའི་གནད་དོན་ཞིག་གི་ཤེས་པ་སྐྱོན་ཤོར་འདུག {item}</translation>
    </message>
    <message>
        <source>What is remembered of a sealed notice is damaged: {item}</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་བརྡ་ཁྱབ་ཅིག་གི་ཟིན་ཐོ་སྐྱོན་ཤོར་འདུག {item}</translation>
    </message>
    <message>
        <source>What is remembered of a sealed report is damaged: {item}</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་སྙན་ཐོ་ཞིག་གི་ཟིན་ཐོ་སྐྱོན་ཤོར་འདུག {item}</translation>
    </message>
    <message>
        <source>What says which cases tell of one event is damaged: {item}</source>
        <translation>གནད་དོན་གང་དག་དོན་གཅིག་གི་སྐོར་ཡིན་པ་བཤད་པ་དེ་སྐྱོན་ཤོར་འདུག {item}</translation>
    </message>
    <message>
        <source>What was decided about two cases is damaged: {item}</source>
        <translation>གནད་དོན་གཉིས་ཀྱི་སྐོར་ཐག་གཅོད་བྱས་པ་དེ་སྐྱོན་ཤོར་འདུག {item}</translation>
    </message>
    <message>
        <source>What was noted of a case is damaged: {item}</source>
        <translation>གནད་དོན་ཞིག་གི་བརྗེད་ཐོ་སྐྱོན་ཤོར་འདུག {item}</translation>
    </message>
    <message>
        <source>Where a record came from that was written while locked is damaged: {item}</source>
        <translation>ཟྭ་བརྒྱབ་སྐབས་བྲིས་པའི་ཟིན་ཐོ་ཞིག་གང་ནས་ཡོང་བ་དེ་སྐྱོན་ཤོར་འདུག {item}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Has to change before it leaves</source>
        <translation>ཕྱིར་མ་ཐོན་གོང་བརྗེ་དགོས</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>ཡང་བསྐྱར་གཟིགས</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>འགོག་པའི་རྒྱུ་གང་ཡང་མེད།</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>དེ་མིན་ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstAnswers</name>
    <message>
        <source>Note several answers at once:</source>
        <translation>ལན་ཁ་ཤས་མཉམ་དུ་འགོད།</translation>
    </message>
</context>
<context>
    <name>FirstFoot</name>
    <message>
        <source>Help</source>
        <translation>རོགས་རམ</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>རོགས་རམ (F1)</translation>
    </message>
    <message>
        <source>This app never uses the internet.</source>
        <translation>མཉེན་ཆས་འདིས་དྲ་རྒྱ་ནམ་ཡང་བེད་སྤྱོད་མི་བྱེད།</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>ཕྱིར་ལོག</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>འདོར</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>It is written: make the vault</source>
        <translation>བྲིས་ཚར། གསང་མཛོད་བཟོ་བ</translation>
    </message>
    <message>
        <source>It is written: the next one</source>
        <translation>བྲིས་ཚར། རྗེས་མ་དེ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ཉར་བ</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>ཚིག་འདི་དོར་བ</translation>
    </message>
    <message>
        <source>Leave these words?</source>
        <translation>ཚིག་འདི་དག་དོར་རམ།</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>གསང་མཛོད་བཟོ་བ</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>གསང་མཛོད་བཟོ་བཞིན་པ</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>གསང་མཛོད་བཟོ་བཞིན་པ…</translation>
    </message>
    <message numerus="yes">
        <source>Making the vault… %n second(s) left</source>
        <translation>
            <numerusform>གསང་མཛོད་བཟོ་བཞིན་པ… སྐར་ཆ་ %n ལྷག་ཡོད།</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>གསང་མཛོད་ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>ཚིག་སྟོན</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>འདིར་སྡོད</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>གོམ་པ་ {total} ནང་གི་ {number}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>མཚམས་བཞག་ཟིན། ཅི་ཡང་ལྷག་མེད།</translation>
    </message>
    <message>
        <source>The vault is made, but the recovery words are not in force: destroy the papers. Make others in Settings.</source>
        <translation>གསང་མཛོད་བཟོས་ཚར། འོན་ཀྱང་སླར་གསོའི་ཚིག་གོ་ཆོད་མི་འདུག ཤོག་བུ་དེ་དག་མེད་པར་བཟོས། སྒྲིག་བཀོད་ནང་གཞན་ཞིག་བཟོས།</translation>
    </message>
    <message>
        <source>The vault is made. Keep the papers: the recovery words may be in force. Test them in Settings.</source>
        <translation>གསང་མཛོད་བཟོས་ཚར། ཤོག་བུ་དེ་དག་ཉར། སླར་གསོའི་ཚིག་གོ་ཆོད་ཡིན་སྲིད། སྒྲིག་བཀོད་ནང་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>They open nothing then, and others are made the next time. Destroy what you have written down.</source>
        <translation>དེ་ལྟར་བྱས་ན་ཚིག་དེས་གང་ཡང་ཁ་ཕྱེ་མི་ཐུབ། ཐེངས་རྗེས་མར་གཞན་ཞིག་བཟོ་ཡི་རེད། ཁྱེད་རང་གིས་བྲིས་ཟིན་པ་དེ་མེད་པར་བཟོས།</translation>
    </message>
</context>
<context>
    <name>FirstWindow</name>
    <message>
        <source>Destroy it</source>
        <translation>མེད་པར་བཟོ</translation>
    </message>
    <message>
        <source>Destroy this vault?</source>
        <translation>གསང་མཛོད་འདི་མེད་པར་བཟོའམ།</translation>
    </message>
    <message>
        <source>Everything in it is lost, in every drawer. Nobody can bring it back. Copies elsewhere are not reached, and flash memory may keep old blocks.</source>
        <translation>འཐེན་སྒམ་ཚང་མའི་ནང་གི་ཅི་ཡོད་ཚང་མ་བོར་འགྲོ། སུས་ཀྱང་སླར་གསོ་བྱེད་མི་ཐུབ། ས་གནས་གཞན་ན་ཡོད་པའི་འདྲ་བཤུ་ལ་མི་ཐུག འཕྲུལ་ཉར་ (flash memory) ནང་སྔར་གྱི་ཆ་ཤས་ལྷག་སྲིད།</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ཉར་བ</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>བརྗེད་དེབ</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>སྦྱོང་བརྡར</translation>
    </message>
    <message>
        <source>The folder of a vault</source>
        <translation>གསང་མཛོད་ཅིག་གི་ཡིག་སྣོད</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Back</source>
        <translation>ཕྱིར་ལོག</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>མཚམས་བཞག་ཟིན། ཅི་ཡང་བརྗེས་མེད།</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>སྐར་མ་ %n ཙམ་ལྷག་ཡོད།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>སྐར་ཆ་ %n ཙམ་ལྷག་ཡོད།</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Focal</name>
    <message numerus="yes">
        <source>%n notice(s) were not handed over yet.</source>
        <translation>
            <numerusform>བརྡ་ཁྱབ་ %n ད་དུང་ལག་སྤྲོད་བྱས་མེད།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait for a notice.</source>
        <translation>
            <numerusform>སྙན་ཐོ་ %n བརྡ་ཁྱབ་སྒུག་ཡོད།</numerusform>
        </translation>
    </message>
    <message>
        <source>First the new vault: new keys made in the old one are no safer than the old.</source>
        <translation>སྔོན་ལ་གསང་མཛོད་གསར་པ། རྙིང་པའི་ནང་བཟོས་པའི་ལྡེ་མིག་གསར་པ་རྙིང་པ་ལས་ཉེན་ཁ་ཆུང་བ་མེད།</translation>
    </message>
    <message>
        <source>Hand them over as you handed over the reports, then tick them: under Replies, Waiting, or here.</source>
        <translation>སྙན་ཐོ་སྤྲད་པ་ལྟར་ལག་སྤྲོད་གནང་། དེ་ནས་རྟགས་རྒྱོབས། “ལན” འོག་ “སྒུག་བཞིན་པ” ནང་ངམ་འདིར།</translation>
    </message>
    <message>
        <source>Make the sealed files…</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་བཟོ…</translation>
    </message>
    <message>
        <source>Nothing was sent from here, so nobody waits for a new key.</source>
        <translation>འདི་ནས་གང་ཡང་བཏང་མེད། དེས་ན་སུས་ཀྱང་ལྡེ་མིག་གསར་པ་སྒུག་མེད།</translation>
    </message>
    <message>
        <source>They were handed over</source>
        <translation>དེ་དག་ལག་སྤྲོད་བྱས་ཟིན</translation>
    </message>
</context>
<context>
    <name>FocalPointsPage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>མིང་བྱང་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>སྣོན</translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་ཞིག་སྣོན</translation>
    </message>
    <message>
        <source>All 40 digits agree. The card is verified.</source>
        <translation>ཨང་ཀི་ 40 ཚང་མ་མཐུན་སོང་། མིང་བྱང་བསྡུར་ཟིན།</translation>
    </message>
    <message>
        <source>Cards and pictures (*.json *.card *.txt *.png *.jpg *.jpeg *.heic *.webp *.tif *.tiff *.pdf);;All files (*)</source>
        <translation>མིང་བྱང་དང་པར (*.json *.card *.txt *.png *.jpg *.jpeg *.heic *.webp *.tif *.tiff *.pdf);;ཡིག་ཆ་ཚང་མ (*)</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>མིང་བྱང་ཞིག་འདེམས</translation>
    </message>
    <message>
        <source>First in Send</source>
        <translation>གཏོང་བའི་ནང་དང་པོ</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན</translation>
    </message>
    <message>
        <source>Focal points receive what you send. You get their card from them.</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་གྱིས་ཁྱེད་རང་གིས་བཏང་བ་ལེན་གྱི་རེད། ཁོང་ཚོའི་མིང་བྱང་ཁོང་ཚོའི་ས་ནས་འཐོབ་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>ཡིག་ཆ་ཀློག་བཞིན་པ</translation>
    </message>
    <message>
        <source>The revocation is kept. Its card is not here yet.</source>
        <translation>རྩིས་མེད་བརྡ་ཁྱབ་ཉར་ཡོད། དེའི་མིང་བྱང་ད་དུང་འདིར་མེད།</translation>
    </message>
    <message>
        <source>This card was revoked. Nothing can be sealed to it any more.</source>
        <translation>མིང་བྱང་འདི་རྩིས་མེད་བཏང་ཟིན། དེའི་ཆེད་ད་གང་ལའང་དམ་རྒྱ་རྒྱག་མི་ཐུབ།</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>སྐར་ཆ་ %n ལྷག་ཡོད།</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ཕྱིར་ལོག</translation>
    </message>
    <message>
        <source>How, when and by whom was it said?</source>
        <translation>གང་འདྲ་དང་ནམ། སུས་བཤད་པ་རེད།</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s) without use</source>
        <translation>
            <numerusform>སྐར་མ་ %n བེད་སྤྱོད་མ་བྱས་ན་ཟྭ་རྒྱག་གི་རེད།</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>ཉར་ཚགས་བྱས་མེད</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time} ལ་ཉར་ཚགས་བྱས།</translation>
    </message>
    <message>
        <source>Saved {time}, as you type</source>
        <translation>{time} ལ་ཉར་ཚགས་བྱས། བྲིས་པ་དང་མཉམ་དུ་ཉར་གྱི་ཡོད།</translation>
    </message>
    <message>
        <source>{day}. How, and by whom was it said?</source>
        <translation>{day}། གང་འདྲ་དང་སུས་བཤད་པ་རེད།</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back to the passphrase</source>
        <translation>གསང་ཚིག་གཏག་སར་ལོག</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>གསང་ཚིག་གསར་པ་ཞིག་འདེམས</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>གསང་ཚིག་བརྗེད་སོང་ངམ།</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>ང་ལ་མེད</translation>
    </message>
    <message>
        <source>I have recovery words</source>
        <translation>ང་ལ་སླར་གསོའི་ཚིག་ཡོད</translation>
    </message>
    <message>
        <source>If recovery words were made for it, they open it, and you choose a new passphrase. They are 33 words on a sheet, or on papers that people keep for you.</source>
        <translation>དེའི་ཆེད་དུ་སླར་གསོའི་ཚིག་བཟོས་ཡོད་ན། ཚིག་དེས་ཁ་ཕྱེ་ཐུབ། དེ་ནས་ཁྱེད་རང་གིས་གསང་ཚིག་གསར་པ་ཞིག་འདེམས་དགོས། དེ་ནི་ཤོག་ལྷེ་གཅིག་གམ། ཁྱེད་རང་གི་ཚབ་ཏུ་མི་གཞན་གྱིས་ཉར་བའི་ཤོག་བུའི་ཐོག་ཡོད་པའི་ཚིག་ 33 རེད།</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>གསང་མཛོད་གསར་པ་བཟོ་བ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>གསང་ཚིག་གསར་པ</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it: not we, not an expert, not an authority.</source>
        <translation>གསང་ཚིག་མེད་ན་སུས་ཀྱང་གསང་མཛོད་ཁ་ཕྱེ་མི་ཐུབ། ང་ཚོས་མི་ཐུབ། མཁས་པས་མི་ཐུབ། དབང་འཛིན་པས་ཀྱང་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>ཁ་འབྱེད་བཞིན་པ…</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>གཏན་འཁེལ་བྱས་ནས་ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>The forgotten one opens this folder no more. It still opens copies of the folder that were made before.</source>
        <translation>བརྗེད་པའི་གསང་ཚིག་དེས་ཡིག་སྣོད་འདི་ད་ཁ་ཕྱེ་མི་ཐུབ། སྔར་བཟོས་པའི་ཡིག་སྣོད་ཀྱི་འདྲ་བཤུ་ནི་ད་དུང་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>There is no other way in. But before you give up:</source>
        <translation>ནང་དུ་འགྲོ་ཐབས་གཞན་མེད། འོན་ཀྱང་བློ་མ་གཏོང་གོང་།</translation>
    </message>
    <message>
        <source>These words open nothing in this vault. Are they of another vault, or were newer ones made since?</source>
        <translation>ཚིག་འདི་དག་གིས་གསང་མཛོད་འདིའི་ནང་ཅི་ཡང་ཁ་མི་ཕྱེ། གསང་མཛོད་གཞན་ཞིག་གི་ཚིག་ཡིན་ནམ། ཡང་ན་དེའི་རྗེས་སུ་གསར་པ་བཟོས་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>This passphrase cannot be used here. Take another one.</source>
        <translation>གསང་ཚིག་འདི་འདིར་བེད་སྤྱོད་བྱེད་མི་རུང་། གཞན་ཞིག་གདམ་རོགས།</translation>
    </message>
    <message>
        <source>Type the recovery words</source>
        <translation>སླར་གསོའི་ཚིག་གཏག་རོགས།</translation>
    </message>
    <message>
        <source>Type the words first: all of them, of as many papers as needed.</source>
        <translation>སྔོན་ལ་ཚིག་གཏག་རོགས། ཤོག་བུ་ག་ཚོད་དགོས་པ་དེ་ཚོའི་ཐོག་གི་ཚིག་ཚང་མ་གཏག་དགོས།</translation>
    </message>
    <message>
        <source>Without the words, nothing can be done</source>
        <translation>ཚིག་མེད་ན་ཐབས་ཅི་ཡང་མེད།</translation>
    </message>
    <message>
        <source>• A backup has a passphrase of its own. It can be restored in a new vault.</source>
        <translation>• གྲབས་ཉར་ལ་རང་གི་གསང་ཚིག་ཡོད། དེ་གསང་མཛོད་གསར་པ་ཞིག་གི་ནང་སླར་གསོ་བྱེད་ཐུབ།</translation>
    </message>
    <message>
        <source>• Ask those you trusted whether they keep a paper with words. Look for a sheet.</source>
        <translation>• ཁྱེད་རང་གིས་བློས་བཀལ་བའི་མི་ཚོར་ཚིག་བྲིས་པའི་ཤོག་བུ་ཉར་ཡོད་མེད་དྲིས། ཤོག་ལྷེ་ཞིག་ཡོད་མེད་བཙལ།</translation>
    </message>
    <message>
        <source>• If the vault was bound to another computer, it opens there with its passphrase.</source>
        <translation>• གསང་མཛོད་འདི་གློག་ཀླད་གཞན་ཞིག་དང་སྦྲེལ་ཡོད་ན། དེའི་ནང་གསང་ཚིག་གིས་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>• Keep the folder: nothing in it is lost, and it opens when the passphrase comes back to you.</source>
        <translation>• ཡིག་སྣོད་དེ་ཉོར། ནང་དུ་གང་ཡང་བོར་མེད། གསང་ཚིག་སླར་དྲན་པའི་སྐབས་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>• Try again rested: with Caps Lock off, with the keyboard layout you had then, with the passphrase you had before.</source>
        <translation>• ངལ་གསོས་རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་། Caps Lock བསད་དེ། སྐབས་དེའི་མཐེབ་གཞོང་བཀོད་སྒྲིག་བེད་སྤྱོད་བྱས་ནས། སྔར་གྱི་གསང་ཚིག་ཀྱང་ཚོད་ལྟ་གནང་།</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Not asked any more after another answer. What you wrote is kept.</source>
        <translation>ལན་གཞན་ཞིག་གི་རྐྱེན་པས་འདི་ད་མི་འདྲི། ཁྱེད་རང་གིས་བྲིས་པ་ཉར་ཡོད།</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>སྐར་མ་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>སྐར་ཆ་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>After a bad day, a night’s sleep shows what should not be in a report. You can still send earlier, with a reason.</source>
        <translation>ཉིན་སྡུག་ཅིག་གི་རྗེས། ཞག་གཅིག་གི་གཉིད་ཀྱིས་སྙན་ཐོའི་ནང་གང་འགོད་མི་རུང་བ་སྟོན་གྱི་རེད། རྒྱུ་མཚན་བྲིས་ནས་སྔ་བ་གཏོང་ཆོག</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>རྣམ་པ</translation>
    </message>
    <message>
        <source>As the computer is</source>
        <translation>གློག་ཀླད་བཞིན</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ནག་པོ</translation>
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
        <translation>ཁྱེད་རང་གིས་ཤོག་ངོས་གང་མཐོང་བ་དེས་ཐག་གཅོད་བྱེད། བརྗེས་ཀྱང་གང་ཡང་མི་བོར།</translation>
    </message>
    <message>
        <source>Keep what you copy for</source>
        <translation>འདྲ་བཤུ་བྱས་པ་ཉར་བའི་དུས</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>སྐད་ཡིག</translation>
    </message>
    <message>
        <source>Let a record rest for 24 hours before it can be sent</source>
        <translation>ཟིན་ཐོ་མ་བཏང་གོང་ཆུ་ཚོད་ 24 ངལ་གསོ་རུ་འཇུག</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>དཀར་པོ</translation>
    </message>
    <message>
        <source>Lock when nobody has used it for</source>
        <translation>སུས་ཀྱང་བེད་སྤྱོད་མ་བྱས་ན་ཟྭ་རྒྱག་པའི་དུས</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>ཟྭ་རྒྱག་པ</translation>
    </message>
    <message>
        <source>Locks and hides the window at once and asks nothing. What you are typing is saved. The window comes back from the bar of the desktop, locked.</source>
        <translation>ལམ་སང་ཟྭ་བརྒྱབ་ནས་སྒེའུ་ཁུང་སྦ། གང་ཡང་མི་འདྲི། གཏག་བཞིན་པ་ཉར་གྱི་རེད། སྒེའུ་ཁུང་ལས་འགན་ཐིག་ནས་ཟྭ་བརྒྱབ་ཡོད་པའི་ཐོག་སླར་ཡོང་།</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>མཐེབ་གནོན་མེད</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>སྤྱིར་བཏང</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>བརྗེད་དེབ</translation>
    </message>
    <message>
        <source>Of this drawer. The lock screen has its own, at its foot.</source>
        <translation>འཐེན་སྒམ་འདིའི། ཟྭ་རྒྱག་ཡོལ་ལ་རང་གི་སྐད་ཡིག་ཡོད། དེའི་མཇུག་ཏུ།</translation>
    </message>
    <message>
        <source>Of this drawer. The lock screen is as large as the computer asks for.</source>
        <translation>འཐེན་སྒམ་འདིའི་ཡིན། སྒོ་ལྕགས་ཀྱི་ངོས་ནི་གློག་ཀླད་ཀྱིས་བཀོད་པའི་ཆེ་ཆུང་ལྟར་ཡིན།</translation>
    </message>
    <message>
        <source>Panic key, held for one second</source>
        <translation>ཛ་དྲག་མཐེབ་གནོན། སྐར་ཆ་གཅིག་གནོན</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Receive reports as a focal point</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་གྱི་ངོས་ནས་སྙན་ཐོ་ལེན་པ</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>བར་ཐག</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ཡི་གེའི་ཆེ་ཆུང</translation>
    </message>
    <message>
        <source>Then it is removed from the clipboard, where every program can read it.</source>
        <translation>དེ་ནས་འདྲ་བཤུ་སྒམ་ (clipboard) ནས་འདོན་གྱི་རེད། དེའི་ནང་མཉེན་ཆས་ཚང་མས་ཀློག་ཐུབ།</translation>
    </message>
    <message>
        <source>What do you do here?</source>
        <translation>ཁྱེད་རང་གིས་འདིར་ཅི་ཞིག་བྱེད་དམ།</translation>
    </message>
    <message>
        <source>What you are typing is saved first.</source>
        <translation>གཏག་བཞིན་པ་སྔོན་ལ་ཉར་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>ཡངས་པ</translation>
    </message>
    <message>
        <source>Wider puts more room between letters, words and lines.</source>
        <translation>“ཡངས་པ”ཡིས་ཡི་གེ་དང་ཚིག ཐིག་ཕྲེང་བར་ས་སྟོང་མང་ཙམ་འཇོག་གི་རེད།</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>སྒེའུ་ཁུང་</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>གང་བྱུང་བ་འབྲི་བ</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>ཁྱེད་རང་གི་ལས་ཀ</translation>
    </message>
</context>
<context>
    <name>GiveUp</name>
    <message>
        <source>Giving up the drawer</source>
        <translation>འཐེན་སྒམ་བློས་གཏོང་བཞིན་པ</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>འདི་འཐེན་སྒམ་འདིའི་གསང་ཚིག་མ་རེད།</translation>
    </message>
</context>
<context>
    <name>GivesAway</name>
    <message>
        <source>A colour profile</source>
        <translation>ཚོན་མདོག་གི་རྣམ་བཤད</translation>
    </message>
    <message>
        <source>A description</source>
        <translation>འགྲེལ་བརྗོད</translation>
    </message>
    <message>
        <source>A form to fill in</source>
        <translation>འགེང་རྒྱུའི་རེའུ་མིག</translation>
    </message>
    <message>
        <source>A mark that stands nowhere else</source>
        <translation>གཞན་གང་དུའང་མེད་པའི་རྟགས</translation>
    </message>
    <message>
        <source>A picture that cannot be looked into</source>
        <translation>ནང་ལ་ལྟ་མི་ཐུབ་པའི་པར</translation>
    </message>
    <message>
        <source>A plain text: nothing is hidden in it beside what can be read.</source>
        <translation>ཡི་གེ་རྐྱང་པ། ཀློག་ཐུབ་པ་ལས་སྦས་པ་གང་ཡང་མེད།</translation>
    </message>
    <message>
        <source>A program inside</source>
        <translation>ནང་དུ་མཉེན་ཆས་ཤིག</translation>
    </message>
    <message>
        <source>A small picture inside</source>
        <translation>ནང་དུ་པར་ཆུང་ཞིག</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>ཁ་བྱང་</translation>
    </message>
    <message>
        <source>A track beside picture and sound</source>
        <translation>པར་དང་སྒྲའི་ཟུར་གྱི་ཤུལ་ལམ</translation>
    </message>
    <message>
        <source>Changes that can be read back</source>
        <translation>སླར་ཀློག་ཐུབ་པའི་བཟོ་བཅོས</translation>
    </message>
    <message>
        <source>Comments and notes</source>
        <translation>མཆན་དང་བརྗེད་ཐོ</translation>
    </message>
    <message>
        <source>Earlier versions of it</source>
        <translation>དེའི་སྔོན་གྱི་པར་གཞི</translation>
    </message>
    <message>
        <source>Fields somebody made up</source>
        <translation>སུ་ཞིག་གིས་བཟོས་པའི་འགོད་ས</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation>ནང་དུ་ཡིག་ཆ</translation>
    </message>
    <message>
        <source>How it was worked on</source>
        <translation>གང་འདྲ་བཟོས་པའི་ལོ་རྒྱུས</translation>
    </message>
    <message>
        <source>It does not show, and can be read.</source>
        <translation>མི་མངོན་ཡང་ཀློག་ཐུབ།</translation>
    </message>
    <message>
        <source>It is never run here.</source>
        <translation>འདིར་དེ་ནམ་ཡང་མི་འཁོར།</translation>
    </message>
    <message>
        <source>It may show what was cut off or covered in the large one.</source>
        <translation>པར་ཆེན་པོའི་ནང་བཅད་པའམ་བཀབ་པ་དེ་སྟོན་སྲིད།</translation>
    </message>
    <message>
        <source>It tells more than what is seen.</source>
        <translation>མཐོང་བ་ལས་མང་བ་སྟོན་གྱི་ཡོད།</translation>
    </message>
    <message>
        <source>It tells where it was made, and more.</source>
        <translation>གང་དུ་བཟོས་པ་དང་དེ་ལས་མང་བ་སྟོན་གྱི་ཡོད།</translation>
    </message>
    <message>
        <source>It tells who or which device made it.</source>
        <translation>སུའམ་སྒྲིག་ཆས་གང་གིས་བཟོས་པ་སྟོན་གྱི་ཡོད།</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>གནད་ཚིག</translation>
    </message>
    <message>
        <source>Links to other places</source>
        <translation>ས་གནས་གཞན་གྱི་དྲ་ཐག</translation>
    </message>
    <message>
        <source>Marks of when it was saved.</source>
        <translation>ནམ་ཉར་བའི་རྟགས།</translation>
    </message>
    <message>
        <source>Names of files or folders</source>
        <translation>ཡིག་ཆའམ་ཡིག་སྣོད་ཀྱི་མིང་</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>ས་གནས་ཀྱི་མིང་</translation>
    </message>
    <message>
        <source>Notes of the maker of the camera</source>
        <translation>པར་ཆས་བཟོ་གྲྭའི་བརྗེད་ཐོ</translation>
    </message>
    <message>
        <source>Nothing hidden was found in what could be read.</source>
        <translation>ཀློག་ཐུབ་པའི་ནང་སྦས་པ་གང་ཡང་མ་རྙེད།</translation>
    </message>
    <message>
        <source>Nothing hidden was found. What is seen and heard can still tell who and where.</source>
        <translation>སྦས་པ་གང་ཡང་མ་རྙེད། མཐོང་གོ་ཐུབ་པས་ད་དུང་སུ་ཡིན་པ་དང་གང་དུ་ཡིན་པ་སྟོན་སྲིད།</translation>
    </message>
    <message>
        <source>Often with numbers of this one device.</source>
        <translation>མང་ཆེ་བར་སྒྲིག་ཆས་འདིའི་ཨང་ཡོད།</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>ཚོགས་པ</translation>
    </message>
    <message>
        <source>Other pictures inside</source>
        <translation>ནང་དུ་པར་གཞན</translation>
    </message>
    <message>
        <source>Other things nobody sees</source>
        <translation>སུས་ཀྱང་མི་མཐོང་བའི་དོན་གཞན</translation>
    </message>
    <message>
        <source>Perhaps a short film, or another file.</source>
        <translation>བརྙན་འཕྲིན་ཐུང་ངུའམ་ཡིག་ཆ་གཞན་ཡིན་སྲིད།</translation>
    </message>
    <message>
        <source>Serial number of the device</source>
        <translation>སྒྲིག་ཆས་ཀྱི་རིམ་ཨང་</translation>
    </message>
    <message>
        <source>Something behind its end</source>
        <translation>མཇུག་གི་རྗེས་སུ་ཅི་ཞིག</translation>
    </message>
    <message>
        <source>Taken before, behind, or closer.</source>
        <translation>སྔོན་ལའམ། རྒྱབ་ནས། ཉེ་བ་ནས་བླངས་པ།</translation>
    </message>
    <message>
        <source>Text that is hidden</source>
        <translation>སྦས་པའི་ཡི་གེ</translation>
    </message>
    <message>
        <source>This kind of file cannot be looked into. Take it that it tells who made it, when and where.</source>
        <translation>ཡིག་ཆ་རིགས་འདིའི་ནང་ལ་ལྟ་མི་ཐུབ། དེས་སུས་དང་ནམ། གང་དུ་བཟོས་པ་སྟོན་པར་རྩིས་ཤིག</translation>
    </message>
    <message>
        <source>What was deleted is still in it.</source>
        <translation>བསུབས་པ་དེ་ད་དུང་ནང་དུ་ཡོད།</translation>
    </message>
    <message>
        <source>What was removed may still be in them.</source>
        <translation>བཏོན་པ་དེ་ད་དུང་ནང་དུ་ཡོད་སྲིད།</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ནམ</translation>
    </message>
    <message>
        <source>Where it was made</source>
        <translation>གང་དུ་བཟོས་པ</translation>
    </message>
    <message>
        <source>Who changed the text</source>
        <translation>ཡི་གེ་སུས་བཅོས་པ</translation>
    </message>
    <message>
        <source>Who commented</source>
        <translation>མཆན་སུས་བཏབ་པ</translation>
    </message>
    <message>
        <source>Who is on it, by name</source>
        <translation>དེའི་ནང་གི་མིའི་མིང་</translation>
    </message>
    <message>
        <source>Who made it or changed it</source>
        <translation>སུས་བཟོས་པའམ་བཅོས་པ</translation>
    </message>
    <message>
        <source>Whose device it is</source>
        <translation>སུའི་སྒྲིག་ཆས་ཡིན་པ</translation>
    </message>
    <message>
        <source>With what was filled in.</source>
        <translation>བཀང་བའི་ནང་དོན་དང་བཅས།</translation>
    </message>
    <message>
        <source>With which device</source>
        <translation>སྒྲིག་ཆས་གང་གིས</translation>
    </message>
    <message>
        <source>With which program</source>
        <translation>མཉེན་ཆས་གང་གིས</translation>
    </message>
    <message>
        <source>picture {number}</source>
        <translation>པར་ {number}</translation>
    </message>
    <message>
        <source>{values}; and {count} more</source>
        <translation>{values}། དེ་མིན་ {count}</translation>
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
        <translation>ཆ་ཤས་ཤིག་ཀློག་མ་ཐུབ། དེ་ལས་མང་བ་ཡོད་སྲིད།</translation>
    </message>
    <message>
        <source>Looking for hidden data</source>
        <translation>སྦས་པའི་གྲངས་གཞི་འཚོལ་བཞིན་པ</translation>
    </message>
    <message>
        <source>Looking for hidden data…</source>
        <translation>སྦས་པའི་གྲངས་གཞི་འཚོལ་བཞིན་པ…</translation>
    </message>
    <message>
        <source>Make a cleaned copy…</source>
        <translation>གཙང་སེལ་འདྲ་བཤུ་བཟོ…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>ཚང་མ་སྟོན</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>ཉུང་བ་སྟོན</translation>
    </message>
    <message>
        <source>Stopped. Close and open this card to look again.</source>
        <translation>མཚམས་བཞག་ཟིན། ཡང་བསྐྱར་འཚོལ་བར་བྱང་བུ་འདིའི་ཁ་རྒྱོབས་ནས་སླར་ཁ་ཕྱེ།</translation>
    </message>
    <message>
        <source>What this file gives away</source>
        <translation>ཡིག་ཆ་འདིས་ཅི་ཞིག་སྟོན་པ</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message numerus="yes">
        <source>%n answer(s) as they were given</source>
        <translation>
            <numerusform>སྤྲད་པ་བཞིན་གྱི་ལན་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about it and other cases</source>
        <translation>
            <numerusform>དེ་དང་གནད་དོན་གཞན་སྐོར་གྱི་ཐག་གཅོད་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that it is in, as a whole</source>
        <translation>
            <numerusform>དེ་ཚུད་པའི་ཟིན་བྲིས་ %n ཧྲིལ་པོ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence in it ({size})</source>
        <translation>
            <numerusform>དེའི་ནང་གི་དཔང་རྟགས་ཡིག་ཆ་ %n ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the register that name it</source>
        <translation>
            <numerusform>དེའི་མིང་འཁོད་པའི་ཐོ་དེབ་དོན་ཚན་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer that was being written</source>
        <translation>འབྲི་བཞིན་པའི་ལན་ཞིག</translation>
    </message>
    <message>
        <source>Copies elsewhere: backups, exports, drafts that were written out, the sealed file where it came from</source>
        <translation>ས་གནས་གཞན་གྱི་འདྲ་བཤུ། གྲབས་ཉར། ཕྱིར་འདྲེན། ཡིག་ཆར་ཉར་བའི་ཟིན་བྲིས། ཡོང་སའི་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ</translation>
    </message>
    <message>
        <source>Its number, the day and your reason; the hash of its file, so that it is not taken in again by itself</source>
        <translation>དེའི་ཨང་དང་ཉིན། ཁྱེད་རང་གི་རྒྱུ་མཚན། རང་འགུལ་གྱིས་ཡང་བསྐྱར་ནང་འཇུག་མི་བྱེད་པའི་ཆེད་དེའི་ཡིག་ཆའི་ hash</translation>
    </message>
    <message>
        <source>Its place in an event, which goes on without it</source>
        <translation>དོན་ཞིག་ནང་གི་དེའི་གནས། དོན་དེ་དེ་མེད་པར་མུ་མཐུད</translation>
    </message>
    <message numerus="yes">
        <source>Names or contacts of %n person(s)</source>
        <translation>
            <numerusform>མི་ %n ཡི་མིང་ངམ་འབྲེལ་གཏུག</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent, as a whole ({size})</source>
        <translation>བཏང་བའི་ནང་དོན་ཧྲིལ་པོ ({size})</translation>
    </message>
    <message>
        <source>Your notes, judgements and the history</source>
        <translation>ཁྱེད་རང་གི་བརྗེད་ཐོ་དང་ཐག་གཅོད། ལོ་རྒྱུས</translation>
    </message>
    <message numerus="yes">
        <source>{case} was deleted, with %n file(s) of evidence.</source>
        <translation>
            <numerusform>{case} དཔང་རྟགས་ཡིག་ཆ་ %n དང་བཅས་བསུབས་ཟིན།</numerusform>
        </translation>
    </message>
    <message>
        <source>{case} was deleted.</source>
        <translation>{case} བསུབས་ཟིན།</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message numerus="yes">
        <source>%n record(s) are in the file, and nowhere in this drawer.</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n ཡིག་ཆའི་ནང་ཡོད། འཐེན་སྒམ་འདིའི་ནང་གང་དུའང་མེད།</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>Lock the vault, and switch the device off completely before the border. When you are back: Settings, Recovery and backup, “Bring records back”.</source>
        <translation>གསང་མཛོད་ཟྭ་རྒྱོབས། ས་མཚམས་ལ་མ་སླེབས་གོང་སྒྲིག་ཆས་ཡོངས་རྫོགས་གསོད། ཕྱིར་ལོག་རྗེས། སྒྲིག་བཀོད་ནང་ “སླར་གསོ་དང་གྲབས་ཉར” འོག་ “ཟིན་ཐོ་ཕྱིར་འཁྱེར”</translation>
    </message>
    <message>
        <source>They are not here any more</source>
        <translation>དེ་དག་ད་འདིར་མི་འདུག</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message numerus="yes">
        <source>%n record(s) not finished yet</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n ད་དུང་འབྲི་ཚར་མེད།</numerusform>
        </translation>
    </message>
    <message>
        <source>From {date}: {title}</source>
        <translation>{date} ནས། {title}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>ཚང་མ་སྟོན</translation>
    </message>
    <message>
        <source>The oldest, from {date}: {title}</source>
        <translation>རྙིང་ཤོས། {date} ནས། {title}</translation>
    </message>
</context>
<context>
    <name>Grow</name>
    <message>
        <source>Each drawer has {size} now.</source>
        <translation>ད་འཐེན་སྒམ་རེར་ {size} ཡོད།</translation>
    </message>
    <message>
        <source>Making the vault larger</source>
        <translation>གསང་མཛོད་ཆེ་རུ་གཏོང་བཞིན་པ</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>For focal points</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་གྱི་ཆེད</translation>
    </message>
    <message>
        <source>For technical people</source>
        <translation>འཕྲུལ་རིག་པའི་ཆེད</translation>
    </message>
    <message>
        <source>For trainers</source>
        <translation>དགེ་རྒན་གྱི་ཆེད</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>ཉེན་སྲུང་</translation>
    </message>
    <message>
        <source>Using the app</source>
        <translation>མཉེན་ཆས་བེད་སྤྱོད</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ལམ་སྟོན</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ལམ་སྟོན་ནང་འཚོལ</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>A part of this page is not translated yet. It is shown in English.</source>
        <translation>ཤོག་ངོས་འདིའི་ཆ་ཤས་ཤིག་ད་དུང་བསྒྱུར་མེད། དབྱིན་ཡིག་ཐོག་བསྟན་ཡོད།</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>ཤོག་ངོས་ཚང་མ</translation>
    </message>
    <message>
        <source>Next page: {title}</source>
        <translation>ཤོག་ངོས་རྗེས་མ། {title}</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>ཚིག་འདི་ཡོད་པའི་ཤོག་ངོས་མེད།</translation>
    </message>
    <message>
        <source>Page before: {title}</source>
        <translation>ཤོག་ངོས་སྔོན་མ། {title}</translation>
    </message>
    <message>
        <source>Pages to read</source>
        <translation>ཀློག་རྒྱུའི་ཤོག་ངོས</translation>
    </message>
    <message>
        <source>This page is not translated yet. It is shown in English.</source>
        <translation>ཤོག་ངོས་འདི་ད་དུང་བསྒྱུར་མེད། དབྱིན་ཡིག་ཐོག་བསྟན་ཡོད།</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message>
        <source>Choose where…</source>
        <translation>གང་དུ་འདེམས…</translation>
    </message>
    <message>
        <source>Hand it back?</source>
        <translation>ཕྱིར་སྤྲོད་དམ།</translation>
    </message>
    <message>
        <source>Somebody entrusted this backup to you. It cannot come into your drawer. You can seal it anew, so that only the drawer it came from opens it, and give them that file.</source>
        <translation>སུ་ཞིག་གིས་གྲབས་ཉར་འདི་ཁྱེད་རང་ལ་བཅོལ་འདུག དེ་ཁྱེད་རང་གི་འཐེན་སྒམ་ནང་ཡོང་མི་ཐུབ། གསར་དུ་དམ་རྒྱ་བརྒྱབ་ནས་དེ་ཡོང་སའི་འཐེན་སྒམ་ཁོ་ནས་ཁ་ཕྱེ་ཐུབ་པ་བཟོས་ཆོག དེ་ནས་ཡིག་ཆ་དེ་ཁོང་ཚོར་སྤྲོད།</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>1: not at all. 5: very much.</source>
        <translation>1 གཏན་ནས་མིན། 5 ཧ་ཅང་ཡིན།</translation>
    </message>
    <message>
        <source>Each group is the same</source>
        <translation>ཚོགས་ཁག་རེ་རེ་གཅིག་མཚུངས་རེད</translation>
    </message>
    <message>
        <source>Exercise cards</source>
        <translation>སྦྱོང་ཚན་བྱང་བུ</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>བརྡ་སྟོན</translation>
    </message>
    <message>
        <source>How was this workshop?</source>
        <translation>ཟབ་སྦྱོང་འདི་གང་འདྲ་བྱུང་ངམ།</translation>
    </message>
    <message>
        <source>I could now compare digits, seal and carry a file.</source>
        <translation>ངས་ད་ཨང་ཀི་བསྡུར་བ་དང་ཡིག་ཆར་དམ་རྒྱ་བརྒྱབ་ནས་འཁྱེར་ཐུབ།</translation>
    </message>
    <message>
        <source>I could now write a record and ask for consent.</source>
        <translation>ངས་ད་ཟིན་ཐོ་འབྲི་བ་དང་མོས་མཐུན་འདྲི་ཐུབ།</translation>
    </message>
    <message>
        <source>I know what this app cannot protect me from.</source>
        <translation>མཉེན་ཆས་འདིས་ང་གང་ལས་སྲུང་མི་ཐུབ་པ་ངས་ཤེས།</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>རང་གི་ཚིག་གིས</translation>
    </message>
    <message>
        <source>Read to me by the owner of the card</source>
        <translation>མིང་བྱང་བདག་པོས་ང་ལ་བཀླགས་པ</translation>
    </message>
    <message>
        <source>Shown on my screen</source>
        <translation>ངའི་གློག་ཡོལ་ཐོག་བསྟན་པ</translation>
    </message>
    <message>
        <source>The pace and the language were right for me.</source>
        <translation>མགྱོགས་ཚད་དང་སྐད་ཡིག་ང་ལ་འཚམ་པོ་བྱུང་།</translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation>ཅི་ཞིག་སྦྱོང་རྒྱུ་ཡོད་པ</translation>
    </message>
    <message>
        <source>What was hard, or is still unclear?</source>
        <translation>ཅི་ཞིག་དཀའ་བའམ། ད་དུང་མི་གསལ་བ་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>What was most useful?</source>
        <translation>ཅི་ཞིག་ཕན་ཐོགས་ཆེ་ཤོས་བྱུང་ངམ།</translation>
    </message>
    <message>
        <source>What will you do differently from tomorrow?</source>
        <translation>སང་ཉིན་ནས་ཅི་ཞིག་མི་འདྲ་བར་བྱེད་དམ།</translation>
    </message>
    <message>
        <source>Write no name, no organisation and no country on this sheet.</source>
        <translation>ཤོག་ལྷེ་འདིའི་ཐོག་མིང་དང་ཚོགས་པ། རྒྱལ་ཁབ་མ་བྲི།</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Add a colleague’s card…</source>
        <translation>ལས་རོགས་ཤིག་གི་མིང་བྱང་སྣོན…</translation>
    </message>
    <message>
        <source>Answer nothing with it here any more</source>
        <translation>འདིར་དེས་ད་ལན་མི་རྒྱག</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>གཅིག་འདེམས།</translation>
    </message>
    <message>
        <source>Hand it over…</source>
        <translation>སྤྲོད…</translation>
    </message>
    <message>
        <source>Hand this card over to a colleague</source>
        <translation>མིང་བྱང་འདི་ལས་རོགས་ཤིག་ལ་སྤྲོད</translation>
    </message>
    <message>
        <source>Nobody is there to hand it to. Ask the colleague for a card of the kind “A person”, add it, and compare its digits with them.</source>
        <translation>སྤྲོད་ཡུལ་སུ་ཡང་མེད། ལས་རོགས་ལ་ “མི་སྒེར་ཞིག” རིགས་ཀྱི་མིང་བྱང་ཞིག་ཞུས། དེ་སྣོན། ཁོང་དང་ཨང་ཀི་བསྡུར།</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>འདིར་ཅི་ཞིག་འབྲི་དགོས།</translation>
    </message>
    <message>
        <source>The colleague gets the secret key: they read everything that was or will be sealed to this card, and answer in its name. It cannot be taken back; only revoking the card ends it. While both of you answer, agree who answers what.</source>
        <translation>ལས་རོགས་ལ་གསང་བའི་ལྡེ་མིག་ཐོབ། མིང་བྱང་འདིར་དམ་རྒྱ་བརྒྱབ་ཟིན་པའམ་རྒྱག་རྒྱུ་ཚང་མ་ཁོང་གིས་ཀློག་ཅིང་དེའི་མིང་གིས་ལན་རྒྱག ཕྱིར་འཐེན་བྱེད་མི་ཐུབ། མིང་བྱང་རྩིས་མེད་བཏང་ན་མ་གཏོགས་མཇུག་མི་རྫོགས། གཉིས་ཀས་ལན་རྒྱག་སྐབས་སུས་གང་ལ་ལན་རྒྱག་པ་གྲོས་མཐུན་གནང་།</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>སུ་ལ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>རྒྱུ་མཚན</translation>
    </message>
    <message>
        <source>kept in this drawer</source>
        <translation>འཐེན་སྒམ་འདིའི་ནང་ཉར་གྱི་རེད།</translation>
    </message>
    <message>
        <source>only person cards whose digits were compared</source>
        <translation>ཨང་ཀི་བསྡུར་ཟིན་པའི་མི་སྒེར་མིང་བྱང་ཁོ་ན</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>Can anybody know the passphrase?</source>
        <translation>གསང་ཚིག་སུ་ཞིག་གིས་ཤེས་སྲིད་དམ།</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ཉིན་ཁ་ཤས</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>ཡུན་གང་ཙམ་རིང་རེད།</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ཆུ་ཚོད་ཁ་ཤས</translation>
    </message>
    <message>
        <source>How was it when it was taken?</source>
        <translation>བླངས་པའི་སྐབས་དེའི་གནས་སྟངས་གང་འདྲ་རེད།</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>ངས་མི་ཤེས</translation>
    </message>
    <message>
        <source>I had to say or type it</source>
        <translation>ང་བཤད་པའམ་གཏག་དགོས་བྱུང་</translation>
    </message>
    <message>
        <source>It did not come back</source>
        <translation>ཕྱིར་འབྱོར་མེད</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>སྐར་མ་ཁ་ཤས</translation>
    </message>
    <message>
        <source>No</source>
        <translation>མིན</translation>
    </message>
    <message>
        <source>On which day was it out of your sight?</source>
        <translation>ཉིན་གང་ལ་ཁྱེད་རང་གི་མིག་ལམ་ནས་ཡིབ་པ་རེད།</translation>
    </message>
    <message>
        <source>On, and this vault locked</source>
        <translation>སྤར་ཡོད། གསང་མཛོད་འདི་ཟྭ་བརྒྱབ་ཡོད</translation>
    </message>
    <message>
        <source>On, and this vault open</source>
        <translation>སྤར་ཡོད། གསང་མཛོད་འདི་ཁ་ཕྱེས་ཡོད</translation>
    </message>
    <message>
        <source>Somebody saw me type it</source>
        <translation>ངས་གཏག་པ་སུ་ཞིག་གིས་མཐོང་སོང་</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>ཁ་བསད་ཡོད</translation>
    </message>
    <message>
        <source>That is no day that has come. Write it as in the example.</source>
        <translation>དེ་སླེབས་ཟིན་པའི་ཉིན་མ་རེད། དཔེ་མཚོན་ལྟར་བྲིས།</translation>
    </message>
    <message>
        <source>What to reckon with</source>
        <translation>ཅི་ཞིག་ཡོང་སྲིད་པར་རྩི་དགོས་པ</translation>
    </message>
    <message>
        <source>year-month-day, for example {day}</source>
        <translation>ལོ-ཟླ-ཉིན། དཔེར་ན་ {day}</translation>
    </message>
</context>
<context>
    <name>HappenedSection</name>
    <message>
        <source>In your own words</source>
        <translation>རང་གི་ཚིག་གིས</translation>
    </message>
    <message>
        <source>Nobody has to tell it twice: paste a statement, or add it as evidence. Stop whenever you want.</source>
        <translation>སུས་ཀྱང་ཐེངས་གཉིས་བཤད་མི་དགོས། བརྗོད་པ་ཞིག་སྦྱར་བའམ་དཔང་རྟགས་སུ་སྣོན་ཆོག འདོད་པའི་སྐབས་མཚམས་བཞག་ཆོག</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Hide name</source>
        <translation>མིང་སྦ</translation>
    </message>
    <message>
        <source>No name is kept for this person</source>
        <translation>མི་འདིའི་མིང་ཉར་མེད།</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>མིང་སྟོན</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n རྙེད་སོང་།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n ལྷག་ཡོད།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A short title, in neutral words</source>
        <translation>ཁ་བྱང་ཐུང་ངུ། ཕྱོགས་ལྷུང་མེད་པའི་ཚིག་གིས</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>ཚང་མ་ཚར་སོང་།</translation>
    </message>
    <message>
        <source>Before you can send</source>
        <translation>མ་བཏང་གོང་</translation>
    </message>
    <message>
        <source>Before you can send: {left}</source>
        <translation>མ་བཏང་གོང་། {left}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>དོན་རྐྱེན</translation>
    </message>
    <message>
        <source>List</source>
        <translation>ཐོ་གཞུང་</translation>
    </message>
    <message>
        <source>More</source>
        <translation>དེ་མིན</translation>
    </message>
    <message>
        <source>More about all records</source>
        <translation>ཟིན་ཐོ་ཚང་མའི་སྐོར་དེ་མིན</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>སྤྱིའི་གནས་ཚུལ</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>A new vault (safest)</source>
        <translation>གསང་མཛོད་གསར་པ (ཉེན་ཁ་ཆུང་ཤོས)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>Everything stays as it is. The file is a second copy.</source>
        <translation>ཚང་མ་སྔར་བཞིན་གནས། ཡིག་ཆ་དེ་འདྲ་བཤུ་གཉིས་པ་རེད།</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>གང་ཡང་མེད</translation>
    </message>
    <message>
        <source>Other drawers of this vault are destroyed with it: move what is in them first.</source>
        <translation>གསང་མཛོད་འདིའི་འཐེན་སྒམ་གཞན་ཡང་མཉམ་དུ་མེད་པར་བཟོ་ཡི་རེད། སྔོན་ལ་དེའི་ནང་དོན་སྤོས།</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>འདི་ནས་འདོན</translation>
    </message>
    <message>
        <source>That is enough against somebody who looks. A laboratory that has the passphrase may find older pages on flash memory, and the history of the drawer shows that records were removed, not which.</source>
        <translation>བལྟ་མཁན་གྱི་ཆེད་དེས་འདང་། གསང་ཚིག་ཡོད་པའི་བརྟག་དཔྱད་ཁང་གིས་འཕྲུལ་ཉར་ཐོག་ཤོག་ངོས་རྙིང་པ་རྙེད་སྲིད། འཐེན་སྒམ་གྱི་ལོ་རྒྱུས་ཀྱིས་ཟིན་ཐོ་བཏོན་པ་སྟོན། གང་ཡིན་པ་མི་སྟོན།</translation>
    </message>
    <message>
        <source>The records are removed from this drawer. Nothing in it says where they are.</source>
        <translation>ཟིན་ཐོ་འཐེན་སྒམ་འདི་ནས་འདོན་གྱི་རེད། དེའི་ནང་གང་གིས་ཀྱང་གང་དུ་ཡོད་པ་མི་བཤད།</translation>
    </message>
    <message>
        <source>What may stay moves to a new vault with new keys and a passphrase that you choose. It is opened and compared; then this vault is destroyed, and with its keys every old page that this medium may still hold.</source>
        <translation>གནས་ཆོག་པ་རྣམས་ལྡེ་མིག་གསར་པ་དང་ཁྱེད་རང་གིས་བདམས་པའི་གསང་ཚིག་ཡོད་པའི་གསང་མཛོད་གསར་པ་ཞིག་ལ་སྤོ། དེ་ཁ་ཕྱེས་ནས་བསྡུར། དེ་ནས་གསང་མཛོད་འདི་མེད་པར་བཟོ། དེའི་ལྡེ་མིག་དང་མཉམ་དུ་གསོག་ཆས་འདིའི་ཐོག་ལྷག་སྲིད་པའི་ཤོག་ངོས་རྙིང་པ་ཚང་མ་ཁ་ཕྱེ་མི་ཐུབ་པར་འགྱུར།</translation>
    </message>
    <message>
        <source>What shall happen here?</source>
        <translation>འདིར་གང་བྱེད་དམ།</translation>
    </message>
    <message>
        <source>Whoever opens this drawer reads them.</source>
        <translation>འཐེན་སྒམ་འདི་ཁ་ཕྱེ་མཁན་གྱིས་ཀློག་ཐུབ།</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>At most {limit}.</source>
        <translation>མང་མཐར་ {limit}</translation>
    </message>
    <message>
        <source>Is {names} meant?</source>
        <translation>{names} ཟེར་བ་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>Look at line {line}, column {column}.</source>
        <translation>ཐིག་ {line} ཀ་ཕྲེང་ {column} ལ་གཟིགས།</translation>
    </message>
    <message>
        <source>Made-up countries begin with X, such as XW.</source>
        <translation>བཟོས་པའི་རྒྱལ་ཁབ་ X ནས་འགོ་འཛུགས། དཔེར་ན་ XW</translation>
    </message>
    <message>
        <source>One of: {names}.</source>
        <translation>འདི་དག་ལས་གཅིག {names}</translation>
    </message>
    <message>
        <source>Write {wanted}.</source>
        <translation>{wanted} བྲིས།</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n answer(s) noted</source>
        <translation>
            <numerusform>ལན་ %n བཀོད་ཟིན།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken out</source>
        <translation>
            <numerusform>ལན་ %n བཏོན་ཟིན།</numerusform>
        </translation>
    </message>
    <message>
        <source>A notice was to be sealed, and was not</source>
        <translation>བརྡ་ཁྱབ་ཅིག་ལ་དམ་རྒྱ་རྒྱག་རྩིས་ཡོད་ཀྱང་བརྒྱབ་མ་སོང་།</translation>
    </message>
    <message>
        <source>Answer noted: {use}</source>
        <translation>ལན་བཀོད་ཟིན། {use}</translation>
    </message>
    <message>
        <source>Answer taken out: {use}</source>
        <translation>ལན་བཏོན་ཟིན། {use}</translation>
    </message>
    <message>
        <source>Changed: what is known about them</source>
        <translation>འགྱུར་བ། མི་དེའི་སྐོར་ཤེས་པ</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>ད་དུང་གང་ཡང་བཀོད་མེད།</translation>
    </message>
    <message>
        <source>Record begun</source>
        <translation>ཟིན་ཐོ་འགོ་བཙུགས།</translation>
    </message>
    <message>
        <source>Record removed</source>
        <translation>ཟིན་ཐོ་བཏོན་ཟིན།</translation>
    </message>
    <message>
        <source>Record sealed to be sent</source>
        <translation>གཏོང་ཆེད་ཟིན་ཐོར་དམ་རྒྱ་བརྒྱབ།</translation>
    </message>
    <message>
        <source>Record was to be sealed, and was not</source>
        <translation>ཟིན་ཐོར་དམ་རྒྱ་རྒྱག་རྩིས་ཡོད་ཀྱང་བརྒྱབ་མ་སོང་།</translation>
    </message>
    <message>
        <source>Record worked on</source>
        <translation>ཟིན་ཐོའི་ཐོག་ལས་ཀ་བྱས།</translation>
    </message>
    <message>
        <source>Sealed: a notice that takes back what was sent</source>
        <translation>དམ་རྒྱ་བརྒྱབ། བཏང་ཟིན་པ་ཕྱིར་འཐེན་གྱི་བརྡ་ཁྱབ།</translation>
    </message>
    <message>
        <source>Sealed: a notice that the key for answers was lost</source>
        <translation>དམ་རྒྱ་བརྒྱབ། ལན་གྱི་ལྡེ་མིག་བོར་བའི་བརྡ་ཁྱབ།</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>དེ་མིན་ %n སྟོན</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was done with the record</source>
        <translation>ཟིན་ཐོ་ལ་ཅི་ཞིག་བྱས།</translation>
    </message>
    <message>
        <source>State of the record: {status}</source>
        <translation>ཟིན་ཐོའི་གནས་སྟངས། {status}</translation>
    </message>
    <message>
        <source>Taken out of the record</source>
        <translation>ཟིན་ཐོ་ནས་བཏོན་པ།</translation>
    </message>
    <message>
        <source>When something was noted. No line can be taken out or changed unnoticed.</source>
        <translation>ནམ་ཅི་ཞིག་བཀོད་པ། ཐིག་གང་ཡང་མི་མངོན་པར་འདོན་པའམ་བརྗེ་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Written into the record</source>
        <translation>ཟིན་ཐོའི་ནང་བྲིས་པ།</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>{who} ཡིས</translation>
    </message>
    <message>
        <source>in “{title}”</source>
        <translation>“{title}” ནང་</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>མི་དེ་རང་</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Back to the record</source>
        <translation>ཟིན་ཐོ་ལ་ལོག</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>པར་གཞི་གཉིས་ཀའི་ནང་དོན་གཅིག་པ་རེད།</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>བསྡུར་ཡུལ</translation>
    </message>
    <message>
        <source>It was sent before versions were kept. Only its report is known.</source>
        <translation>པར་གཞི་ཉར་བའི་སྔོན་ལ་བཏང་བ་རེད། དེའི་སྙན་ཐོ་ཁོ་ན་ཤེས།</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>པར་གཞི</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>གང་འགྱུར་བ</translation>
    </message>
    <message>
        <source>What is shown of the version</source>
        <translation>པར་གཞིའི་གང་སྟོན་པ</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>གང་བཤད་པ</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ཁ་བྱང་མེད་པ</translation>
    </message>
    <message>
        <source>nothing was changed since</source>
        <translation>དེའི་རྗེས་གང་ཡང་བརྗེས་མེད།</translation>
    </message>
    <message>
        <source>working version</source>
        <translation>ལས་ཀའི་པར་གཞི</translation>
    </message>
</context>
<context>
    <name>HowLarge</name>
    <message>
        <source>All four grow together, so that nothing shows which one needed it. The new size can be seen, and that it is not the size the vault was made with. They cannot be made smaller again.</source>
        <translation>བཞི་ཆར་མཉམ་དུ་ཆེ་རུ་འགྲོ་བས་གང་ལ་དགོས་པ་མི་མངོན། ཆེ་ཆུང་གསར་པ་དང་། གསང་མཛོད་བཟོ་དུས་ཀྱི་ཆེ་ཆུང་དང་མི་འདྲ་བ་མཐོང་ཐུབ། སླར་ཆུང་དུ་གཏོང་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>How large shall the drawers be?</source>
        <translation>འཐེན་སྒམ་ཆེ་ཆུང་གང་འདྲ་དགོས་སམ།</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>ཆེ་རུ་གཏོང་</translation>
    </message>
    <message>
        <source>Now each has {now}. It takes {more} more on the disk.</source>
        <translation>ད་ལྟ་རེར་ {now} ཡོད། གསོག་སྡེར་ཐོག་ {more} འཕར་མ་དགོས།</translation>
    </message>
    <message>
        <source>There is no room on this disk. Make some, or move the vault to another.</source>
        <translation>གསོག་སྡེར་འདིར་ས་སྟོང་མེད། ས་སྟོང་བཟོས་སམ། གསང་མཛོད་གསོག་སྡེར་གཞན་ལ་སྤོས།</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>ཤོག་བུ་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation>ག་ཚོད་དགོས་པ</translation>
    </message>
    <message>
        <source>How many are needed to open</source>
        <translation>ཁ་འབྱེད་པར་ག་ཚོད་དགོས་པ</translation>
    </message>
    <message>
        <source>How many papers</source>
        <translation>ཤོག་བུ་ག་ཚོད</translation>
    </message>
    <message>
        <source>One sheet for yourself</source>
        <translation>རང་གི་ཆེད་ཤོག་ལྷེ་གཅིག</translation>
    </message>
    <message>
        <source>One sheet with 33 words. Whoever finds it and has the folder can open the drawer. Whoever finds the sheet alone learns that there is something to open.</source>
        <translation>ཚིག་ 33 ཡོད་པའི་ཤོག་ལྷེ་གཅིག དེ་རྙེད་ཅིང་ཡིག་སྣོད་ཡོད་མཁན་གྱིས་འཐེན་སྒམ་ཁ་ཕྱེ་ཐུབ། ཤོག་ལྷེ་ཙམ་རྙེད་མཁན་གྱིས་ཁ་ཕྱེ་རྒྱུ་ཞིག་ཡོད་པ་ཤེས།</translation>
    </message>
    <message>
        <source>Papers for people you trust</source>
        <translation>བློས་འགེལ་བའི་མི་ཚོའི་ཆེད་ཤོག་བུ</translation>
    </message>
    <message>
        <source>What shall the recovery words be?</source>
        <translation>སླར་གསོའི་ཚིག་གང་འདྲ་དགོས་སམ།</translation>
    </message>
    <message>
        <source>{needed} of the {count} people together can open the drawer; fewer cannot. You can lose {lost}. Whoever finds one paper learns that a set exists; two sets tell of two drawers.</source>
        <translation>མི་ {count} ནས་ {needed} མཉམ་དུ་འཐེན་སྒམ་ཁ་ཕྱེ་ཐུབ། དེ་ལས་ཉུང་ན་མི་ཐུབ། {lost} བོར་ན་ཆོག ཤོག་བུ་གཅིག་རྙེད་མཁན་གྱིས་ཆ་ཚན་ཞིག་ཡོད་པ་ཤེས། ཆ་ཚན་གཉིས་ཀྱིས་འཐེན་སྒམ་གཉིས་ཡོད་པ་སྟོན།</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Hide</source>
        <translation>སྦ</translation>
    </message>
    <message>
        <source>Kept apart from the record. Shown for half a minute, never in lists, titles or searches.</source>
        <translation>ཟིན་ཐོ་ལས་ཟུར་དུ་ཉར་ཡོད། སྐར་མ་ཕྱེད་ཀ་མ་གཏོགས་མི་སྟོན། ཐོ་གཞུང་ངམ་ཁ་བྱང་། འཚོལ་བཤེར་ནང་ནམ་ཡང་མི་སྟོན།</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>མིང་དང་འབྲེལ་གཏུག</translation>
    </message>
    <message>
        <source>Show name and contact</source>
        <translation>མིང་དང་འབྲེལ་གཏུག་སྟོན</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n file(s) taken in, untouched</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n ནང་འཇུག་བྱས། བཅོས་མེད།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in. The original(s) stay where they were.</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n ནང་འཇུག་བྱས་ཟིན། མ་ཡིག་ཡོད་ས་ན་གནས།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n ལ་ལྟ་བཞིན་པ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking in %n file(s)</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n ནང་འཇུག་བཞིན་པ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Damaged in block {number} of the encryption.</source>
        <translation>གསང་སྡོམ་གྱི་དུམ་བུ་ {number} ལ་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>Damaged in its head.</source>
        <translation>དེའི་མགོ་ལ་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>Something is wrong in the chain of custody.</source>
        <translation>ཉར་ཚགས་ལོ་རྒྱུས་ནང་སྐྱོན་འདུག</translation>
    </message>
    <message>
        <source>Something is wrong in the container.</source>
        <translation>སྣོད་ཆས་ནང་སྐྱོན་འདུག</translation>
    </message>
    <message>
        <source>Something is wrong in the list of what it holds.</source>
        <translation>ནང་དོན་གྱི་ཐོའི་ནང་སྐྱོན་འདུག</translation>
    </message>
    <message>
        <source>Something is wrong in the names that came with it.</source>
        <translation>མཉམ་དུ་འབྱོར་བའི་མིང་ནང་སྐྱོན་འདུག</translation>
    </message>
    <message>
        <source>Something is wrong in the notice.</source>
        <translation>བརྡ་ཁྱབ་ནང་སྐྱོན་འདུག</translation>
    </message>
    <message>
        <source>Something is wrong in the padding.</source>
        <translation>ཁ་སྐོང་ནང་སྐྱོན་འདུག</translation>
    </message>
    <message>
        <source>Something is wrong in the report.</source>
        <translation>སྙན་ཐོའི་ནང་སྐྱོན་འདུག</translation>
    </message>
    <message>
        <source>Something is wrong with the signature.</source>
        <translation>མིང་རྟགས་ལ་སྐྱོན་འདུག</translation>
    </message>
    <message>
        <source>{what} Place: {place}</source>
        <translation>{what} གནས། {place}</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>All</source>
        <translation>ཚང་མ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>འདོར</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>ཡིག་སྣོད་ཅིག་འདེམས…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ཡིག་ཆ་འདེམས…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>ཐོ་གཙང་སེལ</translation>
    </message>
    <message numerus="yes">
        <source>Deleted here on purpose before: %n of these files.</source>
        <translation>
            <numerusform>སྔོན་ལ་འདིར་ཆེད་དུ་བསུབས་པ། ཡིག་ཆ་འདིའི་ནང་ནས་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop sealed files or a folder of them here. Each becomes a case, or says why not.</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆའམ་དེའི་ཡིག་སྣོད་འདིར་འཇོག རེ་རེ་གནད་དོན་ཞིག་ཏུ་འགྱུར། ཡང་ན་མི་འགྱུར་བའི་རྒྱུ་མཚན་བཤད།</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ཡིག་ཆ</translation>
    </message>
    <message>
        <source>In this vault</source>
        <translation>གསང་མཛོད་འདིའི་ནང་</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>ནང་ཡོང་སྒམ</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>བསུབས་པ་དེ་བཞིན་བཞག</translation>
    </message>
    <message>
        <source>Make my card</source>
        <translation>ངའི་མིང་བྱང་བཟོ</translation>
    </message>
    <message>
        <source>Nobody can write to you yet: first make the card that they seal their files to.</source>
        <translation>ད་དུང་སུས་ཀྱང་ཁྱེད་རང་ལ་འབྲི་མི་ཐུབ། སྔོན་ལ་ཁོང་ཚོས་ཡིག་ཆར་དམ་རྒྱ་རྒྱག་ཡུལ་གྱི་མིང་བྱང་བཟོས།</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>ནང་འཇུག་བྱས་མེད</translation>
    </message>
    <message>
        <source>Opening sealed files</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་ཁ་འབྱེད་བཞིན་པ</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>ཁ་འབྱེད་བཞིན་པ…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>ཡང་བསྐྱར་ནང་འཇུག</translation>
    </message>
    <message>
        <source>Take in again what was deleted here?</source>
        <translation>འདིར་བསུབས་པ་ཡང་བསྐྱར་ནང་འཇུག་བྱེད་དམ།</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>ཡིག་སྣོད་ཅིག་ལ་ལྟ་རྟོག…</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>ཡིག་ཆ་ལ་གང་བྱུང་བ</translation>
    </message>
    <message>
        <source>Which folder of sealed files?</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆའི་ཡིག་སྣོད་གང་།</translation>
    </message>
    <message>
        <source>Which folder shall be watched?</source>
        <translation>ཡིག་སྣོད་གང་ལ་ལྟ་རྟོག་བྱེད་དམ།</translation>
    </message>
    <message>
        <source>Which sealed files?</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་གང་དག</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>སྐར་མ་ %n ཙམ་ལྷག་ཡོད།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>སྐར་ཆ་ %n ཙམ་ལྷག་ཡོད།</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} ནས་ {done}</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n འདིར་ཡོད་ཟིན།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken in</source>
        <translation>
            <numerusform>%n ནང་འཇུག་བྱས་མེད།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n ནང་འཇུག་བྱས་ཟིན།</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see what to do about it.</source>
        <translation>གང་བྱེད་དགོས་པ་ལྟ་བར་ཐིག་ཕྲེང་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Drop the files as they are, from a stick or a folder. They are not changed.</source>
        <translation>USB འམ་ཡིག་སྣོད་ནས་ཡིག་ཆ་ཡོད་པ་བཞིན་འཇོག དེ་དག་མི་བརྗེ།</translation>
    </message>
    <message>
        <source>How files come in</source>
        <translation>ཡིག་ཆ་གང་འདྲ་ནང་དུ་ཡོང་བ</translation>
    </message>
    <message>
        <source>One that cannot be read stops none of the others.</source>
        <translation>ཀློག་མི་ཐུབ་པ་གཅིག་གིས་གཞན་མི་བཀག</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>གནད་དོན་ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Send a receipt within three days: who hears nothing believes it was lost.</source>
        <translation>ཉིན་གསུམ་ནང་འབྱོར་འཛིན་ཐོང་། གང་ཡང་མི་གོ་མཁན་གྱིས་བོར་སོང་བསམ་གྱི་རེད།</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Not named yet</source>
        <translation>ད་དུང་མིང་བཏགས་མེད།</translation>
    </message>
    <message>
        <source>Written while locked</source>
        <translation>ཟྭ་བརྒྱབ་སྐབས་བྲིས་པ</translation>
    </message>
    <message>
        <source>{date}, ongoing</source>
        <translation>{date} ནས་མུ་མཐུད་བཞིན་པ</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} ནས་ {end} བར</translation>
    </message>
    <message>
        <source>{urgency}: {reason}</source>
        <translation>{urgency}། {reason}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Opening sealed files</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་ཁ་འབྱེད་བཞིན་པ</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>About cases</source>
        <translation>གནད་དོན་སྐོར</translation>
    </message>
    <message>
        <source>Follow-up of a treaty body</source>
        <translation>ཆིངས་ཡིག་ཚོགས་ཆུང་གི་རྗེས་འབྲེལ</translation>
    </message>
    <message>
        <source>It stays here and is never sent. Days that follow from another day are filled in by themselves as long as you leave them empty.</source>
        <translation>དེ་འདིར་གནས། ནམ་ཡང་མི་གཏོང་། ཉིན་གཞན་ལས་བརྩིས་པའི་ཉིན་སྟོང་པར་བཞག་ན་རང་འགུལ་གྱིས་འགེངས།</translation>
    </message>
    <message>
        <source>Recommendation of the UPR</source>
        <translation>ཡོངས་ཁྱབ་དུས་མཚམས་བསྐྱར་ཞིབ་ཀྱི་གྲོས་འགོ</translation>
    </message>
    <message>
        <source>UN action</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་བྱེད་སྒོ</translation>
    </message>
    <message>
        <source>numbers, with commas; cases that were deleted stay with it</source>
        <translation>ཨང་། ཀོ་མས་བཅད་ནས། བསུབས་པའི་གནད་དོན་ཡང་དེར་གནས</translation>
    </message>
    <message>
        <source>numbers, with commas; may be left out</source>
        <translation>ཨང་། ཀོ་མས་བཅད་ནས། བོར་བཞག་ཆོག</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>A case that was deleted</source>
        <translation>བསུབས་པའི་གནད་དོན་ཞིག</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>ལན</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>གནད་དོན</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>བརྗེ…</translation>
    </message>
    <message>
        <source>Check the current rule: this day is not sure.</source>
        <translation>ད་ལྟའི་སྒྲིག་གཞི་ལ་ཞིབ་བཤེར་གནང་། ཉིན་འདི་གཏན་འཁེལ་མེད།</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ལོ་རྒྱུས</translation>
    </message>
    <message>
        <source>It says that you submitted it, but not everybody agreed to that: {cases}.</source>
        <translation>དེའི་ནང་ཁྱེད་རང་གིས་ཕུལ་བར་བཤད་འདུག འོན་ཀྱང་མི་ཚང་མས་མོས་མཐུན་བྱས་མེད། {cases}</translation>
    </message>
    <message>
        <source>Look at the reference: {what}.</source>
        <translation>ཡིག་ཨང་ལ་གཟིགས། {what}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>ཨང་ {number}</translation>
    </message>
    <message>
        <source>Note an answer…</source>
        <translation>ལན་ཞིག་འགོད…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>འདོན…</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>ཁོང་ཚོར་བརྡ་སྤྲད་ཟིན…</translation>
    </message>
    <message>
        <source>Wait again: {what}</source>
        <translation>ཡང་བསྐྱར་སྒུག {what}</translation>
    </message>
    <message>
        <source>Wait no more: {what}</source>
        <translation>ད་མི་སྒུག {what}</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>{day} ལ་བརྡ་སྤྲད</translation>
    </message>
</context>
<context>
    <name>ItemsView</name>
    <message numerus="yes">
        <source>%n item(s) cannot be read.</source>
        <translation>
            <numerusform>དོན་ཚན་ %n ཀློག་མི་ཐུབ།</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a UN action…</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་བྱེད་སྒོ་ཞིག་སྣོན…</translation>
    </message>
    <message>
        <source>Add a follow-up…</source>
        <translation>རྗེས་འབྲེལ་ཞིག་སྣོན…</translation>
    </message>
    <message>
        <source>Add a recommendation…</source>
        <translation>གྲོས་འགོ་ཞིག་སྣོན…</translation>
    </message>
    <message>
        <source>Letters, statements, opinions and press releases of the UN, and what was answered, are kept here.</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ཡི་གེ་དང་གསལ་བསྒྲགས། དགོངས་ཚུལ། གསར་འགྱུར་གསལ་བསྒྲགས་དང་དེ་དག་གི་ལན་འདིར་ཉར་ཡོད།</translation>
    </message>
    <message>
        <source>Recommendations of the Universal Periodic Review, and how far they were carried out, are kept here.</source>
        <translation>ཡོངས་ཁྱབ་དུས་མཚམས་བསྐྱར་ཞིབ་ཀྱི་གྲོས་འགོ་དང་དེ་དག་གང་ཙམ་ལག་བསྟར་བྱས་པ་འདིར་ཉར་ཡོད།</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>ཆིངས་ཡིག་ཚོགས་ཆུང་</translation>
    </message>
    <message>
        <source>UN actions</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་བྱེད་སྒོ</translation>
    </message>
    <message>
        <source>UPR</source>
        <translation>UPR</translation>
    </message>
    <message>
        <source>What treaty bodies asked a State to report on, and by when, is kept here.</source>
        <translation>ཆིངས་ཡིག་ཚོགས་ཆུང་གིས་རྒྱལ་ཁབ་ཅིག་ལ་གང་གི་སྐོར་ནམ་བར་སྙན་ཐོ་དགོས་ཟེར་བ་འདིར་ཉར་ཡོད།</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>འདོར</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>འདོར</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>སྐར་མ་ %n ཙམ་ལྷག་ཡོད།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>སྐར་ཆ་ %n ཙམ་ལྷག་ཡོད།</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>སྐར་ཆ་རེར་ {size}</translation>
    </message>
</context>
<context>
    <name>Journeying</name>
    <message>
        <source>Moving what may stay, then comparing</source>
        <translation>གནས་ཆོག་པ་སྤོ་བཞིན་པ། དེ་ནས་བསྡུར</translation>
    </message>
    <message>
        <source>Reading the file once more, then removing</source>
        <translation>ཡིག་ཆ་ཐེངས་གཅིག་ཡང་བསྐྱར་ཀློག་བཞིན་པ། དེ་ནས་འདོན</translation>
    </message>
    <message>
        <source>The new vault is whole and stays where it is, too.</source>
        <translation>གསང་མཛོད་གསར་པ་ཆ་ཚང་རེད། དེའང་ཡོད་ས་ན་གནས།</translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation>གསང་མཛོད་གསར་པ་གང་དུ་བཞག་གམ།</translation>
    </message>
</context>
<context>
    <name>JudgeQuestion</name>
    <message>
        <source>How the desk sees it</source>
        <translation>འགན་འཛིན་ཚན་པའི་ལྟ་ཚུལ</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>འགོད</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>As sent: {urgency}. What was sent stays beside it.</source>
        <translation>བཏང་བ་བཞིན། {urgency} བཏང་བ་དེ་ཟུར་དུ་གནས།</translation>
    </message>
    <message>
        <source>How sure is the desk that this happened?</source>
        <translation>འདི་བྱུང་བར་འགན་འཛིན་ཚན་པ་གང་ཙམ་གཏན་འཁེལ་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>How urgent is this case?</source>
        <translation>གནད་དོན་འདི་གང་ཙམ་ཛ་དྲག་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>It is the desk’s own judgement, and is never sent by itself.</source>
        <translation>དེ་འགན་འཛིན་ཚན་པའི་རང་གི་ཐག་གཅོད་རེད། རང་འགུལ་གྱིས་ནམ་ཡང་མི་གཏོང་།</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>བཤད་མེད</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message numerus="yes">
        <source>%n earlier report(s) without an answer become receipts too.</source>
        <translation>
            <numerusform>ལན་མ་འབྱོར་བའི་སྔོན་གྱི་སྙན་ཐོ་ %n ཡང་འབྱོར་འཛིན་ཁོ་ནར་འགྱུར་གྱི་རེད།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of it are not in this report and will be gone.</source>
        <translation>
            <numerusform>དེའི་ཡིག་ཆ་ %n སྙན་ཐོ་འདིའི་ནང་མེད། མེད་པར་འགྲོ་ཡི་རེད།</numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>འབྱོར་འཛིན</translation>
    </message>
    <message>
        <source>Also that you sealed without comparing, and why.</source>
        <translation>ཁྱེད་རང་གིས་མ་བསྡུར་བར་དམ་རྒྱ་བརྒྱབ་པ་དང་དེའི་རྒྱུ་མཚན་ཡང་།</translation>
    </message>
    <message>
        <source>My copy</source>
        <translation>ངའི་འདྲ་བཤུ</translation>
    </message>
    <message>
        <source>No answer can ever be read. The history still says that a record was here.</source>
        <translation>ལན་གང་ཡང་ནམ་ཡང་ཀློག་མི་ཐུབ། འདིར་ཟིན་ཐོ་ཞིག་ཡོད་པ་ལོ་རྒྱུས་ནང་ད་དུང་འཁོད་ཡོད།</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>གང་ཡང་མེད</translation>
    </message>
    <message>
        <source>On flash memory, in snapshots and in backups made before, what was removed may survive. A new vault on another medium is safer.</source>
        <translation>འཕྲུལ་ཉར་དང་གློག་ཀླད་ཀྱི་སྐད་ཅིག་འདྲ་པར (snapshot)། སྔོན་གྱི་གྲབས་ཉར་ནང་བཏོན་པ་དེ་ལྷག་སྲིད། གསོག་ཆས་གཞན་ཞིག་ཐོག་གསང་མཛོད་གསར་པ་ཞིག་བཟོས་ན་ཉེན་ཁ་ཆུང་།</translation>
    </message>
    <message numerus="yes">
        <source>Once everything is sealed, %n record(s) will be removed, evidence and all.</source>
        <translation>
            <numerusform>ཚང་མར་དམ་རྒྱ་བརྒྱབ་རྗེས་ཟིན་ཐོ་ %n དཔང་རྟགས་དང་བཅས་འདོན་གྱི་རེད།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers to %n earlier report(s) cannot be read any more either.</source>
        <translation>
            <numerusform>སྔོན་གྱི་སྙན་ཐོ་ %n ཡི་ལན་ཡང་ད་ཀློག་མི་ཐུབ།</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt opens the replies and proves that this file came from here.</source>
        <translation>འབྱོར་འཛིན་གྱིས་ལན་ཁ་ཕྱེ་ཐུབ། ཡིག་ཆ་འདི་འདི་ནས་ཐོན་པ་ར་སྤྲོད་བྱེད་ཐུབ།</translation>
    </message>
    <message>
        <source>What your vault keeps</source>
        <translation>ཁྱེད་རང་གི་གསང་མཛོད་ནང་གང་ཉར་བ</translation>
    </message>
    <message>
        <source>Your record as it is, this report, who got it and when, and the key that opens the replies. Whoever opens your vault can read all of it.</source>
        <translation>ཁྱེད་རང་གི་ཟིན་ཐོ་ཡོད་པ་བཞིན་དང་། སྙན་ཐོ་འདི། སུ་ལ་ནམ་བཏང་བ། ལན་ཁ་འབྱེད་པའི་ལྡེ་མིག ཁྱེད་རང་གི་གསང་མཛོད་ཁ་ཕྱེ་མཁན་གྱིས་ཚང་མ་ཀློག་ཐུབ།</translation>
    </message>
</context>
<context>
    <name>KeepQuestion</name>
    <message numerus="yes">
        <source>Keep %n case(s) until another day?</source>
        <translation>
            <numerusform>གནད་དོན་ %n ཉིན་གཞན་ཞིག་བར་ཉར་རམ།</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ཉར་བ</translation>
    </message>
    <message>
        <source>On that day it is listed here again.</source>
        <translation>ཉིན་དེར་འདིར་ཡང་བསྐྱར་ཐོར་འགོད།</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>འདིའི་བར</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Back to the first letters</source>
        <translation>ཡི་གེ་དང་པོར་ལོག</translation>
    </message>
    <message>
        <source>Delete one letter</source>
        <translation>ཡི་གེ་གཅིག་སུབ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ཡི་གེ</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>ཡི་གེ་འཕར་མ</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>གློག་ཡོལ་མཐེབ་གཞོང་</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>མཐེབ་གཞོང་སྦ</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>བར་སྟོང་</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Acknowledge</source>
        <translation>འབྱོར་བ་གཏན་འཁེལ</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>གནས་སྟངས་བརྗེ</translation>
    </message>
    <message>
        <source>Choose it, or take it out again</source>
        <translation>འདེམས། ཡང་ན་ཕྱིར་འདོན</translation>
    </message>
    <message>
        <source>Choose none, or go back</source>
        <translation>གང་ཡང་མ་འདེམས། ཡང་ན་ཕྱིར་ལོག</translation>
    </message>
    <message>
        <source>Judge how urgent it is</source>
        <translation>གང་ཙམ་ཛ་དྲག་ཡིན་པ་ཐག་གཅོད</translation>
    </message>
    <message>
        <source>On the board: move the card to the column beside it</source>
        <translation>པང་ལེབ་ཐོག བྱང་བུ་ཟུར་གྱི་ཀ་ཕྲེང་ལ་སྤོ</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>འཚོལ་བཤེར</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>མཐེབ་གནོན་འདི་དག་སྟོན</translation>
    </message>
    <message>
        <source>The case before</source>
        <translation>གནད་དོན་སྔོན་མ</translation>
    </message>
    <message>
        <source>The next case</source>
        <translation>གནད་དོན་རྗེས་མ</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>བརྗེད་ཐོ་ཞིག་འབྲི</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>Keys for going through cases</source>
        <translation>གནད་དོན་ལ་ལྟ་བའི་མཐེབ་གནོན</translation>
    </message>
    <message>
        <source>They work in lists, on the board and on a case, not while typing.</source>
        <translation>ཐོ་གཞུང་དང་པང་ལེབ། གནད་དོན་ཐོག་ལས་ཀ་བྱེད། གཏག་སྐབས་མི་བྱེད།</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>A passphrase</source>
        <translation>གསང་ཚིག་ཅིག</translation>
    </message>
    <message>
        <source>A person I trust</source>
        <translation>ངས་བློས་འགེལ་བའི་མི་ཞིག</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>Everything in this drawer: records, people and their names, evidence, cards and keys.</source>
        <translation>འཐེན་སྒམ་འདིའི་ནང་ཚང་མ། ཟིན་ཐོ། མི་སྣ་དང་མིང་། དཔང་རྟགས། མིང་བྱང་དང་ལྡེ་མིག</translation>
    </message>
    <message>
        <source>Make new recovery words?</source>
        <translation>སླར་གསོའི་ཚིག་གསར་པ་བཟོའམ།</translation>
    </message>
    <message>
        <source>Make recovery words?</source>
        <translation>སླར་གསོའི་ཚིག་བཟོའམ།</translation>
    </message>
    <message>
        <source>My recovery words</source>
        <translation>ངའི་སླར་གསོའི་ཚིག</translation>
    </message>
    <message>
        <source>Only the papers open it. Whoever carries it cannot, and neither can you without them.</source>
        <translation>ཤོག་བུ་དེ་དག་ཁོ་ནས་ཁ་ཕྱེ་ཐུབ། འཁྱེར་མཁན་གྱིས་མི་ཐུབ། ཤོག་བུ་མེད་ན་ཁྱེད་རང་གིས་ཀྱང་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Records and evidence, and no key of any kind. Only that person can open it, and only this drawer can take it back from them. Everybody in the records must have agreed to that person.</source>
        <translation>ཟིན་ཐོ་དང་དཔང་རྟགས། ལྡེ་མིག་གང་ཡང་མེད། མི་དེ་ཁོ་ནས་ཁ་ཕྱེ་ཐུབ། འཐེན་སྒམ་འདི་ཁོ་ནས་ཁོང་ནས་སླར་ལེན་ཐུབ། ཟིན་ཐོའི་ནང་གི་མི་ཚང་མས་མི་དེར་སྤྲོད་རྒྱུར་མོས་མཐུན་བྱས་ཡོད་དགོས།</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>ཚིག་སྟོན</translation>
    </message>
    <message>
        <source>Test the recovery words first: nobody should rely on words never tried.</source>
        <translation>སྔོན་ལ་སླར་གསོའི་ཚིག་ཚོད་ལྟ་གནང་། ཚོད་ལྟ་བྱས་མེད་པའི་ཚིག་ལ་བློ་འགེལ་མི་རུང་།</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>འཐེན་སྒམ་འདིའི་གསང་ཚིག</translation>
    </message>
    <message>
        <source>The words made before end with this, for this folder. They still open older copies of it.</source>
        <translation>འདིས་སྔོན་གྱི་ཚིག་ཡིག་སྣོད་འདིའི་ཆེད་མཇུག་རྫོགས་ཀྱི་རེད། དེས་འདྲ་བཤུ་རྙིང་པ་ད་དུང་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>There are no recovery words yet: make some first.</source>
        <translation>ད་དུང་སླར་གསོའི་ཚིག་མེད། སྔོན་ལ་བཟོས།</translation>
    </message>
    <message>
        <source>They open this drawer when the passphrase is forgotten, or when the computer it is bound to is gone.</source>
        <translation>གསང་ཚིག་བརྗེད་པའམ། སྦྲེལ་ཡོད་པའི་གློག་ཀླད་མེད་པར་གྱུར་ན་དེས་འཐེན་སྒམ་འདི་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>What shall open the backup?</source>
        <translation>གྲབས་ཉར་གང་གིས་ཁ་ཕྱེ་དགོས་སམ།</translation>
    </message>
    <message>
        <source>Whoever has the file and its passphrase reads all of it.</source>
        <translation>ཡིག་ཆ་དང་དེའི་གསང་ཚིག་ཡོད་མཁན་གྱིས་ཚང་མ་ཀློག་ཐུབ།</translation>
    </message>
</context>
<context>
    <name>KnownVaults</name>
    <message>
        <source>Cancel</source>
        <translation>འདོར</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>ཡིག་སྣོད་གཞན་ཞིག་འདེམས…</translation>
    </message>
    <message>
        <source>No vault is remembered on this computer any more.</source>
        <translation>གློག་ཀླད་འདིའི་ནང་ད་གསང་མཛོད་གང་ཡང་ཡིད་ལ་བཟུང་མེད།</translation>
    </message>
    <message>
        <source>The list could not be written: it is as it was.</source>
        <translation>ཐོ་གཞུང་འབྲི་མ་ཐུབ། དེ་སྔར་བཞིན་ཡོད།</translation>
    </message>
    <message>
        <source>Which vault?</source>
        <translation>གསང་མཛོད་གང་།</translation>
    </message>
    <message>
        <source>Whoever has this stick can see this list. Forgetting removes no vault.</source>
        <translation>USB འདི་ལག་ཏུ་ཡོད་མཁན་སུས་ཀྱང་ཐོ་གཞུང་འདི་མཐོང་ཐུབ། ཐོ་ནས་བསུབས་ཀྱང་གསང་མཛོད་མེད་པར་མི་འགྱུར།</translation>
    </message>
    <message>
        <source>Whoever uses this computer can see this list. Forgetting removes no vault.</source>
        <translation>གློག་ཀླད་འདི་བེད་སྤྱོད་བྱེད་མཁན་སུས་ཀྱང་ཐོ་གཞུང་འདི་མཐོང་ཐུབ། ཐོ་ནས་བསུབས་ཀྱང་གསང་མཛོད་མེད་པར་མི་འགྱུར།</translation>
    </message>
</context>
<context>
    <name>LabelQuestion</name>
    <message>
        <source>Keep the label</source>
        <translation>ཁ་ཡིག་ཉར</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ཁ་ཡིག</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>Only you see it: among your cards, and with the cases that came to this one.</source>
        <translation>ཁྱེད་རང་ཁོ་ནས་མཐོང་། ཁྱེད་རང་གི་མིང་བྱང་ཁྲོད་དང་འདིར་འབྱོར་བའི་གནད་དོན་དང་མཉམ་དུ།</translation>
    </message>
    <message>
        <source>What do you call this card?</source>
        <translation>མིང་བྱང་འདི་ལ་ཁྱེད་རང་གིས་གང་ཟེར་རམ།</translation>
    </message>
    <message>
        <source>for HRC 61</source>
        <translation>HRC 61 ཡི་ཆེད</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>བོར་བཞག་ཆོག</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>སྐད་ཡིག</translation>
    </message>
</context>
<context>
    <name>LanguageState</name>
    <message>
        <source>No native speaker has checked it yet: where words matter most, the English stands beside them.</source>
        <translation>ད་དུང་བོད་སྐད་ཕ་སྐད་ཡིན་པའི་མི་སུས་ཀྱང་ཞིབ་བཤེར་བྱས་མེད། ཚིག་གལ་ཆེ་ཤོས་ཀྱི་འགྲམ་དུ་དབྱིན་ཡིག་ཀྱང་བཀོད་ཡོད།</translation>
    </message>
    <message>
        <source>{share} % is translated. The rest is in English.</source>
        <translation>བརྒྱ་ཆ་ {share} བསྒྱུར་ཟིན། ལྷག་མ་དབྱིན་ཡིག་ཐོག་ཡོད།</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Which language?</source>
        <translation>སྐད་ཡིག་གང་།</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>ནམ་ཡིན་ཡང་བརྗེ་ཆོག</translation>
    </message>
</context>
<context>
    <name>LastWord</name>
    <message>
        <source>I understand: everything else in this vault is lost</source>
        <translation>ངས་ཤེས་ཡོད། གསང་མཛོད་འདིའི་ནང་གཞན་ཚང་མ་བོར་འགྲོ།</translation>
    </message>
    <message>
        <source>I understand: they are only in the file then</source>
        <translation>ངས་ཤེས་ཡོད། དེ་ནས་དེ་དག་ཡིག་ཆ་དེའི་ནང་ཁོ་ནར་ཡོད།</translation>
    </message>
    <message>
        <source>Move and destroy</source>
        <translation>སྤོས་ནས་མེད་པར་བཟོ</translation>
    </message>
    <message>
        <source>Move the rest, and destroy this vault?</source>
        <translation>ལྷག་མ་སྤོས་ནས་གསང་མཛོད་འདི་མེད་པར་བཟོའམ།</translation>
    </message>
    <message>
        <source>Remember which file it is, where it is, and what opens it: nothing here will tell you.</source>
        <translation>ཡིག་ཆ་གང་ཡིན་པ། གང་དུ་ཡོད་པ། གང་གིས་ཁ་ཕྱེ་བ་དྲན་པར་གནང་། འདིར་གང་གིས་ཀྱང་ཁྱེད་རང་ལ་བཤད་མི་ཡོང་།</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s) here?</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n འདི་ནས་འདོན་ནམ།</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>འདོན</translation>
    </message>
    <message>
        <source>The file is read once more before anything goes.</source>
        <translation>གང་ཡང་མ་བཏོན་གོང་ཡིག་ཆ་ཐེངས་གཅིག་ཡང་བསྐྱར་ཀློག་གི་རེད།</translation>
    </message>
    <message>
        <source>The file is read once more before anything goes. Then this vault is destroyed, with every drawer in it. Copies and backups elsewhere are not reached, and worn blocks of flash memory may survive.</source>
        <translation>གང་ཡང་མ་བཏོན་གོང་ཡིག་ཆ་ཐེངས་གཅིག་ཡང་བསྐྱར་ཀློག་གི་རེད། དེ་ནས་གསང་མཛོད་འདི་འཐེན་སྒམ་ཚང་མ་དང་བཅས་མེད་པར་བཟོ་ཡི་རེད། ས་གནས་གཞན་གྱི་འདྲ་བཤུ་དང་གྲབས་ཉར་ལ་མི་ཐུག འཕྲུལ་ཉར་གྱི་ཆ་ཤས་རྙིང་པ་ལྷག་སྲིད།</translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation>ཡིག་ཆ། {path}</translation>
    </message>
    <message>
        <source>The new vault: {path}</source>
        <translation>གསང་མཛོད་གསར་པ། {path}</translation>
    </message>
    <message>
        <source>When you are back: let the person hand it back to you, then Settings, Recovery and backup, “Bring records back”.</source>
        <translation>ཕྱིར་ལོག་རྗེས། མི་དེར་ཁྱེད་རང་ལ་ཕྱིར་སྤྲོད་དུ་ཆུག དེ་ནས་སྒྲིག་བཀོད་ནང་ “སླར་གསོ་དང་གྲབས་ཉར” འོག་ “ཟིན་ཐོ་ཕྱིར་འཁྱེར”</translation>
    </message>
    <message>
        <source>When you are back: open the vault, then Settings, Recovery and backup, “Bring records back”.</source>
        <translation>ཕྱིར་ལོག་རྗེས། གསང་མཛོད་ཁ་ཕྱེས། དེ་ནས་སྒྲིག་བཀོད་ནང་ “སླར་གསོ་དང་གྲབས་ཉར” འོག་ “ཟིན་ཐོ་ཕྱིར་འཁྱེར”</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>A camera behind you sees everything. On Linux any program can take pictures of the screen.</source>
        <translation>ཁྱེད་རང་གི་རྒྱབ་ཀྱི་པར་ཆས་ཀྱིས་ཚང་མ་མཐོང་། Linux ཐོག་མཉེན་ཆས་གང་གིས་ཀྱང་གློག་ཡོལ་འདྲ་པར་ལེན་ཐུབ།</translation>
    </message>
    <message>
        <source>A card that came to you through somebody else can be a false one. Compare the 40 digits with the focal point itself, by voice or in person.</source>
        <translation>མི་གཞན་བརྒྱུད་འབྱོར་བའི་མིང་བྱང་རྫུན་མ་ཡིན་སྲིད། འབྲེལ་མཐུད་འགན་འཛིན་རང་དང་མཉམ་དུ་སྐད་དམ་ངོ་ཐོག་ཨང་ཀི་ 40 བསྡུར།</translation>
    </message>
    <message>
        <source>A child, or somebody who is held</source>
        <translation>བྱིས་པ་ཞིག་གམ་བཀག་ཉར་བྱས་པའི་མི་ཞིག</translation>
    </message>
    <message>
        <source>A drawer for show</source>
        <translation>སྟོན་རྒྱུའི་འཐེན་སྒམ</translation>
    </message>
    <message>
        <source>A false card</source>
        <translation>མིང་བྱང་རྫུན་མ</translation>
    </message>
    <message>
        <source>A focal point can listen, judge and pass on. It is no protection against violence, and it may not be able to help.</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་གྱིས་ཉན་པ་དང་ཐག་གཅོད། བརྒྱུད་སྤྲོད་བྱེད་ཐུབ། དྲག་སྤྱོད་ལས་སྲུང་མི་ཐུབ། རོགས་བྱེད་མི་ཐུབ་པའང་ཡིན་སྲིད།</translation>
    </message>
    <message>
        <source>A focal point that is not honest</source>
        <translation>དྲང་པོ་མིན་པའི་འབྲེལ་མཐུད་འགན་འཛིན</translation>
    </message>
    <message>
        <source>A forged answer</source>
        <translation>རྫུན་མའི་ལན</translation>
    </message>
    <message>
        <source>A locked vault shows that there is a vault and how large it is. It does not show how many records it holds or what is in them.</source>
        <translation>ཟྭ་བརྒྱབ་པའི་གསང་མཛོད་ཀྱིས་གསང་མཛོད་ཅིག་ཡོད་པ་དང་ཆེ་ཆུང་སྟོན། ཟིན་ཐོ་ག་ཚོད་ཡོད་པ་དང་ནང་དོན་མི་སྟོན།</translation>
    </message>
    <message>
        <source>A program that spies on you</source>
        <translation>ཁྱེད་རང་ལ་སོ་ལྟ་བྱེད་པའི་མཉེན་ཆས</translation>
    </message>
    <message>
        <source>A report made to do harm</source>
        <translation>གནོད་པ་སྐྱེལ་ཆེད་བཟོས་པའི་སྙན་ཐོ</translation>
    </message>
    <message>
        <source>A sealed file can be opened by the focal point it was made for, and not with your passphrase.</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་དེ་གང་གི་ཆེད་བཟོས་པའི་འབྲེལ་མཐུད་འགན་འཛིན་གྱིས་ཁ་ཕྱེ་ཐུབ། ཁྱེད་རང་གི་གསང་ཚིག་གིས་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>A state that keeps your sealed files for twenty years</source>
        <translation>ཁྱེད་རང་གི་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་ལོ་ཉི་ཤུ་ཉར་བའི་རྒྱལ་ཁབ</translation>
    </message>
    <message>
        <source>A thief, or a repair shop</source>
        <translation>རྐུན་མའམ་བཟོ་བཅོས་ཁང་</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>ཞུགས་ཆོག་པའི་ཆོག་མཆན</translation>
    </message>
    <message>
        <source>After it locks, what was open can no longer be read in its memory.</source>
        <translation>ཟྭ་བརྒྱབ་རྗེས། ཁ་ཕྱེས་མྱོང་བའི་དོན་དྲན་ཉར་ནས་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>After the lock, it finds nothing to read in the memory of this program.</source>
        <translation>ཟྭ་བརྒྱབ་རྗེས། མཉེན་ཆས་འདིའི་དྲན་ཉར་ནང་དེས་ཀློག་རྒྱུ་གང་ཡང་མི་རྙེད།</translation>
    </message>
    <message>
        <source>After you changed a passphrase or destroyed the vault, the old keys are no longer on an ordinary disk. Flash memory and copies in a cloud may keep them.</source>
        <translation>གསང་ཚིག་བརྗེས་པའམ་གསང་མཛོད་མེད་པར་བཟོས་རྗེས། ལྡེ་མིག་རྙིང་པ་གསོག་སྡེར་དཀྱུས་མའི་ཐོག་མེད། འཕྲུལ་ཉར་དང་སྤྲིན་ཉར་གྱི་འདྲ་བཤུས་ཉར་སྲིད།</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>རྗེས་སུ</translation>
    </message>
    <message>
        <source>Agree with a few people when they should hear from you.</source>
        <translation>མི་ཁ་ཤས་དང་མཉམ་དུ། ཁྱེད་རང་གི་གནས་ཚུལ་ནམ་གོ་དགོས་པ་གྲོས་མཐུན་གནང་།</translation>
    </message>
    <message>
        <source>An answer counts only with the signature of the focal point, and for that one report.</source>
        <translation>ལན་ནི་འབྲེལ་མཐུད་འགན་འཛིན་གྱི་མིང་རྟགས་ཡོད་ན་མ་གཏོགས་མི་རྩི། སྙན་ཐོ་དེ་གཅིག་ཁོ་ནའི་ཆེད་ཡིན།</translation>
    </message>
    <message>
        <source>An informer in the room</source>
        <translation>ཁང་མིག་ནང་གི་སོ་ཉུལ་པ</translation>
    </message>
    <message>
        <source>An officer at a border, with your device for ten minutes</source>
        <translation>ས་མཚམས་ཀྱི་ལས་བྱེད་ལག་ཏུ་ཁྱེད་རང་གི་སྒྲིག་ཆས་སྐར་མ་བཅུ</translation>
    </message>
    <message>
        <source>Ask again when something changes: an arrest, a release, a new law, a year.</source>
        <translation>འགྱུར་བ་བྱུང་དུས་ཡང་བསྐྱར་དྲིས། འཛིན་བཟུང་། བཏང་གྲོལ། ཁྲིམས་གསར་པ། ལོ་གཅིག</translation>
    </message>
    <message>
        <source>Ask for each use apart, with the sentence on the screen.</source>
        <translation>བེད་སྤྱོད་རེ་རེ་ཟུར་དུ་དྲིས། གློག་ཡོལ་ཐོག་གི་ཚིག་གྲུབ་བེད་སྤྱོད་གནང་།</translation>
    </message>
    <message>
        <source>Ask relatives, witnesses and colleagues themselves, one by one.</source>
        <translation>སྤུན་མཆེད་དང་དཔང་པོ། ལས་རོགས་རང་ལ་རེ་རེ་བཞིན་དྲིས།</translation>
    </message>
    <message>
        <source>Ask where nobody else can listen, and without hurry.</source>
        <translation>མི་གཞན་གྱིས་མི་གོ་སར་དྲིས། མ་བྲེལ།</translation>
    </message>
    <message>
        <source>Asking for consent</source>
        <translation>མོས་མཐུན་འདྲི་བ</translation>
    </message>
    <message>
        <source>At the border</source>
        <translation>ས་མཚམས་སུ</translation>
    </message>
    <message>
        <source>Before a border</source>
        <translation>ས་མཚམས་མ་བརྒལ་གོང་</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation>མ་ཐོན་གོང་</translation>
    </message>
    <message>
        <source>Before, meanwhile and afterwards</source>
        <translation>སྔོན་ལ་དང་། དེའི་སྐབས། རྗེས་སུ</translation>
    </message>
    <message>
        <source>Carry the contacts you may need on paper.</source>
        <translation>དགོས་སྲིད་པའི་འབྲེལ་གཏུག་ཤོག་བུར་བྲིས་ནས་འཁྱེར།</translation>
    </message>
    <message>
        <source>Ctrl+L locks this window at once. Everything typed is saved before it goes.</source>
        <translation>Ctrl+L ཡིས་སྒེའུ་ཁུང་འདི་ལམ་སང་ཟྭ་རྒྱག གཏག་པ་ཚང་མ་སྔོན་ལ་ཉར་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Decide beforehand, with people you trust and a lawyer if you can, what you will do when they go on asking. No record is worth your safety.</source>
        <translation>མུ་མཐུད་འདྲི་ན་གང་བྱེད་པ། བློས་འགེལ་བའི་མི་དང་། ཐུབ་ན་ཁྲིམས་རྩོད་པ་དང་མཉམ་དུ་སྔོན་ལ་ཐག་གཅོད་གནང་། ཟིན་ཐོ་གང་ཡང་ཁྱེད་རང་གི་བདེ་འཇགས་ལས་མི་གལ།</translation>
    </message>
    <message>
        <source>Do not count on a second drawer to protect you under pressure. Somebody who knows this program knows that there can be another one.</source>
        <translation>གནོན་ཤུགས་འོག་འཐེན་སྒམ་གཉིས་པས་སྲུང་བར་བློ་མ་འགེལ། མཉེན་ཆས་འདི་ཤེས་མཁན་གྱིས་གཞན་ཞིག་ཡོད་སྲིད་པ་ཤེས།</translation>
    </message>
    <message>
        <source>Do not film them in return where that makes things worse or breaks the rules of the building.</source>
        <translation>ཁོང་ཚོའི་བརྙན་འཕྲིན་ཕྱིར་བླངས་ན་གནས་སྟངས་སྡུག་ཏུ་འགྲོ་བའམ། ཁང་པའི་སྒྲིག་གཞི་དང་འགལ་ན་མ་ལེན།</translation>
    </message>
    <message>
        <source>Do not say that there is only one drawer. Whoever knows this program knows that every vault has four, and a lie that is found out can cost more than silence.</source>
        <translation>འཐེན་སྒམ་གཅིག་ལས་མེད་ཅེས་མ་ཟེར། མཉེན་ཆས་འདི་ཤེས་མཁན་གྱིས་གསང་མཛོད་རེར་བཞི་ཡོད་པ་ཤེས། རྫུན་ཤེས་ན་ཁ་རོག་སྡོད་པ་ལས་གནོད་པ་ཆེ་སྲིད།</translation>
    </message>
    <message>
        <source>Everybody can take a yes back at any time, without a reason. Tell them how to reach you.</source>
        <translation>སུས་ཀྱང་ནམ་ཡིན་ཡང་རྒྱུ་མཚན་མེད་པར་མོས་མཐུན་ཕྱིར་འཐེན་བྱེད་ཆོག ཁྱེད་རང་དང་འབྲེལ་ཐབས་ཁོང་ཚོར་ཤོད།</translation>
    </message>
    <message>
        <source>Files from outside are read in a process that can reach no network, no program and no other file.</source>
        <translation>ཕྱི་ནས་ཡོང་བའི་ཡིག་ཆ། དྲ་རྒྱ་དང་མཉེན་ཆས། ཡིག་ཆ་གཞན་ལ་མི་སླེབས་པའི་བྱེད་རིམ་ཞིག་ནང་ཀློག་གི་རེད།</translation>
    </message>
    <message>
        <source>Fill it with ordinary notes, over weeks, and open it now and then. Nothing from your real records, no invented report, and never leave it empty.</source>
        <translation>བདུན་ཕྲག་ཁ་ཤས་རིང་བརྗེད་ཐོ་དཀྱུས་མས་ཁོངས། སྐབས་རེ་ཁ་ཕྱེས། ཟིན་ཐོ་ངོ་མའི་ནང་གི་གང་ཡང་མ་འཇོག སྙན་ཐོ་བཟོས་མ་མ་འཇོག སྟོང་པར་ནམ་ཡང་མ་འཇོག</translation>
    </message>
    <message>
        <source>First</source>
        <translation>སྔོན་ལ</translation>
    </message>
    <message>
        <source>For a child, ask the guardian and the child. For somebody who is held, the family or the lawyer can tell what the person wanted.</source>
        <translation>བྱིས་པའི་ཆེད་བདག་གཉེར་བ་དང་བྱིས་པ་གཉིས་ཀར་དྲིས། བཀག་ཉར་བྱས་པའི་མིའི་ཆེད་ནང་མིའམ་ཁྲིམས་རྩོད་པས་མི་དེས་གང་འདོད་པ་བཤད་ཐུབ།</translation>
    </message>
    <message>
        <source>From one copy they do not learn how many drawers you use. From two, taken at different times, they see which one changed.</source>
        <translation>འདྲ་བཤུ་གཅིག་ལས་འཐེན་སྒམ་ག་ཚོད་བེད་སྤྱོད་བྱེད་པ་མི་ཤེས། དུས་མི་འདྲ་བར་བླངས་པའི་གཉིས་ལས་གང་འགྱུར་བ་མཐོང་།</translation>
    </message>
    <message>
        <source>If a card that you know is replaced by another one, the app says so.</source>
        <translation>ཁྱེད་རང་གིས་ཤེས་པའི་མིང་བྱང་གཞན་ཞིག་གིས་ཚབ་བྱས་ན། མཉེན་ཆས་ཀྱིས་བཤད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>If a device was seized</source>
        <translation>གལ་ཏེ་སྒྲིག་ཆས་ཤིག་བཙན་གྱིས་བླངས་ན</translation>
    </message>
    <message>
        <source>If one was taken out of your sight, think of it as no longer safe, also when it comes back.</source>
        <translation>གཅིག་ཁྱེད་རང་གི་མིག་ལམ་ནས་ཁྱེར་ན། ཕྱིར་འབྱོར་ཡང་ད་ཉེན་ཁ་ཡོད་པར་རྩིས།</translation>
    </message>
    <message>
        <source>If somebody films or photographs you</source>
        <translation>གལ་ཏེ་སུ་ཞིག་གིས་ཁྱེད་རང་གི་བརྙན་འཕྲིན་ནམ་པར་བླངས་ན</translation>
    </message>
    <message>
        <source>If somebody forces you to open the vault, another passphrase opens another drawer. It helps only if what is in it could be all there is.</source>
        <translation>སུ་ཞིག་གིས་བཙན་གྱིས་གསང་མཛོད་ཁ་ཕྱེ་རུ་བཅུག་ན། གསང་ཚིག་གཞན་ཞིག་གིས་འཐེན་སྒམ་གཞན་ཞིག་ཕྱེ་ཡི་རེད། དེའི་ནང་དོན་ཚང་མ་ཡིན་པ་འདྲ་ན་མ་གཏོགས་ཕན་ཐོགས་མེད།</translation>
    </message>
    <message>
        <source>If this vault was on it, or was opened under pressure</source>
        <translation>གལ་ཏེ་གསང་མཛོད་འདི་དེའི་ཐོག་ཡོད་པའམ་གནོན་ཤུགས་འོག་ཁ་ཕྱེས་པ་ཡིན་ན</translation>
    </message>
    <message>
        <source>If you are questioned</source>
        <translation>གལ་ཏེ་ཁྱེད་རང་ལ་འདྲི་རྩད་བྱས་ན</translation>
    </message>
    <message>
        <source>If you open a drawer, they see everything in it. Nobody can show them that there is no other.</source>
        <translation>འཐེན་སྒམ་ཞིག་ཁ་ཕྱེས་ན། ཁོང་ཚོས་དེའི་ནང་ཚང་མ་མཐོང་། གཞན་མེད་པ་སུས་ཀྱང་ཁོང་ཚོར་ར་སྤྲོད་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>If you were asked about other people, tick that this happened and tell them safely. Their names need not be in the record.</source>
        <translation>ཁྱེད་རང་ལ་མི་གཞན་གྱི་སྐོར་དྲིས་པ་ཡིན་ན། དེ་བྱུང་བར་རྟགས་རྒྱོབས། ཉེན་མེད་ཀྱི་ཐབས་ཀྱིས་ཁོང་ཚོར་བརྡ་སྤྲོད། ཁོང་ཚོའི་མིང་ཟིན་ཐོའི་ནང་མི་དགོས།</translation>
    </message>
    <message>
        <source>If your vault has to travel: Settings, Recovery and backup, Travel mode. Records leave in one sealed file before they go from here.</source>
        <translation>གསང་མཛོད་མཉམ་དུ་འཁྱེར་དགོས་ན། སྒྲིག་བཀོད། སླར་གསོ་དང་གྲབས་ཉར། འགྲུལ་བཞུད་རྣམ་པ། ཟིན་ཐོ་འདི་ནས་མ་བཏོན་གོང་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་གཅིག་ནང་ཕྱིར་འགྲོ།</translation>
    </message>
    <message>
        <source>In some places encryption, or a program like this one, may itself be against the law or look suspicious. Find out before you go.</source>
        <translation>ས་གནས་ཁ་ཤས་ན་གསང་སྡོམ་མམ་མཉེན་ཆས་འདི་འདྲ་རང་ཉིད་ཁྲིམས་དང་འགལ་བའམ་དོགས་པ་སྐྱེ་སྲིད། མ་ཐོན་གོང་ཤེས་པར་གནང་།</translation>
    </message>
    <message>
        <source>Inside UN premises</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་གནས་ཡུལ་ནང་</translation>
    </message>
    <message>
        <source>It can pass on what it read. It cannot make it look as if you had sent that to somebody else.</source>
        <translation>དེས་བཀླགས་པ་བརྒྱུད་སྤྲོད་བྱེད་ཐུབ། ཁྱེད་རང་གིས་མི་གཞན་ལ་བཏང་བ་འདྲ་བར་བཟོ་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>It cannot bring back a forgotten passphrase. Recovery words, made before, can open the drawer without it.</source>
        <translation>བརྗེད་པའི་གསང་ཚིག་སླར་གསོ་བྱེད་མི་ཐུབ། སྔོན་ལ་བཟོས་པའི་སླར་གསོའི་ཚིག་གིས་གསང་ཚིག་མེད་པར་འཐེན་སྒམ་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>It cannot call back what was sent. If somebody withdraws consent, those who hold a copy must be told.</source>
        <translation>བཏང་ཟིན་པ་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ། སུ་ཞིག་གིས་མོས་མཐུན་ཕྱིར་འཐེན་བྱས་ན། འདྲ་བཤུ་ལག་ཏུ་ཡོད་མཁན་ལ་བརྡ་སྤྲོད་དགོས།</translation>
    </message>
    <message>
        <source>It cannot protect you on a device that somebody else controls or watches: they see what you see and type.</source>
        <translation>མི་གཞན་གྱིས་དབང་བྱེད་པའམ་སོ་ལྟ་བྱེད་པའི་སྒྲིག་ཆས་ཐོག་ཁྱེད་རང་སྲུང་མི་ཐུབ། ཁྱེད་རང་གིས་མཐོང་བ་དང་གཏག་པ་ཁོང་ཚོས་མཐོང་།</translation>
    </message>
    <message>
        <source>It cannot surely destroy what was once stored: flash memory and SSDs may keep old copies.</source>
        <translation>སྔར་ཉར་བ་ངེས་པར་དུ་མེད་པར་བཟོ་མི་ཐུབ། འཕྲུལ་ཉར་དང་ SSD ཡིས་འདྲ་བཤུ་རྙིང་པ་ཉར་སྲིད།</translation>
    </message>
    <message>
        <source>It does not help on a device that was watched, where somebody saw you work in the other drawer.</source>
        <translation>སོ་ལྟ་བྱས་པའི་སྒྲིག་ཆས་ཐོག ཁྱེད་རང་གིས་འཐེན་སྒམ་གཞན་ནང་ལས་ཀ་བྱེད་པ་སུ་ཞིག་གིས་མཐོང་ན་དེས་ཕན་མི་ཐོགས།</translation>
    </message>
    <message>
        <source>It does not stop a person who simply demands more passphrases, and no program can prove to them that there is none.</source>
        <translation>གསང་ཚིག་མང་བ་དགོས་ཟེར་མཁན་དེས་བཀག་མི་ཐུབ། གཞན་མེད་པ་མཉེན་ཆས་གང་གིས་ཀྱང་ཁོང་ཚོར་ར་སྤྲོད་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>It is their life and their risk. Nobody else can say yes for them, not even to help. The UN acts only on the consent of the person concerned.</source>
        <translation>དེ་ཁོང་ཚོའི་མི་ཚེ་དང་ཉེན་ཁ་རེད། མི་གཞན་གྱིས་ཁོང་ཚོའི་ཚབ་ཏུ་མོས་མཐུན་བྱེད་མི་ཐུབ། རོགས་བྱེད་ཆེད་ཡིན་ནའང་མི་ཐུབ། མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱིས་འབྲེལ་ཡོད་མིའི་མོས་མཐུན་ཐོག་ཁོ་ནར་བྱེད་སྒོ་སྤེལ་གྱི་ཡོད།</translation>
    </message>
    <message>
        <source>It never uses the network.</source>
        <translation>དེས་དྲ་རྒྱ་ནམ་ཡང་བེད་སྤྱོད་མི་བྱེད།</translation>
    </message>
    <message>
        <source>It sees everything that you seal to it, and nobody who did not agree.</source>
        <translation>ཁྱེད་རང་གིས་དེར་དམ་རྒྱ་བརྒྱབ་པ་ཚང་མ་དེས་མཐོང་། མོས་མཐུན་མ་བྱེད་མཁན་སུ་ཡང་མི་མཐོང་།</translation>
    </message>
    <message>
        <source>It sees that they are sealed files, when it got them, and about how large they are. Not who wrote them, nor for whom.</source>
        <translation>དེས་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་ཡིན་པ་དང་། ནམ་འབྱོར་བ། ཆེ་ཆུང་གང་ཙམ་ཡིན་པ་མཐོང་། སུས་བྲིས་པ་དང་སུའི་ཆེད་ཡིན་པ་མི་མཐོང་།</translation>
    </message>
    <message>
        <source>Its own passphrase, that shares nothing with the other, and that you can type.</source>
        <translation>དེའི་རང་གི་གསང་ཚིག གཞན་དེ་དང་འདྲ་ས་གཅིག་ཀྱང་མེད་པ། ཁྱེད་རང་གིས་གཏག་ཐུབ་པ།</translation>
    </message>
    <message>
        <source>Keep them in your sight as far as you can.</source>
        <translation>གང་ཐུབ་ཁྱེད་རང་གི་མིག་ལམ་དུ་ཉོར།</translation>
    </message>
    <message>
        <source>Leave a copy of the vault’s folder with somebody you trust, in case your device is kept for long. Nobody can open it without your passphrase.</source>
        <translation>སྒྲིག་ཆས་ཡུན་རིང་བཀག་ཉར་བྱེད་སྲིད་པས། གསང་མཛོད་ཀྱི་ཡིག་སྣོད་འདྲ་བཤུ་ཞིག་བློས་འགེལ་བའི་མི་ཞིག་ལ་ཞོག ཁྱེད་རང་གི་གསང་ཚིག་མེད་ན་སུས་ཀྱང་ཁ་ཕྱེ་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Let it answer why you have this program. Think of your own answer before anybody asks.</source>
        <translation>ཁྱེད་རང་ལ་མཉེན་ཆས་འདི་ཡོད་པའི་རྒྱུ་མཚན་དེས་ལན་རྒྱག་ཐུབ་པ་དགོས། སུས་ཀྱང་མ་དྲིས་གོང་རང་གི་ལན་བསམ་བློ་ཐོང་།</translation>
    </message>
    <message>
        <source>Let them say no. Do not ask twice to change a no.</source>
        <translation>ཁོང་ཚོར་མི་འདོད་ཟེར་རུ་ཆུག མི་འདོད་བརྗེ་བའི་ཆེད་ཐེངས་གཉིས་མ་འདྲི།</translation>
    </message>
    <message>
        <source>Make a new vault there, with a new passphrase.</source>
        <translation>དེར་གསང་ཚིག་གསར་པ་དང་བཅས་གསང་མཛོད་གསར་པ་ཞིག་བཟོས།</translation>
    </message>
    <message>
        <source>More about it stands under Learn, and in the settings beside adding a drawer.</source>
        <translation>དེའི་སྐོར་དེ་ལས་མང་བ་ “སློབ་སྦྱོང་” འོག་དང་། སྒྲིག་བཀོད་ནང་འཐེན་སྒམ་སྣོན་སའི་འགྲམ་དུ་ཡོད།</translation>
    </message>
    <message>
        <source>Never leave it empty: an empty drawer is an answer too.</source>
        <translation>ནམ་ཡང་སྟོང་པར་མ་འཇོག འཐེན་སྒམ་སྟོང་པའང་ལན་ཞིག་རེད།</translation>
    </message>
    <message>
        <source>No invented report of what somebody did to you: it is read as a real one.</source>
        <translation>སུ་ཞིག་གིས་ཁྱེད་རང་ལ་གང་བྱས་པའི་སྙན་ཐོ་བཟོས་མ་མ་འཇོག དེ་ངོ་མར་ཀློག་གི་རེད།</translation>
    </message>
    <message>
        <source>No person, pseudonym, focal point or word from your real records: one of them leads to the others.</source>
        <translation>ཟིན་ཐོ་ངོ་མའི་ནང་གི་མི་དང་གབ་མིང་། འབྲེལ་མཐུད་འགན་འཛིན། ཚིག་གང་ཡང་མ་འཇོག གཅིག་གིས་གཞན་ལ་ཁྲིད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>No program knows whether a story is true.</source>
        <translation>གཏམ་དེ་བདེན་མིན་མཉེན་ཆས་གང་གིས་ཀྱང་མི་ཤེས།</translation>
    </message>
    <message>
        <source>No record is worth your safety. Before you write something down or send it, ask: could this hurt me or somebody else?</source>
        <translation>ཟིན་ཐོ་གང་ཡང་ཁྱེད་རང་གི་བདེ་འཇགས་ལས་མི་གལ། མ་བྲིས་པའམ་མ་བཏང་གོང་དྲིས། འདིས་ང་ངམ་གཞན་ལ་གནོད་སྲིད་དམ།</translation>
    </message>
    <message>
        <source>Nobody’s name who could be asked about it.</source>
        <translation>དེའི་སྐོར་འདྲི་སྲིད་པའི་མི་སུའི་མིང་ཡང་མ་འགོད།</translation>
    </message>
    <message>
        <source>Not asked counts as no. If asking is too dangerous, do not ask: note that, and leave the person out.</source>
        <translation>མ་དྲིས་ན་མོས་མཐུན་མེད་པར་རྩི། དྲིས་ན་ཉེན་ཁ་ཆེ་དྲགས་ན་མ་འདྲི། དེ་བྲིས་ནས་མི་དེ་བོར་ཞོག</translation>
    </message>
    <message>
        <source>Note the time, the place, the badge and the organisation on it.</source>
        <translation>དུས་ཚོད་དང་ས་གནས། རྟགས་བྱང་དང་དེའི་ཐོག་གི་ཚོགས་པ་བྲིས།</translation>
    </message>
    <message>
        <source>Officers at a border may be allowed to look through devices, to copy them or to keep them, or to ask for a passphrase. What they may do, and what happens if you refuse, differs from place to place and changes. Nothing here is legal advice: ask somebody who knows the law there.</source>
        <translation>ས་མཚམས་ཀྱི་ལས་བྱེད་ལ་སྒྲིག་ཆས་ལ་བལྟ་བ་དང་འདྲ་བཤུ། བཀག་ཉར་བྱེད་པའམ་གསང་ཚིག་དྲི་བའི་དབང་ཆ་ཡོད་སྲིད། ཁོང་ཚོས་གང་བྱེད་ཆོག་པ་དང་། ཁྱེད་རང་གིས་དང་ལེན་མ་བྱས་ན་གང་འབྱུང་བ་ས་གནས་སོ་སོར་མི་འདྲ་ཞིང་འགྱུར་གྱི་ཡོད། འདིའི་ནང་གང་ཡང་ཁྲིམས་ཀྱི་བསླབ་བྱ་མིན། དེའི་ཁྲིམས་ཤེས་མཁན་ལ་དྲིས།</translation>
    </message>
    <message>
        <source>Once it is locked, nothing of yours is in the memory of the program, and it has written nothing readable elsewhere.</source>
        <translation>ཟྭ་བརྒྱབ་རྗེས་ཁྱེད་རང་གི་གང་ཡང་མཉེན་ཆས་ཀྱི་དྲན་ཉར་ནང་མེད། གཞན་དུའང་ཀློག་ཐུབ་པ་གང་ཡང་བྲིས་མེད།</translation>
    </message>
    <message>
        <source>Only what people agreed to goes into a sealed file. No answer counts as no.</source>
        <translation>མི་ཚོས་མོས་མཐུན་བྱས་པ་ཁོ་ན་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆའི་ནང་འགྲོ། ལན་མེད་ན་མོས་མཐུན་མེད་པར་རྩི།</translation>
    </message>
    <message>
        <source>Open it and write in it now and then. A last entry that is old, on a computer that was used yesterday, is a reason to ask for more.</source>
        <translation>སྐབས་རེ་ཁ་ཕྱེས་ནས་དེའི་ནང་བྲིས། ཁ་ས་བེད་སྤྱོད་བྱས་པའི་གློག་ཀླད་ཐོག་མཐའ་མའི་བྲིས་པ་རྙིང་པ་ཡིན་ན། དེ་ལས་མང་བ་དགོས་ཟེར་བའི་རྒྱུ་མཚན་ཆགས་སྲིད།</translation>
    </message>
    <message>
        <source>Ordinary notes of yours that you would not like to show, and could: a diary of a journey, appointments, money, health, a quarrel.</source>
        <translation>སྟོན་མི་འདོད་ཀྱང་སྟོན་ཐུབ་པའི་ཁྱེད་རང་གི་བརྗེད་ཐོ་དཀྱུས་མ། འགྲུལ་བཞུད་ཉིན་དེབ། ཐུག་འཕྲད། དངུལ། བདེ་ཐང་། ཁ་རྩོད།</translation>
    </message>
    <message>
        <source>Photographs, badges, webcasts</source>
        <translation>པར་དང་རྟགས་བྱང་། དྲ་ཐོག་ཐད་གཏོང་</translation>
    </message>
    <message>
        <source>Real names show only when you ask for them, for half a minute.</source>
        <translation>མིང་ངོ་མ་ཁྱེད་རང་གིས་དྲིས་པའི་སྐབས་སྐར་མ་ཕྱེད་ཀ་མ་གཏོགས་མི་སྟོན།</translation>
    </message>
    <message>
        <source>Say what cannot be promised: safety, a result, or that what was sent comes back.</source>
        <translation>གང་ཁས་ལེན་མི་ཐུབ་པ་ཤོད། བདེ་འཇགས། གྲུབ་འབྲས། བཏང་ཟིན་པ་ཕྱིར་འཐེན།</translation>
    </message>
    <message>
        <source>Say who will see it, and that a letter to the Government with a name tells the Government who it is.</source>
        <translation>སུས་མཐོང་རྒྱུ་ཤོད། མིང་བཀོད་ནས་གཞུང་ལ་ཡི་གེ་བཏང་ན་གཞུང་གིས་སུ་ཡིན་ཤེས་རྒྱུ་ཤོད།</translation>
    </message>
    <message>
        <source>Some secretariats confirm to a State whether the people on its list are accredited. Treaty bodies say that they never do.</source>
        <translation>དྲུང་ལས་ཁང་ཁ་ཤས་ཀྱིས་རྒྱལ་ཁབ་ཅིག་གི་མིང་ཐོའི་ནང་གི་མི་ལ་ཆོག་མཆན་ཡོད་མེད་རྒྱལ་ཁབ་དེར་གཏན་འཁེལ་བྱེད་ཀྱི་ཡོད། ཆིངས་ཡིག་ཚོགས་ཆུང་གིས་ནམ་ཡང་མི་བྱེད་ཟེར།</translation>
    </message>
    <message>
        <source>Somebody who examines a copy of your disk, or two</source>
        <translation>ཁྱེད་རང་གི་གསོག་སྡེར་གྱི་འདྲ་བཤུ་གཅིག་གམ་གཉིས་བརྟག་དཔྱད་བྱེད་མཁན</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>མང་ཚོགས་སུ་གཏམ་བཤད</translation>
    </message>
    <message>
        <source>Switch devices off completely before you arrive.</source>
        <translation>མ་སླེབས་གོང་སྒྲིག་ཆས་ཡོངས་རྫོགས་ཁ་གསོད།</translation>
    </message>
    <message>
        <source>Taking it back asks those who have it to stop. It cannot delete what they hold, and what was published stays published.</source>
        <translation>ཕྱིར་འཐེན་བྱེད་པས་ལག་ཏུ་ཡོད་མཁན་ལ་མཚམས་འཇོག་རོགས་ཞུ་བ་རེད། ཁོང་ཚོའི་ལག་ཏུ་ཡོད་པ་སུབ་མི་ཐུབ། ཡོངས་བསྒྲགས་བྱས་ཟིན་པ་དེ་ལྟར་གནས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Tell UN security, the secretariat of the meeting and your focal point: all three.</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་བདེ་སྲུང་དང་ཚོགས་འདུའི་དྲུང་ལས་ཁང་། ཁྱེད་རང་གི་འབྲེལ་མཐུད་འགན་འཛིན་གསུམ་ཆར་བརྡ་སྤྲོད།</translation>
    </message>
    <message>
        <source>Tell your focal point, so that they expect new keys.</source>
        <translation>ལྡེ་མིག་གསར་པ་ཡོང་རྒྱུ་ཤེས་པའི་ཆེད། ཁྱེད་རང་གི་འབྲེལ་མཐུད་འགན་འཛིན་ལ་བརྡ་སྤྲོད།</translation>
    </message>
    <message>
        <source>Ten people, one by one</source>
        <translation>མི་བཅུ། རེ་རེ་བཞིན</translation>
    </message>
    <message>
        <source>The app cannot know whether somebody forces the focal point to sign.</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་ལ་སུ་ཞིག་གིས་བཙན་གྱིས་མིང་རྟགས་འགོད་དུ་བཅུག་མིན་མཉེན་ཆས་ཀྱིས་ཤེས་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>The files do not say which drawers are used. Two copies of the folder from different days, an examination of the disk, quick notes that wait, or recovery papers can.</source>
        <translation>འཐེན་སྒམ་གང་བེད་སྤྱོད་བྱེད་པ་ཡིག་ཆས་མི་སྟོན། ཉིན་མི་འདྲ་བའི་ཡིག་སྣོད་འདྲ་བཤུ་གཉིས་དང་། གསོག་སྡེར་བརྟག་དཔྱད། སྒུག་པའི་མྱུར་བྲིས། སླར་གསོའི་ཤོག་བུས་སྟོན་སྲིད།</translation>
    </message>
    <message>
        <source>The person decides</source>
        <translation>མི་དེས་ཐག་གཅོད་བྱེད</translation>
    </message>
    <message>
        <source>They are made to withstand quantum computers, as far as these are known. If the key of the focal point is ever found, they can be read.</source>
        <translation>ཤེས་ཚོད་ལ་རྡུལ་ཕྲན་གློག་ཀླད་ (quantum computer) འགོག་ཐུབ་པར་བཟོས་པ་རེད། འབྲེལ་མཐུད་འགན་འཛིན་གྱི་ལྡེ་མིག་ནམ་ཞིག་རྙེད་ན་དེ་དག་ཀློག་ཐུབ།</translation>
    </message>
    <message>
        <source>They can guess your passphrase as often as they like. Six words drawn by lot are out of their reach; a short one is not.</source>
        <translation>ཁོང་ཚོས་གསང་ཚིག་འདོད་པའི་ཐེངས་གྲངས་ཚོད་དཔག་བྱེད་ཐུབ། རྒྱན་འཕངས་པའི་ཚིག་དྲུག་ཁོང་ཚོས་རྙེད་མི་ཐུབ། ཐུང་བ་ནི་རྙེད་ཐུབ།</translation>
    </message>
    <message>
        <source>They cannot change a record without the app noticing. They can put back a whole older copy: look at the day it was last saved.</source>
        <translation>མཉེན་ཆས་ཀྱིས་མ་ཚོར་བར་ཁོང་ཚོས་ཟིན་ཐོ་བརྗེ་མི་ཐུབ། འདྲ་བཤུ་རྙིང་པ་ཧྲིལ་པོ་ཕྱིར་འཇོག་ཐུབ། མཐའ་མར་ཉར་བའི་ཉིན་ལ་གཟིགས།</translation>
    </message>
    <message>
        <source>They see that there is a vault, and how large it is. They do not see how many drawers you use, or which one you opened last.</source>
        <translation>གསང་མཛོད་ཅིག་ཡོད་པ་དང་ཆེ་ཆུང་ཁོང་ཚོས་མཐོང་། འཐེན་སྒམ་ག་ཚོད་བེད་སྤྱོད་བྱེད་པ་དང་མཐའ་མར་གང་ཁ་ཕྱེས་པ་མི་མཐོང་།</translation>
    </message>
    <message>
        <source>They see what is on the screen. Ctrl+L locks, from everywhere. Held for a second, Escape also hides the window.</source>
        <translation>གློག་ཡོལ་ཐོག་གི་དེ་ཁོང་ཚོས་མཐོང་། Ctrl+L ཡིས་གང་ནས་ཀྱང་ཟྭ་རྒྱག Escape སྐར་ཆ་གཅིག་གནོན་ན་སྒེའུ་ཁུང་ཡང་སྦ།</translation>
    </message>
    <message>
        <source>Think of everything on it as copied or read, and of the device as no longer safe, even when it comes back and looks the same.</source>
        <translation>དེའི་ཐོག་གི་ཚང་མ་འདྲ་བཤུའམ་བཀླགས་ཟིན་པར་རྩིས། སྒྲིག་ཆས་ཕྱིར་འབྱོར་ནས་སྔར་དང་འདྲ་ཡང་ད་ཉེན་ཁ་ཡོད་པར་རྩིས།</translation>
    </message>
    <message>
        <source>Think of it as copied</source>
        <translation>འདྲ་བཤུ་བྱས་པར་རྩིས</translation>
    </message>
    <message>
        <source>Think of who else may be exposed, and tell them in a safe way. Do not write a list of their names.</source>
        <translation>གཞན་སུ་ལ་ཉེན་ཁ་ཡོད་སྲིད་པ་བསམ་བློ་ཐོང་། ཉེན་མེད་ཀྱི་ཐབས་ཀྱིས་བརྡ་སྤྲོད། ཁོང་ཚོའི་མིང་ཐོ་མ་བྲི།</translation>
    </message>
    <message>
        <source>Travel with a device that has nothing on it.</source>
        <translation>གང་ཡང་མེད་པའི་སྒྲིག་ཆས་ཤིག་འཁྱེར་ནས་བསྐྱོད།</translation>
    </message>
    <message>
        <source>Use a passphrase on your devices, not a finger or a face.</source>
        <translation>སྒྲིག་ཆས་ལ་གསང་ཚིག་བེད་སྤྱོད་གནང་། མཛུབ་མོའམ་གདོང་མིན།</translation>
    </message>
    <message>
        <source>Use another device from now on.</source>
        <translation>ད་ནས་བཟུང་སྒྲིག་ཆས་གཞན་ཞིག་བེད་སྤྱོད་གནང་།</translation>
    </message>
    <message>
        <source>Verify a focal point before you send</source>
        <translation>མ་བཏང་གོང་འབྲེལ་མཐུད་འགན་འཛིན་བསྡུར</translation>
    </message>
    <message>
        <source>What a finder sees</source>
        <translation>རྙེད་མཁན་གྱིས་གང་མཐོང་བ</translation>
    </message>
    <message>
        <source>What belongs in it</source>
        <translation>དེའི་ནང་གང་འཇོག་དགོས་པ</translation>
    </message>
    <message>
        <source>What is said in a webcast cannot be taken back. Reviews by treaty bodies are always webcast. Ask people before you mention them.</source>
        <translation>དྲ་ཐོག་ཐད་གཏོང་ནང་བཤད་པ་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ། ཆིངས་ཡིག་ཚོགས་ཆུང་གི་བསྐྱར་ཞིབ་རྟག་ཏུ་ཐད་གཏོང་བྱེད་ཀྱི་ཡོད། མི་ཚོའི་མིང་མ་བརྗོད་གོང་ཁོང་ཚོར་དྲིས།</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>དེས་གང་བྱེད་མི་ཐུབ་པ</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>དེས་གང་བྱེད་པ</translation>
    </message>
    <message>
        <source>What never belongs in it</source>
        <translation>དེའི་ནང་ནམ་ཡང་མི་འཇོག་པ</translation>
    </message>
    <message>
        <source>What the law may say</source>
        <translation>ཁྲིམས་ཀྱིས་གང་ཟེར་སྲིད་པ</translation>
    </message>
    <message>
        <source>What this app can and cannot do</source>
        <translation>མཉེན་ཆས་འདིས་གང་བྱེད་ཐུབ་པ་དང་གང་བྱེད་མི་ཐུབ་པ</translation>
    </message>
    <message>
        <source>What to carry, and what to leave</source>
        <translation>གང་འཁྱེར་བ་དང་གང་བཞག་པ</translation>
    </message>
    <message>
        <source>What to do, in which order</source>
        <translation>གང་བྱེད་པ་དང་གོ་རིམ</translation>
    </message>
    <message>
        <source>What to put in it, and what it cannot do</source>
        <translation>དེའི་ནང་གང་འཇོག་པ་དང་དེས་གང་བྱེད་མི་ཐུབ་པ</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>གང་ཟེར་བ</translation>
    </message>
    <message>
        <source>What you write and the files you add are kept encrypted. Without the passphrase nobody reads them, neither we nor the focal point.</source>
        <translation>ཁྱེད་རང་གིས་བྲིས་པ་དང་བསྣན་པའི་ཡིག་ཆ་གསང་སྡོམ་བྱས་ནས་ཉར་གྱི་རེད། གསང་ཚིག་མེད་ན་སུས་ཀྱང་ཀློག་མི་ཐུབ། ང་ཚོས་མི་ཐུབ། འབྲེལ་མཐུད་འགན་འཛིན་གྱིས་ཀྱང་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Whatever you carry across a border may be copied, read or kept. The safest vault is the one that does not travel.</source>
        <translation>ས་མཚམས་བརྒལ་ནས་འཁྱེར་བ་གང་ཡིན་ཡང་འདྲ་བཤུ་དང་ཀློག་པ། བཀག་ཉར་བྱེད་སྲིད། ཉེན་ཁ་ཆུང་ཤོས་ཀྱི་གསང་མཛོད་ནི་མཉམ་དུ་མི་འཁྱེར་བ་དེ་རེད།</translation>
    </message>
    <message>
        <source>When you ask</source>
        <translation>འདྲི་སྐབས</translation>
    </message>
    <message>
        <source>Where its protection ends</source>
        <translation>དེའི་སྲུང་སྐྱོབ་གང་དུ་རྫོགས་པ</translation>
    </message>
    <message>
        <source>Where using encryption is held against you, having one drawer is held against you as well.</source>
        <translation>གསང་སྡོམ་བེད་སྤྱོད་བྱས་པས་ཁྱེད་རང་ལ་ཁག་འཛུགས་བྱེད་ས་དེར། འཐེན་སྒམ་གཅིག་ཡོད་ཀྱང་ཁག་འཛུགས་བྱེད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>While the vault is open, it may see what you see and type. If it controls the computer, nothing helps: use another one.</source>
        <translation>གསང་མཛོད་ཁ་ཕྱེས་པའི་སྐབས་ཁྱེད་རང་གིས་མཐོང་བ་དང་གཏག་པ་དེས་མཐོང་སྲིད། དེས་གློག་ཀླད་དབང་བྱེད་ན་གང་གིས་ཀྱང་ཕན་མི་ཐོགས། གཞན་ཞིག་བེད་སྤྱོད་གནང་།</translation>
    </message>
    <message>
        <source>While the vault is open, screen readers and other aids of the desktop can read its text. So can programs that pretend to be one.</source>
        <translation>གསང་མཛོད་ཁ་ཕྱེས་པའི་སྐབས་གློག་ཡོལ་ཀློག་ཆས་དང་རོགས་ཆས་གཞན་གྱིས་དེའི་ཡི་གེ་ཀློག་ཐུབ། དེ་ཡིན་ཁུལ་བྱེད་པའི་མཉེན་ཆས་ཀྱིས་ཀྱང་ཀློག་ཐུབ།</translation>
    </message>
    <message>
        <source>Who may look, and what they see</source>
        <translation>སུས་བལྟ་སྲིད་པ་དང་གང་མཐོང་བ</translation>
    </message>
    <message>
        <source>Whoever made it can read what you seal to it. So compare the 40 digits, by voice or in person, before you send.</source>
        <translation>བཟོ་མཁན་གྱིས་ཁྱེད་རང་གིས་དེར་དམ་རྒྱ་བརྒྱབ་པ་ཀློག་ཐུབ། དེས་ན་མ་བཏང་གོང་སྐད་དམ་ངོ་ཐོག་ཨང་ཀི་ 40 བསྡུར།</translation>
    </message>
    <message>
        <source>Whose story it is, and who decides</source>
        <translation>སུའི་ལོ་རྒྱུས་ཡིན་པ་དང་སུས་ཐག་གཅོད་བྱེད་པ</translation>
    </message>
    <message>
        <source>Write down what you were asked while you remember it. You can stop at any point; nothing has to be complete.</source>
        <translation>དྲན་པའི་སྐབས་གང་དྲིས་པ་བྲིས། ནམ་ཡིན་ཡང་མཚམས་བཞག་ཆོག ཆ་ཚང་ཡིན་མི་དགོས།</translation>
    </message>
    <message>
        <source>Written over weeks, not in one evening. Each entry shows when it was made.</source>
        <translation>དགོང་མོ་གཅིག་གི་ནང་མིན་པར་བདུན་ཕྲག་ཁ་ཤས་རིང་བྲིས་པ། ཞུགས་བྱང་རེ་རེས་ནམ་བཟོས་པ་སྟོན།</translation>
    </message>
    <message>
        <source>You come first</source>
        <translation>ཁྱེད་རང་གལ་ཆེ་ཤོས་རེད།</translation>
    </message>
    <message>
        <source>You do not have to tell it all again. A statement that exists already can be added as evidence.</source>
        <translation>ཚང་མ་ཡང་བསྐྱར་བཤད་མི་དགོས། ཡོད་ཟིན་པའི་བརྗོད་པ་དཔང་རྟགས་སུ་སྣོན་ཆོག</translation>
    </message>
    <message>
        <source>“My device was out of my sight…”, below the list of these pages, leads through all of it, one thing at a time.</source>
        <translation>ཤོག་ངོས་འདིའི་ཐོའི་འོག་གི་ “ངའི་སྒྲིག་ཆས་ངའི་མིག་ལམ་ནས་ཡིབ་སོང་…” ཡིས་དེ་ཚང་མ་ཐེངས་རེར་གཅིག་རེ་ཁྲིད་ཀྱི་རེད།</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>A practice vault is for fiction only, and marked everywhere. What you typed here is saved, and this vault stays as it is.</source>
        <translation>སྦྱོང་བརྡར་གསང་མཛོད་བཟོས་པའི་གཏམ་ཁོ་ནའི་ཆེད་ཡིན། གང་སར་རྟགས་བཀོད་ཡོད། འདིར་གཏག་པ་ཉར་ཟིན། གསང་མཛོད་འདི་སྔར་བཞིན་གནས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>སློབ་སྦྱོང་</translation>
    </message>
    <message>
        <source>Lock and go on</source>
        <translation>ཟྭ་བརྒྱབ་ནས་མུ་མཐུད</translation>
    </message>
    <message>
        <source>Lock this vault and make a practice vault?</source>
        <translation>གསང་མཛོད་འདི་ཟྭ་བརྒྱབ་ནས་སྦྱོང་བརྡར་གསང་མཛོད་བཟོའམ།</translation>
    </message>
    <message>
        <source>My device was out of my sight…</source>
        <translation>ངའི་སྒྲིག་ཆས་ངའི་མིག་ལམ་ནས་ཡིབ་སོང་…</translation>
    </message>
    <message>
        <source>Prepare a journey…</source>
        <translation>འགྲུལ་བཞུད་གྲ་སྒྲིག…</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ལམ་སྟོན་ནང་འཚོལ</translation>
    </message>
    <message>
        <source>Start a practice vault…</source>
        <translation>སྦྱོང་བརྡར་གསང་མཛོད་འགོ་འཛུགས…</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>འདིར་སྡོད</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A case in it speaks of health, a child, sexual violence or somebody who is detained. Read the text once more: what is not needed is better left out.</source>
        <translation>དེའི་ནང་གི་གནད་དོན་ཞིག་བདེ་ཐང་དང་བྱིས་པ། འཁྲིག་སྤྱོད་དྲག་སྤྱོད་དམ་བཀག་ཉར་བྱས་པའི་མི་སྐོར་རེད། ཡི་གེ་ཐེངས་གཅིག་ཡང་བསྐྱར་ཀློག མི་དགོས་པ་བོར་བཞག་ན་ཡག་པ་ཡོད།</translation>
    </message>
    <message>
        <source>Does this really leave?</source>
        <translation>འདི་དངོས་གནས་ཕྱིར་གཏོང་ངམ།</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>ཕྱིར་གཏོང་</translation>
    </message>
    <message>
        <source>It stays here</source>
        <translation>འདིར་བཞག</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters.</source>
        <translation>གློག་ཀླད་འདིར་དེའི་ཡི་གེ་ཁ་ཤས་ཀྱི་ཡིག་གཟུགས་མེད།</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ཡིག་ཆ་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ཡིག་ཆ་འབྲི་བཞིན་པ</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} ད་ལྟ་གསང་མཛོད་ཕྱི་ལོགས་སུ་འདུག སུས་ཀྱང་མཐོང་ཐུབ།</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>consent withdrawn</source>
        <translation>མོས་མཐུན་ཕྱིར་འཐེན་བྱས་ཟིན།</translation>
    </message>
    <message>
        <source>everybody agreed to be sent</source>
        <translation>ཚང་མས་གཏོང་རྒྱུར་མོས་མཐུན་བྱས་སོང་།</translation>
    </message>
    <message>
        <source>nobody agreed to be sent</source>
        <translation>སུས་ཀྱང་གཏོང་རྒྱུར་མོས་མཐུན་བྱས་མ་སོང་།</translation>
    </message>
    <message>
        <source>not asked for consent</source>
        <translation>མོས་མཐུན་དྲིས་མེད།</translation>
    </message>
    <message>
        <source>some agreed to be sent, or only under a condition</source>
        <translation>ཁ་ཤས་ཀྱིས་གཏོང་རྒྱུར་མོས་མཐུན་བྱས་པའམ་ཆ་རྐྱེན་ཐོག་བྱས་སོང་།</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Incidents</source>
        <translation>དོན་རྐྱེན</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>ཟིན་ཐོ་གསར་པ</translation>
    </message>
    <message>
        <source>No record contains all of these words.</source>
        <translation>ཚིག་འདི་ཚང་མ་ཡོད་པའི་ཟིན་ཐོ་མེད།</translation>
    </message>
    <message>
        <source>No record fits all of this.</source>
        <translation>འདི་ཚང་མ་དང་མཐུན་པའི་ཟིན་ཐོ་མེད།</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>གནས་སྟངས་འདིའི་ནང་ཟིན་ཐོ་མེད།</translation>
    </message>
    <message>
        <source>Nothing is written down yet. A first record takes about a minute.</source>
        <translation>ད་དུང་ཅི་ཡང་བྲིས་མེད། ཟིན་ཐོ་དང་པོར་སྐར་མ་གཅིག་ཙམ་འགོར་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>ཟིན་ཐོ་ཚང་མ་སྟོན</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
</context>
<context>
    <name>LostKeys</name>
    <message>
        <source>Add the card of the focal point first, and compare it.</source>
        <translation>སྔོན་ལ་འབྲེལ་མཐུད་འགན་འཛིན་གྱི་མིང་བྱང་སྣོན། དེ་ནས་བསྡུར།</translation>
    </message>
</context>
<context>
    <name>LostVaultQuestion</name>
    <message>
        <source>Choose a focal point</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་ཞིག་འདེམས</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>Ids of the reports</source>
        <translation>སྙན་ཐོའི་ངོ་རྟགས</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>The focal point can read the id of a report to you. They see that this vault did not seal it, and will ask you in another way before they answer to the new key.</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་གྱིས་སྙན་ཐོའི་ངོ་རྟགས་ཁྱེད་རང་ལ་ཀློག་ཐུབ། གསང་མཛོད་འདིས་དམ་རྒྱ་བརྒྱབ་མེད་པ་ཁོང་ཚོས་མཐོང་། ལྡེ་མིག་གསར་པར་ལན་མ་བརྒྱབ་གོང་ཐབས་གཞན་ཞིག་བརྒྱུད་ཁྱེད་རང་ལ་འདྲི་ཡི་རེད།</translation>
    </message>
    <message>
        <source>Which reports did the lost vault seal?</source>
        <translation>བོར་བའི་གསང་མཛོད་ཀྱིས་སྙན་ཐོ་གང་དག་ལ་དམ་རྒྱ་བརྒྱབ་པ་རེད།</translation>
    </message>
    <message>
        <source>Who has them</source>
        <translation>སུའི་ལག་ཏུ་ཡོད་པ</translation>
    </message>
    <message>
        <source>one a line, 32 letters and digits each</source>
        <translation>ཐིག་རེར་གཅིག་རེ། ཡི་གེ་དང་ཨང་ཀི་ 32 རེ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notebook</source>
        <translation>བརྗེད་དེབ</translation>
    </message>
</context>
<context>
    <name>MakeBackup</name>
    <message>
        <source>Looking at who agreed</source>
        <translation>སུས་མོས་མཐུན་བྱས་པར་ལྟ་བཞིན་པ</translation>
    </message>
    <message>
        <source>The passphrase opens the backup.</source>
        <translation>གསང་ཚིག་འདིས་གྲབས་ཉར་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>The place is too small: {size} are needed. Nothing was written. Choose another one.</source>
        <translation>ས་གནས་དེ་ཆུང་དྲགས། {size} དགོས། ཅི་ཡང་བྲིས་མེད། གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>This does not open it. If you no longer know the passphrase, destroy the file and make another backup.</source>
        <translation>འདིས་ཁ་མི་ཕྱེ། གསང་ཚིག་ད་མི་ཤེས་ན། ཡིག་ཆ་མེད་པར་བཟོས་ནས་གྲབས་ཉར་གཞན་ཞིག་བཟོས།</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>གསང་ཚིག་ཚོད་ལྟ་བྱེད་བཞིན་པ</translation>
    </message>
    <message>
        <source>Where shall the backup be put?</source>
        <translation>གྲབས་ཉར་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>Writing the backup, and reading it back</source>
        <translation>གྲབས་ཉར་འབྲི་བ་དང་སླར་ཀློག་བཞིན་པ</translation>
    </message>
</context>
<context>
    <name>MakeRecovery</name>
    <message>
        <source>Go on</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>Keep the papers: these words may be in force, and the earlier ones ended. Test them in Settings.</source>
        <translation>ཤོག་བུ་དེ་དག་ཉོར། ཚིག་འདི་གོ་ཆོད་པ་དང་སྔོན་གྱི་མཇུག་རྫོགས་པ་ཡིན་སྲིད། སྒྲིག་བཀོད་ནང་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Making recovery words</source>
        <translation>སླར་གསོའི་ཚིག་བཟོ་བཞིན་པ</translation>
    </message>
    <message>
        <source>Putting the words in force</source>
        <translation>ཚིག་གོ་ཆོད་པ་བཟོ་བཞིན་པ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>མཚམས་ཞོག</translation>
    </message>
    <message>
        <source>Stop before the words are in force?</source>
        <translation>ཚིག་གོ་མ་ཆོད་གོང་མཚམས་འཇོག་གམ།</translation>
    </message>
    <message>
        <source>Test them within the next days: type them as if you had to.</source>
        <translation>ཉིན་ཤས་ནང་ཚོད་ལྟ་གནང་། དངོས་སུ་དགོས་པ་ལྟར་གཏག</translation>
    </message>
    <message>
        <source>The recovery words are in force.</source>
        <translation>སླར་གསོའི་ཚིག་གོ་ཆོད་ཡོད།</translation>
    </message>
    <message>
        <source>They open nothing then. Destroy what you have written down, so that nobody relies on it. What was in force before stays.</source>
        <translation>དེ་ལྟར་བྱས་ན་དེས་ཅི་ཡང་ཁ་མི་ཕྱེ། སུས་ཀྱང་བློ་མི་འགེལ་བའི་ཆེད་ཁྱེད་རང་གིས་བྲིས་པ་དེ་མེད་པར་བཟོས། སྔར་གོ་ཆོད་པ་དེ་གནས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>This drawer is bound to this computer, and these words were never tested. Test them now: if one of them is written down wrong and the computer is lost, nothing opens the drawer.</source>
        <translation>འཐེན་སྒམ་འདི་གློག་ཀླད་འདི་དང་སྦྲེལ་ཡོད། ཚིག་འདི་ཚོད་ལྟ་བྱས་མྱོང་མེད། ད་ལྟ་ཚོད་ལྟ་གནང་། ཚིག་གཅིག་ནོར་བར་བྲིས་ཡོད་ཅིང་གློག་ཀླད་བོར་ན། གང་གིས་ཀྱང་འཐེན་སྒམ་ཁ་ཕྱེ་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>འདི་འཐེན་སྒམ་འདིའི་གསང་ཚིག་མ་རེད།</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n བདམས་ཟིན།</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>གང་ཡང་མ་འདེམས</translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)…</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n གཏོང་…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>དེ་མིན་ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>%n answer(s) lie in {folder}</source>
        <translation>
            <numerusform>ལན་ %n {folder} ནང་འདུག</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be answered</source>
        <translation>
            <numerusform>%n ལ་ལན་རྒྱག་མི་ཐུབ།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>གནད་དོན་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>12 April 2026</source>
        <translation>12 April 2026</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n case(s)</source>
        <translation>
            <numerusform>གནད་དོན་ %n ལ་ལན་རྒྱག</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer {number}: {file}</source>
        <translation>ལན་ {number}། {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>Each sender gets a sealed file of their own, which nobody else can open. No file says anything about the others.</source>
        <translation>གཏོང་མཁན་རེ་རེར་གཞན་གྱིས་ཁ་ཕྱེ་མི་ཐུབ་པའི་རང་གི་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་རེ་འཐོབ། ཡིག་ཆ་གང་གིས་ཀྱང་གཞན་གྱི་སྐོར་མི་བཤད།</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>གནས་སྟངས་གསར་པ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>Not reached: it was stopped before.</source>
        <translation>དེར་སླེབས་མེད། སྔོན་ལ་མཚམས་བཞག་སོང་།</translation>
    </message>
    <message>
        <source>Read it as one of them gets it</source>
        <translation>ཁོང་ཚོའི་ནང་གི་གཅིག་ལ་འབྱོར་བ་བཞིན་ཀློག</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>གནད་དོན་ཀློག་བཞིན་པ</translation>
    </message>
    <message>
        <source>Seal the answers…</source>
        <translation>ལན་ལ་དམ་རྒྱ་རྒྱག…</translation>
    </message>
    <message>
        <source>Sealing answers</source>
        <translation>ལན་ལ་དམ་རྒྱ་རྒྱག་བཞིན་པ</translation>
    </message>
    <message>
        <source>We write again by</source>
        <translation>ང་ཚོས་ཡང་བསྐྱར་ཡི་གེ་གཏོང་བའི་དུས་བཀག</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>གང་བཤད་པ</translation>
    </message>
    <message>
        <source>What this sender reads</source>
        <translation>གཏོང་མཁན་འདིས་གང་ཀློག་པ</translation>
    </message>
    <message>
        <source>Where shall the answer files be put?</source>
        <translation>ལན་གྱི་ཡིག་ཆ་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>Words for answers…</source>
        <translation>ལན་གྱི་ཚིག…</translation>
    </message>
    <message>
        <source>Words for {language}</source>
        <translation>{language} ཡི་ཚིག</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>ཉིན་གཅིག་བྲིས། དཔེར་ན་ 12 April 2026</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>བོར་བཞག་ཆོག</translation>
    </message>
    <message>
        <source>{cases}; there are none in it, so they get {language}</source>
        <translation>{cases}། དེའི་ཐོག་མི་འདུག དེས་ན་ {language} འཐོབ།</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ད་དུང་ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Consent</source>
        <translation>མོས་མཐུན</translation>
    </message>
    <message>
        <source>Contact back</source>
        <translation>སླར་འབྲེལ་གཏུག</translation>
    </message>
    <message>
        <source>Letter to Government</source>
        <translation>གཞུང་ལ་ཡི་གེ</translation>
    </message>
    <message>
        <source>Publish name</source>
        <translation>མིང་ཡོངས་བསྒྲགས</translation>
    </message>
    <message>
        <source>Read and keep</source>
        <translation>ཀློག་པ་དང་ཉར་བ</translation>
    </message>
    <message>
        <source>Shift and the arrows choose several uses</source>
        <translation>Shift དང་མདའ་རྟགས་ཀྱིས་བེད་སྤྱོད་ཁ་ཤས་འདེམས་ཐུབ།</translation>
    </message>
    <message>
        <source>UN report, no name</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་སྙན་ཐོ། མིང་མེད</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལས་བྱེད། གསང་རྒྱའི་ཐོག</translation>
    </message>
    <message>
        <source>What each person agreed to</source>
        <translation>མི་རེ་རེས་གང་ལ་མོས་མཐུན་བྱས་པ</translation>
    </message>
    <message>
        <source>{answer}: “{condition}”</source>
        <translation>{answer} “{condition}”</translation>
    </message>
    <message>
        <source>{use}: ask again, the day for it has passed</source>
        <translation>{use}། ཡང་བསྐྱར་འདྲི། དེའི་ཉིན་འདས་ཟིན</translation>
    </message>
    <message>
        <source>{use}: in some places only</source>
        <translation>{use}། གནས་ཁ་ཤས་ཁོ་ན</translation>
    </message>
    <message>
        <source>{use}: it was too risky to ask</source>
        <translation>{use}། དྲིས་ན་ཉེན་ཁ་ཆེ་དྲགས</translation>
    </message>
    <message>
        <source>{use}: no</source>
        <translation>{use}། མོས་མཐུན་མེད</translation>
    </message>
    <message>
        <source>{use}: not asked</source>
        <translation>{use}། དྲིས་མེད</translation>
    </message>
    <message>
        <source>{use}: only if a condition is met</source>
        <translation>{use}། ཆ་རྐྱེན་ཚང་ན་ཁོ་ན</translation>
    </message>
    <message>
        <source>{use}: taken back</source>
        <translation>{use}། ཕྱིར་འཐེན་བྱས</translation>
    </message>
    <message>
        <source>{use}: yes</source>
        <translation>{use}། མོས་མཐུན་ཡོད</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Answer</source>
        <translation>ལན</translation>
    </message>
    <message>
        <source>By</source>
        <translation>སུས</translation>
    </message>
    <message>
        <source>How</source>
        <translation>གང་འདྲ</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>འདི་ལྟར་སྟོན</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>གང་གི་ཆེད་དུ་བེད་སྤྱོད་བྱེད་ཆོག་པ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ནམ</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A Linux kernel of today has both.</source>
        <translation>དེང་གི་ Linux kernel ལ་གཉིས་ཀ་ཡོད།</translation>
    </message>
    <message>
        <source>A PDF can only be made in the window.</source>
        <translation>PDF སྒེའུ་ཁུང་ནང་ཁོ་ནར་བཟོ་ཐུབ།</translation>
    </message>
    <message>
        <source>A backup brings it back.</source>
        <translation>གྲབས་ཉར་གྱིས་ཕྱིར་འཁྱེར་ཐུབ།</translation>
    </message>
    <message>
        <source>A card is handed over to a person card; this one is a focal point’s.</source>
        <translation>མིང་བྱང་ནི་མི་སྒེར་གྱི་མིང་བྱང་ལ་སྤྲོད་ཀྱི་ཡོད། འདི་འབྲེལ་མཐུད་འགན་འཛིན་གྱི་མིང་བྱང་རེད།</translation>
    </message>
    <message>
        <source>A card is valid for one to 24 months.</source>
        <translation>མིང་བྱང་ཟླ་བ་གཅིག་ནས་ 24 བར་གོ་ཆོད།</translation>
    </message>
    <message>
        <source>A code has 40 digits. You typed {digits}.</source>
        <translation>ཨང་རྟགས་ལ་ཨང་ཀི་ 40 ཡོད། ཁྱེད་རང་གིས་ {digits} གཏགས་འདུག</translation>
    </message>
    <message>
        <source>A coding cannot be kept like this.</source>
        <translation>ཨང་རྟགས་འདི་ལྟར་ཉར་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>A consent here is not the last one that was recorded.</source>
        <translation>འདིའི་མོས་མཐུན་ཞིག་མཐའ་མར་བཀོད་པ་དེ་མ་རེད།</translation>
    </message>
    <message>
        <source>A consent or a contact in it may be an old one. If this is a copy, lock the vault it was made of and copy the folder again; else put the whole folder back from a copy.</source>
        <translation>དེའི་ནང་གི་མོས་མཐུན་ནམ་འབྲེལ་གཏུག་རྙིང་པ་ཡིན་སྲིད། འདི་འདྲ་བཤུ་ཡིན་ན་བཟོ་སའི་གསང་མཛོད་ཟྭ་བརྒྱབ་ནས་ཡིག་སྣོད་ཡང་བསྐྱར་འདྲ་བཤུ་གནང་། དེ་མིན་འདྲ་བཤུ་ཞིག་ལས་ཡིག་སྣོད་ཧྲིལ་པོ་ཚབ་ཏུ་ཞོག</translation>
    </message>
    <message>
        <source>A draft is about 1 to {limit} cases.</source>
        <translation>ཟིན་བྲིས་རེ་གནད་དོན་ 1 ནས་ {limit} བར་གྱི་སྐོར་ཡིན།</translation>
    </message>
    <message>
        <source>A drawer that only opens on this computer would be left without recovery words.</source>
        <translation>གློག་ཀླད་འདིའི་ནང་ཁོ་ནར་ཁ་ཕྱེ་ཐུབ་པའི་འཐེན་སྒམ་ལ་སླར་གསོའི་ཚིག་མེད་པར་འགྱུར་གྱི་རེད།</translation>
    </message>
    <message>
        <source>A file cannot be called “-”.</source>
        <translation>ཡིག་ཆར་ “-” མིང་འདོགས་མི་རུང་།</translation>
    </message>
    <message>
        <source>A file in the backup has the mark of another file here.</source>
        <translation>གྲབས་ཉར་ནང་གི་ཡིག་ཆ་ཞིག་ལ་འདིའི་ཡིག་ཆ་གཞན་ཞིག་གི་རྟགས་ཡོད།</translation>
    </message>
    <message>
        <source>A file in the inbox is no ordinary one, or has another name elsewhere.</source>
        <translation>ནང་ཡོང་སྒམ་ནང་གི་ཡིག་ཆ་ཞིག་ཡིག་ཆ་རྒྱུན་ལྡན་མིན་པའམ། གཞན་དུ་མིང་གཞན་ཡོད།</translation>
    </message>
    <message>
        <source>A file in the inbox is not made as a note is.</source>
        <translation>ནང་ཡོང་སྒམ་ནང་གི་ཡིག་ཆ་ཞིག་མྱུར་བྲིས་ལྟར་བཟོས་མེད།</translation>
    </message>
    <message>
        <source>A file in the inbox is not signed by whom it says.</source>
        <translation>ནང་ཡོང་སྒམ་ནང་གི་ཡིག་ཆ་ཞིག་ལ་བརྗོད་པའི་མི་དེས་མིང་རྟགས་བཀོད་མེད།</translation>
    </message>
    <message>
        <source>A file in the inbox is sealed to this drawer, but is no quick note.</source>
        <translation>ནང་ཡོང་སྒམ་ནང་གི་ཡིག་ཆ་ཞིག་འཐེན་སྒམ་འདིར་དམ་རྒྱ་བརྒྱབ་ཡོད་ཀྱང་མྱུར་བྲིས་མ་རེད།</translation>
    </message>
    <message>
        <source>A file in the vault is damaged.</source>
        <translation>གསང་མཛོད་ནང་གི་ཡིག་ཆ་ཞིག་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>A file leaves as a cleaned copy, as it is, or not at all.</source>
        <translation>ཡིག་ཆ་ཞིག་གཙང་སེལ་འདྲ་བཤུའམ། ཡོད་པ་བཞིན་གཏོང་། ཡང་ན་གཏན་ནས་མི་གཏོང་།</translation>
    </message>
    <message>
        <source>A file of more than 64 GiB cannot be taken in.</source>
        <translation>64 GiB ལས་ཆེ་བའི་ཡིག་ཆ་ནང་འཇུག་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>A file of the vault has the wrong size: {file}.</source>
        <translation>གསང་མཛོད་ཀྱི་ཡིག་ཆ་ཞིག་གི་ཆེ་ཆུང་ནོར་འདུག {file}</translation>
    </message>
    <message>
        <source>A file of the vault was enlarged from outside.</source>
        <translation>གསང་མཛོད་ཀྱི་ཡིག་ཆ་ཞིག་ཕྱི་ནས་ཆེ་རུ་བཏང་འདུག</translation>
    </message>
    <message>
        <source>A file of {needed} bytes cannot be kept there.</source>
        <translation>བཱའིཊ་ {needed} ཡི་ཡིག་ཆ་དེར་ཉར་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>A file or folder is no longer there.</source>
        <translation>ཡིག་ཆའམ་ཡིག་སྣོད་ཅིག་ད་དེར་མི་འདུག</translation>
    </message>
    <message>
        <source>A file was added to what was sealed, or the files were put in other order.</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ནང་ཡིག་ཆ་ཞིག་བསྣན་པའམ་གོ་རིམ་བརྗེས་འདུག</translation>
    </message>
    <message>
        <source>A focal point could not read this report.</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་གྱིས་སྙན་ཐོ་འདི་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>A journey was begun from this drawer and not brought to its end.</source>
        <translation>འཐེན་སྒམ་འདི་ནས་འགྲུལ་བཞུད་ཅིག་འགོ་བཙུགས་ཀྱང་མཇུག་རྫོགས་མེད།</translation>
    </message>
    <message>
        <source>A line on the card is empty, too long, or holds a sign that is not allowed.</source>
        <translation>མིང་བྱང་ཐོག་གི་ཐིག་ཅིག་སྟོང་པའམ་རིང་དྲགས་པ། ཡང་ན་མི་ཆོག་པའི་རྟགས་ཡོད།</translation>
    </message>
    <message>
        <source>A mistake of this program kept this file out ({kind}, {place}).</source>
        <translation>མཉེན་ཆས་འདིའི་ནོར་འཁྲུལ་གྱིས་ཡིག་ཆ་འདི་ནང་འཇུག་མ་ཐུབ ({kind}, {place})།</translation>
    </message>
    <message>
        <source>A note in the inbox does not open, although notes are sealed to this drawer: somebody put it there, or exchanged the key for a time.</source>
        <translation>ནང་ཡོང་སྒམ་ནང་གི་བརྗེད་ཐོ་ཞིག་ཁ་མི་ཕྱེ། བརྗེད་ཐོ་འཐེན་སྒམ་འདིར་དམ་རྒྱ་རྒྱག་གི་ཡོད་ཀྱང་། སུ་ཞིག་གིས་དེར་བཞག་པའམ་ལྡེ་མིག་རེ་ཞིག་བརྗེས་འདུག</translation>
    </message>
    <message>
        <source>A note takes {limit} MB at most.</source>
        <translation>བརྗེད་ཐོ་རེར་མང་མཐར་ {limit} MB</translation>
    </message>
    <message>
        <source>A note takes {limit} files at most.</source>
        <translation>བརྗེད་ཐོ་རེར་མང་མཐར་ཡིག་ཆ་ {limit}</translation>
    </message>
    <message>
        <source>A note was being written, and could not be saved when nobody was there.</source>
        <translation>བརྗེད་ཐོ་ཞིག་འབྲི་བཞིན་ཡོད་ཀྱང་། སུ་ཡང་མེད་པའི་སྐབས་ཉར་ཚགས་བྱེད་མ་ཐུབ།</translation>
    </message>
    <message>
        <source>A part of the record carries a mark that is not allowed.</source>
        <translation>ཟིན་ཐོའི་ཆ་ཤས་ཤིག་ལ་མི་ཆོག་པའི་རྟགས་ཡོད།</translation>
    </message>
    <message>
        <source>A part of the vault is damaged.</source>
        <translation>གསང་མཛོད་ཀྱི་ཆ་ཤས་ཤིག་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>A part of the vault is missing.</source>
        <translation>གསང་མཛོད་ཀྱི་ཆ་ཤས་ཤིག་མི་འདུག</translation>
    </message>
    <message>
        <source>A part of this film was cut off only in what is played: it is still in the file.</source>
        <translation>བརྙན་འཕྲིན་འདིའི་ཆ་ཤས་ཤིག་གཏོང་སྐབས་ཁོ་ནར་བཅད་འདུག ཡིག་ཆའི་ནང་ད་དུང་ཡོད།</translation>
    </message>
    <message>
        <source>A person card belongs to one person: it is not handed over.</source>
        <translation>མི་སྒེར་གྱི་མིང་བྱང་མི་གཅིག་ལ་གཏོགས། གཞན་ལ་མི་སྤྲོད།</translation>
    </message>
    <message>
        <source>A picture taken from the film can be cleaned.</source>
        <translation>བརྙན་འཕྲིན་ནས་བླངས་པའི་པར་གཙང་སེལ་བྱེད་ཐུབ།</translation>
    </message>
    <message>
        <source>A practice note does not come into a real vault, nor a real one into practice.</source>
        <translation>སྦྱོང་བརྡར་གྱི་བརྗེད་ཐོ་གསང་མཛོད་དངོས་སུ་མི་འགྲོ། དངོས་ཀྱི་དེ་ཡང་སྦྱོང་བརྡར་དུ་མི་འགྲོ།</translation>
    </message>
    <message>
        <source>A program that converts films makes an MP4 with H.264 of it, which can be cleaned.</source>
        <translation>བརྙན་འཕྲིན་བསྒྱུར་བའི་མཉེན་ཆས་ཀྱིས་ H.264 ཡི་ MP4 ཞིག་བཟོ་ཐུབ། དེ་གཙང་སེལ་བྱེད་ཐུབ།</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>རྒྱུ་མཚན་ཞིག་ཆད་འདུག</translation>
    </message>
    <message>
        <source>A record was changed after it was sealed.</source>
        <translation>དམ་རྒྱ་བརྒྱབ་རྗེས་ཟིན་ཐོ་ཞིག་བརྗེས་འདུག</translation>
    </message>
    <message>
        <source>A report holds one to 1,000 records, each once.</source>
        <translation>སྙན་ཐོ་རེར་ཟིན་ཐོ་ 1 ནས་ 1,000 བར་ཡོད། རེ་རེ་ཐེངས་གཅིག</translation>
    </message>
    <message>
        <source>A report is opened under Inbox, by the focal point.</source>
        <translation>སྙན་ཐོ་ནི་འབྲེལ་མཐུད་འགན་འཛིན་གྱིས་ “ནང་ཡོང་སྒམ” འོག་ཁ་ཕྱེ་ཡི་རེད།</translation>
    </message>
    <message>
        <source>A successor has the role of the card it follows.</source>
        <translation>རྗེས་འཛིན་མིང་བྱང་གི་འགན་ནི་སྔོན་མའི་མིང་བྱང་དང་གཅིག་པ་རེད།</translation>
    </message>
    <message>
        <source>A vault cannot grow like that.</source>
        <translation>གསང་མཛོད་འདི་ལྟར་ཆེ་རུ་འགྲོ་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>A vault cannot have this size.</source>
        <translation>གསང་མཛོད་ལ་ཆེ་ཆུང་འདི་འདྲ་ཡོང་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>A vault has four drawers, and all four are in use.</source>
        <translation>གསང་མཛོད་རེར་འཐེན་སྒམ་བཞི་ཡོད། བཞི་ཆར་བེད་སྤྱོད་བྱེད་བཞིན་ཡོད།</translation>
    </message>
    <message>
        <source>A vault has one to four passphrases.</source>
        <translation>གསང་མཛོད་རེར་གསང་ཚིག་གཅིག་ནས་བཞི་བར་ཡོད།</translation>
    </message>
    <message>
        <source>A version of this record is damaged and cannot be read.</source>
        <translation>ཟིན་ཐོ་འདིའི་པར་གཞི་ཞིག་སྐྱོན་ཤོར་ནས་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>A word of this share is wrong, probably word {place}.</source>
        <translation>ཆ་ཤས་འདིའི་ཚིག་ཅིག་ནོར་འདུག ཕལ་ཆེར་ཚིག་ {place} རེད།</translation>
    </message>
    <message>
        <source>A “yes” for the summary of {year} is one that was given in that year, by today.</source>
        <translation>{year} ལོའི་སྙིང་བསྡུས་ཀྱི་མོས་མཐུན་ནི་ལོ་དེའི་ནང་དེ་རིང་ཚུན་སྤྲད་པ་ཞིག་དགོས།</translation>
    </message>
    <message>
        <source>Add the card first, then the revocation again.</source>
        <translation>སྔོན་ལ་མིང་བྱང་སྣོན། དེ་ནས་རྩིས་མེད་བརྡ་ཁྱབ་ཡང་བསྐྱར་སྣོན།</translation>
    </message>
    <message>
        <source>Add the case to the item first.</source>
        <translation>སྔོན་ལ་གནད་དོན་དེ་དོན་ཚན་ལ་སྣོན།</translation>
    </message>
    <message>
        <source>Add the file to the item first.</source>
        <translation>སྔོན་ལ་ཡིག་ཆ་དེ་དངོས་པོར་སྣོན།</translation>
    </message>
    <message>
        <source>Add the missing files to the record again.</source>
        <translation>ཆད་པའི་ཡིག་ཆ་ཟིན་ཐོར་ཡང་བསྐྱར་སྣོན།</translation>
    </message>
    <message>
        <source>Add the new file as an item of its own.</source>
        <translation>ཡིག་ཆ་གསར་པ་དངོས་པོ་ཟུར་པར་སྣོན།</translation>
    </message>
    <message>
        <source>An event needs two different cases.</source>
        <translation>དོན་གཅིག་ལ་གནད་དོན་མི་འདྲ་བ་གཉིས་དགོས།</translation>
    </message>
    <message>
        <source>An event that cases were joined to is damaged.</source>
        <translation>གནད་དོན་སྦྲེལ་བའི་དོན་ཞིག་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>An id has 32 letters and digits. Write each report once, one a line.</source>
        <translation>ངོ་རྟགས་ལ་ཡི་གེ་དང་ཨང་ཀི་ 32 ཡོད། སྙན་ཐོ་རེ་རེ་ཐེངས་གཅིག་ཐིག་རེར་བྲིས།</translation>
    </message>
    <message>
        <source>An item can be about {limit} cases at most.</source>
        <translation>དོན་ཚན་རེ་མང་མཐར་གནད་དོན་ {limit} ཡི་སྐོར་ཡིན་ཆོག</translation>
    </message>
    <message>
        <source>An item of the register is damaged and cannot be read.</source>
        <translation>ཐོ་དེབ་ཀྱི་དོན་ཚན་ཞིག་སྐྱོན་ཤོར་ནས་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Another answer with the same mark is here already, in other words.</source>
        <translation>རྟགས་གཅིག་པ་ཡོད་པའི་ལན་གཞན་ཞིག་ཚིག་མི་འདྲ་བའི་ཐོག་འདིར་ཡོད་ཟིན།</translation>
    </message>
    <message>
        <source>Another of your drawers was being saved when the app ended.</source>
        <translation>མཉེན་ཆས་མཇུག་རྫོགས་དུས་ཁྱེད་རང་གི་འཐེན་སྒམ་གཞན་ཞིག་ཉར་བཞིན་ཡོད།</translation>
    </message>
    <message>
        <source>Ask for a card made for a person.</source>
        <translation>མི་སྒེར་གྱི་ཆེད་བཟོས་པའི་མིང་བྱང་ཞིག་ཞུས།</translation>
    </message>
    <message>
        <source>Ask for a new one, by another way.</source>
        <translation>ཐབས་གཞན་ཞིག་བརྒྱུད་གསར་པ་ཞིག་ཞུས།</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>གསར་པ་ཞིག་ཞུས།</translation>
    </message>
    <message>
        <source>Ask for it again where it came from, if that is safe.</source>
        <translation>ཉེན་ཁ་མེད་ན། ཡོང་ས་ནས་ཡང་བསྐྱར་ཞུས།</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>ཡང་བསྐྱར་ཞུས།</translation>
    </message>
    <message>
        <source>Ask for it again; it may have been damaged on the way.</source>
        <translation>ཡང་བསྐྱར་ཞུས། ལམ་བར་དུ་སྐྱོན་ཤོར་བ་ཡིན་སྲིད།</translation>
    </message>
    <message>
        <source>Ask for the card again, by another way.</source>
        <translation>ཐབས་གཞན་ཞིག་བརྒྱུད་མིང་བྱང་ཡང་བསྐྱར་ཞུས།</translation>
    </message>
    <message>
        <source>Ask for the card again.</source>
        <translation>མིང་བྱང་ཡང་བསྐྱར་ཞུས།</translation>
    </message>
    <message>
        <source>Ask for the card. The code is for comparing its digits.</source>
        <translation>མིང་བྱང་ཞུས། ཨང་རྟགས་དེ་ཨང་ཀི་བསྡུར་བའི་ཆེད་ཡིན།</translation>
    </message>
    <message>
        <source>Ask for the file itself.</source>
        <translation>ཡིག་ཆ་དེ་རང་ཞུས།</translation>
    </message>
    <message>
        <source>Ask the colleague for their person card, and compare its digits.</source>
        <translation>ལས་རོགས་ལ་མི་སྒེར་གྱི་མིང་བྱང་ཞུས། དེའི་ཨང་ཀི་བསྡུར།</translation>
    </message>
    <message>
        <source>Ask the colleague to make it again.</source>
        <translation>ལས་རོགས་ལ་ཡང་བསྐྱར་བཟོ་རོགས་ཞུས།</translation>
    </message>
    <message>
        <source>Ask the focal point, by another way.</source>
        <translation>ཐབས་གཞན་ཞིག་བརྒྱུད་འབྲེལ་མཐུད་འགན་འཛིན་ལ་དྲིས།</translation>
    </message>
    <message>
        <source>Ask the person again, or put the whole folder back from a copy.</source>
        <translation>མི་དེར་ཡང་བསྐྱར་དྲིས། ཡང་ན་འདྲ་བཤུ་ཞིག་ལས་ཡིག་སྣོད་ཧྲིལ་པོ་ཚབ་ཏུ་ཞོག</translation>
    </message>
    <message>
        <source>Ask the sender for another one, or refuse it.</source>
        <translation>གཏོང་མཁན་ལ་གཞན་ཞིག་ཞུས། ཡང་ན་ངོས་ལེན་མ་བྱེད།</translation>
    </message>
    <message>
        <source>Ask the sender for it again, by another way.</source>
        <translation>ཐབས་གཞན་ཞིག་བརྒྱུད་གཏོང་མཁན་ལ་ཡང་བསྐྱར་ཞུས།</translation>
    </message>
    <message>
        <source>Ask the sender to make it again with the newest version.</source>
        <translation>གཏོང་མཁན་ལ་པར་གཞི་གསར་ཤོས་ཀྱིས་ཡང་བསྐྱར་བཟོ་རོགས་ཞུས།</translation>
    </message>
    <message>
        <source>Ask the sender to split it.</source>
        <translation>གཏོང་མཁན་ལ་དུམ་བུར་བགོ་རོགས་ཞུས།</translation>
    </message>
    <message>
        <source>Ask the sender what it rests on. Such a case still counts in the numbers.</source>
        <translation>གཏོང་མཁན་ལ་དེའི་ཁུངས་གང་ཡིན་དྲིས། དེ་འདྲའི་གནད་དོན་གྲངས་ཀྱི་ནང་ད་དུང་རྩི་ཡི་རེད།</translation>
    </message>
    <message>
        <source>Ask the sender, by another way.</source>
        <translation>ཐབས་གཞན་ཞིག་བརྒྱུད་གཏོང་མཁན་ལ་དྲིས།</translation>
    </message>
    <message>
        <source>Ask them to read all 40 digits to you.</source>
        <translation>ཁོང་ཚོར་ཨང་ཀི་ 40 ཚང་མ་ཁྱེད་རང་ལ་ཀློག་རོགས་ཞུས།</translation>
    </message>
    <message>
        <source>Ask them, or leave a record out. Or make a backup to your recovery words, which nobody can open who carries it.</source>
        <translation>ཁོང་ཚོར་དྲིས་སམ། ཟིན་ཐོ་ཞིག་བོར་ཞོག ཡང་ན་ཁྱེད་རང་གི་སླར་གསོའི་ཚིག་ལ་གྲབས་ཉར་ཞིག་བཟོས། འཁྱེར་མཁན་གྱིས་ཁ་ཕྱེ་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Ask whoever made it for one without a password.</source>
        <translation>བཟོ་མཁན་ལ་གསང་ཚིག་མེད་པ་ཞིག་ཞུས།</translation>
    </message>
    <message>
        <source>Begin again, and draw the boxes anew.</source>
        <translation>ཡང་བསྐྱར་འགོ་འཛུགས། སྒྲོམ་གསར་དུ་བྲིས།</translation>
    </message>
    <message>
        <source>Begin it under Learn.</source>
        <translation>“སློབ་སྦྱོང་” འོག་འགོ་འཛུགས།</translation>
    </message>
    <message>
        <source>Begin with the table that comes with the program.</source>
        <translation>མཉེན་ཆས་དང་མཉམ་དུ་ཡོད་པའི་རེའུ་མིག་ནས་འགོ་འཛུགས།</translation>
    </message>
    <message>
        <source>Between {least} and {most} sticks can be made at once.</source>
        <translation>ཐེངས་གཅིག་ལ་ USB {least} ནས་ {most} བར་བཟོ་ཐུབ།</translation>
    </message>
    <message>
        <source>Both have a name, and the names differ.</source>
        <translation>གཉིས་ཀར་མིང་ཡོད། མིང་མི་འདྲ།</translation>
    </message>
    <message>
        <source>Bring it back into a vault of its own kind.</source>
        <translation>དེའི་རིགས་གཅིག་པའི་གསང་མཛོད་ནང་ཕྱིར་འཁྱེར།</translation>
    </message>
    <message>
        <source>Bring it back with Restore.</source>
        <translation>“སླར་གསོ” བེད་སྤྱོད་བྱས་ནས་ཕྱིར་འཁྱེར།</translation>
    </message>
    <message>
        <source>Bring the backup back into a new vault.</source>
        <translation>གྲབས་ཉར་གསང་མཛོད་གསར་པ་ཞིག་ནང་ཕྱིར་འཁྱེར།</translation>
    </message>
    <message>
        <source>Change one of the two days.</source>
        <translation>ཉིན་གཉིས་ནས་གཅིག་བརྗེ།</translation>
    </message>
    <message>
        <source>Change the item itself.</source>
        <translation>དོན་ཚན་དེ་རང་བརྗེ།</translation>
    </message>
    <message>
        <source>Change them, and yours stand in their place.</source>
        <translation>དེ་དག་བརྗེས་ན། ཁྱེད་རང་གི་ཚིག་དེའི་ཚབ་ཏུ་འཁོད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Check it without this program; the guide says how. Do not run it before that.</source>
        <translation>མཉེན་ཆས་འདི་མེད་པར་ཞིབ་བཤེར་གནང་། ཐབས་ལམ་ལམ་སྟོན་ནང་ཡོད། དེའི་སྔོན་ལ་འགོ་མ་འཛུགས།</translation>
    </message>
    <message>
        <source>Check that all shares are of the newest set and that this is the right vault.</source>
        <translation>ཆ་ཤས་ཚང་མ་ཆ་ཚན་གསར་ཤོས་ཀྱི་ཡིན་པ་དང་། གསང་མཛོད་འགྲིག་པ་ཡིན་མིན་གཟིགས།</translation>
    </message>
    <message>
        <source>Check the clock of this computer. Then ask for the card again.</source>
        <translation>གློག་ཀླད་འདིའི་ཆུ་ཚོད་ལ་གཟིགས། དེ་ནས་མིང་བྱང་ཡང་བསྐྱར་ཞུས།</translation>
    </message>
    <message>
        <source>Check the disk or USB stick. Then lock and open the vault; that writes the other copy.</source>
        <translation>གསོག་སྡེར་རམ་ USB ལ་གཟིགས། དེ་ནས་གསང་མཛོད་ཟྭ་བརྒྱབ་ནས་ཁ་ཕྱེས། དེས་འདྲ་བཤུ་གཞན་དེ་འབྲི་ཡི་རེད།</translation>
    </message>
    <message>
        <source>Check the keyboard layout and caps lock, and type it again.</source>
        <translation>མཐེབ་གཞོང་བཀོད་སྒྲིག་དང་ Caps Lock ལ་གཟིགས། ཡང་བསྐྱར་གཏག</translation>
    </message>
    <message>
        <source>Check the passphrase, the keyboard layout and caps lock, and whether this is the right vault.</source>
        <translation>གསང་ཚིག་དང་མཐེབ་གཞོང་བཀོད་སྒྲིག Caps Lock ལ་གཟིགས། གསང་མཛོད་འདི་ཡིན་མིན་གཟིགས།</translation>
    </message>
    <message>
        <source>Check the vault in Settings.</source>
        <translation>སྒྲིག་བཀོད་ནང་གསང་མཛོད་ཞིབ་བཤེར་གནང་།</translation>
    </message>
    <message>
        <source>Check the vault in Settings: it says what can still be read. Then put the whole folder back from a copy. If this is a copy of an open vault, copy it again, locked.</source>
        <translation>སྒྲིག་བཀོད་ནང་གསང་མཛོད་ཞིབ་བཤེར་གནང་། ད་དུང་གང་ཀློག་ཐུབ་པ་དེས་བཤད་ཀྱི་རེད། དེ་ནས་འདྲ་བཤུ་ཞིག་ལས་ཡིག་སྣོད་ཧྲིལ་པོ་ཚབ་ཏུ་ཞོག འདི་ཁ་ཕྱེས་པའི་གསང་མཛོད་ཀྱི་འདྲ་བཤུ་ཡིན་ན། ཟྭ་བརྒྱབ་ནས་ཡང་བསྐྱར་འདྲ་བཤུ་གནང་།</translation>
    </message>
    <message>
        <source>Check where it is, then choose it again.</source>
        <translation>གང་དུ་ཡོད་པ་གཟིགས། དེ་ནས་ཡང་བསྐྱར་འདེམས།</translation>
    </message>
    <message>
        <source>Check whether it is still plugged in, then try again.</source>
        <translation>ད་དུང་བཙུགས་ཡོད་མེད་གཟིགས། དེ་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Check whether the disk or USB stick is still plugged in, then try again.</source>
        <translation>གསོག་སྡེར་རམ་ USB ད་དུང་བཙུགས་ཡོད་མེད་གཟིགས། དེ་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Check whether the disk or USB stick is still plugged in.</source>
        <translation>གསོག་སྡེར་རམ་ USB ད་དུང་བཙུགས་ཡོད་མེད་གཟིགས།</translation>
    </message>
    <message>
        <source>Check whether this is the right vault, passphrase or file.</source>
        <translation>གསང་མཛོད་དང་གསང་ཚིག་གམ་ཡིག་ཆ་འགྲིག་པ་ཡིན་མིན་གཟིགས།</translation>
    </message>
    <message>
        <source>Choose 2 to 16 shares of which at least 2 are needed, or a single sheet.</source>
        <translation>ཆ་ཤས་ 2 ནས་ 16 བར་འདེམས། ཉུང་མཐར་ 2 དགོས། ཡང་ན་ཤོག་ལྷེ་གཅིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>དེའི་ནང་གི་ཡིག་ཆ་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose a file on a disk.</source>
        <translation>གསོག་སྡེར་ཐོག་གི་ཡིག་ཆ་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose a focal point.</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose a name such as card.pdf.</source>
        <translation>card.pdf ལྟ་བུའི་མིང་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>ཡིག་སྣོད་གསར་པའམ་སྟོང་པ་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose a number up to {most}.</source>
        <translation>{most} བར་གྱི་གྲངས་ཤིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose a place outside it.</source>
        <translation>དེའི་ཕྱི་ལོགས་ཀྱི་ས་གནས་ཤིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>མིང་ཐུང་བ་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>ཐུང་བ་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>གནས་སྟངས་ཤིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose again.</source>
        <translation>ཡང་བསྐྱར་འདེམས།</translation>
    </message>
    <message>
        <source>Choose another disk or USB stick, or a smaller file.</source>
        <translation>གསོག་སྡེར་རམ་ USB གཞན་ཞིག ཡང་ན་ཡིག་ཆ་ཆུང་བ་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>ཡིག་ཨང་ལུགས་གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose another file, or ask for it again.</source>
        <translation>ཡིག་ཆ་གཞན་ཞིག་འདེམས། ཡང་ན་ཡང་བསྐྱར་ཞུས།</translation>
    </message>
    <message>
        <source>Choose another file, or ask for the card again.</source>
        <translation>ཡིག་ཆ་གཞན་ཞིག་འདེམས། ཡང་ན་མིང་བྱང་ཡང་བསྐྱར་ཞུས།</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>ཡིག་ཆ་གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose another folder, or make a new vault here.</source>
        <translation>ཡིག་སྣོད་གཞན་ཞིག་འདེམས། ཡང་ན་འདིར་གསང་མཛོད་གསར་པ་བཟོས།</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>ཡིག་སྣོད་གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose another form.</source>
        <translation>རྣམ་པ་གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>མིང་གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>གྲངས་གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose another one too.</source>
        <translation>གཞན་ཞིག་ཀྱང་འདེམས།</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose another passphrase.</source>
        <translation>གསང་ཚིག་གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>ས་གནས་གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose another version.</source>
        <translation>པར་གཞི་གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose another year.</source>
        <translation>ལོ་གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose at least one record.</source>
        <translation>ཉུང་མཐར་ཟིན་ཐོ་གཅིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose at most {limit} cases.</source>
        <translation>མང་མཐར་གནད་དོན་ {limit} འདེམས།</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>མང་མཐར་ {limit} འདེམས།</translation>
    </message>
    <message>
        <source>Choose cases, or another purpose.</source>
        <translation>གནད་དོན་འདེམས། ཡང་ན་དམིགས་ཡུལ་གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose exactly one of them.</source>
        <translation>དེ་དག་ལས་གཅིག་ཁོ་ན་འདེམས།</translation>
    </message>
    <message>
        <source>Choose fewer records, or shorten the texts.</source>
        <translation>ཟིན་ཐོ་ཉུང་བ་འདེམས། ཡང་ན་ཡི་གེ་ཐུང་དུ་ཐོང་།</translation>
    </message>
    <message>
        <source>Choose fewer. The summary of a year takes all that may be in it.</source>
        <translation>ཉུང་བ་འདེམས། ལོ་གཅིག་གི་སྙིང་བསྡུས་ནང་འགོད་ཆོག་པ་ཚང་མ་ཡོང་གི་རེད།</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>ཐོ་ནས་གཅིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose one of the forms that are offered.</source>
        <translation>སྤྲད་པའི་རྣམ་པ་ལས་གཅིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>ཐོའི་ནང་ནས་གཅིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose one of the people of the report.</source>
        <translation>སྙན་ཐོའི་ནང་གི་མི་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose one of the sizes offered.</source>
        <translation>སྤྲད་པའི་ཆེ་ཆུང་ལས་གཅིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose one of them; that you do not know is an answer.</source>
        <translation>དེ་དག་ལས་གཅིག་འདེམས། མི་ཤེས་པའང་ལན་ཞིག་རེད།</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>འདི་དག་ལས་གཅིག་འདེམས།</translation>
    </message>
    <message>
        <source>Choose one; six random words are best.</source>
        <translation>གཅིག་འདེམས། རྒྱན་འཕངས་པའི་ཚིག་དྲུག་ཡག་ཤོས་ཡིན།</translation>
    </message>
    <message>
        <source>Choose other ones.</source>
        <translation>གཞན་འདེམས།</translation>
    </message>
    <message>
        <source>Choose some cases first.</source>
        <translation>སྔོན་ལ་གནད་དོན་ཁ་ཤས་འདེམས།</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <translation>ཡིག་སྣོད་ཡང་བསྐྱར་འདེམས།</translation>
    </message>
    <message>
        <source>Choose the folder of a stick.</source>
        <translation>USB ཡི་ཡིག་སྣོད་འདེམས།</translation>
    </message>
    <message>
        <source>Choose the folder of a workshop, or start a new one.</source>
        <translation>ཟབ་སྦྱོང་གི་ཡིག་སྣོད་འདེམས། ཡང་ན་གསར་པ་ཞིག་འགོ་འཛུགས།</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>དེ་དག་ལས་གཅིག་གི་ཡིག་སྣོད་འདེམས།</translation>
    </message>
    <message>
        <source>Choose the folder with the incidents and pictures.</source>
        <translation>དོན་རྐྱེན་དང་པར་ཡོད་པའི་ཡིག་སྣོད་འདེམས།</translation>
    </message>
    <message>
        <source>Choose the picture of a business card, or type the digits.</source>
        <translation>མིང་བྱང་ཆུང་ངུའི་པར་འདེམས། ཡང་ན་ཨང་ཀི་གཏག</translation>
    </message>
    <message>
        <source>Choose the picture of the card.</source>
        <translation>མིང་བྱང་གི་པར་འདེམས།</translation>
    </message>
    <message>
        <source>Choose the records again tomorrow.</source>
        <translation>སང་ཉིན་ཟིན་ཐོ་ཡང་བསྐྱར་འདེམས།</translation>
    </message>
    <message>
        <source>Choose the records again.</source>
        <translation>ཟིན་ཐོ་ཡང་བསྐྱར་འདེམས།</translation>
    </message>
    <message>
        <source>Choose the records to entrust.</source>
        <translation>བཅོལ་རྒྱུའི་ཟིན་ཐོ་འདེམས།</translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation>མི་འདྲ་བ་གཉིས་འདེམས།</translation>
    </message>
    <message>
        <source>Choose what it is for from the list.</source>
        <translation>ཐོ་ནས་གང་གི་ཆེད་ཡིན་པ་འདེམས།</translation>
    </message>
    <message>
        <source>Close it in the table, or choose something else that stands between the cells.</source>
        <translation>རེའུ་མིག་ནང་ཁ་རྒྱོབས། ཡང་ན་སྒྲོམ་བར་གྱི་རྟགས་གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>སྔོན་ལ་དེར་ཁ་རྒྱོབས།</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>མཉེན་ཆས་གཞན་ཁ་རྒྱོབས། དེ་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Close this and make the file again, on another stick.</source>
        <translation>འདིའི་ཁ་རྒྱོབས། USB གཞན་ཞིག་ནང་ཡིག་ཆ་ཡང་བསྐྱར་བཟོས།</translation>
    </message>
    <message>
        <source>Close this and make the file again.</source>
        <translation>འདིའི་ཁ་རྒྱོབས། ཡིག་ཆ་ཡང་བསྐྱར་བཟོས།</translation>
    </message>
    <message>
        <source>Compare all 40 digits with them first.</source>
        <translation>སྔོན་ལ་ཁོང་ཚོ་དང་མཉམ་དུ་ཨང་ཀི་ 40 ཚང་མ་བསྡུར།</translation>
    </message>
    <message>
        <source>Compare every word with the sheet.</source>
        <translation>ཚིག་རེ་རེ་ཤོག་ལྷེ་དང་བསྡུར།</translation>
    </message>
    <message>
        <source>Compare it with the sheet, letter by letter, or type its number.</source>
        <translation>ཤོག་ལྷེ་དང་ཡི་གེ་རེ་རེ་བཞིན་བསྡུར། ཡང་ན་དེའི་ཨང་གཏག</translation>
    </message>
    <message>
        <source>Compare that word with the sheet, then its neighbours.</source>
        <translation>ཚིག་དེ་ཤོག་ལྷེ་དང་བསྡུར། དེ་ནས་དེའི་སྔ་རྗེས་ཀྱི་ཚིག་བསྡུར།</translation>
    </message>
    <message>
        <source>Compare them with the person first.</source>
        <translation>སྔོན་ལ་མི་དེ་དང་མཉམ་དུ་བསྡུར།</translation>
    </message>
    <message>
        <source>Confirm it once more if it shall leave this time.</source>
        <translation>ཐེངས་འདིར་ཕྱིར་གཏོང་དགོས་ན་ཐེངས་གཅིག་ཡང་བསྐྱར་གཏན་འཁེལ་གནང་།</translation>
    </message>
    <message>
        <source>Copy the vault to the stick, or choose its folder each time.</source>
        <translation>གསང་མཛོད་ USB ནང་འདྲ་བཤུ་གནང་། ཡང་ན་ཐེངས་རེར་དེའི་ཡིག་སྣོད་འདེམས།</translation>
    </message>
    <message>
        <source>Correct what is named, then keep it.</source>
        <translation>བརྗོད་པ་དེ་བཅོས། དེ་ནས་ཉོར།</translation>
    </message>
    <message>
        <source>Cut it into parts with another program, and keep the original.</source>
        <translation>མཉེན་ཆས་གཞན་གྱིས་དུམ་བུར་ཆོད། མ་ཡིག་ཉོར།</translation>
    </message>
    <message>
        <source>Decide which one stays, then try again.</source>
        <translation>གང་གནས་པ་ཐག་གཅོད་གནང་། དེ་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Describe in your own words what it shows.</source>
        <translation>དེས་ཅི་ཞིག་སྟོན་པ་རང་གི་ཚིག་གིས་བྲིས།</translation>
    </message>
    <message>
        <source>Destroying this vault needs its passphrase.</source>
        <translation>གསང་མཛོད་འདི་མེད་པར་བཟོ་བར་དེའི་གསང་ཚིག་དགོས།</translation>
    </message>
    <message>
        <source>Do not carry this file. Seal the report again.</source>
        <translation>ཡིག་ཆ་འདི་མ་འཁྱེར། སྙན་ཐོར་ཡང་བསྐྱར་དམ་རྒྱ་རྒྱོབས།</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask for it again, by another way.</source>
        <translation>དེར་བློ་མ་འགེལ། ཐབས་གཞན་ཞིག་བརྒྱུད་ཡང་བསྐྱར་ཞུས།</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the focal point, by another way.</source>
        <translation>དེར་བློ་མ་འགེལ། ཐབས་གཞན་ཞིག་བརྒྱུད་འབྲེལ་མཐུད་འགན་འཛིན་ལ་དྲིས།</translation>
    </message>
    <message>
        <source>Do not rely on what is in it. Put the whole folder back from a copy.</source>
        <translation>དེའི་ནང་དོན་ལ་བློ་མ་འགེལ། འདྲ་བཤུ་ཞིག་ལས་ཡིག་སྣོད་ཧྲིལ་པོ་ཚབ་ཏུ་ཞོག</translation>
    </message>
    <message>
        <source>Do not run it. Get it again, from another place.</source>
        <translation>འགོ་མ་འཛུགས། ས་གནས་གཞན་ཞིག་ནས་ཡང་བསྐྱར་ལེན།</translation>
    </message>
    <message>
        <source>Do not run it. Get it again: it was damaged or exchanged on the way.</source>
        <translation>འགོ་མ་འཛུགས། ཡང་བསྐྱར་ལེན། ལམ་བར་དུ་སྐྱོན་ཤོར་བའམ་བརྗེས་པ་རེད།</translation>
    </message>
    <message>
        <source>Do not use it. Ask for the card again, by another way.</source>
        <translation>བེད་སྤྱོད་མ་གནང་། ཐབས་གཞན་ཞིག་བརྒྱུད་མིང་བྱང་ཡང་བསྐྱར་ཞུས།</translation>
    </message>
    <message>
        <source>Do not use it. Ask them, by another way.</source>
        <translation>བེད་སྤྱོད་མ་གནང་། ཐབས་གཞན་ཞིག་བརྒྱུད་ཁོང་ཚོར་དྲིས།</translation>
    </message>
    <message>
        <source>Drop it on the inbox to be asked whether it comes back.</source>
        <translation>ནང་ཡོང་སྒམ་ཐོག་ཞོག དེ་ནས་ཕྱིར་ཡོང་མིན་འདྲི་ཡི་རེད།</translation>
    </message>
    <message>
        <source>Drop the others in smaller folders.</source>
        <translation>གཞན་རྣམས་ཡིག་སྣོད་ཆུང་བའི་ནང་འཇོག</translation>
    </message>
    <message>
        <source>Enter its recovery words or its passphrase.</source>
        <translation>དེའི་སླར་གསོའི་ཚིག་གམ་གསང་ཚིག་གཏག</translation>
    </message>
    <message>
        <source>Enter its recovery words too, or let it open on any computer first.</source>
        <translation>དེའི་སླར་གསོའི་ཚིག་ཀྱང་གཏག ཡང་ན་སྔོན་ལ་གློག་ཀླད་གང་གི་ནང་ཡང་ཁ་ཕྱེ་ཐུབ་པ་བཟོས།</translation>
    </message>
    <message>
        <source>Enter these words too, or agree that they end. You can make new ones afterwards.</source>
        <translation>ཚིག་འདི་ཡང་གཏག ཡང་ན་མཇུག་རྫོགས་པར་མོས་མཐུན་གནང་། རྗེས་སུ་གསར་པ་བཟོས་ཆོག</translation>
    </message>
    <message>
        <source>Everything is as it was at the start of the workshop.</source>
        <translation>ཚང་མ་ཟབ་སྦྱོང་འགོ་འཛུགས་སྐབས་བཞིན་ཡོད།</translation>
    </message>
    <message>
        <source>Everything is in the old vault still.</source>
        <translation>ཚང་མ་ད་དུང་གསང་མཛོད་རྙིང་པའི་ནང་ཡོད།</translation>
    </message>
    <message>
        <source>Export again and look at who is left out.</source>
        <translation>ཡང་བསྐྱར་ཕྱིར་འདྲེན་གནང་། སུ་བོར་བཞག་པར་གཟིགས།</translation>
    </message>
    <message>
        <source>Export the film anew in the program that cut it; that one can be cleaned.</source>
        <translation>བརྙན་འཕྲིན་བཅད་པའི་མཉེན་ཆས་ནང་ཡང་བསྐྱར་ཕྱིར་འདྲེན་གནང་། དེ་གཙང་སེལ་བྱེད་ཐུབ།</translation>
    </message>
    <message>
        <source>Files that are not the workshop’s lie in its folder: {files}.</source>
        <translation>ཟབ་སྦྱོང་གི་མིན་པའི་ཡིག་ཆ་དེའི་ཡིག་སྣོད་ནང་འདུག {files}</translation>
    </message>
    <message>
        <source>Find where it is now, and open it there. Nothing was written into what stands in its place.</source>
        <translation>ད་ལྟ་གང་དུ་ཡོད་པ་འཚོལ། དེར་ཁ་ཕྱེས། དེའི་ཚབ་ཏུ་ཡོད་པའི་ནང་ཅི་ཡང་བྲིས་མེད།</translation>
    </message>
    <message>
        <source>Get the newer version, or ask for a card made with this one.</source>
        <translation>པར་གཞི་གསར་པ་ལེན། ཡང་ན་འདིས་བཟོས་པའི་མིང་བྱང་ཞིག་ཞུས།</translation>
    </message>
    <message>
        <source>Get the newer version, then open it again.</source>
        <translation>པར་གཞི་གསར་པ་ལེན། དེ་ནས་ཡང་བསྐྱར་ཁ་ཕྱེས།</translation>
    </message>
    <message>
        <source>Get the newer version, then take it again.</source>
        <translation>པར་གཞི་གསར་པ་ལེན། དེ་ནས་ཡང་བསྐྱར་ལེན།</translation>
    </message>
    <message>
        <source>Give each drawer its own.</source>
        <translation>འཐེན་སྒམ་རེ་རེར་རང་གི་རེ་སྤྲོད།</translation>
    </message>
    <message>
        <source>Give one for each drawer you want to use.</source>
        <translation>བེད་སྤྱོད་བྱེད་འདོད་པའི་འཐེན་སྒམ་རེར་གཅིག་རེ་སྤྲོད།</translation>
    </message>
    <message>
        <source>Give one of them up, or make another vault.</source>
        <translation>དེ་དག་ལས་གཅིག་བློས་ཐོང་། ཡང་ན་གསང་མཛོད་གཞན་ཞིག་བཟོས།</translation>
    </message>
    <message>
        <source>Give the colleague your person card, and let them make it again.</source>
        <translation>ལས་རོགས་ལ་ཁྱེད་རང་གི་མི་སྒེར་མིང་བྱང་སྤྲོད། ཁོང་ལ་ཡང་བསྐྱར་བཟོ་རུ་ཆུག</translation>
    </message>
    <message>
        <source>Give the file the name it had. If it had this one, do not run it.</source>
        <translation>ཡིག་ཆར་སྔར་གྱི་མིང་ཐོགས། སྔར་མིང་འདི་ཡིན་ན་འགོ་མ་འཛུགས།</translation>
    </message>
    <message>
        <source>Give the passphrase of every other drawer you use. A drawer that is not named may be lost.</source>
        <translation>ཁྱེད་རང་གིས་བེད་སྤྱོད་བྱེད་པའི་འཐེན་སྒམ་གཞན་རེ་རེའི་གསང་ཚིག་གཏག མ་བརྗོད་པའི་འཐེན་སྒམ་བོར་སྲིད།</translation>
    </message>
    <message>
        <source>Give the sender the card of the focal point.</source>
        <translation>གཏོང་མཁན་ལ་འབྲེལ་མཐུད་འགན་འཛིན་གྱི་མིང་བྱང་སྤྲོད།</translation>
    </message>
    <message>
        <source>Go back and look at the list again.</source>
        <translation>ཕྱིར་ལོག་ནས་ཐོ་གཞུང་ལ་ཡང་བསྐྱར་གཟིགས།</translation>
    </message>
    <message>
        <source>Go back and try again.</source>
        <translation>ཕྱིར་ལོག་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Go back to the first page.</source>
        <translation>ཤོག་ངོས་དང་པོར་ལོག</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>ཐོ་གཞུང་ལ་ལོག</translation>
    </message>
    <message>
        <source>Go on with the next step.</source>
        <translation>གོམ་པ་རྗེས་མར་མུ་མཐུད།</translation>
    </message>
    <message>
        <source>How they were told is one line of visible letters.</source>
        <translation>གང་འདྲ་བརྡ་སྤྲད་པ་ནི་མཐོང་ཐུབ་པའི་ཡི་གེའི་ཐིག་གཅིག་དགོས།</translation>
    </message>
    <message>
        <source>If it answers a report of yours, open it under Replies.</source>
        <translation>ཁྱེད་རང་གི་སྙན་ཐོའི་ལན་ཡིན་ན། “ལན” འོག་ཁ་ཕྱེས།</translation>
    </message>
    <message>
        <source>If it is on another device or stick, open it there and destroy it.</source>
        <translation>སྒྲིག་ཆས་སམ་ USB གཞན་ཐོག་ཡོད་ན། དེར་ཁ་ཕྱེས་ནས་མེད་པར་བཟོས།</translation>
    </message>
    <message>
        <source>If it is yours, change the line. If it came from somebody, do not use it, and ask them by another way.</source>
        <translation>ཁྱེད་རང་གི་ཡིན་ན། ཐིག་དེ་བརྗེ། མི་གཞན་ནས་ཡོང་བ་ཡིན་ན། བེད་སྤྱོད་མ་བྱེད་པར་ཐབས་གཞན་ཞིག་བརྒྱུད་ཁོང་ཚོར་དྲིས།</translation>
    </message>
    <message>
        <source>If it is yours, choose another time. Else ask for another card.</source>
        <translation>ཁྱེད་རང་གི་ཡིན་ན། དུས་གཞན་ཞིག་འདེམས། དེ་མིན་མིང་བྱང་གཞན་ཞིག་ཞུས།</translation>
    </message>
    <message>
        <source>If it was never finished, remove the folder and make a new vault. If it was in use, put the whole folder back from a copy.</source>
        <translation>དེ་བཟོ་ཚར་མེད་ན། ཡིག་སྣོད་བཏོན་ནས་གསང་མཛོད་གསར་པ་བཟོས། བེད་སྤྱོད་བྱེད་བཞིན་ཡོད་ན། འདྲ་བཤུ་ཞིག་ལས་ཡིག་སྣོད་ཧྲིལ་པོ་ཚབ་ཏུ་ཞོག</translation>
    </message>
    <message>
        <source>If no drawer is bound to this computer, delete that entry and try again.</source>
        <translation>གློག་ཀླད་འདི་དང་སྦྲེལ་བའི་འཐེན་སྒམ་མེད་ན། ཞུགས་བྱང་དེ་སུབ་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>If you changed a passphrase or made recovery words, the new ones hold now. If you gave a drawer up, it is gone.</source>
        <translation>གསང་ཚིག་བརྗེས་པའམ་སླར་གསོའི་ཚིག་བཟོས་པ་ཡིན་ན། ད་གསར་པ་གོ་ཆོད། འཐེན་སྒམ་ཞིག་བློས་བཏང་བ་ཡིན་ན། དེ་མེད་པར་སོང་ཟིན།</translation>
    </message>
    <message>
        <source>If you still have it, drop it on the inbox: it is kept from then on. Its hash and everything in it are here.</source>
        <translation>ད་དུང་ཁྱེད་རང་ལ་ཡོད་ན་ནང་ཡོང་སྒམ་ཐོག་ཞོག དེ་ནས་བཟུང་ཉར་གྱི་རེད། དེའི་ hash དང་ནང་དོན་ཚང་མ་འདིར་ཡོད།</translation>
    </message>
    <message>
        <source>If you write it, change the text: up to 20,000 characters fit. If it came in, ask the focal point by another way.</source>
        <translation>ཁྱེད་རང་གིས་འབྲི་བཞིན་ཡོད་ན། ཡི་གེ་བརྗེ། ཡི་གེ་ 20,000 བར་ཤོང་། འབྱོར་བ་ཡིན་ན། ཐབས་གཞན་ཞིག་བརྒྱུད་འབྲེལ་མཐུད་འགན་འཛིན་ལ་དྲིས།</translation>
    </message>
    <message>
        <source>In row {row} a quotation mark begins that never ends.</source>
        <translation>ཐིག་ཕྲེང་ {row} ནང་འདྲེན་རྟགས་ཤིག་འགོ་བཙུགས་ཀྱང་མཇུག་མེད།</translation>
    </message>
    <message>
        <source>Install the newest version and try again.</source>
        <translation>པར་གཞི་གསར་ཤོས་སྒྲིག་འཇུག་བྱས་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>It counts: use nothing of it any more.</source>
        <translation>དེ་གོ་ཆོད་པ་རེད། དེའི་ནང་གི་ཅི་ཡང་ད་བེད་སྤྱོད་མ་གནང་།</translation>
    </message>
    <message>
        <source>It is lost. Look at the disk, then write it once more.</source>
        <translation>དེ་བོར་སོང་། གསོག་སྡེར་ལ་གཟིགས། དེ་ནས་ཐེངས་གཅིག་ཡང་བསྐྱར་བྲིས།</translation>
    </message>
    <message>
        <source>It is not about case {number}.</source>
        <translation>དེ་གནད་དོན་ {number} གྱི་སྐོར་མ་རེད།</translation>
    </message>
    <message>
        <source>It is not clear which name belongs to whom among those alleged to have done it.</source>
        <translation>བྱས་པར་བརྗོད་པའི་མི་དག་ལས་མིང་གང་སུའི་ཡིན་གསལ་ཁ་མེད།</translation>
    </message>
    <message>
        <source>It is not said how the digits were compared.</source>
        <translation>ཨང་ཀི་གང་འདྲ་བསྡུར་བ་བཤད་མེད།</translation>
    </message>
    <message>
        <source>It is not said who compared the digits.</source>
        <translation>ཨང་ཀི་སུས་བསྡུར་བ་བཤད་མེད།</translation>
    </message>
    <message>
        <source>It is of another sort.</source>
        <translation>དེ་རིགས་གཞན་ཞིག་རེད།</translation>
    </message>
    <message>
        <source>It is of several sorts at once.</source>
        <translation>དེ་རིགས་ཁ་ཤས་མཉམ་དུ་རེད།</translation>
    </message>
    <message>
        <source>It is safe in the vault. Save a copy to look at it with another program.</source>
        <translation>གསང་མཛོད་ནང་ཉེན་ཁ་མེད། མཉེན་ཆས་གཞན་གྱིས་ལྟ་བར་འདྲ་བཤུ་ཞིག་ཉོར།</translation>
    </message>
    <message>
        <source>It may answer a report of which nothing was kept: then it cannot be read any more. Else open the vault it belongs to.</source>
        <translation>གང་ཡང་ཉར་མེད་པའི་སྙན་ཐོ་ཞིག་གི་ལན་ཡིན་སྲིད། དེ་ལྟ་ན་ད་ཀློག་མི་ཐུབ། དེ་མིན་དེ་གཏོགས་ཡུལ་གྱི་གསང་མཛོད་ཁ་ཕྱེས།</translation>
    </message>
    <message>
        <source>It may be damaged, or made by somebody else. Put the whole folder back from a copy, or ask who made it.</source>
        <translation>སྐྱོན་ཤོར་བའམ་མི་གཞན་གྱིས་བཟོས་པ་ཡིན་སྲིད། འདྲ་བཤུ་ཞིག་ལས་ཡིག་སྣོད་ཧྲིལ་པོ་ཚབ་ཏུ་ཞོག ཡང་ན་སུས་བཟོས་པ་དྲིས།</translation>
    </message>
    <message>
        <source>It may be made to do harm. Do not open it with another program. Ask the sender for it again, by another way.</source>
        <translation>གནོད་པ་སྐྱེལ་ཆེད་བཟོས་པ་ཡིན་སྲིད། མཉེན་ཆས་གཞན་གྱིས་ཁ་མ་ཕྱེ། ཐབས་གཞན་ཞིག་བརྒྱུད་གཏོང་མཁན་ལ་ཡང་བསྐྱར་ཞུས།</translation>
    </message>
    <message>
        <source>It may be made to look like another name. Ask them, by another way, before you go on.</source>
        <translation>མིང་གཞན་ཞིག་དང་འདྲ་བར་བཟོས་པ་ཡིན་སྲིད། མུ་མ་མཐུད་གོང་ཐབས་གཞན་ཞིག་བརྒྱུད་ཁོང་ཚོར་དྲིས།</translation>
    </message>
    <message>
        <source>It may come from a newer version. Ask the sender which one they use.</source>
        <translation>པར་གཞི་གསར་པ་ནས་ཡོང་བ་ཡིན་སྲིད། གཏོང་མཁན་ལ་པར་གཞི་གང་བེད་སྤྱོད་བྱེད་པ་དྲིས།</translation>
    </message>
    <message>
        <source>It may come from a newer version. Ask where it comes from.</source>
        <translation>པར་གཞི་གསར་པ་ནས་ཡོང་བ་ཡིན་སྲིད། གང་ནས་ཡོང་བ་དྲིས།</translation>
    </message>
    <message>
        <source>It speaks of health, a child, sexual violence or somebody detained.</source>
        <translation>དེའི་ནང་བདེ་ཐང་དང་བྱིས་པ། འཁྲིག་སྤྱོད་དྲག་སྤྱོད་དམ་བཀག་ཉར་བྱས་པའི་མི་སྐོར་ཡོད།</translation>
    </message>
    <message>
        <source>It was not said who asked the sender, and how.</source>
        <translation>གཏོང་མཁན་ལ་སུས་དང་གང་འདྲ་དྲིས་པ་བཤད་མེད།</translation>
    </message>
    <message>
        <source>It was not signed by the makers of this program.</source>
        <translation>མཉེན་ཆས་འདི་བཟོ་མཁན་གྱིས་མིང་རྟགས་བཀོད་མེད།</translation>
    </message>
    <message>
        <source>It was sealed to somebody else, or to a key you no longer have.</source>
        <translation>དེ་མི་གཞན་ནམ་ཁྱེད་རང་ལ་ད་མེད་པའི་ལྡེ་མིག་ལ་དམ་རྒྱ་བརྒྱབ་ཡོད།</translation>
    </message>
    <message>
        <source>It was sealed to somebody else, or to a key you no longer have. If it answers a report of yours, open it under Replies.</source>
        <translation>དེ་མི་གཞན་ནམ་ཁྱེད་རང་ལ་ད་མེད་པའི་ལྡེ་མིག་ལ་དམ་རྒྱ་བརྒྱབ་ཡོད། ཁྱེད་རང་གི་སྙན་ཐོའི་ལན་ཡིན་ན། “ལན” འོག་ཁ་ཕྱེས།</translation>
    </message>
    <message>
        <source>Its entry in the keychain of this computer may still be there; it shows that a vault was bound here.</source>
        <translation>གློག་ཀླད་འདིའི་ལྡེ་མིག་ཐག་ནང་དེའི་ཞུགས་བྱང་ད་དུང་ཡོད་སྲིད། དེས་གསང་མཛོད་ཅིག་འདིར་སྦྲེལ་ཡོད་པ་སྟོན་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Its new words were not sent, so nothing was removed.</source>
        <translation>དེའི་ཚིག་གསར་པ་བཏང་མེད། དེས་ན་ཅི་ཡང་བཏོན་མེད།</translation>
    </message>
    <message>
        <source>Keep the one that holds.</source>
        <translation>གོ་ཆོད་པ་དེ་ཉོར།</translation>
    </message>
    <message>
        <source>Keep the vault on another disk or USB stick.</source>
        <translation>གསང་མཛོད་གསོག་སྡེར་རམ་ USB གཞན་ཞིག་ཐོག་ཞོག</translation>
    </message>
    <message>
        <source>Leave out pictures and sheets that are not needed, or take it in parts.</source>
        <translation>མི་དགོས་པའི་པར་དང་རེའུ་མིག་བོར་ཞོག ཡང་ན་དུམ་བུར་ནང་འཇུག་གནང་།</translation>
    </message>
    <message>
        <source>Leave the drawer as it is, or switch on the password store of the system.</source>
        <translation>འཐེན་སྒམ་སྔར་བཞིན་ཞོག ཡང་ན་རྒྱུད་ཁོངས་ཀྱི་གསང་ཚིག་མཛོད་སྤོར།</translation>
    </message>
    <message>
        <source>Leave the drawer as it is: its passphrase opens it anywhere.</source>
        <translation>འཐེན་སྒམ་སྔར་བཞིན་ཞོག དེའི་གསང་ཚིག་གིས་གང་དུའང་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>Let the colleague answer; or say under My card that you answer again.</source>
        <translation>ལས་རོགས་ལ་ལན་རྒྱག་ཏུ་ཆུག ཡང་ན་ “ངའི་མིང་བྱང་” འོག་ཁྱེད་རང་གིས་ཡང་བསྐྱར་ལན་རྒྱག་པ་བྲིས།</translation>
    </message>
    <message>
        <source>Let the colleague make a person card of their own.</source>
        <translation>ལས་རོགས་ལ་རང་གི་མི་སྒེར་མིང་བྱང་ཞིག་བཟོ་རུ་ཆུག</translation>
    </message>
    <message>
        <source>Lock and unlock: you are asked how it shall go on.</source>
        <translation>ཟྭ་བརྒྱབ་ནས་ཕྱེས། གང་འདྲ་མུ་མཐུད་དགོས་པ་འདྲི་ཡི་རེད།</translation>
    </message>
    <message>
        <source>Lock the vault and open it again: then it is asked.</source>
        <translation>གསང་མཛོད་ཟྭ་བརྒྱབ་ནས་ཡང་བསྐྱར་ཁ་ཕྱེས། དེ་ནས་འདྲི་ཡི་རེད།</translation>
    </message>
    <message>
        <source>Look at it and try again.</source>
        <translation>དེར་བལྟས་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Look at it before you remove it.</source>
        <translation>མ་བཏོན་གོང་དེར་གཟིགས།</translation>
    </message>
    <message>
        <source>Look at it with the program of your system that manages passwords.</source>
        <translation>རྒྱུད་ཁོངས་ཀྱི་གསང་ཚིག་དོ་དམ་མཉེན་ཆས་ཀྱིས་དེར་གཟིགས།</translation>
    </message>
    <message>
        <source>Look at the case again.</source>
        <translation>གནད་དོན་དེར་ཡང་བསྐྱར་གཟིགས།</translation>
    </message>
    <message>
        <source>Look at the disk, then try again.</source>
        <translation>གསོག་སྡེར་ལ་གཟིགས། དེ་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Look at the files you were making: one of them may be incomplete.</source>
        <translation>ཁྱེད་རང་གིས་བཟོ་བཞིན་པའི་ཡིག་ཆར་གཟིགས། དེ་ལས་གཅིག་ཆ་མི་ཚང་བ་ཡིན་སྲིད།</translation>
    </message>
    <message>
        <source>Look at the inbox folder of the vault.</source>
        <translation>གསང་མཛོད་ཀྱི་ནང་ཡོང་སྒམ་ཡིག་སྣོད་ལ་གཟིགས།</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>ཐོ་གཞུང་ལ་ཡང་བསྐྱར་གཟིགས།</translation>
    </message>
    <message>
        <source>Look at the list of drafts again.</source>
        <translation>ཟིན་བྲིས་ཀྱི་ཐོ་གཞུང་ལ་ཡང་བསྐྱར་གཟིགས།</translation>
    </message>
    <message>
        <source>Look at the list of the register again.</source>
        <translation>ཐོ་དེབ་ཀྱི་ཐོ་གཞུང་ལ་ཡང་བསྐྱར་གཟིགས།</translation>
    </message>
    <message>
        <source>Look for a word that is missing or stands there twice.</source>
        <translation>ཚིག་ཅིག་ཆད་པའམ་ཐེངས་གཉིས་བྲིས་ཡོད་མེད་གཟིགས།</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>ཐོའི་ནང་འཚོལ།</translation>
    </message>
    <message>
        <source>Look for the sheet that this app made.</source>
        <translation>མཉེན་ཆས་འདིས་བཟོས་པའི་ཤོག་ལྷེ་དེ་འཚོལ།</translation>
    </message>
    <message>
        <source>Look where it is now and copy it from there.</source>
        <translation>ད་ལྟ་གང་དུ་ཡོད་པ་གཟིགས། དེ་ནས་དེ་ནས་འདྲ་བཤུ་གནང་།</translation>
    </message>
    <message>
        <source>Look with the check in the settings.</source>
        <translation>སྒྲིག་བཀོད་ནང་གི་ཞིབ་བཤེར་གྱིས་གཟིགས།</translation>
    </message>
    <message>
        <source>Make a card of its own instead.</source>
        <translation>ཚབ་ཏུ་དེའི་རང་གི་མིང་བྱང་ཞིག་བཟོས།</translation>
    </message>
    <message>
        <source>Make a new card, and give it to people by another way.</source>
        <translation>མིང་བྱང་གསར་པ་བཟོས། ཐབས་གཞན་ཞིག་བརྒྱུད་མི་ཚོར་སྤྲོད།</translation>
    </message>
    <message>
        <source>Make a new one, let the colleague compare it and make the hand-over again.</source>
        <translation>གསར་པ་ཞིག་བཟོས། ལས་རོགས་ལ་བསྡུར་དུ་ཆུག ཡང་བསྐྱར་སྤྲོད་ལེན་གནང་།</translation>
    </message>
    <message>
        <source>Make it a draft, or complete it.</source>
        <translation>ཟིན་བྲིས་སུ་ཐོང་། ཡང་ན་ཆ་ཚང་བཟོས།</translation>
    </message>
    <message>
        <source>Make it smaller, or take another one.</source>
        <translation>ཆུང་དུ་ཐོང་། ཡང་ན་གཞན་ཞིག་ལོངས།</translation>
    </message>
    <message>
        <source>Make one item for each.</source>
        <translation>རེ་རེར་དོན་ཚན་རེ་བཟོས།</translation>
    </message>
    <message>
        <source>Make recovery words and test them first.</source>
        <translation>སྔོན་ལ་སླར་གསོའི་ཚིག་བཟོས་ནས་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Make room in this drawer, then open it once more.</source>
        <translation>འཐེན་སྒམ་འདིའི་ནང་ས་སྟོང་བཟོས། དེ་ནས་ཐེངས་གཅིག་ཡང་བསྐྱར་ཁ་ཕྱེས།</translation>
    </message>
    <message>
        <source>Make room on the disk, or remove evidence you no longer need.</source>
        <translation>གསོག་སྡེར་ཐོག་ས་སྟོང་བཟོས། ཡང་ན་ད་མི་དགོས་པའི་དཔང་རྟགས་འདོན།</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>ས་སྟོང་བཟོས། དེ་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Make several items.</source>
        <translation>དོན་ཚན་ཁ་ཤས་བཟོས།</translation>
    </message>
    <message>
        <source>Make some first, and test them: without them a lost keychain would lock you out for ever.</source>
        <translation>སྔོན་ལ་ཚིག་བཟོས་ནས་ཚོད་ལྟ་གནང་། དེ་མེད་ན་ལྡེ་མིག་ཐག་བོར་བས་ཁྱེད་རང་གཏན་དུ་ནང་དུ་འཛུལ་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Make the new vault first.</source>
        <translation>སྔོན་ལ་གསང་མཛོད་གསར་པ་བཟོས།</translation>
    </message>
    <message>
        <source>Make your card first.</source>
        <translation>སྔོན་ལ་ཁྱེད་རང་གི་མིང་བྱང་བཟོས།</translation>
    </message>
    <message>
        <source>Mend what is listed, and look again.</source>
        <translation>ཐོར་བཀོད་པ་བཅོས། དེ་ནས་ཡང་བསྐྱར་གཟིགས།</translation>
    </message>
    <message>
        <source>More than one item of the register is meant.</source>
        <translation>ཐོ་དེབ་ཀྱི་དོན་ཚན་གཅིག་ལས་མང་བ་ཟེར་བ་ཡིན་འདུག</translation>
    </message>
    <message>
        <source>Move it again to another folder.</source>
        <translation>ཡིག་སྣོད་གཞན་ཞིག་ལ་ཡང་བསྐྱར་སྤོས།</translation>
    </message>
    <message>
        <source>Move it to another medium: this one may be failing.</source>
        <translation>གསོག་ཆས་གཞན་ཞིག་ལ་སྤོས། འདི་ཕལ་ཆེར་སྐྱོན་ཤོར་བཞིན་པ།</translation>
    </message>
    <message>
        <source>Move them elsewhere, or agree that they are removed.</source>
        <translation>གཞན་དུ་སྤོས། ཡང་ན་འདོན་པར་མོས་མཐུན་གནང་།</translation>
    </message>
    <message>
        <source>New keys made in the old vault are no safer than its old ones.</source>
        <translation>གསང་མཛོད་རྙིང་པའི་ནང་བཟོས་པའི་ལྡེ་མིག་གསར་པ་རྙིང་པ་ལས་ཉེན་ཁ་ཆུང་བ་མེད།</translation>
    </message>
    <message>
        <source>No QR code can be read in this picture.</source>
        <translation>པར་འདིའི་ནང་ QR རྟགས་གང་ཡང་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>No case may be in the summary of {year}.</source>
        <translation>{year} ལོའི་སྙིང་བསྡུས་ནང་གནད་དོན་གང་ཡང་འགོད་མི་ཆོག</translation>
    </message>
    <message>
        <source>No cleaned copy can be made of this kind of file.</source>
        <translation>ཡིག་ཆ་རིགས་འདིའི་གཙང་སེལ་འདྲ་བཤུ་བཟོ་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>འདྲ་བཤུ་བཟོས་མེད།</translation>
    </message>
    <message>
        <source>No draft is written as such a file.</source>
        <translation>ཟིན་བྲིས་འདི་འདྲའི་ཡིག་ཆར་མི་འབྲི།</translation>
    </message>
    <message>
        <source>No focal point waits for a new key.</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་སུ་ཡང་ལྡེ་མིག་གསར་པ་སྒུག་མི་འདུག</translation>
    </message>
    <message>
        <source>No guide is open in this drawer.</source>
        <translation>འཐེན་སྒམ་འདིའི་ནང་ལམ་སྟོན་གང་ཡང་ཁ་ཕྱེས་མེད།</translation>
    </message>
    <message>
        <source>No journey was begun from this drawer.</source>
        <translation>འཐེན་སྒམ་འདི་ནས་འགྲུལ་བཞུད་གང་ཡང་འགོ་བཙུགས་མེད།</translation>
    </message>
    <message>
        <source>No key fits.</source>
        <translation>འཚམ་པའི་ལྡེ་མིག་མི་འདུག</translation>
    </message>
    <message>
        <source>No letter is written in this language.</source>
        <translation>སྐད་ཡིག་འདིའི་ཐོག་ཡི་གེ་གང་ཡང་མི་འབྲི།</translation>
    </message>
    <message>
        <source>No record was chosen.</source>
        <translation>ཟིན་ཐོ་གང་ཡང་བདམས་མེད།</translation>
    </message>
    <message>
        <source>No sealed report of this vault is this file.</source>
        <translation>ཡིག་ཆ་འདི་གསང་མཛོད་འདིས་དམ་རྒྱ་བརྒྱབ་པའི་སྙན་ཐོ་མ་རེད།</translation>
    </message>
    <message>
        <source>Nobody can say for certain who sent this case, so nothing is sealed to it.</source>
        <translation>གནད་དོན་འདི་སུས་བཏང་བ་སུས་ཀྱང་གཏན་འཁེལ་བཤད་མི་ཐུབ། དེས་ན་དེར་དམ་རྒྱ་མི་རྒྱག</translation>
    </message>
    <message>
        <source>Nobody could believe a correction that is signed by a key of its own.</source>
        <translation>རང་གི་ལྡེ་མིག་གིས་མིང་རྟགས་བཀོད་པའི་ནོར་བཅོས་ལ་སུས་ཀྱང་ཡིད་ཆེས་མི་བྱེད།</translation>
    </message>
    <message>
        <source>Nobody has compared the digits of this card yet.</source>
        <translation>ད་དུང་སུས་ཀྱང་མིང་བྱང་འདིའི་ཨང་ཀི་བསྡུར་མེད།</translation>
    </message>
    <message>
        <source>Nobody has compared the digits of this person’s card.</source>
        <translation>མི་འདིའི་མིང་བྱང་གི་ཨང་ཀི་སུས་ཀྱང་བསྡུར་མེད།</translation>
    </message>
    <message>
        <source>Nobody in it agreed to your reading it. Tell the sender; answer nothing in it.</source>
        <translation>དེའི་ནང་གི་སུས་ཀྱང་ཁྱེད་རང་གིས་ཀློག་རྒྱུར་མོས་མཐུན་བྱས་མེད། གཏོང་མཁན་ལ་བརྡ་སྤྲོད། དེའི་ནང་དོན་ལ་ལན་མ་རྒྱག</translation>
    </message>
    <message>
        <source>Nobody in this report is called that.</source>
        <translation>སྙན་ཐོ་འདིའི་ནང་དེ་ལྟར་འབོད་པའི་མི་མེད།</translation>
    </message>
    <message>
        <source>Nobody of this report is called like this.</source>
        <translation>སྙན་ཐོ་འདིའི་ནང་འདི་ལྟར་འབོད་པའི་མི་མེད།</translation>
    </message>
    <message>
        <source>Nobody says what the link with the UN rests on.</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་དང་འབྲེལ་བའི་ཁུངས་གང་ཡིན་སུས་ཀྱང་བཤད་མེད།</translation>
    </message>
    <message>
        <source>Nobody waits for such a day.</source>
        <translation>འདི་འདྲའི་ཉིན་སུས་ཀྱང་སྒུག་མེད།</translation>
    </message>
    <message>
        <source>None of these records was in the report to be corrected.</source>
        <translation>ཟིན་ཐོ་འདི་གང་ཡང་ནོར་བཅོས་བྱ་ཡུལ་གྱི་སྙན་ཐོའི་ནང་མེད།</translation>
    </message>
    <message>
        <source>None of your keys opens this file.</source>
        <translation>ཁྱེད་རང་གི་ལྡེ་མིག་གང་གིས་ཀྱང་ཡིག་ཆ་འདི་ཁ་མི་ཕྱེ།</translation>
    </message>
    <message>
        <source>Not all files came in: taking them in was stopped.</source>
        <translation>ཡིག་ཆ་ཚང་མ་ནང་འཇུག་བྱས་མེད། ནང་འཇུག་མཚམས་བཞག་སོང་།</translation>
    </message>
    <message>
        <source>Not all files came into “{title}”: taking them in was stopped.</source>
        <translation>ཡིག་ཆ་ཚང་མ་ “{title}” ནང་འབྱོར་མེད། ནང་འཇུག་མཚམས་བཞག་སོང་།</translation>
    </message>
    <message>
        <source>Not every file was made, so your records stay.</source>
        <translation>ཡིག་ཆ་ཚང་མ་བཟོས་མེད། དེས་ན་ཁྱེད་རང་གི་ཟིན་ཐོ་གནས་ཡོད།</translation>
    </message>
    <message>
        <source>Not everybody in these records agrees that this person carries them. Objections: {count}.</source>
        <translation>ཟིན་ཐོ་འདིའི་ནང་གི་མི་ཚང་མས་མི་འདིས་འཁྱེར་རྒྱུར་མོས་མཐུན་བྱས་མེད། མི་འགྲིག་པ། {count}</translation>
    </message>
    <message>
        <source>Notes wait that could not come in ({count}). Without the key of this drawer nobody could open them any more.</source>
        <translation>ནང་དུ་ཡོང་མ་ཐུབ་པའི་བརྗེད་ཐོ་སྒུག་ཡོད ({count})། འཐེན་སྒམ་འདིའི་ལྡེ་མིག་མེད་ན་ད་སུས་ཀྱང་ཁ་ཕྱེ་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Nothing can be called like this here.</source>
        <translation>འདིར་འདི་འདྲའི་མིང་འདོགས་མི་རུང་།</translation>
    </message>
    <message>
        <source>Nothing can be drawn here.</source>
        <translation>འདིར་རི་མོ་འབྲི་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Nothing can be written here.</source>
        <translation>འདིར་གང་ཡང་འབྲི་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Nothing has gone from here.</source>
        <translation>འདི་ནས་གང་ཡང་ཕྱིན་མེད།</translation>
    </message>
    <message>
        <source>Nothing has taken the place of this card: only its key opens what comes to it.</source>
        <translation>མིང་བྱང་འདིའི་ཚབ་གང་གིས་ཀྱང་བྱས་མེད། དེར་འབྱོར་བ་དེའི་ལྡེ་མིག་ཁོ་ནས་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>Nothing in this vault opens the backup.</source>
        <translation>གསང་མཛོད་འདིའི་ནང་གང་གིས་ཀྱང་གྲབས་ཉར་དེ་ཁ་མི་ཕྱེ།</translation>
    </message>
    <message>
        <source>Nothing is damaged: it was set for the second while the keychain was not at hand.</source>
        <translation>གང་ཡང་སྐྱོན་ཤོར་མེད། ལྡེ་མིག་ཐག་མེད་པའི་སྐབས་གཉིས་པའི་ཆེད་བཟོས་པ་རེད།</translation>
    </message>
    <message>
        <source>Nothing left the vault.</source>
        <translation>གང་ཡང་གསང་མཛོད་ནས་ཕྱིར་ཐོན་མེད།</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>གང་ཡང་བྱེད་མི་དགོས།</translation>
    </message>
    <message>
        <source>Nothing on this computer can read it until the vault is opened.</source>
        <translation>གསང་མཛོད་ཁ་མ་ཕྱེ་བར་གློག་ཀླད་འདིའི་ནང་གང་གིས་ཀྱང་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Nothing opened.</source>
        <translation>གང་ཡང་ཁ་མ་ཕྱེ།</translation>
    </message>
    <message>
        <source>Nothing opens it any more. Delete its folder yourself.</source>
        <translation>ད་གང་གིས་ཀྱང་ཁ་མི་ཕྱེ། དེའི་ཡིག་སྣོད་རང་གིས་སུབ།</translation>
    </message>
    <message>
        <source>Nothing was added, and the rest of the record stays as it is.</source>
        <translation>གང་ཡང་བསྣན་མེད། ཟིན་ཐོའི་ལྷག་མ་སྔར་བཞིན་གནས་ཡོད།</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>གང་ཡང་བརྗེས་མེད།</translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation>གང་ཡང་མེད་པར་བཟོས་མེད།</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>གང་ཡང་བཟོས་མེད།</translation>
    </message>
    <message>
        <source>Nothing was saved, and what was there before stays.</source>
        <translation>གང་ཡང་ཉར་མེད། སྔར་ཡོད་པ་གནས་ཡོད།</translation>
    </message>
    <message>
        <source>Nothing was sealed, and your records stay as they are.</source>
        <translation>གང་ལའང་དམ་རྒྱ་བརྒྱབ་མེད། ཁྱེད་རང་གི་ཟིན་ཐོ་སྔར་བཞིན་གནས་ཡོད།</translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing here was changed.</source>
        <translation>གང་ཡང་ནང་འཇུག་བྱས་མེད། འདིར་གང་ཡང་བརྗེས་མེད།</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>གང་ལའང་རེག་མེད།</translation>
    </message>
    <message>
        <source>Nothing was written. A stick formatted with FAT32 holds no file of 4 GiB or more. Use another one.</source>
        <translation>གང་ཡང་བྲིས་མེད། FAT32 ཡི་ USB ནང་ 4 GiB འམ་དེ་ལས་ཆེ་བའི་ཡིག་ཆ་མི་ཤོང་། གཞན་ཞིག་བེད་སྤྱོད་གནང་།</translation>
    </message>
    <message>
        <source>Nothing was written. Make room or choose another place.</source>
        <translation>གང་ཡང་བྲིས་མེད། ས་སྟོང་བཟོས་སམ་ས་གནས་གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Of {need} different shares, {have} are here.</source>
        <translation>མི་འདྲ་བའི་ཆ་ཤས་ {need} དགོས། འདིར་ {have} ཡོད།</translation>
    </message>
    <message>
        <source>Older parts of the vault stand among newer ones: somebody put them back, or the folder was copied while the vault was open.</source>
        <translation>གསང་མཛོད་ཀྱི་གསར་པའི་ཁྲོད་རྙིང་པ་འདུག སུ་ཞིག་གིས་ཕྱིར་བཅུག་པའམ། གསང་མཛོད་ཁ་ཕྱེས་པའི་སྐབས་ཡིག་སྣོད་འདྲ་བཤུ་བྱས་པ་རེད།</translation>
    </message>
    <message>
        <source>One of the boxes does not lie on this file.</source>
        <translation>སྒྲོམ་ཞིག་ཡིག་ཆ་འདིའི་ཐོག་མི་འདུག</translation>
    </message>
    <message>
        <source>One of the passphrases of your other drawers opens nothing: number {number}.</source>
        <translation>ཁྱེད་རང་གི་འཐེན་སྒམ་གཞན་གྱི་གསང་ཚིག་ཅིག་གིས་གང་ཡང་ཁ་མི་ཕྱེ། ཨང་ {number}</translation>
    </message>
    <message>
        <source>One of them is enough.</source>
        <translation>དེ་དག་ལས་གཅིག་གིས་འདང་།</translation>
    </message>
    <message>
        <source>One of your own cards is damaged.</source>
        <translation>ཁྱེད་རང་གི་མིང་བྱང་ཞིག་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>One thing opens a backup: a passphrase, the recovery words, or a trusted person’s card.</source>
        <translation>གྲབས་ཉར་དངོས་པོ་གཅིག་གིས་ཁ་ཕྱེ་ཐུབ། གསང་ཚིག་གམ། སླར་གསོའི་ཚིག ཡང་ན་བློས་འགེལ་བའི་མིའི་མིང་བྱང་།</translation>
    </message>
    <message>
        <source>Only a UN action has answers.</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་བྱེད་སྒོ་ཁོ་ནར་ལན་ཡོད།</translation>
    </message>
    <message>
        <source>Only news about the status says another status.</source>
        <translation>གནས་སྟངས་སྐོར་གྱི་གནས་ཚུལ་ཁོ་ནས་གནས་སྟངས་གཞན་བཤད་ཐུབ།</translation>
    </message>
    <message>
        <source>Only the sender can say otherwise, with a new report.</source>
        <translation>གཏོང་མཁན་ཁོ་ནས་སྙན་ཐོ་གསར་པ་ཞིག་གིས་བརྗེ་ཐུབ།</translation>
    </message>
    <message>
        <source>Open a vault of a workshop, or of a practice stick.</source>
        <translation>ཟབ་སྦྱོང་ངམ་སྦྱོང་བརྡར་ USB ཡི་གསང་མཛོད་ཅིག་ཁ་ཕྱེས།</translation>
    </message>
    <message>
        <source>Open each of your other drawers once, lock the vault, and try again.</source>
        <translation>ཁྱེད་རང་གི་འཐེན་སྒམ་གཞན་རེ་རེ་ཐེངས་གཅིག་ཁ་ཕྱེས། གསང་མཛོད་ཟྭ་རྒྱོབས། ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Open it again to go on.</source>
        <translation>མུ་མཐུད་པར་ཡང་བསྐྱར་ཁ་ཕྱེས།</translation>
    </message>
    <message>
        <source>Open it and look at what you wrote last. What was saved before is safe.</source>
        <translation>ཁ་ཕྱེས་ནས་མཐའ་མར་བྲིས་པར་གཟིགས། སྔོན་ལ་ཉར་བ་ཉེན་མེད།</translation>
    </message>
    <message>
        <source>Open it in a vault of the same kind.</source>
        <translation>རིགས་གཅིག་པའི་གསང་མཛོད་ཅིག་ནང་ཁ་ཕྱེས།</translation>
    </message>
    <message>
        <source>Open it to begin again.</source>
        <translation>ཡང་བསྐྱར་འགོ་འཛུགས་པར་ཁ་ཕྱེས།</translation>
    </message>
    <message>
        <source>Open it, and switch that on in the settings.</source>
        <translation>ཁ་ཕྱེས་ནས་སྒྲིག་བཀོད་ནང་དེ་སྤོར།</translation>
    </message>
    <message>
        <source>Open it, and switch them on in the settings.</source>
        <translation>ཁ་ཕྱེས་ནས་སྒྲིག་བཀོད་ནང་མྱུར་བྲིས་སྤོར།</translation>
    </message>
    <message>
        <source>Open the drawer that does.</source>
        <translation>དེ་ནང་འཇུག་བྱེད་པའི་འཐེན་སྒམ་ཁ་ཕྱེས།</translation>
    </message>
    <message>
        <source>Open the focal point’s vault of the workshop and collect there.</source>
        <translation>ཟབ་སྦྱོང་གི་འབྲེལ་མཐུད་འགན་འཛིན་གྱི་གསང་མཛོད་ཁ་ཕྱེས། དེར་བསྡུ་རུབ་གནང་།</translation>
    </message>
    <message>
        <source>Open the old vault and move it once more: only what is new comes along.</source>
        <translation>གསང་མཛོད་རྙིང་པ་ཁ་ཕྱེས་ནས་ཐེངས་གཅིག་ཡང་བསྐྱར་སྤོས། གསར་པ་ཁོ་ན་མཉམ་དུ་ཡོང་གི་རེད།</translation>
    </message>
    <message>
        <source>Open the old vault and move it: what is here already is not doubled.</source>
        <translation>གསང་མཛོད་རྙིང་པ་ཁ་ཕྱེས་ནས་སྤོས། འདིར་ཡོད་ཟིན་པ་ཐེངས་གཉིས་མི་ཡོང་།</translation>
    </message>
    <message>
        <source>Open the record and choose the item there.</source>
        <translation>ཟིན་ཐོ་ཁ་ཕྱེས། དེར་དངོས་པོ་འདེམས།</translation>
    </message>
    <message>
        <source>Open the vault it belongs to.</source>
        <translation>དེ་གཏོགས་ཡུལ་གྱི་གསང་མཛོད་ཁ་ཕྱེས།</translation>
    </message>
    <message>
        <source>Open the vault that it was copied from, lock it, and copy the folder again. The check in Settings says what can still be read.</source>
        <translation>འདྲ་བཤུ་བྱེད་སའི་གསང་མཛོད་ཁ་ཕྱེས། ཟྭ་རྒྱོབས། ཡིག་སྣོད་ཡང་བསྐྱར་འདྲ་བཤུ་གནང་། སྒྲིག་བཀོད་ནང་གི་ཞིབ་བཤེར་གྱིས་ད་དུང་གང་ཀློག་ཐུབ་པ་བཤད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Open the vault that sealed it.</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་གསང་མཛོད་ཁ་ཕྱེས།</translation>
    </message>
    <message>
        <source>Open the vault where its keychain cannot be reached, on another computer or while the keychain stays locked, and change the passphrase there. Or use recovery words.</source>
        <translation>ལྡེ་མིག་ཐག་མི་སླེབས་སར་གསང་མཛོད་ཁ་ཕྱེས། གློག་ཀླད་གཞན་ནམ། ལྡེ་མིག་ཐག་ཟྭ་བརྒྱབ་ཡོད་པའི་སྐབས། དེར་གསང་ཚིག་བརྗེ། ཡང་ན་སླར་གསོའི་ཚིག་བེད་སྤྱོད་གནང་།</translation>
    </message>
    <message>
        <source>Open the vault: it tells what became of it.</source>
        <translation>གསང་མཛོད་ཁ་ཕྱེས། དེས་གང་བྱུང་བ་བཤད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>People agree to one organisation, not to any.</source>
        <translation>མི་ཚོས་ཚོགས་པ་གཅིག་ལ་མོས་མཐུན་བྱས་པ་རེད། ཚོགས་པ་གང་རུང་ལ་མིན།</translation>
    </message>
    <message>
        <source>Pictures of this kind cannot be read on this system: the process that reads them may begin nothing here, not even the thread that they need.</source>
        <translation>རྒྱུད་ཁོངས་འདིའི་ཐོག་པར་རིགས་འདི་ཀློག་མི་ཐུབ། ཀློག་མཁན་གྱི་བྱེད་རིམ་དེས་འདིར་གང་ཡང་འགོ་འཛུགས་མི་ཆོག དེར་དགོས་པའི་ thread ཡང་མི་ཆོག</translation>
    </message>
    <message>
        <source>Plug in its stick, or move everything again.</source>
        <translation>དེའི་ USB ཚུགས། ཡང་ན་ཚང་མ་ཡང་བསྐྱར་སྤོས།</translation>
    </message>
    <message>
        <source>Practice and real answers do not mix.</source>
        <translation>སྦྱོང་བརྡར་གྱི་ལན་དང་དངོས་ཀྱི་ལན་མི་འདྲེས།</translation>
    </message>
    <message>
        <source>Practice and real are never mixed.</source>
        <translation>སྦྱོང་བརྡར་དང་དངོས་ནམ་ཡང་མི་འདྲེས།</translation>
    </message>
    <message>
        <source>Practice and real never mix: the backup is of the other kind.</source>
        <translation>སྦྱོང་བརྡར་དང་དངོས་ནམ་ཡང་མི་འདྲེས། གྲབས་ཉར་འདི་རིགས་གཞན་རེད།</translation>
    </message>
    <message>
        <source>Practice and real reports do not mix.</source>
        <translation>སྦྱོང་བརྡར་གྱི་སྙན་ཐོ་དང་དངོས་ཀྱི་སྙན་ཐོ་མི་འདྲེས།</translation>
    </message>
    <message>
        <source>Practice cards and real vaults do not mix.</source>
        <translation>སྦྱོང་བརྡར་གྱི་མིང་བྱང་དང་གསང་མཛོད་དངོས་མི་འདྲེས།</translation>
    </message>
    <message>
        <source>Prepare one in Settings, Recovery and backup.</source>
        <translation>སྒྲིག་བཀོད་ནང་ “སླར་གསོ་དང་གྲབས་ཉར” འོག་གཅིག་གྲ་སྒྲིག་གནང་།</translation>
    </message>
    <message>
        <source>Put back a copy of the vault, or restore a backup.</source>
        <translation>གསང་མཛོད་ཀྱི་འདྲ་བཤུ་ཞིག་ཕྱིར་ཞོག ཡང་ན་གྲབས་ཉར་སླར་གསོ་གནང་།</translation>
    </message>
    <message>
        <source>Put both small files of the same release beside it. Do not run the package before that.</source>
        <translation>འགྲེམས་སྤེལ་གཅིག་པའི་ཡིག་ཆ་ཆུང་ངུ་གཉིས་ཀ་དེའི་ཟུར་དུ་ཞོག དེའི་སྔོན་ལ་ཐུམ་སྒྲིལ་འགོ་མ་འཛུགས།</translation>
    </message>
    <message>
        <source>Put the stick in again, and try once more.</source>
        <translation>USB ཡང་བསྐྱར་ཚུགས། ཐེངས་གཅིག་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Put the whole folder back from a copy that was made before.</source>
        <translation>སྔོན་ལ་བཟོས་པའི་འདྲ་བཤུ་ཞིག་ལས་ཡིག་སྣོད་ཧྲིལ་པོ་ཚབ་ཏུ་ཞོག</translation>
    </message>
    <message>
        <source>Quick notes are off in this vault.</source>
        <translation>གསང་མཛོད་འདིའི་ནང་མྱུར་བྲིས་བསད་ཡོད།</translation>
    </message>
    <message>
        <source>Quick notes are on, for another drawer or for somebody else.</source>
        <translation>མྱུར་བྲིས་སྤར་ཡོད། འོན་ཀྱང་འཐེན་སྒམ་གཞན་ནམ་མི་གཞན་གྱི་ཆེད་ཡིན།</translation>
    </message>
    <message>
        <source>Read the preview once more, then seal.</source>
        <translation>སྔོན་ལྟ་ཐེངས་གཅིག་ཡང་བསྐྱར་ཀློག དེ་ནས་དམ་རྒྱ་རྒྱོབས།</translation>
    </message>
    <message>
        <source>Read them to each other again, slowly. If they still differ, this is not their card: send nothing to it.</source>
        <translation>ཕན་ཚུན་ཡང་བསྐྱར་ག་ལེར་ཀློག ད་དུང་མི་འདྲ་ན་འདི་ཁོང་ཚོའི་མིང་བྱང་མ་རེད། དེར་གང་ཡང་མ་གཏོང་།</translation>
    </message>
    <message>
        <source>Recovery words would stop working. Sets of words: {count}.</source>
        <translation>སླར་གསོའི་ཚིག་གོ་མི་ཆོད་པར་འགྱུར་གྱི་རེད། ཚིག་གི་ཆ་ཚན། {count}</translation>
    </message>
    <message>
        <source>Remove evidence you no longer need, or let the vault grow in Settings.</source>
        <translation>ད་མི་དགོས་པའི་དཔང་རྟགས་འདོན། ཡང་ན་སྒྲིག་བཀོད་ནང་གསང་མཛོད་ཆེ་རུ་ཐོང་།</translation>
    </message>
    <message>
        <source>Remove one of them, then add it again.</source>
        <translation>གཅིག་འདོན། དེ་ནས་ཡང་བསྐྱར་སྣོན།</translation>
    </message>
    <message>
        <source>Remove some of the {limit} first.</source>
        <translation>སྔོན་ལ་ {limit} ལས་ཁ་ཤས་འདོན།</translation>
    </message>
    <message>
        <source>Remove that part, then add it again.</source>
        <translation>ཆ་ཤས་དེ་འདོན། དེ་ནས་ཡང་བསྐྱར་སྣོན།</translation>
    </message>
    <message>
        <source>Replace the card first; its key may be deleted 12 months later.</source>
        <translation>སྔོན་ལ་མིང་བྱང་ཚབ་ཆུག དེའི་ལྡེ་མིག་ཟླ་བ་ 12 རྗེས་སུབ་ཆོག</translation>
    </message>
    <message>
        <source>Replace the successor instead.</source>
        <translation>དེའི་རྗེས་འཛིན་མིང་བྱང་ཚབ་ཆུག</translation>
    </message>
    <message>
        <source>Save it as CSV or as XLSX in the spreadsheet, and take that.</source>
        <translation>རེའུ་མིག་མཉེན་ཆས་ནང་ CSV འམ་ XLSX ལ་ཉོར། དེ་ནང་འཇུག་གནང་།</translation>
    </message>
    <message>
        <source>Save it as a PDF elsewhere, take that in, and make a cleaned copy of it.</source>
        <translation>གཞན་དུ་ PDF ལ་ཉོར། དེ་ནང་འཇུག་གནང་། དེའི་གཙང་སེལ་འདྲ་བཤུ་བཟོས།</translation>
    </message>
    <message>
        <source>Save it in the spreadsheet as XLSX without a password, or as CSV, and take that.</source>
        <translation>རེའུ་མིག་མཉེན་ཆས་ནང་གསང་ཚིག་མེད་པའི་ XLSX འམ་ CSV ལ་ཉོར། དེ་ནང་འཇུག་གནང་།</translation>
    </message>
    <message>
        <source>Save the picture as a JPEG elsewhere, and take that in.</source>
        <translation>གཞན་དུ་པར་ JPEG ལ་ཉོར། དེ་ནང་འཇུག་གནང་།</translation>
    </message>
    <message>
        <source>Say it.</source>
        <translation>བྲིས།</translation>
    </message>
    <message>
        <source>Say it; a pseudonym is enough.</source>
        <translation>བྲིས། གབ་མིང་གིས་འདང་།</translation>
    </message>
    <message>
        <source>Say which action, which State or which committee it is.</source>
        <translation>བྱེད་སྒོ་གང་དང་རྒྱལ་ཁབ་གང་། ཚོགས་ཆུང་གང་ཡིན་པ་བྲིས།</translation>
    </message>
    <message>
        <source>Say why in words: it stays in the history of the case.</source>
        <translation>རྒྱུ་མཚན་ཚིག་གིས་བྲིས། གནད་དོན་གྱི་ལོ་རྒྱུས་ནང་གནས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Scan or copy it again, all of it, or ask for the card as a file.</source>
        <translation>ཆ་ཚང་བཤེར་པར་རམ་འདྲ་བཤུ་ཡང་བསྐྱར་གནང་། ཡང་ན་མིང་བྱང་ཡིག་ཆའི་ཐོག་ཞུས།</translation>
    </message>
    <message>
        <source>Scan or copy it again, all of it.</source>
        <translation>ཆ་ཚང་བཤེར་པར་རམ་འདྲ་བཤུ་ཡང་བསྐྱར་གནང་།</translation>
    </message>
    <message>
        <source>Seal the rest, or remove the records yourself.</source>
        <translation>ལྷག་མར་དམ་རྒྱ་རྒྱོབས། ཡང་ན་ཟིན་ཐོ་རང་གིས་འདོན།</translation>
    </message>
    <message>
        <source>Send it as a new report.</source>
        <translation>སྙན་ཐོ་གསར་པར་ཐོང་།</translation>
    </message>
    <message>
        <source>Send it as news about the status.</source>
        <translation>གནས་སྟངས་སྐོར་གྱི་གནས་ཚུལ་དུ་ཐོང་།</translation>
    </message>
    <message>
        <source>Set the clock first: the days on what you make would be wrong.</source>
        <translation>སྔོན་ལ་ཆུ་ཚོད་བཅོས། དེ་མིན་ཁྱེད་རང་གིས་བཟོས་པའི་ཚེས་གྲངས་ནོར་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Several cases begin like this.</source>
        <translation>གནད་དོན་ཁ་ཤས་འདི་ལྟར་འགོ་འཛུགས།</translation>
    </message>
    <message>
        <source>Several drafts begin like this.</source>
        <translation>ཟིན་བྲིས་ཁ་ཤས་འདི་ལྟར་འགོ་འཛུགས།</translation>
    </message>
    <message>
        <source>Several focal points begin like this.</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་ཁ་ཤས་འདི་ལྟར་འགོ་འཛུགས།</translation>
    </message>
    <message>
        <source>Several records have an item with this mark.</source>
        <translation>ཟིན་ཐོ་ཁ་ཤས་ལ་རྟགས་འདི་ཡོད་པའི་དངོས་པོ་འདུག</translation>
    </message>
    <message>
        <source>Share {place} belongs to another set.</source>
        <translation>ཆ་ཤས་ {place} ཆ་ཚན་གཞན་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Shares cannot be made so: {needed} of {count}.</source>
        <translation>ཆ་ཤས་འདི་ལྟར་བཟོ་མི་ཐུབ། {count} ནས་ {needed}</translation>
    </message>
    <message>
        <source>Shares of one set begin with the same two words.</source>
        <translation>ཆ་ཚན་གཅིག་གི་ཆ་ཤས་ཚང་མ་ཚིག་གཉིས་གཅིག་པས་འགོ་འཛུགས།</translation>
    </message>
    <message>
        <source>Shorten it, or add it as a file under Evidence.</source>
        <translation>ཐུང་དུ་ཐོང་། ཡང་ན་ “དཔང་རྟགས” འོག་ཡིག་ཆར་སྣོན།</translation>
    </message>
    <message>
        <source>Shorten it, or take out what was pasted last.</source>
        <translation>ཐུང་དུ་ཐོང་། ཡང་ན་མཐའ་མར་སྦྱར་བ་དེ་འདོན།</translation>
    </message>
    <message>
        <source>Shorten the name, the organisation or how to reach you, or give it as a file.</source>
        <translation>མིང་དང་ཚོགས་པའམ་འབྲེལ་ཐབས་ཐུང་དུ་ཐོང་། ཡང་ན་ཡིག་ཆའི་ཐོག་སྤྲོད།</translation>
    </message>
    <message>
        <source>Shorten them, or type them anew.</source>
        <translation>ཐུང་དུ་ཐོང་། ཡང་ན་གསར་དུ་གཏག</translation>
    </message>
    <message>
        <source>Shorten them, then try again.</source>
        <translation>ཐུང་དུ་ཐོང་། དེ་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Shorten what stands here: {where}.</source>
        <translation>འདིར་ཡོད་པ་ཐུང་དུ་ཐོང་། {where}</translation>
    </message>
    <message>
        <source>Show the names first, then change the list.</source>
        <translation>སྔོན་ལ་མིང་སྟོན། དེ་ནས་ཐོ་བརྗེ།</translation>
    </message>
    <message>
        <source>Some answers in this file cannot be right.</source>
        <translation>ཡིག་ཆ་འདིའི་ནང་གི་ལན་ཁ་ཤས་འགྲིག་མི་སྲིད།</translation>
    </message>
    <message>
        <source>Some files promise such sizes only to do harm. Do not open it elsewhere.</source>
        <translation>ཡིག་ཆ་ཁ་ཤས་ཀྱིས་གནོད་པ་སྐྱེལ་ཆེད་འདི་འདྲའི་ཆེ་ཆུང་བཤད་ཀྱི་ཡོད། གཞན་དུ་ཁ་མ་ཕྱེ།</translation>
    </message>
    <message>
        <source>Somebody has decided about this notice already.</source>
        <translation>བརྡ་ཁྱབ་འདིའི་སྐོར་སུ་ཞིག་གིས་ཐག་གཅོད་བྱས་ཟིན།</translation>
    </message>
    <message>
        <source>Somebody may have changed the folder. Look before you use it.</source>
        <translation>སུ་ཞིག་གིས་ཡིག་སྣོད་བརྗེས་པ་ཡིན་སྲིད། བེད་སྤྱོད་མ་བྱས་གོང་གཟིགས།</translation>
    </message>
    <message>
        <source>Somebody may have made it to do harm.</source>
        <translation>སུ་ཞིག་གིས་གནོད་པ་སྐྱེལ་ཆེད་བཟོས་པ་ཡིན་སྲིད།</translation>
    </message>
    <message>
        <source>Somebody or something you left out is no longer in these records.</source>
        <translation>ཁྱེད་རང་གིས་བོར་བཞག་པའི་མི་ཞིག་གམ་དོན་ཞིག་ད་ཟིན་ཐོ་འདིའི་ནང་མི་འདུག</translation>
    </message>
    <message>
        <source>Somebody took something back while the export was being made.</source>
        <translation>ཕྱིར་འདྲེན་བཟོ་བཞིན་པའི་སྐབས་སུ་ཞིག་གིས་མོས་མཐུན་ཞིག་ཕྱིར་འཐེན་བྱས་འདུག</translation>
    </message>
    <message>
        <source>Somebody who was chosen is not in this case.</source>
        <translation>བདམས་པའི་མི་ཞིག་གནད་དོན་འདིའི་ནང་མི་འདུག</translation>
    </message>
    <message>
        <source>Something changed since you read the preview: a consent, a record or a name.</source>
        <translation>ཁྱེད་རང་གིས་སྔོན་ལྟ་བཀླགས་རྗེས་འགྱུར་བ་བྱུང་འདུག མོས་མཐུན་ནམ། ཟིན་ཐོ། མིང་ཞིག</translation>
    </message>
    <message>
        <source>Something does not fit.</source>
        <translation>ཅི་ཞིག་མི་འགྲིག</translation>
    </message>
    <message>
        <source>Something in curly brackets is no place that can be filled.</source>
        <translation>མེ་ཏོག་གུག་རྟགས་ནང་གི་ཅི་ཞིག་འགེང་ཐུབ་པའི་ས་མིན།</translation>
    </message>
    <message>
        <source>Something in it does not fit.</source>
        <translation>དེའི་ནང་ཅི་ཞིག་མི་འགྲིག</translation>
    </message>
    <message>
        <source>Something in the draft still stands against it.</source>
        <translation>ཟིན་བྲིས་ནང་གི་ཅི་ཞིག་གིས་ད་དུང་འགོག་གི་འདུག</translation>
    </message>
    <message>
        <source>Something in the folder is not what a vault holds: {file}.</source>
        <translation>ཡིག་སྣོད་ནང་གསང་མཛོད་ལ་མི་གཏོགས་པ་ཞིག་འདུག {file}</translation>
    </message>
    <message>
        <source>Something in the sealed file is not what its sender signed.</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆའི་ནང་གི་ཅི་ཞིག་གཏོང་མཁན་གྱིས་མིང་རྟགས་བཀོད་པ་དེ་མ་རེད།</translation>
    </message>
    <message>
        <source>Something is wrong with the key for quick notes, and nobody has said how it goes on.</source>
        <translation>མྱུར་བྲིས་ཀྱི་ལྡེ་མིག་ལ་དཀའ་ངལ་འདུག གང་འདྲ་མུ་མཐུད་དགོས་པ་སུས་ཀྱང་བཤད་མེད།</translation>
    </message>
    <message>
        <source>Something was changed in the vault while this went on.</source>
        <translation>འདི་བྱེད་བཞིན་པའི་སྐབས་གསང་མཛོད་ནང་ཅི་ཞིག་བརྗེས་འདུག</translation>
    </message>
    <message>
        <source>Something was written in one of these records since the file was made, so the file does not hold all of it.</source>
        <translation>ཡིག་ཆ་བཟོས་རྗེས་ཟིན་ཐོ་འདི་དག་ལས་གཅིག་གི་ནང་བྲིས་འདུག དེས་ན་ཡིག་ཆའི་ནང་ཚང་མ་མེད།</translation>
    </message>
    <message>
        <source>Something was written in the old vault after it was moved.</source>
        <translation>གསང་མཛོད་རྙིང་པ་སྤོས་རྗེས་དེའི་ནང་ཅི་ཞིག་བྲིས་འདུག</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>མཉེན་ཆས་འདིའི་ནང་ནོར་འཁྲུལ་བྱུང་འདུག</translation>
    </message>
    <message>
        <source>Something with this name is there already. It was left as it is.</source>
        <translation>མིང་འདི་ཅན་ཞིག་དེར་ཡོད་ཟིན། སྔར་བཞིན་བཞག་ཡོད།</translation>
    </message>
    <message>
        <source>Special procedures take English, French or Spanish.</source>
        <translation>དམིགས་བསལ་གོ་རིམ་གྱིས་དབྱིན་ཡིག་དང་ཧྥ་རན་སིའི་ཡི་གེ སི་པེན་ཡི་གེ་ལེན་གྱི་ཡོད།</translation>
    </message>
    <message>
        <source>Start a new workshop in another folder, and delete this one.</source>
        <translation>ཡིག་སྣོད་གཞན་ཞིག་ཏུ་ཟབ་སྦྱོང་གསར་པ་འགོ་འཛུགས། འདི་སུབ།</translation>
    </message>
    <message>
        <source>Start the app again and try once more.</source>
        <translation>མཉེན་ཆས་ཡང་བསྐྱར་འགོ་འཛུགས། ཐེངས་གཅིག་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>ཁྱེད་རང་གིས་ཞུས་པ་ལྟར་མཚམས་བཞག་ཟིན།</translation>
    </message>
    <message>
        <source>Switch them off there, or take them over.</source>
        <translation>དེར་གསོད། ཡང་ན་ཁྱེད་རང་གིས་ལོངས།</translation>
    </message>
    <message>
        <source>Take another one of the same set.</source>
        <translation>ཆ་ཚན་གཅིག་པའི་གཞན་ཞིག་ལོངས།</translation>
    </message>
    <message>
        <source>Take away the write protection, or copy the folder to a place that can be written.</source>
        <translation>འབྲི་འགོག་འགྲོལ། ཡང་ན་ཡིག་སྣོད་འབྲི་ཐུབ་པའི་ས་གནས་ལ་འདྲ་བཤུ་གནང་།</translation>
    </message>
    <message>
        <source>Take in only the pages that matter, as a file of their own.</source>
        <translation>གལ་ཆེའི་ཤོག་ངོས་ཁོ་ན་ཡིག་ཆ་ཟུར་པར་ནང་འཇུག་གནང་།</translation>
    </message>
    <message>
        <source>Take in the report first.</source>
        <translation>སྔོན་ལ་སྙན་ཐོ་ནང་འཇུག་གནང་།</translation>
    </message>
    <message>
        <source>Take it again: the whole code, straight, sharp, in good light. Or ask for the card as a file.</source>
        <translation>ཡང་བསྐྱར་པར་རྒྱོབས། རྟགས་ཧྲིལ་པོ། དྲང་པོ། གསལ་པོ། འོད་ཡག་པོ་དགོས། ཡང་ན་མིང་བྱང་ཡིག་ཆའི་ཐོག་ཞུས།</translation>
    </message>
    <message>
        <source>Take it in parts: at most 50,000 rows and 200 columns.</source>
        <translation>དུམ་བུར་ནང་འཇུག་གནང་། མང་མཐར་ཐིག་ཕྲེང་ 50,000 དང་ཀ་ཕྲེང་ 200</translation>
    </message>
    <message>
        <source>Take it in under My card.</source>
        <translation>“ངའི་མིང་བྱང་” འོག་ནང་འཇུག་གནང་།</translation>
    </message>
    <message>
        <source>Take it out and add a new one.</source>
        <translation>བཏོན་ནས་གསར་པ་ཞིག་སྣོན།</translation>
    </message>
    <message>
        <source>Take large files in once the vault is open.</source>
        <translation>ཡིག་ཆ་ཆེན་པོ་གསང་མཛོད་ཁ་ཕྱེས་རྗེས་ནང་འཇུག་གནང་།</translation>
    </message>
    <message>
        <source>Take one line of at most {most} letters, without marks that steer the direction.</source>
        <translation>མང་མཐར་ཡི་གེ་ {most} ཡི་ཐིག་གཅིག་འབྲི། ཕྱོགས་སྒྱུར་གྱི་རྟགས་མེད་པ་དགོས།</translation>
    </message>
    <message>
        <source>Take one of them out of the event first.</source>
        <translation>སྔོན་ལ་དེ་དག་ལས་གཅིག་དོན་དེ་ནས་འདོན།</translation>
    </message>
    <message>
        <source>Take out what nobody needs.</source>
        <translation>སུ་ལའང་མི་དགོས་པ་འདོན།</translation>
    </message>
    <message>
        <source>Take reports in under Inbox, and open answers under Replies.</source>
        <translation>སྙན་ཐོ་ “ནང་ཡོང་སྒམ” འོག་ནང་འཇུག་གནང་། ལན་ “ལན” འོག་ཁ་ཕྱེས།</translation>
    </message>
    <message>
        <source>Take the file in once more.</source>
        <translation>ཡིག་ཆ་ཐེངས་གཅིག་ཡང་བསྐྱར་ནང་འཇུག་གནང་།</translation>
    </message>
    <message>
        <source>Tell whoever gave you this app the words in brackets.</source>
        <translation>མཉེན་ཆས་འདི་ཁྱེད་རང་ལ་སྤྲོད་མཁན་ལ་འབྲེལ་གུག་ནང་གི་ཚིག་ཤོད།</translation>
    </message>
    <message>
        <source>Test them first: without them a lost keychain would lock you out for ever.</source>
        <translation>སྔོན་ལ་ཚོད་ལྟ་གནང་། དེ་མེད་ན་ལྡེ་མིག་ཐག་བོར་བས་ཁྱེད་རང་གཏན་དུ་ནང་དུ་འཛུལ་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>That is no day that has come.</source>
        <translation>དེ་སླེབས་ཟིན་པའི་ཉིན་མ་རེད།</translation>
    </message>
    <message>
        <source>That is none of the answers.</source>
        <translation>དེ་ལན་གང་ཡང་མ་རེད།</translation>
    </message>
    <message>
        <source>That part is kept apart for this reason: nothing else was reached or lost.</source>
        <translation>དེའི་རྐྱེན་པས་ཆ་ཤས་དེ་ཟུར་དུ་བཞག་ཡོད། གཞན་གང་ལའང་ཐུག་མེད། གང་ཡང་བོར་མེད།</translation>
    </message>
    <message>
        <source>The QR code in this picture is not that of a card.</source>
        <translation>པར་འདིའི་ནང་གི་ QR རྟགས་མིང་བྱང་གི་མ་རེད།</translation>
    </message>
    <message>
        <source>The actions of the case say who is missing, and what to ask.</source>
        <translation>གནད་དོན་གྱི་བྱེད་སྒོའི་ནང་སུ་ཆད་པ་དང་གང་དྲི་དགོས་པ་བཤད་ཡོད།</translation>
    </message>
    <message>
        <source>The answer does not say which status the case has.</source>
        <translation>ལན་དེས་གནད་དོན་གྱི་གནས་སྟངས་གང་ཡིན་བཤད་མེད།</translation>
    </message>
    <message>
        <source>The answer is about a report that is not in this vault.</source>
        <translation>ལན་དེ་གསང་མཛོད་འདིའི་ནང་མེད་པའི་སྙན་ཐོ་ཞིག་གི་སྐོར་རེད།</translation>
    </message>
    <message>
        <source>The answer is about another sealed file than yours.</source>
        <translation>ལན་དེ་ཁྱེད་རང་གི་མིན་པའི་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་གཞན་ཞིག་གི་སྐོར་རེད།</translation>
    </message>
    <message>
        <source>The answer is empty, too long, or holds a sign that is not allowed.</source>
        <translation>ལན་དེ་སྟོང་པའམ་རིང་དྲགས་པ། ཡང་ན་མི་ཆོག་པའི་རྟགས་ཡོད།</translation>
    </message>
    <message>
        <source>The answer is signed with a card that was revoked.</source>
        <translation>ལན་དེར་རྩིས་མེད་བཏང་ཟིན་པའི་མིང་བྱང་གིས་མིང་རྟགས་བཀོད་འདུག</translation>
    </message>
    <message>
        <source>The answer names a day that there is not.</source>
        <translation>ལན་དེའི་ནང་མེད་པའི་ཉིན་ཞིག་བྲིས་འདུག</translation>
    </message>
    <message>
        <source>The answer names somebody of another report, whom its reader did not tell of.</source>
        <translation>ལན་དེའི་ནང་སྙན་ཐོ་གཞན་ཞིག་གི་མི་ཞིག་གི་མིང་འདུག འབྱོར་མཁན་གྱིས་མི་དེའི་སྐོར་བཤད་མེད།</translation>
    </message>
    <message>
        <source>The answer was not signed by the focal point’s card.</source>
        <translation>ལན་དེར་འབྲེལ་མཐུད་འགན་འཛིན་གྱི་མིང་བྱང་གིས་མིང་རྟགས་བཀོད་མེད།</translation>
    </message>
    <message>
        <source>The answer was sealed to another key than that of your report.</source>
        <translation>ལན་དེ་ཁྱེད་རང་གི་སྙན་ཐོའི་ལྡེ་མིག་མིན་པ་གཞན་ཞིག་ལ་དམ་རྒྱ་བརྒྱབ་འདུག</translation>
    </message>
    <message>
        <source>The answer was sealed to the key of another report.</source>
        <translation>ལན་དེ་སྙན་ཐོ་གཞན་ཞིག་གི་ལྡེ་མིག་ལ་དམ་རྒྱ་བརྒྱབ་འདུག</translation>
    </message>
    <message>
        <source>The backup does not hold what it says.</source>
        <translation>གྲབས་ཉར་གྱི་ནང་དོན་དེས་བཤད་པ་དང་མི་མཐུན།</translation>
    </message>
    <message>
        <source>The card does not agree with one you already have.</source>
        <translation>མིང་བྱང་འདི་ཁྱེད་རང་ལ་ཡོད་ཟིན་པ་ཞིག་དང་མི་མཐུན།</translation>
    </message>
    <message>
        <source>The card is no longer valid.</source>
        <translation>མིང་བྱང་ད་གོ་མི་ཆོད།</translation>
    </message>
    <message>
        <source>The card names a part of the UN in a way nobody can read.</source>
        <translation>མིང་བྱང་ཐོག་མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་སྡེ་ཚན་ཞིག་སུས་ཀྱང་ཀློག་མི་ཐུབ་པར་བྲིས་འདུག</translation>
    </message>
    <message>
        <source>The card says it was made in the future.</source>
        <translation>མིང་བྱང་དེ་མ་འོངས་པར་བཟོས་པར་བྲིས་འདུག</translation>
    </message>
    <message>
        <source>The card was changed after it was made.</source>
        <translation>མིང་བྱང་བཟོས་རྗེས་བརྗེས་འདུག</translation>
    </message>
    <message>
        <source>The case itself is whole.</source>
        <translation>གནད་དོན་དེ་རང་ཆ་ཚང་རེད།</translation>
    </message>
    <message>
        <source>The case {case} of this scenario cannot be sent.</source>
        <translation>དཔེར་བཀོད་འདིའི་གནད་དོན་ {case} གཏོང་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>The cases are whole: make the draft again.</source>
        <translation>གནད་དོན་ཆ་ཚང་རེད། ཟིན་བྲིས་ཡང་བསྐྱར་བཟོས།</translation>
    </message>
    <message>
        <source>The cases themselves are not touched. Put the whole folder back from a copy.</source>
        <translation>གནད་དོན་དེ་རང་ལ་ཐུག་མེད། འདྲ་བཤུ་ཞིག་ལས་ཡིག་སྣོད་ཧྲིལ་པོ་ཚབ་ཏུ་ཞོག</translation>
    </message>
    <message>
        <source>The cases themselves are whole.</source>
        <translation>གནད་དོན་དེ་དག་རང་ཆ་ཚང་རེད།</translation>
    </message>
    <message>
        <source>The check in Settings says more.</source>
        <translation>སྒྲིག་བཀོད་ནང་གི་ཞིབ་བཤེར་གྱིས་དེ་ལས་མང་བ་བཤད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>The clock of this computer says {clock}, but this program was built on {built}.</source>
        <translation>གློག་ཀླད་འདིའི་ཆུ་ཚོད་ {clock} རེད། འོན་ཀྱང་མཉེན་ཆས་འདི་ {built} ལ་བཟོས་པ་རེད།</translation>
    </message>
    <message>
        <source>The copy would lie where the file is already.</source>
        <translation>འདྲ་བཤུ་དེ་ཡིག་ཆ་ཡོད་ས་དེར་སླེབས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>The copy would still have held hidden data, so it was not kept.</source>
        <translation>འདྲ་བཤུའི་ནང་ད་དུང་སྦས་པའི་གྲངས་གཞི་ཡོད་པས་ཉར་མེད།</translation>
    </message>
    <message>
        <source>The day on which you write again is no day.</source>
        <translation>ཁྱེད་རང་གིས་ཡང་བསྐྱར་ཡི་གེ་གཏོང་བའི་ཉིན་དེ་ཉིན་ཞིག་མ་རེད།</translation>
    </message>
    <message>
        <source>The description of the vault is damaged.</source>
        <translation>གསང་མཛོད་ཀྱི་འགྲེལ་བརྗོད་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>The digits differ in group {groups}. The card stays unverified.</source>
        <translation>ཚོགས་ཁག་ {groups} ཡི་ཨང་ཀི་མི་འདྲ། མིང་བྱང་ད་དུང་བསྡུར་མེད་པར་གནས་ཡོད།</translation>
    </message>
    <message>
        <source>The digits of this card were never compared.</source>
        <translation>མིང་བྱང་འདིའི་ཨང་ཀི་བསྡུར་མྱོང་མེད།</translation>
    </message>
    <message>
        <source>The disk did not answer.</source>
        <translation>གསོག་སྡེར་གྱིས་ལན་མ་བརྒྱབ།</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>གསོག་སྡེར་གང་འདུག</translation>
    </message>
    <message>
        <source>The drawer is bound to this computer already.</source>
        <translation>འཐེན་སྒམ་གློག་ཀླད་འདི་དང་སྦྲེལ་ཟིན།</translation>
    </message>
    <message>
        <source>The drawer is not bound to a computer.</source>
        <translation>འཐེན་སྒམ་གློག་ཀླད་གང་དང་ཡང་སྦྲེལ་མེད།</translation>
    </message>
    <message>
        <source>The file asks for more than this app accepts.</source>
        <translation>ཡིག་ཆས་མཉེན་ཆས་འདིས་ཆོག་པ་ལས་མང་བ་དགོས་ཟེར་གྱི་འདུག</translation>
    </message>
    <message>
        <source>The file came as text and is too large that way.</source>
        <translation>ཡིག་ཆ་ཡི་གེའི་ཐོག་འབྱོར་བས་ཆེ་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>The file holds something that has no place in it.</source>
        <translation>ཡིག་ཆའི་ནང་མི་འོས་པའི་དོན་ཞིག་འདུག</translation>
    </message>
    <message>
        <source>The file is damaged or was changed.</source>
        <translation>ཡིག་ཆ་སྐྱོན་ཤོར་བའམ་བརྗེས་འདུག</translation>
    </message>
    <message>
        <source>The file is damaged, cut short or was changed.</source>
        <translation>ཡིག་ཆ་སྐྱོན་ཤོར་བའམ། བཅད་པ། བརྗེས་འདུག</translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <translation>ཡིག་ཆར་མིང་རྟགས་བཀོད་མེད།</translation>
    </message>
    <message>
        <source>The file is not what was written: it was changed, or its medium is failing.</source>
        <translation>ཡིག་ཆ་བྲིས་པ་དེ་མ་རེད། བརྗེས་པའམ་གསོག་ཆས་སྐྱོན་ཤོར་བཞིན་པ་རེད།</translation>
    </message>
    <message>
        <source>The file is not where it was put, or cannot be read.</source>
        <translation>ཡིག་ཆ་བཞག་སར་མི་འདུག ཡང་ན་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>The file is too large for this place.</source>
        <translation>ཡིག་ཆ་ས་གནས་འདིའི་ཆེད་ཆེ་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>The file itself was not touched.</source>
        <translation>ཡིག་ཆ་དེ་རང་ལ་རེག་མེད།</translation>
    </message>
    <message>
        <source>The file may be made to do harm. Do not open it with another program.</source>
        <translation>ཡིག་ཆ་གནོད་པ་སྐྱེལ་ཆེད་བཟོས་པ་ཡིན་སྲིད། མཉེན་ཆས་གཞན་གྱིས་ཁ་མ་ཕྱེ།</translation>
    </message>
    <message>
        <source>The file name is too long for this disk.</source>
        <translation>ཡིག་ཆའི་མིང་གསོག་སྡེར་འདིའི་ཆེད་རིང་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>The file was left where it is.</source>
        <translation>ཡིག་ཆ་ཡོད་སར་བཞག་ཡོད།</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>ཡིག་སྣོད་ད་དེར་མི་འདུག</translation>
    </message>
    <message>
        <source>The folder where the file should go is not there.</source>
        <translation>ཡིག་ཆ་འཇོག་སའི་ཡིག་སྣོད་མི་འདུག</translation>
    </message>
    <message>
        <source>The history of the evidence in the report does not hold.</source>
        <translation>སྙན་ཐོའི་ནང་གི་དཔང་རྟགས་ཀྱི་ལོ་རྒྱུས་མི་འགྲིག</translation>
    </message>
    <message>
        <source>The history of the vault was changed from outside.</source>
        <translation>གསང་མཛོད་ཀྱི་ལོ་རྒྱུས་ཕྱི་ནས་བརྗེས་འདུག</translation>
    </message>
    <message>
        <source>The key for quick notes is missing from the folder: somebody changed or removed it.</source>
        <translation>མྱུར་བྲིས་ཀྱི་ལྡེ་མིག་ཡིག་སྣོད་ནང་མི་འདུག སུ་ཞིག་གིས་བརྗེས་པའམ་བཏོན་འདུག</translation>
    </message>
    <message>
        <source>The key for quick notes was exchanged. Notes written since may have been read by someone else.</source>
        <translation>མྱུར་བྲིས་ཀྱི་ལྡེ་མིག་བརྗེས་འདུག དེའི་རྗེས་བྲིས་པའི་བརྗེད་ཐོ་མི་གཞན་གྱིས་བཀླགས་པ་ཡིན་སྲིད།</translation>
    </message>
    <message>
        <source>The key on this card is none that only one person can have.</source>
        <translation>མིང་བྱང་འདིའི་ལྡེ་མིག་མི་གཅིག་ཁོ་ན་ལ་ཡོད་པའི་ལྡེ་མིག་མ་རེད།</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>གློག་ཀླད་འདིའི་ལྡེ་མིག་ཐག་གིས་ལན་མི་རྒྱག</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work.</source>
        <translation>གློག་ཀླད་འདིའི་ལྡེ་མིག་ཐག་ལས་ཀ་མི་བྱེད།</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>གློག་ཀླད་འདིའི་ལྡེ་མིག་ཐག་ཟྭ་བརྒྱབ་འདུག</translation>
    </message>
    <message>
        <source>The keys in this hand-over do not belong to the card in it.</source>
        <translation>སྤྲོད་ལེན་འདིའི་ནང་གི་ལྡེ་མིག་དེའི་ནང་གི་མིང་བྱང་གི་མ་རེད།</translation>
    </message>
    <message>
        <source>The letters of this file are not written in that way.</source>
        <translation>ཡིག་ཆ་འདིའི་ཡི་གེ་ཡིག་ཨང་ལུགས་དེའི་ཐོག་བྲིས་མེད།</translation>
    </message>
    <message>
        <source>The list beside the text says what; choose a line to go there.</source>
        <translation>ཡི་གེའི་ཟུར་གྱི་ཐོས་གང་ཡིན་པ་བཤད་ཡོད། དེར་འགྲོ་བར་ཐིག་ཅིག་འདེམས།</translation>
    </message>
    <message>
        <source>The list of files that came in cannot be read.</source>
        <translation>འབྱོར་བའི་ཡིག་ཆའི་ཐོ་གཞུང་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>The list says why of each: ask again for the consents that are missing.</source>
        <translation>ཐོ་གཞུང་གིས་རེ་རེའི་རྒྱུ་མཚན་བཤད་ཡོད། ཆད་པའི་མོས་མཐུན་ཡང་བསྐྱར་དྲིས།</translation>
    </message>
    <message>
        <source>The most important thing is missing.</source>
        <translation>གལ་ཆེ་ཤོས་དེ་ཆད་འདུག</translation>
    </message>
    <message>
        <source>The name of the page does not end in .pdf.</source>
        <translation>ཤོག་ངོས་ཀྱི་ཡིག་ཆའི་མིང་ .pdf གིས་མཇུག་མི་འདུག</translation>
    </message>
    <message>
        <source>The name on this card mixes letters of several scripts that look alike.</source>
        <translation>མིང་བྱང་འདིའི་མིང་ནང་བཟོ་དབྱིབས་འདྲ་བའི་ཡིག་གཟུགས་ཁ་ཤས་ཀྱི་ཡི་གེ་འདྲེས་འདུག</translation>
    </message>
    <message>
        <source>The names in the report do not belong to the people in it.</source>
        <translation>སྙན་ཐོའི་ནང་གི་མིང་དེའི་ནང་གི་མིའི་མ་རེད།</translation>
    </message>
    <message>
        <source>The new vault is not where it was made.</source>
        <translation>གསང་མཛོད་གསར་པ་བཟོས་སར་མི་འདུག</translation>
    </message>
    <message>
        <source>The note has {length} characters; {limit} fit.</source>
        <translation>བརྗེད་ཐོར་ཡི་གེ་ {length} འདུག {limit} ཤོང་།</translation>
    </message>
    <message>
        <source>The note is sealed.</source>
        <translation>བརྗེད་ཐོར་དམ་རྒྱ་བརྒྱབ་ཟིན།</translation>
    </message>
    <message>
        <source>The note was saved when nobody was there, without its files: they could not be read.</source>
        <translation>སུ་ཡང་མེད་པའི་སྐབས་བརྗེད་ཐོ་ཉར་ཟིན། ཡིག་ཆ་མེད། ཡིག་ཆ་ཀློག་མ་ཐུབ།</translation>
    </message>
    <message>
        <source>The notice does not have the right form.</source>
        <translation>བརྡ་ཁྱབ་ཀྱི་རྣམ་པ་མི་འགྲིག</translation>
    </message>
    <message>
        <source>The notice is about a report that is not here.</source>
        <translation>བརྡ་ཁྱབ་དེ་འདིར་མེད་པའི་སྙན་ཐོ་ཞིག་གི་སྐོར་རེད།</translation>
    </message>
    <message>
        <source>The old vault does not stand where it was.</source>
        <translation>གསང་མཛོད་རྙིང་པ་སྔར་ཡོད་སར་མི་འདུག</translation>
    </message>
    <message>
        <source>The other cases are not touched. Put the whole folder back from a copy.</source>
        <translation>གནད་དོན་གཞན་ལ་ཐུག་མེད། འདྲ་བཤུ་ཞིག་ལས་ཡིག་སྣོད་ཧྲིལ་པོ་ཚབ་ཏུ་ཞོག</translation>
    </message>
    <message>
        <source>The other files are not touched. Put the whole folder back from a copy.</source>
        <translation>ཡིག་ཆ་གཞན་ལ་ཐུག་མེད། འདྲ་བཤུ་ཞིག་ལས་ཡིག་སྣོད་ཧྲིལ་པོ་ཚབ་ཏུ་ཞོག</translation>
    </message>
    <message>
        <source>The other records are not touched. Put the whole folder back from a copy.</source>
        <translation>ཟིན་ཐོ་གཞན་ལ་ཐུག་མེད། འདྲ་བཤུ་ཞིག་ལས་ཡིག་སྣོད་ཧྲིལ་པོ་ཚབ་ཏུ་ཞོག</translation>
    </message>
    <message>
        <source>The part of the app that reads files could not be started.</source>
        <translation>ཡིག་ཆ་ཀློག་པའི་མཉེན་ཆས་ཀྱི་ཆ་ཤས་འགོ་འཛུགས་མ་ཐུབ།</translation>
    </message>
    <message>
        <source>The part of the vault that holds the keys is damaged.</source>
        <translation>གསང་མཛོད་ཀྱི་ལྡེ་མིག་འཇོག་སའི་ཆ་ཤས་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>The parts of this vault come from different moments. This happens when a folder is copied while the vault is open.</source>
        <translation>གསང་མཛོད་འདིའི་ཆ་ཤས་དུས་མི་འདྲ་བའི་ཡིན། གསང་མཛོད་ཁ་ཕྱེས་པའི་སྐབས་ཡིག་སྣོད་འདྲ་བཤུ་བྱས་ན་དེ་ལྟར་འབྱུང་།</translation>
    </message>
    <message>
        <source>The passphrase holds a letter this computer does not know.</source>
        <translation>གསང་ཚིག་ནང་གློག་ཀླད་འདིས་མི་ཤེས་པའི་ཡི་གེ་འདུག</translation>
    </message>
    <message>
        <source>The passphrase holds a sign that cannot be typed everywhere.</source>
        <translation>གསང་ཚིག་ནང་ས་གནས་ཚང་མར་གཏག་མི་ཐུབ་པའི་རྟགས་འདུག</translation>
    </message>
    <message>
        <source>The passphrase holds half a letter.</source>
        <translation>གསང་ཚིག་ནང་ཡི་གེ་ཕྱེད་ཀ་འདུག</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>གསང་ཚིག་སྟོང་པ་འདུག</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>གསང་ཚིག་རིང་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>དུས་ཡུན་དེ་འགོ་མ་ཚུགས་གོང་མཇུག་རྫོགས་འདུག</translation>
    </message>
    <message>
        <source>The person who carries it hands it back from their own vault. Only the vault that made it takes it in.</source>
        <translation>འཁྱེར་མཁན་གྱིས་རང་གི་གསང་མཛོད་ནས་ཕྱིར་སྤྲོད་ཀྱི་རེད། བཟོས་པའི་གསང་མཛོད་ཁོ་ནས་ལེན་གྱི་རེད།</translation>
    </message>
    <message>
        <source>The program runs from its own folder and leaves nothing on this computer, so it puts no key into its keychain.</source>
        <translation>མཉེན་ཆས་རང་གི་ཡིག་སྣོད་ནས་འཁོར་གྱི་ཡོད། གློག་ཀླད་འདིའི་ནང་ཅི་ཡང་མི་འཇོག དེས་ན་དེའི་ལྡེ་མིག་ཐག་ནང་ལྡེ་མིག་མི་འཇུག</translation>
    </message>
    <message>
        <source>The reason is too long, or holds a sign that is not allowed.</source>
        <translation>རྒྱུ་མཚན་རིང་དྲགས་པ། ཡང་ན་མི་ཆོག་པའི་རྟགས་ཡོད།</translation>
    </message>
    <message>
        <source>The reason is too long, or holds characters that cannot be used.</source>
        <translation>རྒྱུ་མཚན་རིང་དྲགས་པ། ཡང་ན་བེད་སྤྱོད་བྱེད་མི་རུང་བའི་ཡི་གེ་ཡོད།</translation>
    </message>
    <message>
        <source>The record itself and the other records are not touched.</source>
        <translation>ཟིན་ཐོ་དེ་རང་དང་ཟིན་ཐོ་གཞན་ལ་ཐུག་མེད།</translation>
    </message>
    <message>
        <source>The record that was to be replaced is not here any more.</source>
        <translation>ཚབ་འཇུག་བྱེད་རྒྱུའི་ཟིན་ཐོ་ད་འདིར་མི་འདུག</translation>
    </message>
    <message>
        <source>The recovery words of this drawer were never tested.</source>
        <translation>འཐེན་སྒམ་འདིའི་སླར་གསོའི་ཚིག་ཚོད་ལྟ་བྱས་མྱོང་མེད།</translation>
    </message>
    <message>
        <source>The register is full: it holds {limit} items.</source>
        <translation>ཐོ་དེབ་གང་འདུག དོན་ཚན་ {limit} ཤོང་།</translation>
    </message>
    <message>
        <source>The release has no file called {file}.</source>
        <translation>འགྲེམས་སྤེལ་འདིའི་ནང་ {file} ཟེར་བའི་ཡིག་ཆ་མེད།</translation>
    </message>
    <message>
        <source>The report does not have the right form.</source>
        <translation>སྙན་ཐོའི་རྣམ་པ་མི་འགྲིག</translation>
    </message>
    <message>
        <source>The report holds an answer that cannot be right.</source>
        <translation>སྙན་ཐོའི་ནང་འགྲིག་མི་སྲིད་པའི་ལན་ཞིག་འདུག</translation>
    </message>
    <message>
        <source>The report holds more records than this app reads.</source>
        <translation>སྙན་ཐོའི་ནང་མཉེན་ཆས་འདིས་ཀློག་པ་ལས་མང་བའི་ཟིན་ཐོ་འདུག</translation>
    </message>
    <message>
        <source>The report is sealed to a card that receives no reports.</source>
        <translation>སྙན་ཐོ་དེ་སྙན་ཐོ་མི་ལེན་པའི་མིང་བྱང་ལ་དམ་རྒྱ་བརྒྱབ་འདུག</translation>
    </message>
    <message>
        <source>The report names another key than the one that signed it.</source>
        <translation>སྙན་ཐོའི་ནང་བྲིས་པའི་ལྡེ་མིག་དང་མིང་རྟགས་བཀོད་པའི་ལྡེ་མིག་མི་འདྲ།</translation>
    </message>
    <message>
        <source>The report to be corrected was taken back.</source>
        <translation>ནོར་བཅོས་བྱ་ཡུལ་གྱི་སྙན་ཐོ་ཕྱིར་འཐེན་བྱས་འདུག</translation>
    </message>
    <message>
        <source>The report to be corrected went to somebody else.</source>
        <translation>ནོར་བཅོས་བྱ་ཡུལ་གྱི་སྙན་ཐོ་མི་གཞན་ལ་བཏང་འདུག</translation>
    </message>
    <message>
        <source>The rest of the register is whole.</source>
        <translation>ཐོ་དེབ་ཀྱི་ལྷག་མ་ཆ་ཚང་རེད།</translation>
    </message>
    <message>
        <source>The revocation was changed after it was made.</source>
        <translation>རྩིས་མེད་བརྡ་ཁྱབ་བཟོས་རྗེས་བརྗེས་འདུག</translation>
    </message>
    <message>
        <source>The sealed file is not where it was.</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་སྔར་ཡོད་སར་མི་འདུག</translation>
    </message>
    <message>
        <source>The sealed file itself is as it was.</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་དེ་རང་སྔར་བཞིན་ཡོད།</translation>
    </message>
    <message>
        <source>The sealed file of this case was not kept by the version that took it in.</source>
        <translation>གནད་དོན་འདིའི་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་ནང་འཇུག་བྱས་པའི་པར་གཞིས་ཉར་མེད།</translation>
    </message>
    <message>
        <source>The sender took case {number} back: its status stays so.</source>
        <translation>གཏོང་མཁན་གྱིས་གནད་དོན་ {number} ཕྱིར་འཐེན་བྱས་འདུག དེའི་གནས་སྟངས་དེ་ལྟར་གནས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>མིང་རྟགས་གོ་མི་ཆོད།</translation>
    </message>
    <message>
        <source>The stick may be failing: use another one.</source>
        <translation>USB སྐྱོན་ཤོར་བཞིན་པ་ཡིན་སྲིད། གཞན་ཞིག་བེད་སྤྱོད་གནང་།</translation>
    </message>
    <message>
        <source>The stick or disk may be failing. Use another one.</source>
        <translation>USB འམ་གསོག་སྡེར་སྐྱོན་ཤོར་བཞིན་པ་ཡིན་སྲིད། གཞན་ཞིག་བེད་སྤྱོད་གནང་།</translation>
    </message>
    <message>
        <source>The successor of this card is not in use for 12 months yet: files may still come.</source>
        <translation>མིང་བྱང་འདིའི་རྗེས་འཛིན་བེད་སྤྱོད་བྱས་ནས་ཟླ་བ་ 12 འཁོར་མེད། ཡིག་ཆ་ད་དུང་ཡོང་སྲིད།</translation>
    </message>
    <message>
        <source>The table of codes does not have the form of one.</source>
        <translation>ཨང་རྟགས་རེའུ་མིག་གི་རྣམ་པ་མི་འགྲིག</translation>
    </message>
    <message>
        <source>The table of codes leads to a value that is not in it.</source>
        <translation>ཨང་རྟགས་རེའུ་མིག་དེའི་ནང་མེད་པའི་རིན་གྲངས་ཤིག་ལ་ཁྲིད་ཀྱི་འདུག</translation>
    </message>
    <message>
        <source>The text is longer than {limit} letters, or holds a sign that is not allowed.</source>
        <translation>ཡི་གེ་ {limit} ལས་རིང་བའམ། མི་ཆོག་པའི་རྟགས་ཡོད།</translation>
    </message>
    <message>
        <source>The text of this QR code is damaged.</source>
        <translation>QR རྟགས་འདིའི་ཡི་གེ་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>The vault asks for something this app does not do.</source>
        <translation>གསང་མཛོད་ཀྱིས་མཉེན་ཆས་འདིས་བྱེད་མི་ཐུབ་པ་ཞིག་དགོས་ཟེར་གྱི་འདུག</translation>
    </message>
    <message>
        <source>The vault is deleted, but a part of it could not be overwritten first.</source>
        <translation>གསང་མཛོད་བསུབས་ཟིན། འོན་ཀྱང་དེའི་ཆ་ཤས་ཤིག་སྔོན་ལ་ཐོག་བསྐྱར་འབྲི་བྱེད་མ་ཐུབ།</translation>
    </message>
    <message>
        <source>The vault is destroyed, but a file of it could not be deleted.</source>
        <translation>གསང་མཛོད་མེད་པར་བཟོས་ཟིན། འོན་ཀྱང་དེའི་ཡིག་ཆ་ཞིག་སུབ་མ་ཐུབ།</translation>
    </message>
    <message>
        <source>The vault is destroyed. Its folder is still there, for it holds other files.</source>
        <translation>གསང་མཛོད་མེད་པར་བཟོས་ཟིན། ནང་དུ་ཡིག་ཆ་གཞན་ཡོད་པས་དེའི་ཡིག་སྣོད་ད་དུང་འདུག</translation>
    </message>
    <message>
        <source>The vault is destroyed. Nothing opens it any more.</source>
        <translation>གསང་མཛོད་མེད་པར་བཟོས་ཟིན། ད་གང་གིས་ཀྱང་ཁ་མི་ཕྱེ།</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>གསང་མཛོད་ཟྭ་བརྒྱབ་ཟིན།</translation>
    </message>
    <message>
        <source>The vault is open in another window.</source>
        <translation>གསང་མཛོད་སྒེའུ་ཁུང་གཞན་ཞིག་ནང་ཁ་ཕྱེས་འདུག</translation>
    </message>
    <message>
        <source>The vault was locked while something was being written.</source>
        <translation>འབྲི་བཞིན་པའི་སྐབས་གསང་མཛོད་ཟྭ་བརྒྱབ་སོང་།</translation>
    </message>
    <message>
        <source>The vault was locked, and what was typed last could not be saved.</source>
        <translation>གསང་མཛོད་ཟྭ་བརྒྱབ་ཟིན། མཐའ་མར་གཏགས་པ་དེ་ཉར་མ་ཐུབ།</translation>
    </message>
    <message>
        <source>The vault was made by a newer version of this app.</source>
        <translation>གསང་མཛོད་མཉེན་ཆས་འདིའི་པར་གཞི་གསར་པས་བཟོས་པ་རེད།</translation>
    </message>
    <message>
        <source>The vault was moved or replaced while it was open.</source>
        <translation>ཁ་ཕྱེས་པའི་སྐབས་གསང་མཛོད་སྤོས་པའམ་ཚབ་བཅུག་འདུག</translation>
    </message>
    <message>
        <source>The vault was saved by a newer version of this app: in format {found}, and this one reads up to {known}.</source>
        <translation>གསང་མཛོད་མཉེན་ཆས་འདིའི་པར་གཞི་གསར་པས་ཉར་བ་རེད། དེའི་རྣམ་པ་ {found}། འདིས་ {known} བར་ཀློག་ཐུབ།</translation>
    </message>
    <message>
        <source>The words are empty, too long, or hold characters that are not allowed.</source>
        <translation>ཚིག་སྟོང་པའམ་རིང་དྲགས་པ། ཡང་ན་མི་ཆོག་པའི་ཡི་གེ་ཡོད།</translation>
    </message>
    <message>
        <source>The words of this share do not fit together.</source>
        <translation>ཆ་ཤས་འདིའི་ཚིག་ཕན་ཚུན་མི་མཐུན།</translation>
    </message>
    <message>
        <source>The workshop is not whole: {file} is missing or was changed.</source>
        <translation>ཟབ་སྦྱོང་ཆ་མི་ཚང་། {file} མི་འདུག་གམ་བརྗེས་འདུག</translation>
    </message>
    <message>
        <source>Their names stand in it. Add them once more.</source>
        <translation>དེའི་ནང་མིང་ཡོད། ཐེངས་གཅིག་ཡང་བསྐྱར་སྣོན།</translation>
    </message>
    <message>
        <source>There are as many words of your own as there may be.</source>
        <translation>ཁྱེད་རང་གི་ཚིག་ཚད་མཐའ་སླེབས་འདུག</translation>
    </message>
    <message>
        <source>There are more files than are tried at once. The first were tried.</source>
        <translation>ཐེངས་གཅིག་ལ་ཚོད་ལྟ་བྱེད་པ་ལས་མང་བའི་ཡིག་ཆ་འདུག དང་པོ་རྣམས་ཚོད་ལྟ་བྱས་ཟིན།</translation>
    </message>
    <message>
        <source>There are no 40 digits in this picture.</source>
        <translation>པར་འདིའི་ནང་ཨང་ཀི་ 40 མི་འདུག</translation>
    </message>
    <message>
        <source>There are several workshops here.</source>
        <translation>འདིར་ཟབ་སྦྱོང་ཁ་ཤས་འདུག</translation>
    </message>
    <message>
        <source>There are so many answers to this report that no more are kept.</source>
        <translation>སྙན་ཐོ་འདིའི་ལན་མང་དྲགས་པས་ད་མི་ཉར།</translation>
    </message>
    <message>
        <source>There are so many notices about this report that no more are kept.</source>
        <translation>སྙན་ཐོ་འདིའི་སྐོར་བརྡ་ཁྱབ་མང་དྲགས་པས་ད་མི་ཉར།</translation>
    </message>
    <message>
        <source>There are two answers of one person for the same use.</source>
        <translation>བེད་སྤྱོད་གཅིག་ལ་མི་གཅིག་གི་ལན་གཉིས་འདུག</translation>
    </message>
    <message>
        <source>There are: {places}.</source>
        <translation>ཡོད་པ་ནི། {places}</translation>
    </message>
    <message>
        <source>There is a folder where a file was expected.</source>
        <translation>ཡིག་ཆ་ཡོད་དགོས་སར་ཡིག་སྣོད་ཅིག་འདུག</translation>
    </message>
    <message>
        <source>There is a vault, and its drawer holds something else.</source>
        <translation>གསང་མཛོད་ཅིག་འདུག འོན་ཀྱང་དེའི་འཐེན་སྒམ་ནང་གཞན་ཞིག་འདུག</translation>
    </message>
    <message>
        <source>There is no case to export.</source>
        <translation>ཕྱིར་འདྲེན་བྱེད་རྒྱུའི་གནད་དོན་མེད།</translation>
    </message>
    <message>
        <source>There is no exercise of this name.</source>
        <translation>མིང་འདི་ཅན་གྱི་སྦྱོང་ཚན་མེད།</translation>
    </message>
    <message>
        <source>There is no report of that year.</source>
        <translation>ལོ་དེའི་སྙན་ཐོ་མེད།</translation>
    </message>
    <message>
        <source>There is no room left in this vault.</source>
        <translation>གསང་མཛོད་འདིའི་ནང་ས་སྟོང་ལྷག་མེད།</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>ཡིག་སྣོད་འདིའི་ནང་གསང་མཛོད་མེད།</translation>
    </message>
    <message>
        <source>There is no workshop in this folder.</source>
        <translation>ཡིག་སྣོད་འདིའི་ནང་ཟབ་སྦྱོང་མེད།</translation>
    </message>
    <message>
        <source>There is not enough free memory to check a passphrase.</source>
        <translation>གསང་ཚིག་ཞིབ་བཤེར་བྱེད་པར་དྲན་ཉར་སྟོང་པ་མི་འདང་།</translation>
    </message>
    <message>
        <source>There is not enough free memory.</source>
        <translation>དྲན་ཉར་སྟོང་པ་མི་འདང་།</translation>
    </message>
    <message>
        <source>There is nothing in the note.</source>
        <translation>བརྗེད་ཐོའི་ནང་གང་ཡང་མེད།</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>རེའུ་མིག་འདིའི་ནང་གང་ཡང་མེད།</translation>
    </message>
    <message>
        <source>There is nothing left to find out about this correction.</source>
        <translation>ནོར་བཅོས་འདིའི་སྐོར་ཤེས་དགོས་པ་གང་ཡང་ལྷག་མེད།</translation>
    </message>
    <message>
        <source>There is nothing of that name to tick.</source>
        <translation>མིང་དེ་ཅན་གྱི་རྟགས་རྒྱག་རྒྱུ་མེད།</translation>
    </message>
    <message>
        <source>There is nothing to answer.</source>
        <translation>ལན་རྒྱག་རྒྱུ་གང་ཡང་མེད།</translation>
    </message>
    <message>
        <source>There is something in this document that cannot be cleaned, such as a table of another program, a chart or a drawing.</source>
        <translation>ཡིག་ཆ་འདིའི་ནང་གཙང་སེལ་བྱེད་མི་ཐུབ་པ་ཞིག་འདུག དཔེར་ན་མཉེན་ཆས་གཞན་གྱི་རེའུ་མིག་དང་དཔེ་རིས། རི་མོ།</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>ཡིག་སྣོད་འདིའི་ནང་ཅི་ཞིག་ཡོད་ཟིན།</translation>
    </message>
    <message>
        <source>There is too little room where the file should go. It needs {needed} bytes, and {available} are free.</source>
        <translation>ཡིག་ཆ་འཇོག་སར་ས་སྟོང་ཉུང་དྲགས། བཱའིཊ་ {needed} དགོས། {available} སྟོང་པ་ཡོད།</translation>
    </message>
    <message>
        <source>These are no ids of reports, or one stands twice.</source>
        <translation>འདི་དག་སྙན་ཐོའི་ངོ་རྟགས་མ་རེད། ཡང་ན་གཅིག་ཐེངས་གཉིས་བྲིས་འདུག</translation>
    </message>
    <message>
        <source>These are one and the same case.</source>
        <translation>འདི་གཉིས་གནད་དོན་གཅིག་པ་རེད།</translation>
    </message>
    <message>
        <source>These are too many answers at once.</source>
        <translation>ཐེངས་གཅིག་ལ་ལན་མང་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>These are too many cases for one event.</source>
        <translation>དོན་གཅིག་ལ་གནད་དོན་མང་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>These are {have} words; a share has {need}.</source>
        <translation>འདི་ཚིག་ {have} རེད། ཆ་ཤས་རེར་ {need} ཡོད།</translation>
    </message>
    <message>
        <source>These notes are too long, or hold a sign that is not allowed.</source>
        <translation>བརྗེད་ཐོ་འདི་རིང་དྲགས་པ། ཡང་ན་མི་ཆོག་པའི་རྟགས་ཡོད།</translation>
    </message>
    <message>
        <source>These recovery words do not open the backup.</source>
        <translation>སླར་གསོའི་ཚིག་འདིས་གྲབས་ཉར་ཁ་མི་ཕྱེ།</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>ཆ་ཤས་འདི་དག་ཕན་ཚུན་མི་མཐུན།</translation>
    </message>
    <message>
        <source>These two cases are joined.</source>
        <translation>གནད་དོན་འདི་གཉིས་སྦྲེལ་ཡོད།</translation>
    </message>
    <message>
        <source>These words are for another kind of answer.</source>
        <translation>ཚིག་འདི་ལན་རིགས་གཞན་ཞིག་གི་ཆེད་ཡིན།</translation>
    </message>
    <message>
        <source>These words are not here any more.</source>
        <translation>ཚིག་འདི་ད་འདིར་མི་འདུག</translation>
    </message>
    <message>
        <source>These words do not open this drawer.</source>
        <translation>ཚིག་འདིས་འཐེན་སྒམ་འདི་ཁ་མི་ཕྱེ།</translation>
    </message>
    <message>
        <source>They may be of two sets. Take shares that were made together.</source>
        <translation>ཆ་ཚན་གཉིས་ཀྱི་ཡིན་སྲིད། མཉམ་དུ་བཟོས་པའི་ཆ་ཤས་ལོངས།</translation>
    </message>
    <message>
        <source>They may belong to another drawer, or be newer than the backup.</source>
        <translation>འཐེན་སྒམ་གཞན་གྱི་ཡིན་སྲིད། ཡང་ན་གྲབས་ཉར་ལས་གསར་བ་ཡིན་སྲིད།</translation>
    </message>
    <message>
        <source>They were left alone. Look at what they tell.</source>
        <translation>དེ་དག་ལ་རེག་མེད། དེས་ཅི་ཞིག་སྟོན་པར་གཟིགས།</translation>
    </message>
    <message>
        <source>This answer does not have the right form.</source>
        <translation>ལན་འདིའི་རྣམ་པ་མི་འགྲིག</translation>
    </message>
    <message>
        <source>This answer was made by a later version of the program.</source>
        <translation>ལན་འདི་མཉེན་ཆས་ཀྱི་པར་གཞི་གསར་པས་བཟོས་པ་རེད།</translation>
    </message>
    <message>
        <source>This backup was made by a later version of the app.</source>
        <translation>གྲབས་ཉར་འདི་མཉེན་ཆས་ཀྱི་པར་གཞི་གསར་པས་བཟོས་པ་རེད།</translation>
    </message>
    <message>
        <source>This backup was not entrusted from this vault, or not in this form.</source>
        <translation>གྲབས་ཉར་འདི་གསང་མཛོད་འདི་ནས་བཅོལ་མེད། ཡང་ན་རྣམ་པ་འདིའི་ཐོག་མིན།</translation>
    </message>
    <message>
        <source>This backup was not entrusted to anybody.</source>
        <translation>གྲབས་ཉར་འདི་སུ་ལའང་བཅོལ་མེད།</translation>
    </message>
    <message>
        <source>This cannot be done right now.</source>
        <translation>འདི་ད་ལྟ་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>This card belongs to a person: only a focal point can come first.</source>
        <translation>མིང་བྱང་འདི་མི་སྒེར་གྱི་རེད། འབྲེལ་མཐུད་འགན་འཛིན་ཁོ་ན་དང་པོར་འཇོག་ཆོག</translation>
    </message>
    <message>
        <source>This card is too long for a QR code.</source>
        <translation>མིང་བྱང་འདི་ QR རྟགས་ཀྱི་ཆེད་རིང་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>This card of yours has a successor.</source>
        <translation>ཁྱེད་རང་གི་མིང་བྱང་འདིར་རྗེས་འཛིན་མིང་བྱང་ཡོད།</translation>
    </message>
    <message>
        <source>This card of yours is no longer here.</source>
        <translation>ཁྱེད་རང་གི་མིང་བྱང་འདི་ད་འདིར་མི་འདུག</translation>
    </message>
    <message>
        <source>This card of yours was revoked: nobody believes its key any more.</source>
        <translation>ཁྱེད་རང་གི་མིང་བྱང་འདི་རྩིས་མེད་བཏང་ཟིན། དེའི་ལྡེ་མིག་ལ་ད་སུས་ཀྱང་ཡིད་ཆེས་མི་བྱེད།</translation>
    </message>
    <message>
        <source>This card was handed over, and nothing is answered with it here any more.</source>
        <translation>མིང་བྱང་འདི་གཞན་ལ་སྤྲད་ཟིན། འདིར་དེས་ད་ལན་མི་རྒྱག</translation>
    </message>
    <message>
        <source>This card was made by a later version of the program.</source>
        <translation>མིང་བྱང་འདི་མཉེན་ཆས་ཀྱི་པར་གཞི་གསར་པས་བཟོས་པ་རེད།</translation>
    </message>
    <message>
        <source>This card was replaced by a newer one.</source>
        <translation>མིང་བྱང་འདིའི་ཚབ་གསར་པ་ཞིག་གིས་བྱས་ཟིན།</translation>
    </message>
    <message>
        <source>This card was revoked, for good.</source>
        <translation>མིང་བྱང་འདི་གཏན་དུ་རྩིས་མེད་བཏང་ཟིན།</translation>
    </message>
    <message>
        <source>This case belongs to no event.</source>
        <translation>གནད་དོན་འདི་དོན་གང་ལའང་གཏོགས་མེད།</translation>
    </message>
    <message>
        <source>This case gets the same kind of answer already.</source>
        <translation>གནད་དོན་འདིར་ལན་རིགས་གཅིག་པ་ཡོད་ཟིན།</translation>
    </message>
    <message>
        <source>This case is damaged and cannot be read.</source>
        <translation>གནད་དོན་འདི་སྐྱོན་ཤོར་ནས་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>This case is no longer here.</source>
        <translation>གནད་དོན་འདི་ད་འདིར་མི་འདུག</translation>
    </message>
    <message>
        <source>This computer did not let it happen.</source>
        <translation>གློག་ཀླད་འདིས་བྱེད་དུ་མ་བཅུག</translation>
    </message>
    <message>
        <source>This computer does not let the app read or write there.</source>
        <translation>གློག་ཀླད་འདིས་མཉེན་ཆས་ལ་དེར་ཀློག་པ་དང་འབྲི་རུ་མི་འཇུག</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation>གློག་ཀླད་འདིར་བེད་སྤྱོད་བྱེད་ཐུབ་པའི་ལྡེ་མིག་ཐག་མེད།</translation>
    </message>
    <message>
        <source>This computer still has a note of where it was.</source>
        <translation>གློག་ཀླད་འདིའི་ནང་ད་དུང་གང་དུ་ཡོད་པའི་ཟིན་ཐོ་ཡོད།</translation>
    </message>
    <message>
        <source>This copy was built without the key of a release. It cannot check another.</source>
        <translation>འདྲ་བཤུ་འདི་འགྲེམས་སྤེལ་གྱི་ལྡེ་མིག་མེད་པར་བཟོས་པ་རེད། གཞན་ཞིག་ཞིབ་བཤེར་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>This day is not ahead.</source>
        <translation>ཉིན་འདི་མ་འོངས་པའི་མ་རེད།</translation>
    </message>
    <message>
        <source>This document has {pages} pages; {limit} can be cleaned.</source>
        <translation>ཡིག་ཆ་འདིར་ཤོག་ངོས་ {pages} ཡོད། {limit} གཙང་སེལ་བྱེད་ཐུབ།</translation>
    </message>
    <message>
        <source>This does not fit, and the disk has no room for a larger vault.</source>
        <translation>འདི་མི་ཤོང་། གསོག་སྡེར་ཐོག་གསང་མཛོད་ཆེ་བའི་ས་སྟོང་ཡང་མེད།</translation>
    </message>
    <message>
        <source>This draft cannot be read.</source>
        <translation>ཟིན་བྲིས་འདི་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>ཟིན་བྲིས་འདི་ད་དེར་མི་འདུག</translation>
    </message>
    <message>
        <source>This drawer has no recovery words yet.</source>
        <translation>འཐེན་སྒམ་འདིར་ད་དུང་སླར་གསོའི་ཚིག་མེད།</translation>
    </message>
    <message>
        <source>This drawer has no recovery words.</source>
        <translation>འཐེན་སྒམ་འདིར་སླར་གསོའི་ཚིག་མེད།</translation>
    </message>
    <message>
        <source>This drawer takes no quick notes in.</source>
        <translation>འཐེན་སྒམ་འདིས་མྱུར་བྲིས་ནང་འཇུག་མི་བྱེད།</translation>
    </message>
    <message>
        <source>This file answers none of the reports sealed here.</source>
        <translation>ཡིག་ཆ་འདི་འདིར་དམ་རྒྱ་བརྒྱབ་པའི་སྙན་ཐོ་གང་གི་ཡང་ལན་མ་རེད།</translation>
    </message>
    <message>
        <source>This file broke the part of the app that opens sealed files. That part is kept apart: nothing else was reached.</source>
        <translation>ཡིག་ཆ་འདིས་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་ཁ་འབྱེད་པའི་ཆ་ཤས་ལ་སྐྱོན་བཏང་སོང་། ཆ་ཤས་དེ་ཟུར་དུ་བཞག་ཡོད་པས་གཞན་གང་ལའང་ཐུག་མེད།</translation>
    </message>
    <message>
        <source>This file broke the part of the app that reads files.</source>
        <translation>ཡིག་ཆ་འདིས་ཡིག་ཆ་ཀློག་པའི་ཆ་ཤས་ལ་སྐྱོན་བཏང་སོང་།</translation>
    </message>
    <message>
        <source>This file does not have the form of a record.</source>
        <translation>ཡིག་ཆ་འདིར་ཟིན་ཐོའི་རྣམ་པ་མེད།</translation>
    </message>
    <message>
        <source>This file hands over the card of a colleague.</source>
        <translation>ཡིག་ཆ་འདིས་ལས་རོགས་ཤིག་གི་མིང་བྱང་སྤྲོད་ཀྱི་ཡོད།</translation>
    </message>
    <message>
        <source>This file has no such page.</source>
        <translation>ཡིག་ཆ་འདིར་ཤོག་ངོས་དེ་མེད།</translation>
    </message>
    <message>
        <source>This file is damaged or cut off: it cannot be read.</source>
        <translation>ཡིག་ཆ་འདི་སྐྱོན་ཤོར་བའམ་བཅད་འདུག ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>This file is larger than can be taken in at once: at most {megabytes} MiB.</source>
        <translation>ཡིག་ཆ་འདི་ཐེངས་གཅིག་ལ་ནང་འཇུག་ཐུབ་པ་ལས་ཆེ་བ་འདུག མང་མཐར་ {megabytes} MiB</translation>
    </message>
    <message>
        <source>This file is locked with a password of its own.</source>
        <translation>ཡིག་ཆ་འདིར་རང་གི་གསང་ཚིག་གིས་ཟྭ་བརྒྱབ་འདུག</translation>
    </message>
    <message>
        <source>This file is no longer in the vault.</source>
        <translation>ཡིག་ཆ་འདི་ད་གསང་མཛོད་ནང་མི་འདུག</translation>
    </message>
    <message>
        <source>This file is no table.</source>
        <translation>ཡིག་ཆ་འདི་རེའུ་མིག་མ་རེད།</translation>
    </message>
    <message>
        <source>This file is not a record.</source>
        <translation>ཡིག་ཆ་འདི་ཟིན་ཐོ་མ་རེད།</translation>
    </message>
    <message>
        <source>This file is not what was sealed here.</source>
        <translation>ཡིག་ཆ་འདི་འདིར་དམ་རྒྱ་བརྒྱབ་པ་དེ་མ་རེད།</translation>
    </message>
    <message>
        <source>This file is too large to be shown here.</source>
        <translation>ཡིག་ཆ་འདི་འདིར་སྟོན་པར་ཆེ་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>This file needs more memory than any file is given.</source>
        <translation>ཡིག་ཆ་འདིར་ཡིག་ཆ་གང་ལའང་སྤྲོད་པ་ལས་དྲན་ཉར་མང་བ་དགོས།</translation>
    </message>
    <message>
        <source>This file took too long to read, so it was stopped.</source>
        <translation>ཡིག་ཆ་འདི་ཀློག་པར་ཡུན་རིང་དྲགས་པས་མཚམས་བཞག་ཟིན།</translation>
    </message>
    <message>
        <source>This film or sound is coded in a way in which words could stand between the pictures, and cannot be cleaned here.</source>
        <translation>བརྙན་འཕྲིན་ནམ་སྒྲ་འདིའི་ཨང་སྒྱུར་ནང་པར་བར་དུ་ཚིག་འཁོད་སྲིད་པས། འདིར་གཙང་སེལ་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>This film was recorded in many small parts, and cannot be cleaned here.</source>
        <translation>བརྙན་འཕྲིན་འདི་ཆ་ཤས་ཆུང་ངུ་མང་པོར་བླངས་པས་འདིར་གཙང་སེལ་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>This focal point cannot be read.</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་འདི་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>This focal point is no longer here.</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་འདི་ད་འདིར་མི་འདུག</translation>
    </message>
    <message>
        <source>This folder cannot be used as a scenario.</source>
        <translation>ཡིག་སྣོད་འདི་དཔེར་བཀོད་དུ་བེད་སྤྱོད་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>This folder is not empty, so it was left as it is.</source>
        <translation>ཡིག་སྣོད་འདི་སྟོང་པ་མ་རེད། དེས་ན་སྔར་བཞིན་བཞག་ཡོད།</translation>
    </message>
    <message>
        <source>This hand-over belongs to the other kind of vault.</source>
        <translation>སྤྲོད་ལེན་འདི་གསང་མཛོད་རིགས་གཞན་གྱི་རེད།</translation>
    </message>
    <message>
        <source>This hand-over holds values that this app never writes.</source>
        <translation>སྤྲོད་ལེན་འདིའི་ནང་མཉེན་ཆས་འདིས་ནམ་ཡང་མི་འབྲི་བའི་རིན་གྲངས་འདུག</translation>
    </message>
    <message>
        <source>This hand-over is damaged, or not of the published form.</source>
        <translation>སྤྲོད་ལེན་འདི་སྐྱོན་ཤོར་བའམ། ཡོངས་བསྒྲགས་རྣམ་པ་དང་མི་མཐུན།</translation>
    </message>
    <message>
        <source>This hand-over was made by a later version.</source>
        <translation>སྤྲོད་ལེན་འདི་པར་གཞི་གསར་པས་བཟོས་པ་རེད།</translation>
    </message>
    <message>
        <source>This hand-over was not signed by the card in it.</source>
        <translation>སྤྲོད་ལེན་འདིར་དེའི་ནང་གི་མིང་བྱང་གིས་མིང་རྟགས་བཀོད་མེད།</translation>
    </message>
    <message>
        <source>This hand-over was written for another card than yours.</source>
        <translation>སྤྲོད་ལེན་འདི་ཁྱེད་རང་གི་མིན་པའི་མིང་བྱང་གཞན་ཞིག་ལ་བྲིས་པ་རེད།</translation>
    </message>
    <message>
        <source>This happens when a key was replaced, and also when somebody pretends to be them. Ask them, by another way, before you go on.</source>
        <translation>ལྡེ་མིག་ཚབ་བཅུག་པའི་སྐབས་འདི་འབྱུང་། སུ་ཞིག་གིས་ཁོང་ཚོ་ཡིན་ཁུལ་བྱེད་སྐབས་ཀྱང་འབྱུང་། མུ་མ་མཐུད་གོང་ཐབས་གཞན་ཞིག་བརྒྱུད་ཁོང་ཚོར་དྲིས།</translation>
    </message>
    <message>
        <source>This is a real vault. Nobody practises in it.</source>
        <translation>འདི་གསང་མཛོད་དངོས་རེད། དེའི་ནང་སྦྱོང་བརྡར་མི་བྱེད།</translation>
    </message>
    <message>
        <source>This is a share of another program.</source>
        <translation>འདི་མཉེན་ཆས་གཞན་ཞིག་གི་ཆ་ཤས་རེད།</translation>
    </message>
    <message>
        <source>This is no day of the calendar.</source>
        <translation>འདི་ལོ་ཐོའི་ཉིན་ཞིག་མ་རེད།</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>འདི་ཉིན་ཞིག་མ་རེད།</translation>
    </message>
    <message>
        <source>This is no folder with cases.</source>
        <translation>འདི་གནད་དོན་ཡོད་པའི་ཡིག་སྣོད་མ་རེད།</translation>
    </message>
    <message>
        <source>This is no kind of answer.</source>
        <translation>འདི་ལན་གྱི་རིགས་མ་རེད།</translation>
    </message>
    <message>
        <source>This is no language.</source>
        <translation>འདི་སྐད་ཡིག་མ་རེད།</translation>
    </message>
    <message>
        <source>This is no longer in the vault.</source>
        <translation>འདི་ད་གསང་མཛོད་ནང་མི་འདུག</translation>
    </message>
    <message>
        <source>This is no number of days.</source>
        <translation>འདི་ཉིན་གྲངས་མ་རེད།</translation>
    </message>
    <message>
        <source>This is no number of months.</source>
        <translation>འདི་ཟླ་གྲངས་མ་རེད།</translation>
    </message>
    <message>
        <source>This is no status of a case.</source>
        <translation>འདི་གནད་དོན་གྱི་གནས་སྟངས་མ་རེད།</translation>
    </message>
    <message>
        <source>This is no year of a summary.</source>
        <translation>འདི་སྙིང་བསྡུས་ཀྱི་ལོ་མ་རེད།</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>འདི་འདེམས་རྒྱུའི་ནང་མེད།</translation>
    </message>
    <message>
        <source>This is not a card that can be used.</source>
        <translation>འདི་བེད་སྤྱོད་བྱེད་ཐུབ་པའི་མིང་བྱང་མ་རེད།</translation>
    </message>
    <message>
        <source>This is not a card that was handed over.</source>
        <translation>འདི་སྤྲོད་ལེན་བྱས་པའི་མིང་བྱང་མ་རེད།</translation>
    </message>
    <message>
        <source>This is not a card.</source>
        <translation>འདི་མིང་བྱང་མ་རེད།</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>འདི་ཡིག་སྣོད་མ་རེད།</translation>
    </message>
    <message>
        <source>This is not a revocation that can be used.</source>
        <translation>འདི་བེད་སྤྱོད་བྱེད་ཐུབ་པའི་རྩིས་མེད་བརྡ་ཁྱབ་མ་རེད།</translation>
    </message>
    <message>
        <source>This is not a sealed file.</source>
        <translation>འདི་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་མ་རེད།</translation>
    </message>
    <message>
        <source>This is not a time that can be kept.</source>
        <translation>འདི་ཉར་ཐུབ་པའི་དུས་ཚོད་མ་རེད།</translation>
    </message>
    <message>
        <source>This is not in the register any more.</source>
        <translation>འདི་ད་ཐོ་དེབ་ནང་མི་འདུག</translation>
    </message>
    <message>
        <source>This is not the card of a person. Only a person’s card can carry a backup.</source>
        <translation>འདི་མི་སྒེར་གྱི་མིང་བྱང་མ་རེད། མི་སྒེར་གྱི་མིང་བྱང་ཁོ་ནས་གྲབས་ཉར་འཁྱེར་ཆོག</translation>
    </message>
    <message>
        <source>This is not the passphrase you opened the vault with.</source>
        <translation>འདི་ཁྱེད་རང་གིས་གསང་མཛོད་ཁ་ཕྱེས་པའི་གསང་ཚིག་མ་རེད།</translation>
    </message>
    <message>
        <source>This is not the practice focal point’s vault of a workshop.</source>
        <translation>འདི་ཟབ་སྦྱོང་གི་སྦྱོང་བརྡར་འབྲེལ་མཐུད་འགན་འཛིན་གྱི་གསང་མཛོད་མ་རེད།</translation>
    </message>
    <message>
        <source>This is not the text of a card’s QR code, or letters of it are missing.</source>
        <translation>འདི་མིང་བྱང་གི་ QR རྟགས་ཀྱི་ཡི་གེ་མ་རེད། ཡང་ན་ཡི་གེ་ཆད་འདུག</translation>
    </message>
    <message>
        <source>This is sealed, but it is no answer.</source>
        <translation>འདིར་དམ་རྒྱ་བརྒྱབ་ཡོད། འོན་ཀྱང་ལན་མ་རེད།</translation>
    </message>
    <message>
        <source>This is sealed, but it is no report.</source>
        <translation>འདིར་དམ་རྒྱ་བརྒྱབ་ཡོད། འོན་ཀྱང་སྙན་ཐོ་མ་རེད།</translation>
    </message>
    <message>
        <source>This is the code of a business card, not the card itself.</source>
        <translation>འདི་མིང་བྱང་ཆུང་ངུའི་རྟགས་རེད། མིང་བྱང་དེ་རང་མ་རེད།</translation>
    </message>
    <message>
        <source>This is too large to be a card.</source>
        <translation>འདི་མིང་བྱང་ཡིན་པར་ཆེ་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>This item has its file already, and an original is never changed.</source>
        <translation>དངོས་པོ་འདིར་ཡིག་ཆ་ཡོད་ཟིན། མ་ཡིག་ནམ་ཡང་མི་བརྗེ།</translation>
    </message>
    <message>
        <source>This item is no longer in the record.</source>
        <translation>དངོས་པོ་འདི་ད་ཟིན་ཐོའི་ནང་མི་འདུག</translation>
    </message>
    <message>
        <source>This item is only described. Its file is not here.</source>
        <translation>དངོས་པོ་འདི་འགྲེལ་བརྗོད་ཙམ་རེད། དེའི་ཡིག་ཆ་འདིར་མེད།</translation>
    </message>
    <message>
        <source>This kind of file cannot be read here.</source>
        <translation>འདིར་ཡིག་ཆ་རིགས་འདི་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>This kind of text is not written for that.</source>
        <translation>ཡི་གེ་རིགས་འདི་དེའི་ཆེད་མི་འབྲི།</translation>
    </message>
    <message>
        <source>This label cannot be used.</source>
        <translation>ཁ་ཡིག་འདི་བེད་སྤྱོད་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>This may not be done: somebody’s yes is missing.</source>
        <translation>འདི་བྱེད་མི་ཆོག མི་ཞིག་གི་མོས་མཐུན་ཆད་འདུག</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>མིང་འདི་བེད་སྤྱོད་བྱེད་མི་རུང་།</translation>
    </message>
    <message>
        <source>This notice is no longer here.</source>
        <translation>བརྡ་ཁྱབ་འདི་ད་འདིར་མི་འདུག</translation>
    </message>
    <message>
        <source>This notice is not about a lost key.</source>
        <translation>བརྡ་ཁྱབ་འདི་ལྡེ་མིག་བོར་བའི་སྐོར་མ་རེད།</translation>
    </message>
    <message>
        <source>This notice names no new key.</source>
        <translation>བརྡ་ཁྱབ་འདིའི་ནང་ལྡེ་མིག་གསར་པ་མེད།</translation>
    </message>
    <message>
        <source>This notice was made by a later version of the program.</source>
        <translation>བརྡ་ཁྱབ་འདི་མཉེན་ཆས་ཀྱི་པར་གཞི་གསར་པས་བཟོས་པ་རེད།</translation>
    </message>
    <message>
        <source>This passphrase already opens something in this vault.</source>
        <translation>གསང་ཚིག་འདིས་གསང་མཛོད་འདིའི་ནང་ཅི་ཞིག་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>This passphrase cannot be used.</source>
        <translation>གསང་ཚིག་འདི་བེད་སྤྱོད་བྱེད་མི་རུང་།</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup.</source>
        <translation>གསང་ཚིག་འདིས་གྲབས་ཉར་ཁ་མི་ཕྱེ།</translation>
    </message>
    <message>
        <source>This passphrase fits two places of the vault, so nothing was opened.</source>
        <translation>གསང་ཚིག་འདི་གསང་མཛོད་ཀྱི་ས་གཉིས་དང་མཐུན་པས་གང་ཡང་ཁ་མ་ཕྱེ།</translation>
    </message>
    <message>
        <source>This person is no longer in the vault.</source>
        <translation>མི་འདི་ད་གསང་མཛོད་ནང་མི་འདུག</translation>
    </message>
    <message>
        <source>This picture is too large to be looked at.</source>
        <translation>པར་འདི་བལྟ་བར་ཆེ་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>This picture is {wide} by {high} dots: too large to show.</source>
        <translation>པར་འདི་ཚེག་ {wide} × {high} རེད། སྟོན་པར་ཆེ་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>This place is inside a vault.</source>
        <translation>ས་གནས་འདི་གསང་མཛོད་ཅིག་གི་ནང་ཡིན།</translation>
    </message>
    <message>
        <source>This record is damaged.</source>
        <translation>ཟིན་ཐོ་འདི་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>This record is in the vault already.</source>
        <translation>ཟིན་ཐོ་འདི་གསང་མཛོད་ནང་ཡོད་ཟིན།</translation>
    </message>
    <message>
        <source>This record is no longer in the vault.</source>
        <translation>ཟིན་ཐོ་འདི་ད་གསང་མཛོད་ནང་མི་འདུག</translation>
    </message>
    <message>
        <source>This record was not written as a quick note.</source>
        <translation>ཟིན་ཐོ་འདི་མྱུར་བྲིས་སུ་བྲིས་མེད།</translation>
    </message>
    <message>
        <source>This report cannot be sealed yet.</source>
        <translation>སྙན་ཐོ་འདིར་ད་དུང་དམ་རྒྱ་རྒྱག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>This report is not among those you sealed here.</source>
        <translation>སྙན་ཐོ་འདི་ཁྱེད་རང་གིས་འདིར་དམ་རྒྱ་བརྒྱབ་པའི་ཁྲོད་མེད།</translation>
    </message>
    <message>
        <source>This report was here, and was deleted on purpose.</source>
        <translation>སྙན་ཐོ་འདི་འདིར་ཡོད། ཆེད་དུ་བསུབས་པ་རེད།</translation>
    </message>
    <message>
        <source>This report was made by a later version of the program.</source>
        <translation>སྙན་ཐོ་འདི་མཉེན་ཆས་ཀྱི་པར་གཞི་གསར་པས་བཟོས་པ་རེད།</translation>
    </message>
    <message>
        <source>This report was written for somebody else and passed on.</source>
        <translation>སྙན་ཐོ་འདི་མི་གཞན་ཞིག་ལ་བྲིས་ནས་བརྒྱུད་སྤྲོད་བྱས་པ་རེད།</translation>
    </message>
    <message>
        <source>This says nothing about your passphrase. Close other programs, then try again.</source>
        <translation>འདིས་ཁྱེད་རང་གི་གསང་ཚིག་སྐོར་གང་ཡང་མི་སྟོན། མཉེན་ཆས་གཞན་ཁ་རྒྱོབས། དེ་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>This share was entered already.</source>
        <translation>ཆ་ཤས་འདི་གཏགས་ཟིན།</translation>
    </message>
    <message>
        <source>This spreadsheet is of an old kind, or locked with a password.</source>
        <translation>རེའུ་མིག་འདི་རིགས་རྙིང་པའམ། གསང་ཚིག་གིས་ཟྭ་བརྒྱབ་འདུག</translation>
    </message>
    <message>
        <source>This system has nothing that keeps the process that reads files away from all others (neither seccomp nor Landlock), so no file is read.</source>
        <translation>རྒྱུད་ཁོངས་འདིར་ཡིག་ཆ་ཀློག་པའི་བྱེད་རིམ་གཞན་ལས་ཟུར་དུ་འཇོག་ཐབས་མེད (seccomp ཡང་མེད། Landlock ཡང་མེད)། དེས་ན་ཡིག་ཆ་གང་ཡང་མི་ཀློག</translation>
    </message>
    <message>
        <source>This table is larger than can be taken in at once.</source>
        <translation>རེའུ་མིག་འདི་ཐེངས་གཅིག་ལ་ནང་འཇུག་ཐུབ་པ་ལས་ཆེ་བ་འདུག</translation>
    </message>
    <message>
        <source>This text is too long to be kept.</source>
        <translation>ཡི་གེ་འདི་ཉར་བར་རིང་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>This text is too long, or holds a sign that is not allowed.</source>
        <translation>ཡི་གེ་འདི་རིང་དྲགས་པ། ཡང་ན་མི་ཆོག་པའི་རྟགས་ཡོད།</translation>
    </message>
    <message>
        <source>This vault does not belong to a workshop.</source>
        <translation>གསང་མཛོད་འདི་ཟབ་སྦྱོང་གང་གི་ཡང་མ་རེད།</translation>
    </message>
    <message>
        <source>This vault is not on the stick that the program runs from, and nothing is noted on this computer.</source>
        <translation>གསང་མཛོད་འདི་མཉེན་ཆས་འཁོར་སའི་ USB ནང་མི་འདུག གློག་ཀླད་འདིའི་ནང་གང་ཡང་མི་འགོད།</translation>
    </message>
    <message>
        <source>This version is no longer in the vault.</source>
        <translation>པར་གཞི་འདི་ད་གསང་མཛོད་ནང་མི་འདུག</translation>
    </message>
    <message>
        <source>This version was sent before versions were kept.</source>
        <translation>པར་གཞི་འདི་པར་གཞི་ཉར་བའི་སྔོན་ལ་བཏང་བ་རེད།</translation>
    </message>
    <message>
        <source>This withdrawal was signed by the key of the report.</source>
        <translation>ཕྱིར་འཐེན་འདིར་སྙན་ཐོའི་ལྡེ་མིག་གིས་མིང་རྟགས་བཀོད་འདུག</translation>
    </message>
    <message>
        <source>To see it elsewhere, save a copy knowingly, for a device that holds nothing else.</source>
        <translation>གཞན་དུ་བལྟ་བར། ཤེས་བཞིན་དུ་འདྲ་བཤུ་ཞིག་གཞན་གང་ཡང་མེད་པའི་སྒྲིག་ཆས་ཤིག་ནང་ཉོར།</translation>
    </message>
    <message>
        <source>Together these records are more than a focal point can read (limit: {limit} MiB).</source>
        <translation>ཟིན་ཐོ་འདི་དག་བསྡོམས་ན་འབྲེལ་མཐུད་འགན་འཛིན་གྱིས་ཀློག་ཐུབ་པ་ལས་ཆེ་བ་འདུག (ཚད་མཐའ {limit} MiB)</translation>
    </message>
    <message>
        <source>Too many revocations are waiting for cards that are not here.</source>
        <translation>འདིར་མེད་པའི་མིང་བྱང་སྒུག་པའི་རྩིས་མེད་བརྡ་ཁྱབ་མང་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>Treat this computer as exposed: think of who could have had it.</source>
        <translation>གློག་ཀླད་འདི་ཉེན་ཁར་ཤོར་བར་རྩིས། སུའི་ལག་ཏུ་ཤོར་སྲིད་པ་བསམ་བློ་ཐོང་།</translation>
    </message>
    <message>
        <source>Try again when less is open on this computer.</source>
        <translation>གློག་ཀླད་འདིའི་ནང་མཉེན་ཆས་ཉུང་དུས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Try again while nobody types.</source>
        <translation>སུས་ཀྱང་མི་གཏག་པའི་སྐབས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>དེའི་འདྲ་བཤུ་གཞན་ཞིག་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Two drawers have the same passphrase.</source>
        <translation>འཐེན་སྒམ་གཉིས་ལ་གསང་ཚིག་གཅིག་པ་འདུག</translation>
    </message>
    <message>
        <source>Two parts of the record carry the same mark.</source>
        <translation>ཟིན་ཐོའི་ཆ་ཤས་གཉིས་ལ་རྟགས་གཅིག་པ་འདུག</translation>
    </message>
    <message>
        <source>Two programs could use this folder at once here and spoil the vault.</source>
        <translation>འདིར་མཉེན་ཆས་གཉིས་ཀྱིས་མཉམ་དུ་ཡིག་སྣོད་འདི་བེད་སྤྱོད་བྱས་ནས་གསང་མཛོད་ལ་སྐྱོན་གཏོང་སྲིད།</translation>
    </message>
    <message>
        <source>Type a later one.</source>
        <translation>ཉིན་ཕྱི་མ་ཞིག་གཏག</translation>
    </message>
    <message>
        <source>Type a year like 2027.</source>
        <translation>2027 ལྟ་བུའི་ལོ་ཞིག་གཏག</translation>
    </message>
    <message>
        <source>Type all eight groups of five.</source>
        <translation>ལྔ་རེའི་ཚོགས་ཁག་བརྒྱད་ཚང་མ་གཏག</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>ཡང་བསྐྱར་གཏག</translation>
    </message>
    <message>
        <source>Type it as 2027-03-01.</source>
        <translation>2027-03-01 ལྟར་གཏག</translation>
    </message>
    <message>
        <source>Type something, or add a file.</source>
        <translation>ཅི་ཞིག་གཏག ཡང་ན་ཡིག་ཆ་ཞིག་སྣོན།</translation>
    </message>
    <message>
        <source>Type the day on which it was given, or ask again.</source>
        <translation>ལན་སྤྲད་པའི་ཉིན་གཏག ཡང་ན་ཡང་བསྐྱར་དྲིས།</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>ཟྭ་ཕྱེས་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Use a card and a vault of the same kind.</source>
        <translation>རིགས་གཅིག་པའི་མིང་བྱང་དང་གསང་མཛོད་བེད་སྤྱོད་གནང་།</translation>
    </message>
    <message>
        <source>Use a practice vault.</source>
        <translation>སྦྱོང་བརྡར་གསང་མཛོད་བེད་སྤྱོད་གནང་།</translation>
    </message>
    <message>
        <source>Use letters that can be typed on most keyboards.</source>
        <translation>མཐེབ་གཞོང་མང་ཆེ་བའི་ཐོག་གཏག་ཐུབ་པའི་ཡི་གེ་བེད་སྤྱོད་གནང་།</translation>
    </message>
    <message>
        <source>Use letters, digits, signs and spaces.</source>
        <translation>ཡི་གེ་དང་ཨང་ཀི། རྟགས། བར་སྟོང་བེད་སྤྱོད་གནང་།</translation>
    </message>
    <message>
        <source>Use nothing of it. Ask the colleague, in another way, whether it is theirs.</source>
        <translation>དེའི་ནང་གི་གང་ཡང་བེད་སྤྱོད་མ་གནང་། ཐབས་གཞན་ཞིག་བརྒྱུད་ལས་རོགས་ལ་ཁོང་གི་ཡིན་མིན་དྲིས།</translation>
    </message>
    <message>
        <source>Use plain text of at most {limit} letters.</source>
        <translation>མང་མཐར་ཡི་གེ་ {limit} ཡི་ཡི་གེ་རྐྱང་པ་བེད་སྤྱོད་གནང་།</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>དབྱིན་ཡིག་ཆུང་བ་དང་ཨང་ཀི། སྦྲེལ་ཐིག་བེད་སྤྱོད་གནང་།</translation>
    </message>
    <message>
        <source>Use that version of the app, or a newer one.</source>
        <translation>མཉེན་ཆས་ཀྱི་པར་གཞི་དེའམ་གསར་པ་ཞིག་བེད་སྤྱོད་གནང་།</translation>
    </message>
    <message>
        <source>Use the newer one.</source>
        <translation>གསར་བ་དེ་བེད་སྤྱོད་གནང་།</translation>
    </message>
    <message>
        <source>Wait until the other program is done with it, then add it again.</source>
        <translation>མཉེན་ཆས་གཞན་དེས་ཚར་བར་སྒུག དེ་ནས་ཡང་བསྐྱར་སྣོན།</translation>
    </message>
    <message>
        <source>Wait until {until}.</source>
        <translation>{until} བར་སྒུག</translation>
    </message>
    <message>
        <source>What a hand-over told about answers cannot be read.</source>
        <translation>སྤྲོད་ལེན་གྱིས་ལན་སྐོར་བཤད་པ་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>What arrived in the new vault is not the same.</source>
        <translation>གསང་མཛོད་གསར་པར་སླེབས་པ་དེ་གཅིག་མཚུངས་མིན།</translation>
    </message>
    <message>
        <source>What describes this workshop is damaged.</source>
        <translation>ཟབ་སྦྱོང་འདིའི་འགྲེལ་བརྗོད་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>What had come in is kept.</source>
        <translation>ནང་འབྱོར་ཟིན་པ་རྣམས་ཉར་ཡོད།</translation>
    </message>
    <message>
        <source>What is in that drawer was not moved here, or not to the end.</source>
        <translation>འཐེན་སྒམ་དེའི་ནང་དོན་འདིར་སྤོས་མེད། ཡང་ན་མཇུག་བར་སྤོས་མེད།</translation>
    </message>
    <message>
        <source>What is in the backup breaks the rules of the format: it was changed, or made by another program.</source>
        <translation>གྲབས་ཉར་གྱི་ནང་དོན་རྣམ་པའི་སྒྲིག་གཞི་དང་འགལ་འདུག བརྗེས་པའམ་མཉེན་ཆས་གཞན་གྱིས་བཟོས་པ་རེད།</translation>
    </message>
    <message>
        <source>What is in the sealed file does not keep the rules. It was changed, or made by another program.</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆའི་ནང་དོན་སྒྲིག་གཞི་དང་མི་མཐུན། བརྗེས་པའམ་མཉེན་ཆས་གཞན་གྱིས་བཟོས་པ་རེད།</translation>
    </message>
    <message>
        <source>What is kept of the guide cannot be read.</source>
        <translation>ཉར་བའི་ལམ་སྟོན་གྱི་ནང་དོན་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>What is known of a deleted case is damaged.</source>
        <translation>བསུབས་ཟིན་པའི་གནད་དོན་ཞིག་གི་ཤེས་པ་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>What is remembered of the watched folder is damaged.</source>
        <translation>ལྟ་རྟོག་བྱེད་པའི་ཡིག་སྣོད་ཀྱི་ཟིན་ཐོ་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>What lies beside it can only be read by a newer version.</source>
        <translation>དེའི་ཟུར་དུ་ཡོད་པ་པར་གཞི་གསར་པས་མ་གཏོགས་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>What should rest until tomorrow could not be kept.</source>
        <translation>སང་ཉིན་བར་འཇོག་རྒྱུ་དེ་ཉར་མ་ཐུབ།</translation>
    </message>
    <message>
        <source>What stands against it is listed below, each with what you can do.</source>
        <translation>འགོག་པའི་རྒྱུ་གཤམ་དུ་བཀོད་ཡོད། རེ་རེར་ཁྱེད་རང་གིས་གང་བྱེད་ཐུབ་པ་བཤད་ཡོད།</translation>
    </message>
    <message>
        <source>What stands in the folder as the key for quick notes is none.</source>
        <translation>ཡིག་སྣོད་ནང་མྱུར་བྲིས་ཀྱི་ལྡེ་མིག་ཏུ་ཡོད་པ་དེ་ལྡེ་མིག་མ་རེད།</translation>
    </message>
    <message>
        <source>What the drawer keeps about quick notes is damaged.</source>
        <translation>འཐེན་སྒམ་གྱིས་ཉར་བའི་མྱུར་བྲིས་སྐོར་གྱི་གནས་ཚུལ་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>What the drawer keeps about this note is damaged.</source>
        <translation>འཐེན་སྒམ་གྱིས་ཉར་བའི་བརྗེད་ཐོ་འདིའི་སྐོར་གྱི་གནས་ཚུལ་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>What the keychain holds for this vault is damaged.</source>
        <translation>ལྡེ་མིག་ཐག་གིས་གསང་མཛོད་འདིའི་ཆེད་ཉར་བ་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>What the vault remembers of a backup you entrusted is damaged.</source>
        <translation>ཁྱེད་རང་གིས་བཅོལ་བའི་གྲབས་ཉར་ཞིག་གི་ཟིན་ཐོ་གསང་མཛོད་ནང་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>What the vault remembers of a notice is damaged.</source>
        <translation>བརྡ་ཁྱབ་ཅིག་གི་ཟིན་ཐོ་གསང་མཛོད་ནང་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>What the vault remembers of a sealed report is damaged.</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་སྙན་ཐོ་ཞིག་གི་ཟིན་ཐོ་གསང་མཛོད་ནང་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>What this QR code holds is too large for a card.</source>
        <translation>QR རྟགས་འདིའི་ནང་དོན་མིང་བྱང་གི་ཆེད་ཆེ་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>What this drawer notes of a journey cannot be read.</source>
        <translation>འཐེན་སྒམ་འདིའི་འགྲུལ་བཞུད་ཟིན་ཐོ་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>What this drawer remembers of a move cannot be read.</source>
        <translation>འཐེན་སྒམ་འདིའི་སྤོ་བའི་ཟིན་ཐོ་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>What was decided about two cases is damaged.</source>
        <translation>གནད་དོན་གཉིས་ཀྱི་སྐོར་ཐག་གཅོད་བྱས་པ་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>What was noted of this case is damaged.</source>
        <translation>གནད་དོན་འདིའི་བརྗེད་ཐོ་སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>What was read back from there is not the sealed file.</source>
        <translation>དེ་ནས་སླར་བཀླགས་པ་དེ་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་མ་རེད།</translation>
    </message>
    <message>
        <source>What was saved before is safe, and nothing is half written.</source>
        <translation>སྔོན་ལ་ཉར་བ་ཉེན་མེད། ཕྱེད་ཀ་བྲིས་པ་གང་ཡང་མེད།</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>སྔོན་ལ་ཉར་བ་ཉེན་མེད།</translation>
    </message>
    <message>
        <source>What was written could not be read back the same, so the file was not kept.</source>
        <translation>བྲིས་པ་དེ་གཅིག་མཚུངས་སུ་སླར་ཀློག་མ་ཐུབ། དེས་ན་ཡིག་ཆ་ཉར་མེད།</translation>
    </message>
    <message>
        <source>What you changed holds, but only one of its two copies could be written.</source>
        <translation>ཁྱེད་རང་གིས་བརྗེས་པ་གོ་ཆོད། འོན་ཀྱང་འདྲ་བཤུ་གཉིས་ནས་གཅིག་ཁོ་ན་འབྲི་ཐུབ་སོང་།</translation>
    </message>
    <message>
        <source>What you typed a moment ago may not be saved: look at it before you go on.</source>
        <translation>ད་ལྟ་གཏགས་པ་དེ་ཉར་མེད་པ་ཡིན་སྲིད། མུ་མ་མཐུད་གོང་གཟིགས།</translation>
    </message>
    <message>
        <source>Who asked, and how, is missing or too long.</source>
        <translation>སུས་དང་གང་འདྲ་དྲིས་པ་ཆད་པའམ་རིང་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>Whoever else works here may have changed it.</source>
        <translation>འདིར་ལས་ཀ་བྱེད་མཁན་གཞན་གྱིས་བརྗེས་པ་ཡིན་སྲིད།</translation>
    </message>
    <message>
        <source>Whoever examines the medium may find that part: destroy the medium.</source>
        <translation>གསོག་ཆས་ལ་བརྟག་དཔྱད་བྱེད་མཁན་གྱིས་ཆ་ཤས་དེ་རྙེད་སྲིད། གསོག་ཆས་མེད་པར་བཟོས།</translation>
    </message>
    <message>
        <source>Word {place} is not in the list.</source>
        <translation>ཚིག་ {place} ཐོའི་ནང་མི་འདུག</translation>
    </message>
    <message>
        <source>Words that came with the program stay.</source>
        <translation>མཉེན་ཆས་དང་མཉམ་དུ་ཡོད་པའི་ཚིག་གནས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Write at most {limit} letters, without signs that cannot be seen.</source>
        <translation>མང་མཐར་ཡི་གེ་ {limit} བྲིས། མཐོང་མི་ཐུབ་པའི་རྟགས་མེད་པ་དགོས།</translation>
    </message>
    <message>
        <source>Write at most {limit} letters.</source>
        <translation>མང་མཐར་ཡི་གེ་ {limit} བྲིས།</translation>
    </message>
    <message>
        <source>Write at most {most} characters of plain text.</source>
        <translation>མང་མཐར་ཡི་གེ་ {most} ཡི་ཡི་གེ་རྐྱང་པ་བྲིས།</translation>
    </message>
    <message>
        <source>Write each code as one line of at most {limit} letters, at most {most} codes.</source>
        <translation>ཨང་རྟགས་རེ་ཐིག་རེར་བྲིས། ཐིག་རེར་མང་མཐར་ཡི་གེ་ {limit}། ཨང་རྟགས་མང་མཐར་ {most}</translation>
    </message>
    <message>
        <source>Write it as 2026-11-14, today or earlier.</source>
        <translation>2026-11-14 ལྟར་བྲིས། དེ་རིང་ངམ་དེའི་སྔོན་ལ།</translation>
    </message>
    <message>
        <source>Write it like 2026-11-22 18:40, or leave it out.</source>
        <translation>2026-11-22 18:40 ལྟར་བྲིས། ཡང་ན་བོར་ཞོག</translation>
    </message>
    <message>
        <source>Write it without the name: nobody agreed that this sender hears it.</source>
        <translation>མིང་མེད་པར་བྲིས། གཏོང་མཁན་འདིས་གོ་རྒྱུར་སུས་ཀྱང་མོས་མཐུན་བྱས་མེད།</translation>
    </message>
    <message>
        <source>Write its short name, such as en, bo or pt-BR.</source>
        <translation>སྐད་ཡིག་གི་མིང་བསྡུས་བྲིས། དཔེར་ན་ en བམ། bo། pt-BR</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>ཉིན་གཅིག་བྲིས། དཔེར་ན་ 12 April 2026</translation>
    </message>
    <message>
        <source>Write one line each, of at most {limit} letters.</source>
        <translation>རེ་རེར་ཐིག་གཅིག་བྲིས། མང་མཐར་ཡི་གེ་ {limit}</translation>
    </message>
    <message>
        <source>Write one line for each, of at most {limit} letters.</source>
        <translation>རེ་རེའི་ཆེད་ཐིག་གཅིག་བྲིས། མང་མཐར་ཡི་གེ་ {limit}</translation>
    </message>
    <message>
        <source>Write one line of at most {limit} letters.</source>
        <translation>མང་མཐར་ཡི་གེ་ {limit} ཡི་ཐིག་གཅིག་བྲིས།</translation>
    </message>
    <message>
        <source>Write several notes.</source>
        <translation>བརྗེད་ཐོ་ཁ་ཤས་བྲིས།</translation>
    </message>
    <message>
        <source>Write them in another way.</source>
        <translation>ཐབས་གཞན་ཞིག་གིས་བྲིས།</translation>
    </message>
    <message>
        <source>Write which one, as they called it.</source>
        <translation>ཁོང་ཚོས་འབོད་པ་ལྟར་གང་ཡིན་པ་བྲིས།</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>ནམ་ཡིན་ཡང་ཡང་བསྐྱར་འགོ་འཛུགས་ཆོག</translation>
    </message>
    <message>
        <source>You have no card yet, so nothing can be sealed to you.</source>
        <translation>ཁྱེད་རང་ལ་ད་དུང་མིང་བྱང་མེད། དེས་ན་ཁྱེད་རང་ལ་དམ་རྒྱ་རྒྱག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>You know this name, but with another key.</source>
        <translation>མིང་འདི་ཁྱེད་རང་གིས་ཤེས། འོན་ཀྱང་ལྡེ་མིག་གཞན་ཞིག་རེད།</translation>
    </message>
    <message>
        <source>Your person card that it is sealed to has expired or was revoked.</source>
        <translation>དམ་རྒྱ་བརྒྱབ་ཡུལ་གྱི་ཁྱེད་རང་གི་མི་སྒེར་མིང་བྱང་དུས་ཡུན་རྫོགས་པའམ་རྩིས་མེད་བཏང་ཟིན།</translation>
    </message>
    <message>
        <source>Your words are too long for a notice, or have letters that nobody sees.</source>
        <translation>ཁྱེད་རང་གི་ཚིག་བརྡ་ཁྱབ་ཀྱི་ཆེད་རིང་དྲགས་པ། ཡང་ན་སུས་ཀྱང་མི་མཐོང་བའི་ཡི་གེ་ཡོད།</translation>
    </message>
    <message>
        <source>Your words name somebody, or how to reach them. A notice names nobody.</source>
        <translation>ཁྱེད་རང་གི་ཚིག་ནང་མི་ཞིག་གི་མིང་ངམ་འབྲེལ་ཐབས་འདུག བརྡ་ཁྱབ་ནང་སུའི་མིང་ཡང་མི་འགོད།</translation>
    </message>
    <message>
        <source>{file} changed while it was being read.</source>
        <translation>{file} ཀློག་བཞིན་པའི་སྐབས་བརྗེས་འདུག</translation>
    </message>
    <message>
        <source>{file} could not be read to its end.</source>
        <translation>{file} མཇུག་བར་ཀློག་མ་ཐུབ།</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} ཡིག་སྣོད་ཅིག་རེད།</translation>
    </message>
    <message>
        <source>{file} is no longer there.</source>
        <translation>{file} ད་དེར་མི་འདུག</translation>
    </message>
    <message>
        <source>{file} is not a file that can be read.</source>
        <translation>{file} ཀློག་ཐུབ་པའི་ཡིག་ཆ་མ་རེད།</translation>
    </message>
    <message>
        <source>{file} is not beside the package.</source>
        <translation>{file} ཐུམ་སྒྲིལ་གྱི་ཟུར་དུ་མི་འདུག</translation>
    </message>
    <message>
        <source>{file} is not the file that was signed.</source>
        <translation>{file} མིང་རྟགས་བཀོད་པའི་ཡིག་ཆ་དེ་མ་རེད།</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message>
        <source>Ask {person} for consent</source>
        <translation>{person} ལ་མོས་མཐུན་ཡོད་མེད་འདྲི</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ཁ་བརྒྱབ་ཟིན།</translation>
    </message>
    <message>
        <source>Five things are missing before you can send</source>
        <translation>མ་བཏང་གོང་ལྔ་ཆད་འདུག</translation>
    </message>
    <message>
        <source>Four things are missing before you can send</source>
        <translation>མ་བཏང་གོང་བཞི་ཆད་འདུག</translation>
    </message>
    <message>
        <source>It is still a draft</source>
        <translation>ད་དུང་ཟིན་བྲིས་ཡིན།</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>ཅི་ཡང་ཆད་མི་འདུག</translation>
    </message>
    <message>
        <source>One thing is missing before you can send</source>
        <translation>མ་བཏང་གོང་གཅིག་ཆད་འདུག</translation>
    </message>
    <message>
        <source>Sent on {date}</source>
        <translation>{date} ལ་བཏང་ཟིན།</translation>
    </message>
    <message>
        <source>Three things are missing before you can send</source>
        <translation>མ་བཏང་གོང་གསུམ་ཆད་འདུག</translation>
    </message>
    <message>
        <source>Two things are missing before you can send</source>
        <translation>མ་བཏང་གོང་གཉིས་ཆད་འདུག</translation>
    </message>
    <message>
        <source>Withdrawn, so it is not sent again</source>
        <translation>ཕྱིར་འཐེན་བྱས་ཟིན་པས་ད་མི་གཏོང་།</translation>
    </message>
    <message>
        <source>{person}: {question}</source>
        <translation>{person}། {question}</translation>
    </message>
</context>
<context>
    <name>MoveFlow</name>
    <message>
        <source>Moving everything to the new vault</source>
        <translation>ཚང་མ་གསང་མཛོད་གསར་པར་སྤོ་བཞིན་པ</translation>
    </message>
    <message>
        <source>Where the new vault goes</source>
        <translation>གསང་མཛོད་གསར་པ་གང་དུ་འཇོག་པ</translation>
    </message>
</context>
<context>
    <name>MyCardPage</name>
    <message>
        <source>Copied. Paste it now: the clipboard is cleared in a moment.</source>
        <translation>འདྲ་བཤུ་བྱས་ཟིན། ད་ལྟ་སྦྱར། ཡུད་ཙམ་ནས་འདྲ་བཤུ་སྒམ་གཙང་སེལ་བྱེད།</translation>
    </message>
    <message>
        <source>It is for other programs only, and no passphrase protects it there. Whoever gets the file reads every report sealed to this card, past and future.</source>
        <translation>དེ་མཉེན་ཆས་གཞན་ཁོ་ནའི་ཆེད་ཡིན། དེར་གསང་ཚིག་གང་གིས་ཀྱང་མི་སྲུང་། ཡིག་ཆ་ཐོབ་མཁན་གྱིས་མིང་བྱང་འདིར་དམ་རྒྱ་བརྒྱབ་ཟིན་པ་དང་རྒྱག་རྒྱུའི་སྙན་ཐོ་ཚང་མ་ཀློག་ཐུབ།</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ཉར་བ</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>འདིར་ཉར</translation>
    </message>
    <message>
        <source>Make another card</source>
        <translation>མིང་བྱང་གཞན་ཞིག་བཟོ</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>ངའི་མིང་བྱང་</translation>
    </message>
    <message>
        <source>Nobody who gets the file can send anything to this card again.</source>
        <translation>ཡིག་ཆ་ཐོབ་མཁན་སུས་ཀྱང་མིང་བྱང་འདིར་ད་གང་ཡང་གཏོང་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>རྩིས་མེད་གཏོང་</translation>
    </message>
    <message>
        <source>Revoke this card for good?</source>
        <translation>མིང་བྱང་འདི་གཏན་དུ་རྩིས་མེད་གཏོང་ངམ།</translation>
    </message>
    <message>
        <source>Save the secret key</source>
        <translation>གསང་བའི་ལྡེ་མིག་ཉར</translation>
    </message>
    <message>
        <source>Save the secret key of this card outside the vault?</source>
        <translation>མིང་བྱང་འདིའི་གསང་བའི་ལྡེ་མིག་གསང་མཛོད་ཕྱི་ལོགས་སུ་ཉར་རམ།</translation>
    </message>
    <message>
        <source>Take over a card…</source>
        <translation>མིང་བྱང་ཞིག་ལེན…</translation>
    </message>
    <message>
        <source>The card is made. Give it to the people who will write to you.</source>
        <translation>མིང་བྱང་བཟོས་ཟིན། ཁྱེད་རང་ལ་འབྲི་རྒྱུའི་མི་ཚོར་སྤྲོད།</translation>
    </message>
    <message>
        <source>The card lies in {file}. Its digits are compared in another way.</source>
        <translation>མིང་བྱང་ {file} ནང་འདུག དེའི་ཨང་ཀི་ཐབས་གཞན་ཞིག་བརྒྱུད་བསྡུར།</translation>
    </message>
    <message>
        <source>The card, its signature and its key lie in {folder}.</source>
        <translation>མིང་བྱང་དང་དེའི་མིང་རྟགས། ལྡེ་མིག་ {folder} ནང་འདུག</translation>
    </message>
    <message>
        <source>The new card is made. Give it to everybody who has the old one.</source>
        <translation>མིང་བྱང་གསར་པ་བཟོས་ཟིན། རྙིང་པ་ལག་ཏུ་ཡོད་མཁན་ཚང་མར་སྤྲོད།</translation>
    </message>
    <message>
        <source>The revocation lies in {file}. Give it to everybody who has the card.</source>
        <translation>རྩིས་མེད་བརྡ་ཁྱབ་ {file} ནང་འདུག མིང་བྱང་ལག་ཏུ་ཡོད་མཁན་ཚང་མར་སྤྲོད།</translation>
    </message>
    <message>
        <source>The secret key lies in {file}. Remove it as soon as you can.</source>
        <translation>གསང་བའི་ལྡེ་མིག་ {file} ནང་འདུག གང་མགྱོགས་འདོན།</translation>
    </message>
    <message>
        <source>Where shall the card be put?</source>
        <translation>མིང་བྱང་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>Where shall the revocation be put?</source>
        <translation>རྩིས་མེད་བརྡ་ཁྱབ་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>Where shall the secret key be put?</source>
        <translation>གསང་བའི་ལྡེ་མིག་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>Where shall these files be put?</source>
        <translation>ཡིག་ཆ་འདི་དག་གང་དུ་བཞག་གམ།</translation>
    </message>
</context>
<context>
    <name>NamesBelow</name>
    <message>
        <source>A name that is kept apart stands here.</source>
        <translation>ཟུར་དུ་ཉར་བའི་མིང་ཞིག་འདིར་འདུག</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>སོར་བཞག</translation>
    </message>
    <message>
        <source>The pseudonym stands here now.</source>
        <translation>ད་ལྟ་འདིར་གབ་མིང་བཀོད་ཡོད།</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ཕྱིར་ལྡོག</translation>
    </message>
    <message>
        <source>Write the pseudonyms instead</source>
        <translation>ཚབ་ཏུ་གབ་མིང་བྲིས</translation>
    </message>
    <message>
        <source>Write {pseudonym} instead</source>
        <translation>ཚབ་ཏུ་ {pseudonym} བྲིས</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>མི་ཞིག</translation>
    </message>
    <message>
        <source>{pseudonym} stands here now.</source>
        <translation>ད་ལྟ་འདིར་ {pseudonym} བཀོད་ཡོད།</translation>
    </message>
</context>
<context>
    <name>NamesThatLeave</name>
    <message>
        <source>Hide names</source>
        <translation>མིང་སྦ</translation>
    </message>
    <message>
        <source>Show names that leave</source>
        <translation>ཕྱིར་འགྲོ་བའི་མིང་སྟོན</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Continue</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>Every vault has four drawers, and nothing in its files says which of them are used. So name each one that is, with its passphrase: a drawer that is not named may be overwritten, with everything in it.</source>
        <translation>གསང་མཛོད་རེ་ལ་འཐེན་སྒམ་བཞི་ཡོད། གང་བེད་སྤྱོད་བྱེད་བཞིན་པ་དེའི་ཡིག་ཆས་མི་སྟོན། དེས་ན་བེད་སྤྱོད་བྱེད་བཞིན་པ་རེ་རེ་གསང་ཚིག་གིས་བརྗོད། མ་བརྗོད་པའི་འཐེན་སྒམ་ཐོག་བསྐྱར་འབྲི་བྱུང་ནས་དེའི་ནང་ཚང་མ་བོར་སྲིད།</translation>
    </message>
    <message>
        <source>Name another drawer</source>
        <translation>འཐེན་སྒམ་གཞན་ཞིག་བརྗོད</translation>
    </message>
    <message>
        <source>The passphrase of another drawer in use</source>
        <translation>བེད་སྤྱོད་བྱེད་བཞིན་པའི་འཐེན་སྒམ་གཞན་གྱི་གསང་ཚིག</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>འཐེན་སྒམ་འདིའི་གསང་ཚིག</translation>
    </message>
    <message>
        <source>This one was typed above already.</source>
        <translation>འདི་གོང་དུ་གཏགས་ཟིན།</translation>
    </message>
    <message>
        <source>When all four drawers are in use, there is no room for another one.</source>
        <translation>འཐེན་སྒམ་བཞི་ཆར་བེད་སྤྱོད་བྱེད་བཞིན་ཡོད་ན་གཞན་ཞིག་གི་ས་མེད།</translation>
    </message>
    <message>
        <source>Which drawers are in use?</source>
        <translation>འཐེན་སྒམ་གང་དག་བེད་སྤྱོད་བྱེད་བཞིན་ཡོད་དམ།</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A passphrase for the backup</source>
        <translation>གྲབས་ཉར་གྱི་གསང་ཚིག</translation>
    </message>
    <message>
        <source>A passphrase for the new drawer</source>
        <translation>འཐེན་སྒམ་གསར་པའི་གསང་ཚིག</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>གང་དུ་འདེམས…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>It can be tried for years by whoever has the file, so it should be longer than one for every day. It is written down nowhere.</source>
        <translation>ཡིག་ཆ་ཡོད་མཁན་གྱིས་ལོ་མང་པོར་ཚོད་ལྟ་བྱེད་ཐུབ། དེས་ན་ཉིན་ལྟར་གྱི་ལས་རིང་བ་དགོས། དེ་གང་དུའང་བྲིས་མེད།</translation>
    </message>
    <message>
        <source>It opens the new drawer and no other one.</source>
        <translation>དེས་འཐེན་སྒམ་གསར་པ་ཁོ་ན་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Add a word or two, better uncommon ones.</source>
        <translation>ཚིག་གཅིག་གཉིས་སྣོན། བེད་སྤྱོད་དཀོན་པའི་ཚིག་ཡག་པ་ཡོད།</translation>
    </message>
    <message>
        <source>Capital letters help little.</source>
        <translation>ཡི་གེ་ཆེན་པོས་ཕན་ཆེར་མི་ཐོགས།</translation>
    </message>
    <message>
        <source>Dates are tried early, those of your life first.</source>
        <translation>ཚེས་གྲངས་སྔ་པོ་ནས་ཚོད་ལྟ་བྱེད་ཀྱི་རེད། ཁྱེད་རང་གི་མི་ཚེ་དང་འབྲེལ་བ་ཐོག་མར་བྱེད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Draw six words by lot</source>
        <translation>རྒྱན་འཕངས་ནས་ཚིག་དྲུག་འདོན</translation>
    </message>
    <message>
        <source>Fair: it takes many computers months.</source>
        <translation>འབྲིང་ཙམ། གློག་ཀླད་མང་པོས་ཀྱང་ཟླ་བ་མང་པོ་འགོར་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Five or more words that do not belong together are good.</source>
        <translation>ཕན་ཚུན་འབྲེལ་བ་མེད་པའི་ཚིག་ལྔའམ་དེ་ལས་མང་ན་ཡག་པོ་ཡོད།</translation>
    </message>
    <message>
        <source>Hard to guess, if it is not a saying, a song or something about you.</source>
        <translation>གཏམ་དཔེའམ་གླུ། ཡང་ན་ཁྱེད་རང་གི་སྐོར་མིན་ན་ཚོད་དཔག་དཀའ་པོ་ཡིན།</translation>
    </message>
    <message>
        <source>It is close to passwords that many people use.</source>
        <translation>མི་མང་པོས་བེད་སྤྱོད་བྱེད་པའི་གསང་ཚིག་དང་ཉེ་པོ་འདུག</translation>
    </message>
    <message>
        <source>It is on the lists of passwords that many people use.</source>
        <translation>མི་མང་པོས་བེད་སྤྱོད་བྱེད་པའི་གསང་ཚིག་གི་ཐོའི་ནང་འདུག</translation>
    </message>
    <message>
        <source>Keys beside each other are tried early.</source>
        <translation>མཐེབ་གཞོང་ཐོག་འཁྲིས་ནས་ཡོད་པའི་མཐེབ་གནོན་སྔ་པོ་ནས་ཚོད་ལྟ་བྱེད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Names are tried early.</source>
        <translation>མིང་སྔ་པོ་ནས་ཚོད་ལྟ་བྱེད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>One word alone is soon found.</source>
        <translation>ཚིག་གཅིག་པུ་མགྱོགས་པོ་རྙེད་འགྲོ།</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>གསང་ཚིག</translation>
    </message>
    <message>
        <source>Repeating makes it longer, but hardly harder.</source>
        <translation>བསྐྱར་ཟློས་བྱས་ན་རིང་དུ་འགྲོ་ཡང་དཀའ་རུ་ཆེར་མི་འགྲོ།</translation>
    </message>
    <message>
        <source>Rows like abc or 6543 are tried early.</source>
        <translation>abc དང་ 6543 ལྟ་བུའི་གོ་རིམ་སྔ་པོ་ནས་ཚོད་ལྟ་བྱེད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Signs in place of letters, as @ for a, help little.</source>
        <translation>ཡི་གེའི་ཚབ་ཏུ་རྟགས་བཀོད་པས། དཔེར་ན་ a ཡི་ཚབ་ཏུ་ @ བཀོད་ནའང་ཕན་ཆེར་མི་ཐོགས།</translation>
    </message>
    <message>
        <source>Some letters in it can be written in several ways. All of them count as the same, so that it opens on every keyboard.</source>
        <translation>དེའི་ནང་གི་ཡི་གེ་ཁ་ཤས་འབྲི་སྟངས་འདྲ་མིན་ཡོད། ཚང་མ་གཅིག་ཏུ་རྩི་བས་མཐེབ་གཞོང་ཚང་མའི་ཐོག་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>Spaces at the beginning and at the end do not count.</source>
        <translation>མགོ་དང་མཇུག་གི་བར་སྟོང་མི་རྩི།</translation>
    </message>
    <message>
        <source>Strong, as long as nobody sees the words. Now learn them.</source>
        <translation>བརྟན་པོ་ཡིན། ཡིན་ནའང་ཚིག་འདི་སུས་ཀྱང་མཐོང་མི་རུང་། ད་ཚིག་འདི་དག་བློར་འཛིན་རོགས།</translation>
    </message>
    <message>
        <source>The app has no list of words in this script: it only counts letters.</source>
        <translation>མཉེན་ཆས་ལ་ཡིག་གཟུགས་འདིའི་ཚིག་ཐོ་མེད། ཡི་གེའི་གྲངས་ཁོ་ན་རྩི་ཡི་ཡོད།</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>གཉིས་པོ་མི་འདྲ། གཉིས་པ་དེ་ཡང་བསྐྱར་གཏག་རོགས།</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be typed everywhere. Take another one.</source>
        <translation>དེའི་ནང་ས་གནས་ཚང་མར་གཏག་མི་ཐུབ་པའི་རྟགས་ཤིག་འདུག གཞན་ཞིག་གདམ་རོགས།</translation>
    </message>
    <message>
        <source>This is longer than a passphrase can be: about a thousand letters.</source>
        <translation>གསང་ཚིག་གི་ཚད་ལས་རིང་འདུག མང་མཐའ་ཡི་གེ་ཆིག་སྟོང་ཙམ་རེད།</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>སྔོན་ལ་གསང་ཚིག་ཅིག་གཏག་རོགས།</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>ཡང་བསྐྱར་གཏག་རོགས།</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>གློག་ཡོལ་མཐེབ་གཞོང་བེད་སྤྱོད</translation>
    </message>
    <message>
        <source>Very easy to guess: a computer finds it in no time.</source>
        <translation>ཚོད་དཔག་ཧ་ཅང་ལས་སླ་པོ། གློག་ཀླད་ཀྱིས་ལམ་སང་རྙེད་འགྲོ།</translation>
    </message>
    <message>
        <source>Weak: many computers together find it in days.</source>
        <translation>ཞན་པ། གློག་ཀླད་མང་པོས་མཉམ་དུ་ཉིན་ཤས་ནང་རྙེད་འགྲོ།</translation>
    </message>
    <message>
        <source>Words written backwards help little.</source>
        <translation>ཚིག་མགོ་མཇུག་ལྡོག་ནས་བྲིས་ནའང་ཕན་ཆེར་མི་ཐོགས།</translation>
    </message>
    <message>
        <source>Years are tried early.</source>
        <translation>ལོ་གྲངས་སྔ་པོ་ནས་ཚོད་ལྟ་བྱེད་ཀྱི་རེད།</translation>
    </message>
</context>
<context>
    <name>NewVault</name>
    <message>
        <source>A passphrase for the new vault</source>
        <translation>གསང་མཛོད་གསར་པའི་གསང་ཚིག</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>གང་དུ་འདེམས…</translation>
    </message>
    <message>
        <source>Everything is in the new vault, and was compared.</source>
        <translation>ཚང་མ་གསང་མཛོད་གསར་པའི་ནང་ཡོད། བསྡུར་ཟིན།</translation>
    </message>
    <message>
        <source>Go on there with the new passphrase. Write nothing in this one any more; you destroy it from there.</source>
        <translation>དེར་གསང་ཚིག་གསར་པས་མུ་མཐུད། འདིའི་ནང་ད་གང་ཡང་མ་བྲི། དེ་ནས་ཁྱེད་རང་གིས་འདི་མེད་པར་བཟོ་ཐུབ།</translation>
    </message>
    <message>
        <source>I cannot make one now</source>
        <translation>ངས་ད་ལྟ་བཟོ་མི་ཐུབ</translation>
    </message>
    <message>
        <source>Lock and open the new vault</source>
        <translation>ཟྭ་བརྒྱབ་ནས་གསང་མཛོད་གསར་པ་ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Make the new vault…</source>
        <translation>གསང་མཛོད་གསར་པ་བཟོ…</translation>
    </message>
    <message>
        <source>Move once more…</source>
        <translation>ཐེངས་གཅིག་ཡང་བསྐྱར་སྤོ…</translation>
    </message>
    <message>
        <source>Take another one than here. The new vault can be in another folder, or, better, on another stick.</source>
        <translation>འདིའི་ལས་གཞན་ཞིག་འདེམས། གསང་མཛོད་གསར་པ་ཡིག་སྣོད་གཞན་ནམ། དེ་ལས་ཡག་པ་ USB གཞན་ནང་འཇོག་ཆོག</translation>
    </message>
    <message>
        <source>This is the new vault. Everything is here.</source>
        <translation>འདི་གསང་མཛོད་གསར་པ་རེད། ཚང་མ་འདིར་ཡོད།</translation>
    </message>
    <message>
        <source>You said that no new vault can be made now.</source>
        <translation>ད་ལྟ་གསང་མཛོད་གསར་པ་བཟོ་མི་ཐུབ་ཅེས་ཁྱེད་རང་གིས་བཤད་པ་ཡིན།</translation>
    </message>
</context>
<context>
    <name>NoteBanner</name>
    <message>
        <source>Anybody who could write to the vault’s folder could have left it. Read it before you rely on it.</source>
        <translation>གསང་མཛོད་ཀྱི་ཡིག་སྣོད་ནང་འབྲི་ཐུབ་མཁན་སུས་ཀྱང་བཞག་པ་ཡིན་སྲིད། བློ་མ་བཀལ་གོང་ཀློག</translation>
    </message>
    <message>
        <source>I wrote it</source>
        <translation>ངས་བྲིས་པ་ཡིན</translation>
    </message>
    <message>
        <source>Written while locked, author not certain.</source>
        <translation>ཟྭ་བརྒྱབ་སྐབས་བྲིས་པ། འབྲི་མཁན་གཏན་འཁེལ་མེད།</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message numerus="yes">
        <source>%n other record(s) would be taken back with it</source>
        <translation>
            <numerusform>ཟིན་ཐོ་གཞན་ %n མཉམ་དུ་ཕྱིར་འཐེན་བྱེད་ཀྱི་རེད།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>སྙན་ཐོ་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>{name} ལ</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>ལག་སྤྲོད་བྱས</translation>
    </message>
    <message>
        <source>Handed over to {name}</source>
        <translation>{name} ལ་ལག་སྤྲོད་བྱས</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>{day} ལ་བཟོས</translation>
    </message>
    <message>
        <source>Why you go on</source>
        <translation>མུ་མཐུད་པའི་རྒྱུ་མཚན</translation>
    </message>
    <message>
        <source>kept with the notice</source>
        <translation>བརྡ་ཁྱབ་དང་མཉམ་དུ་ཉར་གྱི་རེད།</translation>
    </message>
    <message>
        <source>not proven to them: they must reach you in another way</source>
        <translation>ཁོང་ཚོར་ར་སྤྲོད་མེད། ཁོང་ཚོས་ཐབས་གཞན་ཞིག་བརྒྱུད་ཁྱེད་རང་དང་འབྲེལ་བ་བྱེད་དགོས།</translation>
    </message>
    <message>
        <source>only about {people}</source>
        <translation>{people} སྐོར་ཁོ་ན</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n notice(s) sealed</source>
        <translation>
            <numerusform>བརྡ་ཁྱབ་ %n ལ་དམ་རྒྱ་བརྒྱབ་ཟིན།</numerusform>
        </translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that takes back what was said about this person. What they passed on or published cannot be called back: ask them to tell.</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་རེར་མི་འདིའི་སྐོར་བཤད་པ་ཕྱིར་འཐེན་གྱི་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་རེ་འཐོབ། ཁོང་ཚོས་བརྒྱུད་སྤྲོད་དམ་ཡོངས་བསྒྲགས་བྱས་པ་ཕྱིར་འཐེན་མི་ཐུབ། བརྡ་སྤྲོད་རོགས་ཞེས་ཞུས།</translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that takes the report back. They use nothing of it any more; what they passed on or published cannot be called back.</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་རེར་སྙན་ཐོ་ཕྱིར་འཐེན་གྱི་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་རེ་འཐོབ། ཁོང་ཚོས་ད་དེའི་གང་ཡང་བེད་སྤྱོད་མི་བྱེད། བརྒྱུད་སྤྲོད་དམ་ཡོངས་བསྒྲགས་བྱས་ཟིན་པ་ཕྱིར་འཐེན་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Everyone was told</source>
        <translation>ཚང་མར་བརྡ་སྤྲད་ཟིན།</translation>
    </message>
    <message>
        <source>Nothing of this record was sent from here.</source>
        <translation>ཟིན་ཐོ་འདིའི་གང་ཡང་འདི་ནས་བཏང་མེད།</translation>
    </message>
    <message>
        <source>Others may have had your device, or you begin anew without it: they could read answers sealed to the old key. The file names a new key. Before the focal point uses it, a person there asks you in another way.</source>
        <translation>ཁྱེད་རང་གི་སྒྲིག་ཆས་མི་གཞན་གྱི་ལག་ཏུ་ཤོར་བའམ། དེ་མེད་པར་གསར་དུ་འགོ་འཛུགས་པ་ཡིན་སྲིད། ཁོང་ཚོས་ལྡེ་མིག་རྙིང་པར་དམ་རྒྱ་བརྒྱབ་པའི་ལན་ཀློག་ཐུབ། ཡིག་ཆ་འདིས་ལྡེ་མིག་གསར་པ་སྤྲོད། འབྲེལ་མཐུད་འགན་འཛིན་གྱིས་མ་བེད་སྤྱོད་གོང་། དེའི་མི་ཞིག་གིས་ཐབས་གཞན་ཞིག་བརྒྱུད་ཁྱེད་རང་ལ་འདྲི་ཡི་རེད།</translation>
    </message>
    <message>
        <source>Say that your key was lost</source>
        <translation>ཁྱེད་རང་གི་ལྡེ་མིག་བོར་བ་བརྡ་སྤྲོད</translation>
    </message>
    <message>
        <source>Take back what was sent?</source>
        <translation>བཏང་ཟིན་པ་ཕྱིར་འཐེན་བྱེད་དམ།</translation>
    </message>
    <message>
        <source>Tell those who have it</source>
        <translation>ལག་ཏུ་ཡོད་མཁན་ལ་བརྡ་སྤྲོད</translation>
    </message>
    <message>
        <source>Where the sealed file goes</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་འཇོག་ས</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message numerus="yes">
        <source>%n file(s) lie in {folder}</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n {folder} ནང་འདུག</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>Hand them over as you handed over the report, then tick them here.</source>
        <translation>སྙན་ཐོ་སྤྲད་པ་ལྟར་ལག་སྤྲོད་གནང་། དེ་ནས་འདིར་རྟགས་རྒྱོབས།</translation>
    </message>
    <message numerus="yes">
        <source>Make %n file(s)…</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n བཟོ…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>To be told in another way</source>
        <translation>ཐབས་གཞན་ཞིག་བརྒྱུད་བརྡ་སྤྲོད་དགོས་པ</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>ཟུར་དུ་བཀོད་པའི་ཚིག</translation>
    </message>
    <message>
        <source>may be left out; name nobody in them</source>
        <translation>བོར་བཞག་ཆོག ནང་དུ་སུའི་མིང་ཡང་མ་འགོད</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Kind of files:</source>
        <translation>ཡིག་ཆའི་རིགས།</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>འཚོལ་ས།</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Kept as {number}: this field knows no “about”.</source>
        <translation>{number} བཞིན་ཉར་ཡོད། འདིར་ “ཙམ” འགོད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Not read as a number yet. It is kept as you typed it.</source>
        <translation>ད་དུང་གྲངས་ཡིན་པར་མ་གོ ཁྱེད་རང་གིས་གཏགས་པ་བཞིན་ཉར་ཡོད།</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>A case that belongs to several rows is counted in each of them.</source>
        <translation>ཐིག་ཕྲེང་ཁ་ཤས་ལ་གཏོགས་པའི་གནད་དོན་རེ་རེའི་ནང་རྩི།</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>བྱ་སྤྱོད</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>གནད་དོན</translation>
    </message>
    <message>
        <source>Cases of which nobody knows when they happened are not counted.</source>
        <translation>ནམ་བྱུང་བ་སུས་ཀྱང་མི་ཤེས་པའི་གནད་དོན་མི་རྩི།</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>རྒྱལ་ཁབ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>དོན</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>དོན་རྐྱེན</translation>
    </message>
    <message>
        <source>Incidents are not victims, and somebody in two reports counts twice: do not add these up.</source>
        <translation>དོན་རྐྱེན་གྱི་གྲངས་དང་གནོད་འཚེ་ཕོག་མཁན་གྱི་གྲངས་མི་གཅིག སྙན་ཐོ་གཉིས་ནང་གི་མི་ཞིག་ཐེངས་གཉིས་རྩི། འདི་དག་མ་བསྡོམ།</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ཟླ་བ</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>བཤད་མེད</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>གྲངས</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>གྲུབ་འབྲས</translation>
    </message>
    <message>
        <source>People</source>
        <translation>མི་སྣ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>འབྱོར་ཟིན</translation>
    </message>
    <message>
        <source>Reports that were joined as information about one event are one event.</source>
        <translation>དོན་གཅིག་གི་སྐོར་གནས་ཚུལ་དུ་སྦྲེལ་བའི་སྙན་ཐོ་ནི་དོན་གཅིག་རེད།</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>གནས་སྟངས</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>རིགས</translation>
    </message>
    <message>
        <source>UN mechanism</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལམ་ལུགས</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>All tables, not only this one</source>
        <translation>རེའུ་མིག་ཚང་མ། འདི་ཁོ་ན་མིན</translation>
    </message>
    <message>
        <source>Export these numbers?</source>
        <translation>གྲངས་འདི་དག་ཕྱིར་འདྲེན་བྱེད་དམ།</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ཕྱིར་འདྲེན…</translation>
    </message>
    <message>
        <source>Leave them here</source>
        <translation>འདིར་བཞག</translation>
    </message>
    <message>
        <source>Show numbers under {number} as they are</source>
        <translation>{number} ལས་ཉུང་བའི་གྲངས་ཡོད་པ་བཞིན་སྟོན</translation>
    </message>
    <message>
        <source>The file lies outside the vault, open to whoever finds it. It names nobody.</source>
        <translation>ཡིག་ཆ་གསང་མཛོད་ཕྱི་ལོགས་སུ་ཡོད། རྙེད་མཁན་སུས་ཀྱང་མཐོང་ཐུབ། དེའི་ནང་སུའི་མིང་ཡང་མེད།</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>ཡིག་ཆ་དེ་གང་ཡིན་པ</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ཡིག་ཆ་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>Why they are shown</source>
        <translation>སྟོན་པའི་རྒྱུ་མཚན</translation>
    </message>
    <message>
        <source>stands in the file</source>
        <translation>ཡིག་ཆའི་ནང་འཁོད</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} ད་ལྟ་གསང་མཛོད་ཕྱི་ལོགས་སུ་འདུག སུས་ཀྱང་མཐོང་ཐུབ།</translation>
    </message>
</context>
<context>
    <name>NumbersModel</name>
    <message>
        <source>Total</source>
        <translation>བསྡོམས</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count by</source>
        <translation>གང་ལྟར་རྩི་བ</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>རྩི་བཞིན་པ</translation>
    </message>
    <message>
        <source>Counts appear here once there is a case.</source>
        <translation>གནད་དོན་ཞིག་བྱུང་རྗེས་འདིར་གྲངས་མངོན་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ཕྱིར་འདྲེན…</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n case(s) withdrawn, without consent, or replaced by a correction.</source>
        <translation>
            <numerusform>མ་བརྩིས་པ། ཕྱིར་འཐེན་བྱས་པའམ། མོས་མཐུན་མེད་པ། ནོར་བཅོས་ཀྱིས་ཚབ་བྱས་པའི་གནད་དོན་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>གྲངས</translation>
    </message>
    <message>
        <source>{sign} Fewer than {number}: an export hides it.</source>
        <translation>{sign} {number} ལས་ཉུང་། ཕྱིར་འདྲེན་ནང་སྦ།</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Look again</source>
        <translation>ཡང་བསྐྱར་ལྟ</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>མི་ཞིག</translation>
    </message>
    <message>
        <source>Somebody has not agreed to this person</source>
        <translation>སུ་ཞིག་གིས་མི་འདིར་སྤྲོད་རྒྱུར་མོས་མཐུན་བྱས་མེད།</translation>
    </message>
    <message>
        <source>Whoever carries the file can read it, so everybody in it must have said yes to exactly that. Ask them first, leave their records out, or make a backup that only your recovery words open.</source>
        <translation>ཡིག་ཆ་འཁྱེར་མཁན་གྱིས་ཀློག་ཐུབ། དེས་ན་དེའི་ནང་གི་མི་ཚང་མས་དེ་ཉིད་ལ་མོས་མཐུན་བྱས་ཡོད་དགོས། སྔོན་ལ་ཁོང་ཚོར་དྲིས་སམ། ཁོང་ཚོའི་ཟིན་ཐོ་བོར་ཞོག ཡང་ན་སླར་གསོའི་ཚིག་ཁོ་ནས་ཁ་ཕྱེ་ཐུབ་པའི་གྲབས་ཉར་ཞིག་བཟོས།</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ཁ་བྱང་མེད་པ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>དེ་མིན་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} It is a word, and names nobody.</source>
        <translation>{said} འདི་ཚིག་ཅིག་རེད། སུའི་མིང་ཡང་མིན།</translation>
    </message>
    <message>
        <source>{said} The condition is met, this once.</source>
        <translation>{said} ཐེངས་འདིར་ཆ་རྐྱེན་ཚང་ཡོད།</translation>
    </message>
    <message>
        <source>{who}, in “{title}”: {reason}</source>
        <translation>{who} “{title}” ནང་། {reason}</translation>
    </message>
</context>
<context>
    <name>Off</name>
    <message>
        <source>Notes that wait come in first. The button goes from the lock screen, and the key for notes is removed.</source>
        <translation>སྒུག་པའི་བརྗེད་ཐོ་སྔོན་ལ་ནང་འཇུག་བྱེད། ཟྭ་རྒྱག་ཡོལ་ནས་མཐེབ་གནོན་མེད་པར་འགྲོ། བརྗེད་ཐོའི་ལྡེ་མིག་འདོན།</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>གསོད</translation>
    </message>
    <message>
        <source>Switch quick notes off?</source>
        <translation>མྱུར་བྲིས་གསོད་དམ།</translation>
    </message>
</context>
<context>
    <name>OfferedStep</name>
    <message numerus="yes">
        <source>%n file(s) beside it cannot be used as a card here.</source>
        <translation>
            <numerusform>དེའི་ཟུར་དུ་ཡོད་པའི་ཡིག་ཆ་ %n འདིར་མིང་བྱང་དུ་བེད་སྤྱོད་བྱེད་མི་ཐུབ།</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody put the card of a focal point here, so that you need not type it. Nobody knows yet whether it is really theirs: before you send anything, compare its 40 digits with them, by a way you trust.</source>
        <translation>སུ་ཞིག་གིས་འབྲེལ་མཐུད་འགན་འཛིན་ཞིག་གི་མིང་བྱང་འདིར་བཞག་འདུག དེས་ཁྱེད་རང་གིས་གཏག་མི་དགོས། འོན་ཀྱང་དེ་ངོ་མ་ཁོང་གི་ཡིན་མིན་ད་དུང་སུས་ཀྱང་མི་ཤེས། ཅི་ཡང་མ་བཏང་གོང་། ཁྱེད་རང་གིས་བློས་འགེལ་བའི་ཐབས་ཤིག་བརྒྱུད་དེའི་ཨང་ཀི་ 40 ཁོང་དང་མཉམ་དུ་བསྡུར་རོགས།</translation>
    </message>
    <message>
        <source>This folder offers a card</source>
        <translation>ཡིག་སྣོད་འདིའི་ནང་མིང་བྱང་ཞིག་འདུག</translation>
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
        <translation>གསང་མཛོད་རྙིང་པ་མེད་པར་བཟོ…</translation>
    </message>
    <message>
        <source>First the new vault, then go on in it.</source>
        <translation>སྔོན་ལ་གསང་མཛོད་གསར་པ། དེ་ནས་དེའི་ནང་མུ་མཐུད།</translation>
    </message>
    <message>
        <source>If you use other drawers in it, open each of them first and move it too: they are destroyed with it.</source>
        <translation>ཁྱེད་རང་གིས་དེའི་ནང་འཐེན་སྒམ་གཞན་བེད་སྤྱོད་བྱེད་ཀྱི་ཡོད་ན། སྔོན་ལ་རེ་རེ་ཁ་ཕྱེས་ནས་སྤོས། དེ་དག་མཉམ་དུ་མེད་པར་འགྲོ་ཡི་རེད།</translation>
    </message>
    <message>
        <source>It does not stand where it was any more.</source>
        <translation>དེ་ད་སྔར་ཡོད་སར་མི་འདུག</translation>
    </message>
    <message>
        <source>It is destroyed</source>
        <translation>མེད་པར་བཟོས་ཟིན</translation>
    </message>
    <message>
        <source>It is not on this device. Open it where it is and destroy it in its settings, then say so here.</source>
        <translation>དེ་སྒྲིག་ཆས་འདིའི་ཐོག་མི་འདུག གང་དུ་ཡོད་སར་ཁ་ཕྱེས་ནས་དེའི་སྒྲིག་བཀོད་ནང་མེད་པར་བཟོས། དེ་ནས་འདིར་བྲིས།</translation>
    </message>
    <message>
        <source>There is no new vault, so this one stays.</source>
        <translation>གསང་མཛོད་གསར་པ་མེད། དེས་ན་འདི་གནས།</translation>
    </message>
</context>
<context>
    <name>On</name>
    <message>
        <source>Best with one drawer only, or in the drawer that you would show.</source>
        <translation>འཐེན་སྒམ་གཅིག་ཁོ་ན་ཡོད་པའམ། ཁྱེད་རང་གིས་སྟོན་རྒྱུའི་འཐེན་སྒམ་ནང་ཡག་ཤོས་རེད།</translation>
    </message>
    <message>
        <source>I understand what others can see</source>
        <translation>གཞན་གྱིས་གང་མཐོང་ཐུབ་པ་ངས་ཤེས་ཡོད།</translation>
    </message>
    <message>
        <source>Notes that wait while you show another drawer prove that drawer.</source>
        <translation>འཐེན་སྒམ་གཞན་ཞིག་སྟོན་སྐབས་སྒུག་པའི་བརྗེད་ཐོས་འཐེན་སྒམ་འདི་ཡོད་པ་ར་སྤྲོད་བྱེད།</translation>
    </message>
    <message>
        <source>Photos and files that you add stay where they were, too.</source>
        <translation>ཁྱེད་རང་གིས་སྣོན་པའི་པར་དང་ཡིག་ཆ་ཡོད་ས་ནའང་གནས།</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>སྤོར</translation>
    </message>
    <message>
        <source>The lock screen then has a button for a note with photos and files. Nothing on this computer can read it until this drawer is opened, which takes it in.</source>
        <translation>དེ་ནས་ཟྭ་རྒྱག་ཡོལ་ལ་པར་དང་ཡིག་ཆ་དང་བཅས་པའི་བརྗེད་ཐོའི་མཐེབ་གནོན་ཡོད། འཐེན་སྒམ་འདི་ཁ་མ་ཕྱེ་བར་གློག་ཀླད་འདིའི་ནང་གང་གིས་ཀྱང་ཀློག་མི་ཐུབ། ཁ་ཕྱེས་ན་ནང་འཇུག་བྱེད།</translation>
    </message>
    <message>
        <source>They are on already, for another drawer or for somebody else. This drawer would take them over: the other one stops loudly when it is opened, and notes that wait for it stay where they are.</source>
        <translation>སྤར་ཟིན། འཐེན་སྒམ་གཞན་ནམ་མི་གཞན་གྱི་ཆེད་ཡིན། འཐེན་སྒམ་འདིས་ལེན་གྱི་རེད། གཞན་དེ་ཁ་ཕྱེ་སྐབས་ཉེན་བརྡ་གསལ་པོས་མཚམས་འཇོག དེ་ལ་སྒུག་པའི་བརྗེད་ཐོ་ཡོད་ས་ན་གནས།</translation>
    </message>
    <message>
        <source>While the vault is locked nobody can make sure that notes go to you: who can write to the folder can exchange the key. The next unlock tells.</source>
        <translation>གསང་མཛོད་ཟྭ་བརྒྱབ་སྐབས་བརྗེད་ཐོ་ཁྱེད་རང་ལ་འགྲོ་བ་སུས་ཀྱང་གཏན་འཁེལ་བྱེད་མི་ཐུབ། ཡིག་སྣོད་ནང་འབྲི་ཐུབ་མཁན་གྱིས་ལྡེ་མིག་བརྗེ་ཐུབ། ཐེངས་རྗེས་མར་ཟྭ་ཕྱེ་སྐབས་བཤད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Whoever looks at the folder sees that a drawer takes notes in, and so is in use.</source>
        <translation>ཡིག་སྣོད་ལ་བལྟ་མཁན་གྱིས་འཐེན་སྒམ་ཞིག་གིས་བརྗེད་ཐོ་ལེན་པ་དང་། དེས་ན་བེད་སྤྱོད་བྱེད་བཞིན་པ་མཐོང་།</translation>
    </message>
    <message>
        <source>Write quick notes without opening the vault?</source>
        <translation>གསང་མཛོད་ཁ་མ་ཕྱེ་བར་མྱུར་བྲིས་འབྲི་འམ།</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Could writing this down or sending it hurt you or someone else?</source>
        <translation>འདི་བྲིས་པའམ་བཏང་བས་ཁྱེད་རང་ངམ་གཞན་ལ་གནོད་སྲིད་དམ།</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>ནང་ལ་ལྟ</translation>
    </message>
    <message>
        <source>More words are needed.</source>
        <translation>ཚིག་མང་བ་དགོས།</translation>
    </message>
    <message>
        <source>Perhaps send</source>
        <translation>གཏོང་སྲིད</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>སླར་གསོའི་ཚིག</translation>
    </message>
    <message>
        <source>Store nothing</source>
        <translation>གང་ཡང་མི་ཉར</translation>
    </message>
    <message>
        <source>Store only</source>
        <translation>ཉར་བ་ཁོ་ན</translation>
    </message>
    <message>
        <source>The passphrase of the backup</source>
        <translation>གྲབས་ཉར་གྱི་གསང་ཚིག</translation>
    </message>
    <message>
        <source>This drawer: it was handed back, or entrusted to me</source>
        <translation>འཐེན་སྒམ་འདི། དེ་ང་ལ་ཕྱིར་སྤྲད་པའམ་བཅོལ་བ་རེད</translation>
    </message>
    <message>
        <source>What opens it?</source>
        <translation>གང་གིས་ཁ་ཕྱེ་ཐུབ་བམ།</translation>
    </message>
    <message>
        <source>You decide, now and later. Nothing is sent by itself, and leaving loses nothing.</source>
        <translation>ད་ལྟ་དང་རྗེས་སུ་ཡང་ཁྱེད་རང་གིས་ཐག་གཅོད་གནང་། ཅི་ཡང་རང་འགུལ་གྱིས་མི་གཏོང་། བཞག་ནས་ཕེབས་ཀྱང་ཅི་ཡང་མི་བོར།</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>Give back the sealed file…</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་ཕྱིར་སྤྲོད…</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>The sealed file lies where you wanted it, as it came.</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་འབྱོར་བ་བཞིན་ཁྱེད་རང་གིས་འདོད་སར་འདུག</translation>
    </message>
    <message>
        <source>Where shall the sealed file be put?</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>Writing the sealed file</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་འབྲི་བཞིན་པ</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>A card handed over</source>
        <translation>སྤྲོད་ལེན་བྱས་པའི་མིང་བྱང་</translation>
    </message>
    <message>
        <source>A changed card with the same keys. It is used after you compared its digits.</source>
        <translation>ལྡེ་མིག་གཅིག་པ་ཡོད་པའི་བརྗེས་པའི་མིང་བྱང་། ཁྱེད་རང་གིས་དེའི་ཨང་ཀི་བསྡུར་རྗེས་བེད་སྤྱོད་བྱེད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>A new card, signed with the card you have. It is used after you compared its digits.</source>
        <translation>མིང་བྱང་གསར་པ། ཁྱེད་རང་ལ་ཡོད་པའི་མིང་བྱང་གིས་མིང་རྟགས་བཀོད་ཡོད། ཁྱེད་རང་གིས་དེའི་ཨང་ཀི་བསྡུར་རྗེས་བེད་སྤྱོད་བྱེད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>བརྡ་ཁྱབ་ཅིག</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>འདིར་ཡོད་ཟིན</translation>
    </message>
    <message>
        <source>Another answer has the same number. Ask the focal point which one holds.</source>
        <translation>ལན་གཞན་ཞིག་ལ་ཨང་གཅིག་པ་འདུག གང་གོ་ཆོད་པ་འབྲེལ་མཐུད་འགན་འཛིན་ལ་དྲིས།</translation>
    </message>
    <message>
        <source>Attached to its record</source>
        <translation>དེའི་ཟིན་ཐོར་སྦྲེལ་ཟིན།</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>གང་ཡང་མི་བརྗེ།</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>སྐྱོན་ཤོར་འདུག</translation>
    </message>
    <message>
        <source>It arrived after a later answer. The status is that of the later one.</source>
        <translation>དེ་རྗེས་མའི་ལན་གྱི་རྗེས་སུ་འབྱོར་བ་རེད། གནས་སྟངས་ནི་རྗེས་མ་དེའི་ཡིན།</translation>
    </message>
    <message>
        <source>Made by a newer program</source>
        <translation>མཉེན་ཆས་གསར་པས་བཟོས་པ</translation>
    </message>
    <message>
        <source>No file that can be read</source>
        <translation>ཀློག་ཐུབ་པའི་ཡིག་ཆ་མིན</translation>
    </message>
    <message>
        <source>No sealed file</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་མིན</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>ང་ཚོའི་མིན</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>ནང་འཇུག་བྱས་མེད</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>པར་གཞི་རྙིང་པ</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>ཁ་ཕྱེས་ཟིན</translation>
    </message>
    <message>
        <source>Practice and real do not mix</source>
        <translation>སྦྱོང་བརྡར་དང་དངོས་མི་འདྲེས</translation>
    </message>
    <message>
        <source>This card is here already.</source>
        <translation>མིང་བྱང་འདི་འདིར་ཡོད་ཟིན།</translation>
    </message>
    <message>
        <source>This card is new here. Compare its digits before you use it.</source>
        <translation>མིང་བྱང་འདི་འདིར་གསར་པ་རེད། བེད་སྤྱོད་མ་བྱས་གོང་དེའི་ཨང་ཀི་བསྡུར།</translation>
    </message>
    <message>
        <source>Written for someone else</source>
        <translation>མི་གཞན་ཞིག་ལ་བྲིས་པ</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>Before these months: %n record(s).</source>
        <translation>
            <numerusform>ཟླ་བ་འདི་ཚོའི་སྔོན་ལ། ཟིན་ཐོ་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>By UN mechanism</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལམ་ལུགས་ལྟར</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>རྒྱལ་ཁབ་ལྟར</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>ཟླ་བ་ལྟར</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>རིགས་ལྟར</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>ལོ་ལྟར</translation>
    </message>
    <message>
        <source>Count all records</source>
        <translation>ཟིན་ཐོ་ཚང་མ་རྩི</translation>
    </message>
    <message>
        <source>Counts appear here once there is a record.</source>
        <translation>ཟིན་ཐོ་ཞིག་བྱུང་རྗེས་འདིར་གྲངས་མངོན་གྱི་རེད།</translation>
    </message>
    <message>
        <source>One record can be about several people and several acts, so the lines overlap and must not be added up. Nor is one record the same as one victim.</source>
        <translation>ཟིན་ཐོ་གཅིག་མི་མང་པོ་དང་བྱ་སྤྱོད་མང་པོའི་སྐོར་ཡིན་སྲིད། དེས་ཐིག་ཕྲེང་དག་བསྣོལ་བས་བསྡོམ་མི་རུང་། ཟིན་ཐོ་གཅིག་དང་གནོད་འཚེ་ཕོག་མཁན་གཅིག་ཀྱང་གཅིག་པ་མིན།</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n record(s) that the list is narrowed down to.</source>
        <translation>
            <numerusform>ཐོ་གཞུང་ནང་བསལ་འདེམས་བྱས་པའི་ཟིན་ཐོ་ %n ཁོ་ན།</numerusform>
        </translation>
    </message>
    <message>
        <source>Records are counted here, not people.</source>
        <translation>འདིར་ཟིན་ཐོའི་གྲངས་རྩི་ཡི་ཡོད། མི་གྲངས་མིན།</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>དུས་ཚོད་ཐིག</translation>
    </message>
    <message>
        <source>Untitled record</source>
        <translation>ཁ་བྱང་མེད་པའི་ཟིན་ཐོ</translation>
    </message>
    <message>
        <source>Without a UN mechanism: {count}.</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལམ་ལུགས་མེད་པ། {count}</translation>
    </message>
    <message>
        <source>Without a country: {count}.</source>
        <translation>རྒྱལ་ཁབ་མེད་པ། {count}</translation>
    </message>
    <message>
        <source>Without a date: {count}.</source>
        <translation>ཚེས་གྲངས་མེད་པ། {count}</translation>
    </message>
    <message numerus="yes">
        <source>Without a month: %n record(s).</source>
        <translation>
            <numerusform>ཟླ་བ་མེད་པ། ཟིན་ཐོ་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an act: {count}.</source>
        <translation>བྱ་སྤྱོད་མེད་པ། {count}</translation>
    </message>
    <message>
        <source>{count} more stand in the table.</source>
        <translation>དེ་མིན་ {count} རེའུ་མིག་ནང་འདུག</translation>
    </message>
</context>
<context>
    <name>OwnCases</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>གནད་དོན་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder with your cases</source>
        <translation>ཁྱེད་རང་གི་གནད་དོན་ཡོད་པའི་ཡིག་སྣོད</translation>
    </message>
    <message>
        <source>This folder cannot be used as a scenario. Nothing was made.</source>
        <translation>ཡིག་སྣོད་འདི་གནས་ཚུལ་དཔེར་བེད་སྤྱོད་བྱེད་མི་ཐུབ། གང་ཡང་བཟོས་མེད།</translation>
    </message>
    <message>
        <source>Use cases of your own…</source>
        <translation>ཁྱེད་རང་གི་གནད་དོན་བེད་སྤྱོད་བྱེད་པ…</translation>
    </message>
    <message>
        <source>With your own: {title}, {count}.</source>
        <translation>ཁྱེད་རང་གི་དང་མཉམ་དུ། {title}, {count}།</translation>
    </message>
    <message>
        <source>Your own cases</source>
        <translation>ཁྱེད་རང་གི་གནད་དོན</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ཐིག་ཕྲེང་ {number}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ད་དུང་ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFileView</name>
    <message>
        <source>About {people}</source>
        <translation>{people} སྐོར</translation>
    </message>
    <message>
        <source>Accept the new key…</source>
        <translation>ལྡེ་མིག་གསར་པ་དང་ལེན…</translation>
    </message>
    <message>
        <source>Another key signed it: ask the sender in another way.</source>
        <translation>ལྡེ་མིག་གཞན་ཞིག་གིས་མིང་རྟགས་བཀོད་འདུག ཐབས་གཞན་ཞིག་བརྒྱུད་གཏོང་མཁན་ལ་དྲིས།</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>སྤྲད་པའི་ལན</translation>
    </message>
    <message>
        <source>Case {id}</source>
        <translation>གནད་དོན་ {id}</translation>
    </message>
    <message>
        <source>It is not from them…</source>
        <translation>ཁོང་ནས་མ་རེད…</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>ཨང་ {number}</translation>
    </message>
    <message>
        <source>Not from the sender: {who} asked ({how}), {when}</source>
        <translation>གཏོང་མཁན་ནས་མ་རེད། {who} ཡིས་དྲིས་པ ({how}) {when}</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>ར་སྤྲོད་མེད</translation>
    </message>
    <message>
        <source>Not without further consent: {promise}</source>
        <translation>མོས་མཐུན་གཞན་མེད་པར་མི་བྱེད། {promise}</translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>ད་དུང་ལན་གང་ཡང་བརྒྱབ་མེད།</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>བརྡ་ཁྱབ</translation>
    </message>
    <message>
        <source>Our notes</source>
        <translation>ང་ཚོའི་བརྗེད་ཐོ</translation>
    </message>
    <message>
        <source>Possibly sent by whoever holds the device: ask the sender in another way.</source>
        <translation>སྒྲིག་ཆས་ལག་ཏུ་ཡོད་མཁན་གྱིས་བཏང་བ་ཡིན་སྲིད། ཐབས་གཞན་ཞིག་བརྒྱུད་གཏོང་མཁན་ལ་དྲིས།</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>ར་སྤྲོད་ཡོད</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>སྙན་ཐོ་ {id}</translation>
    </message>
    <message>
        <source>Sealed file: {size}, SHA-256 {hash}</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ། {size} SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Sealed to the card {digest}</source>
        <translation>{digest} མིང་བྱང་ལ་དམ་རྒྱ་བརྒྱབ</translation>
    </message>
    <message>
        <source>Signed with {key}</source>
        <translation>{key} ཡིས་མིང་རྟགས་བཀོད</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ཡིག་ཆ</translation>
    </message>
    <message>
        <source>The new key was accepted by {who} ({how}), {when}</source>
        <translation>{who} ཡིས་ལྡེ་མིག་གསར་པ་དང་ལེན་བྱས ({how}) {when}</translation>
    </message>
    <message>
        <source>We write again by {day}</source>
        <translation>ང་ཚོས་ {day} ཚུན་ལ་ཡང་བསྐྱར་ཡི་གེ་གཏོང་གི་རེད།</translation>
    </message>
    <message>
        <source>they stay here and are never sent</source>
        <translation>འདིར་གནས། ནམ་ཡང་མི་གཏོང་</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Language of the page</source>
        <translation>ཤོག་ངོས་ཀྱི་སྐད་ཡིག</translation>
    </message>
    <message>
        <source>Make a PDF…</source>
        <translation>PDF བཟོ…</translation>
    </message>
    <message>
        <source>{language}, partly in English</source>
        <translation>{language} ཆ་ཤས་དབྱིན་ཡིག</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Go on</source>
        <translation>མུ་མཐུད</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Allegations, not findings. Printed on {day}.</source>
        <translation>བརྗོད་པ་ཡིན། ཐག་གཅོད་མིན། {day} ལ་པར་བརྒྱབ།</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ལན</translation>
    </message>
    <message>
        <source>By UN mechanism</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལམ་ལུགས་ལྟར</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>རྒྱལ་ཁབ་ལྟར</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>ཟླ་བ་ལྟར</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>རིགས་ལྟར</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>ལོ་ལྟར</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>དཔང་རྟགས</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>གང་འདྲ་ཤེས་པ</translation>
    </message>
    <message>
        <source>Names and contacts are not on these pages. Pseudonyms stand for people.</source>
        <translation>ཤོག་ངོས་འདིའི་ཐོག་མིང་དང་འབྲེལ་གཏུག་མེད། མི་ཚོའི་ཚབ་ཏུ་གབ་མིང་བཀོད་ཡོད།</translation>
    </message>
    <message>
        <source>No question about it is answered yet.</source>
        <translation>དེའི་སྐོར་གྱི་དྲི་བ་གང་ལའང་ད་དུང་ལན་བརྒྱབ་མེད།</translation>
    </message>
    <message>
        <source>Only some of the records of the vault were counted.</source>
        <translation>གསང་མཛོད་ཀྱི་ཟིན་ཐོ་ཁ་ཤས་ཁོ་ན་བརྩིས་པ་རེད།</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>ཚོགས་པ</translation>
    </message>
    <message>
        <source>Overview of records</source>
        <translation>ཟིན་ཐོའི་སྤྱིའི་གནས་ཚུལ</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>ཤོག་ངོས་ {count} ནང་གི་ {number}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>མི་སྣ</translation>
    </message>
    <message>
        <source>Printed on {day}.</source>
        <translation>{day} ལ་པར་བརྒྱབ།</translation>
    </message>
    <message>
        <source>Records are counted here, not people. One record can be about several people and several acts, so the lines overlap and must not be added up.</source>
        <translation>འདིར་ཟིན་ཐོའི་གྲངས་རྩི་ཡི་ཡོད། མི་གྲངས་མིན། ཟིན་ཐོ་གཅིག་མི་མང་པོ་དང་བྱ་སྤྱོད་མང་པོའི་སྐོར་ཡིན་སྲིད། དེས་ཐིག་ཕྲེང་དག་བསྣོལ་བས་བསྡོམ་མི་རུང་།</translation>
    </message>
    <message>
        <source>Records counted: {count}</source>
        <translation>བརྩིས་པའི་ཟིན་ཐོ། {count}</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>སྤེལ་བའི་བྱེད་སྒོ</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>ཟིན་ཐོ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>དུས་ཚོད་ཐིག</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>ཆིངས་ཡིག་ཚོགས་ཆུང་</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་དང་མཉམ་ལས</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>ཡོངས་ཁྱབ་དུས་མཚམས་བསྐྱར་ཞིབ</translation>
    </message>
    <message>
        <source>Untitled record</source>
        <translation>ཁ་བྱང་མེད་པའི་ཟིན་ཐོ</translation>
    </message>
    <message>
        <source>What authorities answered</source>
        <translation>དབང་འཛིན་པས་ལན་གང་བརྒྱབ་པ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>གང་བྱུང་བ</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>གང་རེ་སྐུལ་བྱེད་པ</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱིས་གང་བྱས་པ</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>ནམ་དང་གང་དུ</translation>
    </message>
    <message>
        <source>Who is said to have done it</source>
        <translation>སུས་བྱས་པར་བརྗོད་པ</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>What leaves</source>
        <translation>ཕྱིར་འགྲོ་བ</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>A drawer you named has recovery words. Adding a drawer writes all keys anew, so they stay valid only if they are typed now. Otherwise they end, and you can make new ones afterwards.</source>
        <translation>ཁྱེད་རང་གིས་བརྗོད་པའི་འཐེན་སྒམ་ཞིག་ལ་སླར་གསོའི་ཚིག་ཡོད། འཐེན་སྒམ་སྣོན་ན་ལྡེ་མིག་ཚང་མ་གསར་དུ་འབྲི་ཡི་རེད། དེས་ན་ད་ལྟ་ཚིག་དེ་གཏགས་ན་མ་གཏོགས་གོ་མི་ཆོད། དེ་མིན་མཇུག་རྫོགས་ཀྱི་རེད། རྗེས་སུ་གསར་པ་བཟོས་ཆོག</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>སྣོན</translation>
    </message>
    <message>
        <source>I have them here</source>
        <translation>ང་ལ་འདིར་ཡོད</translation>
    </message>
    <message>
        <source>Let them end</source>
        <translation>མཇུག་རྫོགས་སུ་འཇུག</translation>
    </message>
    <message>
        <source>Type the words first, or let them end.</source>
        <translation>སྔོན་ལ་ཚིག་གཏག ཡང་ན་མཇུག་རྫོགས་སུ་ཆུག</translation>
    </message>
    <message>
        <source>What becomes of the recovery words?</source>
        <translation>སླར་གསོའི་ཚིག་གང་འདྲ་བྱེད་དམ།</translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>Write the words down</source>
        <translation>ཚིག་འདི་དག་བྲིས་རོགས།</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Keep it</source>
        <translation>ཉར་བ</translation>
    </message>
    <message>
        <source>No answer can be read there: {fields}</source>
        <translation>དེར་ལན་གང་ཡང་ཀློག་མི་ཐུབ། {fields}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>{field} – {problem}.</source>
        <translation>{field} – {problem}</translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message numerus="yes">
        <source>%n file(s) not opened: the inbox says why.</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n ཁ་ཕྱེ་མ་ཐུབ། རྒྱུ་མཚན་ནང་ཡོང་སྒམ་ནང་ཡོད།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) opened.</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n ཁ་ཕྱེས་ཟིན།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice stick(s) made in {folder}. Copy each folder to a stick.</source>
        <translation>
            <numerusform>སྦྱོང་བརྡར་ USB %n {folder} ནང་བཟོས་ཟིན། ཡིག་སྣོད་རེ་རེ་ USB རེའི་ནང་འདྲ་བཤུ་གནང་།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stick(s): {what}</source>
        <translation>
            <numerusform>USB %n། {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>After: what came back</source>
        <translation>རྗེས་སུ། གང་ཕྱིར་འབྱོར་བ</translation>
    </message>
    <message>
        <source>Before: practice sticks</source>
        <translation>སྔོན་ལ། སྦྱོང་བརྡར་ USB</translation>
    </message>
    <message>
        <source>Choose the folder with the sticks, or with their files. All are opened here.</source>
        <translation>USB འམ་དེའི་ཡིག་ཆ་ཡོད་པའི་ཡིག་སྣོད་འདེམས། ཚང་མ་འདིར་ཁ་ཕྱེ་ཡི་རེད།</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>རྒྱུན་ལྡན་གྱི་ནོར་འཁྲུལ</translation>
    </message>
    <message>
        <source>Each stick has a vault of its own, your practice card, evidence to use and a page to print. Its passphrase stands on the page: it opens fiction.</source>
        <translation>USB རེ་རེར་རང་གི་གསང་མཛོད་དང་ཁྱེད་རང་གི་སྦྱོང་བརྡར་མིང་བྱང་། བེད་སྤྱོད་བྱེད་རྒྱུའི་དཔང་རྟགས། པར་རྒྱག་རྒྱུའི་ཤོག་ངོས་ཡོད། དེའི་གསང་ཚིག་ཤོག་ངོས་ཐོག་ཡོད། དེས་བཟོས་པའི་གཏམ་ཁོ་ན་ཁ་ཕྱེ།</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>ག་ཚོད</translation>
    </message>
    <message>
        <source>Make the sticks…</source>
        <translation>USB བཟོ…</translation>
    </message>
    <message>
        <source>Making practice sticks</source>
        <translation>སྦྱོང་བརྡར་ USB བཟོ་བཞིན་པ</translation>
    </message>
    <message>
        <source>No practice report has come yet.</source>
        <translation>ད་དུང་སྦྱོང་བརྡར་སྙན་ཐོ་འབྱོར་མེད།</translation>
    </message>
    <message>
        <source>Nothing came from: {sticks}</source>
        <translation>གང་ཡང་འབྱོར་མེད་པའི་ USB {sticks}</translation>
    </message>
    <message>
        <source>Open what they sealed…</source>
        <translation>ཁོང་ཚོས་དམ་རྒྱ་བརྒྱབ་པ་ཁ་ཕྱེ…</translation>
    </message>
    <message>
        <source>Opening what came back</source>
        <translation>ཕྱིར་འབྱོར་བ་ཁ་འབྱེད་བཞིན་པ</translation>
    </message>
    <message>
        <source>Sealed files of all sticks</source>
        <translation>USB ཚང་མའི་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ</translation>
    </message>
    <message>
        <source>The folder with the sticks, or with their files</source>
        <translation>USB འམ་དེའི་ཡིག་ཆ་ཡོད་པའི་ཡིག་སྣོད</translation>
    </message>
    <message>
        <source>Their vaults are empty at the beginning.</source>
        <translation>ཁོང་ཚོའི་གསང་མཛོད་ཐོག་མར་སྟོང་པ་ཡིན།</translation>
    </message>
    <message>
        <source>This is done in the focal point’s vault of the workshop.</source>
        <translation>འདི་ཟབ་སྦྱོང་གི་འབྲེལ་མཐུད་འགན་འཛིན་གྱི་གསང་མཛོད་ནང་བྱེད་དགོས།</translation>
    </message>
    <message>
        <source>Where shall the sticks be made?</source>
        <translation>USB གང་དུ་བཟོའམ།</translation>
    </message>
    <message>
        <source>Who got how far</source>
        <translation>སུ་གང་ཙམ་དུ་སླེབས་པ</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Both copies of the keys</source>
        <translation>ལྡེ་མིག་གི་འདྲ་བཤུ་གཉིས་ཀ</translation>
    </message>
    <message>
        <source>Cases, sealed reports and versions</source>
        <translation>གནད་དོན་དང་དམ་རྒྱ་བརྒྱབ་པའི་སྙན་ཐོ། པར་གཞི</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>ཡང་བསྐྱར་ཞིབ་བཤེར</translation>
    </message>
    <message>
        <source>Every byte of every file</source>
        <translation>ཡིག་ཆ་ཚང་མའི་བཱའིཊ་ཚང་མ</translation>
    </message>
    <message>
        <source>Every item of evidence against the history</source>
        <translation>དཔང་རྟགས་རེ་རེ་ལོ་རྒྱུས་དང་བསྡུར་བ</translation>
    </message>
    <message>
        <source>Every page of the drawer, and how they hang together</source>
        <translation>འཐེན་སྒམ་གྱི་ཤོག་ངོས་རེ་རེ་དང་དེ་དག་གི་སྦྲེལ་ཚུལ</translation>
    </message>
    <message>
        <source>Every record, person and consent</source>
        <translation>ཟིན་ཐོ་དང་མི་སྣ། མོས་མཐུན་རེ་རེ</translation>
    </message>
    <message>
        <source>Everything in this drawer is whole.</source>
        <translation>འཐེན་སྒམ་འདིའི་ནང་ཚང་མ་ཆ་ཚང་རེད།</translation>
    </message>
    <message numerus="yes">
        <source>Found: %n thing(s) that should not be so.</source>
        <translation>
            <numerusform>མི་འགྲིག་པ་ %n རྙེད་སོང་།</numerusform>
        </translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>ཚང་མ་ཆ་ཚང་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>Nothing older was put in place of something newer</source>
        <translation>གསར་པའི་ཚབ་ཏུ་རྙིང་པ་བཅུག་མེད།</translation>
    </message>
    <message>
        <source>The history, entry by entry</source>
        <translation>ལོ་རྒྱུས་ཞུགས་བྱང་རེ་རེ་བཞིན</translation>
    </message>
    <message>
        <source>What is not named below can be read. Make a backup of it now, then put the whole folder back from a copy made before, and bring the backup into it.</source>
        <translation>གཤམ་དུ་མ་བརྗོད་པ་རྣམས་ཀློག་ཐུབ། ད་ལྟ་དེའི་གྲབས་ཉར་བཟོས། དེ་ནས་སྔོན་གྱི་འདྲ་བཤུ་ཞིག་ལས་ཡིག་སྣོད་ཧྲིལ་པོ་ཚབ་ཏུ་ཞོག དེ་ནས་གྲབས་ཉར་དེའི་ནང་སླར་འཁྱེར།</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>གསང་ཚིག་ཅིག་འདེམས</translation>
    </message>
    <message>
        <source>It is the only thing between your notes and someone who has the folder.</source>
        <translation>ཁྱེད་རང་གི་བརྗེད་ཐོ་དང་ཡིག་སྣོད་ལག་ཏུ་ཡོད་མཁན་དབར་ལ་འདི་གཅིག་པུ་ལས་མེད།</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Change it</source>
        <translation>བརྗེ</translation>
    </message>
    <message>
        <source>Change the passphrase of this drawer?</source>
        <translation>འཐེན་སྒམ་འདིའི་གསང་ཚིག་བརྗེའམ།</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>གསང་ཚིག་གསར་པ</translation>
    </message>
    <message>
        <source>The passphrase as it is now</source>
        <translation>ད་ལྟའི་གསང་ཚིག</translation>
    </message>
    <message>
        <source>Who copied the folder before and knows the old passphrase can still open that copy, and with its key this drawer as it is now. If you fear that, make a new vault, bring a backup into it, and remove this one.</source>
        <translation>སྔོན་ལ་ཡིག་སྣོད་འདྲ་བཤུ་བྱས་ཤིང་གསང་ཚིག་རྙིང་པ་ཤེས་མཁན་གྱིས་འདྲ་བཤུ་དེ་ད་དུང་ཁ་ཕྱེ་ཐུབ། དེའི་ལྡེ་མིག་གིས་ད་ལྟའི་འཐེན་སྒམ་འདི་ཡང་ཁ་ཕྱེ་ཐུབ། དེའི་དོགས་པ་ཡོད་ན། གསང་མཛོད་གསར་པ་ཞིག་བཟོས་ནས་དེའི་ནང་གྲབས་ཉར་འཁྱེར་ཏེ་འདི་མེད་པར་བཟོས།</translation>
    </message>
</context>
<context>
    <name>PeopleFound</name>
    <message>
        <source>People</source>
        <translation>མི་སྣ</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>མི་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in this vault</source>
        <translation>གསང་མཛོད་འདིའི་ནང་གི་མི་ཚང་མ</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>ཟིན་ཐོ་གསར་པ</translation>
    </message>
    <message>
        <source>Nobody is in this vault yet. People are added in a record.</source>
        <translation>གསང་མཛོད་འདིའི་ནང་ད་དུང་མི་གང་ཡང་མེད། མི་སྣ་ཟིན་ཐོའི་ནང་སྣོན་གྱི་ཡོད།</translation>
    </message>
    <message>
        <source>People</source>
        <translation>མི་སྣ</translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n ནང་</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a group</source>
        <translation>ཚོགས་ཁག་ཅིག་སྣོན</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>མི་ཞིག་སྣོན</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>ཚོགས་པ་ཞིག་སྣོན</translation>
    </message>
    <message>
        <source>Add who is alleged to have done it</source>
        <translation>བྱས་པར་བརྗོད་པའི་མི་སྣོན</translation>
    </message>
    <message>
        <source>Name the agency rather than a person. A name is kept apart and never leaves with a report.</source>
        <translation>མི་མིན་པར་ལས་ཁུངས་ཀྱི་མིང་བྲིས། མིང་ཟུར་དུ་ཉར་ཡོད། སྙན་ཐོ་དང་མཉམ་དུ་ནམ་ཡང་མི་གཏོང་།</translation>
    </message>
    <message>
        <source>Remove from this record…</source>
        <translation>ཟིན་ཐོ་འདི་ནས་འདོན…</translation>
    </message>
    <message>
        <source>Remove this entry?</source>
        <translation>འདི་འདོན་ནམ།</translation>
    </message>
    <message>
        <source>Remove this organisation from the record?</source>
        <translation>ཟིན་ཐོ་འདི་ནས་ཚོགས་པ་འདི་འདོན་ནམ།</translation>
    </message>
    <message>
        <source>Remove this person from the record?</source>
        <translation>ཟིན་ཐོ་འདི་ནས་མི་འདི་འདོན་ནམ།</translation>
    </message>
    <message>
        <source>Somebody already in this vault</source>
        <translation>གསང་མཛོད་འདིའི་ནང་ཡོད་ཟིན་པའི་མི་ཞིག</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Nobody is described in it.</source>
        <translation>དེའི་ནང་སུ་ཡང་འགྲེལ་བརྗོད་བྱས་མེད།</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>དེ་མིན་ %n སྟོན</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Choose where…</source>
        <translation>གང་དུ་འདེམས…</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>མི་དེ</translation>
    </message>
    <message>
        <source>Who shall carry it?</source>
        <translation>སུས་འཁྱེར་རྒྱུ་རེད།</translation>
    </message>
    <message>
        <source>You have compared no card of a person yet. Ask them to make one as a person, add it under Focal points, and compare its digits.</source>
        <translation>ཁྱེད་རང་གིས་ད་དུང་མི་སྒེར་གྱི་མིང་བྱང་གང་ཡང་བསྡུར་མེད། ཁོང་ལ་མི་སྒེར་གྱི་ངོས་ནས་གཅིག་བཟོ་རོགས་ཞུས། “འབྲེལ་མཐུད་འགན་འཛིན” འོག་སྣོན། དེའི་ཨང་ཀི་བསྡུར།</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Hide name</source>
        <translation>མིང་སྦ</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>མིང་སྟོན</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>གང་ལ་མོས་མཐུན་བྱས་པ</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>About</source>
        <translation>ངོ་སྤྲོད</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>མི་འདིའི་སྐོར</translation>
    </message>
    <message>
        <source>As said in “{title}”</source>
        <translation>“{title}” ནང་བཤད་པ་ལྟར</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>ཡང་བསྐྱར་འདྲི…</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>རེའུ་མིག་ལ་ལོག</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>མོས་མཐུན</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ལོ་རྒྱུས</translation>
    </message>
    <message>
        <source>Nothing is allowed that could be withdrawn</source>
        <translation>ཕྱིར་འཐེན་བྱེད་རྒྱུའི་མོས་མཐུན་གང་ཡང་མེད།</translation>
    </message>
    <message>
        <source>Opens the list of records</source>
        <translation>ཟིན་ཐོའི་ཐོ་གཞུང་ཁ་ཕྱེ་ཡི་རེད།</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ཟིན་ཐོ</translation>
    </message>
    <message>
        <source>Withdraw everything…</source>
        <translation>ཚང་མ་ཕྱིར་འཐེན…</translation>
    </message>
    <message>
        <source>a record without a title</source>
        <translation>ཁ་བྱང་མེད་པའི་ཟིན་ཐོ་ཞིག</translation>
    </message>
    <message>
        <source>ask again by {day}</source>
        <translation>{day} སྔོན་ལ་ཡང་བསྐྱར་འདྲི</translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n ནང་</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>A vault is one folder, here or on a USB stick. It can be copied like any other.</source>
        <translation>གསང་མཛོད་ནི་ཡིག་སྣོད་གཅིག་རེད། འདིར་རམ་ USB ནང་འཇོག་ཆོག ཡིག་སྣོད་གཞན་དང་འདྲ་བར་འདྲ་བཤུ་བྱེད་ཆོག</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>འདེམས…</translation>
    </message>
    <message>
        <source>How much evidence?</source>
        <translation>དཔང་རྟགས་ག་ཚོད་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Inside this folder</source>
        <translation>ཡིག་སྣོད་འདིའི་ནང་དུ</translation>
    </message>
    <message>
        <source>It looks as if this folder is copied to a cloud. Copies stay there, whatever you remove here. Another place is better.</source>
        <translation>ཡིག་སྣོད་ཀྱི་མིང་</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>ཡིག་སྣོད་འདི་སྤྲིན་ཉར་ལ་འདྲ་བཤུ་བྱེད་ཀྱི་ཡོད་པ་འདྲ། ཁྱེད་རང་གིས་འདིར་ཅི་བསུབས་ཀྱང་། འདྲ་བཤུ་དེ་དག་དེར་ལྷག་འགྲོ། ས་གནས་གཞན་ཞིག་ཡག་པ་ཡོད།</translation>
    </message>
    <message>
        <source>Photos, 256 MB</source>
        <translation>འདྲ་པར། 256 MB</translation>
    </message>
    <message>
        <source>Remember this place on this computer</source>
        <translation>གློག་ཀླད་འདིའི་ནང་གནས་འདི་ཡིད་ལ་འཛིན</translation>
    </message>
    <message>
        <source>Text, 16 MB</source>
        <translation>ཡི་གེ 16 MB</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>ཡིག་སྣོད་ལ་མིང་ཞིག་དགོས།</translation>
    </message>
    <message>
        <source>The vault has four drawers of this size: {needed}. There are {free} free.</source>
        <translation>གསང་མཛོད་ལ་འདི་ཙམ་གྱི་འཐེན་སྒམ་བཞི་ཡོད། {needed} དགོས། {free} སྟོང་པ་ཡོད།</translation>
    </message>
    <message>
        <source>There is not enough room. Choose less evidence, or another place.</source>
        <translation>ས་སྟོང་མི་འདང་། དཔང་རྟགས་ཉུང་བ་འདེམས་པའམ་ས་གནས་གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>There is something of this name already. Take another name.</source>
        <translation>མིང་འདི་ཅན་ཞིག་ཡོད་ཟིན། མིང་གཞན་ཞིག་གདམ་རོགས།</translation>
    </message>
    <message>
        <source>This cannot be the name of a folder. Letters and spaces can.</source>
        <translation>འདི་ཡིག་སྣོད་ཀྱི་མིང་དུ་མི་རུང་། ཡི་གེ་དང་བར་སྟོང་ཆོག</translation>
    </message>
    <message>
        <source>This folder is not on the stick that the program runs from: the vault would stay on this computer.</source>
        <translation>ཡིག་སྣོད་འདི་མཉེན་ཆས་འཁོར་སའི་ USB ནང་མི་འདུག གསང་མཛོད་གློག་ཀླད་འདིའི་ནང་ལྷག་རྒྱུ་རེད།</translation>
    </message>
    <message>
        <source>This folder is not there any more. Choose another one.</source>
        <translation>ཡིག་སྣོད་འདི་ད་མི་འདུག གཞན་ཞིག་གདམ་རོགས།</translation>
    </message>
    <message>
        <source>Video, 3.75 GB</source>
        <translation>བརྙན་འཕྲིན། 3.75 GB</translation>
    </message>
    <message>
        <source>Where shall the vault be?</source>
        <translation>གསང་མཛོད་གང་དུ་བཞག་གམ།</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>གནད་དོན་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) left out</source>
        <translation>
            <numerusform>གནད་དོན་ %n བོར་བཞག</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed</source>
        <translation>
            <numerusform>མི་ %n བཏོན</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the consent of everybody…</source>
        <translation>མི་ཚང་མའི་མོས་མཐུན་ལ་ལྟ་བཞིན་པ…</translation>
    </message>
    <message>
        <source>None of these cases may leave for that.</source>
        <translation>གནད་དོན་འདི་གང་ཡང་དེའི་ཆེད་ཕྱིར་གཏོང་མི་ཆོག</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>A passphrase for the file</source>
        <translation>ཡིག་ཆའི་གསང་ཚིག</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>Looking at who agreed</source>
        <translation>སུས་མོས་མཐུན་བྱས་པར་ལྟ་བཞིན་པ</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>ཡིག་ཆ་ཆ་ཚང་རེད།</translation>
    </message>
    <message>
        <source>The records, with their names, evidence and what belongs to them.</source>
        <translation>ཟིན་ཐོ་དང་དེའི་མིང་། དཔང་རྟགས། དེར་གཏོགས་པ་ཚང་མ།</translation>
    </message>
    <message>
        <source>This does not open it. Nothing has gone from here. If you no longer know the passphrase, destroy the file and begin again.</source>
        <translation>འདིས་ཁ་མི་ཕྱེ། འདི་ནས་གང་ཡང་ཕྱིན་མེད། གསང་ཚིག་ད་མི་ཤེས་ན། ཡིག་ཆ་མེད་པར་བཟོས་ནས་ཡང་བསྐྱར་འགོ་འཛུགས།</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>གསང་ཚིག་ཚོད་ལྟ་བྱེད་བཞིན་པ</translation>
    </message>
    <message>
        <source>What shall open the file?</source>
        <translation>ཡིག་ཆ་གང་གིས་ཁ་ཕྱེ་དགོས་སམ།</translation>
    </message>
    <message>
        <source>Where shall the file be put? Best on a stick.</source>
        <translation>ཡིག་ཆ་གང་དུ་བཞག་གམ། USB ནང་ཡག་ཤོས་རེད།</translation>
    </message>
    <message>
        <source>Writing the file, and reading it back</source>
        <translation>ཡིག་ཆ་འབྲི་བ་དང་སླར་ཀློག་བཞིན་པ</translation>
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
        <translation>བར་སྟོང་</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>དཔང་རྟགས་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>དཔང་རྟགས</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>རིགས</translation>
    </message>
    <message>
        <source>List</source>
        <translation>ཐོ་གཞུང་</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>གྲ་སྒྲིག་ཡིན་པའི་རྟགས་རྒྱོབས</translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation>ཟིན་ཐོ་འདིའི་སྐོར་དེ་མིན</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>ད་དུང་མིང་བཏགས་མེད།</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>ཟིན་ཐོ་ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>མི་སྣ་དང་མོས་མཐུན</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>གཏོང་…</translation>
    </message>
    <message>
        <source>Sent and answered</source>
        <translation>བཏང་བ་དང་ལན་འབྱོར་བ</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་དང་མཉམ་ལས</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>གང་བྱུང་བ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ནམ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>གང་དུ</translation>
    </message>
    <message>
        <source>Written while locked, author not certain</source>
        <translation>ཟྭ་བརྒྱབ་སྐབས་བྲིས་པ། འབྲི་མཁན་གཏན་འཁེལ་མེད།</translation>
    </message>
</context>
<context>
    <name>PreviewPerson</name>
    <message>
        <source>Agreed to be sent only under a condition</source>
        <translation>ཆ་རྐྱེན་ཐོག་ཁོ་ནས་གཏོང་རྒྱུར་མོས་མཐུན་བྱས་སོང་།</translation>
    </message>
    <message>
        <source>Agreed to be sent to the focal point</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་ལ་གཏོང་རྒྱུར་མོས་མཐུན་བྱས་སོང་།</translation>
    </message>
    <message>
        <source>Consent withdrawn, so nothing about {name} is sent any more</source>
        <translation>མོས་མཐུན་ཕྱིར་འཐེན་བྱས་པས་ {name} ཡི་སྐོར་ད་ཅི་ཡང་མི་གཏོང་།</translation>
    </message>
    <message>
        <source>Not asked yet, so nothing about {name} is sent</source>
        <translation>ད་དུང་དྲིས་མེད་པས་ {name} ཡི་སྐོར་ཅི་ཡང་མི་གཏོང་།</translation>
    </message>
    <message>
        <source>Said no, so nothing about {name} is sent</source>
        <translation>མི་འདོད་ཅེས་བཤད་པས་ {name} ཡི་སྐོར་ཅི་ཡང་མི་གཏོང་།</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>མི་ཞིག</translation>
    </message>
    <message>
        <source>Too risky to ask, so nothing about {name} is sent</source>
        <translation>དྲིས་ན་ཉེན་ཁ་ཆེ་དྲགས་པས་ {name} ཡི་སྐོར་ཅི་ཡང་མི་གཏོང་།</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n file(s). Only the focal point can open it.</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n འབྲེལ་མཐུད་འགན་འཛིན་ཁོ་ནས་ཁ་ཕྱེ་ཐུབ།</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation>དཔང་རྟགས་ {number}</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན</translation>
    </message>
    <message>
        <source>History of the files</source>
        <translation>ཡིག་ཆའི་ལོ་རྒྱུས</translation>
    </message>
    <message>
        <source>In the sealed file</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆའི་ནང་</translation>
    </message>
    <message>
        <source>Names and contacts, kept apart</source>
        <translation>མིང་དང་འབྲེལ་གཏུག ཟུར་དུ་ཉར་བ</translation>
    </message>
    <message>
        <source>Preview and seal</source>
        <translation>སྔོན་ལྟ་དང་དམ་རྒྱ</translation>
    </message>
    <message>
        <source>Sealed, with padding</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པ། ཁ་སྐོང་དང་བཅས</translation>
    </message>
    <message>
        <source>The page as it leaves</source>
        <translation>ཕྱིར་འགྲོ་བའི་ཤོག་ངོས</translation>
    </message>
    <message>
        <source>The report, for people</source>
        <translation>སྙན་ཐོ། མིས་ཀློག་རྒྱུ</translation>
    </message>
    <message>
        <source>The report, for programs</source>
        <translation>སྙན་ཐོ། མཉེན་ཆས་ཀྱིས་ཀློག་རྒྱུ</translation>
    </message>
    <message>
        <source>This is the page that leaves, word for word.</source>
        <translation>འདི་ཕྱིར་འགྲོ་བའི་ཤོག་ངོས་ཚིག་རེ་རེ་བཞིན་ཡིན།</translation>
    </message>
    <message>
        <source>What your vault keeps</source>
        <translation>ཁྱེད་རང་གི་གསང་མཛོད་ནང་གང་ཉར་བ</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>It lies outside the vault, open to whoever finds it. Pseudonyms stand for people, and names that are kept apart are not in it. Print it with a printer on a cable, then destroy the file.</source>
        <translation>དེ་གསང་མཛོད་ཕྱི་ལོགས་སུ་ཡོད་པས་རྙེད་མཁན་སུས་ཀྱང་མཐོང་ཐུབ། མི་ཚོའི་ཚབ་ཏུ་གབ་མིང་བཀོད་ཡོད། ཟུར་དུ་ཉར་བའི་མིང་དེའི་ནང་མེད། སྐུད་པས་སྦྲེལ་བའི་པར་འཁོར་གྱིས་པར་རྒྱོབས། དེ་ནས་ཡིག་ཆ་མེད་པར་བཟོས།</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>འདིར་ཞོག</translation>
    </message>
    <message>
        <source>Make a PDF of the overview?</source>
        <translation>སྤྱིའི་གནས་ཚུལ་གྱི་ PDF བཟོའམ།</translation>
    </message>
    <message>
        <source>Make a PDF of this record?</source>
        <translation>ཟིན་ཐོ་འདིའི་ PDF བཟོའམ།</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>ཡིག་ཆ་བཟོ…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>ཤོག་ངོས་བཟོ་བཞིན་པ</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ཡིག་ཆ་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} ད་ལྟ་གསང་མཛོད་ཕྱི་ལོགས་སུ་འདུག སུས་ཀྱང་མཐོང་ཐུབ།</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>། </translation>
    </message>
    <message>
        <source>A cleaned copy leaves. Look at what can be seen and heard in it once more. People you marked as recognisable: {shows}.</source>
        <translation>གཙང་སེལ་འདྲ་བཤུ་ཞིག་ཕྱིར་འགྲོ་ཡི་རེད། དེའི་ནང་མཐོང་གོ་ཐུབ་པར་ཐེངས་གཅིག་ཡང་བསྐྱར་གཟིགས། ངོས་ཟིན་ཐུབ་པར་ཁྱེད་རང་གིས་རྟགས་བཀོད་པའི་མི། {shows}</translation>
    </message>
    <message>
        <source>A condition is written here, and the answer is a plain yes. If it still holds, choose “Only if …”.</source>
        <translation>འདིར་ཆ་རྐྱེན་ཞིག་བྲིས་འདུག འོན་ཀྱང་ལན་ནི་མོས་མཐུན་རྐྱང་པ་རེད། ད་དུང་གོ་ཆོད་ན། “ཆ་རྐྱེན་ནི་…” འདེམས།</translation>
    </message>
    <message>
        <source>A confidential submission became known. Add how that happened as an act of its own.</source>
        <translation>གསང་རྒྱའི་ཐོག་ཕུལ་བའི་ཡིག་ཆ་ཞིག་ཤེས་འདུག དེ་གང་འདྲ་བྱུང་བ་བྱ་སྤྱོད་ཟུར་པར་སྣོན།</translation>
    </message>
    <message>
        <source>A file is named here that is not in the folder.</source>
        <translation>འདིར་ཡིག་སྣོད་ནང་མེད་པའི་ཡིག་ཆ་ཞིག་གི་མིང་འདུག</translation>
    </message>
    <message>
        <source>A file of evidence cannot have this name.</source>
        <translation>དཔང་རྟགས་ཀྱི་ཡིག་ཆར་མིང་འདི་འདོགས་མི་རུང་།</translation>
    </message>
    <message>
        <source>A group can only be named by its title.</source>
        <translation>ཚོགས་ཁག་འབོད་ཚིག་གིས་མ་གཏོགས་འབོད་མི་ཆོག</translation>
    </message>
    <message>
        <source>A group has no name. Give a member who is to be named an entry of their own.</source>
        <translation>ཚོགས་ཁག་ལ་མིང་མེད། མིང་འགོད་རྒྱུའི་ཁོངས་མི་ལ་རང་གི་ཞུགས་བྱང་ཞིག་བཟོས།</translation>
    </message>
    <message>
        <source>A guardian answered for an adult. Ask the person, or note why that cannot be.</source>
        <translation>ལོ་ལོན་པའི་མི་ཞིག་གི་ཚབ་ཏུ་བདག་གཉེར་བས་ལན་བརྒྱབ་འདུག མི་དེ་རང་ལ་དྲིས། ཡང་ན་དེ་མི་ཐུབ་པའི་རྒྱུ་མཚན་བྲིས།</translation>
    </message>
    <message>
        <source>A guardian answered. Ask the child too, in words that a child understands, and note it.</source>
        <translation>བདག་གཉེར་བས་ལན་བརྒྱབ་འདུག བྱིས་པས་གོ་ཐུབ་པའི་ཚིག་གིས་བྱིས་པ་རང་ལའང་དྲིས་ནས་བྲིས།</translation>
    </message>
    <message>
        <source>A name in your vault is part of it. If it means that person, it is replaced; another word stays.</source>
        <translation>ཁྱེད་རང་གི་གསང་མཛོད་ནང་གི་མིང་ཞིག་དེའི་ཆ་ཤས་རེད། མི་དེའི་དོན་ཡིན་ན་ཚབ་འཇུག་བྱེད། ཚིག་གཞན་ཞིག་ཡིན་ན་དེ་བཞིན་གནས།</translation>
    </message>
    <message>
        <source>A name that is kept apart stands in this text, and is shown wherever the text is. Write the pseudonym instead.</source>
        <translation>ཟུར་དུ་ཉར་བའི་མིང་ཞིག་ཡི་གེ་འདིའི་ནང་འདུག ཡི་གེ་གང་དུ་སྟོན་སར་མིང་ཡང་སྟོན་གྱི་རེད། ཚབ་ཏུ་གབ་མིང་བྲིས།</translation>
    </message>
    <message>
        <source>A number below zero cannot be right here.</source>
        <translation>ཀླད་ཀོར་ལས་ཉུང་བའི་གྲངས་འདིར་འགྲིག་མི་སྲིད།</translation>
    </message>
    <message>
        <source>A real name stands here. Write the pseudonym instead.</source>
        <translation>འདིར་མིང་ངོ་མ་ཞིག་འདུག ཚབ་ཏུ་གབ་མིང་བྲིས།</translation>
    </message>
    <message>
        <source>A real name stands in the text ({fields}). It leaves as the pseudonym; read the text once more.</source>
        <translation>ཡི་གེའི་ནང་མིང་ངོ་མ་ཞིག་འདུག ({fields}) གབ་མིང་དུ་བརྗེས་ནས་ཕྱིར་འགྲོ་ཡི་རེད། ཡི་གེ་ཐེངས་གཅིག་ཡང་བསྐྱར་ཀློག</translation>
    </message>
    <message>
        <source>Accounts of a day of consent may not differ. Keep the day that holds.</source>
        <translation>མོས་མཐུན་གྱི་ཉིན་ལ་མི་མཐུན་པའི་བརྗོད་པ་ཡོང་མི་རུང་། གོ་ཆོད་པའི་ཉིན་དེ་ཉོར།</translation>
    </message>
    <message>
        <source>An answer to this would tell who people are. Ask for advice before anyone answers.</source>
        <translation>འདིའི་ལན་གྱིས་མི་སུ་ཡིན་པ་སྟོན་གྱི་རེད། སུས་ཀྱང་ལན་མ་བརྒྱབ་གོང་བསླབ་བྱ་ཞུས།</translation>
    </message>
    <message>
        <source>An item with a file needs a name of its own, such as E1.</source>
        <translation>ཡིག་ཆ་ཡོད་པའི་དངོས་པོར་རང་གི་མིང་ཞིག་དགོས། དཔེར་ན་ E1</translation>
    </message>
    <message>
        <source>An organisation cannot answer itself. Choose who answered for it, and why they may.</source>
        <translation>ཚོགས་པས་རང་གིས་ལན་རྒྱག་མི་ཐུབ། དེའི་ཚབ་ཏུ་སུས་ལན་བརྒྱབ་པ་དང་། ཆོག་པའི་རྒྱུ་མཚན་འདེམས།</translation>
    </message>
    <message>
        <source>Choose exactly one.</source>
        <translation>གཅིག་ཁོ་ན་འདེམས།</translation>
    </message>
    <message>
        <source>Choose “I don’t know” or “I prefer not to say”.</source>
        <translation>“ངས་མི་ཤེས” ཡང་ན་ “བཤད་འདོད་མེད” འདེམས།</translation>
    </message>
    <message>
        <source>Everyone was told before it was withdrawn. Look at the two days once more.</source>
        <translation>ཕྱིར་འཐེན་མ་བྱས་གོང་ཚང་མར་བརྡ་སྤྲད་པར་བྲིས་འདུག ཉིན་གཉིས་ལ་ཐེངས་གཅིག་ཡང་བསྐྱར་གཟིགས།</translation>
    </message>
    <message>
        <source>For a group, this covers the number of people and their title only. Whoever is to be named needs an entry of their own.</source>
        <translation>ཚོགས་ཁག་གི་ཆེད། འདིའི་ནང་མི་གྲངས་དང་འབོད་ཚིག་ཁོ་ན་ཚུད། མིང་འགོད་རྒྱུའི་མི་ལ་རང་གི་ཞུགས་བྱང་དགོས།</translation>
    </message>
    <message>
        <source>For somebody under 18, a parent or guardian should answer too.</source>
        <translation>ལོ་ 18 མ་ལོན་པའི་མིའི་ཆེད་ཕ་མའམ་བདག་གཉེར་བས་ཀྱང་ལན་རྒྱག་དགོས།</translation>
    </message>
    <message>
        <source>For this use, how the person is named is fixed.</source>
        <translation>བེད་སྤྱོད་འདིའི་ཆེད་མི་དེ་གང་འདྲ་འབོད་པ་གཏན་འཁེལ་ཡོད།</translation>
    </message>
    <message>
        <source>How many people are in the group?</source>
        <translation>ཚོགས་ཁག་དེའི་ནང་མི་ག་ཚོད་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Initials may be shown, and none are kept. They are never made from the name: write them under “Name and contact”.</source>
        <translation>མིང་བསྡུས་སྟོན་ཆོག འོན་ཀྱང་ཉར་མེད། དེ་མིང་ལས་ནམ་ཡང་མི་བཟོ། “མིང་དང་འབྲེལ་གཏུག” འོག་བྲིས།</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>འགོ་མ་ཚུགས་གོང་མཇུག་རྫོགས་འདུག</translation>
    </message>
    <message>
        <source>It is as short as a name in your vault, and may be another word. A name is replaced; a word stays.</source>
        <translation>དེ་ཁྱེད་རང་གི་གསང་མཛོད་ནང་གི་མིང་ཞིག་དང་འདྲ་བར་ཐུང་། ཚིག་གཞན་ཞིག་ཡིན་སྲིད། མིང་ཡིན་ན་ཚབ་འཇུག་བྱེད། ཚིག་ཡིན་ན་དེ་བཞིན་གནས།</translation>
    </message>
    <message>
        <source>It is missing, and the record shall have been sent: complete it, or make it a draft.</source>
        <translation>འདི་ཆད་འདུག འོན་ཀྱང་ཟིན་ཐོ་བཏང་ཟིན་པར་བྲིས་འདུག ཆ་ཚང་བཟོས། ཡང་ན་ཟིན་བྲིས་སུ་ཐོང་།</translation>
    </message>
    <message>
        <source>It is no plain text, or too long.</source>
        <translation>འདི་ཡི་གེ་རྐྱང་པ་མ་རེད། ཡང་ན་རིང་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>It is too large: 1 MiB for an incident, 8 MiB for a picture, 64 MiB in all.</source>
        <translation>ཆེ་དྲགས་འདུག དོན་རྐྱེན་ལ་ 1 MiB། པར་ལ་ 8 MiB། བསྡོམས་པས་ 64 MiB</translation>
    </message>
    <message>
        <source>It must be draft, ready, sent, answered or withdrawn.</source>
        <translation>ཟིན་བྲིས་དང་གྲ་སྒྲིག བཏང་ཟིན། ལན་འབྱོར། ཕྱིར་འཐེན་ལས་གཅིག་དགོས།</translation>
    </message>
    <message>
        <source>It says that it corrects an earlier report, but another key signed it. Treat it as not proven.</source>
        <translation>དེས་སྔོན་གྱི་སྙན་ཐོ་ཞིག་ནོར་བཅོས་བྱེད་པར་བཤད་ཀྱང་། ལྡེ་མིག་གཞན་ཞིག་གིས་མིང་རྟགས་བཀོད་འདུག ར་སྤྲོད་མེད་པར་རྩིས།</translation>
    </message>
    <message>
        <source>Named in the Secretary-General’s report, but not in public. Ask once more what is meant.</source>
        <translation>སྤྱི་ཁྱབ་དྲུང་ཆེའི་སྙན་ཐོའི་ནང་མིང་འགོད་ཀྱང་། ཡོངས་བསྒྲགས་ནང་མིན། དོན་གང་ཡིན་ཐེངས་གཅིག་ཡང་བསྐྱར་དྲིས།</translation>
    </message>
    <message>
        <source>No name is written down.</source>
        <translation>མིང་གང་ཡང་བྲིས་མེད།</translation>
    </message>
    <message>
        <source>Nobody has compared the 40 digits of this card. If it is not theirs, somebody else reads everything.</source>
        <translation>མིང་བྱང་འདིའི་ཨང་ཀི་ 40 སུས་ཀྱང་བསྡུར་མེད། དེ་ཁོང་ཚོའི་མིན་ན། མི་གཞན་གྱིས་ཚང་མ་ཀློག་གི་རེད།</translation>
    </message>
    <message>
        <source>Nobody has said that the Government will know. Explain it, then ask again.</source>
        <translation>གཞུང་གིས་ཤེས་རྒྱུ་རེད་ཅེས་སུས་ཀྱང་བཤད་མེད། འགྲེལ་བཤད་རྒྱོབས། དེ་ནས་ཡང་བསྐྱར་དྲིས།</translation>
    </message>
    <message>
        <source>Nobody in this record agreed to its being sent. Ask them first.</source>
        <translation>ཟིན་ཐོ་འདིའི་ནང་གི་སུས་ཀྱང་གཏོང་རྒྱུར་མོས་མཐུན་བྱས་མེད། སྔོན་ལ་ཁོང་ཚོར་དྲིས།</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>ད་དུང་ལན་བརྒྱབ་མེད།</translation>
    </message>
    <message>
        <source>Not answered yet; the report can do without it.</source>
        <translation>ད་དུང་ལན་བརྒྱབ་མེད། དེ་མེད་ཀྱང་སྙན་ཐོ་འགྲིག</translation>
    </message>
    <message>
        <source>Only a number or a day can be “about”.</source>
        <translation>གྲངས་སམ་ཉིན་ཁོ་ན་ “ཙམ” ཡིན་ཆོག</translation>
    </message>
    <message>
        <source>Only a number or a day can have accounts that differ.</source>
        <translation>གྲངས་སམ་ཉིན་ཁོ་ནར་མི་མཐུན་པའི་བརྗོད་པ་ཡོད་ཆོག</translation>
    </message>
    <message>
        <source>Only one answer is possible here.</source>
        <translation>འདིར་ལན་གཅིག་ལས་མི་ཆོག</translation>
    </message>
    <message>
        <source>Only somebody who acts for an agency can be named, and nobody who is a person of the record.</source>
        <translation>ལས་ཁུངས་ཤིག་གི་ཚབ་ཏུ་བྱེད་མཁན་ཁོ་ནའི་མིང་འགོད་ཆོག ཟིན་ཐོའི་མི་སྣ་ཡིན་པའི་མིའི་མིང་འགོད་མི་ཆོག</translation>
    </message>
    <message>
        <source>Others had the device in their hands. Add the act “Device searched, copied or seized”.</source>
        <translation>སྒྲིག་ཆས་མི་གཞན་གྱི་ལག་ཏུ་ཤོར་འདུག “སྒྲིག་ཆས་བཤེར་བ་དང་འདྲ་བཤུ་བྱས་པའམ་བཙན་ལེན་བྱས་པ” ཞེས་པའི་བྱ་སྤྱོད་སྣོན།</translation>
    </message>
    <message>
        <source>People you know may be known to others now. Think about who should be told.</source>
        <translation>ཁྱེད་རང་གིས་ངོ་ཤེས་པའི་མི་ད་གཞན་གྱིས་ཤེས་སྲིད། སུ་ལ་བརྡ་སྤྲོད་དགོས་པ་བསམ་བློ་ཐོང་།</translation>
    </message>
    <message>
        <source>Practice cards and real vaults do not mix.</source>
        <translation>སྦྱོང་བརྡར་གྱི་མིང་བྱང་དང་གསང་མཛོད་དངོས་མི་འདྲེས།</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>གང་ཡིན་པ་ཚིག་ཉུང་ངུས་བྲིས།</translation>
    </message>
    <message>
        <source>Say that it may be published, and that this cannot be undone; then tick it.</source>
        <translation>ཡོངས་བསྒྲགས་བྱེད་སྲིད་པ་དང་། དེ་ཕྱིར་འཐེན་མི་ཐུབ་པ་ཤོད། དེ་ནས་རྟགས་རྒྱོབས།</translation>
    </message>
    <message>
        <source>Say with which organisations it may be shared.</source>
        <translation>ཚོགས་པ་གང་དག་ལ་བཤད་ཆོག་པ་བྲིས།</translation>
    </message>
    <message>
        <source>Several answers are possible here.</source>
        <translation>འདིར་ལན་ཁ་ཤས་ཆོག</translation>
    </message>
    <message>
        <source>Somebody else answered, and the person is free. Ask the person, if you can.</source>
        <translation>མི་གཞན་གྱིས་ལན་བརྒྱབ་འདུག མི་དེ་རང་དབང་ནང་ཡོད། ཐུབ་ན་མི་དེ་རང་ལ་དྲིས།</translation>
    </message>
    <message>
        <source>Somebody else in your vault has the same name, or a part of it.</source>
        <translation>ཁྱེད་རང་གི་གསང་མཛོད་ནང་གི་མི་གཞན་ཞིག་ལ་མིང་འདིའམ་མིང་གི་ཆ་ཤས་གཅིག་པ་འདུག</translation>
    </message>
    <message>
        <source>Something belongs here.</source>
        <translation>འདིར་ཅི་ཞིག་འབྲི་དགོས།</translation>
    </message>
    <message>
        <source>Something in the file is there twice.</source>
        <translation>ཡིག་ཆའི་ནང་ཅི་ཞིག་ཐེངས་གཉིས་འདུག</translation>
    </message>
    <message>
        <source>The agency leaves. A name leaves only with a reason: somebody named falsely can be harmed, and you may be asked for proof.</source>
        <translation>ལས་ཁུངས་ཕྱིར་འགྲོ། མིང་ནི་རྒྱུ་མཚན་ཡོད་ན་མ་གཏོགས་མི་འགྲོ། ནོར་བར་མིང་བཏོན་པའི་མི་ལ་གནོད་པ་ཕོག་སྲིད། ཁྱེད་རང་ལ་ར་སྤྲོད་དགོས་ཟེར་སྲིད།</translation>
    </message>
    <message>
        <source>The answer for “{use}” holds only under a condition. Confirm that it is met for this report.</source>
        <translation>“{use}” ཡི་ལན་ཆ་རྐྱེན་ཞིག་གི་འོག་ཁོ་ནར་གོ་ཆོད། སྙན་ཐོ་འདིའི་ཆེད་ཚང་བ་གཏན་འཁེལ་གནང་།</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>ལན་སྟོང་པ་འདུག</translation>
    </message>
    <message>
        <source>The answers are no list with date, kind and message.</source>
        <translation>ལན་རྣམས་ཚེས་གྲངས་དང་རིགས། འཕྲིན་ཡོད་པའི་ཐོ་གཞུང་མ་རེད།</translation>
    </message>
    <message>
        <source>The card is no longer valid, and somebody else may hold its key by now. But whoever has the report must be told.</source>
        <translation>མིང་བྱང་ད་གོ་མི་ཆོད། དེའི་ལྡེ་མིག་མི་གཞན་གྱི་ལག་ཏུ་ཡོད་སྲིད། འོན་ཀྱང་སྙན་ཐོ་ལག་ཏུ་ཡོད་མཁན་ལ་བརྡ་སྤྲོད་དགོས།</translation>
    </message>
    <message>
        <source>The card is no longer valid. Ask for a new one.</source>
        <translation>མིང་བྱང་ད་གོ་མི་ཆོད། གསར་པ་ཞིག་ཞུས།</translation>
    </message>
    <message>
        <source>The card was replaced. Use the newer one.</source>
        <translation>མིང་བྱང་ཚབ་བཅུག་ཟིན། གསར་པ་དེ་བེད་སྤྱོད་གནང་།</translation>
    </message>
    <message>
        <source>The card was revoked, for good. Ask for a new one, by another way.</source>
        <translation>མིང་བྱང་གཏན་དུ་རྩིས་མེད་བཏང་ཟིན། ཐབས་གཞན་ཞིག་བརྒྱུད་གསར་པ་ཞིག་ཞུས།</translation>
    </message>
    <message>
        <source>The clock of this computer says {clock}, but this program was built on {built}. Nobody can tell whether this card, valid until {until}, has expired: look at a calendar.</source>
        <translation>གློག་ཀླད་འདིའི་ཆུ་ཚོད་ {clock} རེད། འོན་ཀྱང་མཉེན་ཆས་འདི་ {built} ལ་བཟོས་པ་རེད། {until} བར་གོ་ཆོད་པའི་མིང་བྱང་འདིའི་དུས་ཡུན་རྫོགས་མིན་སུས་ཀྱང་བཤད་མི་ཐུབ། ལོ་ཐོར་གཟིགས།</translation>
    </message>
    <message>
        <source>The day to ask again is before the answer.</source>
        <translation>ཡང་བསྐྱར་འདྲི་བའི་ཉིན་ལན་གྱི་སྔོན་ལ་འདུག</translation>
    </message>
    <message>
        <source>The description of the scenario cannot be read.</source>
        <translation>དཔེར་བཀོད་ཀྱི་འགྲེལ་བརྗོད་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>མཇུག་དེ་འགོའི་སྔོན་ལ་འདུག</translation>
    </message>
    <message>
        <source>The file begins with a mark that does not belong there.</source>
        <translation>ཡིག་ཆའི་འགོར་མི་འོས་པའི་རྟགས་འདུག</translation>
    </message>
    <message>
        <source>The file breaks off or holds a mistake in its form.</source>
        <translation>ཡིག་ཆ་བར་དུ་ཆད་པའམ། རྣམ་པར་ནོར་འཁྲུལ་འདུག</translation>
    </message>
    <message>
        <source>The file holds too many values.</source>
        <translation>ཡིག་ཆའི་ནང་རིན་གྲངས་མང་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ཡིག་ཆ་སྟོང་པ་འདུག</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>ཡིག་ཆའི་རིམ་པ་ཟབ་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>The guardian agreed, and the child does not want it. Better treat this as no.</source>
        <translation>བདག་གཉེར་བས་མོས་མཐུན་བྱས་ཀྱང་བྱིས་པས་མི་འདོད། མོས་མཐུན་མེད་པར་རྩིས་ན་ཡག་པ་ཡོད།</translation>
    </message>
    <message>
        <source>The letters in the file cannot be read.</source>
        <translation>ཡིག་ཆའི་ནང་གི་ཡི་གེ་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>The name may be public, but the Government may not be told. Ask once more what is meant.</source>
        <translation>མིང་ཡོངས་བསྒྲགས་བྱེད་ཆོག འོན་ཀྱང་གཞུང་ལ་བཤད་མི་ཆོག དོན་གང་ཡིན་ཐེངས་གཅིག་ཡང་བསྐྱར་དྲིས།</translation>
    </message>
    <message>
        <source>The name of this official leaves with the report and cannot be taken back. Confirm once more.</source>
        <translation>ལས་བྱེད་འདིའི་མིང་སྙན་ཐོ་དང་མཉམ་དུ་ཕྱིར་འགྲོ་ཡི་རེད། ཕྱིར་འཐེན་བྱེད་མི་ཐུབ། ཐེངས་གཅིག་ཡང་བསྐྱར་གཏན་འཁེལ་གནང་།</translation>
    </message>
    <message>
        <source>The original leaves, with the hidden data in it: place, device, time. A cleaned copy could leave instead. Say why it is the original.</source>
        <translation>མ་ཡིག་ནང་གི་སྦས་པའི་གྲངས་གཞི་དང་བཅས་ཕྱིར་འགྲོ་ཡི་རེད། ས་གནས། སྒྲིག་ཆས། དུས་ཚོད། ཚབ་ཏུ་གཙང་སེལ་འདྲ་བཤུ་གཏོང་ཆོག མ་ཡིག་ཡིན་དགོས་པའི་རྒྱུ་མཚན་བྲིས།</translation>
    </message>
    <message>
        <source>The person does not agree to the focal point, so nothing of them gets there, and nobody can act on this answer.</source>
        <translation>མི་དེ་འབྲེལ་མཐུད་འགན་འཛིན་ལ་གཏོང་རྒྱུར་མོས་མཐུན་མེད། དེས་ན་ཁོང་གི་གང་ཡང་དེར་མི་སླེབས། ལན་འདི་ལྟར་སུས་ཀྱང་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>The person has died or is missing. If they said this before, choose “Instruction given earlier”. Else family or a lawyer may answer, only for the uses that they name.</source>
        <translation>མི་དེ་འདས་པའམ་གར་སོང་ཆ་མེད། ཁོང་གིས་སྔོན་ལ་བཤད་པ་ཡིན་ན། “སྔོན་ནས་བཤད་པའི་ཁ་བཀོད” འདེམས། དེ་མིན་ནང་མིའམ་ཁྲིམས་རྩོད་པས། ཁོང་ཚོས་བརྗོད་པའི་བེད་སྤྱོད་ཁོ་ནའི་ཆེད་ལན་རྒྱག་ཆོག</translation>
    </message>
    <message>
        <source>The person is held, and may not have been free to refuse. A family member or a lawyer may answer for them, only for the uses that they name.</source>
        <translation>མི་དེ་བཀག་ཉར་ནང་ཡོད་པས་དང་ལེན་མི་བྱེད་པའི་རང་དབང་མེད་སྲིད། ནང་མིའམ་ཁྲིམས་རྩོད་པས་ཁོང་ཚོས་བརྗོད་པའི་བེད་སྤྱོད་ཁོ་ནའི་ཆེད་ཚབ་ཏུ་ལན་རྒྱག་ཆོག</translation>
    </message>
    <message>
        <source>The pseudonym holds the name or a part of it. Choose another word.</source>
        <translation>གབ་མིང་ནང་མིང་ངམ་དེའི་ཆ་ཤས་འདུག ཚིག་གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>The record is still a draft. Answer what is missing: {missing}.</source>
        <translation>ཟིན་ཐོ་ད་དུང་ཟིན་བྲིས་ཡིན། ཆད་པར་ལན་རྒྱོབས། {missing}</translation>
    </message>
    <message>
        <source>The record says that nothing is sent before there is consent.</source>
        <translation>མོས་མཐུན་མ་ཐོབ་བར་གང་ཡང་མི་གཏོང་བར་ཟིན་ཐོར་བྲིས་འདུག</translation>
    </message>
    <message>
        <source>The record was withdrawn, so it does not leave.</source>
        <translation>ཟིན་ཐོ་ཕྱིར་འཐེན་བྱས་ཟིན་པས་ཕྱིར་མི་འགྲོ།</translation>
    </message>
    <message>
        <source>The same file is in this record already.</source>
        <translation>ཡིག་ཆ་གཅིག་པ་ཟིན་ཐོ་འདིའི་ནང་ཡོད་ཟིན།</translation>
    </message>
    <message>
        <source>There are too many incidents; 100 are the most.</source>
        <translation>དོན་རྐྱེན་མང་དྲགས་འདུག མང་མཐར་ 100</translation>
    </message>
    <message>
        <source>There are two answers for the same use. Keep the one that holds.</source>
        <translation>བེད་སྤྱོད་གཅིག་ལ་ལན་གཉིས་འདུག གོ་ཆོད་པ་དེ་ཉོར།</translation>
    </message>
    <message>
        <source>There are two answers that exclude each other.</source>
        <translation>ཕན་ཚུན་འགལ་བའི་ལན་གཉིས་འདུག</translation>
    </message>
    <message>
        <source>There are words, but “Something else” is not chosen.</source>
        <translation>ཚིག་བྲིས་འདུག འོན་ཀྱང་ “གཞན” བདམས་མེད།</translation>
    </message>
    <message>
        <source>There is a day on which this was withdrawn, so it counts as withdrawn. Choose what holds now.</source>
        <translation>ཕྱིར་འཐེན་བྱས་པའི་ཉིན་ཞིག་འཁོད་འདུག དེས་ན་ཕྱིར་འཐེན་བྱས་པར་རྩི། ད་ལྟ་གོ་ཆོད་པ་དེ་འདེམས།</translation>
    </message>
    <message>
        <source>There is a day when it ended, and it is still going on.</source>
        <translation>མཇུག་རྫོགས་པའི་ཉིན་ཞིག་འཁོད་འདུག འོན་ཀྱང་ད་དུང་མུ་མཐུད་བཞིན་པར་བྲིས་འདུག</translation>
    </message>
    <message>
        <source>There is a number in it that is none.</source>
        <translation>དེའི་ནང་གྲངས་མིན་པའི་གྲངས་ཤིག་འདུག</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be shown.</source>
        <translation>དེའི་ནང་སྟོན་མི་ཐུབ་པའི་རྟགས་ཤིག་འདུག</translation>
    </message>
    <message>
        <source>There is half a letter in it.</source>
        <translation>དེའི་ནང་ཡི་གེ་ཕྱེད་ཀ་འདུག</translation>
    </message>
    <message>
        <source>There is no answer here. Say “I don’t know” if you don’t.</source>
        <translation>འདིར་ལན་མི་འདུག མི་ཤེས་ན་ “ངས་མི་ཤེས” འདེམས།</translation>
    </message>
    <message>
        <source>There is no cleaned copy of this file. Make one or leave it out; or say why the original leaves, with the hidden data in it: place, device, time.</source>
        <translation>ཡིག་ཆ་འདིའི་གཙང་སེལ་འདྲ་བཤུ་མེད། གཅིག་བཟོས་སམ་བོར་ཞོག ཡང་ན་སྦས་པའི་གྲངས་གཞི (ས་གནས། སྒྲིག་ཆས། དུས་ཚོད) ཡོད་པའི་མ་ཡིག་གཏོང་དགོས་པའི་རྒྱུ་མཚན་བྲིས།</translation>
    </message>
    <message>
        <source>There is no country with this mark.</source>
        <translation>རྟགས་འདི་ཅན་གྱི་རྒྱལ་ཁབ་མེད།</translation>
    </message>
    <message>
        <source>There is no incident in this folder.</source>
        <translation>ཡིག་སྣོད་འདིའི་ནང་དོན་རྐྱེན་མི་འདུག</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>དེའི་ནང་གང་ཡང་མི་འདུག</translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation>མང་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>They asked about other people. Do not name them here; think about who should be told.</source>
        <translation>ཁོང་ཚོས་མི་གཞན་གྱི་སྐོར་དྲིས་འདུག འདིར་ཁོང་ཚོའི་མིང་མ་བྲི། སུ་ལ་བརྡ་སྤྲོད་དགོས་པ་བསམ་བློ་ཐོང་།</translation>
    </message>
    <message>
        <source>They may act under pressure, or nobody said that they do not: then no name leaves.</source>
        <translation>ཁོང་ཚོས་གནོན་ཤུགས་འོག་བྱས་པ་ཡིན་སྲིད། ཡང་ན་དེ་ལྟར་མིན་པ་སུས་ཀྱང་བཤད་མེད། དེ་ལྟ་ན་མིང་ཕྱིར་མི་འགྲོ།</translation>
    </message>
    <message>
        <source>They may be contacted, and it says elsewhere that contact is not safe.</source>
        <translation>ཁོང་དང་འབྲེལ་གཏུག་བྱེད་ཆོག་པར་བྲིས་འདུག འོན་ཀྱང་གཞན་དུ་འབྲེལ་གཏུག་ལ་ཉེན་ཁ་ཡོད་པར་བྲིས་འདུག</translation>
    </message>
    <message>
        <source>They may be contacted, and no way to reach them is kept.</source>
        <translation>ཁོང་དང་འབྲེལ་གཏུག་བྱེད་ཆོག འོན་ཀྱང་འབྲེལ་ཐབས་ཉར་མེད།</translation>
    </message>
    <message>
        <source>They may be named, and no name is kept. Without one, only the title leaves.</source>
        <translation>ཁོང་གི་མིང་འགོད་ཆོག འོན་ཀྱང་མིང་ཉར་མེད། མིང་མེད་ན་འབོད་ཚིག་ཁོ་ན་ཕྱིར་འགྲོ།</translation>
    </message>
    <message>
        <source>This answer is not in the list.</source>
        <translation>ལན་འདི་ཐོ་གཞུང་ནང་མེད།</translation>
    </message>
    <message>
        <source>This answer is written in a way this version does not read.</source>
        <translation>ལན་འདིའི་འབྲི་སྟངས་པར་གཞི་འདིས་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>This cannot be the answer.</source>
        <translation>འདི་ལན་ཡིན་མི་སྲིད།</translation>
    </message>
    <message>
        <source>This card belongs to a person. Only a focal point receives reports.</source>
        <translation>མིང་བྱང་འདི་མི་སྒེར་གྱི་རེད། འབྲེལ་མཐུད་འགན་འཛིན་ཁོ་ནས་སྙན་ཐོ་ལེན་གྱི་རེད།</translation>
    </message>
    <message>
        <source>This country is made up for practice. A real record has a real one.</source>
        <translation>རྒྱལ་ཁབ་འདི་སྦྱོང་བརྡར་ཆེད་བཟོས་པ་རེད། ཟིན་ཐོ་དངོས་སུ་རྒྱལ་ཁབ་དངོས་དགོས།</translation>
    </message>
    <message>
        <source>This day cannot be read. Write, for example, 14 March 2026, March 2026 or about 2026.</source>
        <translation>ཉིན་འདི་ཀློག་མི་ཐུབ། དཔེར་ན་ 14 March 2026 དང་ March 2026 ཡང་ན་ about 2026 ལྟར་བྲིས།</translation>
    </message>
    <message>
        <source>This file leaves as it is, and the hidden data in it tells where it was made. Look at it once more. People you marked as recognisable: {shows}.</source>
        <translation>ཡིག་ཆ་འདི་ཡོད་པ་བཞིན་ཕྱིར་འགྲོ་ཡི་རེད། ནང་གི་སྦས་པའི་གྲངས་གཞིས་གང་དུ་བཟོས་པ་སྟོན། ཐེངས་གཅིག་ཡང་བསྐྱར་གཟིགས། ངོས་ཟིན་ཐུབ་པར་ཁྱེད་རང་གིས་རྟགས་བཀོད་པའི་མི། {shows}</translation>
    </message>
    <message>
        <source>This file leaves as it is, with the hidden data in it: place, device, time. Look at it once more. People you marked as recognisable: {shows}.</source>
        <translation>ཡིག་ཆ་འདི་སྦས་པའི་གྲངས་གཞི་དང་བཅས་ཡོད་པ་བཞིན་ཕྱིར་འགྲོ་ཡི་རེད། ས་གནས། སྒྲིག་ཆས། དུས་ཚོད། ཐེངས་གཅིག་ཡང་བསྐྱར་གཟིགས། ངོས་ཟིན་ཐུབ་པར་ཁྱེད་རང་གིས་རྟགས་བཀོད་པའི་མི། {shows}</translation>
    </message>
    <message>
        <source>This fingerprint is not complete.</source>
        <translation>མཛུབ་རྗེས་འདི་ཆ་མི་ཚང་།</translation>
    </message>
    <message>
        <source>This is a real country. In practice, countries and people are made up.</source>
        <translation>འདི་རྒྱལ་ཁབ་དངོས་རེད། སྦྱོང་བརྡར་ནང་རྒྱལ་ཁབ་དང་མི་བཟོས་པ་ཡིན།</translation>
    </message>
    <message>
        <source>This is about {because}. Confirm that it may leave.</source>
        <translation>འདི་ {because} སྐོར་རེད། ཕྱིར་གཏོང་ཆོག་པ་གཏན་འཁེལ་གནང་།</translation>
    </message>
    <message>
        <source>This is kept although they do not agree to that. Ask once more, or take them out of the record.</source>
        <translation>ཁོང་མོས་མཐུན་མེད་ཀྱང་འདི་ཉར་འདུག ཐེངས་གཅིག་ཡང་བསྐྱར་དྲིས། ཡང་ན་ཁོང་ཟིན་ཐོ་ནས་འདོན།</translation>
    </message>
    <message>
        <source>This is no ordinary file; links and folders cannot be used.</source>
        <translation>འདི་ཡིག་ཆ་རྒྱུན་ལྡན་མ་རེད། མཐུད་ལམ་དང་ཡིག་སྣོད་བེད་སྤྱོད་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>This is not the kind of answer that is asked for.</source>
        <translation>འདི་དྲིས་པའི་ལན་རིགས་དེ་མ་རེད།</translation>
    </message>
    <message>
        <source>This is not urgent, and it was written down less than a day ago. Sleep on it if you can. Hours left: {hours}.</source>
        <translation>འདི་ཛ་དྲག་མ་རེད། བྲིས་ནས་ཉིན་གཅིག་འཁོར་མེད། ཐུབ་ན་ཞག་གཅིག་བསམ་བློ་ཐོང་། ལྷག་པའི་ཆུ་ཚོད། {hours}</translation>
    </message>
    <message>
        <source>This is the reference of a letter to a real State.</source>
        <translation>འདི་རྒྱལ་ཁབ་དངོས་ཤིག་ལ་བཏང་བའི་ཡི་གེའི་ཡིག་ཨང་རེད།</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>འདི་ཐེངས་གཉིས་འདུག</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>འདི་རིང་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>This language is not known. Choose one from the list.</source>
        <translation>སྐད་ཡིག་འདི་མི་ཤེས། ཐོ་ནས་གཅིག་འདེམས།</translation>
    </message>
    <message>
        <source>This line cannot be read in one way only.</source>
        <translation>ཐིག་འདི་ཀློག་ཚུལ་གཅིག་ལས་མང་བ་འདུག</translation>
    </message>
    <message>
        <source>This mark holds signs that are not allowed.</source>
        <translation>རྟགས་འདིའི་ནང་མི་ཆོག་པའི་ཡི་གེ་འདུག</translation>
    </message>
    <message>
        <source>This must fit on one line.</source>
        <translation>འདི་ཐིག་གཅིག་ནང་ཤོང་དགོས།</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>གྲངས་འདི་ཆེ་དྲགས་འདུག</translation>
    </message>
    <message>
        <source>This part of the UN is not in the list.</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་སྡེ་ཚན་འདི་ཐོ་གཞུང་ནང་མེད།</translation>
    </message>
    <message>
        <source>This points to itself. Choose again.</source>
        <translation>འདིས་རང་ཉིད་ལ་སྟོན་གྱི་འདུག ཡང་བསྐྱར་འདེམས།</translation>
    </message>
    <message>
        <source>This points to something of another kind. Choose again.</source>
        <translation>འདིས་རིགས་གཞན་ཞིག་ལ་སྟོན་གྱི་འདུག ཡང་བསྐྱར་འདེམས།</translation>
    </message>
    <message>
        <source>This record is marked as a draft.</source>
        <translation>ཟིན་ཐོ་འདི་ཟིན་བྲིས་སུ་རྟགས་བཀོད་འདུག</translation>
    </message>
    <message>
        <source>This reference looks unusual. UN letters look like CHN 20/2020.</source>
        <translation>ཡིག་ཨང་འདི་རྒྱུན་ལྡན་མིན། མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ཡི་གེ CHN 20/2020 ལྟ་བུ་ཡིན།</translation>
    </message>
    <message>
        <source>This time zone cannot be read. Write, for example, +02:00.</source>
        <translation>དུས་ཁུལ་འདི་ཀློག་མི་ཐུབ། དཔེར་ན་ +02:00 བྲིས།</translation>
    </message>
    <message>
        <source>This vault was on a device that others had. They may be able to read what is sealed now. Better begin again on a new device with a new vault.</source>
        <translation>གསང་མཛོད་འདི་མི་གཞན་གྱི་ལག་ཏུ་ཤོར་བའི་སྒྲིག་ཆས་ཤིག་ཐོག་ཡོད། ད་ལྟ་དམ་རྒྱ་བརྒྱབ་པ་ཁོང་ཚོས་ཀློག་ཐུབ་སྲིད། སྒྲིག་ཆས་གསར་པ་ཞིག་ཐོག་གསང་མཛོད་གསར་པ་ཞིག་གིས་ཡང་བསྐྱར་འགོ་བཙུགས་ན་ཡག་པ་ཡོད།</translation>
    </message>
    <message>
        <source>This vault was on that device. Read “Device taken” under Learn before you go on.</source>
        <translation>གསང་མཛོད་འདི་སྒྲིག་ཆས་དེའི་ཐོག་ཡོད། མུ་མ་མཐུད་གོང་ “སློབ་སྦྱོང་” འོག་ “སྒྲིག་ཆས་བླངས་པ” ཀློག</translation>
    </message>
    <message>
        <source>This version does not know this kind of act.</source>
        <translation>པར་གཞི་འདིས་བྱ་སྤྱོད་རིགས་འདི་མི་ཤེས།</translation>
    </message>
    <message>
        <source>This version does not know this question.</source>
        <translation>པར་གཞི་འདིས་དྲི་བ་འདི་མི་ཤེས།</translation>
    </message>
    <message>
        <source>Two parts carry the same mark.</source>
        <translation>ཆ་ཤས་གཉིས་ལ་རྟགས་གཅིག་པ་འདུག</translation>
    </message>
    <message>
        <source>What this points to is no longer in the record. Choose again.</source>
        <translation>འདིས་བསྟན་པ་དེ་ད་ཟིན་ཐོའི་ནང་མི་འདུག ཡང་བསྐྱར་འདེམས།</translation>
    </message>
    <message>
        <source>Whoever is alleged to have done it asked, or was there. Ask again when nobody listens.</source>
        <translation>བྱས་པར་བརྗོད་པའི་མི་དེས་དྲིས་པའམ་དེར་ཡོད་པ་རེད། སུས་ཀྱང་མི་ཉན་པའི་སྐབས་ཡང་བསྐྱར་དྲིས།</translation>
    </message>
    <message>
        <source>Whoever is alleged to have done it never leaves by name, whatever was said here.</source>
        <translation>འདིར་གང་བཤད་ཀྱང་། བྱས་པར་བརྗོད་པའི་མིའི་མིང་ནམ་ཡང་ཕྱིར་མི་འགྲོ།</translation>
    </message>
    <message>
        <source>Whoever this was has been left out of the report.</source>
        <translation>མི་འདི་སུ་ཡིན་ཡང་སྙན་ཐོ་ནས་བོར་བཞག་འདུག</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>གྲངས་ཧྲིལ་པོ་ཞིག་བྲིས།</translation>
    </message>
    <message>
        <source>You are worried about somebody’s health. Add an act about medical care or ill-treatment.</source>
        <translation>མི་ཞིག་གི་བདེ་ཐང་ལ་ཁྱེད་རང་སེམས་ཁྲལ་འདུག སྨན་བཅོས་སམ་སྡུག་སྦྱོང་སྐོར་གྱི་བྱ་སྤྱོད་ཅིག་སྣོན།</translation>
    </message>
    <message>
        <source>Your answers point to another urgency. Choose the one that fits.</source>
        <translation>ཁྱེད་རང་གི་ལན་གྱིས་ཛ་དྲག་གི་ཚད་གཞན་ཞིག་སྟོན་གྱི་འདུག འཚམ་པ་དེ་འདེམས།</translation>
    </message>
    <message>
        <source>evidence that shows somebody’s health</source>
        <translation>མི་ཞིག་གི་བདེ་ཐང་སྟོན་པའི་དཔང་རྟགས</translation>
    </message>
    <message>
        <source>somebody who is especially at risk</source>
        <translation>ཉེན་ཁ་དམིགས་བསལ་ཡོད་པའི་མི་ཞིག</translation>
    </message>
    <message>
        <source>somebody who is held</source>
        <translation>བཀག་ཉར་བྱས་པའི་མི་ཞིག</translation>
    </message>
    <message>
        <source>what was done to a person’s body or health</source>
        <translation>མི་ཞིག་གི་ལུས་པོའམ་བདེ་ཐང་ལ་གང་བྱས་པ</translation>
    </message>
    <message>
        <source>“I don’t know” stands alone.</source>
        <translation>“ངས་མི་ཤེས” གཅིག་པུར་འདེམས།</translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>A practice vault is marked everywhere and can never be mixed with a real one. That cannot be changed later.</source>
        <translation>སྦྱོང་བརྡར་གསང་མཛོད་ལ་གང་སར་རྟགས་བཀོད་ཡོད། ངོ་མ་དང་འདྲེས་ཐབས་མེད། འདི་རྗེས་སུ་བརྗེ་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>A workshop: made-up cases, two seats, exercises</source>
        <translation>ཟབ་སྦྱོང་། བཟོས་པའི་གནད་དོན་དང་། སྡོད་ས་གཉིས། སྦྱོང་ཚན།</translation>
    </message>
    <message>
        <source>In some places, encryption, or carrying a program like this one, is against the law or looks suspicious. If you are not sure, ask somebody you trust first, also about places you travel to. Nothing has been written yet: you can close this window now.</source>
        <translation>ས་གནས་ཁ་ཤས་ན་གསང་སྡོམ་མམ་མཉེན་ཆས་འདི་འདྲ་འཁྱེར་ན་ཁྲིམས་དང་འགལ་བའམ་དོགས་པ་སྐྱེ་སྲིད། གཏན་འཁེལ་མེད་ན་སྔོན་ལ་བློས་འགེལ་བའི་མི་ཞིག་ལ་འདྲི་རོགས། འགྲོ་རྒྱུའི་ས་གནས་ཀྱི་སྐོར་ཡང་འདྲི་རོགས། ད་ལྟའི་བར་ཅི་ཡང་བྲིས་མེད། སྒེའུ་ཁུང་འདི་ད་ལྟ་རྒྱག་ཆོག</translation>
    </message>
    <message>
        <source>Is a notebook like this safe to have, where you are?</source>
        <translation>ཁྱེད་རང་ཡོད་སའི་ས་གནས་དེར་འདི་འདྲའི་བརྗེད་དེབ་ཅིག་ཉར་ན་ཉེན་ཁ་མེད་དམ།</translation>
    </message>
    <message>
        <source>One empty practice vault</source>
        <translation>སྦྱོང་བརྡར་གསང་མཛོད་སྟོང་པ་ཞིག</translation>
    </message>
    <message>
        <source>Practise how?</source>
        <translation>སྦྱོང་བརྡར་གང་འདྲ་བྱེད་དམ།</translation>
    </message>
    <message>
        <source>Practise with fiction</source>
        <translation>བཟོས་པའི་གཏམ་གྱིས་སྦྱོང་བརྡར</translation>
    </message>
    <message>
        <source>Receive reports as a focal point</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་གྱི་ངོས་ནས་སྙན་ཐོ་ལེན་པ</translation>
    </message>
    <message>
        <source>This decides which pages you see first. You can change it later.</source>
        <translation>འདིས་ཐོག་མར་ཤོག་ངོས་གང་མཐོང་བ་ཐག་གཅོད་བྱེད་ཀྱི་རེད། རྗེས་སུ་བརྗེ་ཆོག</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ཁྱེད་རང་གིས་ཅི་ཞིག་བྱེད་འདོད་དམ།</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>གང་བྱུང་བ་འབྲི་བ</translation>
    </message>
    <message>
        <source>You get sealed reports from others, open them and answer.</source>
        <translation>གཞན་གྱི་དམ་རྒྱ་བརྒྱབ་པའི་སྙན་ཐོ་འབྱོར་བ་རྣམས་ཁ་ཕྱེས་ནས་ལན་འདེབས་ཀྱི་ཡོད།</translation>
    </message>
    <message>
        <source>You keep records of reprisals and send them when you decide to.</source>
        <translation>ལན་སློག་གནོད་འཚེའི་ཟིན་ཐོ་ཉར་ནས། ཁྱེད་རང་གིས་ཐག་གཅོད་བྱས་པའི་སྐབས་གཏོང་གི་ཡོད།</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ཡོད་ཟིན།
བརྗེ་འདོད་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>འདེམས་པ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>བསུབ་པ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>ཡིག་སྣོད་གསར་པ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ཁ་ཕྱེ་བ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>མིང་བརྗེ་བ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ཉར་བ (&amp;S)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ཡིག་ཆ་ཚང་མ (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ཕྱིར་ལོག</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>ཞིབ་ཕྲའི་མཐོང་སྣང་ལ་བརྗེ་བ</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>ཐོ་གཞུང་གི་མཐོང་སྣང་ལ་བརྗེ་བ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>ཡིག་སྣོད་གསར་པ་བཟོ་བ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>ཡིག་སྣོད་གསར་པ་ཞིག་བཟོ་བ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ཞིབ་ཕྲའི་མཐོང་སྣང</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ཡིག་སྣོད།</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ཡིག་ཆའི་མིང (&amp;N)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ཡིག་ཆ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>མདུན་དུ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ཕྱིར་ལོག་པ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>མདུན་དུ་འགྲོ་བ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>གོང་རིམ་ཡིག་སྣོད་ལ་འགྲོ་བ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ཐོ་གཞུང་གི་མཐོང་སྣང</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>ས་གནས་དང་དཔེ་རྟགས་ཀྱི་ཐོ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>ངའི་གློག་ཀླད</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>ཡིག་སྣོད་གསར་པ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>གོང་རིམ་ཡིག་སྣོད</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>ཉེ་ཆར་གྱི་ས་གནས</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>འདོན</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>སྦས་པའི་ཡིག་ཆ་སྟོན་པ (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>ཟུར་ངོས</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation>བཟོ་བཅོས་བྱས་པའི་ཚེས</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>མིང་</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ཆེ་ཆུང་</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>རིགས</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>འདྲ་བཤུ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>སྦྱོར་བ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>བསྐྱར་དུ་བྱེད་པ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ཕྱིར་ལྡོག (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>གཏུབ་པ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>སུབ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ཚང་མ་འདེམས་པ</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>མིན (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ཡིན (&amp;Y)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>འདོར</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>འགྲིག</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ཉར་བ</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>ཞབས</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>གཡོན་ཟུར</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ཤོག་ངོས་མར</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>ཤོག་ངོས་གཡོན</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>ཤོག་ངོས་གཡས</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ཤོག་ངོས་ཡར</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>གཡས་ཟུར</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>མར་འགྲོ་བ</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>འདིར་འགྲོ་བ</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>གཡོན་དུ་འགྲོ་བ</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>གཡས་སུ་འགྲོ་བ</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ཡར་འགྲོ་བ</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>རྩེ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>འདྲ་བཤུ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>སྦྱོར་བ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>བསྐྱར་དུ་བྱེད་པ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ཕྱིར་ལྡོག (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>གཏུབ་པ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>སུབ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ཚང་མ་འདེམས་པ</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Address of the page</source>
        <translation>དྲ་ངོས་ཀྱི་ཁ་བྱང་</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>ཟུར་སྦྲེལ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ལན</translation>
    </message>
    <message>
        <source>Check sum of the file</source>
        <translation>ཡིག་ཆའི་ཞིབ་བཤེར་ཨང་</translation>
    </message>
    <message>
        <source>Could they have been forced to do it?</source>
        <translation>ཁོང་ཚོར་བཙན་གྱིས་བྱེད་དུ་བཅུག་པ་ཡིན་སྲིད་དམ།</translation>
    </message>
    <message>
        <source>Cycle of the review</source>
        <translation>བསྐྱར་ཞིབ་ཀྱི་སྐོར་ཐེངས</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>སྐྱེས་ཚེས</translation>
    </message>
    <message>
        <source>Did it get a reference number?</source>
        <translation>དེར་ཡིག་ཨང་ཐོབ་བམ།</translation>
    </message>
    <message>
        <source>Did it reach across a border?</source>
        <translation>རྒྱལ་མཚམས་བརྒལ་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Did the source see or hear it personally?</source>
        <translation>འབྱུང་ཁུངས་དེས་རང་གིས་མཐོང་བའམ་གོ་བ་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>Do accounts differ? How?</source>
        <translation>བརྗོད་པ་མི་འདྲ་བ་ཡོད་དམ། གང་འདྲ་ཡིན།</translation>
    </message>
    <message>
        <source>Do they admit the act?</source>
        <translation>ཁོང་ཚོས་བྱ་སྤྱོད་དེ་ཁས་ལེན་གྱི་འདུག་གམ།</translation>
    </message>
    <message>
        <source>Does it belong to other records?</source>
        <translation>དེ་ཟིན་ཐོ་གཞན་དང་འབྲེལ་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Does it have consultative status with the UN?</source>
        <translation>དེར་མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ནང་གྲོས་འདྲིའི་གོ་གནས་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Does the child want it too?</source>
        <translation>བྱིས་པ་རང་ཉིད་ཀྱང་འདོད་ཀྱི་འདུག་གམ།</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>ཡིག་ཆའི་མཛུབ་རྗེས</translation>
    </message>
    <message>
        <source>Follow-up by a treaty body</source>
        <translation>ཆིངས་ཡིག་ཚོགས་ཆུང་གི་རྗེས་འབྲེལ</translation>
    </message>
    <message>
        <source>From whom?</source>
        <translation>སུའི་ས་ནས་རེད།</translation>
    </message>
    <message>
        <source>Give it a short title</source>
        <translation>ཁ་བྱང་ཐུང་ངུ་ཞིག་འགོད་རོགས།</translation>
    </message>
    <message>
        <source>How are they connected?</source>
        <translation>དེ་དག་དབར་འབྲེལ་བ་གང་འདྲ་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>How are they now?</source>
        <translation>ཁོང་ཚོ་ད་ལྟ་གང་འདྲ་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>How can the person be reached?</source>
        <translation>མི་དེ་དང་འབྲེལ་བ་གང་འདྲ་བྱེད་ཐུབ་བམ།</translation>
    </message>
    <message>
        <source>How did it reach you?</source>
        <translation>དེ་ཁྱེད་རང་གི་ས་ལ་གང་འདྲ་འབྱོར་སོང་ངམ།</translation>
    </message>
    <message>
        <source>How did the State respond?</source>
        <translation>རྒྱལ་ཁབ་དེས་ཡ་ལན་གང་འདྲ་བྱས་སོང་ངམ།</translation>
    </message>
    <message>
        <source>How did the authorities know about it?</source>
        <translation>དབང་འཛིན་པས་དེ་གང་འདྲ་ཤེས་སོང་ངམ།</translation>
    </message>
    <message>
        <source>How did they respond?</source>
        <translation>ཁོང་ཚོས་ཡ་ལན་གང་འདྲ་བྱས་སོང་ངམ།</translation>
    </message>
    <message>
        <source>How far had the cooperation come?</source>
        <translation>མཉམ་ལས་གང་ཙམ་དུ་སླེབས་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>How far is the record?</source>
        <translation>ཟིན་ཐོ་གང་ཙམ་དུ་སླེབས་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>How far was it carried out?</source>
        <translation>དེ་གང་ཙམ་ལག་ལེན་བསྟར་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>How is the person now?</source>
        <translation>མི་དེ་ད་ལྟ་གང་འདྲ་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>How is the source connected to it?</source>
        <translation>འབྱུང་ཁུངས་དེ་དོན་དེ་དང་འབྲེལ་བ་གང་འདྲ་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>How many experts signed it?</source>
        <translation>མཁས་པ་ག་ཚོད་ཀྱིས་མིང་རྟགས་བཀོད་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>How many mandates signed it?</source>
        <translation>འགན་དབང་ག་ཚོད་ཀྱིས་མིང་རྟགས་བཀོད་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>How many of the questions does it answer?</source>
        <translation>དེས་དྲི་བ་ག་ཚོད་ལ་ལན་བརྒྱབ་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>How many pages?</source>
        <translation>ཤོག་གྲངས་ག་ཚོད་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>How many people are in the group?</source>
        <translation>ཚོགས་ཁག་དེའི་ནང་མི་ག་ཚོད་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>How many people does it cover?</source>
        <translation>དེའི་ནང་མི་ག་ཚོད་ཚུད་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>How many people were affected?</source>
        <translation>མི་ག་ཚོད་ལ་གནོད་འཚེ་ཕོག་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>How may the person be named?</source>
        <translation>མི་དེའི་མིང་གང་འདྲ་འབོད་ཆོག་གམ།</translation>
    </message>
    <message>
        <source>How old was the person then?</source>
        <translation>སྐབས་དེར་མི་དེའི་ལོ་ག་ཚོད་རེད།</translation>
    </message>
    <message>
        <source>How reliable is it?</source>
        <translation>དེ་ཡིད་རྟོན་འོས་པའི་ཚད་གང་འདྲ་རེད།</translation>
    </message>
    <message>
        <source>How specific is the recommendation?</source>
        <translation>གྲོས་འགོ་དེ་གསལ་ཁ་གང་འདྲ་རེད།</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>དེ་གཏན་འཁེལ་གྱི་ཚད་གང་འདྲ་རེད།</translation>
    </message>
    <message>
        <source>How sure is the number?</source>
        <translation>གྲངས་དེ་གཏན་འཁེལ་གྱི་ཚད་གང་འདྲ་རེད།</translation>
    </message>
    <message>
        <source>How urgent is it?</source>
        <translation>ཛ་དྲག་གི་ཚད་གང་འདྲ་རེད།</translation>
    </message>
    <message>
        <source>How was it got?</source>
        <translation>དེ་གང་འདྲ་ཐོབ་སོང་ངམ།</translation>
    </message>
    <message>
        <source>How was it kept?</source>
        <translation>དེ་གང་འདྲ་ཉར་བ་རེད།</translation>
    </message>
    <message>
        <source>How was it withdrawn?</source>
        <translation>དེ་གང་འདྲ་ཕྱིར་འཐེན་བྱས་པ་རེད།</translation>
    </message>
    <message>
        <source>How was the answer given?</source>
        <translation>ལན་གང་འདྲ་བརྒྱབ་པ་རེད།</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>གང་འདྲ་བྱས་པ་རེད།</translation>
    </message>
    <message>
        <source>In which country did it happen?</source>
        <translation>རྒྱལ་ཁབ་གང་དུ་བྱུང་བ་རེད།</translation>
    </message>
    <message>
        <source>In which country does the person live?</source>
        <translation>མི་དེ་རྒྱལ་ཁབ་གང་དུ་བཞུགས་ཀྱི་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>In which country is the organisation?</source>
        <translation>ཚོགས་པ་དེ་རྒྱལ་ཁབ་གང་དུ་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>In which language was it asked?</source>
        <translation>སྐད་ཡིག་གང་གི་ཐོག་དྲིས་པ་རེད།</translation>
    </message>
    <message>
        <source>In which language was it told?</source>
        <translation>སྐད་ཡིག་གང་གི་ཐོག་བཤད་པ་རེད།</translation>
    </message>
    <message>
        <source>In which languages is it?</source>
        <translation>དེ་སྐད་ཡིག་གང་དག་ཏུ་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation>སྐད་ཡིག་གང་དག་ཏུ།</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>མིང་བསྡུས</translation>
    </message>
    <message>
        <source>Is any of them held now?</source>
        <translation>ཁོང་ཚོའི་ནང་ནས་ད་ལྟ་སུ་ཞིག་བཀག་ཉར་བྱས་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Is anyone investigating?</source>
        <translation>སུ་ཞིག་གིས་རྩད་ཞིབ་བྱེད་ཀྱི་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Is hidden data still in it?</source>
        <translation>དེའི་ནང་ད་དུང་སྦས་པའི་གྲངས་གཞི་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Is it a view rather than an observed fact?</source>
        <translation>དེ་མཐོང་བའི་དངོས་དོན་མིན་པར་ལྟ་ཚུལ་ཞིག་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>Is it safe to contact the person?</source>
        <translation>མི་དེ་དང་འབྲེལ་བ་བྱས་ན་ཉེན་ཁ་མེད་དམ།</translation>
    </message>
    <message>
        <source>Is it still going on?</source>
        <translation>དེ་ད་དུང་མུ་མཐུད་ཀྱི་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Is the person held by anyone now?</source>
        <translation>མི་དེ་ད་ལྟ་སུ་ཞིག་གིས་བཀག་ཉར་བྱས་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Is the place kept back on purpose?</source>
        <translation>ས་གནས་ཆེད་དུ་སྦས་པ་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>Is the recommendation weak or problematic?</source>
        <translation>གྲོས་འགོ་དེ་ཞན་པའམ་དཀའ་ངལ་ཅན་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>Is there a copy?</source>
        <translation>འདྲ་བཤུ་ཞིག་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Is there a document?</source>
        <translation>ཡིག་ཆ་ཞིག་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Is this a group without a record for each member?</source>
        <translation>འདི་མི་རེ་རེའི་ཟིན་ཐོ་མེད་པའི་ཚོགས་ཁག་ཅིག་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>Kind of effect</source>
        <translation>ཤུགས་རྐྱེན་གྱི་རིགས</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ཡིག་ཆའི་རིགས</translation>
    </message>
    <message>
        <source>Mark of the organisation in this record</source>
        <translation>ཟིན་ཐོ་འདིའི་ནང་ཚོགས་པའི་རྟགས</translation>
    </message>
    <message>
        <source>Mark of the person in this record</source>
        <translation>ཟིན་ཐོ་འདིའི་ནང་མི་དེའི་རྟགས</translation>
    </message>
    <message>
        <source>Mark of the person in this vault</source>
        <translation>གསང་མཛོད་འདིའི་ནང་མི་དེའི་རྟགས</translation>
    </message>
    <message>
        <source>Mark of the record</source>
        <translation>ཟིན་ཐོའི་རྟགས</translation>
    </message>
    <message>
        <source>Mark of this account</source>
        <translation>བརྗོད་པ་འདིའི་རྟགས</translation>
    </message>
    <message>
        <source>Mark of this item</source>
        <translation>དངོས་པོ་འདིའི་རྟགས</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>མིང་</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>མིང་དང་འབྲེལ་གཏུག</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ཡིག་ཆའི་མིང་</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>ཚོགས་པའི་མིང་</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>རྒྱལ་ཁོངས</translation>
    </message>
    <message>
        <source>Not after which day, for certain?</source>
        <translation>ཉིན་གང་གི་རྗེས་ལ་མིན་པ་གཏན་འཁེལ་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>Not before which day, for certain?</source>
        <translation>ཉིན་གང་གི་སྔོན་ལ་མིན་པ་གཏན་འཁེལ་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>ཆ་རྐྱེན་ནི་…</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>མིང་གཞན</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>དོན་ཚན</translation>
    </message>
    <message>
        <source>Questions about this act</source>
        <translation>བྱ་སྤྱོད་འདིའི་སྐོར་གྱི་དྲི་བ</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>འབྱོར་བའི་ཚེས་གྲངས</translation>
    </message>
    <message>
        <source>Reference of the document</source>
        <translation>ཡིག་ཆའི་ཡིག་ཨང་</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>ཚོགས་འདུ</translation>
    </message>
    <message>
        <source>Sex or gender</source>
        <translation>ཕོ་མོའམ་མཚན་མའི་ངོ་བོ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ཆེ་ཆུང་</translation>
    </message>
    <message>
        <source>Symbol of the concluding observations</source>
        <translation>མཇུག་བསྡུའི་དགོངས་ཚུལ་གྱི་ཡིག་རྟགས</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>སྒྱུར་ཡིག</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ཁ་བྱང་</translation>
    </message>
    <message>
        <source>To whom was it sent?</source>
        <translation>དེ་སུ་ལ་བཏང་བ་རེད།</translation>
    </message>
    <message>
        <source>Translation into English</source>
        <translation>དབྱིན་ཡིག་ཏུ་སྒྱུར་བ</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>ཡོངས་ཁྱབ་དུས་མཚམས་བསྐྱར་ཞིབ</translation>
    </message>
    <message>
        <source>Until when is it confidential?</source>
        <translation>ནམ་བར་གསང་རྒྱ་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>Was the submission confidential?</source>
        <translation>ཕུལ་བའི་ཡིག་ཆ་གསང་རྒྱའི་ཐོག་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>What came back?</source>
        <translation>ལན་ཅི་ཞིག་འབྱོར་སོང་ངམ།</translation>
    </message>
    <message>
        <source>What did it change for the person?</source>
        <translation>དེས་མི་དེར་འགྱུར་བ་གང་བཏང་སོང་ངམ།</translation>
    </message>
    <message>
        <source>What did it stop or cause?</source>
        <translation>དེས་ཅི་ཞིག་བཀག་པའམ་བསླངས་སོང་ངམ།</translation>
    </message>
    <message>
        <source>What did others publish about it?</source>
        <translation>དེའི་སྐོར་གཞན་གྱིས་ཅི་ཞིག་དཔེ་སྐྲུན་བྱས་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>What did the UN do?</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱིས་གང་བྱས་སོང་ངམ།</translation>
    </message>
    <message>
        <source>What did the authorities say or do?</source>
        <translation>དབང་འཛིན་པས་གང་བཤད་པའམ་གང་བྱས་སོང་ངམ།</translation>
    </message>
    <message>
        <source>What did the organisation agree to?</source>
        <translation>ཚོགས་པས་གང་ལ་མོས་མཐུན་བྱས་སོང་ངམ།</translation>
    </message>
    <message>
        <source>What did the person agree to?</source>
        <translation>མི་དེས་གང་ལ་མོས་མཐུན་བྱས་སོང་ངམ།</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>ཁོང་ཚོས་གང་བྱས་སོང་ངམ།</translation>
    </message>
    <message>
        <source>What did they say or do?</source>
        <translation>ཁོང་ཚོས་གང་བཤད་པའམ་གང་བྱས་སོང་ངམ།</translation>
    </message>
    <message>
        <source>What did you see or hear of them?</source>
        <translation>ཁྱེད་རང་གིས་ཁོང་ཚོའི་སྐོར་ཅི་ཞིག་མཐོང་བའམ་གོ་བྱུང་ངམ།</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>ཁྱེད་རང་གིས་ཅི་ཞིག་རེ་སྐུལ་ཞུ་ཡི་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>དེའི་ནང་ཅི་ཞིག་བཤད་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>དེས་ཅི་ཞིག་སྟོན་གྱི་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>What does the answer say?</source>
        <translation>ལན་དེའི་ནང་ཅི་ཞིག་བཤད་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>What does the link rest on?</source>
        <translation>འབྲེལ་བ་དེའི་ཁུངས་གང་ཡིན།</translation>
    </message>
    <message>
        <source>What does the person do for a living?</source>
        <translation>མི་དེའི་འཚོ་ཐབས་གང་ཡིན།</translation>
    </message>
    <message>
        <source>What does this rest on?</source>
        <translation>འདིའི་ཁུངས་གང་ཡིན།</translation>
    </message>
    <message>
        <source>What else is true of it?</source>
        <translation>དེའི་སྐོར་གཞན་ཅི་ཞིག་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>What form did the cooperation take?</source>
        <translation>མཉམ་ལས་ཀྱི་རྣམ་པ་གང་འདྲ་ཡིན།</translation>
    </message>
    <message>
        <source>What happened, in your own words?</source>
        <translation>ཅི་ཞིག་བྱུང་སོང་ངམ། རང་གི་ཚིག་གིས་འབྲི་རོགས།</translation>
    </message>
    <message>
        <source>What has been done about it so far?</source>
        <translation>ད་བར་དེའི་སྐོར་ཅི་ཞིག་བྱས་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>What in it could point to people?</source>
        <translation>དེའི་ནང་གི་གང་གིས་མི་སུ་ཡིན་སྟོན་སྲིད་དམ།</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>དེ་ཅི་ཞིག་གི་སྐོར་རེད།</translation>
    </message>
    <message>
        <source>What is it, without pointing to it?</source>
        <translation>མིང་མ་བརྗོད་པར། དེ་ཚོགས་པ་གང་འདྲ་ཞིག་རེད།</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>གང་གི་ཆེད་དུ་བེད་སྤྱོད་བྱེད་ཆོག་པ</translation>
    </message>
    <message>
        <source>What kind of act was it?</source>
        <translation>བྱ་སྤྱོད་རིགས་གང་རེད།</translation>
    </message>
    <message>
        <source>What kind of action was it?</source>
        <translation>བྱེད་སྒོ་རིགས་གང་རེད།</translation>
    </message>
    <message>
        <source>What kind of answer was it?</source>
        <translation>ལན་རིགས་གང་རེད།</translation>
    </message>
    <message>
        <source>What kind of item is it?</source>
        <translation>དངོས་པོ་རིགས་གང་རེད།</translation>
    </message>
    <message>
        <source>What kind of material is it?</source>
        <translation>རྒྱུ་ཆ་རིགས་གང་རེད།</translation>
    </message>
    <message>
        <source>What kind of organisation is it?</source>
        <translation>ཚོགས་པ་རིགས་གང་རེད།</translation>
    </message>
    <message>
        <source>What kind of place was it?</source>
        <translation>ས་གནས་རིགས་གང་རེད།</translation>
    </message>
    <message>
        <source>What kind of text is it?</source>
        <translation>ཡི་གེ་རིགས་གང་རེད།</translation>
    </message>
    <message>
        <source>What makes it more dangerous for the person?</source>
        <translation>མི་དེར་ཉེན་ཁ་ཆེ་རུ་གཏོང་བ་གང་ཡིན།</translation>
    </message>
    <message>
        <source>What makes it more dangerous for them?</source>
        <translation>ཁོང་ཚོར་ཉེན་ཁ་ཆེ་རུ་གཏོང་བ་གང་ཡིན།</translation>
    </message>
    <message>
        <source>What makes it urgent?</source>
        <translation>ཛ་དྲག་ཡིན་པའི་རྒྱུ་མཚན་གང་ཡིན།</translation>
    </message>
    <message>
        <source>What part did they have?</source>
        <translation>ཁོང་ཚོས་འགན་ཅི་ཞིག་བླངས་སོང་ངམ།</translation>
    </message>
    <message>
        <source>What part did we have in it?</source>
        <translation>ང་ཚོས་དེའི་ནང་འགན་ཅི་ཞིག་བླངས་པ་ཡིན།</translation>
    </message>
    <message>
        <source>What part do they have in it?</source>
        <translation>དེའི་ནང་ཁོང་ཚོའི་འགན་གང་ཡིན།</translation>
    </message>
    <message>
        <source>What part does it have in it?</source>
        <translation>དེའི་ནང་ཚོགས་པ་དེའི་འགན་གང་ཡིན།</translation>
    </message>
    <message>
        <source>What part does the person have in it?</source>
        <translation>དེའི་ནང་མི་དེའི་འགན་གང་ཡིན།</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>དེ་གང་གིས་སྟོན་གྱི་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>What type of actor are they?</source>
        <translation>ཁོང་ཚོ་བྱེད་པོ་རིགས་གང་རེད།</translation>
    </message>
    <message>
        <source>What was done to this copy?</source>
        <translation>འདྲ་བཤུ་འདི་ལ་ཅི་ཞིག་བྱས་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>What was explained before?</source>
        <translation>སྔོན་ལ་ཅི་ཞིག་འགྲེལ་བཤད་བརྒྱབ་པ་རེད།</translation>
    </message>
    <message>
        <source>What was recommended?</source>
        <translation>གྲོས་འགོ་གང་བཏོན་པ་རེད།</translation>
    </message>
    <message>
        <source>What was the evaluation?</source>
        <translation>དབྱེ་ཞིབ་ཀྱི་གྲུབ་འབྲས་གང་རེད།</translation>
    </message>
    <message>
        <source>When did NGOs report?</source>
        <translation>གཞུང་འབྲེལ་མིན་པའི་ཚོགས་པས་ནམ་སྙན་ཐོ་ཕུལ་བ་རེད།</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation>ནམ་འགོ་ཚུགས་པ་རེད།</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation>ནམ་མཇུག་རྫོགས་པ་རེད།</translation>
    </message>
    <message>
        <source>When did it respond?</source>
        <translation>དེས་ནམ་ཡ་ལན་བྱས་པ་རེད།</translation>
    </message>
    <message>
        <source>When did the State report?</source>
        <translation>རྒྱལ་ཁབ་དེས་ནམ་སྙན་ཐོ་ཕུལ་བ་རེད།</translation>
    </message>
    <message>
        <source>When did the answer come?</source>
        <translation>ལན་ནམ་འབྱོར་བ་རེད།</translation>
    </message>
    <message>
        <source>When did the committee evaluate it?</source>
        <translation>ཚོགས་ཆུང་གིས་ནམ་དབྱེ་ཞིབ་བྱས་པ་རེད།</translation>
    </message>
    <message>
        <source>When is it safe?</source>
        <translation>ནམ་བྱས་ན་ཉེན་ཁ་མེད་དམ།</translation>
    </message>
    <message>
        <source>When is the follow-up due?</source>
        <translation>རྗེས་འབྲེལ་གྱི་དུས་བཀག་ནམ་རེད།</translation>
    </message>
    <message>
        <source>When is the next report due?</source>
        <translation>སྙན་ཐོ་རྗེས་མའི་དུས་བཀག་ནམ་རེད།</translation>
    </message>
    <message>
        <source>When is the reply due?</source>
        <translation>ལན་གྱི་དུས་བཀག་ནམ་རེད།</translation>
    </message>
    <message>
        <source>When should it be asked again?</source>
        <translation>ནམ་ཡང་བསྐྱར་དྲི་དགོས་སམ།</translation>
    </message>
    <message>
        <source>When was everyone told who has it?</source>
        <translation>དེ་ལག་ཏུ་ཡོད་མཁན་ཚང་མར་ནམ་བརྡ་སྤྲད་པ་རེད།</translation>
    </message>
    <message>
        <source>When was it assessed?</source>
        <translation>ནམ་དཔྱད་ཞིབ་བྱས་པ་རེད།</translation>
    </message>
    <message>
        <source>When was it made?</source>
        <translation>ནམ་བཟོས་པ་རེད།</translation>
    </message>
    <message>
        <source>When was it published?</source>
        <translation>ནམ་དཔེ་སྐྲུན་བྱས་པ་རེད།</translation>
    </message>
    <message>
        <source>When was it sent or adopted?</source>
        <translation>ནམ་བཏང་བའམ་གཏན་འབེབས་བྱས་པ་རེད།</translation>
    </message>
    <message>
        <source>When was it told?</source>
        <translation>ནམ་བཤད་པ་རེད།</translation>
    </message>
    <message>
        <source>When was it translated?</source>
        <translation>ནམ་བསྒྱུར་བ་རེད།</translation>
    </message>
    <message>
        <source>When was it withdrawn?</source>
        <translation>ནམ་ཕྱིར་འཐེན་བྱས་པ་རེད།</translation>
    </message>
    <message>
        <source>When was it, or when was it planned?</source>
        <translation>ནམ་བྱུང་བའམ། ནམ་བྱེད་རྩིས་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>When was that list checked?</source>
        <translation>ཐོ་གཞུང་དེ་ནམ་ཞིབ་བཤེར་བྱས་པ་རེད།</translation>
    </message>
    <message>
        <source>When was the answer given?</source>
        <translation>ལན་ནམ་བརྒྱབ་པ་རེད།</translation>
    </message>
    <message>
        <source>When was the fingerprint taken?</source>
        <translation>མཛུབ་རྗེས་ནམ་བླངས་པ་རེད།</translation>
    </message>
    <message>
        <source>When was the page kept?</source>
        <translation>དྲ་ངོས་ནམ་ཉར་བ་རེད།</translation>
    </message>
    <message>
        <source>When was the person told?</source>
        <translation>མི་དེར་ནམ་བཤད་པ་རེད།</translation>
    </message>
    <message>
        <source>When was the review?</source>
        <translation>བསྐྱར་ཞིབ་ནམ་བྱས་པ་རེད།</translation>
    </message>
    <message>
        <source>When were they adopted?</source>
        <translation>དེ་དག་ནམ་གཏན་འབེབས་བྱས་པ་རེད།</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>ནམ་རེད།</translation>
    </message>
    <message>
        <source>Where did it happen?</source>
        <translation>གང་དུ་བྱུང་བ་རེད།</translation>
    </message>
    <message>
        <source>Where does an archive keep a copy?</source>
        <translation>ཡིག་མཛོད་གང་དུ་འདྲ་བཤུ་ཉར་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Where does the page come from?</source>
        <translation>དྲ་ངོས་དེ་གང་ནས་ཡིན།</translation>
    </message>
    <message>
        <source>Where is it published?</source>
        <translation>གང་དུ་དཔེ་སྐྲུན་བྱས་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Where was it made?</source>
        <translation>གང་དུ་བཟོས་པ་རེད།</translation>
    </message>
    <message>
        <source>Where was it, or where was it planned?</source>
        <translation>གང་དུ་བྱུང་བའམ། གང་དུ་བྱེད་རྩིས་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Which State do they belong to?</source>
        <translation>ཁོང་ཚོ་རྒྱལ་ཁབ་གང་ལ་གཏོགས་སམ།</translation>
    </message>
    <message>
        <source>Which State was reviewed?</source>
        <translation>རྒྱལ་ཁབ་གང་བསྐྱར་ཞིབ་བྱས་པ་རེད།</translation>
    </message>
    <message>
        <source>Which States recommended it?</source>
        <translation>རྒྱལ་ཁབ་གང་དག་གིས་གྲོས་འགོ་བཏོན་པ་རེད།</translation>
    </message>
    <message>
        <source>Which UN activity was it about?</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་བྱེད་སྒོ་གང་གི་སྐོར་རེད།</translation>
    </message>
    <message>
        <source>Which UN session or document?</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ཚོགས་འདུའམ་ཡིག་ཆ་གང་རེད།</translation>
    </message>
    <message>
        <source>Which answers came?</source>
        <translation>ལན་གང་དག་འབྱོར་སོང་ངམ།</translation>
    </message>
    <message>
        <source>Which committee?</source>
        <translation>ཚོགས་ཆུང་གང་རེད།</translation>
    </message>
    <message>
        <source>Which human rights work does the person do?</source>
        <translation>མི་དེས་འགྲོ་བ་མིའི་ཐོབ་ཐང་གི་ལས་དོན་གང་བྱེད་ཀྱི་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Which language is it written in?</source>
        <translation>སྐད་ཡིག་གང་གི་ཐོག་བྲིས་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Which mandate leads?</source>
        <translation>འགན་དབང་གང་གིས་གཙོ་ཁྲིད་བྱེད་ཀྱི་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Which organisation or person?</source>
        <translation>ཚོགས་པའམ་མི་གང་རེད།</translation>
    </message>
    <message>
        <source>Which organisations are part of it?</source>
        <translation>དེའི་ནང་ཚོགས་པ་གང་དག་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Which original is this a copy of?</source>
        <translation>འདི་མ་ཡིག་གང་གི་འདྲ་བཤུ་རེད།</translation>
    </message>
    <message>
        <source>Which other accounts does it confirm?</source>
        <translation>དེས་བརྗོད་པ་གཞན་གང་ར་སྤྲོད་བྱེད་ཀྱི་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Which other record?</source>
        <translation>ཟིན་ཐོ་གཞན་གང་རེད།</translation>
    </message>
    <message>
        <source>Which paragraphs are to be followed up?</source>
        <translation>དོན་ཚན་གང་དག་ལ་རྗེས་འབྲེལ་བྱེད་དགོས་སམ།</translation>
    </message>
    <message>
        <source>Which part of the UN did it?</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་སྡེ་ཚན་གང་གིས་བྱས་པ་རེད།</translation>
    </message>
    <message>
        <source>Which part of the UN was it?</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་སྡེ་ཚན་གང་རེད།</translation>
    </message>
    <message>
        <source>Which period was looked at?</source>
        <translation>དུས་ཡུན་གང་ལ་བལྟས་པ་རེད།</translation>
    </message>
    <message>
        <source>Which rank or position?</source>
        <translation>གོ་གནས་སམ་ལས་གནས་གང་རེད།</translation>
    </message>
    <message>
        <source>Which reason did they give?</source>
        <translation>ཁོང་ཚོས་རྒྱུ་མཚན་གང་བཤད་པ་རེད།</translation>
    </message>
    <message>
        <source>Which records show it?</source>
        <translation>ཟིན་ཐོ་གང་དག་གིས་སྟོན་གྱི་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Which territory or region?</source>
        <translation>མངའ་ཁོངས་སམ་ས་ཁུལ་གང་རེད།</translation>
    </message>
    <message>
        <source>Which time zone do the times belong to?</source>
        <translation>དུས་ཚོད་དེ་དག་དུས་ཁུལ་གང་གི་ཡིན།</translation>
    </message>
    <message>
        <source>Which unit or department?</source>
        <translation>ཚན་པའམ་སྡེ་ཁག་གང་རེད།</translation>
    </message>
    <message>
        <source>Which word stands for the group?</source>
        <translation>ཚོགས་ཁག་དེའི་ཚབ་ཚིག་གང་ཡིན།</translation>
    </message>
    <message>
        <source>Which word stands for the organisation?</source>
        <translation>ཚོགས་པ་དེའི་ཚབ་ཚིག་གང་ཡིན།</translation>
    </message>
    <message>
        <source>Which word stands for the person?</source>
        <translation>མི་དེའི་ཚབ་ཚིག་གང་ཡིན།</translation>
    </message>
    <message>
        <source>Who answered or acted?</source>
        <translation>སུས་ལན་བརྒྱབ་པའམ་བྱེད་སྒོ་སྤེལ་བ་རེད།</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>སུས་ལན་བརྒྱབ་པ་རེད།</translation>
    </message>
    <message>
        <source>Who are they, without pointing to anyone?</source>
        <translation>མི་སུ་ཡིན་མ་བསྟན་པར། ཁོང་ཚོ་གང་འདྲ་ཞིག་རེད།</translation>
    </message>
    <message>
        <source>Who asked?</source>
        <translation>སུས་དྲིས་པ་རེད།</translation>
    </message>
    <message>
        <source>Who assessed it?</source>
        <translation>སུས་དཔྱད་ཞིབ་བྱས་པ་རེད།</translation>
    </message>
    <message>
        <source>Who can be recognised in it?</source>
        <translation>དེའི་ནང་སུ་ངོས་ཟིན་ཐུབ་བམ།</translation>
    </message>
    <message>
        <source>Who else was there?</source>
        <translation>གཞན་སུ་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Who gave the answer?</source>
        <translation>སུས་ལན་སྤྲད་པ་རེད།</translation>
    </message>
    <message>
        <source>Who got it?</source>
        <translation>སུ་ལ་ཐོབ་པ་རེད།</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation>སྐད་སྒྱུར་སུས་བྱས་པ་རེད།</translation>
    </message>
    <message>
        <source>Who is alleged to have done it?</source>
        <translation>དེ་སུས་བྱས་པར་བརྗོད་ཀྱི་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Who is part of it?</source>
        <translation>དེའི་ནང་སུ་སུ་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Who is the person, without pointing to them?</source>
        <translation>མི་སུ་ཡིན་མ་བསྟན་པར། མི་དེ་གང་འདྲ་ཞིག་རེད།</translation>
    </message>
    <message>
        <source>Who or what is alleged to have done it?</source>
        <translation>དེ་སུའམ་ཅི་ཞིག་གིས་བྱས་པར་བརྗོད་ཀྱི་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Who published it?</source>
        <translation>སུས་དཔེ་སྐྲུན་བྱས་པ་རེད།</translation>
    </message>
    <message>
        <source>Who told it?</source>
        <translation>སུས་བཤད་པ་རེད།</translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation>སུས་བསྒྱུར་བ་རེད།</translation>
    </message>
    <message>
        <source>Who was told or asked?</source>
        <translation>སུ་ལ་བཤད་པའམ་རེ་སྐུལ་ཞུས་པ་རེད།</translation>
    </message>
    <message>
        <source>Whom do they work for?</source>
        <translation>ཁོང་ཚོ་སུའི་འོག་ལས་ཀ་བྱེད་ཀྱི་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Whom does it cover?</source>
        <translation>དེའི་ནང་སུ་ཚུད་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Whom was it aimed at?</source>
        <translation>དེ་སུ་ལ་དམིགས་པ་རེད།</translation>
    </message>
    <message>
        <source>Why do you think it is linked?</source>
        <translation>དེ་འབྲེལ་བ་ཡོད་པ་ཁྱེད་རང་གིས་གང་ལ་བསམ་གྱི་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Why may they answer for the person?</source>
        <translation>མི་དེའི་ཚབ་ཏུ་ཁོང་ཚོས་ལན་རྒྱག་ཆོག་པའི་རྒྱུ་མཚན་གང་ཡིན།</translation>
    </message>
    <message>
        <source>With which organisations?</source>
        <translation>ཚོགས་པ་གང་དག་དང་།</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>འབྲི་བའི་ཚེས་གྲངས</translation>
    </message>
</context>
<context>
    <name>QuestionHint</name>
    <message>
        <source>1 is the weakest, 5 a specific action</source>
        <translation>1 ཞན་ཤོས། 5 གསལ་ཁ་ཡོད་པའི་བྱེད་སྒོ</translation>
    </message>
    <message>
        <source>A letter, a call, a visit</source>
        <translation>ཡི་གེ། ཁ་པར། ཐུག་འཕྲད</translation>
    </message>
    <message>
        <source>A month or a year is enough</source>
        <translation>ཟླ་བའམ་ལོ་ཡིས་འདང་</translation>
    </message>
    <message>
        <source>A period is fine</source>
        <translation>དུས་ཡུན་ཞིག་བྲིས་ན་ཆོག</translation>
    </message>
    <message>
        <source>A pseudonym</source>
        <translation>གབ་མིང་ཞིག</translation>
    </message>
    <message>
        <source>A session missed, a job, health</source>
        <translation>ཞུགས་མ་ཐུབ་པའི་ཚོགས་འདུ། ལས་ཀ བདེ་ཐང་</translation>
    </message>
    <message>
        <source>After that day, a yes is asked about before sending</source>
        <translation>ཉིན་དེའི་རྗེས་མ་བཏང་གོང་མོས་མཐུན་ཡོད་མེད་ཡང་བསྐྱར་འདྲི་ཡི་རེད།</translation>
    </message>
    <message>
        <source>An office rather than a person</source>
        <translation>མི་མིན་པར་ལས་ཁུངས་བྲིས</translation>
    </message>
    <message>
        <source>As far as is claimed</source>
        <translation>བརྗོད་པ་ལྟར</translation>
    </message>
    <message>
        <source>As the Human Rights Council describes them in resolution 12/2</source>
        <translation>འགྲོ་བ་མིའི་ཐོབ་ཐང་ལྷན་ཚོགས་ཀྱི་གྲོས་ཆོད་ 12/2 ནང་འགྲེལ་བཤད་བྱས་པ་ལྟར</translation>
    </message>
    <message>
        <source>As the person wants them</source>
        <translation>མི་དེས་འདོད་པ་ལྟར</translation>
    </message>
    <message>
        <source>As vague as you want</source>
        <translation>འདོད་པ་ལྟར་རགས་ཙམ་བྲིས་ན་ཆོག</translation>
    </message>
    <message>
        <source>Asked in words the child understands</source>
        <translation>བྱིས་པས་གོ་ཐུབ་པའི་ཚིག་གིས་དྲིས་པ</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>གཉིས་ཀ་ཉར་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Changes how consent is asked</source>
        <translation>མོས་མཐུན་འདྲི་སྟངས་བསྒྱུར་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>འབྲེལ་བ་ཡོད་པ་ཚང་མ་འདེམས</translation>
    </message>
    <message>
        <source>Filled in by itself</source>
        <translation>རང་འགུལ་གྱིས་བྲིས་པ</translation>
    </message>
    <message>
        <source>For example, pressure from another country</source>
        <translation>དཔེར་ན་རྒྱལ་ཁབ་གཞན་ཞིག་གི་གནོན་ཤུགས</translation>
    </message>
    <message>
        <source>For example: CHN 20/2020</source>
        <translation>དཔེར་ན། CHN 20/2020</translation>
    </message>
    <message>
        <source>For example: a written authority</source>
        <translation>དཔེར་ན། ཡིག་ཐོག་གི་དབང་ཆ</translation>
    </message>
    <message>
        <source>For example: human rights lawyer</source>
        <translation>དཔེར་ན། འགྲོ་བ་མིའི་ཐོབ་ཐང་གི་ཁྲིམས་རྩོད་པ</translation>
    </message>
    <message>
        <source>For example: saved from the browser</source>
        <translation>དཔེར་ན། དྲ་ངོས་བཤེར་ཆས་ནས་ཉར་བ</translation>
    </message>
    <message>
        <source>For example: villagers</source>
        <translation>དཔེར་ན། གྲོང་གསེབ་པ</translation>
    </message>
    <message>
        <source>From the evidence of this record</source>
        <translation>ཟིན་ཐོ་འདིའི་དཔང་རྟགས་ནས</translation>
    </message>
    <message>
        <source>Given by ECOSOC</source>
        <translation>ECOSOC ཡིས་སྤྲད་པ</translation>
    </message>
    <message>
        <source>Given by someone who may speak for it</source>
        <translation>དེའི་ཚབ་ཏུ་སྐད་ཆ་བཤད་ཆོག་མཁན་ཞིག་གིས་ལན་བརྒྱབ་པ</translation>
    </message>
    <message>
        <source>Governments, companies, UN bodies: one on each line</source>
        <translation>གཞུང་དང་ཚོང་ལས། མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་སྡེ་ཚན། ཐིག་རེར་གཅིག་རེ</translation>
    </message>
    <message>
        <source>Helps with airports and UN meetings</source>
        <translation>གནམ་ཐང་དང་མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ཚོགས་འདུའི་དུས་ཚོད་ལ་ཕན་ཐོགས་ཡོད།</translation>
    </message>
    <message>
        <source>If the list above does not fit</source>
        <translation>གོང་གི་ཐོ་གཞུང་མི་འགྲིག་ན</translation>
    </message>
    <message>
        <source>If yes, they are never named</source>
        <translation>ཡིན་ན། ཁོང་ཚོའི་མིང་ནམ་ཡང་མི་བཀོད།</translation>
    </message>
    <message>
        <source>In the order of the document</source>
        <translation>ཡིག་ཆའི་གོ་རིམ་ལྟར</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>མི་དེའི་རང་གི་ཚིག་གིས</translation>
    </message>
    <message>
        <source>In your own language; it stays as you write it</source>
        <translation>རང་གི་སྐད་ཡིག་ཐོག བྲིས་པ་བཞིན་གནས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>རང་གི་ཚིག་གིས</translation>
    </message>
    <message>
        <source>Its name or symbol</source>
        <translation>དེའི་མིང་ངམ་ཡིག་རྟགས</translation>
    </message>
    <message>
        <source>Kept apart, hidden until you ask</source>
        <translation>ཟུར་དུ་ཉར། ཁྱེད་རང་གིས་མ་དྲིས་བར་སྦས་ཡོད།</translation>
    </message>
    <message>
        <source>Kept apart; never leaves with a report</source>
        <translation>ཟུར་དུ་ཉར། སྙན་ཐོ་དང་མཉམ་དུ་ནམ་ཡང་མི་གཏོང་།</translation>
    </message>
    <message>
        <source>Made at random, so that it tells nothing</source>
        <translation>གང་བྱུང་དུ་བཟོས་པས་གང་ཡང་མི་སྟོན།</translation>
    </message>
    <message>
        <source>Needed if it is a victim or a source</source>
        <translation>དེ་གནོད་འཚེ་ཕོག་མཁན་ནམ་འབྱུང་ཁུངས་ཡིན་ན་དགོས།</translation>
    </message>
    <message>
        <source>Neutral words, no names</source>
        <translation>ཕྱོགས་ལྷུང་མེད་པའི་ཚིག མིང་མ་བྲི</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>ཐིག་རེར་གཅིག་རེ</translation>
    </message>
    <message>
        <source>One or more acts</source>
        <translation>བྱ་སྤྱོད་གཅིག་གམ་དེ་ལས་མང་བ</translation>
    </message>
    <message>
        <source>Only if the day is not known</source>
        <translation>ཉིན་གང་ཡིན་མ་ཤེས་ན་མ་གཏོགས་མ་བྲི</translation>
    </message>
    <message>
        <source>Place, device, time</source>
        <translation>ས་གནས། སྒྲིག་ཆས། དུས་ཚོད</translation>
    </message>
    <message>
        <source>Proposed from your answers; you decide</source>
        <translation>ཁྱེད་རང་གི་ལན་ལ་གཞིགས་ནས་བསམ་འཆར་བཏོན་པ། ཁྱེད་རང་གིས་ཐག་གཅོད་གནང་།</translation>
    </message>
    <message>
        <source>Shown everywhere instead of the name</source>
        <translation>གང་སར་མིང་གི་ཚབ་ཏུ་སྟོན་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Shows whether anything was changed</source>
        <translation>བསྒྱུར་བཅོས་བྱུང་མིན་སྟོན་གྱི་ཡོད།</translation>
    </message>
    <message>
        <source>The age is enough</source>
        <translation>ལོ་བྲིས་ན་འདང་</translation>
    </message>
    <message>
        <source>The strongest sign you have</source>
        <translation>ཁྱེད་རང་ལ་ཡོད་པའི་རྟགས་ཤུགས་ཆེ་ཤོས</translation>
    </message>
    <message>
        <source>Uniforms, voices, vehicles</source>
        <translation>སྒྲིག་ཆས་གྱོན་པ། སྐད། རླངས་འཁོར</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>མིང་མ་བཀོད་པར</translation>
    </message>
    <message>
        <source>Word for word, if you can</source>
        <translation>ཐུབ་ན་ཚིག་རེ་རེ་བཞིན</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>For example “they took my phone”, “tea”, “badge”</source>
        <translation>དཔེར་ན་ “ངའི་ཁ་པར་ཁྱེར་སོང་”། “ཇ་འཐུང་བ”། “རྟགས་བྱང་”</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>ཁོང་ཚོས་གང་བྱས་སོང་ངམ།</translation>
    </message>
    <message>
        <source>What happened? Type it in your own words</source>
        <translation>ཅི་ཞིག་བྱུང་སོང་ངམ། རང་གི་ཚིག་གིས་གཏག་རོགས།</translation>
    </message>
</context>
<context>
    <name>QuickNote</name>
    <message>
        <source>Cancel</source>
        <translation>འདོར</translation>
    </message>
    <message>
        <source>Change it if it happened earlier, or empty it</source>
        <translation>སྔོན་ལ་བྱུང་བ་ཡིན་ན་བརྗེ། ཡང་ན་སྟོང་པར་ཞོག</translation>
    </message>
    <message>
        <source>It is sealed when you save it. Nothing on this computer can read it, not even you, until the vault is opened.</source>
        <translation>ཉར་དུས་དམ་རྒྱ་རྒྱག་གི་རེད། གསང་མཛོད་ཁ་མ་ཕྱེ་བར་གློག་ཀླད་འདིའི་ནང་གང་གིས་ཀྱང་ཀློག་མི་ཐུབ། ཁྱེད་རང་གིས་ཀྱང་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>It was not saved. Nobody can bring it back.</source>
        <translation>དེ་ཉར་མེད། སུས་ཀྱང་སླར་གསོ་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>མུ་མཐུད་འབྲི</translation>
    </message>
    <message>
        <source>Photos and files for the note</source>
        <translation>བརྗེད་ཐོའི་པར་དང་ཡིག་ཆ</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>མྱུར་བྲིས</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>བརྗེད་ཐོ་ཉར</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>ཉར་བཞིན་པ</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>བརྗེད་ཐོ་ཉར་བཞིན་པ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>ཉར་བཞིན་པ…</translation>
    </message>
    <message>
        <source>This can mean several times, or none. Write it like 2026-11-22 18:40.</source>
        <translation>འདིས་དུས་ཁ་ཤས་སམ་གང་ཡང་མི་སྟོན། 2026-11-22 18:40 ལྟར་བྲིས།</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>འདོར</translation>
    </message>
    <message>
        <source>Throw this note away?</source>
        <translation>བརྗེད་ཐོ་འདི་འདོར་རམ།</translation>
    </message>
    <message>
        <source>Type something first, or add a file.</source>
        <translation>སྔོན་ལ་ཅི་ཞིག་གཏག ཡང་ན་ཡིག་ཆ་ཞིག་སྣོན།</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>གང་བྱུང་བ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ནམ</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Cases</source>
        <translation>གནད་དོན</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>ནང་ཡོང་སྒམ</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>དོན་རྐྱེན</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>སློབ་སྦྱོང་</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>ངའི་མིང་བྱང་</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>མིག་ལམ་ནས་ཡིབ་པ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ཤོག་ངོས</translation>
    </message>
    <message>
        <source>People</source>
        <translation>མི་སྣ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ཟིན་ཐོ</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ཐོ་དེབ</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>ལན</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>གཏོང་</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>སྒྲིག་བཀོད</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>པར་གཞི</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ཟབ་སྦྱོང་</translation>
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
        <translation>ཚོགས་ཁག་འབོད་ཚིག་གིས་མ་གཏོགས་མི་འབོད།</translation>
    </message>
    <message>
        <source>Alleged to have done it, so never named.</source>
        <translation>བྱས་པར་བརྗོད་པའི་མི། དེས་ན་མིང་ནམ་ཡང་མི་འགོད།</translation>
    </message>
    <message>
        <source>As was agreed.</source>
        <translation>གྲོས་མཐུན་བྱས་པ་ལྟར།</translation>
    </message>
    <message>
        <source>Asking was too dangerous. That counts as no.</source>
        <translation>དྲིས་ན་ཉེན་ཁ་ཆེ་དྲགས་པ། མོས་མཐུན་མེད་པར་རྩི།</translation>
    </message>
    <message>
        <source>It holds faces, voices or names, and nobody is listed as shown in it. List everybody first.</source>
        <translation>དེའི་ནང་གདོང་དང་སྐད་དམ་མིང་འདུག འོན་ཀྱང་དེའི་ནང་སུ་མངོན་བཀོད་མེད། སྔོན་ལ་མི་ཚང་མ་འགོད།</translation>
    </message>
    <message>
        <source>It says that it corrects an earlier report, but another key signed it. Nothing is sealed to it.</source>
        <translation>དེས་སྔོན་གྱི་སྙན་ཐོ་ཞིག་ནོར་བཅོས་བྱེད་པར་བཤད་ཀྱང་། ལྡེ་མིག་གཞན་ཞིག་གིས་མིང་རྟགས་བཀོད་འདུག དེར་དམ་རྒྱ་མི་རྒྱག</translation>
    </message>
    <message>
        <source>It shows somebody who does not leave by name. Only the kind of item is told.</source>
        <translation>དེའི་ནང་མིང་གིས་ཕྱིར་མི་འགྲོ་བའི་མི་ཞིག་མངོན། དངོས་པོའི་རིགས་ཁོ་ན་བཤད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Left out of this report, as you chose.</source>
        <translation>ཁྱེད་རང་གིས་བདམས་པ་ལྟར་སྙན་ཐོ་འདི་ནས་བོར་བཞག་ཡོད།</translation>
    </message>
    <message>
        <source>Not asked yet. That counts as no.</source>
        <translation>ད་དུང་དྲིས་མེད། མོས་མཐུན་མེད་པར་རྩི།</translation>
    </message>
    <message>
        <source>Only described; there is no file.</source>
        <translation>འགྲེལ་བརྗོད་ཙམ། ཡིག་ཆ་མེད།</translation>
    </message>
    <message>
        <source>Said no.</source>
        <translation>མི་འདོད་ཅེས་བཤད།</translation>
    </message>
    <message>
        <source>The condition is not confirmed for this report.</source>
        <translation>སྙན་ཐོ་འདིའི་ཆེད་ཆ་རྐྱེན་གཏན་འཁེལ་བྱས་མེད།</translation>
    </message>
    <message>
        <source>The day to ask again has passed.</source>
        <translation>ཡང་བསྐྱར་འདྲི་བའི་ཉིན་འདས་ཟིན།</translation>
    </message>
    <message>
        <source>The file is not in this vault, only its hash. It is described.</source>
        <translation>ཡིག་ཆ་གསང་མཛོད་འདིའི་ནང་མེད། དེའི་ hash ཁོ་ན་ཡོད། འགྲེལ་བརྗོད་བྱེད།</translation>
    </message>
    <message>
        <source>The sender lost the key of this report. Nothing is sealed to it.</source>
        <translation>གཏོང་མཁན་གྱིས་སྙན་ཐོ་འདིའི་ལྡེ་མིག་བོར་འདུག དེར་དམ་རྒྱ་མི་རྒྱག</translation>
    </message>
    <message>
        <source>Withdrew the consent.</source>
        <translation>མོས་མཐུན་ཕྱིར་འཐེན་བྱས།</translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>All</source>
        <translation>ཚང་མ</translation>
    </message>
    <message>
        <source>By case</source>
        <translation>གནད་དོན་ལྟར</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>ཚེས་གྲངས་ལྟར</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>དུས་བཀག {day}</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>གོ་རིམ</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>{day} ནས་འཕྱི་ཡོད</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>འབྱོར་ཟིན</translation>
    </message>
    <message>
        <source>Received and answered</source>
        <translation>འབྱོར་བ་དང་ལན་བརྒྱབ་པ</translation>
    </message>
    <message>
        <source>Waiting for a receipt</source>
        <translation>འབྱོར་འཛིན་སྒུག་བཞིན་པ</translation>
    </message>
    <message>
        <source>Whatever you receive and answer is written down here by itself.</source>
        <translation>ཁྱེད་རང་ལ་འབྱོར་བ་དང་ལན་བརྒྱབ་པ་ཚང་མ་འདིར་རང་འགུལ་གྱིས་འགོད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>ཐིག་ཕྲེང་གང་དག</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>{sender} ནས</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>{day} ལ་འབྱོར</translation>
    </message>
    <message>
        <source>{kind}, no. {number}</source>
        <translation>{kind} ཨང་ {number}</translation>
    </message>
    <message>
        <source>{notice}, not proven</source>
        <translation>{notice} ར་སྤྲོད་མེད</translation>
    </message>
</context>
<context>
    <name>RecipientsStep</name>
    <message numerus="yes">
        <source>%n focal point(s), one file each</source>
        <translation>
            <numerusform>འབྲེལ་མཐུད་འགན་འཛིན་ %n རེར་ཡིག་ཆ་རེ</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་ཞིག་སྣོན</translation>
    </message>
    <message>
        <source>Compare the digits first, or say why you go on without comparing</source>
        <translation>སྔོན་ལ་ཨང་ཀི་བསྡུར། ཡང་ན་མ་བསྡུར་བར་མུ་མཐུད་པའི་རྒྱུ་མཚན་བྲིས།</translation>
    </message>
    <message>
        <source>Each focal point gets a file of its own.</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་རེར་རང་གི་ཡིག་ཆ་རེ་འཐོབ་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>ད་དུང་སུ་ཡང་བདམས་མེད།</translation>
    </message>
    <message>
        <source>Sign with a key of its own</source>
        <translation>རང་གི་ལྡེ་མིག་གིས་མིང་རྟགས་འགོད</translation>
    </message>
    <message>
        <source>The clock is wrong: say whether the card still holds</source>
        <translation>ཆུ་ཚོད་ནོར་འདུག མིང་བྱང་ད་དུང་གོ་ཆོད་མིན་བྲིས།</translation>
    </message>
    <message>
        <source>Then this report cannot be linked with others that they have from you. You can still correct and withdraw it.</source>
        <translation>དེ་ལྟར་བྱས་ན་སྙན་ཐོ་འདི་ཁྱེད་རང་གིས་བཏང་བའི་གཞན་དང་སྦྲེལ་མི་ཐུབ། ཁྱེད་རང་གིས་ད་དུང་ནོར་བཅོས་དང་ཕྱིར་འཐེན་བྱེད་ཐུབ།</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>སུ་ལ</translation>
    </message>
    <message>
        <source>You have no focal point yet. Add the card of one first.</source>
        <translation>ཁྱེད་རང་ལ་ད་དུང་འབྲེལ་མཐུད་འགན་འཛིན་མེད། སྔོན་ལ་མིང་བྱང་ཞིག་སྣོན།</translation>
    </message>
</context>
<context>
    <name>RecognisedPart</name>
    <message>
        <source>Look for faces, name plates, papers, screens, reflections, clothes, tattoos, a view from a window; listen for voices and names. Nothing is looked for by the app.</source>
        <translation>གདོང་དང་མིང་བྱང་། ཤོག་བུ། གློག་ཡོལ། གཟུགས་བརྙན། གྱོན་ཆས། ལུས་ཀྱི་རི་མོ། སྒེའུ་ཁུང་ནས་མཐོང་བའི་ལྟ་སྣང་འཚོལ། སྐད་དང་མིང་ལ་ཉན། མཉེན་ཆས་ཀྱིས་གང་ཡང་མི་འཚོལ།</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>སུ་ཡང་མེད</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>འདི་དག་གང་ཡང་མིན</translation>
    </message>
    <message>
        <source>What can still be seen or heard in it?</source>
        <translation>དེའི་ནང་ད་དུང་ཅི་ཞིག་མཐོང་བའམ་གོ་ཐུབ་བམ།</translation>
    </message>
    <message>
        <source>Who can still be recognised in the copy?</source>
        <translation>འདྲ་བཤུའི་ནང་ད་དུང་སུ་ངོས་ཟིན་ཐུབ་བམ།</translation>
    </message>
    <message>
        <source>You can answer later: before it leaves, you are asked again.</source>
        <translation>རྗེས་སུ་ལན་རྒྱག་ཆོག ཕྱིར་མ་ཐོན་གོང་ཡང་བསྐྱར་འདྲི་ཡི་རེད།</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>As pages to print (PDF)…</source>
        <translation>པར་རྒྱག་རྒྱུའི་ཤོག་ངོས་ (PDF)…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>རེའུ་མིག་ཅིག་འདེམས</translation>
    </message>
    <message>
        <source>Close record</source>
        <translation>ཟིན་ཐོའི་ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>Close record…</source>
        <translation>ཟིན་ཐོའི་ཁ་རྒྱོབས…</translation>
    </message>
    <message>
        <source>Close this record?</source>
        <translation>ཟིན་ཐོ་འདིའི་ཁ་རྒྱག་གམ།</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>སུབ</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>ཟིན་ཐོ་འདི་སུབ་བམ།</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>སུབ…</translation>
    </message>
    <message>
        <source>It stays here and can be read and searched. You can take it up again.</source>
        <translation>དེ་འདིར་གནས་ཀྱི་རེད། ཀློག་པ་དང་འཚོལ་བཤེར་བྱེད་ཆོག ཡང་བསྐྱར་ཁ་ཕྱེ་ཆོག</translation>
    </message>
    <message>
        <source>It stays here, but it is not sent any more.</source>
        <translation>དེ་འདིར་གནས་ཀྱི་རེད། འོན་ཀྱང་ད་མི་གཏོང་།</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ཉར་བ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>སོར་བཞག</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>ཁ་ཕྱེ་ནས་ཞོག</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>ཟིན་ཐོ་ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>གཏོང་བར་གྲ་སྒྲིག་ཡོད།</translation>
    </message>
    <message>
        <source>Record closed</source>
        <translation>ཟིན་ཐོའི་ཁ་བརྒྱབ་ཟིན།</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>ཟིན་ཐོ་བསུབས་ཟིན།</translation>
    </message>
    <message>
        <source>Record taken up again</source>
        <translation>ཟིན་ཐོ་སླར་ཁ་ཕྱེས་ཟིན།</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>ཟིན་ཐོ་ཕྱིར་འཐེན་བྱས་ཟིན།</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>རེའུ་མིག (*.csv *.tsv *.txt *.xlsx);;ཡིག་ཆ་ཚང་མ (*)</translation>
    </message>
    <message>
        <source>Take in a record from a file…</source>
        <translation>ཡིག་ཆ་ཞིག་ནས་ཟིན་ཐོ་ནང་འཇུག…</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>རེའུ་མིག་ནང་འཇུག…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>སླར་ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Tell those who have it…</source>
        <translation>ལག་ཏུ་ཡོད་མཁན་ལ་བརྡ་སྤྲོད…</translation>
    </message>
    <message>
        <source>The overview as pages to print (PDF)…</source>
        <translation>སྤྱིའི་གནས་ཚུལ་པར་རྒྱག་རྒྱུའི་ཤོག་ངོས་ (PDF)…</translation>
    </message>
    <message>
        <source>The record, its consents and its evidence are removed from this vault. This cannot be undone.</source>
        <translation>ཟིན་ཐོ་དང་དེའི་མོས་མཐུན། དཔང་རྟགས་བཅས་གསང་མཛོད་འདི་ནས་འདོན་གྱི་རེད། འདི་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Those who received it can be told by a sealed notice.</source>
        <translation>བཏང་ཟིན་པ་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ། དེ་འབྱོར་མཁན་ལ་དམ་རྒྱ་བརྒྱབ་པའི་བརྡ་ཁྱབ་ཅིག་གིས་བརྡ་སྤྲོད་ཆོག</translation>
    </message>
    <message>
        <source>What was sent stays where it is, and a reply to it can no longer be read.</source>
        <translation>བཏང་ཟིན་པ་རང་ས་ན་གནས་ཀྱི་རེད། དེའི་ལན་ད་ཀློག་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ཕྱིར་འཐེན</translation>
    </message>
    <message>
        <source>Withdraw this record?</source>
        <translation>ཟིན་ཐོ་འདི་ཕྱིར་འཐེན་བྱེད་དམ།</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>ཕྱིར་འཐེན…</translation>
    </message>
</context>
<context>
    <name>RecordLists</name>
    <message>
        <source>Add a UN activity</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་བྱེད་སྒོ་ཞིག་སྣོན</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>རྗེས་འབྲེལ་ཞིག་སྣོན</translation>
    </message>
    <message>
        <source>Add a link to another record</source>
        <translation>ཟིན་ཐོ་གཞན་དང་འབྲེལ་བ་ཞིག་སྣོན</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>གྲོས་འགོ་ཞིག་སྣོན</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>གོམ་པ་ཞིག་སྣོན</translation>
    </message>
    <message>
        <source>Add an action of the UN</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་བྱེད་པ་ཞིག་སྣོན</translation>
    </message>
    <message>
        <source>Add an answer of an authority</source>
        <translation>དབང་འཛིན་པའི་ལན་ཞིག་སྣོན</translation>
    </message>
    <message>
        <source>Add an answer to it</source>
        <translation>དེའི་ལན་ཞིག་སྣོན</translation>
    </message>
    <message>
        <source>Add what others published</source>
        <translation>གཞན་གྱིས་དཔེ་སྐྲུན་བྱས་པ་སྣོན</translation>
    </message>
    <message>
        <source>Add who told it</source>
        <translation>སུས་བཤད་པ་སྣོན</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ལན་འབྱོར་ཟིན།</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>ཞུགས་བྱང་ {number}</translation>
    </message>
    <message>
        <source>Remove this entry?</source>
        <translation>འདི་འདོན་ནམ།</translation>
    </message>
    <message>
        <source>Remove this entry…</source>
        <translation>འདི་འདོན…</translation>
    </message>
    <message>
        <source>Reply due {date}</source>
        <translation>ལན་གྱི་དུས་བཀག {date}</translation>
    </message>
    <message>
        <source>Reply was due {date}</source>
        <translation>ལན་གྱི་དུས་བཀག {date} ཡིན།</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>བྱ་སྤྱོད་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>སུབ</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>ཟིན་ཐོ་འདི་སུབ་བམ།</translation>
    </message>
    <message>
        <source>It goes with its evidence. What was sent before cannot be recalled.</source>
        <translation>དེ་རང་གི་དཔང་རྟགས་དང་བཅས་མེད་པར་འགྲོ། སྔར་བཏང་ཟིན་པ་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ཉར་བ</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>དུམ་ཚན</translation>
    </message>
</context>
<context>
    <name>RecordWays</name>
    <message>
        <source>Close record</source>
        <translation>ཟིན་ཐོའི་ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>Close record…</source>
        <translation>ཟིན་ཐོའི་ཁ་རྒྱོབས…</translation>
    </message>
    <message>
        <source>Close this record?</source>
        <translation>ཟིན་ཐོ་འདིའི་ཁ་རྒྱག་གམ།</translation>
    </message>
    <message>
        <source>Delete this record…</source>
        <translation>ཟིན་ཐོ་འདི་སུབ…</translation>
    </message>
    <message>
        <source>It stays here and can be read and searched. You can take it up again.</source>
        <translation>དེ་འདིར་གནས་ཀྱི་རེད། ཀློག་པ་དང་འཚོལ་བཤེར་བྱེད་ཆོག ཡང་བསྐྱར་ཁ་ཕྱེ་ཆོག</translation>
    </message>
    <message>
        <source>It stays here, but it is not sent any more.</source>
        <translation>དེ་འདིར་གནས་ཀྱི་རེད། འོན་ཀྱང་ད་མི་གཏོང་།</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>སོར་བཞག</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>ཁ་ཕྱེ་ནས་ཞོག</translation>
    </message>
    <message>
        <source>Record closed</source>
        <translation>ཟིན་ཐོའི་ཁ་བརྒྱབ་ཟིན།</translation>
    </message>
    <message>
        <source>Record taken up again</source>
        <translation>ཟིན་ཐོ་སླར་ཁ་ཕྱེས་ཟིན།</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>ཟིན་ཐོ་ཕྱིར་འཐེན་བྱས་ཟིན།</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>སླར་ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Tell those who have it…</source>
        <translation>ལག་ཏུ་ཡོད་མཁན་ལ་བརྡ་སྤྲོད…</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Those who received it can be told by a sealed notice.</source>
        <translation>བཏང་ཟིན་པ་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ། དེ་འབྱོར་མཁན་ལ་དམ་རྒྱ་བརྒྱབ་པའི་བརྡ་ཁྱབ་ཅིག་གིས་བརྡ་སྤྲོད་ཆོག</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ཕྱིར་འཐེན</translation>
    </message>
    <message>
        <source>Withdraw this record?</source>
        <translation>ཟིན་ཐོ་འདི་ཕྱིར་འཐེན་བྱེད་དམ།</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>ཕྱིར་འཐེན…</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Are {one} and {other} the same person?</source>
        <translation>{one} དང་ {other} མི་གཅིག་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>Records this person is in</source>
        <translation>མི་འདི་ཡོད་པའི་ཟིན་ཐོ</translation>
    </message>
    <message>
        <source>Somebody else here is the same person…</source>
        <translation>འདིར་ཡོད་པའི་གཞན་ཞིག་མི་གཅིག་རེད…</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>མི་གཅིག་རེད</translation>
    </message>
    <message>
        <source>Their records are shown together from now on. What was agreed to stays as it was said in each record. This cannot be undone.</source>
        <translation>ད་ནས་བཟུང་ཁོང་གི་ཟིན་ཐོ་མཉམ་དུ་སྟོན་གྱི་རེད། མོས་མཐུན་ནི་ཟིན་ཐོ་རེ་རེའི་ནང་བཤད་པ་བཞིན་གནས་ཀྱི་རེད། འདི་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>There are no records in this drawer.</source>
        <translation>འཐེན་སྒམ་འདིའི་ནང་ཟིན་ཐོ་མེད།</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>མི་གཉིས་རེད</translation>
    </message>
    <message>
        <source>Which records shall leave?</source>
        <translation>ཟིན་ཐོ་གང་དག་ཕྱིར་གཏོང་ངམ།</translation>
    </message>
    <message>
        <source>Whoever opens this drawer on the way reads what stays in it. Names, evidence, versions and what you sent go with their record.</source>
        <translation>ལམ་བར་དུ་འཐེན་སྒམ་འདི་ཁ་ཕྱེ་མཁན་གྱིས་ནང་དུ་ལྷག་པ་ཀློག་ཐུབ། མིང་དང་དཔང་རྟགས། པར་གཞི། ཁྱེད་རང་གིས་བཏང་བ་རྣམས་རང་གི་ཟིན་ཐོ་དང་མཉམ་དུ་འགྲོ།</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ཁ་བྱང་མེད་པ</translation>
    </message>
</context>
<context>
    <name>RecordsPick</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n བདམས་ཟིན།</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one record.</source>
        <translation>ཉུང་མཐར་ཟིན་ཐོ་གཅིག་འདེམས།</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ཟིན་ཐོ</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ཁ་བྱང་མེད་པ</translation>
    </message>
</context>
<context>
    <name>RecordsStep</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n བདམས་ཟིན།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n answer(s) missing</source>
        <translation>
            <numerusform>ཟིན་བྲིས། ལན་ %n ཆད་འདུག</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>ད་དུང་གང་ཡང་བདམས་མེད།</translation>
    </message>
    <message>
        <source>Press one record or several: they go in one file. A draft has to be finished first: press it to see what is missing.</source>
        <translation>ཟིན་ཐོ་གཅིག་གམ་མང་པོ་གནོན། དེ་དག་ཡིག་ཆ་གཅིག་ཏུ་འགྲོ། ཟིན་བྲིས་ནི་སྔོན་ལ་ཚར་དགོས། གང་ཆད་པ་མཐོང་བར་གནོན།</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ཟིན་ཐོ</translation>
    </message>
    <message>
        <source>There is no record to send yet. What you write down first appears here.</source>
        <translation>ད་དུང་གཏོང་རྒྱུའི་ཟིན་ཐོ་མེད། ཁྱེད་རང་གིས་ཐོག་མར་བྲིས་པ་འདིར་མངོན་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>ཟིན་ཐོ་གང་དག</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ཁ་བྱང་མེད་པ</translation>
    </message>
    <message>
        <source>Write a record</source>
        <translation>ཟིན་ཐོ་ཞིག་འབྲི</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>First the new vault: its words are other ones.</source>
        <translation>སྔོན་ལ་གསང་མཛོད་གསར་པ། དེའི་ཚིག་གཞན་རེད།</translation>
    </message>
    <message>
        <source>I want none</source>
        <translation>ང་ལ་མི་དགོས</translation>
    </message>
    <message>
        <source>Make recovery words…</source>
        <translation>སླར་གསོའི་ཚིག་བཟོ…</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>འདི་ཚར་སོང་།</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>I understand: until then, forgetting it loses everything</source>
        <translation>ངས་ཤེས་ཡོད། དེའི་བར་དུ་བརྗེད་ན་ཚང་མ་བོར་འགྲོ།</translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>གལ་ཏེ་གསང་ཚིག་བརྗེད་ན</translation>
    </message>
    <message>
        <source>Make recovery words now</source>
        <translation>ད་ལྟ་སླར་གསོའི་ཚིག་བཟོ་བ</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it, and we cannot either. Recovery words on paper can set a new one.</source>
        <translation>གསང་ཚིག་མེད་ན་སུས་ཀྱང་གསང་མཛོད་ཁ་ཕྱེ་མི་ཐུབ། ང་ཚོས་ཀྱང་མི་ཐུབ། ཤོག་བུར་བྲིས་པའི་སླར་གསོའི་ཚིག་གིས་གསང་ཚིག་གསར་པ་བཟོ་ཐུབ།</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>རྗེས་སུ་དྲན་སྐུལ་གནང་</translation>
    </message>
    <message>
        <source>These words are for the first drawer only. For another one, open it and make words of its own in Settings.</source>
        <translation>ཚིག་འདི་དག་འཐེན་སྒམ་དང་པོ་ཁོ་ནའི་ཆེད་ཡིན། གཞན་ཞིག་གི་ཆེད་དུ་འཐེན་སྒམ་དེ་ཁ་ཕྱེས་ནས་སྒྲིག་བཀོད་ནང་དེའི་རང་གི་ཚིག་བཟོས།</translation>
    </message>
    <message>
        <source>Tick the line above first, so that this is no surprise.</source>
        <translation>རྗེས་སུ་ཧང་སང་མི་དགོས་པའི་ཆེད་དུ། སྔོན་ལ་གོང་གི་ཐིག་དེར་རྟགས་རྒྱོབས།</translation>
    </message>
</context>
<context>
    <name>RecoveryTest</name>
    <message>
        <source>Put the papers back where they were. You will be asked again in 30 days.</source>
        <translation>ཤོག་བུ་རྣམས་སྔར་ཡོད་སར་ཞོག ཉིན་ 30 ནང་ཡང་བསྐྱར་འདྲི་ཡི་རེད།</translation>
    </message>
    <message>
        <source>Testing the words</source>
        <translation>ཚིག་ཚོད་ལྟ་བྱེད་བཞིན་པ</translation>
    </message>
    <message>
        <source>The words open this drawer.</source>
        <translation>ཚིག་འདིས་འཐེན་སྒམ་འདི་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>These words are whole, and they do not open this drawer. They may belong to an older set, or to something else. Nothing was changed.</source>
        <translation>ཚིག་འདི་ཆ་ཚང་རེད། འོན་ཀྱང་འཐེན་སྒམ་འདི་ཁ་མི་ཕྱེ། ཆ་ཚན་རྙིང་པའམ་གཞན་ཞིག་གི་ཡིན་སྲིད། ཅི་ཡང་བརྗེས་མེད།</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Change these places in the file, then try again.</source>
        <translation>ཡིག་ཆའི་ནང་གནས་འདི་དག་བཅོས། དེ་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>ཡིག་ཆ་ཧྲིལ་པོ</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>མི་འགྲིག་པ</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Added</source>
        <translation>བསྣན་ཟིན</translation>
    </message>
    <message>
        <source>Answer no. {after} noted</source>
        <translation>ལན་ཨང་ {after} བཀོད་ཟིན</translation>
    </message>
    <message>
        <source>Answer of the Government</source>
        <translation>གཞུང་གི་ལན</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ལན་འབྱོར་ཟིན།</translation>
    </message>
    <message>
        <source>Ask again for the yearly report</source>
        <translation>ལོ་རེའི་སྙན་ཐོའི་ཆེད་ཡང་བསྐྱར་འདྲི</translation>
    </message>
    <message>
        <source>Cases {numbers}</source>
        <translation>གནད་དོན་ {numbers}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>བརྗེས་ཟིན</translation>
    </message>
    <message>
        <source>Contact that was promised</source>
        <translation>ཁས་བླངས་པའི་འབྲེལ་གཏུག</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>དུས་བཀག {day}</translation>
    </message>
    <message>
        <source>Follow-up report of the State</source>
        <translation>རྒྱལ་ཁབ་ཀྱི་རྗེས་འབྲེལ་སྙན་ཐོ</translation>
    </message>
    <message>
        <source>Look at the case again</source>
        <translation>གནད་དོན་ལ་ཡང་བསྐྱར་ལྟ</translation>
    </message>
    <message>
        <source>Middle of the review cycle</source>
        <translation>བསྐྱར་ཞིབ་སྐོར་ཐེངས་ཀྱི་དཀྱིལ</translation>
    </message>
    <message>
        <source>Next report of the State</source>
        <translation>རྒྱལ་ཁབ་ཀྱི་སྙན་ཐོ་རྗེས་མ</translation>
    </message>
    <message>
        <source>Not waited for any more: {before}</source>
        <translation>ད་མི་སྒུག {before}</translation>
    </message>
    <message>
        <source>Receipt for the sender</source>
        <translation>གཏོང་མཁན་གྱི་འབྱོར་འཛིན</translation>
    </message>
    <message>
        <source>Submitted without everybody’s consent in cases {after}</source>
        <translation>གནད་དོན་ {after} ནང་མི་ཚང་མའི་མོས་མཐུན་མེད་པར་ཕུལ</translation>
    </message>
    <message>
        <source>The sender of case {after} was told</source>
        <translation>གནད་དོན་ {after} གཏོང་མཁན་ལ་བརྡ་སྤྲད</translation>
    </message>
    <message>
        <source>Waited for again: {before}</source>
        <translation>ཡང་བསྐྱར་སྒུག {before}</translation>
    </message>
    <message>
        <source>a case that was deleted</source>
        <translation>བསུབས་པའི་གནད་དོན་ཞིག</translation>
    </message>
    <message>
        <source>check the current rule</source>
        <translation>ད་ལྟའི་སྒྲིག་གཞི་ལ་ཞིབ་བཤེར་གནང་</translation>
    </message>
    <message>
        <source>its year is not here yet</source>
        <translation>དེའི་ལོ་ད་དུང་སླེབས་མེད</translation>
    </message>
    <message>
        <source>its year is very early</source>
        <translation>དེའི་ལོ་སྔ་དྲགས་པ་འདུག</translation>
    </message>
    <message>
        <source>no State has these three letters</source>
        <translation>ཡི་གེ་གསུམ་པོ་འདི་ཅན་གྱི་རྒྱལ་ཁབ་མེད</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Deadlines</source>
        <translation>དུས་བཀག</translation>
    </message>
    <message>
        <source>Received and answered</source>
        <translation>འབྱོར་བ་དང་ལན་བརྒྱབ་པ</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ཐོ་དེབ</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>ཐོ་དེབ་ནང་འཚོལ</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>བརྡ་སྤྲོད་དགོས་པ</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>ཆིངས་ཡིག་ཚོགས་ཆུང་</translation>
    </message>
    <message>
        <source>UN actions</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་བྱེད་སྒོ</translation>
    </message>
    <message>
        <source>UPR</source>
        <translation>UPR</translation>
    </message>
    <message>
        <source>Views of the register</source>
        <translation>ཐོ་དེབ་ཀྱི་མཐོང་སྣང་</translation>
    </message>
</context>
<context>
    <name>RegisterTab</name>
    <message>
        <source>Add a UN action…</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་བྱེད་སྒོ་ཞིག་སྣོན…</translation>
    </message>
    <message>
        <source>Add a follow-up…</source>
        <translation>རྗེས་འབྲེལ་ཞིག་སྣོན…</translation>
    </message>
    <message>
        <source>Add a recommendation…</source>
        <translation>གྲོས་འགོ་ཞིག་སྣོན…</translation>
    </message>
    <message>
        <source>Due for this case</source>
        <translation>གནད་དོན་འདིའི་དུས་བཀག</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>དེར་ལྟ…</translation>
    </message>
    <message>
        <source>Nothing in the register is about this case yet.</source>
        <translation>ཐོ་དེབ་ནང་ད་དུང་གནད་དོན་འདིའི་སྐོར་གང་ཡང་མེད།</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ཐོ་དེབ</translation>
    </message>
    <message>
        <source>The sender was not told of it yet.</source>
        <translation>དེའི་སྐོར་གཏོང་མཁན་ལ་ད་དུང་བརྡ་སྤྲད་མེད།</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>ཁོང་ཚོར་བརྡ་སྤྲད་ཟིན…</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Nothing here has these words.</source>
        <translation>འདིར་ཚིག་འདི་ཡོད་པ་གང་ཡང་མེད།</translation>
    </message>
</context>
<context>
    <name>RegisterWork</name>
    <message>
        <source>It is noted here. Nobody is told by that: answer the cases to tell them.</source>
        <translation>འདིར་བཀོད་ཡོད། དེས་སུ་ལའང་བརྡ་མི་སྤྲོད། བརྡ་སྤྲོད་པར་གནད་དོན་ལ་ལན་རྒྱོབས།</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>འགོད</translation>
    </message>
    <message>
        <source>Note the status “{status}” with its cases?</source>
        <translation>དེའི་གནད་དོན་ལ་ “{status}” གནས་སྟངས་འགོད་དམ།</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>འདོན</translation>
    </message>
    <message>
        <source>Take this out of the register?</source>
        <translation>འདི་ཐོ་དེབ་ནས་འདོན་ནམ།</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>ཡང་བསྐྱར་སྒུག</translation>
    </message>
    <message>
        <source>Wait for it again?</source>
        <translation>དེ་ཡང་བསྐྱར་སྒུག་གམ།</translation>
    </message>
    <message>
        <source>Wait for this no more?</source>
        <translation>འདི་ད་མི་སྒུག་གམ།</translation>
    </message>
    <message>
        <source>Wait no more</source>
        <translation>ད་མི་སྒུག</translation>
    </message>
    <message>
        <source>{item} goes, with its answers and with what was noted of who was told. That it was there stays in the history of its cases.</source>
        <translation>{item} མེད་པར་འགྲོ། དེའི་ལན་དང་སུ་ལ་བརྡ་སྤྲད་པའི་ཟིན་ཐོ་ཡང་མེད་པར་འགྲོ། དེ་འདིར་ཡོད་པ་དེའི་གནད་དོན་གྱི་ལོ་རྒྱུས་ནང་གནས།</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>A name is the same in both. Names are under People.</source>
        <translation>གཉིས་ཀར་མིང་ཞིག་གཅིག་པ་འདུག མིང་ “མི་སྣ” འོག་ཡོད།</translation>
    </message>
    <message>
        <source>About the same event</source>
        <translation>དོན་གཅིག་པའི་སྐོར</translation>
    </message>
    <message>
        <source>Agency and unit</source>
        <translation>ལས་ཁུངས་དང་ཚན་པ</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>དོན་གཞན</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ཡིག་ཆ</translation>
    </message>
    <message>
        <source>Law or charge</source>
        <translation>ཁྲིམས་སམ་ཉེས་འཛུགས</translation>
    </message>
    <message>
        <source>Names came with one of them only.</source>
        <translation>གཅིག་ཁོ་ན་དང་མཉམ་དུ་མིང་འབྱོར།</translation>
    </message>
    <message>
        <source>Names that came with it</source>
        <translation>མཉམ་དུ་འབྱོར་བའི་མིང་</translation>
    </message>
    <message>
        <source>No name is the same in both.</source>
        <translation>གཉིས་ཀར་གཅིག་པའི་མིང་མེད།</translation>
    </message>
    <message>
        <source>One corrects the other</source>
        <translation>གཅིག་གིས་གཞན་ནོར་བཅོས་བྱེད</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>འབྲེལ་བ་ཡོད</translation>
    </message>
    <message>
        <source>Source (the key that signed)</source>
        <translation>འབྱུང་ཁུངས (མིང་རྟགས་བཀོད་པའི་ལྡེ་མིག)</translation>
    </message>
    <message>
        <source>UN mechanism</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལམ་ལུགས</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>གང་བྱུང་བ</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>མིང་ཞིག</translation>
    </message>
    <message>
        <source>country</source>
        <translation>རྒྱལ་ཁབ</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ཚེས་གྲངས</translation>
    </message>
    <message>
        <source>kind of act</source>
        <translation>བྱ་སྤྱོད་རིགས</translation>
    </message>
    <message>
        <source>law</source>
        <translation>ཁྲིམས</translation>
    </message>
    <message>
        <source>place</source>
        <translation>ས་གནས</translation>
    </message>
    <message>
        <source>session or document</source>
        <translation>ཚོགས་འདུའམ་ཡིག་ཆ</translation>
    </message>
    <message>
        <source>source</source>
        <translation>འབྱུང་ཁུངས</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>ཚན་པ</translation>
    </message>
</context>
<context>
    <name>RelatedTab</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>གནད་དོན་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s): different keys, perhaps of one person</source>
        <translation>
            <numerusform>འབྱུང་ཁུངས་ %n། ལྡེ་མིག་མི་འདྲ། མི་གཅིག་གི་ཡིན་སྲིད།</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases that have something in common with this one. Nothing is joined by itself: compare them, and decide.</source>
        <translation>འདི་དང་མཐུན་ས་ཡོད་པའི་གནད་དོན། གང་ཡང་རང་འགུལ་གྱིས་མི་སྦྲེལ། བསྡུར་ནས་ཐག་གཅོད་གནང་།</translation>
    </message>
    <message>
        <source>Compare with {case}</source>
        <translation>{case} དང་བསྡུར</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>བསྡུར…</translation>
    </message>
    <message>
        <source>Information about one event</source>
        <translation>དོན་གཅིག་གི་སྐོར་གནས་ཚུལ</translation>
    </message>
    <message>
        <source>May be about the same event</source>
        <translation>དོན་གཅིག་པའི་སྐོར་ཡིན་སྲིད</translation>
    </message>
    <message>
        <source>No other case is like this one.</source>
        <translation>འདི་དང་འདྲ་བའི་གནད་དོན་གཞན་མེད།</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>དེ་མིན་ %n སྟོན</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out {case}</source>
        <translation>{case} འདོན</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>འདོན…</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>རྒྱུ་མཚན། {why}</translation>
    </message>
    <message>
        <source>other {what}</source>
        <translation>{what} གཞན</translation>
    </message>
    <message>
        <source>this case</source>
        <translation>གནད་དོན་འདི</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Are the recovery words still where they were?</source>
        <translation>སླར་གསོའི་ཚིག་ད་དུང་སྔར་ཡོད་ས་ན་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>Do the recovery words open this drawer?</source>
        <translation>སླར་གསོའི་ཚིག་གིས་འཐེན་སྒམ་འདི་ཁ་ཕྱེ་ཐུབ་བམ།</translation>
    </message>
    <message>
        <source>If you forget the passphrase, nobody can open it. You asked for this.</source>
        <translation>གསང་ཚིག་བརྗེད་ན་སུས་ཀྱང་ཁ་ཕྱེ་མི་ཐུབ། འདི་ཁྱེད་རང་གིས་ཞུས་པའི་དྲན་སྐུལ་རེད།</translation>
    </message>
    <message>
        <source>Make some</source>
        <translation>བཟོ</translation>
    </message>
    <message>
        <source>Making new ones was cut short. A test tells which papers open it; or make new ones.</source>
        <translation>གསར་པ་བཟོ་བ་བར་དུ་བཅད་སོང་། ཚོད་ལྟས་ཤོག་བུ་གང་གིས་ཁ་ཕྱེ་བ་སྟོན། ཡང་ན་གསར་པ་བཟོས།</translation>
    </message>
    <message>
        <source>Test them</source>
        <translation>ཚོད་ལྟ</translation>
    </message>
    <message>
        <source>There are no recovery words for this drawer yet.</source>
        <translation>འཐེན་སྒམ་འདིའི་ཆེད་ད་དུང་སླར་གསོའི་ཚིག་མེད།</translation>
    </message>
    <message>
        <source>They were last typed 30 days ago or more. A test takes a few minutes and changes nothing.</source>
        <translation>མཐའ་མར་ཉིན་ 30 འམ་དེ་ལས་མང་བའི་སྔོན་ལ་གཏགས་པ་རེད། ཚོད་ལྟར་སྐར་མ་ཁ་ཤས་འགོར། ཅི་ཡང་མི་བརྗེ།</translation>
    </message>
    <message>
        <source>They were made 30 days ago or more and never tested. A test takes a few minutes and changes nothing.</source>
        <translation>ཉིན་ 30 འམ་དེ་ལས་མང་བའི་སྔོན་ལ་བཟོས། ཚོད་ལྟ་བྱས་མྱོང་མེད། ཚོད་ལྟར་སྐར་མ་ཁ་ཤས་འགོར། ཅི་ཡང་མི་བརྗེ།</translation>
    </message>
</context>
<context>
    <name>RenewQuestion</name>
    <message>
        <source>A yes counts for this year alone, and never for more than the person agreed to before. A no counts at once.</source>
        <translation>མོས་མཐུན་ནི་ལོ་འདི་ཁོ་ནའི་ཆེད་རྩི། མི་དེས་སྔོན་ལ་མོས་མཐུན་བྱས་པ་ལས་བརྒལ་མི་ཆོག མི་འདོད་ཟེར་ན་ལམ་སང་རྩི།</translation>
    </message>
    <message>
        <source>How they want to be named</source>
        <translation>ཁོང་ཚོས་མིང་གང་འདྲ་འགོད་འདོད་པ</translation>
    </message>
    <message>
        <source>How they were asked</source>
        <translation>ཁོང་ཚོར་གང་འདྲ་དྲིས་པ</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>འགོད</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ཚེས་གྲངས</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>ཁོང་ཚོས་གང་བཤད་པ</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>སུས་དྲིས་པ</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>སུ་ལ་དྲིས་པ</translation>
    </message>
    <message>
        <source>Who was asked again for the report of {year}?</source>
        <translation>{year} ལོའི་སྙན་ཐོའི་ཆེད་སུ་ལ་ཡང་བསྐྱར་དྲིས་པ་རེད།</translation>
    </message>
    <message>
        <source>for example: by phone, in person</source>
        <translation>དཔེར་ན། ཁ་པར་བརྒྱུད། ངོ་ཐོག</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>A report of a vault that is lost…</source>
        <translation>བོར་བའི་གསང་མཛོད་ཅིག་གི་སྙན་ཐོ…</translation>
    </message>
    <message>
        <source>Add replies…</source>
        <translation>ལན་སྣོན…</translation>
    </message>
    <message>
        <source>Choose replies</source>
        <translation>ལན་འདེམས</translation>
    </message>
    <message>
        <source>It goes with its evidence and earlier versions. Look for the sealed file first: the program may have been ended before it was there, or before every focal point had one. Without it, keep the copy.</source>
        <translation>དེ་དཔང་རྟགས་དང་སྔོན་གྱི་པར་གཞི་དང་བཅས་མེད་པར་འགྲོ། སྔོན་ལ་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་འཚོལ། ཡིག་ཆ་དེ་མ་བྱུང་གོང་། ཡང་ན་འབྲེལ་མཐུད་འགན་འཛིན་ཚང་མར་མ་བྱུང་གོང་མཉེན་ཆས་མཇུག་རྫོགས་པ་ཡིན་སྲིད། དེ་མེད་ན་འདྲ་བཤུ་ཉོར།</translation>
    </message>
    <message>
        <source>List</source>
        <translation>ཐོ་གཞུང་</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>ཐེངས་གཉིས་གཟིགས</translation>
    </message>
    <message>
        <source>No reply has come in yet. Drop reply files here.</source>
        <translation>ད་དུང་ལན་འབྱོར་མེད། ལན་གྱི་ཡིག་ཆ་འདིར་འཇོག</translation>
    </message>
    <message>
        <source>No report is waiting for an answer.</source>
        <translation>ལན་སྒུག་པའི་སྙན་ཐོ་མེད།</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>Reading replies</source>
        <translation>ལན་ཀློག་བཞིན་པ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>འདོན</translation>
    </message>
    <message>
        <source>Remove the record now?</source>
        <translation>ཟིན་ཐོ་ད་ལྟ་འདོན་ནམ།</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>ལན</translation>
    </message>
    <message>
        <source>Replies or reports without one</source>
        <translation>ལན་ནམ་ལན་མེད་པའི་སྙན་ཐོ</translation>
    </message>
    <message>
        <source>Sealed files (*.age);;All files (*)</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ (*.age);;ཡིག་ཆ་ཚང་མ (*)</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>{day} ལ་བཏང་</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>སྒུག་བཞིན་པ</translation>
    </message>
</context>
<context>
    <name>RepliesView</name>
    <message>
        <source>Before that was done, the program was ended.</source>
        <translation>དེ་མ་ཚར་གོང་མཉེན་ཆས་མཇུག་རྫོགས་འདུག</translation>
    </message>
    <message>
        <source>Files just added</source>
        <translation>ད་ལྟ་བསྣན་པའི་ཡིག་ཆ</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>འདྲ་བཤུ་ཉར</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>ཐེངས་གཉིས་གཟིགས</translation>
    </message>
    <message>
        <source>My key was lost…</source>
        <translation>ངའི་ལྡེ་མིག་བོར་སོང་…</translation>
    </message>
    <message>
        <source>No answer has come in. Ask the focal point, in a way you trust, whether the file arrived.</source>
        <translation>ལན་འབྱོར་མེད། ཡིག་ཆ་འབྱོར་མིན་ཁྱེད་རང་གིས་བློས་འགེལ་བའི་ཐབས་ཀྱིས་འབྲེལ་མཐུད་འགན་འཛིན་ལ་དྲིས།</translation>
    </message>
    <message>
        <source>Not without a further yes</source>
        <translation>མོས་མཐུན་གཞན་ཞིག་མེད་པར་མི་བྱེད</translation>
    </message>
    <message>
        <source>Only a receipt is kept of this report. It reads the answers.</source>
        <translation>སྙན་ཐོ་འདིའི་འབྱོར་འཛིན་ཁོ་ན་ཉར་ཡོད། དེས་ལན་ཀློག་ཐུབ།</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>ཟིན་ཐོ་ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>ད་ལྟ་འདོན</translation>
    </message>
    <message>
        <source>Sealed for {name} on {day}</source>
        <translation>{day} ལ་ {name} ལ་དམ་རྒྱ་བརྒྱབ།</translation>
    </message>
    <message>
        <source>The record was to be removed, and is still here</source>
        <translation>ཟིན་ཐོ་འདོན་རྩིས་ཡོད་ཀྱང་ད་དུང་འདིར་འདུག</translation>
    </message>
    <message>
        <source>They write again</source>
        <translation>ཁོང་ཚོས་ཡང་བསྐྱར་ཡི་གེ་གཏོང་གི་རེད</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>ཁོང་ཚོས་གང་བཤད་པ</translation>
    </message>
    <message>
        <source>{name}, {day}, answer {number}</source>
        <translation>{name} {day} ལན་ {number}</translation>
    </message>
    <message>
        <source>{word} is {pseudonym} in your record.</source>
        <translation>{word} ནི་ཁྱེད་རང་གི་ཟིན་ཐོའི་ནང་ {pseudonym} རེད།</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>A record you removed</source>
        <translation>ཁྱེད་རང་གིས་བཏོན་པའི་ཟིན་ཐོ་ཞིག</translation>
    </message>
    <message>
        <source>A report of a vault that is lost</source>
        <translation>བོར་བའི་གསང་མཛོད་ཅིག་གི་སྙན་ཐོ</translation>
    </message>
    <message>
        <source>A report of which you kept a receipt</source>
        <translation>ཁྱེད་རང་གིས་འབྱོར་འཛིན་ཁོ་ན་ཉར་བའི་སྙན་ཐོ་ཞིག</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ལན</translation>
    </message>
    <message>
        <source>Asks for more</source>
        <translation>དེ་ལས་མང་བ་དགོས་ཟེར</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ཁ་བརྒྱབ་ཟིན།</translation>
    </message>
    <message>
        <source>Closed there</source>
        <translation>དེར་མཇུག་བསྡུས</translation>
    </message>
    <message>
        <source>New there</source>
        <translation>དེར་གསར་པ</translation>
    </message>
    <message>
        <source>News</source>
        <translation>གནས་ཚུལ</translation>
    </message>
    <message>
        <source>Not here yet: {numbers}</source>
        <translation>ད་དུང་འདིར་མེད། {numbers}</translation>
    </message>
    <message>
        <source>Put away, for there is no consent</source>
        <translation>མོས་མཐུན་མེད་པས་ཟུར་དུ་བཞག</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>འབྱོར་ཟིན</translation>
    </message>
    <message>
        <source>Said on {day} that the key was lost</source>
        <translation>ལྡེ་མིག་བོར་བ་ {day} ལ་བཤད།</translation>
    </message>
    <message>
        <source>Taken back on {day}</source>
        <translation>{day} ལ་ཕྱིར་འཐེན་བྱས།</translation>
    </message>
    <message>
        <source>Taken back on {day}: what it says about {people}</source>
        <translation>{day} ལ་ཕྱིར་འཐེན་བྱས། {people} ཡི་སྐོར་བཤད་པ</translation>
    </message>
    <message>
        <source>The Government has replied</source>
        <translation>གཞུང་གིས་ལན་བརྒྱབ་འདུག</translation>
    </message>
    <message>
        <source>They follow it up</source>
        <translation>ཁོང་ཚོས་རྗེས་འབྲེལ་བྱེད་ཀྱི་ཡོད</translation>
    </message>
    <message>
        <source>They have acted</source>
        <translation>ཁོང་ཚོས་བྱེད་སྒོ་སྤེལ་ཟིན</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>ཁོང་ཚོར་འབྱོར་ཟིན</translation>
    </message>
    <message>
        <source>They have looked into it</source>
        <translation>ཁོང་ཚོས་བལྟས་ཟིན</translation>
    </message>
    <message>
        <source>They need to know more</source>
        <translation>ཁོང་ཚོར་དེ་ལས་མང་བ་ཤེས་དགོས</translation>
    </message>
    <message>
        <source>They plan to act</source>
        <translation>ཁོང་ཚོས་བྱེད་སྒོ་སྤེལ་རྩིས་ཡོད</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>ཕྱིར་འཐེན་བྱས་པ</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ཁ་བྱང་མེད་པ</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>{day} ལ་ལག་སྤྲོད་བྱས</translation>
    </message>
    <message>
        <source>not noted as handed over</source>
        <translation>ལག་སྤྲོད་བྱས་པ་བཀོད་མེད</translation>
    </message>
    <message>
        <source>{title} and %n more</source>
        <translation>{title} དང་དེ་མིན་ %n</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>It is the same page, but not sealed: it lies outside the vault, open to whoever finds it. Names that are kept apart are not in it. Print it with a printer on a cable, then destroy the file.</source>
        <translation>ཤོག་ངོས་གཅིག་པ་རེད། འོན་ཀྱང་དམ་རྒྱ་བརྒྱབ་མེད། གསང་མཛོད་ཕྱི་ལོགས་སུ་ཡོད་པས་རྙེད་མཁན་སུས་ཀྱང་མཐོང་ཐུབ། ཟུར་དུ་ཉར་བའི་མིང་དེའི་ནང་མེད། སྐུད་པས་སྦྲེལ་བའི་པར་འཁོར་གྱིས་པར་རྒྱོབས། དེ་ནས་ཡིག་ཆ་མེད་པར་བཟོས།</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>འདིར་ཞོག</translation>
    </message>
    <message>
        <source>Make a PDF of this report?</source>
        <translation>སྙན་ཐོ་འདིའི་ PDF བཟོའམ།</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>ཡིག་ཆ་བཟོ…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>ཤོག་ངོས་བཟོ་བཞིན་པ</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters, and boxes stand for them: {letters}</source>
        <translation>གློག་ཀླད་འདིར་དེའི་ཡི་གེ་ཁ་ཤས་ཀྱི་ཡིག་གཟུགས་མེད་པས་སྒྲོམ་གྱིས་ཚབ་བྱས་ཡོད། {letters}</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ཡིག་ཆ་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} ད་ལྟ་གསང་མཛོད་ཕྱི་ལོགས་སུ་འདུག སུས་ཀྱང་མཐོང་ཐུབ།</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>%n more: see the original wording.</source>
        <translation>
            <numerusform>དེ་མིན་ %n། ཐོག་མའི་ཚིག་ལ་གཟིགས།</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up of treaty bodies</source>
        <translation>ཆིངས་ཡིག་ཚོགས་ཆུང་གི་རྗེས་འབྲེལ</translation>
    </message>
    <message>
        <source>In English, as it was sent</source>
        <translation>དབྱིན་ཡིག་ཐོག བཏང་བ་བཞིན</translation>
    </message>
    <message>
        <source>It does not say what happened.</source>
        <translation>གང་བྱུང་བ་བཤད་མེད།</translation>
    </message>
    <message>
        <source>It is longer than this: see the original wording.</source>
        <translation>འདི་ལས་རིང་བ་ཡོད། ཐོག་མའི་ཚིག་ལ་གཟིགས།</translation>
    </message>
    <message>
        <source>Told in: {language}</source>
        <translation>བཤད་པའི་སྐད་ཡིག {language}</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་དང་མཉམ་ལས</translation>
    </message>
    <message>
        <source>UPR recommendations</source>
        <translation>ཡོངས་ཁྱབ་དུས་མཚམས་བསྐྱར་ཞིབ་ཀྱི་གྲོས་འགོ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>གང་བྱུང་བ</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱིས་གང་བྱས་པ</translation>
    </message>
    <message>
        <source>What the authorities said or did</source>
        <translation>དབང་འཛིན་པས་གང་བཤད་པའམ་གང་བྱས་པ</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>དེའི་སྐོར་གང་བྱས་པ</translation>
    </message>
    <message>
        <source>When, where and what is asked for</source>
        <translation>ནམ་དང་གང་དུ། གང་རེ་སྐུལ་བྱེད་པ</translation>
    </message>
    <message>
        <source>Who is alleged to have done it</source>
        <translation>སུས་བྱས་པར་བརྗོད་པ</translation>
    </message>
    <message>
        <source>Who told it, and how</source>
        <translation>སུས་བཤད་པ་དང་གང་འདྲ་བཤད་པ</translation>
    </message>
    <message>
        <source>Why it may be linked</source>
        <translation>འབྲེལ་བ་ཡོད་སྲིད་པའི་རྒྱུ་མཚན</translation>
    </message>
</context>
<context>
    <name>Resetting</name>
    <message>
        <source>Back</source>
        <translation>ཕྱིར་ལོག</translation>
    </message>
    <message>
        <source>Beginning again</source>
        <translation>ཡང་བསྐྱར་འགོ་འཛུགས་བཞིན་པ</translation>
    </message>
    <message>
        <source>Both vaults become what they were…</source>
        <translation>གསང་མཛོད་གཉིས་ཀ་སྔར་བཞིན་བཟོ་བཞིན་པ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>འདོར</translation>
    </message>
    <message>
        <source>The other window is still open. Nothing was touched. Lock it, then try again.</source>
        <translation>སྒེའུ་ཁུང་གཞན་དེ་ད་དུང་ཁ་ཕྱེས་འདུག གང་ལའང་རེག་མེད། དེ་ཟྭ་རྒྱོབས། དེ་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>The workshop begins again</source>
        <translation>ཟབ་སྦྱོང་ཡང་བསྐྱར་འགོ་འཛུགས</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ཡང་བསྐྱར་ཚོད་ལྟ</translation>
    </message>
</context>
<context>
    <name>ResponseDialog</name>
    <message>
        <source>A dated letter or statement ends the waiting. Remarks of a spokesperson do so only if you say so.</source>
        <translation>ཚེས་གྲངས་ཡོད་པའི་ཡི་གེའམ་གསལ་བསྒྲགས་ཀྱིས་སྒུག་པ་མཇུག་རྫོགས། གསུང་ཚབ་ཀྱི་གསུང་བཤད་ནི་ཁྱེད་རང་གིས་བཤད་ན་མ་གཏོགས་མཇུག་མི་རྫོགས།</translation>
    </message>
    <message>
        <source>An answer to it</source>
        <translation>དེའི་ལན་ཞིག</translation>
    </message>
    <message>
        <source>Nobody waits for another answer</source>
        <translation>སུས་ཀྱང་ལན་གཞན་མི་སྒུག</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>A report has rested and can be sealed</source>
        <translation>སྙན་ཐོ་ཞིག་ངལ་གསོ་བྱས་ཟིན། དམ་རྒྱ་རྒྱག་ཆོག</translation>
    </message>
    <message>
        <source>It waits for you under Send.</source>
        <translation>དེ་ “གཏོང་” འོག་ཁྱེད་རང་ལ་སྒུག་ཡོད།</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>Everything stays here.</source>
        <translation>ཚང་མ་འདིར་གནས།</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Delete…</source>
        <translation>སུབ…</translation>
    </message>
</context>
<context>
    <name>Retype</name>
    <message numerus="yes">
        <source>%n answer(s) have no place there and go. All others stay. These go:</source>
        <translation>
            <numerusform>ལན་ %n ལ་དེར་གནས་ས་མེད་པས་མེད་པར་འགྲོ། གཞན་ཚང་མ་གནས་ཀྱི་རེད། མེད་པར་འགྲོ་རྒྱུ་ནི།</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers that go</source>
        <translation>མེད་པར་འགྲོ་རྒྱུའི་ལན</translation>
    </message>
    <message>
        <source>Change it to “{kind}”?</source>
        <translation>“{kind}” ལ་བརྗེའམ།</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>རིགས་བརྗེ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>སྔར་བཞིན་ཞོག</translation>
    </message>
</context>
<context>
    <name>ReviewDueView</name>
    <message>
        <source>A case without a day of its own is looked at again</source>
        <translation>རང་གི་ཉིན་མེད་པའི་གནད་དོན་ཡང་བསྐྱར་ལྟ་བ</translation>
    </message>
    <message>
        <source>Cases to be looked at again</source>
        <translation>ཡང་བསྐྱར་ལྟ་དགོས་པའི་གནད་དོན</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>སུབ…</translation>
    </message>
    <message>
        <source>Keep until…</source>
        <translation>འདིའི་བར་ཉར…</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>ཡང་བསྐྱར་བལྟས་ཟིན</translation>
    </message>
    <message>
        <source>No case is to be looked at again by now.</source>
        <translation>ད་ལྟ་ཡང་བསྐྱར་ལྟ་དགོས་པའི་གནད་དོན་མེད།</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>{day} ལ་འབྱོར</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} ནས</translation>
    </message>
</context>
<context>
    <name>RevokeForm</name>
    <message>
        <source>Do this when somebody else may have its key, or when it shall not be used any more. A file is written: give it to everybody who has the card. They add it as they added the card, and can send nothing to it again. It cannot be undone.</source>
        <translation>མི་གཞན་ལ་དེའི་ལྡེ་མིག་ཡོད་སྲིད་པའམ། ད་བེད་སྤྱོད་བྱེད་མི་དགོས་ན་འདི་གནང་། ཡིག་ཆ་ཞིག་བྲི་ཡི་རེད། མིང་བྱང་ལག་ཏུ་ཡོད་མཁན་ཚང་མར་སྤྲོད། ཁོང་ཚོས་མིང་བྱང་སྣོན་པ་ལྟར་སྣོན། དེའི་རྗེས་དེར་གང་ཡང་གཏོང་མི་ཐུབ། ཕྱིར་འཐེན་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>Revoke it and write the file…</source>
        <translation>རྩིས་མེད་བཏང་ནས་ཡིག་ཆ་འབྲི…</translation>
    </message>
    <message>
        <source>Revoke this card for good</source>
        <translation>མིང་བྱང་འདི་གཏན་དུ་རྩིས་མེད་གཏོང་</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>རྒྱུ་མཚན</translation>
    </message>
    <message>
        <source>everybody who gets the file reads it</source>
        <translation>ཡིག་ཆ་ཐོབ་མཁན་ཚང་མས་ཀློག</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A guide: a new vault with new keys, who has to be told, what was exposed. You can leave it at any point.</source>
        <translation>ལམ་སྟོན་ཞིག ལྡེ་མིག་གསར་པ་ཡོད་པའི་གསང་མཛོད་གསར་པ། སུ་ལ་བརྡ་སྤྲོད་དགོས་པ། གང་ཉེན་ཁར་ཤོར་བ། ནམ་ཡིན་ཡང་བཞག་ཆོག</translation>
    </message>
    <message>
        <source>Backup of this drawer</source>
        <translation>འཐེན་སྒམ་འདིའི་གྲབས་ཉར</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>འགོ་འཛུགས…</translation>
    </message>
    <message>
        <source>Bind it…</source>
        <translation>སྦྲེལ…</translation>
    </message>
    <message>
        <source>Bind this drawer to this computer</source>
        <translation>འཐེན་སྒམ་འདི་གློག་ཀླད་འདི་དང་སྦྲེལ</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>གྲབས་ཉར་ཕྱིར་འཁྱེར</translation>
    </message>
    <message>
        <source>Bring one back…</source>
        <translation>ཕྱིར་འཁྱེར…</translation>
    </message>
    <message>
        <source>Bring records back…</source>
        <translation>ཟིན་ཐོ་ཕྱིར་འཁྱེར…</translation>
    </message>
    <message>
        <source>If a device was in other hands</source>
        <translation>གལ་ཏེ་སྒྲིག་ཆས་མི་གཞན་གྱི་ལག་ཏུ་ཤོར་ན</translation>
    </message>
    <message>
        <source>If somebody copies the folder</source>
        <translation>གལ་ཏེ་སུ་ཞིག་གིས་ཡིག་སྣོད་འདྲ་བཤུ་བྱས་ན</translation>
    </message>
    <message>
        <source>If the vault is lost</source>
        <translation>གལ་ཏེ་གསང་མཛོད་བོར་ན</translation>
    </message>
    <message>
        <source>If there is no time to open it</source>
        <translation>གལ་ཏེ་ཁ་ཕྱེ་བའི་དུས་མེད་ན</translation>
    </message>
    <message>
        <source>If you cross a border</source>
        <translation>གལ་ཏེ་ས་མཚམས་བརྒལ་ན</translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>གལ་ཏེ་གསང་ཚིག་བརྗེད་ན</translation>
    </message>
    <message>
        <source>It cannot be told just now whether they are on.</source>
        <translation>སྤར་ཡོད་མེད་ད་ལྟ་བཤད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Its passphrase opens it only on this computer.</source>
        <translation>དེའི་གསང་ཚིག་གིས་གློག་ཀླད་འདིའི་ནང་ཁོ་ནར་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>Last tested {when}.</source>
        <translation>{when} ལ་མཐའ་མའི་ཚོད་ལྟ་བྱས།</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>སྦྲེལ་བ་འགྲོལ…</translation>
    </message>
    <message>
        <source>Looking for the keychain</source>
        <translation>ལྡེ་མིག་ཐག་འཚོལ་བཞིན་པ</translation>
    </message>
    <message>
        <source>Looking for the keychain of this computer…</source>
        <translation>གློག་ཀླད་འདིའི་ལྡེ་མིག་ཐག་འཚོལ་བཞིན་པ…</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>གྲབས་ཉར་བཟོ…</translation>
    </message>
    <message>
        <source>Make new words…</source>
        <translation>ཚིག་གསར་པ་བཟོ…</translation>
    </message>
    <message>
        <source>Make recovery words…</source>
        <translation>སླར་གསོའི་ཚིག་བཟོ…</translation>
    </message>
    <message>
        <source>Making new ones was cut short: test which papers open it.</source>
        <translation>གསར་པ་བཟོ་བ་བར་དུ་བཅད་སོང་། ཤོག་བུ་གང་གིས་ཁ་ཕྱེ་བ་ཚོད་ལྟ་གནང་།</translation>
    </message>
    <message>
        <source>My device was out of my sight</source>
        <translation>ངའི་སྒྲིག་ཆས་ངའི་མིག་ལམ་ནས་ཡིབ་སོང་</translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation>ཚོད་ལྟ་བྱས་མྱོང་མེད།</translation>
    </message>
    <message>
        <source>On. The lock screen has a button for a note; this drawer takes it in. Others can see that.</source>
        <translation>སྤར་ཡོད། ཟྭ་རྒྱག་ཡོལ་ལ་བརྗེད་ཐོའི་མཐེབ་གནོན་ཡོད། འཐེན་སྒམ་འདིས་ནང་འཇུག་བྱེད། གཞན་གྱིས་དེ་མཐོང་ཐུབ།</translation>
    </message>
    <message>
        <source>One sealed file with everything in this drawer, or with records for a person you trust. It is read back and compared right after it is written.</source>
        <translation>འཐེན་སྒམ་འདིའི་ནང་དོན་ཚང་མའམ། བློས་འགེལ་བའི་མི་ཞིག་གི་ཆེད་ཟིན་ཐོ་ཡོད་པའི་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་གཅིག བྲིས་རྗེས་ལམ་སང་སླར་བཀླགས་ནས་བསྡུར་གྱི་རེད།</translation>
    </message>
    <message>
        <source>One sheet, made {when}.</source>
        <translation>ཤོག་ལྷེ་གཅིག {when} ལ་བཟོས།</translation>
    </message>
    <message>
        <source>Prepare a journey…</source>
        <translation>འགྲུལ་བཞུད་གྲ་སྒྲིག…</translation>
    </message>
    <message>
        <source>Quick notes</source>
        <translation>མྱུར་བྲིས</translation>
    </message>
    <message>
        <source>Records leave in one sealed file and only then go from here. It begins with a list of what to think of.</source>
        <translation>ཟིན་ཐོ་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་གཅིག་ནང་ཕྱིར་འགྲོ། དེ་ནས་མ་གཏོགས་འདི་ནས་མི་འདོན། བསམ་དགོས་པའི་ཐོ་ཞིག་ནས་འགོ་འཛུགས།</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>སླར་གསོའི་ཚིག</translation>
    </message>
    <message>
        <source>Stopped: the key in the folder is not the one of this drawer.</source>
        <translation>མཚམས་བཞག་ཟིན། ཡིག་སྣོད་ནང་གི་ལྡེ་མིག་འཐེན་སྒམ་འདིའི་མ་རེད།</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>གསོད…</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>སྤོར…</translation>
    </message>
    <message>
        <source>Test them…</source>
        <translation>ཚོད་ལྟ…</translation>
    </message>
    <message>
        <source>Test your recovery</source>
        <translation>སླར་གསོའི་ཚིག་ཚོད་ལྟ</translation>
    </message>
    <message>
        <source>Then a copy of the folder opens nowhere else, except with recovery words.</source>
        <translation>དེ་ནས་ཡིག་སྣོད་ཀྱི་འདྲ་བཤུ་སླར་གསོའི་ཚིག་མ་གཏོགས་གཞན་དུ་ཁ་མི་ཕྱེ།</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>ད་དུང་ཚིག་མེད།</translation>
    </message>
    <message>
        <source>There are none. If you forget the passphrase, nobody can open this drawer.</source>
        <translation>མེད། གསང་ཚིག་བརྗེད་ན་སུས་ཀྱང་འཐེན་སྒམ་འདི་ཁ་ཕྱེ་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>They come back with their history; nothing is doubled.</source>
        <translation>ལོ་རྒྱུས་དང་བཅས་ཕྱིར་ཡོང་། གང་ཡང་ཐེངས་གཉིས་མི་ཡོང་།</translation>
    </message>
    <message>
        <source>Travel mode</source>
        <translation>འགྲུལ་བཞུད་རྣམ་པ</translation>
    </message>
    <message>
        <source>Type the words as if you had to. Nothing is changed by it.</source>
        <translation>དངོས་སུ་དགོས་པ་ལྟར་ཚིག་གཏག དེས་གང་ཡང་མི་བརྗེ།</translation>
    </message>
    <message>
        <source>What is here already is not doubled; you see first what would come.</source>
        <translation>འདིར་ཡོད་ཟིན་པ་ཐེངས་གཉིས་མི་ཡོང་། གང་ཡོང་རྒྱུ་ཁྱེད་རང་གིས་སྔོན་ལ་མཐོང་།</translation>
    </message>
    <message>
        <source>When you are back</source>
        <translation>ཕྱིར་ལོག་རྗེས</translation>
    </message>
    <message>
        <source>Write something down on the lock screen, without the passphrase. Nothing on this computer can read it until this drawer is opened. Others can see that it is on.</source>
        <translation>གསང་ཚིག་མེད་པར་ཟྭ་རྒྱག་ཡོལ་ཐོག་ཅི་ཞིག་འབྲི། འཐེན་སྒམ་འདི་ཁ་མ་ཕྱེ་བར་གློག་ཀླད་འདིའི་ནང་གང་གིས་ཀྱང་ཀློག་མི་ཐུབ། སྤར་ཡོད་པ་གཞན་གྱིས་མཐོང་ཐུབ།</translation>
    </message>
    <message>
        <source>{needed} of {count} papers, made {when}.</source>
        <translation>ཤོག་བུ་ {count} ནས་ {needed} དགོས། {when} ལ་བཟོས།</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message numerus="yes">
        <source>%n file(s) sealed</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n ལ་དམ་རྒྱ་བརྒྱབ་ཟིན།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not made</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n བཟོས་མ་སོང་།</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sealed.</source>
        <translation>དོར་ཟིན། གང་ལའང་དམ་རྒྱ་བརྒྱབ་མེད།</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>{folder} ཡིག་སྣོད་ནང་</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>གང་ཡང་བཏོན་མེད།</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>འཚོལ་བཤེར་གཙང་སེལ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>འཚོལ་བཤེར</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock སྤར་འདུག</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>གསང་ཚིག་སྦ</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>གསང་ཚིག་སྟོན</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>གློག་ཡོལ་མཐེབ་གཞོང་བེད་སྤྱོད</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Evidence</source>
        <translation>དཔང་རྟགས</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>མི་སྣ་དང་མོས་མཐུན</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་དང་མཉམ་ལས</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>གང་བྱུང་བ</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>དེའི་སྐོར་གང་བྱས་པ</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>ཁྱེད་རང་གི་རེ་སྐུལ</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>ནམ་དང་གང་དུ</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>complete</source>
        <translation>ཆ་ཚང་</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>སྟོང་པ</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>ཅི་ཞིག་ཆད་འདུག</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Above all sections</source>
        <translation>དུམ་ཚན་ཚང་མའི་གོང་དུ</translation>
    </message>
    <message>
        <source>Ask {name} for consent</source>
        <translation>{name} ལ་མོས་མཐུན་ཡོད་མེད་འདྲི</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>དཔང་རྟགས</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>མི་སྣ་དང་མོས་མཐུན</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>མྱུར་འགོད</translation>
    </message>
    <message>
        <source>Somebody without a pseudonym</source>
        <translation>གབ་མིང་མེད་པའི་མི་ཞིག</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་དང་མཉམ་ལས</translation>
    </message>
    <message>
        <source>Until then, {name} stays out</source>
        <translation>དེའི་བར་ {name} ཕྱིར་མི་གཏོང་།</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>གང་བྱུང་བ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>གང་བྱས་ཡོད་པ</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>ཁྱེད་རང་གི་རེ་སྐུལ</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>ནམ་དང་གང་དུ</translation>
    </message>
</context>
<context>
    <name>SectionsColumn</name>
    <message>
        <source>Sections</source>
        <translation>དུམ་ཚན</translation>
    </message>
</context>
<context>
    <name>SeeStep</name>
    <message numerus="yes">
        <source>%n cleaned copy(ies) could not be made</source>
        <translation>
            <numerusform>གཙང་སེལ་འདྲ་བཤུ་ %n བཟོ་མ་ཐུབ།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal point(s) still to be looked at</source>
        <translation>
            <numerusform>ད་དུང་ལྟ་དགོས་པའི་འབྲེལ་མཐུད་འགན་འཛིན་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay here. Your own record does not change.</source>
        <translation>
            <numerusform>དོན་ %n འདིར་གནས་ཀྱི་རེད། ཁྱེད་རང་གི་ཟིན་ཐོ་མི་འགྱུར།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide before you can go on</source>
        <translation>
            <numerusform>མུ་མ་མཐུད་གོང་ཐག་གཅོད་བྱེད་དགོས་པ་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything here may leave. Your own record does not change.</source>
        <translation>འདིར་ཡོད་པ་ཚང་མ་ཕྱིར་གཏོང་ཆོག ཁྱེད་རང་གི་ཟིན་ཐོ་མི་འགྱུར།</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན</translation>
    </message>
    <message>
        <source>Making cleaned copies</source>
        <translation>གཙང་སེལ་འདྲ་བཤུ་བཟོ་བཞིན་པ</translation>
    </message>
    <message>
        <source>Recognisable in it: {who}.</source>
        <translation>དེའི་ནང་ངོས་ཟིན་ཐུབ་པ། {who}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ཟིན་ཐོ</translation>
    </message>
    <message>
        <source>Tell when files were added, not only the day</source>
        <translation>ཡིག་ཆ་ནམ་བསྣན་པའི་དུས་ཚོད་ཀྱང་འགོད། ཉིན་ཁོ་ན་མིན</translation>
    </message>
    <message>
        <source>The day to ask again was {day}.</source>
        <translation>ཡང་བསྐྱར་འདྲི་བའི་ཉིན་ {day} ཡིན།</translation>
    </message>
    <message>
        <source>They said: “{words}”</source>
        <translation>ཁོང་གིས་བཤད་པ། “{words}”</translation>
    </message>
    <message>
        <source>This counts for {name} alone.</source>
        <translation>འདི་ {name} ཁོ་ནའི་ཆེད་རྩི།</translation>
    </message>
    <message>
        <source>What people agreed to leaves. Everything else stays here.</source>
        <translation>མི་ཚོས་མོས་མཐུན་བྱས་པ་ཕྱིར་འགྲོ། གཞན་ཚང་མ་འདིར་གནས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>ཁོང་ཚོས་གང་མཐོང་རྒྱུ</translation>
    </message>
    <message>
        <source>You listed nobody as recognisable in it.</source>
        <translation>དེའི་ནང་ངོས་ཟིན་ཐུབ་པའི་མི་ཁྱེད་རང་གིས་བཀོད་མེད།</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message numerus="yes">
        <source>%n consent(s) were changed here since: not a yes</source>
        <translation>
            <numerusform>དེའི་རྗེས་འདིར་མོས་མཐུན་ %n བརྗེས་འདུག མོས་མཐུན་དུ་མི་རྩི།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s)</source>
        <translation>
            <numerusform>ཡིག་ཆ་གསར་པ་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>ཟིན་ཐོ་གསར་པ་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new thing(s): cards, reports, settings</source>
        <translation>
            <numerusform>གསར་པ་གཞན་ %n། མིང་བྱང་། སྙན་ཐོ། སྒྲིག་བཀོད</numerusform>
        </translation>
    </message>
    <message>
        <source>A name differs: the one here stays</source>
        <translation>མིང་ཞིག་མི་འདྲ། འདིར་ཡོད་པ་དེ་གནས</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n record(s) up to date from the backup</source>
        <translation>
            <numerusform>གྲབས་ཉར་ནས་ཟིན་ཐོ་ %n གསར་བསྒྱུར</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>ཕྱིར་འཁྱེར</translation>
    </message>
    <message>
        <source>Changed on both sides: stays</source>
        <translation>ཕྱོགས་གཉིས་ཀར་བརྗེས་འདུག སྔར་བཞིན་གནས</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>དེའི་ནང་ཚང་མ་འདིར་ཡོད་ཟིན།</translation>
    </message>
    <message>
        <source>Goes on in the backup</source>
        <translation>གྲབས་ཉར་ནང་མུ་མཐུད་ཡོད</translation>
    </message>
    <message>
        <source>It needs {needed}, and there is room for {room}. Make the vault larger first, in Settings.</source>
        <translation>{needed} དགོས། {room} ཡི་ས་ཡོད། སྔོན་ལ་སྒྲིག་བཀོད་ནང་གསང་མཛོད་ཆེ་རུ་ཐོང་།</translation>
    </message>
    <message>
        <source>Made {when}. What is here stays as it is; nothing is doubled.</source>
        <translation>{when} ལ་བཟོས། འདིར་ཡོད་པ་སྔར་བཞིན་གནས། གང་ཡང་ཐེངས་གཉིས་མི་ཡོང་།</translation>
    </message>
    <message>
        <source>New</source>
        <translation>གསར་པ</translation>
    </message>
    <message>
        <source>Newer here: stays</source>
        <translation>འདིར་གསར་བ་ཡོད། གནས</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ཟིན་ཐོ</translation>
    </message>
    <message>
        <source>Shall this come back?</source>
        <translation>འདི་ཕྱིར་འཁྱེར་རམ།</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>གཅིག་མཚུངས</translation>
    </message>
    <message>
        <source>Was removed here: comes back</source>
        <translation>འདིར་བཏོན་འདུག ཕྱིར་ཡོང་</translation>
    </message>
    <message>
        <source>What an examiner of the folder would see</source>
        <translation>ཡིག་སྣོད་བརྟག་དཔྱད་བྱེད་མཁན་གྱིས་གང་མཐོང་བ</translation>
    </message>
    <message>
        <source>What can give away more</source>
        <translation>གང་གིས་དེ་ལས་མང་བ་སྟོན་སྲིད་པ</translation>
    </message>
    <message>
        <source>What they would not see</source>
        <translation>ཁོང་ཚོས་གང་མི་མཐོང་བ</translation>
    </message>
    <message>
        <source>Whoever opens this drawer can then see these records too.</source>
        <translation>དེའི་རྗེས་འཐེན་སྒམ་འདི་ཁ་ཕྱེ་མཁན་གྱིས་ཟིན་ཐོ་འདི་དག་ཀྱང་མཐོང་ཐུབ།</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>ཁ་བྱང་མེད་པ</translation>
    </message>
</context>
<context>
    <name>Seizure</name>
    <message>
        <source>A copy of the vault opens with the old passphrase for ever.</source>
        <translation>གསང་མཛོད་ཀྱི་འདྲ་བཤུ་གསང་ཚིག་རྙིང་པས་གཏན་དུ་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>A new vault with new keys</source>
        <translation>ལྡེ་མིག་གསར་པ་ཡོད་པའི་གསང་མཛོད་གསར་པ</translation>
    </message>
    <message>
        <source>Act as if everything in this drawer was read, names included.</source>
        <translation>འཐེན་སྒམ་འདིའི་ནང་ཚང་མ། མིང་ཡང་ཚུད། བཀླགས་ཟིན་པར་རྩིས།</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>སྒྲིག་ཆས་གཞན</translation>
    </message>
    <message>
        <source>As far as can be told, nothing in this drawer was read. That rests on the passphrase alone: one that can be guessed opens a copy.</source>
        <translation>ཤེས་ཚོད་ལ་འཐེན་སྒམ་འདིའི་ནང་གང་ཡང་བཀླགས་མེད། དེ་གསང་ཚིག་ཁོ་ན་ལ་རག་ལས། ཚོད་དཔག་བྱེད་ཐུབ་པའི་གསང་ཚིག་གིས་འདྲ་བཤུ་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>Breathe. Nothing has to be done this minute, and you can leave at any point: every answer is kept. If you do not know, say so.</source>
        <translation>དབུགས་ཤིག་ཐོང་། ད་ལྟ་ལམ་སང་བྱེད་དགོས་པ་གང་ཡང་མེད། ནམ་ཡིན་ཡང་བཞག་ཆོག ལན་ཚང་མ་ཉར་གྱི་རེད། མི་ཤེས་ན་མི་ཤེས་ཟེར།</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ཚར་སོང་།</translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that names a new key. Until they have it they answer to the old key, and whoever has the old vault can read that.</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་རེར་ལྡེ་མིག་གསར་པ་བཀོད་པའི་དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་རེ་འཐོབ། དེ་མ་འབྱོར་བར་ཁོང་ཚོས་ལྡེ་མིག་རྙིང་པར་ལན་རྒྱག་གི་རེད། གསང་མཛོད་རྙིང་པ་ལག་ཏུ་ཡོད་མཁན་གྱིས་དེ་ཀློག་ཐུབ།</translation>
    </message>
    <message>
        <source>Everything is here now. What stays in the old vault can still be found and read by whoever has its passphrase. Copies that somebody else made are not reached.</source>
        <translation>ད་ཚང་མ་འདིར་ཡོད། གསང་མཛོད་རྙིང་པའི་ནང་ལྷག་པ་དེའི་གསང་ཚིག་ཡོད་མཁན་གྱིས་ད་དུང་རྙེད་ནས་ཀློག་ཐུབ། མི་གཞན་གྱིས་བཟོས་པའི་འདྲ་བཤུར་མི་ཐུག</translation>
    </message>
    <message>
        <source>Family, and people you live with</source>
        <translation>ནང་མི་དང་མཉམ་དུ་སྡོད་མཁན</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>རྗེས་སུ</translation>
    </message>
    <message>
        <source>Made after the device was out of sight ({day}), with keys of the old vault</source>
        <translation>སྒྲིག་ཆས་མིག་ལམ་ནས་ཡིབ་པའི་རྗེས ({day}) གསང་མཛོད་རྙིང་པའི་ལྡེ་མིག་གིས་བཟོས་པ</translation>
    </message>
    <message>
        <source>Made before the device was out of sight ({day})</source>
        <translation>སྒྲིག་ཆས་མིག་ལམ་ནས་ཡིབ་པའི་སྔོན་ལ ({day}) བཟོས་པ</translation>
    </message>
    <message>
        <source>Mail, chats, pictures and whatever else was on the device count as copied.</source>
        <translation>གློག་འཕྲིན་དང་ཁ་བརྡ། པར། སྒྲིག་ཆས་ཐོག་གི་གཞན་ཚང་མ་འདྲ་བཤུ་བྱས་པར་རྩི།</translation>
    </message>
    <message>
        <source>Nobody can say whether this drawer was read. Act as if it was.</source>
        <translation>འཐེན་སྒམ་འདི་བཀླགས་མིན་སུས་ཀྱང་བཤད་མི་ཐུབ། བཀླགས་ཟིན་པར་རྩིས།</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>གང་ཡང་བྱེད་མི་དགོས</translation>
    </message>
    <message>
        <source>Old copies and exports</source>
        <translation>འདྲ་བཤུ་རྙིང་པ་དང་ཕྱིར་འདྲེན</translation>
    </message>
    <message>
        <source>Passwords changed from a device nobody touched</source>
        <translation>སུས་ཀྱང་རེག་མེད་པའི་སྒྲིག་ཆས་ནས་གསང་ཚིག་བརྗེས་པ</translation>
    </message>
    <message>
        <source>People who were asked about</source>
        <translation>སྐོར་ནས་དྲིས་པའི་མི</translation>
    </message>
    <message>
        <source>People whose messages or numbers could be seen</source>
        <translation>འཕྲིན་ནམ་ཨང་གྲངས་མཐོང་སྲིད་པའི་མི</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>སླར་གསོའི་ཚིག</translation>
    </message>
    <message>
        <source>Somebody may have changed the device, so that it watches what you type. It can look the same and work as before.</source>
        <translation>ཁྱེད་རང་གིས་གང་གཏག་པར་སོ་ལྟ་བྱེད་ཆེད་སུ་ཞིག་གིས་སྒྲིག་ཆས་བརྗེས་པ་ཡིན་སྲིད། སྔར་དང་འདྲ་བར་མཐོང་ཞིང་ལས་ཀ་བྱེད་སྲིད།</translation>
    </message>
    <message>
        <source>Tell those who may be exposed</source>
        <translation>ཉེན་ཁ་ཡོད་སྲིད་པའི་མི་ཚོར་བརྡ་སྤྲོད</translation>
    </message>
    <message>
        <source>Tell your focal points</source>
        <translation>ཁྱེད་རང་གི་འབྲེལ་མཐུད་འགན་འཛིན་ལ་བརྡ་སྤྲོད</translation>
    </message>
    <message>
        <source>That there is a vault, and how large it is, can be seen. Not how many drawers are used.</source>
        <translation>གསང་མཛོད་ཅིག་ཡོད་པ་དང་ཆེ་ཆུང་གང་འདྲ་ཡིན་པ་མཐོང་ཐུབ། འཐེན་སྒམ་ག་ཚོད་བེད་སྤྱོད་བྱས་པ་མི་མཐོང་།</translation>
    </message>
    <message>
        <source>The device may have been changed and may watch what you type.</source>
        <translation>སྒྲིག་ཆས་བརྗེས་པ་ཡིན་སྲིད། ཁྱེད་རང་གིས་གང་གཏག་པར་སོ་ལྟ་བྱེད་སྲིད།</translation>
    </message>
    <message>
        <source>The keys of your own cards were in the old vault. Whoever has them reads what is sealed to these cards. Replace each card, or end it, and tell everybody who has it.</source>
        <translation>ཁྱེད་རང་གི་མིང་བྱང་གི་ལྡེ་མིག་གསང་མཛོད་རྙིང་པའི་ནང་ཡོད། དེ་ལག་ཏུ་ཡོད་མཁན་གྱིས་མིང་བྱང་འདི་དག་ལ་དམ་རྒྱ་བརྒྱབ་པ་ཀློག་ཐུབ། མིང་བྱང་རེ་རེ་ཚབ་བཅུག་གམ་མཇུག་བསྡུས། ལག་ཏུ་ཡོད་མཁན་ཚང་མར་བརྡ་སྤྲོད།</translation>
    </message>
    <message>
        <source>The old vault</source>
        <translation>གསང་མཛོད་རྙིང་པ</translation>
    </message>
    <message>
        <source>The people in these records, each in a way that is safe for them</source>
        <translation>ཟིན་ཐོ་འདི་དག་ནང་གི་མི། རེ་རེར་ཁོང་ལ་ཉེན་མེད་ཀྱི་ཐབས་ཀྱིས</translation>
    </message>
    <message>
        <source>The recovery words of the old vault do not open this one. Without new ones nobody can open it if you forget the passphrase.</source>
        <translation>གསང་མཛོད་རྙིང་པའི་སླར་གསོའི་ཚིག་གིས་འདི་ཁ་མི་ཕྱེ། གསར་པ་མེད་ན་གསང་ཚིག་བརྗེད་པའི་སྐབས་སུས་ཀྱང་ཁ་ཕྱེ་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Think of each group and tell them face to face, or on a device nobody touched. No names are asked here, and none are kept: only your ticks.</source>
        <translation>ཚོགས་ཁག་རེ་རེའི་སྐོར་བསམ་བློ་ཐོང་། ངོ་ཐོག་གམ་སུས་ཀྱང་རེག་མེད་པའི་སྒྲིག་ཆས་ཐོག་བརྡ་སྤྲོད། འདིར་མིང་གང་ཡང་མི་འདྲི། མི་ཉར། ཁྱེད་རང་གི་རྟགས་ཁོ་ན་ཉར།</translation>
    </message>
    <message>
        <source>This is what was in the drawer. It helps you think of whom to tell. Pseudonyms stand for people.</source>
        <translation>འདི་འཐེན་སྒམ་ནང་ཡོད་པ་དེ་རེད། སུ་ལ་བརྡ་སྤྲོད་དགོས་པ་བསམ་པར་རོགས་བྱེད། མི་ཚོའི་ཚབ་ཏུ་གབ་མིང་བཀོད་ཡོད།</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>བྱེད་དགོས་པ</translation>
    </message>
    <message>
        <source>Told on another device, or face to face</source>
        <translation>སྒྲིག་ཆས་གཞན་ནས་སམ་ངོ་ཐོག་བཤད་པ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>གང་བྱུང་བ</translation>
    </message>
    <message>
        <source>What was exposed</source>
        <translation>གང་ཉེན་ཁར་ཤོར་བ</translation>
    </message>
    <message>
        <source>What you sealed, saved or backed up before that day was made with keys that others may know. Reports are marked as such on the record, under Replies and under Send; a backup, when you bring it back.</source>
        <translation>ཉིན་དེའི་སྔོན་ལ་དམ་རྒྱ་བརྒྱབ་པའམ་ཉར་བ། གྲབས་ཉར་བྱས་པ་རྣམས་གཞན་གྱིས་ཤེས་སྲིད་པའི་ལྡེ་མིག་གིས་བཟོས་པ་རེད། སྙན་ཐོ་ལ་ཟིན་ཐོའི་ཐོག་དང་ “ལན” འོག “གཏོང་” འོག་དེ་ལྟར་རྟགས་བཀོད་ཡོད། གྲབས་ཉར་ལ་ཕྱིར་འཁྱེར་སྐབས་རྟགས་བཀོད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>While the vault was open its key could be taken. It opens this vault for ever, whatever passphrase you set.</source>
        <translation>གསང་མཛོད་ཁ་ཕྱེས་པའི་སྐབས་དེའི་ལྡེ་མིག་ལེན་ཐུབ། ཁྱེད་རང་གིས་གསང་ཚིག་གང་བཟོས་ཀྱང་དེས་གསང་མཛོད་འདི་གཏན་དུ་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>Whoever copied the vault can open that copy for ever with the old passphrase, and a new passphrase does not change its keys. A new vault has new ones. Everything in this drawer is moved there and compared; this one stays until you destroy it.</source>
        <translation>གསང་མཛོད་འདྲ་བཤུ་བྱེད་མཁན་གྱིས་གསང་ཚིག་རྙིང་པས་འདྲ་བཤུ་དེ་གཏན་དུ་ཁ་ཕྱེ་ཐུབ། གསང་ཚིག་གསར་པས་དེའི་ལྡེ་མིག་མི་བརྗེ། གསང་མཛོད་གསར་པར་ལྡེ་མིག་གསར་པ་ཡོད། འཐེན་སྒམ་འདིའི་ནང་ཚང་མ་དེར་སྤོས་ནས་བསྡུར་གྱི་རེད། ཁྱེད་རང་གིས་མེད་པར་མ་བཟོས་བར་འདི་གནས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Whoever has the device has all the time there is.</source>
        <translation>སྒྲིག་ཆས་ལག་ཏུ་ཡོད་མཁན་ལ་དུས་ཚོད་ཚད་མེད་ཡོད།</translation>
    </message>
    <message>
        <source>Your own cards</source>
        <translation>ཁྱེད་རང་གི་མིང་བྱང་</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{count} ནས་ {done}</translation>
    </message>
</context>
<context>
    <name>SeizurePage</name>
    <message>
        <source>Is it done with?</source>
        <translation>འདི་ཚར་སོང་ངམ།</translation>
    </message>
    <message>
        <source>It is done with</source>
        <translation>ཚར་སོང་</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>རེ་ཞིག་བཞག</translation>
    </message>
    <message>
        <source>My device was out of my sight</source>
        <translation>ངའི་སྒྲིག་ཆས་ངའི་མིག་ལམ་ནས་ཡིབ་སོང་</translation>
    </message>
    <message>
        <source>One thing at a time. Everything is kept.</source>
        <translation>ཐེངས་རེར་གཅིག་རེ། ཚང་མ་ཉར་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>འདིར་སྡོད</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>གོམ་པ</translation>
    </message>
    <message>
        <source>The guide is closed. What was made before that day stays marked, and you can begin again at any time.</source>
        <translation>ལམ་སྟོན་ཁ་བརྒྱབ་ཟིན། ཉིན་དེའི་སྔོན་ལ་བཟོས་པར་རྟགས་གནས་ཀྱི་རེད། ནམ་ཡིན་ཡང་ཡང་བསྐྱར་འགོ་འཛུགས་ཆོག</translation>
    </message>
</context>
<context>
    <name>SendNote</name>
    <message>
        <source>A cleaned copy goes</source>
        <translation>གཙང་སེལ་འདྲ་བཤུ་འགྲོ</translation>
    </message>
    <message>
        <source>A cleaned copy may go</source>
        <translation>གཙང་སེལ་འདྲ་བཤུ་འགྲོ་ཆོག</translation>
    </message>
    <message>
        <source>A name or a word?</source>
        <translation>མིང་ངམ་ཚིག</translation>
    </message>
    <message>
        <source>A name stands in the text</source>
        <translation>ཡི་གེའི་ནང་མིང་ཞིག་འདུག</translation>
    </message>
    <message>
        <source>A name: it is replaced</source>
        <translation>མིང་རེད། ཚབ་འཇུག་བྱེད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>A word: it stays</source>
        <translation>ཚིག་རེད། དེ་བཞིན་བཞག་གི་རེད།</translation>
    </message>
    <message>
        <source>Ask {who} first</source>
        <translation>སྔོན་ལ་ {who} ལ་དྲིས</translation>
    </message>
    <message>
        <source>Becomes “{word}”</source>
        <translation>“{word}” ལ་འགྱུར</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>བརྗེ</translation>
    </message>
    <message>
        <source>Confirmed: {reason}</source>
        <translation>གཏན་འཁེལ་བྱས། {reason}</translation>
    </message>
    <message>
        <source>Cover them in a cleaned copy, or ask {who}</source>
        <translation>གཙང་སེལ་འདྲ་བཤུའི་ནང་འགེབས། ཡང་ན་ {who} ལ་དྲིས</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ཐག་གཅོད</translation>
    </message>
    <message>
        <source>Digits not compared</source>
        <translation>ཨང་ཀི་བསྡུར་མེད།</translation>
    </message>
    <message>
        <source>For your vault alone</source>
        <translation>ཁྱེད་རང་གི་གསང་མཛོད་ཁོ་ནའི་ཆེད</translation>
    </message>
    <message>
        <source>Give the name all the same</source>
        <translation>དེ་ལྟ་ནའང་མིང་སྤྲོད</translation>
    </message>
    <message>
        <source>Is “{word}” a name?</source>
        <translation>“{word}” མིང་རེད་དམ།</translation>
    </message>
    <message>
        <source>It holds faces, voices or names</source>
        <translation>དེའི་ནང་གདོང་དང་སྐད་དམ་མིང་འདུག</translation>
    </message>
    <message>
        <source>It tells where it was made</source>
        <translation>གང་དུ་བཟོས་པ་སྟོན་གྱི་འདུག</translation>
    </message>
    <message>
        <source>Its cleaned copy goes, without the hidden data</source>
        <translation>དེའི་གཙང་སེལ་འདྲ་བཤུ་འགྲོ། སྦས་པའི་གྲངས་གཞི་མེད</translation>
    </message>
    <message>
        <source>Known only to this vault</source>
        <translation>གསང་མཛོད་འདིས་མ་གཏོགས་མི་ཤེས</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>ཁྱེད་རང་གིས་བོར་བཞག</translation>
    </message>
    <message>
        <source>Look at this answer once more</source>
        <translation>ལན་འདིར་ཐེངས་གཅིག་ཡང་བསྐྱར་གཟིགས</translation>
    </message>
    <message>
        <source>Look at this copy once more</source>
        <translation>འདྲ་བཤུ་འདིར་ཐེངས་གཅིག་ཡང་བསྐྱར་གཟིགས</translation>
    </message>
    <message>
        <source>Look at this file once more</source>
        <translation>ཡིག་ཆ་འདིར་ཐེངས་གཅིག་ཡང་བསྐྱར་གཟིགས</translation>
    </message>
    <message>
        <source>Make a cleaned copy</source>
        <translation>གཙང་སེལ་འདྲ་བཤུ་བཟོ</translation>
    </message>
    <message>
        <source>Names never leave in the text</source>
        <translation>མིང་ཡི་གེའི་ནང་ནམ་ཡང་ཕྱིར་མི་ཐོན</translation>
    </message>
    <message>
        <source>No cleaned copy yet</source>
        <translation>ད་དུང་གཙང་སེལ་འདྲ་བཤུ་མེད</translation>
    </message>
    <message>
        <source>No name of this official</source>
        <translation>ལས་བྱེད་འདིའི་མིང་མེད</translation>
    </message>
    <message>
        <source>Nobody agreed yet</source>
        <translation>ད་དུང་སུས་ཀྱང་མོས་མཐུན་བྱས་མེད</translation>
    </message>
    <message>
        <source>Nobody on it is listed</source>
        <translation>དེའི་ནང་གི་མི་སུ་ཡང་བཀོད་མེད</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>ད་དུང་ལན་བརྒྱབ་མེད</translation>
    </message>
    <message>
        <source>Not before there is consent</source>
        <translation>མོས་མཐུན་མ་ཐོབ་བར་མི་ཆོག</translation>
    </message>
    <message>
        <source>Not confirmed for this report</source>
        <translation>སྙན་ཐོ་འདིའི་ཆེད་གཏན་འཁེལ་བྱས་མེད</translation>
    </message>
    <message>
        <source>Officials are not named in the text</source>
        <translation>ཡི་གེའི་ནང་ལས་བྱེད་ཀྱི་མིང་མི་འགོད</translation>
    </message>
    <message>
        <source>Once more: the name leaves</source>
        <translation>ཐེངས་གཅིག་ཡང་བསྐྱར། མིང་ཕྱིར་འགྲོ་ཡི་རེད།</translation>
    </message>
    <message>
        <source>Only its hash is here. It is described and does not leave.</source>
        <translation>འདིར་དེའི་ hash ཁོ་ན་ཡོད། འགྲེལ་བརྗོད་བྱེད། ཕྱིར་མི་ཐོན།</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>ཟིན་ཐོ་ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Others had this device</source>
        <translation>སྒྲིག་ཆས་འདི་གཞན་གྱི་ལག་ཏུ་ཤོར་མྱོང་</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>སླར་འཇོག</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>ལན་ལ་ལྟ</translation>
    </message>
    <message>
        <source>Sleep on it</source>
        <translation>ཞག་གཅིག་བསམ་བློ་གཏོང་</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>འདིར་གནས</translation>
    </message>
    <message>
        <source>Still a draft</source>
        <translation>ད་དུང་ཟིན་བྲིས</translation>
    </message>
    <message>
        <source>The agency leaves, the name stays</source>
        <translation>ལས་ཁུངས་འགྲོ། མིང་འདིར་གནས</translation>
    </message>
    <message>
        <source>The file is not in this vault</source>
        <translation>ཡིག་ཆ་གསང་མཛོད་འདིའི་ནང་མེད</translation>
    </message>
    <message>
        <source>The name of an official</source>
        <translation>ལས་བྱེད་ཅིག་གི་མིང་</translation>
    </message>
    <message>
        <source>The original as it is</source>
        <translation>མ་ཡིག་ཡོད་པ་བཞིན</translation>
    </message>
    <message>
        <source>The original goes</source>
        <translation>མ་ཡིག་འགྲོ</translation>
    </message>
    <message>
        <source>The original has the hidden data in it</source>
        <translation>མ་ཡིག་ནང་སྦས་པའི་གྲངས་གཞི་ཡོད</translation>
    </message>
    <message>
        <source>The original stays here</source>
        <translation>མ་ཡིག་འདིར་གནས</translation>
    </message>
    <message>
        <source>The original, not the copy</source>
        <translation>མ་ཡིག འདྲ་བཤུ་མིན</translation>
    </message>
    <message>
        <source>This has to be mended first</source>
        <translation>འདི་སྔོན་ལ་བཅོས་དགོས</translation>
    </message>
    <message>
        <source>This name does not leave</source>
        <translation>མིང་འདི་ཕྱིར་མི་ཐོན</translation>
    </message>
    <message>
        <source>This needs its own yes</source>
        <translation>འདི་ལ་ཟུར་དུ་མོས་མཐུན་དགོས</translation>
    </message>
    <message>
        <source>This record was withdrawn</source>
        <translation>ཟིན་ཐོ་འདི་ཕྱིར་འཐེན་བྱས་ཟིན</translation>
    </message>
    <message>
        <source>Under a condition</source>
        <translation>ཆ་རྐྱེན་ཐོག</translation>
    </message>
    <message>
        <source>With the hidden data in it</source>
        <translation>ནང་དུ་སྦས་པའི་གྲངས་གཞི་ཡོད</translation>
    </message>
    <message>
        <source>Without the hidden data; the original stays here</source>
        <translation>སྦས་པའི་གྲངས་གཞི་མེད། མ་ཡིག་འདིར་གནས</translation>
    </message>
    <message>
        <source>{who} becomes “{word}”</source>
        <translation>{who} ནི་ “{word}” ལ་འགྱུར</translation>
    </message>
    <message>
        <source>{who} can be recognised</source>
        <translation>{who} ངོས་ཟིན་ཐུབ</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Continue</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>Continue to preview</source>
        <translation>སྔོན་ལྟར་མུ་མཐུད</translation>
    </message>
    <message>
        <source>Do not seal</source>
        <translation>དམ་རྒྱ་མ་རྒྱག</translation>
    </message>
    <message>
        <source>It rests. You can seal it from {when}.</source>
        <translation>དེ་ངལ་གསོ་ཡི་ཡོད། {when} ནས་བཟུང་དམ་རྒྱ་རྒྱག་ཆོག</translation>
    </message>
    <message>
        <source>Next focal point</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་རྗེས་མ</translation>
    </message>
    <message>
        <source>Preview and seal</source>
        <translation>སྔོན་ལྟ་དང་དམ་རྒྱ</translation>
    </message>
    <message>
        <source>Seal and remove…</source>
        <translation>དམ་རྒྱ་བརྒྱབ་ནས་འདོན…</translation>
    </message>
    <message>
        <source>Seal, and keep nothing?</source>
        <translation>དམ་རྒྱ་བརྒྱབ་ནས་གང་ཡང་མི་ཉར་རམ།</translation>
    </message>
    <message>
        <source>Seal, and keep only a receipt?</source>
        <translation>དམ་རྒྱ་བརྒྱབ་ནས་འབྱོར་འཛིན་ཁོ་ན་ཉར་རམ།</translation>
    </message>
    <message numerus="yes">
        <source>Sealing %n file(s)</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n ལ་དམ་རྒྱ་རྒྱག་བཞིན་པ</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>དམ་རྒྱ་རྒྱག…</translation>
    </message>
    <message>
        <source>Steps of sending</source>
        <translation>གཏོང་བའི་གོམ་པ</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>སུ་ལ</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>ཁོང་ཚོས་གང་མཐོང་རྒྱུ</translation>
    </message>
    <message>
        <source>Where the sealed file goes</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་འཇོག་ས</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>ཟིན་ཐོ་གང་དག</translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source>A cleaned copy goes</source>
        <translation>གཙང་སེལ་འདྲ་བཤུ་འགྲོ</translation>
    </message>
    <message>
        <source>A group: count and title only</source>
        <translation>ཚོགས་ཁག གྲངས་དང་འབོད་ཚིག་ཁོ་ན</translation>
    </message>
    <message>
        <source>Agencies and bodies</source>
        <translation>ལས་ཁུངས་དང་སྡེ་ཚན</translation>
    </message>
    <message>
        <source>Agreed {day}</source>
        <translation>{day} ལ་མོས་མཐུན་བྱས</translation>
    </message>
    <message>
        <source>Agreed {day}, without a name</source>
        <translation>{day} ལ་མོས་མཐུན་བྱས། མིང་མེད་པར</translation>
    </message>
    <message>
        <source>Agreed {day}, {how}</source>
        <translation>{day} ལ་མོས་མཐུན་བྱས། {how}</translation>
    </message>
    <message>
        <source>Ask {who}</source>
        <translation>{who} ལ་དྲིས</translation>
    </message>
    <message>
        <source>Ask {who} again</source>
        <translation>{who} ལ་ཡང་བསྐྱར་དྲིས</translation>
    </message>
    <message>
        <source>Described, no file</source>
        <translation>འགྲེལ་བརྗོད་ཡོད། ཡིག་ཆ་མེད</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>དཔང་རྟགས</translation>
    </message>
    <message>
        <source>For more, ask {who}</source>
        <translation>དེ་ལས་མང་བའི་ཆེད་ {who} ལ་དྲིས</translation>
    </message>
    <message>
        <source>Goes with initials</source>
        <translation>མིང་བསྡུས་དང་མཉམ་དུ་འགྲོ</translation>
    </message>
    <message>
        <source>Goes with name</source>
        <translation>མིང་དང་མཉམ་དུ་འགྲོ</translation>
    </message>
    <message>
        <source>Goes with title only</source>
        <translation>འབོད་ཚིག་ཁོ་ན་འགྲོ</translation>
    </message>
    <message>
        <source>Initials and contact go, kept apart</source>
        <translation>མིང་བསྡུས་དང་འབྲེལ་གཏུག་འགྲོ། ཟུར་དུ་ཉར་ཡོད</translation>
    </message>
    <message>
        <source>Initials go, kept apart</source>
        <translation>མིང་བསྡུས་འགྲོ། ཟུར་དུ་ཉར་ཡོད</translation>
    </message>
    <message>
        <source>Left out by you for this report</source>
        <translation>སྙན་ཐོ་འདིའི་ཆེད་ཁྱེད་རང་གིས་བོར་བཞག</translation>
    </message>
    <message>
        <source>Name and contact go, kept apart</source>
        <translation>མིང་དང་འབྲེལ་གཏུག་འགྲོ། ཟུར་དུ་ཉར་ཡོད</translation>
    </message>
    <message>
        <source>Name goes, kept apart</source>
        <translation>མིང་འགྲོ། ཟུར་དུ་ཉར་ཡོད</translation>
    </message>
    <message>
        <source>Never named: alleged to have done it</source>
        <translation>མིང་ནམ་ཡང་མི་འགོད། བྱས་པར་བརྗོད་པའི་མི</translation>
    </message>
    <message>
        <source>No cleaned copy yet</source>
        <translation>ད་དུང་གཙང་སེལ་འདྲ་བཤུ་མེད</translation>
    </message>
    <message>
        <source>Not asked yet. That counts as no</source>
        <translation>ད་དུང་དྲིས་མེད། མོས་མཐུན་མེད་པར་རྩི</translation>
    </message>
    <message>
        <source>Not in this vault, only its hash</source>
        <translation>གསང་མཛོད་འདིའི་ནང་མེད། hash ཁོ་ན</translation>
    </message>
    <message>
        <source>Only {who} can change that</source>
        <translation>{who} ཁོ་ནས་དེ་བརྗེ་ཐུབ</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>མི་འདོད་ཅེས་བཤད</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>འདིར་གནས</translation>
    </message>
    <message>
        <source>Stays here, another copy goes</source>
        <translation>འདིར་གནས། འདྲ་བཤུ་གཞན་ཞིག་འགྲོ</translation>
    </message>
    <message>
        <source>Stays here, consent withdrawn</source>
        <translation>འདིར་གནས། མོས་མཐུན་ཕྱིར་འཐེན་བྱས</translation>
    </message>
    <message>
        <source>Stays here, its cleaned copy goes</source>
        <translation>འདིར་གནས། དེའི་གཙང་སེལ་འདྲ་བཤུ་འགྲོ</translation>
    </message>
    <message>
        <source>Stays here, left out by you</source>
        <translation>འདིར་གནས། ཁྱེད་རང་གིས་བོར་བཞག</translation>
    </message>
    <message>
        <source>Stays here, not asked</source>
        <translation>འདིར་གནས། དྲིས་མེད</translation>
    </message>
    <message>
        <source>Stays here, people not listed</source>
        <translation>འདིར་གནས། མི་བཀོད་མེད</translation>
    </message>
    <message>
        <source>Stays here, said no</source>
        <translation>འདིར་གནས། མི་འདོད་ཅེས་བཤད</translation>
    </message>
    <message>
        <source>Stays here, shows {who}</source>
        <translation>འདིར་གནས། {who} མངོན་གྱི་འདུག</translation>
    </message>
    <message>
        <source>Stays here, the original goes</source>
        <translation>འདིར་གནས། མ་ཡིག་འགྲོ</translation>
    </message>
    <message>
        <source>Stays here, to be asked again</source>
        <translation>འདིར་གནས། ཡང་བསྐྱར་འདྲི་དགོས</translation>
    </message>
    <message>
        <source>Stays here, too risky to ask</source>
        <translation>འདིར་གནས། དྲིས་ན་ཉེན་ཁ་ཆེ་དྲགས</translation>
    </message>
    <message>
        <source>Stays here, under a condition</source>
        <translation>འདིར་གནས། ཆ་རྐྱེན་ཐོག</translation>
    </message>
    <message>
        <source>The acts</source>
        <translation>བྱ་སྤྱོད</translation>
    </message>
    <message>
        <source>The condition is not confirmed</source>
        <translation>ཆ་རྐྱེན་གཏན་འཁེལ་བྱས་མེད</translation>
    </message>
    <message>
        <source>The day to ask again has passed</source>
        <translation>ཡང་བསྐྱར་འདྲི་བའི་ཉིན་འདས་ཟིན</translation>
    </message>
    <message>
        <source>The original goes</source>
        <translation>མ་ཡིག་འགྲོ</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>འབོད་ཚིག་ཁོ་ན</translation>
    </message>
    <message>
        <source>Title, and contact kept apart</source>
        <translation>འབོད་ཚིག འབྲེལ་གཏུག་ཟུར་དུ་ཉར་ཡོད</translation>
    </message>
    <message>
        <source>Too risky to ask. That counts as no</source>
        <translation>དྲིས་ན་ཉེན་ཁ་ཆེ་དྲགས། མོས་མཐུན་མེད་པར་རྩི</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>ཆིངས་ཡིག་ཚོགས་ཆུང་</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་དང་མཉམ་ལས</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>ཡོངས་ཁྱབ་དུས་མཚམས་བསྐྱར་ཞིབ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>གང་བྱུང་བ</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱིས་གང་བྱས་པ</translation>
    </message>
    <message>
        <source>What the authorities said</source>
        <translation>དབང་འཛིན་པས་གང་བཤད་པ</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>དེའི་སྐོར་གང་བྱས་པ</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>ཁྱེད་རང་གི་རེ་སྐུལ</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>ནམ་དང་གང་དུ</translation>
    </message>
    <message>
        <source>When it is safe, ask {who}</source>
        <translation>ཉེན་ཁ་མེད་དུས་ {who} ལ་དྲིས</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>སུ</translation>
    </message>
    <message>
        <source>Who is alleged to have done it</source>
        <translation>སུས་བྱས་པར་བརྗོད་པ</translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation>སུས་བཤད་པ</translation>
    </message>
    <message>
        <source>Withdrew the consent</source>
        <translation>མོས་མཐུན་ཕྱིར་འཐེན་བྱས</translation>
    </message>
    <message>
        <source>each person of {who}</source>
        <translation>{who} ཡི་མི་རེ་རེ</translation>
    </message>
    <message>
        <source>real name</source>
        <translation>མིང་ངོ་མ</translation>
    </message>
    <message>
        <source>the family of {who}</source>
        <translation>{who} ཡི་ནང་མི</translation>
    </message>
    <message>
        <source>the family or the lawyer of {who}</source>
        <translation>{who} ཡི་ནང་མིའམ་ཁྲིམས་རྩོད་པ</translation>
    </message>
    <message>
        <source>the guardian of {who}</source>
        <translation>{who} ཡི་བདག་གཉེར་བ</translation>
    </message>
    <message>
        <source>the lawyer of {who}</source>
        <translation>{who} ཡི་ཁྲིམས་རྩོད་པ</translation>
    </message>
    <message>
        <source>whoever answers for {who}</source>
        <translation>{who} ཡི་ཚབ་ཏུ་ལན་རྒྱག་མཁན</translation>
    </message>
    <message>
        <source>{who} can say whether it is met</source>
        <translation>ཚང་མིན་ {who} ཡིས་བཤད་ཐུབ</translation>
    </message>
    <message>
        <source>{who} stays here</source>
        <translation>{who} འདིར་གནས</translation>
    </message>
</context>
<context>
    <name>SentBanner</name>
    <message>
        <source>Besides, by other ways: {others}.</source>
        <translation>དེ་མིན་ཐབས་གཞན་བརྒྱུད། {others}</translation>
    </message>
    <message numerus="yes">
        <source>Changed since it was sent to %n focal point(s).</source>
        <translation>
            <numerusform>འབྲེལ་མཐུད་འགན་འཛིན་ %n ལ་བཏང་རྗེས་བསྒྱུར་བཅོས་བྱུང་ཡོད།</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since it was sent to {name} on {day}.</source>
        <translation>{day} ལ་ {name} ལ་བཏང་རྗེས་བསྒྱུར་བཅོས་བྱུང་ཡོད།</translation>
    </message>
    <message>
        <source>Send a correction</source>
        <translation>ནོར་བཅོས་གཏོང་</translation>
    </message>
    <message>
        <source>They go on with what they have until you tell them.</source>
        <translation>ཁྱེད་རང་གིས་བརྡ་མ་སྤྲད་བར་ཁོང་ཚོས་ལག་ཏུ་ཡོད་པ་དེ་བེད་སྤྱོད་བྱེད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>This record was sent.</source>
        <translation>ཟིན་ཐོ་འདི་བཏང་ཟིན།</translation>
    </message>
    <message>
        <source>What you change now is a new version. What was sent stays as it was.</source>
        <translation>ད་ལྟ་ཁྱེད་རང་གིས་བསྒྱུར་བ་དེ་པར་གཞི་གསར་པ་རེད། བཏང་ཟིན་པ་སྔར་བཞིན་གནས་ཀྱི་རེད།</translation>
    </message>
</context>
<context>
    <name>SentHistory</name>
    <message>
        <source>Corrected for {name}</source>
        <translation>{name} ལ་ནོར་བཅོས་བཏང་ཟིན</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>ད་དུང་བཏང་མེད།</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>{name} ལ་བཏང་ཟིན</translation>
    </message>
    <message>
        <source>Taken back from {name}</source>
        <translation>{name} ནས་ཕྱིར་འཐེན་བྱས</translation>
    </message>
    <message>
        <source>Taken back from {name}, for some people</source>
        <translation>{name} ནས་ཕྱིར་འཐེན་བྱས། མི་ཁ་ཤས་ཀྱི་སྐོར</translation>
    </message>
    <message>
        <source>Told {name} that the key was lost</source>
        <translation>ལྡེ་མིག་བོར་བ་ {name} ལ་བརྡ་སྤྲད་ཟིན</translation>
    </message>
    <message>
        <source>a focal point</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་ཞིག</translation>
    </message>
    <message>
        <source>arrived late</source>
        <translation>འབྱོར་འཕྱི་སོང་</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>{day} ལ་ལག་སྤྲོད་བྱས</translation>
    </message>
    <message>
        <source>not noted as handed over</source>
        <translation>ལག་སྤྲོད་བྱས་པ་བཀོད་མེད</translation>
    </message>
    <message>
        <source>same number as another answer</source>
        <translation>ལན་གཞན་ཞིག་དང་ཨང་གཅིག་པ</translation>
    </message>
    <message>
        <source>sealed without comparing</source>
        <translation>མ་བསྡུར་བར་དམ་རྒྱ་བརྒྱབ་པ</translation>
    </message>
    <message>
        <source>{kind} from {name}</source>
        <translation>{name} ཡི་ {kind}</translation>
    </message>
</context>
<context>
    <name>SentPages</name>
    <message>
        <source>PDF of what {name} got on {day}…</source>
        <translation>{day} ལ་ {name} ལ་འབྱོར་བའི་ PDF…</translation>
    </message>
    <message>
        <source>a focal point</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་ཞིག</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Change now</source>
        <translation>ད་ལྟ་བརྗེ</translation>
    </message>
    <message>
        <source>Change the window while files are coming in?</source>
        <translation>ཡིག་ཆ་འབྱོར་བཞིན་པའི་སྐབས་སྒེའུ་ཁུང་བརྗེའམ།</translation>
    </message>
    <message>
        <source>It was told to stop and has not stopped yet. What it was writing outside the vault may be left incomplete.</source>
        <translation>དེར་མཚམས་འཇོག་དགོས་པ་བརྡ་བཏང་ཟིན་ཀྱང་ད་དུང་བཞག་མེད། གསང་མཛོད་ཕྱི་ལོགས་སུ་འབྲི་བཞིན་པ་དེ་ཆ་མི་ཚང་བར་ལྷག་སྲིད།</translation>
    </message>
    <message>
        <source>Last saved {when}, change {number}</source>
        <translation>མཐའ་མར་ {when} ལ་ཉར་ཚགས་བྱས། བཟོ་བཅོས་ཨང་ {number}</translation>
    </message>
    <message>
        <source>Lock although something is not saved?</source>
        <translation>ཉར་ཚགས་བྱས་མེད་པ་ཡོད་ཀྱང་ཟྭ་རྒྱག་གམ།</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>ད་ལྟ་ཟྭ་རྒྱོབས</translation>
    </message>
    <message>
        <source>Lock while something is still being written?</source>
        <translation>ད་དུང་འབྲི་བཞིན་པའི་སྐབས་ཟྭ་རྒྱག་གམ།</translation>
    </message>
    <message>
        <source>Lock without saving</source>
        <translation>ཉར་ཚགས་མ་བྱས་པར་ཟྭ་རྒྱོབས</translation>
    </message>
    <message>
        <source>Something is still being written: the window changes at the next lock.</source>
        <translation>ད་དུང་འབྲི་བཞིན་པ་ཡོད། ཐེངས་རྗེས་མར་ཟྭ་རྒྱག་སྐབས་སྒེའུ་ཁུང་བརྗེ་ཡི་རེད།</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>འདིར་སྡོད</translation>
    </message>
    <message>
        <source>The rest of them would not come in. Otherwise it changes once they are here.</source>
        <translation>དེ་ལྟར་བྱས་ན་ལྷག་མ་རྣམས་ནང་དུ་མི་སླེབས། དེ་མིན་ཚང་མ་འབྱོར་རྗེས་བརྗེ་ཡི་རེད།</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>སྒུག</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>དེ་དག་སྒུག</translation>
    </message>
    <message>
        <source>What could not be saved is lost when the vault is locked.</source>
        <translation>ཉར་ཚགས་བྱེད་མ་ཐུབ་པ་དེ་གསང་མཛོད་ཟྭ་བརྒྱབ་པ་དང་བོར་འགྲོ།</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Recovery and backup</source>
        <translation>སླར་གསོ་དང་གྲབས་ཉར</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>སྒྲིག་བཀོད</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>མཉེན་ཆས་འདི</translation>
    </message>
    <message>
        <source>Vault and drawers</source>
        <translation>གསང་མཛོད་དང་འཐེན་སྒམ</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation>གང་མཐོང་ཐུབ་པ</translation>
    </message>
    <message>
        <source>Window and work</source>
        <translation>སྒེའུ་ཁུང་དང་ལས་ཀ</translation>
    </message>
</context>
<context>
    <name>SeventyTwoView</name>
    <message>
        <source>A receipt is due within 72 hours of opening a report.</source>
        <translation>སྙན་ཐོ་ཞིག་ཁ་ཕྱེས་ནས་ཆུ་ཚོད་ 72 ནང་འབྱོར་འཛིན་གཏོང་དགོས།</translation>
    </message>
    <message>
        <source>Everybody who sent a report has a receipt.</source>
        <translation>སྙན་ཐོ་གཏོང་མཁན་ཚང་མར་འབྱོར་འཛིན་ཡོད།</translation>
    </message>
    <message>
        <source>Reports without a receipt</source>
        <translation>འབྱོར་འཛིན་མེད་པའི་སྙན་ཐོ</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>{day} ལ་འབྱོར</translation>
    </message>
</context>
<context>
    <name>SeveralUses</name>
    <message>
        <source>All that were not asked yet</source>
        <translation>ད་དུང་དྲིས་མེད་པ་ཚང་མ</translation>
    </message>
    <message>
        <source>All uses at once</source>
        <translation>བེད་སྤྱོད་ཚང་མ་ཐེངས་གཅིག་ལ</translation>
    </message>
    <message>
        <source>Keep it, and send it to the focal point</source>
        <translation>ཉར་ནས་འབྲེལ་མཐུད་འགན་འཛིན་ལ་གཏོང་</translation>
    </message>
</context>
<context>
    <name>SharesEntry</name>
    <message>
        <source>A paper has 33 words.</source>
        <translation>ཤོག་བུ་རེར་ཚིག་ 33 ཡོད།</translation>
    </message>
    <message>
        <source>All its words are forgotten. A single word can be pressed in the list and typed anew.</source>
        <translation>དེའི་ཚིག་ཚང་མ་བསུབ་ཀྱི་རེད། ཚིག་གཅིག་ཐོའི་ནང་གནོན་ནས་གསར་དུ་གཏག་ཆོག</translation>
    </message>
    <message>
        <source>All its words have to be typed again.</source>
        <translation>དེའི་ཚིག་ཚང་མ་ཡང་བསྐྱར་གཏག་དགོས།</translation>
    </message>
    <message numerus="yes">
        <source>Enough: %n paper(s) typed.</source>
        <translation>
            <numerusform>འདང་སོང་། ཤོག་བུ་ %n གཏགས་ཟིན།</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>ཚིག་ཉར</translation>
    </message>
    <message>
        <source>More than one word is not right, although they are all in the list. Compare them with the paper, one by one.</source>
        <translation>ཚིག་ཚང་མ་ཐོའི་ནང་ཡོད་ཀྱང་གཅིག་ལས་མང་བ་ནོར་འདུག ཤོག་བུ་དང་རེ་རེ་བཞིན་བསྡུར།</translation>
    </message>
    <message>
        <source>One word is not right, although it is in the list: look at word {place} first.</source>
        <translation>ཚིག་གཅིག་ཐོའི་ནང་ཡོད་ཀྱང་ནོར་འདུག སྔོན་ལ་ཚིག་ {place} ལ་གཟིགས།</translation>
    </message>
    <message>
        <source>Paper {number} of the {total} that are needed</source>
        <translation>དགོས་པའི་ཤོག་བུ་ {total} ནང་གི་ {number}</translation>
    </message>
    <message>
        <source>Take back the last paper</source>
        <translation>ཤོག་བུ་མཐའ་མ་ཕྱིར་ལེན</translation>
    </message>
    <message>
        <source>Take back the last paper?</source>
        <translation>ཤོག་བུ་མཐའ་མ་ཕྱིར་ལེན་ནམ།</translation>
    </message>
    <message>
        <source>The first four letters are enough, and so are the four digits of the word.</source>
        <translation>ཡི་གེ་དང་པོ་བཞིས་འདང་། ཚིག་གི་ཨང་ཀི་བཞིས་ཀྱང་འདང་།</translation>
    </message>
    <message>
        <source>The first paper</source>
        <translation>ཤོག་བུ་དང་པོ</translation>
    </message>
    <message>
        <source>The papers of one set begin with the same two words. This one begins otherwise: it belongs to another set, or the word is not right.</source>
        <translation>ཆ་ཚན་གཅིག་གི་ཤོག་བུ་ཚང་མ་ཚིག་གཉིས་གཅིག་པས་འགོ་འཛུགས། འདིའི་འགོ་མི་འདྲ། ཆ་ཚན་གཞན་གྱི་ཡིན་པའམ། ཚིག་ནོར་བ་ཡིན།</translation>
    </message>
    <message>
        <source>These words do not fit together.</source>
        <translation>ཚིག་འདི་དག་ཕན་ཚུན་མི་མཐུན།</translation>
    </message>
    <message>
        <source>These words were made by another program.</source>
        <translation>ཚིག་འདི་མཉེན་ཆས་གཞན་ཞིག་གིས་བཟོས་པ་རེད།</translation>
    </message>
    <message>
        <source>This paper belongs to another set. Take another one.</source>
        <translation>ཤོག་བུ་འདི་ཆ་ཚན་གཞན་གྱི་རེད། གཞན་ཞིག་ལོངས།</translation>
    </message>
    <message>
        <source>This paper is in already. Take another one of the set.</source>
        <translation>ཤོག་བུ་འདི་བཅུག་ཟིན། ཆ་ཚན་འདིའི་གཞན་ཞིག་ལོངས།</translation>
    </message>
    <message>
        <source>Type this one again</source>
        <translation>འདི་ཡང་བསྐྱར་གཏག</translation>
    </message>
    <message>
        <source>Type this paper again?</source>
        <translation>ཤོག་བུ་འདི་ཡང་བསྐྱར་གཏག་གམ།</translation>
    </message>
    <message>
        <source>Word {place} is not in the list of words.</source>
        <translation>ཚིག་ {place} ཚིག་ཐོའི་ནང་མི་འདུག</translation>
    </message>
    <message>
        <source>Word {place} of {total}</source>
        <translation>ཚིག་ {total} ནང་གི་ {place}</translation>
    </message>
    <message>
        <source>Word {place}: “{word}” is not in the list of words.</source>
        <translation>ཚིག་ {place}། “{word}” ཚིག་ཐོའི་ནང་མི་འདུག</translation>
    </message>
</context>
<context>
    <name>SharesView</name>
    <message numerus="yes">
        <source>All of them begin with the same %n word(s): that is right.</source>
        <translation>
            <numerusform>ཚང་མ་ཚིག་ %n གཅིག་པས་འགོ་འཛུགས། དེ་འགྲིག་པ་རེད།</numerusform>
        </translation>
    </message>
    <message>
        <source>Four digits stand for a word: type them instead of it, on any keyboard.</source>
        <translation>ཨང་ཀི་བཞིས་ཚིག་གི་ཚབ་བྱེད། མཐེབ་གཞོང་གང་རུང་ཐོག་ཚིག་གི་ཚབ་ཏུ་གཏག་ཆོག</translation>
    </message>
    <message>
        <source>It is not locked: whoever gets the file has the words. Put it on a USB stick, print it with a printer on a cable, then destroy the file. Writing by hand is safer.</source>
        <translation>དེར་ཟྭ་བརྒྱབ་མེད། ཡིག་ཆ་ཐོབ་མཁན་ལ་ཚིག་ཡོད། USB ནང་ཞོག སྐུད་པས་སྦྲེལ་བའི་པར་འཁོར་གྱིས་པར་རྒྱོབས། དེ་ནས་ཡིག་ཆ་མེད་པར་བཟོས། ལག་པས་བྲིས་ན་ཉེན་ཁ་ཆུང་།</translation>
    </message>
    <message>
        <source>Make a PDF of it, to print…</source>
        <translation>པར་རྒྱག་རྒྱུའི་ PDF བཟོ…</translation>
    </message>
    <message>
        <source>Make a file with these words?</source>
        <translation>ཚིག་འདིའི་ཡིག་ཆ་ཞིག་བཟོའམ།</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>ཡིག་ཆ་བཟོ…</translation>
    </message>
    <message>
        <source>Paper {number} of {count}</source>
        <translation>ཤོག་བུ་ {count} ནང་གི་ {number}</translation>
    </message>
    <message>
        <source>Show them to nobody, and take no photograph of them.</source>
        <translation>སུ་ལའང་མ་སྟོན། པར་མ་རྒྱག</translation>
    </message>
    <message>
        <source>Show these words to nobody, and take no photograph of them.</source>
        <translation>ཚིག་འདི་སུ་ལའང་མ་སྟོན། པར་མ་རྒྱག</translation>
    </message>
    <message>
        <source>The words lie in {file}.</source>
        <translation>ཚིག་འདི་ {file} ནང་འདུག</translation>
    </message>
    <message>
        <source>These words open something of value to the one who gave you this paper.</source>
        <translation>ཚིག་འདིས་ཤོག་བུ་འདི་ཁྱེད་རང་ལ་སྤྲོད་མཁན་ལ་རིན་ཐང་ཡོད་པའི་དོན་ཞིག་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ཡིག་ཆ་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation>ལག་པས་བྲིས</translation>
    </message>
    <message>
        <source>Write these 33 words on a paper of its own, in this order, and give it to one person you trust. Any {needed} of the {count} papers open the drawer.</source>
        <translation>ཚིག་ 33 འདི་གོ་རིམ་འདི་ལྟར་ཤོག་བུ་ཟུར་པ་ཞིག་ཏུ་བྲིས། ཁྱེད་རང་གིས་བློས་འགེལ་བའི་མི་གཅིག་ལ་སྤྲོད། ཤོག་བུ་ {count} ནས་གང་རུང་ {needed} ཀྱིས་འཐེན་སྒམ་ཁ་ཕྱེ་ཐུབ།</translation>
    </message>
    <message>
        <source>Write these 33 words on paper, in this order. Whoever finds the sheet and has the folder can open the drawer: keep it away from the computer.</source>
        <translation>ཚིག་ 33 འདི་གོ་རིམ་འདི་ལྟར་ཤོག་བུར་བྲིས། ཤོག་ལྷེ་རྙེད་ཅིང་ཡིག་སྣོད་ཡོད་མཁན་གྱིས་འཐེན་སྒམ་ཁ་ཕྱེ་ཐུབ། གློག་ཀླད་ལས་ཐག་རིང་དུ་ཞོག</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>ཁྱེད་རང་གི་ཤོག་ལྷེ</translation>
    </message>
    <message>
        <source>{needed} papers of this set are needed. This one alone opens nothing.</source>
        <translation>ཆ་ཚན་འདིའི་ཤོག་བུ་ {needed} དགོས། འདི་གཅིག་པུས་ཅི་ཡང་ཁ་མི་ཕྱེ།</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>ཕྱིར་ལོག</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>It is written: the next one</source>
        <translation>བྲིས་ཚར། རྗེས་མ་དེ</translation>
    </message>
    <message>
        <source>It is written: use these words</source>
        <translation>བྲིས་ཚར། ཚིག་འདི་བེད་སྤྱོད</translation>
    </message>
    <message>
        <source>Write the words down</source>
        <translation>ཚིག་འདི་དག་བྲིས་རོགས།</translation>
    </message>
</context>
<context>
    <name>ShownPart</name>
    <message>
        <source>Checked on {day}: nobody else can be recognised.</source>
        <translation>{day} ལ་ཞིབ་བཤེར་བྱས། མི་གཞན་སུ་ཡང་ངོས་མི་ཟིན།</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>སུ་ཡང་མེད</translation>
    </message>
    <message>
        <source>Not checked yet. Until then the file stays here.</source>
        <translation>ད་དུང་ཞིབ་བཤེར་བྱས་མེད། དེའི་བར་ཡིག་ཆ་འདིར་གནས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>That is everybody</source>
        <translation>འདི་ཚང་མ་རེད</translation>
    </message>
    <message>
        <source>Who can be recognised in it?</source>
        <translation>དེའི་ནང་སུ་ངོས་ཟིན་ཐུབ་བམ།</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n ལྷག་ཡོད།</numerusform>
        </translation>
    </message>
    <message>
        <source>A name that is kept apart stands here</source>
        <translation>ཟུར་དུ་ཉར་བའི་མིང་ཞིག་འདིར་འདུག</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>འབྱོར་བ་གཏན་འཁེལ</translation>
    </message>
    <message>
        <source>Acknowledge (A)</source>
        <translation>འབྱོར་བ་གཏན་འཁེལ (A)</translation>
    </message>
    <message>
        <source>Acknowledge again</source>
        <translation>འབྱོར་བ་ཡང་བསྐྱར་གཏན་འཁེལ</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>ཚང་མ་ཚར་སོང་།</translation>
    </message>
    <message>
        <source>Another signature than the report it corrects</source>
        <translation>མིང་རྟགས་དེས་ནོར་བཅོས་བྱེད་པའི་སྙན་ཐོ་དང་མི་འདྲ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ལན་འབྱོར་ཟིན།</translation>
    </message>
    <message>
        <source>Ask for information</source>
        <translation>གནས་ཚུལ་འདྲི</translation>
    </message>
    <message>
        <source>Before you can send</source>
        <translation>མ་བཏང་གོང་</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>གནས་སྟངས་བརྗེ</translation>
    </message>
    <message>
        <source>Change status (S)</source>
        <translation>གནས་སྟངས་བརྗེ (S)</translation>
    </message>
    <message>
        <source>Close case…</source>
        <translation>གནད་དོན་མཇུག་བསྡུ…</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>ཉར་ཚགས་ལོ་རྒྱུས</translation>
    </message>
    <message>
        <source>First file with this key; it may be made for this report alone</source>
        <translation>ལྡེ་མིག་འདིའི་ཡིག་ཆ་དང་པོ། སྙན་ཐོ་འདི་ཁོ་ནའི་ཆེད་བཟོས་པ་ཡིན་སྲིད</translation>
    </message>
    <message>
        <source>Makes a receipt file for {sender}. Due {day}.</source>
        <translation>{sender} ལ་འབྱོར་འཛིན་ཡིག་ཆ་ཞིག་བཟོ། དུས་བཀག {day}</translation>
    </message>
    <message>
        <source>Makes another receipt file for {sender}.</source>
        <translation>{sender} ལ་འབྱོར་འཛིན་ཡིག་ཆ་གཞན་ཞིག་བཟོ།</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>གྲ་སྒྲིག་ཡིན་པའི་རྟགས་རྒྱོབས</translation>
    </message>
    <message>
        <source>More</source>
        <translation>དེ་མིན</translation>
    </message>
    <message>
        <source>New key accepted</source>
        <translation>ལྡེ་མིག་གསར་པ་དང་ལེན་བྱས</translation>
    </message>
    <message>
        <source>No answer can be sealed to this case; see above.</source>
        <translation>གནད་དོན་འདིའི་ལན་ལ་དམ་རྒྱ་རྒྱག་མི་ཐུབ། གོང་ལ་གཟིགས།</translation>
    </message>
    <message>
        <source>Nothing here is needed to save. You can leave at any time and come back.</source>
        <translation>ཉར་ཚགས་བྱེད་པར་འདིའི་ནང་གང་ཡང་ངེས་པར་འབྲི་མི་དགོས། ནམ་ཡིན་ཡང་བཞག་ནས་སླར་ཡོང་ཆོག</translation>
    </message>
    <message>
        <source>Nothing is missing. It is still a draft.</source>
        <translation>ཅི་ཡང་ཆད་མི་འདུག ད་དུང་ཟིན་བྲིས་ཡིན།</translation>
    </message>
    <message>
        <source>Notice refused: not from the sender</source>
        <translation>བརྡ་ཁྱབ་ངོས་ལེན་མ་བྱས། གཏོང་མཁན་ནས་མ་རེད</translation>
    </message>
    <message>
        <source>Opened, contents match</source>
        <translation>ཁ་ཕྱེས། ནང་དོན་མཐུན</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>འབྱོར་ཟིན</translation>
    </message>
    <message>
        <source>Same source as case {number}</source>
        <translation>གནད་དོན་ {number} དང་འབྱུང་ཁུངས་གཅིག་པ</translation>
    </message>
    <message>
        <source>Sealed by {sender}</source>
        <translation>{sender} ཡིས་དམ་རྒྱ་བརྒྱབ</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>གཏོང་…</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{total} ནས་ {answered} ལན་བརྒྱབ་ཚར།</translation>
    </message>
    <message>
        <source>{notice}, not proven</source>
        <translation>{notice} ར་སྤྲོད་མེད</translation>
    </message>
    <message numerus="yes">
        <source>{same} and %n more</source>
        <translation>
            <numerusform>{same} དང་དེ་མིན་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, by this desk</source>
        <translation>{when} འགན་འཛིན་ཚན་པ་འདིས</translation>
    </message>
</context>
<context>
    <name>Sought</name>
    <message>
        <source>Began in {date}</source>
        <translation>{date} ལ་འགོ་ཚུགས།</translation>
    </message>
    <message>
        <source>Only these records</source>
        <translation>ཟིན་ཐོ་འདི་ཁོ་ན</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>དཔང་རྟགས་ཡོད་པ</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>དཔང་རྟགས་མེད་པ</translation>
    </message>
    <message>
        <source>{filter}, take it back</source>
        <translation>{filter} ཕྱིར་འཐེན</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Done: {step}</source>
        <translation>ཚར་སོང་། {step}</translation>
    </message>
    <message>
        <source>Not done yet: {step}</source>
        <translation>ད་དུང་ཚར་མེད། {step}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>གོམ་པ་ {total} ནང་གི་ {number}། {name}</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step} ཚར་སོང་།</translation>
    </message>
    <message>
        <source>{step}, you are here</source>
        <translation>{step} ཁྱེད་རང་འདིར་ཡོད།</translation>
    </message>
</context>
<context>
    <name>SticksModel</name>
    <message>
        <source>Exercises</source>
        <translation>སྦྱོང་ཚན</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>ཨང་མེད</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>སྙན་ཐོ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>གོམ་པ</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ནོར་འཁྲུལ་གང་བྱུང་བ</translation>
    </message>
</context>
<context>
    <name>SticksTable</name>
    <message>
        <source>Who got how far</source>
        <translation>སུ་གང་ཙམ་དུ་སླེབས་པ</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Changing quick notes</source>
        <translation>མྱུར་བྲིས་བརྗེ་བཞིན་པ</translation>
    </message>
</context>
<context>
    <name>StopView</name>
    <message>
        <source>Add all the same</source>
        <translation>དེ་ལྟ་ནའང་སྣོན</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>མ་སྣོན</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>མཚམས་ཞོག {name}</translation>
    </message>
    <message>
        <source>Why you add it all the same</source>
        <translation>དེ་ལྟ་ནའང་སྣོན་པའི་རྒྱུ་མཚན</translation>
    </message>
    <message>
        <source>for example: they told me in person</source>
        <translation>དཔེར་ན་ཁོང་ཚོས་ངོ་ཐོག་བཤད་བྱུང་</translation>
    </message>
</context>
<context>
    <name>StruckText</name>
    <message>
        <source>[stays here: {words}]</source>
        <translation>[འདིར་གནས། {words}]</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%n case(s) cannot be read.</source>
        <translation>
            <numerusform>གནད་དོན་ %n ཀློག་མི་ཐུབ།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may be in it.</source>
        <translation>
            <numerusform>གནད་དོན་ %n དེའི་ནང་འགོད་ཆོག</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may not.</source>
        <translation>
            <numerusform>གནད་དོན་ %n འགོད་མི་ཆོག</numerusform>
        </translation>
    </message>
    <message>
        <source>A case enters the summary only with a consent that was given in that year, or given again. To ask again, open the case and its tab Actions.</source>
        <translation>ལོ་དེའི་ནང་སྤྲད་པའམ་ཡང་བསྐྱར་སྤྲད་པའི་མོས་མཐུན་ཡོད་ན་མ་གཏོགས་གནད་དོན་སྙིང་བསྡུས་ནང་འགོད་མི་ཆོག ཡང་བསྐྱར་འདྲི་བར་གནད་དོན་དང་དེའི་ “བྱེད་སྒོ” ཤོག་ངོས་ཁ་ཕྱེས།</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>ཡང་བསྐྱར་འདྲི</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>ཟིན་བྲིས</translation>
    </message>
    <message>
        <source>Look at the cases</source>
        <translation>གནད་དོན་ལ་ལྟ</translation>
    </message>
    <message>
        <source>Looking at the cases</source>
        <translation>གནད་དོན་ལ་ལྟ་བཞིན་པ</translation>
    </message>
    <message>
        <source>May be in it</source>
        <translation>འགོད་ཆོག</translation>
    </message>
    <message>
        <source>May not be in it</source>
        <translation>འགོད་མི་ཆོག</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>ད་དུང་གང་ལའང་བལྟས་མེད།</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>དུས་ཡུན་ནས</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>དུས་ཡུན་བར</translation>
    </message>
    <message>
        <source>Report of the year</source>
        <translation>ལོའི་སྙན་ཐོ</translation>
    </message>
    <message>
        <source>With the names of those who agreed to that</source>
        <translation>དེར་མོས་མཐུན་བྱེད་མཁན་གྱི་མིང་དང་བཅས</translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation>སྙིང་བསྡུས་འབྲི</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>སྙིང་བསྡུས་འབྲི་བཞིན་པ</translation>
    </message>
    <message>
        <source>Yearly summary</source>
        <translation>ལོ་རེའི་སྙིང་བསྡུས</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>དུས་ཡུན་དེའི་ཕྱི་ལོགས</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>མིང་བཀོད་ནས</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>མིང་མེད་པར</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Switching quick notes off</source>
        <translation>མྱུར་བྲིས་གསོད་བཞིན་པ</translation>
    </message>
    <message>
        <source>Switching quick notes on</source>
        <translation>མྱུར་བྲིས་སྤོར་བཞིན་པ</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>A formula without a result, or what the spreadsheet marks as wrong.</source>
        <translation>གྲུབ་འབྲས་མེད་པའི་རྩིས་གཞི་འམ། རེའུ་མིག་གིས་ནོར་འཁྲུལ་དུ་བརྩིས་པ།</translation>
    </message>
    <message>
        <source>Day or month first? Say over the columns what comes first.</source>
        <translation>ཉིན་ནམ་ཟླ་བ་གང་སྔོན་ལ་ཡོང་ངམ། ཀ་ཕྲེང་གི་གོང་དུ་གང་སྔོན་ལ་ཡོང་བ་འདེམས།</translation>
    </message>
    <message>
        <source>Is “{word}” meant?</source>
        <translation>“{word}” ཟེར་བ་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>It does not say as many things as there are names in the row.</source>
        <translation>ཐིག་ཕྲེང་ནང་མིང་ག་ཚོད་ཡོད་པ་དང་འདིའི་གྲངས་མི་མཐུན།</translation>
    </message>
    <message>
        <source>No UN mechanism is known by this name.</source>
        <translation>མིང་འདི་ཅན་གྱི་མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལམ་ལུགས་མི་འདུག</translation>
    </message>
    <message>
        <source>No country is known by this name.</source>
        <translation>མིང་འདི་ཅན་གྱི་རྒྱལ་ཁབ་མི་འདུག</translation>
    </message>
    <message>
        <source>No kind of act is known by these words.</source>
        <translation>ཚིག་འདིས་མཚོན་པའི་བྱ་སྤྱོད་རིགས་མི་འདུག</translation>
    </message>
    <message>
        <source>No language is known by this name.</source>
        <translation>མིང་འདི་ཅན་གྱི་སྐད་ཡིག་མི་འདུག</translation>
    </message>
    <message>
        <source>None of the columns that are taken says anything here.</source>
        <translation>བླངས་པའི་ཀ་ཕྲེང་གང་གི་ནང་ཡང་འདིར་ཅི་ཡང་མི་འདུག</translation>
    </message>
    <message>
        <source>The row has more cells than the table has columns.</source>
        <translation>ཐིག་ཕྲེང་ནང་གི་སྒྲོམ་རེའུ་མིག་གི་ཀ་ཕྲེང་ལས་མང་བ་འདུག</translation>
    </message>
    <message>
        <source>The text is too long for its field.</source>
        <translation>ཡི་གེ་དེ་འགོད་ས་ལས་རིང་དྲགས་པ་འདུག</translation>
    </message>
    <message>
        <source>The year is not between 1900 and 2100. If it is of another calendar, change it.</source>
        <translation>ལོ་དེ་ 1900 དང་ 2100 བར་མིན། ལོ་ཐོ་གཞན་ཞིག་གི་ཡིན་ན་བརྗེ་རོགས།</translation>
    </message>
    <message>
        <source>The year needs four digits.</source>
        <translation>ལོ་ལ་ཨང་ཀི་བཞི་དགོས།</translation>
    </message>
    <message>
        <source>There are several lines where one belongs.</source>
        <translation>གཅིག་དགོས་སར་ཐིག་ཁ་ཤས་འདུག</translation>
    </message>
    <message>
        <source>There are signs in it that belong in no text.</source>
        <translation>དེའི་ནང་ཡི་གེར་མི་འོས་པའི་རྟགས་འདུག</translation>
    </message>
    <message>
        <source>This country is made up. It belongs in a practice vault.</source>
        <translation>རྒྱལ་ཁབ་འདི་བཟོས་པ་ཞིག་རེད། སྦྱོང་བརྡར་གསང་མཛོད་ནང་འཇོག་དགོས།</translation>
    </message>
    <message>
        <source>This does not fit the other answers of the row.</source>
        <translation>འདི་ཐིག་ཕྲེང་ནང་གི་ལན་གཞན་དང་མི་མཐུན།</translation>
    </message>
    <message>
        <source>This is a real country. A practice vault holds made-up ones.</source>
        <translation>འདི་རྒྱལ་ཁབ་དངོས་རེད། སྦྱོང་བརྡར་གསང་མཛོད་ནང་བཟོས་པའི་རྒྱལ་ཁབ་ཁོ་ན་ཡོད།</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>འདི་ཡིན་པའང་མ་རེད། མིན་པའང་མ་རེད།</translation>
    </message>
    <message>
        <source>This is none of the answers of the question.</source>
        <translation>འདི་དྲི་བའི་ལན་གང་ཡང་མ་རེད།</translation>
    </message>
    <message>
        <source>This is not read as a date.</source>
        <translation>འདི་ཚེས་གྲངས་ཡིན་པར་མ་གོ།</translation>
    </message>
    <message>
        <source>This is not read as a number that can be right.</source>
        <translation>འདི་འགྲིག་སྲིད་པའི་གྲངས་ཡིན་པར་མ་གོ།</translation>
    </message>
    <message>
        <source>This is not read as a time of day.</source>
        <translation>འདི་དུས་ཚོད་ཡིན་པར་མ་གོ།</translation>
    </message>
    <message>
        <source>This is not read as a time zone.</source>
        <translation>འདི་དུས་ཁུལ་ཡིན་པར་མ་གོ།</translation>
    </message>
</context>
<context>
    <name>TableColumn</name>
    <message>
        <source>How to reach the victim, kept apart</source>
        <translation>གནོད་འཚེ་ཕོག་མཁན་དང་འབྲེལ་ཐབས། ཟུར་དུ་ཉར་བ</translation>
    </message>
    <message>
        <source>In English: {field}</source>
        <translation>དབྱིན་ཡིག་ཐོག {field}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>བོར་བཞག</translation>
    </message>
    <message>
        <source>Left out: no field ever holds this</source>
        <translation>བོར་བཞག་པ། འདི་འགོད་ས་གང་དུའང་མི་ཉར།</translation>
    </message>
    <message>
        <source>Name of a relative, kept apart</source>
        <translation>སྤུན་མཆེད་ཀྱི་མིང་། ཟུར་དུ་ཉར་བ</translation>
    </message>
    <message>
        <source>Name of a witness, kept apart</source>
        <translation>དཔང་པོའི་མིང་། ཟུར་དུ་ཉར་བ</translation>
    </message>
    <message>
        <source>Name of the lawyer or representative, kept apart</source>
        <translation>ཁྲིམས་རྩོད་པའམ་ཚབ་པའི་མིང་། ཟུར་དུ་ཉར་བ</translation>
    </message>
    <message>
        <source>Name of the source, kept apart</source>
        <translation>འབྱུང་ཁུངས་ཀྱི་མིང་། ཟུར་དུ་ཉར་བ</translation>
    </message>
    <message>
        <source>Name of the victim, kept apart</source>
        <translation>གནོད་འཚེ་ཕོག་མཁན་གྱི་མིང་། ཟུར་དུ་ཉར་བ</translation>
    </message>
    <message>
        <source>Name of who did it, kept apart</source>
        <translation>སུས་བྱས་པའི་མིང་། ཟུར་དུ་ཉར་བ</translation>
    </message>
    <message>
        <source>Other names, kept apart</source>
        <translation>མིང་གཞན། ཟུར་དུ་ཉར་བ</translation>
    </message>
    <message>
        <source>Pseudonym of the victim</source>
        <translation>གནོད་འཚེ་ཕོག་མཁན་གྱི་གབ་མིང་</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>ཁ་བྱང་ཐུང་ངུ</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>ཉིན་དེའི་དུས་ཚོད</translation>
    </message>
    <message>
        <source>UN cooperation: {field}</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་དང་མཉམ་ལས། {field}</translation>
    </message>
    <message>
        <source>Victim: {field}</source>
        <translation>གནོད་འཚེ་ཕོག་མཁན། {field}</translation>
    </message>
    <message>
        <source>What was done (kinds of acts)</source>
        <translation>ཅི་ཞིག་བྱས་པ (བྱ་སྤྱོད་ཀྱི་རིགས)</translation>
    </message>
    <message>
        <source>Who did it: {field}</source>
        <translation>སུས་བྱས་པ། {field}</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n cell(s) not understood</source>
        <translation>
            <numerusform>སྒྲོམ་ %n གོ་མ་སོང་།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the table.</source>
        <translation>
            <numerusform>རེའུ་མིག་ནང་ཐིག་ཕྲེང་ %n ཡོད།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are here already.</source>
        <translation>
            <numerusform>ཐིག་ཕྲེང་ %n འདིར་ཡོད་ཟིན།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a cell not understood.</source>
        <translation>
            <numerusform>གོ་མ་སོང་བའི་སྒྲོམ་ཡོད་པའི་ཐིག་ཕྲེང་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them come in as drafts.</source>
        <translation>ཚང་མ་ཟིན་བྲིས་སུ་ནང་འཇུག་བྱེད་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>ཐོ་གཞུང་ལ་ལོག</translation>
    </message>
    <message>
        <source>Cells that are not understood</source>
        <translation>གོ་མ་སོང་བའི་སྒྲོམ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ཀ་ཕྲེང་</translation>
    </message>
    <message>
        <source>Each column becomes an answer of the record. Names and contacts go where names are kept apart, and a pseudonym is drawn for everybody. No formula is run.</source>
        <translation>ཀ་ཕྲེང་རེ་རེ་ཟིན་ཐོའི་ལན་ཞིག་ཏུ་འགྱུར་གྱི་རེད། མིང་དང་འབྲེལ་གཏུག་ནི་མིང་ཟུར་དུ་ཉར་སར་འགྲོ་ཡི་རེད། ཚང་མར་གབ་མིང་རེ་བཏོན་གྱི་རེད། རྩིས་གཞི་གང་ཡང་མི་འཁོར།</translation>
    </message>
    <message>
        <source>If words look wrong, choose another encoding.</source>
        <translation>ཚིག་ནོར་འདུག་ན་ཡིག་ཨང་ལུགས་གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>སོར་བཞག</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>ཐིག་ཕྲེང་ལ་ལྟ་བཞིན་པ</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>རེའུ་མིག་ཀློག་བཞིན་པ</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n ནང་འཇུག</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>རེའུ་མིག་ནང་འཇུག</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>ཟིན་ཐོ་ནང་འཇུག་བཞིན་པ</translation>
    </message>
    <message>
        <source>The letters of this file were guessed.</source>
        <translation>ཡིག་ཆ་འདིའི་ཡི་གེ་ཚོད་དཔག་བྱས་པ་ཡིན།</translation>
    </message>
    <message>
        <source>The same name in several rows is the same person</source>
        <translation>ཐིག་ཕྲེང་ཁ་ཤས་ནང་གི་མིང་གཅིག་པ་ནི་མི་གཅིག་རེད།</translation>
    </message>
</context>
<context>
    <name>TableOptions</name>
    <message>
        <source>Between the cells</source>
        <translation>སྒྲོམ་བར་གྱི་རྟགས</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>ཀོ་མ</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>ཡི་གེའི་སྐད་ཡིག</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation>ཡི་གེ (ཡིག་ཨང་ལུགས)</translation>
    </message>
    <message>
        <source>No row: there are none</source>
        <translation>ཐིག་ཕྲེང་མེད། ཁ་བྱང་མི་འདུག</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>བཤད་མེད།</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>ཐིག་ཕྲེང་ {number}</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>སེ་མི་ཀོ་ལོན</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>རེའུ་མིག་ཤོག་ངོས</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The day: 31/12/2025</source>
        <translation>ཉིན། 31/12/2025</translation>
    </message>
    <message>
        <source>The headings stand in</source>
        <translation>ཁ་བྱང་གང་དུ་ཡོད་པ</translation>
    </message>
    <message>
        <source>The month: 12/31/2025</source>
        <translation>ཟླ་བ། 12/31/2025</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>གྱེན་ཐིག</translation>
    </message>
    <message>
        <source>What comes first in dates</source>
        <translation>ཚེས་གྲངས་ནང་གང་སྔོན་ལ་ཡོང་བ</translation>
    </message>
</context>
<context>
    <name>TableTaken</name>
    <message numerus="yes">
        <source>%n draft(s) taken in.</source>
        <translation>
            <numerusform>ཟིན་བྲིས་ %n ནང་འཇུག་བྱས་ཟིན།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not come in, from row {row} on.</source>
        <translation>
            <numerusform>ཐིག་ཕྲེང་ {row} ནས་བཟུང་ཐིག་ཕྲེང་ %n ནང་འཇུག་མ་ཐུབ།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>ཐིག་ཕྲེང་ %n བོར་བཞག་ཡོད།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a name that is kept apart also stands in a text: look there.</source>
        <translation>
            <numerusform>དེའི་ནང་ནས་ %n ཡི་ཡི་གེའི་ནང་ཟུར་དུ་ཉར་བའི་མིང་ཞིག་ཀྱང་འདུག དེར་ལྟ་རོགས།</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the same table in again for the rest: nothing comes in twice.</source>
        <translation>ལྷག་མའི་ཆེད་དུ་རེའུ་མིག་དེ་ཡང་བསྐྱར་ནང་འཇུག་གནང་། ཅི་ཡང་ཐེངས་གཉིས་མི་ཡོང་།</translation>
    </message>
</context>
<context>
    <name>TellQuestion</name>
    <message>
        <source>Everyone was told</source>
        <translation>ཚང་མར་བརྡ་སྤྲད་ཟིན།</translation>
    </message>
    <message>
        <source>How</source>
        <translation>གང་འདྲ</translation>
    </message>
    <message>
        <source>Make an answer file instead…</source>
        <translation>ཚབ་ཏུ་ལན་གྱི་ཡིག་ཆ་ཞིག་བཟོ…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ད་དུང་མེད།</translation>
    </message>
    <message>
        <source>Say it by a way that is safe for everybody, and ask them to tell those whom they gave it to. Copies that you made yourself are not in this list.</source>
        <translation>ཚང་མར་ཉེན་ཁ་མེད་པའི་ཐབས་ཤིག་གིས་བརྡ་སྤྲོད། ཁོང་ཚོས་སུ་ལ་སྤྲད་ཡོད་ན་དེ་ཚོར་ཡང་བརྡ་སྤྲོད་རོགས་ཞེས་ཞུས། ཁྱེད་རང་གིས་བཟོས་པའི་འདྲ་བཤུ་ཐོ་འདིའི་ནང་མེད།</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>ཁོང་ཚོར་བརྡ་སྤྲད་ཟིན</translation>
    </message>
    <message>
        <source>Was the sender told?</source>
        <translation>གཏོང་མཁན་ལ་བརྡ་སྤྲད་ཟིན་ནམ།</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ནམ</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>སུ་ལ་ཡོད་པ</translation>
    </message>
    <message>
        <source>Who must be told that it was withdrawn?</source>
        <translation>ཕྱིར་འཐེན་བྱས་པ་སུ་ལ་བརྡ་སྤྲོད་དགོས་སམ།</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>ཁ་པར་བརྒྱུད</translation>
    </message>
    <message>
        <source>{case}: {item}. An answer of the kind “Word on the status” counts as told.</source>
        <translation>{case}། {item} “གནས་སྟངས་སྐོར་གྱི་གནས་ཚུལ” རིགས་ཀྱི་ལན་བརྡ་སྤྲད་པར་རྩི།</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Back to the answer</source>
        <translation>ལན་ལ་ལོག</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>གང་འདྲ་དྲིས་པ</translation>
    </message>
    <message>
        <source>Withdraw this answer</source>
        <translation>ལན་འདི་ཕྱིར་འཐེན</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>Each sender gets them in the language of the report. They name nobody: what is in curly brackets is filled in for each case.</source>
        <translation>གཏོང་མཁན་རེ་རེར་སྙན་ཐོའི་སྐད་ཡིག་ཐོག་འཐོབ། དེའི་ནང་སུའི་མིང་ཡང་མེད། མེ་ཏོག་གུག་རྟགས་ནང་གི་དེ་གནད་དོན་རེ་རེའི་ཆེད་འགེངས།</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ཉར་བ</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>ཉར་ཟིན། {name}</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>ལན་གྱི་རིགས</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>སྐད་ཡིག</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>མིང་</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>ཚིག་གསར་པ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>འདོན</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>གང་བཤད་པ</translation>
    </message>
    <message>
        <source>What we will not do without asking again</source>
        <translation>ཡང་བསྐྱར་མ་དྲིས་བར་ང་ཚོས་གང་མི་བྱེད་པ</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>ཚིག་གང་</translation>
    </message>
    <message>
        <source>Words for answers</source>
        <translation>ལན་གྱི་ཚིག</translation>
    </message>
    <message>
        <source>for your list; may be left out</source>
        <translation>ཁྱེད་རང་གི་ཐོའི་ཆེད། བོར་བཞག་ཆོག</translation>
    </message>
    <message>
        <source>its short name, such as en, bo or pt-BR</source>
        <translation>སྐད་ཡིག་གི་མིང་བསྡུས། དཔེར་ན་ en བམ། bo། pt-BR</translation>
    </message>
    <message>
        <source>left empty, a receipt promises what nobody’s consent contradicts</source>
        <translation>སྟོང་པར་བཞག་ན། འབྱོར་འཛིན་གྱིས་སུའི་མོས་མཐུན་དང་ཡང་མི་འགལ་བ་ཁས་ལེན</translation>
    </message>
    <message>
        <source>of words that came with the program it stays; choose new words for another</source>
        <translation>མཉེན་ཆས་དང་མཉམ་དུ་ཡོད་པའི་ཚིག་གི་རིགས་གནས། གཞན་ཞིག་གི་ཆེད་ཚིག་གསར་པ་འདེམས</translation>
    </message>
    <message>
        <source>places: {places}</source>
        <translation>གནས། {places}</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Groups that are the same</source>
        <translation>གཅིག་མཚུངས་ཡིན་པའི་ཚོགས་ཁག</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>ཉིན་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>ལོ་ %n ཙམ</numerusform>
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
        <translation>ཚིག་གཞན་ཞིག</translation>
    </message>
    <message>
        <source>NGO representative</source>
        <translation>གཞུང་འབྲེལ་མིན་པའི་ཚོགས་པའི་འཐུས་མི</translation>
    </message>
    <message>
        <source>Suggested titles</source>
        <translation>བསམ་འཆར་གྱི་འབོད་ཚིག</translation>
    </message>
    <message>
        <source>UN expert</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་མཁས་པ</translation>
    </message>
    <message>
        <source>UN official</source>
        <translation>མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལས་བྱེད</translation>
    </message>
    <message>
        <source>ambassador</source>
        <translation>སྐུ་ཚབ་ཆེན་པོ</translation>
    </message>
    <message>
        <source>civil society activist</source>
        <translation>སྤྱི་ཚོགས་ལས་འགུལ་བ</translation>
    </message>
    <message>
        <source>civil society actor</source>
        <translation>སྤྱི་ཚོགས་ལས་དོན་པ</translation>
    </message>
    <message>
        <source>community organisation</source>
        <translation>ས་གནས་མི་མང་གི་ཚོགས་པ</translation>
    </message>
    <message>
        <source>diplomat</source>
        <translation>ཕྱི་འབྲེལ་བ</translation>
    </message>
    <message>
        <source>human rights defender</source>
        <translation>འགྲོ་བ་མིའི་ཐོབ་ཐང་སྲུང་སྐྱོབ་པ</translation>
    </message>
    <message>
        <source>human rights defenders</source>
        <translation>འགྲོ་བ་མིའི་ཐོབ་ཐང་སྲུང་སྐྱོབ་པ་ཚོ</translation>
    </message>
    <message>
        <source>human rights lawyer</source>
        <translation>འགྲོ་བ་མིའི་ཐོབ་ཐང་གི་ཁྲིམས་རྩོད་པ</translation>
    </message>
    <message>
        <source>human rights organisation</source>
        <translation>འགྲོ་བ་མིའི་ཐོབ་ཐང་གི་ཚོགས་པ</translation>
    </message>
    <message>
        <source>journalist</source>
        <translation>གསར་འགོད་པ</translation>
    </message>
    <message>
        <source>journalists</source>
        <translation>གསར་འགོད་པ་ཚོ</translation>
    </message>
    <message>
        <source>law firm</source>
        <translation>ཁྲིམས་རྩོད་ལས་ཁང་</translation>
    </message>
    <message>
        <source>lawyers</source>
        <translation>ཁྲིམས་རྩོད་པ་ཚོ</translation>
    </message>
    <message>
        <source>members of a civil society organisation</source>
        <translation>སྤྱི་ཚོགས་ཚོགས་པའི་ཚོགས་མི་ཚོ</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>ཚགས་པར</translation>
    </message>
    <message>
        <source>participants in a meeting</source>
        <translation>ཚོགས་འདུར་ཞུགས་མཁན་ཚོ</translation>
    </message>
    <message>
        <source>person familiar with the matter</source>
        <translation>དོན་དེ་ཤེས་མཁན་གྱི་མི</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>སྤུན་མཆེད</translation>
    </message>
    <message>
        <source>relatives</source>
        <translation>སྤུན་མཆེད་ཚོ</translation>
    </message>
    <message>
        <source>students</source>
        <translation>སློབ་ཕྲུག་ཚོ</translation>
    </message>
    <message>
        <source>trade union</source>
        <translation>ལས་མིའི་ཚོགས་པ</translation>
    </message>
    <message>
        <source>treaty body member</source>
        <translation>ཆིངས་ཡིག་ཚོགས་ཆུང་གི་ཚོགས་མི</translation>
    </message>
    <message>
        <source>villagers</source>
        <translation>གྲོང་གསེབ་པ་ཚོ</translation>
    </message>
    <message>
        <source>women’s organisation</source>
        <translation>བུད་མེད་ཀྱི་ཚོགས་པ</translation>
    </message>
</context>
<context>
    <name>ToTell</name>
    <message numerus="yes">
        <source>%n who have it must be told</source>
        <translation>
            <numerusform>ལག་ཏུ་ཡོད་མཁན་ %n ལ་བརྡ་སྤྲོད་དགོས།</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was withdrawn. What was sent cannot be called back.</source>
        <translation>མོས་མཐུན་ཞིག་ཕྱིར་འཐེན་བྱས་འདུག བཏང་ཟིན་པ་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Who…</source>
        <translation>སུ…</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>A note in the inbox does not open, although notes are sealed to this drawer. Somebody put it there, or exchanged the key for a time: notes may have been read by someone else. The file stays where it is.</source>
        <translation>ནང་ཡོང་སྒམ་ནང་གི་བརྗེད་ཐོ་ཞིག་ཁ་མི་ཕྱེ། བརྗེད་ཐོ་འཐེན་སྒམ་འདིར་དམ་རྒྱ་རྒྱག་གི་ཡོད་ཀྱང་། སུ་ཞིག་གིས་དེར་བཞག་པའམ་ལྡེ་མིག་རེ་ཞིག་བརྗེས་འདུག བརྗེད་ཐོ་མི་གཞན་གྱིས་བཀླགས་པ་ཡིན་སྲིད། ཡིག་ཆ་ཡོད་ས་ན་གནས།</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>Go on with a new key</source>
        <translation>ལྡེ་མིག་གསར་པས་མུ་མཐུད</translation>
    </message>
    <message>
        <source>How do quick notes go on?</source>
        <translation>མྱུར་བྲིས་གང་འདྲ་མུ་མཐུད་དམ།</translation>
    </message>
    <message>
        <source>It was me: I switched them on in another drawer</source>
        <translation>ང་རེད། ངས་འཐེན་སྒམ་གཞན་ཞིག་ནང་སྤར་བ་ཡིན</translation>
    </message>
    <message>
        <source>Stop: treat this computer as exposed</source>
        <translation>མཚམས་ཞོག གློག་ཀླད་འདི་ཉེན་ཁར་ཤོར་བར་རྩིས</translation>
    </message>
    <message>
        <source>Switch quick notes off</source>
        <translation>མྱུར་བྲིས་གསོད</translation>
    </message>
    <message>
        <source>The key for quick notes in the folder is not the one of this drawer. Notes written since may have been read by someone else.</source>
        <translation>ཡིག་སྣོད་ནང་གི་མྱུར་བྲིས་ཀྱི་ལྡེ་མིག་འཐེན་སྒམ་འདིའི་མ་རེད། དེའི་རྗེས་བྲིས་པའི་བརྗེད་ཐོ་མི་གཞན་གྱིས་བཀླགས་པ་ཡིན་སྲིད།</translation>
    </message>
    <message>
        <source>The key for quick notes is missing from the folder: somebody changed or removed it. Notes written since may have been read by someone else.</source>
        <translation>མྱུར་བྲིས་ཀྱི་ལྡེ་མིག་ཡིག་སྣོད་ནང་མི་འདུག སུ་ཞིག་གིས་བརྗེས་པའམ་བཏོན་འདུག དེའི་རྗེས་བྲིས་པའི་བརྗེད་ཐོ་མི་གཞན་གྱིས་བཀླགས་པ་ཡིན་སྲིད།</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ད་གང་བྱེད་དགོས་པ</translation>
    </message>
    <message>
        <source>Whoever could do that had this computer or the folder, and may have copied the vault, or installed something. Your passphrase may be known. Notes that were written before are not affected.</source>
        <translation>དེ་བྱེད་ཐུབ་མཁན་ལ་གློག་ཀླད་འདིའམ་ཡིག་སྣོད་ལག་ཏུ་ལོན་པ་རེད། གསང་མཛོད་འདྲ་བཤུ་བྱས་པའམ་ཅི་ཞིག་བཅུག་པ་ཡིན་སྲིད། ཁྱེད་རང་གི་གསང་ཚིག་ཤེས་སྲིད། སྔོན་ལ་བྲིས་པའི་བརྗེད་ཐོར་མི་ཐུག</translation>
    </message>
</context>
<context>
    <name>ToldView</name>
    <message>
        <source>Everybody was told of what is in the register.</source>
        <translation>ཐོ་དེབ་ནང་ཡོད་པའི་སྐོར་མི་ཚང་མར་བརྡ་སྤྲད་ཟིན།</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>བརྡ་སྤྲོད་དགོས་པ</translation>
    </message>
    <message>
        <source>an answer came</source>
        <translation>ལན་ཞིག་འབྱོར</translation>
    </message>
    <message>
        <source>confidential until {day}</source>
        <translation>{day} བར་གསང་རྒྱ</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>བྱུང་བ་རེད</translation>
    </message>
    <message>
        <source>no answer can be sealed</source>
        <translation>ལན་ལ་དམ་རྒྱ་རྒྱག་མི་ཐུབ</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} ནས</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>All of it</source>
        <translation>ཚང་མ</translation>
    </message>
    <message>
        <source>As it seems to be written</source>
        <translation>བྲིས་པ་འདྲ་བ་ལྟར</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>ཞེང་ཡོངས</translation>
    </message>
    <message>
        <source>How the text is written</source>
        <translation>ཡི་གེ་གང་འདྲ་བྲིས་པ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ཆེ་རུ་གཏོང་</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ཤོག་ངོས</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>ཆུང་དུ་གཏོང་</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>ཤོག་ངོས་རྗེས་མ</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>ཤོག་ངོས་སྔོན་མ</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>བཞི་ཆ་གཅིག་འཁོར</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>{count} ནང་གི</translation>
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
        <translation>{page} ལ་ཕྱིར་ལོག</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>རོགས་རམ</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>རོགས་རམ (F1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ཟྭ་རྒྱོབས</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>ཟྭ་རྒྱོབས (Ctrl+L)</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>ཟིན་ཐོ་གསར་པ</translation>
    </message>
    <message>
        <source>New record (Ctrl+N)</source>
        <translation>ཟིན་ཐོ་གསར་པ (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search everything in this vault</source>
        <translation>གསང་མཛོད་འདིའི་ནང་ཚང་མ་འཚོལ་བཤེར</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>སྦྱོང་བརྡར</translation>
    </message>
</context>
<context>
    <name>TrainerView</name>
    <message>
        <source>A card to write on, for two people.</source>
        <translation>མི་གཉིས་ཀྱིས་འབྲི་རྒྱུའི་བྱང་བུ།</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>འགོ་འཛུགས</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>ཡང་བསྐྱར་འགོ་འཛུགས</translation>
    </message>
    <message>
        <source>Begin the workshop again?</source>
        <translation>ཟབ་སྦྱོང་ཡང་བསྐྱར་འགོ་འཛུགས་སམ།</translation>
    </message>
    <message>
        <source>Between two groups</source>
        <translation>ཚོགས་ཁག་གཉིས་བར</translation>
    </message>
    <message>
        <source>Both vaults and all folders of the workshop as they were at the start, in a few seconds. Everything that a group wrote is gone.</source>
        <translation>སྐར་ཆ་ཁ་ཤས་ནང་གསང་མཛོད་གཉིས་ཀ་དང་ཟབ་སྦྱོང་གི་ཡིག་སྣོད་ཚང་མ་འགོ་འཛུགས་སྐབས་བཞིན་བཟོ། ཚོགས་ཁག་གིས་བྲིས་པ་ཚང་མ་མེད་པར་འགྲོ།</translation>
    </message>
    <message>
        <source>Both windows are locked, and both vaults become what they were at the start. What this group wrote cannot be brought back.</source>
        <translation>སྒེའུ་ཁུང་གཉིས་ཀ་ཟྭ་རྒྱག་གི་རེད། གསང་མཛོད་གཉིས་ཀ་འགོ་འཛུགས་སྐབས་བཞིན་ཆགས་ཀྱི་རེད། ཚོགས་ཁག་འདིས་བྲིས་པ་སླར་གསོ་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Comparing digits</source>
        <translation>ཨང་ཀི་བསྡུར་བ</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>དབྱེ་ཞིབ</translation>
    </message>
    <message>
        <source>Exercise cards</source>
        <translation>སྦྱོང་ཚན་བྱང་བུ</translation>
    </message>
    <message>
        <source>Goal, steps, hint and what to learn.</source>
        <translation>དམིགས་ཡུལ། གོམ་པ། བརྡ་སྟོན། སྦྱོང་རྒྱུ།</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>འགྲེམས་ཤོག</translation>
    </message>
    <message>
        <source>Larger letters, the keys you press and where you point, for a projector; this window may be recorded. Keys are never shown in a passphrase, recovery or name field, nor on the lock screen. F8 begins and ends it.</source>
        <translation>པར་འཕེན་འཕྲུལ་ཆས་ཀྱི་ཆེད་ཡི་གེ་ཆེ་བ་དང་། ཁྱེད་རང་གིས་གནོན་པའི་མཐེབ་གནོན། སྟོན་སའི་གནས། སྒེའུ་ཁུང་འདི་བརྙན་འཇུག་བྱེད་ཆོག གསང་ཚིག་དང་སླར་གསོ། མིང་འགོད་ས། ཟྭ་རྒྱག་ཡོལ་ཐོག་མཐེབ་གནོན་ནམ་ཡང་མི་སྟོན། F8 གིས་འགོ་འཛུགས་དང་མཇུག་བསྡུ།</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>སོར་བཞག</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation>འགྲེམས་སྟོན་རྣམ་པ་ནས་ཐོན</translation>
    </message>
    <message>
        <source>One page without names.</source>
        <translation>མིང་མེད་པའི་ཤོག་ངོས་གཅིག</translation>
    </message>
    <message>
        <source>One page, the words of Learn.</source>
        <translation>ཤོག་ངོས་གཅིག “སློབ་སྦྱོང་” གི་ཚིག</translation>
    </message>
    <message>
        <source>Open it beside this one</source>
        <translation>འདིའི་འགྲམ་དུ་ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Opens the defender on the left half, and puts this window right.</source>
        <translation>གཡོན་ཕྱེད་ཐོག་སྲུང་སྐྱོབ་པ་ཁ་ཕྱེས་ནས་སྒེའུ་ཁུང་འདི་གཡས་སུ་འཇོག</translation>
    </message>
    <message>
        <source>Opens the practice focal point on the right half, and puts this window left.</source>
        <translation>གཡས་ཕྱེད་ཐོག་སྦྱོང་བརྡར་འབྲེལ་མཐུད་འགན་འཛིན་ཁ་ཕྱེས་ནས་སྒེའུ་ཁུང་འདི་གཡོན་དུ་འཇོག</translation>
    </message>
    <message>
        <source>Passphrases that everybody knows. Defender: {defender}. Focal point: {desk}.</source>
        <translation>ཚང་མས་ཤེས་པའི་གསང་ཚིག སྲུང་སྐྱོབ་པ། {defender}། འབྲེལ་མཐུད་འགན་འཛིན། {desk}</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>འགྲེམས་སྟོན་རྣམ་པ</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>པར་འཕེན་འཕྲུལ་ཆས</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>སླར་སྒྲིག…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ལ་ཉར…</translation>
    </message>
    <message>
        <source>The other seat</source>
        <translation>སྡོད་ས་གཞན</translation>
    </message>
    <message>
        <source>The page lies in {file}.</source>
        <translation>ཤོག་ངོས་ {file} ནང་འདུག</translation>
    </message>
    <message>
        <source>These files in the folder are not the workshop’s and are removed as well: {files}.</source>
        <translation>ཡིག་སྣོད་ནང་གི་ཡིག་ཆ་འདི་དག་ཟབ་སྦྱོང་གི་མ་རེད། མཉམ་དུ་འདོན་གྱི་རེད། {files}</translation>
    </message>
    <message>
        <source>Two seats</source>
        <translation>སྡོད་ས་གཉིས</translation>
    </message>
    <message>
        <source>What to do at the border</source>
        <translation>ས་མཚམས་སུ་གང་བྱེད་པ</translation>
    </message>
    <message>
        <source>Where shall the page be put?</source>
        <translation>ཤོག་ངོས་གང་དུ་བཞག་གམ།</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n draft(s) taken in.</source>
        <translation>
            <numerusform>ཟིན་བྲིས་ %n ནང་འཇུག་བྱས་ཟིན།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) did not come in.</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n ནང་འཇུག་མ་ཐུབ།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) do not fit and are left out.</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n མི་འགྲིག་པས་བོར་བཞག་ཡོད།</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them come in as drafts. One that is here already stays as it is.</source>
        <translation>ཚང་མ་ཟིན་བྲིས་སུ་ནང་འཇུག་བྱེད་ཀྱི་རེད། འདིར་ཡོད་ཟིན་པ་སྔར་བཞིན་གནས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>An earlier version was sent. This one is not sent until you send it.</source>
        <translation>སྔོན་གྱི་པར་གཞི་ཞིག་བཏང་ཟིན། ཁྱེད་རང་གིས་མ་བཏང་བར་འདི་མི་གཏོང་།</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>ཟིན་ཐོ་ཞིག་འདེམས</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>འདིར་ཡོད་པ་ཉར</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>སོར་བཞག</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>འདིར་ཞོག</translation>
    </message>
    <message>
        <source>Only its questions, as an empty form…</source>
        <translation>དྲི་བ་ཁོ་ན། རེའུ་མིག་སྟོང་པའི་ཐོག…</translation>
    </message>
    <message>
        <source>Outside, anybody who finds the file can read what is written in it. Its evidence does not go with it.</source>
        <translation>ཕྱི་ལོགས་སུ་ཡིག་ཆ་རྙེད་མཁན་སུས་ཀྱང་དེའི་ནང་བྲིས་པ་ཀློག་ཐུབ། དེའི་དཔང་རྟགས་མཉམ་དུ་མི་འགྲོ།</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>ཡིག་ཆ་ཀློག་བཞིན་པ</translation>
    </message>
    <message>
        <source>Real names and contacts stand in it too.</source>
        <translation>མིང་ངོ་མ་དང་འབྲེལ་གཏུག་ཀྱང་དེའི་ནང་འདུག</translation>
    </message>
    <message>
        <source>Records (*.json);;All files (*)</source>
        <translation>ཟིན་ཐོ (*.json);;ཡིག་ཆ་ཚང་མ (*)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ཚབ་འཇུག</translation>
    </message>
    <message>
        <source>Save outside</source>
        <translation>ཕྱི་ལོགས་སུ་ཉར</translation>
    </message>
    <message>
        <source>Save outside the vault</source>
        <translation>གསང་མཛོད་ཕྱི་ལོགས་སུ་ཉར</translation>
    </message>
    <message>
        <source>Save this record outside the vault?</source>
        <translation>ཟིན་ཐོ་འདི་གསང་མཛོད་ཕྱི་ལོགས་སུ་ཉར་རམ།</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>ནང་འཇུག</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)?</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n ནང་འཇུག་བྱེད་དམ།</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the same file in again for the rest: nothing comes in twice.</source>
        <translation>ལྷག་མའི་ཆེད་དུ་ཡིག་ཆ་དེ་ཡང་བསྐྱར་ནང་འཇུག་གནང་། ཅི་ཡང་ཐེངས་གཉིས་མི་ཡོང་།</translation>
    </message>
    <message>
        <source>Taken in. A name that is kept apart also stands in its text: look there.</source>
        <translation>ནང་འཇུག་བྱས་ཟིན། ཟུར་དུ་ཉར་བའི་མིང་ཞིག་དེའི་ཡི་གེའི་ནང་ཡང་འདུག དེར་ལྟ་རོགས།</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>ཟིན་ཐོ་ནང་འཇུག་བཞིན་པ</translation>
    </message>
    <message>
        <source>The empty form lies in {file}. Nothing of this record is in it.</source>
        <translation>རེའུ་མིག་སྟོང་པ་ {file} ནང་འདུག ཟིན་ཐོ་འདིའི་ནང་དོན་གང་ཡང་དེའི་ནང་མེད།</translation>
    </message>
    <message>
        <source>The record is taken in.</source>
        <translation>ཟིན་ཐོ་ནང་འཇུག་བྱས་ཟིན།</translation>
    </message>
    <message>
        <source>The record, with all names…</source>
        <translation>ཟིན་ཐོ། མིང་ཚང་མ་དང་བཅས…</translation>
    </message>
    <message>
        <source>The record, without names kept apart…</source>
        <translation>ཟིན་ཐོ། ཟུར་དུ་ཉར་བའི་མིང་མེད་པར…</translation>
    </message>
    <message>
        <source>This record is here already. Put the one from the file in its place?</source>
        <translation>ཟིན་ཐོ་འདི་འདིར་ཡོད་ཟིན། ཡིག་ཆའི་ནང་གི་དེ་ཚབ་ཏུ་འཇོག་གམ།</translation>
    </message>
    <message>
        <source>What stands here now is gone then. Its evidence stays.</source>
        <translation>དེ་ལྟར་བྱས་ན་ད་ལྟ་འདིར་ཡོད་པ་དེ་མེད་པར་འགྲོ། དཔང་རྟགས་གནས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>What was taken back here does not return by this file.</source>
        <translation>འདིར་ཕྱིར་འཐེན་བྱས་པ་དེ་ཡིག་ཆ་འདིས་སླར་མི་ལོག</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>ཡིག་ཆ་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} ད་ལྟ་གསང་མཛོད་ཕྱི་ལོགས་སུ་འདུག སུས་ཀྱང་མཐོང་ཐུབ།</translation>
    </message>
</context>
<context>
    <name>TypeFinder</name>
    <message>
        <source>Cancel</source>
        <translation>འདོར</translation>
    </message>
    <message>
        <source>In the questions, “you” is the person it happened to, also if you write for somebody else.</source>
        <translation>དྲི་བའི་ནང་གི་ “ཁྱེད་རང་” ནི་དོན་དེ་ཕོག་མཁན་གྱི་མི་དེ་ཡིན། མི་གཞན་གྱི་ཚབ་ཏུ་བྲིས་ཀྱང་དེ་ལྟར་རེད།</translation>
    </message>
    <message>
        <source>In your own words, for example “they took my phone”</source>
        <translation>རང་གི་ཚིག་གིས། དཔེར་ན་ “ངའི་ཁ་པར་ཁྱེར་སོང་”</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>ཁོང་ཚོས་གང་བྱས་སོང་ངམ།</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>More words are needed.</source>
        <translation>ཚིག་མང་བ་དགོས།</translation>
    </message>
    <message>
        <source>Test them</source>
        <translation>ཚོད་ལྟ</translation>
    </message>
    <message>
        <source>Test your recovery</source>
        <translation>སླར་གསོའི་ཚིག་ཚོད་ལྟ</translation>
    </message>
    <message>
        <source>Type them as if the passphrase were forgotten. Nothing changes but the date of the test.</source>
        <translation>གསང་ཚིག་བརྗེད་པ་ལྟར་ཚིག་གཏག ཚོད་ལྟའི་ཚེས་གྲངས་ལས་ཅི་ཡང་མི་བརྗེ།</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Tick the line above first, so that this is no surprise.</source>
        <translation>རྗེས་སུ་ཧང་སང་མི་དགོས་པའི་ཆེད་དུ། སྔོན་ལ་གོང་གི་ཐིག་དེར་རྟགས་རྒྱོབས།</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>days</source>
        <translation>ཉིན</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ཆུ་ཚོད</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>སྐར་མ</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ཟླ་བ</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ལོ</translation>
    </message>
</context>
<context>
    <name>UnknownRest</name>
    <message>
        <source>“I don’t know” is an answer. You can change each of them later.</source>
        <translation>“ངས་མི་ཤེས” ཞེས་པ་ལན་ཞིག་རེད། རེ་རེ་བཞིན་རྗེས་སུ་བརྗེ་ཆོག</translation>
    </message>
</context>
<context>
    <name>Unknowns</name>
    <message numerus="yes">
        <source>Answer what is left with “I don’t know” (%n question(s))</source>
        <translation>
            <numerusform>ལྷག་མ་ཚང་མར་ “ངས་མི་ཤེས” ཞེས་ལན་རྒྱོབས (དྲི་བ་ %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %n question(s) again</source>
        <translation>
            <numerusform>དྲི་བ་ %n སླར་ཁ་ཕྱེ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Keep this folder. Put the whole folder back from a copy, or make a new vault and restore a backup there.</source>
        <translation>ཡིག་སྣོད་འདི་ཉོར། འདྲ་བཤུ་ཞིག་ལས་ཡིག་སྣོད་ཧྲིལ་པོ་ཚབ་ཏུ་ཞོག ཡང་ན་གསང་མཛོད་གསར་པ་ཞིག་བཟོས་ནས་དེའི་ནང་གྲབས་ཉར་སླར་གསོ་གནང་།</translation>
    </message>
    <message>
        <source>Open the vault that it was copied from, lock it, and copy the folder again. Or make a new vault and restore a backup there.</source>
        <translation>འདྲ་བཤུ་བྱེད་སའི་གསང་མཛོད་དེ་ཁ་ཕྱེས། ཟྭ་རྒྱོབས། དེ་ནས་ཡིག་སྣོད་ཡང་བསྐྱར་འདྲ་བཤུ་གནང་། ཡང་ན་གསང་མཛོད་གསར་པ་ཞིག་བཟོས་ནས་དེའི་ནང་གྲབས་ཉར་སླར་གསོ་གནང་།</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>A practice vault. Everybody knows its passphrase: {words}</source>
        <translation>སྦྱོང་བརྡར་གསང་མཛོད། དེའི་གསང་ཚིག་ཚང་མས་ཤེས། {words}</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>གསང་མཛོད་གསར་པ་བཟོ་བ</translation>
    </message>
    <message>
        <source>No vault is known here. A vault is a folder that only a passphrase opens. It can lie on this computer or on a USB stick.</source>
        <translation>འདིར་གསང་མཛོད་གང་ཡང་ཤེས་མེད། གསང་མཛོད་ནི་གསང་ཚིག་ཁོ་ནས་ཁ་ཕྱེ་ཐུབ་པའི་ཡིག་སྣོད་ཅིག་རེད། གློག་ཀླད་འདིའམ་ USB ནང་ཡོད་ཆོག</translation>
    </message>
    <message>
        <source>Nothing opened with this passphrase.</source>
        <translation>གསང་ཚིག་འདིས་ཅི་ཡང་ཁ་མ་ཕྱེ།</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>ཁ་འབྱེད་བཞིན་པ…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>གསང་ཚིག</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>སྦྱོང་བརྡར</translation>
    </message>
    <message>
        <source>This folder looks like one that {service} copies elsewhere. Copies stay there, whatever you remove here.</source>
        <translation>ཡིག་སྣོད་འདི་ {service} ཡིས་ས་གནས་གཞན་ལ་འདྲ་བཤུ་བྱེད་ཀྱི་ཡོད་པ་འདྲ། ཁྱེད་རང་གིས་འདིར་ཅི་བསུབས་ཀྱང་། འདྲ་བཤུ་དེ་དག་དེར་ལྷག་འགྲོ།</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>སྔོན་ལ་ཁྱེད་རང་གི་གསང་ཚིག་གཏག་རོགས།</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>གློག་ཡོལ་མཐེབ་གཞོང་བེད་སྤྱོད</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault.</source>
        <translation>ཁྱེད་རང་གི་གསང་ཚིག་གིས་གསང་མཛོད་ཁ་ཕྱེ་ཡི་རེད།</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>A drawer for show</source>
        <translation>སྟོན་རྒྱུའི་འཐེན་སྒམ</translation>
    </message>
    <message>
        <source>Add a drawer…</source>
        <translation>འཐེན་སྒམ་ཞིག་སྣོན…</translation>
    </message>
    <message>
        <source>All four drawers grow together. The new size can be seen.</source>
        <translation>འཐེན་སྒམ་བཞི་ཆར་མཉམ་དུ་ཆེ་རུ་འགྲོ། ཆེ་ཆུང་གསར་པ་མཐོང་ཐུབ།</translation>
    </message>
    <message>
        <source>Also from the lock screen, without a passphrase</source>
        <translation>ཟྭ་རྒྱག་ཡོལ་ནས་ཀྱང་། གསང་ཚིག་མེད་པར</translation>
    </message>
    <message>
        <source>Another drawer, with a passphrase of its own</source>
        <translation>འཐེན་སྒམ་གཞན་ཞིག རང་གི་གསང་ཚིག་དང་བཅས</translation>
    </message>
    <message>
        <source>Change it when somebody may have seen you type it.</source>
        <translation>ཁྱེད་རང་གིས་གཏག་པ་སུ་ཞིག་གིས་མཐོང་སྲིད་ན་བརྗེ།</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>བརྗེ…</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>གསང་མཛོད་ཞིབ་བཤེར</translation>
    </message>
    <message>
        <source>Destroy it…</source>
        <translation>མེད་པར་བཟོ…</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>གསང་མཛོད་འདི་མེད་པར་བཟོ</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>འཐེན་སྒམ</translation>
    </message>
    <message>
        <source>Every vault has four, used or not. You need the passphrases of all that are in use.</source>
        <translation>གསང་མཛོད་རེར་བཞི་ཡོད། བེད་སྤྱོད་བྱས་མིན་ལ་མི་ལྟོས། བེད་སྤྱོད་བྱེད་བཞིན་པ་ཚང་མའི་གསང་ཚིག་དགོས།</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>བློས་གཏོང་…</translation>
    </message>
    <message>
        <source>Give up this drawer</source>
        <translation>འཐེན་སྒམ་འདི་བློས་གཏོང་</translation>
    </message>
    <message>
        <source>If it must not be found</source>
        <translation>གལ་ཏེ་མི་གཞན་གྱིས་རྙེད་མི་རུང་ན</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>ཚང་མ་ཆ་ཚང་ཡིན་ནམ།</translation>
    </message>
    <message>
        <source>Is there too little room?</source>
        <translation>ས་སྟོང་ཉུང་དྲགས་སམ།</translation>
    </message>
    <message>
        <source>It is not on the stick that the program runs from, and nothing is noted on this computer.</source>
        <translation>དེ་མཉེན་ཆས་འཁོར་སའི་ USB ནང་མི་འདུག གློག་ཀླད་འདིའི་ནང་གང་ཡང་མི་འགོད།</translation>
    </message>
    <message>
        <source>It lies beside the settings, so it is found by itself. Nothing is noted on this computer.</source>
        <translation>དེ་སྒྲིག་བཀོད་ཀྱི་ཟུར་དུ་ཡོད་པས་རང་འགུལ་གྱིས་རྙེད་ཀྱི་རེད། གློག་ཀླད་འདིའི་ནང་གང་ཡང་མི་འགོད།</translation>
    </message>
    <message>
        <source>Last saved {when}, change {number}.</source>
        <translation>མཐའ་མར་ {when} ལ་ཉར། བཟོ་བཅོས་ཨང་ {number}</translation>
    </message>
    <message>
        <source>Looks at the keys, every page, record and piece of evidence in this drawer.</source>
        <translation>འཐེན་སྒམ་འདིའི་ལྡེ་མིག་དང་ཤོག་ངོས་རེ་རེ། ཟིན་ཐོ་དང་དཔང་རྟགས་རེ་རེར་ལྟ་ཡི་རེད།</translation>
    </message>
    <message>
        <source>Make it larger…</source>
        <translation>ཆེ་རུ་གཏོང་…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>གསང་ཚིག</translation>
    </message>
    <message>
        <source>Read this first…</source>
        <translation>འདི་སྔོན་ལ་ཀློག…</translation>
    </message>
    <message>
        <source>Remember in the folder of the program where it is</source>
        <translation>གང་དུ་ཡོད་པ་མཉེན་ཆས་ཀྱི་ཡིག་སྣོད་ནང་ཡིད་ལ་འཛིན</translation>
    </message>
    <message>
        <source>Remember on this computer where this vault is</source>
        <translation>གསང་མཛོད་འདི་གང་དུ་ཡོད་པ་གློག་ཀླད་འདིའི་ནང་ཡིད་ལ་འཛིན</translation>
    </message>
    <message>
        <source>The note lies on the stick. Nothing is noted on this computer.</source>
        <translation>ཟིན་ཐོ་ USB ནང་ཡོད། གློག་ཀླད་འདིའི་ནང་གང་ཡང་མི་འགོད།</translation>
    </message>
    <message>
        <source>Then the lock screen shows it, and whoever sits in front of it can do it too. Have a backup elsewhere.</source>
        <translation>དེ་ནས་ཟྭ་རྒྱག་ཡོལ་གྱིས་དེ་སྟོན། མདུན་དུ་སྡོད་མཁན་སུས་ཀྱང་བྱེད་ཐུབ། གཞན་དུ་གྲབས་ཉར་ཞིག་ཉོར།</translation>
    </message>
    <message>
        <source>Then the unlock screen finds it by itself. The note lies outside the vault, and whoever examines this computer can read it.</source>
        <translation>དེ་ནས་ཟྭ་འབྱེད་ཡོལ་གྱིས་རང་འགུལ་གྱིས་རྙེད། ཟིན་ཐོ་དེ་གསང་མཛོད་ཕྱི་ལོགས་སུ་ཡོད། གློག་ཀླད་འདི་བརྟག་དཔྱད་བྱེད་མཁན་སུས་ཀྱང་ཀློག་ཐུབ།</translation>
    </message>
    <message>
        <source>There is room for {size} more in this drawer.</source>
        <translation>འཐེན་སྒམ་འདིའི་ནང་ད་དུང་ {size} ཡི་ས་ཡོད།</translation>
    </message>
    <message>
        <source>This drawer</source>
        <translation>འཐེན་སྒམ་འདི</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>གསང་མཛོད་འདི</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>གསང་མཛོད</translation>
    </message>
    <message>
        <source>What is in it can never be opened again. Other drawers stay.</source>
        <translation>དེའི་ནང་དོན་ནམ་ཡང་ཁ་ཕྱེ་མི་ཐུབ། འཐེན་སྒམ་གཞན་གནས་ཀྱི་རེད།</translation>
    </message>
    <message>
        <source>What to put into a drawer that others may see, what never, and what it cannot do.</source>
        <translation>གཞན་གྱིས་མཐོང་སྲིད་པའི་འཐེན་སྒམ་ནང་གང་འཇོག་དགོས་པ། གང་ནམ་ཡང་མི་འཇོག་པ། དེས་གང་བྱེད་མི་ཐུབ་པ།</translation>
    </message>
    <message>
        <source>With every drawer in it, in less than a second. Copies elsewhere are not reached.</source>
        <translation>འཐེན་སྒམ་ཚང་མ་དང་བཅས། སྐར་ཆ་གཅིག་ལས་ཉུང་བའི་ནང་། ས་གནས་གཞན་གྱི་འདྲ་བཤུར་མི་ཐུག</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>, </source>
        <translation>། </translation>
    </message>
    <message>
        <source>In that report: {people}</source>
        <translation>སྙན་ཐོ་དེའི་ནང་། {people}</translation>
    </message>
    <message>
        <source>In the report for {name}: {people}</source>
        <translation>{name} ལ་བཏང་བའི་སྙན་ཐོའི་ནང་། {people}</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>{day} ལ་བཏང་</translation>
    </message>
    <message>
        <source>Sent {day} to {names}</source>
        <translation>{day} ལ་ {names} ལ་བཏང་</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>ཁ་བྱང་ཐུང་ངུ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>གཞན</translation>
    </message>
    <message>
        <source>The same entries, in another order</source>
        <translation>ཞུགས་བྱང་གཅིག་པ། གོ་རིམ་གཞན</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>ཞུགས་བྱང་ཧྲིལ་པོ</translation>
    </message>
    <message>
        <source>This is the text of your own vault. What left was the report: in it, people had other words, and names and passages were masked as you decided.</source>
        <translation>འདི་ཁྱེད་རང་གི་གསང་མཛོད་ཀྱི་ཡི་གེ་རེད། ཕྱིར་ཐོན་པ་ནི་སྙན་ཐོ་རེད། དེའི་ནང་མི་ལ་ཚབ་ཚིག་གཞན་ཡོད། མིང་དང་དོན་ཚན་ཁྱེད་རང་གིས་ཐག་གཅོད་བྱས་པ་ལྟར་བཀབ་ཡོད།</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>པར་གཞི {number}</translation>
    </message>
    <message>
        <source>Version {number}, sent {day}</source>
        <translation>པར་གཞི {number} {day} ལ་བཏང་</translation>
    </message>
    <message>
        <source>Working version, not sent yet</source>
        <translation>ལས་ཀའི་པར་གཞི། ད་དུང་བཏང་མེད</translation>
    </message>
    <message>
        <source>working version {number}</source>
        <translation>ལས་ཀའི་པར་གཞི {number}</translation>
    </message>
    <message>
        <source>{here} was called {there}</source>
        <translation>{here} ལ་ {there} ཟེར་བ་རེད།</translation>
    </message>
    <message>
        <source>{here} was left out</source>
        <translation>{here} བོར་བཞག་ཡོད།</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message numerus="yes">
        <source>%n character(s) that nobody sees are shown as marks.</source>
        <translation>
            <numerusform>སུས་ཀྱང་མི་མཐོང་བའི་ཡི་གེ་ %n རྟགས་སུ་བསྟན་ཡོད།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be read that way.</source>
        <translation>
            <numerusform>གནས་ %n དེ་ལྟར་ཀློག་མི་ཐུབ།</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ཁ་རྒྱོབས</translation>
    </message>
    <message>
        <source>How the text is written was guessed. If it looks wrong, choose another.</source>
        <translation>ཡི་གེ་གང་འདྲ་བྲིས་པ་ཚོད་དཔག་བྱས་པ་རེད། ནོར་འདུག་ན་གཞན་ཞིག་འདེམས།</translation>
    </message>
    <message>
        <source>Nothing of the file was kept anywhere.</source>
        <translation>ཡིག་ཆའི་གང་ཡང་གང་དུའང་ཉར་མེད།</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>ཡིག་ཆ་ཁ་འབྱེད་བཞིན་པ</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>ཡིག་ཆ་ཁ་འབྱེད་བཞིན་པ…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>ཤོག་ངོས་ {count} ནང་གི་ {number}</translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation>འདྲ་བཤུ་ཞིག་ཕྱི་ལོགས་སུ་ཉར…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>མཚམས་བཞག་ཟིན།</translation>
    </message>
    <message>
        <source>The file is damaged: only a part of the picture is here.</source>
        <translation>ཡིག་ཆ་སྐྱོན་ཤོར་འདུག པར་གྱི་ཆ་ཤས་ཁོ་ན་འདིར་ཡོད།</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>པར</translation>
    </message>
    <message>
        <source>The picture moves. Only its beginning is shown.</source>
        <translation>པར་འགུལ་གྱི་ཡོད། འགོ་ཁོ་ན་སྟོན།</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>ཡི་གེ</translation>
    </message>
</context>
<context>
    <name>ViewingWords</name>
    <message>
        <source>All scripts (UTF-16)</source>
        <translation>ཡིག་གཟུགས་ཚང་མ (UTF-16)</translation>
    </message>
    <message>
        <source>All scripts (UTF-16, turned)</source>
        <translation>ཡིག་གཟུགས་ཚང་མ (UTF-16, ལྡོག་པ)</translation>
    </message>
    <message>
        <source>All scripts (UTF-32)</source>
        <translation>ཡིག་གཟུགས་ཚང་མ (UTF-32)</translation>
    </message>
    <message>
        <source>All scripts (UTF-32, turned)</source>
        <translation>ཡིག་གཟུགས་ཚང་མ (UTF-32, ལྡོག་པ)</translation>
    </message>
    <message>
        <source>All scripts (UTF-8)</source>
        <translation>ཡིག་གཟུགས་ཚང་མ (UTF-8)</translation>
    </message>
    <message>
        <source>Arabic (Windows 1256)</source>
        <translation>ཨ་རབ་ཡི་གེ (Windows 1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows 1257)</source>
        <translation>བཱལ་ཊིཀ་ཡི་གེ (Windows 1257)</translation>
    </message>
    <message>
        <source>Central European (Windows 1250)</source>
        <translation>ཡུ་རོབ་དབུས་མའི་ཡི་གེ (Windows 1250)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB18030)</source>
        <translation>རྒྱ་ཡིག་སྡུད་པ (GB18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>རྒྱ་ཡིག་སྲོལ་རྒྱུན (Big5)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows 1251)</source>
        <translation>སི་རི་ལིཀ་ཡི་གེ (Windows 1251)</translation>
    </message>
    <message>
        <source>Greek (Windows 1253)</source>
        <translation>གི་རིག་ཡི་གེ (Windows 1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows 1255)</source>
        <translation>ཧིབ་རུའི་ཡི་གེ (Windows 1255)</translation>
    </message>
    <message>
        <source>It has no bytes at all.</source>
        <translation>དེའི་ནང་བཱའིཊ་གང་ཡང་མེད།</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>ཉི་ཧོང་ཡི་གེ (EUC)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>ཉི་ཧོང་ཡི་གེ (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC)</source>
        <translation>ཀོ་རི་ཡའི་ཡི་གེ (EUC)</translation>
    </message>
    <message>
        <source>Nothing was opened. Another program would have to: it may remember the file, make small pictures of it, or reach the network. If you must, save a copy, and open it on a device that holds nothing else.</source>
        <translation>གང་ཡང་ཁ་ཕྱེ་མེད། མཉེན་ཆས་གཞན་ཞིག་གིས་ཁ་འབྱེད་དགོས། དེས་ཡིག་ཆ་ཡིད་ལ་འཛིན་པའམ། པར་ཆུང་བཟོ་བ། དྲ་རྒྱར་སླེབས་སྲིད། ངེས་པར་དགོས་ན། འདྲ་བཤུ་ཞིག་ཉོར། གཞན་གང་ཡང་མེད་པའི་སྒྲིག་ཆས་ཤིག་ཐོག་ཁ་ཕྱེས།</translation>
    </message>
    <message>
        <source>Russian (DOS)</source>
        <translation>ཨུ་རུ་སུའི་ཡི་གེ (DOS)</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>ཨུ་རུ་སུའི་ཡི་གེ (KOI8-R)</translation>
    </message>
    <message>
        <source>Sound is not played here.</source>
        <translation>འདིར་སྒྲ་མི་གཏོང་།</translation>
    </message>
    <message>
        <source>Thai (Windows 874)</source>
        <translation>ཐཱའི་ཡི་གེ (Windows 874)</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>ཡིག་ཆ་འདི་སྟོང་པ་འདུག</translation>
    </message>
    <message>
        <source>This kind of file is not shown here.</source>
        <translation>ཡིག་ཆ་རིགས་འདི་འདིར་མི་སྟོན།</translation>
    </message>
    <message>
        <source>Turkish (Windows 1254)</source>
        <translation>ཏུར་ཀིའི་ཡི་གེ (Windows 1254)</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>ཡུཀ་རེན་ཡི་གེ (KOI8-U)</translation>
    </message>
    <message>
        <source>Video is not played here.</source>
        <translation>འདིར་བརྙན་འཕྲིན་མི་གཏོང་།</translation>
    </message>
    <message>
        <source>Vietnamese (Windows 1258)</source>
        <translation>ཝེཏ་ནམ་ཡི་གེ (Windows 1258)</translation>
    </message>
    <message>
        <source>Western European (Windows 1252)</source>
        <translation>ཡུ་རོབ་ནུབ་མའི་ཡི་གེ (Windows 1252)</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>More than {count} files are in the folder “{name}”. The others are not taken in. Move those that were to another folder.</source>
        <translation>“{name}” ཡིག་སྣོད་ནང་ཡིག་ཆ་ {count} ལས་མང་བ་འདུག གཞན་རྣམས་ནང་འཇུག་མི་བྱེད། ནང་འཇུག་བྱས་ཟིན་པ་རྣམས་ཡིག་སྣོད་གཞན་ཞིག་ལ་སྤོས།</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>ལྟ་རྟོག་མཚམས་འཇོག</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there now. It is looked for again.</source>
        <translation>“{name}” ཡིག་སྣོད་ད་ལྟ་མི་འདུག ཡང་བསྐྱར་འཚོལ་གྱི་རེད།</translation>
    </message>
    <message>
        <source>Watching the folder “{name}”: what is put there is taken in by itself.</source>
        <translation>“{name}” ཡིག་སྣོད་ལ་ལྟ་རྟོག་བཞིན་པ། དེར་བཞག་པ་རང་འགུལ་གྱིས་ནང་འཇུག་བྱེད།</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A folder here or on a USB stick</source>
        <translation>འདིར་རམ་ USB ནང་གི་ཡིག་སྣོད་ཅིག</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>གསང་མཛོད་གཞན</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>དེའི་ཡིག་སྣོད་འདེམས</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>གསང་མཛོད་འདི་མེད་པར་བཟོ</translation>
    </message>
    <message>
        <source>Fiction only, to try out</source>
        <translation>བཟོས་པའི་གཏམ་ཁོ་ན། ཚོད་ལྟ་བྱེད་པའི་ཆེད།</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>གསང་ཚིག་བརྗེད་སོང་ངམ།</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>གསང་མཛོད་གསར་པ</translation>
    </message>
    <message>
        <source>Nobody can bring it back</source>
        <translation>སུས་ཀྱང་སླར་གསོ་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>ཐབས་གཞན</translation>
    </message>
    <message>
        <source>Practice vault</source>
        <translation>སྦྱོང་བརྡར་གསང་མཛོད</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>མྱུར་བྲིས</translation>
    </message>
    <message>
        <source>What can be done, and what not</source>
        <translation>གང་བྱེད་ཐུབ་པ་དང་གང་བྱེད་མི་ཐུབ་པ</translation>
    </message>
    <message>
        <source>Without opening</source>
        <translation>ཁ་མ་ཕྱེ་བར</translation>
    </message>
    <message>
        <source>Write something down; nothing is opened</source>
        <translation>ཅི་ཞིག་འབྲི་བ། གང་ཡང་ཁ་མི་ཕྱེ།</translation>
    </message>
</context>
<context>
    <name>WhatWasExposed</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>ལན་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>གྲབས་ཉར་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of your own, with their keys</source>
        <translation>
            <numerusform>ཁྱེད་རང་གི་མིང་བྱང་ %n ལྡེ་མིག་དང་བཅས</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of others</source>
        <translation>
            <numerusform>གཞན་གྱི་གནད་དོན་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ཡིག་ཆ་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>མི་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or organisation(s)</source>
        <translation>
            <numerusform>མི་འམ་ཚོགས་པ་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>དཔང་རྟགས་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>སྙན་ཐོ་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a pseudonym and without a name</source>
        <translation>
            <numerusform>གབ་མིང་དང་མིང་མེད་པ་ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>At your desk</source>
        <translation>ཁྱེད་རང་གི་འགན་འཛིན་ཚན་པར</translation>
    </message>
    <message>
        <source>Destroy this paper when everybody was told.</source>
        <translation>ཚང་མར་བརྡ་སྤྲད་རྗེས་ཤོག་བུ་འདི་མེད་པར་བཟོས།</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>ངས་བལྟས་ཟིན</translation>
    </message>
    <message>
        <source>Make a PDF of this list?</source>
        <translation>ཐོ་འདིའི་ PDF བཟོའམ།</translation>
    </message>
    <message>
        <source>Nothing in this drawer tells of anybody.</source>
        <translation>འཐེན་སྒམ་འདིའི་ནང་སུའི་སྐོར་ཡང་མེད།</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>ཐོ་པར་རྒྱོབས…</translation>
    </message>
    <message>
        <source>What was exposed</source>
        <translation>གང་ཉེན་ཁར་ཤོར་བ</translation>
    </message>
    <message>
        <source>Who got something</source>
        <translation>སུ་ལ་ཅི་ཞིག་འབྱོར་བ</translation>
    </message>
    <message>
        <source>a way to reach them was here</source>
        <translation>འབྲེལ་ཐབས་འདིར་ཡོད</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>དེ་མིན་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n ནང་</numerusform>
        </translation>
    </message>
    <message>
        <source>knows of {people}</source>
        <translation>{people} ངོ་ཤེས</translation>
    </message>
    <message>
        <source>no pseudonym</source>
        <translation>གབ་མིང་མེད</translation>
    </message>
    <message>
        <source>the name was here</source>
        <translation>མིང་འདིར་ཡོད</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>ཁ་བྱང་མེད་པ</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Best on a new stick or another medium: the old one may keep what was on it. A folder “{name}” is made there.</source>
        <translation>USB གསར་པའམ་གསོག་ཆས་གཞན་ཐོག་ཡག་ཤོས་རེད། རྙིང་པས་སྔར་ཡོད་པ་ཉར་སྲིད། དེར་ “{name}” ཡིག་སྣོད་ཅིག་བཟོ་ཡི་རེད།</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>མུ་མཐུད</translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation>གསང་མཛོད་གསར་པ་གང་དུ་བཞག་གམ།</translation>
    </message>
</context>
<context>
    <name>Which</name>
    <message>
        <source>Choose the file…</source>
        <translation>ཡིག་ཆ་འདེམས…</translation>
    </message>
    <message>
        <source>It is opened and read to its end first. You see what is in it and what is new here; nothing comes before you say so.</source>
        <translation>སྔོན་ལ་ཁ་ཕྱེས་ནས་མཇུག་བར་ཀློག་གི་རེད། དེའི་ནང་ཅི་ཡོད་པ་དང་འདིར་གསར་པ་གང་ཡིན་ཁྱེད་རང་གིས་མཐོང་། ཁྱེད་རང་གིས་མ་བཤད་གོང་ཅི་ཡང་ནང་དུ་མི་ཡོང་།</translation>
    </message>
    <message>
        <source>The file that you made before you left. If a person carried it: the file that they made for you. It is opened and read to its end first; nothing comes before you say so.</source>
        <translation>ཐོན་རྒྱུའི་སྔོན་ལ་བཟོས་པའི་ཡིག་ཆ། མི་ཞིག་གིས་འཁྱེར་བ་ཡིན་ན། ཁོང་གིས་ཁྱེད་རང་གི་ཆེད་བཟོས་པའི་ཡིག་ཆ། སྔོན་ལ་ཁ་ཕྱེས་ནས་མཇུག་བར་ཀློག་གི་རེད། ཁྱེད་རང་གིས་མ་བཤད་གོང་ཅི་ཡང་ནང་དུ་མི་ཡོང་།</translation>
    </message>
    <message>
        <source>Which backup shall come back?</source>
        <translation>གྲབས་ཉར་གང་ཕྱིར་འཁྱེར་རམ།</translation>
    </message>
    <message>
        <source>Which file did the records leave in?</source>
        <translation>ཟིན་ཐོ་ཡིག་ཆ་གང་གི་ནང་ཕྱིན་པ་རེད།</translation>
    </message>
</context>
<context>
    <name>WhichView</name>
    <message>
        <source>Choose the one you want to add. Its digits are compared as always.</source>
        <translation>སྣོན་འདོད་ཡོད་པ་དེ་འདེམས། དེའི་ཨང་ཀི་རྒྱུན་ལྡན་ལྟར་བསྡུར་དགོས།</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>There are several cards in this picture</source>
        <translation>པར་འདིའི་ནང་མིང་བྱང་ཁ་ཤས་འདུག</translation>
    </message>
    <message>
        <source>{name}, {organisation}, made {day}</source>
        <translation>{name} {organisation} {day} ལ་བཟོས</translation>
    </message>
</context>
<context>
    <name>WhoElse</name>
    <message>
        <source>Family, and people you live with</source>
        <translation>ནང་མི་དང་མཉམ་དུ་སྡོད་མཁན</translation>
    </message>
    <message>
        <source>No names here: think of them, and tell them.</source>
        <translation>འདིར་མིང་མ་བྲི། ཁོང་ཚོའི་སྐོར་བསམ་བློ་གཏོང་། ཁོང་ཚོར་བརྡ་སྤྲོད།</translation>
    </message>
    <message>
        <source>Passwords changed from a device nobody touched</source>
        <translation>སུས་ཀྱང་རེག་མེད་པའི་སྒྲིག་ཆས་ནས་གསང་ཚིག་བརྗེས་པ</translation>
    </message>
    <message>
        <source>People who were asked about</source>
        <translation>སྐོར་ནས་དྲིས་པའི་མི</translation>
    </message>
    <message>
        <source>People whose messages or numbers could be seen</source>
        <translation>འཕྲིན་ནམ་ཨང་གྲངས་མཐོང་སྲིད་པའི་མི</translation>
    </message>
    <message>
        <source>Told on another device, or face to face</source>
        <translation>སྒྲིག་ཆས་གཞན་ནས་སམ་ངོ་ཐོག་བཤད་པ</translation>
    </message>
    <message>
        <source>Who else may be exposed? Tell them safely</source>
        <translation>གཞན་སུ་ལ་ཉེན་ཁ་ཡོད་སྲིད་དམ། ཁོང་ཚོར་ཉེན་མེད་ཀྱི་ཐབས་ཀྱིས་བརྡ་སྤྲོད།</translation>
    </message>
</context>
<context>
    <name>Whole</name>
    <message>
        <source>Nothing was written in it.</source>
        <translation>དེའི་ནང་གང་ཡང་བྲིས་མེད།</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>Who shall carry it, and which records?</source>
        <translation>སུས་འཁྱེར་བ་དང་ཟིན་ཐོ་གང་དག་རེད།</translation>
    </message>
</context>
<context>
    <name>WhyQuestion</name>
    <message>
        <source>Not now</source>
        <translation>ད་ལྟ་མིན</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>རྒྱུ་མཚན</translation>
    </message>
    <message>
        <source>kept in the history of the case</source>
        <translation>གནད་དོན་གྱི་ལོ་རྒྱུས་ནང་ཉར་གྱི་རེད།</translation>
    </message>
</context>
<context>
    <name>WithdrawQuestion</name>
    <message>
        <source>A focal point may have passed it on; ask them to tell.</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་གྱིས་གཞན་ལ་བརྒྱུད་སྤྲོད་བྱས་སྲིད། བརྡ་སྤྲོད་རོགས་ཞེས་ཞུས།</translation>
    </message>
    <message>
        <source>From now on nothing about {who} leaves this vault.</source>
        <translation>ད་ནས་བཟུང་ {who} ཡི་སྐོར་གང་ཡང་གསང་མཛོད་འདི་ནས་ཕྱིར་མི་ཐོན།</translation>
    </message>
    <message>
        <source>How did they say it?</source>
        <translation>ཁོང་གིས་གང་འདྲ་བཤད་པ་རེད།</translation>
    </message>
    <message numerus="yes">
        <source>In all %n record(s)</source>
        <translation>
            <numerusform>ཟིན་ཐོ་ %n ཡོངས་རྫོགས་ནང་</numerusform>
        </translation>
    </message>
    <message>
        <source>In this one</source>
        <translation>འདིའི་ནང་ཁོ་ན</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>སྔར་བཞིན་ཉར</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>ད་དུང་བཀོད་མེད།</translation>
    </message>
    <message>
        <source>Nothing about them was sent from here. What was said or shown elsewhere cannot be called back.</source>
        <translation>ཁོང་གི་སྐོར་འདི་ནས་ཅི་ཡང་བཏང་མེད། ས་གནས་གཞན་དུ་བཤད་པའམ་བསྟན་པ་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>What left already cannot be called back. These have it, and must be told:</source>
        <translation>ཕྱིར་ཐོན་ཟིན་པ་ཕྱིར་འཐེན་བྱེད་མི་ཐུབ། གཤམ་གྱི་མི་འདི་ཚོའི་ལག་ཏུ་ཡོད་པས་བརྡ་སྤྲོད་དགོས།</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>གང་དུ།</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>སུ་ལ་ཡོད་པ</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>ཚང་མ་ཕྱིར་འཐེན</translation>
    </message>
    <message>
        <source>Withdraw everything {who} agreed to?</source>
        <translation>{who} ཡིས་མོས་མཐུན་བྱས་པ་ཚང་མ་ཕྱིར་འཐེན་བྱེད་དམ།</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>Who has it</source>
        <translation>སུ་ལ་ཡོད་པ</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A new passphrase</source>
        <translation>གསང་ཚིག་གསར་པ་ཞིག</translation>
    </message>
    <message>
        <source>Make it and move everything</source>
        <translation>བཟོས་ནས་ཚང་མ་སྤོ</translation>
    </message>
    <message>
        <source>Not the old one, and not close to it. Do not type it on the device that was gone, if there is another.</source>
        <translation>རྙིང་པ་མིན། དེ་དང་ཉེ་བ་མིན། སྒྲིག་ཆས་གཞན་ཡོད་ན། བོར་བའི་སྒྲིག་ཆས་ཐོག་མ་གཏག</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Work</source>
        <translation>ལས་ཀ</translation>
    </message>
</context>
<context>
    <name>WorkTab</name>
    <message>
        <source>#EndReprisals, types of reprisals</source>
        <translation>#EndReprisals ལན་སློག་གནོད་འཚེའི་རིགས</translation>
    </message>
    <message>
        <source>As sent: {urgency}</source>
        <translation>བཏང་བ་བཞིན། {urgency}</translation>
    </message>
    <message>
        <source>Confirm or change…</source>
        <translation>གཏན་འཁེལ་ལམ་བརྗེ…</translation>
    </message>
    <message>
        <source>Did it happen</source>
        <translation>བྱུང་མིན</translation>
    </message>
    <message>
        <source>Find a mechanism</source>
        <translation>ལམ་ལུགས་འཚོལ</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>རིན་གྲངས་འཚོལ</translation>
    </message>
    <message>
        <source>From the acts, without being written here: {codes}</source>
        <translation>བྱ་སྤྱོད་ལས། འདིར་མ་བྲིས་པར། {codes}</translation>
    </message>
    <message>
        <source>HURIDOCS codes (MT4)</source>
        <translation>HURIDOCS ཨང་རྟགས (MT4)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ལོ་རྒྱུས</translation>
    </message>
    <message>
        <source>How the sender may be reached safely</source>
        <translation>གཏོང་མཁན་དང་ཉེན་མེད་འབྲེལ་ཐབས</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>གང་ཙམ་ཛ་དྲག</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>ཐག་གཅོད…</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>ཡང་བསྐྱར་ལྟ་བའི་ཉིན</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>ད་དུང་ཐག་གཅོད་བྱས་མེད</translation>
    </message>
    <message>
        <source>Our tags</source>
        <translation>ང་ཚོའི་རྟགས</translation>
    </message>
    <message>
        <source>UN mechanisms to go to</source>
        <translation>འགྲོ་ཡུལ་མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་ཀྱི་ལམ་ལུགས</translation>
    </message>
    <message>
        <source>What stands here is ours: it changes nothing of what was sent, and is never sent by itself.</source>
        <translation>འདིར་ཡོད་པ་ང་ཚོའི་རེད། བཏང་བའི་ནང་དོན་གང་ཡང་མི་བརྗེ། རང་འགུལ་གྱིས་ནམ་ཡང་མི་གཏོང་།</translation>
    </message>
    <message>
        <source>Which part of resolution 12/2</source>
        <translation>གྲོས་ཆོད་ 12/2 ཡི་དུམ་ཚན་གང་</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2027.</source>
        <translation>ཉིན་གཅིག་བྲིས། དཔེར་ན་ 12 April 2027</translation>
    </message>
    <message>
        <source>a day, or nothing</source>
        <translation>ཉིན་ཞིག་གམ། སྟོང་པ</translation>
    </message>
    <message>
        <source>instead of what follows from the acts</source>
        <translation>བྱ་སྤྱོད་ལས་བྱུང་བའི་ཚབ</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>བཤད་མེད</translation>
    </message>
    <message>
        <source>stays here and is never exported</source>
        <translation>འདིར་གནས། ནམ་ཡང་ཕྱིར་འདྲེན་མི་བྱེད</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>བར་ལ་ཀོ་མ་བཀོད</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Exercises</source>
        <translation>སྦྱོང་ཚན</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>ཞུགས་མཁན</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>དགེ་རྒན</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ཟབ་སྦྱོང་</translation>
    </message>
</context>
<context>
    <name>WorkshopStart</name>
    <message>
        <source>A practice world: made-up cases of Westeria, a practice defender and a practice focal point with a vault each, an inbox, files to use, and exercises. Nothing of it can reach a real focal point.</source>
        <translation>སྦྱོང་བརྡར་གྱི་འཇིག་རྟེན། ཝེ་སི་ཊི་རི་ཡའི་བཟོས་པའི་གནད་དོན། གསང་མཛོད་རེ་ཡོད་པའི་སྦྱོང་བརྡར་སྲུང་སྐྱོབ་པ་དང་སྦྱོང་བརྡར་འབྲེལ་མཐུད་འགན་འཛིན། ནང་ཡོང་སྒམ། བེད་སྤྱོད་བྱེད་རྒྱུའི་ཡིག་ཆ། སྦྱོང་ཚན། དེའི་གང་ཡང་འབྲེལ་མཐུད་འགན་འཛིན་དངོས་ལ་མི་སླེབས།</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ཕྱིར་ལོག</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>འདོར</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>འདེམས…</translation>
    </message>
    <message>
        <source>Inside this folder</source>
        <translation>ཡིག་སྣོད་འདིའི་ནང་དུ</translation>
    </message>
    <message>
        <source>It is in {folder}. The file START-HERE.txt in it says what lies where.</source>
        <translation>དེ་ {folder} ནང་འདུག དེའི་ནང་གི་ START-HERE.txt ཡིག་ཆས་གང་གང་དུ་ཡོད་པ་བཤད་ཡོད།</translation>
    </message>
    <message>
        <source>Make the workshop</source>
        <translation>ཟབ་སྦྱོང་བཟོ</translation>
    </message>
    <message>
        <source>Making the workshop</source>
        <translation>ཟབ་སྦྱོང་བཟོ་བཞིན་པ</translation>
    </message>
    <message>
        <source>Making the workshop…</source>
        <translation>ཟབ་སྦྱོང་བཟོ་བཞིན་པ…</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>ཡིག་སྣོད་འདི་སྤྲིན་ཉར་ལ་འདྲ་བཤུ་བྱེད་ཀྱི་ཡོད་པ་འདྲ། ཁྱེད་རང་གིས་འདིར་ཅི་བསུབས་ཀྱང་། འདྲ་བཤུ་དེ་དག་དེར་ལྷག་འགྲོ། ས་གནས་གཞན་ཞིག་ཡག་པ་ཡོད།</translation>
    </message>
    <message>
        <source>On one laptop: both, side by side. On two: copy the folder to the other one, and open one seat on each; sealed files go from one to the other on a stick.</source>
        <translation>གློག་ཀླད་གཅིག་ཐོག་གཉིས་ཀ་ཟུར་མཐུད་ནས། གཉིས་ཐོག་ཡིན་ན་ཡིག་སྣོད་གཞན་དེར་འདྲ་བཤུ་བྱས་ནས་རེ་རེར་སྡོད་ས་རེ་ཁ་ཕྱེས། དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་ USB བརྒྱུད་གཅིག་ནས་གཅིག་ལ་འགྲོ།</translation>
    </message>
    <message>
        <source>Only the defender</source>
        <translation>སྲུང་སྐྱོབ་པ་ཁོ་ན</translation>
    </message>
    <message>
        <source>Only the focal point</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་ཁོ་ན</translation>
    </message>
    <message>
        <source>Open a workshop that is there already…</source>
        <translation>ཡོད་ཟིན་པའི་ཟབ་སྦྱོང་ཁ་ཕྱེ…</translation>
    </message>
    <message>
        <source>Open both, side by side</source>
        <translation>གཉིས་ཀ་ཟུར་མཐུད་ནས་ཁ་ཕྱེ</translation>
    </message>
    <message>
        <source>Passphrase, known to everybody: {words}</source>
        <translation>གསང་ཚིག ཚང་མས་ཤེས། {words}</translation>
    </message>
    <message>
        <source>Start a workshop</source>
        <translation>ཟབ་སྦྱོང་འགོ་འཛུགས</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>མཚམས་བཞག་ཟིན། ཅི་ཡང་ལྷག་མེད།</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>ཡིག་སྣོད་ལ་མིང་ཞིག་དགོས།</translation>
    </message>
    <message>
        <source>The folder of the workshop</source>
        <translation>ཟབ་སྦྱོང་གི་ཡིག་སྣོད</translation>
    </message>
    <message>
        <source>The practice defender</source>
        <translation>སྦྱོང་བརྡར་སྲུང་སྐྱོབ་པ</translation>
    </message>
    <message>
        <source>The practice focal point</source>
        <translation>སྦྱོང་བརྡར་འབྲེལ་མཐུད་འགན་འཛིན</translation>
    </message>
    <message>
        <source>Where shall the workshop be?</source>
        <translation>ཟབ་སྦྱོང་གང་དུ་བཞག་གམ།</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>འདིར་སུ་བཞུགས་ཀྱི་ཡོད་དམ།</translation>
    </message>
    <message>
        <source>With the cases of Westeria.</source>
        <translation>ཝེ་སི་ཊི་རི་ཡའི་གནད་དོན་དང་བཅས།</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>Map of the world. Marked: {places}</source>
        <translation>འཛམ་གླིང་ས་ཁྲ། རྟགས་བཀོད་པ། {places}</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>ཤར་ {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>བྱང་ {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>ལྷོ་ {degrees}°</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>ནུབ་ {degrees}°</translation>
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
        <translation>ཐིག་ཕྲེང་ {number}</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>ཀ་ཕྲེང་ {number}</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>For this place:</source>
        <translation>ས་གནས་འདིའི་ཆེད།</translation>
    </message>
    <message>
        <source>In {city}, clocks were put back on {day}: {time} came twice. Which one was it?</source>
        <translation>{city} ལ་ {day} ཉིན་ཆུ་ཚོད་ཕྱིར་འཐེན་བྱས་པས་ {time} ཐེངས་གཉིས་བྱུང་། གང་རེད།</translation>
    </message>
    <message>
        <source>In {city}, clocks were put forward over {time} on {day}: no clock showed it. Look at the time or the zone again.</source>
        <translation>{city} ལ་ {day} ཉིན་ཆུ་ཚོད་མདུན་དུ་སྤར་བས་ {time} ཆུ་ཚོད་གང་གིས་ཀྱང་བསྟན་མེད། དུས་ཚོད་དམ་དུས་ཁུལ་ལ་ཡང་བསྐྱར་གཟིགས།</translation>
    </message>
    <message>
        <source>The first, {offset}</source>
        <translation>དང་པོ། {offset}</translation>
    </message>
    <message>
        <source>The second, {offset}</source>
        <translation>གཉིས་པ། {offset}</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Addis Ababa</source>
        <translation>ཨ་ཌི་སི་ཨ་བ་བ།</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>བྷང་ཀོཀ།</translation>
    </message>
    <message>
        <source>Beirut</source>
        <translation>བེ་རུཊ།</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>གྲོང་ཁྱེར་ལྟར</translation>
    </message>
    <message>
        <source>By the difference from UTC</source>
        <translation>UTC དང་བར་གྱི་ཁྱད་པར་ལྟར</translation>
    </message>
    <message>
        <source>For this place</source>
        <translation>ས་གནས་འདིའི་ཆེད</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>ཇི་ནི་བཱ།</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>ནེ་རོ་བི།</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>ནིའུ་ཡོརྐ།</translation>
    </message>
    <message>
        <source>Santiago</source>
        <translation>སན་ཏི་ཡ་གོ།</translation>
    </message>
    <message>
        <source>The Hague</source>
        <translation>ཧེག</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>ཝི་ཡེ་ན།</translation>
    </message>
    <message>
        <source>{city}, {offset} on that day</source>
        <translation>{city} ཉིན་དེར་ {offset}</translation>
    </message>
    <message>
        <source>{city}, {offset} or {other}</source>
        <translation>{city} {offset} ཡང་ན་ {other}</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>འཐེན་སྒམ་འདིའི་གསང་ཚིག</translation>
    </message>
</context>
<context>
    <name>_Choosing</name>
    <message>
        <source>Add from the list</source>
        <translation>ཐོ་ནས་སྣོན</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>ཐོ་ནས་འདེམས</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>རང་གི་ཚིག་གིས</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>ཆུ་ཚོད་ %n ལྷག་ཡོད།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing before you can send</source>
        <translation>
            <numerusform>མ་བཏང་གོང་ %n ཆད་འདུག</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FileRow</name>
    <message>
        <source>Take it out</source>
        <translation>འདོན</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>{name} འདོན</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Choose a place…</source>
        <translation>ས་གནས་ཤིག་འདེམས…</translation>
    </message>
    <message>
        <source>Every page says TRAINING.</source>
        <translation>ཤོག་ངོས་རེར་ “སྦྱོང་བརྡར” (TRAINING) ཞེས་འཁོད་ཡོད།</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>རྣམ་པ</translation>
    </message>
    <message numerus="yes">
        <source>It is about %n case(s). It leaves the vault in the clear, open to whoever finds the file, and this is noted in the custody.</source>
        <translation>
            <numerusform>དེ་གནད་དོན་ %n ཡི་སྐོར་རེད། གསང་སྡོམ་མེད་པར་གསང་མཛོད་ནས་ཕྱིར་འགྲོ། ཡིག་ཆ་རྙེད་མཁན་སུས་ཀྱང་མཐོང་ཐུབ། དེ་ཉར་ཚགས་ལོ་རྒྱུས་ནང་འགོད་ཀྱི་རེད།</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>འདིར་ཞོག</translation>
    </message>
    <message>
        <source>Save this text as a file?</source>
        <translation>ཡི་གེ་འདི་ཡིག་ཆར་ཉར་རམ།</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>TRAINING</source>
        <translation>སྦྱོང་བརྡར</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>look below</source>
        <translation>གཤམ་ལ་གཟིགས</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ད་ལྟ</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ཆ་ཚང་</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Compare now</source>
        <translation>ད་ལྟ་བསྡུར</translation>
    </message>
    <message>
        <source>Protect anybody physically, promise a result, or call back what was sent once it is with others.</source>
        <translation>སུའི་ལུས་པོའང་སྲུང་བ་དང་། གྲུབ་འབྲས་ཁས་ལེན་པ། གཞན་གྱི་ལག་ཏུ་བཏང་ཟིན་པ་ཕྱིར་འཐེན་པ།</translation>
    </message>
    <message>
        <source>Read the report, ask questions, answer you, and use it with the UN only as each person agreed.</source>
        <translation>སྙན་ཐོ་ཀློག་པ་དང་། དྲི་བ་དྲི་བ། ཁྱེད་རང་ལ་ལན་རྒྱག་པ། མི་སོ་སོས་མོས་མཐུན་བྱས་པ་ལྟར་མཉམ་སྦྲེལ་རྒྱལ་ཚོགས་དང་བེད་སྤྱོད་བྱེད་པ།</translation>
    </message>
    <message>
        <source>What a focal point can do</source>
        <translation>འབྲེལ་མཐུད་འགན་འཛིན་གྱིས་གང་བྱེད་ཐུབ་པ</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>དེས་གང་བྱེད་མི་ཐུབ་པ</translation>
    </message>
    <message>
        <source>Why you go on without comparing</source>
        <translation>མ་བསྡུར་བར་མུ་མཐུད་པའི་རྒྱུ་མཚན</translation>
    </message>
    <message>
        <source>kept with the report</source>
        <translation>སྙན་ཐོ་དང་མཉམ་དུ་ཉར་གྱི་རེད།</translation>
    </message>
</context>
<context>
    <name>_Plural</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>ཉིན་ %n འཕྱི་ཡོད</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Popup</name>
    <message>
        <source>Type to find</source>
        <translation>གཏགས་ནས་འཚོལ</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Forget</source>
        <translation>ཐོ་ནས་སུབ</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} ཐོ་ནས་སུབ</translation>
    </message>
    <message>
        <source>Not there now: is the stick plugged in?</source>
        <translation>ད་ལྟ་དེར་མི་འདུག USB བཙུགས་ཡོད་དམ།</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message numerus="yes">
        <source>%n more answer(s) go as they are</source>
        <translation>
            <numerusform>ལན་ %n ཡོད་པ་བཞིན་འགྲོ</numerusform>
        </translation>
    </message>
    <message>
        <source>Report from {who}</source>
        <translation>{who} ཡི་སྙན་ཐོ</translation>
    </message>
</context>
<context>
    <name>_WhoHasIt</name>
    <message numerus="yes">
        <source>%n sent file(s) could not be read here</source>
        <translation>
            <numerusform>བཏང་ཟིན་པའི་ཡིག་ཆ་ %n འདིར་ཀློག་མ་ཐུབ།</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that shows them was saved outside</source>
        <translation>ཁོང་མངོན་པའི་ཡིག་ཆ་ཞིག་ཕྱི་ལོགས་སུ་ཉར་ཡོད།</translation>
    </message>
    <message>
        <source>In a backup that they carry</source>
        <translation>ཁོང་ཚོས་འཁྱེར་བའི་གྲབས་ཉར་ཞིག་ནང་</translation>
    </message>
    <message>
        <source>In a sealed file</source>
        <translation>དམ་རྒྱ་བརྒྱབ་པའི་ཡིག་ཆ་ཞིག་ནང་</translation>
    </message>
    <message>
        <source>Nobody can tell from here who has it</source>
        <translation>སུའི་ལག་ཏུ་ཡོད་མེད་འདི་ནས་སུས་ཀྱང་ཤེས་མི་ཐུབ།</translation>
    </message>
    <message>
        <source>Perhaps: a record that was removed here was in it</source>
        <translation>ཡིན་སྲིད། འདི་ནས་བཏོན་པའི་ཟིན་ཐོ་ཞིག་དེའི་ནང་ཡོད།</translation>
    </message>
    <message>
        <source>Whoever has that file now</source>
        <translation>ཡིག་ཆ་དེ་ད་ལྟ་ལག་ཏུ་ཡོད་མཁན་སུ་ཡིན་ཡང་</translation>
    </message>
    <message>
        <source>You noted that it may be shared with them</source>
        <translation>ཁོང་ཚོར་བཤད་ཆོག་པར་ཁྱེད་རང་གིས་བཀོད་འདུག</translation>
    </message>
    <message>
        <source>as {word}</source>
        <translation>{word} ཞེས</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n case(s) were left out.</source>
        <translation>
            <numerusform>གནད་དོན་ %n བོར་བཞག་ཡོད།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>དེའི་ནང་ནས་ %n འཕྱི་ཡོད</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) without a receipt</source>
        <translation>
            <numerusform>འབྱོར་འཛིན་མེད་པའི་སྙན་ཐོ་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are %n cases information about one event?</source>
        <translation>
            <numerusform>གནད་དོན་ %n འདི་དོན་གཅིག་གི་སྐོར་གནས་ཚུལ་ཡིན་ནམ།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n case(s)?</source>
        <translation>
            <numerusform>གནད་དོན་ %n གྱི་གནས་སྟངས་བརྗེའམ།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done with %n case(s)</source>
        <translation>
            <numerusform>གནད་དོན་ %n ཚར་སོང་</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n case(s) again on one day?</source>
        <translation>
            <numerusform>ཉིན་གཅིག་ལ་གནད་དོན་ %n ལ་ཡང་བསྐྱར་ལྟའམ།</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>ཟླ་བ་ %n རྗེས</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>དེ་མིན་ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>ཆུ་ཚོད་ %n ནང་</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>སྐར་མ་ %n ནང་</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>ནམ་ཡང་མིན</translation>
    </message>
</context>
</TS>
