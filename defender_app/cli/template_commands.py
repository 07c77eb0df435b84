"""``template``: words for answers, built in or one's own, in the languages of the senders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from defender_app.cli import answers
from defender_app.cli.call import Call, Result, typed
from defender_app.focal import reply, templates
from defender_app.focal.templates import Template
from defender_app.report.documents import ReplyKind

if TYPE_CHECKING:
    from defender_app.cli.options import Group


def register(top: Group) -> None:
    """Describe the commands."""
    group = top.group("template")
    group.command("list", list_all).takes("--kind", choices=get_args(ReplyKind))
    group.command("show", show_one).takes("template", metavar="ID")
    (
        group.command("set", put)
        .takes("template", metavar="ID")
        .takes("--kind", required=True, choices=get_args(ReplyKind))
        .takes("--language", required=True, metavar="TAG")
        .takes("--name", default="", metavar="NAME")
        .takes("--text", metavar="T")
        .takes("--text-file", metavar="F|-")
        .takes("--promise", metavar="T")
    )
    group.command("remove", remove).takes("template", metavar="ID")


def _facts(one: Template) -> dict[str, Any]:
    return {
        "id": one.template_id,
        "kind": one.kind,
        "language": one.language,
        "name": one.name,
        "own": one.is_own,
        "text": one.text,
        "promise": one.promise,
        "changed_on": one.changed_on,
    }


def list_all(call: Call) -> Result:
    """One line for each template."""
    with call.open_vault() as vault:
        found = templates.every(vault.drawer)
    kind = call.options.kind
    rows = [_facts(one) for one in found if kind in {None, one.kind}]
    page = call.page()
    known = call.words.cli
    if rows:
        table = [
            (
                row["id"],
                row["kind"],
                row["language"],
                known("template.own") if row["own"] else known("template.built-in"),
                row["name"] or "-",
            )
            for row in rows
        ]
        page.table([tuple(known("template.columns").split("|")), *table])
    return Result({"templates": rows}, page.say("template.count", count=len(rows)))


def show_one(call: Call) -> Result:
    """The words of one template."""
    with call.open_vault() as vault:
        found = templates.get(vault.drawer, call.options.template)
    page = call.page().text(found.text)
    if found.promise:
        page.blank().say("answer.promise", text=found.promise)
    return Result(_facts(found), page)


def put(call: Call) -> Result:
    """Keep words of one's own.

    Raises:
        InputError: as ``templates.put``.
    """
    options = call.options
    promise = options.promise
    with call.open_vault() as vault:
        text = answers.text(call)
        made = templates.put(
            vault.drawer,
            Template(
                template_id=options.template,
                kind=options.kind,
                language=options.language,
                name=typed(options.name, "--name", limit=templates.LONGEST_NAME),
                text=text,
                promise=None
                if promise is None
                else typed(promise, "--promise", limit=reply.LONGEST),
            ),
        )
    return Result(_facts(made), call.page().say("template.kept", id=made.template_id))


def remove(call: Call) -> Result:
    """Remove words of one's own.

    Raises:
        InputError: as ``templates.remove``.
    """
    with call.open_vault() as vault:
        templates.remove(vault.drawer, call.options.template)
    said = call.page().say("template.removed", id=call.options.template)
    return Result({"removed": call.options.template}, said)
