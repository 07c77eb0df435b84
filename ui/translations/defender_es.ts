<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A newer version</source>
        <translation>Una versión más reciente</translation>
    </message>
    <message>
        <source>Check a newer version before you run it</source>
        <translation>Compruebe una versión más reciente antes de ejecutarla</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Nobody independent has reviewed it.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. No tiene ninguna garantía. Nadie independiente lo ha revisado.</translation>
    </message>
    <message>
        <source>From a stick, without a network. Two small files lie beside it: release.json and release.json.minisig. Nothing is run or changed here.</source>
        <translation>Desde una memoria USB, sin red. A su lado hay dos archivos pequeños: release.json y release.json.minisig. Aquí no se ejecuta ni se cambia nada.</translation>
    </message>
    <message>
        <source>It is newer than the one you have.</source>
        <translation>Es más reciente que la que usted tiene.</translation>
    </message>
    <message>
        <source>It is older than the one you have: mistakes mended since would come back. Ask who gave it to you why.</source>
        <translation>Es más antigua que la que usted tiene: volverían errores corregidos desde entonces. Pregunte a quien se la dio por qué.</translation>
    </message>
    <message>
        <source>It is the version you have.</source>
        <translation>Es la versión que usted tiene.</translation>
    </message>
    <message>
        <source>Looking at the newer version</source>
        <translation>Examinando la versión más reciente</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>La versión más reciente</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>What of others is in it</source>
        <translation>Lo que contiene de otros</translation>
    </message>
    <message>
        <source>{file} is version {version} of {day}, signed with the key that this program knows.</source>
        <translation>{file} es la versión {version} del {day}, firmada con la clave que este programa conoce.</translation>
    </message>
    <message>
        <source>{name}, in {whole}: {licence}</source>
        <translation>{name}, en {whole}: {licence}</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Another account: {question}</source>
        <translation>Otro relato: {question}</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>Quitar este relato</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>¿Quién lo dice?</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Somebody says otherwise</source>
        <translation>Alguien dice otra cosa</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>¿Quién lo dice?</translation>
    </message>
</context>
<context>
    <name>ActFacts</name>
    <message>
        <source>Applied {time} before it was needed.</source>
        <translation>Se solicitó {time} antes de que hiciera falta.</translation>
    </message>
    <message>
        <source>Held for {time} so far.</source>
        <translation>Lleva {time} bajo custodia.</translation>
    </message>
    <message>
        <source>Held for {time}.</source>
        <translation>Bajo custodia durante {time}.</translation>
    </message>
    <message>
        <source>In all: {time}.</source>
        <translation>En total: {time}.</translation>
    </message>
    <message>
        <source>In custody for {time} before the death.</source>
        <translation>Bajo custodia durante {time} antes de la muerte.</translation>
    </message>
    <message>
        <source>It lasted {time}.</source>
        <translation>Duró {time}.</translation>
    </message>
    <message>
        <source>Kept for {time} so far.</source>
        <translation>Retenido {time} hasta ahora.</translation>
    </message>
    <message>
        <source>Kept for {time}.</source>
        <translation>Retenido durante {time}.</translation>
    </message>
    <message>
        <source>Missing for {time} so far.</source>
        <translation>Sin noticias durante {time} hasta ahora.</translation>
    </message>
    <message>
        <source>Missing for {time}.</source>
        <translation>Sin noticias durante {time}.</translation>
    </message>
    <message>
        <source>The UN event began after the document was given back.</source>
        <translation>La actividad de la ONU empezó después de que se devolviera el documento.</translation>
    </message>
    <message>
        <source>The UN event began before the document was taken.</source>
        <translation>La actividad de la ONU empezó antes de que se llevaran el documento.</translation>
    </message>
    <message>
        <source>The UN event began while the document was kept.</source>
        <translation>La actividad de la ONU empezó mientras el documento estaba retenido.</translation>
    </message>
    <message>
        <source>The answer took {time}.</source>
        <translation>La respuesta tardó {time}.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Este día ya pasó.</translation>
    </message>
    <message>
        <source>This is earlier than the beginning. Is one of the two dates a slip?</source>
        <translation>Es anterior al comienzo. ¿Es un error una de las dos fechas?</translation>
    </message>
    <message>
        <source>Time left for an answer: {time}.</source>
        <translation>Tiempo que queda para una respuesta: {time}.</translation>
    </message>
    <message>
        <source>Time left until then: {time}.</source>
        <translation>Tiempo que queda hasta entonces: {time}.</translation>
    </message>
    <message>
        <source>Time since the arrest: {time}.</source>
        <translation>Tiempo desde la detención: {time}.</translation>
    </message>
    <message>
        <source>Time since the first signs: {time}.</source>
        <translation>Tiempo desde los primeros signos: {time}.</translation>
    </message>
    <message>
        <source>Too late by {time}.</source>
        <translation>Tarde por {time}.</translation>
    </message>
    <message>
        <source>Until today: {time}.</source>
        <translation>Hasta hoy: {time}.</translation>
    </message>
    <message>
        <source>Waiting for {time} so far.</source>
        <translation>En espera {time} hasta ahora.</translation>
    </message>
    <message>
        <source>You found out {time} after it began.</source>
        <translation>Usted lo supo {time} después de que empezara.</translation>
    </message>
    <message>
        <source>You told them {time} later.</source>
        <translation>Usted se lo dijo {time} después.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>unos {time}</translation>
    </message>
    <message>
        <source>at most {days}</source>
        <translation>como máximo {days}</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>menos de un día</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{least} to {days}</source>
        <translation>de {least} a {days}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{time} below what this law allows.</source>
        <translation>{time} menos de lo que permite esta ley.</translation>
    </message>
    <message>
        <source>{time} longer than this law allows.</source>
        <translation>{time} más de lo que permite esta ley.</translation>
    </message>
    <message>
        <source>{time} without a sign of life, until today.</source>
        <translation>{time} sin señales de vida, hasta hoy.</translation>
    </message>
    <message>
        <source>{time} without contact, until today.</source>
        <translation>{time} sin contacto, hasta hoy.</translation>
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
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Allowed for some incidents only</source>
        <translation>Permitido solo para algunos incidentes</translation>
    </message>
    <message>
        <source>Ask about: {action}</source>
        <translation>Preguntar por: {action}</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Preguntar…</translation>
    </message>
    <message>
        <source>Not yet: a condition, or a question that has to be asked again</source>
        <translation>Todavía no: una condición, o una pregunta que hay que volver a hacer</translation>
    </message>
    <message>
        <source>Note what they said about: {action}</source>
        <translation>Anotar lo que dijeron sobre: {action}</translation>
    </message>
    <message>
        <source>Note what they said…</source>
        <translation>Anotar lo que dijeron…</translation>
    </message>
    <message>
        <source>Only those who agreed, not {people}.</source>
        <translation>Solo quienes aceptaron, no {people}.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Removed from what leaves: {people}.</source>
        <translation>Se quita de lo que sale: {people}.</translation>
    </message>
    <message>
        <source>{action}: {organisation}</source>
        <translation>{action}: {organisation}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A child agreed without a guardian.</source>
        <translation>Un niño o una niña aceptó sin quien ejerce la tutela.</translation>
    </message>
    <message>
        <source>A correction of it is here. Work with that one.</source>
        <translation>Aquí hay una corrección. Trabaje con ella.</translation>
    </message>
    <message>
        <source>A notice says that it is taken back, and is not proven. Ask the sender first.</source>
        <translation>Una notificación dice que se retira, y no está probada. Pregunte antes a quien lo envió.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Ask UN colleagues, without a name</source>
        <translation>Preguntar a colegas de la ONU, sin nombre</translation>
    </message>
    <message>
        <source>Ask each of them.</source>
        <translation>Pregunte a cada una de esas personas.</translation>
    </message>
    <message>
        <source>Ask the UN, in the letter, to publish initials instead of names.</source>
        <translation>Pida a la ONU, en la carta, que publique iniciales en lugar de nombres.</translation>
    </message>
    <message>
        <source>Ask the family or the lawyer.</source>
        <translation>Pregunte a la familia o al abogado o abogada.</translation>
    </message>
    <message>
        <source>Ask the family.</source>
        <translation>Pregunte a la familia.</translation>
    </message>
    <message>
        <source>Ask the guardian, and the child too.</source>
        <translation>Pregunte a quien ejerce la tutela, y también al niño o la niña.</translation>
    </message>
    <message>
        <source>Ask the lawyer.</source>
        <translation>Pregunte al abogado o abogada.</translation>
    </message>
    <message>
        <source>Ask the person.</source>
        <translation>Pregunte a la persona.</translation>
    </message>
    <message>
        <source>Ask whoever may speak for them.</source>
        <translation>Pregunte a quien pueda hablar en su nombre.</translation>
    </message>
    <message>
        <source>Asking {who} about {use} was too risky.</source>
        <translation>Preguntar a {who} sobre {use} era demasiado peligroso.</translation>
    </message>
    <message>
        <source>Change it until nobody can recognise it.</source>
        <translation>Cámbielo hasta que nadie pueda reconocerlo.</translation>
    </message>
    <message>
        <source>Complaint to UN security</source>
        <translation>Queja ante la seguridad de la ONU</translation>
    </message>
    <message>
        <source>Confidential submission to a treaty body</source>
        <translation>Comunicación confidencial a un órgano de tratado</translation>
    </message>
    <message>
        <source>Contact the person</source>
        <translation>Contactar con la persona</translation>
    </message>
    <message>
        <source>It holds data that need the most care (health, violence, children, people who are held): they need a confirmation of their own, and never enter the yearly summary.</source>
        <translation>Contiene datos que requieren el mayor cuidado (salud, violencia, niños, personas detenidas): necesitan una confirmación propia, y nunca entran en el resumen anual.</translation>
    </message>
    <message>
        <source>It says that it corrects another report, and that is not proven.</source>
        <translation>Dice que corrige otro informe, y eso no está probado.</translation>
    </message>
    <message>
        <source>Letter to the Government, with names</source>
        <translation>Carta al Gobierno, con nombres</translation>
    </message>
    <message>
        <source>Letter without names, on a law or a pattern</source>
        <translation>Carta sin nombres, sobre una ley o una práctica</translation>
    </message>
    <message>
        <source>Mark it: confidential, not for the website.</source>
        <translation>Márquelo: confidencial, no para el sitio web.</translation>
    </message>
    <message>
        <source>Nobody may stand in it: only what happened.</source>
        <translation>Nadie puede figurar en él: solo lo que ocurrió.</translation>
    </message>
    <message>
        <source>Nobody noted whether the child wants it.</source>
        <translation>Nadie anotó si el niño o la niña lo quiere.</translation>
    </message>
    <message>
        <source>Nobody stands in it who could agree.</source>
        <translation>No figura en él nadie que pueda aceptar.</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Comunicado de prensa</translation>
    </message>
    <message>
        <source>Read and keep</source>
        <translation>Leer y guardar</translation>
    </message>
    <message>
        <source>Secretary-General’s report, with names</source>
        <translation>Informe del Secretario General, con nombres</translation>
    </message>
    <message>
        <source>Secretary-General’s report, without names</source>
        <translation>Informe del Secretario General, sin nombres</translation>
    </message>
    <message>
        <source>Share with another organisation</source>
        <translation>Compartir con otra organización</translation>
    </message>
    <message>
        <source>Somebody agreed to be named, but the name did not come with the report. Ask for it.</source>
        <translation>Alguien aceptó ser nombrado, pero el nombre no vino con el informe. Pídalo.</translation>
    </message>
    <message>
        <source>Somebody who cannot be left out would be: whose case it is, or, for a letter without names, whoever told of it.</source>
        <translation>Quedaría fuera alguien que no puede quedar fuera: la persona de cuyo caso se trata o, para una carta sin nombres, quien lo contó.</translation>
    </message>
    <message>
        <source>TRAINING: everything that leaves is marked so.</source>
        <translation>PRÁCTICA: todo lo que sale lleva esa marca.</translation>
    </message>
    <message>
        <source>The case was archived because consent is missing.</source>
        <translation>El caso se archivó porque falta el consentimiento.</translation>
    </message>
    <message>
        <source>The letter becomes public after about 60 days.</source>
        <translation>La carta se hace pública después de unos 60 días.</translation>
    </message>
    <message>
        <source>The name goes to security and to the secretariat of the meeting.</source>
        <translation>El nombre va a la seguridad y a la secretaría de la reunión.</translation>
    </message>
    <message>
        <source>The report was taken back.</source>
        <translation>El informe se retiró.</translation>
    </message>
    <message>
        <source>Training and real cases never meet.</source>
        <translation>La práctica y los casos reales nunca se encuentran.</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>Personal de la ONU, con carácter confidencial</translation>
    </message>
    <message>
        <source>Use in training</source>
        <translation>Usar en la formación</translation>
    </message>
    <message>
        <source>a letter to the Government</source>
        <translation>una carta al Gobierno</translation>
    </message>
    <message>
        <source>another organisation</source>
        <translation>otra organización</translation>
    </message>
    <message>
        <source>being contacted</source>
        <translation>ser contactada</translation>
    </message>
    <message>
        <source>needs: yes to UN staff, in confidence</source>
        <translation>necesita: sí al personal de la ONU, con carácter confidencial</translation>
    </message>
    <message>
        <source>needs: yes to UN staff, of whoever told it</source>
        <translation>necesita: sí al personal de la ONU, de quien lo contó</translation>
    </message>
    <message>
        <source>needs: yes to a letter, and yes to the name in public UN reports (or a request for initials)</source>
        <translation>necesita: sí a una carta, y sí al nombre en informes públicos de la ONU (o una petición de iniciales)</translation>
    </message>
    <message>
        <source>needs: yes to being contacted</source>
        <translation>necesita: sí a ser contactada</translation>
    </message>
    <message>
        <source>needs: yes to that organisation by its name</source>
        <translation>necesita: sí a esa organización por su nombre</translation>
    </message>
    <message>
        <source>needs: yes to that report by name, and to the name in public, asked for in its year</source>
        <translation>necesita: sí a ese informe con el nombre, y al nombre en público, preguntado en su año</translation>
    </message>
    <message>
        <source>needs: yes to that report, asked for in its year</source>
        <translation>necesita: sí a ese informe, preguntado en su año</translation>
    </message>
    <message>
        <source>needs: yes to that, and changing it beyond recognition</source>
        <translation>necesita: sí a eso, y cambiarlo hasta no poder reconocerse</translation>
    </message>
    <message>
        <source>needs: yes to the focal point</source>
        <translation>necesita: sí al punto focal</translation>
    </message>
    <message>
        <source>needs: yes to the name in media or in public UN reports</source>
        <translation>necesita: sí al nombre en los medios o en informes públicos de la ONU</translation>
    </message>
    <message>
        <source>reading and keeping it</source>
        <translation>leerlo y guardarlo</translation>
    </message>
    <message>
        <source>the Secretary-General’s report</source>
        <translation>el informe del Secretario General</translation>
    </message>
    <message>
        <source>the name in media</source>
        <translation>el nombre en los medios</translation>
    </message>
    <message>
        <source>the name in public UN reports</source>
        <translation>el nombre en informes públicos de la ONU</translation>
    </message>
    <message>
        <source>training</source>
        <translation>la formación</translation>
    </message>
    <message>
        <source>{who} agreed to {use} only under a condition, and nobody said it is met.</source>
        <translation>{who} aceptó {use} solo con una condición, y nadie dijo que se cumple.</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, and the day to ask again has come.</source>
        <translation>{who} aceptó {use}, y ha llegado el día para volver a preguntar.</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, and was not asked again for this year.</source>
        <translation>{who} aceptó {use}, y no se le volvió a preguntar para este año.</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, but not by name.</source>
        <translation>{who} aceptó {use}, pero no con su nombre.</translation>
    </message>
    <message>
        <source>{who} agreed to {use}, but not to this one.</source>
        <translation>{who} aceptó {use}, pero no esta.</translation>
    </message>
    <message>
        <source>{who} gave no clear yes to {use}.</source>
        <translation>{who} no dio un sí claro a {use}.</translation>
    </message>
    <message>
        <source>{who} said no to {use}.</source>
        <translation>{who} dijo que no a {use}.</translation>
    </message>
    <message>
        <source>{who} took back the yes to {use}.</source>
        <translation>{who} retiró el sí a {use}.</translation>
    </message>
    <message>
        <source>{who} was not asked about {use}.</source>
        <translation>No se preguntó a {who} sobre {use}.</translation>
    </message>
</context>
<context>
    <name>ActionsTab</name>
    <message>
        <source>What is not agreed to is refused. Each line says what it needs, who is missing, and how to ask.</source>
        <translation>Lo que no se aceptó se deniega. Cada línea dice qué necesita, quién falta y cómo preguntar.</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Qué puede hacerse</translation>
    </message>
    <message>
        <source>Words for answers…</source>
        <translation>Palabras para las respuestas…</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Add another act</source>
        <translation>Añadir otro acto</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Todas respondidas</translation>
    </message>
    <message>
        <source>Change the kind…</source>
        <translation>Cambiar el tipo…</translation>
    </message>
    <message>
        <source>Remove this act?</source>
        <translation>¿Quitar este acto?</translation>
    </message>
    <message>
        <source>Remove this act…</source>
        <translation>Quitar este acto…</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} de {asked} respondidas</translation>
    </message>
</context>
<context>
    <name>AddDrawer</name>
    <message>
        <source>Adding a drawer</source>
        <translation>Añadiendo un cajón</translation>
    </message>
    <message>
        <source>Another drawer you named has recovery words, too.</source>
        <translation>Otro cajón que indicó también tiene palabras de recuperación.</translation>
    </message>
    <message>
        <source>Lock, and open it with its own passphrase. Write in it now and then: a drawer whose last entry is old tells something too.</source>
        <translation>Bloquee y ábralo con su propia frase de contraseña. Escriba en él de vez en cuando: un cajón cuya última entrada es antigua también revela algo.</translation>
    </message>
    <message>
        <source>The drawer is made.</source>
        <translation>El cajón está creado.</translation>
    </message>
    <message>
        <source>These words belong to none of the drawers you named.</source>
        <translation>Estas palabras no pertenecen a ninguno de los cajones que indicó.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>Esta no es la frase de contraseña de este cajón.</translation>
    </message>
    <message>
        <source>This one cannot be used here. Take another one.</source>
        <translation>Esta no puede usarse aquí. Elija otra.</translation>
    </message>
    <message>
        <source>This one opens no drawer here.</source>
        <translation>Esta no abre ningún cajón aquí.</translation>
    </message>
    <message>
        <source>Trying the passphrases</source>
        <translation>Probando las frases de contraseña</translation>
    </message>
    <message>
        <source>Two of these open the same drawer. Name each drawer once.</source>
        <translation>Dos de ellas abren el mismo cajón. Indique cada cajón una vez.</translation>
    </message>
</context>
<context>
    <name>AddView</name>
    <message>
        <source>A focal point gives you its card as a file, as text, or on paper with a QR code: a photo or a scan of it is enough. You can also drop it here. A file that ends a card (a revocation) is added in the same way.</source>
        <translation>Un punto focal le da su tarjeta como archivo, como texto o en papel con un código QR: basta una foto o una imagen escaneada. También puede soltarla aquí. Un archivo que pone fin a una tarjeta (una revocación) se añade de la misma forma.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>Añadir un punto focal</translation>
    </message>
    <message>
        <source>Choose a file or a picture…</source>
        <translation>Elegir un archivo o una imagen…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Or paste the card</source>
        <translation>O pegar la tarjeta</translation>
    </message>
    <message>
        <source>its text, or a picture of it</source>
        <translation>su texto, o una imagen de ella</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Añadir pruebas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Seudónimo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Who the person is, without pointing to them</source>
        <translation>Quién es la persona, sin señalarla</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Add a drawer…</source>
        <translation>Añadir un cajón…</translation>
    </message>
</context>
<context>
    <name>AgainMenu</name>
    <message>
        <source>Ask again by {day}</source>
        <translation>Volver a preguntar antes del {day}</translation>
    </message>
    <message>
        <source>Go through all uses now</source>
        <translation>Revisar ahora todos los usos</translation>
    </message>
    <message>
        <source>No day to ask again</source>
        <translation>Sin día para volver a preguntar</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>12 April 2026</source>
        <translation>12 de abril de 2026</translation>
    </message>
    <message>
        <source>Ask {sender} for information?</source>
        <translation>¿Pedir información a {sender}?</translation>
    </message>
    <message>
        <source>At most 20,000 letters.</source>
        <translation>Como máximo 20.000 letras.</translation>
    </message>
    <message>
        <source>Change the status of this case?</source>
        <translation>¿Cambiar el estado de este caso?</translation>
    </message>
    <message>
        <source>Close this case?</source>
        <translation>¿Cerrar este caso?</translation>
    </message>
    <message>
        <source>Make a file for the sender</source>
        <translation>Crear un archivo para quien lo envió</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Nuevo estado</translation>
    </message>
    <message>
        <source>No answer can be sealed to this case, so it is only noted here.</source>
        <translation>No se puede sellar ninguna respuesta para este caso, así que aquí solo se anota.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Only note it here</source>
        <translation>Solo anotarlo aquí</translation>
    </message>
    <message>
        <source>Say something, in a sentence or two.</source>
        <translation>Diga algo, en una o dos frases.</translation>
    </message>
    <message>
        <source>Seal the answer…</source>
        <translation>Sellar la respuesta…</translation>
    </message>
    <message>
        <source>Tell {sender} that the report arrived?</source>
        <translation>¿Decir a {sender} que el informe llegó?</translation>
    </message>
    <message>
        <source>The answer becomes a sealed file that only {sender} can open. It names nobody outside, and has no subject line.</source>
        <translation>La respuesta se convierte en un archivo sellado que solo {sender} puede abrir. Por fuera no nombra a nadie, y no tiene línea de asunto.</translation>
    </message>
    <message>
        <source>There is news about your report: </source>
        <translation>Hay novedades sobre su informe: </translation>
    </message>
    <message>
        <source>To go on we need to know: </source>
        <translation>Para seguir necesitamos saber: </translation>
    </message>
    <message>
        <source>We have done what we could with your report and close the case.</source>
        <translation>Hemos hecho lo que pudimos con su informe y cerramos el caso.</translation>
    </message>
    <message>
        <source>We will give it to nobody, and publish nothing, without asking you again.</source>
        <translation>No se lo daremos a nadie, ni publicaremos nada, sin volver a preguntarle.</translation>
    </message>
    <message>
        <source>We will publish nothing without asking you again.</source>
        <translation>No publicaremos nada sin volver a preguntarle.</translation>
    </message>
    <message>
        <source>We write again by</source>
        <translation>Volvemos a escribir a más tardar el</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>What we will not do without asking again</source>
        <translation>Lo que no haremos sin volver a preguntar</translation>
    </message>
    <message>
        <source>Who learns of it</source>
        <translation>Quién se entera</translation>
    </message>
    <message>
        <source>Words to begin with</source>
        <translation>Palabras para empezar</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>Escriba un solo día, como 12 de abril de 2026.</translation>
    </message>
    <message>
        <source>Your report arrived whole and can be read.</source>
        <translation>Su informe llegó entero y se puede leer.</translation>
    </message>
    <message>
        <source>in words the sender reads alone</source>
        <translation>con palabras que solo lee quien lo envió</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>puede omitirse</translation>
    </message>
    <message>
        <source>there are none in the sender’s language</source>
        <translation>no hay ninguna en el idioma de quien lo envió</translation>
    </message>
    <message>
        <source>your own words stay; empty the field to begin anew</source>
        <translation>sus propias palabras se quedan; vacíe el campo para empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Answer {number} lies in {file}. Only the sender can open it.</source>
        <translation>La respuesta {number} está en {file}. Solo quien lo envió puede abrirla.</translation>
    </message>
    <message>
        <source>What you wrote is kept with this case.</source>
        <translation>Lo que escribió se guarda con este caso.</translation>
    </message>
    <message>
        <source>Where shall the answer file be put?</source>
        <translation>¿Dónde se debe poner el archivo de respuesta?</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>{kind}, {language}</source>
        <translation>{kind}, {language}</translation>
    </message>
    <message>
        <source>{kind}, {language}, your own</source>
        <translation>{kind}, {language}, propio</translation>
    </message>
</context>
<context>
    <name>Arrived</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the new vault</source>
        <translation>Todo está en la nueva bóveda</translation>
    </message>
    <message>
        <source>It was opened with the new passphrase, and everything in it was compared with what is here. Other drawers of this vault were not moved.</source>
        <translation>Se abrió con la nueva frase de contraseña, y todo lo que contiene se comparó con lo que hay aquí. Los demás cajones de esta bóveda no se trasladaron.</translation>
    </message>
    <message>
        <source>Lock and open the new vault</source>
        <translation>Bloquear y abrir la nueva bóveda</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message numerus="yes">
        <source>%n file(s) left in the inbox.</source>
        <translation>
            <numerusform>Queda %n archivo en la bandeja de entrada.</numerusform>
            <numerusform>Quedan %n archivos en la bandeja de entrada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick note(s) could not be taken in.</source>
        <translation>
            <numerusform>%n nota rápida no pudo incorporarse.</numerusform>
            <numerusform>%n notas rápidas no pudieron incorporarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick note(s) taken in.</source>
        <translation>
            <numerusform>%n nota rápida incorporada.</numerusform>
            <numerusform>%n notas rápidas incorporadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Taking quick notes in</source>
        <translation>Incorporando las notas rápidas</translation>
    </message>
    <message>
        <source>Written while the vault was locked: the author is not certain.</source>
        <translation>Escrito con la bóveda bloqueada: la autoría no es segura.</translation>
    </message>
</context>
<context>
    <name>AsCorrection</name>
    <message>
        <source>As a correction</source>
        <translation>Como corrección</translation>
    </message>
    <message>
        <source>As a new report</source>
        <translation>Como informe nuevo</translation>
    </message>
    <message>
        <source>How it is sent to them</source>
        <translation>Cómo se les envía</translation>
    </message>
    <message>
        <source>It says that it corrects what they have since {day}. That one cannot be called back: they see both side by side.</source>
        <translation>Dice que corrige lo que tienen desde el {day}. Aquello no se puede recuperar: ven ambos, uno junto a otro.</translation>
    </message>
    <message>
        <source>They have had this since {day}. What you send now is one more.</source>
        <translation>Tienen esto desde el {day}. Lo que envíe ahora es uno más.</translation>
    </message>
</context>
<context>
    <name>AskForDraft</name>
    <message>
        <source>Draft a paragraph</source>
        <translation>Redactar un párrafo</translation>
    </message>
    <message>
        <source>Drafts there already are</source>
        <translation>Borradores que ya hay</translation>
    </message>
    <message>
        <source>Is the condition met?</source>
        <translation>¿Se cumple la condición?</translation>
    </message>
    <message>
        <source>It is met</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>It says no more than the record does, and names only those who agreed to it. You can change every word; what may not leave is marked.</source>
        <translation>No dice más que el registro, y nombra solo a quienes lo aceptaron. Puede cambiar cada palabra; lo que no puede salir está marcado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Report of the year</source>
        <translation>Informe del año</translation>
    </message>
    <message>
        <source>Somebody agreed only if: {condition}. Your answer counts this once.</source>
        <translation>Alguien aceptó solo si: {condition}. Su respuesta vale por esta vez.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message numerus="yes">
        <source>What shall be written about these %n case(s)?</source>
        <translation>
            <numerusform>¿Qué se debe escribir sobre este %n caso?</numerusform>
            <numerusform>¿Qué se debe escribir sobre estos %n casos?</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall be written about this case?</source>
        <translation>¿Qué se debe escribir sobre este caso?</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Qué organización</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Write it without them</source>
        <translation>Escribirlo sin ellas</translation>
    </message>
    <message>
        <source>Write it without these people?</source>
        <translation>¿Escribirlo sin estas personas?</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>No escribir nada</translation>
    </message>
    <message>
        <source>a consent of that year is needed</source>
        <translation>hace falta un consentimiento de ese año</translation>
    </message>
    <message>
        <source>as somebody who agreed called it</source>
        <translation>tal como la llamó quien aceptó</translation>
    </message>
    <message>
        <source>{people} did not agree to it. They would not be in the text at all.</source>
        <translation>No lo aceptaron: {people}. No estarían en el texto en absoluto.</translation>
    </message>
</context>
<context>
    <name>AskSection</name>
    <message>
        <source>From these reasons, it would be: {urgency}</source>
        <translation>Por estos motivos, sería: {urgency}</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Usar esto</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Another answer</source>
        <translation>Otra respuesta</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation>Destruirla</translation>
    </message>
    <message>
        <source>Destroy this vault?</source>
        <translation>¿Destruir esta bóveda?</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonarlo</translation>
    </message>
    <message>
        <source>Give up this drawer?</source>
        <translation>¿Abandonar este cajón?</translation>
    </message>
    <message>
        <source>I understand: everything in this drawer is lost</source>
        <translation>Entiendo: se pierde todo lo que hay en este cajón</translation>
    </message>
    <message>
        <source>I understand: everything in this vault is lost</source>
        <translation>Entiendo: se pierde todo lo que hay en esta bóveda</translation>
    </message>
    <message>
        <source>Its keys and its beginning are overwritten. Nobody can open it again, you included: records, people, evidence and reports in it are lost. Other drawers stay as they are. Copies and backups made before can still be opened. Whoever has the file of keys of such a copy, and the passphrase, can also read what lies behind the beginning of this one.</source>
        <translation>Se sobrescriben sus claves y su comienzo. Nadie puede volver a abrirlo, tampoco usted: se pierden los registros, las personas, las pruebas y los informes que contiene. Los demás cajones quedan como están. Las copias y las copias de seguridad hechas antes aún pueden abrirse. Quien tenga el archivo de claves de una copia así, y la frase de contraseña, también puede leer lo que está detrás del comienzo de este.</translation>
    </message>
    <message>
        <source>Its keys are overwritten and its folder is deleted, with every drawer in it. It takes less than a second. Nobody can bring it back, neither a passphrase nor recovery words.</source>
        <translation>Se sobrescriben sus claves y se borra su carpeta, con todos los cajones. Tarda menos de un segundo. Nadie puede recuperarla, ni con una frase de contraseña ni con palabras de recuperación.</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>La frase de contraseña de este cajón</translation>
    </message>
    <message>
        <source>This does not reach copies and backups elsewhere, or what a cloud service keeps. On flash memory (sticks, cards, most laptops) worn blocks may hold old keys where no program reaches them.</source>
        <translation>Esto no alcanza las copias y copias de seguridad en otros lugares, ni lo que guarda un servicio en la nube. En la memoria flash (memorias USB, tarjetas de memoria, la mayoría de las portátiles), los bloques gastados pueden conservar claves antiguas donde ningún programa llega.</translation>
    </message>
</context>
<context>
    <name>BannerPlace</name>
    <message numerus="yes">
        <source>%n thing(s) did not work.</source>
        <translation>
            <numerusform>%n cosa no funcionó.</numerusform>
            <numerusform>%n cosas no funcionaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is kept in this window and tried again every few seconds.</source>
        <translation>Se conserva en esta ventana y se vuelve a intentar cada pocos segundos.</translation>
    </message>
    <message>
        <source>What you typed last is not saved.</source>
        <translation>Lo último que escribió no está guardado.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Becomes</name>
    <message>
        <source>A draft. Nobody agreed to anything in it yet.</source>
        <translation>Un borrador. Nadie ha aceptado todavía nada de él.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n cell(s) not understood.</source>
        <translation>
            <numerusform>Se omite: %n celda no entendida.</numerusform>
            <numerusform>Se omite: %n celdas no entendidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: it is the same as row {number}.</source>
        <translation>Se omite: es igual que la fila {number}.</translation>
    </message>
    <message>
        <source>Left out: this row was taken in before.</source>
        <translation>Se omite: esta fila ya se incorporó antes.</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>La fila siguiente</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>La fila anterior</translation>
    </message>
    <message>
        <source>What row {number} becomes</source>
        <translation>En qué se convierte la fila {number}</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>First make recovery words: without them, a lost computer loses the drawer.</source>
        <translation>Cree antes palabras de recuperación: sin ellas, si se pierde la computadora, se pierde el cajón.</translation>
    </message>
    <message>
        <source>First test the recovery words: nobody should rely on words never tried.</source>
        <translation>Pruebe antes las palabras de recuperación: nadie debe confiar en palabras que nunca se probaron.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>No se puede usar el llavero de esta computadora.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>El llavero de esta computadora no responde.</translation>
    </message>
    <message>
        <source>The program runs from its own folder and leaves nothing on this computer, so it puts no key into its keychain.</source>
        <translation>El programa funciona desde su propia carpeta y no deja nada en esta computadora, así que no pone ninguna clave en su llavero.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation>Esta computadora no tiene un llavero que se pueda usar.</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Can be sealed from {when}.</source>
        <translation>Puede sellarse desde {when}.</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>No enviarlo</translation>
    </message>
    <message>
        <source>For {names}.</source>
        <translation>Para {names}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>It has rested. Read it once more, then seal.</source>
        <translation>Ha reposado. Léalo una vez más y luego séllelo.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Move case {number} to “{column}”?</source>
        <translation>¿Mover el caso {number} a «{column}»?</translation>
    </message>
    <message>
        <source>Only note it here</source>
        <translation>Solo anotarlo aquí</translation>
    </message>
    <message>
        <source>Tell the sender…</source>
        <translation>Avisar a quien lo envió…</translation>
    </message>
    <message>
        <source>The status is noted here. The sender learns of it only by an answer.</source>
        <translation>El estado se anota aquí. Quien lo envió solo se entera por una respuesta.</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>{case} stands in “{column}” now.</source>
        <translation>{case} está ahora en «{column}».</translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message numerus="yes">
        <source>%n file(s) came in.</source>
        <translation>
            <numerusform>Entró %n archivo.</numerusform>
            <numerusform>Entraron %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in.</source>
        <translation>
            <numerusform>Entró %n registro.</numerusform>
            <numerusform>Entraron %n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept as here.</source>
        <translation>
            <numerusform>%n registro se conserva como está aquí.</numerusform>
            <numerusform>%n registros se conservan como están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>Destroy the file now, or keep it as a backup.</source>
        <translation>Destruya el archivo ahora, o guárdelo como copia de seguridad.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <source>No key in this drawer opens it. Nothing was changed.</source>
        <translation>Ninguna clave de este cajón lo abre. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only the drawer it came from opens it. You can destroy the one you carried.</source>
        <translation>Solo lo abre el cajón del que salió. Puede destruir el que usted llevaba.</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Leyendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Sealing it anew</source>
        <translation>Sellándolo de nuevo</translation>
    </message>
    <message>
        <source>The backup is back.</source>
        <translation>La copia de seguridad está restaurada.</translation>
    </message>
    <message>
        <source>The file for them is made.</source>
        <translation>El archivo para esa persona está creado.</translation>
    </message>
    <message>
        <source>The records are back.</source>
        <translation>Los registros han vuelto.</translation>
    </message>
    <message>
        <source>These words do not open it. Nothing was changed.</source>
        <translation>Estas palabras no lo abren. No se cambió nada.</translation>
    </message>
    <message>
        <source>This does not open it.</source>
        <translation>Esto no lo abre.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>¿Dónde se debe poner el archivo?</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>¿Qué copia de seguridad?</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Change the status</source>
        <translation>Cambiar el estado</translation>
    </message>
    <message>
        <source>Changing the cases</source>
        <translation>Cambiando los casos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>It is noted here, and nobody is told by it. Answer them to tell the senders.</source>
        <translation>Se anota aquí, y con eso no se avisa a nadie. Respóndales para avisar a quienes los enviaron.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Unirlos</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Unir…</translation>
    </message>
    <message>
        <source>Look at again on…</source>
        <translation>Volver a mirar el…</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Nuevo estado</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Fijar el día</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Estado…</translation>
    </message>
    <message>
        <source>They are listed as due from that day on. Nothing is deleted by itself.</source>
        <translation>Desde ese día figuran como pendientes. Nada se borra solo.</translation>
    </message>
    <message>
        <source>They stay separate cases, each with its own consents and sources, and are counted as one event. You can take them apart again.</source>
        <translation>Siguen siendo casos separados, cada uno con sus consentimientos y fuentes, y se cuentan como un solo hecho. Puede volver a separarlos.</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>puede omitirse</translation>
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
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>Elija dos o más.</translation>
    </message>
    <message>
        <source>With all of them…</source>
        <translation>Con todos ellos…</translation>
    </message>
</context>
<context>
    <name>Burn</name>
    <message>
        <source>Destroying the vault</source>
        <translation>Destruyendo la bóveda</translation>
    </message>
</context>
<context>
    <name>BurnOld</name>
    <message>
        <source>Destroying the old vault</source>
        <translation>Destruyendo la bóveda anterior</translation>
    </message>
    <message>
        <source>The old vault is destroyed.</source>
        <translation>La bóveda anterior está destruida.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>About</source>
        <translation>Alrededor de</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Choose the first day.</source>
        <translation>Elija el primer día.</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Primer y último día</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>Desde entonces</translation>
    </message>
    <message>
        <source>From {date}. Now choose the last day.</source>
        <translation>Desde {date}. Ahora elija el último día.</translation>
    </message>
    <message>
        <source>How sure is the day?</source>
        <translation>¿Qué certeza tiene el día?</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>That month</source>
        <translation>Ese mes</translation>
    </message>
    <message>
        <source>That year</source>
        <translation>Ese año</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Este día</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n box(es) on this page.</source>
        <translation>
            <numerusform>%n recuadro en esta página.</numerusform>
            <numerusform>%n recuadros en esta página.</numerusform>
        </translation>
    </message>
    <message>
        <source>Box {number}: {left} to {right} percent across, {top} to {bottom} percent down.</source>
        <translation>Recuadro {number}: de {left} a {right} por ciento de ancho, de {top} a {bottom} por ciento de alto.</translation>
    </message>
    <message>
        <source>The picture, with the boxes on it</source>
        <translation>La imagen, con los recuadros</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>A focal point</source>
        <translation>Un punto focal</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>At most 200 letters.</source>
        <translation>Como máximo 200 letras.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Elija al menos uno.</translation>
    </message>
    <message>
        <source>Find a UN mechanism</source>
        <translation>Buscar un mecanismo de la ONU</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Buscar un idioma</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Cómo localizarle</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Languages you read</source>
        <translation>Idiomas que lee</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>Crear una tarjeta</translation>
    </message>
    <message>
        <source>Make the card</source>
        <translation>Crear la tarjeta</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Mecanismos</translation>
    </message>
    <message>
        <source>Mechanisms you work with</source>
        <translation>Mecanismos con los que trabaja</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Nombre en la tarjeta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>People seal their files to it. It holds no secret: its key stays in this drawer.</source>
        <translation>Las personas sellan sus archivos para ella. No contiene ningún secreto: su clave se queda en este cajón.</translation>
    </message>
    <message>
        <source>Replace the card</source>
        <translation>Sustituir la tarjeta</translation>
    </message>
    <message>
        <source>Reprisals desk</source>
        <translation>Oficina de represalias</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Aquí debe figurar algo.</translation>
    </message>
    <message>
        <source>The new card has a new key, and the old one signs it. Whoever has the old card is offered the new one, and compares its digits with you. The old card still opens files that come late, and is given to nobody any more.</source>
        <translation>La nueva tarjeta tiene una clave nueva, y la anterior la firma. A quien tiene la tarjeta anterior se le ofrece la nueva, y compara sus dígitos con usted. La tarjeta anterior sigue abriendo archivos que llegan tarde, y ya no se da a nadie.</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Válida durante</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>De quién es la tarjeta</translation>
    </message>
    <message>
        <source>a desk or a person</source>
        <translation>una oficina o una persona</translation>
    </message>
    <message>
        <source>everybody who has the card reads it; may be left out</source>
        <translation>lo lee todo el que tiene la tarjeta; puede omitirse</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>puede omitirse</translation>
    </message>
    <message>
        <source>reports can be sealed to a focal point only</source>
        <translation>solo se pueden sellar informes para un punto focal</translation>
    </message>
    <message>
        <source>the shorter, the less a stolen key opens</source>
        <translation>cuanto menos dure, menos abre una clave robada</translation>
    </message>
</context>
<context>
    <name>CardOffice</name>
    <message numerus="yes">
        <source>%n case(s) came to it: they stay, and stay readable.</source>
        <translation>
            <numerusform>%n caso le llegó: se queda, y sigue siendo legible.</numerusform>
            <numerusform>%n casos le llegaron: se quedan, y siguen siendo legibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that was sealed to it and comes late is opened by nobody any more. Backups that were made before still hold the key.</source>
        <translation>Un archivo que se selló para ella y llega tarde ya no lo abre nadie. Las copias de seguridad hechas antes todavía contienen la clave.</translation>
    </message>
    <message>
        <source>Answer here again</source>
        <translation>Volver a responder aquí</translation>
    </message>
    <message>
        <source>Answer with this card here again?</source>
        <translation>¿Volver a responder aquí con esta tarjeta?</translation>
    </message>
    <message>
        <source>Compare the name once more: only this person can open the file.</source>
        <translation>Compare el nombre una vez más: solo esta persona puede abrir el archivo.</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Borrar la clave</translation>
    </message>
    <message>
        <source>Delete the key of this card for good?</source>
        <translation>¿Borrar para siempre la clave de esta tarjeta?</translation>
    </message>
    <message>
        <source>Does {name} get this key?</source>
        <translation>¿Recibe {name} esta clave?</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Traspasarla</translation>
    </message>
    <message>
        <source>Hand over the secret key of this card?</source>
        <translation>¿Traspasar la clave secreta de esta tarjeta?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Conservarla aquí</translation>
    </message>
    <message>
        <source>Leave it to them</source>
        <translation>Dejarlo a esa persona</translation>
    </message>
    <message>
        <source>Sealed files (*.age);;All files (*)</source>
        <translation>Archivos sellados (*.age);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The card {name} is yours now too.</source>
        <translation>La tarjeta {name} ahora también es suya.</translation>
    </message>
    <message>
        <source>The card {name} was here already; nothing of it is lost.</source>
        <translation>La tarjeta {name} ya estaba aquí; no se pierde nada de ella.</translation>
    </message>
    <message>
        <source>The colleague who got the key keeps it. If both of you answer one report, two answers may have the same number: agree who answers what.</source>
        <translation>El colega que recibió la clave la conserva. Si ambos responden a un mismo informe, dos respuestas pueden tener el mismo número: acuerden quién responde a qué.</translation>
    </message>
    <message>
        <source>The hand-over lies in {file}. Give it to {name}.</source>
        <translation>El traspaso está en {file}. Déselo a {name}.</translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation>La clave se borró.</translation>
    </message>
    <message>
        <source>Where shall the hand-over be put?</source>
        <translation>¿Dónde se debe poner el traspaso?</translation>
    </message>
    <message>
        <source>Which file did the colleague give you?</source>
        <translation>¿Qué archivo le dio el colega?</translation>
    </message>
    <message>
        <source>Whoever opens the file reads every report that was or will be sealed to this card, and answers in its name. It cannot be taken back.</source>
        <translation>Quien abra el archivo lee todos los informes que se sellaron o se sellarán para esta tarjeta, y responde en su nombre. No se puede retirar.</translation>
    </message>
    <message>
        <source>Yes, to them</source>
        <translation>Sí, a esa persona</translation>
    </message>
</context>
<context>
    <name>CardPaper</name>
    <message>
        <source>Before you use this card, let its owner read these eight groups to you, by voice or face to face, and compare every one.</source>
        <translation>Antes de usar esta tarjeta, que su titular le lea estos ocho grupos, de viva voz o cara a cara, y compárelos todos.</translation>
    </message>
    <message>
        <source>In the app: Focal points, Add, then choose a photo or a scan of this page.</source>
        <translation>En la aplicación: Puntos focales, Añadir, y luego elija una foto o una imagen escaneada de esta página.</translation>
    </message>
    <message>
        <source>It lies in {file}. Its digits are compared in another way.</source>
        <translation>Está en {file}. Sus dígitos se comparan por otra vía.</translation>
    </message>
    <message>
        <source>Reads: {languages}</source>
        <translation>Lee: {languages}</translation>
    </message>
    <message>
        <source>This card is too long for a QR code: ask its owner for the file, and compare it with the digits on this page.</source>
        <translation>Esta tarjeta es demasiado larga para un código QR: pida el archivo a su titular y compárelo con los dígitos de esta página.</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Válida hasta el {day}</translation>
    </message>
    <message>
        <source>Where shall the page be put?</source>
        <translation>¿Dónde se debe poner la página?</translation>
    </message>
    <message>
        <source>Where shall the picture be put?</source>
        <translation>¿Dónde se debe poner la imagen?</translation>
    </message>
    <message>
        <source>Where shall the sheet be put?</source>
        <translation>¿Dónde se debe poner la hoja?</translation>
    </message>
</context>
<context>
    <name>CardState</name>
    <message>
        <source>All 40 digits were compared: it is the card of whom you compared with.</source>
        <translation>Se compararon los 40 dígitos: es la tarjeta de la persona con quien usted comparó.</translation>
    </message>
    <message>
        <source>Ask for the newer card, and compare its digits.</source>
        <translation>Pida la tarjeta más nueva y compare sus dígitos.</translation>
    </message>
    <message>
        <source>Compare its 40 digits first. To send without comparing you have to say why; that is kept.</source>
        <translation>Compare antes sus 40 dígitos. Para enviar sin comparar debe decir por qué; eso se guarda.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>Caducó el {day}</translation>
    </message>
    <message>
        <source>From a printed card</source>
        <translation>De una tarjeta impresa</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>It ends on its last day, when you compare a newer card, or when a revocation comes.</source>
        <translation>Termina en su último día, cuando usted compare una tarjeta más nueva, o cuando llegue una revocación.</translation>
    </message>
    <message>
        <source>It is a card for practice: it never receives a real report.</source>
        <translation>Es una tarjeta de práctica: nunca recibe un informe real.</translation>
    </message>
    <message>
        <source>Its last day has passed. Keys are short-lived so that a stolen one opens little.</source>
        <translation>Pasó su último día. Las claves duran poco para que una robada abra poco.</translation>
    </message>
    <message>
        <source>Its owner ended it, for good. Somebody else may have its key and read what was sent to it.</source>
        <translation>Su titular le puso fin, para siempre. Otra persona puede tener su clave y leer lo que se le envió.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>Nothing can be sent to it, and answers signed with it are refused.</source>
        <translation>No se le puede enviar nada, y las respuestas firmadas con ella se rechazan.</translation>
    </message>
    <message>
        <source>Nothing can be sent to it. Answers to what you sent before are still taken in.</source>
        <translation>No se le puede enviar nada. Las respuestas a lo que envió antes se siguen incorporando.</translation>
    </message>
    <message>
        <source>Nothing is sent to it any more. Answers to what you sent before are still taken in.</source>
        <translation>Ya no se le envía nada. Las respuestas a lo que envió antes se siguen incorporando.</translation>
    </message>
    <message>
        <source>Nothing: use the newer card.</source>
        <translation>Nada: use la tarjeta más nueva.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Revoked on {day}</source>
        <translation>Revocada el {day}</translation>
    </message>
    <message>
        <source>Send to it. Its answers are taken in and shown with the record.</source>
        <translation>Enviarle. Sus respuestas se incorporan y se muestran con el registro.</translation>
    </message>
    <message>
        <source>The card is whole, but nobody knows yet whose it is. Somebody may have put theirs in its place.</source>
        <translation>La tarjeta está íntegra, pero nadie sabe todavía de quién es. Alguien puede haber puesto la suya en su lugar.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>El reloj de esta computadora está mal</translation>
    </message>
    <message>
        <source>This is never undone. Ask for a new card, by another way, and compare its digits.</source>
        <translation>Esto nunca se deshace. Pida una tarjeta nueva, por otra vía, y compare sus dígitos.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Verified by phone, {day}</source>
        <translation>Verificada por teléfono, {day}</translation>
    </message>
    <message>
        <source>Verified from a printed card, {day}</source>
        <translation>Verificada con una tarjeta impresa, {day}</translation>
    </message>
    <message>
        <source>Verified in person, {day}</source>
        <translation>Verificada en persona, {day}</translation>
    </message>
    <message>
        <source>Verified on a video call, {day}</source>
        <translation>Verificada en una videollamada, {day}</translation>
    </message>
    <message>
        <source>Verified, {day}</source>
        <translation>Verificada, {day}</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videollamada</translation>
    </message>
    <message>
        <source>When all eight groups agree, the card is verified.</source>
        <translation>Cuando los ocho grupos coinciden, la tarjeta está verificada.</translation>
    </message>
    <message>
        <source>You compared a newer card of the same focal point; it took its place.</source>
        <translation>Usted comparó una tarjeta más nueva del mismo punto focal; ocupó su lugar.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>A focal point</source>
        <translation>Un punto focal</translation>
    </message>
    <message>
        <source>A newer card took its place. Give the newer one to everybody who has this one: it is offered to them, and used once they compared its digits with you. This key stays here and opens files that come late.</source>
        <translation>Una tarjeta más nueva ocupó su lugar. Dé la más nueva a todos los que tienen esta: se les ofrece, y se usa cuando hayan comparado sus dígitos con usted. Esta clave se queda aquí y abre archivos que llegan tarde.</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Todos los pasos están hechos.</translation>
    </message>
    <message>
        <source>Answer with it here again…</source>
        <translation>Volver a responder aquí con ella…</translation>
    </message>
    <message>
        <source>Business cards with the digits…</source>
        <translation>Tarjetas de visita con los dígitos…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Delete its key…</source>
        <translation>Borrar su clave…</translation>
    </message>
    <message>
        <source>Each step ticks itself when the app sees it done.</source>
        <translation>Cada paso se marca solo cuando la aplicación ve que está hecho.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Export the card…</source>
        <translation>Exportar la tarjeta…</translation>
    </message>
    <message>
        <source>Files to check it with minisign…</source>
        <translation>Archivos para comprobarla con minisign…</translation>
    </message>
    <message>
        <source>Hand it over to a colleague…</source>
        <translation>Traspasarla a un colega…</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Cómo localizarle</translation>
    </message>
    <message>
        <source>Its key is kept for files that come late, and may be deleted from {day} on.</source>
        <translation>Su clave se conserva para archivos que llegan tarde, y puede borrarse a partir del {day}.</translation>
    </message>
    <message>
        <source>Its key was given to</source>
        <translation>Su clave se dio a</translation>
    </message>
    <message>
        <source>Its key was kept for files that come late. That time is over since {day}: delete the key, so that nobody who gets hold of it can read old files.</source>
        <translation>Su clave se conservaba para archivos que llegan tarde. Ese plazo terminó el {day}: borre la clave, para que nadie que la consiga pueda leer archivos antiguos.</translation>
    </message>
    <message>
        <source>Label of this card…</source>
        <translation>Etiqueta de esta tarjeta…</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Mecanismos</translation>
    </message>
    <message>
        <source>More about this card</source>
        <translation>Más sobre esta tarjeta</translation>
    </message>
    <message>
        <source>Picture of the QR code…</source>
        <translation>Imagen del código QR…</translation>
    </message>
    <message>
        <source>Print the card…</source>
        <translation>Imprimir la tarjeta…</translation>
    </message>
    <message>
        <source>Read the page about it</source>
        <translation>Lea la página al respecto</translation>
    </message>
    <message>
        <source>Replace it by a new card…</source>
        <translation>Sustituirla por una tarjeta nueva…</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Revoke it for good…</source>
        <translation>Revocarla para siempre…</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Save its secret key…</source>
        <translation>Guardar su clave secreta…</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Mostrar una pista</translation>
    </message>
    <message>
        <source>Since {day} a colleague answers with this card, and nothing is answered with it here. What comes to it is still read.</source>
        <translation>Desde el {day} un colega responde con esta tarjeta, y aquí no se responde nada con ella. Lo que le llega se sigue leyendo.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps tick themselves in the vaults of a workshop.</source>
        <translation>Los pasos se marcan solos en las bóvedas de un taller.</translation>
    </message>
    <message>
        <source>Taken over from a colleague</source>
        <translation>Asumida de un colega</translation>
    </message>
    <message>
        <source>The 40 digits of this card</source>
        <translation>Los 40 dígitos de esta tarjeta</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Válida hasta el {day}</translation>
    </message>
    <message>
        <source>What is there to learn?</source>
        <translation>¿Qué hay que aprender?</translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation>Qué hay que aprender</translation>
    </message>
    <message>
        <source>Whoever gets the card compares all eight groups with you, by voice or face to face.</source>
        <translation>Quien recibe la tarjeta compara con usted los ocho grupos, de viva voz o cara a cara.</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>De quién es la tarjeta</translation>
    </message>
    <message>
        <source>Write the revocation again…</source>
        <translation>Escribir otra vez la revocación…</translation>
    </message>
    <message>
        <source>You ended this card on {day}, for good. Everybody who has it needs the revocation file; it can be written again. The key stays here and opens files that come late.</source>
        <translation>Usted puso fin a esta tarjeta el {day}, para siempre. Todos los que la tienen necesitan el archivo de revocación; se puede escribir otra vez. La clave se queda aquí y abre archivos que llegan tarde.</translation>
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
            <numerusform>%n tarjeta todavía tiene claves de la bóveda anterior.</numerusform>
            <numerusform>%n tarjetas todavía tienen claves de la bóveda anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>First the new vault: a card made in the old one is no safer.</source>
        <translation>Primero la nueva bóveda: una tarjeta creada en la anterior no es más segura.</translation>
    </message>
    <message>
        <source>Open my cards</source>
        <translation>Abrir mis tarjetas</translation>
    </message>
    <message>
        <source>There is no card of your own in this drawer.</source>
        <translation>No hay ninguna tarjeta suya en este cajón.</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No half of a file is on the stick.</source>
        <translation>Cancelado. No queda un archivo a medias en la memoria USB.</translation>
    </message>
    <message>
        <source>Copied, read back, and the same.</source>
        <translation>Copiado, releído e igual.</translation>
    </message>
    <message>
        <source>Copy all to a stick…</source>
        <translation>Copiar todo a una memoria USB…</translation>
    </message>
    <message>
        <source>Copy to a stick…</source>
        <translation>Copiar a una memoria USB…</translation>
    </message>
    <message numerus="yes">
        <source>Copying and reading back %n file(s)</source>
        <translation>
            <numerusform>Copiando y releyendo %n archivo</numerusform>
            <numerusform>Copiando y releyendo %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Eject the stick before you pull it out.</source>
        <translation>Expulse la memoria USB antes de retirarla.</translation>
    </message>
    <message>
        <source>It was there already, read back and the same.</source>
        <translation>Ya estaba ahí; releído e igual.</translation>
    </message>
    <message>
        <source>The stick, or a folder on it</source>
        <translation>La memoria USB, o una carpeta en ella</translation>
    </message>
</context>
<context>
    <name>CaseBanner</name>
    <message>
        <source>It corrects case {number}.</source>
        <translation>Corrige el caso {number}.</translation>
    </message>
    <message>
        <source>It may come from somebody else. It changes nothing, and nothing is sealed to it.</source>
        <translation>Puede venir de otra persona. No cambia nada, y no se sella nada para él.</translation>
    </message>
    <message>
        <source>It says that it corrects a report, but another key signed it.</source>
        <translation>Dice que corrige un informe, pero lo firmó otra clave.</translation>
    </message>
    <message>
        <source>It was corrected: case {number} says what holds now.</source>
        <translation>Se corrigió: el caso {number} dice lo que vale ahora.</translation>
    </message>
    <message>
        <source>It was made by a newer version of the app.</source>
        <translation>Se hizo con una versión más reciente de la aplicación.</translation>
    </message>
    <message>
        <source>Look at the notice</source>
        <translation>Ver la notificación</translation>
    </message>
    <message>
        <source>Nobody knows who holds it now. Nothing is sealed to this case until somebody here has asked the sender in another way.</source>
        <translation>Nadie sabe quién la tiene ahora. No se sella nada para este caso hasta que alguien de aquí haya preguntado por otra vía a quien lo envió.</translation>
    </message>
    <message>
        <source>Open the correction</source>
        <translation>Abrir la corrección</translation>
    </message>
    <message>
        <source>Say what you found out…</source>
        <translation>Decir lo que averiguó…</translation>
    </message>
    <message>
        <source>Some people took back what they agreed to: {people}.</source>
        <translation>Algunas personas retiraron lo que habían aceptado: {people}.</translation>
    </message>
    <message>
        <source>Somebody here found that out. It changes nothing, and nothing is sealed.</source>
        <translation>Alguien de aquí lo averiguó. No cambia nada, y no se sella nada.</translation>
    </message>
    <message>
        <source>Somebody said that the sender’s key was lost.</source>
        <translation>Alguien dijo que se perdió la clave de quien lo envió.</translation>
    </message>
    <message>
        <source>The sender took this report back.</source>
        <translation>Quien lo envió retiró este informe.</translation>
    </message>
    <message>
        <source>This correction is not from the sender.</source>
        <translation>Esta corrección no es de quien lo envió.</translation>
    </message>
    <message>
        <source>Use nothing about them any more.</source>
        <translation>No use ya nada sobre estas personas.</translation>
    </message>
    <message>
        <source>Use nothing of it any more. What was published cannot be called back.</source>
        <translation>No use ya nada de él. Lo que se publicó no se puede recuperar.</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Qué cambió…</translation>
    </message>
    <message>
        <source>What is not known here is shown as it is.</source>
        <translation>Lo que aquí no se conoce se muestra tal como está.</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>About a UN mechanism…</source>
        <translation>Sobre un mecanismo de la ONU…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>From a country…</source>
        <translation>De un país…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Primero los más urgentes</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero los más recientes</translation>
    </message>
    <message>
        <source>No country said</source>
        <translation>Sin país indicado</translation>
    </message>
    <message>
        <source>No urgency said</source>
        <translation>Sin urgencia indicada</translation>
    </message>
    <message>
        <source>None said</source>
        <translation>Ninguno indicado</translation>
    </message>
    <message>
        <source>Only cases</source>
        <translation>Solo casos</translation>
    </message>
    <message>
        <source>Only these cases</source>
        <translation>Solo estos casos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Mostrar todos los casos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To one of our cards…</source>
        <translation>Para una de nuestras tarjetas…</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ocurrió?</translation>
    </message>
    <message>
        <source>What is due first</source>
        <translation>Primero lo que vence antes</translation>
    </message>
    <message>
        <source>Which card?</source>
        <translation>¿Qué tarjeta?</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>¿Qué país?</translation>
    </message>
    <message>
        <source>Which mechanism?</source>
        <translation>¿Qué mecanismo?</translation>
    </message>
    <message>
        <source>With an act of a kind…</source>
        <translation>Con un acto de un tipo…</translation>
    </message>
    <message>
        <source>{filter}, take it back</source>
        <translation>{filter}, quitar</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>A condition counted as met for: {after}</source>
        <translation>Una condición se dio por cumplida para: {after}</translation>
    </message>
    <message>
        <source>A draft was exported: {after}</source>
        <translation>Se exportó un borrador: {after}</translation>
    </message>
    <message>
        <source>A response to entry {after}</source>
        <translation>Una respuesta a la anotación {after}</translation>
    </message>
    <message>
        <source>About the same event as case {after}</source>
        <translation>Sobre el mismo hecho que el caso {after}</translation>
    </message>
    <message>
        <source>Another event than case {after}</source>
        <translation>Otro hecho que el caso {after}</translation>
    </message>
    <message>
        <source>Answer {before}: {after}</source>
        <translation>Respuesta {before}: {after}</translation>
    </message>
    <message>
        <source>Asked again for the yearly summary: {after}</source>
        <translation>Se volvió a preguntar para el resumen anual: {after}</translation>
    </message>
    <message>
        <source>Coded: {after}</source>
        <translation>Codificado: {after}</translation>
    </message>
    <message>
        <source>Did it happen: {after}</source>
        <translation>Si ocurrió: {after}</translation>
    </message>
    <message>
        <source>Drafted: {after}</source>
        <translation>Redactado: {after}</translation>
    </message>
    <message>
        <source>Earlier lines: {after}</source>
        <translation>Líneas anteriores: {after}</translation>
    </message>
    <message>
        <source>Entry {after} of the register</source>
        <translation>Anotación {after} del libro de entradas</translation>
    </message>
    <message>
        <source>Entry {after} of the register removed</source>
        <translation>Se quitó la anotación {after} del libro de entradas</translation>
    </message>
    <message>
        <source>Exported: {after}</source>
        <translation>Exportado: {after}</translation>
    </message>
    <message>
        <source>How to reach the sender was changed</source>
        <translation>Se cambió cómo localizar a quien lo envió</translation>
    </message>
    <message>
        <source>Joined with other cases about one event</source>
        <translation>Unido con otros casos sobre un mismo hecho</translation>
    </message>
    <message>
        <source>Related to case {after}</source>
        <translation>Relacionado con el caso {after}</translation>
    </message>
    <message>
        <source>Resolution 12/2: {after}</source>
        <translation>Resolución 12/2: {after}</translation>
    </message>
    <message>
        <source>Status: {after}</source>
        <translation>Estado: {after}</translation>
    </message>
    <message>
        <source>Taken out of entry {after} of the register</source>
        <translation>Sacado de la anotación {after} del libro de entradas</translation>
    </message>
    <message>
        <source>Taken out of its event</source>
        <translation>Sacado de su hecho</translation>
    </message>
    <message>
        <source>The correction is from the sender</source>
        <translation>La corrección es de quien lo envió</translation>
    </message>
    <message>
        <source>The correction is not from the sender</source>
        <translation>La corrección no es de quien lo envió</translation>
    </message>
    <message>
        <source>The last other case left its event</source>
        <translation>El último de los otros casos salió de su hecho</translation>
    </message>
    <message>
        <source>The sender was told of entry {after}</source>
        <translation>Se avisó a quien lo envió de la anotación {after}</translation>
    </message>
    <message>
        <source>To be looked at again: {after}</source>
        <translation>Volver a mirarlo: {after}</translation>
    </message>
    <message>
        <source>Urgency: {after}</source>
        <translation>Urgencia: {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{after}, before: {before}</source>
        <translation>{after}, antes: {before}</translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation>Abrir {case}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>due {day}</source>
        <translation>vence el {day}</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>con retraso desde el {day}</translation>
    </message>
</context>
<context>
    <name>CaseListView</name>
    <message numerus="yes">
        <source>%n case(s) cannot be read.</source>
        <translation>
            <numerusform>%n caso no se puede leer.</numerusform>
            <numerusform>%n casos no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>A case begins when you open a sealed report.</source>
        <translation>Un caso empieza cuando usted abre un informe sellado.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>No case fits all of this.</source>
        <translation>Ningún caso se ajusta a todo esto.</translation>
    </message>
    <message>
        <source>No case has all of these words.</source>
        <translation>Ningún caso tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>Abrir archivos sellados</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Mostrar todos los casos</translation>
    </message>
    <message>
        <source>The drawer is damaged there. The others are whole.</source>
        <translation>El cajón está dañado ahí. Los demás están íntegros.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>As it was sent. It was opened inside the app and nowhere else.</source>
        <translation>Tal como se envió. Se abrió dentro de la aplicación y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>Volver a los casos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Dejarlo aquí</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Abriendo el archivo</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>Redacción original</translation>
    </message>
    <message>
        <source>Outside, anybody who finds it can read it, and it may show faces, voices, names or places. The export is noted in the custody.</source>
        <translation>Fuera, cualquiera que lo encuentre puede leerlo, y puede mostrar caras, voces, nombres o lugares. La exportación se anota en la custodia.</translation>
    </message>
    <message>
        <source>Take this file out of the vault?</source>
        <translation>¿Sacar este archivo de la bóveda?</translation>
    </message>
    <message>
        <source>The page that came in the file, word for word. Links and pictures in it do nothing.</source>
        <translation>La página que venía en el archivo, palabra por palabra. Los enlaces e imágenes que contiene no hacen nada.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>¿Dónde se debe poner el archivo?</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} está ahora fuera de la bóveda, abierto a todo el mundo.</translation>
    </message>
</context>
<context>
    <name>CasePeoplePage</name>
    <message>
        <source>Open sealed files</source>
        <translation>Abrir archivos sellados</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People in the cases</source>
        <translation>Personas de los casos</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Whoever is in a report that you take in stands here by pseudonym.</source>
        <translation>Quien figura en un informe que usted incorpora aparece aquí con su seudónimo.</translation>
    </message>
    <message numerus="yes">
        <source>{cases} and %n more</source>
        <translation>
            <numerusform>{cases} y %n más</numerusform>
            <numerusform>{cases} y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Information about one event: cases {numbers}</source>
        <translation>Información sobre un mismo hecho: casos {numbers}</translation>
    </message>
    <message>
        <source>Original wording</source>
        <translation>Redacción original</translation>
    </message>
    <message>
        <source>Our file</source>
        <translation>Nuestro expediente</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Partes del caso</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Which incident of this report</source>
        <translation>Qué incidente de este informe</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>de {sender}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>recibido el {day}</translation>
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
        <translation>72 horas</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Revisión pendiente</translation>
    </message>
    <message>
        <source>late since {when}</source>
        <translation>con retraso desde {when}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Keys for going through cases</source>
        <translation>Teclas para recorrer los casos</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Search cases and people</source>
        <translation>Buscar casos y personas</translation>
    </message>
    <message>
        <source>Views of the cases</source>
        <translation>Vistas de los casos</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>A focal point can judge it, answer, and use it as was agreed. It cannot protect anybody physically.</source>
        <translation>Un punto focal puede juzgarlo, responder y usarlo según lo acordado. No puede proteger físicamente a nadie.</translation>
    </message>
    <message>
        <source>Could sending this hurt you or somebody else? You can stop here, and nothing is lost.</source>
        <translation>¿Podría este envío hacerle daño a usted o a otra persona? Puede parar aquí, y no se pierde nada.</translation>
    </message>
    <message>
        <source>It has to do with a UN list. Some UN secretariats tell a State who is accredited.</source>
        <translation>Tiene que ver con una lista de la ONU. Algunas secretarías de la ONU dicen a un Estado quién está acreditado.</translation>
    </message>
    <message>
        <source>It has to do with something said at a meeting. A webcast cannot be taken back.</source>
        <translation>Tiene que ver con algo dicho en una reunión. Una transmisión web no se puede retirar.</translation>
    </message>
    <message>
        <source>It tells of health, violence, a child or somebody who is held: only what is needed should leave.</source>
        <translation>Habla de salud, violencia, un niño o alguien detenido: solo debe salir lo necesario.</translation>
    </message>
    <message>
        <source>Nothing in it is marked as about health, violence, children or people who are held.</source>
        <translation>Nada en él está marcado como relativo a salud, violencia, niños o personas detenidas.</translation>
    </message>
    <message>
        <source>Some UN secretariats tell a State who is accredited. Treaty bodies say that they never do.</source>
        <translation>Algunas secretarías de la ONU dicen a un Estado quién está acreditado. Los órganos de tratados dicen que nunca lo hacen.</translation>
    </message>
    <message>
        <source>What is said in a webcast cannot be taken back. Reviews by treaty bodies are always webcast.</source>
        <translation>Lo que se dice en una transmisión web no se puede retirar. Los exámenes de los órganos de tratados siempre se transmiten por la web.</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>Before it leaves</source>
        <translation>Antes de que salga</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Word {place}, empty</source>
        <translation>Palabra {place}, vacía</translation>
    </message>
    <message>
        <source>Word {place}, to look at: {word}</source>
        <translation>Palabra {place}, para revisar: {word}</translation>
    </message>
    <message>
        <source>Word {place}: {word} {number}</source>
        <translation>Palabra {place}: {word} {number}</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Changing the passphrase</source>
        <translation>Cambiando la frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase of this drawer is changed.</source>
        <translation>La frase de contraseña de este cajón se cambió.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>Esta no es la frase de contraseña de este cajón.</translation>
    </message>
    <message>
        <source>This one cannot be used here. Take another one.</source>
        <translation>Esta no puede usarse aquí. Elija otra.</translation>
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
        <translation>Comprobando la bóveda</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Before you travel</source>
        <translation>Antes de viajar</translation>
    </message>
    <message>
        <source>Choose records</source>
        <translation>Elegir registros</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Creando las páginas</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>Imprimir esta lista…</translation>
    </message>
    <message>
        <source>Records leave this vault in one sealed file, and only then go from here. It takes a few steps; nothing is removed before the last one.</source>
        <translation>Los registros salen de esta bóveda en un archivo sellado, y solo entonces se van de aquí. Son unos pocos pasos; no se quita nada antes del último.</translation>
    </message>
    <message>
        <source>The list is ready to print.</source>
        <translation>La lista está lista para imprimir.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>¿Dónde se debe poner el archivo?</translation>
    </message>
</context>
<context>
    <name>CleanedCopy</name>
    <message>
        <source>Different in the copy: {what}.</source>
        <translation>Diferente en la copia: {what}.</translation>
    </message>
    <message>
        <source>a damaged part is missing</source>
        <translation>falta una parte dañada</translation>
    </message>
    <message>
        <source>comments are gone</source>
        <translation>los comentarios han desaparecido</translation>
    </message>
    <message>
        <source>deleted text is gone</source>
        <translation>el texto borrado ha desaparecido</translation>
    </message>
    <message>
        <source>hidden text is gone</source>
        <translation>el texto oculto ha desaparecido</translation>
    </message>
    <message>
        <source>letters may look different</source>
        <translation>las letras pueden verse distintas</translation>
    </message>
    <message>
        <source>links lead nowhere any more</source>
        <translation>los enlaces ya no llevan a ninguna parte</translation>
    </message>
    <message>
        <source>only picture and sound, no other track</source>
        <translation>solo imagen y sonido, ninguna otra pista</translation>
    </message>
    <message>
        <source>only the first of several pictures</source>
        <translation>solo la primera de varias imágenes</translation>
    </message>
    <message>
        <source>page numbers and dates no longer follow</source>
        <translation>los números de página y las fechas ya no se actualizan</translation>
    </message>
    <message>
        <source>pages are pictures now, without letters</source>
        <translation>las páginas son ahora imágenes, sin letras</translation>
    </message>
</context>
<context>
    <name>CleaningDialog</name>
    <message numerus="yes">
        <source>%n area(s) covered.</source>
        <translation>
            <numerusform>%n zona tapada.</numerusform>
            <numerusform>%n zonas tapadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>Añadir un recuadro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cover faces, names and whatever tells the place. What is under a box is gone from the copy for good. The original stays as it is.</source>
        <translation>Tape las caras, los nombres y todo lo que revele el lugar. Lo que está bajo un recuadro desaparece de la copia para siempre. El original queda como está.</translation>
    </message>
    <message>
        <source>Draw with the mouse. With the keys: N adds a box, the arrows move it, with Shift they make it larger or smaller, Space chooses the next one, Delete removes it.</source>
        <translation>Dibuje con el ratón. Con las teclas: N añade un recuadro, las flechas lo mueven, con Mayús lo agrandan o achican, Espacio elige el siguiente, Supr lo quita.</translation>
    </message>
    <message>
        <source>Four numbers from 0 to 100, for example 10 20 30 15.</source>
        <translation>Cuatro números de 0 a 100, por ejemplo 10 20 30 15.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Hidden data is taken out. What is seen and heard stays, and can still tell who and where.</source>
        <translation>Se quitan los datos ocultos. Lo que se ve y se oye se queda, y todavía puede revelar quién y dónde.</translation>
    </message>
    <message>
        <source>Left, top, width, height in percent</source>
        <translation>Izquierda, arriba, ancho, alto, en por ciento</translation>
    </message>
    <message>
        <source>Make a cleaned copy</source>
        <translation>Hacer una copia limpia</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Hacer la copia</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Abriendo el archivo</translation>
    </message>
    <message>
        <source>Or type where it is</source>
        <translation>O escriba dónde está</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>Quitar el recuadro</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What should nobody see?</source>
        <translation>¿Qué no debe ver nadie?</translation>
    </message>
    <message>
        <source>Who or what can still be recognised?</source>
        <translation>¿A quién o qué se puede reconocer todavía?</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Start the clock</source>
        <translation>Poner en marcha el reloj</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Parar el reloj</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{passed} of {expected}</source>
        <translation>{passed} de {expected}</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>How you know that the card still holds</source>
        <translation>Cómo sabe que la tarjeta sigue siendo válida</translation>
    </message>
    <message>
        <source>for example: I looked at a calendar; kept with the report</source>
        <translation>por ejemplo: miré un calendario; se guarda con el informe</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>Not shown here</source>
        <translation>No se muestra aquí</translation>
    </message>
    <message>
        <source>What the column {heading} becomes</source>
        <translation>En qué se convierte la columna {heading}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Agrees</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Otro hecho…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>No line is like this.</source>
        <translation>Ninguna línea es así.</translation>
    </message>
    <message>
        <source>Open {case}</source>
        <translation>Abrir {case}</translation>
    </message>
    <message>
        <source>Related…</source>
        <translation>Relacionados…</translation>
    </message>
    <message>
        <source>Same event…</source>
        <translation>Mismo hecho…</translation>
    </message>
    <message>
        <source>What both say, word for word. Nothing is joined by itself.</source>
        <translation>Lo que dicen ambos, palabra por palabra. Nada se une solo.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Qué líneas</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>only {case}</source>
        <translation>solo {case}</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>no dice nada</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All eight groups must be the same. If one differs, this is not their card.</source>
        <translation>Los ocho grupos deben ser iguales. Si uno difiere, esta no es su tarjeta.</translation>
    </message>
    <message>
        <source>Call or meet them in a way you trust, not by the way the card came. Let them read all eight groups, and type what you hear.</source>
        <translation>Llame o reúnase por una vía de confianza, no por la que llegó la tarjeta. Que le lean los ocho grupos, y escriba lo que oye.</translation>
    </message>
    <message>
        <source>Call or meet them in a way you trust, not by the way the card came. Let them read their eight groups, and press each one that is the same here.</source>
        <translation>Llame o reúnase por una vía de confianza, no por la que llegó la tarjeta. Que le lean sus ocho grupos, y pulse cada uno que sea igual aquí.</translation>
    </message>
    <message>
        <source>Choose a picture of the business card</source>
        <translation>Elegir la imagen de la tarjeta de visita</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with {name}</source>
        <translation>Comparar con {name}</translation>
    </message>
    <message>
        <source>From a business card…</source>
        <translation>De una tarjeta de visita…</translation>
    </message>
    <message>
        <source>How you compared</source>
        <translation>Cómo comparó</translation>
    </message>
    <message>
        <source>I read first</source>
        <translation>Leo yo primero</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.heic *.webp *.pdf);;All files (*)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.heic *.webp *.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Read these digits to them. When they say that all eight groups are the same, let them read theirs to you, and type what you hear.</source>
        <translation>Léales estos dígitos. Cuando digan que los ocho grupos son iguales, que le lean los suyos, y escriba lo que oye.</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Leyendo la imagen</translation>
    </message>
    <message>
        <source>Say how you compared.</source>
        <translation>Diga cómo comparó.</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Aquí debe figurar algo.</translation>
    </message>
    <message>
        <source>The 40 digits they read to you</source>
        <translation>Los 40 dígitos que le leyeron</translation>
    </message>
    <message>
        <source>They read, I tick</source>
        <translation>Leen, yo marco</translation>
    </message>
    <message>
        <source>They read, I type</source>
        <translation>Leen, yo escribo</translation>
    </message>
    <message>
        <source>Who compared</source>
        <translation>Quién comparó</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Quién lee</translation>
    </message>
    <message>
        <source>a pseudonym is enough</source>
        <translation>basta un seudónimo</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Computer</name>
    <message>
        <source>Asking the keychain</source>
        <translation>Consultando el llavero</translation>
    </message>
    <message>
        <source>Bind it</source>
        <translation>Vincularlo</translation>
    </message>
    <message>
        <source>Bind this drawer to this computer?</source>
        <translation>¿Vincular este cajón a esta computadora?</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Desvincularlo</translation>
    </message>
    <message>
        <source>Let this drawer open on any computer?</source>
        <translation>¿Permitir que este cajón se abra en cualquier computadora?</translation>
    </message>
    <message>
        <source>The drawer is bound to this computer.</source>
        <translation>El cajón está vinculado a esta computadora.</translation>
    </message>
    <message>
        <source>The drawer opens on any computer now.</source>
        <translation>El cajón se abre ahora en cualquier computadora.</translation>
    </message>
    <message>
        <source>Then its passphrase opens it only here, together with a key that the keychain of this computer keeps. A copy of the folder does not open elsewhere, even for somebody who knows the passphrase. When the computer is lost, the recovery words open it. The keychain shows that a vault has a key there.</source>
        <translation>Entonces su frase de contraseña solo lo abre aquí, junto con una clave que guarda el llavero de esta computadora. Una copia de la carpeta no se abre en otro lugar, ni siquiera para quien sepa la frase de contraseña. Si se pierde la computadora, lo abren las palabras de recuperación. El llavero muestra que una bóveda tiene allí una clave.</translation>
    </message>
    <message>
        <source>Then the passphrase alone opens it, wherever the folder is. The key stays in the keychain, because another drawer may need it.</source>
        <translation>Entonces lo abre solo la frase de contraseña, dondequiera que esté la carpeta. La clave se queda en el llavero, porque otro cajón puede necesitarla.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>Esta no es la frase de contraseña de este cajón.</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Agreed up to {day}</source>
        <translation>Aceptado hasta el {day}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No se preguntó</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>Solo si …</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Too risky to ask</source>
        <translation>Preguntar es demasiado peligroso</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>Lo que usted puede hacer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message numerus="yes">
        <source>%n use(s) at once</source>
        <translation>
            <numerusform>%n uso a la vez</numerusform>
            <numerusform>%n usos a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Solo si</translation>
    </message>
    <message>
        <source>Opens everything about how it was asked</source>
        <translation>Abre todo sobre cómo se preguntó</translation>
    </message>
    <message>
        <source>Say first that the Government will know, and tick it below.</source>
        <translation>Diga antes que el Gobierno lo sabrá, y márquelo abajo.</translation>
    </message>
    <message>
        <source>Say it word for word</source>
        <translation>Dígalo palabra por palabra</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Figura como</translation>
    </message>
    <message>
        <source>With which organisations?</source>
        <translation>¿Con qué organizaciones?</translation>
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
        <translation>Volver a contactar con la persona</translation>
    </message>
    <message>
        <source>Keep in this locked record</source>
        <translation>Guardar en este registro protegido</translation>
    </message>
    <message>
        <source>Letter to the Government, with name</source>
        <translation>Carta al Gobierno, con el nombre</translation>
    </message>
    <message>
        <source>Publish with name</source>
        <translation>Publicar con el nombre</translation>
    </message>
    <message>
        <source>Secretary-General’s report</source>
        <translation>Informe del Secretario General</translation>
    </message>
    <message>
        <source>Send to the focal point</source>
        <translation>Enviar al punto focal</translation>
    </message>
    <message>
        <source>Share with other organisations</source>
        <translation>Compartir con otras organizaciones</translation>
    </message>
    <message>
        <source>Training, changed beyond recognition</source>
        <translation>Formación, cambiado hasta no poder reconocerse</translation>
    </message>
    <message>
        <source>UN public report, with name</source>
        <translation>Informe público de la ONU, con el nombre</translation>
    </message>
    <message>
        <source>UN public report, without name</source>
        <translation>Informe público de la ONU, sin el nombre</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>Personal de la ONU, con carácter confidencial</translation>
    </message>
</context>
<context>
    <name>ConsentWell</name>
    <message>
        <source>Open consent</source>
        <translation>Abrir el consentimiento</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>%n no</source>
        <translation>%n no</translation>
    </message>
    <message>
        <source>%n not asked</source>
        <translation>%n sin preguntar</translation>
    </message>
    <message>
        <source>%n only if</source>
        <translation>%n solo si</translation>
    </message>
    <message>
        <source>%n withdrawn</source>
        <translation>%n retirados</translation>
    </message>
    <message>
        <source>%n yes</source>
        <translation>%n sí</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A family member or a lawyer may answer for {who}, only for the uses that they name.</source>
        <translation>Un familiar o un abogado o abogada puede responder por {who}, solo para los usos que indique.</translation>
    </message>
    <message>
        <source>A group answers for the number of people and its title only. Whoever is to be named needs an entry of their own.</source>
        <translation>Un grupo responde solo por el número de personas y por su título. Quien deba ser nombrado necesita su propia entrada.</translation>
    </message>
    <message>
        <source>A parent or guardian answers for {who}, and the child is asked too.</source>
        <translation>El padre, la madre o quien ejerce la tutela responde por {who}, y también se pregunta al niño o la niña.</translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation>Presunto autor</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>By an earlier wish</source>
        <translation>Por un deseo anterior</translation>
    </message>
    <message>
        <source>By audio message</source>
        <translation>Por mensaje de audio</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>By secure message</source>
        <translation>Por mensaje seguro</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Por vídeo</translation>
    </message>
    <message>
        <source>Consent is not asked of whoever is alleged to have done it. They never leave by name.</source>
        <translation>No se pide el consentimiento de quien se alega que lo hizo. Su nombre nunca sale de aquí.</translation>
    </message>
    <message>
        <source>Contact {who} back</source>
        <translation>Volver a contactar con {who}</translation>
    </message>
    <message>
        <source>Earlier wish</source>
        <translation>Deseo anterior</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tutor o tutora</translation>
    </message>
    <message>
        <source>I can refuse, and withdraw later</source>
        <translation>Puedo negarme, y retirarlo después</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>In writing, signed</source>
        <translation>Por escrito, con firma</translation>
    </message>
    <message>
        <source>In “{title}” the answer is “{answer}”. Ask once more what holds.</source>
        <translation>En «{title}» la respuesta es «{answer}». Pregunte otra vez cuál vale.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>It may be published</source>
        <translation>Puede publicarse</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Abogado o abogada</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No word yet</source>
        <translation>Aún sin seudónimo</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No se preguntó</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>Solo si …</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>Risks to me and to others</source>
        <translation>Riesgos para mí y para otros</translation>
    </message>
    <message>
        <source>Some uses</source>
        <translation>Algunos usos</translation>
    </message>
    <message>
        <source>Somebody who may speak for {who} answers. Note who, and why they may.</source>
        <translation>Responde alguien que puede hablar por {who}. Anote quién y por qué puede hacerlo.</translation>
    </message>
    <message>
        <source>The Government will know</source>
        <translation>El Gobierno lo sabrá</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>Solo el título</translation>
    </message>
    <message>
        <source>Too risky to ask</source>
        <translation>Preguntar es demasiado peligroso</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>What is written, and who will see it</source>
        <translation>Qué se escribe y quién lo verá</translation>
    </message>
    <message>
        <source>What was sent cannot be called back</source>
        <translation>Lo que se envió no se puede recuperar</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>otro registro</translation>
    </message>
    <message>
        <source>asked by {who}</source>
        <translation>preguntado por {who}</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Add the drawer, and overwrite one?</source>
        <translation>¿Añadir el cajón y sobrescribir uno?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>Drawers you named that have recovery words: %n. Next you type these words, or say that they end.</source>
        <translation>
            <numerusform>Cajones que indicó y que tienen palabras de recuperación: %n. A continuación escribe estas palabras, o dice que dejan de valer.</numerusform>
            <numerusform>Cajones que indicó y que tienen palabras de recuperación: %n. A continuación escribe estas palabras, o dice que dejan de valer.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have named every drawer that is in use</source>
        <translation>He indicado todos los cajones que están en uso</translation>
    </message>
    <message numerus="yes">
        <source>Not named: %n drawer(s). The new one takes the place of such a drawer, drawn by lot. If that one was in use, what is in it is gone for good.</source>
        <translation>
            <numerusform>Sin indicar: %n cajón. El nuevo ocupa el lugar de un cajón así, elegido por sorteo. Si ese estaba en uso, lo que contiene se pierde para siempre.</numerusform>
            <numerusform>Sin indicar: %n cajones. El nuevo ocupa el lugar de un cajón así, elegido por sorteo. Si ese estaba en uso, lo que contiene se pierde para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has a copy of the folder from before and one from after sees that something changed.</source>
        <translation>Quien tenga una copia de la carpeta de antes y otra de después ve que algo cambió.</translation>
    </message>
    <message numerus="yes">
        <source>You named %n drawer(s).</source>
        <translation>
            <numerusform>Indicó %n cajón.</numerusform>
            <numerusform>Indicó %n cajones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CooperationSection</name>
    <message>
        <source>Answers these questions with “I don’t know”; you can change each of them.</source>
        <translation>Responde a estas preguntas con «No lo sé»; puede cambiar cada una de ellas.</translation>
    </message>
    <message>
        <source>No link to the UN is stated</source>
        <translation>No se indica ningún vínculo con la ONU</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Making a cleaned copy</source>
        <translation>Haciendo una copia limpia</translation>
    </message>
    <message>
        <source>The cleaned copy is in this record</source>
        <translation>La copia limpia está en este registro</translation>
    </message>
    <message>
        <source>The original is as it was.</source>
        <translation>El original está como estaba.</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Before, in case {number}</source>
        <translation>Antes, en el caso {number}</translation>
    </message>
    <message>
        <source>Both say the same, but for what stands under Evidence.</source>
        <translation>Ambos dicen lo mismo, salvo lo que figura en Pruebas.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>The earlier case stays as it was sent. Use the corrected words from now on, and tell those who have the earlier ones.</source>
        <translation>El caso anterior queda como se envió. Use desde ahora las palabras corregidas, y avise a quienes tienen las anteriores.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
</context>
<context>
    <name>CorrectionQuestion</name>
    <message>
        <source>Another key signed it. Ask the sender first, in another way. If it is from them, it can be answered and acted on, by the consents in it; if not, it stays here, marked so.</source>
        <translation>Lo firmó otra clave. Pregunte antes a quien lo envió, por otra vía. Si es suya, se puede responder y actuar según ella, conforme a los consentimientos que contiene; si no, se queda aquí, marcada así.</translation>
    </message>
    <message>
        <source>Is this correction from the sender?</source>
        <translation>¿Es esta corrección de quien lo envió?</translation>
    </message>
    <message>
        <source>It is from them</source>
        <translation>Es suya</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>No es suya</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Show as a drawing</source>
        <translation>Mostrar como dibujo</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>CountModel</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>An upper limit. Shall it stand as “about”?</source>
        <translation>Un límite superior. ¿Debe figurar como «alrededor de»?</translation>
    </message>
    <message>
        <source>It can be read in two ways. Which number is it?</source>
        <translation>Puede leerse de dos maneras. ¿Qué número es?</translation>
    </message>
    <message>
        <source>No number yet. Is this what you can say for sure?</source>
        <translation>Todavía no hay un número. ¿Es esto lo que puede decir con seguridad?</translation>
    </message>
    <message>
        <source>Two numbers. Which one shall stand here?</source>
        <translation>Dos números. ¿Cuál debe figurar aquí?</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake in this program</source>
        <translation>Un error de este programa</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>It is not your mistake. Everything you typed is saved in the vault.</source>
        <translation>No es un error suyo. Todo lo que escribió está guardado en la bóveda.</translation>
    </message>
    <message>
        <source>It is not your mistake. What you typed a moment ago may not be saved: look at it before you go on.</source>
        <translation>No es un error suyo. Lo que escribió hace un momento puede no estar guardado: mírelo antes de seguir.</translation>
    </message>
    <message>
        <source>Lock and start again</source>
        <translation>Bloquear y empezar de nuevo</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>Algo falló en este programa</translation>
    </message>
    <message>
        <source>This line holds nothing of what you wrote. Nothing is sent anywhere.</source>
        <translation>Esta línea no contiene nada de lo que usted escribió. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>What you may tell us: {place}</source>
        <translation>Lo que puede decirnos: {place}</translation>
    </message>
</context>
<context>
    <name>CustodyPart</name>
    <message>
        <source>What was done with the file</source>
        <translation>Lo que se hizo con el archivo</translation>
    </message>
</context>
<context>
    <name>CutShort</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>A file for it was made, and then the program was ended. Nothing has gone: all records are here.</source>
        <translation>Se creó un archivo para él, y luego el programa se cerró. No se ha ido nada: todos los registros están aquí.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ello</translation>
    </message>
    <message>
        <source>Leave everything here</source>
        <translation>Dejarlo todo aquí</translation>
    </message>
    <message>
        <source>The file was not checked to its end: make another one.</source>
        <translation>El archivo no se comprobó hasta el final: haga otro.</translation>
    </message>
    <message>
        <source>Your journey was not finished</source>
        <translation>Su viaje no se terminó de preparar</translation>
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
        <translation>Queda un riesgo</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>Elija todo lo que corresponda</translation>
    </message>
    <message>
        <source>Is anyone in danger now?</source>
        <translation>¿Hay alguien en peligro ahora?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>What is the danger?</source>
        <translation>¿Cuál es el peligro?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>About this time</source>
        <translation>Hacia esta hora</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>A esta hora</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>For example {date}</source>
        <translation>Por ejemplo {date}</translation>
    </message>
    <message>
        <source>How sure is the time?</source>
        <translation>¿Qué certeza tiene la hora?</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Sin hora</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>Somebody says otherwise</source>
        <translation>Alguien dice otra cosa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>{time}, about</source>
        <translation>{time}, aproximadamente</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>A year, a month, a day, or two of them with “to” between.</source>
        <translation>Un año, un mes, un día, o dos de ellos con «a» en medio.</translation>
    </message>
    <message>
        <source>For example {date}</source>
        <translation>Por ejemplo {date}</translation>
    </message>
    <message>
        <source>Not read as a date. Write it as in the example.</source>
        <translation>No se reconoce como fecha. Escríbala como en el ejemplo.</translation>
    </message>
    <message>
        <source>When it may have happened</source>
        <translation>Cuándo pudo ocurrir</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>A year of another calendar? Choose the date.</source>
        <translation>¿Un año de otro calendario? Elija la fecha.</translation>
    </message>
    <message>
        <source>Counted from the beginning.</source>
        <translation>Contado desde el comienzo.</translation>
    </message>
    <message>
        <source>Counted from today, {today}.</source>
        <translation>Contado desde hoy, {today}.</translation>
    </message>
    <message>
        <source>Counted over from the Buddhist calendar.</source>
        <translation>Convertido del calendario budista.</translation>
    </message>
    <message>
        <source>Counted over from the Islamic calendar; it may be a day or two off.</source>
        <translation>Convertido del calendario islámico; puede variar uno o dos días.</translation>
    </message>
    <message>
        <source>Counted over from the Persian calendar.</source>
        <translation>Convertido del calendario persa.</translation>
    </message>
    <message>
        <source>Day and month can be read in two ways. Which one?</source>
        <translation>El día y el mes pueden leerse de dos maneras. ¿Cuál?</translation>
    </message>
    <message>
        <source>Is this the date?</source>
        <translation>¿Es esta la fecha?</translation>
    </message>
    <message>
        <source>It can be read in several ways. Which one?</source>
        <translation>Puede leerse de varias maneras. ¿Cuál?</translation>
    </message>
    <message>
        <source>Midnight begins a day and ends one. Which one?</source>
        <translation>La medianoche empieza un día y termina otro. ¿Cuál?</translation>
    </message>
    <message>
        <source>Not read as a date yet. It is kept as you typed it.</source>
        <translation>Aún no se reconoce como fecha. Se conserva como lo escribió.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>Seasons differ in north and south. Which months?</source>
        <translation>Las estaciones son distintas en el norte y en el sur. ¿Qué meses?</translation>
    </message>
    <message>
        <source>Seasons have no exact days.</source>
        <translation>Las estaciones no tienen días exactos.</translation>
    </message>
    <message>
        <source>That day was a {weekday}.</source>
        <translation>Ese día fue {weekday}.</translation>
    </message>
    <message>
        <source>That is a length of time. From when on?</source>
        <translation>Eso es una duración. ¿Desde cuándo?</translation>
    </message>
    <message>
        <source>That is how long it lasted. Did it end then?</source>
        <translation>Eso es cuánto duró. ¿Terminó entonces?</translation>
    </message>
    <message>
        <source>The month was not typed; add it if it was another.</source>
        <translation>No se escribió el mes; añádalo si era otro.</translation>
    </message>
    <message>
        <source>The year was not typed; add it if it was another.</source>
        <translation>No se escribió el año; añádalo si era otro.</translation>
    </message>
    <message>
        <source>Understood as {date}.</source>
        <translation>Entendido como {date}.</translation>
    </message>
    <message>
        <source>Understood: it is still going on. That is noted; there is no end yet.</source>
        <translation>Entendido: sigue ocurriendo. Queda anotado; todavía no hay un final.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about {date}</source>
        <translation>hacia {date}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>antes de {date}</translation>
    </message>
    <message>
        <source>from {date} on</source>
        <translation>desde {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
</context>
<context>
    <name>DeadlinesView</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Next four weeks</source>
        <translation>Próximas cuatro semanas</translation>
    </message>
    <message>
        <source>Nothing is due within a year.</source>
        <translation>No vence nada en un año.</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>Abrir archivos sellados</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Seal tomorrow</source>
        <translation>Sellar mañana</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Why it may leave all the same</source>
        <translation>Por qué puede salir de todos modos</translation>
    </message>
    <message>
        <source>kept with the report</source>
        <translation>se guarda con el informe</translation>
    </message>
</context>
<context>
    <name>DecideQuestion</name>
    <message>
        <source>Accept the new key</source>
        <translation>Aceptar la clave nueva</translation>
    </message>
    <message>
        <source>Do this only after you have spoken with the sender in another way. If the notice is not theirs, somebody else reads your answers from now on.</source>
        <translation>Hágalo solo después de haber hablado por otra vía con quien lo envió. Si la notificación no es suya, otra persona lee sus respuestas desde ahora.</translation>
    </message>
    <message>
        <source>How you asked them</source>
        <translation>Cómo le preguntó</translation>
    </message>
    <message>
        <source>Is this notice not from the sender?</source>
        <translation>¿No es esta notificación de quien lo envió?</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>No es suya</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Seal answers to the new key?</source>
        <translation>¿Sellar las respuestas para la clave nueva?</translation>
    </message>
    <message>
        <source>Then it stops nothing any more, and answers go to the key they went to before. Ask the sender first, in another way.</source>
        <translation>Entonces ya no detiene nada, y las respuestas van a la clave a la que iban antes. Pregunte antes, por otra vía, a quien lo envió.</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Quién preguntó</translation>
    </message>
    <message>
        <source>for example: called the number that we had before</source>
        <translation>por ejemplo: llamé al número que teníamos de antes</translation>
    </message>
    <message>
        <source>kept with this case</source>
        <translation>se guarda con este caso</translation>
    </message>
</context>
<context>
    <name>DecideWord</name>
    <message>
        <source>A name: replace it</source>
        <translation>Un nombre: sustituirlo</translation>
    </message>
    <message>
        <source>A word: leave it</source>
        <translation>Una palabra: dejarla</translation>
    </message>
    <message>
        <source>Is “{word}” a name?</source>
        <translation>¿Es «{word}» un nombre?</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Another event</source>
        <translation>Otro hecho</translation>
    </message>
    <message>
        <source>Both stay as they are, each with its own consents and source, and are counted as one event. They can be taken apart again.</source>
        <translation>Ambos quedan como están, cada uno con sus consentimientos y su fuente, y se cuentan como un solo hecho. Pueden volver a separarse.</translation>
    </message>
    <message>
        <source>Is case {number} about another event?</source>
        <translation>¿Trata el caso {number} de otro hecho?</translation>
    </message>
    <message>
        <source>Is case {number} about the same event?</source>
        <translation>¿Trata el caso {number} del mismo hecho?</translation>
    </message>
    <message>
        <source>Is case {number} related to this one?</source>
        <translation>¿Está el caso {number} relacionado con este?</translation>
    </message>
    <message>
        <source>It is counted by itself again. Nothing of it is lost.</source>
        <translation>Vuelve a contarse por separado. No se pierde nada de él.</translation>
    </message>
    <message>
        <source>It is noted with both of them, so that nobody has to compare them again.</source>
        <translation>Se anota en ambos, para que nadie tenga que compararlos otra vez.</translation>
    </message>
    <message>
        <source>It is noted with both of them. They stay two events.</source>
        <translation>Se anota en ambos. Siguen siendo dos hechos.</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>Same event</source>
        <translation>Mismo hecho</translation>
    </message>
    <message>
        <source>Take case {number} out of this event?</source>
        <translation>¿Sacar el caso {number} de este hecho?</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>Delete {case}?</source>
        <translation>¿Borrar {case}?</translation>
    </message>
    <message>
        <source>It cannot be undone here. Only a backup from before, or the sealed file itself, brings it back. Its sender can get no answer any more.</source>
        <translation>Aquí no se puede deshacer. Solo lo recupera una copia de seguridad de antes, o el propio archivo sellado. Quien lo envió ya no puede recibir ninguna respuesta.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Lo que se va</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Lo que se queda</translation>
    </message>
    <message>
        <source>kept, with its number and the day</source>
        <translation>se conserva, con su número y el día</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message numerus="yes">
        <source>In %n other record(s) a name stands that is forgotten with it, and is not masked there any more: take it out there first.</source>
        <translation>
            <numerusform>En %n otro registro figura un nombre que se olvida con ello y que ya no se tapa ahí: quítelo antes de allí.</numerusform>
            <numerusform>En %n otros registros figura un nombre que se olvida con ello y que ya no se tapa ahí: quítelo antes de allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the texts of %n record(s) this name stands, and is not masked there any more once it is forgotten: take it out there first.</source>
        <translation>
            <numerusform>En los textos de %n registro figura este nombre, y ya no se tapa ahí cuando se olvida: quítelo antes de allí.</numerusform>
            <numerusform>En los textos de %n registros figura este nombre, y ya no se tapa ahí cuando se olvida: quítelo antes de allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not masked there any more when they are sent: take it out of the texts, or keep it here under other names.</source>
        <translation>Ya no se tapa ahí cuando se envían: quítelo de los textos, o consérvelo aquí como otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The earlier name still stands in the texts of %n record(s)</source>
        <translation>
            <numerusform>El nombre anterior sigue figurando en los textos de %n registro</numerusform>
            <numerusform>El nombre anterior sigue figurando en los textos de %n registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A UN public report may name {people}.</source>
        <translation>Un informe público de la ONU puede nombrar a {people}.</translation>
    </message>
    <message>
        <source>A card handed over</source>
        <translation>Una tarjeta traspasada</translation>
    </message>
    <message>
        <source>A colleague hands a card over to you. It is no report.</source>
        <translation>Un colega le traspasa una tarjeta. No es un informe.</translation>
    </message>
    <message>
        <source>A letter to the Government may name {people} only if: “{condition}”.</source>
        <translation>Una carta al Gobierno puede nombrar a {people} solo si: «{condition}».</translation>
    </message>
    <message>
        <source>A letter to the Government may name {people}.</source>
        <translation>Una carta al Gobierno puede nombrar a {people}.</translation>
    </message>
    <message>
        <source>A letter to the Government may not name anyone.</source>
        <translation>Una carta al Gobierno no puede nombrar a nadie.</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>Una notificación</translation>
    </message>
    <message>
        <source>A real report</source>
        <translation>Un informe real</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Recepción confirmada</translation>
    </message>
    <message>
        <source>Acted</source>
        <translation>Se actuó</translation>
    </message>
    <message>
        <source>Action planned</source>
        <translation>Acción prevista</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Archived, no consent</source>
        <translation>Archivado, sin consentimiento</translation>
    </message>
    <message>
        <source>Ask for the file again, on another stick if need be.</source>
        <translation>Pida el archivo otra vez, en otra memoria USB si hace falta.</translation>
    </message>
    <message>
        <source>Ask for the sealed file, which ends in .age.</source>
        <translation>Pida el archivo sellado, que termina en .age.</translation>
    </message>
    <message>
        <source>Ask {people} again before a letter to the Government gives the name.</source>
        <translation>Vuelva a preguntar a {people} antes de que una carta al Gobierno dé el nombre.</translation>
    </message>
    <message>
        <source>Ask {people} again before the name becomes public.</source>
        <translation>Vuelva a preguntar a {people} antes de que el nombre se haga público.</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Evaluado</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Caso {number}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Borrado aquí</translation>
    </message>
    <message>
        <source>Drop it here again to be asked whether it comes back.</source>
        <translation>Suéltelo aquí otra vez y se le preguntará si vuelve.</translation>
    </message>
    <message>
        <source>Drop the file itself.</source>
        <translation>Suelte el archivo mismo.</translation>
    </message>
    <message>
        <source>Everything in it was checked. It is a case now.</source>
        <translation>Se comprobó todo lo que contiene. Ahora es un caso.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Get the newer version, then drop it again.</source>
        <translation>Consiga la versión más reciente y suéltelo otra vez.</translation>
    </message>
    <message>
        <source>Give it back, or ask who it is for.</source>
        <translation>Devuélvalo, o pregunte para quién es.</translation>
    </message>
    <message>
        <source>Government replied</source>
        <translation>El Gobierno respondió</translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation>Información solicitada</translation>
    </message>
    <message>
        <source>It belongs to a case that is here, and stands with it.</source>
        <translation>Corresponde a un caso que está aquí, y figura con él.</translation>
    </message>
    <message>
        <source>It is a folder, a pipe or a device.</source>
        <translation>Es una carpeta, una tubería o un dispositivo.</translation>
    </message>
    <message>
        <source>It is some other kind of file.</source>
        <translation>Es otro tipo de archivo.</translation>
    </message>
    <message>
        <source>It was here, and was deleted on purpose. Nothing changed.</source>
        <translation>Estuvo aquí y se borró a propósito. No cambió nada.</translation>
    </message>
    <message>
        <source>It was taken in before. Nothing changed.</source>
        <translation>Ya se incorporó antes. No cambió nada.</translation>
    </message>
    <message>
        <source>It was taken in. The sender has corrected it since, and the correction is here.</source>
        <translation>Se incorporó. Quien lo envió lo ha corregido desde entonces, y la corrección está aquí.</translation>
    </message>
    <message>
        <source>It was written to another focal point and sealed again for you. The people in it did not agree to that: it is not shown and nothing is answered.</source>
        <translation>Se escribió para otro punto focal y se selló de nuevo para usted. Las personas que contiene no aceptaron eso: no se muestra y no se responde a nada.</translation>
    </message>
    <message>
        <source>Make room or try again; nothing was lost.</source>
        <translation>Haga sitio o vuelva a intentarlo; no se perdió nada.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Newer program</source>
        <translation>Programa más reciente</translation>
    </message>
    <message>
        <source>No card of yours opens it. It was sealed for somebody else, or for a card that is not in this drawer.</source>
        <translation>Ninguna tarjeta suya lo abre. Se selló para otra persona, o para una tarjeta que no está en este cajón.</translation>
    </message>
    <message>
        <source>No sealed file</source>
        <translation>No es un archivo sellado</translation>
    </message>
    <message>
        <source>Nobody in it agreed to anything. Ask first: until then nothing may be done with it.</source>
        <translation>Nadie de los que figuran en él aceptó nada. Pregunte antes: hasta entonces no puede hacerse nada con él.</translation>
    </message>
    <message>
        <source>Not an ordinary file</source>
        <translation>No es un archivo común</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>No es para nosotros</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>No incorporado</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Open it in the other vault.</source>
        <translation>Ábralo en la otra bóveda.</translation>
    </message>
    <message>
        <source>Open it in the real vault, soon.</source>
        <translation>Ábralo pronto en la bóveda real.</translation>
    </message>
    <message>
        <source>Open the case.</source>
        <translation>Abra el caso.</translation>
    </message>
    <message>
        <source>Open the case; it says which one holds now.</source>
        <translation>Abra el caso; dice cuál vale ahora.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Practice files and real ones never mix.</source>
        <translation>Los archivos de práctica y los reales nunca se mezclan.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>Somebody real waits for an answer to it, and this is practice.</source>
        <translation>Alguien real espera una respuesta, y esto es práctica.</translation>
    </message>
    <message>
        <source>Something in it is not as it was sealed. Nothing of it was kept.</source>
        <translation>Algo en él no está como se selló. No se guardó nada de él.</translation>
    </message>
    <message>
        <source>Take it in under My card.</source>
        <translation>Incorpórelo en Mi tarjeta.</translation>
    </message>
    <message>
        <source>Tell whoever gave it to you that it cannot be used.</source>
        <translation>Diga a quien se lo dio que no se puede usar.</translation>
    </message>
    <message>
        <source>The name of {people} may become public only if: “{condition}”.</source>
        <translation>El nombre de {people} puede hacerse público solo si: «{condition}».</translation>
    </message>
    <message>
        <source>The sender took this report back. You may not use anything in it any more.</source>
        <translation>Quien lo envió retiró este informe. Usted ya no puede usar nada de él.</translation>
    </message>
    <message>
        <source>This computer could not take it in.</source>
        <translation>Esta computadora no pudo incorporarlo.</translation>
    </message>
    <message>
        <source>This version of the program cannot read it.</source>
        <translation>Esta versión del programa no puede leerlo.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Untitled report</source>
        <translation>Informe sin título</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Word on the status</source>
        <translation>Noticia sobre el estado</translation>
    </message>
    <message>
        <source>Word that a key was lost</source>
        <translation>Noticia de que se perdió una clave</translation>
    </message>
    <message>
        <source>Word that the case is closed</source>
        <translation>Noticia de que el caso está cerrado</translation>
    </message>
    <message>
        <source>Written for someone else</source>
        <translation>Escrito para otra persona</translation>
    </message>
    <message>
        <source>You may keep this and speak with UN staff in confidence about {people} only.</source>
        <translation>Puede guardar esto y hablar con personal de la ONU, con carácter confidencial, solo sobre {people}.</translation>
    </message>
    <message>
        <source>You may keep this and speak with UN staff in confidence.</source>
        <translation>Puede guardar esto y hablar con personal de la ONU con carácter confidencial.</translation>
    </message>
    <message>
        <source>You may keep this. You may not speak about it, not even with UN staff in confidence.</source>
        <translation>Puede guardar esto. No puede hablar de ello, ni siquiera con personal de la ONU con carácter confidencial.</translation>
    </message>
    <message>
        <source>You may not publish any name.</source>
        <translation>No puede publicar ningún nombre.</translation>
    </message>
    <message>
        <source>You may not use anything about {people}.</source>
        <translation>No puede usar nada sobre {people}.</translation>
    </message>
    <message>
        <source>You may publish the name of {people}.</source>
        <translation>Puede publicar el nombre de {people}.</translation>
    </message>
    <message>
        <source>[a person]</source>
        <translation>[una persona]</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>quien lo envió</translation>
    </message>
    <message>
        <source>{people} took back an answer: what it allowed is over.</source>
        <translation>{people} retiró una respuesta: lo que permitía ha terminado.</translation>
    </message>
</context>
<context>
    <name>Destroy</name>
    <message>
        <source>Destroy it</source>
        <translation>Destruirla</translation>
    </message>
    <message>
        <source>Destroy the old vault?</source>
        <translation>¿Destruir la bóveda anterior?</translation>
    </message>
    <message>
        <source>I understand: drawers of it that I did not move are lost</source>
        <translation>Entiendo: se pierden los cajones de ella que no trasladé</translation>
    </message>
    <message>
        <source>Passphrase of the old vault</source>
        <translation>Frase de contraseña de la bóveda anterior</translation>
    </message>
    <message>
        <source>With its passphrase the app looks once more whether everything in it is here. Then its keys are overwritten and its folder is deleted, with every drawer in it.</source>
        <translation>Con su frase de contraseña, la aplicación mira una vez más si todo lo que contiene está aquí. Luego se sobrescriben sus claves y se borra su carpeta, con todos los cajones.</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>A newer card is waiting</source>
        <translation>Hay una tarjeta más nueva esperando</translation>
    </message>
    <message>
        <source>A person, no focal point</source>
        <translation>Una persona, no un punto focal</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar otra vez</translation>
    </message>
    <message>
        <source>Compare its digits</source>
        <translation>Comparar sus dígitos</translation>
    </message>
    <message>
        <source>Compare the digits</source>
        <translation>Comparar los dígitos</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparada</translation>
    </message>
    <message>
        <source>Earlier cards</source>
        <translation>Tarjetas anteriores</translation>
    </message>
    <message>
        <source>First in Send</source>
        <translation>Primera en Enviar</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Cómo localizarlo</translation>
    </message>
    <message>
        <source>It mixes letters of several scripts that look alike.</source>
        <translation>Mezcla letras de varias escrituras que se parecen.</translation>
    </message>
    <message>
        <source>Look twice at this name</source>
        <translation>Mire dos veces este nombre</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>No longer first</source>
        <translation>Ya no es la primera</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Put first in Send</source>
        <translation>Poner primera en Enviar</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Representa a</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>What changes it</source>
        <translation>Qué lo cambia</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Qué significa esto</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer usted</translation>
    </message>
    <message>
        <source>Why it was added all the same</source>
        <translation>Por qué se añadió de todos modos</translation>
    </message>
    <message>
        <source>Why it was ended, in their words</source>
        <translation>Por qué se le puso fin, con sus palabras</translation>
    </message>
    <message>
        <source>how to reach it</source>
        <translation>cómo localizarlo</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>parts of the UN</source>
        <translation>partes de la ONU</translation>
    </message>
    <message>
        <source>the key is another one</source>
        <translation>la clave es otra</translation>
    </message>
    <message>
        <source>until when it is valid</source>
        <translation>hasta cuándo es válida</translation>
    </message>
    <message>
        <source>{name}, {start} to {end}</source>
        <translation>{name}, {start} a {end}</translation>
    </message>
    <message>
        <source>{what}: {old} → {new}</source>
        <translation>{what}: {old} → {new}</translation>
    </message>
    <message>
        <source>{words}, by {who}</source>
        <translation>{words}, por {who}</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Do not connect this one to the accounts and people you work with.</source>
        <translation>No conecte este a las cuentas y personas con las que trabaja.</translation>
    </message>
    <message>
        <source>I thought about which device I use</source>
        <translation>He pensado qué dispositivo uso</translation>
    </message>
    <message>
        <source>If there is no other device: go on here. It is worse, and better than the old keys.</source>
        <translation>Si no hay otro dispositivo: siga aquí. Es peor, y mejor que las claves antiguas.</translation>
    </message>
    <message>
        <source>Type the new passphrase on that device, not on this one.</source>
        <translation>Escriba la nueva frase de contraseña en ese dispositivo, no en este.</translation>
    </message>
    <message>
        <source>Use another device from now on, if you can get one.</source>
        <translation>Use otro dispositivo desde ahora, si puede conseguir uno.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
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
        <translation>Junto al título y en la barra de tareas. Donde el escritorio lo toma de su propio menú de programas, allí queda como está.</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Drawn by lot. They never say what is inside, for whom it is, or from when.</source>
        <translation>Sorteados. Nunca dicen qué hay dentro, para quién es ni de cuándo.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Por ejemplo: {name}</translation>
    </message>
    <message>
        <source>Icon of the window</source>
        <translation>Icono de la ventana</translation>
    </message>
    <message>
        <source>Keep the windows out of pictures of the screen</source>
        <translation>Mantener las ventanas fuera de las imágenes de la pantalla</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Names of sealed files</source>
        <translation>Nombres de los archivos sellados</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>Screenshots, recordings and shared screens leave them out, dialogs too. It is no guarantee: some programs see them all the same, and so does a camera. Switch it off to show others how it is done; a practice vault is never hidden unless you say so here.</source>
        <translation>Las capturas, las grabaciones y las pantallas compartidas las dejan fuera, también los diálogos. No es una garantía: algunos programas las ven de todos modos, y una cámara también. Desactívelo para mostrar a otros cómo se hace; una bóveda de práctica nunca se oculta si usted no lo indica aquí.</translation>
    </message>
    <message>
        <source>Seen by everybody who sees the screen. Something dull is best.</source>
        <translation>Lo ve todo el que ve la pantalla. Lo mejor es algo aburrido.</translation>
    </message>
    <message>
        <source>This system has no way to do that: every program that may take pictures of the screen sees what you see.</source>
        <translation>Este sistema no tiene forma de hacerlo: todo programa que puede tomar imágenes de la pantalla ve lo que usted ve.</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>Título de la ventana</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>Lo que ven otros</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It was read back and compared, byte for byte.</source>
        <translation>Se releyó y se comparó, byte por byte.</translation>
    </message>
    <message>
        <source>Only that person can bring it back, by handing it back to you.</source>
        <translation>Solo esa persona puede devolverlo, entregándoselo de vuelta.</translation>
    </message>
    <message>
        <source>That shows that the file is whole, not that somebody can open it. So type the passphrase again.</source>
        <translation>Eso muestra que el archivo está íntegro, no que alguien pueda abrirlo. Así que escriba otra vez la frase de contraseña.</translation>
    </message>
    <message>
        <source>The backup is whole</source>
        <translation>La copia de seguridad está íntegra</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Type the passphrase once more, as if you had to</source>
        <translation>Escriba la frase de contraseña una vez más, como si tuviera que hacerlo</translation>
    </message>
    <message>
        <source>Your recovery words, which were tested, open it.</source>
        <translation>Sus palabras de recuperación, que se probaron, la abren.</translation>
    </message>
</context>
<context>
    <name>DoneSection</name>
    <message>
        <source>Sent and answered</source>
        <translation>Envío y respuesta</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n file(s) sealed</source>
        <translation>
            <numerusform>%n archivo sellado</numerusform>
            <numerusform>%n archivos sellados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not made</source>
        <translation>
            <numerusform>%n archivo no se creó</numerusform>
            <numerusform>%n archivos no se crearon</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring or send it in a way that suits you. The name of the file says nothing, and what was sent cannot be called back.</source>
        <translation>Llévelo o envíelo de la manera que le convenga. El nombre del archivo no dice nada, y lo que se envió no se puede recuperar.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>No se quitó nada</translation>
    </message>
    <message>
        <source>The records were removed, and nothing about this report is kept.</source>
        <translation>Los registros se quitaron, y no se guarda nada de este informe.</translation>
    </message>
    <message>
        <source>The records were removed. A receipt opens the replies.</source>
        <translation>Los registros se quitaron. Un recibo abre las respuestas.</translation>
    </message>
    <message>
        <source>This file cannot be opened with your passphrase. What your vault keeps can be.</source>
        <translation>Este archivo no se puede abrir con su frase de contraseña. Lo que guarda su bóveda, sí.</translation>
    </message>
    <message>
        <source>You cancelled. Nothing of them is left behind.</source>
        <translation>Usted canceló. No queda nada de ellos.</translation>
    </message>
    <message>
        <source>Your records are still here, with all that belongs to this report.</source>
        <translation>Sus registros siguen aquí, con todo lo que pertenece a este informe.</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Remove this draft?</source>
        <translation>¿Quitar este borrador?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>The text goes. The cases it is about stay as they are.</source>
        <translation>El texto desaparece. Los casos de los que trata quedan como están.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A case that it is about was deleted.</source>
        <translation>Se borró un caso del que trata.</translation>
    </message>
    <message>
        <source>A fact is missing: {what}</source>
        <translation>Falta un dato: {what}</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Otra organización</translation>
    </message>
    <message>
        <source>Case {number} may not be used for this any more: see its tab Actions.</source>
        <translation>El caso {number} ya no puede usarse para esto: véase su pestaña Acciones.</translation>
    </message>
    <message>
        <source>Complaint to UN security</source>
        <translation>Queja ante la seguridad de la ONU</translation>
    </message>
    <message>
        <source>Confidential submission to a treaty body</source>
        <translation>Comunicación confidencial a un órgano de tratado</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Letter to a Government, with names</source>
        <translation>Carta a un Gobierno, con nombres</translation>
    </message>
    <message>
        <source>Letter to a Government, without names</source>
        <translation>Carta a un Gobierno, sin nombres</translation>
    </message>
    <message>
        <source>Name the agency, not the official.</source>
        <translation>Nombre el organismo, no al funcionario.</translation>
    </message>
    <message>
        <source>Open document (ODT)</source>
        <translation>Documento abierto (ODT)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Comunicado de prensa</translation>
    </message>
    <message>
        <source>Secretary-General’s report, with names</source>
        <translation>Informe del Secretario General, con nombres</translation>
    </message>
    <message>
        <source>Secretary-General’s report, without names</source>
        <translation>Informe del Secretario General, sin nombres</translation>
    </message>
    <message>
        <source>Section 6 has {words} words; about two pages are {limit}.</source>
        <translation>La sección 6 tiene {words} palabras; unas dos páginas son {limit}.</translation>
    </message>
    <message>
        <source>This name may not leave for this.</source>
        <translation>Este nombre no puede salir para esto.</translation>
    </message>
    <message>
        <source>This sentence lacks “reportedly” or “allegedly”.</source>
        <translation>A esta frase le falta «reportedly» o «allegedly».</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>Personal de la ONU, con carácter confidencial</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Documento de Word (DOCX)</translation>
    </message>
    <message>
        <source>Yearly summary</source>
        <translation>Resumen anual</translation>
    </message>
    <message>
        <source>a condition is not met</source>
        <translation>una condición no se cumple</translation>
    </message>
    <message>
        <source>a correction that is not proven</source>
        <translation>una corrección que no está probada</translation>
    </message>
    <message>
        <source>a day to ask again has passed</source>
        <translation>ya pasó un día para volver a preguntar</translation>
    </message>
    <message>
        <source>a newer report took its place</source>
        <translation>un informe más reciente ocupó su lugar</translation>
    </message>
    <message>
        <source>an answer that this version does not know</source>
        <translation>una respuesta que esta versión no conoce</translation>
    </message>
    <message>
        <source>health, a child, sexual violence or detention</source>
        <translation>salud, un niño, violencia sexual o detención</translation>
    </message>
    <message>
        <source>it was too risky to ask somebody</source>
        <translation>era demasiado peligroso preguntar a alguien</translation>
    </message>
    <message>
        <source>nobody in it agreed</source>
        <translation>nadie en él aceptó</translation>
    </message>
    <message>
        <source>nobody is left in it</source>
        <translation>no queda nadie en él</translation>
    </message>
    <message>
        <source>nobody says what the link rests on</source>
        <translation>nadie dice en qué se apoya el vínculo</translation>
    </message>
    <message>
        <source>not with the name</source>
        <translation>no con el nombre</translation>
    </message>
    <message>
        <source>practice and real do not mix</source>
        <translation>la práctica y lo real no se mezclan</translation>
    </message>
    <message>
        <source>put away without consent</source>
        <translation>archivado sin consentimiento</translation>
    </message>
    <message>
        <source>somebody said no</source>
        <translation>alguien dijo que no</translation>
    </message>
    <message>
        <source>somebody was not asked</source>
        <translation>a alguien no se le preguntó</translation>
    </message>
    <message>
        <source>somebody withdrew</source>
        <translation>alguien lo retiró</translation>
    </message>
    <message>
        <source>the consent was not given again in that year</source>
        <translation>el consentimiento no se volvió a dar en ese año</translation>
    </message>
    <message>
        <source>the report was withdrawn</source>
        <translation>el informe se retiró</translation>
    </message>
    <message>
        <source>{words} words; a paragraph has at most {limit}.</source>
        <translation>{words} palabras; un párrafo tiene como máximo {limit}.</translation>
    </message>
    <message>
        <source>“{words}” judges. Say what happened.</source>
        <translation>«{words}» juzga. Diga lo que ocurrió.</translation>
    </message>
    <message>
        <source>“{words}” says more about the cause than is known.</source>
        <translation>«{words}» dice sobre la causa más de lo que se sabe.</translation>
    </message>
    <message>
        <source>“{words}”: write a date as 26 April 2017.</source>
        <translation>«{words}»: escriba la fecha como 26 April 2017.</translation>
    </message>
    <message>
        <source>“{words}”: write “Government”.</source>
        <translation>«{words}»: escriba «Government».</translation>
    </message>
</context>
<context>
    <name>DrawersStep</name>
    <message>
        <source>A passphrase for the fourth drawer</source>
        <translation>Una frase de contraseña para el cuarto cajón</translation>
    </message>
    <message>
        <source>A passphrase for the second drawer</source>
        <translation>Una frase de contraseña para el segundo cajón</translation>
    </message>
    <message>
        <source>A passphrase for the third drawer</source>
        <translation>Una frase de contraseña para el tercer cajón</translation>
    </message>
    <message>
        <source>Another drawer, for others to see?</source>
        <translation>¿Otro cajón, para que lo vean otros?</translation>
    </message>
    <message>
        <source>Every vault has four drawers, used or not. If someone forces you to open it, another passphrase opens another drawer, with only what you put there.</source>
        <translation>Toda bóveda tiene cuatro cajones, se usen o no. Si alguien le obliga a abrirla, otra frase de contraseña abre otro cajón, solo con lo que usted puso ahí.</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Cuatro</translation>
    </message>
    <message>
        <source>It only helps if you also write in it now and then. The files do not say how many drawers are used. Two copies of the folder, an examination of the disk, or a person who simply asks for more passphrases can tell more.</source>
        <translation>Solo ayuda si de vez en cuando también escribe en él. Los archivos no dicen cuántos cajones se usan. Dos copias de la carpeta, un examen del disco o alguien que simplemente pida más frases de contraseña pueden revelar más.</translation>
    </message>
    <message>
        <source>One drawer is enough</source>
        <translation>Un cajón es suficiente</translation>
    </message>
    <message>
        <source>One that shares nothing with the others: whoever hears it knows it.</source>
        <translation>Una que no tenga nada en común con las otras: quien la oye, la conoce.</translation>
    </message>
    <message>
        <source>This one opens another drawer. Take a different one.</source>
        <translation>Esta abre otro cajón. Elija una distinta.</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
</context>
<context>
    <name>DrawnWords</name>
    <message>
        <source>Draw again</source>
        <translation>Sortear otra vez</translation>
    </message>
    <message>
        <source>Drawn by lot from {list} English words. Even somebody who has the list and tries a million passphrases a second needs more than {years} years. Do not change them to something you like better: chance is what makes them strong.</source>
        <translation>Sorteadas de {list} palabras inglesas. Incluso quien tenga la lista y pruebe un millón de frases de contraseña por segundo necesita más de {years} años. No las cambie por algo que le guste más: el azar es lo que las hace fuertes.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Usar estas palabras</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Drop files here. The originals stay where and as they are.</source>
        <translation>Suelte aquí los archivos. Los originales quedan donde y como están.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Everything written in it goes. This cannot be undone.</source>
        <translation>Se borra todo lo que contiene. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Entrusting</name>
    <message>
        <source>A text</source>
        <translation>Un texto</translation>
    </message>
    <message>
        <source>Agreed, but how to reach them is known here and may not leave.</source>
        <translation>Aceptó, pero aquí se sabe cómo localizar a la persona y eso no puede salir.</translation>
    </message>
    <message>
        <source>Agreed, but not to this person.</source>
        <translation>Aceptó, pero no para esta persona.</translation>
    </message>
    <message>
        <source>Agreed, but not with the name that the vault knows.</source>
        <translation>Aceptó, pero no con el nombre que la bóveda conoce.</translation>
    </message>
    <message>
        <source>Alleged to have done it, and named.</source>
        <translation>Se alega que lo hizo, y figura su nombre.</translation>
    </message>
    <message>
        <source>Holds a word that may be the name of somebody who is not in this record.</source>
        <translation>Contiene una palabra que puede ser el nombre de alguien que no está en este registro.</translation>
    </message>
    <message>
        <source>Is unfinished. Write it so that it can be read, or remove it.</source>
        <translation>No está terminado. Escríbalo de modo que se pueda leer, o quítelo.</translation>
    </message>
    <message>
        <source>Nobody said what can be recognised in it.</source>
        <translation>Nadie dijo qué se puede reconocer en él.</translation>
    </message>
    <message>
        <source>People can be recognised in it, and nobody is listed.</source>
        <translation>Se puede reconocer a personas en él, y no se indica a nadie.</translation>
    </message>
    <message>
        <source>Points to somebody who is not in this record. Take it out first.</source>
        <translation>Señala a alguien que no está en este registro. Quítelo antes.</translation>
    </message>
    <message>
        <source>Shows somebody who has not agreed to this person by name.</source>
        <translation>Muestra a alguien que no aceptó aparecer con su nombre ante esta persona.</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>EvidenceOffers</name>
    <message>
        <source>Do not take it in</source>
        <translation>No incorporarlo</translation>
    </message>
    <message>
        <source>Let it grow</source>
        <translation>Dejar que crezca</translation>
    </message>
    <message>
        <source>The vault grows</source>
        <translation>La bóveda crece</translation>
    </message>
    <message>
        <source>There is no room for {missing} of it. Each of the four drawers would grow from {now} to {then}, together {more} more on the disk. Whoever looks at the folder can see the new size, but not which drawer needed it.</source>
        <translation>No hay sitio para {missing}. Cada uno de los cuatro cajones crecería de {now} a {then}; en total, {more} más en el disco. Quien mire la carpeta puede ver el nuevo tamaño, pero no qué cajón lo necesitaba.</translation>
    </message>
    <message>
        <source>This does not fit. Let the vault grow?</source>
        <translation>Esto no cabe. ¿Dejar que la bóveda crezca?</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Checked who is on it</source>
        <translation>Se comprobó quién aparece</translation>
    </message>
    <message>
        <source>Choose files to take in</source>
        <translation>Elegir los archivos que se incorporan</translation>
    </message>
    <message>
        <source>Choose its file</source>
        <translation>Elegir su archivo</translation>
    </message>
    <message>
        <source>Choose its file…</source>
        <translation>Elegir su archivo…</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>Copia limpia</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Entrando</translation>
    </message>
    <message>
        <source>Describe something without a file</source>
        <translation>Describir algo sin archivo</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Elemento {number}</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Aún sin archivo</translation>
    </message>
    <message>
        <source>Remove from this record…</source>
        <translation>Quitar de este registro…</translation>
    </message>
    <message>
        <source>Remove this evidence for good?</source>
        <translation>¿Quitar esta prueba para siempre?</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>The same file twice</source>
        <translation>El mismo archivo dos veces</translation>
    </message>
    <message>
        <source>Who is on it?</source>
        <translation>¿Quién aparece?</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>3GP film</source>
        <translation>Vídeo 3GP</translation>
    </message>
    <message>
        <source>3GP sound recording</source>
        <translation>Grabación de sonido 3GP</translation>
    </message>
    <message>
        <source>A copy left the vault</source>
        <translation>Una copia salió de la bóveda</translation>
    </message>
    <message>
        <source>A copy was to leave, and did not</source>
        <translation>Una copia iba a salir y no salió</translation>
    </message>
    <message>
        <source>AVI film</source>
        <translation>Vídeo AVI</translation>
    </message>
    <message>
        <source>BMP picture</source>
        <translation>Imagen BMP</translation>
    </message>
    <message>
        <source>Checked who can be recognised</source>
        <translation>Se comprobó a quién se puede reconocer</translation>
    </message>
    <message>
        <source>Compared with its fingerprint</source>
        <translation>Comparado con su huella</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Described, before its file came</source>
        <translation>Descrito, antes de que llegara su archivo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>Tabla de Excel</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>Imagen GIF</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>Imagen HEIC</translation>
    </message>
    <message>
        <source>HEIF picture</source>
        <translation>Imagen HEIF</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Imagen JPEG</translation>
    </message>
    <message>
        <source>Looked at inside the vault</source>
        <translation>Visto dentro de la bóveda</translation>
    </message>
    <message>
        <source>M4A sound recording</source>
        <translation>Grabación de sonido M4A</translation>
    </message>
    <message>
        <source>MP3 sound recording</source>
        <translation>Grabación de sonido MP3</translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation>Vídeo MP4</translation>
    </message>
    <message>
        <source>MPEG film</source>
        <translation>Vídeo MPEG</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Ogg sound recording</source>
        <translation>Grabación de sonido Ogg</translation>
    </message>
    <message>
        <source>OpenDocument table</source>
        <translation>Tabla OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>Diapositivas de PowerPoint</translation>
    </message>
    <message>
        <source>QuickTime film</source>
        <translation>Vídeo QuickTime</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>Something was done with it</source>
        <translation>Se hizo algo con ello</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>Imagen TIFF</translation>
    </message>
    <message>
        <source>Table as plain text (CSV)</source>
        <translation>Tabla como texto sin formato (CSV)</translation>
    </message>
    <message>
        <source>Taken in, untouched</source>
        <translation>Incorporado, sin cambios</translation>
    </message>
    <message>
        <source>WAV sound recording</source>
        <translation>Grabación de sonido WAV</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>WebM film</source>
        <translation>Vídeo WebM</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>Imagen WebP</translation>
    </message>
    <message>
        <source>What is said of it was changed</source>
        <translation>Se cambió lo que se dice de ello</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Word document, older form</source>
        <translation>Documento de Word, formato antiguo</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Archivo comprimido ZIP</translation>
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
        <translation>{size} bytes</translation>
    </message>
</context>
<context>
    <name>Examiner</name>
    <message>
        <source>Files in the folder that do not belong to it: {names}.</source>
        <translation>Archivos de la carpeta que no corresponden a ella: {names}.</translation>
    </message>
    <message>
        <source>Four drawers of {size} each, in every vault.</source>
        <translation>Cuatro cajones de {size} cada uno, en toda bóveda.</translation>
    </message>
    <message>
        <source>How many drawers are used, how much is in them, what it is, or when you last saved.</source>
        <translation>Cuántos cajones se usan, cuánto contienen, qué es, o cuándo guardó por última vez.</translation>
    </message>
    <message>
        <source>On this computer, a note of where the vault is. You asked for it.</source>
        <translation>En esta computadora, una nota de dónde está la bóveda. Usted lo pidió.</translation>
    </message>
    <message>
        <source>That a drawer takes quick notes in, and so is in use, and how many notes wait.</source>
        <translation>Que un cajón incorpora notas rápidas, y por tanto está en uso, y cuántas notas esperan.</translation>
    </message>
    <message>
        <source>That it can be destroyed without a passphrase.</source>
        <translation>Que puede destruirse sin frase de contraseña.</translation>
    </message>
    <message>
        <source>That it is a practice vault.</source>
        <translation>Que es una bóveda de práctica.</translation>
    </message>
    <message>
        <source>That they were made larger since the vault was made.</source>
        <translation>Que se agrandaron desde que se creó la bóveda.</translation>
    </message>
    <message>
        <source>That this is a vault of this program. Nothing hides that, and whoever looks at the program finds out what it is for.</source>
        <translation>Que esta es una bóveda de este programa. Nada lo oculta, y quien mira el programa averigua para qué sirve.</translation>
    </message>
    <message>
        <source>The computer itself: its list of running programs names this one, and it may note when a program was used and a stick plugged in.</source>
        <translation>La computadora misma: su lista de programas en marcha nombra este, y puede anotar cuándo se usó un programa y se conectó una memoria USB.</translation>
    </message>
    <message>
        <source>The folder looks like one that is copied to a cloud. Copies stay there.</source>
        <translation>La carpeta parece una de las que se copian a una nube. Las copias quedan allí.</translation>
    </message>
    <message>
        <source>The icon of the window and the kind of file names you chose.</source>
        <translation>El icono de la ventana y el tipo de nombres de archivo que eligió.</translation>
    </message>
    <message>
        <source>The keychain of this computer shows that a vault has a key there.</source>
        <translation>El llavero de esta computadora muestra que una bóveda tiene allí una clave.</translation>
    </message>
    <message>
        <source>The language and the appearance of the lock screen, and the idle time.</source>
        <translation>El idioma y el aspecto de la pantalla de bloqueo, y el tiempo de inactividad.</translation>
    </message>
    <message>
        <source>The program runs from its own folder: everything that it keeps is there, and nothing of it on this computer.</source>
        <translation>El programa funciona desde su propia carpeta: todo lo que guarda está ahí, y nada de ello en esta computadora.</translation>
    </message>
    <message>
        <source>The swap file: this system lets the program lock no memory, so keys may be written there while a drawer is open.</source>
        <translation>El archivo de intercambio: este sistema no deja que el programa bloquee memoria, así que pueden escribirse allí claves mientras un cajón está abierto.</translation>
    </message>
    <message>
        <source>The title you gave the window: {title}.</source>
        <translation>El título que dio a la ventana: {title}.</translation>
    </message>
    <message>
        <source>Two copies of the folder taken at different times, an examination of the disk itself, or the computer switched off while the vault was open.</source>
        <translation>Dos copias de la carpeta tomadas en momentos distintos, un examen del disco mismo, o la computadora apagada mientras la bóveda estaba abierta.</translation>
    </message>
    <message>
        <source>Whoever finds a paper with recovery words learns that there is something to open; two sets of papers tell of two drawers.</source>
        <translation>Quien encuentra un papel con palabras de recuperación sabe que hay algo que abrir; dos conjuntos de papeles hablan de dos cajones.</translation>
    </message>
</context>
<context>
    <name>ExercisesView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>{done} of {all} steps</source>
        <translation>{done} de {all} pasos</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>All of it</source>
        <translation>Todo ello</translation>
    </message>
    <message>
        <source>Explained before the answer</source>
        <translation>Explicado antes de la respuesta</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Also cases about health, sexual violence, children or people who are held</source>
        <translation>También casos sobre salud, violencia sexual, niños o personas detenidas</translation>
    </message>
    <message numerus="yes">
        <source>Export %n case(s)?</source>
        <translation>
            <numerusform>¿Exportar %n caso?</numerusform>
            <numerusform>¿Exportar %n casos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Dejarlo aquí</translation>
    </message>
    <message>
        <source>Looking at the consent of everybody</source>
        <translation>Revisando el consentimiento de todos</translation>
    </message>
    <message>
        <source>The drawer was full: it could not be noted.</source>
        <translation>El cajón estaba lleno: no se pudo anotar.</translation>
    </message>
    <message>
        <source>The file lies outside the vault, open to whoever finds it. That is noted in the history and the custody of every case.</source>
        <translation>El archivo queda fuera de la bóveda, abierto a quien lo encuentre. Eso se anota en el historial y en la custodia de cada caso.</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters, and boxes stand for them: {letters}</source>
        <translation>Esta computadora no tiene una fuente para algunas de sus letras, y en su lugar hay recuadros: {letters}</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>Qué es el archivo</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>¿Dónde se debe poner el archivo?</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Qué organización</translation>
    </message>
    <message>
        <source>Why names leave</source>
        <translation>Por qué salen nombres</translation>
    </message>
    <message>
        <source>With the files, where everybody on them may be named</source>
        <translation>Con los archivos en los que todas las personas que aparecen pueden ser nombradas</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>Año del informe</translation>
    </message>
    <message>
        <source>as those who agreed called it</source>
        <translation>tal como la llamaron quienes aceptaron</translation>
    </message>
    <message>
        <source>empty: this year</source>
        <translation>vacío: este año</translation>
    </message>
    <message>
        <source>kept with the case</source>
        <translation>se guarda con el caso</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} está ahora fuera de la bóveda, abierto a todo el mundo.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n sealed report(s) are marked “before {day}”.</source>
        <translation>
            <numerusform>%n informe sellado está marcado «antes del {day}».</numerusform>
            <numerusform>%n informes sellados están marcados «antes del {day}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups made before open with the old passphrase. Make a new one of the new vault, then destroy the old files and papers.</source>
        <translation>Las copias de seguridad hechas antes se abren con la frase de contraseña anterior. Haga una nueva de la nueva bóveda, y luego destruya los archivos y papeles antiguos.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Caso {number}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>I thought of all old copies</source>
        <translation>He pensado en todas las copias antiguas</translation>
    </message>
    <message>
        <source>It holds names. A name that was given away cannot be called back.</source>
        <translation>Contiene nombres. Un nombre que se dio no se puede recuperar.</translation>
    </message>
    <message>
        <source>It is larger than 50 MB, which many collections do not take at once: export fewer cases.</source>
        <translation>Tiene más de 50 MB, lo que muchas colecciones no aceptan de una vez: exporte menos casos.</translation>
    </message>
    <message>
        <source>It tells of health, sexual violence, a child or somebody who is held.</source>
        <translation>Habla de salud, violencia sexual, un niño o alguien detenido.</translation>
    </message>
    <message>
        <source>It tells of health, sexual violence, a child or somebody who is held: only what is needed should leave.</source>
        <translation>Habla de salud, violencia sexual, un niño o alguien detenido: solo debe salir lo necesario.</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>Leave {who} out</source>
        <translation>Dejar fuera a {who}</translation>
    </message>
    <message>
        <source>Letters of the UN that are still confidential stay out of it.</source>
        <translation>Las cartas de la ONU que aún son confidenciales quedan fuera.</translation>
    </message>
    <message>
        <source>Look at each file once more: everybody who can be recognised on it must have agreed to be named.</source>
        <translation>Mire cada archivo una vez más: todas las personas que se puedan reconocer en él deben haber aceptado que se las nombre.</translation>
    </message>
    <message>
        <source>Make a PDF…</source>
        <translation>Crear un PDF…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Sealed files that you still carry cannot be opened with the old keys.</source>
        <translation>Los archivos sellados que aún lleva no se pueden abrir con las claves antiguas.</translation>
    </message>
    <message>
        <source>Some files are not cleaned copies: hidden data may be in them.</source>
        <translation>Algunos archivos no son copias limpias: puede haber en ellos datos ocultos.</translation>
    </message>
    <message>
        <source>Somebody’s submission to the UN was confidential: whoever reads this learns of it.</source>
        <translation>La comunicación de alguien a la ONU era confidencial: quien lea esto se entera de ella.</translation>
    </message>
    <message>
        <source>Something would have to be taken out of it, and a signed report leaves whole or not.</source>
        <translation>Habría que quitarle algo, y un informe firmado sale entero o no sale.</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Hoja de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Table with #EndReprisals coding</source>
        <translation>Tabla con codificación #EndReprisals</translation>
    </message>
    <message>
        <source>Table with HURIDOCS codes</source>
        <translation>Tabla con códigos HURIDOCS</translation>
    </message>
    <message>
        <source>The condition of {who} is met: {condition}</source>
        <translation>Se cumple la condición de {who}: {condition}</translation>
    </message>
    <message>
        <source>The report exactly as it was sent</source>
        <translation>El informe exactamente como se envió</translation>
    </message>
    <message>
        <source>The report leaves exactly as it was sent, with all that its sender wrote.</source>
        <translation>El informe sale exactamente como se envió, con todo lo que escribió quien lo envió.</translation>
    </message>
    <message>
        <source>What you saved outside the vault (pictures, pages, tables) was open to whoever had the device.</source>
        <translation>Lo que guardó fuera de la bóveda (imágenes, páginas, tablas) estaba abierto para quien tuviera el dispositivo.</translation>
    </message>
    <message>
        <source>ZIP for Uwazi</source>
        <translation>ZIP para Uwazi</translation>
    </message>
    <message>
        <source>people: {named} by name, {initials} by initials, {titled} by title</source>
        <translation>personas: {named} con nombre, {initials} con iniciales, {titled} con título</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{who} still agrees to {use}</source>
        <translation>{who} sigue aceptando {use}</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>Copia limpia</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Make cleaned copies for all</source>
        <translation>Hacer copias limpias de todos</translation>
    </message>
    <message>
        <source>Of every file that has none yet</source>
        <translation>De cada archivo que aún no tiene una</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>Persona por persona</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Volver a poner</translation>
    </message>
    <message>
        <source>The original, with the hidden data</source>
        <translation>El original, con los datos ocultos</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Type the passphrase.</source>
        <translation>Escriba la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>FieldHint</name>
    <message>
        <source>A call, a letter, a visit of a lawyer</source>
        <translation>Una llamada, una carta, una visita de un abogado o abogada</translation>
    </message>
    <message>
        <source>A number is enough</source>
        <translation>Basta un número</translation>
    </message>
    <message>
        <source>A paper that allows it, signed or stamped</source>
        <translation>Un papel que lo permite, firmado o sellado</translation>
    </message>
    <message>
        <source>A paper, a promise, a record of the talk</source>
        <translation>Un papel, una promesa, una nota de la conversación</translation>
    </message>
    <message>
        <source>A review, a session or a visit</source>
        <translation>Un examen, un período de sesiones o una visita</translation>
    </message>
    <message>
        <source>A secretariat, an office, a person in charge</source>
        <translation>Una secretaría, una oficina, una persona responsable</translation>
    </message>
    <message>
        <source>About is fine</source>
        <translation>Basta aproximadamente</translation>
    </message>
    <message>
        <source>About is fine; one line for each</source>
        <translation>Basta aproximadamente; una línea para cada uno</translation>
    </message>
    <message>
        <source>Address book, chats, mail</source>
        <translation>Contactos, chats, correo</translation>
    </message>
    <message>
        <source>Also in the original language</source>
        <translation>También en el idioma original</translation>
    </message>
    <message>
        <source>Any paper from a doctor</source>
        <translation>Cualquier papel de un médico</translation>
    </message>
    <message>
        <source>As close to the words as you can</source>
        <translation>Lo más cerca posible de las palabras</translation>
    </message>
    <message>
        <source>As near as you remember</source>
        <translation>Lo más aproximado que recuerde</translation>
    </message>
    <message>
        <source>As they put it to you</source>
        <translation>Tal como se lo dijeron</translation>
    </message>
    <message>
        <source>Ask again before anything is published</source>
        <translation>Volver a preguntar antes de publicar nada</translation>
    </message>
    <message>
        <source>At least the month and the year</source>
        <translation>Al menos el mes y el año</translation>
    </message>
    <message>
        <source>By badge, seat or what was said</source>
        <translation>Por la acreditación, el asiento o lo que se dijo</translation>
    </message>
    <message>
        <source>By description, not by name</source>
        <translation>Por descripción, no por nombre</translation>
    </message>
    <message>
        <source>By pseudonym</source>
        <translation>Por seudónimo</translation>
    </message>
    <message>
        <source>By pseudonym; the name is kept apart</source>
        <translation>Por seudónimo; el nombre se guarda aparte</translation>
    </message>
    <message>
        <source>By title, not by name</source>
        <translation>Por cargo, no por nombre</translation>
    </message>
    <message>
        <source>Colour, category, organisation</source>
        <translation>Color, categoría, organización</translation>
    </message>
    <message>
        <source>Dates, questions, words</source>
        <translation>Fechas, preguntas, palabras</translation>
    </message>
    <message>
        <source>Do not write their names here</source>
        <translation>No escriba aquí sus nombres</translation>
    </message>
    <message>
        <source>For a document that was refused</source>
        <translation>Para un documento que fue denegado</translation>
    </message>
    <message>
        <source>For a phone, computer or account</source>
        <translation>Para un teléfono, una computadora o una cuenta</translation>
    </message>
    <message>
        <source>For example 2014 resumed session</source>
        <translation>Por ejemplo, continuación del período de sesiones de 2014</translation>
    </message>
    <message>
        <source>For example questions from day into night</source>
        <translation>Por ejemplo, preguntas desde el día hasta la noche</translation>
    </message>
    <message>
        <source>For example “no dialogue otherwise”</source>
        <translation>Por ejemplo, «si no, no hay diálogo»</translation>
    </message>
    <message>
        <source>For example “tea” or “a chat”</source>
        <translation>Por ejemplo, «un té» o «una charla»</translation>
    </message>
    <message>
        <source>If nothing was done, why</source>
        <translation>Si no se hizo nada, por qué</translation>
    </message>
    <message>
        <source>If yes, a guide opens that says what to do</source>
        <translation>Si responde que sí, se abre una guía que dice qué hacer</translation>
    </message>
    <message>
        <source>If yes, add an act about health</source>
        <translation>Si responde que sí, añada un acto sobre la salud</translation>
    </message>
    <message>
        <source>If yes, ask for advice before answering</source>
        <translation>Si responde que sí, pida consejo antes de responder</translation>
    </message>
    <message>
        <source>In order, the one that began first</source>
        <translation>En orden, primero el que empezó antes</translation>
    </message>
    <message>
        <source>In the original language</source>
        <translation>En el idioma original</translation>
    </message>
    <message>
        <source>In the original words</source>
        <translation>En las palabras originales</translation>
    </message>
    <message>
        <source>In the original, with a translation if you can</source>
        <translation>En el original, con una traducción si puede</translation>
    </message>
    <message>
        <source>In words or between the lines</source>
        <translation>Con palabras o entre líneas</translation>
    </message>
    <message>
        <source>Its name or symbol</source>
        <translation>Su nombre o signatura</translation>
    </message>
    <message>
        <source>Keep a copy of the page as evidence</source>
        <translation>Guarde una copia de la página como prueba</translation>
    </message>
    <message>
        <source>Keep it, or a photograph of it</source>
        <translation>Guárdelo, o una fotografía</translation>
    </message>
    <message>
        <source>Leaves only if you confirm it</source>
        <translation>Solo sale si usted lo confirma</translation>
    </message>
    <message>
        <source>Makes the record more or less urgent</source>
        <translation>Hace el registro más o menos urgente</translation>
    </message>
    <message>
        <source>Makes the record more urgent</source>
        <translation>Hace el registro más urgente</translation>
    </message>
    <message>
        <source>Most new phones are</source>
        <translation>La mayoría de los teléfonos nuevos lo están</translation>
    </message>
    <message>
        <source>Needed before the UN can search</source>
        <translation>Hace falta antes de que la ONU pueda buscar</translation>
    </message>
    <message>
        <source>No guesses at names</source>
        <translation>Sin adivinar nombres</translation>
    </message>
    <message>
        <source>Nobody has to answer this</source>
        <translation>Nadie tiene que responder a esto</translation>
    </message>
    <message>
        <source>Numbers of the articles, if known</source>
        <translation>Números de los artículos, si se conocen</translation>
    </message>
    <message>
        <source>Often it is you</source>
        <translation>A menudo es usted</translation>
    </message>
    <message>
        <source>One line for each: the day, the result</source>
        <translation>Una línea para cada uno: el día, el resultado</translation>
    </message>
    <message>
        <source>Only if they named one</source>
        <translation>Solo si mencionaron alguno</translation>
    </message>
    <message>
        <source>Only what you saw</source>
        <translation>Solo lo que usted vio</translation>
    </message>
    <message>
        <source>Paper or screen</source>
        <translation>Papel o pantalla</translation>
    </message>
    <message>
        <source>Recorded under People as well</source>
        <translation>También anotado en Personas</translation>
    </message>
    <message>
        <source>Reference of a letter, if known</source>
        <translation>Referencia de una carta, si se conoce</translation>
    </message>
    <message>
        <source>Seen, heard or written</source>
        <translation>Visto, oído o escrito</translation>
    </message>
    <message>
        <source>Shows that somebody read or listened</source>
        <translation>Muestra que alguien leyó o escuchó</translation>
    </message>
    <message>
        <source>Shows whether the document was kept over it</source>
        <translation>Muestra si se retuvo el documento por ello</translation>
    </message>
    <message>
        <source>Some people say tourism; that is not a fault</source>
        <translation>Hay quien dice turismo; no es una falta</translation>
    </message>
    <message>
        <source>Stop whenever you want</source>
        <translation>Pare cuando quiera</translation>
    </message>
    <message>
        <source>The articles that matter, in your own words</source>
        <translation>Los artículos que importan, en sus propias palabras</translation>
    </message>
    <message>
        <source>The day is enough</source>
        <translation>Basta el día</translation>
    </message>
    <message>
        <source>The day it was taken, refused or cancelled</source>
        <translation>El día en que se retiró, denegó o anuló</translation>
    </message>
    <message>
        <source>The last country of the trip</source>
        <translation>El último país del viaje</translation>
    </message>
    <message>
        <source>The nearest one; you need not be sure</source>
        <translation>El más cercano; no hace falta tener certeza</translation>
    </message>
    <message>
        <source>The office, not the officer</source>
        <translation>El cargo, no la persona que lo ocupa</translation>
    </message>
    <message>
        <source>The relative there, you elsewhere</source>
        <translation>El familiar allí, usted en otro lugar</translation>
    </message>
    <message>
        <source>The year is enough</source>
        <translation>Basta el año</translation>
    </message>
    <message>
        <source>What you believe is enough</source>
        <translation>Basta lo que usted cree</translation>
    </message>
    <message>
        <source>What your badge was for</source>
        <translation>Para qué era su acreditación</translation>
    </message>
    <message>
        <source>You need not judge this</source>
        <translation>No tiene que juzgar esto</translation>
    </message>
    <message>
        <source>“Believed” is enough</source>
        <translation>Basta con «se cree»</translation>
    </message>
    <message>
        <source>“I don’t know” is an answer, also if it does not speak of the UN</source>
        <translation>«No lo sé» es una respuesta, también si no se habla de la ONU</translation>
    </message>
    <message>
        <source>“I don’t know” is an answer, also if there is no link</source>
        <translation>«No lo sé» es una respuesta, también si no hay vínculo</translation>
    </message>
    <message>
        <source>“None, because …” is an answer</source>
        <translation>«Ninguno, porque …» es una respuesta</translation>
    </message>
    <message>
        <source>“None” is an answer</source>
        <translation>«Ninguno» es una respuesta</translation>
    </message>
    <message>
        <source>“Not told” is an answer</source>
        <translation>«No se lo dijeron» es una respuesta</translation>
    </message>
    <message>
        <source>“No” also if there was no such event</source>
        <translation>«No» también si no hubo tal acto</translation>
    </message>
    <message>
        <source>“Until further notice” counts as yes</source>
        <translation>«Hasta nuevo aviso» cuenta como sí</translation>
    </message>
</context>
<context>
    <name>FieldNotes</name>
    <message>
        <source>Allegation letter</source>
        <translation>Carta de alegación</translation>
    </message>
    <message>
        <source>Check the current rule of this committee.</source>
        <translation>Compruebe la norma actual de este comité.</translation>
    </message>
    <message>
        <source>Check the wording of the last group in the resolution before you quote it.</source>
        <translation>Compruebe en la resolución la redacción del último grupo antes de citarla.</translation>
    </message>
    <message>
        <source>Counted from {date}.</source>
        <translation>Contado desde {date}.</translation>
    </message>
    <message>
        <source>Drafts will give the dates of both, and no word for a cause.</source>
        <translation>Los borradores darán las fechas de ambos, y ninguna palabra sobre una causa.</translation>
    </message>
    <message>
        <source>Drafts will say nothing about a link. The record is complete all the same, but not for the Secretary-General’s report.</source>
        <translation>Los borradores no dirán nada de un vínculo. El registro está completo de todos modos, pero no para el informe del Secretario General.</translation>
    </message>
    <message>
        <source>Drafts will say: “{words}”.</source>
        <translation>Los borradores dirán: «{words}».</translation>
    </message>
    <message>
        <source>Governments are asked to answer within 60 days: {day}.</source>
        <translation>Se pide a los Gobiernos que respondan en 60 días: {day}.</translation>
    </message>
    <message>
        <source>Half way to the next review, when States and others may report: {day}.</source>
        <translation>La mitad del camino hasta el próximo examen, cuando los Estados y otros pueden informar: {day}.</translation>
    </message>
    <message>
        <source>Joint allegation letter</source>
        <translation>Carta de alegación conjunta</translation>
    </message>
    <message>
        <source>Joint urgent appeal</source>
        <translation>Llamamiento urgente conjunto</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Names of mandates change. Check the current name before you quote it.</source>
        <translation>Los nombres de los mandatos cambian. Compruebe el nombre actual antes de citarlo.</translation>
    </message>
    <message>
        <source>No State has these three letters.</source>
        <translation>Ningún Estado tiene estas tres letras.</translation>
    </message>
    <message>
        <source>Opinion no. {number} of {year} on an arbitrary detention.</source>
        <translation>Opinión núm. {number} de {year} sobre una detención arbitraria.</translation>
    </message>
    <message>
        <source>Such letters stay confidential for 60 days: until {day}.</source>
        <translation>Estas cartas son confidenciales durante 60 días: hasta el {day}.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>The Working Group asks for an answer within 60 days: {day}. It used to be 90; check its current rule.</source>
        <translation>El Grupo de Trabajo pide una respuesta en 60 días: {day}. Antes eran 90; compruebe su norma actual.</translation>
    </message>
    <message>
        <source>The committee asks for follow-up within one year: {day}.</source>
        <translation>El comité pide información de seguimiento en el plazo de un año: {day}.</translation>
    </message>
    <message>
        <source>The symbol of a UN document.</source>
        <translation>La signatura de un documento de la ONU.</translation>
    </message>
    <message>
        <source>The year is still to come.</source>
        <translation>El año aún no ha llegado.</translation>
    </message>
    <message>
        <source>The year is unusually early.</source>
        <translation>El año es inusualmente temprano.</translation>
    </message>
    <message>
        <source>UN letters look like CHN 20/2020. It is kept as you typed it.</source>
        <translation>Las cartas de la ONU son del tipo CHN 20/2020. Se conserva como lo escribió.</translation>
    </message>
    <message>
        <source>Urgent appeal</source>
        <translation>Llamamiento urgente</translation>
    </message>
    <message>
        <source>Write {reference}</source>
        <translation>Escribir {reference}</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}, to a company or another body.</source>
        <translation>{kind} núm. {number} de {year}, a una empresa u otro órgano.</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}, to {country}.</source>
        <translation>{kind} núm. {number} de {year}, a {country}.</translation>
    </message>
    <message>
        <source>{kind} no. {number} of {year}.</source>
        <translation>{kind} núm. {number} de {year}.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Another kind of act</source>
        <translation>Otro tipo de acto</translation>
    </message>
    <message>
        <source>{name} (check the current name)</source>
        <translation>{name} (compruebe el nombre actual)</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Choose a place</source>
        <translation>Elegir un lugar</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Fingerprint copied</source>
        <translation>Huella copiada</translation>
    </message>
    <message>
        <source>Keep it inside</source>
        <translation>Dejarlo dentro</translation>
    </message>
    <message>
        <source>Look at it here</source>
        <translation>Verlo aquí</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Save a copy of this file outside the vault?</source>
        <translation>¿Guardar una copia de este archivo fuera de la bóveda?</translation>
    </message>
    <message>
        <source>Save a copy outside the vault</source>
        <translation>Guardar una copia fuera de la bóveda</translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation>Guardar una copia fuera…</translation>
    </message>
    <message>
        <source>Saved. The copy is not locked.</source>
        <translation>Guardado. La copia no está protegida.</translation>
    </message>
    <message>
        <source>Saved. The vault is too full to note that it left.</source>
        <translation>Guardado. La bóveda está demasiado llena para anotar que salió.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>The copy is not locked: whoever has the device can open it, and deleting it may leave traces. Whatever program opens it may remember it, or reach the network. The list below notes that it left.</source>
        <translation>La copia no está protegida: quien tenga el dispositivo puede abrirla, y borrarla puede dejar rastros. El programa que la abra puede recordarla o conectarse a la red. La lista de abajo anota que salió.</translation>
    </message>
    <message>
        <source>The file itself is not here yet.</source>
        <translation>El archivo mismo aún no está aquí.</translation>
    </message>
    <message>
        <source>{size}, taken in {when}, untouched since</source>
        <translation>{size}, incorporado {when}, sin cambios desde entonces</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>Checking the files</source>
        <translation>Comprobando los archivos</translation>
    </message>
    <message>
        <source>Checking the files…</source>
        <translation>Comprobando los archivos…</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>Copia limpia</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>No files came with it.</source>
        <translation>No vinieron archivos con él.</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation>Sin cambios desde que se firmó</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>About a UN mechanism…</source>
        <translation>Sobre un mecanismo de la ONU…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>From a certain time…</source>
        <translation>De un tiempo determinado…</translation>
    </message>
    <message>
        <source>From a country…</source>
        <translation>De un país…</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Only records</source>
        <translation>Solo registros</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Mostrar todos los registros</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ocurrió?</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>¿Qué país?</translation>
    </message>
    <message>
        <source>Which mechanism?</source>
        <translation>¿Qué mecanismo?</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Qué registros</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <source>With a person…</source>
        <translation>Con una persona…</translation>
    </message>
    <message>
        <source>With an act of a kind…</source>
        <translation>Con un acto de un tipo…</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Use “{words}”</source>
        <translation>Usar «{words}»</translation>
    </message>
    <message>
        <source>{label}, chosen</source>
        <translation>{label}, elegido</translation>
    </message>
</context>
<context>
    <name>FinderPopup</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A case is damaged: {item}</source>
        <translation>Un caso está dañado: {item}</translation>
    </message>
    <message>
        <source>A consent is not the last one that was recorded: {item}</source>
        <translation>Un consentimiento no es el último que se anotó: {item}</translation>
    </message>
    <message>
        <source>A file is damaged: {item}</source>
        <translation>Un archivo está dañado: {item}</translation>
    </message>
    <message>
        <source>A page of the vault is damaged.</source>
        <translation>Una página de la bóveda está dañada.</translation>
    </message>
    <message>
        <source>A part of the vault cannot be read.</source>
        <translation>Una parte de la bóveda no se puede leer.</translation>
    </message>
    <message>
        <source>A record is damaged: {item}</source>
        <translation>Un registro está dañado: {item}</translation>
    </message>
    <message>
        <source>A version of a record that was sent is damaged: {item}</source>
        <translation>Una versión de un registro que se envió está dañada: {item}</translation>
    </message>
    <message>
        <source>An item of evidence is not what was added: {item}</source>
        <translation>Una prueba no es lo que se añadió: {item}</translation>
    </message>
    <message>
        <source>An item of the register is damaged: {item}</source>
        <translation>Una anotación del libro de entradas está dañada: {item}</translation>
    </message>
    <message>
        <source>Older parts of the vault were put in place of newer ones.</source>
        <translation>Se pusieron partes antiguas de la bóveda en lugar de otras más nuevas.</translation>
    </message>
    <message>
        <source>One of the two copies of the keys is damaged. The next opening mends it from the other.</source>
        <translation>Una de las dos copias de las claves está dañada. La próxima vez que se abra, se repara con la otra.</translation>
    </message>
    <message>
        <source>The history was changed from outside.</source>
        <translation>El historial se cambió desde fuera.</translation>
    </message>
    <message>
        <source>The part of the vault that holds the keys is damaged.</source>
        <translation>La parte de la bóveda que contiene las claves está dañada.</translation>
    </message>
    <message>
        <source>The structure of the vault is damaged.</source>
        <translation>La estructura de la bóveda está dañada.</translation>
    </message>
    <message>
        <source>What is kept about quick notes is damaged: none can be taken in.</source>
        <translation>Lo que se guarda sobre las notas rápidas está dañado: no se puede incorporar ninguna.</translation>
    </message>
    <message>
        <source>What is known of a deleted case is damaged: {item}</source>
        <translation>Lo que se sabe de un caso borrado está dañado: {item}</translation>
    </message>
    <message>
        <source>What is remembered of a sealed notice is damaged: {item}</source>
        <translation>Lo que se recuerda de una notificación sellada está dañado: {item}</translation>
    </message>
    <message>
        <source>What is remembered of a sealed report is damaged: {item}</source>
        <translation>Lo que se recuerda de un informe sellado está dañado: {item}</translation>
    </message>
    <message>
        <source>What says which cases tell of one event is damaged: {item}</source>
        <translation>Lo que indica qué casos hablan de un mismo hecho está dañado: {item}</translation>
    </message>
    <message>
        <source>What was decided about two cases is damaged: {item}</source>
        <translation>Lo que se decidió sobre dos casos está dañado: {item}</translation>
    </message>
    <message>
        <source>What was noted of a case is damaged: {item}</source>
        <translation>Lo que se anotó de un caso está dañado: {item}</translation>
    </message>
    <message>
        <source>Where a record came from that was written while locked is damaged: {item}</source>
        <translation>El origen de un registro que se escribió con la bóveda bloqueada está dañado: {item}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Has to change before it leaves</source>
        <translation>Debe cambiar antes de salir</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Mírelo otra vez</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Nada lo impide.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstAnswers</name>
    <message>
        <source>Note several answers at once:</source>
        <translation>Anotar varias respuestas a la vez:</translation>
    </message>
</context>
<context>
    <name>FirstFoot</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
    <message>
        <source>This app never uses the internet.</source>
        <translation>Esta aplicación nunca usa internet.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It is written: make the vault</source>
        <translation>Están escritas: crear la bóveda</translation>
    </message>
    <message>
        <source>It is written: the next one</source>
        <translation>Está escrito: el siguiente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Abandonarlas</translation>
    </message>
    <message>
        <source>Leave these words?</source>
        <translation>¿Abandonar estas palabras?</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Crear la bóveda</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Creación de la bóveda</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Creando la bóveda…</translation>
    </message>
    <message numerus="yes">
        <source>Making the vault… %n second(s) left</source>
        <translation>
            <numerusform>Creando la bóveda… Queda %n segundo</numerusform>
            <numerusform>Creando la bóveda… Quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir la bóveda</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Paso {number} de {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Detenido. No ha quedado nada.</translation>
    </message>
    <message>
        <source>The vault is made, but the recovery words are not in force: destroy the papers. Make others in Settings.</source>
        <translation>La bóveda está creada, pero las palabras de recuperación no tienen efecto: destruya los papeles. Cree otras en Ajustes.</translation>
    </message>
    <message>
        <source>The vault is made. Keep the papers: the recovery words may be in force. Test them in Settings.</source>
        <translation>La bóveda está creada. Conserve los papeles: puede que las palabras de recuperación tengan efecto. Pruébelas en Ajustes.</translation>
    </message>
    <message>
        <source>They open nothing then, and others are made the next time. Destroy what you have written down.</source>
        <translation>Entonces no abren nada, y la próxima vez se crean otras. Destruya lo que haya anotado.</translation>
    </message>
</context>
<context>
    <name>FirstWindow</name>
    <message>
        <source>Destroy it</source>
        <translation>Destruirla</translation>
    </message>
    <message>
        <source>Destroy this vault?</source>
        <translation>¿Destruir esta bóveda?</translation>
    </message>
    <message>
        <source>Everything in it is lost, in every drawer. Nobody can bring it back. Copies elsewhere are not reached, and flash memory may keep old blocks.</source>
        <translation>Se pierde todo lo que contiene, en todos los cajones. Nadie puede recuperarlo. Las copias en otros lugares no se tocan, y una memoria flash puede conservar bloques antiguos.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>The folder of a vault</source>
        <translation>La carpeta de una bóveda</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda alrededor de %n minuto</numerusform>
            <numerusform>quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>queda alrededor de %n segundo</numerusform>
            <numerusform>quedan unos %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Focal</name>
    <message numerus="yes">
        <source>%n notice(s) were not handed over yet.</source>
        <translation>
            <numerusform>%n notificación aún no se ha entregado.</numerusform>
            <numerusform>%n notificaciones aún no se han entregado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait for a notice.</source>
        <translation>
            <numerusform>%n informe espera una notificación.</numerusform>
            <numerusform>%n informes esperan una notificación.</numerusform>
        </translation>
    </message>
    <message>
        <source>First the new vault: new keys made in the old one are no safer than the old.</source>
        <translation>Primero la nueva bóveda: las claves nuevas creadas en la anterior no son más seguras que las antiguas.</translation>
    </message>
    <message>
        <source>Hand them over as you handed over the reports, then tick them: under Replies, Waiting, or here.</source>
        <translation>Entréguelas como entregó los informes, y luego márquelas: en Respuestas, En espera, o aquí.</translation>
    </message>
    <message>
        <source>Make the sealed files…</source>
        <translation>Crear los archivos sellados…</translation>
    </message>
    <message>
        <source>Nothing was sent from here, so nobody waits for a new key.</source>
        <translation>No se envió nada desde aquí, así que nadie espera una clave nueva.</translation>
    </message>
    <message>
        <source>They were handed over</source>
        <translation>Se entregaron</translation>
    </message>
</context>
<context>
    <name>FocalPointsPage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>Añadir un punto focal</translation>
    </message>
    <message>
        <source>All 40 digits agree. The card is verified.</source>
        <translation>Los 40 dígitos coinciden. La tarjeta está verificada.</translation>
    </message>
    <message>
        <source>Cards and pictures (*.json *.card *.txt *.png *.jpg *.jpeg *.heic *.webp *.tif *.tiff *.pdf);;All files (*)</source>
        <translation>Tarjetas e imágenes (*.json *.card *.txt *.png *.jpg *.jpeg *.heic *.webp *.tif *.tiff *.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>Elegir una tarjeta</translation>
    </message>
    <message>
        <source>First in Send</source>
        <translation>Primera en Enviar</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Puntos focales</translation>
    </message>
    <message>
        <source>Focal points receive what you send. You get their card from them.</source>
        <translation>Los puntos focales reciben lo que usted envía. Ellos le dan su tarjeta.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>The revocation is kept. Its card is not here yet.</source>
        <translation>La revocación se guarda. Su tarjeta aún no está aquí.</translation>
    </message>
    <message>
        <source>This card was revoked. Nothing can be sealed to it any more.</source>
        <translation>Esta tarjeta se revocó. Ya no se puede sellar nada para ella.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>How, when and by whom was it said?</source>
        <translation>¿Cómo, cuándo y quién lo dijo?</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s) without use</source>
        <translation>
            <numerusform>Se bloquea tras %n minuto sin uso</numerusform>
            <numerusform>Se bloquea tras %n minutos sin uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Saved {time}, as you type</source>
        <translation>Guardado {time}, mientras escribe</translation>
    </message>
    <message>
        <source>{day}. How, and by whom was it said?</source>
        <translation>{day}. ¿Cómo y quién lo dijo?</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back to the passphrase</source>
        <translation>Volver a la frase de contraseña</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Elija una nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>¿Olvidó la frase de contraseña?</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>No tengo ninguna</translation>
    </message>
    <message>
        <source>I have recovery words</source>
        <translation>Tengo palabras de recuperación</translation>
    </message>
    <message>
        <source>If recovery words were made for it, they open it, and you choose a new passphrase. They are 33 words on a sheet, or on papers that people keep for you.</source>
        <translation>Si se crearon palabras de recuperación para ella, la abren, y usted elige una nueva frase de contraseña. Son 33 palabras en una hoja, o en papeles que otras personas le guardan.</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Crear una nueva bóveda</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it: not we, not an expert, not an authority.</source>
        <translation>Sin ella nadie puede abrir la bóveda: ni nosotros, ni un experto, ni una autoridad.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>Fijarla y abrir</translation>
    </message>
    <message>
        <source>The forgotten one opens this folder no more. It still opens copies of the folder that were made before.</source>
        <translation>La frase olvidada ya no abre esta carpeta. Sigue abriendo las copias de la carpeta que se hicieron antes.</translation>
    </message>
    <message>
        <source>There is no other way in. But before you give up:</source>
        <translation>No hay otra entrada. Pero antes de abandonar:</translation>
    </message>
    <message>
        <source>These words open nothing in this vault. Are they of another vault, or were newer ones made since?</source>
        <translation>Estas palabras no abren nada en esta bóveda. ¿Son de otra bóveda, o se crearon después otras más nuevas?</translation>
    </message>
    <message>
        <source>This passphrase cannot be used here. Take another one.</source>
        <translation>Esta frase de contraseña no puede usarse aquí. Elija otra.</translation>
    </message>
    <message>
        <source>Type the recovery words</source>
        <translation>Escriba las palabras de recuperación</translation>
    </message>
    <message>
        <source>Type the words first: all of them, of as many papers as needed.</source>
        <translation>Escriba antes las palabras: todas, de tantos papeles como hagan falta.</translation>
    </message>
    <message>
        <source>Without the words, nothing can be done</source>
        <translation>Sin las palabras no se puede hacer nada</translation>
    </message>
    <message>
        <source>• A backup has a passphrase of its own. It can be restored in a new vault.</source>
        <translation>• Una copia de seguridad tiene su propia frase de contraseña. Puede restaurarse en una bóveda nueva.</translation>
    </message>
    <message>
        <source>• Ask those you trusted whether they keep a paper with words. Look for a sheet.</source>
        <translation>• Pregunte a las personas en quienes confió si guardan un papel con palabras. Busque una hoja.</translation>
    </message>
    <message>
        <source>• If the vault was bound to another computer, it opens there with its passphrase.</source>
        <translation>• Si la bóveda estaba vinculada a otra computadora, allí se abre con su frase de contraseña.</translation>
    </message>
    <message>
        <source>• Keep the folder: nothing in it is lost, and it opens when the passphrase comes back to you.</source>
        <translation>• Conserve la carpeta: no se pierde nada de lo que contiene, y se abre cuando vuelva a recordar la frase de contraseña.</translation>
    </message>
    <message>
        <source>• Try again rested: with Caps Lock off, with the keyboard layout you had then, with the passphrase you had before.</source>
        <translation>• Inténtelo de nuevo tras descansar: con las mayúsculas desactivadas, con la distribución de teclado que tenía entonces, con la frase de contraseña que tenía antes.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Not asked any more after another answer. What you wrote is kept.</source>
        <translation>Ya no se pregunta después de otra respuesta. Lo que escribió se conserva.</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>After a bad day, a night’s sleep shows what should not be in a report. You can still send earlier, with a reason.</source>
        <translation>Tras un mal día, una noche de sueño muestra lo que no debe estar en un informe. Aún puede enviar antes, con un motivo.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the computer is</source>
        <translation>Como la computadora</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
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
        <translation>Decide qué páginas ve usted. No se pierde nada cuando lo cambia.</translation>
    </message>
    <message>
        <source>Keep what you copy for</source>
        <translation>Conservar lo que copia durante</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Let a record rest for 24 hours before it can be sent</source>
        <translation>Dejar reposar un registro 24 horas antes de poder enviarlo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lock when nobody has used it for</source>
        <translation>Bloquear cuando nadie la haya usado durante</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Locks and hides the window at once and asks nothing. What you are typing is saved. The window comes back from the bar of the desktop, locked.</source>
        <translation>Bloquea y oculta la ventana al instante y no pregunta nada. Lo que está escribiendo se guarda. La ventana vuelve desde la barra del escritorio, bloqueada.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ninguna tecla</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>Of this drawer. The lock screen has its own, at its foot.</source>
        <translation>De este cajón. La pantalla de bloqueo tiene el suyo, al pie.</translation>
    </message>
    <message>
        <source>Panic key, held for one second</source>
        <translation>Tecla de pánico, mantenida un segundo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Receive reports as a focal point</source>
        <translation>Recibir informes como punto focal</translation>
    </message>
    <message>
        <source>Then it is removed from the clipboard, where every program can read it.</source>
        <translation>Después se quita del portapapeles, donde todo programa puede leerlo.</translation>
    </message>
    <message>
        <source>What do you do here?</source>
        <translation>¿Qué hace usted aquí?</translation>
    </message>
    <message>
        <source>What you are typing is saved first.</source>
        <translation>Lo que está escribiendo se guarda antes.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Anotar lo que ocurrió</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Su trabajo</translation>
    </message>
</context>
<context>
    <name>GiveUp</name>
    <message>
        <source>Giving up the drawer</source>
        <translation>Abandonando el cajón</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>Esta no es la frase de contraseña de este cajón.</translation>
    </message>
</context>
<context>
    <name>GivesAway</name>
    <message>
        <source>A colour profile</source>
        <translation>Un perfil de color</translation>
    </message>
    <message>
        <source>A description</source>
        <translation>Una descripción</translation>
    </message>
    <message>
        <source>A form to fill in</source>
        <translation>Un formulario para rellenar</translation>
    </message>
    <message>
        <source>A mark that stands nowhere else</source>
        <translation>Una marca que no figura en ningún otro lugar</translation>
    </message>
    <message>
        <source>A picture that cannot be looked into</source>
        <translation>Una imagen que no se puede examinar por dentro</translation>
    </message>
    <message>
        <source>A plain text: nothing is hidden in it beside what can be read.</source>
        <translation>Un texto sin formato: no hay nada oculto en él además de lo que se puede leer.</translation>
    </message>
    <message>
        <source>A program inside</source>
        <translation>Un programa dentro</translation>
    </message>
    <message>
        <source>A small picture inside</source>
        <translation>Una imagen pequeña dentro</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Un título</translation>
    </message>
    <message>
        <source>A track beside picture and sound</source>
        <translation>Una pista además de imagen y sonido</translation>
    </message>
    <message>
        <source>Changes that can be read back</source>
        <translation>Cambios que se pueden volver a leer</translation>
    </message>
    <message>
        <source>Comments and notes</source>
        <translation>Comentarios y notas</translation>
    </message>
    <message>
        <source>Earlier versions of it</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Fields somebody made up</source>
        <translation>Campos inventados por alguien</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation>Archivos dentro</translation>
    </message>
    <message>
        <source>How it was worked on</source>
        <translation>Cómo se trabajó en él</translation>
    </message>
    <message>
        <source>It does not show, and can be read.</source>
        <translation>No se muestra, y se puede leer.</translation>
    </message>
    <message>
        <source>It is never run here.</source>
        <translation>Nunca se ejecuta aquí.</translation>
    </message>
    <message>
        <source>It may show what was cut off or covered in the large one.</source>
        <translation>Puede mostrar lo que se recortó o tapó en la grande.</translation>
    </message>
    <message>
        <source>It tells more than what is seen.</source>
        <translation>Dice más de lo que se ve.</translation>
    </message>
    <message>
        <source>It tells where it was made, and more.</source>
        <translation>Dice dónde se hizo, y más.</translation>
    </message>
    <message>
        <source>It tells who or which device made it.</source>
        <translation>Dice quién o qué dispositivo lo hizo.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Links to other places</source>
        <translation>Enlaces a otros lugares</translation>
    </message>
    <message>
        <source>Marks of when it was saved.</source>
        <translation>Marcas de cuándo se guardó.</translation>
    </message>
    <message>
        <source>Names of files or folders</source>
        <translation>Nombres de archivos o carpetas</translation>
    </message>
    <message>
        <source>Names of places</source>
        <translation>Nombres de lugares</translation>
    </message>
    <message>
        <source>Notes of the maker of the camera</source>
        <translation>Notas del fabricante de la cámara</translation>
    </message>
    <message>
        <source>Nothing hidden was found in what could be read.</source>
        <translation>No se encontró nada oculto en lo que se pudo leer.</translation>
    </message>
    <message>
        <source>Nothing hidden was found. What is seen and heard can still tell who and where.</source>
        <translation>No se encontró nada oculto. Lo que se ve y se oye todavía puede revelar quién y dónde.</translation>
    </message>
    <message>
        <source>Often with numbers of this one device.</source>
        <translation>A menudo con números de este dispositivo en particular.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Other pictures inside</source>
        <translation>Otras imágenes dentro</translation>
    </message>
    <message>
        <source>Other things nobody sees</source>
        <translation>Otras cosas que nadie ve</translation>
    </message>
    <message>
        <source>Perhaps a short film, or another file.</source>
        <translation>Quizás un vídeo corto u otro archivo.</translation>
    </message>
    <message>
        <source>Serial number of the device</source>
        <translation>Número de serie del dispositivo</translation>
    </message>
    <message>
        <source>Something behind its end</source>
        <translation>Algo detrás de su final</translation>
    </message>
    <message>
        <source>Taken before, behind, or closer.</source>
        <translation>Tomado antes, detrás o más cerca.</translation>
    </message>
    <message>
        <source>Text that is hidden</source>
        <translation>Texto oculto</translation>
    </message>
    <message>
        <source>This kind of file cannot be looked into. Take it that it tells who made it, when and where.</source>
        <translation>Este tipo de archivo no se puede examinar por dentro. Dé por hecho que dice quién lo hizo, cuándo y dónde.</translation>
    </message>
    <message>
        <source>What was deleted is still in it.</source>
        <translation>Lo que se borró sigue en él.</translation>
    </message>
    <message>
        <source>What was removed may still be in them.</source>
        <translation>Lo que se quitó puede seguir en ellas.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where it was made</source>
        <translation>Dónde se hizo</translation>
    </message>
    <message>
        <source>Who changed the text</source>
        <translation>Quién cambió el texto</translation>
    </message>
    <message>
        <source>Who commented</source>
        <translation>Quién comentó</translation>
    </message>
    <message>
        <source>Who is on it, by name</source>
        <translation>Quién aparece, por su nombre</translation>
    </message>
    <message>
        <source>Who made it or changed it</source>
        <translation>Quién lo hizo o lo cambió</translation>
    </message>
    <message>
        <source>Whose device it is</source>
        <translation>De quién es el dispositivo</translation>
    </message>
    <message>
        <source>With what was filled in.</source>
        <translation>Con lo que se rellenó.</translation>
    </message>
    <message>
        <source>With which device</source>
        <translation>Con qué dispositivo</translation>
    </message>
    <message>
        <source>With which program</source>
        <translation>Con qué programa</translation>
    </message>
    <message>
        <source>picture {number}</source>
        <translation>imagen {number}</translation>
    </message>
    <message>
        <source>{values}; and {count} more</source>
        <translation>{values}; y {count} más</translation>
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
        <translation>Una parte no se pudo leer: puede haber más.</translation>
    </message>
    <message>
        <source>Looking for hidden data</source>
        <translation>Buscando datos ocultos</translation>
    </message>
    <message>
        <source>Looking for hidden data…</source>
        <translation>Buscando datos ocultos…</translation>
    </message>
    <message>
        <source>Make a cleaned copy…</source>
        <translation>Hacer una copia limpia…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Stopped. Close and open this card to look again.</source>
        <translation>Detenido. Cierre y abra esta ficha para volver a buscar.</translation>
    </message>
    <message>
        <source>What this file gives away</source>
        <translation>Lo que revela este archivo</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message numerus="yes">
        <source>%n answer(s) as they were given</source>
        <translation>
            <numerusform>%n respuesta tal como se dio</numerusform>
            <numerusform>%n respuestas tal como se dieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about it and other cases</source>
        <translation>
            <numerusform>%n decisión sobre él y otros casos</numerusform>
            <numerusform>%n decisiones sobre él y otros casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that it is in, as a whole</source>
        <translation>
            <numerusform>%n borrador en el que está, completo</numerusform>
            <numerusform>%n borradores en los que está, completos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence in it ({size})</source>
        <translation>
            <numerusform>%n archivo de pruebas que contiene ({size})</numerusform>
            <numerusform>%n archivos de pruebas que contiene ({size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the register that name it</source>
        <translation>
            <numerusform>%n anotación del libro de entradas que lo nombra</numerusform>
            <numerusform>%n anotaciones del libro de entradas que lo nombran</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer that was being written</source>
        <translation>Una respuesta que se estaba escribiendo</translation>
    </message>
    <message>
        <source>Copies elsewhere: backups, exports, drafts that were written out, the sealed file where it came from</source>
        <translation>Copias en otros lugares: copias de seguridad, exportaciones, borradores que se escribieron fuera, el archivo sellado en su origen</translation>
    </message>
    <message>
        <source>Its number, the day and your reason; the hash of its file, so that it is not taken in again by itself</source>
        <translation>Su número, el día y su motivo; el hash de su archivo, para que no vuelva a incorporarse solo</translation>
    </message>
    <message>
        <source>Its place in an event, which goes on without it</source>
        <translation>Su lugar en un hecho, que sigue sin él</translation>
    </message>
    <message numerus="yes">
        <source>Names or contacts of %n person(s)</source>
        <translation>
            <numerusform>Nombres o contactos de %n persona</numerusform>
            <numerusform>Nombres o contactos de %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent, as a whole ({size})</source>
        <translation>Lo que se envió, completo ({size})</translation>
    </message>
    <message>
        <source>Your notes, judgements and the history</source>
        <translation>Sus notas, valoraciones y el historial</translation>
    </message>
    <message numerus="yes">
        <source>{case} was deleted, with %n file(s) of evidence.</source>
        <translation>
            <numerusform>{case} se borró, con %n archivo de pruebas.</numerusform>
            <numerusform>{case} se borró, con %n archivos de pruebas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{case} was deleted.</source>
        <translation>{case} se borró.</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message numerus="yes">
        <source>%n record(s) are in the file, and nowhere in this drawer.</source>
        <translation>
            <numerusform>%n registro está en el archivo, y en ningún lugar de este cajón.</numerusform>
            <numerusform>%n registros están en el archivo, y en ningún lugar de este cajón.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Lock the vault, and switch the device off completely before the border. When you are back: Settings, Recovery and backup, “Bring records back”.</source>
        <translation>Bloquee la bóveda, y apague el dispositivo por completo antes de la frontera. Cuando esté de vuelta: Ajustes, Recuperación y copia de seguridad, «Traer registros de vuelta».</translation>
    </message>
    <message>
        <source>They are not here any more</source>
        <translation>Ya no están aquí</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message numerus="yes">
        <source>%n record(s) not finished yet</source>
        <translation>
            <numerusform>%n registro aún sin terminar</numerusform>
            <numerusform>%n registros aún sin terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>From {date}: {title}</source>
        <translation>Del {date}: {title}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ello</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Mostrarlos todos</translation>
    </message>
    <message>
        <source>The oldest, from {date}: {title}</source>
        <translation>El más antiguo, del {date}: {title}</translation>
    </message>
</context>
<context>
    <name>Grow</name>
    <message>
        <source>Each drawer has {size} now.</source>
        <translation>Cada cajón tiene ahora {size}.</translation>
    </message>
    <message>
        <source>Making the vault larger</source>
        <translation>Agrandando la bóveda</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>For focal points</source>
        <translation>Para puntos focales</translation>
    </message>
    <message>
        <source>For technical people</source>
        <translation>Para personal técnico</translation>
    </message>
    <message>
        <source>For trainers</source>
        <translation>Para quienes imparten formación</translation>
    </message>
    <message>
        <source>Staying safe</source>
        <translation>Protegerse</translation>
    </message>
    <message>
        <source>Using the app</source>
        <translation>Usar la aplicación</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>A part of this page is not translated yet. It is shown in English.</source>
        <translation>Una parte de esta página aún no está traducida. Se muestra en inglés.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Next page: {title}</source>
        <translation>Página siguiente: {title}</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>Page before: {title}</source>
        <translation>Página anterior: {title}</translation>
    </message>
    <message>
        <source>Pages to read</source>
        <translation>Páginas para leer</translation>
    </message>
    <message>
        <source>This page is not translated yet. It is shown in English.</source>
        <translation>Esta página aún no está traducida. Se muestra en inglés.</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Hand it back?</source>
        <translation>¿Devolverla?</translation>
    </message>
    <message>
        <source>Somebody entrusted this backup to you. It cannot come into your drawer. You can seal it anew, so that only the drawer it came from opens it, and give them that file.</source>
        <translation>Alguien le confió esta copia de seguridad. No puede entrar en su cajón. Puede sellarla de nuevo, de modo que solo la abra el cajón del que salió, y darle ese archivo.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>1: not at all. 5: very much.</source>
        <translation>1: nada. 5: mucho.</translation>
    </message>
    <message>
        <source>Each group is the same</source>
        <translation>Cada grupo es igual</translation>
    </message>
    <message>
        <source>Exercise cards</source>
        <translation>Tarjetas de ejercicios</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>How was this workshop?</source>
        <translation>¿Qué le pareció este taller?</translation>
    </message>
    <message>
        <source>I could now compare digits, seal and carry a file.</source>
        <translation>Ahora sabría comparar dígitos, sellar y llevar un archivo.</translation>
    </message>
    <message>
        <source>I could now write a record and ask for consent.</source>
        <translation>Ahora sabría escribir un registro y pedir el consentimiento.</translation>
    </message>
    <message>
        <source>I know what this app cannot protect me from.</source>
        <translation>Sé de qué no puede protegerme esta aplicación.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Read to me by the owner of the card</source>
        <translation>Me los leyó el titular de la tarjeta</translation>
    </message>
    <message>
        <source>Shown on my screen</source>
        <translation>Se muestran en mi pantalla</translation>
    </message>
    <message>
        <source>The pace and the language were right for me.</source>
        <translation>El ritmo y el idioma fueron adecuados para mí.</translation>
    </message>
    <message>
        <source>What there is to learn</source>
        <translation>Qué hay que aprender</translation>
    </message>
    <message>
        <source>What was hard, or is still unclear?</source>
        <translation>¿Qué fue difícil, o sigue sin estar claro?</translation>
    </message>
    <message>
        <source>What was most useful?</source>
        <translation>¿Qué fue lo más útil?</translation>
    </message>
    <message>
        <source>What will you do differently from tomorrow?</source>
        <translation>¿Qué hará de otra manera a partir de mañana?</translation>
    </message>
    <message>
        <source>Write no name, no organisation and no country on this sheet.</source>
        <translation>No escriba en esta hoja ningún nombre, organización ni país.</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Add a colleague’s card…</source>
        <translation>Añadir la tarjeta de un colega…</translation>
    </message>
    <message>
        <source>Answer nothing with it here any more</source>
        <translation>No responder ya aquí nada con ella</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elija una de ellas.</translation>
    </message>
    <message>
        <source>Hand it over…</source>
        <translation>Traspasarla…</translation>
    </message>
    <message>
        <source>Hand this card over to a colleague</source>
        <translation>Traspasar esta tarjeta a un colega</translation>
    </message>
    <message>
        <source>Nobody is there to hand it to. Ask the colleague for a card of the kind “A person”, add it, and compare its digits with them.</source>
        <translation>No hay nadie a quien traspasarla. Pida al colega una tarjeta del tipo «Una persona», añádala y compare sus dígitos con esa persona.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Aquí debe figurar algo.</translation>
    </message>
    <message>
        <source>The colleague gets the secret key: they read everything that was or will be sealed to this card, and answer in its name. It cannot be taken back; only revoking the card ends it. While both of you answer, agree who answers what.</source>
        <translation>El colega recibe la clave secreta: lee todo lo que se selló o se sellará para esta tarjeta, y responde en su nombre. No se puede retirar; solo termina al revocar la tarjeta. Mientras ambos respondan, acuerden quién responde a qué.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>kept in this drawer</source>
        <translation>se guarda en este cajón</translation>
    </message>
    <message>
        <source>only person cards whose digits were compared</source>
        <translation>solo tarjetas de persona cuyos dígitos se compararon</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>Can anybody know the passphrase?</source>
        <translation>¿Puede alguien saber la frase de contraseña?</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>¿Durante cuánto tiempo?</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>How was it when it was taken?</source>
        <translation>¿Cómo estaba cuando se lo llevaron?</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>I had to say or type it</source>
        <translation>Tuve que decirla o escribirla</translation>
    </message>
    <message>
        <source>It did not come back</source>
        <translation>No volvió</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On which day was it out of your sight?</source>
        <translation>¿Qué día estuvo fuera de su vista?</translation>
    </message>
    <message>
        <source>On, and this vault locked</source>
        <translation>Encendido, y esta bóveda bloqueada</translation>
    </message>
    <message>
        <source>On, and this vault open</source>
        <translation>Encendido, y esta bóveda abierta</translation>
    </message>
    <message>
        <source>Somebody saw me type it</source>
        <translation>Alguien vio cómo la escribía</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>That is no day that has come. Write it as in the example.</source>
        <translation>Ese no es un día que haya llegado. Escríbalo como en el ejemplo.</translation>
    </message>
    <message>
        <source>What to reckon with</source>
        <translation>Con qué hay que contar</translation>
    </message>
    <message>
        <source>year-month-day, for example {day}</source>
        <translation>año-mes-día, por ejemplo {day}</translation>
    </message>
</context>
<context>
    <name>HappenedSection</name>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Nobody has to tell it twice: paste a statement, or add it as evidence. Stop whenever you want.</source>
        <translation>Nadie tiene que contarlo dos veces: pegue una declaración o añádala como prueba. Pare cuando quiera.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Hide name</source>
        <translation>Ocultar el nombre</translation>
    </message>
    <message>
        <source>No name is kept for this person</source>
        <translation>No se guarda ningún nombre de esta persona</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>Mostrar el nombre</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>A short title, in neutral words</source>
        <translation>Un título breve, con palabras neutras</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Todo hecho</translation>
    </message>
    <message>
        <source>Before you can send</source>
        <translation>Antes de poder enviar</translation>
    </message>
    <message>
        <source>Before you can send: {left}</source>
        <translation>Antes de poder enviar: {left}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about all records</source>
        <translation>Más sobre todos los registros</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>A new vault (safest)</source>
        <translation>Una bóveda nueva (lo más seguro)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Everything stays as it is. The file is a second copy.</source>
        <translation>Todo queda como está. El archivo es una segunda copia.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Other drawers of this vault are destroyed with it: move what is in them first.</source>
        <translation>Los demás cajones de esta bóveda se destruyen con ella: traslade antes lo que contienen.</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>Quitarlos de aquí</translation>
    </message>
    <message>
        <source>That is enough against somebody who looks. A laboratory that has the passphrase may find older pages on flash memory, and the history of the drawer shows that records were removed, not which.</source>
        <translation>Eso basta contra quien mira. Un laboratorio que tenga la frase de contraseña puede encontrar páginas antiguas en la memoria flash, y el historial del cajón muestra que se quitaron registros, no cuáles.</translation>
    </message>
    <message>
        <source>The records are removed from this drawer. Nothing in it says where they are.</source>
        <translation>Los registros se quitan de este cajón. Nada en él dice dónde están.</translation>
    </message>
    <message>
        <source>What may stay moves to a new vault with new keys and a passphrase that you choose. It is opened and compared; then this vault is destroyed, and with its keys every old page that this medium may still hold.</source>
        <translation>Lo que puede quedarse pasa a una bóveda nueva con claves nuevas y una frase de contraseña que usted elige. Se abre y se compara; luego se destruye esta bóveda y, con sus claves, toda página antigua que este soporte aún pueda contener.</translation>
    </message>
    <message>
        <source>What shall happen here?</source>
        <translation>¿Qué debe pasar aquí?</translation>
    </message>
    <message>
        <source>Whoever opens this drawer reads them.</source>
        <translation>Quien abra este cajón los lee.</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>At most {limit}.</source>
        <translation>Como máximo {limit}.</translation>
    </message>
    <message>
        <source>Is {names} meant?</source>
        <translation>¿Se quiere decir {names}?</translation>
    </message>
    <message>
        <source>Look at line {line}, column {column}.</source>
        <translation>Mire la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>Made-up countries begin with X, such as XW.</source>
        <translation>Los países inventados empiezan con X, como XW.</translation>
    </message>
    <message>
        <source>One of: {names}.</source>
        <translation>Uno de: {names}.</translation>
    </message>
    <message>
        <source>Write {wanted}.</source>
        <translation>Escriba {wanted}.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n answer(s) noted</source>
        <translation>
            <numerusform>%n respuesta anotada</numerusform>
            <numerusform>%n respuestas anotadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken out</source>
        <translation>
            <numerusform>%n respuesta quitada</numerusform>
            <numerusform>%n respuestas quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A notice was to be sealed, and was not</source>
        <translation>Se iba a sellar una notificación y no se hizo</translation>
    </message>
    <message>
        <source>Answer noted: {use}</source>
        <translation>Respuesta anotada: {use}</translation>
    </message>
    <message>
        <source>Answer taken out: {use}</source>
        <translation>Respuesta quitada: {use}</translation>
    </message>
    <message>
        <source>Changed: what is known about them</source>
        <translation>Cambiado: lo que se sabe de la persona</translation>
    </message>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>Todavía no se anotó nada.</translation>
    </message>
    <message>
        <source>Record begun</source>
        <translation>Registro empezado</translation>
    </message>
    <message>
        <source>Record removed</source>
        <translation>Registro quitado</translation>
    </message>
    <message>
        <source>Record sealed to be sent</source>
        <translation>Registro sellado para enviar</translation>
    </message>
    <message>
        <source>Record was to be sealed, and was not</source>
        <translation>Se iba a sellar el registro y no se hizo</translation>
    </message>
    <message>
        <source>Record worked on</source>
        <translation>Se trabajó en el registro</translation>
    </message>
    <message>
        <source>Sealed: a notice that takes back what was sent</source>
        <translation>Sellado: una notificación que retira lo que se envió</translation>
    </message>
    <message>
        <source>Sealed: a notice that the key for answers was lost</source>
        <translation>Sellado: una notificación de que se perdió la clave para las respuestas</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was done with the record</source>
        <translation>Se hizo algo con el registro</translation>
    </message>
    <message>
        <source>State of the record: {status}</source>
        <translation>Estado del registro: {status}</translation>
    </message>
    <message>
        <source>Taken out of the record</source>
        <translation>Quitado del registro</translation>
    </message>
    <message>
        <source>When something was noted. No line can be taken out or changed unnoticed.</source>
        <translation>Cuándo se anotó algo. Ninguna línea puede quitarse o cambiarse sin que se note.</translation>
    </message>
    <message>
        <source>Written into the record</source>
        <translation>Escrito en el registro</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>por {who}</translation>
    </message>
    <message>
        <source>in “{title}”</source>
        <translation>en «{title}»</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la persona</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Back to the record</source>
        <translation>Volver al registro</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>Ambas versiones dicen lo mismo.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>It was sent before versions were kept. Only its report is known.</source>
        <translation>Se envió antes de que se guardaran versiones. Solo se conoce su informe.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What is shown of the version</source>
        <translation>Lo que se muestra de la versión</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>nothing was changed since</source>
        <translation>no se cambió nada desde entonces</translation>
    </message>
    <message>
        <source>working version</source>
        <translation>versión de trabajo</translation>
    </message>
</context>
<context>
    <name>HowLarge</name>
    <message>
        <source>All four grow together, so that nothing shows which one needed it. The new size can be seen, and that it is not the size the vault was made with. They cannot be made smaller again.</source>
        <translation>Los cuatro crecen juntos, para que nada muestre cuál lo necesitaba. Se puede ver el nuevo tamaño, y que no es el tamaño con que se creó la bóveda. No se pueden volver a achicar.</translation>
    </message>
    <message>
        <source>How large shall the drawers be?</source>
        <translation>¿Qué tamaño deben tener los cajones?</translation>
    </message>
    <message>
        <source>Make it larger</source>
        <translation>Agrandarla</translation>
    </message>
    <message>
        <source>Now each has {now}. It takes {more} more on the disk.</source>
        <translation>Ahora cada uno tiene {now}. Ocupa {more} más en el disco.</translation>
    </message>
    <message>
        <source>There is no room on this disk. Make some, or move the vault to another.</source>
        <translation>No hay espacio en este disco. Haga sitio, o traslade la bóveda a otro.</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n papel</numerusform>
            <numerusform>%n papeles</numerusform>
        </translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation>Cuántos se necesitan</translation>
    </message>
    <message>
        <source>How many are needed to open</source>
        <translation>Cuántos se necesitan para abrir</translation>
    </message>
    <message>
        <source>How many papers</source>
        <translation>Cuántos papeles</translation>
    </message>
    <message>
        <source>One sheet for yourself</source>
        <translation>Una hoja para usted</translation>
    </message>
    <message>
        <source>One sheet with 33 words. Whoever finds it and has the folder can open the drawer. Whoever finds the sheet alone learns that there is something to open.</source>
        <translation>Una hoja con 33 palabras. Quien la encuentre y tenga la carpeta puede abrir el cajón. Quien encuentre solo la hoja sabe que hay algo que abrir.</translation>
    </message>
    <message>
        <source>Papers for people you trust</source>
        <translation>Papeles para personas de confianza</translation>
    </message>
    <message>
        <source>What shall the recovery words be?</source>
        <translation>¿Qué deben ser las palabras de recuperación?</translation>
    </message>
    <message>
        <source>{needed} of the {count} people together can open the drawer; fewer cannot. You can lose {lost}. Whoever finds one paper learns that a set exists; two sets tell of two drawers.</source>
        <translation>{needed} de las {count} personas juntas pueden abrir el cajón; menos no pueden. Usted puede perder {lost}. Quien encuentra un papel sabe que existe un conjunto; dos conjuntos hablan de dos cajones.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Kept apart from the record. Shown for half a minute, never in lists, titles or searches.</source>
        <translation>Guardado aparte del registro. Se muestra medio minuto, nunca en listas, títulos o búsquedas.</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>Nombre y contacto</translation>
    </message>
    <message>
        <source>Show name and contact</source>
        <translation>Mostrar nombre y contacto</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n file(s) taken in, untouched</source>
        <translation>
            <numerusform>%n archivo incorporado, sin cambios</numerusform>
            <numerusform>%n archivos incorporados, sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in. The original(s) stay where they were.</source>
        <translation>
            <numerusform>%n archivo incorporado. El original se queda donde estaba.</numerusform>
            <numerusform>%n archivos incorporados. Los originales se quedan donde estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n file(s)</source>
        <translation>
            <numerusform>Examinando %n archivo</numerusform>
            <numerusform>Examinando %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking in %n file(s)</source>
        <translation>
            <numerusform>Incorporando %n archivo</numerusform>
            <numerusform>Incorporando %n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Damaged in block {number} of the encryption.</source>
        <translation>Dañado en el bloque {number} del cifrado.</translation>
    </message>
    <message>
        <source>Damaged in its head.</source>
        <translation>Dañado en su cabecera.</translation>
    </message>
    <message>
        <source>Something is wrong in the chain of custody.</source>
        <translation>Algo va mal en la cadena de custodia.</translation>
    </message>
    <message>
        <source>Something is wrong in the container.</source>
        <translation>Algo va mal en el contenedor.</translation>
    </message>
    <message>
        <source>Something is wrong in the list of what it holds.</source>
        <translation>Algo va mal en la lista de lo que contiene.</translation>
    </message>
    <message>
        <source>Something is wrong in the names that came with it.</source>
        <translation>Algo va mal en los nombres que vinieron con él.</translation>
    </message>
    <message>
        <source>Something is wrong in the notice.</source>
        <translation>Algo va mal en la notificación.</translation>
    </message>
    <message>
        <source>Something is wrong in the padding.</source>
        <translation>Algo va mal en el relleno.</translation>
    </message>
    <message>
        <source>Something is wrong in the report.</source>
        <translation>Algo va mal en el informe.</translation>
    </message>
    <message>
        <source>Something is wrong with the signature.</source>
        <translation>Algo va mal con la firma.</translation>
    </message>
    <message>
        <source>{what} Place: {place}</source>
        <translation>{what} Lugar: {place}</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message numerus="yes">
        <source>Deleted here on purpose before: %n of these files.</source>
        <translation>
            <numerusform>Borrado aquí antes a propósito: %n de estos archivos.</numerusform>
            <numerusform>Borrados aquí antes a propósito: %n de estos archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop sealed files or a folder of them here. Each becomes a case, or says why not.</source>
        <translation>Suelte aquí archivos sellados o una carpeta con ellos. Cada uno se convierte en un caso, o dice por qué no.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>In this vault</source>
        <translation>En esta bóveda</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Dejarlo borrado</translation>
    </message>
    <message>
        <source>Make my card</source>
        <translation>Crear mi tarjeta</translation>
    </message>
    <message>
        <source>Nobody can write to you yet: first make the card that they seal their files to.</source>
        <translation>Todavía nadie puede escribirle: cree antes la tarjeta para la que sellan sus archivos.</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>No incorporado</translation>
    </message>
    <message>
        <source>Opening sealed files</source>
        <translation>Abriendo archivos sellados</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Incorporar otra vez</translation>
    </message>
    <message>
        <source>Take in again what was deleted here?</source>
        <translation>¿Incorporar otra vez lo que se borró aquí?</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>Qué pasó con los archivos</translation>
    </message>
    <message>
        <source>Which folder of sealed files?</source>
        <translation>¿Qué carpeta de archivos sellados?</translation>
    </message>
    <message>
        <source>Which folder shall be watched?</source>
        <translation>¿Qué carpeta se debe vigilar?</translation>
    </message>
    <message>
        <source>Which sealed files?</source>
        <translation>¿Qué archivos sellados?</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda alrededor de %n minuto</numerusform>
            <numerusform>quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>queda alrededor de %n segundo</numerusform>
            <numerusform>quedan unos %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n ya está aquí</numerusform>
            <numerusform>%n ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken in</source>
        <translation>
            <numerusform>%n sin incorporar</numerusform>
            <numerusform>%n sin incorporar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n incorporado</numerusform>
            <numerusform>%n incorporados</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see what to do about it.</source>
        <translation>Elija una fila para ver qué hacer con ella.</translation>
    </message>
    <message>
        <source>Drop the files as they are, from a stick or a folder. They are not changed.</source>
        <translation>Suelte los archivos tal como están, desde una memoria USB o una carpeta. No se cambian.</translation>
    </message>
    <message>
        <source>How files come in</source>
        <translation>Cómo entran los archivos</translation>
    </message>
    <message>
        <source>One that cannot be read stops none of the others.</source>
        <translation>Uno que no se puede leer no detiene a ninguno de los demás.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Send a receipt within three days: who hears nothing believes it was lost.</source>
        <translation>Envíe un acuse de recibo en tres días: quien no sabe nada cree que se perdió.</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Not named yet</source>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>Written while locked</source>
        <translation>Escrito con la bóveda bloqueada</translation>
    </message>
    <message>
        <source>{date}, ongoing</source>
        <translation>{date}, en curso</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
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
        <translation>Abriendo archivos sellados</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>About cases</source>
        <translation>Sobre los casos</translation>
    </message>
    <message>
        <source>Follow-up of a treaty body</source>
        <translation>Seguimiento de un órgano de tratado</translation>
    </message>
    <message>
        <source>It stays here and is never sent. Days that follow from another day are filled in by themselves as long as you leave them empty.</source>
        <translation>Se queda aquí y nunca se envía. Los días que dependen de otro día se rellenan solos mientras los deje vacíos.</translation>
    </message>
    <message>
        <source>Recommendation of the UPR</source>
        <translation>Recomendación del EPU</translation>
    </message>
    <message>
        <source>UN action</source>
        <translation>Acción de la ONU</translation>
    </message>
    <message>
        <source>numbers, with commas; cases that were deleted stay with it</source>
        <translation>números, con comas; los casos que se borraron siguen con él</translation>
    </message>
    <message>
        <source>numbers, with commas; may be left out</source>
        <translation>números, con comas; puede omitirse</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>A case that was deleted</source>
        <translation>Un caso que se borró</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Check the current rule: this day is not sure.</source>
        <translation>Compruebe la norma actual: este día no es seguro.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>It says that you submitted it, but not everybody agreed to that: {cases}.</source>
        <translation>Dice que usted lo presentó, pero no todos lo aceptaron: {cases}.</translation>
    </message>
    <message>
        <source>Look at the reference: {what}.</source>
        <translation>Mire la referencia: {what}.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Núm. {number}</translation>
    </message>
    <message>
        <source>Note an answer…</source>
        <translation>Anotar una respuesta…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Sacar…</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>Se les avisó…</translation>
    </message>
    <message>
        <source>Wait again: {what}</source>
        <translation>Esperar otra vez: {what}</translation>
    </message>
    <message>
        <source>Wait no more: {what}</source>
        <translation>No esperar más: {what}</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>avisado el {day}</translation>
    </message>
</context>
<context>
    <name>ItemsView</name>
    <message numerus="yes">
        <source>%n item(s) cannot be read.</source>
        <translation>
            <numerusform>%n anotación no se puede leer.</numerusform>
            <numerusform>%n anotaciones no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a UN action…</source>
        <translation>Añadir una acción de la ONU…</translation>
    </message>
    <message>
        <source>Add a follow-up…</source>
        <translation>Añadir un seguimiento…</translation>
    </message>
    <message>
        <source>Add a recommendation…</source>
        <translation>Añadir una recomendación…</translation>
    </message>
    <message>
        <source>Letters, statements, opinions and press releases of the UN, and what was answered, are kept here.</source>
        <translation>Aquí se guardan las cartas, declaraciones, opiniones y comunicados de prensa de la ONU, y lo que se respondió.</translation>
    </message>
    <message>
        <source>Recommendations of the Universal Periodic Review, and how far they were carried out, are kept here.</source>
        <translation>Aquí se guardan las recomendaciones del Examen Periódico Universal, y hasta dónde se cumplieron.</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>Órganos de tratados</translation>
    </message>
    <message>
        <source>UN actions</source>
        <translation>Acciones de la ONU</translation>
    </message>
    <message>
        <source>UPR</source>
        <translation>EPU</translation>
    </message>
    <message>
        <source>What treaty bodies asked a State to report on, and by when, is kept here.</source>
        <translation>Aquí se guarda lo que los órganos de tratados pidieron a un Estado que informara, y para cuándo.</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda alrededor de %n minuto</numerusform>
            <numerusform>quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>queda alrededor de %n segundo</numerusform>
            <numerusform>quedan unos %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} por segundo</translation>
    </message>
</context>
<context>
    <name>Journeying</name>
    <message>
        <source>Moving what may stay, then comparing</source>
        <translation>Trasladando lo que puede quedarse, y luego comparando</translation>
    </message>
    <message>
        <source>Reading the file once more, then removing</source>
        <translation>Leyendo el archivo una vez más, y luego quitando</translation>
    </message>
    <message>
        <source>The new vault is whole and stays where it is, too.</source>
        <translation>La nueva bóveda también está íntegra y se queda donde está.</translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation>¿Dónde debe estar la nueva bóveda?</translation>
    </message>
</context>
<context>
    <name>JudgeQuestion</name>
    <message>
        <source>How the desk sees it</source>
        <translation>Cómo lo ve la oficina</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>As sent: {urgency}. What was sent stays beside it.</source>
        <translation>Como se envió: {urgency}. Lo que se envió se queda al lado.</translation>
    </message>
    <message>
        <source>How sure is the desk that this happened?</source>
        <translation>¿Qué certeza tiene la oficina de que esto ocurrió?</translation>
    </message>
    <message>
        <source>How urgent is this case?</source>
        <translation>¿Qué urgencia tiene este caso?</translation>
    </message>
    <message>
        <source>It is the desk’s own judgement, and is never sent by itself.</source>
        <translation>Es la propia valoración de la oficina, y nunca se envía sola.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dice</translation>
    </message>
</context>
<context>
    <name>KeepChoice</name>
    <message numerus="yes">
        <source>%n earlier report(s) without an answer become receipts too.</source>
        <translation>
            <numerusform>%n informe anterior sin respuesta también pasa a ser un recibo.</numerusform>
            <numerusform>%n informes anteriores sin respuesta también pasan a ser recibos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of it are not in this report and will be gone.</source>
        <translation>
            <numerusform>%n archivo suyo no está en este informe y desaparecerá.</numerusform>
            <numerusform>%n archivos suyos no están en este informe y desaparecerán.</numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>Un recibo</translation>
    </message>
    <message>
        <source>Also that you sealed without comparing, and why.</source>
        <translation>También que usted selló sin comparar, y por qué.</translation>
    </message>
    <message>
        <source>My copy</source>
        <translation>Mi copia</translation>
    </message>
    <message>
        <source>No answer can ever be read. The history still says that a record was here.</source>
        <translation>Ninguna respuesta se podrá leer jamás. El historial sigue diciendo que aquí hubo un registro.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>On flash memory, in snapshots and in backups made before, what was removed may survive. A new vault on another medium is safer.</source>
        <translation>En la memoria flash, en instantáneas y en copias de seguridad anteriores, lo que se quitó puede sobrevivir. Una bóveda nueva en otro soporte es más segura.</translation>
    </message>
    <message numerus="yes">
        <source>Once everything is sealed, %n record(s) will be removed, evidence and all.</source>
        <translation>
            <numerusform>Cuando todo esté sellado, se quitará %n registro, con sus pruebas y todo.</numerusform>
            <numerusform>Cuando todo esté sellado, se quitarán %n registros, con sus pruebas y todo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers to %n earlier report(s) cannot be read any more either.</source>
        <translation>
            <numerusform>Las respuestas a %n informe anterior tampoco se podrán leer ya.</numerusform>
            <numerusform>Las respuestas a %n informes anteriores tampoco se podrán leer ya.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt opens the replies and proves that this file came from here.</source>
        <translation>El recibo abre las respuestas y prueba que este archivo salió de aquí.</translation>
    </message>
    <message>
        <source>What your vault keeps</source>
        <translation>Lo que guarda su bóveda</translation>
    </message>
    <message>
        <source>Your record as it is, this report, who got it and when, and the key that opens the replies. Whoever opens your vault can read all of it.</source>
        <translation>Su registro tal como está, este informe, quién lo recibió y cuándo, y la clave que abre las respuestas. Quien abra su bóveda puede leerlo todo.</translation>
    </message>
</context>
<context>
    <name>KeepQuestion</name>
    <message numerus="yes">
        <source>Keep %n case(s) until another day?</source>
        <translation>
            <numerusform>¿Guardar %n caso hasta otro día?</numerusform>
            <numerusform>¿Guardar %n casos hasta otro día?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>On that day it is listed here again.</source>
        <translation>Ese día vuelve a figurar aquí.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Back to the first letters</source>
        <translation>Volver a las primeras letras</translation>
    </message>
    <message>
        <source>Delete one letter</source>
        <translation>Borrar una letra</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Más letras</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>Teclado en pantalla</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Guardar el teclado</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar la recepción</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Cambiar el estado</translation>
    </message>
    <message>
        <source>Choose it, or take it out again</source>
        <translation>Elegirlo, o quitarlo de nuevo</translation>
    </message>
    <message>
        <source>Choose none, or go back</source>
        <translation>No elegir ninguno, o volver</translation>
    </message>
    <message>
        <source>Judge how urgent it is</source>
        <translation>Juzgar su urgencia</translation>
    </message>
    <message>
        <source>On the board: move the card to the column beside it</source>
        <translation>En el tablero: mover la ficha a la columna de al lado</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Mostrar estas teclas</translation>
    </message>
    <message>
        <source>The case before</source>
        <translation>El caso anterior</translation>
    </message>
    <message>
        <source>The next case</source>
        <translation>El caso siguiente</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keys for going through cases</source>
        <translation>Teclas para recorrer los casos</translation>
    </message>
    <message>
        <source>They work in lists, on the board and on a case, not while typing.</source>
        <translation>Funcionan en las listas, en el tablero y en un caso, no mientras se escribe.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>A passphrase</source>
        <translation>Una frase de contraseña</translation>
    </message>
    <message>
        <source>A person I trust</source>
        <translation>Una persona de confianza</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Everything in this drawer: records, people and their names, evidence, cards and keys.</source>
        <translation>Todo lo que hay en este cajón: registros, personas y sus nombres, pruebas, tarjetas y claves.</translation>
    </message>
    <message>
        <source>Make new recovery words?</source>
        <translation>¿Crear nuevas palabras de recuperación?</translation>
    </message>
    <message>
        <source>Make recovery words?</source>
        <translation>¿Crear palabras de recuperación?</translation>
    </message>
    <message>
        <source>My recovery words</source>
        <translation>Mis palabras de recuperación</translation>
    </message>
    <message>
        <source>Only the papers open it. Whoever carries it cannot, and neither can you without them.</source>
        <translation>Solo los papeles la abren. Quien la lleva no puede, y usted tampoco sin ellos.</translation>
    </message>
    <message>
        <source>Records and evidence, and no key of any kind. Only that person can open it, and only this drawer can take it back from them. Everybody in the records must have agreed to that person.</source>
        <translation>Registros y pruebas, y ninguna clave de ningún tipo. Solo esa persona puede abrirla, y solo este cajón puede recibirla de vuelta. Todas las personas de los registros deben haber aceptado que la tenga esa persona.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>Test the recovery words first: nobody should rely on words never tried.</source>
        <translation>Pruebe antes las palabras de recuperación: nadie debe confiar en palabras que nunca se probaron.</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>La frase de contraseña de este cajón</translation>
    </message>
    <message>
        <source>The words made before end with this, for this folder. They still open older copies of it.</source>
        <translation>Las palabras creadas antes dejan con esto de valer para esta carpeta. Siguen abriendo copias anteriores de ella.</translation>
    </message>
    <message>
        <source>There are no recovery words yet: make some first.</source>
        <translation>Todavía no hay palabras de recuperación: cree antes algunas.</translation>
    </message>
    <message>
        <source>They open this drawer when the passphrase is forgotten, or when the computer it is bound to is gone.</source>
        <translation>Abren este cajón si se olvida la frase de contraseña, o si ya no está la computadora a la que está vinculado.</translation>
    </message>
    <message>
        <source>What shall open the backup?</source>
        <translation>¿Qué debe abrir la copia de seguridad?</translation>
    </message>
    <message>
        <source>Whoever has the file and its passphrase reads all of it.</source>
        <translation>Quien tenga el archivo y su frase de contraseña lo lee todo.</translation>
    </message>
</context>
<context>
    <name>KnownVaults</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>No vault is remembered on this computer any more.</source>
        <translation>Ya no se recuerda ninguna bóveda en esta computadora.</translation>
    </message>
    <message>
        <source>The list could not be written: it is as it was.</source>
        <translation>No se pudo escribir la lista: está como estaba.</translation>
    </message>
    <message>
        <source>Which vault?</source>
        <translation>¿Qué bóveda?</translation>
    </message>
    <message>
        <source>Whoever has this stick can see this list. Forgetting removes no vault.</source>
        <translation>Quien tenga esta memoria USB puede ver esta lista. Olvidar no elimina ninguna bóveda.</translation>
    </message>
    <message>
        <source>Whoever uses this computer can see this list. Forgetting removes no vault.</source>
        <translation>Quien use esta computadora puede ver esta lista. Olvidar no elimina ninguna bóveda.</translation>
    </message>
</context>
<context>
    <name>LabelQuestion</name>
    <message>
        <source>Keep the label</source>
        <translation>Guardar la etiqueta</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Only you see it: among your cards, and with the cases that came to this one.</source>
        <translation>Solo la ve usted: entre sus tarjetas, y en los casos que llegaron a esta.</translation>
    </message>
    <message>
        <source>What do you call this card?</source>
        <translation>¿Cómo llama a esta tarjeta?</translation>
    </message>
    <message>
        <source>for HRC 61</source>
        <translation>para el 61.º período de sesiones del Consejo</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>puede omitirse</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LanguageState</name>
    <message>
        <source>No native speaker has checked it yet: where words matter most, the English stands beside them.</source>
        <translation>Todavía no la ha revisado ningún hablante nativo: donde más importan las palabras, figura el inglés al lado.</translation>
    </message>
    <message>
        <source>{share} % is translated. The rest is in English.</source>
        <translation>Está traducido el {share} %. El resto está en inglés.</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Which language?</source>
        <translation>¿En qué idioma?</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation>Puede cambiarlo en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>LastWord</name>
    <message>
        <source>I understand: everything else in this vault is lost</source>
        <translation>Entiendo: se pierde todo lo demás que hay en esta bóveda</translation>
    </message>
    <message>
        <source>I understand: they are only in the file then</source>
        <translation>Entiendo: entonces solo están en el archivo</translation>
    </message>
    <message>
        <source>Move and destroy</source>
        <translation>Trasladar y destruir</translation>
    </message>
    <message>
        <source>Move the rest, and destroy this vault?</source>
        <translation>¿Trasladar el resto y destruir esta bóveda?</translation>
    </message>
    <message>
        <source>Remember which file it is, where it is, and what opens it: nothing here will tell you.</source>
        <translation>Recuerde qué archivo es, dónde está y qué lo abre: aquí nada se lo dirá.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s) here?</source>
        <translation>
            <numerusform>¿Quitar de aquí %n registro?</numerusform>
            <numerusform>¿Quitar de aquí %n registros?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>The file is read once more before anything goes.</source>
        <translation>El archivo se lee una vez más antes de que se vaya nada.</translation>
    </message>
    <message>
        <source>The file is read once more before anything goes. Then this vault is destroyed, with every drawer in it. Copies and backups elsewhere are not reached, and worn blocks of flash memory may survive.</source>
        <translation>El archivo se lee una vez más antes de que se vaya nada. Luego se destruye esta bóveda, con todos sus cajones. Las copias y copias de seguridad en otros lugares no se alcanzan, y los bloques gastados de la memoria flash pueden sobrevivir.</translation>
    </message>
    <message>
        <source>The file: {path}</source>
        <translation>El archivo: {path}</translation>
    </message>
    <message>
        <source>The new vault: {path}</source>
        <translation>La nueva bóveda: {path}</translation>
    </message>
    <message>
        <source>When you are back: let the person hand it back to you, then Settings, Recovery and backup, “Bring records back”.</source>
        <translation>Cuando esté de vuelta: que la persona se lo devuelva, y luego Ajustes, Recuperación y copia de seguridad, «Traer registros de vuelta».</translation>
    </message>
    <message>
        <source>When you are back: open the vault, then Settings, Recovery and backup, “Bring records back”.</source>
        <translation>Cuando esté de vuelta: abra la bóveda, y luego Ajustes, Recuperación y copia de seguridad, «Traer registros de vuelta».</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>A camera behind you sees everything. On Linux any program can take pictures of the screen.</source>
        <translation>Una cámara detrás de usted lo ve todo. En Linux, cualquier programa puede tomar imágenes de la pantalla.</translation>
    </message>
    <message>
        <source>A card that came to you through somebody else can be a false one. Compare the 40 digits with the focal point itself, by voice or in person.</source>
        <translation>Una tarjeta que le llegó a través de otra persona puede ser falsa. Compare los 40 dígitos con el propio punto focal, de viva voz o en persona.</translation>
    </message>
    <message>
        <source>A child, or somebody who is held</source>
        <translation>Un niño, o alguien detenido</translation>
    </message>
    <message>
        <source>A drawer for show</source>
        <translation>Un cajón para mostrar</translation>
    </message>
    <message>
        <source>A false card</source>
        <translation>Una tarjeta falsa</translation>
    </message>
    <message>
        <source>A focal point can listen, judge and pass on. It is no protection against violence, and it may not be able to help.</source>
        <translation>Un punto focal puede escuchar, juzgar y transmitir. No protege contra la violencia, y puede que no pueda ayudar.</translation>
    </message>
    <message>
        <source>A focal point that is not honest</source>
        <translation>Un punto focal que no es honesto</translation>
    </message>
    <message>
        <source>A forged answer</source>
        <translation>Una respuesta falsificada</translation>
    </message>
    <message>
        <source>A locked vault shows that there is a vault and how large it is. It does not show how many records it holds or what is in them.</source>
        <translation>Una bóveda bloqueada muestra que hay una bóveda y qué tamaño tiene. No muestra cuántos registros contiene ni qué hay en ellos.</translation>
    </message>
    <message>
        <source>A program that spies on you</source>
        <translation>Un programa que le espía</translation>
    </message>
    <message>
        <source>A report made to do harm</source>
        <translation>Un informe hecho para causar daño</translation>
    </message>
    <message>
        <source>A sealed file can be opened by the focal point it was made for, and not with your passphrase.</source>
        <translation>Un archivo sellado lo puede abrir el punto focal para el que se hizo, y no su frase de contraseña.</translation>
    </message>
    <message>
        <source>A state that keeps your sealed files for twenty years</source>
        <translation>Un Estado que guarda durante veinte años sus archivos sellados</translation>
    </message>
    <message>
        <source>A thief, or a repair shop</source>
        <translation>Un ladrón, o un taller de reparación</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>After it locks, what was open can no longer be read in its memory.</source>
        <translation>Después de bloquearse, lo que estaba abierto ya no puede leerse en su memoria.</translation>
    </message>
    <message>
        <source>After the lock, it finds nothing to read in the memory of this program.</source>
        <translation>Después del bloqueo, no encuentra nada que leer en la memoria de este programa.</translation>
    </message>
    <message>
        <source>After you changed a passphrase or destroyed the vault, the old keys are no longer on an ordinary disk. Flash memory and copies in a cloud may keep them.</source>
        <translation>Después de cambiar una frase de contraseña o destruir la bóveda, las claves antiguas ya no están en un disco común. La memoria flash y las copias en una nube pueden conservarlas.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Agree with a few people when they should hear from you.</source>
        <translation>Acuerde con unas pocas personas cuándo deberían tener noticias suyas.</translation>
    </message>
    <message>
        <source>An answer counts only with the signature of the focal point, and for that one report.</source>
        <translation>Una respuesta solo cuenta con la firma del punto focal, y para ese único informe.</translation>
    </message>
    <message>
        <source>An informer in the room</source>
        <translation>Un informante en la sala</translation>
    </message>
    <message>
        <source>An officer at a border, with your device for ten minutes</source>
        <translation>Un agente en una frontera, con su dispositivo durante diez minutos</translation>
    </message>
    <message>
        <source>Ask again when something changes: an arrest, a release, a new law, a year.</source>
        <translation>Vuelva a preguntar cuando algo cambie: un arresto, una liberación, una ley nueva, un año.</translation>
    </message>
    <message>
        <source>Ask for each use apart, with the sentence on the screen.</source>
        <translation>Pregunte por cada uso por separado, con la frase de la pantalla.</translation>
    </message>
    <message>
        <source>Ask relatives, witnesses and colleagues themselves, one by one.</source>
        <translation>Pregunte a los familiares, testigos y colegas mismos, uno por uno.</translation>
    </message>
    <message>
        <source>Ask where nobody else can listen, and without hurry.</source>
        <translation>Pregunte donde nadie más pueda escuchar, y sin prisa.</translation>
    </message>
    <message>
        <source>Asking for consent</source>
        <translation>Pedir el consentimiento</translation>
    </message>
    <message>
        <source>At the border</source>
        <translation>En la frontera</translation>
    </message>
    <message>
        <source>Before a border</source>
        <translation>Antes de una frontera</translation>
    </message>
    <message>
        <source>Before you leave</source>
        <translation>Antes de salir</translation>
    </message>
    <message>
        <source>Before, meanwhile and afterwards</source>
        <translation>Antes, mientras tanto y después</translation>
    </message>
    <message>
        <source>Carry the contacts you may need on paper.</source>
        <translation>Lleve en papel los contactos que pueda necesitar.</translation>
    </message>
    <message>
        <source>Ctrl+L locks this window at once. Everything typed is saved before it goes.</source>
        <translation>Ctrl+L bloquea esta ventana al instante. Todo lo escrito se guarda antes.</translation>
    </message>
    <message>
        <source>Decide beforehand, with people you trust and a lawyer if you can, what you will do when they go on asking. No record is worth your safety.</source>
        <translation>Decida de antemano, con personas de confianza y un abogado o abogada si puede, qué hará cuando sigan preguntando. Ningún registro vale lo que su seguridad.</translation>
    </message>
    <message>
        <source>Do not count on a second drawer to protect you under pressure. Somebody who knows this program knows that there can be another one.</source>
        <translation>No cuente con que un segundo cajón le proteja bajo presión. Quien conoce este programa sabe que puede haber otro.</translation>
    </message>
    <message>
        <source>Do not film them in return where that makes things worse or breaks the rules of the building.</source>
        <translation>No les filme usted a su vez donde eso empeore las cosas o incumpla las normas del edificio.</translation>
    </message>
    <message>
        <source>Do not say that there is only one drawer. Whoever knows this program knows that every vault has four, and a lie that is found out can cost more than silence.</source>
        <translation>No diga que solo hay un cajón. Quien conoce este programa sabe que toda bóveda tiene cuatro, y una mentira descubierta puede costar más que el silencio.</translation>
    </message>
    <message>
        <source>Everybody can take a yes back at any time, without a reason. Tell them how to reach you.</source>
        <translation>Todos pueden retirar un sí en cualquier momento, sin dar motivos. Dígales cómo localizarle.</translation>
    </message>
    <message>
        <source>Files from outside are read in a process that can reach no network, no program and no other file.</source>
        <translation>Los archivos de fuera se leen en un proceso que no puede acceder a ninguna red, a ningún programa ni a ningún otro archivo.</translation>
    </message>
    <message>
        <source>Fill it with ordinary notes, over weeks, and open it now and then. Nothing from your real records, no invented report, and never leave it empty.</source>
        <translation>Llénelo de notas corrientes, a lo largo de semanas, y ábralo de vez en cuando. Nada de sus registros reales, ningún informe inventado, y nunca lo deje vacío.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>For a child, ask the guardian and the child. For somebody who is held, the family or the lawyer can tell what the person wanted.</source>
        <translation>Para un niño, pregunte a quien ejerce la tutela y al niño. Para alguien detenido, la familia o el abogado o abogada pueden decir qué quería la persona.</translation>
    </message>
    <message>
        <source>From one copy they do not learn how many drawers you use. From two, taken at different times, they see which one changed.</source>
        <translation>Con una copia no saben cuántos cajones usa usted. Con dos, tomadas en momentos distintos, ven cuál cambió.</translation>
    </message>
    <message>
        <source>If a card that you know is replaced by another one, the app says so.</source>
        <translation>Si una tarjeta que usted conoce se sustituye por otra, la aplicación lo dice.</translation>
    </message>
    <message>
        <source>If a device was seized</source>
        <translation>Si se incautó un dispositivo</translation>
    </message>
    <message>
        <source>If one was taken out of your sight, think of it as no longer safe, also when it comes back.</source>
        <translation>Si se llevaron uno fuera de su vista, considérelo inseguro, también cuando vuelva.</translation>
    </message>
    <message>
        <source>If somebody films or photographs you</source>
        <translation>Si alguien le filma o le fotografía</translation>
    </message>
    <message>
        <source>If somebody forces you to open the vault, another passphrase opens another drawer. It helps only if what is in it could be all there is.</source>
        <translation>Si alguien le obliga a abrir la bóveda, otra frase de contraseña abre otro cajón. Solo ayuda si lo que contiene podría ser todo lo que hay.</translation>
    </message>
    <message>
        <source>If this vault was on it, or was opened under pressure</source>
        <translation>Si esta bóveda estaba en él, o se abrió bajo presión</translation>
    </message>
    <message>
        <source>If you are questioned</source>
        <translation>Si le interrogan</translation>
    </message>
    <message>
        <source>If you open a drawer, they see everything in it. Nobody can show them that there is no other.</source>
        <translation>Si abre un cajón, ven todo lo que contiene. Nadie puede demostrarles que no hay otro.</translation>
    </message>
    <message>
        <source>If you were asked about other people, tick that this happened and tell them safely. Their names need not be in the record.</source>
        <translation>Si le preguntaron por otras personas, marque que eso ocurrió y avíseles de forma segura. Sus nombres no tienen que estar en el registro.</translation>
    </message>
    <message>
        <source>If your vault has to travel: Settings, Recovery and backup, Travel mode. Records leave in one sealed file before they go from here.</source>
        <translation>Si su bóveda tiene que viajar: Ajustes, Recuperación y copia de seguridad, Modo de viaje. Los registros salen en un archivo sellado antes de irse de aquí.</translation>
    </message>
    <message>
        <source>In some places encryption, or a program like this one, may itself be against the law or look suspicious. Find out before you go.</source>
        <translation>En algunos lugares, el cifrado, o un programa como este, puede ser por sí mismo contrario a la ley o parecer sospechoso. Averígüelo antes de ir.</translation>
    </message>
    <message>
        <source>Inside UN premises</source>
        <translation>Dentro de los locales de la ONU</translation>
    </message>
    <message>
        <source>It can pass on what it read. It cannot make it look as if you had sent that to somebody else.</source>
        <translation>Puede transmitir lo que leyó. No puede hacer que parezca que usted se lo envió a otra persona.</translation>
    </message>
    <message>
        <source>It cannot bring back a forgotten passphrase. Recovery words, made before, can open the drawer without it.</source>
        <translation>No puede recuperar una frase de contraseña olvidada. Unas palabras de recuperación, creadas antes, pueden abrir el cajón sin ella.</translation>
    </message>
    <message>
        <source>It cannot call back what was sent. If somebody withdraws consent, those who hold a copy must be told.</source>
        <translation>No puede recuperar lo que se envió. Si alguien retira el consentimiento, hay que avisar a quienes tienen una copia.</translation>
    </message>
    <message>
        <source>It cannot protect you on a device that somebody else controls or watches: they see what you see and type.</source>
        <translation>No puede protegerle en un dispositivo que otra persona controla u observa: ve lo que usted ve y escribe.</translation>
    </message>
    <message>
        <source>It cannot surely destroy what was once stored: flash memory and SSDs may keep old copies.</source>
        <translation>No puede destruir con seguridad lo que se almacenó alguna vez: la memoria flash y los SSD pueden conservar copias antiguas.</translation>
    </message>
    <message>
        <source>It does not help on a device that was watched, where somebody saw you work in the other drawer.</source>
        <translation>No ayuda en un dispositivo que se observaba, donde alguien le vio trabajar en el otro cajón.</translation>
    </message>
    <message>
        <source>It does not stop a person who simply demands more passphrases, and no program can prove to them that there is none.</source>
        <translation>No detiene a una persona que simplemente exige más frases de contraseña, y ningún programa puede demostrarle que no hay ninguna.</translation>
    </message>
    <message>
        <source>It is their life and their risk. Nobody else can say yes for them, not even to help. The UN acts only on the consent of the person concerned.</source>
        <translation>Es su vida y su riesgo. Nadie más puede decir que sí por esa persona, ni siquiera para ayudar. La ONU actúa solo con el consentimiento de la persona concernida.</translation>
    </message>
    <message>
        <source>It never uses the network.</source>
        <translation>Nunca usa la red.</translation>
    </message>
    <message>
        <source>It sees everything that you seal to it, and nobody who did not agree.</source>
        <translation>Ve todo lo que usted sella para él, y a nadie que no aceptó.</translation>
    </message>
    <message>
        <source>It sees that they are sealed files, when it got them, and about how large they are. Not who wrote them, nor for whom.</source>
        <translation>Ve que son archivos sellados, cuándo los consiguió y qué tamaño tienen más o menos. No quién los escribió, ni para quién.</translation>
    </message>
    <message>
        <source>Its own passphrase, that shares nothing with the other, and that you can type.</source>
        <translation>Su propia frase de contraseña, que no tenga nada en común con la otra, y que usted pueda escribir.</translation>
    </message>
    <message>
        <source>Keep them in your sight as far as you can.</source>
        <translation>Téngalos a la vista hasta donde pueda.</translation>
    </message>
    <message>
        <source>Leave a copy of the vault’s folder with somebody you trust, in case your device is kept for long. Nobody can open it without your passphrase.</source>
        <translation>Deje una copia de la carpeta de la bóveda con alguien de confianza, por si retienen mucho tiempo su dispositivo. Nadie puede abrirla sin su frase de contraseña.</translation>
    </message>
    <message>
        <source>Let it answer why you have this program. Think of your own answer before anybody asks.</source>
        <translation>Que responda por qué tiene usted este programa. Piense su propia respuesta antes de que alguien pregunte.</translation>
    </message>
    <message>
        <source>Let them say no. Do not ask twice to change a no.</source>
        <translation>Déjeles decir que no. No pregunte dos veces para cambiar un no.</translation>
    </message>
    <message>
        <source>Make a new vault there, with a new passphrase.</source>
        <translation>Cree allí una nueva bóveda, con una nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>More about it stands under Learn, and in the settings beside adding a drawer.</source>
        <translation>Hay más sobre esto en Aprender, y en los ajustes junto a añadir un cajón.</translation>
    </message>
    <message>
        <source>Never leave it empty: an empty drawer is an answer too.</source>
        <translation>Nunca lo deje vacío: un cajón vacío también es una respuesta.</translation>
    </message>
    <message>
        <source>No invented report of what somebody did to you: it is read as a real one.</source>
        <translation>Ningún informe inventado de lo que alguien le hizo: se lee como uno real.</translation>
    </message>
    <message>
        <source>No person, pseudonym, focal point or word from your real records: one of them leads to the others.</source>
        <translation>Ninguna persona, seudónimo, punto focal o palabra de sus registros reales: una de esas cosas lleva a las demás.</translation>
    </message>
    <message>
        <source>No program knows whether a story is true.</source>
        <translation>Ningún programa sabe si una historia es verdad.</translation>
    </message>
    <message>
        <source>No record is worth your safety. Before you write something down or send it, ask: could this hurt me or somebody else?</source>
        <translation>Ningún registro vale lo que su seguridad. Antes de anotar o enviar algo, pregúntese: ¿podría esto hacerme daño a mí o a otra persona?</translation>
    </message>
    <message>
        <source>Nobody’s name who could be asked about it.</source>
        <translation>El nombre de nadie a quien se pudiera preguntar por ello.</translation>
    </message>
    <message>
        <source>Not asked counts as no. If asking is too dangerous, do not ask: note that, and leave the person out.</source>
        <translation>Lo no preguntado cuenta como no. Si preguntar es demasiado peligroso, no pregunte: anótelo, y deje fuera a la persona.</translation>
    </message>
    <message>
        <source>Note the time, the place, the badge and the organisation on it.</source>
        <translation>Anote la hora, el lugar, la acreditación y la organización que figura en ella.</translation>
    </message>
    <message>
        <source>Officers at a border may be allowed to look through devices, to copy them or to keep them, or to ask for a passphrase. What they may do, and what happens if you refuse, differs from place to place and changes. Nothing here is legal advice: ask somebody who knows the law there.</source>
        <translation>Puede que los agentes de una frontera tengan permitido revisar los dispositivos, copiarlos o retenerlos, o pedir una frase de contraseña. Qué pueden hacer, y qué pasa si usted se niega, varía de un lugar a otro y cambia. Nada de esto es asesoramiento jurídico: pregunte a quien conozca la ley de allí.</translation>
    </message>
    <message>
        <source>Once it is locked, nothing of yours is in the memory of the program, and it has written nothing readable elsewhere.</source>
        <translation>Una vez bloqueada, nada suyo está en la memoria del programa, y este no ha escrito nada legible en otro lugar.</translation>
    </message>
    <message>
        <source>Only what people agreed to goes into a sealed file. No answer counts as no.</source>
        <translation>Solo lo que las personas aceptaron entra en un archivo sellado. La falta de respuesta cuenta como no.</translation>
    </message>
    <message>
        <source>Open it and write in it now and then. A last entry that is old, on a computer that was used yesterday, is a reason to ask for more.</source>
        <translation>Ábralo y escriba en él de vez en cuando. Una última entrada antigua, en una computadora que se usó ayer, es un motivo para pedir más.</translation>
    </message>
    <message>
        <source>Ordinary notes of yours that you would not like to show, and could: a diary of a journey, appointments, money, health, a quarrel.</source>
        <translation>Notas corrientes suyas que no le gustaría mostrar, y podría: un diario de viaje, citas, dinero, salud, una discusión.</translation>
    </message>
    <message>
        <source>Photographs, badges, webcasts</source>
        <translation>Fotografías, acreditaciones, transmisiones web</translation>
    </message>
    <message>
        <source>Real names show only when you ask for them, for half a minute.</source>
        <translation>Los nombres reales solo se muestran cuando usted lo pide, durante medio minuto.</translation>
    </message>
    <message>
        <source>Say what cannot be promised: safety, a result, or that what was sent comes back.</source>
        <translation>Diga lo que no se puede prometer: seguridad, un resultado, o que vuelva lo que se envió.</translation>
    </message>
    <message>
        <source>Say who will see it, and that a letter to the Government with a name tells the Government who it is.</source>
        <translation>Diga quién lo verá, y que una carta al Gobierno con un nombre dice al Gobierno quién es.</translation>
    </message>
    <message>
        <source>Some secretariats confirm to a State whether the people on its list are accredited. Treaty bodies say that they never do.</source>
        <translation>Algunas secretarías confirman a un Estado si las personas de su lista están acreditadas. Los órganos de tratados dicen que nunca lo hacen.</translation>
    </message>
    <message>
        <source>Somebody who examines a copy of your disk, or two</source>
        <translation>Alguien que examina una copia de su disco, o dos</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>Hablar en público</translation>
    </message>
    <message>
        <source>Switch devices off completely before you arrive.</source>
        <translation>Apague los dispositivos por completo antes de llegar.</translation>
    </message>
    <message>
        <source>Taking it back asks those who have it to stop. It cannot delete what they hold, and what was published stays published.</source>
        <translation>Retirarlo pide a quienes lo tienen que paren. No puede borrar lo que tienen, y lo que se publicó queda publicado.</translation>
    </message>
    <message>
        <source>Tell UN security, the secretariat of the meeting and your focal point: all three.</source>
        <translation>Avise a la seguridad de la ONU, a la secretaría de la reunión y a su punto focal: a los tres.</translation>
    </message>
    <message>
        <source>Tell your focal point, so that they expect new keys.</source>
        <translation>Avise a su punto focal, para que espere claves nuevas.</translation>
    </message>
    <message>
        <source>Ten people, one by one</source>
        <translation>Diez personas, una por una</translation>
    </message>
    <message>
        <source>The app cannot know whether somebody forces the focal point to sign.</source>
        <translation>La aplicación no puede saber si alguien obliga al punto focal a firmar.</translation>
    </message>
    <message>
        <source>The files do not say which drawers are used. Two copies of the folder from different days, an examination of the disk, quick notes that wait, or recovery papers can.</source>
        <translation>Los archivos no dicen qué cajones se usan. Pueden decirlo dos copias de la carpeta de días distintos, un examen del disco, notas rápidas que esperan o papeles de recuperación.</translation>
    </message>
    <message>
        <source>The person decides</source>
        <translation>Decide la persona</translation>
    </message>
    <message>
        <source>They are made to withstand quantum computers, as far as these are known. If the key of the focal point is ever found, they can be read.</source>
        <translation>Están hechos para resistir a las computadoras cuánticas, hasta donde se conocen. Si alguna vez se descubre la clave del punto focal, se pueden leer.</translation>
    </message>
    <message>
        <source>They can guess your passphrase as often as they like. Six words drawn by lot are out of their reach; a short one is not.</source>
        <translation>Pueden intentar adivinar su frase de contraseña tantas veces como quieran. Seis palabras sorteadas están fuera de su alcance; una frase corta, no.</translation>
    </message>
    <message>
        <source>They cannot change a record without the app noticing. They can put back a whole older copy: look at the day it was last saved.</source>
        <translation>No pueden cambiar un registro sin que la aplicación lo note. Pueden reponer una copia anterior completa: mire el día en que se guardó por última vez.</translation>
    </message>
    <message>
        <source>They see that there is a vault, and how large it is. They do not see how many drawers you use, or which one you opened last.</source>
        <translation>Ven que hay una bóveda y qué tamaño tiene. No ven cuántos cajones usa usted, ni cuál abrió por última vez.</translation>
    </message>
    <message>
        <source>They see what is on the screen. Ctrl+L locks, from everywhere. Held for a second, Escape also hides the window.</source>
        <translation>Ven lo que hay en la pantalla. Ctrl+L bloquea, desde cualquier lugar. Escape, mantenida un segundo, también oculta la ventana.</translation>
    </message>
    <message>
        <source>Think of everything on it as copied or read, and of the device as no longer safe, even when it comes back and looks the same.</source>
        <translation>Dé por copiado o leído todo lo que había en él, y considere inseguro el dispositivo, aunque vuelva y parezca igual.</translation>
    </message>
    <message>
        <source>Think of it as copied</source>
        <translation>Delo por copiado</translation>
    </message>
    <message>
        <source>Think of who else may be exposed, and tell them in a safe way. Do not write a list of their names.</source>
        <translation>Piense quién más puede estar expuesto, y avíseles de una forma segura. No escriba una lista de sus nombres.</translation>
    </message>
    <message>
        <source>Travel with a device that has nothing on it.</source>
        <translation>Viaje con un dispositivo que no contenga nada.</translation>
    </message>
    <message>
        <source>Use a passphrase on your devices, not a finger or a face.</source>
        <translation>Use en sus dispositivos una frase de contraseña, no un dedo ni una cara.</translation>
    </message>
    <message>
        <source>Use another device from now on.</source>
        <translation>Use otro dispositivo desde ahora.</translation>
    </message>
    <message>
        <source>Verify a focal point before you send</source>
        <translation>Verifique un punto focal antes de enviar</translation>
    </message>
    <message>
        <source>What a finder sees</source>
        <translation>Lo que ve quien lo encuentra</translation>
    </message>
    <message>
        <source>What belongs in it</source>
        <translation>Lo que va bien en él</translation>
    </message>
    <message>
        <source>What is said in a webcast cannot be taken back. Reviews by treaty bodies are always webcast. Ask people before you mention them.</source>
        <translation>Lo que se dice en una transmisión web no se puede retirar. Los exámenes de los órganos de tratados siempre se transmiten por la web. Pregunte a las personas antes de mencionarlas.</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Lo que no puede hacer</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What never belongs in it</source>
        <translation>Lo que nunca va en él</translation>
    </message>
    <message>
        <source>What the law may say</source>
        <translation>Qué puede decir la ley</translation>
    </message>
    <message>
        <source>What this app can and cannot do</source>
        <translation>Qué puede y qué no puede hacer esta aplicación</translation>
    </message>
    <message>
        <source>What to carry, and what to leave</source>
        <translation>Qué llevar y qué dejar</translation>
    </message>
    <message>
        <source>What to do, in which order</source>
        <translation>Qué hacer, en qué orden</translation>
    </message>
    <message>
        <source>What to put in it, and what it cannot do</source>
        <translation>Qué poner en él, y qué no puede hacer</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <source>What you write and the files you add are kept encrypted. Without the passphrase nobody reads them, neither we nor the focal point.</source>
        <translation>Lo que escribe y los archivos que añade se guardan cifrados. Sin la frase de contraseña nadie los lee, ni nosotros ni el punto focal.</translation>
    </message>
    <message>
        <source>Whatever you carry across a border may be copied, read or kept. The safest vault is the one that does not travel.</source>
        <translation>Todo lo que cruza con usted una frontera puede copiarse, leerse o retenerse. La bóveda más segura es la que no viaja.</translation>
    </message>
    <message>
        <source>When you ask</source>
        <translation>Al preguntar</translation>
    </message>
    <message>
        <source>Where its protection ends</source>
        <translation>Dónde termina su protección</translation>
    </message>
    <message>
        <source>Where using encryption is held against you, having one drawer is held against you as well.</source>
        <translation>Donde usar cifrado se le reprocha, también se le reprocha tener un solo cajón.</translation>
    </message>
    <message>
        <source>While the vault is open, it may see what you see and type. If it controls the computer, nothing helps: use another one.</source>
        <translation>Mientras la bóveda está abierta, puede ver lo que usted ve y escribe. Si controla la computadora, nada ayuda: use otra.</translation>
    </message>
    <message>
        <source>While the vault is open, screen readers and other aids of the desktop can read its text. So can programs that pretend to be one.</source>
        <translation>Mientras la bóveda está abierta, los lectores de pantalla y otras ayudas del escritorio pueden leer su texto. También los programas que se hacen pasar por uno.</translation>
    </message>
    <message>
        <source>Who may look, and what they see</source>
        <translation>Quién puede mirar, y qué ve</translation>
    </message>
    <message>
        <source>Whoever made it can read what you seal to it. So compare the 40 digits, by voice or in person, before you send.</source>
        <translation>Quien la hizo puede leer lo que usted selle para ella. Así que compare los 40 dígitos, de viva voz o en persona, antes de enviar.</translation>
    </message>
    <message>
        <source>Whose story it is, and who decides</source>
        <translation>De quién es la historia, y quién decide</translation>
    </message>
    <message>
        <source>Write down what you were asked while you remember it. You can stop at any point; nothing has to be complete.</source>
        <translation>Anote lo que le preguntaron mientras lo recuerda. Puede parar en cualquier punto; nada tiene que estar completo.</translation>
    </message>
    <message>
        <source>Written over weeks, not in one evening. Each entry shows when it was made.</source>
        <translation>Escrito a lo largo de semanas, no en una noche. Cada entrada muestra cuándo se hizo.</translation>
    </message>
    <message>
        <source>You come first</source>
        <translation>Usted va primero</translation>
    </message>
    <message>
        <source>You do not have to tell it all again. A statement that exists already can be added as evidence.</source>
        <translation>No tiene que volver a contarlo todo. Una declaración que ya existe puede añadirse como prueba.</translation>
    </message>
    <message>
        <source>“My device was out of my sight…”, below the list of these pages, leads through all of it, one thing at a time.</source>
        <translation>«Mi dispositivo estuvo fuera de mi vista…», debajo de la lista de estas páginas, le lleva por todo, una cosa cada vez.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>A practice vault is for fiction only, and marked everywhere. What you typed here is saved, and this vault stays as it is.</source>
        <translation>Una bóveda de práctica es solo para ficción, y lleva la marca en todas partes. Lo que escribió aquí está guardado, y esta bóveda queda como está.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Lock and go on</source>
        <translation>Bloquear y seguir</translation>
    </message>
    <message>
        <source>Lock this vault and make a practice vault?</source>
        <translation>¿Bloquear esta bóveda y crear una bóveda de práctica?</translation>
    </message>
    <message>
        <source>My device was out of my sight…</source>
        <translation>Mi dispositivo estuvo fuera de mi vista…</translation>
    </message>
    <message>
        <source>Prepare a journey…</source>
        <translation>Preparar un viaje…</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Start a practice vault…</source>
        <translation>Empezar una bóveda de práctica…</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A case in it speaks of health, a child, sexual violence or somebody who is detained. Read the text once more: what is not needed is better left out.</source>
        <translation>Un caso habla de salud, un niño, violencia sexual o alguien detenido. Lea el texto una vez más: lo que no hace falta es mejor omitirlo.</translation>
    </message>
    <message>
        <source>Does this really leave?</source>
        <translation>¿Sale esto de verdad?</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>It stays here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters.</source>
        <translation>Esta computadora no tiene una fuente para algunas de sus letras.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>¿Dónde se debe poner el archivo?</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} está ahora fuera de la bóveda, abierto a todo el mundo.</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>consent withdrawn</source>
        <translation>consentimiento retirado</translation>
    </message>
    <message>
        <source>everybody agreed to be sent</source>
        <translation>todas las personas aceptaron el envío</translation>
    </message>
    <message>
        <source>nobody agreed to be sent</source>
        <translation>nadie aceptó el envío</translation>
    </message>
    <message>
        <source>not asked for consent</source>
        <translation>no se pidió el consentimiento</translation>
    </message>
    <message>
        <source>some agreed to be sent, or only under a condition</source>
        <translation>algunas personas aceptaron el envío, o solo con una condición</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>No record contains all of these words.</source>
        <translation>Ningún registro contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>No record fits all of this.</source>
        <translation>Ningún registro se ajusta a todo esto.</translation>
    </message>
    <message>
        <source>No record is in this state.</source>
        <translation>Ningún registro está en este estado.</translation>
    </message>
    <message>
        <source>Nothing is written down yet. A first record takes about a minute.</source>
        <translation>Todavía no se ha anotado nada. Un primer registro lleva alrededor de un minuto.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Mostrar todos los registros</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LostKeys</name>
    <message>
        <source>Add the card of the focal point first, and compare it.</source>
        <translation>Añada antes la tarjeta del punto focal y compárela.</translation>
    </message>
</context>
<context>
    <name>LostVaultQuestion</name>
    <message>
        <source>Choose a focal point</source>
        <translation>Elija un punto focal</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Ids of the reports</source>
        <translation>Identificadores de los informes</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The focal point can read the id of a report to you. They see that this vault did not seal it, and will ask you in another way before they answer to the new key.</source>
        <translation>El punto focal puede leerle el identificador de un informe. Ve que esta bóveda no lo selló, y le preguntará por otra vía antes de responder a la clave nueva.</translation>
    </message>
    <message>
        <source>Which reports did the lost vault seal?</source>
        <translation>¿Qué informes selló la bóveda perdida?</translation>
    </message>
    <message>
        <source>Who has them</source>
        <translation>Quién los tiene</translation>
    </message>
    <message>
        <source>one a line, 32 letters and digits each</source>
        <translation>uno por línea, 32 letras y dígitos cada uno</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
</context>
<context>
    <name>MakeBackup</name>
    <message>
        <source>Looking at who agreed</source>
        <translation>Revisando quién aceptó</translation>
    </message>
    <message>
        <source>The passphrase opens the backup.</source>
        <translation>La frase de contraseña abre la copia de seguridad.</translation>
    </message>
    <message>
        <source>The place is too small: {size} are needed. Nothing was written. Choose another one.</source>
        <translation>El lugar es demasiado pequeño: se necesitan {size}. No se escribió nada. Elija otro.</translation>
    </message>
    <message>
        <source>This does not open it. If you no longer know the passphrase, destroy the file and make another backup.</source>
        <translation>Esto no la abre. Si ya no sabe la frase de contraseña, destruya el archivo y haga otra copia de seguridad.</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>Probando la frase de contraseña</translation>
    </message>
    <message>
        <source>Where shall the backup be put?</source>
        <translation>¿Dónde se debe poner la copia de seguridad?</translation>
    </message>
    <message>
        <source>Writing the backup, and reading it back</source>
        <translation>Escribiendo la copia de seguridad y releyéndola</translation>
    </message>
</context>
<context>
    <name>MakeRecovery</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the papers: these words may be in force, and the earlier ones ended. Test them in Settings.</source>
        <translation>Conserve los papeles: puede que estas palabras tengan efecto y que las anteriores ya no valgan. Pruébelas en Ajustes.</translation>
    </message>
    <message>
        <source>Making recovery words</source>
        <translation>Creando las palabras de recuperación</translation>
    </message>
    <message>
        <source>Putting the words in force</source>
        <translation>Poniendo en efecto las palabras</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop before the words are in force?</source>
        <translation>¿Detener antes de que las palabras tengan efecto?</translation>
    </message>
    <message>
        <source>Test them within the next days: type them as if you had to.</source>
        <translation>Pruébelas en los próximos días: escríbalas como si tuviera que hacerlo.</translation>
    </message>
    <message>
        <source>The recovery words are in force.</source>
        <translation>Las palabras de recuperación tienen efecto.</translation>
    </message>
    <message>
        <source>They open nothing then. Destroy what you have written down, so that nobody relies on it. What was in force before stays.</source>
        <translation>Entonces no abren nada. Destruya lo que haya anotado, para que nadie confíe en ello. Lo que tenía efecto antes sigue igual.</translation>
    </message>
    <message>
        <source>This drawer is bound to this computer, and these words were never tested. Test them now: if one of them is written down wrong and the computer is lost, nothing opens the drawer.</source>
        <translation>Este cajón está vinculado a esta computadora, y estas palabras nunca se probaron. Pruébelas ahora: si una de ellas está mal anotada y se pierde la computadora, nada abre el cajón.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this drawer.</source>
        <translation>Esta no es la frase de contraseña de este cajón.</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n registro elegido</numerusform>
            <numerusform>%n registros elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message numerus="yes">
        <source>Send %n record(s)…</source>
        <translation>
            <numerusform>Enviar %n registro…</numerusform>
            <numerusform>Enviar %n registros…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message numerus="yes">
        <source>%n answer(s) lie in {folder}</source>
        <translation>
            <numerusform>%n respuesta está en {folder}</numerusform>
            <numerusform>%n respuestas están en {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be answered</source>
        <translation>
            <numerusform>%n no se puede responder</numerusform>
            <numerusform>%n no se pueden responder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>12 April 2026</source>
        <translation>12 de abril de 2026</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n case(s)</source>
        <translation>
            <numerusform>Responder a %n caso</numerusform>
            <numerusform>Responder a %n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer {number}: {file}</source>
        <translation>Respuesta {number}: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Each sender gets a sealed file of their own, which nobody else can open. No file says anything about the others.</source>
        <translation>Cada persona que envió recibe su propio archivo sellado, que nadie más puede abrir. Ningún archivo dice nada de los demás.</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Nuevo estado</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not reached: it was stopped before.</source>
        <translation>No se llegó a él: se detuvo antes.</translation>
    </message>
    <message>
        <source>Read it as one of them gets it</source>
        <translation>Leerlo como lo recibe una de esas personas</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>Leyendo los casos</translation>
    </message>
    <message>
        <source>Seal the answers…</source>
        <translation>Sellar las respuestas…</translation>
    </message>
    <message>
        <source>Sealing answers</source>
        <translation>Sellando las respuestas</translation>
    </message>
    <message>
        <source>We write again by</source>
        <translation>Volvemos a escribir a más tardar el</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Lo que se dice</translation>
    </message>
    <message>
        <source>What this sender reads</source>
        <translation>Lo que lee esta persona</translation>
    </message>
    <message>
        <source>Where shall the answer files be put?</source>
        <translation>¿Dónde se deben poner los archivos de respuesta?</translation>
    </message>
    <message>
        <source>Words for answers…</source>
        <translation>Palabras para las respuestas…</translation>
    </message>
    <message>
        <source>Words for {language}</source>
        <translation>Palabras para {language}</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>Escriba un solo día, como 12 de abril de 2026.</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>puede omitirse</translation>
    </message>
    <message>
        <source>{cases}; there are none in it, so they get {language}</source>
        <translation>{cases}; no hay ninguna en él, así que reciben {language}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Contact back</source>
        <translation>Volver a contactar</translation>
    </message>
    <message>
        <source>Letter to Government</source>
        <translation>Carta al Gobierno</translation>
    </message>
    <message>
        <source>Publish name</source>
        <translation>Publicar el nombre</translation>
    </message>
    <message>
        <source>Read and keep</source>
        <translation>Leer y guardar</translation>
    </message>
    <message>
        <source>Shift and the arrows choose several uses</source>
        <translation>Mayús y las flechas eligen varios usos</translation>
    </message>
    <message>
        <source>UN report, no name</source>
        <translation>Informe de la ONU, sin nombre</translation>
    </message>
    <message>
        <source>UN staff, in confidence</source>
        <translation>Personal de la ONU, con carácter confidencial</translation>
    </message>
    <message>
        <source>What each person agreed to</source>
        <translation>A qué dio su acuerdo cada persona</translation>
    </message>
    <message>
        <source>{answer}: “{condition}”</source>
        <translation>{answer}: «{condition}»</translation>
    </message>
    <message>
        <source>{use}: ask again, the day for it has passed</source>
        <translation>{use}: volver a preguntar, ya pasó el día</translation>
    </message>
    <message>
        <source>{use}: in some places only</source>
        <translation>{use}: solo en algunos lugares</translation>
    </message>
    <message>
        <source>{use}: it was too risky to ask</source>
        <translation>{use}: preguntar era demasiado peligroso</translation>
    </message>
    <message>
        <source>{use}: no</source>
        <translation>{use}: no</translation>
    </message>
    <message>
        <source>{use}: not asked</source>
        <translation>{use}: no se preguntó</translation>
    </message>
    <message>
        <source>{use}: only if a condition is met</source>
        <translation>{use}: solo si se cumple una condición</translation>
    </message>
    <message>
        <source>{use}: taken back</source>
        <translation>{use}: retirado</translation>
    </message>
    <message>
        <source>{use}: yes</source>
        <translation>{use}: sí</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Figura como</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>Para qué puede usarse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A Linux kernel of today has both.</source>
        <translation>Un núcleo de Linux actual tiene ambos.</translation>
    </message>
    <message>
        <source>A PDF can only be made in the window.</source>
        <translation>Un PDF solo se puede crear en la ventana.</translation>
    </message>
    <message>
        <source>A backup brings it back.</source>
        <translation>Una copia de seguridad lo restaura.</translation>
    </message>
    <message>
        <source>A card is handed over to a person card; this one is a focal point’s.</source>
        <translation>Una tarjeta se traspasa a una tarjeta de persona; esta es de un punto focal.</translation>
    </message>
    <message>
        <source>A card is valid for one to 24 months.</source>
        <translation>Una tarjeta vale de uno a 24 meses.</translation>
    </message>
    <message>
        <source>A code has 40 digits. You typed {digits}.</source>
        <translation>Un código tiene 40 dígitos. Usted escribió {digits}.</translation>
    </message>
    <message>
        <source>A coding cannot be kept like this.</source>
        <translation>Una codificación no se puede guardar así.</translation>
    </message>
    <message>
        <source>A consent here is not the last one that was recorded.</source>
        <translation>Un consentimiento aquí no es el último que se anotó.</translation>
    </message>
    <message>
        <source>A consent or a contact in it may be an old one. If this is a copy, lock the vault it was made of and copy the folder again; else put the whole folder back from a copy.</source>
        <translation>Un consentimiento o un contacto puede ser antiguo. Si esto es una copia, bloquee la bóveda de la que se hizo y copie otra vez la carpeta; si no, reponga la carpeta entera desde una copia.</translation>
    </message>
    <message>
        <source>A draft is about 1 to {limit} cases.</source>
        <translation>Un borrador trata de 1 a {limit} casos.</translation>
    </message>
    <message>
        <source>A drawer that only opens on this computer would be left without recovery words.</source>
        <translation>Un cajón que solo se abre en esta computadora se quedaría sin palabras de recuperación.</translation>
    </message>
    <message>
        <source>A file cannot be called “-”.</source>
        <translation>Un archivo no puede llamarse «-».</translation>
    </message>
    <message>
        <source>A file in the backup has the mark of another file here.</source>
        <translation>Un archivo de la copia de seguridad tiene el identificador de otro archivo de aquí.</translation>
    </message>
    <message>
        <source>A file in the inbox is no ordinary one, or has another name elsewhere.</source>
        <translation>Un archivo de la bandeja de entrada no es un archivo común, o tiene otro nombre en otro lugar.</translation>
    </message>
    <message>
        <source>A file in the inbox is not made as a note is.</source>
        <translation>Un archivo de la bandeja de entrada no está hecho como una nota.</translation>
    </message>
    <message>
        <source>A file in the inbox is not signed by whom it says.</source>
        <translation>Un archivo de la bandeja de entrada no está firmado por quien dice.</translation>
    </message>
    <message>
        <source>A file in the inbox is sealed to this drawer, but is no quick note.</source>
        <translation>Un archivo de la bandeja de entrada está sellado para este cajón, pero no es una nota rápida.</translation>
    </message>
    <message>
        <source>A file in the vault is damaged.</source>
        <translation>Un archivo de la bóveda está dañado.</translation>
    </message>
    <message>
        <source>A file leaves as a cleaned copy, as it is, or not at all.</source>
        <translation>Un archivo sale como copia limpia, tal como está, o no sale.</translation>
    </message>
    <message>
        <source>A file of more than 64 GiB cannot be taken in.</source>
        <translation>No se puede incorporar un archivo de más de 64 GiB.</translation>
    </message>
    <message>
        <source>A file of the vault has the wrong size: {file}.</source>
        <translation>Un archivo de la bóveda tiene un tamaño incorrecto: {file}.</translation>
    </message>
    <message>
        <source>A file of the vault was enlarged from outside.</source>
        <translation>Un archivo de la bóveda se agrandó desde fuera.</translation>
    </message>
    <message>
        <source>A file of {needed} bytes cannot be kept there.</source>
        <translation>Un archivo de {needed} bytes no se puede guardar ahí.</translation>
    </message>
    <message>
        <source>A file or folder is no longer there.</source>
        <translation>Un archivo o una carpeta ya no está ahí.</translation>
    </message>
    <message>
        <source>A file was added to what was sealed, or the files were put in other order.</source>
        <translation>Se añadió un archivo a lo que se selló, o los archivos se pusieron en otro orden.</translation>
    </message>
    <message>
        <source>A focal point could not read this report.</source>
        <translation>Un punto focal no podría leer este informe.</translation>
    </message>
    <message>
        <source>A journey was begun from this drawer and not brought to its end.</source>
        <translation>Desde este cajón se empezó un viaje y no se llevó hasta el final.</translation>
    </message>
    <message>
        <source>A line on the card is empty, too long, or holds a sign that is not allowed.</source>
        <translation>Una línea de la tarjeta está vacía, es demasiado larga o contiene un signo no permitido.</translation>
    </message>
    <message>
        <source>A mistake of this program kept this file out ({kind}, {place}).</source>
        <translation>Un error de este programa dejó fuera este archivo ({kind}, {place}).</translation>
    </message>
    <message>
        <source>A note in the inbox does not open, although notes are sealed to this drawer: somebody put it there, or exchanged the key for a time.</source>
        <translation>Una nota de la bandeja de entrada no se abre, aunque las notas se sellan para este cajón: alguien la puso ahí, o cambió la clave por un tiempo.</translation>
    </message>
    <message>
        <source>A note takes {limit} MB at most.</source>
        <translation>Una nota admite {limit} MB como máximo.</translation>
    </message>
    <message>
        <source>A note takes {limit} files at most.</source>
        <translation>Una nota admite {limit} archivos como máximo.</translation>
    </message>
    <message>
        <source>A note was being written, and could not be saved when nobody was there.</source>
        <translation>Se estaba escribiendo una nota y no se pudo guardar cuando no había nadie.</translation>
    </message>
    <message>
        <source>A part of the record carries a mark that is not allowed.</source>
        <translation>Una parte del registro lleva un identificador no permitido.</translation>
    </message>
    <message>
        <source>A part of the vault is damaged.</source>
        <translation>Una parte de la bóveda está dañada.</translation>
    </message>
    <message>
        <source>A part of the vault is missing.</source>
        <translation>Falta una parte de la bóveda.</translation>
    </message>
    <message>
        <source>A part of this film was cut off only in what is played: it is still in the file.</source>
        <translation>Una parte de este vídeo solo se recortó en lo que se reproduce: sigue en el archivo.</translation>
    </message>
    <message>
        <source>A person card belongs to one person: it is not handed over.</source>
        <translation>Una tarjeta de persona pertenece a una persona: no se traspasa.</translation>
    </message>
    <message>
        <source>A picture taken from the film can be cleaned.</source>
        <translation>Una imagen tomada del vídeo se puede limpiar.</translation>
    </message>
    <message>
        <source>A practice note does not come into a real vault, nor a real one into practice.</source>
        <translation>Una nota de práctica no entra en una bóveda real, ni una real en la práctica.</translation>
    </message>
    <message>
        <source>A program that converts films makes an MP4 with H.264 of it, which can be cleaned.</source>
        <translation>Un programa que convierte vídeos crea un MP4 con H.264, que se puede limpiar.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Falta un motivo.</translation>
    </message>
    <message>
        <source>A record was changed after it was sealed.</source>
        <translation>Un registro se cambió después de sellarlo.</translation>
    </message>
    <message>
        <source>A report holds one to 1,000 records, each once.</source>
        <translation>Un informe contiene de uno a 1.000 registros, cada uno una vez.</translation>
    </message>
    <message>
        <source>A report is opened under Inbox, by the focal point.</source>
        <translation>Un informe lo abre el punto focal, en la bandeja de entrada.</translation>
    </message>
    <message>
        <source>A successor has the role of the card it follows.</source>
        <translation>Una sucesora tiene la función de la tarjeta a la que sigue.</translation>
    </message>
    <message>
        <source>A vault cannot grow like that.</source>
        <translation>Una bóveda no puede crecer así.</translation>
    </message>
    <message>
        <source>A vault cannot have this size.</source>
        <translation>Una bóveda no puede tener este tamaño.</translation>
    </message>
    <message>
        <source>A vault has four drawers, and all four are in use.</source>
        <translation>Una bóveda tiene cuatro cajones, y los cuatro están en uso.</translation>
    </message>
    <message>
        <source>A vault has one to four passphrases.</source>
        <translation>Una bóveda tiene de una a cuatro frases de contraseña.</translation>
    </message>
    <message>
        <source>A version of this record is damaged and cannot be read.</source>
        <translation>Una versión de este registro está dañada y no se puede leer.</translation>
    </message>
    <message>
        <source>A word of this share is wrong, probably word {place}.</source>
        <translation>Una palabra de esta parte es incorrecta, probablemente la palabra {place}.</translation>
    </message>
    <message>
        <source>A “yes” for the summary of {year} is one that was given in that year, by today.</source>
        <translation>Un «sí» para el resumen de {year} es uno que se dio en ese año, hasta hoy.</translation>
    </message>
    <message>
        <source>Add the card first, then the revocation again.</source>
        <translation>Añada antes la tarjeta, y luego otra vez la revocación.</translation>
    </message>
    <message>
        <source>Add the case to the item first.</source>
        <translation>Añada antes el caso a la anotación.</translation>
    </message>
    <message>
        <source>Add the file to the item first.</source>
        <translation>Añada antes el archivo al elemento.</translation>
    </message>
    <message>
        <source>Add the missing files to the record again.</source>
        <translation>Añada otra vez al registro los archivos que faltan.</translation>
    </message>
    <message>
        <source>Add the new file as an item of its own.</source>
        <translation>Añada el archivo nuevo como un elemento propio.</translation>
    </message>
    <message>
        <source>An event needs two different cases.</source>
        <translation>Un hecho necesita dos casos distintos.</translation>
    </message>
    <message>
        <source>An event that cases were joined to is damaged.</source>
        <translation>Un hecho en el que se unieron casos está dañado.</translation>
    </message>
    <message>
        <source>An id has 32 letters and digits. Write each report once, one a line.</source>
        <translation>Un identificador tiene 32 letras y dígitos. Escriba cada informe una vez, uno por línea.</translation>
    </message>
    <message>
        <source>An item can be about {limit} cases at most.</source>
        <translation>Una anotación puede tratar de {limit} casos como máximo.</translation>
    </message>
    <message>
        <source>An item of the register is damaged and cannot be read.</source>
        <translation>Una anotación del libro de entradas está dañada y no se puede leer.</translation>
    </message>
    <message>
        <source>Another answer with the same mark is here already, in other words.</source>
        <translation>Ya hay aquí otra respuesta con el mismo identificador, con otras palabras.</translation>
    </message>
    <message>
        <source>Another of your drawers was being saved when the app ended.</source>
        <translation>Otro de sus cajones se estaba guardando cuando la aplicación terminó.</translation>
    </message>
    <message>
        <source>Ask for a card made for a person.</source>
        <translation>Pida una tarjeta hecha para una persona.</translation>
    </message>
    <message>
        <source>Ask for a new one, by another way.</source>
        <translation>Pida una nueva, por otra vía.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Pida una nueva.</translation>
    </message>
    <message>
        <source>Ask for it again where it came from, if that is safe.</source>
        <translation>Pídalo de nuevo en su origen, si es seguro.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Ask for it again; it may have been damaged on the way.</source>
        <translation>Pídalo de nuevo; puede haberse dañado en el camino.</translation>
    </message>
    <message>
        <source>Ask for the card again, by another way.</source>
        <translation>Pida otra vez la tarjeta, por otra vía.</translation>
    </message>
    <message>
        <source>Ask for the card again.</source>
        <translation>Pida otra vez la tarjeta.</translation>
    </message>
    <message>
        <source>Ask for the card. The code is for comparing its digits.</source>
        <translation>Pida la tarjeta. El código es para comparar sus dígitos.</translation>
    </message>
    <message>
        <source>Ask for the file itself.</source>
        <translation>Pida el archivo mismo.</translation>
    </message>
    <message>
        <source>Ask the colleague for their person card, and compare its digits.</source>
        <translation>Pida al colega su tarjeta de persona y compare sus dígitos.</translation>
    </message>
    <message>
        <source>Ask the colleague to make it again.</source>
        <translation>Pida al colega que lo haga de nuevo.</translation>
    </message>
    <message>
        <source>Ask the focal point, by another way.</source>
        <translation>Pregunte al punto focal, por otra vía.</translation>
    </message>
    <message>
        <source>Ask the person again, or put the whole folder back from a copy.</source>
        <translation>Pregunte otra vez a la persona, o reponga la carpeta entera desde una copia.</translation>
    </message>
    <message>
        <source>Ask the sender for another one, or refuse it.</source>
        <translation>Pida otro a quien lo envió, o rechácelo.</translation>
    </message>
    <message>
        <source>Ask the sender for it again, by another way.</source>
        <translation>Pídalo otra vez a quien lo envió, por otra vía.</translation>
    </message>
    <message>
        <source>Ask the sender to make it again with the newest version.</source>
        <translation>Pida a quien lo envió que lo haga de nuevo con la versión más reciente.</translation>
    </message>
    <message>
        <source>Ask the sender to split it.</source>
        <translation>Pida a quien lo envió que lo divida.</translation>
    </message>
    <message>
        <source>Ask the sender what it rests on. Such a case still counts in the numbers.</source>
        <translation>Pregunte a quien lo envió en qué se apoya. Un caso así sigue contando en los números.</translation>
    </message>
    <message>
        <source>Ask the sender, by another way.</source>
        <translation>Pregunte a quien lo envió, por otra vía.</translation>
    </message>
    <message>
        <source>Ask them to read all 40 digits to you.</source>
        <translation>Pídale que le lea los 40 dígitos.</translation>
    </message>
    <message>
        <source>Ask them, or leave a record out. Or make a backup to your recovery words, which nobody can open who carries it.</source>
        <translation>Pregúnteles, o deje fuera un registro. O haga una copia de seguridad con sus palabras de recuperación, que quien la lleva no puede abrir.</translation>
    </message>
    <message>
        <source>Ask whoever made it for one without a password.</source>
        <translation>Pida a quien lo hizo uno sin contraseña.</translation>
    </message>
    <message>
        <source>Begin again, and draw the boxes anew.</source>
        <translation>Empiece otra vez y dibuje de nuevo los recuadros.</translation>
    </message>
    <message>
        <source>Begin it under Learn.</source>
        <translation>Empiécelo en Aprender.</translation>
    </message>
    <message>
        <source>Begin with the table that comes with the program.</source>
        <translation>Empiece con la tabla que viene con el programa.</translation>
    </message>
    <message>
        <source>Between {least} and {most} sticks can be made at once.</source>
        <translation>Se pueden crear de {least} a {most} memorias USB a la vez.</translation>
    </message>
    <message>
        <source>Both have a name, and the names differ.</source>
        <translation>Ambos tienen un nombre, y los nombres difieren.</translation>
    </message>
    <message>
        <source>Bring it back into a vault of its own kind.</source>
        <translation>Restáurela en una bóveda de su mismo tipo.</translation>
    </message>
    <message>
        <source>Bring it back with Restore.</source>
        <translation>Recupérelo con Restaurar.</translation>
    </message>
    <message>
        <source>Bring the backup back into a new vault.</source>
        <translation>Restaure la copia de seguridad en una bóveda nueva.</translation>
    </message>
    <message>
        <source>Change one of the two days.</source>
        <translation>Cambie uno de los dos días.</translation>
    </message>
    <message>
        <source>Change the item itself.</source>
        <translation>Cambie la anotación misma.</translation>
    </message>
    <message>
        <source>Change them, and yours stand in their place.</source>
        <translation>Cámbielas, y las suyas figuran en su lugar.</translation>
    </message>
    <message>
        <source>Check it without this program; the guide says how. Do not run it before that.</source>
        <translation>Compruébelo sin este programa; la guía dice cómo. No lo ejecute antes.</translation>
    </message>
    <message>
        <source>Check that all shares are of the newest set and that this is the right vault.</source>
        <translation>Compruebe que todas las partes son del conjunto más reciente y que esta es la bóveda correcta.</translation>
    </message>
    <message>
        <source>Check the clock of this computer. Then ask for the card again.</source>
        <translation>Compruebe el reloj de esta computadora. Luego pida otra vez la tarjeta.</translation>
    </message>
    <message>
        <source>Check the disk or USB stick. Then lock and open the vault; that writes the other copy.</source>
        <translation>Compruebe el disco o la memoria USB. Luego bloquee y abra la bóveda; eso escribe la otra copia.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and caps lock, and type it again.</source>
        <translation>Compruebe la distribución del teclado y las mayúsculas, y escríbala otra vez.</translation>
    </message>
    <message>
        <source>Check the passphrase, the keyboard layout and caps lock, and whether this is the right vault.</source>
        <translation>Compruebe la frase de contraseña, la distribución del teclado y las mayúsculas, y si esta es la bóveda correcta.</translation>
    </message>
    <message>
        <source>Check the vault in Settings.</source>
        <translation>Compruebe la bóveda en Ajustes.</translation>
    </message>
    <message>
        <source>Check the vault in Settings: it says what can still be read. Then put the whole folder back from a copy. If this is a copy of an open vault, copy it again, locked.</source>
        <translation>Compruebe la bóveda en Ajustes: dice qué se puede leer todavía. Luego reponga la carpeta entera desde una copia. Si esta es una copia de una bóveda abierta, cópiela otra vez, bloqueada.</translation>
    </message>
    <message>
        <source>Check where it is, then choose it again.</source>
        <translation>Mire dónde está y elíjalo otra vez.</translation>
    </message>
    <message>
        <source>Check whether it is still plugged in, then try again.</source>
        <translation>Compruebe si sigue conectada y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check whether the disk or USB stick is still plugged in, then try again.</source>
        <translation>Compruebe si el disco o la memoria USB sigue conectado y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check whether the disk or USB stick is still plugged in.</source>
        <translation>Compruebe si el disco o la memoria USB sigue conectado.</translation>
    </message>
    <message>
        <source>Check whether this is the right vault, passphrase or file.</source>
        <translation>Compruebe si esta es la bóveda, la frase de contraseña o el archivo correcto.</translation>
    </message>
    <message>
        <source>Choose 2 to 16 shares of which at least 2 are needed, or a single sheet.</source>
        <translation>Elija de 2 a 16 partes de las que se necesiten al menos 2, o una sola hoja.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Elija un archivo en ella.</translation>
    </message>
    <message>
        <source>Choose a file on a disk.</source>
        <translation>Elija un archivo en un disco.</translation>
    </message>
    <message>
        <source>Choose a focal point.</source>
        <translation>Elija un punto focal.</translation>
    </message>
    <message>
        <source>Choose a name such as card.pdf.</source>
        <translation>Elija un nombre como card.pdf.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>Choose a number up to {most}.</source>
        <translation>Elija un número hasta {most}.</translation>
    </message>
    <message>
        <source>Choose a place outside it.</source>
        <translation>Elija un lugar fuera de ella.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Elija una más corta.</translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>Elija un estado.</translation>
    </message>
    <message>
        <source>Choose again.</source>
        <translation>Elija de nuevo.</translation>
    </message>
    <message>
        <source>Choose another disk or USB stick, or a smaller file.</source>
        <translation>Elija otro disco o memoria USB, o un archivo más pequeño.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Elija otra codificación.</translation>
    </message>
    <message>
        <source>Choose another file, or ask for it again.</source>
        <translation>Elija otro archivo, o pídalo otra vez.</translation>
    </message>
    <message>
        <source>Choose another file, or ask for the card again.</source>
        <translation>Elija otro archivo, o pida otra vez la tarjeta.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder, or make a new vault here.</source>
        <translation>Elija otra carpeta, o cree aquí una nueva bóveda.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another form.</source>
        <translation>Elija otro formato.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Elija otro número.</translation>
    </message>
    <message>
        <source>Choose another one too.</source>
        <translation>Elija otro también.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose another passphrase.</source>
        <translation>Elija otra frase de contraseña.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose another version.</source>
        <translation>Elija otra versión.</translation>
    </message>
    <message>
        <source>Choose another year.</source>
        <translation>Elija otro año.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose at least one record.</source>
        <translation>Elija al menos un registro.</translation>
    </message>
    <message>
        <source>Choose at most {limit} cases.</source>
        <translation>Elija como máximo {limit} casos.</translation>
    </message>
    <message>
        <source>Choose at most {limit}.</source>
        <translation>Elija como máximo {limit}.</translation>
    </message>
    <message>
        <source>Choose cases, or another purpose.</source>
        <translation>Elija casos u otro fin.</translation>
    </message>
    <message>
        <source>Choose exactly one of them.</source>
        <translation>Elija exactamente uno de ellos.</translation>
    </message>
    <message>
        <source>Choose fewer records, or shorten the texts.</source>
        <translation>Elija menos registros, o acorte los textos.</translation>
    </message>
    <message>
        <source>Choose fewer. The summary of a year takes all that may be in it.</source>
        <translation>Elija menos. El resumen de un año toma todo lo que puede figurar en él.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Choose one of the forms that are offered.</source>
        <translation>Elija uno de los formatos que se ofrecen.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Choose one of the people of the report.</source>
        <translation>Elija a una de las personas del informe.</translation>
    </message>
    <message>
        <source>Choose one of the sizes offered.</source>
        <translation>Elija uno de los tamaños que se ofrecen.</translation>
    </message>
    <message>
        <source>Choose one of them; that you do not know is an answer.</source>
        <translation>Elija una de ellas; no saberlo es una respuesta.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Elija uno de estos.</translation>
    </message>
    <message>
        <source>Choose one; six random words are best.</source>
        <translation>Elija una; lo mejor son seis palabras al azar.</translation>
    </message>
    <message>
        <source>Choose other ones.</source>
        <translation>Elija otras.</translation>
    </message>
    <message>
        <source>Choose some cases first.</source>
        <translation>Elija antes algunos casos.</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <translation>Elija otra vez la carpeta.</translation>
    </message>
    <message>
        <source>Choose the folder of a stick.</source>
        <translation>Elija la carpeta de una memoria USB.</translation>
    </message>
    <message>
        <source>Choose the folder of a workshop, or start a new one.</source>
        <translation>Elija la carpeta de un taller, o empiece uno nuevo.</translation>
    </message>
    <message>
        <source>Choose the folder of one of them.</source>
        <translation>Elija la carpeta de uno de ellos.</translation>
    </message>
    <message>
        <source>Choose the folder with the incidents and pictures.</source>
        <translation>Elija la carpeta con los incidentes y las imágenes.</translation>
    </message>
    <message>
        <source>Choose the picture of a business card, or type the digits.</source>
        <translation>Elija la imagen de una tarjeta de visita, o escriba los dígitos.</translation>
    </message>
    <message>
        <source>Choose the picture of the card.</source>
        <translation>Elija la imagen de la tarjeta.</translation>
    </message>
    <message>
        <source>Choose the records again tomorrow.</source>
        <translation>Elija otra vez los registros mañana.</translation>
    </message>
    <message>
        <source>Choose the records again.</source>
        <translation>Elija otra vez los registros.</translation>
    </message>
    <message>
        <source>Choose the records to entrust.</source>
        <translation>Elija los registros que quiere confiar.</translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation>Elija dos distintos.</translation>
    </message>
    <message>
        <source>Choose what it is for from the list.</source>
        <translation>Elija en la lista para qué es.</translation>
    </message>
    <message>
        <source>Close it in the table, or choose something else that stands between the cells.</source>
        <translation>Ciérrela en la tabla, o elija otra cosa que esté entre las celdas.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Ciérrela antes allí.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Close this and make the file again, on another stick.</source>
        <translation>Cierre esto y haga el archivo de nuevo, en otra memoria USB.</translation>
    </message>
    <message>
        <source>Close this and make the file again.</source>
        <translation>Cierre esto y haga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Compare all 40 digits with them first.</source>
        <translation>Compare antes con esa persona los 40 dígitos.</translation>
    </message>
    <message>
        <source>Compare every word with the sheet.</source>
        <translation>Compare cada palabra con la hoja.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, letter by letter, or type its number.</source>
        <translation>Compárela con la hoja, letra por letra, o escriba su número.</translation>
    </message>
    <message>
        <source>Compare that word with the sheet, then its neighbours.</source>
        <translation>Compare esa palabra con la hoja, y luego las vecinas.</translation>
    </message>
    <message>
        <source>Compare them with the person first.</source>
        <translation>Compárelos antes con la persona.</translation>
    </message>
    <message>
        <source>Confirm it once more if it shall leave this time.</source>
        <translation>Confírmelo una vez más si debe salir esta vez.</translation>
    </message>
    <message>
        <source>Copy the vault to the stick, or choose its folder each time.</source>
        <translation>Copie la bóveda a la memoria USB, o elija su carpeta cada vez.</translation>
    </message>
    <message>
        <source>Correct what is named, then keep it.</source>
        <translation>Corrija lo que se nombra y luego consérvelo.</translation>
    </message>
    <message>
        <source>Cut it into parts with another program, and keep the original.</source>
        <translation>Córtelo en partes con otro programa, y conserve el original.</translation>
    </message>
    <message>
        <source>Decide which one stays, then try again.</source>
        <translation>Decida cuál se queda y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Describe in your own words what it shows.</source>
        <translation>Describa con sus propias palabras lo que muestra.</translation>
    </message>
    <message>
        <source>Destroying this vault needs its passphrase.</source>
        <translation>Para destruir esta bóveda hace falta su frase de contraseña.</translation>
    </message>
    <message>
        <source>Do not carry this file. Seal the report again.</source>
        <translation>No lleve este archivo. Selle el informe de nuevo.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask for it again, by another way.</source>
        <translation>No confíe en él. Pídalo otra vez, por otra vía.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the focal point, by another way.</source>
        <translation>No confíe en él. Pregunte al punto focal, por otra vía.</translation>
    </message>
    <message>
        <source>Do not rely on what is in it. Put the whole folder back from a copy.</source>
        <translation>No confíe en lo que contiene. Reponga la carpeta entera desde una copia.</translation>
    </message>
    <message>
        <source>Do not run it. Get it again, from another place.</source>
        <translation>No lo ejecute. Consígalo de nuevo, en otro lugar.</translation>
    </message>
    <message>
        <source>Do not run it. Get it again: it was damaged or exchanged on the way.</source>
        <translation>No lo ejecute. Consígalo de nuevo: se dañó o se cambió en el camino.</translation>
    </message>
    <message>
        <source>Do not use it. Ask for the card again, by another way.</source>
        <translation>No la use. Pida otra vez la tarjeta, por otra vía.</translation>
    </message>
    <message>
        <source>Do not use it. Ask them, by another way.</source>
        <translation>No la use. Pregúnteles, por otra vía.</translation>
    </message>
    <message>
        <source>Drop it on the inbox to be asked whether it comes back.</source>
        <translation>Suéltelo en la bandeja de entrada y se le preguntará si vuelve.</translation>
    </message>
    <message>
        <source>Drop the others in smaller folders.</source>
        <translation>Suelte los demás en carpetas más pequeñas.</translation>
    </message>
    <message>
        <source>Enter its recovery words or its passphrase.</source>
        <translation>Escriba sus palabras de recuperación o su frase de contraseña.</translation>
    </message>
    <message>
        <source>Enter its recovery words too, or let it open on any computer first.</source>
        <translation>Escriba también sus palabras de recuperación, o permita antes que se abra en cualquier computadora.</translation>
    </message>
    <message>
        <source>Enter these words too, or agree that they end. You can make new ones afterwards.</source>
        <translation>Escriba también estas palabras, o acepte que dejen de valer. Después puede crear otras.</translation>
    </message>
    <message>
        <source>Everything is as it was at the start of the workshop.</source>
        <translation>Todo está como al comienzo del taller.</translation>
    </message>
    <message>
        <source>Everything is in the old vault still.</source>
        <translation>Todo sigue en la bóveda anterior.</translation>
    </message>
    <message>
        <source>Export again and look at who is left out.</source>
        <translation>Exporte de nuevo y mire quién queda fuera.</translation>
    </message>
    <message>
        <source>Export the film anew in the program that cut it; that one can be cleaned.</source>
        <translation>Exporte otra vez el vídeo en el programa que lo cortó; ese se puede limpiar.</translation>
    </message>
    <message>
        <source>Files that are not the workshop’s lie in its folder: {files}.</source>
        <translation>En su carpeta hay archivos que no son del taller: {files}.</translation>
    </message>
    <message>
        <source>Find where it is now, and open it there. Nothing was written into what stands in its place.</source>
        <translation>Averigüe dónde está ahora y ábrala allí. No se escribió nada en lo que está en su lugar.</translation>
    </message>
    <message>
        <source>Get the newer version, or ask for a card made with this one.</source>
        <translation>Consiga la versión más reciente, o pida una tarjeta hecha con esta.</translation>
    </message>
    <message>
        <source>Get the newer version, then open it again.</source>
        <translation>Consiga la versión más reciente y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Get the newer version, then take it again.</source>
        <translation>Consiga la versión más reciente y tómela de nuevo.</translation>
    </message>
    <message>
        <source>Give each drawer its own.</source>
        <translation>Dé a cada cajón la suya.</translation>
    </message>
    <message>
        <source>Give one for each drawer you want to use.</source>
        <translation>Dé una para cada cajón que quiera usar.</translation>
    </message>
    <message>
        <source>Give one of them up, or make another vault.</source>
        <translation>Abandone uno de ellos, o cree otra bóveda.</translation>
    </message>
    <message>
        <source>Give the colleague your person card, and let them make it again.</source>
        <translation>Dé al colega su tarjeta de persona y que lo haga de nuevo.</translation>
    </message>
    <message>
        <source>Give the file the name it had. If it had this one, do not run it.</source>
        <translation>Dé al archivo el nombre que tenía. Si tenía este, no lo ejecute.</translation>
    </message>
    <message>
        <source>Give the passphrase of every other drawer you use. A drawer that is not named may be lost.</source>
        <translation>Dé la frase de contraseña de todos los demás cajones que usa. Un cajón que no se indica puede perderse.</translation>
    </message>
    <message>
        <source>Give the sender the card of the focal point.</source>
        <translation>Dé a quien lo envió la tarjeta del punto focal.</translation>
    </message>
    <message>
        <source>Go back and look at the list again.</source>
        <translation>Vuelva y mire otra vez la lista.</translation>
    </message>
    <message>
        <source>Go back and try again.</source>
        <translation>Vuelva e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Go back to the first page.</source>
        <translation>Vuelva a la primera página.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>Vuelva a la lista.</translation>
    </message>
    <message>
        <source>Go on with the next step.</source>
        <translation>Siga con el paso siguiente.</translation>
    </message>
    <message>
        <source>How they were told is one line of visible letters.</source>
        <translation>Cómo se les avisó es una línea de letras visibles.</translation>
    </message>
    <message>
        <source>If it answers a report of yours, open it under Replies.</source>
        <translation>Si responde a un informe suyo, ábralo en Respuestas.</translation>
    </message>
    <message>
        <source>If it is on another device or stick, open it there and destroy it.</source>
        <translation>Si está en otro dispositivo o memoria USB, ábrala allí y destrúyala.</translation>
    </message>
    <message>
        <source>If it is yours, change the line. If it came from somebody, do not use it, and ask them by another way.</source>
        <translation>Si es suya, cambie la línea. Si vino de alguien, no la use, y pregúntele por otra vía.</translation>
    </message>
    <message>
        <source>If it is yours, choose another time. Else ask for another card.</source>
        <translation>Si es suya, elija otra hora. Si no, pida otra tarjeta.</translation>
    </message>
    <message>
        <source>If it was never finished, remove the folder and make a new vault. If it was in use, put the whole folder back from a copy.</source>
        <translation>Si nunca se terminó, elimine la carpeta y cree una nueva bóveda. Si estaba en uso, reponga la carpeta entera desde una copia.</translation>
    </message>
    <message>
        <source>If no drawer is bound to this computer, delete that entry and try again.</source>
        <translation>Si ningún cajón está vinculado a esta computadora, borre esa entrada y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>If you changed a passphrase or made recovery words, the new ones hold now. If you gave a drawer up, it is gone.</source>
        <translation>Si cambió una frase de contraseña o creó palabras de recuperación, ahora valen las nuevas. Si abandonó un cajón, ya no existe.</translation>
    </message>
    <message>
        <source>If you still have it, drop it on the inbox: it is kept from then on. Its hash and everything in it are here.</source>
        <translation>Si todavía lo tiene, suéltelo en la bandeja de entrada: desde entonces se conserva. Su hash y todo lo que contiene están aquí.</translation>
    </message>
    <message>
        <source>If you write it, change the text: up to 20,000 characters fit. If it came in, ask the focal point by another way.</source>
        <translation>Si lo escribe usted, cambie el texto: caben hasta 20.000 caracteres. Si llegó, pregunte al punto focal por otra vía.</translation>
    </message>
    <message>
        <source>In row {row} a quotation mark begins that never ends.</source>
        <translation>En la fila {row} empieza una comilla que nunca termina.</translation>
    </message>
    <message>
        <source>Install the newest version and try again.</source>
        <translation>Instale la versión más reciente y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It counts: use nothing of it any more.</source>
        <translation>Cuenta: no use ya nada de ello.</translation>
    </message>
    <message>
        <source>It is lost. Look at the disk, then write it once more.</source>
        <translation>Se ha perdido. Mire el disco y escríbalo una vez más.</translation>
    </message>
    <message>
        <source>It is not about case {number}.</source>
        <translation>No trata del caso {number}.</translation>
    </message>
    <message>
        <source>It is not clear which name belongs to whom among those alleged to have done it.</source>
        <translation>No está claro qué nombre es de quién entre quienes se alega que lo hicieron.</translation>
    </message>
    <message>
        <source>It is not said how the digits were compared.</source>
        <translation>No se dice cómo se compararon los dígitos.</translation>
    </message>
    <message>
        <source>It is not said who compared the digits.</source>
        <translation>No se dice quién comparó los dígitos.</translation>
    </message>
    <message>
        <source>It is of another sort.</source>
        <translation>Es de otra clase.</translation>
    </message>
    <message>
        <source>It is of several sorts at once.</source>
        <translation>Es de varias clases a la vez.</translation>
    </message>
    <message>
        <source>It is safe in the vault. Save a copy to look at it with another program.</source>
        <translation>Está seguro en la bóveda. Guarde una copia para verlo con otro programa.</translation>
    </message>
    <message>
        <source>It may answer a report of which nothing was kept: then it cannot be read any more. Else open the vault it belongs to.</source>
        <translation>Puede responder a un informe del que no se guardó nada: entonces ya no se puede leer. Si no, abra la bóveda a la que pertenece.</translation>
    </message>
    <message>
        <source>It may be damaged, or made by somebody else. Put the whole folder back from a copy, or ask who made it.</source>
        <translation>Puede estar dañada, o haberla hecho otra persona. Reponga la carpeta entera desde una copia, o pregunte quién la hizo.</translation>
    </message>
    <message>
        <source>It may be made to do harm. Do not open it with another program. Ask the sender for it again, by another way.</source>
        <translation>Puede estar hecho para causar daño. No lo abra con otro programa. Pídalo otra vez a quien lo envió, por otra vía.</translation>
    </message>
    <message>
        <source>It may be made to look like another name. Ask them, by another way, before you go on.</source>
        <translation>Puede estar hecho para parecerse a otro nombre. Pregúnteles, por otra vía, antes de seguir.</translation>
    </message>
    <message>
        <source>It may come from a newer version. Ask the sender which one they use.</source>
        <translation>Puede venir de una versión más reciente. Pregunte a quien lo envió cuál usa.</translation>
    </message>
    <message>
        <source>It may come from a newer version. Ask where it comes from.</source>
        <translation>Puede venir de una versión más reciente. Pregunte de dónde viene.</translation>
    </message>
    <message>
        <source>It speaks of health, a child, sexual violence or somebody detained.</source>
        <translation>Habla de salud, un niño, violencia sexual o alguien detenido.</translation>
    </message>
    <message>
        <source>It was not said who asked the sender, and how.</source>
        <translation>No se dijo quién preguntó a quien lo envió, ni cómo.</translation>
    </message>
    <message>
        <source>It was not signed by the makers of this program.</source>
        <translation>No lo firmaron los creadores de este programa.</translation>
    </message>
    <message>
        <source>It was sealed to somebody else, or to a key you no longer have.</source>
        <translation>Se selló para otra persona, o para una clave que usted ya no tiene.</translation>
    </message>
    <message>
        <source>It was sealed to somebody else, or to a key you no longer have. If it answers a report of yours, open it under Replies.</source>
        <translation>Se selló para otra persona, o para una clave que usted ya no tiene. Si responde a un informe suyo, ábralo en Respuestas.</translation>
    </message>
    <message>
        <source>Its entry in the keychain of this computer may still be there; it shows that a vault was bound here.</source>
        <translation>Su entrada en el llavero de esta computadora puede seguir ahí; muestra que una bóveda estaba vinculada aquí.</translation>
    </message>
    <message>
        <source>Its new words were not sent, so nothing was removed.</source>
        <translation>Sus nuevas palabras no se enviaron, así que no se quitó nada.</translation>
    </message>
    <message>
        <source>Keep the one that holds.</source>
        <translation>Conserve la que vale.</translation>
    </message>
    <message>
        <source>Keep the vault on another disk or USB stick.</source>
        <translation>Tenga la bóveda en otro disco o memoria USB.</translation>
    </message>
    <message>
        <source>Leave out pictures and sheets that are not needed, or take it in parts.</source>
        <translation>Deje fuera las imágenes y hojas que no hacen falta, o incorpórelo por partes.</translation>
    </message>
    <message>
        <source>Leave the drawer as it is, or switch on the password store of the system.</source>
        <translation>Deje el cajón como está, o active el almacén de contraseñas del sistema.</translation>
    </message>
    <message>
        <source>Leave the drawer as it is: its passphrase opens it anywhere.</source>
        <translation>Deje el cajón como está: su frase de contraseña lo abre en cualquier lugar.</translation>
    </message>
    <message>
        <source>Let the colleague answer; or say under My card that you answer again.</source>
        <translation>Que responda el colega; o diga en Mi tarjeta que usted responde de nuevo.</translation>
    </message>
    <message>
        <source>Let the colleague make a person card of their own.</source>
        <translation>Que el colega cree su propia tarjeta de persona.</translation>
    </message>
    <message>
        <source>Lock and unlock: you are asked how it shall go on.</source>
        <translation>Bloquee y desbloquee: se le pregunta cómo debe seguir.</translation>
    </message>
    <message>
        <source>Lock the vault and open it again: then it is asked.</source>
        <translation>Bloquee la bóveda y ábrala otra vez: entonces se pregunta.</translation>
    </message>
    <message>
        <source>Look at it and try again.</source>
        <translation>Mírelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Look at it before you remove it.</source>
        <translation>Mírelo antes de quitarlo.</translation>
    </message>
    <message>
        <source>Look at it with the program of your system that manages passwords.</source>
        <translation>Mírelo con el programa de su sistema que administra las contraseñas.</translation>
    </message>
    <message>
        <source>Look at the case again.</source>
        <translation>Mire otra vez el caso.</translation>
    </message>
    <message>
        <source>Look at the disk, then try again.</source>
        <translation>Mire el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Look at the files you were making: one of them may be incomplete.</source>
        <translation>Mire los archivos que estaba creando: uno de ellos puede estar incompleto.</translation>
    </message>
    <message>
        <source>Look at the inbox folder of the vault.</source>
        <translation>Mire la carpeta de la bandeja de entrada de la bóveda.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Mire otra vez la lista.</translation>
    </message>
    <message>
        <source>Look at the list of drafts again.</source>
        <translation>Mire otra vez la lista de borradores.</translation>
    </message>
    <message>
        <source>Look at the list of the register again.</source>
        <translation>Mire otra vez la lista del libro de entradas.</translation>
    </message>
    <message>
        <source>Look for a word that is missing or stands there twice.</source>
        <translation>Busque una palabra que falte o que figure dos veces.</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>Búsquelo en la lista.</translation>
    </message>
    <message>
        <source>Look for the sheet that this app made.</source>
        <translation>Busque la hoja que creó esta aplicación.</translation>
    </message>
    <message>
        <source>Look where it is now and copy it from there.</source>
        <translation>Mire dónde está ahora y cópielo desde allí.</translation>
    </message>
    <message>
        <source>Look with the check in the settings.</source>
        <translation>Mire con la comprobación de los ajustes.</translation>
    </message>
    <message>
        <source>Make a card of its own instead.</source>
        <translation>Cree en su lugar una tarjeta propia.</translation>
    </message>
    <message>
        <source>Make a new card, and give it to people by another way.</source>
        <translation>Cree una nueva tarjeta, y désela a la gente por otra vía.</translation>
    </message>
    <message>
        <source>Make a new one, let the colleague compare it and make the hand-over again.</source>
        <translation>Cree una nueva, que el colega la compare, y haga otra vez el traspaso.</translation>
    </message>
    <message>
        <source>Make it a draft, or complete it.</source>
        <translation>Conviértalo en borrador, o complételo.</translation>
    </message>
    <message>
        <source>Make it smaller, or take another one.</source>
        <translation>Hágala más pequeña, o elija otra.</translation>
    </message>
    <message>
        <source>Make one item for each.</source>
        <translation>Haga una anotación para cada uno.</translation>
    </message>
    <message>
        <source>Make recovery words and test them first.</source>
        <translation>Cree antes palabras de recuperación y pruébelas.</translation>
    </message>
    <message>
        <source>Make room in this drawer, then open it once more.</source>
        <translation>Haga sitio en este cajón y ábralo una vez más.</translation>
    </message>
    <message>
        <source>Make room on the disk, or remove evidence you no longer need.</source>
        <translation>Haga sitio en el disco, o quite pruebas que ya no necesita.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Haga sitio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Make several items.</source>
        <translation>Haga varias anotaciones.</translation>
    </message>
    <message>
        <source>Make some first, and test them: without them a lost keychain would lock you out for ever.</source>
        <translation>Cree antes algunas, y pruébelas: sin ellas, si se pierde el llavero, usted se quedaría fuera para siempre.</translation>
    </message>
    <message>
        <source>Make the new vault first.</source>
        <translation>Cree antes la nueva bóveda.</translation>
    </message>
    <message>
        <source>Make your card first.</source>
        <translation>Cree antes su tarjeta.</translation>
    </message>
    <message>
        <source>Mend what is listed, and look again.</source>
        <translation>Corrija lo que se enumera y mire otra vez.</translation>
    </message>
    <message>
        <source>More than one item of the register is meant.</source>
        <translation>Se trata de más de una anotación del libro de entradas.</translation>
    </message>
    <message>
        <source>Move it again to another folder.</source>
        <translation>Trasládela otra vez a otra carpeta.</translation>
    </message>
    <message>
        <source>Move it to another medium: this one may be failing.</source>
        <translation>Trasládela a otro soporte: este puede estar fallando.</translation>
    </message>
    <message>
        <source>Move them elsewhere, or agree that they are removed.</source>
        <translation>Trasládelos a otro lugar, o acepte que se quiten.</translation>
    </message>
    <message>
        <source>New keys made in the old vault are no safer than its old ones.</source>
        <translation>Las claves nuevas creadas en la bóveda anterior no son más seguras que las antiguas.</translation>
    </message>
    <message>
        <source>No QR code can be read in this picture.</source>
        <translation>No se puede leer ningún código QR en esta imagen.</translation>
    </message>
    <message>
        <source>No case may be in the summary of {year}.</source>
        <translation>Ningún caso puede figurar en el resumen de {year}.</translation>
    </message>
    <message>
        <source>No cleaned copy can be made of this kind of file.</source>
        <translation>De este tipo de archivo no se puede hacer una copia limpia.</translation>
    </message>
    <message>
        <source>No copy was made.</source>
        <translation>No se hizo ninguna copia.</translation>
    </message>
    <message>
        <source>No draft is written as such a file.</source>
        <translation>Ningún borrador se escribe como un archivo así.</translation>
    </message>
    <message>
        <source>No focal point waits for a new key.</source>
        <translation>Ningún punto focal espera una clave nueva.</translation>
    </message>
    <message>
        <source>No guide is open in this drawer.</source>
        <translation>No hay ninguna guía abierta en este cajón.</translation>
    </message>
    <message>
        <source>No journey was begun from this drawer.</source>
        <translation>Desde este cajón no se empezó ningún viaje.</translation>
    </message>
    <message>
        <source>No key fits.</source>
        <translation>Ninguna clave encaja.</translation>
    </message>
    <message>
        <source>No letter is written in this language.</source>
        <translation>Ninguna carta se escribe en este idioma.</translation>
    </message>
    <message>
        <source>No record was chosen.</source>
        <translation>No se eligió ningún registro.</translation>
    </message>
    <message>
        <source>No sealed report of this vault is this file.</source>
        <translation>Este archivo no es ningún informe sellado de esta bóveda.</translation>
    </message>
    <message>
        <source>Nobody can say for certain who sent this case, so nothing is sealed to it.</source>
        <translation>Nadie puede decir con certeza quién envió este caso, así que no se sella nada para esa persona.</translation>
    </message>
    <message>
        <source>Nobody could believe a correction that is signed by a key of its own.</source>
        <translation>Nadie podría creer una corrección firmada con una clave propia.</translation>
    </message>
    <message>
        <source>Nobody has compared the digits of this card yet.</source>
        <translation>Nadie ha comparado todavía los dígitos de esta tarjeta.</translation>
    </message>
    <message>
        <source>Nobody has compared the digits of this person’s card.</source>
        <translation>Nadie ha comparado los dígitos de la tarjeta de esta persona.</translation>
    </message>
    <message>
        <source>Nobody in it agreed to your reading it. Tell the sender; answer nothing in it.</source>
        <translation>Nadie de los que figuran en él aceptó que usted lo leyera. Avise a quien lo envió; no responda a nada de él.</translation>
    </message>
    <message>
        <source>Nobody in this report is called that.</source>
        <translation>Nadie en este informe se llama así.</translation>
    </message>
    <message>
        <source>Nobody of this report is called like this.</source>
        <translation>Nadie de este informe se llama así.</translation>
    </message>
    <message>
        <source>Nobody says what the link with the UN rests on.</source>
        <translation>Nadie dice en qué se apoya el vínculo con la ONU.</translation>
    </message>
    <message>
        <source>Nobody waits for such a day.</source>
        <translation>Nadie espera un día así.</translation>
    </message>
    <message>
        <source>None of these records was in the report to be corrected.</source>
        <translation>Ninguno de estos registros estaba en el informe que se corrige.</translation>
    </message>
    <message>
        <source>None of your keys opens this file.</source>
        <translation>Ninguna de sus claves abre este archivo.</translation>
    </message>
    <message>
        <source>Not all files came in: taking them in was stopped.</source>
        <translation>No entraron todos los archivos: su incorporación se detuvo.</translation>
    </message>
    <message>
        <source>Not all files came into “{title}”: taking them in was stopped.</source>
        <translation>No entraron todos los archivos en «{title}»: su incorporación se detuvo.</translation>
    </message>
    <message>
        <source>Not every file was made, so your records stay.</source>
        <translation>No se crearon todos los archivos, así que sus registros se quedan.</translation>
    </message>
    <message>
        <source>Not everybody in these records agrees that this person carries them. Objections: {count}.</source>
        <translation>No todas las personas de estos registros aceptan que los lleve esta persona. Objeciones: {count}.</translation>
    </message>
    <message>
        <source>Notes wait that could not come in ({count}). Without the key of this drawer nobody could open them any more.</source>
        <translation>Esperan notas que no pudieron entrar ({count}). Sin la clave de este cajón nadie podría abrirlas ya.</translation>
    </message>
    <message>
        <source>Nothing can be called like this here.</source>
        <translation>Aquí nada puede llamarse así.</translation>
    </message>
    <message>
        <source>Nothing can be drawn here.</source>
        <translation>Aquí no se puede dibujar nada.</translation>
    </message>
    <message>
        <source>Nothing can be written here.</source>
        <translation>Aquí no se puede escribir nada.</translation>
    </message>
    <message>
        <source>Nothing has gone from here.</source>
        <translation>No ha salido nada de aquí.</translation>
    </message>
    <message>
        <source>Nothing has taken the place of this card: only its key opens what comes to it.</source>
        <translation>Nada ha ocupado el lugar de esta tarjeta: solo su clave abre lo que le llega.</translation>
    </message>
    <message>
        <source>Nothing in this vault opens the backup.</source>
        <translation>Nada en esta bóveda abre la copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing is damaged: it was set for the second while the keychain was not at hand.</source>
        <translation>No hay nada dañado: se fijó para la segunda mientras el llavero no estaba disponible.</translation>
    </message>
    <message>
        <source>Nothing left the vault.</source>
        <translation>No salió nada de la bóveda.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hace falta hacer nada.</translation>
    </message>
    <message>
        <source>Nothing on this computer can read it until the vault is opened.</source>
        <translation>Nada en esta computadora puede leerlo hasta que se abra la bóveda.</translation>
    </message>
    <message>
        <source>Nothing opened.</source>
        <translation>No se abrió nada.</translation>
    </message>
    <message>
        <source>Nothing opens it any more. Delete its folder yourself.</source>
        <translation>Ya no la abre nada. Borre usted su carpeta.</translation>
    </message>
    <message>
        <source>Nothing was added, and the rest of the record stays as it is.</source>
        <translation>No se añadió nada, y el resto del registro queda como está.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation>No se destruyó nada.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>No se creó nada.</translation>
    </message>
    <message>
        <source>Nothing was saved, and what was there before stays.</source>
        <translation>No se guardó nada, y lo que había antes se queda.</translation>
    </message>
    <message>
        <source>Nothing was sealed, and your records stay as they are.</source>
        <translation>No se selló nada, y sus registros quedan como están.</translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing here was changed.</source>
        <translation>No se incorporó nada, y aquí no se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>No se tocó nada.</translation>
    </message>
    <message>
        <source>Nothing was written. A stick formatted with FAT32 holds no file of 4 GiB or more. Use another one.</source>
        <translation>No se escribió nada. Una memoria USB con formato FAT32 no admite archivos de 4 GiB o más. Use otra.</translation>
    </message>
    <message>
        <source>Nothing was written. Make room or choose another place.</source>
        <translation>No se escribió nada. Haga sitio o elija otro lugar.</translation>
    </message>
    <message>
        <source>Of {need} different shares, {have} are here.</source>
        <translation>De {need} partes distintas, hay aquí {have}.</translation>
    </message>
    <message>
        <source>Older parts of the vault stand among newer ones: somebody put them back, or the folder was copied while the vault was open.</source>
        <translation>Hay partes antiguas de la bóveda entre otras más nuevas: alguien las repuso, o la carpeta se copió mientras la bóveda estaba abierta.</translation>
    </message>
    <message>
        <source>One of the boxes does not lie on this file.</source>
        <translation>Uno de los recuadros no está sobre este archivo.</translation>
    </message>
    <message>
        <source>One of the passphrases of your other drawers opens nothing: number {number}.</source>
        <translation>Una de las frases de contraseña de sus otros cajones no abre nada: la número {number}.</translation>
    </message>
    <message>
        <source>One of them is enough.</source>
        <translation>Basta una de ellas.</translation>
    </message>
    <message>
        <source>One of your own cards is damaged.</source>
        <translation>Una de sus propias tarjetas está dañada.</translation>
    </message>
    <message>
        <source>One thing opens a backup: a passphrase, the recovery words, or a trusted person’s card.</source>
        <translation>Una sola cosa abre una copia de seguridad: una frase de contraseña, las palabras de recuperación o la tarjeta de una persona de confianza.</translation>
    </message>
    <message>
        <source>Only a UN action has answers.</source>
        <translation>Solo una acción de la ONU tiene respuestas.</translation>
    </message>
    <message>
        <source>Only news about the status says another status.</source>
        <translation>Solo una novedad sobre el estado indica otro estado.</translation>
    </message>
    <message>
        <source>Only the sender can say otherwise, with a new report.</source>
        <translation>Solo quien lo envió puede decir otra cosa, con un informe nuevo.</translation>
    </message>
    <message>
        <source>Open a vault of a workshop, or of a practice stick.</source>
        <translation>Abra una bóveda de un taller o de una memoria USB de práctica.</translation>
    </message>
    <message>
        <source>Open each of your other drawers once, lock the vault, and try again.</source>
        <translation>Abra una vez cada uno de sus otros cajones, bloquee la bóveda y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Open it again to go on.</source>
        <translation>Ábralo otra vez para seguir.</translation>
    </message>
    <message>
        <source>Open it and look at what you wrote last. What was saved before is safe.</source>
        <translation>Ábrala y mire lo último que escribió. Lo que se guardó antes está seguro.</translation>
    </message>
    <message>
        <source>Open it in a vault of the same kind.</source>
        <translation>Ábralo en una bóveda del mismo tipo.</translation>
    </message>
    <message>
        <source>Open it to begin again.</source>
        <translation>Ábralo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Open it, and switch that on in the settings.</source>
        <translation>Ábrala y active eso en los ajustes.</translation>
    </message>
    <message>
        <source>Open it, and switch them on in the settings.</source>
        <translation>Ábrala y actívelas en los ajustes.</translation>
    </message>
    <message>
        <source>Open the drawer that does.</source>
        <translation>Abra el cajón que sí las incorpora.</translation>
    </message>
    <message>
        <source>Open the focal point’s vault of the workshop and collect there.</source>
        <translation>Abra la bóveda del punto focal del taller y recoja allí.</translation>
    </message>
    <message>
        <source>Open the old vault and move it once more: only what is new comes along.</source>
        <translation>Abra la bóveda anterior y trasládela una vez más: solo viene lo que es nuevo.</translation>
    </message>
    <message>
        <source>Open the old vault and move it: what is here already is not doubled.</source>
        <translation>Abra la bóveda anterior y trasládela: lo que ya está aquí no se duplica.</translation>
    </message>
    <message>
        <source>Open the record and choose the item there.</source>
        <translation>Abra el registro y elija allí el elemento.</translation>
    </message>
    <message>
        <source>Open the vault it belongs to.</source>
        <translation>Abra la bóveda a la que pertenece.</translation>
    </message>
    <message>
        <source>Open the vault that it was copied from, lock it, and copy the folder again. The check in Settings says what can still be read.</source>
        <translation>Abra la bóveda de la que se copió, bloquéela y copie otra vez la carpeta. La comprobación de Ajustes dice qué se puede leer todavía.</translation>
    </message>
    <message>
        <source>Open the vault that sealed it.</source>
        <translation>Abra la bóveda que lo selló.</translation>
    </message>
    <message>
        <source>Open the vault where its keychain cannot be reached, on another computer or while the keychain stays locked, and change the passphrase there. Or use recovery words.</source>
        <translation>Abra la bóveda donde no se pueda acceder a su llavero, en otra computadora o mientras el llavero siga bloqueado, y cambie allí la frase de contraseña. O use palabras de recuperación.</translation>
    </message>
    <message>
        <source>Open the vault: it tells what became of it.</source>
        <translation>Abra la bóveda: dice qué pasó con ello.</translation>
    </message>
    <message>
        <source>People agree to one organisation, not to any.</source>
        <translation>Las personas aceptan una organización, no cualquiera.</translation>
    </message>
    <message>
        <source>Pictures of this kind cannot be read on this system: the process that reads them may begin nothing here, not even the thread that they need.</source>
        <translation>En este sistema no se pueden leer imágenes de este tipo: el proceso que las lee no puede iniciar aquí nada, ni siquiera el hilo que necesitan.</translation>
    </message>
    <message>
        <source>Plug in its stick, or move everything again.</source>
        <translation>Conecte su memoria USB, o trasládelo todo otra vez.</translation>
    </message>
    <message>
        <source>Practice and real answers do not mix.</source>
        <translation>Las respuestas de práctica y las reales no se mezclan.</translation>
    </message>
    <message>
        <source>Practice and real are never mixed.</source>
        <translation>La práctica y lo real nunca se mezclan.</translation>
    </message>
    <message>
        <source>Practice and real never mix: the backup is of the other kind.</source>
        <translation>La práctica y lo real nunca se mezclan: la copia de seguridad es del otro tipo.</translation>
    </message>
    <message>
        <source>Practice and real reports do not mix.</source>
        <translation>Los informes de práctica y los reales no se mezclan.</translation>
    </message>
    <message>
        <source>Practice cards and real vaults do not mix.</source>
        <translation>Las tarjetas de práctica y las bóvedas reales no se mezclan.</translation>
    </message>
    <message>
        <source>Prepare one in Settings, Recovery and backup.</source>
        <translation>Prepare una en Ajustes, Recuperación y copia de seguridad.</translation>
    </message>
    <message>
        <source>Put back a copy of the vault, or restore a backup.</source>
        <translation>Reponga una copia de la bóveda, o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Put both small files of the same release beside it. Do not run the package before that.</source>
        <translation>Ponga a su lado los dos archivos pequeños de la misma publicación. No ejecute el paquete antes.</translation>
    </message>
    <message>
        <source>Put the stick in again, and try once more.</source>
        <translation>Vuelva a conectar la memoria USB e inténtelo una vez más.</translation>
    </message>
    <message>
        <source>Put the whole folder back from a copy that was made before.</source>
        <translation>Reponga la carpeta entera desde una copia hecha antes.</translation>
    </message>
    <message>
        <source>Quick notes are off in this vault.</source>
        <translation>Las notas rápidas están desactivadas en esta bóveda.</translation>
    </message>
    <message>
        <source>Quick notes are on, for another drawer or for somebody else.</source>
        <translation>Las notas rápidas están activadas, para otro cajón o para otra persona.</translation>
    </message>
    <message>
        <source>Read the preview once more, then seal.</source>
        <translation>Lea la vista previa una vez más y luego selle.</translation>
    </message>
    <message>
        <source>Read them to each other again, slowly. If they still differ, this is not their card: send nothing to it.</source>
        <translation>Léanselos otra vez, despacio. Si siguen siendo distintos, esta no es su tarjeta: no le envíe nada.</translation>
    </message>
    <message>
        <source>Recovery words would stop working. Sets of words: {count}.</source>
        <translation>Dejarían de valer palabras de recuperación. Conjuntos de palabras: {count}.</translation>
    </message>
    <message>
        <source>Remove evidence you no longer need, or let the vault grow in Settings.</source>
        <translation>Quite pruebas que ya no necesita, o deje crecer la bóveda en Ajustes.</translation>
    </message>
    <message>
        <source>Remove one of them, then add it again.</source>
        <translation>Quite uno de ellos y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Remove some of the {limit} first.</source>
        <translation>Quite antes algunos de los {limit}.</translation>
    </message>
    <message>
        <source>Remove that part, then add it again.</source>
        <translation>Quite esa parte y añádala de nuevo.</translation>
    </message>
    <message>
        <source>Replace the card first; its key may be deleted 12 months later.</source>
        <translation>Sustituya antes la tarjeta; su clave puede borrarse 12 meses después.</translation>
    </message>
    <message>
        <source>Replace the successor instead.</source>
        <translation>Sustituya en su lugar la sucesora.</translation>
    </message>
    <message>
        <source>Save it as CSV or as XLSX in the spreadsheet, and take that.</source>
        <translation>Guárdela como CSV o como XLSX en la hoja de cálculo e incorpore eso.</translation>
    </message>
    <message>
        <source>Save it as a PDF elsewhere, take that in, and make a cleaned copy of it.</source>
        <translation>Guárdelo como PDF en otro lugar, incorpórelo y haga una copia limpia.</translation>
    </message>
    <message>
        <source>Save it in the spreadsheet as XLSX without a password, or as CSV, and take that.</source>
        <translation>Guárdela en la hoja de cálculo como XLSX sin contraseña, o como CSV, e incorpore eso.</translation>
    </message>
    <message>
        <source>Save the picture as a JPEG elsewhere, and take that in.</source>
        <translation>Guarde la imagen como JPEG en otro lugar e incorpore eso.</translation>
    </message>
    <message>
        <source>Say it.</source>
        <translation>Dígalo.</translation>
    </message>
    <message>
        <source>Say it; a pseudonym is enough.</source>
        <translation>Dígalo; basta un seudónimo.</translation>
    </message>
    <message>
        <source>Say which action, which State or which committee it is.</source>
        <translation>Diga qué acción, qué Estado o qué comité es.</translation>
    </message>
    <message>
        <source>Say why in words: it stays in the history of the case.</source>
        <translation>Diga por qué con palabras: queda en el historial del caso.</translation>
    </message>
    <message>
        <source>Scan or copy it again, all of it, or ask for the card as a file.</source>
        <translation>Escanéelo o cópielo otra vez, entero, o pida la tarjeta como archivo.</translation>
    </message>
    <message>
        <source>Scan or copy it again, all of it.</source>
        <translation>Escanéelo o cópielo otra vez, entero.</translation>
    </message>
    <message>
        <source>Seal the rest, or remove the records yourself.</source>
        <translation>Selle el resto, o quite usted los registros.</translation>
    </message>
    <message>
        <source>Send it as a new report.</source>
        <translation>Envíelo como informe nuevo.</translation>
    </message>
    <message>
        <source>Send it as news about the status.</source>
        <translation>Envíelo como novedad sobre el estado.</translation>
    </message>
    <message>
        <source>Set the clock first: the days on what you make would be wrong.</source>
        <translation>Ponga antes en hora el reloj: los días de lo que haga serían incorrectos.</translation>
    </message>
    <message>
        <source>Several cases begin like this.</source>
        <translation>Varios casos empiezan así.</translation>
    </message>
    <message>
        <source>Several drafts begin like this.</source>
        <translation>Varios borradores empiezan así.</translation>
    </message>
    <message>
        <source>Several focal points begin like this.</source>
        <translation>Varios puntos focales empiezan así.</translation>
    </message>
    <message>
        <source>Several records have an item with this mark.</source>
        <translation>Varios registros tienen un elemento con este identificador.</translation>
    </message>
    <message>
        <source>Share {place} belongs to another set.</source>
        <translation>La parte {place} es de otro conjunto.</translation>
    </message>
    <message>
        <source>Shares cannot be made so: {needed} of {count}.</source>
        <translation>No se pueden crear partes así: {needed} de {count}.</translation>
    </message>
    <message>
        <source>Shares of one set begin with the same two words.</source>
        <translation>Las partes de un conjunto empiezan con las mismas dos palabras.</translation>
    </message>
    <message>
        <source>Shorten it, or add it as a file under Evidence.</source>
        <translation>Acórtelo, o añádalo como archivo en Pruebas.</translation>
    </message>
    <message>
        <source>Shorten it, or take out what was pasted last.</source>
        <translation>Acórtelo, o quite lo último que pegó.</translation>
    </message>
    <message>
        <source>Shorten the name, the organisation or how to reach you, or give it as a file.</source>
        <translation>Acorte el nombre, la organización o cómo localizarle, o dela como archivo.</translation>
    </message>
    <message>
        <source>Shorten them, or type them anew.</source>
        <translation>Acórtelos, o escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>Shorten them, then try again.</source>
        <translation>Acórtelos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Shorten what stands here: {where}.</source>
        <translation>Acorte lo que figura aquí: {where}.</translation>
    </message>
    <message>
        <source>Show the names first, then change the list.</source>
        <translation>Muestre antes los nombres y luego cambie la lista.</translation>
    </message>
    <message>
        <source>Some answers in this file cannot be right.</source>
        <translation>Algunas respuestas de este archivo no pueden ser correctas.</translation>
    </message>
    <message>
        <source>Some files promise such sizes only to do harm. Do not open it elsewhere.</source>
        <translation>Algunos archivos indican tamaños así solo para causar daño. No lo abra en otro lugar.</translation>
    </message>
    <message>
        <source>Somebody has decided about this notice already.</source>
        <translation>Alguien ya ha decidido sobre esta notificación.</translation>
    </message>
    <message>
        <source>Somebody may have changed the folder. Look before you use it.</source>
        <translation>Alguien puede haber cambiado la carpeta. Mírela antes de usarla.</translation>
    </message>
    <message>
        <source>Somebody may have made it to do harm.</source>
        <translation>Alguien puede haberlo hecho para causar daño.</translation>
    </message>
    <message>
        <source>Somebody or something you left out is no longer in these records.</source>
        <translation>Alguien o algo que usted dejó fuera ya no está en estos registros.</translation>
    </message>
    <message>
        <source>Somebody took something back while the export was being made.</source>
        <translation>Alguien retiró algo mientras se hacía la exportación.</translation>
    </message>
    <message>
        <source>Somebody who was chosen is not in this case.</source>
        <translation>Alguien que se eligió no está en este caso.</translation>
    </message>
    <message>
        <source>Something changed since you read the preview: a consent, a record or a name.</source>
        <translation>Algo cambió desde que leyó la vista previa: un consentimiento, un registro o un nombre.</translation>
    </message>
    <message>
        <source>Something does not fit.</source>
        <translation>Algo no encaja.</translation>
    </message>
    <message>
        <source>Something in curly brackets is no place that can be filled.</source>
        <translation>Algo entre llaves no es un lugar que se pueda rellenar.</translation>
    </message>
    <message>
        <source>Something in it does not fit.</source>
        <translation>Algo en él no encaja.</translation>
    </message>
    <message>
        <source>Something in the draft still stands against it.</source>
        <translation>Algo en el borrador todavía lo impide.</translation>
    </message>
    <message>
        <source>Something in the folder is not what a vault holds: {file}.</source>
        <translation>Algo en la carpeta no es lo que contiene una bóveda: {file}.</translation>
    </message>
    <message>
        <source>Something in the sealed file is not what its sender signed.</source>
        <translation>Algo en el archivo sellado no es lo que firmó quien lo envió.</translation>
    </message>
    <message>
        <source>Something is wrong with the key for quick notes, and nobody has said how it goes on.</source>
        <translation>Algo va mal con la clave de las notas rápidas, y nadie ha dicho cómo debe seguir.</translation>
    </message>
    <message>
        <source>Something was changed in the vault while this went on.</source>
        <translation>Algo se cambió en la bóveda mientras esto ocurría.</translation>
    </message>
    <message>
        <source>Something was written in one of these records since the file was made, so the file does not hold all of it.</source>
        <translation>Se escribió algo en uno de estos registros desde que se hizo el archivo, así que el archivo no lo contiene todo.</translation>
    </message>
    <message>
        <source>Something was written in the old vault after it was moved.</source>
        <translation>Se escribió algo en la bóveda anterior después de trasladarla.</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>Algo falló en este programa.</translation>
    </message>
    <message>
        <source>Something with this name is there already. It was left as it is.</source>
        <translation>Ya hay algo con este nombre. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Special procedures take English, French or Spanish.</source>
        <translation>Los procedimientos especiales aceptan inglés, francés o español.</translation>
    </message>
    <message>
        <source>Start a new workshop in another folder, and delete this one.</source>
        <translation>Empiece un nuevo taller en otra carpeta y borre este.</translation>
    </message>
    <message>
        <source>Start the app again and try once more.</source>
        <translation>Inicie otra vez la aplicación e inténtelo una vez más.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Detenido, como pidió.</translation>
    </message>
    <message>
        <source>Switch them off there, or take them over.</source>
        <translation>Desactívelas allí, o asúmalas.</translation>
    </message>
    <message>
        <source>Take another one of the same set.</source>
        <translation>Tome otra del mismo conjunto.</translation>
    </message>
    <message>
        <source>Take away the write protection, or copy the folder to a place that can be written.</source>
        <translation>Quite la protección contra escritura, o copie la carpeta a un lugar donde se pueda escribir.</translation>
    </message>
    <message>
        <source>Take in only the pages that matter, as a file of their own.</source>
        <translation>Incorpore solo las páginas que importan, como un archivo propio.</translation>
    </message>
    <message>
        <source>Take in the report first.</source>
        <translation>Incorpore antes el informe.</translation>
    </message>
    <message>
        <source>Take it again: the whole code, straight, sharp, in good light. Or ask for the card as a file.</source>
        <translation>Tómela otra vez: el código entero, recto, nítido, con buena luz. O pida la tarjeta como archivo.</translation>
    </message>
    <message>
        <source>Take it in parts: at most 50,000 rows and 200 columns.</source>
        <translation>Incorpórela por partes: como máximo 50.000 filas y 200 columnas.</translation>
    </message>
    <message>
        <source>Take it in under My card.</source>
        <translation>Incorpórelo en Mi tarjeta.</translation>
    </message>
    <message>
        <source>Take it out and add a new one.</source>
        <translation>Quítelo y añada uno nuevo.</translation>
    </message>
    <message>
        <source>Take large files in once the vault is open.</source>
        <translation>Incorpore los archivos grandes cuando la bóveda esté abierta.</translation>
    </message>
    <message>
        <source>Take one line of at most {most} letters, without marks that steer the direction.</source>
        <translation>Use una línea de {most} letras como máximo, sin marcas que cambien la dirección.</translation>
    </message>
    <message>
        <source>Take one of them out of the event first.</source>
        <translation>Saque antes uno de ellos del hecho.</translation>
    </message>
    <message>
        <source>Take out what nobody needs.</source>
        <translation>Saque lo que nadie necesita.</translation>
    </message>
    <message>
        <source>Take reports in under Inbox, and open answers under Replies.</source>
        <translation>Incorpore los informes en la bandeja de entrada, y abra las respuestas en Respuestas.</translation>
    </message>
    <message>
        <source>Take the file in once more.</source>
        <translation>Incorpore el archivo una vez más.</translation>
    </message>
    <message>
        <source>Tell whoever gave you this app the words in brackets.</source>
        <translation>Diga a quien le dio esta aplicación las palabras entre paréntesis.</translation>
    </message>
    <message>
        <source>Test them first: without them a lost keychain would lock you out for ever.</source>
        <translation>Pruébelas antes: sin ellas, si se pierde el llavero, usted se quedaría fuera para siempre.</translation>
    </message>
    <message>
        <source>That is no day that has come.</source>
        <translation>Ese no es un día que haya llegado.</translation>
    </message>
    <message>
        <source>That is none of the answers.</source>
        <translation>Esa no es ninguna de las respuestas.</translation>
    </message>
    <message>
        <source>That part is kept apart for this reason: nothing else was reached or lost.</source>
        <translation>Esa parte se mantiene separada por este motivo: no se alcanzó ni se perdió nada más.</translation>
    </message>
    <message>
        <source>The QR code in this picture is not that of a card.</source>
        <translation>El código QR de esta imagen no es el de una tarjeta.</translation>
    </message>
    <message>
        <source>The actions of the case say who is missing, and what to ask.</source>
        <translation>Las acciones del caso dicen quién falta y qué preguntar.</translation>
    </message>
    <message>
        <source>The answer does not say which status the case has.</source>
        <translation>La respuesta no dice qué estado tiene el caso.</translation>
    </message>
    <message>
        <source>The answer is about a report that is not in this vault.</source>
        <translation>La respuesta trata de un informe que no está en esta bóveda.</translation>
    </message>
    <message>
        <source>The answer is about another sealed file than yours.</source>
        <translation>La respuesta trata de otro archivo sellado, no del suyo.</translation>
    </message>
    <message>
        <source>The answer is empty, too long, or holds a sign that is not allowed.</source>
        <translation>La respuesta está vacía, es demasiado larga o contiene un signo no permitido.</translation>
    </message>
    <message>
        <source>The answer is signed with a card that was revoked.</source>
        <translation>La respuesta está firmada con una tarjeta revocada.</translation>
    </message>
    <message>
        <source>The answer names a day that there is not.</source>
        <translation>La respuesta nombra un día que no existe.</translation>
    </message>
    <message>
        <source>The answer names somebody of another report, whom its reader did not tell of.</source>
        <translation>La respuesta nombra a alguien de otro informe, de quien no habló su lector.</translation>
    </message>
    <message>
        <source>The answer was not signed by the focal point’s card.</source>
        <translation>La respuesta no está firmada por la tarjeta del punto focal.</translation>
    </message>
    <message>
        <source>The answer was sealed to another key than that of your report.</source>
        <translation>La respuesta se selló para otra clave que la de su informe.</translation>
    </message>
    <message>
        <source>The answer was sealed to the key of another report.</source>
        <translation>La respuesta se selló para la clave de otro informe.</translation>
    </message>
    <message>
        <source>The backup does not hold what it says.</source>
        <translation>La copia de seguridad no contiene lo que dice.</translation>
    </message>
    <message>
        <source>The card does not agree with one you already have.</source>
        <translation>La tarjeta no coincide con una que usted ya tiene.</translation>
    </message>
    <message>
        <source>The card is no longer valid.</source>
        <translation>La tarjeta ya no es válida.</translation>
    </message>
    <message>
        <source>The card names a part of the UN in a way nobody can read.</source>
        <translation>La tarjeta nombra una parte de la ONU de una forma que nadie puede leer.</translation>
    </message>
    <message>
        <source>The card says it was made in the future.</source>
        <translation>La tarjeta dice que se creó en el futuro.</translation>
    </message>
    <message>
        <source>The card was changed after it was made.</source>
        <translation>La tarjeta se cambió después de crearla.</translation>
    </message>
    <message>
        <source>The case itself is whole.</source>
        <translation>El caso mismo está íntegro.</translation>
    </message>
    <message>
        <source>The case {case} of this scenario cannot be sent.</source>
        <translation>El caso {case} de este escenario no se puede enviar.</translation>
    </message>
    <message>
        <source>The cases are whole: make the draft again.</source>
        <translation>Los casos están íntegros: haga el borrador de nuevo.</translation>
    </message>
    <message>
        <source>The cases themselves are not touched. Put the whole folder back from a copy.</source>
        <translation>Los casos mismos no se han tocado. Reponga la carpeta entera desde una copia.</translation>
    </message>
    <message>
        <source>The cases themselves are whole.</source>
        <translation>Los casos mismos están íntegros.</translation>
    </message>
    <message>
        <source>The check in Settings says more.</source>
        <translation>La comprobación de Ajustes dice más.</translation>
    </message>
    <message>
        <source>The clock of this computer says {clock}, but this program was built on {built}.</source>
        <translation>El reloj de esta computadora dice {clock}, pero este programa se compiló el {built}.</translation>
    </message>
    <message>
        <source>The copy would lie where the file is already.</source>
        <translation>La copia quedaría donde ya está el archivo.</translation>
    </message>
    <message>
        <source>The copy would still have held hidden data, so it was not kept.</source>
        <translation>La copia aún habría contenido datos ocultos, así que no se conservó.</translation>
    </message>
    <message>
        <source>The day on which you write again is no day.</source>
        <translation>El día en que usted vuelve a escribir no es un día.</translation>
    </message>
    <message>
        <source>The description of the vault is damaged.</source>
        <translation>La descripción de la bóveda está dañada.</translation>
    </message>
    <message>
        <source>The digits differ in group {groups}. The card stays unverified.</source>
        <translation>Los dígitos difieren en el grupo {groups}. La tarjeta queda sin verificar.</translation>
    </message>
    <message>
        <source>The digits of this card were never compared.</source>
        <translation>Los dígitos de esta tarjeta nunca se compararon.</translation>
    </message>
    <message>
        <source>The disk did not answer.</source>
        <translation>El disco no respondió.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The drawer is bound to this computer already.</source>
        <translation>El cajón ya está vinculado a esta computadora.</translation>
    </message>
    <message>
        <source>The drawer is not bound to a computer.</source>
        <translation>El cajón no está vinculado a ninguna computadora.</translation>
    </message>
    <message>
        <source>The file asks for more than this app accepts.</source>
        <translation>El archivo pide más de lo que esta aplicación acepta.</translation>
    </message>
    <message>
        <source>The file came as text and is too large that way.</source>
        <translation>El archivo llegó como texto y así es demasiado grande.</translation>
    </message>
    <message>
        <source>The file holds something that has no place in it.</source>
        <translation>El archivo contiene algo que no corresponde.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed.</source>
        <translation>El archivo está dañado o se cambió.</translation>
    </message>
    <message>
        <source>The file is damaged, cut short or was changed.</source>
        <translation>El archivo está dañado, cortado o se cambió.</translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <translation>El archivo no está firmado.</translation>
    </message>
    <message>
        <source>The file is not what was written: it was changed, or its medium is failing.</source>
        <translation>El archivo no es lo que se escribió: se cambió, o su soporte está fallando.</translation>
    </message>
    <message>
        <source>The file is not where it was put, or cannot be read.</source>
        <translation>El archivo no está donde se puso, o no se puede leer.</translation>
    </message>
    <message>
        <source>The file is too large for this place.</source>
        <translation>El archivo es demasiado grande para este lugar.</translation>
    </message>
    <message>
        <source>The file itself was not touched.</source>
        <translation>El archivo mismo no se tocó.</translation>
    </message>
    <message>
        <source>The file may be made to do harm. Do not open it with another program.</source>
        <translation>El archivo puede estar hecho para causar daño. No lo abra con otro programa.</translation>
    </message>
    <message>
        <source>The file name is too long for this disk.</source>
        <translation>El nombre del archivo es demasiado largo para este disco.</translation>
    </message>
    <message>
        <source>The file was left where it is.</source>
        <translation>El archivo se dejó donde está.</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>La carpeta ya no está ahí.</translation>
    </message>
    <message>
        <source>The folder where the file should go is not there.</source>
        <translation>La carpeta adonde debería ir el archivo no está.</translation>
    </message>
    <message>
        <source>The history of the evidence in the report does not hold.</source>
        <translation>El historial de las pruebas del informe no es coherente.</translation>
    </message>
    <message>
        <source>The history of the vault was changed from outside.</source>
        <translation>El historial de la bóveda se cambió desde fuera.</translation>
    </message>
    <message>
        <source>The key for quick notes is missing from the folder: somebody changed or removed it.</source>
        <translation>Falta en la carpeta la clave de las notas rápidas: alguien la cambió o la quitó.</translation>
    </message>
    <message>
        <source>The key for quick notes was exchanged. Notes written since may have been read by someone else.</source>
        <translation>La clave de las notas rápidas se cambió por otra. Las notas escritas desde entonces pueden haber sido leídas por otra persona.</translation>
    </message>
    <message>
        <source>The key on this card is none that only one person can have.</source>
        <translation>La clave de esta tarjeta no es una que solo una persona pueda tener.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>El llavero de esta computadora no responde.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work.</source>
        <translation>El llavero de esta computadora no funciona.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>El llavero de esta computadora está bloqueado.</translation>
    </message>
    <message>
        <source>The keys in this hand-over do not belong to the card in it.</source>
        <translation>Las claves de este traspaso no corresponden a la tarjeta que contiene.</translation>
    </message>
    <message>
        <source>The letters of this file are not written in that way.</source>
        <translation>Las letras de este archivo no están escritas de esa forma.</translation>
    </message>
    <message>
        <source>The list beside the text says what; choose a line to go there.</source>
        <translation>La lista junto al texto dice qué; elija una línea para ir allí.</translation>
    </message>
    <message>
        <source>The list of files that came in cannot be read.</source>
        <translation>La lista de archivos que llegaron no se puede leer.</translation>
    </message>
    <message>
        <source>The list says why of each: ask again for the consents that are missing.</source>
        <translation>La lista dice el motivo de cada uno: pida otra vez los consentimientos que faltan.</translation>
    </message>
    <message>
        <source>The most important thing is missing.</source>
        <translation>Falta lo más importante.</translation>
    </message>
    <message>
        <source>The name of the page does not end in .pdf.</source>
        <translation>El nombre de la página no termina en .pdf.</translation>
    </message>
    <message>
        <source>The name on this card mixes letters of several scripts that look alike.</source>
        <translation>El nombre de esta tarjeta mezcla letras de varias escrituras que se parecen.</translation>
    </message>
    <message>
        <source>The names in the report do not belong to the people in it.</source>
        <translation>Los nombres del informe no corresponden a las personas que contiene.</translation>
    </message>
    <message>
        <source>The new vault is not where it was made.</source>
        <translation>La nueva bóveda no está donde se creó.</translation>
    </message>
    <message>
        <source>The note has {length} characters; {limit} fit.</source>
        <translation>La nota tiene {length} caracteres; caben {limit}.</translation>
    </message>
    <message>
        <source>The note is sealed.</source>
        <translation>La nota está sellada.</translation>
    </message>
    <message>
        <source>The note was saved when nobody was there, without its files: they could not be read.</source>
        <translation>La nota se guardó cuando no había nadie, sin sus archivos: no se pudieron leer.</translation>
    </message>
    <message>
        <source>The notice does not have the right form.</source>
        <translation>La notificación no tiene el formato correcto.</translation>
    </message>
    <message>
        <source>The notice is about a report that is not here.</source>
        <translation>La notificación trata de un informe que no está aquí.</translation>
    </message>
    <message>
        <source>The old vault does not stand where it was.</source>
        <translation>La bóveda anterior no está donde estaba.</translation>
    </message>
    <message>
        <source>The other cases are not touched. Put the whole folder back from a copy.</source>
        <translation>Los demás casos no se han tocado. Reponga la carpeta entera desde una copia.</translation>
    </message>
    <message>
        <source>The other files are not touched. Put the whole folder back from a copy.</source>
        <translation>Los demás archivos no se han tocado. Reponga la carpeta entera desde una copia.</translation>
    </message>
    <message>
        <source>The other records are not touched. Put the whole folder back from a copy.</source>
        <translation>Los demás registros no se han tocado. Reponga la carpeta entera desde una copia.</translation>
    </message>
    <message>
        <source>The part of the app that reads files could not be started.</source>
        <translation>La parte de la aplicación que lee archivos no se pudo iniciar.</translation>
    </message>
    <message>
        <source>The part of the vault that holds the keys is damaged.</source>
        <translation>La parte de la bóveda que contiene las claves está dañada.</translation>
    </message>
    <message>
        <source>The parts of this vault come from different moments. This happens when a folder is copied while the vault is open.</source>
        <translation>Las partes de esta bóveda son de momentos distintos. Esto ocurre cuando se copia una carpeta mientras la bóveda está abierta.</translation>
    </message>
    <message>
        <source>The passphrase holds a letter this computer does not know.</source>
        <translation>La frase de contraseña contiene una letra que esta computadora no conoce.</translation>
    </message>
    <message>
        <source>The passphrase holds a sign that cannot be typed everywhere.</source>
        <translation>La frase de contraseña contiene un signo que no puede escribirse en todas partes.</translation>
    </message>
    <message>
        <source>The passphrase holds half a letter.</source>
        <translation>La frase de contraseña contiene media letra.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>La frase de contraseña es demasiado larga.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>El período termina antes de empezar.</translation>
    </message>
    <message>
        <source>The person who carries it hands it back from their own vault. Only the vault that made it takes it in.</source>
        <translation>La persona que la lleva la devuelve desde su propia bóveda. Solo la bóveda que la hizo la incorpora.</translation>
    </message>
    <message>
        <source>The program runs from its own folder and leaves nothing on this computer, so it puts no key into its keychain.</source>
        <translation>El programa funciona desde su propia carpeta y no deja nada en esta computadora, así que no pone ninguna clave en su llavero.</translation>
    </message>
    <message>
        <source>The reason is too long, or holds a sign that is not allowed.</source>
        <translation>El motivo es demasiado largo o contiene un signo no permitido.</translation>
    </message>
    <message>
        <source>The reason is too long, or holds characters that cannot be used.</source>
        <translation>El motivo es demasiado largo o contiene caracteres que no se pueden usar.</translation>
    </message>
    <message>
        <source>The record itself and the other records are not touched.</source>
        <translation>El registro mismo y los demás registros no se han tocado.</translation>
    </message>
    <message>
        <source>The record that was to be replaced is not here any more.</source>
        <translation>El registro que debía sustituirse ya no está aquí.</translation>
    </message>
    <message>
        <source>The recovery words of this drawer were never tested.</source>
        <translation>Las palabras de recuperación de este cajón nunca se probaron.</translation>
    </message>
    <message>
        <source>The register is full: it holds {limit} items.</source>
        <translation>El libro de entradas está lleno: contiene {limit} anotaciones.</translation>
    </message>
    <message>
        <source>The release has no file called {file}.</source>
        <translation>La publicación no tiene ningún archivo llamado {file}.</translation>
    </message>
    <message>
        <source>The report does not have the right form.</source>
        <translation>El informe no tiene el formato correcto.</translation>
    </message>
    <message>
        <source>The report holds an answer that cannot be right.</source>
        <translation>El informe contiene una respuesta que no puede ser correcta.</translation>
    </message>
    <message>
        <source>The report holds more records than this app reads.</source>
        <translation>El informe contiene más registros de los que lee esta aplicación.</translation>
    </message>
    <message>
        <source>The report is sealed to a card that receives no reports.</source>
        <translation>El informe está sellado para una tarjeta que no recibe informes.</translation>
    </message>
    <message>
        <source>The report names another key than the one that signed it.</source>
        <translation>El informe nombra otra clave que la que lo firmó.</translation>
    </message>
    <message>
        <source>The report to be corrected was taken back.</source>
        <translation>El informe que se corrige fue retirado.</translation>
    </message>
    <message>
        <source>The report to be corrected went to somebody else.</source>
        <translation>El informe que se corrige fue a otra persona.</translation>
    </message>
    <message>
        <source>The rest of the register is whole.</source>
        <translation>El resto del libro de entradas está íntegro.</translation>
    </message>
    <message>
        <source>The revocation was changed after it was made.</source>
        <translation>La revocación se cambió después de crearla.</translation>
    </message>
    <message>
        <source>The sealed file is not where it was.</source>
        <translation>El archivo sellado no está donde estaba.</translation>
    </message>
    <message>
        <source>The sealed file itself is as it was.</source>
        <translation>El archivo sellado mismo está como estaba.</translation>
    </message>
    <message>
        <source>The sealed file of this case was not kept by the version that took it in.</source>
        <translation>El archivo sellado de este caso no lo conservó la versión que lo incorporó.</translation>
    </message>
    <message>
        <source>The sender took case {number} back: its status stays so.</source>
        <translation>Quien lo envió retiró el caso {number}: su estado queda así.</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>La firma no es válida.</translation>
    </message>
    <message>
        <source>The stick may be failing: use another one.</source>
        <translation>La memoria USB puede estar fallando: use otra.</translation>
    </message>
    <message>
        <source>The stick or disk may be failing. Use another one.</source>
        <translation>La memoria USB o el disco puede estar fallando. Use otro.</translation>
    </message>
    <message>
        <source>The successor of this card is not in use for 12 months yet: files may still come.</source>
        <translation>La sucesora de esta tarjeta aún no lleva 12 meses en uso: todavía pueden llegar archivos.</translation>
    </message>
    <message>
        <source>The table of codes does not have the form of one.</source>
        <translation>La tabla de códigos no tiene el formato de una.</translation>
    </message>
    <message>
        <source>The table of codes leads to a value that is not in it.</source>
        <translation>La tabla de códigos lleva a un valor que no está en ella.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} letters, or holds a sign that is not allowed.</source>
        <translation>El texto tiene más de {limit} letras o contiene un signo no permitido.</translation>
    </message>
    <message>
        <source>The text of this QR code is damaged.</source>
        <translation>El texto de este código QR está dañado.</translation>
    </message>
    <message>
        <source>The vault asks for something this app does not do.</source>
        <translation>La bóveda pide algo que esta aplicación no hace.</translation>
    </message>
    <message>
        <source>The vault is deleted, but a part of it could not be overwritten first.</source>
        <translation>La bóveda está borrada, pero una parte no se pudo sobrescribir antes.</translation>
    </message>
    <message>
        <source>The vault is destroyed, but a file of it could not be deleted.</source>
        <translation>La bóveda está destruida, pero un archivo suyo no se pudo borrar.</translation>
    </message>
    <message>
        <source>The vault is destroyed. Its folder is still there, for it holds other files.</source>
        <translation>La bóveda está destruida. Su carpeta sigue ahí, porque contiene otros archivos.</translation>
    </message>
    <message>
        <source>The vault is destroyed. Nothing opens it any more.</source>
        <translation>La bóveda está destruida. Ya no la abre nada.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>La bóveda está bloqueada.</translation>
    </message>
    <message>
        <source>The vault is open in another window.</source>
        <translation>La bóveda está abierta en otra ventana.</translation>
    </message>
    <message>
        <source>The vault was locked while something was being written.</source>
        <translation>La bóveda se bloqueó mientras se estaba escribiendo algo.</translation>
    </message>
    <message>
        <source>The vault was locked, and what was typed last could not be saved.</source>
        <translation>La bóveda se bloqueó, y lo último que se escribió no se pudo guardar.</translation>
    </message>
    <message>
        <source>The vault was made by a newer version of this app.</source>
        <translation>La bóveda la creó una versión más reciente de esta aplicación.</translation>
    </message>
    <message>
        <source>The vault was moved or replaced while it was open.</source>
        <translation>La bóveda se trasladó o se sustituyó mientras estaba abierta.</translation>
    </message>
    <message>
        <source>The vault was saved by a newer version of this app: in format {found}, and this one reads up to {known}.</source>
        <translation>La bóveda la guardó una versión más reciente de esta aplicación: en el formato {found}, y esta lee hasta el {known}.</translation>
    </message>
    <message>
        <source>The words are empty, too long, or hold characters that are not allowed.</source>
        <translation>Las palabras están vacías, son demasiado largas o contienen caracteres no permitidos.</translation>
    </message>
    <message>
        <source>The words of this share do not fit together.</source>
        <translation>Las palabras de esta parte no encajan entre sí.</translation>
    </message>
    <message>
        <source>The workshop is not whole: {file} is missing or was changed.</source>
        <translation>El taller no está íntegro: {file} falta o se cambió.</translation>
    </message>
    <message>
        <source>Their names stand in it. Add them once more.</source>
        <translation>Sus nombres figuran en ella. Añádalos una vez más.</translation>
    </message>
    <message>
        <source>There are as many words of your own as there may be.</source>
        <translation>Ya hay tantas palabras propias como puede haber.</translation>
    </message>
    <message>
        <source>There are more files than are tried at once. The first were tried.</source>
        <translation>Hay más archivos de los que se prueban a la vez. Se probaron los primeros.</translation>
    </message>
    <message>
        <source>There are no 40 digits in this picture.</source>
        <translation>No hay 40 dígitos en esta imagen.</translation>
    </message>
    <message>
        <source>There are several workshops here.</source>
        <translation>Aquí hay varios talleres.</translation>
    </message>
    <message>
        <source>There are so many answers to this report that no more are kept.</source>
        <translation>Hay tantas respuestas a este informe que no se guardan más.</translation>
    </message>
    <message>
        <source>There are so many notices about this report that no more are kept.</source>
        <translation>Hay tantas notificaciones sobre este informe que no se guardan más.</translation>
    </message>
    <message>
        <source>There are two answers of one person for the same use.</source>
        <translation>Hay dos respuestas de una persona para el mismo uso.</translation>
    </message>
    <message>
        <source>There are: {places}.</source>
        <translation>Hay: {places}.</translation>
    </message>
    <message>
        <source>There is a folder where a file was expected.</source>
        <translation>Hay una carpeta donde se esperaba un archivo.</translation>
    </message>
    <message>
        <source>There is a vault, and its drawer holds something else.</source>
        <translation>Hay una bóveda, y su cajón contiene otra cosa.</translation>
    </message>
    <message>
        <source>There is no case to export.</source>
        <translation>No hay ningún caso que exportar.</translation>
    </message>
    <message>
        <source>There is no exercise of this name.</source>
        <translation>No hay ningún ejercicio con este nombre.</translation>
    </message>
    <message>
        <source>There is no report of that year.</source>
        <translation>No hay ningún informe de ese año.</translation>
    </message>
    <message>
        <source>There is no room left in this vault.</source>
        <translation>No queda espacio en esta bóveda.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>No hay ninguna bóveda en esta carpeta.</translation>
    </message>
    <message>
        <source>There is no workshop in this folder.</source>
        <translation>No hay ningún taller en esta carpeta.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check a passphrase.</source>
        <translation>No hay suficiente memoria libre para comprobar una frase de contraseña.</translation>
    </message>
    <message>
        <source>There is not enough free memory.</source>
        <translation>No hay suficiente memoria libre.</translation>
    </message>
    <message>
        <source>There is nothing in the note.</source>
        <translation>No hay nada en la nota.</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>No hay nada en esta tabla.</translation>
    </message>
    <message>
        <source>There is nothing left to find out about this correction.</source>
        <translation>No queda nada por averiguar sobre esta corrección.</translation>
    </message>
    <message>
        <source>There is nothing of that name to tick.</source>
        <translation>No hay nada con ese nombre que marcar.</translation>
    </message>
    <message>
        <source>There is nothing to answer.</source>
        <translation>No hay nada que responder.</translation>
    </message>
    <message>
        <source>There is something in this document that cannot be cleaned, such as a table of another program, a chart or a drawing.</source>
        <translation>Hay algo en este documento que no se puede limpiar, como una tabla de otro programa, un gráfico o un dibujo.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>Ya hay algo en esta carpeta.</translation>
    </message>
    <message>
        <source>There is too little room where the file should go. It needs {needed} bytes, and {available} are free.</source>
        <translation>Hay muy poco espacio donde debería ir el archivo. Necesita {needed} bytes, y hay {available} libres.</translation>
    </message>
    <message>
        <source>These are no ids of reports, or one stands twice.</source>
        <translation>Estos no son identificadores de informes, o uno figura dos veces.</translation>
    </message>
    <message>
        <source>These are one and the same case.</source>
        <translation>Son uno y el mismo caso.</translation>
    </message>
    <message>
        <source>These are too many answers at once.</source>
        <translation>Son demasiadas respuestas a la vez.</translation>
    </message>
    <message>
        <source>These are too many cases for one event.</source>
        <translation>Son demasiados casos para un solo hecho.</translation>
    </message>
    <message>
        <source>These are {have} words; a share has {need}.</source>
        <translation>Son {have} palabras; una parte tiene {need}.</translation>
    </message>
    <message>
        <source>These notes are too long, or hold a sign that is not allowed.</source>
        <translation>Estas notas son demasiado largas o contienen un signo no permitido.</translation>
    </message>
    <message>
        <source>These recovery words do not open the backup.</source>
        <translation>Estas palabras de recuperación no abren la copia de seguridad.</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>Estas partes no encajan entre sí.</translation>
    </message>
    <message>
        <source>These two cases are joined.</source>
        <translation>Estos dos casos están unidos.</translation>
    </message>
    <message>
        <source>These words are for another kind of answer.</source>
        <translation>Estas palabras son para otro tipo de respuesta.</translation>
    </message>
    <message>
        <source>These words are not here any more.</source>
        <translation>Estas palabras ya no están aquí.</translation>
    </message>
    <message>
        <source>These words do not open this drawer.</source>
        <translation>Estas palabras no abren este cajón.</translation>
    </message>
    <message>
        <source>They may be of two sets. Take shares that were made together.</source>
        <translation>Pueden ser de dos conjuntos. Tome partes que se crearon juntas.</translation>
    </message>
    <message>
        <source>They may belong to another drawer, or be newer than the backup.</source>
        <translation>Pueden ser de otro cajón, o más nuevas que la copia de seguridad.</translation>
    </message>
    <message>
        <source>They were left alone. Look at what they tell.</source>
        <translation>No se tocaron. Mire lo que revelan.</translation>
    </message>
    <message>
        <source>This answer does not have the right form.</source>
        <translation>Esta respuesta no tiene el formato correcto.</translation>
    </message>
    <message>
        <source>This answer was made by a later version of the program.</source>
        <translation>Esta respuesta se hizo con una versión posterior del programa.</translation>
    </message>
    <message>
        <source>This backup was made by a later version of the app.</source>
        <translation>Esta copia de seguridad se hizo con una versión posterior de la aplicación.</translation>
    </message>
    <message>
        <source>This backup was not entrusted from this vault, or not in this form.</source>
        <translation>Esta copia de seguridad no se confió desde esta bóveda, o no con esta forma.</translation>
    </message>
    <message>
        <source>This backup was not entrusted to anybody.</source>
        <translation>Esta copia de seguridad no se confió a nadie.</translation>
    </message>
    <message>
        <source>This cannot be done right now.</source>
        <translation>Esto no se puede hacer ahora mismo.</translation>
    </message>
    <message>
        <source>This card belongs to a person: only a focal point can come first.</source>
        <translation>Esta tarjeta es de una persona: solo un punto focal puede ir primero.</translation>
    </message>
    <message>
        <source>This card is too long for a QR code.</source>
        <translation>Esta tarjeta es demasiado larga para un código QR.</translation>
    </message>
    <message>
        <source>This card of yours has a successor.</source>
        <translation>Esta tarjeta suya tiene una sucesora.</translation>
    </message>
    <message>
        <source>This card of yours is no longer here.</source>
        <translation>Esta tarjeta suya ya no está aquí.</translation>
    </message>
    <message>
        <source>This card of yours was revoked: nobody believes its key any more.</source>
        <translation>Esta tarjeta suya se revocó: nadie cree ya en su clave.</translation>
    </message>
    <message>
        <source>This card was handed over, and nothing is answered with it here any more.</source>
        <translation>Esta tarjeta se traspasó, y aquí ya no se responde nada con ella.</translation>
    </message>
    <message>
        <source>This card was made by a later version of the program.</source>
        <translation>Esta tarjeta se creó con una versión posterior del programa.</translation>
    </message>
    <message>
        <source>This card was replaced by a newer one.</source>
        <translation>Esta tarjeta se sustituyó por una más nueva.</translation>
    </message>
    <message>
        <source>This card was revoked, for good.</source>
        <translation>Esta tarjeta se revocó, para siempre.</translation>
    </message>
    <message>
        <source>This case belongs to no event.</source>
        <translation>Este caso no pertenece a ningún hecho.</translation>
    </message>
    <message>
        <source>This case gets the same kind of answer already.</source>
        <translation>Este caso ya recibe el mismo tipo de respuesta.</translation>
    </message>
    <message>
        <source>This case is damaged and cannot be read.</source>
        <translation>Este caso está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>This case is no longer here.</source>
        <translation>Este caso ya no está aquí.</translation>
    </message>
    <message>
        <source>This computer did not let it happen.</source>
        <translation>Esta computadora no lo permitió.</translation>
    </message>
    <message>
        <source>This computer does not let the app read or write there.</source>
        <translation>Esta computadora no deja que la aplicación lea o escriba ahí.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used.</source>
        <translation>Esta computadora no tiene un llavero que se pueda usar.</translation>
    </message>
    <message>
        <source>This computer still has a note of where it was.</source>
        <translation>Esta computadora todavía tiene una nota de dónde estaba.</translation>
    </message>
    <message>
        <source>This copy was built without the key of a release. It cannot check another.</source>
        <translation>Esta copia se compiló sin la clave de una publicación. No puede comprobar otra.</translation>
    </message>
    <message>
        <source>This day is not ahead.</source>
        <translation>Este día no está por venir.</translation>
    </message>
    <message>
        <source>This document has {pages} pages; {limit} can be cleaned.</source>
        <translation>Este documento tiene {pages} páginas; se pueden limpiar {limit}.</translation>
    </message>
    <message>
        <source>This does not fit, and the disk has no room for a larger vault.</source>
        <translation>Esto no cabe, y el disco no tiene espacio para una bóveda más grande.</translation>
    </message>
    <message>
        <source>This draft cannot be read.</source>
        <translation>Este borrador no se puede leer.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>Este borrador ya no está ahí.</translation>
    </message>
    <message>
        <source>This drawer has no recovery words yet.</source>
        <translation>Este cajón aún no tiene palabras de recuperación.</translation>
    </message>
    <message>
        <source>This drawer has no recovery words.</source>
        <translation>Este cajón no tiene palabras de recuperación.</translation>
    </message>
    <message>
        <source>This drawer takes no quick notes in.</source>
        <translation>Este cajón no incorpora notas rápidas.</translation>
    </message>
    <message>
        <source>This file answers none of the reports sealed here.</source>
        <translation>Este archivo no responde a ninguno de los informes sellados aquí.</translation>
    </message>
    <message>
        <source>This file broke the part of the app that opens sealed files. That part is kept apart: nothing else was reached.</source>
        <translation>Este archivo hizo fallar la parte de la aplicación que abre archivos sellados. Esa parte se mantiene separada: no se alcanzó nada más.</translation>
    </message>
    <message>
        <source>This file broke the part of the app that reads files.</source>
        <translation>Este archivo hizo fallar la parte de la aplicación que lee archivos.</translation>
    </message>
    <message>
        <source>This file does not have the form of a record.</source>
        <translation>Este archivo no tiene el formato de un registro.</translation>
    </message>
    <message>
        <source>This file hands over the card of a colleague.</source>
        <translation>Este archivo traspasa la tarjeta de un colega.</translation>
    </message>
    <message>
        <source>This file has no such page.</source>
        <translation>Este archivo no tiene esa página.</translation>
    </message>
    <message>
        <source>This file is damaged or cut off: it cannot be read.</source>
        <translation>Este archivo está dañado o cortado: no se puede leer.</translation>
    </message>
    <message>
        <source>This file is larger than can be taken in at once: at most {megabytes} MiB.</source>
        <translation>Este archivo es más grande de lo que se puede incorporar de una vez: como máximo {megabytes} MiB.</translation>
    </message>
    <message>
        <source>This file is locked with a password of its own.</source>
        <translation>Este archivo está bloqueado con una contraseña propia.</translation>
    </message>
    <message>
        <source>This file is no longer in the vault.</source>
        <translation>Este archivo ya no está en la bóveda.</translation>
    </message>
    <message>
        <source>This file is no table.</source>
        <translation>Este archivo no es una tabla.</translation>
    </message>
    <message>
        <source>This file is not a record.</source>
        <translation>Este archivo no es un registro.</translation>
    </message>
    <message>
        <source>This file is not what was sealed here.</source>
        <translation>Este archivo no es lo que se selló aquí.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here.</source>
        <translation>Este archivo es demasiado grande para mostrarlo aquí.</translation>
    </message>
    <message>
        <source>This file needs more memory than any file is given.</source>
        <translation>Este archivo necesita más memoria de la que se da a un archivo.</translation>
    </message>
    <message>
        <source>This file took too long to read, so it was stopped.</source>
        <translation>Leer este archivo tardó demasiado, así que se detuvo.</translation>
    </message>
    <message>
        <source>This film or sound is coded in a way in which words could stand between the pictures, and cannot be cleaned here.</source>
        <translation>Este vídeo o sonido está codificado de una forma en que podría haber palabras entre las imágenes, y no se puede limpiar aquí.</translation>
    </message>
    <message>
        <source>This film was recorded in many small parts, and cannot be cleaned here.</source>
        <translation>Este vídeo se grabó en muchas partes pequeñas, y no se puede limpiar aquí.</translation>
    </message>
    <message>
        <source>This focal point cannot be read.</source>
        <translation>Este punto focal no se puede leer.</translation>
    </message>
    <message>
        <source>This focal point is no longer here.</source>
        <translation>Este punto focal ya no está aquí.</translation>
    </message>
    <message>
        <source>This folder cannot be used as a scenario.</source>
        <translation>Esta carpeta no se puede usar como escenario.</translation>
    </message>
    <message>
        <source>This folder is not empty, so it was left as it is.</source>
        <translation>Esta carpeta no está vacía, así que se dejó como estaba.</translation>
    </message>
    <message>
        <source>This hand-over belongs to the other kind of vault.</source>
        <translation>Este traspaso corresponde al otro tipo de bóveda.</translation>
    </message>
    <message>
        <source>This hand-over holds values that this app never writes.</source>
        <translation>Este traspaso contiene valores que esta aplicación nunca escribe.</translation>
    </message>
    <message>
        <source>This hand-over is damaged, or not of the published form.</source>
        <translation>Este traspaso está dañado, o no tiene el formato publicado.</translation>
    </message>
    <message>
        <source>This hand-over was made by a later version.</source>
        <translation>Este traspaso se hizo con una versión posterior.</translation>
    </message>
    <message>
        <source>This hand-over was not signed by the card in it.</source>
        <translation>Este traspaso no lo firmó la tarjeta que contiene.</translation>
    </message>
    <message>
        <source>This hand-over was written for another card than yours.</source>
        <translation>Este traspaso se escribió para otra tarjeta, no para la suya.</translation>
    </message>
    <message>
        <source>This happens when a key was replaced, and also when somebody pretends to be them. Ask them, by another way, before you go on.</source>
        <translation>Esto ocurre cuando se cambió una clave, y también cuando alguien se hace pasar por ellos. Pregúnteles, por otra vía, antes de seguir.</translation>
    </message>
    <message>
        <source>This is a real vault. Nobody practises in it.</source>
        <translation>Esta es una bóveda real. Nadie practica en ella.</translation>
    </message>
    <message>
        <source>This is a share of another program.</source>
        <translation>Esta es una parte de otro programa.</translation>
    </message>
    <message>
        <source>This is no day of the calendar.</source>
        <translation>Este no es un día del calendario.</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>Este no es un día.</translation>
    </message>
    <message>
        <source>This is no folder with cases.</source>
        <translation>Esta no es una carpeta con casos.</translation>
    </message>
    <message>
        <source>This is no kind of answer.</source>
        <translation>Este no es un tipo de respuesta.</translation>
    </message>
    <message>
        <source>This is no language.</source>
        <translation>Este no es un idioma.</translation>
    </message>
    <message>
        <source>This is no longer in the vault.</source>
        <translation>Esto ya no está en la bóveda.</translation>
    </message>
    <message>
        <source>This is no number of days.</source>
        <translation>Este no es un número de días.</translation>
    </message>
    <message>
        <source>This is no number of months.</source>
        <translation>Este no es un número de meses.</translation>
    </message>
    <message>
        <source>This is no status of a case.</source>
        <translation>Este no es un estado de un caso.</translation>
    </message>
    <message>
        <source>This is no year of a summary.</source>
        <translation>Este no es un año de un resumen.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>Esta no es ninguna de las opciones.</translation>
    </message>
    <message>
        <source>This is not a card that can be used.</source>
        <translation>Esta no es una tarjeta que se pueda usar.</translation>
    </message>
    <message>
        <source>This is not a card that was handed over.</source>
        <translation>Esta no es una tarjeta traspasada.</translation>
    </message>
    <message>
        <source>This is not a card.</source>
        <translation>Esta no es una tarjeta.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>Esta no es una carpeta.</translation>
    </message>
    <message>
        <source>This is not a revocation that can be used.</source>
        <translation>Esta no es una revocación que se pueda usar.</translation>
    </message>
    <message>
        <source>This is not a sealed file.</source>
        <translation>Este no es un archivo sellado.</translation>
    </message>
    <message>
        <source>This is not a time that can be kept.</source>
        <translation>Esta no es una hora que se pueda guardar.</translation>
    </message>
    <message>
        <source>This is not in the register any more.</source>
        <translation>Esto ya no está en el libro de entradas.</translation>
    </message>
    <message>
        <source>This is not the card of a person. Only a person’s card can carry a backup.</source>
        <translation>Esta no es la tarjeta de una persona. Solo la tarjeta de una persona puede llevar una copia de seguridad.</translation>
    </message>
    <message>
        <source>This is not the passphrase you opened the vault with.</source>
        <translation>Esta no es la frase de contraseña con la que abrió la bóveda.</translation>
    </message>
    <message>
        <source>This is not the practice focal point’s vault of a workshop.</source>
        <translation>Esta no es la bóveda del punto focal de práctica de un taller.</translation>
    </message>
    <message>
        <source>This is not the text of a card’s QR code, or letters of it are missing.</source>
        <translation>Este no es el texto del código QR de una tarjeta, o le faltan letras.</translation>
    </message>
    <message>
        <source>This is sealed, but it is no answer.</source>
        <translation>Esto está sellado, pero no es una respuesta.</translation>
    </message>
    <message>
        <source>This is sealed, but it is no report.</source>
        <translation>Esto está sellado, pero no es un informe.</translation>
    </message>
    <message>
        <source>This is the code of a business card, not the card itself.</source>
        <translation>Este es el código de una tarjeta de visita, no la tarjeta misma.</translation>
    </message>
    <message>
        <source>This is too large to be a card.</source>
        <translation>Esto es demasiado grande para ser una tarjeta.</translation>
    </message>
    <message>
        <source>This item has its file already, and an original is never changed.</source>
        <translation>Este elemento ya tiene su archivo, y un original nunca se cambia.</translation>
    </message>
    <message>
        <source>This item is no longer in the record.</source>
        <translation>Este elemento ya no está en el registro.</translation>
    </message>
    <message>
        <source>This item is only described. Its file is not here.</source>
        <translation>Este elemento solo se describe. Su archivo no está aquí.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read here.</source>
        <translation>Este tipo de archivo no se puede leer aquí.</translation>
    </message>
    <message>
        <source>This kind of text is not written for that.</source>
        <translation>Este tipo de texto no se escribe para eso.</translation>
    </message>
    <message>
        <source>This label cannot be used.</source>
        <translation>Esta etiqueta no se puede usar.</translation>
    </message>
    <message>
        <source>This may not be done: somebody’s yes is missing.</source>
        <translation>Esto no puede hacerse: falta el sí de alguien.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Este nombre no se puede usar.</translation>
    </message>
    <message>
        <source>This notice is no longer here.</source>
        <translation>Esta notificación ya no está aquí.</translation>
    </message>
    <message>
        <source>This notice is not about a lost key.</source>
        <translation>Esta notificación no trata de una clave perdida.</translation>
    </message>
    <message>
        <source>This notice names no new key.</source>
        <translation>Esta notificación no nombra ninguna clave nueva.</translation>
    </message>
    <message>
        <source>This notice was made by a later version of the program.</source>
        <translation>Esta notificación se hizo con una versión posterior del programa.</translation>
    </message>
    <message>
        <source>This passphrase already opens something in this vault.</source>
        <translation>Esta frase de contraseña ya abre algo en esta bóveda.</translation>
    </message>
    <message>
        <source>This passphrase cannot be used.</source>
        <translation>Esta frase de contraseña no se puede usar.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup.</source>
        <translation>Esta frase de contraseña no abre la copia de seguridad.</translation>
    </message>
    <message>
        <source>This passphrase fits two places of the vault, so nothing was opened.</source>
        <translation>Esta frase de contraseña encaja en dos lugares de la bóveda, así que no se abrió nada.</translation>
    </message>
    <message>
        <source>This person is no longer in the vault.</source>
        <translation>Esta persona ya no está en la bóveda.</translation>
    </message>
    <message>
        <source>This picture is too large to be looked at.</source>
        <translation>Esta imagen es demasiado grande para verla.</translation>
    </message>
    <message>
        <source>This picture is {wide} by {high} dots: too large to show.</source>
        <translation>Esta imagen tiene {wide} por {high} puntos: demasiado grande para mostrarla.</translation>
    </message>
    <message>
        <source>This place is inside a vault.</source>
        <translation>Este lugar está dentro de una bóveda.</translation>
    </message>
    <message>
        <source>This record is damaged.</source>
        <translation>Este registro está dañado.</translation>
    </message>
    <message>
        <source>This record is in the vault already.</source>
        <translation>Este registro ya está en la bóveda.</translation>
    </message>
    <message>
        <source>This record is no longer in the vault.</source>
        <translation>Este registro ya no está en la bóveda.</translation>
    </message>
    <message>
        <source>This record was not written as a quick note.</source>
        <translation>Este registro no se escribió como nota rápida.</translation>
    </message>
    <message>
        <source>This report cannot be sealed yet.</source>
        <translation>Este informe aún no se puede sellar.</translation>
    </message>
    <message>
        <source>This report is not among those you sealed here.</source>
        <translation>Este informe no está entre los que selló aquí.</translation>
    </message>
    <message>
        <source>This report was here, and was deleted on purpose.</source>
        <translation>Este informe estuvo aquí y se borró a propósito.</translation>
    </message>
    <message>
        <source>This report was made by a later version of the program.</source>
        <translation>Este informe se hizo con una versión posterior del programa.</translation>
    </message>
    <message>
        <source>This report was written for somebody else and passed on.</source>
        <translation>Este informe se escribió para otra persona y se pasó a otros.</translation>
    </message>
    <message>
        <source>This says nothing about your passphrase. Close other programs, then try again.</source>
        <translation>Esto no dice nada de su frase de contraseña. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This share was entered already.</source>
        <translation>Esta parte ya se escribió.</translation>
    </message>
    <message>
        <source>This spreadsheet is of an old kind, or locked with a password.</source>
        <translation>Esta hoja de cálculo es de un tipo antiguo, o está bloqueada con una contraseña.</translation>
    </message>
    <message>
        <source>This system has nothing that keeps the process that reads files away from all others (neither seccomp nor Landlock), so no file is read.</source>
        <translation>Este sistema no tiene nada que mantenga el proceso que lee archivos separado de todos los demás (ni seccomp ni Landlock), así que no se lee ningún archivo.</translation>
    </message>
    <message>
        <source>This table is larger than can be taken in at once.</source>
        <translation>Esta tabla es más grande de lo que se puede incorporar de una vez.</translation>
    </message>
    <message>
        <source>This text is too long to be kept.</source>
        <translation>Este texto es demasiado largo para guardarlo.</translation>
    </message>
    <message>
        <source>This text is too long, or holds a sign that is not allowed.</source>
        <translation>Este texto es demasiado largo o contiene un signo no permitido.</translation>
    </message>
    <message>
        <source>This vault does not belong to a workshop.</source>
        <translation>Esta bóveda no pertenece a un taller.</translation>
    </message>
    <message>
        <source>This vault is not on the stick that the program runs from, and nothing is noted on this computer.</source>
        <translation>Esta bóveda no está en la memoria USB desde la que funciona el programa, y en esta computadora no se anota nada.</translation>
    </message>
    <message>
        <source>This version is no longer in the vault.</source>
        <translation>Esta versión ya no está en la bóveda.</translation>
    </message>
    <message>
        <source>This version was sent before versions were kept.</source>
        <translation>Esta versión se envió antes de que se guardaran versiones.</translation>
    </message>
    <message>
        <source>This withdrawal was signed by the key of the report.</source>
        <translation>Esta retirada la firmó la clave del informe.</translation>
    </message>
    <message>
        <source>To see it elsewhere, save a copy knowingly, for a device that holds nothing else.</source>
        <translation>Para verlo en otro lugar, guarde una copia a sabiendas, para un dispositivo que no contenga nada más.</translation>
    </message>
    <message>
        <source>Together these records are more than a focal point can read (limit: {limit} MiB).</source>
        <translation>Juntos, estos registros son más de lo que un punto focal puede leer (límite: {limit} MiB).</translation>
    </message>
    <message>
        <source>Too many revocations are waiting for cards that are not here.</source>
        <translation>Demasiadas revocaciones esperan tarjetas que no están aquí.</translation>
    </message>
    <message>
        <source>Treat this computer as exposed: think of who could have had it.</source>
        <translation>Trate esta computadora como expuesta: piense quién pudo haberla tenido.</translation>
    </message>
    <message>
        <source>Try again when less is open on this computer.</source>
        <translation>Inténtelo otra vez cuando haya menos cosas abiertas en esta computadora.</translation>
    </message>
    <message>
        <source>Try again while nobody types.</source>
        <translation>Inténtelo otra vez mientras nadie escribe.</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>Pruebe otra copia.</translation>
    </message>
    <message>
        <source>Two drawers have the same passphrase.</source>
        <translation>Dos cajones tienen la misma frase de contraseña.</translation>
    </message>
    <message>
        <source>Two parts of the record carry the same mark.</source>
        <translation>Dos partes del registro llevan el mismo identificador.</translation>
    </message>
    <message>
        <source>Two programs could use this folder at once here and spoil the vault.</source>
        <translation>Dos programas podrían usar aquí esta carpeta a la vez y estropear la bóveda.</translation>
    </message>
    <message>
        <source>Type a later one.</source>
        <translation>Escriba uno posterior.</translation>
    </message>
    <message>
        <source>Type a year like 2027.</source>
        <translation>Escriba un año como 2027.</translation>
    </message>
    <message>
        <source>Type all eight groups of five.</source>
        <translation>Escriba los ocho grupos de cinco.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Escríbalo otra vez.</translation>
    </message>
    <message>
        <source>Type it as 2027-03-01.</source>
        <translation>Escríbalo como 2027-03-01.</translation>
    </message>
    <message>
        <source>Type something, or add a file.</source>
        <translation>Escriba algo o añada un archivo.</translation>
    </message>
    <message>
        <source>Type the day on which it was given, or ask again.</source>
        <translation>Escriba el día en que se dio, o pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Use a card and a vault of the same kind.</source>
        <translation>Use una tarjeta y una bóveda del mismo tipo.</translation>
    </message>
    <message>
        <source>Use a practice vault.</source>
        <translation>Use una bóveda de práctica.</translation>
    </message>
    <message>
        <source>Use letters that can be typed on most keyboards.</source>
        <translation>Use letras que se puedan escribir con la mayoría de los teclados.</translation>
    </message>
    <message>
        <source>Use letters, digits, signs and spaces.</source>
        <translation>Use letras, dígitos, signos y espacios.</translation>
    </message>
    <message>
        <source>Use nothing of it. Ask the colleague, in another way, whether it is theirs.</source>
        <translation>No use nada de ello. Pregunte al colega, de otra forma, si es suyo.</translation>
    </message>
    <message>
        <source>Use plain text of at most {limit} letters.</source>
        <translation>Use texto sin formato de {limit} letras como máximo.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>Use letras minúsculas, dígitos y guiones.</translation>
    </message>
    <message>
        <source>Use that version of the app, or a newer one.</source>
        <translation>Use esa versión de la aplicación, o una más reciente.</translation>
    </message>
    <message>
        <source>Use the newer one.</source>
        <translation>Use la más nueva.</translation>
    </message>
    <message>
        <source>Wait until the other program is done with it, then add it again.</source>
        <translation>Espere a que el otro programa termine con él y añádalo otra vez.</translation>
    </message>
    <message>
        <source>Wait until {until}.</source>
        <translation>Espere hasta {until}.</translation>
    </message>
    <message>
        <source>What a hand-over told about answers cannot be read.</source>
        <translation>Lo que un traspaso decía sobre las respuestas no se puede leer.</translation>
    </message>
    <message>
        <source>What arrived in the new vault is not the same.</source>
        <translation>Lo que llegó a la nueva bóveda no es lo mismo.</translation>
    </message>
    <message>
        <source>What describes this workshop is damaged.</source>
        <translation>Lo que describe este taller está dañado.</translation>
    </message>
    <message>
        <source>What had come in is kept.</source>
        <translation>Lo que había entrado se conserva.</translation>
    </message>
    <message>
        <source>What is in that drawer was not moved here, or not to the end.</source>
        <translation>Lo que hay en ese cajón no se trasladó aquí, o no hasta el final.</translation>
    </message>
    <message>
        <source>What is in the backup breaks the rules of the format: it was changed, or made by another program.</source>
        <translation>Lo que hay en la copia de seguridad incumple las reglas del formato: se cambió, o lo hizo otro programa.</translation>
    </message>
    <message>
        <source>What is in the sealed file does not keep the rules. It was changed, or made by another program.</source>
        <translation>Lo que hay en el archivo sellado no cumple las reglas. Se cambió, o lo hizo otro programa.</translation>
    </message>
    <message>
        <source>What is kept of the guide cannot be read.</source>
        <translation>Lo que se guarda de la guía no se puede leer.</translation>
    </message>
    <message>
        <source>What is known of a deleted case is damaged.</source>
        <translation>Lo que se sabe de un caso borrado está dañado.</translation>
    </message>
    <message>
        <source>What is remembered of the watched folder is damaged.</source>
        <translation>Lo que se recuerda de la carpeta vigilada está dañado.</translation>
    </message>
    <message>
        <source>What lies beside it can only be read by a newer version.</source>
        <translation>Lo que está a su lado solo lo puede leer una versión más reciente.</translation>
    </message>
    <message>
        <source>What should rest until tomorrow could not be kept.</source>
        <translation>Lo que debía reposar hasta mañana no se pudo guardar.</translation>
    </message>
    <message>
        <source>What stands against it is listed below, each with what you can do.</source>
        <translation>Lo que lo impide se enumera abajo, cada cosa con lo que puede hacer.</translation>
    </message>
    <message>
        <source>What stands in the folder as the key for quick notes is none.</source>
        <translation>Lo que está en la carpeta como clave de las notas rápidas no es una clave.</translation>
    </message>
    <message>
        <source>What the drawer keeps about quick notes is damaged.</source>
        <translation>Lo que el cajón guarda sobre las notas rápidas está dañado.</translation>
    </message>
    <message>
        <source>What the drawer keeps about this note is damaged.</source>
        <translation>Lo que el cajón guarda sobre esta nota está dañado.</translation>
    </message>
    <message>
        <source>What the keychain holds for this vault is damaged.</source>
        <translation>Lo que el llavero contiene para esta bóveda está dañado.</translation>
    </message>
    <message>
        <source>What the vault remembers of a backup you entrusted is damaged.</source>
        <translation>Lo que la bóveda recuerda de una copia de seguridad que usted confió está dañado.</translation>
    </message>
    <message>
        <source>What the vault remembers of a notice is damaged.</source>
        <translation>Lo que la bóveda recuerda de una notificación está dañado.</translation>
    </message>
    <message>
        <source>What the vault remembers of a sealed report is damaged.</source>
        <translation>Lo que la bóveda recuerda de un informe sellado está dañado.</translation>
    </message>
    <message>
        <source>What this QR code holds is too large for a card.</source>
        <translation>Lo que contiene este código QR es demasiado grande para una tarjeta.</translation>
    </message>
    <message>
        <source>What this drawer notes of a journey cannot be read.</source>
        <translation>Lo que este cajón anota de un viaje no se puede leer.</translation>
    </message>
    <message>
        <source>What this drawer remembers of a move cannot be read.</source>
        <translation>Lo que este cajón recuerda de un traslado no se puede leer.</translation>
    </message>
    <message>
        <source>What was decided about two cases is damaged.</source>
        <translation>Lo que se decidió sobre dos casos está dañado.</translation>
    </message>
    <message>
        <source>What was noted of this case is damaged.</source>
        <translation>Lo que se anotó de este caso está dañado.</translation>
    </message>
    <message>
        <source>What was read back from there is not the sealed file.</source>
        <translation>Lo que se releyó de allí no es el archivo sellado.</translation>
    </message>
    <message>
        <source>What was saved before is safe, and nothing is half written.</source>
        <translation>Lo que se guardó antes está seguro, y no hay nada escrito a medias.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Lo que se guardó antes está seguro.</translation>
    </message>
    <message>
        <source>What was written could not be read back the same, so the file was not kept.</source>
        <translation>Lo que se escribió no se pudo releer igual, así que el archivo no se conservó.</translation>
    </message>
    <message>
        <source>What you changed holds, but only one of its two copies could be written.</source>
        <translation>Lo que cambió tiene efecto, pero solo se pudo escribir una de sus dos copias.</translation>
    </message>
    <message>
        <source>What you typed a moment ago may not be saved: look at it before you go on.</source>
        <translation>Lo que escribió hace un momento puede no estar guardado: mírelo antes de seguir.</translation>
    </message>
    <message>
        <source>Who asked, and how, is missing or too long.</source>
        <translation>Falta quién preguntó y cómo, o es demasiado largo.</translation>
    </message>
    <message>
        <source>Whoever else works here may have changed it.</source>
        <translation>Otra persona que trabaja aquí puede haberlo cambiado.</translation>
    </message>
    <message>
        <source>Whoever examines the medium may find that part: destroy the medium.</source>
        <translation>Quien examine el soporte puede encontrar esa parte: destruya el soporte.</translation>
    </message>
    <message>
        <source>Word {place} is not in the list.</source>
        <translation>La palabra {place} no está en la lista.</translation>
    </message>
    <message>
        <source>Words that came with the program stay.</source>
        <translation>Las palabras que vinieron con el programa se quedan.</translation>
    </message>
    <message>
        <source>Write at most {limit} letters, without signs that cannot be seen.</source>
        <translation>Escriba como máximo {limit} letras, sin signos que no se puedan ver.</translation>
    </message>
    <message>
        <source>Write at most {limit} letters.</source>
        <translation>Escriba como máximo {limit} letras.</translation>
    </message>
    <message>
        <source>Write at most {most} characters of plain text.</source>
        <translation>Escriba como máximo {most} caracteres de texto sin formato.</translation>
    </message>
    <message>
        <source>Write each code as one line of at most {limit} letters, at most {most} codes.</source>
        <translation>Escriba cada código en una línea de {limit} letras como máximo, y {most} códigos como máximo.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-14, today or earlier.</source>
        <translation>Escríbalo como 2026-11-14, hoy o antes.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-22 18:40, or leave it out.</source>
        <translation>Escríbalo como 2026-11-22 18:40, o déjelo fuera.</translation>
    </message>
    <message>
        <source>Write it without the name: nobody agreed that this sender hears it.</source>
        <translation>Escríbalo sin el nombre: nadie aceptó que quien lo envió lo oiga.</translation>
    </message>
    <message>
        <source>Write its short name, such as en, bo or pt-BR.</source>
        <translation>Escriba su nombre corto, como en, bo o pt-BR.</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2026.</source>
        <translation>Escriba un solo día, como 12 de abril de 2026.</translation>
    </message>
    <message>
        <source>Write one line each, of at most {limit} letters.</source>
        <translation>Escriba una línea para cada uno, de {limit} letras como máximo.</translation>
    </message>
    <message>
        <source>Write one line for each, of at most {limit} letters.</source>
        <translation>Escriba una línea para cada uno, de {limit} letras como máximo.</translation>
    </message>
    <message>
        <source>Write one line of at most {limit} letters.</source>
        <translation>Escriba una línea de {limit} letras como máximo.</translation>
    </message>
    <message>
        <source>Write several notes.</source>
        <translation>Escriba varias notas.</translation>
    </message>
    <message>
        <source>Write them in another way.</source>
        <translation>Escríbalas de otra forma.</translation>
    </message>
    <message>
        <source>Write which one, as they called it.</source>
        <translation>Escriba cuál, tal como lo llamaron.</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>Puede empezarlo otra vez en cualquier momento.</translation>
    </message>
    <message>
        <source>You have no card yet, so nothing can be sealed to you.</source>
        <translation>Todavía no tiene tarjeta, así que no se puede sellar nada para usted.</translation>
    </message>
    <message>
        <source>You know this name, but with another key.</source>
        <translation>Usted conoce este nombre, pero con otra clave.</translation>
    </message>
    <message>
        <source>Your person card that it is sealed to has expired or was revoked.</source>
        <translation>Su tarjeta de persona, para la que se selló, caducó o se revocó.</translation>
    </message>
    <message>
        <source>Your words are too long for a notice, or have letters that nobody sees.</source>
        <translation>Sus palabras son demasiado largas para una notificación, o tienen letras que nadie ve.</translation>
    </message>
    <message>
        <source>Your words name somebody, or how to reach them. A notice names nobody.</source>
        <translation>Sus palabras nombran a alguien, o cómo localizarlo. Una notificación no nombra a nadie.</translation>
    </message>
    <message>
        <source>{file} changed while it was being read.</source>
        <translation>{file} cambió mientras se leía.</translation>
    </message>
    <message>
        <source>{file} could not be read to its end.</source>
        <translation>{file} no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} es una carpeta.</translation>
    </message>
    <message>
        <source>{file} is no longer there.</source>
        <translation>{file} ya no está ahí.</translation>
    </message>
    <message>
        <source>{file} is not a file that can be read.</source>
        <translation>{file} no es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>{file} is not beside the package.</source>
        <translation>{file} no está junto al paquete.</translation>
    </message>
    <message>
        <source>{file} is not the file that was signed.</source>
        <translation>{file} no es el archivo que se firmó.</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message>
        <source>Ask {person} for consent</source>
        <translation>Pedir el consentimiento de {person}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>Five things are missing before you can send</source>
        <translation>Faltan cinco cosas antes de poder enviar</translation>
    </message>
    <message>
        <source>Four things are missing before you can send</source>
        <translation>Faltan cuatro cosas antes de poder enviar</translation>
    </message>
    <message>
        <source>It is still a draft</source>
        <translation>Sigue siendo un borrador</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>One thing is missing before you can send</source>
        <translation>Falta una cosa antes de poder enviar</translation>
    </message>
    <message>
        <source>Sent on {date}</source>
        <translation>Enviado el {date}</translation>
    </message>
    <message>
        <source>Three things are missing before you can send</source>
        <translation>Faltan tres cosas antes de poder enviar</translation>
    </message>
    <message>
        <source>Two things are missing before you can send</source>
        <translation>Faltan dos cosas antes de poder enviar</translation>
    </message>
    <message>
        <source>Withdrawn, so it is not sent again</source>
        <translation>Retirado, así que no se vuelve a enviar</translation>
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
        <translation>Trasladándolo todo a la nueva bóveda</translation>
    </message>
    <message>
        <source>Where the new vault goes</source>
        <translation>Adónde va la nueva bóveda</translation>
    </message>
</context>
<context>
    <name>MyCardPage</name>
    <message>
        <source>Copied. Paste it now: the clipboard is cleared in a moment.</source>
        <translation>Copiado. Péguelo ahora: el portapapeles se vacía en un momento.</translation>
    </message>
    <message>
        <source>It is for other programs only, and no passphrase protects it there. Whoever gets the file reads every report sealed to this card, past and future.</source>
        <translation>Es solo para otros programas, y allí no lo protege ninguna frase de contraseña. Quien consiga el archivo lee todos los informes sellados para esta tarjeta, pasados y futuros.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Conservarla aquí</translation>
    </message>
    <message>
        <source>Make another card</source>
        <translation>Crear otra tarjeta</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Mi tarjeta</translation>
    </message>
    <message>
        <source>Nobody who gets the file can send anything to this card again.</source>
        <translation>Nadie que reciba el archivo puede volver a enviar nada a esta tarjeta.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Revocarla</translation>
    </message>
    <message>
        <source>Revoke this card for good?</source>
        <translation>¿Revocar esta tarjeta para siempre?</translation>
    </message>
    <message>
        <source>Save the secret key</source>
        <translation>Guardar la clave secreta</translation>
    </message>
    <message>
        <source>Save the secret key of this card outside the vault?</source>
        <translation>¿Guardar la clave secreta de esta tarjeta fuera de la bóveda?</translation>
    </message>
    <message>
        <source>Take over a card…</source>
        <translation>Asumir una tarjeta…</translation>
    </message>
    <message>
        <source>The card is made. Give it to the people who will write to you.</source>
        <translation>La tarjeta está creada. Désela a las personas que le escribirán.</translation>
    </message>
    <message>
        <source>The card lies in {file}. Its digits are compared in another way.</source>
        <translation>La tarjeta está en {file}. Sus dígitos se comparan por otra vía.</translation>
    </message>
    <message>
        <source>The card, its signature and its key lie in {folder}.</source>
        <translation>La tarjeta, su firma y su clave están en {folder}.</translation>
    </message>
    <message>
        <source>The new card is made. Give it to everybody who has the old one.</source>
        <translation>La nueva tarjeta está creada. Désela a todos los que tienen la anterior.</translation>
    </message>
    <message>
        <source>The revocation lies in {file}. Give it to everybody who has the card.</source>
        <translation>La revocación está en {file}. Désela a todos los que tienen la tarjeta.</translation>
    </message>
    <message>
        <source>The secret key lies in {file}. Remove it as soon as you can.</source>
        <translation>La clave secreta está en {file}. Quítela en cuanto pueda.</translation>
    </message>
    <message>
        <source>Where shall the card be put?</source>
        <translation>¿Dónde se debe poner la tarjeta?</translation>
    </message>
    <message>
        <source>Where shall the revocation be put?</source>
        <translation>¿Dónde se debe poner la revocación?</translation>
    </message>
    <message>
        <source>Where shall the secret key be put?</source>
        <translation>¿Dónde se debe poner la clave secreta?</translation>
    </message>
    <message>
        <source>Where shall these files be put?</source>
        <translation>¿Dónde se deben poner estos archivos?</translation>
    </message>
</context>
<context>
    <name>NamesBelow</name>
    <message>
        <source>A name that is kept apart stands here.</source>
        <translation>Aquí figura un nombre que se guarda aparte.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>The pseudonym stands here now.</source>
        <translation>Ahora figura aquí el seudónimo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Write the pseudonyms instead</source>
        <translation>Escribir los seudónimos en su lugar</translation>
    </message>
    <message>
        <source>Write {pseudonym} instead</source>
        <translation>Escribir {pseudonym} en su lugar</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>{pseudonym} stands here now.</source>
        <translation>Ahora figura aquí {pseudonym}.</translation>
    </message>
</context>
<context>
    <name>NamesThatLeave</name>
    <message>
        <source>Hide names</source>
        <translation>Ocultar los nombres</translation>
    </message>
    <message>
        <source>Show names that leave</source>
        <translation>Mostrar los nombres que salen</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Every vault has four drawers, and nothing in its files says which of them are used. So name each one that is, with its passphrase: a drawer that is not named may be overwritten, with everything in it.</source>
        <translation>Toda bóveda tiene cuatro cajones, y nada en sus archivos dice cuáles están en uso. Así que indique cada uno que lo esté, con su frase de contraseña: un cajón que no se indica puede sobrescribirse, con todo lo que contiene.</translation>
    </message>
    <message>
        <source>Name another drawer</source>
        <translation>Indicar otro cajón</translation>
    </message>
    <message>
        <source>The passphrase of another drawer in use</source>
        <translation>La frase de contraseña de otro cajón en uso</translation>
    </message>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>La frase de contraseña de este cajón</translation>
    </message>
    <message>
        <source>This one was typed above already.</source>
        <translation>Esta ya se escribió arriba.</translation>
    </message>
    <message>
        <source>When all four drawers are in use, there is no room for another one.</source>
        <translation>Cuando los cuatro cajones están en uso, no hay sitio para otro.</translation>
    </message>
    <message>
        <source>Which drawers are in use?</source>
        <translation>¿Qué cajones están en uso?</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A passphrase for the backup</source>
        <translation>Una frase de contraseña para la copia de seguridad</translation>
    </message>
    <message>
        <source>A passphrase for the new drawer</source>
        <translation>Una frase de contraseña para el nuevo cajón</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It can be tried for years by whoever has the file, so it should be longer than one for every day. It is written down nowhere.</source>
        <translation>Quien tenga el archivo puede probar durante años, así que debe ser más larga que una de uso diario. No se anota en ningún lugar.</translation>
    </message>
    <message>
        <source>It opens the new drawer and no other one.</source>
        <translation>Abre el nuevo cajón y ningún otro.</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Add a word or two, better uncommon ones.</source>
        <translation>Añada una o dos palabras, mejor poco comunes.</translation>
    </message>
    <message>
        <source>Capital letters help little.</source>
        <translation>Las mayúsculas ayudan poco.</translation>
    </message>
    <message>
        <source>Dates are tried early, those of your life first.</source>
        <translation>Las fechas se prueban pronto; las de su vida, las primeras.</translation>
    </message>
    <message>
        <source>Draw six words by lot</source>
        <translation>Sortear seis palabras</translation>
    </message>
    <message>
        <source>Fair: it takes many computers months.</source>
        <translation>Aceptable: muchas computadoras tardan meses.</translation>
    </message>
    <message>
        <source>Five or more words that do not belong together are good.</source>
        <translation>Cinco o más palabras que no tengan relación entre sí son una buena elección.</translation>
    </message>
    <message>
        <source>Hard to guess, if it is not a saying, a song or something about you.</source>
        <translation>Difícil de adivinar, si no es un refrán, una canción o algo sobre usted.</translation>
    </message>
    <message>
        <source>It is close to passwords that many people use.</source>
        <translation>Se parece a contraseñas que usa mucha gente.</translation>
    </message>
    <message>
        <source>It is on the lists of passwords that many people use.</source>
        <translation>Está en las listas de contraseñas que usa mucha gente.</translation>
    </message>
    <message>
        <source>Keys beside each other are tried early.</source>
        <translation>Las teclas vecinas se prueban pronto.</translation>
    </message>
    <message>
        <source>Names are tried early.</source>
        <translation>Los nombres se prueban pronto.</translation>
    </message>
    <message>
        <source>One word alone is soon found.</source>
        <translation>Una sola palabra se encuentra pronto.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Repeating makes it longer, but hardly harder.</source>
        <translation>Repetir la hace más larga, pero apenas más difícil.</translation>
    </message>
    <message>
        <source>Rows like abc or 6543 are tried early.</source>
        <translation>Las series como abc o 6543 se prueban pronto.</translation>
    </message>
    <message>
        <source>Signs in place of letters, as @ for a, help little.</source>
        <translation>Los signos en lugar de letras, como @ por a, ayudan poco.</translation>
    </message>
    <message>
        <source>Some letters in it can be written in several ways. All of them count as the same, so that it opens on every keyboard.</source>
        <translation>Algunas letras de ella pueden escribirse de varias maneras. Todas cuentan como la misma, para que se abra con cualquier teclado.</translation>
    </message>
    <message>
        <source>Spaces at the beginning and at the end do not count.</source>
        <translation>Los espacios al principio y al final no cuentan.</translation>
    </message>
    <message>
        <source>Strong, as long as nobody sees the words. Now learn them.</source>
        <translation>Fuerte, mientras nadie vea las palabras. Ahora apréndalas.</translation>
    </message>
    <message>
        <source>The app has no list of words in this script: it only counts letters.</source>
        <translation>La aplicación no tiene una lista de palabras en esta escritura: solo cuenta las letras.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>Las dos no son iguales. Escriba otra vez la segunda.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be typed everywhere. Take another one.</source>
        <translation>Contiene un signo que no puede escribirse en todas partes. Elija otro.</translation>
    </message>
    <message>
        <source>This is longer than a passphrase can be: about a thousand letters.</source>
        <translation>Es más larga de lo que puede ser una frase de contraseña: unas mil letras.</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>Escriba antes una frase de contraseña.</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Escríbala otra vez</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>Usar el teclado en pantalla</translation>
    </message>
    <message>
        <source>Very easy to guess: a computer finds it in no time.</source>
        <translation>Muy fácil de adivinar: una computadora la encuentra al instante.</translation>
    </message>
    <message>
        <source>Weak: many computers together find it in days.</source>
        <translation>Débil: muchas computadoras juntas la encuentran en días.</translation>
    </message>
    <message>
        <source>Words written backwards help little.</source>
        <translation>Las palabras escritas al revés ayudan poco.</translation>
    </message>
    <message>
        <source>Years are tried early.</source>
        <translation>Los años se prueban pronto.</translation>
    </message>
</context>
<context>
    <name>NewVault</name>
    <message>
        <source>A passphrase for the new vault</source>
        <translation>Una frase de contraseña para la nueva bóveda</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Everything is in the new vault, and was compared.</source>
        <translation>Todo está en la nueva bóveda, y se comparó.</translation>
    </message>
    <message>
        <source>Go on there with the new passphrase. Write nothing in this one any more; you destroy it from there.</source>
        <translation>Siga allí con la nueva frase de contraseña. No escriba ya nada en esta; la destruye desde allí.</translation>
    </message>
    <message>
        <source>I cannot make one now</source>
        <translation>Ahora no puedo crear una</translation>
    </message>
    <message>
        <source>Lock and open the new vault</source>
        <translation>Bloquear y abrir la nueva bóveda</translation>
    </message>
    <message>
        <source>Make the new vault…</source>
        <translation>Crear la nueva bóveda…</translation>
    </message>
    <message>
        <source>Move once more…</source>
        <translation>Trasladar una vez más…</translation>
    </message>
    <message>
        <source>Take another one than here. The new vault can be in another folder, or, better, on another stick.</source>
        <translation>Elija otra que la de aquí. La nueva bóveda puede estar en otra carpeta o, mejor, en otra memoria USB.</translation>
    </message>
    <message>
        <source>This is the new vault. Everything is here.</source>
        <translation>Esta es la nueva bóveda. Todo está aquí.</translation>
    </message>
    <message>
        <source>You said that no new vault can be made now.</source>
        <translation>Usted dijo que ahora no se puede crear una nueva bóveda.</translation>
    </message>
</context>
<context>
    <name>NoteBanner</name>
    <message>
        <source>Anybody who could write to the vault’s folder could have left it. Read it before you rely on it.</source>
        <translation>Pudo dejarla cualquiera que pueda escribir en la carpeta de la bóveda. Léala antes de confiar en ella.</translation>
    </message>
    <message>
        <source>I wrote it</source>
        <translation>La escribí yo</translation>
    </message>
    <message>
        <source>Written while locked, author not certain.</source>
        <translation>Escrito con la bóveda bloqueada, autoría no segura.</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message numerus="yes">
        <source>%n other record(s) would be taken back with it</source>
        <translation>
            <numerusform>%n otro registro se retiraría con él</numerusform>
            <numerusform>%n otros registros se retirarían con él</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n informe</numerusform>
            <numerusform>%n informes</numerusform>
        </translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Para {name}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Handed over to {name}</source>
        <translation>Entregado a {name}</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Hecho el {day}</translation>
    </message>
    <message>
        <source>Why you go on</source>
        <translation>Por qué sigue usted</translation>
    </message>
    <message>
        <source>kept with the notice</source>
        <translation>se guarda con la notificación</translation>
    </message>
    <message>
        <source>not proven to them: they must reach you in another way</source>
        <translation>no probado para ellos: deben localizarle por otra vía</translation>
    </message>
    <message>
        <source>only about {people}</source>
        <translation>solo sobre {people}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n notice(s) sealed</source>
        <translation>
            <numerusform>%n notificación sellada</numerusform>
            <numerusform>%n notificaciones selladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that takes back what was said about this person. What they passed on or published cannot be called back: ask them to tell.</source>
        <translation>Cada punto focal recibe un archivo sellado que retira lo que se dijo sobre esta persona. Lo que transmitieron o publicaron no se puede recuperar: pídales que avisen.</translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that takes the report back. They use nothing of it any more; what they passed on or published cannot be called back.</source>
        <translation>Cada punto focal recibe un archivo sellado que retira el informe. Ya no usan nada de él; lo que transmitieron o publicaron no se puede recuperar.</translation>
    </message>
    <message>
        <source>Everyone was told</source>
        <translation>Se avisó a todos</translation>
    </message>
    <message>
        <source>Nothing of this record was sent from here.</source>
        <translation>No se envió nada de este registro desde aquí.</translation>
    </message>
    <message>
        <source>Others may have had your device, or you begin anew without it: they could read answers sealed to the old key. The file names a new key. Before the focal point uses it, a person there asks you in another way.</source>
        <translation>Otros pueden haber tenido su dispositivo, o usted empieza de nuevo sin él: podrían leer las respuestas selladas para la clave antigua. El archivo nombra una clave nueva. Antes de que el punto focal la use, una persona de allí le pregunta por otra vía.</translation>
    </message>
    <message>
        <source>Say that your key was lost</source>
        <translation>Decir que su clave se perdió</translation>
    </message>
    <message>
        <source>Take back what was sent?</source>
        <translation>¿Retirar lo que se envió?</translation>
    </message>
    <message>
        <source>Tell those who have it</source>
        <translation>Avisar a quienes lo tienen</translation>
    </message>
    <message>
        <source>Where the sealed file goes</source>
        <translation>Adónde va el archivo sellado</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message numerus="yes">
        <source>%n file(s) lie in {folder}</source>
        <translation>
            <numerusform>%n archivo está en {folder}</numerusform>
            <numerusform>%n archivos están en {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hand them over as you handed over the report, then tick them here.</source>
        <translation>Entréguelos como entregó el informe, y luego márquelos aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n file(s)…</source>
        <translation>
            <numerusform>Crear %n archivo…</numerusform>
            <numerusform>Crear %n archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>To be told in another way</source>
        <translation>A quién avisar por otra vía</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>Palabras que lo acompañan</translation>
    </message>
    <message>
        <source>may be left out; name nobody in them</source>
        <translation>puede omitirse; no nombre a nadie</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Kind of files:</source>
        <translation>Tipo de archivos:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Kept as {number}: this field knows no “about”.</source>
        <translation>Se conserva como {number}: este campo no admite «alrededor de».</translation>
    </message>
    <message>
        <source>Not read as a number yet. It is kept as you typed it.</source>
        <translation>Aún no se reconoce como número. Se conserva como lo escribió.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>A case that belongs to several rows is counted in each of them.</source>
        <translation>Un caso que corresponde a varias filas se cuenta en cada una de ellas.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Cases of which nobody knows when they happened are not counted.</source>
        <translation>No se cuentan los casos de los que nadie sabe cuándo ocurrieron.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incidents are not victims, and somebody in two reports counts twice: do not add these up.</source>
        <translation>Los incidentes no son víctimas, y quien figura en dos informes cuenta dos veces: no los sume.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Reports that were joined as information about one event are one event.</source>
        <translation>Los informes que se unieron como información sobre un mismo hecho son un solo hecho.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>UN mechanism</source>
        <translation>Mecanismo de la ONU</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>All tables, not only this one</source>
        <translation>Todas las tablas, no solo esta</translation>
    </message>
    <message>
        <source>Export these numbers?</source>
        <translation>¿Exportar estos números?</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Leave them here</source>
        <translation>Dejarlos aquí</translation>
    </message>
    <message>
        <source>Show numbers under {number} as they are</source>
        <translation>Mostrar tal como están los números inferiores a {number}</translation>
    </message>
    <message>
        <source>The file lies outside the vault, open to whoever finds it. It names nobody.</source>
        <translation>El archivo queda fuera de la bóveda, abierto a quien lo encuentre. No nombra a nadie.</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>Qué es el archivo</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>¿Dónde se debe poner el archivo?</translation>
    </message>
    <message>
        <source>Why they are shown</source>
        <translation>Por qué se muestran</translation>
    </message>
    <message>
        <source>stands in the file</source>
        <translation>figura en el archivo</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} está ahora fuera de la bóveda, abierto a todo el mundo.</translation>
    </message>
</context>
<context>
    <name>NumbersModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count by</source>
        <translation>Contar por</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Counts appear here once there is a case.</source>
        <translation>Los recuentos aparecen aquí cuando hay un caso.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n case(s) withdrawn, without consent, or replaced by a correction.</source>
        <translation>
            <numerusform>No se cuenta: %n caso retirado, sin consentimiento o sustituido por una corrección.</numerusform>
            <numerusform>No se cuentan: %n casos retirados, sin consentimiento o sustituidos por una corrección.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>{sign} Fewer than {number}: an export hides it.</source>
        <translation>{sign} Menos de {number}: una exportación lo oculta.</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Somebody has not agreed to this person</source>
        <translation>Alguien no ha aceptado que la tenga esta persona</translation>
    </message>
    <message>
        <source>Whoever carries the file can read it, so everybody in it must have said yes to exactly that. Ask them first, leave their records out, or make a backup that only your recovery words open.</source>
        <translation>Quien lleve el archivo puede leerlo, así que todas las personas que contiene deben haber dicho que sí exactamente a eso. Pregúnteles antes, deje fuera sus registros, o haga una copia de seguridad que solo abran sus palabras de recuperación.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{said} It is a word, and names nobody.</source>
        <translation>{said} Es una palabra, y no nombra a nadie.</translation>
    </message>
    <message>
        <source>{said} The condition is met, this once.</source>
        <translation>{said} La condición se cumple, por esta vez.</translation>
    </message>
    <message>
        <source>{who}, in “{title}”: {reason}</source>
        <translation>{who}, en «{title}»: {reason}</translation>
    </message>
</context>
<context>
    <name>Off</name>
    <message>
        <source>Notes that wait come in first. The button goes from the lock screen, and the key for notes is removed.</source>
        <translation>Las notas que esperan entran antes. El botón desaparece de la pantalla de bloqueo, y la clave de las notas se quita.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch quick notes off?</source>
        <translation>¿Desactivar las notas rápidas?</translation>
    </message>
</context>
<context>
    <name>OfferedStep</name>
    <message numerus="yes">
        <source>%n file(s) beside it cannot be used as a card here.</source>
        <translation>
            <numerusform>%n archivo junto a ella no puede usarse aquí como tarjeta.</numerusform>
            <numerusform>%n archivos junto a ella no pueden usarse aquí como tarjeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody put the card of a focal point here, so that you need not type it. Nobody knows yet whether it is really theirs: before you send anything, compare its 40 digits with them, by a way you trust.</source>
        <translation>Alguien puso aquí la tarjeta de un punto focal, para que usted no tenga que escribirla. Todavía nadie sabe si es realmente suya: antes de enviar nada, compare sus 40 dígitos con esa persona, por una vía de confianza.</translation>
    </message>
    <message>
        <source>This folder offers a card</source>
        <translation>Esta carpeta ofrece una tarjeta</translation>
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
        <translation>Destruir la bóveda anterior…</translation>
    </message>
    <message>
        <source>First the new vault, then go on in it.</source>
        <translation>Primero la nueva bóveda, y después siga en ella.</translation>
    </message>
    <message>
        <source>If you use other drawers in it, open each of them first and move it too: they are destroyed with it.</source>
        <translation>Si usa otros cajones en ella, abra antes cada uno y trasládelo también: se destruyen con ella.</translation>
    </message>
    <message>
        <source>It does not stand where it was any more.</source>
        <translation>Ya no está donde estaba.</translation>
    </message>
    <message>
        <source>It is destroyed</source>
        <translation>Está destruida</translation>
    </message>
    <message>
        <source>It is not on this device. Open it where it is and destroy it in its settings, then say so here.</source>
        <translation>No está en este dispositivo. Ábrala donde está y destrúyala en sus ajustes; luego dígalo aquí.</translation>
    </message>
    <message>
        <source>There is no new vault, so this one stays.</source>
        <translation>No hay nueva bóveda, así que esta se queda.</translation>
    </message>
</context>
<context>
    <name>On</name>
    <message>
        <source>Best with one drawer only, or in the drawer that you would show.</source>
        <translation>Lo mejor es con un solo cajón, o en el cajón que usted mostraría.</translation>
    </message>
    <message>
        <source>I understand what others can see</source>
        <translation>Entiendo lo que otros pueden ver</translation>
    </message>
    <message>
        <source>Notes that wait while you show another drawer prove that drawer.</source>
        <translation>Las notas que esperan mientras usted muestra otro cajón prueban que existe ese cajón.</translation>
    </message>
    <message>
        <source>Photos and files that you add stay where they were, too.</source>
        <translation>Las fotos y los archivos que añade también se quedan donde estaban.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>The lock screen then has a button for a note with photos and files. Nothing on this computer can read it until this drawer is opened, which takes it in.</source>
        <translation>La pantalla de bloqueo tiene entonces un botón para una nota con fotos y archivos. Nada en esta computadora puede leerla hasta que se abra este cajón, que la incorpora.</translation>
    </message>
    <message>
        <source>They are on already, for another drawer or for somebody else. This drawer would take them over: the other one stops loudly when it is opened, and notes that wait for it stay where they are.</source>
        <translation>Ya están activadas, para otro cajón o para otra persona. Este cajón las asumiría: el otro se detiene con un aviso claro cuando se abre, y las notas que lo esperan se quedan donde están.</translation>
    </message>
    <message>
        <source>While the vault is locked nobody can make sure that notes go to you: who can write to the folder can exchange the key. The next unlock tells.</source>
        <translation>Mientras la bóveda está bloqueada, nadie puede asegurar que las notas le lleguen a usted: quien puede escribir en la carpeta puede cambiar la clave. El próximo desbloqueo lo dice.</translation>
    </message>
    <message>
        <source>Whoever looks at the folder sees that a drawer takes notes in, and so is in use.</source>
        <translation>Quien mire la carpeta ve que un cajón incorpora notas, y que por tanto está en uso.</translation>
    </message>
    <message>
        <source>Write quick notes without opening the vault?</source>
        <translation>¿Escribir notas rápidas sin abrir la bóveda?</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Could writing this down or sending it hurt you or someone else?</source>
        <translation>¿Podría anotar o enviar esto hacerle daño a usted o a otra persona?</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Examinarlo</translation>
    </message>
    <message>
        <source>More words are needed.</source>
        <translation>Hacen falta más palabras.</translation>
    </message>
    <message>
        <source>Perhaps send</source>
        <translation>Quizás enviar</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>Store nothing</source>
        <translation>No guardar nada</translation>
    </message>
    <message>
        <source>Store only</source>
        <translation>Solo guardar</translation>
    </message>
    <message>
        <source>The passphrase of the backup</source>
        <translation>La frase de contraseña de la copia de seguridad</translation>
    </message>
    <message>
        <source>This drawer: it was handed back, or entrusted to me</source>
        <translation>Este cajón: me la devolvieron o me la confiaron</translation>
    </message>
    <message>
        <source>What opens it?</source>
        <translation>¿Qué la abre?</translation>
    </message>
    <message>
        <source>You decide, now and later. Nothing is sent by itself, and leaving loses nothing.</source>
        <translation>Usted decide, ahora y después. Nada se envía solo, y salir no pierde nada.</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>Give back the sealed file…</source>
        <translation>Devolver el archivo sellado…</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>The sealed file lies where you wanted it, as it came.</source>
        <translation>El archivo sellado está donde usted quería, tal como llegó.</translation>
    </message>
    <message>
        <source>Where shall the sealed file be put?</source>
        <translation>¿Dónde se debe poner el archivo sellado?</translation>
    </message>
    <message>
        <source>Writing the sealed file</source>
        <translation>Escribiendo el archivo sellado</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>A card handed over</source>
        <translation>Una tarjeta traspasada</translation>
    </message>
    <message>
        <source>A changed card with the same keys. It is used after you compared its digits.</source>
        <translation>Una tarjeta cambiada con las mismas claves. Se usa después de que usted compare sus dígitos.</translation>
    </message>
    <message>
        <source>A new card, signed with the card you have. It is used after you compared its digits.</source>
        <translation>Una tarjeta nueva, firmada con la tarjeta que usted tiene. Se usa después de que usted compare sus dígitos.</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>Una notificación</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Another answer has the same number. Ask the focal point which one holds.</source>
        <translation>Otra respuesta tiene el mismo número. Pregunte al punto focal cuál vale.</translation>
    </message>
    <message>
        <source>Attached to its record</source>
        <translation>Unida a su registro</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>It arrived after a later answer. The status is that of the later one.</source>
        <translation>Llegó después de una respuesta posterior. El estado es el de la posterior.</translation>
    </message>
    <message>
        <source>Made by a newer program</source>
        <translation>Hecho con un programa más reciente</translation>
    </message>
    <message>
        <source>No file that can be read</source>
        <translation>No es un archivo que se pueda leer</translation>
    </message>
    <message>
        <source>No sealed file</source>
        <translation>No es un archivo sellado</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>No es para nosotros</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>No incorporado</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Practice and real do not mix</source>
        <translation>La práctica y lo real no se mezclan</translation>
    </message>
    <message>
        <source>This card is here already.</source>
        <translation>Esta tarjeta ya está aquí.</translation>
    </message>
    <message>
        <source>This card is new here. Compare its digits before you use it.</source>
        <translation>Esta tarjeta es nueva aquí. Compare sus dígitos antes de usarla.</translation>
    </message>
    <message>
        <source>Written for someone else</source>
        <translation>Escrito para otra persona</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>Before these months: %n record(s).</source>
        <translation>
            <numerusform>Antes de estos meses: %n registro.</numerusform>
            <numerusform>Antes de estos meses: %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>By UN mechanism</source>
        <translation>Por mecanismo de la ONU</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>Count all records</source>
        <translation>Contar todos los registros</translation>
    </message>
    <message>
        <source>Counts appear here once there is a record.</source>
        <translation>Los recuentos aparecen aquí cuando hay un registro.</translation>
    </message>
    <message>
        <source>One record can be about several people and several acts, so the lines overlap and must not be added up. Nor is one record the same as one victim.</source>
        <translation>Un registro puede tratar de varias personas y varios actos; por eso las líneas se solapan y no deben sumarse. Un registro tampoco equivale a una víctima.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n record(s) that the list is narrowed down to.</source>
        <translation>
            <numerusform>Solo el %n registro al que se ha reducido la lista.</numerusform>
            <numerusform>Solo los %n registros a los que se ha reducido la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records are counted here, not people.</source>
        <translation>Aquí se cuentan registros, no personas.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Untitled record</source>
        <translation>Registro sin título</translation>
    </message>
    <message>
        <source>Without a UN mechanism: {count}.</source>
        <translation>Sin mecanismo de la ONU: {count}.</translation>
    </message>
    <message>
        <source>Without a country: {count}.</source>
        <translation>Sin país: {count}.</translation>
    </message>
    <message>
        <source>Without a date: {count}.</source>
        <translation>Sin fecha: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>Without a month: %n record(s).</source>
        <translation>
            <numerusform>Sin mes: %n registro.</numerusform>
            <numerusform>Sin mes: %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an act: {count}.</source>
        <translation>Sin acto: {count}.</translation>
    </message>
    <message>
        <source>{count} more stand in the table.</source>
        <translation>En la tabla hay {count} más.</translation>
    </message>
</context>
<context>
    <name>OwnFileView</name>
    <message>
        <source>About {people}</source>
        <translation>Sobre {people}</translation>
    </message>
    <message>
        <source>Accept the new key…</source>
        <translation>Aceptar la clave nueva…</translation>
    </message>
    <message>
        <source>Another key signed it: ask the sender in another way.</source>
        <translation>Lo firmó otra clave: pregunte por otra vía a quien lo envió.</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Respuestas dadas</translation>
    </message>
    <message>
        <source>Case {id}</source>
        <translation>Caso {id}</translation>
    </message>
    <message>
        <source>It is not from them…</source>
        <translation>No es suya…</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Núm. {number}</translation>
    </message>
    <message>
        <source>Not from the sender: {who} asked ({how}), {when}</source>
        <translation>No es de quien lo envió: {who} preguntó ({how}), {when}</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>No probado</translation>
    </message>
    <message>
        <source>Not without further consent: {promise}</source>
        <translation>No sin otro consentimiento: {promise}</translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>Todavía no se respondió nada.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Our notes</source>
        <translation>Nuestras notas</translation>
    </message>
    <message>
        <source>Possibly sent by whoever holds the device: ask the sender in another way.</source>
        <translation>Posiblemente lo envió quien tiene el dispositivo: pregunte por otra vía a quien lo envió.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Report {id}</source>
        <translation>Informe {id}</translation>
    </message>
    <message>
        <source>Sealed file: {size}, SHA-256 {hash}</source>
        <translation>Archivo sellado: {size}, SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Sealed to the card {digest}</source>
        <translation>Sellado para la tarjeta {digest}</translation>
    </message>
    <message>
        <source>Signed with {key}</source>
        <translation>Firmado con {key}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The new key was accepted by {who} ({how}), {when}</source>
        <translation>La clave nueva la aceptó {who} ({how}), {when}</translation>
    </message>
    <message>
        <source>We write again by {day}</source>
        <translation>Volvemos a escribir a más tardar el {day}</translation>
    </message>
    <message>
        <source>they stay here and are never sent</source>
        <translation>se quedan aquí y nunca se envían</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Language of the page</source>
        <translation>Idioma de la página</translation>
    </message>
    <message>
        <source>Make a PDF…</source>
        <translation>Crear un PDF…</translation>
    </message>
    <message>
        <source>{language}, partly in English</source>
        <translation>{language}, en parte en inglés</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Allegations, not findings. Printed on {day}.</source>
        <translation>Alegaciones, no conclusiones. Impreso el {day}.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>By UN mechanism</source>
        <translation>Por mecanismo de la ONU</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Names and contacts are not on these pages. Pseudonyms stand for people.</source>
        <translation>Los nombres y contactos no están en estas páginas. Los seudónimos representan a las personas.</translation>
    </message>
    <message>
        <source>No question about it is answered yet.</source>
        <translation>Todavía no se ha respondido a ninguna pregunta al respecto.</translation>
    </message>
    <message>
        <source>Only some of the records of the vault were counted.</source>
        <translation>Solo se contaron algunos de los registros de la bóveda.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Overview of records</source>
        <translation>Resumen de los registros</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Printed on {day}.</source>
        <translation>Impreso el {day}.</translation>
    </message>
    <message>
        <source>Records are counted here, not people. One record can be about several people and several acts, so the lines overlap and must not be added up.</source>
        <translation>Aquí se cuentan registros, no personas. Un registro puede tratar de varias personas y varios actos; por eso las líneas se solapan y no deben sumarse.</translation>
    </message>
    <message>
        <source>Records counted: {count}</source>
        <translation>Registros contados: {count}</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>Gestiones realizadas</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>Órganos de tratados</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>Cooperación con la ONU</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>Examen Periódico Universal</translation>
    </message>
    <message>
        <source>Untitled record</source>
        <translation>Registro sin título</translation>
    </message>
    <message>
        <source>What authorities answered</source>
        <translation>Lo que respondieron las autoridades</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Lo que se pide</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>Lo que hizo la ONU</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>Who is said to have done it</source>
        <translation>Quién se dice que lo hizo</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>What leaves</source>
        <translation>Lo que sale</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>A drawer you named has recovery words. Adding a drawer writes all keys anew, so they stay valid only if they are typed now. Otherwise they end, and you can make new ones afterwards.</source>
        <translation>Un cajón que indicó tiene palabras de recuperación. Añadir un cajón escribe de nuevo todas las claves, así que solo siguen valiendo si se escriben ahora. Si no, dejan de valer, y después puede crear otras.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>I have them here</source>
        <translation>Las tengo aquí</translation>
    </message>
    <message>
        <source>Let them end</source>
        <translation>Dejar que terminen</translation>
    </message>
    <message>
        <source>Type the words first, or let them end.</source>
        <translation>Escriba antes las palabras, o deje que terminen.</translation>
    </message>
    <message>
        <source>What becomes of the recovery words?</source>
        <translation>¿Qué pasa con las palabras de recuperación?</translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>Write the words down</source>
        <translation>Anote las palabras</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>No answer can be read there: {fields}</source>
        <translation>Ahí no se puede leer ninguna respuesta: {fields}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
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
            <numerusform>%n archivo no se abrió: la bandeja de entrada dice por qué.</numerusform>
            <numerusform>%n archivos no se abrieron: la bandeja de entrada dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) opened.</source>
        <translation>
            <numerusform>%n archivo se abrió.</numerusform>
            <numerusform>%n archivos se abrieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice stick(s) made in {folder}. Copy each folder to a stick.</source>
        <translation>
            <numerusform>%n memoria USB de práctica creada en {folder}. Copie cada carpeta a una memoria USB.</numerusform>
            <numerusform>%n memorias USB de práctica creadas en {folder}. Copie cada carpeta a una memoria USB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stick(s): {what}</source>
        <translation>
            <numerusform>%n memoria USB: {what}</numerusform>
            <numerusform>%n memorias USB: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>After: what came back</source>
        <translation>Después: lo que volvió</translation>
    </message>
    <message>
        <source>Before: practice sticks</source>
        <translation>Antes: memorias USB de práctica</translation>
    </message>
    <message>
        <source>Choose the folder with the sticks, or with their files. All are opened here.</source>
        <translation>Elija la carpeta con las memorias USB, o con sus archivos. Todos se abren aquí.</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Errores frecuentes</translation>
    </message>
    <message>
        <source>Each stick has a vault of its own, your practice card, evidence to use and a page to print. Its passphrase stands on the page: it opens fiction.</source>
        <translation>Cada memoria USB tiene su propia bóveda, su tarjeta de práctica, pruebas que usar y una página para imprimir. Su frase de contraseña figura en la página: abre ficción.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Make the sticks…</source>
        <translation>Crear las memorias USB…</translation>
    </message>
    <message>
        <source>Making practice sticks</source>
        <translation>Creando las memorias USB de práctica</translation>
    </message>
    <message>
        <source>No practice report has come yet.</source>
        <translation>Todavía no ha llegado ningún informe de práctica.</translation>
    </message>
    <message>
        <source>Nothing came from: {sticks}</source>
        <translation>No llegó nada de: {sticks}</translation>
    </message>
    <message>
        <source>Open what they sealed…</source>
        <translation>Abrir lo que sellaron…</translation>
    </message>
    <message>
        <source>Opening what came back</source>
        <translation>Abriendo lo que volvió</translation>
    </message>
    <message>
        <source>Sealed files of all sticks</source>
        <translation>Archivos sellados de todas las memorias USB</translation>
    </message>
    <message>
        <source>The folder with the sticks, or with their files</source>
        <translation>La carpeta con las memorias USB, o con sus archivos</translation>
    </message>
    <message>
        <source>This is done in the focal point’s vault of the workshop.</source>
        <translation>Esto se hace en la bóveda del punto focal del taller.</translation>
    </message>
    <message>
        <source>Where shall the sticks be made?</source>
        <translation>¿Dónde se deben crear las memorias USB?</translation>
    </message>
    <message>
        <source>Who got how far</source>
        <translation>Quién llegó hasta dónde</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Both copies of the keys</source>
        <translation>Ambas copias de las claves</translation>
    </message>
    <message>
        <source>Cases, sealed reports and versions</source>
        <translation>Casos, informes sellados y versiones</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Every byte of every file</source>
        <translation>Cada byte de cada archivo</translation>
    </message>
    <message>
        <source>Every item of evidence against the history</source>
        <translation>Cada prueba, comparada con el historial</translation>
    </message>
    <message>
        <source>Every page of the drawer, and how they hang together</source>
        <translation>Cada página del cajón, y cómo se enlazan</translation>
    </message>
    <message>
        <source>Every record, person and consent</source>
        <translation>Cada registro, persona y consentimiento</translation>
    </message>
    <message>
        <source>Everything in this drawer is whole.</source>
        <translation>Todo en este cajón está íntegro.</translation>
    </message>
    <message numerus="yes">
        <source>Found: %n thing(s) that should not be so.</source>
        <translation>
            <numerusform>Encontrado: %n cosa que no debería ser así.</numerusform>
            <numerusform>Encontradas: %n cosas que no deberían ser así.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>¿Está todo íntegro?</translation>
    </message>
    <message>
        <source>Nothing older was put in place of something newer</source>
        <translation>No se puso nada más antiguo en lugar de algo más nuevo</translation>
    </message>
    <message>
        <source>The history, entry by entry</source>
        <translation>El historial, entrada por entrada</translation>
    </message>
    <message>
        <source>What is not named below can be read. Make a backup of it now, then put the whole folder back from a copy made before, and bring the backup into it.</source>
        <translation>Lo que no se nombra abajo se puede leer. Haga ahora una copia de seguridad de ello, luego reponga la carpeta entera desde una copia hecha antes, y restaure en ella la copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <source>It is the only thing between your notes and someone who has the folder.</source>
        <translation>Es lo único que se interpone entre sus notas y quien tenga la carpeta.</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Change the passphrase of this drawer?</source>
        <translation>¿Cambiar la frase de contraseña de este cajón?</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>La nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase as it is now</source>
        <translation>La frase de contraseña actual</translation>
    </message>
    <message>
        <source>Who copied the folder before and knows the old passphrase can still open that copy, and with its key this drawer as it is now. If you fear that, make a new vault, bring a backup into it, and remove this one.</source>
        <translation>Quien copió antes la carpeta y sabe la frase de contraseña anterior aún puede abrir esa copia y, con su clave, este cajón tal como está ahora. Si teme eso, cree una nueva bóveda, restaure en ella una copia de seguridad y elimine esta.</translation>
    </message>
</context>
<context>
    <name>PeopleFound</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in this vault</source>
        <translation>Todas las personas de esta bóveda</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Nobody is in this vault yet. People are added in a record.</source>
        <translation>Todavía no hay nadie en esta bóveda. Las personas se añaden en un registro.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>en %n registro</numerusform>
            <numerusform>en %n registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a group</source>
        <translation>Añadir un grupo</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>Add who is alleged to have done it</source>
        <translation>Añadir a quien se alega que lo hizo</translation>
    </message>
    <message>
        <source>Name the agency rather than a person. A name is kept apart and never leaves with a report.</source>
        <translation>Indique el organismo en lugar de una persona. Un nombre se guarda aparte y nunca sale con un informe.</translation>
    </message>
    <message>
        <source>Remove from this record…</source>
        <translation>Quitar de este registro…</translation>
    </message>
    <message>
        <source>Remove this entry?</source>
        <translation>¿Quitar esta entrada?</translation>
    </message>
    <message>
        <source>Remove this organisation from the record?</source>
        <translation>¿Quitar esta organización del registro?</translation>
    </message>
    <message>
        <source>Remove this person from the record?</source>
        <translation>¿Quitar a esta persona del registro?</translation>
    </message>
    <message>
        <source>Somebody already in this vault</source>
        <translation>Alguien que ya está en esta bóveda</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Nobody is described in it.</source>
        <translation>No se describe a nadie en él.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>Who shall carry it?</source>
        <translation>¿Quién debe llevarla?</translation>
    </message>
    <message>
        <source>You have compared no card of a person yet. Ask them to make one as a person, add it under Focal points, and compare its digits.</source>
        <translation>Todavía no ha comparado ninguna tarjeta de una persona. Pídale que cree una como persona, añádala en Puntos focales y compare sus dígitos.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Hide name</source>
        <translation>Ocultar el nombre</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>Mostrar el nombre</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>Lo que se aceptó</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>About</source>
        <translation>Alrededor de</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Sobre esta persona</translation>
    </message>
    <message>
        <source>As said in “{title}”</source>
        <translation>Como se dijo en «{title}»</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Volver a preguntar…</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Volver a la tabla</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing is allowed that could be withdrawn</source>
        <translation>No hay nada permitido que pudiera retirarse</translation>
    </message>
    <message>
        <source>Opens the list of records</source>
        <translation>Abre la lista de registros</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Withdraw everything…</source>
        <translation>Retirar todo…</translation>
    </message>
    <message>
        <source>a record without a title</source>
        <translation>un registro sin título</translation>
    </message>
    <message>
        <source>ask again by {day}</source>
        <translation>volver a preguntar antes del {day}</translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>en %n registro</numerusform>
            <numerusform>en %n registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>A vault is one folder, here or on a USB stick. It can be copied like any other.</source>
        <translation>Una bóveda es una carpeta, aquí o en una memoria USB. Puede copiarse como cualquier otra.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>How much evidence?</source>
        <translation>¿Cuántas pruebas?</translation>
    </message>
    <message>
        <source>Inside this folder</source>
        <translation>Dentro de esta carpeta</translation>
    </message>
    <message>
        <source>It looks as if this folder is copied to a cloud. Copies stay there, whatever you remove here. Another place is better.</source>
        <translation>Parece que esta carpeta se copia a una nube. Las copias quedan allí, aunque usted borre cosas aquí. Es mejor otro lugar.</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Photos, 256 MB</source>
        <translation>Fotos, 256 MB</translation>
    </message>
    <message>
        <source>Remember this place on this computer</source>
        <translation>Recordar este lugar en esta computadora</translation>
    </message>
    <message>
        <source>Text, 16 MB</source>
        <translation>Texto, 16 MB</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>La carpeta necesita un nombre.</translation>
    </message>
    <message>
        <source>The vault has four drawers of this size: {needed}. There are {free} free.</source>
        <translation>La bóveda tiene cuatro cajones de este tamaño: {needed}. Hay {free} libres.</translation>
    </message>
    <message>
        <source>There is not enough room. Choose less evidence, or another place.</source>
        <translation>No hay espacio suficiente. Elija menos pruebas u otro lugar.</translation>
    </message>
    <message>
        <source>There is something of this name already. Take another name.</source>
        <translation>Ya hay algo con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This cannot be the name of a folder. Letters and spaces can.</source>
        <translation>Esto no puede ser el nombre de una carpeta. Use letras y espacios.</translation>
    </message>
    <message>
        <source>This folder is not on the stick that the program runs from: the vault would stay on this computer.</source>
        <translation>Esta carpeta no está en la memoria USB desde la que funciona el programa: la bóveda se quedaría en esta computadora.</translation>
    </message>
    <message>
        <source>This folder is not there any more. Choose another one.</source>
        <translation>Esta carpeta ya no está ahí. Elija otra.</translation>
    </message>
    <message>
        <source>Video, 3.75 GB</source>
        <translation>Vídeo, 3.75 GB</translation>
    </message>
    <message>
        <source>Where shall the vault be?</source>
        <translation>¿Dónde debe estar la bóveda?</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) left out</source>
        <translation>
            <numerusform>%n caso omitido</numerusform>
            <numerusform>%n casos omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed</source>
        <translation>
            <numerusform>%n persona quitada</numerusform>
            <numerusform>%n personas quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the consent of everybody…</source>
        <translation>Revisando el consentimiento de todos…</translation>
    </message>
    <message>
        <source>None of these cases may leave for that.</source>
        <translation>Ninguno de estos casos puede salir para eso.</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>A passphrase for the file</source>
        <translation>Una frase de contraseña para el archivo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Looking at who agreed</source>
        <translation>Revisando quién aceptó</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>El archivo está íntegro</translation>
    </message>
    <message>
        <source>The records, with their names, evidence and what belongs to them.</source>
        <translation>Los registros, con sus nombres, sus pruebas y lo que les corresponde.</translation>
    </message>
    <message>
        <source>This does not open it. Nothing has gone from here. If you no longer know the passphrase, destroy the file and begin again.</source>
        <translation>Esto no lo abre. No se ha ido nada de aquí. Si ya no sabe la frase de contraseña, destruya el archivo y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>Probando la frase de contraseña</translation>
    </message>
    <message>
        <source>What shall open the file?</source>
        <translation>¿Qué debe abrir el archivo?</translation>
    </message>
    <message>
        <source>Where shall the file be put? Best on a stick.</source>
        <translation>¿Dónde se debe poner el archivo? Lo mejor es una memoria USB.</translation>
    </message>
    <message>
        <source>Writing the file, and reading it back</source>
        <translation>Escribiendo el archivo y releyéndolo</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n prueba</numerusform>
            <numerusform>%n pruebas</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Marcar como listo</translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation>Más sobre este registro</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>Personas y consentimiento</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Sent and answered</source>
        <translation>Envío y respuesta</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>Cooperación con la ONU</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Written while locked, author not certain</source>
        <translation>Escrito con la bóveda bloqueada, autoría no segura</translation>
    </message>
</context>
<context>
    <name>PreviewPerson</name>
    <message>
        <source>Agreed to be sent only under a condition</source>
        <translation>Aceptó el envío solo con una condición</translation>
    </message>
    <message>
        <source>Agreed to be sent to the focal point</source>
        <translation>Aceptó el envío al punto focal</translation>
    </message>
    <message>
        <source>Consent withdrawn, so nothing about {name} is sent any more</source>
        <translation>Consentimiento retirado, así que ya no se envía nada sobre {name}</translation>
    </message>
    <message>
        <source>Not asked yet, so nothing about {name} is sent</source>
        <translation>Aún no se preguntó, así que no se envía nada sobre {name}</translation>
    </message>
    <message>
        <source>Said no, so nothing about {name} is sent</source>
        <translation>Dijo que no, así que no se envía nada sobre {name}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Too risky to ask, so nothing about {name} is sent</source>
        <translation>Preguntar es demasiado peligroso, así que no se envía nada sobre {name}</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n file(s). Only the focal point can open it.</source>
        <translation>
            <numerusform>%n archivo. Solo el punto focal puede abrirlo.</numerusform>
            <numerusform>%n archivos. Solo el punto focal puede abrirlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation>Prueba {number}</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>History of the files</source>
        <translation>Historial de los archivos</translation>
    </message>
    <message>
        <source>In the sealed file</source>
        <translation>En el archivo sellado</translation>
    </message>
    <message>
        <source>Names and contacts, kept apart</source>
        <translation>Nombres y contactos, guardados aparte</translation>
    </message>
    <message>
        <source>Preview and seal</source>
        <translation>Vista previa y sellado</translation>
    </message>
    <message>
        <source>Sealed, with padding</source>
        <translation>Sellado, con relleno</translation>
    </message>
    <message>
        <source>The page as it leaves</source>
        <translation>La página tal como sale</translation>
    </message>
    <message>
        <source>The report, for people</source>
        <translation>El informe, para personas</translation>
    </message>
    <message>
        <source>The report, for programs</source>
        <translation>El informe, para programas</translation>
    </message>
    <message>
        <source>This is the page that leaves, word for word.</source>
        <translation>Esta es la página que sale, palabra por palabra.</translation>
    </message>
    <message>
        <source>What your vault keeps</source>
        <translation>Lo que guarda su bóveda</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>It lies outside the vault, open to whoever finds it. Pseudonyms stand for people, and names that are kept apart are not in it. Print it with a printer on a cable, then destroy the file.</source>
        <translation>Queda fuera de la bóveda, abierto a quien lo encuentre. Los seudónimos representan a las personas, y los nombres que se guardan aparte no están en él. Imprímalo con una impresora conectada por cable y luego destruya el archivo.</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Dejarlo aquí</translation>
    </message>
    <message>
        <source>Make a PDF of the overview?</source>
        <translation>¿Crear un PDF del resumen?</translation>
    </message>
    <message>
        <source>Make a PDF of this record?</source>
        <translation>¿Crear un PDF de este registro?</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Crear el archivo…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Creando las páginas</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>¿Dónde se debe poner el archivo?</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} está ahora fuera de la bóveda, abierto a todo el mundo.</translation>
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
        <translation>Sale una copia limpia. Mire una vez más lo que se ve y se oye en ella. Personas que usted marcó como reconocibles: {shows}.</translation>
    </message>
    <message>
        <source>A condition is written here, and the answer is a plain yes. If it still holds, choose “Only if …”.</source>
        <translation>Aquí hay una condición escrita, y la respuesta es un sí sin más. Si aún vale, elija «Solo si …».</translation>
    </message>
    <message>
        <source>A confidential submission became known. Add how that happened as an act of its own.</source>
        <translation>Una comunicación confidencial llegó a saberse. Añada cómo ocurrió como un acto propio.</translation>
    </message>
    <message>
        <source>A file is named here that is not in the folder.</source>
        <translation>Aquí se nombra un archivo que no está en la carpeta.</translation>
    </message>
    <message>
        <source>A file of evidence cannot have this name.</source>
        <translation>Un archivo de pruebas no puede tener este nombre.</translation>
    </message>
    <message>
        <source>A group can only be named by its title.</source>
        <translation>Un grupo solo puede nombrarse por su título.</translation>
    </message>
    <message>
        <source>A group has no name. Give a member who is to be named an entry of their own.</source>
        <translation>Un grupo no tiene nombre. Dé a un miembro que deba ser nombrado su propia entrada.</translation>
    </message>
    <message>
        <source>A guardian answered for an adult. Ask the person, or note why that cannot be.</source>
        <translation>Quien ejerce la tutela respondió por una persona adulta. Pregunte a la persona, o anote por qué no es posible.</translation>
    </message>
    <message>
        <source>A guardian answered. Ask the child too, in words that a child understands, and note it.</source>
        <translation>Respondió quien ejerce la tutela. Pregunte también al niño o la niña, con palabras que entienda, y anótelo.</translation>
    </message>
    <message>
        <source>A name in your vault is part of it. If it means that person, it is replaced; another word stays.</source>
        <translation>Un nombre de su bóveda es parte de ello. Si se refiere a esa persona, se sustituye; otra palabra se queda.</translation>
    </message>
    <message>
        <source>A name that is kept apart stands in this text, and is shown wherever the text is. Write the pseudonym instead.</source>
        <translation>En este texto figura un nombre que se guarda aparte, y se muestra dondequiera que esté el texto. Escriba en su lugar el seudónimo.</translation>
    </message>
    <message>
        <source>A number below zero cannot be right here.</source>
        <translation>Un número inferior a cero no puede ser correcto aquí.</translation>
    </message>
    <message>
        <source>A real name stands here. Write the pseudonym instead.</source>
        <translation>Aquí figura un nombre real. Escriba en su lugar el seudónimo.</translation>
    </message>
    <message>
        <source>A real name stands in the text ({fields}). It leaves as the pseudonym; read the text once more.</source>
        <translation>Figura un nombre real en el texto ({fields}). Sale como el seudónimo; lea el texto una vez más.</translation>
    </message>
    <message>
        <source>Accounts of a day of consent may not differ. Keep the day that holds.</source>
        <translation>Los relatos sobre el día de un consentimiento no pueden diferir. Conserve el día que vale.</translation>
    </message>
    <message>
        <source>An answer to this would tell who people are. Ask for advice before anyone answers.</source>
        <translation>Una respuesta a esto revelaría quiénes son las personas. Pida consejo antes de que alguien responda.</translation>
    </message>
    <message>
        <source>An item with a file needs a name of its own, such as E1.</source>
        <translation>Un elemento con archivo necesita un nombre propio, como E1.</translation>
    </message>
    <message>
        <source>An organisation cannot answer itself. Choose who answered for it, and why they may.</source>
        <translation>Una organización no puede responder por sí misma. Elija quién respondió por ella, y por qué puede hacerlo.</translation>
    </message>
    <message>
        <source>Choose exactly one.</source>
        <translation>Elija exactamente uno.</translation>
    </message>
    <message>
        <source>Choose “I don’t know” or “I prefer not to say”.</source>
        <translation>Elija «No lo sé» o «Prefiero no decirlo».</translation>
    </message>
    <message>
        <source>Everyone was told before it was withdrawn. Look at the two days once more.</source>
        <translation>Se avisó a todos antes de que se retirara. Mire una vez más los dos días.</translation>
    </message>
    <message>
        <source>For a group, this covers the number of people and their title only. Whoever is to be named needs an entry of their own.</source>
        <translation>Para un grupo, esto abarca solo el número de personas y su título. Quien deba ser nombrado necesita su propia entrada.</translation>
    </message>
    <message>
        <source>For somebody under 18, a parent or guardian should answer too.</source>
        <translation>Por un menor de 18 años debería responder también el padre, la madre o quien ejerce la tutela.</translation>
    </message>
    <message>
        <source>For this use, how the person is named is fixed.</source>
        <translation>Para este uso, la forma de nombrar a la persona está fijada.</translation>
    </message>
    <message>
        <source>How many people are in the group?</source>
        <translation>¿Cuántas personas hay en el grupo?</translation>
    </message>
    <message>
        <source>Initials may be shown, and none are kept. They are never made from the name: write them under “Name and contact”.</source>
        <translation>Pueden mostrarse iniciales, y no se guarda ninguna. Nunca se forman a partir del nombre: escríbalas en «Nombre y contacto».</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>It is as short as a name in your vault, and may be another word. A name is replaced; a word stays.</source>
        <translation>Es tan corta como un nombre de su bóveda, y puede ser otra palabra. Un nombre se sustituye; una palabra se queda.</translation>
    </message>
    <message>
        <source>It is missing, and the record shall have been sent: complete it, or make it a draft.</source>
        <translation>Falta, y el registro figura como enviado: complételo o conviértalo en borrador.</translation>
    </message>
    <message>
        <source>It is no plain text, or too long.</source>
        <translation>No es texto sin formato, o es demasiado largo.</translation>
    </message>
    <message>
        <source>It is too large: 1 MiB for an incident, 8 MiB for a picture, 64 MiB in all.</source>
        <translation>Es demasiado grande: 1 MiB para un incidente, 8 MiB para una imagen, 64 MiB en total.</translation>
    </message>
    <message>
        <source>It must be draft, ready, sent, answered or withdrawn.</source>
        <translation>Debe ser borrador, listo, enviado, respondido o retirado.</translation>
    </message>
    <message>
        <source>It says that it corrects an earlier report, but another key signed it. Treat it as not proven.</source>
        <translation>Dice que corrige un informe anterior, pero lo firmó otra clave. Trátelo como no probado.</translation>
    </message>
    <message>
        <source>Named in the Secretary-General’s report, but not in public. Ask once more what is meant.</source>
        <translation>Nombrada en el informe del Secretario General, pero no en público. Pregunte otra vez qué se quiere decir.</translation>
    </message>
    <message>
        <source>No name is written down.</source>
        <translation>No hay ningún nombre anotado.</translation>
    </message>
    <message>
        <source>Nobody has compared the 40 digits of this card. If it is not theirs, somebody else reads everything.</source>
        <translation>Nadie ha comparado los 40 dígitos de esta tarjeta. Si no es la suya, otra persona lo lee todo.</translation>
    </message>
    <message>
        <source>Nobody has said that the Government will know. Explain it, then ask again.</source>
        <translation>Nadie ha dicho que el Gobierno lo sabrá. Explíquelo y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Nobody in this record agreed to its being sent. Ask them first.</source>
        <translation>Nadie en este registro aceptó que se envíe. Pregúnteles antes.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Aún sin respuesta.</translation>
    </message>
    <message>
        <source>Not answered yet; the report can do without it.</source>
        <translation>Aún sin respuesta; el informe puede ir sin ella.</translation>
    </message>
    <message>
        <source>Only a number or a day can be “about”.</source>
        <translation>Solo un número o un día puede ser «alrededor de».</translation>
    </message>
    <message>
        <source>Only a number or a day can have accounts that differ.</source>
        <translation>Solo de un número o un día puede haber relatos que difieran.</translation>
    </message>
    <message>
        <source>Only one answer is possible here.</source>
        <translation>Aquí solo es posible una respuesta.</translation>
    </message>
    <message>
        <source>Only somebody who acts for an agency can be named, and nobody who is a person of the record.</source>
        <translation>Solo se puede nombrar a alguien que actúa por un organismo, y a nadie que sea una persona del registro.</translation>
    </message>
    <message>
        <source>Others had the device in their hands. Add the act “Device searched, copied or seized”.</source>
        <translation>Otros tuvieron el dispositivo en sus manos. Añada el acto «Dispositivo registrado, copiado o incautado».</translation>
    </message>
    <message>
        <source>People you know may be known to others now. Think about who should be told.</source>
        <translation>Otros pueden conocer ahora a personas que usted conoce. Piense a quién habría que avisar.</translation>
    </message>
    <message>
        <source>Practice cards and real vaults do not mix.</source>
        <translation>Las tarjetas de práctica y las bóvedas reales no se mezclan.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Diga en pocas palabras qué es.</translation>
    </message>
    <message>
        <source>Say that it may be published, and that this cannot be undone; then tick it.</source>
        <translation>Diga que puede publicarse, y que esto no se puede deshacer; después márquelo.</translation>
    </message>
    <message>
        <source>Say with which organisations it may be shared.</source>
        <translation>Diga con qué organizaciones puede compartirse.</translation>
    </message>
    <message>
        <source>Several answers are possible here.</source>
        <translation>Aquí son posibles varias respuestas.</translation>
    </message>
    <message>
        <source>Somebody else answered, and the person is free. Ask the person, if you can.</source>
        <translation>Respondió otra persona, y la persona está en libertad. Pregúntele a ella, si puede.</translation>
    </message>
    <message>
        <source>Somebody else in your vault has the same name, or a part of it.</source>
        <translation>Otra persona de su bóveda tiene el mismo nombre, o una parte de él.</translation>
    </message>
    <message>
        <source>Something belongs here.</source>
        <translation>Aquí corresponde algo.</translation>
    </message>
    <message>
        <source>Something in the file is there twice.</source>
        <translation>Algo del archivo está dos veces.</translation>
    </message>
    <message>
        <source>The agency leaves. A name leaves only with a reason: somebody named falsely can be harmed, and you may be asked for proof.</source>
        <translation>El organismo sale. Un nombre sale solo con un motivo: alguien nombrado por error puede sufrir daños, y a usted pueden pedirle pruebas.</translation>
    </message>
    <message>
        <source>The answer for “{use}” holds only under a condition. Confirm that it is met for this report.</source>
        <translation>La respuesta para «{use}» vale solo con una condición. Confirme que se cumple para este informe.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message>
        <source>The answers are no list with date, kind and message.</source>
        <translation>Las respuestas no son una lista con fecha, tipo y mensaje.</translation>
    </message>
    <message>
        <source>The card is no longer valid, and somebody else may hold its key by now. But whoever has the report must be told.</source>
        <translation>La tarjeta ya no es válida, y puede que otra persona tenga ahora su clave. Pero hay que avisar a quien tiene el informe.</translation>
    </message>
    <message>
        <source>The card is no longer valid. Ask for a new one.</source>
        <translation>La tarjeta ya no es válida. Pida una nueva.</translation>
    </message>
    <message>
        <source>The card was replaced. Use the newer one.</source>
        <translation>La tarjeta se sustituyó. Use la más nueva.</translation>
    </message>
    <message>
        <source>The card was revoked, for good. Ask for a new one, by another way.</source>
        <translation>La tarjeta se revocó, para siempre. Pida una nueva, por otra vía.</translation>
    </message>
    <message>
        <source>The clock of this computer says {clock}, but this program was built on {built}. Nobody can tell whether this card, valid until {until}, has expired: look at a calendar.</source>
        <translation>El reloj de esta computadora dice {clock}, pero este programa se compiló el {built}. Nadie puede saber si esta tarjeta, válida hasta el {until}, ha caducado: mire un calendario.</translation>
    </message>
    <message>
        <source>The day to ask again is before the answer.</source>
        <translation>El día para volver a preguntar es anterior a la respuesta.</translation>
    </message>
    <message>
        <source>The description of the scenario cannot be read.</source>
        <translation>La descripción del escenario no se puede leer.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>El fin es anterior al comienzo.</translation>
    </message>
    <message>
        <source>The file begins with a mark that does not belong there.</source>
        <translation>El archivo empieza con una marca que no corresponde ahí.</translation>
    </message>
    <message>
        <source>The file breaks off or holds a mistake in its form.</source>
        <translation>El archivo se interrumpe o contiene un error de formato.</translation>
    </message>
    <message>
        <source>The file holds too many values.</source>
        <translation>El archivo contiene demasiados valores.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>El archivo tiene demasiados niveles.</translation>
    </message>
    <message>
        <source>The guardian agreed, and the child does not want it. Better treat this as no.</source>
        <translation>Quien ejerce la tutela aceptó, y el niño o la niña no lo quiere. Es mejor tratarlo como un no.</translation>
    </message>
    <message>
        <source>The letters in the file cannot be read.</source>
        <translation>Las letras del archivo no se pueden leer.</translation>
    </message>
    <message>
        <source>The name may be public, but the Government may not be told. Ask once more what is meant.</source>
        <translation>El nombre puede ser público, pero no se puede decir al Gobierno. Pregunte otra vez qué se quiere decir.</translation>
    </message>
    <message>
        <source>The name of this official leaves with the report and cannot be taken back. Confirm once more.</source>
        <translation>El nombre de este funcionario sale con el informe y no se puede retirar. Confirme una vez más.</translation>
    </message>
    <message>
        <source>The original leaves, with the hidden data in it: place, device, time. A cleaned copy could leave instead. Say why it is the original.</source>
        <translation>Sale el original, con los datos ocultos: lugar, dispositivo, hora. En su lugar podría salir una copia limpia. Diga por qué es el original.</translation>
    </message>
    <message>
        <source>The person does not agree to the focal point, so nothing of them gets there, and nobody can act on this answer.</source>
        <translation>La persona no acepta al punto focal, así que nada de ella llega allí, y nadie puede actuar según esta respuesta.</translation>
    </message>
    <message>
        <source>The person has died or is missing. If they said this before, choose “Instruction given earlier”. Else family or a lawyer may answer, only for the uses that they name.</source>
        <translation>La persona ha muerto o está desaparecida. Si lo dijo antes, elija «Instrucción dada antes». Si no, puede responder la familia o un abogado o abogada, solo para los usos que indiquen.</translation>
    </message>
    <message>
        <source>The person is held, and may not have been free to refuse. A family member or a lawyer may answer for them, only for the uses that they name.</source>
        <translation>La persona está detenida, y puede que no fuera libre de negarse. Un familiar o un abogado o abogada puede responder por ella, solo para los usos que indique.</translation>
    </message>
    <message>
        <source>The pseudonym holds the name or a part of it. Choose another word.</source>
        <translation>El seudónimo contiene el nombre o una parte de él. Elija otra palabra.</translation>
    </message>
    <message>
        <source>The record is still a draft. Answer what is missing: {missing}.</source>
        <translation>El registro sigue siendo un borrador. Responda lo que falta: {missing}.</translation>
    </message>
    <message>
        <source>The record says that nothing is sent before there is consent.</source>
        <translation>El registro dice que no se envía nada antes de que haya consentimiento.</translation>
    </message>
    <message>
        <source>The record was withdrawn, so it does not leave.</source>
        <translation>El registro se retiró, así que no sale.</translation>
    </message>
    <message>
        <source>The same file is in this record already.</source>
        <translation>El mismo archivo ya está en este registro.</translation>
    </message>
    <message>
        <source>There are too many incidents; 100 are the most.</source>
        <translation>Hay demasiados incidentes; el máximo es 100.</translation>
    </message>
    <message>
        <source>There are two answers for the same use. Keep the one that holds.</source>
        <translation>Hay dos respuestas para el mismo uso. Conserve la que vale.</translation>
    </message>
    <message>
        <source>There are two answers that exclude each other.</source>
        <translation>Hay dos respuestas que se excluyen entre sí.</translation>
    </message>
    <message>
        <source>There are words, but “Something else” is not chosen.</source>
        <translation>Hay palabras, pero no se eligió «Otra cosa».</translation>
    </message>
    <message>
        <source>There is a day on which this was withdrawn, so it counts as withdrawn. Choose what holds now.</source>
        <translation>Hay un día en que esto se retiró, así que cuenta como retirado. Elija lo que vale ahora.</translation>
    </message>
    <message>
        <source>There is a day when it ended, and it is still going on.</source>
        <translation>Hay un día en que terminó, y sigue ocurriendo.</translation>
    </message>
    <message>
        <source>There is a number in it that is none.</source>
        <translation>Contiene un número que no lo es.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be shown.</source>
        <translation>Contiene un signo que no se puede mostrar.</translation>
    </message>
    <message>
        <source>There is half a letter in it.</source>
        <translation>Contiene media letra.</translation>
    </message>
    <message>
        <source>There is no answer here. Say “I don’t know” if you don’t.</source>
        <translation>Aquí no hay respuesta. Diga «No lo sé» si no lo sabe.</translation>
    </message>
    <message>
        <source>There is no cleaned copy of this file. Make one or leave it out; or say why the original leaves, with the hidden data in it: place, device, time.</source>
        <translation>No hay copia limpia de este archivo. Haga una u omítalo; o diga por qué sale el original, con los datos ocultos: lugar, dispositivo, hora.</translation>
    </message>
    <message>
        <source>There is no country with this mark.</source>
        <translation>No hay ningún país con este código.</translation>
    </message>
    <message>
        <source>There is no incident in this folder.</source>
        <translation>No hay ningún incidente en esta carpeta.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>These are too many.</source>
        <translation>Son demasiados.</translation>
    </message>
    <message>
        <source>They asked about other people. Do not name them here; think about who should be told.</source>
        <translation>Preguntaron por otras personas. No las nombre aquí; piense a quién habría que avisar.</translation>
    </message>
    <message>
        <source>They may act under pressure, or nobody said that they do not: then no name leaves.</source>
        <translation>Puede actuar bajo presión, o nadie dijo que no: entonces no sale ningún nombre.</translation>
    </message>
    <message>
        <source>They may be contacted, and it says elsewhere that contact is not safe.</source>
        <translation>Se puede contactar a la persona, y en otro lugar dice que el contacto no es seguro.</translation>
    </message>
    <message>
        <source>They may be contacted, and no way to reach them is kept.</source>
        <translation>Se puede contactar a la persona, y no se guarda ninguna forma de localizarla.</translation>
    </message>
    <message>
        <source>They may be named, and no name is kept. Without one, only the title leaves.</source>
        <translation>Se puede nombrar a la persona, y no se guarda ningún nombre. Sin él, solo sale el título.</translation>
    </message>
    <message>
        <source>This answer is not in the list.</source>
        <translation>Esta respuesta no está en la lista.</translation>
    </message>
    <message>
        <source>This answer is written in a way this version does not read.</source>
        <translation>Esta respuesta está escrita de una forma que esta versión no lee.</translation>
    </message>
    <message>
        <source>This cannot be the answer.</source>
        <translation>Esta no puede ser la respuesta.</translation>
    </message>
    <message>
        <source>This card belongs to a person. Only a focal point receives reports.</source>
        <translation>Esta tarjeta es de una persona. Solo un punto focal recibe informes.</translation>
    </message>
    <message>
        <source>This country is made up for practice. A real record has a real one.</source>
        <translation>Este país es inventado para la práctica. Un registro real tiene uno real.</translation>
    </message>
    <message>
        <source>This day cannot be read. Write, for example, 14 March 2026, March 2026 or about 2026.</source>
        <translation>Este día no se puede leer. Escriba, por ejemplo, 14 de marzo de 2026, marzo de 2026 o hacia 2026.</translation>
    </message>
    <message>
        <source>This file leaves as it is, and the hidden data in it tells where it was made. Look at it once more. People you marked as recognisable: {shows}.</source>
        <translation>Este archivo sale tal como está, y los datos ocultos dicen dónde se hizo. Mírelo una vez más. Personas que usted marcó como reconocibles: {shows}.</translation>
    </message>
    <message>
        <source>This file leaves as it is, with the hidden data in it: place, device, time. Look at it once more. People you marked as recognisable: {shows}.</source>
        <translation>Este archivo sale tal como está, con los datos ocultos: lugar, dispositivo, hora. Mírelo una vez más. Personas que usted marcó como reconocibles: {shows}.</translation>
    </message>
    <message>
        <source>This fingerprint is not complete.</source>
        <translation>Esta huella no está completa.</translation>
    </message>
    <message>
        <source>This is a real country. In practice, countries and people are made up.</source>
        <translation>Este es un país real. En la práctica, los países y las personas son inventados.</translation>
    </message>
    <message>
        <source>This is about {because}. Confirm that it may leave.</source>
        <translation>Se trata de {because}. Confirme que puede salir.</translation>
    </message>
    <message>
        <source>This is kept although they do not agree to that. Ask once more, or take them out of the record.</source>
        <translation>Esto se guarda aunque la persona no lo acepta. Pregunte otra vez, o quítela del registro.</translation>
    </message>
    <message>
        <source>This is no ordinary file; links and folders cannot be used.</source>
        <translation>Este no es un archivo común; no se pueden usar enlaces ni carpetas.</translation>
    </message>
    <message>
        <source>This is not the kind of answer that is asked for.</source>
        <translation>Este no es el tipo de respuesta que se pide.</translation>
    </message>
    <message>
        <source>This is not urgent, and it was written down less than a day ago. Sleep on it if you can. Hours left: {hours}.</source>
        <translation>Esto no es urgente, y se anotó hace menos de un día. Déjelo para mañana si puede. Horas que quedan: {hours}.</translation>
    </message>
    <message>
        <source>This is the reference of a letter to a real State.</source>
        <translation>Esta es la referencia de una carta a un Estado real.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>Esto está dos veces.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>This language is not known. Choose one from the list.</source>
        <translation>No se conoce este idioma. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>This line cannot be read in one way only.</source>
        <translation>Esta línea no puede leerse de una sola manera.</translation>
    </message>
    <message>
        <source>This mark holds signs that are not allowed.</source>
        <translation>Este identificador contiene signos no permitidos.</translation>
    </message>
    <message>
        <source>This must fit on one line.</source>
        <translation>Esto debe caber en una línea.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
    <message>
        <source>This part of the UN is not in the list.</source>
        <translation>Esta parte de la ONU no está en la lista.</translation>
    </message>
    <message>
        <source>This points to itself. Choose again.</source>
        <translation>Esto señala hacia sí mismo. Elija de nuevo.</translation>
    </message>
    <message>
        <source>This points to something of another kind. Choose again.</source>
        <translation>Esto señala hacia algo de otro tipo. Elija de nuevo.</translation>
    </message>
    <message>
        <source>This record is marked as a draft.</source>
        <translation>Este registro está marcado como borrador.</translation>
    </message>
    <message>
        <source>This reference looks unusual. UN letters look like CHN 20/2020.</source>
        <translation>Esta referencia parece inusual. Las cartas de la ONU son del tipo CHN 20/2020.</translation>
    </message>
    <message>
        <source>This time zone cannot be read. Write, for example, +02:00.</source>
        <translation>Este huso horario no se puede leer. Escriba, por ejemplo, +02:00.</translation>
    </message>
    <message>
        <source>This vault was on a device that others had. They may be able to read what is sealed now. Better begin again on a new device with a new vault.</source>
        <translation>Esta bóveda estaba en un dispositivo que otros tuvieron. Puede que lean lo que se selle ahora. Es mejor empezar de nuevo en un dispositivo nuevo con una bóveda nueva.</translation>
    </message>
    <message>
        <source>This vault was on that device. Read “Device taken” under Learn before you go on.</source>
        <translation>Esta bóveda estaba en ese dispositivo. Lea «Dispositivo retirado» en Aprender antes de seguir.</translation>
    </message>
    <message>
        <source>This version does not know this kind of act.</source>
        <translation>Esta versión no conoce este tipo de acto.</translation>
    </message>
    <message>
        <source>This version does not know this question.</source>
        <translation>Esta versión no conoce esta pregunta.</translation>
    </message>
    <message>
        <source>Two parts carry the same mark.</source>
        <translation>Dos partes llevan el mismo identificador.</translation>
    </message>
    <message>
        <source>What this points to is no longer in the record. Choose again.</source>
        <translation>Aquello a lo que esto señala ya no está en el registro. Elija de nuevo.</translation>
    </message>
    <message>
        <source>Whoever is alleged to have done it asked, or was there. Ask again when nobody listens.</source>
        <translation>Preguntó quien se alega que lo hizo, o estaba presente. Pregunte otra vez cuando nadie escuche.</translation>
    </message>
    <message>
        <source>Whoever is alleged to have done it never leaves by name, whatever was said here.</source>
        <translation>El nombre de quien se alega que lo hizo nunca sale, se dijera aquí lo que se dijera.</translation>
    </message>
    <message>
        <source>Whoever this was has been left out of the report.</source>
        <translation>Quienquiera que fuese, se dejó fuera del informe.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Escriba un número entero.</translation>
    </message>
    <message>
        <source>You are worried about somebody’s health. Add an act about medical care or ill-treatment.</source>
        <translation>Le preocupa la salud de alguien. Añada un acto sobre atención médica o malos tratos.</translation>
    </message>
    <message>
        <source>Your answers point to another urgency. Choose the one that fits.</source>
        <translation>Sus respuestas indican otra urgencia. Elija la que corresponda.</translation>
    </message>
    <message>
        <source>evidence that shows somebody’s health</source>
        <translation>pruebas que muestran la salud de alguien</translation>
    </message>
    <message>
        <source>somebody who is especially at risk</source>
        <translation>alguien especialmente en riesgo</translation>
    </message>
    <message>
        <source>somebody who is held</source>
        <translation>alguien detenido</translation>
    </message>
    <message>
        <source>what was done to a person’s body or health</source>
        <translation>lo que se hizo al cuerpo o a la salud de una persona</translation>
    </message>
    <message>
        <source>“I don’t know” stands alone.</source>
        <translation>«No lo sé» va solo.</translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>A practice vault is marked everywhere and can never be mixed with a real one. That cannot be changed later.</source>
        <translation>Una bóveda de práctica lleva la marca en todas partes y nunca puede mezclarse con una real. Eso no se puede cambiar después.</translation>
    </message>
    <message>
        <source>A workshop: made-up cases, two seats, exercises</source>
        <translation>Un taller: casos inventados, dos puestos, ejercicios</translation>
    </message>
    <message>
        <source>In some places, encryption, or carrying a program like this one, is against the law or looks suspicious. If you are not sure, ask somebody you trust first, also about places you travel to. Nothing has been written yet: you can close this window now.</source>
        <translation>En algunos lugares, el cifrado, o llevar un programa como este, es contrario a la ley o parece sospechoso. Si tiene dudas, pregunte antes a alguien de confianza, también sobre los lugares a los que viaja. Todavía no se ha escrito nada: puede cerrar esta ventana ahora.</translation>
    </message>
    <message>
        <source>Is a notebook like this safe to have, where you are?</source>
        <translation>¿Es seguro tener un cuaderno como este donde usted está?</translation>
    </message>
    <message>
        <source>One empty practice vault</source>
        <translation>Una bóveda de práctica vacía</translation>
    </message>
    <message>
        <source>Practise how?</source>
        <translation>¿Cómo quiere practicar?</translation>
    </message>
    <message>
        <source>Practise with fiction</source>
        <translation>Practicar con ficción</translation>
    </message>
    <message>
        <source>Receive reports as a focal point</source>
        <translation>Recibir informes como punto focal</translation>
    </message>
    <message>
        <source>This decides which pages you see first. You can change it later.</source>
        <translation>Esto decide qué páginas ve primero. Puede cambiarlo después.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Anotar lo que ocurrió</translation>
    </message>
    <message>
        <source>You get sealed reports from others, open them and answer.</source>
        <translation>Recibe informes sellados de otras personas, los abre y responde.</translation>
    </message>
    <message>
        <source>You keep records of reprisals and send them when you decide to.</source>
        <translation>Guarda registros de represalias y los envía cuando usted lo decide.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Check sum of the file</source>
        <translation>Suma de comprobación del archivo</translation>
    </message>
    <message>
        <source>Could they have been forced to do it?</source>
        <translation>¿Pudieron obligarles a hacerlo?</translation>
    </message>
    <message>
        <source>Cycle of the review</source>
        <translation>Ciclo del examen</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Did it get a reference number?</source>
        <translation>¿Recibió un número de referencia?</translation>
    </message>
    <message>
        <source>Did it reach across a border?</source>
        <translation>¿Traspasó una frontera?</translation>
    </message>
    <message>
        <source>Did the source see or hear it personally?</source>
        <translation>¿Lo vio u oyó la fuente personalmente?</translation>
    </message>
    <message>
        <source>Do accounts differ? How?</source>
        <translation>¿Difieren los relatos? ¿Cómo?</translation>
    </message>
    <message>
        <source>Do they admit the act?</source>
        <translation>¿Admiten el acto?</translation>
    </message>
    <message>
        <source>Does it belong to other records?</source>
        <translation>¿Tiene relación con otros registros?</translation>
    </message>
    <message>
        <source>Does it have consultative status with the UN?</source>
        <translation>¿Está reconocida como entidad consultiva por la ONU?</translation>
    </message>
    <message>
        <source>Does the child want it too?</source>
        <translation>¿Lo quiere también el niño o la niña?</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Huella del archivo</translation>
    </message>
    <message>
        <source>Follow-up by a treaty body</source>
        <translation>Seguimiento por un órgano de tratado</translation>
    </message>
    <message>
        <source>From whom?</source>
        <translation>¿De quién?</translation>
    </message>
    <message>
        <source>Give it a short title</source>
        <translation>Dele un título breve</translation>
    </message>
    <message>
        <source>How are they connected?</source>
        <translation>¿Qué relación tienen?</translation>
    </message>
    <message>
        <source>How are they now?</source>
        <translation>¿Cómo están ahora?</translation>
    </message>
    <message>
        <source>How can the person be reached?</source>
        <translation>¿Cómo se puede localizar a la persona?</translation>
    </message>
    <message>
        <source>How did it reach you?</source>
        <translation>¿Cómo le llegó a usted?</translation>
    </message>
    <message>
        <source>How did the State respond?</source>
        <translation>¿Cómo respondió el Estado?</translation>
    </message>
    <message>
        <source>How did the authorities know about it?</source>
        <translation>¿Cómo lo supieron las autoridades?</translation>
    </message>
    <message>
        <source>How did they respond?</source>
        <translation>¿Cómo respondieron?</translation>
    </message>
    <message>
        <source>How far had the cooperation come?</source>
        <translation>¿Hasta dónde había llegado la cooperación?</translation>
    </message>
    <message>
        <source>How far is the record?</source>
        <translation>¿Hasta dónde ha llegado el registro?</translation>
    </message>
    <message>
        <source>How far was it carried out?</source>
        <translation>¿Hasta dónde se llevó a cabo?</translation>
    </message>
    <message>
        <source>How is the person now?</source>
        <translation>¿Cómo está ahora la persona?</translation>
    </message>
    <message>
        <source>How is the source connected to it?</source>
        <translation>¿Qué relación tiene la fuente con ello?</translation>
    </message>
    <message>
        <source>How many experts signed it?</source>
        <translation>¿Cuántos expertos lo firmaron?</translation>
    </message>
    <message>
        <source>How many mandates signed it?</source>
        <translation>¿Cuántos mandatos lo firmaron?</translation>
    </message>
    <message>
        <source>How many of the questions does it answer?</source>
        <translation>¿A cuántas de las preguntas responde?</translation>
    </message>
    <message>
        <source>How many pages?</source>
        <translation>¿Cuántas páginas?</translation>
    </message>
    <message>
        <source>How many people are in the group?</source>
        <translation>¿Cuántas personas hay en el grupo?</translation>
    </message>
    <message>
        <source>How many people does it cover?</source>
        <translation>¿A cuántas personas abarca?</translation>
    </message>
    <message>
        <source>How many people were affected?</source>
        <translation>¿Cuántas personas se vieron afectadas?</translation>
    </message>
    <message>
        <source>How may the person be named?</source>
        <translation>¿Cómo puede nombrarse a la persona?</translation>
    </message>
    <message>
        <source>How old was the person then?</source>
        <translation>¿Qué edad tenía entonces la persona?</translation>
    </message>
    <message>
        <source>How reliable is it?</source>
        <translation>¿Qué fiabilidad tiene?</translation>
    </message>
    <message>
        <source>How specific is the recommendation?</source>
        <translation>¿Qué grado de precisión tiene la recomendación?</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>¿Qué grado de certeza tiene?</translation>
    </message>
    <message>
        <source>How sure is the number?</source>
        <translation>¿Qué grado de certeza tiene el número?</translation>
    </message>
    <message>
        <source>How urgent is it?</source>
        <translation>¿Qué grado de urgencia tiene?</translation>
    </message>
    <message>
        <source>How was it got?</source>
        <translation>¿Cómo se obtuvo?</translation>
    </message>
    <message>
        <source>How was it kept?</source>
        <translation>¿Cómo se guardó?</translation>
    </message>
    <message>
        <source>How was it withdrawn?</source>
        <translation>¿Cómo se retiró?</translation>
    </message>
    <message>
        <source>How was the answer given?</source>
        <translation>¿Cómo se dio la respuesta?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>¿Cómo?</translation>
    </message>
    <message>
        <source>In which country did it happen?</source>
        <translation>¿En qué país ocurrió?</translation>
    </message>
    <message>
        <source>In which country does the person live?</source>
        <translation>¿En qué país vive la persona?</translation>
    </message>
    <message>
        <source>In which country is the organisation?</source>
        <translation>¿En qué país está la organización?</translation>
    </message>
    <message>
        <source>In which language was it asked?</source>
        <translation>¿En qué idioma se preguntó?</translation>
    </message>
    <message>
        <source>In which language was it told?</source>
        <translation>¿En qué idioma se contó?</translation>
    </message>
    <message>
        <source>In which languages is it?</source>
        <translation>¿En qué idiomas está?</translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation>¿En qué idiomas?</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Is any of them held now?</source>
        <translation>¿Hay alguna de esas personas detenida ahora?</translation>
    </message>
    <message>
        <source>Is anyone investigating?</source>
        <translation>¿Alguien lo está investigando?</translation>
    </message>
    <message>
        <source>Is hidden data still in it?</source>
        <translation>¿Quedan en él datos ocultos?</translation>
    </message>
    <message>
        <source>Is it a view rather than an observed fact?</source>
        <translation>¿Es una opinión más que un hecho observado?</translation>
    </message>
    <message>
        <source>Is it safe to contact the person?</source>
        <translation>¿Es seguro ponerse en contacto con la persona?</translation>
    </message>
    <message>
        <source>Is it still going on?</source>
        <translation>¿Sigue ocurriendo?</translation>
    </message>
    <message>
        <source>Is the person held by anyone now?</source>
        <translation>¿Alguien tiene ahora retenida a la persona?</translation>
    </message>
    <message>
        <source>Is the place kept back on purpose?</source>
        <translation>¿Se calla el lugar a propósito?</translation>
    </message>
    <message>
        <source>Is the recommendation weak or problematic?</source>
        <translation>¿Es la recomendación débil o problemática?</translation>
    </message>
    <message>
        <source>Is there a copy?</source>
        <translation>¿Hay una copia?</translation>
    </message>
    <message>
        <source>Is there a document?</source>
        <translation>¿Hay un documento?</translation>
    </message>
    <message>
        <source>Is this a group without a record for each member?</source>
        <translation>¿Es un grupo sin un registro para cada miembro?</translation>
    </message>
    <message>
        <source>Kind of effect</source>
        <translation>Tipo de efecto</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Mark of the organisation in this record</source>
        <translation>Identificador de la organización en este registro</translation>
    </message>
    <message>
        <source>Mark of the person in this record</source>
        <translation>Identificador de la persona en este registro</translation>
    </message>
    <message>
        <source>Mark of the person in this vault</source>
        <translation>Identificador de la persona en esta bóveda</translation>
    </message>
    <message>
        <source>Mark of the record</source>
        <translation>Identificador del registro</translation>
    </message>
    <message>
        <source>Mark of this account</source>
        <translation>Identificador de este relato</translation>
    </message>
    <message>
        <source>Mark of this item</source>
        <translation>Identificador de este elemento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name and contact</source>
        <translation>Nombre y contacto</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Not after which day, for certain?</source>
        <translation>¿Qué día, con seguridad, no fue después?</translation>
    </message>
    <message>
        <source>Not before which day, for certain?</source>
        <translation>¿Qué día, con seguridad, no fue antes?</translation>
    </message>
    <message>
        <source>Only if …</source>
        <translation>Solo si …</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Questions about this act</source>
        <translation>Preguntas sobre este acto</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Reference of the document</source>
        <translation>Referencia del documento</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Período de sesiones</translation>
    </message>
    <message>
        <source>Sex or gender</source>
        <translation>Sexo o género</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Symbol of the concluding observations</source>
        <translation>Signatura de las observaciones finales</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>La traducción</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To whom was it sent?</source>
        <translation>¿A quién se envió?</translation>
    </message>
    <message>
        <source>Translation into English</source>
        <translation>Traducción al inglés</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>Examen Periódico Universal</translation>
    </message>
    <message>
        <source>Until when is it confidential?</source>
        <translation>¿Hasta cuándo es confidencial?</translation>
    </message>
    <message>
        <source>Was the submission confidential?</source>
        <translation>¿Era confidencial la comunicación?</translation>
    </message>
    <message>
        <source>What came back?</source>
        <translation>¿Qué se recibió de vuelta?</translation>
    </message>
    <message>
        <source>What did it change for the person?</source>
        <translation>¿Qué cambió para la persona?</translation>
    </message>
    <message>
        <source>What did it stop or cause?</source>
        <translation>¿Qué impidió o causó?</translation>
    </message>
    <message>
        <source>What did others publish about it?</source>
        <translation>¿Qué publicaron otros al respecto?</translation>
    </message>
    <message>
        <source>What did the UN do?</source>
        <translation>¿Qué hizo la ONU?</translation>
    </message>
    <message>
        <source>What did the authorities say or do?</source>
        <translation>¿Qué dijeron o hicieron las autoridades?</translation>
    </message>
    <message>
        <source>What did the organisation agree to?</source>
        <translation>¿A qué dio su acuerdo la organización?</translation>
    </message>
    <message>
        <source>What did the person agree to?</source>
        <translation>¿A qué dio su acuerdo la persona?</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>¿Qué hicieron?</translation>
    </message>
    <message>
        <source>What did they say or do?</source>
        <translation>¿Qué dijeron o hicieron?</translation>
    </message>
    <message>
        <source>What did you see or hear of them?</source>
        <translation>¿Qué vio u oyó usted de ellos?</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>¿Qué pide usted?</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>¿Qué dice?</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>¿Qué muestra?</translation>
    </message>
    <message>
        <source>What does the answer say?</source>
        <translation>¿Qué dice la respuesta?</translation>
    </message>
    <message>
        <source>What does the link rest on?</source>
        <translation>¿En qué se apoya el vínculo?</translation>
    </message>
    <message>
        <source>What does the person do for a living?</source>
        <translation>¿A qué se dedica la persona?</translation>
    </message>
    <message>
        <source>What does this rest on?</source>
        <translation>¿En qué se apoya esto?</translation>
    </message>
    <message>
        <source>What else is true of it?</source>
        <translation>¿Qué más es cierto de ello?</translation>
    </message>
    <message>
        <source>What form did the cooperation take?</source>
        <translation>¿Qué forma tomó la cooperación?</translation>
    </message>
    <message>
        <source>What happened, in your own words?</source>
        <translation>¿Qué ocurrió, con sus propias palabras?</translation>
    </message>
    <message>
        <source>What has been done about it so far?</source>
        <translation>¿Qué se ha hecho al respecto hasta ahora?</translation>
    </message>
    <message>
        <source>What in it could point to people?</source>
        <translation>¿Qué podría señalar en él a personas?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué trata?</translation>
    </message>
    <message>
        <source>What is it, without pointing to it?</source>
        <translation>¿Qué es, sin señalarla?</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>Para qué puede usarse</translation>
    </message>
    <message>
        <source>What kind of act was it?</source>
        <translation>¿Qué tipo de acto fue?</translation>
    </message>
    <message>
        <source>What kind of action was it?</source>
        <translation>¿Qué tipo de acción fue?</translation>
    </message>
    <message>
        <source>What kind of answer was it?</source>
        <translation>¿Qué tipo de respuesta fue?</translation>
    </message>
    <message>
        <source>What kind of item is it?</source>
        <translation>¿Qué tipo de elemento es?</translation>
    </message>
    <message>
        <source>What kind of material is it?</source>
        <translation>¿Qué tipo de material es?</translation>
    </message>
    <message>
        <source>What kind of organisation is it?</source>
        <translation>¿Qué tipo de organización es?</translation>
    </message>
    <message>
        <source>What kind of place was it?</source>
        <translation>¿Qué tipo de lugar era?</translation>
    </message>
    <message>
        <source>What kind of text is it?</source>
        <translation>¿Qué tipo de texto es?</translation>
    </message>
    <message>
        <source>What makes it more dangerous for the person?</source>
        <translation>¿Qué lo hace más peligroso para la persona?</translation>
    </message>
    <message>
        <source>What makes it more dangerous for them?</source>
        <translation>¿Qué lo hace más peligroso para esas personas?</translation>
    </message>
    <message>
        <source>What makes it urgent?</source>
        <translation>¿Qué lo hace urgente?</translation>
    </message>
    <message>
        <source>What part did they have?</source>
        <translation>¿Qué papel tuvieron?</translation>
    </message>
    <message>
        <source>What part did we have in it?</source>
        <translation>¿Qué papel tuvimos nosotros?</translation>
    </message>
    <message>
        <source>What part do they have in it?</source>
        <translation>¿Qué papel tienen en ello?</translation>
    </message>
    <message>
        <source>What part does it have in it?</source>
        <translation>¿Qué papel tiene en ello?</translation>
    </message>
    <message>
        <source>What part does the person have in it?</source>
        <translation>¿Qué papel tiene la persona en ello?</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>¿Qué lo muestra?</translation>
    </message>
    <message>
        <source>What type of actor are they?</source>
        <translation>¿Qué tipo de agente son?</translation>
    </message>
    <message>
        <source>What was done to this copy?</source>
        <translation>¿Qué se hizo con esta copia?</translation>
    </message>
    <message>
        <source>What was explained before?</source>
        <translation>¿Qué se explicó antes?</translation>
    </message>
    <message>
        <source>What was recommended?</source>
        <translation>¿Qué se recomendó?</translation>
    </message>
    <message>
        <source>What was the evaluation?</source>
        <translation>¿Cuál fue la valoración?</translation>
    </message>
    <message>
        <source>When did NGOs report?</source>
        <translation>¿Cuándo informaron las ONG?</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation>¿Cuándo empezó?</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation>¿Cuándo terminó?</translation>
    </message>
    <message>
        <source>When did it respond?</source>
        <translation>¿Cuándo respondió?</translation>
    </message>
    <message>
        <source>When did the State report?</source>
        <translation>¿Cuándo informó el Estado?</translation>
    </message>
    <message>
        <source>When did the answer come?</source>
        <translation>¿Cuándo llegó la respuesta?</translation>
    </message>
    <message>
        <source>When did the committee evaluate it?</source>
        <translation>¿Cuándo lo valoró el comité?</translation>
    </message>
    <message>
        <source>When is it safe?</source>
        <translation>¿Cuándo es seguro?</translation>
    </message>
    <message>
        <source>When is the follow-up due?</source>
        <translation>¿Cuándo vence el plazo del seguimiento?</translation>
    </message>
    <message>
        <source>When is the next report due?</source>
        <translation>¿Cuándo vence el plazo del próximo informe?</translation>
    </message>
    <message>
        <source>When is the reply due?</source>
        <translation>¿Cuándo vence el plazo de la respuesta?</translation>
    </message>
    <message>
        <source>When should it be asked again?</source>
        <translation>¿Cuándo debe volver a preguntarse?</translation>
    </message>
    <message>
        <source>When was everyone told who has it?</source>
        <translation>¿Cuándo se avisó a todos los que lo tienen?</translation>
    </message>
    <message>
        <source>When was it assessed?</source>
        <translation>¿Cuándo se evaluó?</translation>
    </message>
    <message>
        <source>When was it made?</source>
        <translation>¿Cuándo se hizo?</translation>
    </message>
    <message>
        <source>When was it published?</source>
        <translation>¿Cuándo se publicó?</translation>
    </message>
    <message>
        <source>When was it sent or adopted?</source>
        <translation>¿Cuándo se envió o aprobó?</translation>
    </message>
    <message>
        <source>When was it told?</source>
        <translation>¿Cuándo se contó?</translation>
    </message>
    <message>
        <source>When was it translated?</source>
        <translation>¿Cuándo se tradujo?</translation>
    </message>
    <message>
        <source>When was it withdrawn?</source>
        <translation>¿Cuándo se retiró?</translation>
    </message>
    <message>
        <source>When was it, or when was it planned?</source>
        <translation>¿Cuándo fue, o para cuándo estaba previsto?</translation>
    </message>
    <message>
        <source>When was that list checked?</source>
        <translation>¿Cuándo se comprobó esa lista?</translation>
    </message>
    <message>
        <source>When was the answer given?</source>
        <translation>¿Cuándo se dio la respuesta?</translation>
    </message>
    <message>
        <source>When was the fingerprint taken?</source>
        <translation>¿Cuándo se tomó la huella?</translation>
    </message>
    <message>
        <source>When was the page kept?</source>
        <translation>¿Cuándo se guardó la página?</translation>
    </message>
    <message>
        <source>When was the person told?</source>
        <translation>¿Cuándo se avisó a la persona?</translation>
    </message>
    <message>
        <source>When was the review?</source>
        <translation>¿Cuándo fue el examen?</translation>
    </message>
    <message>
        <source>When were they adopted?</source>
        <translation>¿Cuándo se aprobaron?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>Where did it happen?</source>
        <translation>¿Dónde ocurrió?</translation>
    </message>
    <message>
        <source>Where does an archive keep a copy?</source>
        <translation>¿Dónde guarda una copia un archivo?</translation>
    </message>
    <message>
        <source>Where does the page come from?</source>
        <translation>¿De dónde viene la página?</translation>
    </message>
    <message>
        <source>Where is it published?</source>
        <translation>¿Dónde está publicado?</translation>
    </message>
    <message>
        <source>Where was it made?</source>
        <translation>¿Dónde se hizo?</translation>
    </message>
    <message>
        <source>Where was it, or where was it planned?</source>
        <translation>¿Dónde fue, o dónde estaba previsto?</translation>
    </message>
    <message>
        <source>Which State do they belong to?</source>
        <translation>¿A qué Estado pertenecen?</translation>
    </message>
    <message>
        <source>Which State was reviewed?</source>
        <translation>¿Qué Estado fue examinado?</translation>
    </message>
    <message>
        <source>Which States recommended it?</source>
        <translation>¿Qué Estados lo recomendaron?</translation>
    </message>
    <message>
        <source>Which UN activity was it about?</source>
        <translation>¿De qué actividad de la ONU se trataba?</translation>
    </message>
    <message>
        <source>Which UN session or document?</source>
        <translation>¿Qué período de sesiones o documento de la ONU?</translation>
    </message>
    <message>
        <source>Which answers came?</source>
        <translation>¿Qué respuestas llegaron?</translation>
    </message>
    <message>
        <source>Which committee?</source>
        <translation>¿Qué comité?</translation>
    </message>
    <message>
        <source>Which human rights work does the person do?</source>
        <translation>¿Qué labor de derechos humanos realiza la persona?</translation>
    </message>
    <message>
        <source>Which language is it written in?</source>
        <translation>¿En qué idioma está escrito?</translation>
    </message>
    <message>
        <source>Which mandate leads?</source>
        <translation>¿Qué mandato dirige?</translation>
    </message>
    <message>
        <source>Which organisation or person?</source>
        <translation>¿Qué organización o persona?</translation>
    </message>
    <message>
        <source>Which organisations are part of it?</source>
        <translation>¿Qué organizaciones forman parte de ella?</translation>
    </message>
    <message>
        <source>Which original is this a copy of?</source>
        <translation>¿De qué original es copia?</translation>
    </message>
    <message>
        <source>Which other accounts does it confirm?</source>
        <translation>¿Qué otros relatos confirma?</translation>
    </message>
    <message>
        <source>Which other record?</source>
        <translation>¿Qué otro registro?</translation>
    </message>
    <message>
        <source>Which paragraphs are to be followed up?</source>
        <translation>¿Qué párrafos deben tener seguimiento?</translation>
    </message>
    <message>
        <source>Which part of the UN did it?</source>
        <translation>¿Qué parte de la ONU lo hizo?</translation>
    </message>
    <message>
        <source>Which part of the UN was it?</source>
        <translation>¿Qué parte de la ONU fue?</translation>
    </message>
    <message>
        <source>Which period was looked at?</source>
        <translation>¿Qué período se examinó?</translation>
    </message>
    <message>
        <source>Which rank or position?</source>
        <translation>¿Qué rango o cargo?</translation>
    </message>
    <message>
        <source>Which reason did they give?</source>
        <translation>¿Qué motivo dieron?</translation>
    </message>
    <message>
        <source>Which records show it?</source>
        <translation>¿Qué registros lo muestran?</translation>
    </message>
    <message>
        <source>Which territory or region?</source>
        <translation>¿Qué territorio o región?</translation>
    </message>
    <message>
        <source>Which time zone do the times belong to?</source>
        <translation>¿A qué huso horario corresponden las horas?</translation>
    </message>
    <message>
        <source>Which unit or department?</source>
        <translation>¿Qué unidad o departamento?</translation>
    </message>
    <message>
        <source>Which word stands for the group?</source>
        <translation>¿Qué palabra representa al grupo?</translation>
    </message>
    <message>
        <source>Which word stands for the organisation?</source>
        <translation>¿Qué palabra representa a la organización?</translation>
    </message>
    <message>
        <source>Which word stands for the person?</source>
        <translation>¿Qué palabra representa a la persona?</translation>
    </message>
    <message>
        <source>Who answered or acted?</source>
        <translation>¿Quién respondió o actuó?</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>¿Quién respondió?</translation>
    </message>
    <message>
        <source>Who are they, without pointing to anyone?</source>
        <translation>¿Quiénes son, sin señalar a nadie?</translation>
    </message>
    <message>
        <source>Who asked?</source>
        <translation>¿Quién preguntó?</translation>
    </message>
    <message>
        <source>Who assessed it?</source>
        <translation>¿Quién lo evaluó?</translation>
    </message>
    <message>
        <source>Who can be recognised in it?</source>
        <translation>¿A quién se puede reconocer?</translation>
    </message>
    <message>
        <source>Who else was there?</source>
        <translation>¿Quién más estaba?</translation>
    </message>
    <message>
        <source>Who gave the answer?</source>
        <translation>¿Quién dio la respuesta?</translation>
    </message>
    <message>
        <source>Who got it?</source>
        <translation>¿Quién lo recibió?</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation>¿Quién interpretó?</translation>
    </message>
    <message>
        <source>Who is alleged to have done it?</source>
        <translation>¿Quién se alega que lo hizo?</translation>
    </message>
    <message>
        <source>Who is part of it?</source>
        <translation>¿Quiénes forman parte de ello?</translation>
    </message>
    <message>
        <source>Who is the person, without pointing to them?</source>
        <translation>¿Quién es la persona, sin señalarla?</translation>
    </message>
    <message>
        <source>Who or what is alleged to have done it?</source>
        <translation>¿Quién o qué se alega que lo hizo?</translation>
    </message>
    <message>
        <source>Who published it?</source>
        <translation>¿Quién lo publicó?</translation>
    </message>
    <message>
        <source>Who told it?</source>
        <translation>¿Quién lo contó?</translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation>¿Quién lo tradujo?</translation>
    </message>
    <message>
        <source>Who was told or asked?</source>
        <translation>¿A quién se avisó o se preguntó?</translation>
    </message>
    <message>
        <source>Whom do they work for?</source>
        <translation>¿Para quién trabajan?</translation>
    </message>
    <message>
        <source>Whom does it cover?</source>
        <translation>¿A quién abarca?</translation>
    </message>
    <message>
        <source>Whom was it aimed at?</source>
        <translation>¿Contra quién iba dirigido?</translation>
    </message>
    <message>
        <source>Why do you think it is linked?</source>
        <translation>¿Por qué cree que está vinculado?</translation>
    </message>
    <message>
        <source>Why may they answer for the person?</source>
        <translation>¿Por qué pueden responder por la persona?</translation>
    </message>
    <message>
        <source>With which organisations?</source>
        <translation>¿Con qué organizaciones?</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>Anotado el</translation>
    </message>
</context>
<context>
    <name>QuestionHint</name>
    <message>
        <source>1 is the weakest, 5 a specific action</source>
        <translation>1 es la más débil, 5 una acción concreta</translation>
    </message>
    <message>
        <source>A letter, a call, a visit</source>
        <translation>Una carta, una llamada, una visita</translation>
    </message>
    <message>
        <source>A month or a year is enough</source>
        <translation>Basta un mes o un año</translation>
    </message>
    <message>
        <source>A period is fine</source>
        <translation>Puede ser un período</translation>
    </message>
    <message>
        <source>A pseudonym</source>
        <translation>Un seudónimo</translation>
    </message>
    <message>
        <source>A session missed, a job, health</source>
        <translation>Una sesión perdida, un empleo, la salud</translation>
    </message>
    <message>
        <source>After that day, a yes is asked about before sending</source>
        <translation>Después de ese día, antes de enviar se vuelve a preguntar por el sí</translation>
    </message>
    <message>
        <source>An office rather than a person</source>
        <translation>Un cargo, no una persona</translation>
    </message>
    <message>
        <source>As far as is claimed</source>
        <translation>Según se afirma</translation>
    </message>
    <message>
        <source>As the Human Rights Council describes them in resolution 12/2</source>
        <translation>Tal como los describe el Consejo de Derechos Humanos en la resolución 12/2</translation>
    </message>
    <message>
        <source>As the person wants them</source>
        <translation>Como la persona los quiere</translation>
    </message>
    <message>
        <source>As vague as you want</source>
        <translation>Tan vago como quiera</translation>
    </message>
    <message>
        <source>Asked in words the child understands</source>
        <translation>Preguntado con palabras que el niño o la niña entiende</translation>
    </message>
    <message>
        <source>Both are kept</source>
        <translation>Se conservan ambos</translation>
    </message>
    <message>
        <source>Changes how consent is asked</source>
        <translation>Cambia la forma de pedir el consentimiento</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>Elija todo lo que corresponda</translation>
    </message>
    <message>
        <source>Filled in by itself</source>
        <translation>Se rellena solo</translation>
    </message>
    <message>
        <source>For example, pressure from another country</source>
        <translation>Por ejemplo, presión de otro país</translation>
    </message>
    <message>
        <source>For example: CHN 20/2020</source>
        <translation>Por ejemplo: CHN 20/2020</translation>
    </message>
    <message>
        <source>For example: a written authority</source>
        <translation>Por ejemplo: un poder por escrito</translation>
    </message>
    <message>
        <source>For example: human rights lawyer</source>
        <translation>Por ejemplo: abogado o abogada de derechos humanos</translation>
    </message>
    <message>
        <source>For example: saved from the browser</source>
        <translation>Por ejemplo: guardado desde el navegador</translation>
    </message>
    <message>
        <source>For example: villagers</source>
        <translation>Por ejemplo: habitantes del pueblo</translation>
    </message>
    <message>
        <source>From the evidence of this record</source>
        <translation>De las pruebas de este registro</translation>
    </message>
    <message>
        <source>Given by ECOSOC</source>
        <translation>Concedido por el ECOSOC</translation>
    </message>
    <message>
        <source>Given by someone who may speak for it</source>
        <translation>Dado por alguien que puede hablar en su nombre</translation>
    </message>
    <message>
        <source>Governments, companies, UN bodies: one on each line</source>
        <translation>Gobiernos, empresas, órganos de la ONU: uno en cada línea</translation>
    </message>
    <message>
        <source>Helps with airports and UN meetings</source>
        <translation>Ayuda con aeropuertos y reuniones de la ONU</translation>
    </message>
    <message>
        <source>If the list above does not fit</source>
        <translation>Si la lista de arriba no sirve</translation>
    </message>
    <message>
        <source>If yes, they are never named</source>
        <translation>Si es que sí, nunca se les nombra</translation>
    </message>
    <message>
        <source>In the order of the document</source>
        <translation>En el orden del documento</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>Con las propias palabras de la persona</translation>
    </message>
    <message>
        <source>In your own language; it stays as you write it</source>
        <translation>En su propio idioma; queda tal como lo escribe</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Its name or symbol</source>
        <translation>Su nombre o signatura</translation>
    </message>
    <message>
        <source>Kept apart, hidden until you ask</source>
        <translation>Guardado aparte, oculto hasta que usted lo pida</translation>
    </message>
    <message>
        <source>Kept apart; never leaves with a report</source>
        <translation>Guardado aparte; nunca sale con un informe</translation>
    </message>
    <message>
        <source>Made at random, so that it tells nothing</source>
        <translation>Generado al azar, para que no diga nada</translation>
    </message>
    <message>
        <source>Needed if it is a victim or a source</source>
        <translation>Necesario si es víctima o fuente</translation>
    </message>
    <message>
        <source>Neutral words, no names</source>
        <translation>Palabras neutras, sin nombres</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Uno en cada línea</translation>
    </message>
    <message>
        <source>One or more acts</source>
        <translation>Uno o más actos</translation>
    </message>
    <message>
        <source>Only if the day is not known</source>
        <translation>Solo si no se sabe el día</translation>
    </message>
    <message>
        <source>Place, device, time</source>
        <translation>Lugar, dispositivo, hora</translation>
    </message>
    <message>
        <source>Proposed from your answers; you decide</source>
        <translation>Propuesto a partir de sus respuestas; usted decide</translation>
    </message>
    <message>
        <source>Shown everywhere instead of the name</source>
        <translation>Se muestra en todas partes en lugar del nombre</translation>
    </message>
    <message>
        <source>Shows whether anything was changed</source>
        <translation>Muestra si se cambió algo</translation>
    </message>
    <message>
        <source>The age is enough</source>
        <translation>Basta la edad</translation>
    </message>
    <message>
        <source>The strongest sign you have</source>
        <translation>La señal más fuerte que tiene</translation>
    </message>
    <message>
        <source>Uniforms, voices, vehicles</source>
        <translation>Uniformes, voces, vehículos</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Sin nombres</translation>
    </message>
    <message>
        <source>Word for word, if you can</source>
        <translation>Palabra por palabra, si puede</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>For example “they took my phone”, “tea”, “badge”</source>
        <translation>Por ejemplo, «me quitaron el teléfono», «un té», «acreditación»</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>¿Qué hicieron?</translation>
    </message>
    <message>
        <source>What happened? Type it in your own words</source>
        <translation>¿Qué ocurrió? Escríbalo con sus propias palabras</translation>
    </message>
</context>
<context>
    <name>QuickNote</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change it if it happened earlier, or empty it</source>
        <translation>Cámbielo si ocurrió antes, o vacíelo</translation>
    </message>
    <message>
        <source>It is sealed when you save it. Nothing on this computer can read it, not even you, until the vault is opened.</source>
        <translation>Se sella cuando la guarda. Nada en esta computadora puede leerla, ni siquiera usted, hasta que se abra la bóveda.</translation>
    </message>
    <message>
        <source>It was not saved. Nobody can bring it back.</source>
        <translation>No se guardó. Nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Photos and files for the note</source>
        <translation>Fotos y archivos para la nota</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Nota rápida</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Saving the note</source>
        <translation>Guardando la nota</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>This can mean several times, or none. Write it like 2026-11-22 18:40.</source>
        <translation>Esto puede significar varias horas, o ninguna. Escríbalo como 2026-11-22 18:40.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>Throw this note away?</source>
        <translation>¿Descartar esta nota?</translation>
    </message>
    <message>
        <source>Type something first, or add a file.</source>
        <translation>Escriba antes algo, o añada un archivo.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Puntos focales</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Mi tarjeta</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Fuera de la vista</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Libro de entradas</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
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
        <translation>Un grupo solo se nombra por su título.</translation>
    </message>
    <message>
        <source>Alleged to have done it, so never named.</source>
        <translation>Se alega que lo hizo, así que nunca se nombra.</translation>
    </message>
    <message>
        <source>As was agreed.</source>
        <translation>Según lo acordado.</translation>
    </message>
    <message>
        <source>Asking was too dangerous. That counts as no.</source>
        <translation>Preguntar era demasiado peligroso. Eso cuenta como no.</translation>
    </message>
    <message>
        <source>It holds faces, voices or names, and nobody is listed as shown in it. List everybody first.</source>
        <translation>Contiene caras, voces o nombres, y no se indica a nadie que aparezca en él. Indique antes a todos.</translation>
    </message>
    <message>
        <source>It says that it corrects an earlier report, but another key signed it. Nothing is sealed to it.</source>
        <translation>Dice que corrige un informe anterior, pero lo firmó otra clave. No se sella nada para él.</translation>
    </message>
    <message>
        <source>It shows somebody who does not leave by name. Only the kind of item is told.</source>
        <translation>Muestra a alguien que no sale con su nombre. Solo se dice el tipo de elemento.</translation>
    </message>
    <message>
        <source>Left out of this report, as you chose.</source>
        <translation>Se dejó fuera de este informe, como usted eligió.</translation>
    </message>
    <message>
        <source>Not asked yet. That counts as no.</source>
        <translation>Aún no se preguntó. Eso cuenta como no.</translation>
    </message>
    <message>
        <source>Only described; there is no file.</source>
        <translation>Solo descrito; no hay archivo.</translation>
    </message>
    <message>
        <source>Said no.</source>
        <translation>Dijo que no.</translation>
    </message>
    <message>
        <source>The condition is not confirmed for this report.</source>
        <translation>La condición no está confirmada para este informe.</translation>
    </message>
    <message>
        <source>The day to ask again has passed.</source>
        <translation>Ya pasó el día para volver a preguntar.</translation>
    </message>
    <message>
        <source>The file is not in this vault, only its hash. It is described.</source>
        <translation>El archivo no está en esta bóveda, solo su hash. Se describe.</translation>
    </message>
    <message>
        <source>The sender lost the key of this report. Nothing is sealed to it.</source>
        <translation>Quien lo envió perdió la clave de este informe. No se sella nada para él.</translation>
    </message>
    <message>
        <source>Withdrew the consent.</source>
        <translation>Retiró el consentimiento.</translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>By case</source>
        <translation>Por caso</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Vence el {day}</translation>
    </message>
    <message>
        <source>Open sealed files</source>
        <translation>Abrir archivos sellados</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>Vencido desde el {day}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Received and answered</source>
        <translation>Recibido y respondido</translation>
    </message>
    <message>
        <source>Waiting for a receipt</source>
        <translation>A la espera de un acuse de recibo</translation>
    </message>
    <message>
        <source>Whatever you receive and answer is written down here by itself.</source>
        <translation>Todo lo que usted recibe y responde se anota aquí solo.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Qué líneas</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>de {sender}</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>recibido el {day}</translation>
    </message>
    <message>
        <source>{kind}, no. {number}</source>
        <translation>{kind}, núm. {number}</translation>
    </message>
    <message>
        <source>{notice}, not proven</source>
        <translation>{notice}, no probado</translation>
    </message>
</context>
<context>
    <name>RecipientsStep</name>
    <message numerus="yes">
        <source>%n focal point(s), one file each</source>
        <translation>
            <numerusform>%n punto focal, un archivo para cada uno</numerusform>
            <numerusform>%n puntos focales, un archivo para cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a focal point</source>
        <translation>Añadir un punto focal</translation>
    </message>
    <message>
        <source>Compare the digits first, or say why you go on without comparing</source>
        <translation>Compare antes los dígitos, o diga por qué sigue sin comparar</translation>
    </message>
    <message>
        <source>Each focal point gets a file of its own.</source>
        <translation>Cada punto focal recibe un archivo propio.</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Puntos focales</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>Aún no se eligió a nadie</translation>
    </message>
    <message>
        <source>Sign with a key of its own</source>
        <translation>Firmar con una clave propia</translation>
    </message>
    <message>
        <source>The clock is wrong: say whether the card still holds</source>
        <translation>El reloj está mal: diga si la tarjeta sigue siendo válida</translation>
    </message>
    <message>
        <source>Then this report cannot be linked with others that they have from you. You can still correct and withdraw it.</source>
        <translation>Entonces este informe no se puede vincular con otros que tienen de usted. Aún puede corregirlo y retirarlo.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>You have no focal point yet. Add the card of one first.</source>
        <translation>Todavía no tiene ningún punto focal. Añada antes la tarjeta de uno.</translation>
    </message>
</context>
<context>
    <name>RecognisedPart</name>
    <message>
        <source>Look for faces, name plates, papers, screens, reflections, clothes, tattoos, a view from a window; listen for voices and names. Nothing is looked for by the app.</source>
        <translation>Busque caras, placas con nombres, papeles, pantallas, reflejos, ropa, tatuajes, la vista desde una ventana; escuche voces y nombres. La aplicación no busca nada.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>What can still be seen or heard in it?</source>
        <translation>¿Qué se puede ver u oír todavía en él?</translation>
    </message>
    <message>
        <source>Who can still be recognised in the copy?</source>
        <translation>¿A quién se puede reconocer todavía en la copia?</translation>
    </message>
    <message>
        <source>You can answer later: before it leaves, you are asked again.</source>
        <translation>Puede responder después: antes de que salga, se le vuelve a preguntar.</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>As pages to print (PDF)…</source>
        <translation>Como páginas para imprimir (PDF)…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Elegir una tabla</translation>
    </message>
    <message>
        <source>Close record</source>
        <translation>Cerrar el registro</translation>
    </message>
    <message>
        <source>Close record…</source>
        <translation>Cerrar el registro…</translation>
    </message>
    <message>
        <source>Close this record?</source>
        <translation>¿Cerrar este registro?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>¿Borrar este registro?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>It stays here and can be read and searched. You can take it up again.</source>
        <translation>Se queda aquí y se puede leer y buscar. Puede retomarlo.</translation>
    </message>
    <message>
        <source>It stays here, but it is not sent any more.</source>
        <translation>Se queda aquí, pero ya no se envía.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Listo para enviar</translation>
    </message>
    <message>
        <source>Record closed</source>
        <translation>Registro cerrado</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>Registro borrado</translation>
    </message>
    <message>
        <source>Record taken up again</source>
        <translation>Registro retomado</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>Registro retirado</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Take in a record from a file…</source>
        <translation>Incorporar un registro de un archivo…</translation>
    </message>
    <message>
        <source>Take in a table…</source>
        <translation>Incorporar una tabla…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Tell those who have it…</source>
        <translation>Avisar a quienes lo tienen…</translation>
    </message>
    <message>
        <source>The overview as pages to print (PDF)…</source>
        <translation>El resumen como páginas para imprimir (PDF)…</translation>
    </message>
    <message>
        <source>The record, its consents and its evidence are removed from this vault. This cannot be undone.</source>
        <translation>El registro, sus consentimientos y sus pruebas se quitan de esta bóveda. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Those who received it can be told by a sealed notice.</source>
        <translation>Lo que se envió no se puede recuperar. A quienes lo recibieron se les puede avisar con una notificación sellada.</translation>
    </message>
    <message>
        <source>What was sent stays where it is, and a reply to it can no longer be read.</source>
        <translation>Lo que se envió queda donde está, y una respuesta a ello ya no se podrá leer.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw this record?</source>
        <translation>¿Retirar este registro?</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
</context>
<context>
    <name>RecordLists</name>
    <message>
        <source>Add a UN activity</source>
        <translation>Añadir una actividad de la ONU</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Añadir un seguimiento</translation>
    </message>
    <message>
        <source>Add a link to another record</source>
        <translation>Añadir un vínculo con otro registro</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>Añadir una recomendación</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir una gestión</translation>
    </message>
    <message>
        <source>Add an action of the UN</source>
        <translation>Añadir una acción de la ONU</translation>
    </message>
    <message>
        <source>Add an answer of an authority</source>
        <translation>Añadir una respuesta de una autoridad</translation>
    </message>
    <message>
        <source>Add an answer to it</source>
        <translation>Añadir una respuesta a ello</translation>
    </message>
    <message>
        <source>Add what others published</source>
        <translation>Añadir lo que otros publicaron</translation>
    </message>
    <message>
        <source>Add who told it</source>
        <translation>Añadir quién lo contó</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Entrada {number}</translation>
    </message>
    <message>
        <source>Remove this entry?</source>
        <translation>¿Quitar esta entrada?</translation>
    </message>
    <message>
        <source>Remove this entry…</source>
        <translation>Quitar esta entrada…</translation>
    </message>
    <message>
        <source>Reply due {date}</source>
        <translation>Respuesta esperada el {date}</translation>
    </message>
    <message>
        <source>Reply was due {date}</source>
        <translation>La respuesta se esperaba el {date}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n acto</numerusform>
            <numerusform>%n actos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>¿Borrar este registro?</translation>
    </message>
    <message>
        <source>It goes with its evidence. What was sent before cannot be recalled.</source>
        <translation>Se borra junto con sus pruebas. Lo que se envió antes no se puede recuperar.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>RecordWays</name>
    <message>
        <source>Close record</source>
        <translation>Cerrar el registro</translation>
    </message>
    <message>
        <source>Close record…</source>
        <translation>Cerrar el registro…</translation>
    </message>
    <message>
        <source>Close this record?</source>
        <translation>¿Cerrar este registro?</translation>
    </message>
    <message>
        <source>Delete this record…</source>
        <translation>Borrar este registro…</translation>
    </message>
    <message>
        <source>It stays here and can be read and searched. You can take it up again.</source>
        <translation>Se queda aquí y se puede leer y buscar. Puede retomarlo.</translation>
    </message>
    <message>
        <source>It stays here, but it is not sent any more.</source>
        <translation>Se queda aquí, pero ya no se envía.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Record closed</source>
        <translation>Registro cerrado</translation>
    </message>
    <message>
        <source>Record taken up again</source>
        <translation>Registro retomado</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>Registro retirado</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Tell those who have it…</source>
        <translation>Avisar a quienes lo tienen…</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. Those who received it can be told by a sealed notice.</source>
        <translation>Lo que se envió no se puede recuperar. A quienes lo recibieron se les puede avisar con una notificación sellada.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw this record?</source>
        <translation>¿Retirar este registro?</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Are {one} and {other} the same person?</source>
        <translation>¿Son {one} y {other} la misma persona?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Records this person is in</source>
        <translation>Registros en los que está esta persona</translation>
    </message>
    <message>
        <source>Somebody else here is the same person…</source>
        <translation>Otra persona de aquí es la misma…</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>Their records are shown together from now on. What was agreed to stays as it was said in each record. This cannot be undone.</source>
        <translation>Desde ahora sus registros se muestran juntos. Lo que se acordó queda como se dijo en cada registro. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>There are no records in this drawer.</source>
        <translation>No hay registros en este cajón.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>Which records shall leave?</source>
        <translation>¿Qué registros deben salir?</translation>
    </message>
    <message>
        <source>Whoever opens this drawer on the way reads what stays in it. Names, evidence, versions and what you sent go with their record.</source>
        <translation>Quien abra este cajón en el camino lee lo que se queda en él. Los nombres, las pruebas, las versiones y lo que usted envió van con su registro.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>RecordsPick</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n registro elegido</numerusform>
            <numerusform>%n registros elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one record.</source>
        <translation>Elija al menos un registro.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>RecordsStep</name>
    <message numerus="yes">
        <source>%n record(s) chosen</source>
        <translation>
            <numerusform>%n registro elegido</numerusform>
            <numerusform>%n registros elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n answer(s) missing</source>
        <translation>
            <numerusform>Borrador, falta %n respuesta</numerusform>
            <numerusform>Borrador, faltan %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Aún no se eligió nada</translation>
    </message>
    <message>
        <source>Press one record or several: they go in one file. A draft has to be finished first: press it to see what is missing.</source>
        <translation>Pulse un registro o varios: van en un solo archivo. Un borrador debe terminarse antes: púlselo para ver qué falta.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>There is no record to send yet. What you write down first appears here.</source>
        <translation>Todavía no hay ningún registro que enviar. Lo que anote aparece primero aquí.</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Qué registros</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Write a record</source>
        <translation>Escribir un registro</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>First the new vault: its words are other ones.</source>
        <translation>Primero la nueva bóveda: sus palabras son otras.</translation>
    </message>
    <message>
        <source>I want none</source>
        <translation>No quiero ninguna</translation>
    </message>
    <message>
        <source>Make recovery words…</source>
        <translation>Crear palabras de recuperación…</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>Esto está hecho.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>I understand: until then, forgetting it loses everything</source>
        <translation>Entiendo: hasta entonces, si la olvido, se pierde todo</translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>Si olvida la frase de contraseña</translation>
    </message>
    <message>
        <source>Make recovery words now</source>
        <translation>Crear ahora las palabras de recuperación</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it, and we cannot either. Recovery words on paper can set a new one.</source>
        <translation>Sin ella nadie puede abrir la bóveda, y nosotros tampoco. Con unas palabras de recuperación en papel se puede elegir una nueva.</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Recordármelo más tarde</translation>
    </message>
    <message>
        <source>These words are for the first drawer only. For another one, open it and make words of its own in Settings.</source>
        <translation>Estas palabras son solo para el primer cajón. Para otro, ábralo y cree sus propias palabras en Ajustes.</translation>
    </message>
    <message>
        <source>Tick the line above first, so that this is no surprise.</source>
        <translation>Marque antes la línea de arriba, para que esto no le sorprenda.</translation>
    </message>
</context>
<context>
    <name>RecoveryTest</name>
    <message>
        <source>Put the papers back where they were. You will be asked again in 30 days.</source>
        <translation>Vuelva a poner los papeles donde estaban. Se le preguntará de nuevo en 30 días.</translation>
    </message>
    <message>
        <source>Testing the words</source>
        <translation>Probando las palabras</translation>
    </message>
    <message>
        <source>The words open this drawer.</source>
        <translation>Las palabras abren este cajón.</translation>
    </message>
    <message>
        <source>These words are whole, and they do not open this drawer. They may belong to an older set, or to something else. Nothing was changed.</source>
        <translation>Estas palabras están íntegras, y no abren este cajón. Pueden ser de un conjunto anterior o de otra cosa. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Change these places in the file, then try again.</source>
        <translation>Cambie estos lugares en el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>El archivo entero</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Lo que no encaja</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Answer no. {after} noted</source>
        <translation>Respuesta núm. {after} anotada</translation>
    </message>
    <message>
        <source>Answer of the Government</source>
        <translation>Respuesta del Gobierno</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Ask again for the yearly report</source>
        <translation>Volver a preguntar para el informe anual</translation>
    </message>
    <message>
        <source>Cases {numbers}</source>
        <translation>Casos {numbers}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Contact that was promised</source>
        <translation>Contacto prometido</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Vence el {day}</translation>
    </message>
    <message>
        <source>Follow-up report of the State</source>
        <translation>Informe de seguimiento del Estado</translation>
    </message>
    <message>
        <source>Look at the case again</source>
        <translation>Volver a mirar el caso</translation>
    </message>
    <message>
        <source>Middle of the review cycle</source>
        <translation>Mitad del ciclo del examen</translation>
    </message>
    <message>
        <source>Next report of the State</source>
        <translation>Próximo informe del Estado</translation>
    </message>
    <message>
        <source>Not waited for any more: {before}</source>
        <translation>Ya no se espera: {before}</translation>
    </message>
    <message>
        <source>Receipt for the sender</source>
        <translation>Acuse de recibo para quien lo envió</translation>
    </message>
    <message>
        <source>Submitted without everybody’s consent in cases {after}</source>
        <translation>Presentado sin el consentimiento de todos en los casos {after}</translation>
    </message>
    <message>
        <source>The sender of case {after} was told</source>
        <translation>Se avisó a quien envió el caso {after}</translation>
    </message>
    <message>
        <source>Waited for again: {before}</source>
        <translation>Se vuelve a esperar: {before}</translation>
    </message>
    <message>
        <source>a case that was deleted</source>
        <translation>un caso que se borró</translation>
    </message>
    <message>
        <source>check the current rule</source>
        <translation>compruebe la norma actual</translation>
    </message>
    <message>
        <source>its year is not here yet</source>
        <translation>su año aún no ha llegado</translation>
    </message>
    <message>
        <source>its year is very early</source>
        <translation>su año es muy temprano</translation>
    </message>
    <message>
        <source>no State has these three letters</source>
        <translation>ningún Estado tiene estas tres letras</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Received and answered</source>
        <translation>Recibido y respondido</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Libro de entradas</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Buscar en el libro de entradas</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Por avisar</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>Órganos de tratados</translation>
    </message>
    <message>
        <source>UN actions</source>
        <translation>Acciones de la ONU</translation>
    </message>
    <message>
        <source>UPR</source>
        <translation>EPU</translation>
    </message>
    <message>
        <source>Views of the register</source>
        <translation>Vistas del libro de entradas</translation>
    </message>
</context>
<context>
    <name>RegisterTab</name>
    <message>
        <source>Add a UN action…</source>
        <translation>Añadir una acción de la ONU…</translation>
    </message>
    <message>
        <source>Add a follow-up…</source>
        <translation>Añadir un seguimiento…</translation>
    </message>
    <message>
        <source>Add a recommendation…</source>
        <translation>Añadir una recomendación…</translation>
    </message>
    <message>
        <source>Due for this case</source>
        <translation>Vence en este caso</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Verlo…</translation>
    </message>
    <message>
        <source>Nothing in the register is about this case yet.</source>
        <translation>Todavía no hay nada sobre este caso en el libro de entradas.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Libro de entradas</translation>
    </message>
    <message>
        <source>The sender was not told of it yet.</source>
        <translation>Todavía no se avisó a quien lo envió.</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>Se les avisó…</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nada aquí tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>RegisterWork</name>
    <message>
        <source>It is noted here. Nobody is told by that: answer the cases to tell them.</source>
        <translation>Se anota aquí. Con eso no se avisa a nadie: responda a los casos para avisar.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Note the status “{status}” with its cases?</source>
        <translation>¿Anotar el estado «{status}» en sus casos?</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Take this out of the register?</source>
        <translation>¿Sacar esto del libro de entradas?</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>Esperar otra vez</translation>
    </message>
    <message>
        <source>Wait for it again?</source>
        <translation>¿Volver a esperarlo?</translation>
    </message>
    <message>
        <source>Wait for this no more?</source>
        <translation>¿No esperar más esto?</translation>
    </message>
    <message>
        <source>Wait no more</source>
        <translation>No esperar más</translation>
    </message>
    <message>
        <source>{item} goes, with its answers and with what was noted of who was told. That it was there stays in the history of its cases.</source>
        <translation>{item} desaparece, con sus respuestas y con lo que se anotó sobre a quién se avisó. En el historial de sus casos queda que estuvo ahí.</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>A name is the same in both. Names are under People.</source>
        <translation>Un nombre es igual en ambos. Los nombres están en Personas.</translation>
    </message>
    <message>
        <source>About the same event</source>
        <translation>Sobre el mismo hecho</translation>
    </message>
    <message>
        <source>Agency and unit</source>
        <translation>Organismo y unidad</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Otro hecho</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Law or charge</source>
        <translation>Ley o cargo</translation>
    </message>
    <message>
        <source>Names came with one of them only.</source>
        <translation>Solo con uno de ellos vinieron nombres.</translation>
    </message>
    <message>
        <source>Names that came with it</source>
        <translation>Nombres que vinieron con él</translation>
    </message>
    <message>
        <source>No name is the same in both.</source>
        <translation>Ningún nombre es igual en ambos.</translation>
    </message>
    <message>
        <source>One corrects the other</source>
        <translation>Uno corrige al otro</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>Source (the key that signed)</source>
        <translation>Fuente (la clave que firmó)</translation>
    </message>
    <message>
        <source>UN mechanism</source>
        <translation>Mecanismo de la ONU</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>kind of act</source>
        <translation>tipo de acto</translation>
    </message>
    <message>
        <source>law</source>
        <translation>ley</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>session or document</source>
        <translation>período de sesiones o documento</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
</context>
<context>
    <name>RelatedTab</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s): different keys, perhaps of one person</source>
        <translation>
            <numerusform>%n fuente: claves distintas, quizás de una sola persona</numerusform>
            <numerusform>%n fuentes: claves distintas, quizás de una sola persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases that have something in common with this one. Nothing is joined by itself: compare them, and decide.</source>
        <translation>Casos que tienen algo en común con este. Nada se une solo: compárelos y decida.</translation>
    </message>
    <message>
        <source>Compare with {case}</source>
        <translation>Comparar con {case}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Information about one event</source>
        <translation>Información sobre un mismo hecho</translation>
    </message>
    <message>
        <source>May be about the same event</source>
        <translation>Puede tratar del mismo hecho</translation>
    </message>
    <message>
        <source>No other case is like this one.</source>
        <translation>Ningún otro caso se parece a este.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out {case}</source>
        <translation>Sacar {case}</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Sacar…</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Por qué: {why}</translation>
    </message>
    <message>
        <source>other {what}</source>
        <translation>otro dato: {what}</translation>
    </message>
    <message>
        <source>this case</source>
        <translation>este caso</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Are the recovery words still where they were?</source>
        <translation>¿Están las palabras de recuperación todavía donde estaban?</translation>
    </message>
    <message>
        <source>Do the recovery words open this drawer?</source>
        <translation>¿Abren este cajón las palabras de recuperación?</translation>
    </message>
    <message>
        <source>If you forget the passphrase, nobody can open it. You asked for this.</source>
        <translation>Si olvida la frase de contraseña, nadie puede abrirlo. Usted lo pidió así.</translation>
    </message>
    <message>
        <source>Make some</source>
        <translation>Crear algunas</translation>
    </message>
    <message>
        <source>Making new ones was cut short. A test tells which papers open it; or make new ones.</source>
        <translation>La creación de las nuevas se interrumpió. Una prueba dice qué papeles lo abren; o cree otras nuevas.</translation>
    </message>
    <message>
        <source>Test them</source>
        <translation>Probarlas</translation>
    </message>
    <message>
        <source>There are no recovery words for this drawer yet.</source>
        <translation>Todavía no hay palabras de recuperación para este cajón.</translation>
    </message>
    <message>
        <source>They were last typed 30 days ago or more. A test takes a few minutes and changes nothing.</source>
        <translation>Se escribieron por última vez hace 30 días o más. Una prueba lleva unos minutos y no cambia nada.</translation>
    </message>
    <message>
        <source>They were made 30 days ago or more and never tested. A test takes a few minutes and changes nothing.</source>
        <translation>Se crearon hace 30 días o más y nunca se probaron. Una prueba lleva unos minutos y no cambia nada.</translation>
    </message>
</context>
<context>
    <name>RenewQuestion</name>
    <message>
        <source>A yes counts for this year alone, and never for more than the person agreed to before. A no counts at once.</source>
        <translation>Un sí vale solo para este año, y nunca para más de lo que la persona aceptó antes. Un no vale de inmediato.</translation>
    </message>
    <message>
        <source>How they want to be named</source>
        <translation>Cómo quiere que se le nombre</translation>
    </message>
    <message>
        <source>How they were asked</source>
        <translation>Cómo se le preguntó</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Lo que dijo</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Quién preguntó</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>A quién se preguntó</translation>
    </message>
    <message>
        <source>Who was asked again for the report of {year}?</source>
        <translation>¿A quién se volvió a preguntar para el informe de {year}?</translation>
    </message>
    <message>
        <source>for example: by phone, in person</source>
        <translation>por ejemplo: por teléfono, en persona</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>A report of a vault that is lost…</source>
        <translation>Un informe de una bóveda perdida…</translation>
    </message>
    <message>
        <source>Add replies…</source>
        <translation>Añadir respuestas…</translation>
    </message>
    <message>
        <source>Choose replies</source>
        <translation>Elegir respuestas</translation>
    </message>
    <message>
        <source>It goes with its evidence and earlier versions. Look for the sealed file first: the program may have been ended before it was there, or before every focal point had one. Without it, keep the copy.</source>
        <translation>Se va con sus pruebas y sus versiones anteriores. Busque antes el archivo sellado: el programa puede haberse cerrado antes de que estuviera ahí, o antes de que todos los puntos focales tuvieran uno. Sin él, conserve la copia.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>Mire dos veces</translation>
    </message>
    <message>
        <source>No reply has come in yet. Drop reply files here.</source>
        <translation>Todavía no ha llegado ninguna respuesta. Suelte aquí los archivos de respuesta.</translation>
    </message>
    <message>
        <source>No report is waiting for an answer.</source>
        <translation>Ningún informe espera respuesta.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Reading replies</source>
        <translation>Leyendo las respuestas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the record now?</source>
        <translation>¿Quitar ahora el registro?</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Replies or reports without one</source>
        <translation>Respuestas, o informes sin respuesta</translation>
    </message>
    <message>
        <source>Sealed files (*.age);;All files (*)</source>
        <translation>Archivos sellados (*.age);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Enviado el {day}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>RepliesView</name>
    <message>
        <source>Before that was done, the program was ended.</source>
        <translation>Antes de que se hiciera, el programa se cerró.</translation>
    </message>
    <message>
        <source>Files just added</source>
        <translation>Archivos recién añadidos</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>Conservar la copia</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>Mire dos veces</translation>
    </message>
    <message>
        <source>My key was lost…</source>
        <translation>Perdí mi clave…</translation>
    </message>
    <message>
        <source>No answer has come in. Ask the focal point, in a way you trust, whether the file arrived.</source>
        <translation>No ha llegado ninguna respuesta. Pregunte al punto focal, por una vía de confianza, si llegó el archivo.</translation>
    </message>
    <message>
        <source>Not without a further yes</source>
        <translation>No sin otro sí</translation>
    </message>
    <message>
        <source>Only a receipt is kept of this report. It reads the answers.</source>
        <translation>De este informe solo se guarda un recibo. Lee las respuestas.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>Quitarlo ahora</translation>
    </message>
    <message>
        <source>Sealed for {name} on {day}</source>
        <translation>Sellado para {name} el {day}</translation>
    </message>
    <message>
        <source>The record was to be removed, and is still here</source>
        <translation>El registro debía quitarse y sigue aquí</translation>
    </message>
    <message>
        <source>They write again</source>
        <translation>Volverán a escribir</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Lo que dicen</translation>
    </message>
    <message>
        <source>{name}, {day}, answer {number}</source>
        <translation>{name}, {day}, respuesta {number}</translation>
    </message>
    <message>
        <source>{word} is {pseudonym} in your record.</source>
        <translation>{word} es {pseudonym} en su registro.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>A record you removed</source>
        <translation>Un registro que usted quitó</translation>
    </message>
    <message>
        <source>A report of a vault that is lost</source>
        <translation>Un informe de una bóveda perdida</translation>
    </message>
    <message>
        <source>A report of which you kept a receipt</source>
        <translation>Un informe del que usted guardó un recibo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Asks for more</source>
        <translation>Pide más información</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>Closed there</source>
        <translation>Cerrado allí</translation>
    </message>
    <message>
        <source>New there</source>
        <translation>Nuevo allí</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Not here yet: {numbers}</source>
        <translation>Aún no ha llegado: {numbers}</translation>
    </message>
    <message>
        <source>Put away, for there is no consent</source>
        <translation>Archivado, porque no hay consentimiento</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Said on {day} that the key was lost</source>
        <translation>Se dijo el {day} que la clave se perdió</translation>
    </message>
    <message>
        <source>Taken back on {day}</source>
        <translation>Retirado el {day}</translation>
    </message>
    <message>
        <source>Taken back on {day}: what it says about {people}</source>
        <translation>Retirado el {day}: lo que dice sobre {people}</translation>
    </message>
    <message>
        <source>The Government has replied</source>
        <translation>El Gobierno ha respondido</translation>
    </message>
    <message>
        <source>They follow it up</source>
        <translation>Le dan seguimiento</translation>
    </message>
    <message>
        <source>They have acted</source>
        <translation>Han actuado</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>Lo tienen</translation>
    </message>
    <message>
        <source>They have looked into it</source>
        <translation>Lo han examinado</translation>
    </message>
    <message>
        <source>They need to know more</source>
        <translation>Necesitan saber más</translation>
    </message>
    <message>
        <source>They plan to act</source>
        <translation>Tienen previsto actuar</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>entregado el {day}</translation>
    </message>
    <message>
        <source>not noted as handed over</source>
        <translation>no se anotó como entregado</translation>
    </message>
    <message>
        <source>{title} and %n more</source>
        <translation>{title} y %n más</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>It is the same page, but not sealed: it lies outside the vault, open to whoever finds it. Names that are kept apart are not in it. Print it with a printer on a cable, then destroy the file.</source>
        <translation>Es la misma página, pero no está sellada: queda fuera de la bóveda, abierta a quien la encuentre. Los nombres que se guardan aparte no están en ella. Imprímala con una impresora conectada por cable y luego destruya el archivo.</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Dejarlo aquí</translation>
    </message>
    <message>
        <source>Make a PDF of this report?</source>
        <translation>¿Crear un PDF de este informe?</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Crear el archivo…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Creando las páginas</translation>
    </message>
    <message>
        <source>This computer has no font for some of its letters, and boxes stand for them: {letters}</source>
        <translation>Esta computadora no tiene una fuente para algunas de sus letras, y en su lugar hay recuadros: {letters}</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>¿Dónde se debe poner el archivo?</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} está ahora fuera de la bóveda, abierto a todo el mundo.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>%n more: see the original wording.</source>
        <translation>
            <numerusform>%n más: véase la redacción original.</numerusform>
            <numerusform>%n más: véase la redacción original.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up of treaty bodies</source>
        <translation>Seguimiento de los órganos de tratados</translation>
    </message>
    <message>
        <source>In English, as it was sent</source>
        <translation>En inglés, tal como se envió</translation>
    </message>
    <message>
        <source>It does not say what happened.</source>
        <translation>No dice qué ocurrió.</translation>
    </message>
    <message>
        <source>It is longer than this: see the original wording.</source>
        <translation>Es más largo que esto: véase la redacción original.</translation>
    </message>
    <message>
        <source>Told in: {language}</source>
        <translation>Contado en: {language}</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>Cooperación con la ONU</translation>
    </message>
    <message>
        <source>UPR recommendations</source>
        <translation>Recomendaciones del EPU</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>Lo que hizo la ONU</translation>
    </message>
    <message>
        <source>What the authorities said or did</source>
        <translation>Lo que dijeron o hicieron las autoridades</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Lo que se hizo al respecto</translation>
    </message>
    <message>
        <source>When, where and what is asked for</source>
        <translation>Cuándo, dónde y qué se pide</translation>
    </message>
    <message>
        <source>Who is alleged to have done it</source>
        <translation>Quién se alega que lo hizo</translation>
    </message>
    <message>
        <source>Who told it, and how</source>
        <translation>Quién lo contó, y cómo</translation>
    </message>
    <message>
        <source>Why it may be linked</source>
        <translation>Por qué puede estar vinculado</translation>
    </message>
</context>
<context>
    <name>Resetting</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Beginning again</source>
        <translation>Empezando de nuevo</translation>
    </message>
    <message>
        <source>Both vaults become what they were…</source>
        <translation>Ambas bóvedas vuelven a ser lo que eran…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The other window is still open. Nothing was touched. Lock it, then try again.</source>
        <translation>La otra ventana sigue abierta. No se tocó nada. Bloquéela y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The workshop begins again</source>
        <translation>El taller empieza de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
</context>
<context>
    <name>ResponseDialog</name>
    <message>
        <source>A dated letter or statement ends the waiting. Remarks of a spokesperson do so only if you say so.</source>
        <translation>Una carta o declaración con fecha pone fin a la espera. Las observaciones de un portavoz solo lo hacen si usted lo dice.</translation>
    </message>
    <message>
        <source>An answer to it</source>
        <translation>Una respuesta a ello</translation>
    </message>
    <message>
        <source>Nobody waits for another answer</source>
        <translation>Nadie espera otra respuesta</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>A report has rested and can be sealed</source>
        <translation>Un informe ha reposado y puede sellarse</translation>
    </message>
    <message>
        <source>It waits for you under Send.</source>
        <translation>Le espera en Enviar.</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>Everything stays here.</source>
        <translation>Todo se queda aquí.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
</context>
<context>
    <name>Retype</name>
    <message numerus="yes">
        <source>%n answer(s) have no place there and go. All others stay. These go:</source>
        <translation>
            <numerusform>%n respuesta no tiene lugar ahí y se pierde. Todas las demás se quedan. Se pierde esta:</numerusform>
            <numerusform>%n respuestas no tienen lugar ahí y se pierden. Todas las demás se quedan. Se pierden estas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers that go</source>
        <translation>Respuestas que se pierden</translation>
    </message>
    <message>
        <source>Change it to “{kind}”?</source>
        <translation>¿Cambiarlo por «{kind}»?</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Cambiar el tipo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>ReviewDueView</name>
    <message>
        <source>A case without a day of its own is looked at again</source>
        <translation>Un caso sin día propio se vuelve a mirar</translation>
    </message>
    <message>
        <source>Cases to be looked at again</source>
        <translation>Casos que hay que volver a mirar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Keep until…</source>
        <translation>Guardar hasta…</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Vuelto a mirar</translation>
    </message>
    <message>
        <source>No case is to be looked at again by now.</source>
        <translation>De momento no hay que volver a mirar ningún caso.</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>recibido el {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
</context>
<context>
    <name>RevokeForm</name>
    <message>
        <source>Do this when somebody else may have its key, or when it shall not be used any more. A file is written: give it to everybody who has the card. They add it as they added the card, and can send nothing to it again. It cannot be undone.</source>
        <translation>Hágalo cuando otra persona pueda tener su clave, o cuando no deba usarse más. Se escribe un archivo: déselo a todos los que tienen la tarjeta. Lo añaden como añadieron la tarjeta, y no pueden volver a enviarle nada. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Revoke it and write the file…</source>
        <translation>Revocarla y escribir el archivo…</translation>
    </message>
    <message>
        <source>Revoke this card for good</source>
        <translation>Revocar esta tarjeta para siempre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>everybody who gets the file reads it</source>
        <translation>lo lee todo el que recibe el archivo</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>A guide: a new vault with new keys, who has to be told, what was exposed. You can leave it at any point.</source>
        <translation>Una guía: una bóveda nueva con claves nuevas, a quién hay que avisar, qué quedó expuesto. Puede dejarla en cualquier punto.</translation>
    </message>
    <message>
        <source>Backup of this drawer</source>
        <translation>Copia de seguridad de este cajón</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Empezar…</translation>
    </message>
    <message>
        <source>Bind it…</source>
        <translation>Vincularlo…</translation>
    </message>
    <message>
        <source>Bind this drawer to this computer</source>
        <translation>Vincular este cajón a esta computadora</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Bring one back…</source>
        <translation>Restaurar una…</translation>
    </message>
    <message>
        <source>Bring records back…</source>
        <translation>Traer registros de vuelta…</translation>
    </message>
    <message>
        <source>If a device was in other hands</source>
        <translation>Si un dispositivo estuvo en otras manos</translation>
    </message>
    <message>
        <source>If somebody copies the folder</source>
        <translation>Si alguien copia la carpeta</translation>
    </message>
    <message>
        <source>If the vault is lost</source>
        <translation>Si se pierde la bóveda</translation>
    </message>
    <message>
        <source>If there is no time to open it</source>
        <translation>Si no hay tiempo de abrirla</translation>
    </message>
    <message>
        <source>If you cross a border</source>
        <translation>Si cruza una frontera</translation>
    </message>
    <message>
        <source>If you forget the passphrase</source>
        <translation>Si olvida la frase de contraseña</translation>
    </message>
    <message>
        <source>It cannot be told just now whether they are on.</source>
        <translation>Ahora mismo no se puede saber si están activadas.</translation>
    </message>
    <message>
        <source>Its passphrase opens it only on this computer.</source>
        <translation>Su frase de contraseña solo lo abre en esta computadora.</translation>
    </message>
    <message>
        <source>Last tested {when}.</source>
        <translation>Última prueba: {when}.</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Desvincularlo…</translation>
    </message>
    <message>
        <source>Looking for the keychain</source>
        <translation>Buscando el llavero</translation>
    </message>
    <message>
        <source>Looking for the keychain of this computer…</source>
        <translation>Buscando el llavero de esta computadora…</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Hacer una copia de seguridad…</translation>
    </message>
    <message>
        <source>Make new words…</source>
        <translation>Crear palabras nuevas…</translation>
    </message>
    <message>
        <source>Make recovery words…</source>
        <translation>Crear palabras de recuperación…</translation>
    </message>
    <message>
        <source>Making new ones was cut short: test which papers open it.</source>
        <translation>La creación de las nuevas se interrumpió: pruebe qué papeles lo abren.</translation>
    </message>
    <message>
        <source>My device was out of my sight</source>
        <translation>Mi dispositivo estuvo fuera de mi vista</translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation>Nunca probadas.</translation>
    </message>
    <message>
        <source>On. The lock screen has a button for a note; this drawer takes it in. Others can see that.</source>
        <translation>Activadas. La pantalla de bloqueo tiene un botón para una nota; este cajón la incorpora. Otros pueden verlo.</translation>
    </message>
    <message>
        <source>One sealed file with everything in this drawer, or with records for a person you trust. It is read back and compared right after it is written.</source>
        <translation>Un archivo sellado con todo lo que hay en este cajón, o con registros para una persona de confianza. Se relee y se compara justo después de escribirlo.</translation>
    </message>
    <message>
        <source>One sheet, made {when}.</source>
        <translation>Una hoja, creada {when}.</translation>
    </message>
    <message>
        <source>Prepare a journey…</source>
        <translation>Preparar un viaje…</translation>
    </message>
    <message>
        <source>Quick notes</source>
        <translation>Notas rápidas</translation>
    </message>
    <message>
        <source>Records leave in one sealed file and only then go from here. It begins with a list of what to think of.</source>
        <translation>Los registros salen en un archivo sellado, y solo entonces se van de aquí. Empieza con una lista de lo que hay que pensar.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>Stopped: the key in the folder is not the one of this drawer.</source>
        <translation>Detenidas: la clave de la carpeta no es la de este cajón.</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>Test them…</source>
        <translation>Probarlas…</translation>
    </message>
    <message>
        <source>Test your recovery</source>
        <translation>Probar la recuperación</translation>
    </message>
    <message>
        <source>Then a copy of the folder opens nowhere else, except with recovery words.</source>
        <translation>Entonces una copia de la carpeta no se abre en ningún otro lugar, salvo con palabras de recuperación.</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Todavía no hay palabras.</translation>
    </message>
    <message>
        <source>There are none. If you forget the passphrase, nobody can open this drawer.</source>
        <translation>No hay ninguna. Si olvida la frase de contraseña, nadie puede abrir este cajón.</translation>
    </message>
    <message>
        <source>They come back with their history; nothing is doubled.</source>
        <translation>Vuelven con su historial; nada se duplica.</translation>
    </message>
    <message>
        <source>Travel mode</source>
        <translation>Modo de viaje</translation>
    </message>
    <message>
        <source>Type the words as if you had to. Nothing is changed by it.</source>
        <translation>Escriba las palabras como si tuviera que hacerlo. No cambia nada.</translation>
    </message>
    <message>
        <source>What is here already is not doubled; you see first what would come.</source>
        <translation>Lo que ya está aquí no se duplica; usted ve antes lo que vendría.</translation>
    </message>
    <message>
        <source>When you are back</source>
        <translation>Cuando esté de vuelta</translation>
    </message>
    <message>
        <source>Write something down on the lock screen, without the passphrase. Nothing on this computer can read it until this drawer is opened. Others can see that it is on.</source>
        <translation>Anotar algo en la pantalla de bloqueo, sin la frase de contraseña. Nada en esta computadora puede leerlo hasta que se abra este cajón. Otros pueden ver que está activado.</translation>
    </message>
    <message>
        <source>{needed} of {count} papers, made {when}.</source>
        <translation>{needed} de {count} papeles, creados {when}.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message numerus="yes">
        <source>%n file(s) sealed</source>
        <translation>
            <numerusform>%n archivo sellado</numerusform>
            <numerusform>%n archivos sellados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not made</source>
        <translation>
            <numerusform>%n archivo no se creó</numerusform>
            <numerusform>%n archivos no se crearon</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sealed.</source>
        <translation>Cancelado. No se selló nada.</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>En la carpeta {folder}</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>No se quitó nada</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Las mayúsculas están activadas</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar la frase de contraseña</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>Usar el teclado en pantalla</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>Personas y consentimiento</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>Cooperación con la ONU</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Lo que se hizo al respecto</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Lo que usted pide</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>falta algo</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Above all sections</source>
        <translation>Por encima de todas las secciones</translation>
    </message>
    <message>
        <source>Ask {name} for consent</source>
        <translation>Pedir el consentimiento de {name}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>People and consent</source>
        <translation>Personas y consentimiento</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>Anotación rápida</translation>
    </message>
    <message>
        <source>Somebody without a pseudonym</source>
        <translation>Alguien sin seudónimo</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>Cooperación con la ONU</translation>
    </message>
    <message>
        <source>Until then, {name} stays out</source>
        <translation>Hasta entonces, {name} queda fuera</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Lo que usted pide</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
</context>
<context>
    <name>SectionsColumn</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>SeeStep</name>
    <message numerus="yes">
        <source>%n cleaned copy(ies) could not be made</source>
        <translation>
            <numerusform>No se pudo hacer %n copia limpia</numerusform>
            <numerusform>No se pudieron hacer %n copias limpias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal point(s) still to be looked at</source>
        <translation>
            <numerusform>Queda %n punto focal por revisar</numerusform>
            <numerusform>Quedan %n puntos focales por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stay here. Your own record does not change.</source>
        <translation>
            <numerusform>%n cosa se queda aquí. Su propio registro no cambia.</numerusform>
            <numerusform>%n cosas se quedan aquí. Su propio registro no cambia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide before you can go on</source>
        <translation>
            <numerusform>%n cosa por decidir antes de poder seguir</numerusform>
            <numerusform>%n cosas por decidir antes de poder seguir</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything here may leave. Your own record does not change.</source>
        <translation>Todo lo que hay aquí puede salir. Su propio registro no cambia.</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>Making cleaned copies</source>
        <translation>Haciendo copias limpias</translation>
    </message>
    <message>
        <source>Recognisable in it: {who}.</source>
        <translation>Se puede reconocer en él a: {who}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Tell when files were added, not only the day</source>
        <translation>Decir la hora en que se añadieron los archivos, no solo el día</translation>
    </message>
    <message>
        <source>The day to ask again was {day}.</source>
        <translation>El día para volver a preguntar era el {day}.</translation>
    </message>
    <message>
        <source>They said: “{words}”</source>
        <translation>Dijo: «{words}»</translation>
    </message>
    <message>
        <source>This counts for {name} alone.</source>
        <translation>Esto vale solo para {name}.</translation>
    </message>
    <message>
        <source>What people agreed to leaves. Everything else stays here.</source>
        <translation>Sale aquello que las personas aceptaron. Todo lo demás se queda aquí.</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Lo que verán</translation>
    </message>
    <message>
        <source>You listed nobody as recognisable in it.</source>
        <translation>Usted no indicó que se pueda reconocer a nadie en él.</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message numerus="yes">
        <source>%n consent(s) were changed here since: not a yes</source>
        <translation>
            <numerusform>%n consentimiento se cambió aquí desde entonces: ya no es un sí</numerusform>
            <numerusform>%n consentimientos se cambiaron aquí desde entonces: ya no son un sí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s)</source>
        <translation>
            <numerusform>%n archivo nuevo</numerusform>
            <numerusform>%n archivos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n registro nuevo</numerusform>
            <numerusform>%n registros nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other new thing(s): cards, reports, settings</source>
        <translation>
            <numerusform>%n otra cosa nueva: tarjetas, informes, ajustes</numerusform>
            <numerusform>%n otras cosas nuevas: tarjetas, informes, ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>A name differs: the one here stays</source>
        <translation>Un nombre difiere: se queda el de aquí</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n record(s) up to date from the backup</source>
        <translation>
            <numerusform>Poner al día %n registro desde la copia de seguridad</numerusform>
            <numerusform>Poner al día %n registros desde la copia de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Changed on both sides: stays</source>
        <translation>Cambiado en ambos lados: se queda</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Todo lo que contiene ya está aquí.</translation>
    </message>
    <message>
        <source>Goes on in the backup</source>
        <translation>Continúa en la copia de seguridad</translation>
    </message>
    <message>
        <source>It needs {needed}, and there is room for {room}. Make the vault larger first, in Settings.</source>
        <translation>Necesita {needed}, y hay sitio para {room}. Agrande antes la bóveda, en Ajustes.</translation>
    </message>
    <message>
        <source>Made {when}. What is here stays as it is; nothing is doubled.</source>
        <translation>Hecha {when}. Lo que hay aquí queda como está; nada se duplica.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Newer here: stays</source>
        <translation>Más nuevo aquí: se queda</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Shall this come back?</source>
        <translation>¿Restaurar esto?</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Was removed here: comes back</source>
        <translation>Se quitó aquí: vuelve</translation>
    </message>
    <message>
        <source>What an examiner of the folder would see</source>
        <translation>Lo que vería quien examine la carpeta</translation>
    </message>
    <message>
        <source>What can give away more</source>
        <translation>Lo que puede revelar más</translation>
    </message>
    <message>
        <source>What they would not see</source>
        <translation>Lo que no vería</translation>
    </message>
    <message>
        <source>Whoever opens this drawer can then see these records too.</source>
        <translation>Quien abra este cajón también podrá ver entonces estos registros.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>Seizure</name>
    <message>
        <source>A copy of the vault opens with the old passphrase for ever.</source>
        <translation>Una copia de la bóveda se abre para siempre con la frase de contraseña anterior.</translation>
    </message>
    <message>
        <source>A new vault with new keys</source>
        <translation>Una nueva bóveda con claves nuevas</translation>
    </message>
    <message>
        <source>Act as if everything in this drawer was read, names included.</source>
        <translation>Actúe como si se hubiera leído todo lo de este cajón, nombres incluidos.</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Otro dispositivo</translation>
    </message>
    <message>
        <source>As far as can be told, nothing in this drawer was read. That rests on the passphrase alone: one that can be guessed opens a copy.</source>
        <translation>Hasta donde se puede saber, no se leyó nada de este cajón. Eso depende solo de la frase de contraseña: una que se pueda adivinar abre una copia.</translation>
    </message>
    <message>
        <source>Breathe. Nothing has to be done this minute, and you can leave at any point: every answer is kept. If you do not know, say so.</source>
        <translation>Respire. No hay que hacer nada en este minuto, y puede salir en cualquier punto: cada respuesta se conserva. Si no lo sabe, dígalo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Each focal point gets a sealed file that names a new key. Until they have it they answer to the old key, and whoever has the old vault can read that.</source>
        <translation>Cada punto focal recibe un archivo sellado que nombra una clave nueva. Hasta que lo tengan responden a la clave antigua, y quien tenga la bóveda anterior puede leerlo.</translation>
    </message>
    <message>
        <source>Everything is here now. What stays in the old vault can still be found and read by whoever has its passphrase. Copies that somebody else made are not reached.</source>
        <translation>Ahora todo está aquí. Lo que queda en la bóveda anterior todavía puede encontrarlo y leerlo quien tenga su frase de contraseña. Las copias que hizo otra persona no se alcanzan.</translation>
    </message>
    <message>
        <source>Family, and people you live with</source>
        <translation>Familia y personas con las que vive</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Made after the device was out of sight ({day}), with keys of the old vault</source>
        <translation>Hecho después de que el dispositivo estuviera fuera de su vista ({day}), con claves de la bóveda anterior</translation>
    </message>
    <message>
        <source>Made before the device was out of sight ({day})</source>
        <translation>Hecho antes de que el dispositivo estuviera fuera de su vista ({day})</translation>
    </message>
    <message>
        <source>Mail, chats, pictures and whatever else was on the device count as copied.</source>
        <translation>El correo, los chats, las imágenes y todo lo demás que había en el dispositivo cuentan como copiados.</translation>
    </message>
    <message>
        <source>Nobody can say whether this drawer was read. Act as if it was.</source>
        <translation>Nadie puede decir si se leyó este cajón. Actúe como si se hubiera leído.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Old copies and exports</source>
        <translation>Copias y exportaciones antiguas</translation>
    </message>
    <message>
        <source>Passwords changed from a device nobody touched</source>
        <translation>Contraseñas cambiadas desde un dispositivo que nadie tocó</translation>
    </message>
    <message>
        <source>People who were asked about</source>
        <translation>Personas por las que se preguntó</translation>
    </message>
    <message>
        <source>People whose messages or numbers could be seen</source>
        <translation>Personas cuyos mensajes o números pudieron verse</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>Somebody may have changed the device, so that it watches what you type. It can look the same and work as before.</source>
        <translation>Alguien puede haber cambiado el dispositivo para que observe lo que usted escribe. Puede parecer igual y funcionar como antes.</translation>
    </message>
    <message>
        <source>Tell those who may be exposed</source>
        <translation>Avise a quienes puedan estar expuestos</translation>
    </message>
    <message>
        <source>Tell your focal points</source>
        <translation>Avise a sus puntos focales</translation>
    </message>
    <message>
        <source>That there is a vault, and how large it is, can be seen. Not how many drawers are used.</source>
        <translation>Se puede ver que hay una bóveda y qué tamaño tiene. No cuántos cajones se usan.</translation>
    </message>
    <message>
        <source>The device may have been changed and may watch what you type.</source>
        <translation>El dispositivo puede haber sido modificado y puede observar lo que usted escribe.</translation>
    </message>
    <message>
        <source>The keys of your own cards were in the old vault. Whoever has them reads what is sealed to these cards. Replace each card, or end it, and tell everybody who has it.</source>
        <translation>Las claves de sus propias tarjetas estaban en la bóveda anterior. Quien las tenga lee lo que se selle para estas tarjetas. Sustituya cada tarjeta, o póngale fin, y avise a todos los que la tienen.</translation>
    </message>
    <message>
        <source>The old vault</source>
        <translation>La bóveda anterior</translation>
    </message>
    <message>
        <source>The people in these records, each in a way that is safe for them</source>
        <translation>Las personas de estos registros, cada una de una forma segura para ella</translation>
    </message>
    <message>
        <source>The recovery words of the old vault do not open this one. Without new ones nobody can open it if you forget the passphrase.</source>
        <translation>Las palabras de recuperación de la bóveda anterior no abren esta. Sin palabras nuevas, nadie puede abrirla si usted olvida la frase de contraseña.</translation>
    </message>
    <message>
        <source>Think of each group and tell them face to face, or on a device nobody touched. No names are asked here, and none are kept: only your ticks.</source>
        <translation>Piense en cada grupo y avíseles cara a cara, o con un dispositivo que nadie tocó. Aquí no se piden nombres ni se guarda ninguno: solo sus marcas.</translation>
    </message>
    <message>
        <source>This is what was in the drawer. It helps you think of whom to tell. Pseudonyms stand for people.</source>
        <translation>Esto es lo que había en el cajón. Le ayuda a pensar a quién avisar. Los seudónimos representan a las personas.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Told on another device, or face to face</source>
        <translation>Avisadas por otro dispositivo, o cara a cara</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What was exposed</source>
        <translation>Qué quedó expuesto</translation>
    </message>
    <message>
        <source>What you sealed, saved or backed up before that day was made with keys that others may know. Reports are marked as such on the record, under Replies and under Send; a backup, when you bring it back.</source>
        <translation>Lo que selló, guardó o copió antes de ese día se hizo con claves que otros pueden conocer. Los informes están marcados así en el registro, en Respuestas y en Enviar; una copia de seguridad, cuando la restaure.</translation>
    </message>
    <message>
        <source>While the vault was open its key could be taken. It opens this vault for ever, whatever passphrase you set.</source>
        <translation>Mientras la bóveda estaba abierta, podían llevarse su clave. Esa clave abre esta bóveda para siempre, sea cual sea la frase de contraseña que usted ponga.</translation>
    </message>
    <message>
        <source>Whoever copied the vault can open that copy for ever with the old passphrase, and a new passphrase does not change its keys. A new vault has new ones. Everything in this drawer is moved there and compared; this one stays until you destroy it.</source>
        <translation>Quien copió la bóveda puede abrir esa copia para siempre con la frase de contraseña anterior, y una nueva frase de contraseña no cambia sus claves. Una nueva bóveda tiene claves nuevas. Todo lo de este cajón se traslada allí y se compara; esta se queda hasta que usted la destruya.</translation>
    </message>
    <message>
        <source>Whoever has the device has all the time there is.</source>
        <translation>Quien tiene el dispositivo tiene todo el tiempo del mundo.</translation>
    </message>
    <message>
        <source>Your own cards</source>
        <translation>Sus propias tarjetas</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} de {count}</translation>
    </message>
</context>
<context>
    <name>SeizurePage</name>
    <message>
        <source>Is it done with?</source>
        <translation>¿Está terminado?</translation>
    </message>
    <message>
        <source>It is done with</source>
        <translation>Está terminado</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Dejarlo por ahora</translation>
    </message>
    <message>
        <source>My device was out of my sight</source>
        <translation>Mi dispositivo estuvo fuera de mi vista</translation>
    </message>
    <message>
        <source>One thing at a time. Everything is kept.</source>
        <translation>Una cosa cada vez. Todo se conserva.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The guide is closed. What was made before that day stays marked, and you can begin again at any time.</source>
        <translation>La guía está cerrada. Lo que se hizo antes de ese día sigue marcado, y puede empezar de nuevo en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>SendNote</name>
    <message>
        <source>A cleaned copy goes</source>
        <translation>Va una copia limpia</translation>
    </message>
    <message>
        <source>A cleaned copy may go</source>
        <translation>Puede ir una copia limpia</translation>
    </message>
    <message>
        <source>A name or a word?</source>
        <translation>¿Un nombre o una palabra?</translation>
    </message>
    <message>
        <source>A name stands in the text</source>
        <translation>Figura un nombre en el texto</translation>
    </message>
    <message>
        <source>A name: it is replaced</source>
        <translation>Un nombre: se sustituye</translation>
    </message>
    <message>
        <source>A word: it stays</source>
        <translation>Una palabra: se queda</translation>
    </message>
    <message>
        <source>Ask {who} first</source>
        <translation>Pregunte antes a {who}</translation>
    </message>
    <message>
        <source>Becomes “{word}”</source>
        <translation>Se convierte en «{word}»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Confirmed: {reason}</source>
        <translation>Confirmado: {reason}</translation>
    </message>
    <message>
        <source>Cover them in a cleaned copy, or ask {who}</source>
        <translation>Tápelos en una copia limpia, o pregunte a {who}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Digits not compared</source>
        <translation>Dígitos sin comparar</translation>
    </message>
    <message>
        <source>For your vault alone</source>
        <translation>Solo para su bóveda</translation>
    </message>
    <message>
        <source>Give the name all the same</source>
        <translation>Dar el nombre de todos modos</translation>
    </message>
    <message>
        <source>Is “{word}” a name?</source>
        <translation>¿Es «{word}» un nombre?</translation>
    </message>
    <message>
        <source>It holds faces, voices or names</source>
        <translation>Contiene caras, voces o nombres</translation>
    </message>
    <message>
        <source>It tells where it was made</source>
        <translation>Dice dónde se hizo</translation>
    </message>
    <message>
        <source>Its cleaned copy goes, without the hidden data</source>
        <translation>Va su copia limpia, sin los datos ocultos</translation>
    </message>
    <message>
        <source>Known only to this vault</source>
        <translation>Solo lo sabe esta bóveda</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Omitido por usted</translation>
    </message>
    <message>
        <source>Look at this answer once more</source>
        <translation>Mire esta respuesta una vez más</translation>
    </message>
    <message>
        <source>Look at this copy once more</source>
        <translation>Mire esta copia una vez más</translation>
    </message>
    <message>
        <source>Look at this file once more</source>
        <translation>Mire este archivo una vez más</translation>
    </message>
    <message>
        <source>Make a cleaned copy</source>
        <translation>Hacer una copia limpia</translation>
    </message>
    <message>
        <source>Names never leave in the text</source>
        <translation>Los nombres nunca salen en el texto</translation>
    </message>
    <message>
        <source>No cleaned copy yet</source>
        <translation>Aún sin copia limpia</translation>
    </message>
    <message>
        <source>No name of this official</source>
        <translation>Sin nombre de este funcionario</translation>
    </message>
    <message>
        <source>Nobody agreed yet</source>
        <translation>Nadie ha aceptado todavía</translation>
    </message>
    <message>
        <source>Nobody on it is listed</source>
        <translation>No se indica a nadie que aparezca en él</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Not before there is consent</source>
        <translation>No antes de que haya consentimiento</translation>
    </message>
    <message>
        <source>Not confirmed for this report</source>
        <translation>No confirmado para este informe</translation>
    </message>
    <message>
        <source>Officials are not named in the text</source>
        <translation>En el texto no se nombra a funcionarios</translation>
    </message>
    <message>
        <source>Once more: the name leaves</source>
        <translation>Una vez más: el nombre sale</translation>
    </message>
    <message>
        <source>Only its hash is here. It is described and does not leave.</source>
        <translation>Aquí solo está su hash. Se describe y no sale.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Others had this device</source>
        <translation>Otros tuvieron este dispositivo</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Volver a poner</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>Ver las respuestas</translation>
    </message>
    <message>
        <source>Sleep on it</source>
        <translation>Dejarlo para mañana</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>Still a draft</source>
        <translation>Sigue siendo un borrador</translation>
    </message>
    <message>
        <source>The agency leaves, the name stays</source>
        <translation>El organismo sale, el nombre se queda</translation>
    </message>
    <message>
        <source>The file is not in this vault</source>
        <translation>El archivo no está en esta bóveda</translation>
    </message>
    <message>
        <source>The name of an official</source>
        <translation>El nombre de un funcionario</translation>
    </message>
    <message>
        <source>The original as it is</source>
        <translation>El original tal como está</translation>
    </message>
    <message>
        <source>The original goes</source>
        <translation>Va el original</translation>
    </message>
    <message>
        <source>The original has the hidden data in it</source>
        <translation>El original contiene los datos ocultos</translation>
    </message>
    <message>
        <source>The original stays here</source>
        <translation>El original se queda aquí</translation>
    </message>
    <message>
        <source>The original, not the copy</source>
        <translation>El original, no la copia</translation>
    </message>
    <message>
        <source>This has to be mended first</source>
        <translation>Esto debe corregirse antes</translation>
    </message>
    <message>
        <source>This name does not leave</source>
        <translation>Este nombre no sale</translation>
    </message>
    <message>
        <source>This needs its own yes</source>
        <translation>Esto necesita su propio sí</translation>
    </message>
    <message>
        <source>This record was withdrawn</source>
        <translation>Este registro se retiró</translation>
    </message>
    <message>
        <source>Under a condition</source>
        <translation>Con una condición</translation>
    </message>
    <message>
        <source>With the hidden data in it</source>
        <translation>Con los datos ocultos</translation>
    </message>
    <message>
        <source>Without the hidden data; the original stays here</source>
        <translation>Sin los datos ocultos; el original se queda aquí</translation>
    </message>
    <message>
        <source>{who} becomes “{word}”</source>
        <translation>{who} se convierte en «{word}»</translation>
    </message>
    <message>
        <source>{who} can be recognised</source>
        <translation>Se puede reconocer a {who}</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue to preview</source>
        <translation>Seguir a la vista previa</translation>
    </message>
    <message>
        <source>Do not seal</source>
        <translation>No sellar</translation>
    </message>
    <message>
        <source>It rests. You can seal it from {when}.</source>
        <translation>Reposa. Puede sellarlo desde {when}.</translation>
    </message>
    <message>
        <source>Next focal point</source>
        <translation>Siguiente punto focal</translation>
    </message>
    <message>
        <source>Preview and seal</source>
        <translation>Vista previa y sellado</translation>
    </message>
    <message>
        <source>Seal and remove…</source>
        <translation>Sellar y quitar…</translation>
    </message>
    <message>
        <source>Seal, and keep nothing?</source>
        <translation>¿Sellar y no guardar nada?</translation>
    </message>
    <message>
        <source>Seal, and keep only a receipt?</source>
        <translation>¿Sellar y guardar solo un recibo?</translation>
    </message>
    <message numerus="yes">
        <source>Sealing %n file(s)</source>
        <translation>
            <numerusform>Sellando %n archivo</numerusform>
            <numerusform>Sellando %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>Sellar…</translation>
    </message>
    <message>
        <source>Steps of sending</source>
        <translation>Pasos del envío</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Lo que verán</translation>
    </message>
    <message>
        <source>Where the sealed file goes</source>
        <translation>Adónde va el archivo sellado</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Qué registros</translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source>A cleaned copy goes</source>
        <translation>Va una copia limpia</translation>
    </message>
    <message>
        <source>A group: count and title only</source>
        <translation>Un grupo: solo número y título</translation>
    </message>
    <message>
        <source>Agencies and bodies</source>
        <translation>Organismos y órganos</translation>
    </message>
    <message>
        <source>Agreed {day}</source>
        <translation>Aceptó el {day}</translation>
    </message>
    <message>
        <source>Agreed {day}, without a name</source>
        <translation>Aceptó el {day}, sin nombre</translation>
    </message>
    <message>
        <source>Agreed {day}, {how}</source>
        <translation>Aceptó el {day}, {how}</translation>
    </message>
    <message>
        <source>Ask {who}</source>
        <translation>Pregunte a {who}</translation>
    </message>
    <message>
        <source>Ask {who} again</source>
        <translation>Pregunte otra vez a {who}</translation>
    </message>
    <message>
        <source>Described, no file</source>
        <translation>Descrito, sin archivo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>For more, ask {who}</source>
        <translation>Para más, pregunte a {who}</translation>
    </message>
    <message>
        <source>Goes with initials</source>
        <translation>Va con iniciales</translation>
    </message>
    <message>
        <source>Goes with name</source>
        <translation>Va con nombre</translation>
    </message>
    <message>
        <source>Goes with title only</source>
        <translation>Va solo con título</translation>
    </message>
    <message>
        <source>Initials and contact go, kept apart</source>
        <translation>Van iniciales y contacto, aparte</translation>
    </message>
    <message>
        <source>Initials go, kept apart</source>
        <translation>Van iniciales, aparte</translation>
    </message>
    <message>
        <source>Left out by you for this report</source>
        <translation>Omitido por usted en este informe</translation>
    </message>
    <message>
        <source>Name and contact go, kept apart</source>
        <translation>Van nombre y contacto, aparte</translation>
    </message>
    <message>
        <source>Name goes, kept apart</source>
        <translation>Va el nombre, aparte</translation>
    </message>
    <message>
        <source>Never named: alleged to have done it</source>
        <translation>Nunca se nombra: se alega que lo hizo</translation>
    </message>
    <message>
        <source>No cleaned copy yet</source>
        <translation>Aún sin copia limpia</translation>
    </message>
    <message>
        <source>Not asked yet. That counts as no</source>
        <translation>Aún no se preguntó. Eso cuenta como no</translation>
    </message>
    <message>
        <source>Not in this vault, only its hash</source>
        <translation>No está en esta bóveda, solo su hash</translation>
    </message>
    <message>
        <source>Only {who} can change that</source>
        <translation>Solo {who} puede cambiarlo</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>Stays here, another copy goes</source>
        <translation>Se queda aquí, va otra copia</translation>
    </message>
    <message>
        <source>Stays here, consent withdrawn</source>
        <translation>Se queda aquí, consentimiento retirado</translation>
    </message>
    <message>
        <source>Stays here, its cleaned copy goes</source>
        <translation>Se queda aquí, va su copia limpia</translation>
    </message>
    <message>
        <source>Stays here, left out by you</source>
        <translation>Se queda aquí, omitido por usted</translation>
    </message>
    <message>
        <source>Stays here, not asked</source>
        <translation>Se queda aquí, no se preguntó</translation>
    </message>
    <message>
        <source>Stays here, people not listed</source>
        <translation>Se queda aquí, personas no indicadas</translation>
    </message>
    <message>
        <source>Stays here, said no</source>
        <translation>Se queda aquí, dijo que no</translation>
    </message>
    <message>
        <source>Stays here, shows {who}</source>
        <translation>Se queda aquí, muestra a {who}</translation>
    </message>
    <message>
        <source>Stays here, the original goes</source>
        <translation>Se queda aquí, va el original</translation>
    </message>
    <message>
        <source>Stays here, to be asked again</source>
        <translation>Se queda aquí, hay que volver a preguntar</translation>
    </message>
    <message>
        <source>Stays here, too risky to ask</source>
        <translation>Se queda aquí, preguntar es demasiado peligroso</translation>
    </message>
    <message>
        <source>Stays here, under a condition</source>
        <translation>Se queda aquí, con una condición</translation>
    </message>
    <message>
        <source>The acts</source>
        <translation>Los actos</translation>
    </message>
    <message>
        <source>The condition is not confirmed</source>
        <translation>La condición no está confirmada</translation>
    </message>
    <message>
        <source>The day to ask again has passed</source>
        <translation>Ya pasó el día para volver a preguntar</translation>
    </message>
    <message>
        <source>The original goes</source>
        <translation>Va el original</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>Solo el título</translation>
    </message>
    <message>
        <source>Title, and contact kept apart</source>
        <translation>Título, y contacto aparte</translation>
    </message>
    <message>
        <source>Too risky to ask. That counts as no</source>
        <translation>Preguntar es demasiado peligroso. Eso cuenta como no</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>Órganos de tratados</translation>
    </message>
    <message>
        <source>UN cooperation</source>
        <translation>Cooperación con la ONU</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>Examen Periódico Universal</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What the UN did</source>
        <translation>Lo que hizo la ONU</translation>
    </message>
    <message>
        <source>What the authorities said</source>
        <translation>Lo que dijeron las autoridades</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Lo que se hizo al respecto</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Lo que usted pide</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>When it is safe, ask {who}</source>
        <translation>Cuando sea seguro, pregunte a {who}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who is alleged to have done it</source>
        <translation>Quién se alega que lo hizo</translation>
    </message>
    <message>
        <source>Who told it</source>
        <translation>Quién lo contó</translation>
    </message>
    <message>
        <source>Withdrew the consent</source>
        <translation>Retiró el consentimiento</translation>
    </message>
    <message>
        <source>each person of {who}</source>
        <translation>cada persona de {who}</translation>
    </message>
    <message>
        <source>real name</source>
        <translation>nombre real</translation>
    </message>
    <message>
        <source>the family of {who}</source>
        <translation>la familia de {who}</translation>
    </message>
    <message>
        <source>the family or the lawyer of {who}</source>
        <translation>la familia o el abogado o abogada de {who}</translation>
    </message>
    <message>
        <source>the guardian of {who}</source>
        <translation>quien ejerce la tutela de {who}</translation>
    </message>
    <message>
        <source>the lawyer of {who}</source>
        <translation>el abogado o abogada de {who}</translation>
    </message>
    <message>
        <source>whoever answers for {who}</source>
        <translation>quien responda por {who}</translation>
    </message>
    <message>
        <source>{who} can say whether it is met</source>
        <translation>{who} puede decir si se cumple</translation>
    </message>
    <message>
        <source>{who} stays here</source>
        <translation>{who} se queda aquí</translation>
    </message>
</context>
<context>
    <name>SentBanner</name>
    <message>
        <source>Besides, by other ways: {others}.</source>
        <translation>Además, por otras vías: {others}.</translation>
    </message>
    <message numerus="yes">
        <source>Changed since it was sent to %n focal point(s).</source>
        <translation>
            <numerusform>Cambiado desde que se envió a %n punto focal.</numerusform>
            <numerusform>Cambiado desde que se envió a %n puntos focales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since it was sent to {name} on {day}.</source>
        <translation>Cambiado desde que se envió a {name} el {day}.</translation>
    </message>
    <message>
        <source>Send a correction</source>
        <translation>Enviar una corrección</translation>
    </message>
    <message>
        <source>They go on with what they have until you tell them.</source>
        <translation>Siguen con lo que tienen hasta que usted les avise.</translation>
    </message>
    <message>
        <source>This record was sent.</source>
        <translation>Este registro se envió.</translation>
    </message>
    <message>
        <source>What you change now is a new version. What was sent stays as it was.</source>
        <translation>Lo que cambie ahora es una nueva versión. Lo que se envió queda como estaba.</translation>
    </message>
</context>
<context>
    <name>SentHistory</name>
    <message>
        <source>Corrected for {name}</source>
        <translation>Corregido para {name}</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Aún no enviado.</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>Enviado a {name}</translation>
    </message>
    <message>
        <source>Taken back from {name}</source>
        <translation>Retirado ante {name}</translation>
    </message>
    <message>
        <source>Taken back from {name}, for some people</source>
        <translation>Retirado ante {name}, para algunas personas</translation>
    </message>
    <message>
        <source>Told {name} that the key was lost</source>
        <translation>Se dijo a {name} que la clave se perdió</translation>
    </message>
    <message>
        <source>a focal point</source>
        <translation>un punto focal</translation>
    </message>
    <message>
        <source>arrived late</source>
        <translation>llegó tarde</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>entregado el {day}</translation>
    </message>
    <message>
        <source>not noted as handed over</source>
        <translation>no se anotó como entregado</translation>
    </message>
    <message>
        <source>same number as another answer</source>
        <translation>mismo número que otra respuesta</translation>
    </message>
    <message>
        <source>sealed without comparing</source>
        <translation>sellado sin comparar</translation>
    </message>
    <message>
        <source>{kind} from {name}</source>
        <translation>{kind} de {name}</translation>
    </message>
</context>
<context>
    <name>SentPages</name>
    <message>
        <source>PDF of what {name} got on {day}…</source>
        <translation>PDF de lo que recibió {name} el {day}…</translation>
    </message>
    <message>
        <source>a focal point</source>
        <translation>un punto focal</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Change now</source>
        <translation>Cambiar ahora</translation>
    </message>
    <message>
        <source>Change the window while files are coming in?</source>
        <translation>¿Cambiar la ventana mientras entran archivos?</translation>
    </message>
    <message>
        <source>It was told to stop and has not stopped yet. What it was writing outside the vault may be left incomplete.</source>
        <translation>Se le pidió que se detuviera y aún no lo ha hecho. Lo que estaba escribiendo fuera de la bóveda puede quedar incompleto.</translation>
    </message>
    <message>
        <source>Last saved {when}, change {number}</source>
        <translation>Guardado por última vez {when}, cambio {number}</translation>
    </message>
    <message>
        <source>Lock although something is not saved?</source>
        <translation>¿Bloquear aunque haya algo sin guardar?</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock while something is still being written?</source>
        <translation>¿Bloquear mientras aún se está escribiendo algo?</translation>
    </message>
    <message>
        <source>Lock without saving</source>
        <translation>Bloquear sin guardar</translation>
    </message>
    <message>
        <source>Something is still being written: the window changes at the next lock.</source>
        <translation>Aún se está escribiendo algo: la ventana cambiará la próxima vez que se bloquee.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>The rest of them would not come in. Otherwise it changes once they are here.</source>
        <translation>Los demás no entrarían. Si no, cambia cuando estén aquí.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>Esperarlos</translation>
    </message>
    <message>
        <source>What could not be saved is lost when the vault is locked.</source>
        <translation>Lo que no se pudo guardar se pierde al bloquear la bóveda.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Recovery and backup</source>
        <translation>Recuperación y copia de seguridad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Vault and drawers</source>
        <translation>Bóveda y cajones</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation>Lo que se puede ver</translation>
    </message>
    <message>
        <source>Window and work</source>
        <translation>Ventana y trabajo</translation>
    </message>
</context>
<context>
    <name>SeventyTwoView</name>
    <message>
        <source>A receipt is due within 72 hours of opening a report.</source>
        <translation>El acuse de recibo debe darse en las 72 horas siguientes a abrir un informe.</translation>
    </message>
    <message>
        <source>Everybody who sent a report has a receipt.</source>
        <translation>Todos los que enviaron un informe tienen un acuse de recibo.</translation>
    </message>
    <message>
        <source>Reports without a receipt</source>
        <translation>Informes sin acuse de recibo</translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>recibido el {day}</translation>
    </message>
</context>
<context>
    <name>SeveralUses</name>
    <message>
        <source>All that were not asked yet</source>
        <translation>Todos los que aún no se preguntaron</translation>
    </message>
    <message>
        <source>All uses at once</source>
        <translation>Todos los usos a la vez</translation>
    </message>
    <message>
        <source>Keep it, and send it to the focal point</source>
        <translation>Guardarlo y enviarlo al punto focal</translation>
    </message>
</context>
<context>
    <name>SharesEntry</name>
    <message>
        <source>A paper has 33 words.</source>
        <translation>Un papel tiene 33 palabras.</translation>
    </message>
    <message>
        <source>All its words are forgotten. A single word can be pressed in the list and typed anew.</source>
        <translation>Se olvidan todas sus palabras. Una sola palabra puede pulsarse en la lista y escribirse de nuevo.</translation>
    </message>
    <message>
        <source>All its words have to be typed again.</source>
        <translation>Hay que volver a escribir todas sus palabras.</translation>
    </message>
    <message numerus="yes">
        <source>Enough: %n paper(s) typed.</source>
        <translation>
            <numerusform>Suficiente: %n papel escrito.</numerusform>
            <numerusform>Suficiente: %n papeles escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>Conservar las palabras</translation>
    </message>
    <message>
        <source>More than one word is not right, although they are all in the list. Compare them with the paper, one by one.</source>
        <translation>Más de una palabra no es correcta, aunque todas están en la lista. Compárelas con el papel, una por una.</translation>
    </message>
    <message>
        <source>One word is not right, although it is in the list: look at word {place} first.</source>
        <translation>Una palabra no es correcta, aunque está en la lista: mire primero la palabra {place}.</translation>
    </message>
    <message>
        <source>Paper {number} of the {total} that are needed</source>
        <translation>Papel {number} de los {total} que se necesitan</translation>
    </message>
    <message>
        <source>Take back the last paper</source>
        <translation>Retirar el último papel</translation>
    </message>
    <message>
        <source>Take back the last paper?</source>
        <translation>¿Retirar el último papel?</translation>
    </message>
    <message>
        <source>The first four letters are enough, and so are the four digits of the word.</source>
        <translation>Bastan las primeras cuatro letras, y también los cuatro dígitos de la palabra.</translation>
    </message>
    <message>
        <source>The first paper</source>
        <translation>El primer papel</translation>
    </message>
    <message>
        <source>The papers of one set begin with the same two words. This one begins otherwise: it belongs to another set, or the word is not right.</source>
        <translation>Los papeles de un conjunto empiezan con las mismas dos palabras. Este empieza de otra forma: es de otro conjunto, o la palabra no es correcta.</translation>
    </message>
    <message>
        <source>These words do not fit together.</source>
        <translation>Estas palabras no encajan entre sí.</translation>
    </message>
    <message>
        <source>These words were made by another program.</source>
        <translation>Estas palabras las creó otro programa.</translation>
    </message>
    <message>
        <source>This paper belongs to another set. Take another one.</source>
        <translation>Este papel es de otro conjunto. Tome otro.</translation>
    </message>
    <message>
        <source>This paper is in already. Take another one of the set.</source>
        <translation>Este papel ya está. Tome otro del conjunto.</translation>
    </message>
    <message>
        <source>Type this one again</source>
        <translation>Escribir este de nuevo</translation>
    </message>
    <message>
        <source>Type this paper again?</source>
        <translation>¿Escribir este papel de nuevo?</translation>
    </message>
    <message>
        <source>Word {place} is not in the list of words.</source>
        <translation>La palabra {place} no está en la lista de palabras.</translation>
    </message>
    <message>
        <source>Word {place} of {total}</source>
        <translation>Palabra {place} de {total}</translation>
    </message>
    <message>
        <source>Word {place}: “{word}” is not in the list of words.</source>
        <translation>Palabra {place}: «{word}» no está en la lista de palabras.</translation>
    </message>
</context>
<context>
    <name>SharesView</name>
    <message numerus="yes">
        <source>All of them begin with the same %n word(s): that is right.</source>
        <translation>
            <numerusform>Todos empiezan con la misma %n palabra: eso es correcto.</numerusform>
            <numerusform>Todos empiezan con las mismas %n palabras: eso es correcto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Four digits stand for a word: type them instead of it, on any keyboard.</source>
        <translation>Cuatro dígitos representan una palabra: escríbalos en su lugar, con cualquier teclado.</translation>
    </message>
    <message>
        <source>It is not locked: whoever gets the file has the words. Put it on a USB stick, print it with a printer on a cable, then destroy the file. Writing by hand is safer.</source>
        <translation>No está protegido: quien consiga el archivo tiene las palabras. Póngalo en una memoria USB, imprímalo con una impresora conectada por cable y luego destruya el archivo. Escribir a mano es más seguro.</translation>
    </message>
    <message>
        <source>Make a PDF of it, to print…</source>
        <translation>Crear un PDF para imprimir…</translation>
    </message>
    <message>
        <source>Make a file with these words?</source>
        <translation>¿Crear un archivo con estas palabras?</translation>
    </message>
    <message>
        <source>Make the file…</source>
        <translation>Crear el archivo…</translation>
    </message>
    <message>
        <source>Paper {number} of {count}</source>
        <translation>Papel {number} de {count}</translation>
    </message>
    <message>
        <source>Show them to nobody, and take no photograph of them.</source>
        <translation>No se las muestre a nadie, y no las fotografíe.</translation>
    </message>
    <message>
        <source>Show these words to nobody, and take no photograph of them.</source>
        <translation>No muestre estas palabras a nadie, y no las fotografíe.</translation>
    </message>
    <message>
        <source>The words lie in {file}.</source>
        <translation>Las palabras están en {file}.</translation>
    </message>
    <message>
        <source>These words open something of value to the one who gave you this paper.</source>
        <translation>Estas palabras abren algo de valor para quien le dio este papel.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>¿Dónde se debe poner el archivo?</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation>Escribir a mano</translation>
    </message>
    <message>
        <source>Write these 33 words on a paper of its own, in this order, and give it to one person you trust. Any {needed} of the {count} papers open the drawer.</source>
        <translation>Escriba estas 33 palabras en un papel aparte, en este orden, y déselo a una persona de confianza. {needed} cualesquiera de los {count} papeles abren el cajón.</translation>
    </message>
    <message>
        <source>Write these 33 words on paper, in this order. Whoever finds the sheet and has the folder can open the drawer: keep it away from the computer.</source>
        <translation>Escriba estas 33 palabras en papel, en este orden. Quien encuentre la hoja y tenga la carpeta puede abrir el cajón: guárdela lejos de la computadora.</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>Su hoja</translation>
    </message>
    <message>
        <source>{needed} papers of this set are needed. This one alone opens nothing.</source>
        <translation>Se necesitan {needed} papeles de este conjunto. Este solo no abre nada.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>It is written: the next one</source>
        <translation>Está escrito: el siguiente</translation>
    </message>
    <message>
        <source>It is written: use these words</source>
        <translation>Está escrito: usar estas palabras</translation>
    </message>
    <message>
        <source>Write the words down</source>
        <translation>Anote las palabras</translation>
    </message>
</context>
<context>
    <name>ShownPart</name>
    <message>
        <source>Checked on {day}: nobody else can be recognised.</source>
        <translation>Comprobado el {day}: no se puede reconocer a nadie más.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Not checked yet. Until then the file stays here.</source>
        <translation>Aún sin comprobar. Hasta entonces el archivo se queda aquí.</translation>
    </message>
    <message>
        <source>That is everybody</source>
        <translation>Son todas las personas</translation>
    </message>
    <message>
        <source>Who can be recognised in it?</source>
        <translation>¿A quién se puede reconocer?</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A name that is kept apart stands here</source>
        <translation>Aquí figura un nombre que se guarda aparte</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar la recepción</translation>
    </message>
    <message>
        <source>Acknowledge (A)</source>
        <translation>Confirmar la recepción (A)</translation>
    </message>
    <message>
        <source>Acknowledge again</source>
        <translation>Confirmar la recepción otra vez</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Todo hecho</translation>
    </message>
    <message>
        <source>Another signature than the report it corrects</source>
        <translation>Otra firma que la del informe que corrige</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Ask for information</source>
        <translation>Pedir información</translation>
    </message>
    <message>
        <source>Before you can send</source>
        <translation>Antes de poder enviar</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Cambiar el estado</translation>
    </message>
    <message>
        <source>Change status (S)</source>
        <translation>Cambiar el estado (S)</translation>
    </message>
    <message>
        <source>Close case…</source>
        <translation>Cerrar el caso…</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Custodia</translation>
    </message>
    <message>
        <source>First file with this key; it may be made for this report alone</source>
        <translation>Primer archivo con esta clave; puede haberse creado solo para este informe</translation>
    </message>
    <message>
        <source>Makes a receipt file for {sender}. Due {day}.</source>
        <translation>Crea un archivo de acuse de recibo para {sender}. Vence el {day}.</translation>
    </message>
    <message>
        <source>Makes another receipt file for {sender}.</source>
        <translation>Crea otro archivo de acuse de recibo para {sender}.</translation>
    </message>
    <message>
        <source>Mark as ready</source>
        <translation>Marcar como listo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New key accepted</source>
        <translation>Clave nueva aceptada</translation>
    </message>
    <message>
        <source>No answer can be sealed to this case; see above.</source>
        <translation>No se puede sellar ninguna respuesta para este caso; véase arriba.</translation>
    </message>
    <message>
        <source>Nothing here is needed to save. You can leave at any time and come back.</source>
        <translation>Nada de esto hace falta para guardar. Puede salir en cualquier momento y volver.</translation>
    </message>
    <message>
        <source>Nothing is missing. It is still a draft.</source>
        <translation>No falta nada. Sigue siendo un borrador.</translation>
    </message>
    <message>
        <source>Notice refused: not from the sender</source>
        <translation>Notificación rechazada: no es de quien lo envió</translation>
    </message>
    <message>
        <source>Opened, contents match</source>
        <translation>Abierto, el contenido coincide</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Same source as case {number}</source>
        <translation>La misma fuente que el caso {number}</translation>
    </message>
    <message>
        <source>Sealed by {sender}</source>
        <translation>Sellado por {sender}</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} de {total} respondidas</translation>
    </message>
    <message>
        <source>{notice}, not proven</source>
        <translation>{notice}, no probado</translation>
    </message>
    <message numerus="yes">
        <source>{same} and %n more</source>
        <translation>
            <numerusform>{same} y %n más</numerusform>
            <numerusform>{same} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, by this desk</source>
        <translation>{when}, por esta oficina</translation>
    </message>
</context>
<context>
    <name>Sought</name>
    <message>
        <source>Began in {date}</source>
        <translation>Empezó en {date}</translation>
    </message>
    <message>
        <source>Only these records</source>
        <translation>Solo estos registros</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>Con pruebas</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Sin pruebas</translation>
    </message>
    <message>
        <source>{filter}, take it back</source>
        <translation>{filter}, quitar</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Done: {step}</source>
        <translation>Hecho: {step}</translation>
    </message>
    <message>
        <source>Not done yet: {step}</source>
        <translation>Aún sin hacer: {step}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>Paso {number} de {total}: {name}</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, hecho</translation>
    </message>
    <message>
        <source>{step}, you are here</source>
        <translation>{step}, usted está aquí</translation>
    </message>
</context>
<context>
    <name>SticksModel</name>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
</context>
<context>
    <name>SticksTable</name>
    <message>
        <source>Who got how far</source>
        <translation>Quién llegó hasta dónde</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Changing quick notes</source>
        <translation>Cambiando las notas rápidas</translation>
    </message>
</context>
<context>
    <name>StopView</name>
    <message>
        <source>Add all the same</source>
        <translation>Añadir de todos modos</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>No añadir</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>Alto: {name}</translation>
    </message>
    <message>
        <source>Why you add it all the same</source>
        <translation>Por qué la añade de todos modos</translation>
    </message>
    <message>
        <source>for example: they told me in person</source>
        <translation>por ejemplo: me lo dijeron en persona</translation>
    </message>
</context>
<context>
    <name>StruckText</name>
    <message>
        <source>[stays here: {words}]</source>
        <translation>[se queda aquí: {words}]</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%n case(s) cannot be read.</source>
        <translation>
            <numerusform>%n caso no se puede leer.</numerusform>
            <numerusform>%n casos no se pueden leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may be in it.</source>
        <translation>
            <numerusform>%n caso puede figurar en él.</numerusform>
            <numerusform>%n casos pueden figurar en él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may not.</source>
        <translation>
            <numerusform>%n caso no puede.</numerusform>
            <numerusform>%n casos no pueden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A case enters the summary only with a consent that was given in that year, or given again. To ask again, open the case and its tab Actions.</source>
        <translation>Un caso entra en el resumen solo con un consentimiento que se dio en ese año, o se volvió a dar. Para volver a preguntar, abra el caso y su pestaña Acciones.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Look at the cases</source>
        <translation>Ver los casos</translation>
    </message>
    <message>
        <source>Looking at the cases</source>
        <translation>Revisando los casos</translation>
    </message>
    <message>
        <source>May be in it</source>
        <translation>Puede figurar</translation>
    </message>
    <message>
        <source>May not be in it</source>
        <translation>No puede figurar</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Todavía no se miró nada.</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Período desde</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Período hasta</translation>
    </message>
    <message>
        <source>Report of the year</source>
        <translation>Informe del año</translation>
    </message>
    <message>
        <source>With the names of those who agreed to that</source>
        <translation>Con los nombres de quienes lo aceptaron</translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation>Escribir el resumen</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>Escribiendo el resumen</translation>
    </message>
    <message>
        <source>Yearly summary</source>
        <translation>Resumen anual</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>fuera del período</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>con nombres</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>sin nombres</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Switching quick notes off</source>
        <translation>Desactivando las notas rápidas</translation>
    </message>
    <message>
        <source>Switching quick notes on</source>
        <translation>Activando las notas rápidas</translation>
    </message>
</context>
<context>
    <name>TableCell</name>
    <message>
        <source>A formula without a result, or what the spreadsheet marks as wrong.</source>
        <translation>Una fórmula sin resultado, o algo que la hoja de cálculo marca como erróneo.</translation>
    </message>
    <message>
        <source>Day or month first? Say over the columns what comes first.</source>
        <translation>¿Primero el día o el mes? Indique sobre las columnas qué va primero.</translation>
    </message>
    <message>
        <source>Is “{word}” meant?</source>
        <translation>¿Se quiere decir «{word}»?</translation>
    </message>
    <message>
        <source>It does not say as many things as there are names in the row.</source>
        <translation>No dice tantas cosas como nombres hay en la fila.</translation>
    </message>
    <message>
        <source>No UN mechanism is known by this name.</source>
        <translation>No se conoce ningún mecanismo de la ONU con este nombre.</translation>
    </message>
    <message>
        <source>No country is known by this name.</source>
        <translation>No se conoce ningún país con este nombre.</translation>
    </message>
    <message>
        <source>No kind of act is known by these words.</source>
        <translation>No se conoce ningún tipo de acto con estas palabras.</translation>
    </message>
    <message>
        <source>No language is known by this name.</source>
        <translation>No se conoce ningún idioma con este nombre.</translation>
    </message>
    <message>
        <source>None of the columns that are taken says anything here.</source>
        <translation>Ninguna de las columnas que se usan dice nada aquí.</translation>
    </message>
    <message>
        <source>The row has more cells than the table has columns.</source>
        <translation>La fila tiene más celdas que columnas tiene la tabla.</translation>
    </message>
    <message>
        <source>The text is too long for its field.</source>
        <translation>El texto es demasiado largo para su campo.</translation>
    </message>
    <message>
        <source>The year is not between 1900 and 2100. If it is of another calendar, change it.</source>
        <translation>El año no está entre 1900 y 2100. Si es de otro calendario, cámbielo.</translation>
    </message>
    <message>
        <source>The year needs four digits.</source>
        <translation>El año necesita cuatro cifras.</translation>
    </message>
    <message>
        <source>There are several lines where one belongs.</source>
        <translation>Hay varias líneas donde corresponde una.</translation>
    </message>
    <message>
        <source>There are signs in it that belong in no text.</source>
        <translation>Contiene signos que no corresponden a ningún texto.</translation>
    </message>
    <message>
        <source>This country is made up. It belongs in a practice vault.</source>
        <translation>Este país es inventado. Corresponde a una bóveda de práctica.</translation>
    </message>
    <message>
        <source>This does not fit the other answers of the row.</source>
        <translation>Esto no encaja con las demás respuestas de la fila.</translation>
    </message>
    <message>
        <source>This is a real country. A practice vault holds made-up ones.</source>
        <translation>Este es un país real. Una bóveda de práctica contiene países inventados.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Esto no es ni sí ni no.</translation>
    </message>
    <message>
        <source>This is none of the answers of the question.</source>
        <translation>Esto no es ninguna de las respuestas de la pregunta.</translation>
    </message>
    <message>
        <source>This is not read as a date.</source>
        <translation>Esto no se reconoce como fecha.</translation>
    </message>
    <message>
        <source>This is not read as a number that can be right.</source>
        <translation>Esto no se reconoce como un número que pueda ser correcto.</translation>
    </message>
    <message>
        <source>This is not read as a time of day.</source>
        <translation>Esto no se reconoce como hora del día.</translation>
    </message>
    <message>
        <source>This is not read as a time zone.</source>
        <translation>Esto no se reconoce como huso horario.</translation>
    </message>
</context>
<context>
    <name>TableColumn</name>
    <message>
        <source>How to reach the victim, kept apart</source>
        <translation>Cómo localizar a la víctima, guardado aparte</translation>
    </message>
    <message>
        <source>In English: {field}</source>
        <translation>En inglés: {field}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirla</translation>
    </message>
    <message>
        <source>Left out: no field ever holds this</source>
        <translation>Se omite: ningún campo guarda esto jamás</translation>
    </message>
    <message>
        <source>Name of a relative, kept apart</source>
        <translation>Nombre de un familiar, guardado aparte</translation>
    </message>
    <message>
        <source>Name of a witness, kept apart</source>
        <translation>Nombre de un testigo, guardado aparte</translation>
    </message>
    <message>
        <source>Name of the lawyer or representative, kept apart</source>
        <translation>Nombre del abogado o representante, guardado aparte</translation>
    </message>
    <message>
        <source>Name of the source, kept apart</source>
        <translation>Nombre de la fuente, guardado aparte</translation>
    </message>
    <message>
        <source>Name of the victim, kept apart</source>
        <translation>Nombre de la víctima, guardado aparte</translation>
    </message>
    <message>
        <source>Name of who did it, kept apart</source>
        <translation>Nombre de quien lo hizo, guardado aparte</translation>
    </message>
    <message>
        <source>Other names, kept apart</source>
        <translation>Otros nombres, guardados aparte</translation>
    </message>
    <message>
        <source>Pseudonym of the victim</source>
        <translation>Seudónimo de la víctima</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Título breve</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>UN cooperation: {field}</source>
        <translation>Cooperación con la ONU: {field}</translation>
    </message>
    <message>
        <source>Victim: {field}</source>
        <translation>Víctima: {field}</translation>
    </message>
    <message>
        <source>What was done (kinds of acts)</source>
        <translation>Lo que se hizo (tipos de actos)</translation>
    </message>
    <message>
        <source>Who did it: {field}</source>
        <translation>Quién lo hizo: {field}</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n cell(s) not understood</source>
        <translation>
            <numerusform>%n celda no entendida</numerusform>
            <numerusform>%n celdas no entendidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the table.</source>
        <translation>
            <numerusform>%n fila en la tabla.</numerusform>
            <numerusform>%n filas en la tabla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are here already.</source>
        <translation>
            <numerusform>%n fila que ya está aquí.</numerusform>
            <numerusform>%n filas que ya están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a cell not understood.</source>
        <translation>
            <numerusform>%n fila con una celda no entendida.</numerusform>
            <numerusform>%n filas con una celda no entendida.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them come in as drafts.</source>
        <translation>Todos entran como borradores.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Cells that are not understood</source>
        <translation>Celdas que no se entienden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Each column becomes an answer of the record. Names and contacts go where names are kept apart, and a pseudonym is drawn for everybody. No formula is run.</source>
        <translation>Cada columna se convierte en una respuesta del registro. Los nombres y contactos van donde los nombres se guardan aparte, y a cada persona se le asigna un seudónimo por sorteo. No se ejecuta ninguna fórmula.</translation>
    </message>
    <message>
        <source>If words look wrong, choose another encoding.</source>
        <translation>Si las palabras parecen incorrectas, elija otra codificación.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>Examinando las filas</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Leyendo la tabla</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)</source>
        <translation>
            <numerusform>Incorporar %n registro</numerusform>
            <numerusform>Incorporar %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>Incorporar una tabla</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>Incorporando los registros</translation>
    </message>
    <message>
        <source>The letters of this file were guessed.</source>
        <translation>La codificación de este archivo se ha supuesto.</translation>
    </message>
    <message>
        <source>The same name in several rows is the same person</source>
        <translation>El mismo nombre en varias filas es la misma persona</translation>
    </message>
</context>
<context>
    <name>TableOptions</name>
    <message>
        <source>Between the cells</source>
        <translation>Entre las celdas</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation>Letras (codificación)</translation>
    </message>
    <message>
        <source>No row: there are none</source>
        <translation>Ninguna fila: no hay</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No se dice</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>The day: 31/12/2025</source>
        <translation>El día: 31/12/2025</translation>
    </message>
    <message>
        <source>The headings stand in</source>
        <translation>Los encabezados están en</translation>
    </message>
    <message>
        <source>The month: 12/31/2025</source>
        <translation>El mes: 12/31/2025</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>What comes first in dates</source>
        <translation>Qué va primero en las fechas</translation>
    </message>
</context>
<context>
    <name>TableTaken</name>
    <message numerus="yes">
        <source>%n draft(s) taken in.</source>
        <translation>
            <numerusform>%n borrador incorporado.</numerusform>
            <numerusform>%n borradores incorporados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not come in, from row {row} on.</source>
        <translation>
            <numerusform>%n fila no entró, desde la fila {row}.</numerusform>
            <numerusform>%n filas no entraron, desde la fila {row}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n fila omitida.</numerusform>
            <numerusform>%n filas omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them a name that is kept apart also stands in a text: look there.</source>
        <translation>
            <numerusform>En %n de ellos, un nombre que se guarda aparte también figura en un texto: revíselo.</numerusform>
            <numerusform>En %n de ellos, un nombre que se guarda aparte también figura en un texto: revíselos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the same table in again for the rest: nothing comes in twice.</source>
        <translation>Incorpore otra vez la misma tabla para el resto: nada entra dos veces.</translation>
    </message>
</context>
<context>
    <name>TellQuestion</name>
    <message>
        <source>Everyone was told</source>
        <translation>Se avisó a todos</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Make an answer file instead…</source>
        <translation>Crear en su lugar un archivo de respuesta…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Say it by a way that is safe for everybody, and ask them to tell those whom they gave it to. Copies that you made yourself are not in this list.</source>
        <translation>Dígalo por una vía segura para todos, y pida que avisen a quienes se lo dieron. Las copias que hizo usted no están en esta lista.</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>Se les avisó</translation>
    </message>
    <message>
        <source>Was the sender told?</source>
        <translation>¿Se avisó a quien lo envió?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quién lo tiene</translation>
    </message>
    <message>
        <source>Who must be told that it was withdrawn?</source>
        <translation>¿A quién hay que avisar de que se retiró?</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>{case}: {item}. An answer of the kind “Word on the status” counts as told.</source>
        <translation>{case}: {item}. Una respuesta del tipo «Noticia sobre el estado» cuenta como aviso.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Back to the answer</source>
        <translation>Volver a la respuesta</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>Cómo se preguntó</translation>
    </message>
    <message>
        <source>Withdraw this answer</source>
        <translation>Retirar esta respuesta</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Each sender gets them in the language of the report. They name nobody: what is in curly brackets is filled in for each case.</source>
        <translation>Cada persona que envió las recibe en el idioma del informe. No nombran a nadie: lo que está entre llaves se rellena para cada caso.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Tipo de respuesta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Palabras nuevas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>What we will not do without asking again</source>
        <translation>Lo que no haremos sin volver a preguntar</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Qué palabras</translation>
    </message>
    <message>
        <source>Words for answers</source>
        <translation>Palabras para las respuestas</translation>
    </message>
    <message>
        <source>for your list; may be left out</source>
        <translation>para su lista; puede omitirse</translation>
    </message>
    <message>
        <source>its short name, such as en, bo or pt-BR</source>
        <translation>su nombre corto, como en, bo o pt-BR</translation>
    </message>
    <message>
        <source>left empty, a receipt promises what nobody’s consent contradicts</source>
        <translation>si se deja vacío, un acuse de recibo promete lo que no contradice el consentimiento de nadie</translation>
    </message>
    <message>
        <source>of words that came with the program it stays; choose new words for another</source>
        <translation>el de las palabras que vinieron con el programa se queda; elija palabras nuevas para otro</translation>
    </message>
    <message>
        <source>places: {places}</source>
        <translation>lugares: {places}</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Groups that are the same</source>
        <translation>Grupos que son iguales</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>alrededor de %n año</numerusform>
            <numerusform>unos %n años</numerusform>
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
        <translation>Otra palabra</translation>
    </message>
    <message>
        <source>NGO representative</source>
        <translation>representante de una ONG</translation>
    </message>
    <message>
        <source>Suggested titles</source>
        <translation>Títulos sugeridos</translation>
    </message>
    <message>
        <source>UN expert</source>
        <translation>persona experta de la ONU</translation>
    </message>
    <message>
        <source>UN official</source>
        <translation>miembro del personal de la ONU</translation>
    </message>
    <message>
        <source>ambassador</source>
        <translation>embajador o embajadora</translation>
    </message>
    <message>
        <source>civil society activist</source>
        <translation>activista de la sociedad civil</translation>
    </message>
    <message>
        <source>civil society actor</source>
        <translation>agente de la sociedad civil</translation>
    </message>
    <message>
        <source>community organisation</source>
        <translation>organización comunitaria</translation>
    </message>
    <message>
        <source>diplomat</source>
        <translation>diplomático o diplomática</translation>
    </message>
    <message>
        <source>human rights defender</source>
        <translation>persona defensora de los derechos humanos</translation>
    </message>
    <message>
        <source>human rights defenders</source>
        <translation>personas defensoras de los derechos humanos</translation>
    </message>
    <message>
        <source>human rights lawyer</source>
        <translation>abogado o abogada de derechos humanos</translation>
    </message>
    <message>
        <source>human rights organisation</source>
        <translation>organización de derechos humanos</translation>
    </message>
    <message>
        <source>journalist</source>
        <translation>periodista</translation>
    </message>
    <message>
        <source>journalists</source>
        <translation>periodistas</translation>
    </message>
    <message>
        <source>law firm</source>
        <translation>bufete de abogados</translation>
    </message>
    <message>
        <source>lawyers</source>
        <translation>abogados y abogadas</translation>
    </message>
    <message>
        <source>members of a civil society organisation</source>
        <translation>miembros de una organización de la sociedad civil</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>periódico</translation>
    </message>
    <message>
        <source>participants in a meeting</source>
        <translation>participantes en una reunión</translation>
    </message>
    <message>
        <source>person familiar with the matter</source>
        <translation>persona que conoce el asunto</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>familiar</translation>
    </message>
    <message>
        <source>relatives</source>
        <translation>familiares</translation>
    </message>
    <message>
        <source>students</source>
        <translation>estudiantes</translation>
    </message>
    <message>
        <source>trade union</source>
        <translation>sindicato</translation>
    </message>
    <message>
        <source>treaty body member</source>
        <translation>miembro de un órgano de tratado</translation>
    </message>
    <message>
        <source>villagers</source>
        <translation>habitantes del pueblo</translation>
    </message>
    <message>
        <source>women’s organisation</source>
        <translation>organización de mujeres</translation>
    </message>
</context>
<context>
    <name>ToTell</name>
    <message numerus="yes">
        <source>%n who have it must be told</source>
        <translation>
            <numerusform>Hay que avisar a %n que lo tiene</numerusform>
            <numerusform>Hay que avisar a %n que lo tienen</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was withdrawn. What was sent cannot be called back.</source>
        <translation>Se retiró algo. Lo que se envió no se puede recuperar.</translation>
    </message>
    <message>
        <source>Who…</source>
        <translation>Quién…</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>A note in the inbox does not open, although notes are sealed to this drawer. Somebody put it there, or exchanged the key for a time: notes may have been read by someone else. The file stays where it is.</source>
        <translation>Una nota de la bandeja de entrada no se abre, aunque las notas se sellan para este cajón. Alguien la puso ahí, o cambió la clave por un tiempo: otra persona puede haber leído notas. El archivo se queda donde está.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on with a new key</source>
        <translation>Seguir con una clave nueva</translation>
    </message>
    <message>
        <source>How do quick notes go on?</source>
        <translation>¿Cómo siguen las notas rápidas?</translation>
    </message>
    <message>
        <source>It was me: I switched them on in another drawer</source>
        <translation>Fui yo: las activé en otro cajón</translation>
    </message>
    <message>
        <source>Stop: treat this computer as exposed</source>
        <translation>Alto: tratar esta computadora como expuesta</translation>
    </message>
    <message>
        <source>Switch quick notes off</source>
        <translation>Desactivar las notas rápidas</translation>
    </message>
    <message>
        <source>The key for quick notes in the folder is not the one of this drawer. Notes written since may have been read by someone else.</source>
        <translation>La clave de las notas rápidas que hay en la carpeta no es la de este cajón. Otra persona puede haber leído las notas escritas desde entonces.</translation>
    </message>
    <message>
        <source>The key for quick notes is missing from the folder: somebody changed or removed it. Notes written since may have been read by someone else.</source>
        <translation>Falta en la carpeta la clave de las notas rápidas: alguien la cambió o la quitó. Otra persona puede haber leído las notas escritas desde entonces.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Whoever could do that had this computer or the folder, and may have copied the vault, or installed something. Your passphrase may be known. Notes that were written before are not affected.</source>
        <translation>Quien pudo hacerlo tuvo esta computadora o la carpeta, y puede haber copiado la bóveda o instalado algo. Su frase de contraseña puede conocerse. Las notas que se escribieron antes no están afectadas.</translation>
    </message>
</context>
<context>
    <name>ToldView</name>
    <message>
        <source>Everybody was told of what is in the register.</source>
        <translation>Se avisó a todos de lo que hay en el libro de entradas.</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Por avisar</translation>
    </message>
    <message>
        <source>an answer came</source>
        <translation>llegó una respuesta</translation>
    </message>
    <message>
        <source>confidential until {day}</source>
        <translation>confidencial hasta el {day}</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>ocurrió</translation>
    </message>
    <message>
        <source>no answer can be sealed</source>
        <translation>no se puede sellar ninguna respuesta</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>All of it</source>
        <translation>Todo ello</translation>
    </message>
    <message>
        <source>As it seems to be written</source>
        <translation>Como parece estar escrito</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Ancho completo</translation>
    </message>
    <message>
        <source>How the text is written</source>
        <translation>Cómo está escrito el texto</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>La página siguiente</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>La página anterior</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>Girar un cuarto de vuelta</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
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
        <translation>Volver a {page}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Bloquear (Ctrl+L)</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>New record (Ctrl+N)</source>
        <translation>Nuevo registro (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search everything in this vault</source>
        <translation>Buscar en todo lo que hay en esta bóveda</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
    </message>
</context>
<context>
    <name>TrainerView</name>
    <message>
        <source>A card to write on, for two people.</source>
        <translation>Una tarjeta para escribir en ella, para dos personas.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Begin the workshop again?</source>
        <translation>¿Empezar de nuevo el taller?</translation>
    </message>
    <message>
        <source>Between two groups</source>
        <translation>Entre dos grupos</translation>
    </message>
    <message>
        <source>Both vaults and all folders of the workshop as they were at the start, in a few seconds. Everything that a group wrote is gone.</source>
        <translation>Ambas bóvedas y todas las carpetas del taller como estaban al comienzo, en unos segundos. Desaparece todo lo que escribió un grupo.</translation>
    </message>
    <message>
        <source>Both windows are locked, and both vaults become what they were at the start. What this group wrote cannot be brought back.</source>
        <translation>Ambas ventanas se bloquean, y ambas bóvedas vuelven a ser lo que eran al comienzo. Lo que escribió este grupo no se puede recuperar.</translation>
    </message>
    <message>
        <source>Comparing digits</source>
        <translation>Comparar los dígitos</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Exercise cards</source>
        <translation>Tarjetas de ejercicios</translation>
    </message>
    <message>
        <source>Goal, steps, hint and what to learn.</source>
        <translation>Objetivo, pasos, pista y qué aprender.</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Material para repartir</translation>
    </message>
    <message>
        <source>Larger letters, the keys you press and where you point, for a projector; this window may be recorded. Keys are never shown in a passphrase, recovery or name field, nor on the lock screen. F8 begins and ends it.</source>
        <translation>Letras más grandes, las teclas que pulsa y dónde señala, para un proyector; esta ventana puede grabarse. Las teclas nunca se muestran en un campo de frase de contraseña, recuperación o nombre, ni en la pantalla de bloqueo. F8 lo inicia y lo termina.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation>Salir del modo de presentación</translation>
    </message>
    <message>
        <source>One page without names.</source>
        <translation>Una página sin nombres.</translation>
    </message>
    <message>
        <source>One page, the words of Learn.</source>
        <translation>Una página, las palabras de Aprender.</translation>
    </message>
    <message>
        <source>Open it beside this one</source>
        <translation>Abrirla junto a esta</translation>
    </message>
    <message>
        <source>Opens the defender on the left half, and puts this window right.</source>
        <translation>Abre a quien defiende en la mitad izquierda, y pone esta ventana a la derecha.</translation>
    </message>
    <message>
        <source>Opens the practice focal point on the right half, and puts this window left.</source>
        <translation>Abre el punto focal de práctica en la mitad derecha, y pone esta ventana a la izquierda.</translation>
    </message>
    <message>
        <source>Passphrases that everybody knows. Defender: {defender}. Focal point: {desk}.</source>
        <translation>Frases de contraseña que todos conocen. Quien defiende: {defender}. Punto focal: {desk}.</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Modo de presentación</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>The other seat</source>
        <translation>El otro puesto</translation>
    </message>
    <message>
        <source>The page lies in {file}.</source>
        <translation>La página está en {file}.</translation>
    </message>
    <message>
        <source>These files in the folder are not the workshop’s and are removed as well: {files}.</source>
        <translation>Estos archivos de la carpeta no son del taller y también se quitan: {files}.</translation>
    </message>
    <message>
        <source>Two seats</source>
        <translation>Dos puestos</translation>
    </message>
    <message>
        <source>What to do at the border</source>
        <translation>Qué hacer en la frontera</translation>
    </message>
    <message>
        <source>Where shall the page be put?</source>
        <translation>¿Dónde se debe poner la página?</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n draft(s) taken in.</source>
        <translation>
            <numerusform>%n borrador incorporado.</numerusform>
            <numerusform>%n borradores incorporados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) did not come in.</source>
        <translation>
            <numerusform>%n registro no entró.</numerusform>
            <numerusform>%n registros no entraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) do not fit and are left out.</source>
        <translation>
            <numerusform>%n registro no encaja y se omite.</numerusform>
            <numerusform>%n registros no encajan y se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them come in as drafts. One that is here already stays as it is.</source>
        <translation>Todos entran como borradores. El que ya está aquí queda como está.</translation>
    </message>
    <message>
        <source>An earlier version was sent. This one is not sent until you send it.</source>
        <translation>Se envió una versión anterior. Esta no se envía hasta que usted la envíe.</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>Elegir un registro</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Conservar lo que hay aquí</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Dejarlo aquí</translation>
    </message>
    <message>
        <source>Only its questions, as an empty form…</source>
        <translation>Solo sus preguntas, como formulario vacío…</translation>
    </message>
    <message>
        <source>Outside, anybody who finds the file can read what is written in it. Its evidence does not go with it.</source>
        <translation>Fuera, cualquiera que encuentre el archivo puede leer lo que contiene. Sus pruebas no van con él.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Real names and contacts stand in it too.</source>
        <translation>También figuran en él nombres reales y contactos.</translation>
    </message>
    <message>
        <source>Records (*.json);;All files (*)</source>
        <translation>Registros (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Save outside</source>
        <translation>Guardar fuera</translation>
    </message>
    <message>
        <source>Save outside the vault</source>
        <translation>Guardar fuera de la bóveda</translation>
    </message>
    <message>
        <source>Save this record outside the vault?</source>
        <translation>¿Guardar este registro fuera de la bóveda?</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n record(s)?</source>
        <translation>
            <numerusform>¿Incorporar %n registro?</numerusform>
            <numerusform>¿Incorporar %n registros?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the same file in again for the rest: nothing comes in twice.</source>
        <translation>Incorpore otra vez el mismo archivo para el resto: nada entra dos veces.</translation>
    </message>
    <message>
        <source>Taken in. A name that is kept apart also stands in its text: look there.</source>
        <translation>Incorporado. Un nombre que se guarda aparte también figura en su texto: revíselo.</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>Incorporando los registros</translation>
    </message>
    <message>
        <source>The empty form lies in {file}. Nothing of this record is in it.</source>
        <translation>El formulario vacío está en {file}. No contiene nada de este registro.</translation>
    </message>
    <message>
        <source>The record is taken in.</source>
        <translation>El registro está incorporado.</translation>
    </message>
    <message>
        <source>The record, with all names…</source>
        <translation>El registro, con todos los nombres…</translation>
    </message>
    <message>
        <source>The record, without names kept apart…</source>
        <translation>El registro, sin los nombres guardados aparte…</translation>
    </message>
    <message>
        <source>This record is here already. Put the one from the file in its place?</source>
        <translation>Este registro ya está aquí. ¿Poner en su lugar el del archivo?</translation>
    </message>
    <message>
        <source>What stands here now is gone then. Its evidence stays.</source>
        <translation>Entonces desaparece lo que figura aquí ahora. Sus pruebas se quedan.</translation>
    </message>
    <message>
        <source>What was taken back here does not return by this file.</source>
        <translation>Lo que aquí se retiró no vuelve con este archivo.</translation>
    </message>
    <message>
        <source>Where shall the file be put?</source>
        <translation>¿Dónde se debe poner el archivo?</translation>
    </message>
    <message>
        <source>{file} lies outside the vault now, open to everybody.</source>
        <translation>{file} está ahora fuera de la bóveda, abierto a todo el mundo.</translation>
    </message>
</context>
<context>
    <name>TypeFinder</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>In the questions, “you” is the person it happened to, also if you write for somebody else.</source>
        <translation>En las preguntas, «usted» es la persona a la que le ocurrió, también si escribe por otra persona.</translation>
    </message>
    <message>
        <source>In your own words, for example “they took my phone”</source>
        <translation>Con sus propias palabras, por ejemplo, «me quitaron el teléfono»</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>¿Qué hicieron?</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>More words are needed.</source>
        <translation>Hacen falta más palabras.</translation>
    </message>
    <message>
        <source>Test them</source>
        <translation>Probarlas</translation>
    </message>
    <message>
        <source>Test your recovery</source>
        <translation>Probar la recuperación</translation>
    </message>
    <message>
        <source>Type them as if the passphrase were forgotten. Nothing changes but the date of the test.</source>
        <translation>Escríbalas como si hubiera olvidado la frase de contraseña. No cambia nada más que la fecha de la prueba.</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Tick the line above first, so that this is no surprise.</source>
        <translation>Marque antes la línea de arriba, para que esto no le sorprenda.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
</context>
<context>
    <name>UnknownRest</name>
    <message>
        <source>“I don’t know” is an answer. You can change each of them later.</source>
        <translation>«No lo sé» es una respuesta. Puede cambiar cada una de ellas después.</translation>
    </message>
</context>
<context>
    <name>Unknowns</name>
    <message numerus="yes">
        <source>Answer what is left with “I don’t know” (%n question(s))</source>
        <translation>
            <numerusform>Responder a lo que queda con «No lo sé» (%n pregunta)</numerusform>
            <numerusform>Responder a lo que queda con «No lo sé» (%n preguntas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %n question(s) again</source>
        <translation>
            <numerusform>Abrir otra vez %n pregunta</numerusform>
            <numerusform>Abrir otra vez las %n preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Keep this folder. Put the whole folder back from a copy, or make a new vault and restore a backup there.</source>
        <translation>Conserve esta carpeta. Reponga la carpeta entera desde una copia, o cree una nueva bóveda y restaure allí una copia de seguridad.</translation>
    </message>
    <message>
        <source>Open the vault that it was copied from, lock it, and copy the folder again. Or make a new vault and restore a backup there.</source>
        <translation>Abra la bóveda de la que se copió, bloquéela y copie otra vez la carpeta. O cree una nueva bóveda y restaure allí una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>A practice vault. Everybody knows its passphrase: {words}</source>
        <translation>Una bóveda de práctica. Todos conocen su frase de contraseña: {words}</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Crear una nueva bóveda</translation>
    </message>
    <message>
        <source>No vault is known here. A vault is a folder that only a passphrase opens. It can lie on this computer or on a USB stick.</source>
        <translation>Aquí no se conoce ninguna bóveda. Una bóveda es una carpeta que solo se abre con una frase de contraseña. Puede estar en esta computadora o en una memoria USB.</translation>
    </message>
    <message>
        <source>Nothing opened with this passphrase.</source>
        <translation>Con esta frase de contraseña no se abrió nada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>This folder looks like one that {service} copies elsewhere. Copies stay there, whatever you remove here.</source>
        <translation>Esta carpeta parece una de las que {service} copia a otro lugar. Las copias quedan allí, aunque usted borre cosas aquí.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Escriba antes su frase de contraseña.</translation>
    </message>
    <message>
        <source>Use the on-screen keyboard</source>
        <translation>Usar el teclado en pantalla</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault.</source>
        <translation>Su frase de contraseña abre la bóveda.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>A drawer for show</source>
        <translation>Un cajón para mostrar</translation>
    </message>
    <message>
        <source>Add a drawer…</source>
        <translation>Añadir un cajón…</translation>
    </message>
    <message>
        <source>All four drawers grow together. The new size can be seen.</source>
        <translation>Los cuatro cajones crecen juntos. Se puede ver el nuevo tamaño.</translation>
    </message>
    <message>
        <source>Also from the lock screen, without a passphrase</source>
        <translation>También desde la pantalla de bloqueo, sin frase de contraseña</translation>
    </message>
    <message>
        <source>Another drawer, with a passphrase of its own</source>
        <translation>Otro cajón, con su propia frase de contraseña</translation>
    </message>
    <message>
        <source>Change it when somebody may have seen you type it.</source>
        <translation>Cámbiela cuando alguien pueda haber visto cómo la escribe.</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Cambiarla…</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Comprobar la bóveda</translation>
    </message>
    <message>
        <source>Destroy it…</source>
        <translation>Destruirla…</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Destruir esta bóveda</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>Cajones</translation>
    </message>
    <message>
        <source>Every vault has four, used or not. You need the passphrases of all that are in use.</source>
        <translation>Toda bóveda tiene cuatro, se usen o no. Necesita las frases de contraseña de todos los que están en uso.</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>Abandonarlo…</translation>
    </message>
    <message>
        <source>Give up this drawer</source>
        <translation>Abandonar este cajón</translation>
    </message>
    <message>
        <source>If it must not be found</source>
        <translation>Si no debe encontrarse</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>¿Está todo íntegro?</translation>
    </message>
    <message>
        <source>Is there too little room?</source>
        <translation>¿Hay poco espacio?</translation>
    </message>
    <message>
        <source>It is not on the stick that the program runs from, and nothing is noted on this computer.</source>
        <translation>No está en la memoria USB desde la que funciona el programa, y en esta computadora no se anota nada.</translation>
    </message>
    <message>
        <source>It lies beside the settings, so it is found by itself. Nothing is noted on this computer.</source>
        <translation>Está junto a los ajustes, así que se encuentra sola. En esta computadora no se anota nada.</translation>
    </message>
    <message>
        <source>Last saved {when}, change {number}.</source>
        <translation>Guardado por última vez {when}, cambio {number}.</translation>
    </message>
    <message>
        <source>Looks at the keys, every page, record and piece of evidence in this drawer.</source>
        <translation>Revisa las claves, cada página, cada registro y cada prueba de este cajón.</translation>
    </message>
    <message>
        <source>Make it larger…</source>
        <translation>Agrandarla…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Read this first…</source>
        <translation>Lea esto antes…</translation>
    </message>
    <message>
        <source>Remember in the folder of the program where it is</source>
        <translation>Recordar en la carpeta del programa dónde está</translation>
    </message>
    <message>
        <source>Remember on this computer where this vault is</source>
        <translation>Recordar en esta computadora dónde está esta bóveda</translation>
    </message>
    <message>
        <source>The note lies on the stick. Nothing is noted on this computer.</source>
        <translation>La nota está en la memoria USB. En esta computadora no se anota nada.</translation>
    </message>
    <message>
        <source>Then the lock screen shows it, and whoever sits in front of it can do it too. Have a backup elsewhere.</source>
        <translation>Entonces la pantalla de bloqueo lo muestra, y quien esté sentado ante ella también puede hacerlo. Tenga una copia de seguridad en otro lugar.</translation>
    </message>
    <message>
        <source>Then the unlock screen finds it by itself. The note lies outside the vault, and whoever examines this computer can read it.</source>
        <translation>Entonces la pantalla de desbloqueo la encuentra sola. La nota está fuera de la bóveda, y quien examine esta computadora puede leerla.</translation>
    </message>
    <message>
        <source>There is room for {size} more in this drawer.</source>
        <translation>Hay sitio para {size} más en este cajón.</translation>
    </message>
    <message>
        <source>This drawer</source>
        <translation>Este cajón</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Esta bóveda</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>What is in it can never be opened again. Other drawers stay.</source>
        <translation>Lo que contiene no se podrá abrir nunca más. Los demás cajones se quedan.</translation>
    </message>
    <message>
        <source>What to put into a drawer that others may see, what never, and what it cannot do.</source>
        <translation>Qué poner en un cajón que otros pueden ver, qué nunca, y qué no puede hacer.</translation>
    </message>
    <message>
        <source>With every drawer in it, in less than a second. Copies elsewhere are not reached.</source>
        <translation>Con todos los cajones, en menos de un segundo. Las copias en otros lugares no se alcanzan.</translation>
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
        <translation>En ese informe: {people}</translation>
    </message>
    <message>
        <source>In the report for {name}: {people}</source>
        <translation>En el informe para {name}: {people}</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Enviado el {day}</translation>
    </message>
    <message>
        <source>Sent {day} to {names}</source>
        <translation>Enviado el {day} a {names}</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Título breve</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>The same entries, in another order</source>
        <translation>Las mismas entradas, en otro orden</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>La entrada completa</translation>
    </message>
    <message>
        <source>This is the text of your own vault. What left was the report: in it, people had other words, and names and passages were masked as you decided.</source>
        <translation>Este es el texto de su propia bóveda. Lo que salió fue el informe: en él, las personas tenían otras palabras, y los nombres y pasajes se taparon como usted decidió.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Version {number}, sent {day}</source>
        <translation>Versión {number}, enviada el {day}</translation>
    </message>
    <message>
        <source>Working version, not sent yet</source>
        <translation>Versión de trabajo, aún no enviada</translation>
    </message>
    <message>
        <source>working version {number}</source>
        <translation>versión de trabajo {number}</translation>
    </message>
    <message>
        <source>{here} was called {there}</source>
        <translation>{here} se llamaba {there}</translation>
    </message>
    <message>
        <source>{here} was left out</source>
        <translation>{here} se dejó fuera</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message numerus="yes">
        <source>%n character(s) that nobody sees are shown as marks.</source>
        <translation>
            <numerusform>%n carácter que nadie ve se muestra como marca.</numerusform>
            <numerusform>%n caracteres que nadie ve se muestran como marcas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be read that way.</source>
        <translation>
            <numerusform>%n lugar no se puede leer así.</numerusform>
            <numerusform>%n lugares no se pueden leer así.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How the text is written was guessed. If it looks wrong, choose another.</source>
        <translation>Se ha supuesto cómo está escrito el texto. Si parece incorrecto, elija otra forma.</translation>
    </message>
    <message>
        <source>Nothing of the file was kept anywhere.</source>
        <translation>No se guardó nada del archivo en ningún lugar.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Abriendo el archivo</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Abriendo el archivo…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation>Guardar una copia fuera…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The file is damaged: only a part of the picture is here.</source>
        <translation>El archivo está dañado: aquí solo hay una parte de la imagen.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>The picture moves. Only its beginning is shown.</source>
        <translation>La imagen se mueve. Solo se muestra su comienzo.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
</context>
<context>
    <name>ViewingWords</name>
    <message>
        <source>All scripts (UTF-16)</source>
        <translation>Todas las escrituras (UTF-16)</translation>
    </message>
    <message>
        <source>All scripts (UTF-16, turned)</source>
        <translation>Todas las escrituras (UTF-16, invertido)</translation>
    </message>
    <message>
        <source>All scripts (UTF-32)</source>
        <translation>Todas las escrituras (UTF-32)</translation>
    </message>
    <message>
        <source>All scripts (UTF-32, turned)</source>
        <translation>Todas las escrituras (UTF-32, invertido)</translation>
    </message>
    <message>
        <source>All scripts (UTF-8)</source>
        <translation>Todas las escrituras (UTF-8)</translation>
    </message>
    <message>
        <source>Arabic (Windows 1256)</source>
        <translation>Árabe (Windows 1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows 1257)</source>
        <translation>Báltico (Windows 1257)</translation>
    </message>
    <message>
        <source>Central European (Windows 1250)</source>
        <translation>Europa central (Windows 1250)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB18030)</source>
        <translation>Chino simplificado (GB18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chino tradicional (Big5)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows 1251)</source>
        <translation>Cirílico (Windows 1251)</translation>
    </message>
    <message>
        <source>Greek (Windows 1253)</source>
        <translation>Griego (Windows 1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows 1255)</source>
        <translation>Hebreo (Windows 1255)</translation>
    </message>
    <message>
        <source>It has no bytes at all.</source>
        <translation>No contiene ningún byte.</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Japonés (EUC)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC)</source>
        <translation>Coreano (EUC)</translation>
    </message>
    <message>
        <source>Nothing was opened. Another program would have to: it may remember the file, make small pictures of it, or reach the network. If you must, save a copy, and open it on a device that holds nothing else.</source>
        <translation>No se abrió nada. Tendría que hacerlo otro programa: puede recordar el archivo, crear imágenes pequeñas de él o conectarse a la red. Si no hay más remedio, guarde una copia y ábrala en un dispositivo que no contenga nada más.</translation>
    </message>
    <message>
        <source>Russian (DOS)</source>
        <translation>Ruso (DOS)</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>Ruso (KOI8-R)</translation>
    </message>
    <message>
        <source>Sound is not played here.</source>
        <translation>Aquí no se reproduce sonido.</translation>
    </message>
    <message>
        <source>Thai (Windows 874)</source>
        <translation>Tailandés (Windows 874)</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here.</source>
        <translation>Este tipo de archivo no se muestra aquí.</translation>
    </message>
    <message>
        <source>Turkish (Windows 1254)</source>
        <translation>Turco (Windows 1254)</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>Ucraniano (KOI8-U)</translation>
    </message>
    <message>
        <source>Video is not played here.</source>
        <translation>Aquí no se reproduce vídeo.</translation>
    </message>
    <message>
        <source>Vietnamese (Windows 1258)</source>
        <translation>Vietnamita (Windows 1258)</translation>
    </message>
    <message>
        <source>Western European (Windows 1252)</source>
        <translation>Europa occidental (Windows 1252)</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>More than {count} files are in the folder “{name}”. The others are not taken in. Move those that were to another folder.</source>
        <translation>Hay más de {count} archivos en la carpeta «{name}». Los demás no se incorporan. Traslade a otra carpeta los que ya se incorporaron.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there now. It is looked for again.</source>
        <translation>La carpeta «{name}» no está ahora. Se vuelve a buscar.</translation>
    </message>
    <message>
        <source>Watching the folder “{name}”: what is put there is taken in by itself.</source>
        <translation>Se vigila la carpeta «{name}»: lo que se pone en ella se incorpora solo.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A folder here or on a USB stick</source>
        <translation>Una carpeta aquí o en una memoria USB</translation>
    </message>
    <message>
        <source>Another vault</source>
        <translation>Otra bóveda</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>Elegir su carpeta</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Destruir esta bóveda</translation>
    </message>
    <message>
        <source>Fiction only, to try out</source>
        <translation>Solo ficción, para probar</translation>
    </message>
    <message>
        <source>Forgot the passphrase?</source>
        <translation>¿Olvidó la frase de contraseña?</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Nueva bóveda</translation>
    </message>
    <message>
        <source>Nobody can bring it back</source>
        <translation>Nadie puede recuperarla</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Otras opciones</translation>
    </message>
    <message>
        <source>Practice vault</source>
        <translation>Bóveda de práctica</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Nota rápida</translation>
    </message>
    <message>
        <source>What can be done, and what not</source>
        <translation>Qué se puede hacer y qué no</translation>
    </message>
    <message>
        <source>Without opening</source>
        <translation>Sin abrir</translation>
    </message>
    <message>
        <source>Write something down; nothing is opened</source>
        <translation>Anotar algo; no se abre nada</translation>
    </message>
</context>
<context>
    <name>WhatWasExposed</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n copia de seguridad</numerusform>
            <numerusform>%n copias de seguridad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of your own, with their keys</source>
        <translation>
            <numerusform>%n tarjeta suya, con sus claves</numerusform>
            <numerusform>%n tarjetas suyas, con sus claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of others</source>
        <translation>
            <numerusform>%n caso de otros</numerusform>
            <numerusform>%n casos de otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or organisation(s)</source>
        <translation>
            <numerusform>%n persona u organización</numerusform>
            <numerusform>%n personas u organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n prueba</numerusform>
            <numerusform>%n pruebas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n informe</numerusform>
            <numerusform>%n informes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a pseudonym and without a name</source>
        <translation>
            <numerusform>%n sin seudónimo y sin nombre</numerusform>
            <numerusform>%n sin seudónimo y sin nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>At your desk</source>
        <translation>En su oficina</translation>
    </message>
    <message>
        <source>Destroy this paper when everybody was told.</source>
        <translation>Destruya este papel cuando se haya avisado a todos.</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Lo he mirado</translation>
    </message>
    <message>
        <source>Make a PDF of this list?</source>
        <translation>¿Crear un PDF de esta lista?</translation>
    </message>
    <message>
        <source>Nothing in this drawer tells of anybody.</source>
        <translation>Nada en este cajón habla de nadie.</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Imprimir la lista…</translation>
    </message>
    <message>
        <source>What was exposed</source>
        <translation>Qué quedó expuesto</translation>
    </message>
    <message>
        <source>Who got something</source>
        <translation>Quién recibió algo</translation>
    </message>
    <message>
        <source>a way to reach them was here</source>
        <translation>aquí había una forma de localizarle</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n record(s)</source>
        <translation>
            <numerusform>en %n registro</numerusform>
            <numerusform>en %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>knows of {people}</source>
        <translation>sabe de {people}</translation>
    </message>
    <message>
        <source>no pseudonym</source>
        <translation>sin seudónimo</translation>
    </message>
    <message>
        <source>the name was here</source>
        <translation>aquí estaba el nombre</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sin título</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Best on a new stick or another medium: the old one may keep what was on it. A folder “{name}” is made there.</source>
        <translation>Lo mejor es una memoria USB nueva u otro soporte: el antiguo puede conservar lo que contenía. Allí se crea una carpeta «{name}».</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Where shall the new vault be?</source>
        <translation>¿Dónde debe estar la nueva bóveda?</translation>
    </message>
</context>
<context>
    <name>Which</name>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>It is opened and read to its end first. You see what is in it and what is new here; nothing comes before you say so.</source>
        <translation>Primero se abre y se lee hasta el final. Usted ve qué contiene y qué es nuevo aquí; nada entra antes de que usted lo diga.</translation>
    </message>
    <message>
        <source>The file that you made before you left. If a person carried it: the file that they made for you. It is opened and read to its end first; nothing comes before you say so.</source>
        <translation>El archivo que hizo antes de salir. Si lo llevaba otra persona: el archivo que ella hizo para usted. Primero se abre y se lee hasta el final; nada entra antes de que usted lo diga.</translation>
    </message>
    <message>
        <source>Which backup shall come back?</source>
        <translation>¿Qué copia de seguridad se debe restaurar?</translation>
    </message>
    <message>
        <source>Which file did the records leave in?</source>
        <translation>¿En qué archivo salieron los registros?</translation>
    </message>
</context>
<context>
    <name>WhichView</name>
    <message>
        <source>Choose the one you want to add. Its digits are compared as always.</source>
        <translation>Elija la que quiere añadir. Sus dígitos se comparan como siempre.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>There are several cards in this picture</source>
        <translation>Hay varias tarjetas en esta imagen</translation>
    </message>
    <message>
        <source>{name}, {organisation}, made {day}</source>
        <translation>{name}, {organisation}, creada el {day}</translation>
    </message>
</context>
<context>
    <name>WhoElse</name>
    <message>
        <source>Family, and people you live with</source>
        <translation>Familia y personas con las que vive</translation>
    </message>
    <message>
        <source>No names here: think of them, and tell them.</source>
        <translation>Aquí no van nombres: piense en ellas y avíseles.</translation>
    </message>
    <message>
        <source>Passwords changed from a device nobody touched</source>
        <translation>Contraseñas cambiadas desde un dispositivo que nadie tocó</translation>
    </message>
    <message>
        <source>People who were asked about</source>
        <translation>Personas por las que se preguntó</translation>
    </message>
    <message>
        <source>People whose messages or numbers could be seen</source>
        <translation>Personas cuyos mensajes o números pudieron verse</translation>
    </message>
    <message>
        <source>Told on another device, or face to face</source>
        <translation>Avisadas por otro dispositivo, o cara a cara</translation>
    </message>
    <message>
        <source>Who else may be exposed? Tell them safely</source>
        <translation>¿Quién más puede estar expuesto? Avíseles de forma segura</translation>
    </message>
</context>
<context>
    <name>Whole</name>
    <message>
        <source>Nothing was written in it.</source>
        <translation>No se escribió nada en él.</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>Who shall carry it, and which records?</source>
        <translation>¿Quién debe llevarla, y qué registros?</translation>
    </message>
</context>
<context>
    <name>WhyQuestion</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>kept in the history of the case</source>
        <translation>se guarda en el historial del caso</translation>
    </message>
</context>
<context>
    <name>WithdrawQuestion</name>
    <message>
        <source>A focal point may have passed it on; ask them to tell.</source>
        <translation>Un punto focal puede haberlo transmitido; pídale que avise.</translation>
    </message>
    <message>
        <source>From now on nothing about {who} leaves this vault.</source>
        <translation>Desde ahora, nada sobre {who} sale de esta bóveda.</translation>
    </message>
    <message>
        <source>How did they say it?</source>
        <translation>¿Cómo lo dijo?</translation>
    </message>
    <message numerus="yes">
        <source>In all %n record(s)</source>
        <translation>
            <numerusform>En el único registro</numerusform>
            <numerusform>En los %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>In this one</source>
        <translation>Solo en este</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>Aún no se ha anotado</translation>
    </message>
    <message>
        <source>Nothing about them was sent from here. What was said or shown elsewhere cannot be called back.</source>
        <translation>Nada sobre esta persona se envió desde aquí. Lo que se dijo o mostró en otro lugar no se puede recuperar.</translation>
    </message>
    <message>
        <source>What left already cannot be called back. These have it, and must be told:</source>
        <translation>Lo que ya salió no se puede recuperar. Estos lo tienen, y hay que avisarles:</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quién lo tiene</translation>
    </message>
    <message>
        <source>Withdraw everything</source>
        <translation>Retirar todo</translation>
    </message>
    <message>
        <source>Withdraw everything {who} agreed to?</source>
        <translation>¿Retirar todo lo que {who} aceptó?</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>Who has it</source>
        <translation>Quién lo tiene</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A new passphrase</source>
        <translation>Una nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Make it and move everything</source>
        <translation>Crearla y trasladarlo todo</translation>
    </message>
    <message>
        <source>Not the old one, and not close to it. Do not type it on the device that was gone, if there is another.</source>
        <translation>No la anterior, ni una parecida. No la escriba en el dispositivo que estuvo fuera, si hay otro.</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
</context>
<context>
    <name>WorkTab</name>
    <message>
        <source>#EndReprisals, types of reprisals</source>
        <translation>#EndReprisals, tipos de represalias</translation>
    </message>
    <message>
        <source>As sent: {urgency}</source>
        <translation>Como se envió: {urgency}</translation>
    </message>
    <message>
        <source>Confirm or change…</source>
        <translation>Confirmar o cambiar…</translation>
    </message>
    <message>
        <source>Did it happen</source>
        <translation>Si ocurrió</translation>
    </message>
    <message>
        <source>Find a mechanism</source>
        <translation>Buscar un mecanismo</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Buscar un valor</translation>
    </message>
    <message>
        <source>From the acts, without being written here: {codes}</source>
        <translation>De los actos, sin escribirse aquí: {codes}</translation>
    </message>
    <message>
        <source>HURIDOCS codes (MT4)</source>
        <translation>Códigos HURIDOCS (MT4)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How the sender may be reached safely</source>
        <translation>Cómo se puede localizar con seguridad a quien lo envió</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>Juzgar…</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Volver a mirarlo el</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Aún sin juzgar</translation>
    </message>
    <message>
        <source>Our tags</source>
        <translation>Nuestras etiquetas</translation>
    </message>
    <message>
        <source>UN mechanisms to go to</source>
        <translation>Mecanismos de la ONU a los que acudir</translation>
    </message>
    <message>
        <source>What stands here is ours: it changes nothing of what was sent, and is never sent by itself.</source>
        <translation>Lo que figura aquí es nuestro: no cambia nada de lo que se envió, y nunca se envía solo.</translation>
    </message>
    <message>
        <source>Which part of resolution 12/2</source>
        <translation>Qué parte de la resolución 12/2</translation>
    </message>
    <message>
        <source>Write one day, such as 12 April 2027.</source>
        <translation>Escriba un solo día, como 12 de abril de 2027.</translation>
    </message>
    <message>
        <source>a day, or nothing</source>
        <translation>un día, o nada</translation>
    </message>
    <message>
        <source>instead of what follows from the acts</source>
        <translation>en lugar de lo que resulta de los actos</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dice</translation>
    </message>
    <message>
        <source>stays here and is never exported</source>
        <translation>se queda aquí y nunca se exporta</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>separados por comas</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Quien dirige el taller</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
</context>
<context>
    <name>WorkshopStart</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice world: made-up cases of Westeria, a practice defender and a practice focal point with a vault each, an inbox, files to use, and exercises. Nothing of it can reach a real focal point.</source>
        <translation>Un mundo de práctica: casos inventados de Westeria, una persona defensora de práctica y un punto focal de práctica con una bóveda cada uno, una bandeja de entrada, archivos que usar y ejercicios. Nada de ello puede llegar a un punto focal real.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Inside this folder</source>
        <translation>Dentro de esta carpeta</translation>
    </message>
    <message>
        <source>It is in {folder}. The file START-HERE.txt in it says what lies where.</source>
        <translation>Está en {folder}. El archivo START-HERE.txt que contiene dice dónde está cada cosa.</translation>
    </message>
    <message>
        <source>Make the workshop</source>
        <translation>Crear el taller</translation>
    </message>
    <message>
        <source>Making the workshop</source>
        <translation>Creando el taller</translation>
    </message>
    <message>
        <source>Making the workshop…</source>
        <translation>Creando el taller…</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>On one laptop: both, side by side. On two: copy the folder to the other one, and open one seat on each; sealed files go from one to the other on a stick.</source>
        <translation>En una sola computadora: ambas, una junto a otra. En dos: copie la carpeta a la otra y abra un puesto en cada una; los archivos sellados van de una a otra en una memoria USB.</translation>
    </message>
    <message>
        <source>Only the defender</source>
        <translation>Solo quien defiende</translation>
    </message>
    <message>
        <source>Only the focal point</source>
        <translation>Solo el punto focal</translation>
    </message>
    <message>
        <source>Open a workshop that is there already…</source>
        <translation>Abrir un taller que ya existe…</translation>
    </message>
    <message>
        <source>Open both, side by side</source>
        <translation>Abrir ambas, una junto a otra</translation>
    </message>
    <message>
        <source>Passphrase, known to everybody: {words}</source>
        <translation>Frase de contraseña, conocida por todos: {words}</translation>
    </message>
    <message>
        <source>Start a workshop</source>
        <translation>Empezar un taller</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Detenido. No ha quedado nada.</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>La carpeta necesita un nombre.</translation>
    </message>
    <message>
        <source>The folder of the workshop</source>
        <translation>La carpeta del taller</translation>
    </message>
    <message>
        <source>The folder with your cases</source>
        <translation>La carpeta con sus casos</translation>
    </message>
    <message>
        <source>The practice defender</source>
        <translation>La persona defensora de práctica</translation>
    </message>
    <message>
        <source>The practice focal point</source>
        <translation>El punto focal de práctica</translation>
    </message>
    <message>
        <source>This folder cannot be used as a scenario. Nothing was made.</source>
        <translation>Esta carpeta no se puede usar como escenario. No se creó nada.</translation>
    </message>
    <message>
        <source>Use cases of your own…</source>
        <translation>Usar casos propios…</translation>
    </message>
    <message>
        <source>Where shall the workshop be?</source>
        <translation>¿Dónde debe estar el taller?</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>¿Quién se sienta aquí?</translation>
    </message>
    <message>
        <source>With the cases of Westeria.</source>
        <translation>Con los casos de Westeria.</translation>
    </message>
    <message>
        <source>With your own: {title}, {count}.</source>
        <translation>Con los suyos: {title}, {count}.</translation>
    </message>
    <message>
        <source>Your own cases</source>
        <translation>Sus propios casos</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>Map of the world. Marked: {places}</source>
        <translation>Mapa del mundo. Marcados: {places}</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° este</translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° norte</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° sur</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° oeste</translation>
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
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>columna {number}</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>For this place:</source>
        <translation>Para este lugar:</translation>
    </message>
    <message>
        <source>In {city}, clocks were put back on {day}: {time} came twice. Which one was it?</source>
        <translation>En {city}, los relojes se atrasaron el {day}: {time} se repitió. ¿Cuál de las dos fue?</translation>
    </message>
    <message>
        <source>In {city}, clocks were put forward over {time} on {day}: no clock showed it. Look at the time or the zone again.</source>
        <translation>En {city}, los relojes se adelantaron y se saltaron {time} el {day}: ningún reloj la mostró. Revise otra vez la hora o el huso.</translation>
    </message>
    <message>
        <source>The first, {offset}</source>
        <translation>La primera, {offset}</translation>
    </message>
    <message>
        <source>The second, {offset}</source>
        <translation>La segunda, {offset}</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Addis Ababa</source>
        <translation>Addis Abeba</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>Bangkok</translation>
    </message>
    <message>
        <source>Beirut</source>
        <translation>Beirut</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>Por ciudad</translation>
    </message>
    <message>
        <source>By the difference from UTC</source>
        <translation>Por la diferencia con UTC</translation>
    </message>
    <message>
        <source>For this place</source>
        <translation>Para este lugar</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>Ginebra</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>Nairobi</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Nueva York</translation>
    </message>
    <message>
        <source>Santiago</source>
        <translation>Santiago</translation>
    </message>
    <message>
        <source>The Hague</source>
        <translation>La Haya</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>Viena</translation>
    </message>
    <message>
        <source>{city}, {offset} on that day</source>
        <translation>{city}, {offset} ese día</translation>
    </message>
    <message>
        <source>{city}, {offset} or {other}</source>
        <translation>{city}, {offset} o {other}</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message>
        <source>The passphrase of this drawer</source>
        <translation>La frase de contraseña de este cajón</translation>
    </message>
</context>
<context>
    <name>_Choosing</name>
    <message>
        <source>Add from the list</source>
        <translation>Añadir de la lista</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>Elegir de la lista</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>queda %n hora</numerusform>
            <numerusform>quedan %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing before you can send</source>
        <translation>
            <numerusform>Falta %n cosa antes de poder enviar</numerusform>
            <numerusform>Faltan %n cosas antes de poder enviar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FileRow</name>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <source>Every page says TRAINING.</source>
        <translation>Cada página dice TRAINING.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message numerus="yes">
        <source>It is about %n case(s). It leaves the vault in the clear, open to whoever finds the file, and this is noted in the custody.</source>
        <translation>
            <numerusform>Trata de %n caso. Sale de la bóveda sin cifrar, abierto a quien encuentre el archivo, y esto se anota en la custodia.</numerusform>
            <numerusform>Trata de %n casos. Sale de la bóveda sin cifrar, abierto a quien encuentre el archivo, y esto se anota en la custodia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Dejarlo aquí</translation>
    </message>
    <message>
        <source>Save this text as a file?</source>
        <translation>¿Guardar este texto como archivo?</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>look below</source>
        <translation>mire abajo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>íntegro</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Compare now</source>
        <translation>Comparar ahora</translation>
    </message>
    <message>
        <source>Protect anybody physically, promise a result, or call back what was sent once it is with others.</source>
        <translation>Proteger físicamente a alguien, prometer un resultado o recuperar lo que se envió cuando ya lo tienen otros.</translation>
    </message>
    <message>
        <source>Read the report, ask questions, answer you, and use it with the UN only as each person agreed.</source>
        <translation>Leer el informe, hacer preguntas, responderle a usted y usarlo con la ONU solo como cada persona aceptó.</translation>
    </message>
    <message>
        <source>What a focal point can do</source>
        <translation>Lo que puede hacer un punto focal</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Lo que no puede hacer</translation>
    </message>
    <message>
        <source>Why you go on without comparing</source>
        <translation>Por qué sigue sin comparar</translation>
    </message>
    <message>
        <source>kept with the report</source>
        <translation>se guarda con el informe</translation>
    </message>
</context>
<context>
    <name>_Plural</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Popup</name>
    <message>
        <source>Type to find</source>
        <translation>Escriba para buscar</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Olvidar {name}</translation>
    </message>
    <message>
        <source>Not there now: is the stick plugged in?</source>
        <translation>Ahora no está: ¿está conectada la memoria USB?</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message numerus="yes">
        <source>%n more answer(s) go as they are</source>
        <translation>
            <numerusform>%n respuesta más va tal como está</numerusform>
            <numerusform>%n respuestas más van tal como están</numerusform>
        </translation>
    </message>
    <message>
        <source>Report from {who}</source>
        <translation>Informe de {who}</translation>
    </message>
</context>
<context>
    <name>_WhoHasIt</name>
    <message numerus="yes">
        <source>%n sent file(s) could not be read here</source>
        <translation>
            <numerusform>%n archivo enviado no pudo leerse aquí</numerusform>
            <numerusform>%n archivos enviados no pudieron leerse aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that shows them was saved outside</source>
        <translation>Se guardó fuera un archivo que muestra a la persona</translation>
    </message>
    <message>
        <source>In a backup that they carry</source>
        <translation>En una copia de seguridad que llevan</translation>
    </message>
    <message>
        <source>In a sealed file</source>
        <translation>En un archivo sellado</translation>
    </message>
    <message>
        <source>Nobody can tell from here who has it</source>
        <translation>Nadie puede saber desde aquí quién lo tiene</translation>
    </message>
    <message>
        <source>Perhaps: a record that was removed here was in it</source>
        <translation>Quizás: contenía un registro que se quitó aquí</translation>
    </message>
    <message>
        <source>Whoever has that file now</source>
        <translation>Quien tenga ahora ese archivo</translation>
    </message>
    <message>
        <source>You noted that it may be shared with them</source>
        <translation>Usted anotó que puede compartirse con ellos</translation>
    </message>
    <message>
        <source>as {word}</source>
        <translation>como {word}</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n case(s) were left out.</source>
        <translation>
            <numerusform>%n caso se dejó fuera.</numerusform>
            <numerusform>%n casos se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n de ellos con retraso</numerusform>
            <numerusform>%n de ellos con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) without a receipt</source>
        <translation>
            <numerusform>%n informe sin acuse de recibo</numerusform>
            <numerusform>%n informes sin acuse de recibo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are %n cases information about one event?</source>
        <translation>
            <numerusform>¿Es %n caso información sobre un mismo hecho?</numerusform>
            <numerusform>¿Son %n casos información sobre un mismo hecho?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n case(s)?</source>
        <translation>
            <numerusform>¿Cambiar el estado de %n caso?</numerusform>
            <numerusform>¿Cambiar el estado de %n casos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done with %n case(s)</source>
        <translation>
            <numerusform>Listo con %n caso</numerusform>
            <numerusform>Listo con %n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n case(s) again on one day?</source>
        <translation>
            <numerusform>¿Volver a mirar %n caso en un mismo día?</numerusform>
            <numerusform>¿Volver a mirar %n casos en un mismo día?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>después de %n mes</numerusform>
            <numerusform>después de %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>en %n hora</numerusform>
            <numerusform>en %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>en %n minuto</numerusform>
            <numerusform>en %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
</TS>
