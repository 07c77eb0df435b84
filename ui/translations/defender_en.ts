<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionLine</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrived</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message numerus="yes">
        <source>%n file(s) left in the inbox.</source>
        <translation>
            <numerusform>%n file left in the inbox.</numerusform>
            <numerusform>%n files left in the inbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick note(s) could not be taken in.</source>
        <translation>
            <numerusform>%n quick note could not be taken in.</numerusform>
            <numerusform>%n quick notes could not be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick note(s) taken in.</source>
        <translation>
            <numerusform>%n quick note taken in.</numerusform>
            <numerusform>%n quick notes taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskForDraft</name>
    <message numerus="yes">
        <source>What shall be written about these %n case(s)?</source>
        <translation>
            <numerusform>What shall be written about these %n case?</numerusform>
            <numerusform>What shall be written about these %n cases?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BannerPlace</name>
    <message numerus="yes">
        <source>%n thing(s) did not work.</source>
        <translation>
            <numerusform>%n thing did not work.</numerusform>
            <numerusform>%n things did not work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Becomes</name>
    <message numerus="yes">
        <source>Left out: %n cell(s) not understood.</source>
        <translation>
            <numerusform>Left out: %n cell not understood.</numerusform>
            <numerusform>Left out: %n cells not understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message numerus="yes">
        <source>%n file(s) came in.</source>
        <translation>
            <numerusform>%n file came in.</numerusform>
            <numerusform>%n files came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in.</source>
        <translation>
            <numerusform>%n record came in.</numerusform>
            <numerusform>%n records came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept as here.</source>
        <translation>
            <numerusform>%n record kept as here.</numerusform>
            <numerusform>%n records kept as here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n box(es) on this page.</source>
        <translation>
            <numerusform>%n box on this page.</numerusform>
            <numerusform>%n boxes on this page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardOffice</name>
    <message numerus="yes">
        <source>%n case(s) came to it: they stay, and stay readable.</source>
        <translation>
            <numerusform>%n case came to it: they stay, and stay readable.</numerusform>
            <numerusform>%n cases came to it: they stay, and stay readable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>%n card(s) still have keys of the old vault.</source>
        <translation>
            <numerusform>%n card still has keys of the old vault.</numerusform>
            <numerusform>%n cards still have keys of the old vault.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying and reading back %n file(s)</source>
        <translation>
            <numerusform>Copying and reading back %n file</numerusform>
            <numerusform>Copying and reading back %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseListView</name>
    <message numerus="yes">
        <source>%n case(s) cannot be read.</source>
        <translation>
            <numerusform>%n case cannot be read.</numerusform>
            <numerusform>%n cases cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePeoplePage</name>
    <message numerus="yes">
        <source>{cases} and %n more</source>
        <translation>
            <numerusform>{cases} and %n more</numerusform>
            <numerusform>{cases} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleaningDialog</name>
    <message numerus="yes">
        <source>%n area(s) covered.</source>
        <translation>
            <numerusform>%n area covered.</numerusform>
            <numerusform>%n areas covered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message numerus="yes">
        <source>%n use(s) at once</source>
        <translation>
            <numerusform>%n use</numerusform>
            <numerusform>%n uses at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message numerus="yes">
        <source>Drawers you named that have recovery words: %n. Next you type these words, or say that they end.</source>
        <translation>
            <numerusform>Drawers you named that have recovery words: %n. Next you type these words, or say that they end.</numerusform>
            <numerusform>Drawers you named that have recovery words: %n. Next you type these words, or say that they end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not named: %n drawer(s). The new one takes the place of such a drawer, drawn by lot. If that one was in use, what is in it is gone for good.</source>
        <translation>
            <numerusform>Not named: %n drawer. The new one takes the place of such a drawer, drawn by lot. If that one was in use, what is in it is gone for good.</numerusform>
            <numerusform>Not named: %n drawers. The new one takes the place of such a drawer, drawn by lot. If that one was in use, what is in it is gone for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You named %n drawer(s).</source>
        <translation>
            <numerusform>You named %n drawer.</numerusform>
            <numerusform>You named %n drawers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CutShort</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message numerus="yes">
        <source>In %n other record(s) a name stands that is forgotten with it, and is not masked there any more: take it out there first.</source>
        <translation>
            <numerusform>In %n other record a name stands that is forgotten with it, and is not masked there any more: take it out there first.</numerusform>
            <numerusform>In %n other records a name stands that is forgotten with it, and is not masked there any more: take it out there first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the texts of %n record(s) this name stands, and is not masked there any more once it is forgotten: take it out there first.</source>
        <translation>
            <numerusform>In the texts of %n record this name stands, and is not masked there any more once it is forgotten: take it out there first.</numerusform>
            <numerusform>In the texts of %n records this name stands, and is not masked there any more once it is forgotten: take it out there first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The earlier name still stands in the texts of %n record(s)</source>
        <translation>
            <numerusform>The earlier name still stands in the texts of %n record</numerusform>
            <numerusform>The earlier name still stands in the texts of %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n file(s) sealed</source>
        <translation>
            <numerusform>%n file sealed</numerusform>
            <numerusform>%n files sealed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not made</source>
        <translation>
            <numerusform>%n file were not made</numerusform>
            <numerusform>%n files were not made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExercisesView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n case(s)?</source>
        <translation>
            <numerusform>Export %n case?</numerusform>
            <numerusform>Export %n cases?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n sealed report(s) are marked “before {day}”.</source>
        <translation>
            <numerusform>%n sealed report is marked “before {day}”.</numerusform>
            <numerusform>%n sealed reports are marked “before {day}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message numerus="yes">
        <source>Making the vault… %n second(s) left</source>
        <translation>
            <numerusform>Making the vault… %n second left</numerusform>
            <numerusform>Making the vault… %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Focal</name>
    <message numerus="yes">
        <source>%n notice(s) were not handed over yet.</source>
        <translation>
            <numerusform>%n notice was not handed over yet.</numerusform>
            <numerusform>%n notices were not handed over yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait for a notice.</source>
        <translation>
            <numerusform>%n report waits for a notice.</numerusform>
            <numerusform>%n reports wait for a notice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocalPointsPage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s) without use</source>
        <translation>
            <numerusform>Locks after %n minute without use</numerusform>
            <numerusform>Locks after %n minutes without use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>General</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message numerus="yes">
        <source>%n answer(s) as they were given</source>
        <translation>
            <numerusform>%n answer as they were given</numerusform>
            <numerusform>%n answers as they were given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about it and other cases</source>
        <translation>
            <numerusform>%n decision about it and other cases</numerusform>
            <numerusform>%n decisions about it and other cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that it is in, as a whole</source>
        <translation>
            <numerusform>%n draft that it is in, as a whole</numerusform>
            <numerusform>%n drafts that it is in, as a whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence in it ({size})</source>
        <translation>
            <numerusform>%n file of evidence in it ({size})</numerusform>
            <numerusform>%n files of evidence in it ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the register that name it</source>
        <translation>
            <numerusform>%n item of the register that name it</numerusform>
            <numerusform>%n items of the register that name it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names or contacts of %n person(s)</source>
        <translation>
            <numerusform>Names or contacts of %n person</numerusform>
            <numerusform>Names or contacts of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{case} was deleted, with %n file(s) of evidence.</source>
        <translation>
            <numerusform>{case} was deleted, with %n file of evidence.</numerusform>
            <numerusform>{case} was deleted, with %n files of evidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message numerus="yes">
        <source>%n record(s) are in the file, and nowhere in this drawer.</source>
        <translation>
            <numerusform>%n record are in the file, and nowhere in this drawer.</numerusform>
            <numerusform>%n records are in the file, and nowhere in this drawer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message numerus="yes">
        <source>%n record(s) not finished yet</source>
        <translation>
            <numerusform>%n record not finished yet</numerusform>
            <numerusform>%n records not finished yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n answer(s) noted</source>
        <translation>
            <numerusform>%n answer noted</numerusform>
            <numerusform>%n answers noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken out</source>
        <translation>
            <numerusform>%n answer taken out</numerusform>
            <numerusform>%n answers taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n file(s) taken in, untouched</source>
        <translation>
            <numerusform>%n file taken in, untouched</numerusform>
            <numerusform>%n files taken in, untouched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in. The original(s) stay where they were.</source>
        <translation>
            <numerusform>%n file taken in. The original stays where it was.</numerusform>
            <numerusform>%n files taken in. The originals stay where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)</source>
        <translation>
            <numerusform>Looking at %n file</numerusform>
            <numerusform>Looking at %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking in %n file(s)</source>
        <translation>
            <numerusform>Taking in %n file</numerusform>
            <numerusform>Taking in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message numerus="yes">
        <source>Deleted here on purpose before: %n of these files.</source>
        <translation>
            <numerusform>Deleted here on purpose before: %n of these files.</numerusform>
            <numerusform>Deleted here on purpose before: %n of these files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken in</source>
        <translation>
            <numerusform>%n not taken in</numerusform>
            <numerusform>%n not taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n taken in</numerusform>
            <numerusform>%n taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemsView</name>
    <message numerus="yes">
        <source>%n item(s) cannot be read.</source>
        <translation>
            <numerusform>%n item cannot be read.</numerusform>
            <numerusform>%n items cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message numerus="yes">
        <source>%n earlier report(s) without an answer become receipts too.</source>
        <translation>
            <numerusform>%n earlier report without an answer become receipts too.</numerusform>
            <numerusform>%n earlier reports without an answer become receipts too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of it are not in this report and will be gone.</source>
        <translation>
            <numerusform>%n file of it are not in this report and will be gone.</numerusform>
            <numerusform>%n files of it are not in this report and will be gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Once everything is sealed, %n record(s) will be removed, evidence and all.</source>
        <translation>
            <numerusform>Once everything is sealed, %n record will be removed, evidence and all.</numerusform>
            <numerusform>Once everything is sealed, %n records will be removed, evidence and all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers to %n earlier report(s) cannot be read any more either.</source>
        <translation>
            <numerusform>The answers to %n earlier report cannot be read any more either.</numerusform>
            <numerusform>The answers to %n earlier reports cannot be read any more either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepQuestion</name>
    <message numerus="yes">
        <source>Keep %n case(s) until another day?</source>
        <translation>
            <numerusform>Keep %n case until another day?</numerusform>
            <numerusform>Keep %n cases until another day?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastWord</name>
    <message numerus="yes">
        <source>Remove %n record(s) here?</source>
        <translation>
            <numerusform>Remove %n record here?</numerusform>
            <numerusform>Remove %n records here?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n record chosen</numerusform>
            <numerusform>%n records chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)…</source>
        <translation>
            <numerusform>Send %n record…</numerusform>
            <numerusform>Send %n records…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>%n answer(s) lie in {folder}</source>
        <translation>
            <numerusform>%n answer lies in {folder}</numerusform>
            <numerusform>%n answers lie in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be answered</source>
        <translation>
            <numerusform>%n cannot be answered</numerusform>
            <numerusform>%n cannot be answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n case(s)</source>
        <translation>
            <numerusform>Answer %n case</numerusform>
            <numerusform>Answer %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message numerus="yes">
        <source>%n other record(s) would be taken back with it</source>
        <translation>
            <numerusform>%n other record would be taken back with it</numerusform>
            <numerusform>%n other records would be taken back with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n notice(s) sealed</source>
        <translation>
            <numerusform>%n notice sealed</numerusform>
            <numerusform>%n notices sealed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message numerus="yes">
        <source>%n file(s) lie in {folder}</source>
        <translation>
            <numerusform>%n file lie in {folder}</numerusform>
            <numerusform>%n files lie in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n file(s)…</source>
        <translation>
            <numerusform>Make %n file…</numerusform>
            <numerusform>Make %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message numerus="yes">
        <source>Not counted: %n case(s) withdrawn, without consent, or replaced by a correction.</source>
        <translation>
            <numerusform>Not counted: %n case withdrawn, without consent, or replaced by a correction.</numerusform>
            <numerusform>Not counted: %n cases withdrawn, without consent, or replaced by a correction.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferedStep</name>
    <message numerus="yes">
        <source>%n file(s) beside it cannot be used as a card here.</source>
        <translation>
            <numerusform>%n file beside it cannot be used as a card here.</numerusform>
            <numerusform>%n files beside it cannot be used as a card here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>Before these months: %n record(s).</source>
        <translation>
            <numerusform>Before these months: %n record.</numerusform>
            <numerusform>Before these months: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n record(s) that the list is narrowed down to.</source>
        <translation>
            <numerusform>Only the %n record that the list is narrowed down to.</numerusform>
            <numerusform>Only the %n records that the list is narrowed down to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a month: %n record(s).</source>
        <translation>
            <numerusform>Without a month: %n record.</numerusform>
            <numerusform>Without a month: %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnCases</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message numerus="yes">
        <source>%n file(s) not opened: the inbox says why.</source>
        <translation>
            <numerusform>%n file not opened: the inbox says why.</numerusform>
            <numerusform>%n files not opened: the inbox says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) opened.</source>
        <translation>
            <numerusform>%n file opened.</numerusform>
            <numerusform>%n files opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice stick(s) made in {folder}. Copy each folder to a stick.</source>
        <translation>
            <numerusform>%n practice stick made in {folder}. Copy each folder to a stick.</numerusform>
            <numerusform>%n practice sticks made in {folder}. Copy each folder to a stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stick(s): {what}</source>
        <translation>
            <numerusform>%n stick: {what}</numerusform>
            <numerusform>%n sticks: {what}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message numerus="yes">
        <source>Found: %n thing(s) that should not be so.</source>
        <translation>
            <numerusform>Found: %n thing that should not be so.</numerusform>
            <numerusform>Found: %n things that should not be so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>in %n record</numerusform>
            <numerusform>in %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>in %n record</numerusform>
            <numerusform>in %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) left out</source>
        <translation>
            <numerusform>%n case left out</numerusform>
            <numerusform>%n cases left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed</source>
        <translation>
            <numerusform>%n person removed</numerusform>
            <numerusform>%n people removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n file(s). Only the focal point can open it.</source>
        <translation>
            <numerusform>%n file. Only the focal point can open it.</numerusform>
            <numerusform>%n files. Only the focal point can open it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientsStep</name>
    <message numerus="yes">
        <source>%n focal point(s), one file each</source>
        <translation>
            <numerusform>%n focal point, one file each</numerusform>
            <numerusform>%n focal points, one file each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsPick</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n record chosen</numerusform>
            <numerusform>%n records chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsStep</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n record chosen</numerusform>
            <numerusform>%n records chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n answer(s) missing</source>
        <translation>
            <numerusform>Draft, %n answer missing</numerusform>
            <numerusform>Draft, %n answers missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelatedTab</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s): different keys, perhaps of one person</source>
        <translation>
            <numerusform>%n source: different keys, perhaps of one person</numerusform>
            <numerusform>%n sources: different keys, perhaps of one person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>%n more: see the original wording.</source>
        <translation>
            <numerusform>%n more: see the original wording.</numerusform>
            <numerusform>%n more: see the original wording.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retype</name>
    <message numerus="yes">
        <source>%n answer(s) have no place there and go. All others stay. These go:</source>
        <translation>
            <numerusform>%n answer has no place there and goes. All others stay. It is this one:</numerusform>
            <numerusform>%n answers have no place there and go. All others stay. These go:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message numerus="yes">
        <source>%n file(s) sealed</source>
        <translation>
            <numerusform>%n file sealed</numerusform>
            <numerusform>%n files sealed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not made</source>
        <translation>
            <numerusform>%n file were not made</numerusform>
            <numerusform>%n files were not made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeeStep</name>
    <message numerus="yes">
        <source>%n cleaned copy(ies) could not be made</source>
        <translation>
            <numerusform>%n cleaned copy could not be made</numerusform>
            <numerusform>%n cleaned copies could not be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal point(s) still to be looked at</source>
        <translation>
            <numerusform>%n focal point still to be looked at</numerusform>
            <numerusform>%n focal points still to be looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay here. Your own record does not change.</source>
        <translation>
            <numerusform>%n thing stays here. Your own record does not change.</numerusform>
            <numerusform>%n things stay here. Your own record does not change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide before you can go on</source>
        <translation>
            <numerusform>%n thing to decide before you can go on</numerusform>
            <numerusform>%n things to decide before you can go on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message numerus="yes">
        <source>%n consent(s) were changed here since: not a yes</source>
        <translation>
            <numerusform>%n consent was changed here since: not a yes</numerusform>
            <numerusform>%n consents were changed here since: not a yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s)</source>
        <translation>
            <numerusform>%n new file</numerusform>
            <numerusform>%n new files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new thing(s): cards, reports, settings</source>
        <translation>
            <numerusform>%n other new thing: cards, reports, settings</numerusform>
            <numerusform>%n other new things: cards, reports, settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n record(s) up to date from the backup</source>
        <translation>
            <numerusform>Bring %n record up to date from the backup</numerusform>
            <numerusform>Bring %n records up to date from the backup</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message numerus="yes">
        <source>Sealing %n file(s)</source>
        <translation>
            <numerusform>Sealing %n file</numerusform>
            <numerusform>Sealing %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentBanner</name>
    <message numerus="yes">
        <source>Changed since it was sent to %n focal point(s).</source>
        <translation>
            <numerusform>Changed since it was sent to %n focal point.</numerusform>
            <numerusform>Changed since it was sent to %n focal points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharesEntry</name>
    <message numerus="yes">
        <source>Enough: %n paper(s) typed.</source>
        <translation>
            <numerusform>Enough: %n paper typed.</numerusform>
            <numerusform>Enough: %n papers typed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharesView</name>
    <message numerus="yes">
        <source>All of them begin with the same %n word(s): that is right.</source>
        <translation>
            <numerusform>All of them begin with the same %n word: that is right.</numerusform>
            <numerusform>All of them begin with the same %n words: that is right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{same} and %n more</source>
        <translation>
            <numerusform>{same} and %n more</numerusform>
            <numerusform>{same} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%n case(s) cannot be read.</source>
        <translation>
            <numerusform>%n case cannot be read.</numerusform>
            <numerusform>%n cases cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may be in it.</source>
        <translation>
            <numerusform>%n case may be in it.</numerusform>
            <numerusform>%n cases may be in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may not.</source>
        <translation>
            <numerusform>%n case may not.</numerusform>
            <numerusform>%n cases may not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n cell(s) not understood</source>
        <translation>
            <numerusform>%n cell not understood</numerusform>
            <numerusform>%n cells not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the table.</source>
        <translation>
            <numerusform>%n row in the table.</numerusform>
            <numerusform>%n rows in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are here already.</source>
        <translation>
            <numerusform>%n row that are here already.</numerusform>
            <numerusform>%n rows that are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a cell not understood.</source>
        <translation>
            <numerusform>%n row with a cell not understood.</numerusform>
            <numerusform>%n rows with a cell not understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)</source>
        <translation>
            <numerusform>Take in %n record</numerusform>
            <numerusform>Take in %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableTaken</name>
    <message numerus="yes">
        <source>%n draft(s) taken in.</source>
        <translation>
            <numerusform>%n draft taken in.</numerusform>
            <numerusform>%n drafts taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not come in, from row {row} on.</source>
        <translation>
            <numerusform>%n row did not come in, from row {row} on.</numerusform>
            <numerusform>%n rows did not come in, from row {row} on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n row left out.</numerusform>
            <numerusform>%n rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a name that is kept apart also stands in a text: look there.</source>
        <translation>
            <numerusform>In %n of them a name that is kept apart also stands in a text: look there.</numerusform>
            <numerusform>In %n of them a name that is kept apart also stands in a text: look there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>about %n year</numerusform>
            <numerusform>about %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToTell</name>
    <message numerus="yes">
        <source>%n who have it must be told</source>
        <translation>
            <numerusform>%n who has it must be told</numerusform>
            <numerusform>%n who have it must be told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n draft(s) taken in.</source>
        <translation>
            <numerusform>%n draft taken in.</numerusform>
            <numerusform>%n drafts taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) did not come in.</source>
        <translation>
            <numerusform>%n record did not come in.</numerusform>
            <numerusform>%n records did not come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) do not fit and are left out.</source>
        <translation>
            <numerusform>%n record do not fit and are left out.</numerusform>
            <numerusform>%n records do not fit and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)?</source>
        <translation>
            <numerusform>Take in %n record?</numerusform>
            <numerusform>Take in %n records?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unknowns</name>
    <message numerus="yes">
        <source>Answer what is left with “I don’t know” (%n question(s))</source>
        <translation>
            <numerusform>Answer what is left with “I don’t know” (%n question)</numerusform>
            <numerusform>Answer what is left with “I don’t know” (%n questions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %n question(s) again</source>
        <translation>
            <numerusform>Open the %n question again</numerusform>
            <numerusform>Open the %n questions again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message numerus="yes">
        <source>%n character(s) that nobody sees are shown as marks.</source>
        <translation>
            <numerusform>%n character that nobody sees are shown as marks.</numerusform>
            <numerusform>%n characters that nobody sees are shown as marks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be read that way.</source>
        <translation>
            <numerusform>%n place cannot be read that way.</numerusform>
            <numerusform>%n places cannot be read that way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatWasExposed</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of your own, with their keys</source>
        <translation>
            <numerusform>%n card of your own, with their keys</numerusform>
            <numerusform>%n cards of your own, with their keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of others</source>
        <translation>
            <numerusform>%n case of others</numerusform>
            <numerusform>%n cases of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or organisation(s)</source>
        <translation>
            <numerusform>%n person or organisation</numerusform>
            <numerusform>%n people or organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a pseudonym and without a name</source>
        <translation>
            <numerusform>%n without a pseudonym and without a name</numerusform>
            <numerusform>%n without a pseudonym and without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>in %n record</numerusform>
            <numerusform>in %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithdrawQuestion</name>
    <message numerus="yes">
        <source>In all %n record(s)</source>
        <translation>
            <numerusform>In this record</numerusform>
            <numerusform>In all %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing before you can send</source>
        <translation>
            <numerusform>%n thing are missing before you can send</numerusform>
            <numerusform>%n things are missing before you can send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message numerus="yes">
        <source>It is about %n case(s). It leaves the vault in the clear, open to whoever finds the file, and this is noted in the custody.</source>
        <translation>
            <numerusform>It is about %n case. It leaves the vault in the clear, open to whoever finds the file, and this is noted in the custody.</numerusform>
            <numerusform>It is about %n cases. It leaves the vault in the clear, open to whoever finds the file, and this is noted in the custody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Plural</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message numerus="yes">
        <source>%n more answer(s) go as they are</source>
        <translation>
            <numerusform>%n more answer go as they are</numerusform>
            <numerusform>%n more answers go as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_WhoHasIt</name>
    <message numerus="yes">
        <source>%n sent file(s) could not be read here</source>
        <translation>
            <numerusform>%n sent file could not be read here</numerusform>
            <numerusform>%n sent files could not be read here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n case(s) were left out.</source>
        <translation>
            <numerusform>%n case were left out.</numerusform>
            <numerusform>%n cases were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n of them late</numerusform>
            <numerusform>%n of them late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) without a receipt</source>
        <translation>
            <numerusform>%n report without a receipt</numerusform>
            <numerusform>%n reports without a receipt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are %n cases information about one event?</source>
        <translation>
            <numerusform>Are %n cases information about one event?</numerusform>
            <numerusform>Are %n cases information about one event?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n case(s)?</source>
        <translation>
            <numerusform>Change the status of %n case?</numerusform>
            <numerusform>Change the status of %n cases?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done with %n case(s)</source>
        <translation>
            <numerusform>Done with %n case</numerusform>
            <numerusform>Done with %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n case(s) again on one day?</source>
        <translation>
            <numerusform>Look at %n case again on one day?</numerusform>
            <numerusform>Look at %n cases again on one day?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>after %n month</numerusform>
            <numerusform>after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
