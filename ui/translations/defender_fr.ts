<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a newer version before you run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Nobody independent has reviewed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a stick, without a network. Two small files lie beside it: release.json and release.json.minisig. Nothing is run or changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is newer than the one you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is older than the one you have: mistakes mended since would come back. Ask who gave it to you why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the version you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of others is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is version {version} of {day}, signed with the key that this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, in {whole}: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Another account: {question}</source>
        <translation>Autre récit&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>Supprimer ce récit</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Qui le dit&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Somebody says otherwise</source>
        <translation>Quelqu’un dit autre chose</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Qui le dit&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ActFacts</name>
    <message>
        <source>Applied {time} before it was needed.</source>
        <translation>Demandé {time} avant le moment où il fallait l’avoir.</translation>
    </message>
    <message>
        <source>Held for {time} so far.</source>
        <translation>En détention depuis {time}.</translation>
    </message>
    <message>
        <source>Held for {time}.</source>
        <translation>En détention pendant {time}.</translation>
    </message>
    <message>
        <source>In all: {time}.</source>
        <translation>En tout&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>In custody for {time} before the death.</source>
        <translation>En détention pendant {time} avant le décès.</translation>
    </message>
    <message>
        <source>It lasted {time}.</source>
        <translation>Cela a duré {time}.</translation>
    </message>
    <message>
        <source>Kept for {time} so far.</source>
        <translation>Gardé depuis {time}.</translation>
    </message>
    <message>
        <source>Kept for {time}.</source>
        <translation>Gardé pendant {time}.</translation>
    </message>
    <message>
        <source>Missing for {time} so far.</source>
        <translation>Disparition depuis {time}.</translation>
    </message>
    <message>
        <source>Missing for {time}.</source>
        <translation>Disparition pendant {time}.</translation>
    </message>
    <message>
        <source>The UN event began after the document was given back.</source>
        <translation>L’activité de l’ONU a commencé après la restitution du document.</translation>
    </message>
    <message>
        <source>The UN event began before the document was taken.</source>
        <translation>L’activité de l’ONU a commencé avant que le document soit pris.</translation>
    </message>
    <message>
        <source>The UN event began while the document was kept.</source>
        <translation>L’activité de l’ONU a commencé pendant que le document était gardé.</translation>
    </message>
    <message>
        <source>The answer took {time}.</source>
        <translation>La réponse a pris {time}.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>This is earlier than the beginning. Is one of the two dates a slip?</source>
        <translation>C’est avant le début. L’une des deux dates est-elle une erreur de saisie&#x202f;?</translation>
    </message>
    <message>
        <source>Time left for an answer: {time}.</source>
        <translation>Temps restant pour une réponse&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Time left until then: {time}.</source>
        <translation>Temps restant jusque-là&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Time since the arrest: {time}.</source>
        <translation>Temps depuis l’arrestation&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Time since the first signs: {time}.</source>
        <translation>Temps depuis les premiers signes&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Too late by {time}.</source>
        <translation>En retard de {time}.</translation>
    </message>
    <message>
        <source>Until today: {time}.</source>
        <translation>Jusqu’à aujourd’hui&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Waiting for {time} so far.</source>
        <translation>En attente depuis {time}.</translation>
    </message>
    <message>
        <source>You found out {time} after it began.</source>
        <translation>Vous l’avez appris {time} après le début.</translation>
    </message>
    <message>
        <source>You told them {time} later.</source>
        <translation>Vous les avez informés {time} plus tard.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <source>at most {days}</source>
        <translation>au plus {days}</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>moins d’un jour</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{least} to {days}</source>
        <translation>{least} à {days}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{time} below what this law allows.</source>
        <translation>{time} de moins que ce que cette loi permet.</translation>
    </message>
    <message>
        <source>{time} longer than this law allows.</source>
        <translation>{time} de plus que ce que cette loi permet.</translation>
    </message>
    <message>
        <source>{time} without a sign of life, until today.</source>
        <translation>{time} sans signe de vie, jusqu’à aujourd’hui.</translation>
    </message>
    <message>
        <source>{time} without contact, until today.</source>
        <translation>{time} sans contact, jusqu’à aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed for some incidents only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: a condition, or a question that has to be asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what they said about: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what they said…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those who agreed, not {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from what leaves: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A child agreed without a guardian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction of it is here. Work with that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice says that it is taken back, and is not proven. Ask the sender first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask UN colleagues, without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the UN, in the letter, to publish initials instead of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the family or the lawyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the guardian, and the child too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the lawyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever may speak for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {who} about {use} was too risky.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it until nobody can recognise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint to UN security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential submission to a treaty body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds data that need the most care (health, violence, children, people who are held): they need a confirmation of their own, and never enter the yearly summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it corrects another report, and that is not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to the Government, with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter without names, on a law or a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it: confidential, not for the website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may stand in it: only what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody noted whether the child wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands in it who could agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary-General’s report, with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary-General’s report, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody agreed to be named, but the name did not come with the report. Ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who cannot be left out would be: whose case it is, or, for a letter without names, whoever told of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING: everything that leaves is marked so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was archived because consent is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter becomes public after about 60 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name goes to security and to the secretariat of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and real cases never meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>Personnel de l’ONU, en confidence</translation>
    </message>
    <message>
        <source>Use in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter to the Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs: yes to UN staff, in confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs: yes to UN staff, of whoever told it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs: yes to a letter, and yes to the name in public UN reports (or a request for initials)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs: yes to being contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs: yes to that organisation by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs: yes to that report by name, and to the name in public, asked for in its year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs: yes to that report, asked for in its year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs: yes to that, and changing it beyond recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs: yes to the focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs: yes to the name in media or in public UN reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading and keeping it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Secretary-General’s report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name in media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name in public UN reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} agreed to {use} only under a condition, and nobody said it is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} agreed to {use}, and the day to ask again has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} agreed to {use}, and was not asked again for this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} agreed to {use}, but not by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} agreed to {use}, but not to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gave no clear yes to {use}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} said no to {use}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} took back the yes to {use}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was not asked about {use}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsTab</name>
    <message>
        <source>What is not agreed to is refused. Each line says what it needs, who is missing, and how to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for answers…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Add another act</source>
        <translation>Ajouter un autre acte</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Réponse à tout</translation>
    </message>
    <message>
        <source>Change the kind…</source>
        <translation>Changer le type…</translation>
    </message>
    <message>
        <source>Remove this act?</source>
        <translation>Supprimer cet acte&#x202f;?</translation>
    </message>
    <message>
        <source>Remove this act…</source>
        <translation>Supprimer cet acte…</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} réponses sur {asked}</translation>
    </message>
