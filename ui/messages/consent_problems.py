"""What contradicts itself in the answers of somebody, and whom to ask instead."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

CONSENT: Final[dict[str, object]] = {
    "child-without-guardian": QT_TRANSLATE_NOOP(
        "Problem", "For somebody under 18, a parent or guardian should answer too."
    ),
    "child-not-asked": QT_TRANSLATE_NOOP(
        "Problem",
        "A guardian answered. Ask the child too, in words that a child understands, and note it.",
    ),
    "child-disagrees": QT_TRANSLATE_NOOP(
        "Problem", "The guardian agreed, and the child does not want it. Better treat this as no."
    ),
    "guardian-of-an-adult": QT_TRANSLATE_NOOP(
        "Problem", "A guardian answered for an adult. Ask the person, or note why that cannot be."
    ),
    "answered-by-somebody-gone": QT_TRANSLATE_NOOP(
        "Problem",
        "The person has died or is missing. If they said this before, choose “Instruction given "
        "earlier”. Else family or a lawyer may answer, only for the uses that they name.",
    ),
    "answered-while-held": QT_TRANSLATE_NOOP(
        "Problem",
        "The person is held, and may not have been free to refuse. A family member or a lawyer may "
        "answer for them, only for the uses that they name.",
    ),
    "represented-though-free": QT_TRANSLATE_NOOP(
        "Problem", "Somebody else answered, and the person is free. Ask the person, if you can."
    ),
    "organisation-without-representative": QT_TRANSLATE_NOOP(
        "Problem",
        "An organisation cannot answer itself. Choose who answered for it, and why they may.",
    ),
    "group-cannot-be-named": QT_TRANSLATE_NOOP(
        "Problem",
        "For a group, this covers the number of people and their title only. Whoever is to be "
        "named needs an entry of their own.",
    ),
    "perpetrator-never-named": QT_TRANSLATE_NOOP(
        "Problem",
        "Whoever is alleged to have done it never leaves by name, whatever was said here.",
    ),
    "kept-against-their-word": QT_TRANSLATE_NOOP(
        "Problem",
        "This is kept although they do not agree to that. Ask once more, or take them out of the "
        "record.",
    ),
    "public-name-without-government-letter": QT_TRANSLATE_NOOP(
        "Problem",
        "The name may be public, but the Government may not be told. Ask once more what is meant.",
    ),
    "sg-report-named-without-public-name": QT_TRANSLATE_NOOP(
        "Problem",
        "Named in the Secretary-General’s report, but not in public. Ask once more what is meant.",
    ),
    "never-reaches-the-focal-point": QT_TRANSLATE_NOOP(
        "Problem",
        "The person does not agree to the focal point, so nothing of them gets there, and nobody "
        "can act on this answer.",
    ),
    "shared-with-nobody": QT_TRANSLATE_NOOP(
        "Problem", "Say with which organisations it may be shared."
    ),
    "publishing-not-explained": QT_TRANSLATE_NOOP(
        "Problem", "Say that it may be published, and that this cannot be undone; then tick it."
    ),
    "allowed-and-withdrawn": QT_TRANSLATE_NOOP(
        "Problem",
        "There is a day on which this was withdrawn, so it counts as withdrawn. Choose what holds "
        "now.",
    ),
    "yes-with-a-condition": QT_TRANSLATE_NOOP(
        "Problem",
        "A condition is written here, and the answer is a plain yes. If it still holds, choose "
        "“Only if …”.",
    ),
    "review-before-answer": QT_TRANSLATE_NOOP(
        "Problem", "The day to ask again is before the answer."
    ),
    "told-before-withdrawn": QT_TRANSLATE_NOOP(
        "Problem", "Everyone was told before it was withdrawn. Look at the two days once more."
    ),
    "asked-by-who-is-blamed": QT_TRANSLATE_NOOP(
        "Problem",
        "Whoever is alleged to have done it asked, or was there. Ask again when nobody listens.",
    ),
    "no-name-kept": QT_TRANSLATE_NOOP(
        "Problem", "They may be named, and no name is kept. Without one, only the title leaves."
    ),
    "no-initials-kept": QT_TRANSLATE_NOOP(
        "Problem",
        "Initials may be shown, and none are kept. They are never made from the name: write them "
        "under “Name and contact”.",
    ),
    "no-contact-kept": QT_TRANSLATE_NOOP(
        "Problem", "They may be contacted, and no way to reach them is kept."
    ),
    "contact-not-safe": QT_TRANSLATE_NOOP(
        "Problem", "They may be contacted, and it says elsewhere that contact is not safe."
    ),
}