</context>
<context>
    <name>AddDrawer</name>
    <message>
        <source>Adding a drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another drawer you named has recovery words, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, and open it with its own passphrase. Write in it now and then: a drawer whose last entry is old tells something too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words belong to none of the drawers you named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one cannot be used here. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one opens no drawer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the passphrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of these open the same drawer. Name each drawer once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddView</name>
    <message>
        <source>A focal point gives you its card as a file, as text, or on paper with a QR code: a photo or a scan of it is enough. You can also drop it here. A file that ends a card (a revocation) is added in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file or a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Or paste the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text, or a picture of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Who the person is, without pointing to them</source>
        <translation>Qui est la personne, sans permettre de l’identifier</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Add a drawer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgainMenu</name>
    <message>
        <source>Ask again by {day}</source>
        <translation>Redemander d’ici le {day}</translation>
    </message>
    <message>
        <source>Go through all uses now</source>
        <translation>Passer en revue tous les usages maintenant</translation>
    </message>
    <message>
        <source>No day to ask again</source>
        <translation>Pas de jour pour redemander</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>12 April 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {sender} for information?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 20,000 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the status of this case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a file for the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer can be sealed to this case, so it is only noted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only note it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something, in a sentence or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {sender} that the report arrived?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer becomes a sealed file that only {sender} can open. It names nobody outside, and has no subject line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is news about your report: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on we need to know: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have done what we could with your report and close the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will give it to nobody, and publish nothing, without asking you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will publish nothing without asking you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We write again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we will not do without asking again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who learns of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your report arrived whole and can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in words the sender reads alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are none in the sender’s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own words stay; empty the field to begin anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Answer {number} lies in {file}. Only the sender can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is kept with this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the answer file be put?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {language}, your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arrived</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened with the new passphrase, and everything in it was compared with what is here. Other drawers of this vault were not moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and open the new vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message numerus="yes">
        <source>%n file(s) left in the inbox.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick note(s) could not be taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick note(s) taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking quick notes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written while the vault was locked: the author is not certain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsCorrection</name>
    <message>
        <source>As a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a new report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is sent to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it corrects what they have since {day}. That one cannot be called back: they see both side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have had this since {day}. What you send now is one more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskForDraft</name>
    <message>
        <source>Draft a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts there already are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the condition met?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says no more than the record does, and names only those who agreed to it. You can change every word; what may not leave is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Report of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody agreed only if: {condition}. Your answer counts this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What shall be written about these %n case(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What shall be written about this case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it without these people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a consent of that year is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as somebody who agreed called it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} did not agree to it. They would not be in the text at all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskSection</name>
    <message>
        <source>From these reasons, it would be: {urgency}</source>
        <translation>D’après ces raisons, ce serait&#xa0;: {urgency}</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Adopter</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Another answer</source>
        <translation>Une autre réponse</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation>Détruire</translation>
    </message>
    <message>
        <source>Destroy this vault?</source>
        <translation>Détruire ce coffre&#x202f;?</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up this drawer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand: everything in this drawer is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand: everything in this vault is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys and its beginning are overwritten. Nobody can open it again, you included: records, people, evidence and reports in it are lost. Other drawers stay as they are. Copies and backups made before can still be opened. Whoever has the file of keys of such a copy, and the passphrase, can also read what lies behind the beginning of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys are overwritten and its folder is deleted, with every drawer in it. It takes less than a second. Nobody can bring it back, neither a passphrase nor recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not reach copies and backups elsewhere, or what a cloud service keeps. On flash memory (sticks, cards, most laptops) worn blocks may hold old keys where no program reaches them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BannerPlace</name>
    <message numerus="yes">
        <source>%n thing(s) did not work.</source>
        <translation>
            <numerusform>%n chose n’a pas marché.</numerusform>
            <numerusform>%n choses n’ont pas marché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is kept in this window and tried again every few seconds.</source>
        <translation>C’est gardé dans cette fenêtre, et un nouvel essai est fait toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>What you typed last is not saved.</source>
        <translation>Ce que vous avez saisi en dernier n’est pas enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Becomes</name>
    <message>
        <source>A draft. Nobody agreed to anything in it yet.</source>
        <translation>Un brouillon. Personne n’y a encore rien accepté.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n cell(s) not understood.</source>
        <translation>
            <numerusform>Laissé de côté&#xa0;: %n cellule non comprise.</numerusform>
            <numerusform>Laissé de côté&#xa0;: %n cellules non comprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: it is the same as row {number}.</source>
        <translation>Laissé de côté&#xa0;: identique à la ligne {number}.</translation>
    </message>
    <message>
        <source>Left out: this row was taken in before.</source>
        <translation>Laissé de côté&#xa0;: cette ligne a déjà été reprise.</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>La ligne suivante</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>La ligne précédente</translation>
    </message>
    <message>
        <source>What row {number} becomes</source>
        <translation>Ce que devient la ligne {number}</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>First make recovery words: without them, a lost computer loses the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First test the recovery words: nobody should rely on words never tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program runs from its own folder and leaves nothing on this computer, so it puts no key into its keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Can be sealed from {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has rested. Read it once more, then seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Move case {number} to “{column}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only note it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the sender…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is noted here. The sender learns of it only by an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>{case} stands in “{column}” now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message numerus="yes">
        <source>%n file(s) came in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept as here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy the file now, or keep it as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key in this drawer opens it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the drawer it came from opens it. You can destroy the one you carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for them is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words do not open it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Où mettre le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Change the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is noted here, and nobody is told by it. Answer them to tell the senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at again on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are listed as due from that day on. Nothing is deleted by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay separate cases, each with its own consents and sources, and are counted as one event. You can take them apart again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all of them…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Burn</name>
    <message>
        <source>Destroying the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BurnOld</name>
    <message>
        <source>Destroying the old vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old vault is destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>About</source>
        <translation>Environ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Choose the first day.</source>
        <translation>Choisissez le premier jour.</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Premier et dernier jour</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>À partir de là</translation>
    </message>
    <message>
        <source>From {date}. Now choose the last day.</source>
        <translation>À partir du {date}. Choisissez maintenant le dernier jour.</translation>
    </message>
    <message>
        <source>How sure is the day?</source>
        <translation>Le jour est-il sûr&#x202f;?</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>That month</source>
        <translation>Ce mois-là</translation>
    </message>
    <message>
        <source>That year</source>
        <translation>Cette année-là</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Ce jour</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n box(es) on this page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Box {number}: {left} to {right} percent across, {top} to {bottom} percent down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture, with the boxes on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 200 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a UN mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanisms you work with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People seal their files to it. It holds no secret: its key stays in this drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprisals desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new card has a new key, and the old one signs it. Whoever has the old card is offered the new one, and compares its digits with you. The old card still opens files that come late, and is given to nobody any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a desk or a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody who has the card reads it; may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports can be sealed to a focal point only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shorter, the less a stolen key opens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardOffice</name>
    <message numerus="yes">
        <source>%n case(s) came to it: they stay, and stay readable.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A file that was sealed to it and comes late is opened by nobody any more. Backups that were made before still hold the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer here again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with this card here again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the name once more: only this person can open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the key of this card for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does {name} get this key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the secret key of this card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed files (*.age);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card {name} is yours now too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card {name} was here already; nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colleague who got the key keeps it. If both of you answer one report, two answers may have the same number: agree who answers what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand-over lies in {file}. Give it to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the hand-over be put?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file did the colleague give you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever opens the file reads every report that was or will be sealed to this card, and answers in its name. It cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, to them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardPaper</name>
    <message>
        <source>Before you use this card, let its owner read these eight groups to you, by voice or face to face, and compare every one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the app: Focal points, Add, then choose a photo or a scan of this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in {file}. Its digits are compared in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads: {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is too long for a QR code: ask its owner for the file, and compare it with the digits on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the page be put?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the picture be put?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the sheet be put?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardState</name>
    <message>
        <source>All 40 digits were compared: it is the card of whom you compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the newer card, and compare its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its 40 digits first. To send without comparing you have to say why; that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a printed card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>It ends on its last day, when you compare a newer card, or when a revocation comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a card for practice: it never receives a real report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last day has passed. Keys are short-lived so that a stolen one opens little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner ended it, for good. Somebody else may have its key and read what was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent to it, and answers signed with it are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent to it. Answers to what you sent before are still taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent to it any more. Answers to what you sent before are still taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: use the newer card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to it. Its answers are taken in and shown with the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is whole, but nobody knows yet whose it is. Somebody may have put theirs in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is never undone. Ask for a new card, by another way, and compare its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by phone, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified from a printed card, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified in person, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified on a video call, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all eight groups agree, the card is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You compared a newer card of the same focal point; it took its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>A focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer card took its place. Give the newer one to everybody who has this one: it is offered to them, and used once they compared its digits with you. This key stays here and opens files that come late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with it here again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business cards with the digits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete its key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step ticks itself when the app sees it done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to check it with minisign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it over to a colleague…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is kept for files that come late, and may be deleted from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key was given to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key was kept for files that come late. That time is over since {day}: delete the key, so that nobody who gets hold of it can read old files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of this card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the QR code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the page about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it by a new card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke it for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its secret key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day} a colleague answers with this card, and nothing is answered with it here. What comes to it is still read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps tick themselves in the vaults of a workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 40 digits of this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there to learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets the card compares all eight groups with you, by voice or face to face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the revocation again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended this card on {day}, for good. Everybody who has it needs the revocation file; it can be written again. The key stays here and opens files that come late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>%n card(s) still have keys of the old vault.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First the new vault: a card made in the old one is no safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no card of your own in this drawer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No half of a file is on the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, read back, and the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all to a stick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to a stick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copying and reading back %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Eject the stick before you pull it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was there already, read back and the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick, or a folder on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseBanner</name>
    <message>
        <source>It corrects case {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may come from somebody else. It changes nothing, and nothing is sealed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it corrects a report, but another key signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was corrected: case {number} says what holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a newer version of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows who holds it now. Nothing is sealed to this case until somebody here has asked the sender in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you found out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people took back what they agreed to: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody here found that out. It changes nothing, and nothing is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody said that the sender’s key was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender took this report back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This correction is not from the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use nothing about them any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use nothing of it any more. What was published cannot be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known here is shown as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>About a UN mechanism…</source>
        <translation>Au sujet d’un mécanisme de l’ONU…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>By number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a country…</source>
        <translation>D’un pays…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No urgency said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To one of our cards…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>What is due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>Quel pays&#x202f;?</translation>
    </message>
    <message>
        <source>Which mechanism?</source>
        <translation>Quel mécanisme&#x202f;?</translation>
    </message>
    <message>
        <source>With an act of a kind…</source>
        <translation>Avec un acte d’un certain type…</translation>
    </message>
    <message>
        <source>{filter}, take it back</source>
        <translation>{filter}, enlever</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>A condition counted as met for: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft was exported: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response to entry {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the same event as case {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another event than case {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {before}: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again for the yearly summary: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it happen: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier lines: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {after} of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {after} of the register removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the sender was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined with other cases about one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related to case {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution 12/2: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of entry {after} of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of its event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction is from the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction is not from the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last other case left its event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender was told of entry {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at again: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after}, before: {before}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseListView</name>
    <message numerus="yes">
        <source>%n case(s) cannot be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A case begins when you open a sealed report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>No case fits all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer is damaged there. The others are whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>As it was sent. It was opened inside the app and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Laisser ici</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside, anybody who finds it can read it, and it may show faces, voices, names or places. The export is noted in the custody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this file out of the vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that came in the file, word for word. Links and pictures in it do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Où mettre le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} se trouve maintenant hors du coffre, lisible par tous.</translation>
    </message>
</context>
<context>
    <name>CasePeoplePage</name>
    <message>
        <source>Open sealed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People in the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is in a report that you take in stands here by pseudonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{cases} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Information about one event: cases {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which incident of this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>72 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late since {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Keys for going through cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Search cases and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>A focal point can judge it, answer, and use it as was agreed. It cannot protect anybody physically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could sending this hurt you or somebody else? You can stop here, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to do with a UN list. Some UN secretariats tell a State who is accredited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to do with something said at a meeting. A webcast cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells of health, violence, a child or somebody who is held: only what is needed should leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is marked as about health, violence, children or people who are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some UN secretariats tell a State who is accredited. Treaty bodies say that they never do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said in a webcast cannot be taken back. Reviews by treaty bodies are always webcast.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>Before it leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Word {place}, empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {place}, to look at: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {place}: {word} {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Changing the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of this drawer is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one cannot be used here. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>CheckVault</name>
    <message>
        <source>Checking the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Before you travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Création des pages</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records leave this vault in one sealed file, and only then go from here. It takes a few steps; nothing is removed before the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is ready to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Où mettre le fichier&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CleanedCopy</name>
    <message>
        <source>Different in the copy: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a damaged part is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted text is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden text is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters may look different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links lead nowhere any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only picture and sound, no other track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the first of several pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page numbers and dates no longer follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages are pictures now, without letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleaningDialog</name>
    <message numerus="yes">
        <source>%n area(s) covered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cover faces, names and whatever tells the place. What is under a box is gone from the copy for good. The original stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with the mouse. With the keys: N adds a box, the arrows move it, with Shift they make it larger or smaller, Space chooses the next one, Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four numbers from 0 to 100, for example 10 20 30 15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden data is taken out. What is seen and heard stays, and can still tell who and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, top, width, height in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a cleaned copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>What should nobody see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what can still be recognised?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Start the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{passed} of {expected}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>How you know that the card still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: I looked at a calendar; kept with the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>Not shown here</source>
        <translation>Non affiché ici</translation>
    </message>
    <message>
        <source>What the column {heading} becomes</source>
        <translation>Ce que devient la colonne {heading}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line is like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both say, word for word. Nothing is joined by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All eight groups must be the same. If one differs, this is not their card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call or meet them in a way you trust, not by the way the card came. Let them read all eight groups, and type what you hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call or meet them in a way you trust, not by the way the card came. Let them read their eight groups, and press each one that is the same here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture of the business card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a business card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I read first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.heic *.webp *.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these digits to them. When they say that all eight groups are the same, let them read theirs to you, and type what you hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how you compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 40 digits they read to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They read, I tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They read, I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pseudonym is enough</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Computer</name>
    <message>
        <source>Asking the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind this drawer to this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this drawer open on any computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer is bound to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer opens on any computer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then its passphrase opens it only here, together with a key that the keychain of this computer keeps. A copy of the folder does not open elsewhere, even for somebody who knows the passphrase. When the computer is lost, the recovery words open it. The keychain shows that a vault has a key there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the passphrase alone opens it, wherever the folder is. The key stays in the keychain, because another drawer may need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Agreed up to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>Seulement si …</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too risky to ask</source>
        <translation>Trop risqué de demander</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message numerus="yes">
        <source>%n use(s) at once</source>
        <translation>
            <numerusform>%n usage à la fois</numerusform>
            <numerusform>%n usages à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>Opens everything about how it was asked</source>
        <translation>Ouvre tout sur la façon dont cela a été demandé</translation>
    </message>
    <message>
        <source>Say first that the Government will know, and tick it below.</source>
        <translation>Dites d’abord que le Gouvernement saura, et cochez-le ci-dessous.</translation>
    </message>
    <message>
        <source>Say it word for word</source>
        <translation>Dites-le mot pour mot</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affiché comme</translation>
    </message>
    <message>
        <source>With which organisations?</source>
        <translation>Avec quelles organisations&#x202f;?</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ConsentUse</name>
    <message>
        <source>Contact the person back</source>
        <translation>Recontacter la personne</translation>
    </message>
    <message>
        <source>Keep in this locked record</source>
        <translation>Garder dans cette fiche verrouillée</translation>
    </message>
    <message>
        <source>Letter to the Government, with name</source>
        <translation>Lettre au Gouvernement, avec le nom</translation>
    </message>
    <message>
        <source>Publish with name</source>
        <translation>Publier avec le nom</translation>
    </message>
    <message>
        <source>Secretary-General’s report</source>
        <translation>Rapport du Secrétaire général</translation>
    </message>
    <message>
        <source>Send to the focal point</source>
        <translation>Envoyer au point focal</translation>
    </message>
    <message>
        <source>Share with other organisations</source>
        <translation>Partager avec d’autres organisations</translation>
    </message>
    <message>
        <source>Training, changed beyond recognition</source>
        <translation>Formation, rendu méconnaissable</translation>
    </message>
    <message>
        <source>UN public report, with name</source>
        <translation>Rapport public de l’ONU, avec le nom</translation>
    </message>
    <message>
        <source>UN public report, without name</source>
        <translation>Rapport public de l’ONU, sans le nom</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>Personnel de l’ONU, en confidence</translation>
    </message>
</context>
<context>
    <name>ConsentWell</name>
    <message>
        <source>Open consent</source>
        <translation>Ouvrir le consentement</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>%n no</source>
        <translation>%n non</translation>
    </message>
    <message>
        <source>%n not asked</source>
        <translation>%n pas demandé</translation>
    </message>
    <message>
        <source>%n only if</source>
        <translation>%n seulement si</translation>
    </message>
    <message>
        <source>%n withdrawn</source>
        <translation>%n retiré</translation>
    </message>
    <message>
        <source>%n yes</source>
        <translation>%n oui</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A family member or a lawyer may answer for {who}, only for the uses that they name.</source>
        <translation>Un membre de la famille ou un avocat peut répondre pour {who}, seulement pour les usages qu’il nomme.</translation>
    </message>
    <message>
        <source>A group answers for the number of people and its title only. Whoever is to be named needs an entry of their own.</source>
        <translation>Un groupe ne répond que pour le nombre de personnes et son intitulé. Toute personne à nommer a besoin de sa propre entrée.</translation>
    </message>
    <message>
        <source>A parent or guardian answers for {who}, and the child is asked too.</source>
        <translation>Un parent ou un tuteur répond pour {who}, et l’on demande aussi à l’enfant.</translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation>Auteur présumé</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>By an earlier wish</source>
        <translation>Par un souhait antérieur</translation>
    </message>
    <message>
        <source>By audio message</source>
        <translation>Par message audio</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By secure message</source>
        <translation>Par message sécurisé</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Par vidéo</translation>
    </message>
    <message>
        <source>Consent is not asked of whoever is alleged to have done it. They never leave by name.</source>
        <translation>Le consentement n’est pas demandé aux auteurs présumés. Leur nom ne part jamais.</translation>
    </message>
    <message>
        <source>Contact {who} back</source>
        <translation>Recontacter {who}</translation>
    </message>
    <message>
        <source>Earlier wish</source>
        <translation>Souhait antérieur</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>I can refuse, and withdraw later</source>
        <translation>Je peux refuser, et retirer plus tard</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Par écrit</translation>
    </message>
    <message>
        <source>In writing, signed</source>
        <translation>Par écrit, signé</translation>
    </message>
    <message>
        <source>In “{title}” the answer is “{answer}”. Ask once more what holds.</source>
        <translation>Dans «&#xa0;{title}&#xa0;», la réponse est «&#xa0;{answer}&#xa0;». Redemandez ce qui vaut.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>It may be published</source>
        <translation>Cela peut être publié</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Avocat</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>Pas encore de mot</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>Seulement si …</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant</translation>
    </message>
    <message>
        <source>Risks to me and to others</source>
        <translation>Risques pour moi et pour d’autres</translation>
    </message>
    <message>
        <source>Some uses</source>
        <translation>Certains usages</translation>
    </message>
    <message>
        <source>Somebody who may speak for {who} answers. Note who, and why they may.</source>
        <translation>Une personne qui peut parler pour {who} répond. Notez qui, et pourquoi elle le peut.</translation>
    </message>
    <message>
        <source>The Government will know</source>
        <translation>Le Gouvernement saura</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>Fonction seulement</translation>
    </message>
    <message>
        <source>Too risky to ask</source>
        <translation>Trop risqué de demander</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>What is written, and who will see it</source>
        <translation>Ce qui est écrit, et qui le verra</translation>
    </message>
    <message>
        <source>What was sent cannot be called back</source>
        <translation>Ce qui a été envoyé ne peut pas être rappelé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>une autre fiche</translation>
    </message>
    <message>
        <source>asked by {who}</source>
        <translation>demandé par {who}</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the drawer, and overwrite one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>Drawers you named that have recovery words: %n. Next you type these words, or say that they end.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I have named every drawer that is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not named: %n drawer(s). The new one takes the place of such a drawer, drawn by lot. If that one was in use, what is in it is gone for good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who has a copy of the folder from before and one from after sees that something changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You named %n drawer(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CooperationSection</name>
    <message>
        <source>Answers these questions with “I don’t know”; you can change each of them.</source>
        <translation>Répond à ces questions par «&#xa0;Je ne sais pas&#xa0;»&#x202f;; vous pouvez changer chacune d’elles.</translation>
    </message>
    <message>
        <source>No link to the UN is stated</source>
        <translation>Aucun lien avec l’ONU n’est indiqué</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Making a cleaned copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cleaned copy is in this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Before, in case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both say the same, but for what stands under Evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier case stays as it was sent. Use the corrected words from now on, and tell those who have the earlier ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionQuestion</name>
    <message>
        <source>Another key signed it. Ask the sender first, in another way. If it is from them, it can be answered and acted on, by the consents in it; if not, it stays here, marked so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this correction from the sender?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Show as a drawing</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>CountModel</name>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>An upper limit. Shall it stand as “about”?</source>
        <translation>Une limite supérieure. Faut-il écrire «&#xa0;environ&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>It can be read in two ways. Which number is it?</source>
        <translation>Cela peut se lire de deux façons. Quel nombre est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>No number yet. Is this what you can say for sure?</source>
        <translation>Pas encore un nombre. Est-ce ce que vous pouvez dire avec certitude&#x202f;?</translation>
    </message>
    <message>
        <source>Two numbers. Which one shall stand here?</source>
        <translation>Deux nombres. Lequel faut-il mettre ici&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake in this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not your mistake. Everything you typed is saved in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not your mistake. What you typed a moment ago may not be saved: look at it before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line holds nothing of what you wrote. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you may tell us: {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustodyPart</name>
    <message>
        <source>What was done with the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CutShort</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>A file for it was made, and then the program was ended. Nothing has gone: all records are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Leave everything here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not checked to its end: make another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journey was not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Danger</name>
    <message>
        <source>A risk remains</source>
        <translation>Un risque demeure</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>Choisissez tout ce qui convient</translation>
    </message>
    <message>
        <source>Is anyone in danger now?</source>
        <translation>Quelqu’un est-il en danger maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>What is the danger?</source>
        <translation>Quel est le danger&#x202f;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>About this time</source>
        <translation>Vers cette heure</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>À cette heure</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>For example {date}</source>
        <translation>Par exemple {date}</translation>
    </message>
    <message>
        <source>How sure is the time?</source>
        <translation>L’heure est-elle sûre&#x202f;?</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Pas d’heure</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>Somebody says otherwise</source>
        <translation>Quelqu’un dit autre chose</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>{time}, about</source>
        <translation>{time}, environ</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>A year, a month, a day, or two of them with “to” between.</source>
        <translation>Une année, un mois, un jour, ou deux d’entre eux avec «&#xa0;à&#xa0;» entre les deux.</translation>
    </message>
    <message>
        <source>For example {date}</source>
        <translation>Par exemple {date}</translation>
    </message>
    <message>
        <source>Not read as a date. Write it as in the example.</source>
        <translation>Non lu comme une date. Écrivez-la comme dans l’exemple.</translation>
    </message>
    <message>
        <source>When it may have happened</source>
        <translation>Quand cela a pu se passer</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>A year of another calendar? Choose the date.</source>
        <translation>Une année d’un autre calendrier&#x202f;? Choisissez la date.</translation>
    </message>
    <message>
        <source>Counted from the beginning.</source>
        <translation>Compté à partir du début.</translation>
    </message>
    <message>
        <source>Counted from today, {today}.</source>
        <translation>Compté à partir d’aujourd’hui, {today}.</translation>
    </message>
    <message>
        <source>Counted over from the Buddhist calendar.</source>
        <translation>Converti du calendrier bouddhique.</translation>
    </message>
    <message>
        <source>Counted over from the Islamic calendar; it may be a day or two off.</source>
        <translation>Converti du calendrier musulman&#x202f;; l’écart peut être d’un jour ou deux.</translation>
    </message>
    <message>
        <source>Counted over from the Persian calendar.</source>
        <translation>Converti du calendrier persan.</translation>
    </message>
    <message>
        <source>Day and month can be read in two ways. Which one?</source>
        <translation>Le jour et le mois peuvent se lire de deux façons. Laquelle&#x202f;?</translation>
    </message>
    <message>
        <source>Is this the date?</source>
        <translation>Est-ce la date&#x202f;?</translation>
    </message>
    <message>
        <source>It can be read in several ways. Which one?</source>
        <translation>Cela peut se lire de plusieurs façons. Laquelle&#x202f;?</translation>
    </message>
    <message>
        <source>Midnight begins a day and ends one. Which one?</source>
        <translation>Minuit commence un jour et en finit un. Lequel&#x202f;?</translation>
    </message>
    <message>
        <source>Not read as a date yet. It is kept as you typed it.</source>
        <translation>Pas encore lu comme une date. Gardé comme vous l’avez saisi.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Quel jour&#x202f;?</translation>
    </message>
    <message>
        <source>Seasons differ in north and south. Which months?</source>
        <translation>Les saisons diffèrent au nord et au sud. Quels mois&#x202f;?</translation>
    </message>
    <message>
        <source>Seasons have no exact days.</source>
        <translation>Les saisons n’ont pas de jours exacts.</translation>
    </message>
    <message>
        <source>That day was a {weekday}.</source>
        <translation>Ce jour était un {weekday}.</translation>
    </message>
    <message>
        <source>That is a length of time. From when on?</source>
        <translation>C’est une durée. À partir de quand&#x202f;?</translation>
    </message>
    <message>
        <source>That is how long it lasted. Did it end then?</source>
        <translation>C’est la durée. Était-ce fini alors&#x202f;?</translation>
    </message>
    <message>
        <source>The month was not typed; add it if it was another.</source>
        <translation>Le mois n’a pas été saisi&#x202f;; ajoutez-le si c’en était un autre.</translation>
    </message>
    <message>
        <source>The year was not typed; add it if it was another.</source>
        <translation>L’année n’a pas été saisie&#x202f;; ajoutez-la si c’en était une autre.</translation>
    </message>
    <message>
        <source>Understood as {date}.</source>
        <translation>Compris comme {date}.</translation>
    </message>
    <message>
        <source>Understood: it is still going on. That is noted; there is no end yet.</source>
        <translation>Compris&#xa0;: cela continue. C’est noté&#x202f;; il n’y a pas encore de fin.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about {date}</source>
        <translation>vers {date}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>avant {date}</translation>
    </message>
    <message>
        <source>from {date} on</source>
        <translation>à partir de {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
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
        <translation>Tout</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due within a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Seal tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may leave all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept with the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideQuestion</name>
    <message>
        <source>Accept the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this only after you have spoken with the sender in another way. If the notice is not theirs, somebody else reads your answers from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you asked them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this notice not from the sender?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Seal answers to the new key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it stops nothing any more, and answers go to the key they went to before. Ask the sender first, in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: called the number that we had before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept with this case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideWord</name>
    <message>
        <source>A name: replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word: leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is “{word}” a name?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Another event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both stay as they are, each with its own consents and source, and are counted as one event. They can be taken apart again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is case {number} about another event?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is case {number} about the same event?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is case {number} related to this one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is counted by itself again. Nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is noted with both of them, so that nobody has to compare them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is noted with both of them. They stay two events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take case {number} out of this event?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {case}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be undone here. Only a backup from before, or the sealed file itself, brings it back. Its sender can get no answer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, with its number and the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message numerus="yes">
        <source>In %n other record(s) a name stands that is forgotten with it, and is not masked there any more: take it out there first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the texts of %n record(s) this name stands, and is not masked there any more once it is forgotten: take it out there first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is not masked there any more when they are sent: take it out of the texts, or keep it here under other names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The earlier name still stands in the texts of %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A UN public report may name {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague hands a card over to you. It is no report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter to the Government may name {people} only if: “{condition}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter to the Government may name {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter to the Government may not name anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived, no consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again, on another stick if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the sealed file, which ends in .age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {people} again before a letter to the Government gives the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {people} again before the name becomes public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it here again to be asked whether it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it was checked. It is a case now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the newer version, then drop it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it back, or ask who it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to a case that is here, and stands with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder, a pipe or a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is some other kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was here, and was deleted on purpose. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken in before. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken in. The sender has corrected it since, and the correction is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written to another focal point and sealed again for you. The people in it did not agree to that: it is not shown and nothing is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card of yours opens it. It was sealed for somebody else, or for a card that is not in this drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in it agreed to anything. Ask first: until then nothing may be done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the other vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the real vault, soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case; it says which one holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice files and real ones never mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody real waits for an answer to it, and this is practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it is not as it was sealed. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in under My card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever gave it to you that it cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of {people} may become public only if: “{condition}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender took this report back. You may not use anything in it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not take it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the program cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Word on the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word that a key was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word that the case is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written for someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may keep this and speak with UN staff in confidence about {people} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may keep this and speak with UN staff in confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may keep this. You may not speak about it, not even with UN staff in confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not publish any name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use anything about {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may publish the name of {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[a person]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} took back an answer: what it allowed is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Destroy</name>
    <message>
        <source>Destroy it</source>
        <translation>Détruire</translation>
    </message>
    <message>
        <source>Destroy the old vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand: drawers of it that I did not move are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the old vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its passphrase the app looks once more whether everything in it is here. Then its keys are overwritten and its folder is deleted, with every drawer in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>A newer card is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person, no focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It mixes letters of several scripts that look alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look twice at this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put first in Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was added all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was ended, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of the UN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until when it is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, by {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Do not connect this one to the accounts and people you work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I thought about which device I use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is no other device: go on here. It is worse, and better than the old keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new passphrase on that device, not on this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another device from now on, if you can get one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>TRAINING</source>
        <translation>EXERCICE</translation>
    </message>
</context>
<context>
    <name>Digits</name>
    <message>
        <source>{number}: {digits}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Discreet</name>
    <message>
        <source>Beside the title and in the task bar. Where the desktop takes it from its own menu of programs, it stays what it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by lot. They never say what is inside, for whom it is, or from when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the windows out of pictures of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Names of sealed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Screenshots, recordings and shared screens leave them out, dialogs too. It is no guarantee: some programs see them all the same, and so does a camera. Switch it off to show others how it is done; a practice vault is never hidden unless you say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by everybody who sees the screen. Something dull is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no way to do that: every program that may take pictures of the screen sees what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It was read back and compared, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only that person can bring it back, by handing it back to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That shows that the file is whole, not that somebody can open it. So type the passphrase again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase once more, as if you had to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery words, which were tested, open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneSection</name>
    <message>
        <source>Sent and answered</source>
        <translation>Envois et réponses</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n file(s) sealed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not made</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring or send it in a way that suits you. The name of the file says nothing, and what was sent cannot be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records were removed, and nothing about this report is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records were removed. A receipt opens the replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened with your passphrase. What your vault keeps can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled. Nothing of them is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are still here, with all that belongs to this report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this draft?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text goes. The cases it is about stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A case that it is about was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact is missing: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} may not be used for this any more: see its tab Actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint to UN security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential submission to a treaty body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Letter to a Government, with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to a Government, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the agency, not the official.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open document (ODT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary-General’s report, with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary-General’s report, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 6 has {words} words; about two pages are {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name may not leave for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence lacks “reportedly” or “allegedly”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>Personnel de l’ONU, en confidence</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition is not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a correction that is not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day to ask again has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer report took its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer that this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health, a child, sexual violence or detention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was too risky to ask somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody in it agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is left in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody says what the link rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not with the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice and real do not mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put away without consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the consent was not given again in that year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} words; a paragraph has at most {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” judges. Say what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” says more about the cause than is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: write a date as 26 April 2017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: write “Government”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawersStep</name>
    <message>
        <source>A passphrase for the fourth drawer</source>
        <translation>Une phrase secrète pour le quatrième tiroir</translation>
    </message>
    <message>
        <source>A passphrase for the second drawer</source>
        <translation>Une phrase secrète pour le deuxième tiroir</translation>
    </message>
    <message>
        <source>A passphrase for the third drawer</source>
        <translation>Une phrase secrète pour le troisième tiroir</translation>
    </message>
    <message>
        <source>Another drawer, for others to see?</source>
        <translation>Un autre tiroir, à montrer aux autres&#x202f;?</translation>
    </message>
    <message>
        <source>Every vault has four drawers, used or not. If someone forces you to open it, another passphrase opens another drawer, with only what you put there.</source>
        <translation>Chaque coffre a quatre tiroirs, utilisés ou non. Si quelqu’un vous force à l’ouvrir, une autre phrase secrète ouvre un autre tiroir, avec seulement ce que vous y avez mis.</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quatre</translation>
    </message>
    <message>
        <source>It only helps if you also write in it now and then. The files do not say how many drawers are used. Two copies of the folder, an examination of the disk, or a person who simply asks for more passphrases can tell more.</source>
        <translation>Cela n’aide que si vous y écrivez aussi de temps en temps. Les fichiers ne disent pas combien de tiroirs sont utilisés. Deux copies du dossier, un examen du disque, ou quelqu’un qui demande simplement d’autres phrases secrètes peuvent en révéler davantage.</translation>
    </message>
    <message>
        <source>One drawer is enough</source>
        <translation>Un seul tiroir suffit</translation>
    </message>
    <message>
        <source>One that shares nothing with the others: whoever hears it knows it.</source>
        <translation>Une phrase qui n’a rien de commun avec les autres&#xa0;: qui l’entend la connaît.</translation>
    </message>
    <message>
        <source>This one opens another drawer. Take a different one.</source>
        <translation>Celle-ci ouvre un autre tiroir. Prenez-en une différente.</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trois</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
</context>
<context>
    <name>DrawnWords</name>
    <message>
        <source>Draw again</source>
        <translation>Tirer à nouveau</translation>
    </message>
    <message>
        <source>Drawn by lot from {list} English words. Even somebody who has the list and tries a million passphrases a second needs more than {years} years. Do not change them to something you like better: chance is what makes them strong.</source>
        <translation>Tirés au sort parmi {list} mots anglais. Même quelqu’un qui a la liste et essaie un million de phrases secrètes par seconde a besoin de plus de {years} ans. Ne les remplacez pas par des mots qui vous plaisent mieux&#xa0;: c’est le hasard qui les rend forts.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Utiliser ces mots</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here. The originals stay where and as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Everything written in it goes. This cannot be undone.</source>
        <translation>Tout ce qui y est écrit disparaît. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Entrusting</name>
    <message>
        <source>A text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed, but how to reach them is known here and may not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed, but not to this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed, but not with the name that the vault knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleged to have done it, and named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a word that may be the name of somebody who is not in this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is unfinished. Write it so that it can be read, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said what can be recognised in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People can be recognised in it, and nobody is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to somebody who is not in this record. Take it out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows somebody who has not agreed to this person by name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>EvidenceOffers</name>
    <message>
        <source>Do not take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for {missing} of it. Each of the four drawers would grow from {now} to {then}, together {more} more on the disk. Whoever looks at the folder can see the new size, but not which drawer needed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit. Let the vault grow?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Checked who is on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files to take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe something without a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this record…</source>
        <translation>Supprimer de cette fiche…</translation>
    </message>
    <message>
        <source>Remove this evidence for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is on it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>3GP film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3GP sound recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy left the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was to leave, and did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AVI film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked who can be recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with its fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described, before its file came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEIF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at inside the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M4A sound recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP3 sound recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPEG film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ogg sound recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickTime film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as plain text (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in, untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV sound recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebM film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of it was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document, older form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Examiner</name>
    <message>
        <source>Files in the folder that do not belong to it: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four drawers of {size} each, in every vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many drawers are used, how much is in them, what it is, or when you last saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer, a note of where the vault is. You asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That a drawer takes quick notes in, and so is in use, and how many notes wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it can be destroyed without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it is a practice vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That they were made larger since the vault was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That this is a vault of this program. Nothing hides that, and whoever looks at the program finds out what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer itself: its list of running programs names this one, and it may note when a program was used and a stick plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder looks like one that is copied to a cloud. Copies stay there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icon of the window and the kind of file names you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer shows that a vault has a key there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language and the appearance of the lock screen, and the idle time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program runs from its own folder: everything that it keeps is there, and nothing of it on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The swap file: this system lets the program lock no memory, so keys may be written there while a drawer is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title you gave the window: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two copies of the folder taken at different times, an examination of the disk itself, or the computer switched off while the vault was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever finds a paper with recovery words learns that there is something to open; two sets of papers tell of two drawers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisesView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Explained before the answer</source>
        <translation>Expliqué avant la réponse</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Also cases about health, sexual violence, children or people who are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n case(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Laisser ici</translation>
    </message>
    <message>
        <source>Looking at the consent of everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer was full: it could not be noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies outside the vault, open to whoever finds it. That is noted in the history and the custody of every case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters, and boxes stand for them: {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Où mettre le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why names leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the files, where everybody on them may be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as those who agreed called it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept with the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} se trouve maintenant hors du coffre, lisible par tous.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n sealed report(s) are marked “before {day}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made before open with the old passphrase. Make a new one of the new vault, then destroy the old files and papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I thought of all old copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds names. A name that was given away cannot be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 50 MB, which many collections do not take at once: export fewer cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells of health, sexual violence, a child or somebody who is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells of health, sexual violence, a child or somebody who is held: only what is needed should leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {who} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of the UN that are still confidential stay out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at each file once more: everybody who can be recognised on it must have agreed to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed files that you still carry cannot be opened with the old keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files are not cleaned copies: hidden data may be in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody’s submission to the UN was confidential: whoever reads this learns of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something would have to be taken out of it, and a signed report leaves whole or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with #EndReprisals coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table with HURIDOCS codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition of {who} is met: {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report exactly as it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report leaves exactly as it was sent, with all that its sender wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved outside the vault (pictures, pages, tables) was open to whoever had the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP for Uwazi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people: {named} by name, {initials} by initials, {titled} by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} still agrees to {use}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make cleaned copies for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every file that has none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original, with the hidden data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldHint</name>
    <message>
        <source>A call, a letter, a visit of a lawyer</source>
        <translation>Un appel, une lettre, la visite d’un avocat</translation>
    </message>
    <message>
        <source>A number is enough</source>
        <translation>Un nombre suffit</translation>
    </message>
    <message>
        <source>A paper that allows it, signed or stamped</source>
        <translation>Un papier qui l’autorise, signé ou tamponné</translation>
    </message>
    <message>
        <source>A paper, a promise, a record of the talk</source>
        <translation>Un papier, une promesse, une trace de l’entretien</translation>
    </message>
    <message>
        <source>A review, a session or a visit</source>
        <translation>Un examen, une session ou une visite</translation>
    </message>
    <message>
        <source>A secretariat, an office, a person in charge</source>
        <translation>Un secrétariat, un bureau, une personne responsable</translation>
    </message>
    <message>
        <source>About is fine</source>
        <translation>À peu près suffit</translation>
    </message>
    <message>
        <source>About is fine; one line for each</source>
        <translation>À peu près suffit&#x202f;; une ligne pour chaque</translation>
    </message>
    <message>
        <source>Address book, chats, mail</source>
        <translation>Carnet d’adresses, conversations, courriels</translation>
    </message>
    <message>
        <source>Also in the original language</source>
        <translation>Aussi dans la langue d’origine</translation>
    </message>
    <message>
        <source>Any paper from a doctor</source>
        <translation>N’importe quel papier d’un médecin</translation>
    </message>
    <message>
        <source>As close to the words as you can</source>
        <translation>Au plus près des mots employés</translation>
    </message>
    <message>
        <source>As near as you remember</source>
        <translation>Au plus près de votre souvenir</translation>
    </message>
    <message>
        <source>As they put it to you</source>
        <translation>Comme on vous l’a présenté</translation>
    </message>
    <message>
        <source>Ask again before anything is published</source>
        <translation>Redemander avant toute publication</translation>
    </message>
    <message>
        <source>At least the month and the year</source>
        <translation>Au moins le mois et l’année</translation>
    </message>
    <message>
        <source>By badge, seat or what was said</source>
        <translation>Par le badge, la place ou ce qui a été dit</translation>
    </message>
    <message>
        <source>By description, not by name</source>
        <translation>Par une description, pas par un nom</translation>
    </message>
    <message>
        <source>By pseudonym</source>
        <translation>Par pseudonyme</translation>
    </message>
    <message>
        <source>By pseudonym; the name is kept apart</source>
        <translation>Par pseudonyme&#x202f;; le nom est gardé à part</translation>
    </message>
    <message>
        <source>By title, not by name</source>
        <translation>Par la fonction, pas par le nom</translation>
    </message>
    <message>
        <source>Colour, category, organisation</source>
        <translation>Couleur, catégorie, organisation</translation>
    </message>
    <message>
        <source>Dates, questions, words</source>
        <translation>Dates, questions, paroles</translation>
    </message>
    <message>
        <source>Do not write their names here</source>
        <translation>N’écrivez pas leurs noms ici</translation>
    </message>
    <message>
        <source>For a document that was refused</source>
        <translation>Pour un document refusé</translation>
    </message>
    <message>
        <source>For a phone, computer or account</source>
        <translation>Pour un téléphone, un ordinateur ou un compte</translation>
    </message>
    <message>
        <source>For example 2014 resumed session</source>
        <translation>Par exemple reprise de la session de 2014</translation>
    </message>
    <message>
        <source>For example questions from day into night</source>
        <translation>Par exemple des questions du jour jusque dans la nuit</translation>
    </message>
    <message>
        <source>For example “no dialogue otherwise”</source>
        <translation>Par exemple «&#xa0;sinon pas de dialogue&#xa0;»</translation>
    </message>
    <message>
        <source>For example “tea” or “a chat”</source>
        <translation>Par exemple «&#xa0;un thé&#xa0;» ou «&#xa0;une discussion&#xa0;»</translation>
    </message>
    <message>
        <source>If nothing was done, why</source>
        <translation>Si rien n’a été fait, pourquoi</translation>
    </message>
    <message>
        <source>If yes, a guide opens that says what to do</source>
        <translation>Si oui, un guide s’ouvre et dit quoi faire</translation>
    </message>
    <message>
        <source>If yes, add an act about health</source>
        <translation>Si oui, ajoutez un acte concernant la santé</translation>
    </message>
    <message>
        <source>If yes, ask for advice before answering</source>
        <translation>Si oui, demandez conseil avant de répondre</translation>
    </message>
    <message>
        <source>In order, the one that began first</source>
        <translation>Dans l’ordre, la première commencée d’abord</translation>
    </message>
    <message>
        <source>In the original language</source>
        <translation>Dans la langue d’origine</translation>
    </message>
    <message>
        <source>In the original words</source>
        <translation>Dans les mots d’origine</translation>
    </message>
    <message>
        <source>In the original, with a translation if you can</source>
        <translation>Dans l’original, avec une traduction si possible</translation>
    </message>
    <message>
        <source>In words or between the lines</source>
        <translation>En paroles ou entre les lignes</translation>
    </message>
    <message>
        <source>Its name or symbol</source>
        <translation>Son nom ou sa cote</translation>
    </message>
    <message>
        <source>Keep a copy of the page as evidence</source>
        <translation>Gardez une copie de la page comme preuve</translation>
    </message>
    <message>
        <source>Keep it, or a photograph of it</source>
        <translation>Gardez-le, ou une photographie</translation>
    </message>
    <message>
        <source>Leaves only if you confirm it</source>
        <translation>Ne part que si vous le confirmez</translation>
    </message>
    <message>
        <source>Makes the record more or less urgent</source>
        <translation>Rend la fiche plus ou moins urgente</translation>
    </message>
    <message>
        <source>Makes the record more urgent</source>
        <translation>Rend la fiche plus urgente</translation>
    </message>
    <message>
        <source>Most new phones are</source>
        <translation>La plupart des téléphones récents le sont</translation>
    </message>
    <message>
        <source>Needed before the UN can search</source>
        <translation>Nécessaire avant que l’ONU puisse chercher</translation>
    </message>
    <message>
        <source>No guesses at names</source>
        <translation>Ne devinez pas de noms</translation>
    </message>
    <message>
        <source>Nobody has to answer this</source>
        <translation>Personne n’est obligé d’y répondre</translation>
    </message>
    <message>
        <source>Numbers of the articles, if known</source>
        <translation>Numéros des articles, si vous les connaissez</translation>
    </message>
    <message>
        <source>Often it is you</source>
        <translation>Souvent, c’est vous</translation>
    </message>
    <message>
        <source>One line for each: the day, the result</source>
        <translation>Une ligne pour chaque&#xa0;: le jour, le résultat</translation>
    </message>
    <message>
        <source>Only if they named one</source>
        <translation>Seulement s’ils en ont donné un</translation>
    </message>
    <message>
        <source>Only what you saw</source>
        <translation>Seulement ce que vous avez vu</translation>
    </message>
    <message>
        <source>Paper or screen</source>
        <translation>Papier ou écran</translation>
    </message>
    <message>
        <source>Recorded under People as well</source>
        <translation>Enregistrée aussi sous Personnes</translation>
    </message>
    <message>
        <source>Reference of a letter, if known</source>
        <translation>Référence d’une lettre, si vous la connaissez</translation>
    </message>
    <message>
        <source>Seen, heard or written</source>
        <translation>Vu, entendu ou écrit</translation>
    </message>
    <message>
        <source>Shows that somebody read or listened</source>
        <translation>Montre que quelqu’un lisait ou écoutait</translation>
    </message>
    <message>
        <source>Shows whether the document was kept over it</source>
        <translation>Montre si le document a été gardé pour cela</translation>
    </message>
    <message>
        <source>Some people say tourism; that is not a fault</source>
        <translation>Certaines personnes disent tourisme&#x202f;; ce n’est pas une faute</translation>
    </message>
    <message>
        <source>Stop whenever you want</source>
        <translation>Arrêtez-vous quand vous voulez</translation>
    </message>
    <message>
        <source>The articles that matter, in your own words</source>
        <translation>Les articles qui comptent, avec vos propres mots</translation>
    </message>
    <message>
        <source>The day is enough</source>
        <translation>Le jour suffit</translation>
    </message>
    <message>
        <source>The day it was taken, refused or cancelled</source>
        <translation>Le jour où il a été pris, refusé ou annulé</translation>
    </message>
    <message>
        <source>The last country of the trip</source>
        <translation>Le dernier pays du voyage</translation>
    </message>
    <message>
        <source>The nearest one; you need not be sure</source>
        <translation>Le plus proche&#x202f;; une certitude n’est pas nécessaire</translation>
    </message>
    <message>
        <source>The office, not the officer</source>
        <translation>Le service, pas l’agent</translation>
    </message>
    <message>
        <source>The relative there, you elsewhere</source>
        <translation>Le proche là-bas, vous ailleurs</translation>
    </message>
    <message>
        <source>The year is enough</source>
        <translation>L’année suffit</translation>
    </message>
    <message>
        <source>What you believe is enough</source>
        <translation>Ce que vous croyez suffit</translation>
    </message>
    <message>
        <source>What your badge was for</source>
        <translation>À quoi servait votre badge</translation>
    </message>
    <message>
        <source>You need not judge this</source>
        <translation>Vous n’avez pas à en juger</translation>
    </message>
    <message>
        <source>“Believed” is enough</source>
        <translation>«&#xa0;On le croit&#xa0;» suffit</translation>
    </message>
    <message>
        <source>“I don’t know” is an answer, also if it does not speak of the UN</source>
        <translation>«&#xa0;Je ne sais pas&#xa0;» est une réponse, aussi si cela ne parle pas de l’ONU</translation>
    </message>
    <message>
        <source>“I don’t know” is an answer, also if there is no link</source>
        <translation>«&#xa0;Je ne sais pas&#xa0;» est une réponse, aussi s’il n’y a pas de lien</translation>
    </message>
    <message>
        <source>“None, because …” is an answer</source>
        <translation>«&#xa0;Aucune, parce que …&#xa0;» est une réponse</translation>
    </message>
    <message>
        <source>“None” is an answer</source>
        <translation>«&#xa0;Aucun&#xa0;» est une réponse</translation>
    </message>
    <message>
        <source>“Not told” is an answer</source>
        <translation>«&#xa0;Pas dit&#xa0;» est une réponse</translation>
    </message>
    <message>
        <source>“No” also if there was no such event</source>
        <translation>«&#xa0;Non&#xa0;» aussi s’il n’y a pas eu un tel événement</translation>
    </message>
    <message>
        <source>“Until further notice” counts as yes</source>
        <translation>«&#xa0;Jusqu’à nouvel ordre&#xa0;» compte comme oui</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>Allegation letter</source>
        <translation>Lettre d’allégation</translation>
    </message>
    <message>
        <source>Check the current rule of this committee.</source>
        <translation>Vérifiez la règle actuelle de ce comité.</translation>
    </message>
    <message>
        <source>Check the wording of the last group in the resolution before you quote it.</source>
        <translation>Vérifiez les termes du dernier groupe dans la résolution avant de la citer.</translation>
    </message>
    <message>
        <source>Counted from {date}.</source>
        <translation>Compté à partir de {date}.</translation>
    </message>
    <message>
        <source>Drafts will give the dates of both, and no word for a cause.</source>
        <translation>Les projets donneront les deux dates, sans aucun mot sur une cause.</translation>
    </message>
    <message>
        <source>Drafts will say nothing about a link. The record is complete all the same, but not for the Secretary-General’s report.</source>
        <translation>Les projets ne diront rien d’un lien. La fiche est tout de même complète, mais pas pour le rapport du Secrétaire général.</translation>
    </message>
    <message>
        <source>Drafts will say: “{words}”.</source>
        <translation>Les projets diront&#xa0;: «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Governments are asked to answer within 60 days: {day}.</source>
        <translation>Les Gouvernements sont priés de répondre dans les 60 jours&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Half way to the next review, when States and others may report: {day}.</source>
        <translation>À mi-chemin du prochain examen, quand les États et d’autres peuvent faire rapport&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Joint allegation letter</source>
        <translation>Lettre d’allégation conjointe</translation>
    </message>
    <message>
        <source>Joint urgent appeal</source>
        <translation>Appel urgent conjoint</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Names of mandates change. Check the current name before you quote it.</source>
        <translation>Les noms des mandats changent. Vérifiez le nom actuel avant de le citer.</translation>
    </message>
    <message>
        <source>No State has these three letters.</source>
        <translation>Aucun État n’a ces trois lettres.</translation>
    </message>
    <message>
        <source>Opinion no. {number} of {year} on an arbitrary detention.</source>
        <translation>Avis n° {number} de {year} sur une détention arbitraire.</translation>
    </message>
    <message>
        <source>Such letters stay confidential for 60 days: until {day}.</source>
        <translation>Ces lettres restent confidentielles pendant 60 jours&#xa0;: jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>The Working Group asks for an answer within 60 days: {day}. It used to be 90; check its current rule.</source>
        <translation>Le Groupe de travail demande une réponse dans les 60 jours&#xa0;: {day}. C’était 90 auparavant&#x202f;; vérifiez sa règle actuelle.</translation>
    </message>
    <message>
        <source>The committee asks for follow-up within one year: {day}.</source>
        <translation>Le comité demande un suivi dans un délai d’un an&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>The symbol of a UN document.</source>
        <translation>La cote d’un document de l’ONU.</translation>
    </message>
    <message>
        <source>The year is still to come.</source>
        <translation>L’année n’est pas encore venue.</translation>
    </message>
    <message>
        <source>The year is unusually early.</source>
        <translation>L’année est inhabituellement lointaine.</translation>
    </message>
    <message>
        <source>UN letters look like CHN 20/2020. It is kept as you typed it.</source>
        <translation>Les lettres de l’ONU ressemblent à CHN 20/2020. Gardé comme vous l’avez saisi.</translation>
    </message>
    <message>
        <source>Urgent appeal</source>
        <translation>Appel urgent</translation>
    </message>
    <message>
        <source>Write {reference}</source>
        <translation>Écrire {reference}</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}, to a company or another body.</source>
        <translation>{kind} n° {number} de {year}, à une entreprise ou à un autre organisme.</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}, to {country}.</source>
        <translation>{kind} n° {number} de {year}, à {country}.</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}.</source>
        <translation>{kind} n° {number} de {year}.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Another kind of act</source>
        <translation>Un autre type d’acte</translation>
    </message>
    <message>
        <source>{name} (check the current name)</source>
        <translation>{name} (vérifier le nom actuel)</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Choose a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of this file outside the vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy outside the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The copy is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The vault is too full to note that it left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not locked: whoever has the device can open it, and deleting it may leave traces. Whatever program opens it may remember it, or reach the network. The list below notes that it left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself is not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, taken in {when}, untouched since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>Checking the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>About a UN mechanism…</source>
        <translation>Au sujet d’un mécanisme de l’ONU…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>From a certain time…</source>
        <translation>D’une certaine période…</translation>
    </message>
    <message>
        <source>From a country…</source>
        <translation>D’un pays…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Only records</source>
        <translation>Seulement les fiches</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêtes</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Afficher toutes les fiches</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>Quel pays&#x202f;?</translation>
    </message>
    <message>
        <source>Which mechanism?</source>
        <translation>Quel mécanisme&#x202f;?</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Quelles fiches</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui&#x202f;?</translation>
    </message>
    <message>
        <source>With a person…</source>
        <translation>Avec une personne…</translation>
    </message>
    <message>
        <source>With an act of a kind…</source>
        <translation>Avec un acte d’un certain type…</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{words}”</source>
        <translation>Utiliser «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{label}, chosen</source>
        <translation>{label}, choisi</translation>
    </message>
</context>
<context>
    <name>FinderPopup</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A case is damaged: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent is not the last one that was recorded: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is damaged: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the vault is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the vault cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is damaged: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version of a record that was sent is damaged: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of evidence is not what was added: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of the register is damaged: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older parts of the vault were put in place of newer ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two copies of the keys is damaged. The next opening mends it from the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was changed from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the vault that holds the keys is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of the vault is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept about quick notes is damaged: none can be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of a deleted case is damaged: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is remembered of a sealed notice is damaged: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is remembered of a sealed report is damaged: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What says which cases tell of one event is damaged: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided about two cases is damaged: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noted of a case is damaged: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a record came from that was written while locked is damaged: {item}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Has to change before it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstAnswers</name>
    <message>
        <source>Note several answers at once:</source>
        <translation>Noter plusieurs réponses à la fois&#xa0;:</translation>
    </message>
</context>
<context>
    <name>FirstFoot</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <source>This app never uses the internet.</source>
        <translation>Cette application n’utilise jamais internet.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It is written: make the vault</source>
        <translation>C’est écrit&#xa0;: créer le coffre</translation>
    </message>
    <message>
        <source>It is written: the next one</source>
        <translation>C’est écrit&#xa0;: la suivante</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Abandonner ces mots</translation>
    </message>
    <message>
        <source>Leave these words?</source>
        <translation>Abandonner ces mots&#x202f;?</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Création du coffre</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Création du coffre…</translation>
    </message>
    <message numerus="yes">
        <source>Making the vault… %n second(s) left</source>
        <translation>
            <numerusform>Création du coffre… encore %n seconde</numerusform>
            <numerusform>Création du coffre… encore %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Ouvrir le coffre</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Afficher les mots</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Étape {number} sur {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Arrêté. Il n’en est rien resté.</translation>
    </message>
    <message>
        <source>The vault is made, but the recovery words are not in force: destroy the papers. Make others in Settings.</source>
        <translation>Le coffre est créé, mais les mots de récupération ne sont pas en vigueur&#xa0;: détruisez les papiers. Faites-en d’autres dans les Réglages.</translation>
    </message>
    <message>
        <source>The vault is made. Keep the papers: the recovery words may be in force. Test them in Settings.</source>
        <translation>Le coffre est créé. Gardez les papiers&#xa0;: les mots de récupération sont peut-être en vigueur. Testez-les dans les Réglages.</translation>
    </message>
    <message>
        <source>They open nothing then, and others are made the next time. Destroy what you have written down.</source>
        <translation>Ils n’ouvrent alors rien, et d’autres seront faits la prochaine fois. Détruisez ce que vous avez noté.</translation>
    </message>
</context>
<context>
    <name>FirstWindow</name>
    <message>
        <source>Destroy it</source>
        <translation>Détruire</translation>
    </message>
    <message>
        <source>Destroy this vault?</source>
        <translation>Détruire ce coffre&#x202f;?</translation>
    </message>
    <message>
        <source>Everything in it is lost, in every drawer. Nobody can bring it back. Copies elsewhere are not reached, and flash memory may keep old blocks.</source>
        <translation>Tout ce qu’il contient est perdu, dans chaque tiroir. Personne ne peut le récupérer. Les copies ailleurs ne sont pas touchées, et une mémoire flash peut garder d’anciens blocs.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>The folder of a vault</source>
        <translation>Le dossier d’un coffre</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore environ %n minute</numerusform>
            <numerusform>encore environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>encore environ %n seconde</numerusform>
            <numerusform>encore environ %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Focal</name>
    <message numerus="yes">
        <source>%n notice(s) were not handed over yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait for a notice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First the new vault: new keys made in the old one are no safer than the old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand them over as you handed over the reports, then tick them: under Replies, Waiting, or here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sealed files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent from here, so nobody waits for a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were handed over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocalPointsPage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 40 digits agree. The card is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards and pictures (*.json *.card *.txt *.png *.jpg *.jpeg *.heic *.webp *.tif *.tiff *.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Points focaux</translation>
    </message>
    <message>
        <source>Focal points receive what you send. You get their card from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>The revocation is kept. Its card is not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was revoked. Nothing can be sealed to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>How, when and by whom was it said?</source>
        <translation>Comment, quand et par qui cela a-t-il été dit&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s) without use</source>
        <translation>
            <numerusform>Se verrouille après %n minute sans utilisation</numerusform>
            <numerusform>Se verrouille après %n minutes sans utilisation</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>Saved {time}, as you type</source>
        <translation>Enregistré {time}, à mesure que vous écrivez</translation>
    </message>
    <message>
        <source>{day}. How, and by whom was it said?</source>
        <translation>{day}. Comment, et par qui cela a-t-il été dit&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back to the passphrase</source>
        <translation>Revenir à la phrase secrète</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Choisissez une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>Phrase secrète oubliée&#x202f;?</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>Je n’en ai pas</translation>
    </message>
    <message>
        <source>I have recovery words</source>
        <translation>J’ai des mots de récupération</translation>
    </message>
    <message>
        <source>If recovery words were made for it, they open it, and you choose a new passphrase. They are 33 words on a sheet, or on papers that people keep for you.</source>
        <translation>Si des mots de récupération ont été faits pour ce coffre, ils l’ouvrent, et vous choisissez une nouvelle phrase secrète. Ce sont 33 mots sur une feuille, ou sur des papiers que des personnes gardent pour vous.</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Créer un nouveau coffre</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it: not we, not an expert, not an authority.</source>
        <translation>Personne ne peut ouvrir le coffre sans elle&#xa0;: ni nous, ni un expert, ni une autorité.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>Définir et ouvrir</translation>
    </message>
    <message>
        <source>The forgotten one opens this folder no more. It still opens copies of the folder that were made before.</source>
        <translation>Celle que vous avez oubliée n’ouvre plus ce dossier. Elle ouvre encore les copies du dossier faites auparavant.</translation>
    </message>
    <message>
        <source>There is no other way in. But before you give up:</source>
        <translation>Il n’y a pas d’autre moyen d’entrer. Mais avant de renoncer&#xa0;:</translation>
    </message>
    <message>
        <source>These words open nothing in this vault. Are they of another vault, or were newer ones made since?</source>
        <translation>Ces mots n’ouvrent rien dans ce coffre. Viennent-ils d’un autre coffre, ou en a-t-on fait de plus récents depuis&#x202f;?</translation>
    </message>
    <message>
        <source>This passphrase cannot be used here. Take another one.</source>
        <translation>Cette phrase secrète ne peut pas servir ici. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>Type the recovery words</source>
        <translation>Saisissez les mots de récupération</translation>
    </message>
    <message>
        <source>Type the words first: all of them, of as many papers as needed.</source>
        <translation>Saisissez d’abord les mots&#xa0;: tous, d’autant de papiers qu’il en faut.</translation>
    </message>
    <message>
        <source>Without the words, nothing can be done</source>
        <translation>Sans les mots, rien n’est possible</translation>
    </message>
    <message>
        <source>• A backup has a passphrase of its own. It can be restored in a new vault.</source>
        <translation>• Une sauvegarde a sa propre phrase secrète. Elle peut être restaurée dans un nouveau coffre.</translation>
    </message>
    <message>
        <source>• Ask those you trusted whether they keep a paper with words. Look for a sheet.</source>
        <translation>• Demandez aux personnes de confiance si elles gardent un papier avec des mots. Cherchez une feuille.</translation>
    </message>
    <message>
        <source>• If the vault was bound to another computer, it opens there with its passphrase.</source>
        <translation>• Si le coffre a été lié à un autre ordinateur, il s’ouvre là-bas avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>• Keep the folder: nothing in it is lost, and it opens when the passphrase comes back to you.</source>
        <translation>• Gardez le dossier&#xa0;: rien n’y est perdu, et il s’ouvrira quand la phrase secrète vous reviendra.</translation>
    </message>
    <message>
        <source>• Try again rested: with Caps Lock off, with the keyboard layout you had then, with the passphrase you had before.</source>
        <translation>• Réessayez après du repos&#xa0;: sans Verr. Maj, avec la disposition de clavier d’alors, avec la phrase secrète d’avant.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Not asked any more after another answer. What you wrote is kept.</source>
        <translation>N’est plus demandé après une autre réponse. Ce que vous avez écrit est gardé.</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After a bad day, a night’s sleep shows what should not be in a report. You can still send earlier, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides which pages you see. Nothing is lost when you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what you copy for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Let a record rest for 24 hours before it can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody has used it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks and hides the window at once and asks nothing. What you are typing is saved. The window comes back from the bar of the desktop, locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Of this drawer. The lock screen has its own, at its foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panic key, held for one second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive reports as a focal point</source>
        <translation>Recevoir des rapports comme point focal</translation>
    </message>
    <message>
        <source>Then it is removed from the clipboard, where every program can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you do here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are typing is saved first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Écrire ce qui s’est passé</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiveUp</name>
    <message>
        <source>Giving up the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivesAway</name>
    <message>
        <source>A colour profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark that stands nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture that cannot be looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain text: nothing is hidden in it beside what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small picture inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A track beside picture and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that can be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields somebody made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not show, and can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never run here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may show what was cut off or covered in the large one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells more than what is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells where it was made, and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells who or which device made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to other places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks of when it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of files or folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the maker of the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing hidden was found in what could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing hidden was found. What is seen and heard can still tell who and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often with numbers of this one device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other pictures inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other things nobody sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps a short film, or another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something behind its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken before, behind, or closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be looked into. Take it that it tells who made it, when and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was deleted is still in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was removed may still be in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who commented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is on it, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made it or changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose device it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what was filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{values}; and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({where})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivesAwayPart</name>
    <message>
        <source>A part could not be read: there may be more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for hidden data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for hidden data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a cleaned copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Close and open this card to look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this file gives away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message numerus="yes">
        <source>%n answer(s) as they were given</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about it and other cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that it is in, as a whole</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence in it ({size})</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the register that name it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An answer that was being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies elsewhere: backups, exports, drafts that were written out, the sealed file where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number, the day and your reason; the hash of its file, so that it is not taken in again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place in an event, which goes on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Names or contacts of %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent, as a whole ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes, judgements and the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{case} was deleted, with %n file(s) of evidence.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{case} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message numerus="yes">
        <source>%n record(s) are in the file, and nowhere in this drawer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Lock the vault, and switch the device off completely before the border. When you are back: Settings, Recovery and backup, “Bring records back”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not here any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message numerus="yes">
        <source>%n record(s) not finished yet</source>
        <translation>
            <numerusform>%n fiche pas encore terminée</numerusform>
            <numerusform>%n fiches pas encore terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>From {date}: {title}</source>
        <translation>Du {date}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The oldest, from {date}: {title}</source>
        <translation>La plus ancienne, du {date}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>Grow</name>
    <message>
        <source>Each drawer has {size} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the vault larger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>For focal points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For technical people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For trainers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using the app</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>A part of this page is not translated yet. It is shown in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is not translated yet. It is shown in English.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody entrusted this backup to you. It cannot come into your drawer. You can seal it anew, so that only the drawer it came from opens it, and give them that file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>1: not at all. 5: very much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each group is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was this workshop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I could now compare digits, seal and carry a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I could now write a record and ask for consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know what this app cannot protect me from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos propres mots</translation>
    </message>
    <message>
        <source>Read to me by the owner of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on my screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pace and the language were right for me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was hard, or is still unclear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was most useful?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you do differently from tomorrow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write no name, no organisation and no country on this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Add a colleague’s card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer nothing with it here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand this card over to a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there to hand it to. Ask the colleague for a card of the kind “A person”, add it, and compare its digits with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colleague gets the secret key: they read everything that was or will be sealed to this card, and answer in its name. It cannot be taken back; only revoking the card ends it. While both of you answer, agree who answers what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in this drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only person cards whose digits were compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>Can anybody know the passphrase?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it when it was taken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I had to say or type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>On which day was it out of your sight?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, and this vault locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, and this vault open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody saw me type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no day that has come. Write it as in the example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to reckon with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year-month-day, for example {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HappenedSection</name>
    <message>
        <source>In your own words</source>
        <translation>Avec vos propres mots</translation>
    </message>
    <message>
        <source>Nobody has to tell it twice: paste a statement, or add it as evidence. Stop whenever you want.</source>
        <translation>Personne n’a à le raconter deux fois&#xa0;: collez une déclaration, ou ajoutez-la comme preuve. Arrêtez-vous quand vous voulez.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Hide name</source>
        <translation>Masquer le nom</translation>
    </message>
    <message>
        <source>No name is kept for this person</source>
        <translation>Aucun nom n’est gardé pour cette personne</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>Afficher le nom</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>reste %n</numerusform>
            <numerusform>restent %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>A short title, in neutral words</source>
        <translation>Un titre court, en mots neutres</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Tout est fait</translation>
    </message>
    <message>
        <source>Before you can send</source>
        <translation>Avant de pouvoir envoyer</translation>
    </message>
    <message>
        <source>Before you can send: {left}</source>
        <translation>Avant de pouvoir envoyer&#xa0;: {left}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More about all records</source>
        <translation>Plus sur toutes les fiches</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>A new vault (safest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Everything stays as it is. The file is a second copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other drawers of this vault are destroyed with it: move what is in them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough against somebody who looks. A laboratory that has the passphrase may find older pages on flash memory, and the history of the drawer shows that records were removed, not which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are removed from this drawer. Nothing in it says where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may stay moves to a new vault with new keys and a passphrase that you choose. It is opened and compared; then this vault is destroyed, and with its keys every old page that this medium may still hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall happen here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever opens this drawer reads them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>At most {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {names} meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up countries begin with X, such as XW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n answer(s) noted</source>
        <translation>
            <numerusform>%n réponse notée</numerusform>
            <numerusform>%n réponses notées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken out</source>
        <translation>
            <numerusform>%n réponse retirée de la fiche</numerusform>
            <numerusform>%n réponses retirées de la fiche</numerusform>
        </translation>
    </message>
    <message>
        <source>A notice was to be sealed, and was not</source>
        <translation>Un avis devait être scellé, et ne l’a pas été</translation>
    </message>
    <message>
        <source>Answer noted: {use}</source>
        <translation>Réponse notée&#xa0;: {use}</translation>
    </message>
    <message>
        <source>Answer taken out: {use}</source>
        <translation>Réponse retirée de la fiche&#xa0;: {use}</translation>
    </message>
    <message>
        <source>Changed: what is known about them</source>
        <translation>Modifié&#xa0;: ce que l’on sait de la personne</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record begun</source>
        <translation>Fiche commencée</translation>
    </message>
    <message>
        <source>Record removed</source>
        <translation>Fiche supprimée</translation>
    </message>
    <message>
        <source>Record sealed to be sent</source>
        <translation>Fiche scellée pour être envoyée</translation>
    </message>
    <message>
        <source>Record was to be sealed, and was not</source>
        <translation>La fiche devait être scellée, et ne l’a pas été</translation>
    </message>
    <message>
        <source>Record worked on</source>
        <translation>Travail sur la fiche</translation>
    </message>
    <message>
        <source>Sealed: a notice that takes back what was sent</source>
        <translation>Scellé&#xa0;: un avis qui retire ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Sealed: a notice that the key for answers was lost</source>
        <translation>Scellé&#xa0;: un avis que la clé pour les réponses a été perdue</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something was done with the record</source>
        <translation>Quelque chose a été fait avec la fiche</translation>
    </message>
    <message>
        <source>State of the record: {status}</source>
        <translation>État de la fiche&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Taken out of the record</source>
        <translation>Supprimé de la fiche</translation>
    </message>
    <message>
        <source>When something was noted. No line can be taken out or changed unnoticed.</source>
        <translation>Quand quelque chose a été noté. Aucune ligne ne peut être ôtée ou changée sans que cela se voie.</translation>
    </message>
    <message>
        <source>Written into the record</source>
        <translation>Écrit dans la fiche</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>par {who}</translation>
    </message>
    <message>
        <source>in “{title}”</source>
        <translation>dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Back to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent before versions were kept. Only its report is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>nothing was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowLarge</name>
    <message>
        <source>All four grow together, so that nothing shows which one needed it. The new size can be seen, and that it is not the size the vault was made with. They cannot be made smaller again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large shall the drawers be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now each has {now}. It takes {more} more on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on this disk. Make some, or move the vault to another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are needed to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet with 33 words. Whoever finds it and has the folder can open the drawer. Whoever finds the sheet alone learns that there is something to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for people you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall the recovery words be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} of the {count} people together can open the drawer; fewer cannot. You can lose {lost}. Whoever finds one paper learns that a set exists; two sets tell of two drawers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Kept apart from the record. Shown for half a minute, never in lists, titles or searches.</source>
        <translation>Gardé à part de la fiche. Affiché une demi-minute, jamais dans les listes, les titres ou les recherches.</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>Nom et coordonnées</translation>
    </message>
    <message>
        <source>Show name and contact</source>
        <translation>Afficher le nom et les coordonnées</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n file(s) taken in, untouched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in. The original(s) stay where they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking in %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Damaged in block {number} of the encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged in its head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong in the chain of custody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong in the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong in the list of what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong in the names that came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong in the notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong in the padding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} Place: {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted here on purpose before: %n of these files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop sealed files or a folder of them here. Each becomes a case, or says why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can write to you yet: first make the card that they seal their files to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening sealed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in again what was deleted here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder of sealed files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder shall be watched?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sealed files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore environ %n minute</numerusform>
            <numerusform>encore environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>encore environ %n seconde</numerusform>
            <numerusform>encore environ %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the files as they are, from a stick or a folder. They are not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How files come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that cannot be read stops none of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a receipt within three days: who hears nothing believes it was lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Not named yet</source>
        <translation>Pas encore nommé</translation>
    </message>
    <message>
        <source>Written while locked</source>
        <translation>Écrite pendant le verrouillage</translation>
    </message>
    <message>
        <source>{date}, ongoing</source>
        <translation>{date}, en cours</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{urgency}: {reason}</source>
        <translation>{urgency}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Opening sealed files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>About cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up of a treaty body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here and is never sent. Days that follow from another day are filled in by themselves as long as you leave them empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation of the UPR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers, with commas; cases that were deleted stay with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers, with commas; may be left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>A case that was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the current rule: this day is not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>It says that you submitted it, but not everybody agreed to that: {cases}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the reference: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note an answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait no more: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsView</name>
    <message numerus="yes">
        <source>%n item(s) cannot be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a UN action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a follow-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a recommendation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, statements, opinions and press releases of the UN, and what was answered, are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations of the Universal Periodic Review, and how far they were carried out, are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What treaty bodies asked a State to report on, and by when, is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore environ %n minute</numerusform>
            <numerusform>encore environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>encore environ %n seconde</numerusform>
            <numerusform>encore environ %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} par seconde</translation>
    </message>
</context>
<context>
    <name>Journeying</name>
    <message>
        <source>Moving what may stay, then comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file once more, then removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new vault is whole and stays where it is, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JudgeQuestion</name>
    <message>
        <source>How the desk sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>As sent: {urgency}. What was sent stays beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure is the desk that this happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How urgent is this case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the desk’s own judgement, and is never sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message numerus="yes">
        <source>%n earlier report(s) without an answer become receipts too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of it are not in this report and will be gone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also that you sealed without comparing, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer can ever be read. The history still says that a record was here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On flash memory, in snapshots and in backups made before, what was removed may survive. A new vault on another medium is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Once everything is sealed, %n record(s) will be removed, evidence and all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers to %n earlier report(s) cannot be read any more either.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt opens the replies and proves that this file came from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your vault keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record as it is, this report, who got it and when, and the key that opens the replies. Whoever opens your vault can read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepQuestion</name>
    <message numerus="yes">
        <source>Keep %n case(s) until another day?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>On that day it is listed here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Back to the first letters</source>
        <translation>Revenir aux premières lettres</translation>
    </message>
    <message>
        <source>Delete one letter</source>
        <translation>Effacer une lettre</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Autres lettres</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>Clavier à l’écran</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Fermer le clavier</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it, or take it out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none, or go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge how urgent it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the board: move the card to the column beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keys for going through cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They work in lists, on the board and on a case, not while typing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person I trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Everything in this drawer: records, people and their names, evidence, cards and keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new recovery words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make recovery words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the papers open it. Whoever carries it cannot, and neither can you without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records and evidence, and no key of any kind. Only that person can open it, and only this drawer can take it back from them. Everybody in the records must have agreed to that person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Afficher les mots</translation>
    </message>
    <message>
        <source>Test the recovery words first: nobody should rely on words never tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words made before end with this, for this folder. They still open older copies of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no recovery words yet: make some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open this drawer when the passphrase is forgotten, or when the computer it is bound to is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall open the backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the file and its passphrase reads all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownVaults</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>No vault is remembered on this computer any more.</source>
        <translation>Cet ordinateur ne se souvient plus d’aucun coffre.</translation>
    </message>
    <message>
        <source>The list could not be written: it is as it was.</source>
        <translation>La liste n’a pas pu être écrite&#xa0;: elle est comme avant.</translation>
    </message>
    <message>
        <source>Which vault?</source>
        <translation>Quel coffre&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever has this stick can see this list. Forgetting removes no vault.</source>
        <translation>Toute personne qui a cette clé peut voir cette liste. Oublier ne supprime aucun coffre.</translation>
    </message>
    <message>
        <source>Whoever uses this computer can see this list. Forgetting removes no vault.</source>
        <translation>Toute personne qui utilise cet ordinateur peut voir cette liste. Oublier ne supprime aucun coffre.</translation>
    </message>
</context>
<context>
    <name>LabelQuestion</name>
    <message>
        <source>Keep the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Only you see it: among your cards, and with the cases that came to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you call this card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for HRC 61</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LanguageState</name>
    <message>
        <source>No native speaker has checked it yet: where words matter most, the English stands beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % is translated. The rest is in English.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Which language?</source>
        <translation>Quelle langue&#x202f;?</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>Vous pouvez la changer à tout moment.</translation>
    </message>
</context>
<context>
    <name>LastWord</name>
    <message>
        <source>I understand: everything else in this vault is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand: they are only in the file then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move and destroy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rest, and destroy this vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember which file it is, where it is, and what opens it: nothing here will tell you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s) here?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is read once more before anything goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is read once more before anything goes. Then this vault is destroyed, with every drawer in it. Copies and backups elsewhere are not reached, and worn blocks of flash memory may survive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new vault: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are back: let the person hand it back to you, then Settings, Recovery and backup, “Bring records back”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are back: open the vault, then Settings, Recovery and backup, “Bring records back”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>A camera behind you sees everything. On Linux any program can take pictures of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card that came to you through somebody else can be a false one. Compare the 40 digits with the focal point itself, by voice or in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child, or somebody who is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawer for show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A false card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A focal point can listen, judge and pass on. It is no protection against violence, and it may not be able to help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A focal point that is not honest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forged answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked vault shows that there is a vault and how large it is. It does not show how many records it holds or what is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that spies on you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report made to do harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed file can be opened by the focal point it was made for, and not with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state that keeps your sealed files for twenty years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thief, or a repair shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it locks, what was open can no longer be read in its memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the lock, it finds nothing to read in the memory of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After you changed a passphrase or destroyed the vault, the old keys are no longer on an ordinary disk. Flash memory and copies in a cloud may keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree with a few people when they should hear from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer counts only with the signature of the focal point, and for that one report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An informer in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An officer at a border, with your device for ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again when something changes: an arrest, a release, a new law, a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for each use apart, with the sentence on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask relatives, witnesses and colleagues themselves, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask where nobody else can listen, and without hurry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before, meanwhile and afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry the contacts you may need on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L locks this window at once. Everything typed is saved before it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide beforehand, with people you trust and a lawyer if you can, what you will do when they go on asking. No record is worth your safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not count on a second drawer to protect you under pressure. Somebody who knows this program knows that there can be another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not film them in return where that makes things worse or breaks the rules of the building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not say that there is only one drawer. Whoever knows this program knows that every vault has four, and a lie that is found out can cost more than silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody can take a yes back at any time, without a reason. Tell them how to reach you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files from outside are read in a process that can reach no network, no program and no other file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with ordinary notes, over weeks, and open it now and then. Nothing from your real records, no invented report, and never leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a child, ask the guardian and the child. For somebody who is held, the family or the lawyer can tell what the person wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one copy they do not learn how many drawers you use. From two, taken at different times, they see which one changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a card that you know is replaced by another one, the app says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a device was seized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one was taken out of your sight, think of it as no longer safe, also when it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody films or photographs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody forces you to open the vault, another passphrase opens another drawer. It helps only if what is in it could be all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this vault was on it, or was opened under pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are questioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you open a drawer, they see everything in it. Nobody can show them that there is no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you were asked about other people, tick that this happened and tell them safely. Their names need not be in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your vault has to travel: Settings, Recovery and backup, Travel mode. Records leave in one sealed file before they go from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In some places encryption, or a program like this one, may itself be against the law or look suspicious. Find out before you go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside UN premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can pass on what it read. It cannot make it look as if you had sent that to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot bring back a forgotten passphrase. Recovery words, made before, can open the drawer without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot call back what was sent. If somebody withdraws consent, those who hold a copy must be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot protect you on a device that somebody else controls or watches: they see what you see and type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot surely destroy what was once stored: flash memory and SSDs may keep old copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not help on a device that was watched, where somebody saw you work in the other drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not stop a person who simply demands more passphrases, and no program can prove to them that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is their life and their risk. Nobody else can say yes for them, not even to help. The UN acts only on the consent of the person concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never uses the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees everything that you seal to it, and nobody who did not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees that they are sealed files, when it got them, and about how large they are. Not who wrote them, nor for whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own passphrase, that shares nothing with the other, and that you can type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them in your sight as far as you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a copy of the vault’s folder with somebody you trust, in case your device is kept for long. Nobody can open it without your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it answer why you have this program. Think of your own answer before anybody asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them say no. Do not ask twice to change a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new vault there, with a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about it stands under Learn, and in the settings beside adding a drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never leave it empty: an empty drawer is an answer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invented report of what somebody did to you: it is read as a real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person, pseudonym, focal point or word from your real records: one of them leads to the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program knows whether a story is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is worth your safety. Before you write something down or send it, ask: could this hurt me or somebody else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody’s name who could be asked about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked counts as no. If asking is too dangerous, do not ask: note that, and leave the person out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the time, the place, the badge and the organisation on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers at a border may be allowed to look through devices, to copy them or to keep them, or to ask for a passphrase. What they may do, and what happens if you refuse, differs from place to place and changes. Nothing here is legal advice: ask somebody who knows the law there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is locked, nothing of yours is in the memory of the program, and it has written nothing readable elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what people agreed to goes into a sealed file. No answer counts as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and write in it now and then. A last entry that is old, on a computer that was used yesterday, is a reason to ask for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary notes of yours that you would not like to show, and could: a diary of a journey, appointments, money, health, a quarrel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs, badges, webcasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real names show only when you ask for them, for half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what cannot be promised: safety, a result, or that what was sent comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who will see it, and that a letter to the Government with a name tells the Government who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some secretariats confirm to a State whether the people on its list are accredited. Treaty bodies say that they never do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who examines a copy of your disk, or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch devices off completely before you arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it back asks those who have it to stop. It cannot delete what they hold, and what was published stays published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell UN security, the secretariat of the meeting and your focal point: all three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your focal point, so that they expect new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten people, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app cannot know whether somebody forces the focal point to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files do not say which drawers are used. Two copies of the folder from different days, an examination of the disk, quick notes that wait, or recovery papers can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are made to withstand quantum computers, as far as these are known. If the key of the focal point is ever found, they can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can guess your passphrase as often as they like. Six words drawn by lot are out of their reach; a short one is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot change a record without the app noticing. They can put back a whole older copy: look at the day it was last saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They see that there is a vault, and how large it is. They do not see how many drawers you use, or which one you opened last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They see what is on the screen. Ctrl+L locks, from everywhere. Held for a second, Escape also hides the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of everything on it as copied or read, and of the device as no longer safe, even when it comes back and looks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of it as copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of who else may be exposed, and tell them in a safe way. Do not write a list of their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel with a device that has nothing on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a passphrase on your devices, not a finger or a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another device from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a focal point before you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a finder sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said in a webcast cannot be taken back. Reviews by treaty bodies are always webcast. Ask people before you mention them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What never belongs in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the law may say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this app can and cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to carry, and what to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do, in which order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to put in it, and what it cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write and the files you add are kept encrypted. Without the passphrase nobody reads them, neither we nor the focal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you carry across a border may be copied, read or kept. The safest vault is the one that does not travel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its protection ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where using encryption is held against you, having one drawer is held against you as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the vault is open, it may see what you see and type. If it controls the computer, nothing helps: use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the vault is open, screen readers and other aids of the desktop can read its text. So can programs that pretend to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may look, and what they see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever made it can read what you seal to it. So compare the 40 digits, by voice or in person, before you send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose story it is, and who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you were asked while you remember it. You can stop at any point; nothing has to be complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written over weeks, not in one evening. Each entry shows when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have to tell it all again. A statement that exists already can be added as evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“My device was out of my sight…”, below the list of these pages, leads through all of it, one thing at a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>A practice vault is for fiction only, and marked everywhere. What you typed here is saved, and this vault stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Lock and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this vault and make a practice vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My device was out of my sight…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a journey…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a practice vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A case in it speaks of health, a child, sexual violence or somebody who is detained. Read the text once more: what is not needed is better left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this really leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Où mettre le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} se trouve maintenant hors du coffre, lisible par tous.</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>consent withdrawn</source>
        <translation>consentement retiré</translation>
    </message>
    <message>
        <source>everybody agreed to be sent</source>
        <translation>tout le monde accepte l’envoi</translation>
    </message>
    <message>
        <source>nobody agreed to be sent</source>
        <translation>personne n’accepte l’envoi</translation>
    </message>
    <message>
        <source>not asked for consent</source>
        <translation>consentement pas demandé</translation>
    </message>
    <message>
        <source>some agreed to be sent, or only under a condition</source>
        <translation>certains acceptent l’envoi, ou seulement à une condition</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>No record contains all of these words.</source>
        <translation>Aucune fiche ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>No record fits all of this.</source>
        <translation>Aucune fiche ne répond à tout cela.</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>Aucune fiche n’est dans cet état.</translation>
    </message>
    <message>
        <source>Nothing is written down yet. A first record takes about a minute.</source>
        <translation>Rien n’est encore écrit. Une première fiche prend environ une minute.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Afficher toutes les fiches</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LostKeys</name>
    <message>
        <source>Add the card of the focal point first, and compare it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostVaultQuestion</name>
    <message>
        <source>Choose a focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Ids of the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The focal point can read the id of a report to you. They see that this vault did not seal it, and will ask you in another way before they answer to the new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which reports did the lost vault seal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a line, 32 letters and digits each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notebook</source>
        <translation>Carnet</translation>
    </message>
</context>
<context>
    <name>MakeBackup</name>
    <message>
        <source>Looking at who agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase opens the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is too small: {size} are needed. Nothing was written. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not open it. If you no longer know the passphrase, destroy the file and make another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the backup be put?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the backup, and reading it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakeRecovery</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the papers: these words may be in force, and the earlier ones ended. Test them in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the words in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop before the words are in force?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test them within the next days: type them as if you had to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery words are in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open nothing then. Destroy what you have written down, so that nobody relies on it. What was in force before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawer is bound to this computer, and these words were never tested. Test them now: if one of them is written down wrong and the computer is lost, nothing opens the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n fiche choisie</numerusform>
            <numerusform>%n fiches choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)…</source>
        <translation>
            <numerusform>Envoyer %n fiche…</numerusform>
            <numerusform>Envoyer %n fiches…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>%n answer(s) lie in {folder}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>12 April 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Answer %n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer {number}: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each sender gets a sealed file of their own, which nobody else can open. No file says anything about the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not reached: it was stopped before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as one of them gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal the answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We write again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this sender reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the answer files be put?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cases}; there are none in it, so they get {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Contact back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift and the arrows choose several uses</source>
        <translation>Maj et les flèches choisissent plusieurs usages</translation>
    </message>
    <message>
        <source>UN report, no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>Personnel de l’ONU, en confidence</translation>
    </message>
    <message>
        <source>What each person agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}: “{condition}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{use}: ask again, the day for it has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{use}: in some places only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{use}: it was too risky to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{use}: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{use}: not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{use}: only if a condition is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{use}: taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{use}: yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affiché comme</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>À quoi cela peut servir</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A Linux kernel of today has both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF can only be made in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card is handed over to a person card; this one is a focal point’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card is valid for one to 24 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code has 40 digits. You typed {digits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coding cannot be kept like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent here is not the last one that was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent or a contact in it may be an old one. If this is a copy, lock the vault it was made of and copy the folder again; else put the whole folder back from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft is about 1 to {limit} cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawer that only opens on this computer would be left without recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be called “-”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the backup has the mark of another file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the inbox is no ordinary one, or has another name elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the inbox is not made as a note is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the inbox is not signed by whom it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the inbox is sealed to this drawer, but is no quick note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the vault is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file leaves as a cleaned copy, as it is, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of more than 64 GiB cannot be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the vault has the wrong size: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the vault was enlarged from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of {needed} bytes cannot be kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or folder is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was added to what was sealed, or the files were put in other order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A focal point could not read this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journey was begun from this drawer and not brought to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line on the card is empty, too long, or holds a sign that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistake of this program kept this file out ({kind}, {place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note in the inbox does not open, although notes are sealed to this drawer: somebody put it there, or exchanged the key for a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note takes {limit} MB at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note takes {limit} files at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note was being written, and could not be saved when nobody was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the record carries a mark that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the vault is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the vault is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this film was cut off only in what is played: it is still in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person card belongs to one person: it is not handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture taken from the film can be cleaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice note does not come into a real vault, nor a real one into practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that converts films makes an MP4 with H.264 of it, which can be cleaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record was changed after it was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report holds one to 1,000 records, each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is opened under Inbox, by the focal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A successor has the role of the card it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault cannot grow like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault cannot have this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault has four drawers, and all four are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault has one to four passphrases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version of this record is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of this share is wrong, probably word {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “yes” for the summary of {year} is one that was given in that year, by today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the card first, then the revocation again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the case to the item first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file to the item first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the missing files to the record again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the new file as an item of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event needs two different cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event that cases were joined to is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id has 32 letters and digits. Write each report once, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item can be about {limit} cases at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of the register is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer with the same mark is here already, in other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another of your drawers was being saved when the app ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a card made for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new one, by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again where it came from, if that is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again; it may have been damaged on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the card again, by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the card. The code is for comparing its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the colleague for their person card, and compare its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the colleague to make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the focal point, by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person again, or put the whole folder back from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for another one, or refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for it again, by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender to make it again with the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender to split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender what it rests on. Such a case still counts in the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender, by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them to read all 40 digits to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them, or leave a record out. Or make a backup to your recovery words, which nobody can open who carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever made it for one without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again, and draw the boxes anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it under Learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the table that comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {least} and {most} sticks can be made at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have a name, and the names differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back into a vault of its own kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back with Restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the backup back into a new vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one of the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the item itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them, and yours stand in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it without this program; the guide says how. Do not run it before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that all shares are of the newest set and that this is the right vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this computer. Then ask for the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or USB stick. Then lock and open the vault; that writes the other copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keyboard layout and caps lock, and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the passphrase, the keyboard layout and caps lock, and whether this is the right vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the vault in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the vault in Settings: it says what can still be read. Then put the whole folder back from a copy. If this is a copy of an open vault, copy it again, locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check where it is, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether it is still plugged in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the disk or USB stick is still plugged in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the disk or USB stick is still plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether this is the right vault, passphrase or file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 2 to 16 shares of which at least 2 are needed, or a single sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file on a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a focal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name such as card.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another disk or USB stick, or a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or ask for the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make a new vault here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at most {limit} cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose cases, or another purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose exactly one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer records, or shorten the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer. The summary of a year takes all that may be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the forms that are offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the people of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the sizes offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them; that you do not know is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one; six random words are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose some cases first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a workshop, or start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder with the incidents and pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the picture of a business card, or type the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the picture of the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the records again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the records again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the records to entrust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it is for from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in the table, or choose something else that stands between the cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this and make the file again, on another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this and make the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare all 40 digits with them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare every word with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the sheet, letter by letter, or type its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare that word with the sheet, then its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them with the person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm it once more if it shall leave this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the vault to the stick, or choose its folder each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is named, then keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it into parts with another program, and keep the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide which one stays, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe in your own words what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroying this vault needs its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not carry this file. Seal the report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it. Ask for it again, by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the focal point, by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on what is in it. Put the whole folder back from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not run it. Get it again, from another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not run it. Get it again: it was damaged or exchanged on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it. Ask for the card again, by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it. Ask them, by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it on the inbox to be asked whether it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the others in smaller folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its recovery words or its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its recovery words too, or let it open on any computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter these words too, or agree that they end. You can make new ones afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was at the start of the workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in the old vault still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export again and look at who is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the film anew in the program that cut it; that one can be cleaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are not the workshop’s lie in its folder: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find where it is now, and open it there. Nothing was written into what stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the newer version, or ask for a card made with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the newer version, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the newer version, then take it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each drawer its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one for each drawer you want to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them up, or make another vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the colleague your person card, and let them make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file the name it had. If it had this one, do not run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase of every other drawer you use. A drawer that is not named may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender the card of the focal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they were told is one line of visible letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it answers a report of yours, open it under Replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is on another device or stick, open it there and destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is yours, change the line. If it came from somebody, do not use it, and ask them by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is yours, choose another time. Else ask for another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was never finished, remove the folder and make a new vault. If it was in use, put the whole folder back from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no drawer is bound to this computer, delete that entry and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you changed a passphrase or made recovery words, the new ones hold now. If you gave a drawer up, it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you still have it, drop it on the inbox: it is kept from then on. Its hash and everything in it are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you write it, change the text: up to 20,000 characters fit. If it came in, ask the focal point by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In row {row} a quotation mark begins that never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts: use nothing of it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lost. Look at the disk, then write it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not about case {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which name belongs to whom among those alleged to have done it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said how the digits were compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said who compared the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of another sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of several sorts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is safe in the vault. Save a copy to look at it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may answer a report of which nothing was kept: then it cannot be read any more. Else open the vault it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be damaged, or made by somebody else. Put the whole folder back from a copy, or ask who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be made to do harm. Do not open it with another program. Ask the sender for it again, by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be made to look like another name. Ask them, by another way, before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may come from a newer version. Ask the sender which one they use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may come from a newer version. Ask where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks of health, a child, sexual violence or somebody detained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not said who asked the sender, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not signed by the makers of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sealed to somebody else, or to a key you no longer have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sealed to somebody else, or to a key you no longer have. If it answers a report of yours, open it under Replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its entry in the keychain of this computer may still be there; it shows that a vault was bound here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its new words were not sent, so nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the one that holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the vault on another disk or USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out pictures and sheets that are not needed, or take it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the drawer as it is, or switch on the password store of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the drawer as it is: its passphrase opens it anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the colleague answer; or say under My card that you answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the colleague make a person card of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and unlock: you are asked how it shall go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the vault and open it again: then it is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it before you remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it with the program of your system that manages passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the case again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the files you were making: one of them may be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the inbox folder of the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of drafts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of the register again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a word that is missing or stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the sheet that this app made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look where it is now and copy it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look with the check in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a card of its own instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new card, and give it to people by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one, let the colleague compare it and make the hand-over again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a draft, or complete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller, or take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one item for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make recovery words and test them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room in this drawer, then open it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or remove evidence you no longer need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make several items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some first, and test them: without them a lost keychain would lock you out for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the new vault first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make your card first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what is listed, and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one item of the register is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it again to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to another medium: this one may be failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move them elsewhere, or agree that they are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys made in the old vault are no safer than its old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No QR code can be read in this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case may be in the summary of {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cleaned copy can be made of this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft is written as such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No focal point waits for a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guide is open in this drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No journey was begun from this drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter is written in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sealed report of this vault is this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can say for certain who sent this case, so nothing is sealed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could believe a correction that is signed by a key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has compared the digits of this card yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has compared the digits of this person’s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in it agreed to your reading it. Tell the sender; answer nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this report is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this report is called like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody says what the link with the UN rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for such a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these records was in the report to be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your keys opens this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all files came in: taking them in was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all files came into “{title}”: taking them in was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every file was made, so your records stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everybody in these records agrees that this person carries them. Objections: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes wait that could not come in ({count}). Without the key of this drawer nobody could open them any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be called like this here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has gone from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has taken the place of this card: only its key opens what comes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this vault opens the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is damaged: it was set for the second while the keychain was not at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer can read it until the vault is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opens it any more. Delete its folder yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added, and the rest of the record stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved, and what was there before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sealed, and your records stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing here was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. A stick formatted with FAT32 holds no file of 4 GiB or more. Use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Make room or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {need} different shares, {have} are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older parts of the vault stand among newer ones: somebody put them back, or the folder was copied while the vault was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the boxes does not lie on this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the passphrases of your other drawers opens nothing: number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of your own cards is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing opens a backup: a passphrase, the recovery words, or a trusted person’s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a UN action has answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only news about the status says another status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sender can say otherwise, with a new report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a vault of a workshop, or of a practice stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open each of your other drawers once, lock the vault, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and look at what you wrote last. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a vault of the same kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, and switch that on in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, and switch them on in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the drawer that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the focal point’s vault of the workshop and collect there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the old vault and move it once more: only what is new comes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the old vault and move it: what is here already is not doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record and choose the item there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault that it was copied from, lock it, and copy the folder again. The check in Settings says what can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault that sealed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault where its keychain cannot be reached, on another computer or while the keychain stays locked, and change the passphrase there. Or use recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault: it tells what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People agree to one organisation, not to any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of this kind cannot be read on this system: the process that reads them may begin nothing here, not even the thread that they need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in its stick, or move everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice and real answers do not mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice and real are never mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice and real never mix: the backup is of the other kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice and real reports do not mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice cards and real vaults do not mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare one in Settings, Recovery and backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a copy of the vault, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put both small files of the same release beside it. Do not run the package before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the stick in again, and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole folder back from a copy that was made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick notes are off in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick notes are on, for another drawer or for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the preview once more, then seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them to each other again, slowly. If they still differ, this is not their card: send nothing to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words would stop working. Sets of words: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove evidence you no longer need, or let the vault grow in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove some of the {limit} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove that part, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the card first; its key may be deleted 12 months later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the successor instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV or as XLSX in the spreadsheet, and take that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a PDF elsewhere, take that in, and make a cleaned copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in the spreadsheet as XLSX without a password, or as CSV, and take that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture as a JPEG elsewhere, and take that in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it; a pseudonym is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which action, which State or which committee it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why in words: it stays in the history of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or copy it again, all of it, or ask for the card as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or copy it again, all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal the rest, or remove the records yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as a new report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as news about the status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock first: the days on what you make would be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several cases begin like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several drafts begin like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several focal points begin like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several records have an item with this mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share {place} belongs to another set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares cannot be made so: {needed} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of one set begin with the same two words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or add it as a file under Evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or take out what was pasted last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the name, the organisation or how to reach you, or give it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten them, or type them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten them, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten what stands here: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names first, then change the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers in this file cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files promise such sizes only to do harm. Do not open it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has decided about this notice already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have changed the folder. Look before you use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have made it to do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody or something you left out is no longer in these records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took something back while the export was being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who was chosen is not in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something changed since you read the preview: a consent, a record or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in curly brackets is no place that can be filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the draft still stands against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the folder is not what a vault holds: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the sealed file is not what its sender signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with the key for quick notes, and nobody has said how it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was changed in the vault while this went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was written in one of these records since the file was made, so the file does not hold all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was written in the old vault after it was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something with this name is there already. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special procedures take English, French or Spanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new workshop in another folder, and delete this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the app again and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch them off there, or take them over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another one of the same set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the write protection, or copy the folder to a place that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in only the pages that matter, as a file of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the report first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it again: the whole code, straight, sharp, in good light. Or ask for the card as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in parts: at most 50,000 rows and 200 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in under My card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out and add a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take large files in once the vault is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one line of at most {most} letters, without marks that steer the direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of them out of the event first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what nobody needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take reports in under Inbox, and open answers under Replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file in once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever gave you this app the words in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test them first: without them a lost keychain would lock you out for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no day that has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is none of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That part is kept apart for this reason: nothing else was reached or lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QR code in this picture is not that of a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The actions of the case say who is missing, and what to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not say which status the case has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is about a report that is not in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is about another sealed file than yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is empty, too long, or holds a sign that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is signed with a card that was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer names a day that there is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer names somebody of another report, whom its reader did not tell of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not signed by the focal point’s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was sealed to another key than that of your report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was sealed to the key of another report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup does not hold what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card does not agree with one you already have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card names a part of the UN in a way nobody can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card says it was made in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was changed after it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case itself is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case {case} of this scenario cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases are whole: make the draft again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases themselves are not touched. Put the whole folder back from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases themselves are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check in Settings says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer says {clock}, but this program was built on {built}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy would lie where the file is already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy would still have held hidden data, so it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which you write again is no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the vault is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits differ in group {groups}. The card stays unverified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits of this card were never compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer is bound to this computer already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer is not bound to a computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks for more than this app accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file came as text and is too large that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds something that has no place in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged, cut short or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not what was written: it was changed, or its medium is failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not where it was put, or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be made to do harm. Do not open it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name is too long for this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder where the file should go is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of the evidence in the report does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of the vault was changed from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for quick notes is missing from the folder: somebody changed or removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for quick notes was exchanged. Notes written since may have been read by someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key on this card is none that only one person can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys in this hand-over do not belong to the card in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of this file are not written in that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list beside the text says what; choose a line to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files that came in cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list says why of each: ask again for the consents that are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most important thing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the page does not end in .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name on this card mixes letters of several scripts that look alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names in the report do not belong to the people in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new vault is not where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note has {length} characters; {limit} fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was saved when nobody was there, without its files: they could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice does not have the right form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice is about a report that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old vault does not stand where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other cases are not touched. Put the whole folder back from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other files are not touched. Put the whole folder back from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other records are not touched. Put the whole folder back from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the app that reads files could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the vault that holds the keys is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of this vault come from different moments. This happens when a folder is copied while the vault is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase holds a letter this computer does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase holds a sign that cannot be typed everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase holds half a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who carries it hands it back from their own vault. Only the vault that made it takes it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program runs from its own folder and leaves nothing on this computer, so it puts no key into its keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is too long, or holds a sign that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is too long, or holds characters that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record itself and the other records are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that was to be replaced is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery words of this drawer were never tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is full: it holds {limit} items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release has no file called {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report does not have the right form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report holds an answer that cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report holds more records than this app reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is sealed to a card that receives no reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report names another key than the one that signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report to be corrected was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report to be corrected went to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the register is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation was changed after it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file itself is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file of this case was not kept by the version that took it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender took case {number} back: its status stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick may be failing: use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick or disk may be failing. Use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The successor of this card is not in use for 12 months yet: files may still come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of codes does not have the form of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of codes leads to a value that is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {limit} letters, or holds a sign that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this QR code is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault asks for something this app does not do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is deleted, but a part of it could not be overwritten first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is destroyed, but a file of it could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is destroyed. Its folder is still there, for it holds other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is destroyed. Nothing opens it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was locked while something was being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was locked, and what was typed last could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was made by a newer version of this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was moved or replaced while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was saved by a newer version of this app: in format {found}, and this one reads up to {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are empty, too long, or hold characters that are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of this share do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop is not whole: {file} is missing or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names stand in it. Add them once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are as many words of your own as there may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more files than are tried at once. The first were tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no 40 digits in this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several workshops here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are so many answers to this report that no more are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are so many notices about this report that no more are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two answers of one person for the same use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder where a file was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a vault, and its drawer holds something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exercise of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report of that year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workshop in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to check a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to find out about this correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of that name to tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in this document that cannot be cleaned, such as a table of another program, a chart or a drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room where the file should go. It needs {needed} bytes, and {available} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are no ids of reports, or one stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are one and the same case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many answers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many cases for one event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are {have} words; a share has {need}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These notes are too long, or hold a sign that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These recovery words do not open the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two cases are joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are for another kind of answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words do not open this drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be of two sets. Take shares that were made together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may belong to another drawer, or be newer than the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were left alone. Look at what they tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer does not have the right form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer was made by a later version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was made by a later version of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was not entrusted from this vault, or not in this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was not entrusted to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card belongs to a person: only a focal point can come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is too long for a QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card of yours has a successor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card of yours is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card of yours was revoked: nobody believes its key any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was handed over, and nothing is answered with it here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was made by a later version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was replaced by a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was revoked, for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case belongs to no event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case gets the same kind of answer already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer did not let it happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let the app read or write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer still has a note of where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy was built without the key of a release. It cannot check another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is not ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has {pages} pages; {limit} can be cleaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit, and the disk has no room for a larger vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawer has no recovery words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawer has no recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawer takes no quick notes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file answers none of the reports sealed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file broke the part of the app that opens sealed files. That part is kept apart: nothing else was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file broke the part of the app that reads files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not have the form of a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file hands over the card of a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no such page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged or cut off: it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than can be taken in at once: at most {megabytes} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is locked with a password of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no longer in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not what was sealed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file needs more memory than any file is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file took too long to read, so it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film or sound is coded in a way in which words could stand between the pictures, and cannot be cleaned here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film was recorded in many small parts, and cannot be cleaned here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This focal point cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This focal point is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be used as a scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not empty, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hand-over belongs to the other kind of vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hand-over holds values that this app never writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hand-over is damaged, or not of the published form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hand-over was made by a later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hand-over was not signed by the card in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hand-over was written for another card than yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This happens when a key was replaced, and also when somebody pretends to be them. Ask them, by another way, before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a real vault. Nobody practises in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a share of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no folder with cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no kind of answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number of months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no status of a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no year of a summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a card that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a card that was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a revocation that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a sealed file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time that can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the register any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the card of a person. Only a person’s card can carry a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase you opened the vault with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the practice focal point’s vault of a workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the text of a card’s QR code, or letters of it are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is sealed, but it is no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is sealed, but it is no report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the code of a business card, not the card itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large to be a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has its file already, and an original is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is no longer in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is only described. Its file is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of text is not written for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This label cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may not be done: somebody’s yes is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notice is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notice is not about a lost key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notice names no new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notice was made by a later version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase already opens something in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase fits two places of the vault, so nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is {wide} by {high} dots: too large to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is inside a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is in the vault already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was not written as a quick note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report cannot be sealed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report is not among those you sealed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report was here, and was deleted on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report was made by a later version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report was written for somebody else and passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says nothing about your passphrase. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share was entered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This spreadsheet is of an old kind, or locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has nothing that keeps the process that reads files away from all others (neither seccomp nor Landlock), so no file is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table is larger than can be taken in at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long, or holds a sign that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault does not belong to a workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is not on the stick that the program runs from, and nothing is noted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is no longer in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version was sent before versions were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This withdrawal was signed by the key of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see it elsewhere, save a copy knowingly, for a device that holds nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together these records are more than a focal point can read (limit: {limit} MiB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many revocations are waiting for cards that are not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat this computer as exposed: think of who could have had it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when less is open on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again while nobody types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two drawers have the same passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts of the record carry the same mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two programs could use this folder at once here and spoil the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a year like 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type all eight groups of five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it as 2027-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type something, or add a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day on which it was given, or ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a card and a vault of the same kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a practice vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters that can be typed on most keyboards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, signs and spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use nothing of it. Ask the colleague, in another way, whether it is theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use plain text of at most {limit} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version of the app, or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the other program is done with it, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a hand-over told about answers cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived in the new vault is not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What describes this workshop is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had come in is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in that drawer was not moved here, or not to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the backup breaks the rules of the format: it was changed, or made by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the sealed file does not keep the rules. It was changed, or made by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept of the guide cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of a deleted case is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is remembered of the watched folder is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies beside it can only be read by a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should rest until tomorrow could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands against it is listed below, each with what you can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the folder as the key for quick notes is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the drawer keeps about quick notes is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the drawer keeps about this note is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keychain holds for this vault is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the vault remembers of a backup you entrusted is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the vault remembers of a notice is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the vault remembers of a sealed report is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this QR code holds is too large for a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this drawer notes of a journey cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this drawer remembers of a move cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided about two cases is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noted of this case is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read back from there is not the sealed file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe, and nothing is half written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written could not be read back the same, so the file was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed holds, but only one of its two copies could be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed a moment ago may not be saved: look at it before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked, and how, is missing or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever else works here may have changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever examines the medium may find that part: destroy the medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {place} is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that came with the program stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at most {limit} letters, without signs that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at most {limit} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at most {most} characters of plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each code as one line of at most {limit} letters, at most {most} codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-11-14, today or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2026-11-22 18:40, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it without the name: nobody agreed that this sender hears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its short name, such as en, bo or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one line each, of at most {limit} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one line for each, of at most {limit} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one line of at most {limit} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write several notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write which one, as they called it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no card yet, so nothing can be sealed to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know this name, but with another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your person card that it is sealed to has expired or was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words are too long for a notice, or have letters that nobody sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words name somebody, or how to reach them. A notice names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} changed while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not beside the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not the file that was signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message>
        <source>Ask {person} for consent</source>
        <translation>Demander son consentement à {person}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Five things are missing before you can send</source>
        <translation>Il manque cinq choses avant de pouvoir envoyer</translation>
    </message>
    <message>
        <source>Four things are missing before you can send</source>
        <translation>Il manque quatre choses avant de pouvoir envoyer</translation>
    </message>
    <message>
        <source>It is still a draft</source>
        <translation>C’est encore un brouillon</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <source>One thing is missing before you can send</source>
        <translation>Il manque une chose avant de pouvoir envoyer</translation>
    </message>
    <message>
        <source>Sent on {date}</source>
        <translation>Envoyée le {date}</translation>
    </message>
    <message>
        <source>Three things are missing before you can send</source>
        <translation>Il manque trois choses avant de pouvoir envoyer</translation>
    </message>
    <message>
        <source>Two things are missing before you can send</source>
        <translation>Il manque deux choses avant de pouvoir envoyer</translation>
    </message>
    <message>
        <source>Withdrawn, so it is not sent again</source>
        <translation>Retirée, donc plus envoyée</translation>
    </message>
    <message>
        <source>{person}: {question}</source>
        <translation>{person}&#xa0;: {question}</translation>
    </message>
</context>
<context>
    <name>MoveFlow</name>
    <message>
        <source>Moving everything to the new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new vault goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyCardPage</name>
    <message>
        <source>Copied. Paste it now: the clipboard is cleared in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for other programs only, and no passphrase protects it there. Whoever gets the file reads every report sealed to this card, past and future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Ma carte</translation>
    </message>
    <message>
        <source>Nobody who gets the file can send anything to this card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke this card for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the secret key of this card outside the vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over a card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is made. Give it to the people who will write to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card lies in {file}. Its digits are compared in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card, its signature and its key lie in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new card is made. Give it to everybody who has the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation lies in {file}. Give it to everybody who has the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret key lies in {file}. Remove it as soon as you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the card be put?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the revocation be put?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the secret key be put?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall these files be put?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesBelow</name>
    <message>
        <source>A name that is kept apart stands here.</source>
        <translation>Un nom gardé à part figure ici.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>The pseudonym stands here now.</source>
        <translation>Le pseudonyme figure ici maintenant.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Write the pseudonyms instead</source>
        <translation>Écrire plutôt les pseudonymes</translation>
    </message>
    <message>
        <source>Write {pseudonym} instead</source>
        <translation>Écrire plutôt {pseudonym}</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>{pseudonym} stands here now.</source>
        <translation>{pseudonym} figure ici maintenant.</translation>
    </message>
</context>
<context>
    <name>NamesThatLeave</name>
    <message>
        <source>Hide names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names that leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Every vault has four drawers, and nothing in its files says which of them are used. So name each one that is, with its passphrase: a drawer that is not named may be overwritten, with everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of another drawer in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one was typed above already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all four drawers are in use, there is no room for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which drawers are in use?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A passphrase for the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase for the new drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It can be tried for years by whoever has the file, so it should be longer than one for every day. It is written down nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the new drawer and no other one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Add a word or two, better uncommon ones.</source>
        <translation>Ajoutez un mot ou deux, peu courants de préférence.</translation>
    </message>
    <message>
        <source>Capital letters help little.</source>
        <translation>Les majuscules aident peu.</translation>
    </message>
    <message>
        <source>Dates are tried early, those of your life first.</source>
        <translation>Les dates sont vite essayées, celles de votre vie en premier.</translation>
    </message>
    <message>
        <source>Draw six words by lot</source>
        <translation>Tirer six mots au sort</translation>
    </message>
    <message>
        <source>Fair: it takes many computers months.</source>
        <translation>Correct&#xa0;: il faut des mois à de nombreux ordinateurs.</translation>
    </message>
    <message>
        <source>Five or more words that do not belong together are good.</source>
        <translation>Cinq mots ou plus, sans rapport entre eux, c’est bien.</translation>
    </message>
    <message>
        <source>Hard to guess, if it is not a saying, a song or something about you.</source>
        <translation>Difficile à deviner, si ce n’est pas un dicton, une chanson ou quelque chose sur vous.</translation>
    </message>
    <message>
        <source>It is close to passwords that many people use.</source>
        <translation>C’est proche de mots de passe que beaucoup de gens utilisent.</translation>
    </message>
    <message>
        <source>It is on the lists of passwords that many people use.</source>
        <translation>C’est dans les listes de mots de passe que beaucoup de gens utilisent.</translation>
    </message>
    <message>
        <source>Keys beside each other are tried early.</source>
        <translation>Les touches voisines sont vite essayées.</translation>
    </message>
    <message>
        <source>Names are tried early.</source>
        <translation>Les noms sont vite essayés.</translation>
    </message>
    <message>
        <source>One word alone is soon found.</source>
        <translation>Un mot seul est vite trouvé.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Repeating makes it longer, but hardly harder.</source>
        <translation>Répéter la rend plus longue, mais guère plus difficile.</translation>
    </message>
    <message>
        <source>Rows like abc or 6543 are tried early.</source>
        <translation>Les suites comme abc ou 6543 sont vite essayées.</translation>
    </message>
    <message>
        <source>Signs in place of letters, as @ for a, help little.</source>
        <translation>Des signes à la place de lettres, comme @ pour a, aident peu.</translation>
    </message>
    <message>
        <source>Some letters in it can be written in several ways. All of them count as the same, so that it opens on every keyboard.</source>
        <translation>Certaines lettres peuvent s’y écrire de plusieurs façons. Toutes comptent comme la même, pour qu’elle s’ouvre sur chaque clavier.</translation>
    </message>
    <message>
        <source>Spaces at the beginning and at the end do not count.</source>
        <translation>Les espaces au début et à la fin ne comptent pas.</translation>
    </message>
    <message>
        <source>Strong, as long as nobody sees the words. Now learn them.</source>
        <translation>Forte, tant que personne ne voit les mots. Apprenez-les maintenant.</translation>
    </message>
    <message>
        <source>The app has no list of words in this script: it only counts letters.</source>
        <translation>L’application n’a pas de liste de mots dans cette écriture&#xa0;: elle ne compte que les lettres.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>Les deux ne sont pas identiques. Saisissez à nouveau la seconde.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be typed everywhere. Take another one.</source>
        <translation>Elle contient un signe qu’on ne peut pas saisir partout. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>This is longer than a passphrase can be: about a thousand letters.</source>
        <translation>C’est plus long que ne peut l’être une phrase secrète&#xa0;: environ mille lettres.</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>Saisissez d’abord une phrase secrète.</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Saisissez-la à nouveau</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>Utiliser le clavier à l’écran</translation>
    </message>
    <message>
        <source>Very easy to guess: a computer finds it in no time.</source>
        <translation>Très facile à deviner&#xa0;: un ordinateur la trouve tout de suite.</translation>
    </message>
    <message>
        <source>Weak: many computers together find it in days.</source>
        <translation>Faible&#xa0;: de nombreux ordinateurs ensemble la trouvent en quelques jours.</translation>
    </message>
    <message>
        <source>Words written backwards help little.</source>
        <translation>Des mots écrits à l’envers aident peu.</translation>
    </message>
    <message>
        <source>Years are tried early.</source>
        <translation>Les années sont vite essayées.</translation>
    </message>
</context>
<context>
    <name>NewVault</name>
    <message>
        <source>A passphrase for the new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in the new vault, and was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on there with the new passphrase. Write nothing in this one any more; you destroy it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot make one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and open the new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the new vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move once more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another one than here. The new vault can be in another folder, or, better, on another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the new vault. Everything is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that no new vault can be made now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteBanner</name>
    <message>
        <source>Anybody who could write to the vault’s folder could have left it. Read it before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written while locked, author not certain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message numerus="yes">
        <source>%n other record(s) would be taken back with it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept with the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not proven to them: they must reach you in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only about {people}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n notice(s) sealed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that takes back what was said about this person. What they passed on or published cannot be called back: ask them to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that takes the report back. They use nothing of it any more; what they passed on or published cannot be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone was told</source>
        <translation>Toutes les personnes ont été prévenues</translation>
    </message>
    <message>
        <source>Nothing of this record was sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may have had your device, or you begin anew without it: they could read answers sealed to the old key. The file names a new key. Before the focal point uses it, a person there asks you in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that your key was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell those who have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sealed file goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message numerus="yes">
        <source>%n file(s) lie in {folder}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hand them over as you handed over the report, then tick them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n file(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>To be told in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left out; name nobody in them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Kind of files:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Kept as {number}: this field knows no “about”.</source>
        <translation>Gardé comme {number}&#xa0;: ce champ ne connaît pas «&#xa0;environ&#xa0;».</translation>
    </message>
    <message>
        <source>Not read as a number yet. It is kept as you typed it.</source>
        <translation>Pas encore lu comme un nombre. Gardé comme vous l’avez saisi.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>A case that belongs to several rows is counted in each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Cases of which nobody knows when they happened are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents are not victims, and somebody in two reports counts twice: do not add these up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports that were joined as information about one event are one event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN mechanism</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>All tables, not only this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export these numbers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show numbers under {number} as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies outside the vault, open to whoever finds it. It names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Où mettre le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Why they are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} se trouve maintenant hors du coffre, lisible par tous.</translation>
    </message>
</context>
<context>
    <name>NumbersModel</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts appear here once there is a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n case(s) withdrawn, without consent, or replaced by a correction.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} Fewer than {number}: an export hides it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Somebody has not agreed to this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever carries the file can read it, so everybody in it must have said yes to exactly that. Ask them first, leave their records out, or make a backup that only your recovery words open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} It is a word, and names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} The condition is met, this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, in “{title}”: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Off</name>
    <message>
        <source>Notes that wait come in first. The button goes from the lock screen, and the key for notes is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch quick notes off?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferedStep</name>
    <message numerus="yes">
        <source>%n file(s) beside it cannot be used as a card here.</source>
        <translation>
            <numerusform>À côté, %n fichier ne peut pas servir de carte ici.</numerusform>
            <numerusform>À côté, %n fichiers ne peuvent pas servir de carte ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody put the card of a focal point here, so that you need not type it. Nobody knows yet whether it is really theirs: before you send anything, compare its 40 digits with them, by a way you trust.</source>
        <translation>Quelqu’un a placé ici la carte d’un point focal, pour que vous n’ayez pas à la saisir. Personne ne sait encore si elle est vraiment la sienne&#xa0;: avant d’envoyer quoi que ce soit, comparez avec lui ses 40 chiffres, par un moyen auquel vous vous fiez.</translation>
    </message>
    <message>
        <source>This folder offers a card</source>
        <translation>Ce dossier propose une carte</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the new vault, then go on in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you use other drawers in it, open each of them first and move it too: they are destroyed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not stand where it was any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on this device. Open it where it is and destroy it in its settings, then say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no new vault, so this one stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>On</name>
    <message>
        <source>Best with one drawer only, or in the drawer that you would show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand what others can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that wait while you show another drawer prove that drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and files that you add stay where they were, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock screen then has a button for a note with photos and files. Nothing on this computer can read it until this drawer is opened, which takes it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are on already, for another drawer or for somebody else. This drawer would take them over: the other one stops loudly when it is opened, and notes that wait for it stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the vault is locked nobody can make sure that notes go to you: who can write to the folder can exchange the key. The next unlock tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever looks at the folder sees that a drawer takes notes in, and so is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write quick notes without opening the vault?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Could writing this down or sending it hurt you or someone else?</source>
        <translation>Le fait de l’écrire ou de l’envoyer pourrait-il vous nuire, à vous ou à quelqu’un d’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More words are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps send</source>
        <translation>Envoyer peut-être</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store nothing</source>
        <translation>Ne rien garder</translation>
    </message>
    <message>
        <source>Store only</source>
        <translation>Garder seulement</translation>
    </message>
    <message>
        <source>The passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawer: it was handed back, or entrusted to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide, now and later. Nothing is sent by itself, and leaving loses nothing.</source>
        <translation>Vous décidez, maintenant et plus tard. Rien ne s’envoie tout seul, et quitter ne fait rien perdre.</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>Give back the sealed file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file lies where you wanted it, as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the sealed file be put?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the sealed file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>A card handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A changed card with the same keys. It is used after you compared its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new card, signed with the card you have. It is used after you compared its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer has the same number. Ask the focal point which one holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached to its record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived after a later answer. The status is that of the later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a newer program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice and real do not mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is new here. Compare its digits before you use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written for someone else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>Before these months: %n record(s).</source>
        <translation>
            <numerusform>Avant ces mois&#xa0;: %n fiche.</numerusform>
            <numerusform>Avant ces mois&#xa0;: %n fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>By UN mechanism</source>
        <translation>Par mécanisme de l’ONU</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>Count all records</source>
        <translation>Compter toutes les fiches</translation>
    </message>
    <message>
        <source>Counts appear here once there is a record.</source>
        <translation>Des nombres apparaissent ici dès qu’il y a une fiche.</translation>
    </message>
    <message>
        <source>One record can be about several people and several acts, so the lines overlap and must not be added up. Nor is one record the same as one victim.</source>
        <translation>Une fiche peut concerner plusieurs personnes et plusieurs actes&#x202f;; les lignes se recoupent et ne doivent pas être additionnées. Une fiche n’est pas non plus une victime.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n record(s) that the list is narrowed down to.</source>
        <translation>
            <numerusform>Seulement la fiche (%n) à laquelle la liste est réduite.</numerusform>
            <numerusform>Seulement les %n fiches auxquelles la liste est réduite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records are counted here, not people.</source>
        <translation>Ici, on compte les fiches, pas les personnes.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Untitled record</source>
        <translation>Fiche sans titre</translation>
    </message>
    <message>
        <source>Without a UN mechanism: {count}.</source>
        <translation>Sans mécanisme de l’ONU&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Without a country: {count}.</source>
        <translation>Sans pays&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Without a date: {count}.</source>
        <translation>Sans date&#xa0;: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>Without a month: %n record(s).</source>
        <translation>
            <numerusform>Sans mois&#xa0;: %n fiche.</numerusform>
            <numerusform>Sans mois&#xa0;: %n fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an act: {count}.</source>
        <translation>Sans acte&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{count} more stand in the table.</source>
        <translation>{count} autres figurent dans le tableau.</translation>
    </message>
</context>
<context>
    <name>OwnCases</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The folder with your cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be used as a scenario. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use cases of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your own: {title}, {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFileView</name>
    <message>
        <source>About {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the new key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key signed it: ask the sender in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not from them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not from the sender: {who} asked ({how}), {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not without further consent: {promise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly sent by whoever holds the device: ask the sender in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed file: {size}, SHA-256 {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed to the card {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key was accepted by {who} ({how}), {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We write again by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they stay here and are never sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Language of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}, partly in English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Allegations, not findings. Printed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>By UN mechanism</source>
        <translation>Par mécanisme de l’ONU</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and contacts are not on these pages. Pseudonyms stand for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question about it is answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some of the records of the vault were counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Printed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are counted here, not people. One record can be about several people and several acts, so the lines overlap and must not be added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records counted: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>Coopération avec l’ONU</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>Examen périodique universel</translation>
    </message>
    <message>
        <source>Untitled record</source>
        <translation>Fiche sans titre</translation>
    </message>
    <message>
        <source>What authorities answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>Who is said to have done it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>A drawer you named has recovery words. Adding a drawer writes all keys anew, so they stay valid only if they are typed now. Otherwise they end, and you can make new ones afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words first, or let them end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the recovery words?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>Write the words down</source>
        <translation>Notez les mots</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>No answer can be read there: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>{field} – {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message numerus="yes">
        <source>%n file(s) not opened: the inbox says why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice stick(s) made in {folder}. Copy each folder to a stick.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stick(s): {what}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After: what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: practice sticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder with the sticks, or with their files. All are opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each stick has a vault of its own, your practice card, evidence to use and a page to print. Its passphrase stands on the page: it opens fiction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sticks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making practice sticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No practice report has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came from: {sticks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what they sealed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed files of all sticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with the sticks, or with their files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their vaults are empty at the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done in the focal point’s vault of the workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the sticks be made?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who got how far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Both copies of the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases, sealed reports and versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte of every file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item of evidence against the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page of the drawer, and how they hang together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record, person and consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this drawer is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Found: %n thing(s) that should not be so.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing older was put in place of something newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history, entry by entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not named below can be read. Make a backup of it now, then put the whole folder back from a copy made before, and bring the backup into it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
        <source>It is the only thing between your notes and someone who has the folder.</source>
        <translation>C’est la seule chose entre vos notes et quelqu’un qui a le dossier.</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase of this drawer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who copied the folder before and knows the old passphrase can still open that copy, and with its key this drawer as it is now. If you fear that, make a new vault, bring a backup into it, and remove this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleFound</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in this vault</source>
        <translation>Toutes les personnes de ce coffre</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Nobody is in this vault yet. People are added in a record.</source>
        <translation>Il n’y a encore personne dans ce coffre. Les personnes s’ajoutent dans une fiche.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>dans %n fiche</numerusform>
            <numerusform>dans %n fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Add who is alleged to have done it</source>
        <translation>Ajouter un auteur présumé</translation>
    </message>
    <message>
        <source>Name the agency rather than a person. A name is kept apart and never leaves with a report.</source>
        <translation>Nommez le service plutôt qu’une personne. Un nom est gardé à part et ne part jamais avec un rapport.</translation>
    </message>
    <message>
        <source>Remove from this record…</source>
        <translation>Supprimer de cette fiche…</translation>
    </message>
    <message>
        <source>Remove this entry?</source>
        <translation>Supprimer cette entrée&#x202f;?</translation>
    </message>
    <message>
        <source>Remove this organisation from the record?</source>
        <translation>Supprimer cette organisation de la fiche&#x202f;?</translation>
    </message>
    <message>
        <source>Remove this person from the record?</source>
        <translation>Supprimer cette personne de la fiche&#x202f;?</translation>
    </message>
    <message>
        <source>Somebody already in this vault</source>
        <translation>Quelqu’un qui est déjà dans ce coffre</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Nobody is described in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who shall carry it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have compared no card of a person yet. Ask them to make one as a person, add it under Focal points, and compare its digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Hide name</source>
        <translation>Masquer le nom</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>Afficher le nom</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>About</source>
        <translation>Environ</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Au sujet de cette personne</translation>
    </message>
    <message>
        <source>As said in “{title}”</source>
        <translation>Comme dit dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Redemander…</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Retour au tableau</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing is allowed that could be withdrawn</source>
        <translation>Rien n’est autorisé qui pourrait être retiré</translation>
    </message>
    <message>
        <source>Opens the list of records</source>
        <translation>Ouvre la liste des fiches</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Withdraw everything…</source>
        <translation>Tout retirer…</translation>
    </message>
    <message>
        <source>a record without a title</source>
        <translation>une fiche sans titre</translation>
    </message>
    <message>
        <source>ask again by {day}</source>
        <translation>redemander d’ici le {day}</translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>dans %n fiche</numerusform>
            <numerusform>dans %n fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>A vault is one folder, here or on a USB stick. It can be copied like any other.</source>
        <translation>Un coffre est un seul dossier, ici ou sur une clé USB. Il peut être copié comme n’importe quel autre.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>How much evidence?</source>
        <translation>Combien de preuves&#x202f;?</translation>
    </message>
    <message>
        <source>Inside this folder</source>
        <translation>Dans ce dossier</translation>
    </message>
    <message>
        <source>It looks as if this folder is copied to a cloud. Copies stay there, whatever you remove here. Another place is better.</source>
        <translation>Il semble que ce dossier soit copié dans un nuage. Les copies y restent, quoi que vous supprimiez ici. Un autre endroit vaut mieux.</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Photos, 256 MB</source>
        <translation>Photos, 256 Mo</translation>
    </message>
    <message>
        <source>Remember this place on this computer</source>
        <translation>Se souvenir de cet endroit sur cet ordinateur</translation>
    </message>
    <message>
        <source>Text, 16 MB</source>
        <translation>Texte, 16 Mo</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>Le dossier a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The vault has four drawers of this size: {needed}. There are {free} free.</source>
        <translation>Le coffre a quatre tiroirs de cette taille&#xa0;: {needed}. Il reste {free}.</translation>
    </message>
    <message>
        <source>There is not enough room. Choose less evidence, or another place.</source>
        <translation>Il n’y a pas assez de place. Choisissez moins de preuves, ou un autre endroit.</translation>
    </message>
    <message>
        <source>There is something of this name already. Take another name.</source>
        <translation>Il y a déjà quelque chose de ce nom. Prenez un autre nom.</translation>
    </message>
    <message>
        <source>This cannot be the name of a folder. Letters and spaces can.</source>
        <translation>Cela ne peut pas être le nom d’un dossier. Des lettres et des espaces conviennent.</translation>
    </message>
    <message>
        <source>This folder is not on the stick that the program runs from: the vault would stay on this computer.</source>
        <translation>Ce dossier n’est pas sur la clé d’où le programme est lancé&#xa0;: le coffre resterait sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This folder is not there any more. Choose another one.</source>
        <translation>Ce dossier n’est plus là. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Video, 3.75 GB</source>
        <translation>Vidéo, 3,75 Go</translation>
    </message>
    <message>
        <source>Where shall the vault be?</source>
        <translation>Où mettre le coffre&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the consent of everybody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these cases may leave for that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>A passphrase for the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Looking at who agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records, with their names, evidence and what belongs to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not open it. Nothing has gone from here. If you no longer know the passphrase, destroy the file and begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall open the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the file be put? Best on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file, and reading it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n preuve</numerusform>
            <numerusform>%n preuves</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Marquer comme prête</translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation>Plus sur cette fiche</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Pas encore nommé</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>Personnes et consentement</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Sent and answered</source>
        <translation>Envois et réponses</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>Coopération avec l’ONU</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Written while locked, author not certain</source>
        <translation>Écrite pendant le verrouillage, auteur incertain</translation>
    </message>
</context>
<context>
    <name>PreviewPerson</name>
    <message>
        <source>Agreed to be sent only under a condition</source>
        <translation>N’accepte l’envoi qu’à une condition</translation>
    </message>
    <message>
        <source>Agreed to be sent to the focal point</source>
        <translation>Accepte l’envoi au point focal</translation>
    </message>
    <message>
        <source>Consent withdrawn, so nothing about {name} is sent any more</source>
        <translation>Consentement retiré, donc plus rien au sujet de {name} n’est envoyé</translation>
    </message>
    <message>
        <source>Not asked yet, so nothing about {name} is sent</source>
        <translation>Pas encore demandé, donc rien au sujet de {name} n’est envoyé</translation>
    </message>
    <message>
        <source>Said no, so nothing about {name} is sent</source>
        <translation>A dit non, donc rien au sujet de {name} n’est envoyé</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Too risky to ask, so nothing about {name} is sent</source>
        <translation>Trop risqué de demander, donc rien au sujet de {name} n’est envoyé</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n file(s). Only the focal point can open it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and contacts, kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview and seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed, with padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report, for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the page that leaves, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your vault keeps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>It lies outside the vault, open to whoever finds it. Pseudonyms stand for people, and names that are kept apart are not in it. Print it with a printer on a cable, then destroy the file.</source>
        <translation>Il se trouvera hors du coffre, lisible par qui le trouve. Des pseudonymes remplacent les personnes, et les noms gardés à part n’y sont pas. Imprimez-le avec une imprimante reliée par câble, puis détruisez le fichier.</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Laisser ici</translation>
    </message>
    <message>
        <source>Make a PDF of the overview?</source>
        <translation>Faire un PDF de la vue d’ensemble&#x202f;?</translation>
    </message>
    <message>
        <source>Make a PDF of this record?</source>
        <translation>Faire un PDF de cette fiche&#x202f;?</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Créer le fichier…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Création des pages</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Où mettre le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} se trouve maintenant hors du coffre, lisible par tous.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition is written here, and the answer is a plain yes. If it still holds, choose “Only if …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A confidential submission became known. Add how that happened as an act of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is named here that is not in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of evidence cannot have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group can only be named by its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has no name. Give a member who is to be named an entry of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guardian answered for an adult. Ask the person, or note why that cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guardian answered. Ask the child too, in words that a child understands, and note it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in your vault is part of it. If it means that person, it is replaced; another word stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that is kept apart stands in this text, and is shown wherever the text is. Write the pseudonym instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number below zero cannot be right here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real name stands here. Write the pseudonym instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real name stands in the text ({fields}). It leaves as the pseudonym; read the text once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of a day of consent may not differ. Keep the day that holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer to this would tell who people are. Ask for advice before anyone answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item with a file needs a name of its own, such as E1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation cannot answer itself. Choose who answered for it, and why they may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose exactly one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “I don’t know” or “I prefer not to say”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone was told before it was withdrawn. Look at the two days once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a group, this covers the number of people and their title only. Whoever is to be named needs an entry of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody under 18, a parent or guardian should answer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this use, how the person is named is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people are in the group?</source>
        <translation>Combien de personnes compte le groupe&#x202f;?</translation>
    </message>
    <message>
        <source>Initials may be shown, and none are kept. They are never made from the name: write them under “Name and contact”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as short as a name in your vault, and may be another word. A name is replaced; a word stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing, and the record shall have been sent: complete it, or make it a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no plain text, or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large: 1 MiB for an incident, 8 MiB for a picture, 64 MiB in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be draft, ready, sent, answered or withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it corrects an earlier report, but another key signed it. Treat it as not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in the Secretary-General’s report, but not in public. Ask once more what is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has compared the 40 digits of this card. If it is not theirs, somebody else reads everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said that the Government will know. Explain it, then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this record agreed to its being sent. Ask them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet; the report can do without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a number or a day can be “about”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a number or a day can have accounts that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one answer is possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only somebody who acts for an agency can be named, and nobody who is a person of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others had the device in their hands. Add the act “Device searched, copied or seized”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you know may be known to others now. Think about who should be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice cards and real vaults do not mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it may be published, and that this cannot be undone; then tick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with which organisations it may be shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several answers are possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else answered, and the person is free. Ask the person, if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else in your vault has the same name, or a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the file is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency leaves. A name leaves only with a reason: somebody named falsely can be harmed, and you may be asked for proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for “{use}” holds only under a condition. Confirm that it is met for this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are no list with date, kind and message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is no longer valid, and somebody else may hold its key by now. But whoever has the report must be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is no longer valid. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was replaced. Use the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was revoked, for good. Ask for a new one, by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer says {clock}, but this program was built on {built}. Nobody can tell whether this card, valid until {until}, has expired: look at a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to ask again is before the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the scenario cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins with a mark that does not belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file breaks off or holds a mistake in its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds too many values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guardian agreed, and the child does not want it. Better treat this as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters in the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name may be public, but the Government may not be told. Ask once more what is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this official leaves with the report and cannot be taken back. Confirm once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original leaves, with the hidden data in it: place, device, time. A cleaned copy could leave instead. Say why it is the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person does not agree to the focal point, so nothing of them gets there, and nobody can act on this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has died or is missing. If they said this before, choose “Instruction given earlier”. Else family or a lawyer may answer, only for the uses that they name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is held, and may not have been free to refuse. A family member or a lawyer may answer for them, only for the uses that they name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pseudonym holds the name or a part of it. Choose another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is still a draft. Answer what is missing: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record says that nothing is sent before there is consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was withdrawn, so it does not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file is in this record already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many incidents; 100 are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two answers for the same use. Keep the one that holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two answers that exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are words, but “Something else” is not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a day on which this was withdrawn, so it counts as withdrawn. Choose what holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a day when it ended, and it is still going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a number in it that is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is half a letter in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer here. Say “I don’t know” if you don’t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cleaned copy of this file. Make one or leave it out; or say why the original leaves, with the hidden data in it: place, device, time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no country with this mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no incident in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked about other people. Do not name them here; think about who should be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may act under pressure, or nobody said that they do not: then no name leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be contacted, and it says elsewhere that contact is not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be contacted, and no way to reach them is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be named, and no name is kept. Without one, only the title leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is written in a way this version does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card belongs to a person. Only a focal point receives reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This country is made up for practice. A real record has a real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day cannot be read. Write, for example, 14 March 2026, March 2026 or about 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file leaves as it is, and the hidden data in it tells where it was made. Look at it once more. People you marked as recognisable: {shows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file leaves as it is, with the hidden data in it: place, device, time. Look at it once more. People you marked as recognisable: {shows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fingerprint is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a real country. In practice, countries and people are made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about {because}. Confirm that it may leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is kept although they do not agree to that. Ask once more, or take them out of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no ordinary file; links and folders cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the kind of answer that is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not urgent, and it was written down less than a day ago. Sleep on it if you can. Hours left: {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the reference of a letter to a real State.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This language is not known. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line cannot be read in one way only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mark holds signs that are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must fit on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the UN is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This points to itself. Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This points to something of another kind. Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is marked as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reference looks unusual. UN letters look like CHN 20/2020.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time zone cannot be read. Write, for example, +02:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was on a device that others had. They may be able to read what is sealed now. Better begin again on a new device with a new vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was on that device. Read “Device taken” under Learn before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know this kind of act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts carry the same mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this points to is no longer in the record. Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is alleged to have done it asked, or was there. Ask again when nobody listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is alleged to have done it never leaves by name, whatever was said here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever this was has been left out of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are worried about somebody’s health. Add an act about medical care or ill-treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers point to another urgency. Choose the one that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence that shows somebody’s health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who is especially at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was done to a person’s body or health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I don’t know” stands alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>A practice vault is marked everywhere and can never be mixed with a real one. That cannot be changed later.</source>
        <translation>Un coffre d’exercice est marqué partout et ne peut jamais être mêlé à un vrai. Cela ne peut pas être changé plus tard.</translation>
    </message>
    <message>
        <source>A workshop: made-up cases, two seats, exercises</source>
        <translation>Un atelier&#xa0;: cas inventés, deux postes, exercices</translation>
    </message>
    <message>
        <source>In some places, encryption, or carrying a program like this one, is against the law or looks suspicious. If you are not sure, ask somebody you trust first, also about places you travel to. Nothing has been written yet: you can close this window now.</source>
        <translation>À certains endroits, le chiffrement, ou le fait d’avoir sur soi un programme comme celui-ci, est interdit par la loi ou paraît suspect. En cas de doute, demandez d’abord à quelqu’un de confiance, aussi pour les lieux où vous voyagez. Rien n’a encore été écrit&#xa0;: vous pouvez fermer cette fenêtre maintenant.</translation>
    </message>
    <message>
        <source>Is a notebook like this safe to have, where you are?</source>
        <translation>Là où vous êtes, est-il sûr d’avoir un carnet comme celui-ci&#x202f;?</translation>
    </message>
    <message>
        <source>One empty practice vault</source>
        <translation>Un coffre d’exercice vide</translation>
    </message>
    <message>
        <source>Practise how?</source>
        <translation>S’exercer comment&#x202f;?</translation>
    </message>
    <message>
        <source>Practise with fiction</source>
        <translation>S’exercer avec de la fiction</translation>
    </message>
    <message>
        <source>Receive reports as a focal point</source>
        <translation>Recevoir des rapports comme point focal</translation>
    </message>
    <message>
        <source>This decides which pages you see first. You can change it later.</source>
        <translation>Cela décide des pages que vous verrez d’abord. Vous pourrez le changer plus tard.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Écrire ce qui s’est passé</translation>
    </message>
    <message>
        <source>You get sealed reports from others, open them and answer.</source>
        <translation>Vous recevez d’autres personnes des rapports scellés, vous les ouvrez et y répondez.</translation>
    </message>
    <message>
        <source>You keep records of reprisals and send them when you decide to.</source>
        <translation>Vous gardez des fiches sur des représailles et les envoyez quand vous le décidez.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Check sum of the file</source>
        <translation>Somme de contrôle du fichier</translation>
    </message>
    <message>
        <source>Could they have been forced to do it?</source>
        <translation>Ont-ils pu être forcés à le faire&#x202f;?</translation>
    </message>
    <message>
        <source>Cycle of the review</source>
        <translation>Cycle de l’examen</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Did it get a reference number?</source>
        <translation>A-t-il reçu un numéro de référence&#x202f;?</translation>
    </message>
    <message>
        <source>Did it reach across a border?</source>
        <translation>Cela a-t-il dépassé une frontière&#x202f;?</translation>
    </message>
    <message>
        <source>Did the source see or hear it personally?</source>
        <translation>La source l’a-t-elle vu ou entendu elle-même&#x202f;?</translation>
    </message>
    <message>
        <source>Do accounts differ? How?</source>
        <translation>Les récits diffèrent-ils&#x202f;? Comment&#x202f;?</translation>
    </message>
    <message>
        <source>Do they admit the act?</source>
        <translation>Reconnaissent-ils l’acte&#x202f;?</translation>
    </message>
    <message>
        <source>Does it belong to other records?</source>
        <translation>Se rattache-t-il à d’autres fiches&#x202f;?</translation>
    </message>
    <message>
        <source>Does it have consultative status with the UN?</source>
        <translation>A-t-elle le statut consultatif auprès de l’ONU&#x202f;?</translation>
    </message>
    <message>
        <source>Does the child want it too?</source>
        <translation>L’enfant le veut-il aussi&#x202f;?</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Empreinte du fichier</translation>
    </message>
    <message>
        <source>Follow-up by a treaty body</source>
        <translation>Suivi par un organe conventionnel</translation>
    </message>
    <message>
        <source>From whom?</source>
        <translation>De qui&#x202f;?</translation>
    </message>
    <message>
        <source>Give it a short title</source>
        <translation>Donnez-lui un titre court</translation>
    </message>
    <message>
        <source>How are they connected?</source>
        <translation>Quel est le lien entre eux&#x202f;?</translation>
    </message>
    <message>
        <source>How are they now?</source>
        <translation>Comment vont ces personnes maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>How can the person be reached?</source>
        <translation>Comment joindre la personne&#x202f;?</translation>
    </message>
    <message>
        <source>How did it reach you?</source>
        <translation>Comment cela vous est-il parvenu&#x202f;?</translation>
    </message>
    <message>
        <source>How did the State respond?</source>
        <translation>Comment l’État a-t-il répondu&#x202f;?</translation>
    </message>
    <message>
        <source>How did the authorities know about it?</source>
        <translation>Comment les autorités l’ont-elles su&#x202f;?</translation>
    </message>
    <message>
        <source>How did they respond?</source>
        <translation>Comment ont-ils réagi&#x202f;?</translation>
    </message>
    <message>
        <source>How far had the cooperation come?</source>
        <translation>Où en était la coopération&#x202f;?</translation>
    </message>
    <message>
        <source>How far is the record?</source>
        <translation>Où en est la fiche&#x202f;?</translation>
    </message>
    <message>
        <source>How far was it carried out?</source>
        <translation>Dans quelle mesure a-t-elle été appliquée&#x202f;?</translation>
    </message>
    <message>
        <source>How is the person now?</source>
        <translation>Comment va la personne maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>How is the source connected to it?</source>
        <translation>Quel est le lien de la source avec cela&#x202f;?</translation>
    </message>
    <message>
        <source>How many experts signed it?</source>
        <translation>Combien d’experts l’ont signée&#x202f;?</translation>
    </message>
    <message>
        <source>How many mandates signed it?</source>
        <translation>Combien de mandats l’ont signée&#x202f;?</translation>
    </message>
    <message>
        <source>How many of the questions does it answer?</source>
        <translation>À combien des questions répond-elle&#x202f;?</translation>
    </message>
    <message>
        <source>How many pages?</source>
        <translation>Combien de pages&#x202f;?</translation>
    </message>
    <message>
        <source>How many people are in the group?</source>
        <translation>Combien de personnes compte le groupe&#x202f;?</translation>
    </message>
    <message>
        <source>How many people does it cover?</source>
        <translation>Combien de personnes couvre-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>How many people were affected?</source>
        <translation>Combien de personnes ont été touchées&#x202f;?</translation>
    </message>
    <message>
        <source>How may the person be named?</source>
        <translation>Comment peut-on nommer la personne&#x202f;?</translation>
    </message>
    <message>
        <source>How old was the person then?</source>
        <translation>Quel âge avait alors la personne&#x202f;?</translation>
    </message>
    <message>
        <source>How reliable is it?</source>
        <translation>Quelle est sa fiabilité&#x202f;?</translation>
    </message>
    <message>
        <source>How specific is the recommendation?</source>
        <translation>La recommandation est-elle précise&#x202f;?</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>À quel point est-ce sûr&#x202f;?</translation>
    </message>
    <message>
        <source>How sure is the number?</source>
        <translation>À quel point le nombre est-il sûr&#x202f;?</translation>
    </message>
    <message>
        <source>How urgent is it?</source>
        <translation>À quel point est-ce urgent&#x202f;?</translation>
    </message>
    <message>
        <source>How was it got?</source>
        <translation>Comment a-t-il été obtenu&#x202f;?</translation>
    </message>
    <message>
        <source>How was it kept?</source>
        <translation>Comment a-t-il été conservé&#x202f;?</translation>
    </message>
    <message>
        <source>How was it withdrawn?</source>
        <translation>Comment a-t-il été retiré&#x202f;?</translation>
    </message>
    <message>
        <source>How was the answer given?</source>
        <translation>Comment la réponse a-t-elle été donnée&#x202f;?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Comment&#x202f;?</translation>
    </message>
    <message>
        <source>In which country did it happen?</source>
        <translation>Dans quel pays cela s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>In which country does the person live?</source>
        <translation>Dans quel pays vit la personne&#x202f;?</translation>
    </message>
    <message>
        <source>In which country is the organisation?</source>
        <translation>Dans quel pays est l’organisation&#x202f;?</translation>
    </message>
    <message>
        <source>In which language was it asked?</source>
        <translation>Dans quelle langue cela a-t-il été demandé&#x202f;?</translation>
    </message>
    <message>
        <source>In which language was it told?</source>
        <translation>Dans quelle langue cela a-t-il été raconté&#x202f;?</translation>
    </message>
    <message>
        <source>In which languages is it?</source>
        <translation>Dans quelles langues est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation>Dans quelles langues&#x202f;?</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Is any of them held now?</source>
        <translation>L’une de ces personnes est-elle détenue maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Is anyone investigating?</source>
        <translation>Quelqu’un enquête-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Is hidden data still in it?</source>
        <translation>Contient-il encore des données cachées&#x202f;?</translation>
    </message>
    <message>
        <source>Is it a view rather than an observed fact?</source>
        <translation>Est-ce une opinion plutôt qu’un fait observé&#x202f;?</translation>
    </message>
    <message>
        <source>Is it safe to contact the person?</source>
        <translation>Est-il sûr de contacter la personne&#x202f;?</translation>
    </message>
    <message>
        <source>Is it still going on?</source>
        <translation>Cela continue-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Is the person held by anyone now?</source>
        <translation>La personne est-elle détenue par quelqu’un maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Is the place kept back on purpose?</source>
        <translation>Le lieu est-il tu exprès&#x202f;?</translation>
    </message>
    <message>
        <source>Is the recommendation weak or problematic?</source>
        <translation>La recommandation est-elle faible ou problématique&#x202f;?</translation>
    </message>
    <message>
        <source>Is there a copy?</source>
        <translation>Y a-t-il une copie&#x202f;?</translation>
    </message>
    <message>
        <source>Is there a document?</source>
        <translation>Y a-t-il un document&#x202f;?</translation>
    </message>
    <message>
        <source>Is this a group without a record for each member?</source>
        <translation>Est-ce un groupe sans fiche pour chaque membre&#x202f;?</translation>
    </message>
    <message>
        <source>Kind of effect</source>
        <translation>Type d’effet</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Mark of the organisation in this record</source>
        <translation>Repère de l’organisation dans cette fiche</translation>
    </message>
    <message>
        <source>Mark of the person in this record</source>
        <translation>Repère de la personne dans cette fiche</translation>
    </message>
    <message>
        <source>Mark of the person in this vault</source>
        <translation>Repère de la personne dans ce coffre</translation>
    </message>
    <message>
        <source>Mark of the record</source>
        <translation>Repère de la fiche</translation>
    </message>
    <message>
        <source>Mark of this account</source>
        <translation>Repère de ce récit</translation>
    </message>
    <message>
        <source>Mark of this item</source>
        <translation>Repère de cet élément</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>Nom et coordonnées</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Not after which day, for certain?</source>
        <translation>Pas après quel jour, de façon certaine&#x202f;?</translation>
    </message>
    <message>
        <source>Not before which day, for certain?</source>
        <translation>Pas avant quel jour, de façon certaine&#x202f;?</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>Seulement si …</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Questions about this act</source>
        <translation>Questions sur cet acte</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Reference of the document</source>
        <translation>Référence du document</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Sex or gender</source>
        <translation>Sexe ou genre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Symbol of the concluding observations</source>
        <translation>Cote des observations finales</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>La traduction</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To whom was it sent?</source>
        <translation>À qui a-t-il été envoyé&#x202f;?</translation>
    </message>
    <message>
        <source>Translation into English</source>
        <translation>Traduction en anglais</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>Examen périodique universel</translation>
    </message>
    <message>
        <source>Until when is it confidential?</source>
        <translation>Confidentiel jusqu’à quand&#x202f;?</translation>
    </message>
    <message>
        <source>Was the submission confidential?</source>
        <translation>La communication était-elle confidentielle&#x202f;?</translation>
    </message>
    <message>
        <source>What came back?</source>
        <translation>Qu’est-ce qui est revenu&#x202f;?</translation>
    </message>
    <message>
        <source>What did it change for the person?</source>
        <translation>Qu’est-ce que cela a changé pour la personne&#x202f;?</translation>
    </message>
    <message>
        <source>What did it stop or cause?</source>
        <translation>Qu’est-ce que cela a empêché ou causé&#x202f;?</translation>
    </message>
    <message>
        <source>What did others publish about it?</source>
        <translation>Qu’ont publié d’autres à ce sujet&#x202f;?</translation>
    </message>
    <message>
        <source>What did the UN do?</source>
        <translation>Qu’a fait l’ONU&#x202f;?</translation>
    </message>
    <message>
        <source>What did the authorities say or do?</source>
        <translation>Qu’ont dit ou fait les autorités&#x202f;?</translation>
    </message>
    <message>
        <source>What did the organisation agree to?</source>
        <translation>Qu’a accepté l’organisation&#x202f;?</translation>
    </message>
    <message>
        <source>What did the person agree to?</source>
        <translation>Qu’a accepté la personne&#x202f;?</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>Qu’ont-ils fait&#x202f;?</translation>
    </message>
    <message>
        <source>What did they say or do?</source>
        <translation>Qu’ont-ils dit ou fait&#x202f;?</translation>
    </message>
    <message>
        <source>What did you see or hear of them?</source>
        <translation>Qu’avez-vous vu ou entendu d’eux&#x202f;?</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>Que demandez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>Que dit-il&#x202f;?</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Que montre-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>What does the answer say?</source>
        <translation>Que dit la réponse&#x202f;?</translation>
    </message>
    <message>
        <source>What does the link rest on?</source>
        <translation>Sur quoi repose le lien&#x202f;?</translation>
    </message>
    <message>
        <source>What does the person do for a living?</source>
        <translation>Que fait la personne dans la vie&#x202f;?</translation>
    </message>
    <message>
        <source>What does this rest on?</source>
        <translation>Sur quoi cela repose-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>What else is true of it?</source>
        <translation>Qu’est-ce qui est vrai aussi à son sujet&#x202f;?</translation>
    </message>
    <message>
        <source>What form did the cooperation take?</source>
        <translation>Quelle forme a pris la coopération&#x202f;?</translation>
    </message>
    <message>
        <source>What happened, in your own words?</source>
        <translation>Que s’est-il passé, avec vos propres mots&#x202f;?</translation>
    </message>
    <message>
        <source>What has been done about it so far?</source>
        <translation>Qu’a-t-on fait à ce sujet jusqu’ici&#x202f;?</translation>
    </message>
    <message>
        <source>What in it could point to people?</source>
        <translation>Qu’est-ce qui pourrait y désigner des personnes&#x202f;?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>What is it, without pointing to it?</source>
        <translation>Qu’est-ce, sans permettre de l’identifier&#x202f;?</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>À quoi cela peut servir</translation>
    </message>
    <message>
        <source>What kind of act was it?</source>
        <translation>Quel type d’acte était-ce&#x202f;?</translation>
    </message>
    <message>
        <source>What kind of action was it?</source>
        <translation>Quel type d’action était-ce&#x202f;?</translation>
    </message>
    <message>
        <source>What kind of answer was it?</source>
        <translation>Quel type de réponse était-ce&#x202f;?</translation>
    </message>
    <message>
        <source>What kind of item is it?</source>
        <translation>Quel type d’élément est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>What kind of material is it?</source>
        <translation>Quel type de matériel est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>What kind of organisation is it?</source>
        <translation>Quel type d’organisation est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>What kind of place was it?</source>
        <translation>Quel type de lieu était-ce&#x202f;?</translation>
    </message>
    <message>
        <source>What kind of text is it?</source>
        <translation>Quel type de texte est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>What makes it more dangerous for the person?</source>
        <translation>Qu’est-ce qui rend cela plus dangereux pour la personne&#x202f;?</translation>
    </message>
    <message>
        <source>What makes it more dangerous for them?</source>
        <translation>Qu’est-ce qui rend cela plus dangereux pour ces personnes&#x202f;?</translation>
    </message>
    <message>
        <source>What makes it urgent?</source>
        <translation>Qu’est-ce qui rend cela urgent&#x202f;?</translation>
    </message>
    <message>
        <source>What part did they have?</source>
        <translation>Quelle y a été leur part&#x202f;?</translation>
    </message>
    <message>
        <source>What part did we have in it?</source>
        <translation>Quelle y a été notre part&#x202f;?</translation>
    </message>
    <message>
        <source>What part do they have in it?</source>
        <translation>Quel y est leur rôle&#x202f;?</translation>
    </message>
    <message>
        <source>What part does it have in it?</source>
        <translation>Quel y est son rôle&#x202f;?</translation>
    </message>
    <message>
        <source>What part does the person have in it?</source>
        <translation>Quel y est le rôle de la personne&#x202f;?</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>Qu’est-ce qui le montre&#x202f;?</translation>
    </message>
    <message>
        <source>What type of actor are they?</source>
        <translation>De quel type d’acteurs s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>What was done to this copy?</source>
        <translation>Qu’a-t-on fait à cette copie&#x202f;?</translation>
    </message>
    <message>
        <source>What was explained before?</source>
        <translation>Qu’a-t-on expliqué auparavant&#x202f;?</translation>
    </message>
    <message>
        <source>What was recommended?</source>
        <translation>Qu’a-t-on recommandé&#x202f;?</translation>
    </message>
    <message>
        <source>What was the evaluation?</source>
        <translation>Quelle a été l’appréciation&#x202f;?</translation>
    </message>
    <message>
        <source>When did NGOs report?</source>
        <translation>Quand les ONG ont-elles fait rapport&#x202f;?</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation>Quand cela a-t-il commencé&#x202f;?</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation>Quand cela a-t-il fini&#x202f;?</translation>
    </message>
    <message>
        <source>When did it respond?</source>
        <translation>Quand a-t-il répondu&#x202f;?</translation>
    </message>
    <message>
        <source>When did the State report?</source>
        <translation>Quand l’État a-t-il fait rapport&#x202f;?</translation>
    </message>
    <message>
        <source>When did the answer come?</source>
        <translation>Quand la réponse est-elle venue&#x202f;?</translation>
    </message>
    <message>
        <source>When did the committee evaluate it?</source>
        <translation>Quand le comité l’a-t-il apprécié&#x202f;?</translation>
    </message>
    <message>
        <source>When is it safe?</source>
        <translation>Quand est-ce sûr&#x202f;?</translation>
    </message>
    <message>
        <source>When is the follow-up due?</source>
        <translation>Pour quand le suivi est-il attendu&#x202f;?</translation>
    </message>
    <message>
        <source>When is the next report due?</source>
        <translation>Pour quand le prochain rapport est-il attendu&#x202f;?</translation>
    </message>
    <message>
        <source>When is the reply due?</source>
        <translation>Pour quand la réponse est-elle attendue&#x202f;?</translation>
    </message>
    <message>
        <source>When should it be asked again?</source>
        <translation>Quand faut-il redemander&#x202f;?</translation>
    </message>
    <message>
        <source>When was everyone told who has it?</source>
        <translation>Quand a-t-on dit à chaque personne qui l’a&#x202f;?</translation>
    </message>
    <message>
        <source>When was it assessed?</source>
        <translation>Quand cela a-t-il été évalué&#x202f;?</translation>
    </message>
    <message>
        <source>When was it made?</source>
        <translation>Quand a-t-il été fait&#x202f;?</translation>
    </message>
    <message>
        <source>When was it published?</source>
        <translation>Quand a-t-il été publié&#x202f;?</translation>
    </message>
    <message>
        <source>When was it sent or adopted?</source>
        <translation>Quand a-t-il été envoyé ou adopté&#x202f;?</translation>
    </message>
    <message>
        <source>When was it told?</source>
        <translation>Quand cela a-t-il été raconté&#x202f;?</translation>
    </message>
    <message>
        <source>When was it translated?</source>
        <translation>Quand cela a-t-il été traduit&#x202f;?</translation>
    </message>
    <message>
        <source>When was it withdrawn?</source>
        <translation>Quand cela a-t-il été retiré&#x202f;?</translation>
    </message>
    <message>
        <source>When was it, or when was it planned?</source>
        <translation>Quand était-ce, ou quand était-ce prévu&#x202f;?</translation>
    </message>
    <message>
        <source>When was that list checked?</source>
        <translation>Quand cette liste a-t-elle été vérifiée&#x202f;?</translation>
    </message>
    <message>
        <source>When was the answer given?</source>
        <translation>Quand la réponse a-t-elle été donnée&#x202f;?</translation>
    </message>
    <message>
        <source>When was the fingerprint taken?</source>
        <translation>Quand l’empreinte a-t-elle été prise&#x202f;?</translation>
    </message>
    <message>
        <source>When was the page kept?</source>
        <translation>Quand la page a-t-elle été conservée&#x202f;?</translation>
    </message>
    <message>
        <source>When was the person told?</source>
        <translation>Quand la personne a-t-elle été informée&#x202f;?</translation>
    </message>
    <message>
        <source>When was the review?</source>
        <translation>Quand l’examen a-t-il eu lieu&#x202f;?</translation>
    </message>
    <message>
        <source>When were they adopted?</source>
        <translation>Quand ont-elles été adoptées&#x202f;?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quand&#x202f;?</translation>
    </message>
    <message>
        <source>Where did it happen?</source>
        <translation>Où cela s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>Where does an archive keep a copy?</source>
        <translation>Où une archive en garde-t-elle une copie&#x202f;?</translation>
    </message>
    <message>
        <source>Where does the page come from?</source>
        <translation>D’où vient la page&#x202f;?</translation>
    </message>
    <message>
        <source>Where is it published?</source>
        <translation>Où est-ce publié&#x202f;?</translation>
    </message>
    <message>
        <source>Where was it made?</source>
        <translation>Où a-t-il été fait&#x202f;?</translation>
    </message>
    <message>
        <source>Where was it, or where was it planned?</source>
        <translation>Où était-ce, ou où était-ce prévu&#x202f;?</translation>
    </message>
    <message>
        <source>Which State do they belong to?</source>
        <translation>À quel État se rattachent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Which State was reviewed?</source>
        <translation>Quel État a été examiné&#x202f;?</translation>
    </message>
    <message>
        <source>Which States recommended it?</source>
        <translation>Quels États l’ont recommandé&#x202f;?</translation>
    </message>
    <message>
        <source>Which UN activity was it about?</source>
        <translation>De quelle activité de l’ONU s’agissait-il&#x202f;?</translation>
    </message>
    <message>
        <source>Which UN session or document?</source>
        <translation>Quelle session ou quel document de l’ONU&#x202f;?</translation>
    </message>
    <message>
        <source>Which answers came?</source>
        <translation>Quelles réponses sont venues&#x202f;?</translation>
    </message>
    <message>
        <source>Which committee?</source>
        <translation>Quel comité&#x202f;?</translation>
    </message>
    <message>
        <source>Which human rights work does the person do?</source>
        <translation>Dans quel domaine des droits de l’homme la personne agit-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Which language is it written in?</source>
        <translation>Dans quelle langue est-ce écrit&#x202f;?</translation>
    </message>
    <message>
        <source>Which mandate leads?</source>
        <translation>Quel mandat est principal&#x202f;?</translation>
    </message>
    <message>
        <source>Which organisation or person?</source>
        <translation>Quelle organisation ou personne&#x202f;?</translation>
    </message>
    <message>
        <source>Which organisations are part of it?</source>
        <translation>Quelles organisations en font partie&#x202f;?</translation>
    </message>
    <message>
        <source>Which original is this a copy of?</source>
        <translation>De quel original est-ce une copie&#x202f;?</translation>
    </message>
    <message>
        <source>Which other accounts does it confirm?</source>
        <translation>Quels autres récits confirme-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Which other record?</source>
        <translation>Quelle autre fiche&#x202f;?</translation>
    </message>
    <message>
        <source>Which paragraphs are to be followed up?</source>
        <translation>Quels paragraphes font l’objet d’un suivi&#x202f;?</translation>
    </message>
    <message>
        <source>Which part of the UN did it?</source>
        <translation>Quelle partie de l’ONU l’a fait&#x202f;?</translation>
    </message>
    <message>
        <source>Which part of the UN was it?</source>
        <translation>Quelle partie de l’ONU était-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Which period was looked at?</source>
        <translation>Quelle période a été examinée&#x202f;?</translation>
    </message>
    <message>
        <source>Which rank or position?</source>
        <translation>Quel grade ou quelle fonction&#x202f;?</translation>
    </message>
    <message>
        <source>Which reason did they give?</source>
        <translation>Quelle raison ont-ils donnée&#x202f;?</translation>
    </message>
    <message>
        <source>Which records show it?</source>
        <translation>Quelles fiches le montrent&#x202f;?</translation>
    </message>
    <message>
        <source>Which territory or region?</source>
        <translation>Quel territoire ou quelle région&#x202f;?</translation>
    </message>
    <message>
        <source>Which time zone do the times belong to?</source>
        <translation>À quel fuseau horaire appartiennent les heures&#x202f;?</translation>
    </message>
    <message>
        <source>Which unit or department?</source>
        <translation>Quelle unité ou quel service&#x202f;?</translation>
    </message>
    <message>
        <source>Which word stands for the group?</source>
        <translation>Quel mot désigne le groupe&#x202f;?</translation>
    </message>
    <message>
        <source>Which word stands for the organisation?</source>
        <translation>Quel mot désigne l’organisation&#x202f;?</translation>
    </message>
    <message>
        <source>Which word stands for the person?</source>
        <translation>Quel mot désigne la personne&#x202f;?</translation>
    </message>
    <message>
        <source>Who answered or acted?</source>
        <translation>Qui a répondu ou agi&#x202f;?</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>Qui a répondu&#x202f;?</translation>
    </message>
    <message>
        <source>Who are they, without pointing to anyone?</source>
        <translation>Qui sont-ils, sans désigner personne&#x202f;?</translation>
    </message>
    <message>
        <source>Who asked?</source>
        <translation>Qui a demandé&#x202f;?</translation>
    </message>
    <message>
        <source>Who assessed it?</source>
        <translation>Qui l’a évalué&#x202f;?</translation>
    </message>
    <message>
        <source>Who can be recognised in it?</source>
        <translation>Qui peut y être reconnu&#x202f;?</translation>
    </message>
    <message>
        <source>Who else was there?</source>
        <translation>Qui d’autre était là&#x202f;?</translation>
    </message>
    <message>
        <source>Who gave the answer?</source>
        <translation>Qui a donné la réponse&#x202f;?</translation>
    </message>
    <message>
        <source>Who got it?</source>
        <translation>Qui l’a reçu&#x202f;?</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation>Qui a interprété&#x202f;?</translation>
    </message>
    <message>
        <source>Who is alleged to have done it?</source>
        <translation>Qui l’aurait fait, selon les sources&#x202f;?</translation>
    </message>
    <message>
        <source>Who is part of it?</source>
        <translation>Qui en fait partie&#x202f;?</translation>
    </message>
    <message>
        <source>Who is the person, without pointing to them?</source>
        <translation>Qui est la personne, sans permettre de l’identifier&#x202f;?</translation>
    </message>
    <message>
        <source>Who or what is alleged to have done it?</source>
        <translation>Qui ou quoi en serait l’auteur, selon les sources&#x202f;?</translation>
    </message>
    <message>
        <source>Who published it?</source>
        <translation>Qui l’a publié&#x202f;?</translation>
    </message>
    <message>
        <source>Who told it?</source>
        <translation>Qui l’a raconté&#x202f;?</translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation>Qui l’a traduit&#x202f;?</translation>
    </message>
    <message>
        <source>Who was told or asked?</source>
        <translation>À qui l’a-t-on dit ou demandé&#x202f;?</translation>
    </message>
    <message>
        <source>Whom do they work for?</source>
        <translation>Pour qui travaillent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Whom does it cover?</source>
        <translation>Qui concerne-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Whom was it aimed at?</source>
        <translation>Qui était visé&#x202f;?</translation>
    </message>
    <message>
        <source>Why do you think it is linked?</source>
        <translation>Pourquoi pensez-vous qu’il y a un lien&#x202f;?</translation>
    </message>
    <message>
        <source>Why may they answer for the person?</source>
        <translation>Pourquoi peut-on répondre à la place de la personne&#x202f;?</translation>
    </message>
    <message>
        <source>With which organisations?</source>
        <translation>Avec quelles organisations&#x202f;?</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>Noté le</translation>
    </message>
</context>
<context>
    <name>QuestionHint</name>
    <message>
        <source>1 is the weakest, 5 a specific action</source>
        <translation>1 est la plus faible, 5 une action précise</translation>
    </message>
    <message>
        <source>A letter, a call, a visit</source>
        <translation>Une lettre, un appel, une visite</translation>
    </message>
    <message>
        <source>A month or a year is enough</source>
        <translation>Un mois ou une année suffit</translation>
    </message>
    <message>
        <source>A period is fine</source>
        <translation>Une période convient</translation>
    </message>
    <message>
        <source>A pseudonym</source>
        <translation>Un pseudonyme</translation>
    </message>
    <message>
        <source>A session missed, a job, health</source>
        <translation>Une session manquée, un emploi, la santé</translation>
    </message>
    <message>
        <source>After that day, a yes is asked about before sending</source>
        <translation>Après ce jour, un oui est redemandé avant l’envoi</translation>
    </message>
    <message>
        <source>An office rather than a person</source>
        <translation>Un service plutôt qu’une personne</translation>
    </message>
    <message>
        <source>As far as is claimed</source>
        <translation>Selon ce qui est affirmé</translation>
    </message>
    <message>
        <source>As the Human Rights Council describes them in resolution 12/2</source>
        <translation>Telles que le Conseil des droits de l’homme les décrit dans la résolution 12/2</translation>
    </message>
    <message>
        <source>As the person wants them</source>
        <translation>Comme la personne le souhaite</translation>
    </message>
    <message>
        <source>As vague as you want</source>
        <translation>Aussi vague que vous le voulez</translation>
    </message>
    <message>
        <source>Asked in words the child understands</source>
        <translation>Demandé avec des mots que l’enfant comprend</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>Les deux sont gardés</translation>
    </message>
    <message>
        <source>Changes how consent is asked</source>
        <translation>Change la façon de demander le consentement</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>Choisissez tout ce qui convient</translation>
    </message>
    <message>
        <source>Filled in by itself</source>
        <translation>Rempli automatiquement</translation>
    </message>
    <message>
        <source>For example, pressure from another country</source>
        <translation>Par exemple, des pressions d’un autre pays</translation>
    </message>
    <message>
        <source>For example: CHN 20/2020</source>
        <translation>Par exemple&#xa0;: CHN 20/2020</translation>
    </message>
    <message>
        <source>For example: a written authority</source>
        <translation>Par exemple&#xa0;: un pouvoir écrit</translation>
    </message>
    <message>
        <source>For example: human rights lawyer</source>
        <translation>Par exemple&#xa0;: avocate des droits de l’homme</translation>
    </message>
    <message>
        <source>For example: saved from the browser</source>
        <translation>Par exemple&#xa0;: enregistrée depuis le navigateur</translation>
    </message>
    <message>
        <source>For example: villagers</source>
        <translation>Par exemple&#xa0;: des villageois</translation>
    </message>
    <message>
        <source>From the evidence of this record</source>
        <translation>D’après les preuves de cette fiche</translation>
    </message>
    <message>
        <source>Given by ECOSOC</source>
        <translation>Accordé par l’ECOSOC</translation>
    </message>
    <message>
        <source>Given by someone who may speak for it</source>
        <translation>Donné par une personne qui peut parler pour elle</translation>
    </message>
    <message>
        <source>Governments, companies, UN bodies: one on each line</source>
        <translation>Gouvernements, entreprises, organes de l’ONU&#xa0;: un par ligne</translation>
    </message>
    <message>
        <source>Helps with airports and UN meetings</source>
        <translation>Aide pour les aéroports et les réunions de l’ONU</translation>
    </message>
    <message>
        <source>If the list above does not fit</source>
        <translation>Si la liste ci-dessus ne convient pas</translation>
    </message>
    <message>
        <source>If yes, they are never named</source>
        <translation>Si oui, ces personnes ne sont jamais nommées</translation>
    </message>
    <message>
        <source>In the order of the document</source>
        <translation>Dans l’ordre du document</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>Avec les mots de la personne</translation>
    </message>
    <message>
        <source>In your own language; it stays as you write it</source>
        <translation>Dans votre langue&#x202f;; cela reste comme vous l’écrivez</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos propres mots</translation>
    </message>
    <message>
        <source>Its name or symbol</source>
        <translation>Son nom ou sa cote</translation>
    </message>
    <message>
        <source>Kept apart, hidden until you ask</source>
        <translation>Gardé à part, masqué tant que vous ne le demandez pas</translation>
    </message>
    <message>
        <source>Kept apart; never leaves with a report</source>
        <translation>Gardé à part&#x202f;; ne part jamais avec un rapport</translation>
    </message>
    <message>
        <source>Made at random, so that it tells nothing</source>
        <translation>Tiré au hasard, pour ne rien révéler</translation>
    </message>
    <message>
        <source>Needed if it is a victim or a source</source>
        <translation>Nécessaire s’il s’agit d’une victime ou d’une source</translation>
    </message>
    <message>
        <source>Neutral words, no names</source>
        <translation>Des mots neutres, pas de noms</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>One or more acts</source>
        <translation>Un ou plusieurs actes</translation>
    </message>
    <message>
        <source>Only if the day is not known</source>
        <translation>Seulement si le jour n’est pas connu</translation>
    </message>
    <message>
        <source>Place, device, time</source>
        <translation>Lieu, appareil, heure</translation>
    </message>
    <message>
        <source>Proposed from your answers; you decide</source>
        <translation>Proposé d’après vos réponses&#x202f;; c’est vous qui décidez</translation>
    </message>
    <message>
        <source>Shown everywhere instead of the name</source>
        <translation>Affiché partout à la place du nom</translation>
    </message>
    <message>
        <source>Shows whether anything was changed</source>
        <translation>Montre si quelque chose a été modifié</translation>
    </message>
    <message>
        <source>The age is enough</source>
        <translation>L’âge suffit</translation>
    </message>
    <message>
        <source>The strongest sign you have</source>
        <translation>Le signe le plus fort que vous avez</translation>
    </message>
    <message>
        <source>Uniforms, voices, vehicles</source>
        <translation>Uniformes, voix, véhicules</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Sans noms</translation>
    </message>
    <message>
        <source>Word for word, if you can</source>
        <translation>Mot pour mot, si possible</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>For example “they took my phone”, “tea”, “badge”</source>
        <translation>Par exemple «&#xa0;on m’a pris mon téléphone&#xa0;», «&#xa0;thé&#xa0;», «&#xa0;badge&#xa0;»</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>Qu’ont-ils fait&#x202f;?</translation>
    </message>
    <message>
        <source>What happened? Type it in your own words</source>
        <translation>Que s’est-il passé&#x202f;? Écrivez-le avec vos propres mots</translation>
    </message>
</context>
<context>
    <name>QuickNote</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change it if it happened earlier, or empty it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed when you save it. Nothing on this computer can read it, not even you, until the vault is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not saved. Nobody can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and files for the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Note rapide</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can mean several times, or none. Write it like 2026-11-22 18:40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw this note away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type something first, or add a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Points focaux</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Ma carte</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Hors de vue</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleged to have done it, so never named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking was too dangerous. That counts as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds faces, voices or names, and nobody is listed as shown in it. List everybody first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it corrects an earlier report, but another key signed it. Nothing is sealed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows somebody who does not leave by name. Only the kind of item is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of this report, as you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet. That counts as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only described; there is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition is not confirmed for this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to ask again has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in this vault, only its hash. It is described.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender lost the key of this report. Nothing is sealed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew the consent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>By case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received and answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you receive and answer is written down here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notice}, not proven</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientsStep</name>
    <message numerus="yes">
        <source>%n focal point(s), one file each</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the digits first, or say why you go on without comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each focal point gets a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Points focaux</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with a key of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is wrong: say whether the card still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then this report cannot be linked with others that they have from you. You can still correct and withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no focal point yet. Add the card of one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecognisedPart</name>
    <message>
        <source>Look for faces, name plates, papers, screens, reflections, clothes, tattoos, a view from a window; listen for voices and names. Nothing is looked for by the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can still be seen or heard in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can still be recognised in the copy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can answer later: before it leaves, you are asked again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>As pages to print (PDF)…</source>
        <translation>En pages à imprimer (PDF)…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choisir un tableau</translation>
    </message>
    <message>
        <source>Close record</source>
        <translation>Clore la fiche</translation>
    </message>
    <message>
        <source>Close record…</source>
        <translation>Clore la fiche…</translation>
    </message>
    <message>
        <source>Close this record?</source>
        <translation>Clore cette fiche&#x202f;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>Supprimer cette fiche&#x202f;?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>It stays here and can be read and searched. You can take it up again.</source>
        <translation>Elle reste ici et peut être lue et recherchée. Vous pouvez la reprendre.</translation>
    </message>
    <message>
        <source>It stays here, but it is not sent any more.</source>
        <translation>Elle reste ici, mais n’est plus envoyée.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>La laisser ouverte</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Prête à envoyer</translation>
    </message>
    <message>
        <source>Record closed</source>
        <translation>Fiche close</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>Fiche supprimée</translation>
    </message>
    <message>
        <source>Record taken up again</source>
        <translation>Fiche reprise</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>Fiche retirée</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take in a record from a file…</source>
        <translation>Reprendre une fiche d’un fichier…</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>Reprendre un tableau…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Tell those who have it…</source>
        <translation>Prévenir qui l’a…</translation>
    </message>
    <message>
        <source>The overview as pages to print (PDF)…</source>
        <translation>La vue d’ensemble en pages à imprimer (PDF)…</translation>
    </message>
    <message>
        <source>The record, its consents and its evidence are removed from this vault. This cannot be undone.</source>
        <translation>La fiche, ses consentements et ses preuves sont supprimés de ce coffre. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Those who received it can be told by a sealed notice.</source>
        <translation>Ce qui a été envoyé ne peut pas être rappelé. Les personnes qui l’ont reçu peuvent être prévenues par un avis scellé.</translation>
    </message>
    <message>
        <source>What was sent stays where it is, and a reply to it can no longer be read.</source>
        <translation>Ce qui a été envoyé reste où il est, et une réponse ne pourra plus être lue.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw this record?</source>
        <translation>Retirer cette fiche&#x202f;?</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>RecordLists</name>
    <message>
        <source>Add a UN activity</source>
        <translation>Ajouter une activité de l’ONU</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Ajouter un suivi</translation>
    </message>
    <message>
        <source>Add a link to another record</source>
        <translation>Ajouter un lien avec une autre fiche</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>Ajouter une recommandation</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une démarche</translation>
    </message>
    <message>
        <source>Add an action of the UN</source>
        <translation>Ajouter une action de l’ONU</translation>
    </message>
    <message>
        <source>Add an answer of an authority</source>
        <translation>Ajouter une réponse d’une autorité</translation>
    </message>
    <message>
        <source>Add an answer to it</source>
        <translation>Ajouter une réponse à cela</translation>
    </message>
    <message>
        <source>Add what others published</source>
        <translation>Ajouter ce que d’autres ont publié</translation>
    </message>
    <message>
        <source>Add who told it</source>
        <translation>Ajouter qui l’a raconté</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Entrée {number}</translation>
    </message>
    <message>
        <source>Remove this entry?</source>
        <translation>Supprimer cette entrée&#x202f;?</translation>
    </message>
    <message>
        <source>Remove this entry…</source>
        <translation>Supprimer cette entrée…</translation>
    </message>
    <message>
        <source>Reply due {date}</source>
        <translation>Réponse attendue le {date}</translation>
    </message>
    <message>
        <source>Reply was due {date}</source>
        <translation>Réponse qui était attendue le {date}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n acte</numerusform>
            <numerusform>%n actes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>Supprimer cette fiche&#x202f;?</translation>
    </message>
    <message>
        <source>It goes with its evidence. What was sent before cannot be recalled.</source>
        <translation>Elle part avec ses preuves. Ce qui a été envoyé ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>RecordWays</name>
    <message>
        <source>Close record</source>
        <translation>Clore la fiche</translation>
    </message>
    <message>
        <source>Close record…</source>
        <translation>Clore la fiche…</translation>
    </message>
    <message>
        <source>Close this record?</source>
        <translation>Clore cette fiche&#x202f;?</translation>
    </message>
    <message>
        <source>Delete this record…</source>
        <translation>Supprimer cette fiche…</translation>
    </message>
    <message>
        <source>It stays here and can be read and searched. You can take it up again.</source>
        <translation>Elle reste ici et peut être lue et recherchée. Vous pouvez la reprendre.</translation>
    </message>
    <message>
        <source>It stays here, but it is not sent any more.</source>
        <translation>Elle reste ici, mais n’est plus envoyée.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>La laisser ouverte</translation>
    </message>
    <message>
        <source>Record closed</source>
        <translation>Fiche close</translation>
    </message>
    <message>
        <source>Record taken up again</source>
        <translation>Fiche reprise</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>Fiche retirée</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Tell those who have it…</source>
        <translation>Prévenir qui l’a…</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Those who received it can be told by a sealed notice.</source>
        <translation>Ce qui a été envoyé ne peut pas être rappelé. Les personnes qui l’ont reçu peuvent être prévenues par un avis scellé.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw this record?</source>
        <translation>Retirer cette fiche&#x202f;?</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Are {one} and {other} the same person?</source>
        <translation>{one} et {other} sont-ils la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Records this person is in</source>
        <translation>Fiches où figure cette personne</translation>
    </message>
    <message>
        <source>Somebody else here is the same person…</source>
        <translation>Quelqu’un d’autre ici est la même personne…</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>Their records are shown together from now on. What was agreed to stays as it was said in each record. This cannot be undone.</source>
        <translation>Leurs fiches sont désormais affichées ensemble. Ce qui a été accepté reste tel que dit dans chaque fiche. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>There are no records in this drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Which records shall leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever opens this drawer on the way reads what stays in it. Names, evidence, versions and what you sent go with their record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>RecordsPick</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n fiche choisie</numerusform>
            <numerusform>%n fiches choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>RecordsStep</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n fiche choisie</numerusform>
            <numerusform>%n fiches choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n answer(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press one record or several: they go in one file. A draft has to be finished first: press it to see what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>There is no record to send yet. What you write down first appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Quelles fiches</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Write a record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>First the new vault: its words are other ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make recovery words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>I understand: until then, forgetting it loses everything</source>
        <translation>Je comprends&#xa0;: d’ici là, l’oublier fait tout perdre</translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>Si vous oubliez la phrase secrète</translation>
    </message>
    <message>
        <source>Make recovery words now</source>
        <translation>Faire les mots de récupération maintenant</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it, and we cannot either. Recovery words on paper can set a new one.</source>
        <translation>Personne ne peut ouvrir le coffre sans elle, et nous non plus. Des mots de récupération sur papier permettent d’en choisir une nouvelle.</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Me le rappeler plus tard</translation>
    </message>
    <message>
        <source>These words are for the first drawer only. For another one, open it and make words of its own in Settings.</source>
        <translation>Ces mots ne valent que pour le premier tiroir. Pour un autre, ouvrez-le et faites-lui ses propres mots dans les Réglages.</translation>
    </message>
    <message>
        <source>Tick the line above first, so that this is no surprise.</source>
        <translation>Cochez d’abord la ligne ci-dessus, pour que ce ne soit pas une surprise.</translation>
    </message>
</context>
<context>
    <name>RecoveryTest</name>
    <message>
        <source>Put the papers back where they were. You will be asked again in 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words open this drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are whole, and they do not open this drawer. They may belong to an older set, or to something else. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Change these places in the file, then try again.</source>
        <translation>Changez ces endroits dans le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Tout le fichier</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Ce qui ne convient pas</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer no. {after} noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Ask again for the yearly report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact that was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up report of the State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the case again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the review cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next report of the State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not waited for any more: {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt for the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted without everybody’s consent in cases {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender of case {after} was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited for again: {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case that was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the current rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its year is not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its year is very early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no State has these three letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received and answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterTab</name>
    <message>
        <source>Add a UN action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a follow-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a recommendation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due for this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the register is about this case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>The sender was not told of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Nothing here has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterWork</name>
    <message>
        <source>It is noted here. Nobody is told by that: answer the cases to tell them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the status “{status}” with its cases?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this out of the register?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for this no more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} goes, with its answers and with what was noted of who was told. That it was there stays in the history of its cases.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>A name is the same in both. Names are under People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the same event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency and unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law or charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names came with one of them only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that came with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is the same in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One corrects the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source (the key that signed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session or document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatedTab</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s): different keys, perhaps of one person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cases that have something in common with this one. Nothing is joined by itself: compare them, and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information about one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be about the same event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other case is like this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take out {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Are the recovery words still where they were?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the recovery words open this drawer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget the passphrase, nobody can open it. You asked for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making new ones was cut short. A test tells which papers open it; or make new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no recovery words for this drawer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were last typed 30 days ago or more. A test takes a few minutes and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were made 30 days ago or more and never tested. A test takes a few minutes and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenewQuestion</name>
    <message>
        <source>A yes counts for this year alone, and never for more than the person agreed to before. A no counts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they want to be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked again for the report of {year}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: by phone, in person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>A report of a vault that is lost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add replies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes with its evidence and earlier versions. Look for the sealed file first: the program may have been ended before it was there, or before every focal point had one. Without it, keep the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply has come in yet. Drop reply files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report is waiting for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Reading replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the record now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Replies or reports without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed files (*.age);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepliesView</name>
    <message>
        <source>Before that was done, the program was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files just added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My key was lost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer has come in. Ask the focal point, in a way you trust, whether the file arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not without a further yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a receipt is kept of this report. It reads the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed for {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was to be removed, and is still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They write again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day}, answer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is {pseudonym} in your record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>A record you removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report of a vault that is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report of which you kept a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Asks for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Closed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here yet: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away, for there is no consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on {day} that the key was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back on {day}: what it says about {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Government has replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They follow it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have acted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have looked into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They need to know more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They plan to act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noted as handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} and %n more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>It is the same page, but not sealed: it lies outside the vault, open to whoever finds it. Names that are kept apart are not in it. Print it with a printer on a cable, then destroy the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Laisser ici</translation>
    </message>
    <message>
        <source>Make a PDF of this report?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Créer le fichier…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Création des pages</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters, and boxes stand for them: {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Où mettre le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} se trouve maintenant hors du coffre, lisible par tous.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>%n more: see the original wording.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up of treaty bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In English, as it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than this: see the original wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>Coopération avec l’ONU</translation>
    </message>
    <message>
        <source>UPR recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the authorities said or did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, where and what is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is alleged to have done it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told it, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may be linked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resetting</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Beginning again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both vaults become what they were…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The other window is still open. Nothing was touched. Lock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop begins again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponseDialog</name>
    <message>
        <source>A dated letter or statement ends the waiting. Remarks of a spokesperson do so only if you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for another answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>A report has rested and can be sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for you under Send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>Everything stays here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>Retype</name>
    <message numerus="yes">
        <source>%n answer(s) have no place there and go. All others stay. These go:</source>
        <translation>
            <numerusform>%n réponse n’y a pas de place et disparaît. Toutes les autres restent. Voici celle qui disparaît :</numerusform>
            <numerusform>%n réponses n’y ont pas de place et disparaissent. Toutes les autres restent. Voici celles qui disparaissent&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers that go</source>
        <translation>Réponses qui disparaissent</translation>
    </message>
    <message>
        <source>Change it to “{kind}”?</source>
        <translation>Changer en «&#xa0;{kind}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>ReviewDueView</name>
    <message>
        <source>A case without a day of its own is looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Keep until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is to be looked at again by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevokeForm</name>
    <message>
        <source>Do this when somebody else may have its key, or when it shall not be used any more. A file is written: give it to everybody who has the card. They add it as they added the card, and can send nothing to it again. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Revoke it and write the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke this card for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody who gets the file reads it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A guide: a new vault with new keys, who has to be told, what was exposed. You can leave it at any point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of this drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind this drawer to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring one back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring records back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a device was in other hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody copies the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the vault is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is no time to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you cross a border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>Si vous oubliez la phrase secrète</translation>
    </message>
    <message>
        <source>It cannot be told just now whether they are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passphrase opens it only on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tested {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the keychain of this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make recovery words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making new ones was cut short: test which papers open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My device was out of my sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On. The lock screen has a button for a note; this drawer takes it in. Others can see that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sealed file with everything in this drawer, or with records for a person you trust. It is read back and compared right after it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet, made {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a journey…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records leave in one sealed file and only then go from here. It begins with a list of what to think of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the key in the folder is not the one of this drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test your recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then a copy of the folder opens nowhere else, except with recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none. If you forget the passphrase, nobody can open this drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come back with their history; nothing is doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words as if you had to. Nothing is changed by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here already is not doubled; you see first what would come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something down on the lock screen, without the passphrase. Nothing on this computer can read it until this drawer is opened. Others can see that it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} of {count} papers, made {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message numerus="yes">
        <source>%n file(s) sealed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not made</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj est activé</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase secrète</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>Utiliser le clavier à l’écran</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>Personnes et consentement</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>Coopération avec l’ONU</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Ce que vous demandez</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>il manque quelque chose</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Above all sections</source>
        <translation>Au-dessus de toutes les sections</translation>
    </message>
    <message>
        <source>Ask {name} for consent</source>
        <translation>Demander son consentement à {name}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>Personnes et consentement</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>Somebody without a pseudonym</source>
        <translation>Quelqu’un sans pseudonyme</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>Coopération avec l’ONU</translation>
    </message>
    <message>
        <source>Until then, {name} stays out</source>
        <translation>D’ici là, {name} reste en dehors</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Ce que vous demandez</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
</context>
<context>
    <name>SectionsColumn</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>SeeStep</name>
    <message numerus="yes">
        <source>%n cleaned copy(ies) could not be made</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal point(s) still to be looked at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay here. Your own record does not change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide before you can go on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything here may leave. Your own record does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making cleaned copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognisable in it: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Tell when files were added, not only the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to ask again was {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This counts for {name} alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people agreed to leaves. Everything else stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You listed nobody as recognisable in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message numerus="yes">
        <source>%n consent(s) were changed here since: not a yes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new thing(s): cards, reports, settings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A name differs: the one here stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bring %n record(s) up to date from the backup</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on both sides: stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {needed}, and there is room for {room}. Make the vault larger first, in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {when}. What is here stays as it is; nothing is doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer here: stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Shall this come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was removed here: comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an examiner of the folder would see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can give away more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they would not see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever opens this drawer can then see these records too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>Seizure</name>
    <message>
        <source>A copy of the vault opens with the old passphrase for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new vault with new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act as if everything in this drawer was read, names included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as can be told, nothing in this drawer was read. That rests on the passphrase alone: one that can be guessed opens a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe. Nothing has to be done this minute, and you can leave at any point: every answer is kept. If you do not know, say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that names a new key. Until they have it they answer to the old key, and whoever has the old vault can read that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is here now. What stays in the old vault can still be found and read by whoever has its passphrase. Copies that somebody else made are not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family, and people you live with</source>
        <translation>La famille, et les personnes avec qui vous vivez</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made after the device was out of sight ({day}), with keys of the old vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before the device was out of sight ({day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail, chats, pictures and whatever else was on the device count as copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can say whether this drawer was read. Act as if it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old copies and exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords changed from a device nobody touched</source>
        <translation>Mots de passe changés depuis un appareil que personne n’a touché</translation>
    </message>
    <message>
        <source>People who were asked about</source>
        <translation>Les personnes au sujet desquelles on a posé des questions</translation>
    </message>
    <message>
        <source>People whose messages or numbers could be seen</source>
        <translation>Les personnes dont les messages ou les numéros ont pu être vus</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have changed the device, so that it watches what you type. It can look the same and work as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell those who may be exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your focal points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That there is a vault, and how large it is, can be seen. Not how many drawers are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device may have been changed and may watch what you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of your own cards were in the old vault. Whoever has them reads what is sealed to these cards. Replace each card, or end it, and tell everybody who has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people in these records, each in a way that is safe for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery words of the old vault do not open this one. Without new ones nobody can open it if you forget the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of each group and tell them face to face, or on a device nobody touched. No names are asked here, and none are kept: only your ticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what was in the drawer. It helps you think of whom to tell. Pseudonyms stand for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told on another device, or face to face</source>
        <translation>Prévenues par un autre appareil, ou de vive voix</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What was exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you sealed, saved or backed up before that day was made with keys that others may know. Reports are marked as such on the record, under Replies and under Send; a backup, when you bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the vault was open its key could be taken. It opens this vault for ever, whatever passphrase you set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever copied the vault can open that copy for ever with the old passphrase, and a new passphrase does not change its keys. A new vault has new ones. Everything in this drawer is moved there and compared; this one stays until you destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the device has all the time there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeizurePage</name>
    <message>
        <source>Is it done with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My device was out of my sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing at a time. Everything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide is closed. What was made before that day stays marked, and you can begin again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendNote</name>
    <message>
        <source>A cleaned copy goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cleaned copy may go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or a word?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name stands in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name: it is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word: it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {who} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover them in a cleaned copy, or ask {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your vault alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is “{word}” a name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds faces, voices or names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells where it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cleaned copy goes, without the hidden data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known only to this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this answer once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this copy once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this file once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a cleaned copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names never leave in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cleaned copy yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name of this official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on it is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before there is consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed for this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officials are not named in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more: the name leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its hash is here. It is described and does not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others had this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency leaves, the name stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original has the hidden data in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original, not the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be mended first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name does not leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs its own yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the hidden data in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the hidden data; the original stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} becomes “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} can be recognised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue to preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests. You can seal it from {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview and seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal and remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal, and keep nothing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal, and keep only a receipt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sealing %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sealed file goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Quelles fiches</translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source>A cleaned copy goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group: count and title only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies and bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed {day}, without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed {day}, {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {who} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described, no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>For more, ask {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes with initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes with name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes with title only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials and contact go, kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials go, kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you for this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and contact go, kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name goes, kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never named: alleged to have done it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cleaned copy yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet. That counts as no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this vault, only its hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {who} can change that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here, another copy goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here, consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here, its cleaned copy goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here, left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here, not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here, people not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here, said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here, shows {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here, the original goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here, to be asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here, too risky to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here, under a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition is not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to ask again has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>Fonction seulement</translation>
    </message>
    <message>
        <source>Title, and contact kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too risky to ask. That counts as no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>Coopération avec l’ONU</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>Examen périodique universel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the authorities said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Ce que vous demandez</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>When it is safe, ask {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is alleged to have done it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew the consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each person of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the family of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the family or the lawyer of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guardian of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lawyer of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever answers for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} can say whether it is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} stays here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentBanner</name>
    <message>
        <source>Besides, by other ways: {others}.</source>
        <translation>De plus, par d’autres voies&#xa0;: {others}.</translation>
    </message>
    <message numerus="yes">
        <source>Changed since it was sent to %n focal point(s).</source>
        <translation>
            <numerusform>Modifiée depuis son envoi à %n point focal.</numerusform>
            <numerusform>Modifiée depuis son envoi à %n points focaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since it was sent to {name} on {day}.</source>
        <translation>Modifiée depuis son envoi à {name} le {day}.</translation>
    </message>
    <message>
        <source>Send a correction</source>
        <translation>Envoyer une correction</translation>
    </message>
    <message>
        <source>They go on with what they have until you tell them.</source>
        <translation>Ils continuent avec ce qu’ils ont tant que vous ne leur dites rien.</translation>
    </message>
    <message>
        <source>This record was sent.</source>
        <translation>Cette fiche a été envoyée.</translation>
    </message>
    <message>
        <source>What you change now is a new version. What was sent stays as it was.</source>
        <translation>Ce que vous changez maintenant est une nouvelle version. Ce qui a été envoyé reste tel quel.</translation>
    </message>
</context>
<context>
    <name>SentHistory</name>
    <message>
        <source>Corrected for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back from {name}, for some people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told {name} that the key was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noted as handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same number as another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed without comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} from {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentPages</name>
    <message>
        <source>PDF of what {name} got on {day}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a focal point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Change now</source>
        <translation>Changer maintenant</translation>
    </message>
    <message>
        <source>Change the window while files are coming in?</source>
        <translation>Changer la fenêtre pendant que des fichiers arrivent&#x202f;?</translation>
    </message>
    <message>
        <source>It was told to stop and has not stopped yet. What it was writing outside the vault may be left incomplete.</source>
        <translation>On lui a dit de s’arrêter, et elle ne l’a pas encore fait. Ce qu’elle écrivait hors du coffre restera peut-être incomplet.</translation>
    </message>
    <message>
        <source>Last saved {when}, change {number}</source>
        <translation>Dernier enregistrement {when}, modification {number}</translation>
    </message>
    <message>
        <source>Lock although something is not saved?</source>
        <translation>Verrouiller bien que quelque chose ne soit pas enregistré&#x202f;?</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock while something is still being written?</source>
        <translation>Verrouiller pendant que quelque chose s’écrit encore&#x202f;?</translation>
    </message>
    <message>
        <source>Lock without saving</source>
        <translation>Verrouiller sans enregistrer</translation>
    </message>
    <message>
        <source>Something is still being written: the window changes at the next lock.</source>
        <translation>Quelque chose s’écrit encore&#xa0;: la fenêtre changera au prochain verrouillage.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>The rest of them would not come in. Otherwise it changes once they are here.</source>
        <translation>Le reste des fichiers n’arriverait pas. Sinon, elle change dès qu’ils sont là.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>Les attendre</translation>
    </message>
    <message>
        <source>What could not be saved is lost when the vault is locked.</source>
        <translation>Ce qui n’a pas pu être enregistré est perdu quand le coffre est verrouillé.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Recovery and backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault and drawers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window and work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeventyTwoView</name>
    <message>
        <source>A receipt is due within 72 hours of opening a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who sent a report has a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports without a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralUses</name>
    <message>
        <source>All that were not asked yet</source>
        <translation>Tous ceux qui n’ont pas encore été demandés</translation>
    </message>
    <message>
        <source>All uses at once</source>
        <translation>Tous les usages à la fois</translation>
    </message>
    <message>
        <source>Keep it, and send it to the focal point</source>
        <translation>Garder, et envoyer au point focal</translation>
    </message>
</context>
<context>
    <name>SharesEntry</name>
    <message>
        <source>A paper has 33 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its words are forgotten. A single word can be pressed in the list and typed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its words have to be typed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Enough: %n paper(s) typed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one word is not right, although they are all in the list. Compare them with the paper, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word is not right, although it is in the list: look at word {place} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper {number} of the {total} that are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first four letters are enough, and so are the four digits of the word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers of one set begin with the same two words. This one begins otherwise: it belongs to another set, or the word is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words were made by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper belongs to another set. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is in already. Take another one of the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this paper again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {place} is not in the list of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {place}: “{word}” is not in the list of words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharesView</name>
    <message numerus="yes">
        <source>All of them begin with the same %n word(s): that is right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Four digits stand for a word: type them instead of it, on any keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not locked: whoever gets the file has the words. Put it on a USB stick, print it with a printer on a cable, then destroy the file. Writing by hand is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a PDF of it, to print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a file with these words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Créer le fichier…</translation>
    </message>
    <message>
        <source>Paper {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them to nobody, and take no photograph of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these words to nobody, and take no photograph of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words lie in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words open something of value to the one who gave you this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Où mettre le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these 33 words on a paper of its own, in this order, and give it to one person you trust. Any {needed} of the {count} papers open the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these 33 words on paper, in this order. Whoever finds the sheet and has the folder can open the drawer: keep it away from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} papers of this set are needed. This one alone opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>It is written: the next one</source>
        <translation>C’est écrit&#xa0;: la suivante</translation>
    </message>
    <message>
        <source>It is written: use these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words down</source>
        <translation>Notez les mots</translation>
    </message>
</context>
<context>
    <name>ShownPart</name>
    <message>
        <source>Checked on {day}: nobody else can be recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet. Until then the file stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can be recognised in it?</source>
        <translation>Qui peut y être reconnu&#x202f;?</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>reste %n</numerusform>
            <numerusform>restent %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A name that is kept apart stands here</source>
        <translation>Un nom gardé à part figure ici</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Tout est fait</translation>
    </message>
    <message>
        <source>Another signature than the report it corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Ask for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you can send</source>
        <translation>Avant de pouvoir envoyer</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change status (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First file with this key; it may be made for this report alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a receipt file for {sender}. Due {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes another receipt file for {sender}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Marquer comme prête</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New key accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer can be sealed to this case; see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is needed to save. You can leave at any time and come back.</source>
        <translation>Rien ici n’est nécessaire pour enregistrer. Vous pouvez partir à tout moment et revenir.</translation>
    </message>
    <message>
        <source>Nothing is missing. It is still a draft.</source>
        <translation>Rien ne manque. C’est encore un brouillon.</translation>
    </message>
    <message>
        <source>Notice refused: not from the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened, contents match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same source as case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed by {sender}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} réponses sur {total}</translation>
    </message>
    <message>
        <source>{notice}, not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{same} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, by this desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sought</name>
    <message>
        <source>Began in {date}</source>
        <translation>Commencé en {date}</translation>
    </message>
    <message>
        <source>Only these records</source>
        <translation>Seulement ces fiches</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>Avec preuves</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Sans preuves</translation>
    </message>
    <message>
        <source>{filter}, take it back</source>
        <translation>{filter}, enlever</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Done: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>Étape {number} sur {total}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, fait</translation>
    </message>
    <message>
        <source>{step}, you are here</source>
        <translation>{step}, vous êtes ici</translation>
    </message>
</context>
<context>
    <name>SticksModel</name>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SticksTable</name>
    <message>
        <source>Who got how far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Changing quick notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopView</name>
    <message>
        <source>Add all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you add it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: they told me in person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StruckText</name>
    <message>
        <source>[stays here: {words}]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%n case(s) cannot be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may be in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may not.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A case enters the summary only with a consent that was given in that year, or given again. To ask again, open the case and its tab Actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Look at the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not be in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the names of those who agreed to that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Switching quick notes off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching quick notes on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>A formula without a result, or what the spreadsheet marks as wrong.</source>
        <translation>Une formule sans résultat, ou ce que le tableur marque comme faux.</translation>
    </message>
    <message>
        <source>Day or month first? Say over the columns what comes first.</source>
        <translation>Jour ou mois d’abord&#x202f;? Dites au-dessus des colonnes ce qui vient en premier.</translation>
    </message>
    <message>
        <source>Is “{word}” meant?</source>
        <translation>Faut-il lire «&#xa0;{word}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>It does not say as many things as there are names in the row.</source>
        <translation>Le nombre de choses dites ne correspond pas au nombre de noms dans la ligne.</translation>
    </message>
    <message>
        <source>No UN mechanism is known by this name.</source>
        <translation>Aucun mécanisme de l’ONU n’est connu sous ce nom.</translation>
    </message>
    <message>
        <source>No country is known by this name.</source>
        <translation>Aucun pays n’est connu sous ce nom.</translation>
    </message>
    <message>
        <source>No kind of act is known by these words.</source>
        <translation>Aucun type d’acte n’est connu par ces mots.</translation>
    </message>
    <message>
        <source>No language is known by this name.</source>
        <translation>Aucune langue n’est connue sous ce nom.</translation>
    </message>
    <message>
        <source>None of the columns that are taken says anything here.</source>
        <translation>Aucune des colonnes reprises ne dit quelque chose ici.</translation>
    </message>
    <message>
        <source>The row has more cells than the table has columns.</source>
        <translation>La ligne a plus de cellules que le tableau n’a de colonnes.</translation>
    </message>
    <message>
        <source>The text is too long for its field.</source>
        <translation>Le texte est trop long pour son champ.</translation>
    </message>
    <message>
        <source>The year is not between 1900 and 2100. If it is of another calendar, change it.</source>
        <translation>L’année n’est pas entre 1900 et 2100. Si elle est d’un autre calendrier, changez-la.</translation>
    </message>
    <message>
        <source>The year needs four digits.</source>
        <translation>L’année a besoin de quatre chiffres.</translation>
    </message>
    <message>
        <source>There are several lines where one belongs.</source>
        <translation>Il y a plusieurs lignes là où il en faut une.</translation>
    </message>
    <message>
        <source>There are signs in it that belong in no text.</source>
        <translation>Il y a des signes qui n’ont place dans aucun texte.</translation>
    </message>
    <message>
        <source>This country is made up. It belongs in a practice vault.</source>
        <translation>Ce pays est inventé. Il a sa place dans un coffre d’exercice.</translation>
    </message>
    <message>
        <source>This does not fit the other answers of the row.</source>
        <translation>Cela ne va pas avec les autres réponses de la ligne.</translation>
    </message>
    <message>
        <source>This is a real country. A practice vault holds made-up ones.</source>
        <translation>C’est un vrai pays. Un coffre d’exercice contient des pays inventés.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Ce n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>This is none of the answers of the question.</source>
        <translation>Ce n’est aucune des réponses à la question.</translation>
    </message>
    <message>
        <source>This is not read as a date.</source>
        <translation>Non lu comme une date.</translation>
    </message>
    <message>
        <source>This is not read as a number that can be right.</source>
        <translation>Non lu comme un nombre qui peut être juste.</translation>
    </message>
    <message>
        <source>This is not read as a time of day.</source>
        <translation>Non lu comme une heure.</translation>
    </message>
    <message>
        <source>This is not read as a time zone.</source>
        <translation>Non lu comme un fuseau horaire.</translation>
    </message>
</context>
<context>
    <name>TableColumn</name>
    <message>
        <source>How to reach the victim, kept apart</source>
        <translation>Comment joindre la victime, gardé à part</translation>
    </message>
    <message>
        <source>In English: {field}</source>
        <translation>En anglais&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Left out: no field ever holds this</source>
        <translation>Laissé de côté&#xa0;: aucun champ ne contient cela</translation>
    </message>
    <message>
        <source>Name of a relative, kept apart</source>
        <translation>Nom d’un proche, gardé à part</translation>
    </message>
    <message>
        <source>Name of a witness, kept apart</source>
        <translation>Nom d’un témoin, gardé à part</translation>
    </message>
    <message>
        <source>Name of the lawyer or representative, kept apart</source>
        <translation>Nom de l’avocat ou du représentant, gardé à part</translation>
    </message>
    <message>
        <source>Name of the source, kept apart</source>
        <translation>Nom de la source, gardé à part</translation>
    </message>
    <message>
        <source>Name of the victim, kept apart</source>
        <translation>Nom de la victime, gardé à part</translation>
    </message>
    <message>
        <source>Name of who did it, kept apart</source>
        <translation>Nom de l’auteur présumé, gardé à part</translation>
    </message>
    <message>
        <source>Other names, kept apart</source>
        <translation>Autres noms, gardés à part</translation>
    </message>
    <message>
        <source>Pseudonym of the victim</source>
        <translation>Pseudonyme de la victime</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>UN cooperation: {field}</source>
        <translation>Coopération avec l’ONU&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Victim: {field}</source>
        <translation>Victime&#xa0;: {field}</translation>
    </message>
    <message>
        <source>What was done (kinds of acts)</source>
        <translation>Ce qui a été fait (types d’actes)</translation>
    </message>
    <message>
        <source>Who did it: {field}</source>
        <translation>Auteur présumé&#xa0;: {field}</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n cell(s) not understood</source>
        <translation>
            <numerusform>%n cellule non comprise</numerusform>
            <numerusform>%n cellules non comprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the table.</source>
        <translation>
            <numerusform>%n ligne dans le tableau.</numerusform>
            <numerusform>%n lignes dans le tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are here already.</source>
        <translation>
            <numerusform>%n ligne qui est déjà ici.</numerusform>
            <numerusform>%n lignes qui sont déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a cell not understood.</source>
        <translation>
            <numerusform>%n ligne avec une cellule non comprise.</numerusform>
            <numerusform>%n lignes avec une cellule non comprise.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them come in as drafts.</source>
        <translation>Toutes arrivent comme brouillons.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Cells that are not understood</source>
        <translation>Cellules qui ne sont pas comprises</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Each column becomes an answer of the record. Names and contacts go where names are kept apart, and a pseudonym is drawn for everybody. No formula is run.</source>
        <translation>Chaque colonne devient une réponse de la fiche. Les noms et les coordonnées vont là où les noms sont gardés à part, et un pseudonyme est tiré pour chaque personne. Aucune formule n’est exécutée.</translation>
    </message>
    <message>
        <source>If words look wrong, choose another encoding.</source>
        <translation>Si des mots semblent faux, choisissez un autre codage.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>Examen des lignes</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)</source>
        <translation>
            <numerusform>Reprendre %n fiche</numerusform>
            <numerusform>Reprendre %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>Reprendre un tableau</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>Reprise des fiches</translation>
    </message>
    <message>
        <source>The letters of this file were guessed.</source>
        <translation>Le codage de ce fichier a été deviné.</translation>
    </message>
    <message>
        <source>The same name in several rows is the same person</source>
        <translation>Le même nom dans plusieurs lignes est la même personne</translation>
    </message>
</context>
<context>
    <name>TableOptions</name>
    <message>
        <source>Between the cells</source>
        <translation>Entre les cellules</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation>Lettres (codage)</translation>
    </message>
    <message>
        <source>No row: there are none</source>
        <translation>Aucune ligne&#xa0;: il n’y en a pas</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Pas indiqué</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>The day: 31/12/2025</source>
        <translation>Le jour&#xa0;: 31/12/2025</translation>
    </message>
    <message>
        <source>The headings stand in</source>
        <translation>Les titres sont dans</translation>
    </message>
    <message>
        <source>The month: 12/31/2025</source>
        <translation>Le mois&#xa0;: 12/31/2025</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>What comes first in dates</source>
        <translation>Ce qui vient d’abord dans les dates</translation>
    </message>
</context>
<context>
    <name>TableTaken</name>
    <message numerus="yes">
        <source>%n draft(s) taken in.</source>
        <translation>
            <numerusform>%n brouillon repris.</numerusform>
            <numerusform>%n brouillons repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not come in, from row {row} on.</source>
        <translation>
            <numerusform>%n ligne n’est pas arrivée, à partir de la ligne {row}.</numerusform>
            <numerusform>%n lignes ne sont pas arrivées, à partir de la ligne {row}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n ligne laissée de côté.</numerusform>
            <numerusform>%n lignes laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a name that is kept apart also stands in a text: look there.</source>
        <translation>
            <numerusform>Dans %n d’entre eux, un nom gardé à part figure aussi dans un texte&#xa0;: regardez là.</numerusform>
            <numerusform>Dans %n d’entre eux, un nom gardé à part figure aussi dans un texte&#xa0;: regardez là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the same table in again for the rest: nothing comes in twice.</source>
        <translation>Reprenez le même tableau pour le reste&#xa0;: rien n’arrive deux fois.</translation>
    </message>
</context>
<context>
    <name>TellQuestion</name>
    <message>
        <source>Everyone was told</source>
        <translation>Toutes les personnes ont été prévenues</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Make an answer file instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Say it by a way that is safe for everybody, and ask them to tell those whom they gave it to. Copies that you made yourself are not in this list.</source>
        <translation>Dites-le par un moyen sûr pour tout le monde, et demandez de prévenir les personnes à qui cela a été donné. Les copies que vous avez faites vous-même ne figurent pas dans cette liste.</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the sender told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Qui l’a</translation>
    </message>
    <message>
        <source>Who must be told that it was withdrawn?</source>
        <translation>À qui faut-il dire que cela a été retiré&#x202f;?</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case}: {item}. An answer of the kind “Word on the status” counts as told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Back to the answer</source>
        <translation>Retour à la réponse</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>Comment cela a été demandé</translation>
    </message>
    <message>
        <source>Withdraw this answer</source>
        <translation>Retirer cette réponse</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each sender gets them in the language of the report. They name nobody: what is in curly brackets is filled in for each case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we will not do without asking again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for your list; may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its short name, such as en, bo or pt-BR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left empty, a receipt promises what nobody’s consent contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of words that came with the program it stays; choose new words for another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places: {places}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Groups that are the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>environ %n an</numerusform>
            <numerusform>environ %n ans</numerusform>
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
        <translation>Un autre mot</translation>
    </message>
    <message>
        <source>NGO representative</source>
        <translation>Représentant d’une ONG</translation>
    </message>
    <message>
        <source>Suggested titles</source>
        <translation>Intitulés proposés</translation>
    </message>
    <message>
        <source>UN expert</source>
        <translation>Expert de l’ONU</translation>
    </message>
    <message>
        <source>UN official</source>
        <translation>Fonctionnaire de l’ONU</translation>
    </message>
    <message>
        <source>ambassador</source>
        <translation>ambassadeur</translation>
    </message>
    <message>
        <source>civil society activist</source>
        <translation>militant de la société civile</translation>
    </message>
    <message>
        <source>civil society actor</source>
        <translation>acteur de la société civile</translation>
    </message>
    <message>
        <source>community organisation</source>
        <translation>organisation communautaire</translation>
    </message>
    <message>
        <source>diplomat</source>
        <translation>diplomate</translation>
    </message>
    <message>
        <source>human rights defender</source>
        <translation>défenseur des droits de l’homme</translation>
    </message>
    <message>
        <source>human rights defenders</source>
        <translation>défenseurs des droits de l’homme</translation>
    </message>
    <message>
        <source>human rights lawyer</source>
        <translation>avocat des droits de l’homme</translation>
    </message>
    <message>
        <source>human rights organisation</source>
        <translation>organisation de défense des droits de l’homme</translation>
    </message>
    <message>
        <source>journalist</source>
        <translation>journaliste</translation>
    </message>
    <message>
        <source>journalists</source>
        <translation>journalistes</translation>
    </message>
    <message>
        <source>law firm</source>
        <translation>cabinet d’avocats</translation>
    </message>
    <message>
        <source>lawyers</source>
        <translation>avocats</translation>
    </message>
    <message>
        <source>members of a civil society organisation</source>
        <translation>membres d’une organisation de la société civile</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>participants in a meeting</source>
        <translation>participants à une réunion</translation>
    </message>
    <message>
        <source>person familiar with the matter</source>
        <translation>personne au fait de l’affaire</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>proche</translation>
    </message>
    <message>
        <source>relatives</source>
        <translation>proches</translation>
    </message>
    <message>
        <source>students</source>
        <translation>étudiants</translation>
    </message>
    <message>
        <source>trade union</source>
        <translation>syndicat</translation>
    </message>
    <message>
        <source>treaty body member</source>
        <translation>membre d’un organe conventionnel</translation>
    </message>
    <message>
        <source>villagers</source>
        <translation>villageois</translation>
    </message>
    <message>
        <source>women’s organisation</source>
        <translation>organisation de femmes</translation>
    </message>
</context>
<context>
    <name>ToTell</name>
    <message numerus="yes">
        <source>%n who have it must be told</source>
        <translation>
            <numerusform>Il faut prévenir %n personne ou organisation qui l’a</numerusform>
            <numerusform>Il faut prévenir %n personnes ou organisations qui l’ont</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was withdrawn. What was sent cannot be called back.</source>
        <translation>Quelque chose a été retiré. Ce qui a été envoyé ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>Who…</source>
        <translation>Qui…</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>A note in the inbox does not open, although notes are sealed to this drawer. Somebody put it there, or exchanged the key for a time: notes may have been read by someone else. The file stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do quick notes go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was me: I switched them on in another drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: treat this computer as exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch quick notes off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for quick notes in the folder is not the one of this drawer. Notes written since may have been read by someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for quick notes is missing from the folder: somebody changed or removed it. Notes written since may have been read by someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever could do that had this computer or the folder, and may have copied the vault, or installed something. Your passphrase may be known. Notes that were written before are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldView</name>
    <message>
        <source>Everybody was told of what is in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer can be sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>As it seems to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the text is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back to {page}</source>
        <translation>Retour à {page}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Verrouiller (Ctrl+L)</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>New record (Ctrl+N)</source>
        <translation>Nouvelle fiche (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search everything in this vault</source>
        <translation>Rechercher partout dans ce coffre</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>EXERCICE</translation>
    </message>
</context>
<context>
    <name>TrainerView</name>
    <message>
        <source>A card to write on, for two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the workshop again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both vaults and all folders of the workshop as they were at the start, in a few seconds. Everything that a group wrote is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both windows are locked, and both vaults become what they were at the start. What this group wrote cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, steps, hint and what to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger letters, the keys you press and where you point, for a projector; this window may be recorded. Keys are never shown in a passphrase, recovery or name field, nor on the lock screen. F8 begins and ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page, the words of Learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the defender on the left half, and puts this window right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the practice focal point on the right half, and puts this window left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrases that everybody knows. Defender: {defender}. Focal point: {desk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page lies in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files in the folder are not the workshop’s and are removed as well: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do at the border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the page be put?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n draft(s) taken in.</source>
        <translation>
            <numerusform>%n brouillon repris.</numerusform>
            <numerusform>%n brouillons repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) did not come in.</source>
        <translation>
            <numerusform>%n fiche n’est pas arrivée.</numerusform>
            <numerusform>%n fiches ne sont pas arrivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) do not fit and are left out.</source>
        <translation>
            <numerusform>%n fiche ne convient pas et est laissée de côté.</numerusform>
            <numerusform>%n fiches ne conviennent pas et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them come in as drafts. One that is here already stays as it is.</source>
        <translation>Toutes arrivent comme brouillons. Une fiche qui est déjà ici reste telle quelle.</translation>
    </message>
    <message>
        <source>An earlier version was sent. This one is not sent until you send it.</source>
        <translation>Une version antérieure a été envoyée. Celle-ci ne l’est pas tant que vous ne l’envoyez pas.</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>Choisir une fiche</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder ce qui est ici</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Laisser ici</translation>
    </message>
    <message>
        <source>Only its questions, as an empty form…</source>
        <translation>Seulement ses questions, en formulaire vide…</translation>
    </message>
    <message>
        <source>Outside, anybody who finds the file can read what is written in it. Its evidence does not go with it.</source>
        <translation>Dehors, toute personne qui trouve le fichier peut lire ce qui y est écrit. Ses preuves ne l’accompagnent pas.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Real names and contacts stand in it too.</source>
        <translation>De vrais noms et des coordonnées y figurent aussi.</translation>
    </message>
    <message>
        <source>Records (*.json);;All files (*)</source>
        <translation>Fiches (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save outside</source>
        <translation>Enregistrer dehors</translation>
    </message>
    <message>
        <source>Save outside the vault</source>
        <translation>Enregistrer hors du coffre</translation>
    </message>
    <message>
        <source>Save this record outside the vault?</source>
        <translation>Enregistrer cette fiche hors du coffre&#x202f;?</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)?</source>
        <translation>
            <numerusform>Reprendre %n fiche&#x202f;?</numerusform>
            <numerusform>Reprendre %n fiches&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the same file in again for the rest: nothing comes in twice.</source>
        <translation>Reprenez le même fichier pour le reste&#xa0;: rien n’arrive deux fois.</translation>
    </message>
    <message>
        <source>Taken in. A name that is kept apart also stands in its text: look there.</source>
        <translation>Reprise. Un nom gardé à part figure aussi dans son texte&#xa0;: regardez là.</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>Reprise des fiches</translation>
    </message>
    <message>
        <source>The empty form lies in {file}. Nothing of this record is in it.</source>
        <translation>Le formulaire vide se trouve dans {file}. Rien de cette fiche n’y figure.</translation>
    </message>
    <message>
        <source>The record is taken in.</source>
        <translation>La fiche est reprise.</translation>
    </message>
    <message>
        <source>The record, with all names…</source>
        <translation>La fiche, avec tous les noms…</translation>
    </message>
    <message>
        <source>The record, without names kept apart…</source>
        <translation>La fiche, sans les noms gardés à part…</translation>
    </message>
    <message>
        <source>This record is here already. Put the one from the file in its place?</source>
        <translation>Cette fiche est déjà ici. Mettre celle du fichier à sa place&#x202f;?</translation>
    </message>
    <message>
        <source>What stands here now is gone then. Its evidence stays.</source>
        <translation>Ce qui figure ici maintenant disparaît alors. Ses preuves restent.</translation>
    </message>
    <message>
        <source>What was taken back here does not return by this file.</source>
        <translation>Ce qui a été retiré ici ne revient pas par ce fichier.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>Où mettre le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} se trouve maintenant hors du coffre, lisible par tous.</translation>
    </message>
</context>
<context>
    <name>TypeFinder</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>In the questions, “you” is the person it happened to, also if you write for somebody else.</source>
        <translation>Dans les questions, «&#xa0;vous&#xa0;» est la personne à qui c’est arrivé, même si vous écrivez pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>In your own words, for example “they took my phone”</source>
        <translation>Avec vos propres mots, par exemple «&#xa0;on m’a pris mon téléphone&#xa0;»</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>Qu’ont-ils fait&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>More words are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test your recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them as if the passphrase were forgotten. Nothing changes but the date of the test.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Tick the line above first, so that this is no surprise.</source>
        <translation>Cochez d’abord la ligne ci-dessus, pour que ce ne soit pas une surprise.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnknownRest</name>
    <message>
        <source>“I don’t know” is an answer. You can change each of them later.</source>
        <translation>«&#xa0;Je ne sais pas&#xa0;» est une réponse. Vous pouvez changer chacune d’elles plus tard.</translation>
    </message>
</context>
<context>
    <name>Unknowns</name>
    <message numerus="yes">
        <source>Answer what is left with “I don’t know” (%n question(s))</source>
        <translation>
            <numerusform>Répondre au reste par «&#xa0;Je ne sais pas&#xa0;» (%n question)</numerusform>
            <numerusform>Répondre au reste par «&#xa0;Je ne sais pas&#xa0;» (%n questions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %n question(s) again</source>
        <translation>
            <numerusform>Rouvrir la question (%n)</numerusform>
            <numerusform>Rouvrir les %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Keep this folder. Put the whole folder back from a copy, or make a new vault and restore a backup there.</source>
        <translation>Gardez ce dossier. Remettez le dossier entier à partir d’une copie, ou créez un nouveau coffre et restaurez-y une sauvegarde.</translation>
    </message>
    <message>
        <source>Open the vault that it was copied from, lock it, and copy the folder again. Or make a new vault and restore a backup there.</source>
        <translation>Ouvrez le coffre dont il a été copié, verrouillez-le et recopiez le dossier. Ou créez un nouveau coffre et restaurez-y une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>A practice vault. Everybody knows its passphrase: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Créer un nouveau coffre</translation>
    </message>
    <message>
        <source>No vault is known here. A vault is a folder that only a passphrase opens. It can lie on this computer or on a USB stick.</source>
        <translation>Aucun coffre n’est connu ici. Un coffre est un dossier que seule une phrase secrète ouvre. Il peut se trouver sur cet ordinateur ou sur une clé USB.</translation>
    </message>
    <message>
        <source>Nothing opened with this passphrase.</source>
        <translation>Rien ne s’est ouvert avec cette phrase secrète.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>This folder looks like one that {service} copies elsewhere. Copies stay there, whatever you remove here.</source>
        <translation>Ce dossier ressemble à un dossier que {service} copie ailleurs. Les copies y restent, quoi que vous supprimiez ici.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Saisissez d’abord votre phrase secrète.</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>Utiliser le clavier à l’écran</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault.</source>
        <translation>Votre phrase secrète ouvre le coffre.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>A drawer for show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a drawer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four drawers grow together. The new size can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also from the lock screen, without a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another drawer, with a passphrase of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it when somebody may have seen you type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Détruire ce coffre</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every vault has four, used or not. You need the passphrases of all that are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up this drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it must not be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there too little room?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on the stick that the program runs from, and nothing is noted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies beside the settings, so it is found by itself. Nothing is noted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last saved {when}, change {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the keys, every page, record and piece of evidence in this drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it larger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Read this first…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember in the folder of the program where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember on this computer where this vault is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note lies on the stick. Nothing is noted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the lock screen shows it, and whoever sits in front of it can do it too. Have a backup elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the unlock screen finds it by itself. The note lies outside the vault, and whoever examines this computer can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for {size} more in this drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it can never be opened again. Other drawers stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to put into a drawer that others may see, what never, and what it cannot do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every drawer in it, in less than a second. Copies elsewhere are not reached.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the report for {name}: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {day} to {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same entries, in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the text of your own vault. What left was the report: in it, people had other words, and names and passages were masked as you decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}, sent {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working version, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} was called {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} was left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message numerus="yes">
        <source>%n character(s) that nobody sees are shown as marks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be read that way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How the text is written was guessed. If it looks wrong, choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the file was kept anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: only a part of the picture is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture moves. Only its beginning is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewingWords</name>
    <message>
        <source>All scripts (UTF-16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scripts (UTF-16, turned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scripts (UTF-32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scripts (UTF-32, turned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scripts (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic (Windows 1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic (Windows 1257)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows 1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, simplified (GB18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows 1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (Windows 1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew (Windows 1255)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no bytes at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (EUC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened. Another program would have to: it may remember the file, make small pictures of it, or reach the network. If you must, save a copy, and open it on a device that holds nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian (DOS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is not played here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai (Windows 874)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file is not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (Windows 1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video is not played here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese (Windows 1258)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows 1252)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>More than {count} files are in the folder “{name}”. The others are not taken in. Move those that were to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}” is not there now. It is looked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching the folder “{name}”: what is put there is taken in by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A folder here or on a USB stick</source>
        <translation>Un dossier ici ou sur une clé USB</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Un autre coffre</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>Choisir son dossier</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Détruire ce coffre</translation>
    </message>
    <message>
        <source>Fiction only, to try out</source>
        <translation>De la fiction seulement, pour essayer</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>Phrase secrète oubliée&#x202f;?</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Nouveau coffre</translation>
    </message>
    <message>
        <source>Nobody can bring it back</source>
        <translation>Personne ne peut le récupérer</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Autres possibilités</translation>
    </message>
    <message>
        <source>Practice vault</source>
        <translation>Coffre d’exercice</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Note rapide</translation>
    </message>
    <message>
        <source>What can be done, and what not</source>
        <translation>Ce qui est possible, et ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>Without opening</source>
        <translation>Sans ouvrir</translation>
    </message>
    <message>
        <source>Write something down; nothing is opened</source>
        <translation>Noter quelque chose&#x202f;; rien ne s’ouvre</translation>
    </message>
</context>
<context>
    <name>WhatWasExposed</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of your own, with their keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or organisation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n preuve</numerusform>
            <numerusform>%n preuves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a pseudonym and without a name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At your desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy this paper when everybody was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a PDF of this list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this drawer tells of anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who got something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a way to reach them was here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>dans %n fiche</numerusform>
            <numerusform>dans %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>knows of {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name was here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Best on a new stick or another medium: the old one may keep what was on it. A folder “{name}” is made there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Which</name>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is opened and read to its end first. You see what is in it and what is new here; nothing comes before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that you made before you left. If a person carried it: the file that they made for you. It is opened and read to its end first; nothing comes before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup shall come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file did the records leave in?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhichView</name>
    <message>
        <source>Choose the one you want to add. Its digits are compared as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>There are several cards in this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {organisation}, made {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoElse</name>
    <message>
        <source>Family, and people you live with</source>
        <translation>La famille, et les personnes avec qui vous vivez</translation>
    </message>
    <message>
        <source>No names here: think of them, and tell them.</source>
        <translation>Pas de noms ici&#xa0;: pensez à ces personnes, et prévenez-les.</translation>
    </message>
    <message>
        <source>Passwords changed from a device nobody touched</source>
        <translation>Mots de passe changés depuis un appareil que personne n’a touché</translation>
    </message>
    <message>
        <source>People who were asked about</source>
        <translation>Les personnes au sujet desquelles on a posé des questions</translation>
    </message>
    <message>
        <source>People whose messages or numbers could be seen</source>
        <translation>Les personnes dont les messages ou les numéros ont pu être vus</translation>
    </message>
    <message>
        <source>Told on another device, or face to face</source>
        <translation>Prévenues par un autre appareil, ou de vive voix</translation>
    </message>
    <message>
        <source>Who else may be exposed? Tell them safely</source>
        <translation>Qui d’autre est peut-être exposé&#x202f;? Prévenez ces personnes de façon sûre</translation>
    </message>
</context>
<context>
    <name>Whole</name>
    <message>
        <source>Nothing was written in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>Who shall carry it, and which records?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyQuestion</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the history of the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawQuestion</name>
    <message>
        <source>A focal point may have passed it on; ask them to tell.</source>
        <translation>Un point focal l’a peut-être transmis&#x202f;; demandez-lui de prévenir.</translation>
    </message>
    <message>
        <source>From now on nothing about {who} leaves this vault.</source>
        <translation>Désormais, rien au sujet de {who} ne quitte ce coffre.</translation>
    </message>
    <message>
        <source>How did they say it?</source>
        <translation>Comment la personne l’a-t-elle dit&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>In all %n record(s)</source>
        <translation>
            <numerusform>Dans la fiche (%n)</numerusform>
            <numerusform>Dans les %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>In this one</source>
        <translation>Dans celle-ci seulement</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>Pas encore noté</translation>
    </message>
    <message>
        <source>Nothing about them was sent from here. What was said or shown elsewhere cannot be called back.</source>
        <translation>Rien à son sujet n’a été envoyé d’ici. Ce qui a été dit ou montré ailleurs ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>What left already cannot be called back. These have it, and must be told:</source>
        <translation>Ce qui est déjà parti ne peut pas être rappelé. Voici qui l’a, et doit être prévenu&#xa0;:</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où&#x202f;?</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Qui l’a</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Withdraw everything {who} agreed to?</source>
        <translation>Retirer tout ce que {who} a accepté&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>Who has it</source>
        <translation>Qui l’a</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it and move everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the old one, and not close to it. Do not type it on the device that was gone, if there is another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkTab</name>
    <message>
        <source>#EndReprisals, types of reprisals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent: {urgency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm or change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the acts, without being written here: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HURIDOCS codes (MT4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How the sender may be reached safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN mechanisms to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands here is ours: it changes nothing of what was sent, and is never sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of resolution 12/2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of what follows from the acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays here and is never exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
</context>
<context>
    <name>WorkshopStart</name>
    <message>
        <source>A practice world: made-up cases of Westeria, a practice defender and a practice focal point with a vault each, an inbox, files to use, and exercises. Nothing of it can reach a real focal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Inside this folder</source>
        <translation>Dans ce dossier</translation>
    </message>
    <message>
        <source>It is in {folder}. The file START-HERE.txt in it says what lies where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the workshop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>On one laptop: both, side by side. On two: copy the folder to the other one, and open one seat on each; sealed files go from one to the other on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the defender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workshop that is there already…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open both, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, known to everybody: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Arrêté. Il n’en est rien resté.</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>Le dossier a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The folder of the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice defender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the workshop be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the cases of Westeria.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>Map of the world. Marked: {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{latitude}, {longitude}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrongCells</name>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>colonne {number}</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>For this place:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {city}, clocks were put back on {day}: {time} came twice. Which one was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {city}, clocks were put forward over {time} on {day}: no clock showed it. Look at the time or the zone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first, {offset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second, {offset}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Addis Ababa</source>
        <translation>Addis-Abeba</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>Bangkok</translation>
    </message>
    <message>
        <source>Beirut</source>
        <translation>Beyrouth</translation>
    </message>
    <message>
        <source>By city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the difference from UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>Genève</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>Nairobi</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>New York</translation>
    </message>
    <message>
        <source>Santiago</source>
        <translation>Santiago</translation>
    </message>
    <message>
        <source>The Hague</source>
        <translation>La Haye</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>Vienne</translation>
    </message>
    <message>
        <source>{city}, {offset} on that day</source>
        <translation>{city}, {offset} ce jour-là</translation>
    </message>
    <message>
        <source>{city}, {offset} or {other}</source>
        <translation>{city}, {offset} ou {other}</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>The passphrase of this drawer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Choosing</name>
    <message>
        <source>Add from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos propres mots</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing before you can send</source>
        <translation>
            <numerusform>Il manque %n chose avant de pouvoir envoyer</numerusform>
            <numerusform>Il manque %n choses avant de pouvoir envoyer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FileRow</name>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Choose a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page says TRAINING.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is about %n case(s). It leaves the vault in the clear, open to whoever finds the file, and this is noted in the custody.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Laisser ici</translation>
    </message>
    <message>
        <source>Save this text as a file?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>TRAINING</source>
        <translation>EXERCICE</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>look below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Compare now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect anybody physically, promise a result, or call back what was sent once it is with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the report, ask questions, answer you, and use it with the UN only as each person agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a focal point can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you go on without comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept with the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Plural</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Popup</name>
    <message>
        <source>Type to find</source>
        <translation>Écrivez pour trouver</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Oublier {name}</translation>
    </message>
    <message>
        <source>Not there now: is the stick plugged in?</source>
        <translation>Absent pour l’instant&#xa0;: la clé est-elle branchée&#x202f;?</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message numerus="yes">
        <source>%n more answer(s) go as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Report from {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_WhoHasIt</name>
    <message numerus="yes">
        <source>%n sent file(s) could not be read here</source>
        <translation>
            <numerusform>%n fichier envoyé n’a pas pu être lu ici</numerusform>
            <numerusform>%n fichiers envoyés n’ont pas pu être lus ici</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that shows them was saved outside</source>
        <translation>Un fichier qui montre cette personne a été enregistré dehors</translation>
    </message>
    <message>
        <source>In a backup that they carry</source>
        <translation>Dans une sauvegarde que cette personne a sur elle</translation>
    </message>
    <message>
        <source>In a sealed file</source>
        <translation>Dans un fichier scellé</translation>
    </message>
    <message>
        <source>Nobody can tell from here who has it</source>
        <translation>D’ici, personne ne peut dire qui l’a</translation>
    </message>
    <message>
        <source>Perhaps: a record that was removed here was in it</source>
        <translation>Peut-être&#xa0;: une fiche supprimée ici s’y trouvait</translation>
    </message>
    <message>
        <source>Whoever has that file now</source>
        <translation>Qui a ce fichier maintenant</translation>
    </message>
    <message>
        <source>You noted that it may be shared with them</source>
        <translation>Vous avez noté que cela peut être partagé avec eux</translation>
    </message>
    <message>
        <source>as {word}</source>
        <translation>comme {word}</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n case(s) were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) without a receipt</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are %n cases information about one event?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n case(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done with %n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n case(s) again on one day?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
