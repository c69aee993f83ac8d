"""The arguments of due, backup, restore, check, person, verify, files; and of everything in or out.

Only argparse is needed to read a call; the room behind a command is imported when it runs.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module
from typing import Any

_Run = Callable[[argparse.Namespace], int]


def _later(module: str, name: str) -> _Run:
    def run(call: argparse.Namespace) -> int:
        body: _Run = getattr(import_module(f"studio_desk.commands.{module}"), name)
        return body(call)

    return run


def number(text: str) -> int:
    """The ID of a project, as a call names it."""
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"not a number: {text!r}; studio-desk list shows the IDs")
    return int(text)


def _project(parser: argparse.ArgumentParser, *, one: bool = False) -> None:
    """Add `--project ID`: one that is needed, or any that are to be done alone."""
    if one:
        parser.add_argument(
            "--project", metavar="ID", type=number, required=True, help="as list shows it"
        )
        return
    parser.add_argument(
        "--project",
        metavar="ID",
        type=number,
        action="append",
        help="only this one (repeatable); its ID is shown by list",
    )


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="as JSON")


def add(commands: Any) -> None:
    """Add all commands but those of `cli` and of the reports."""
    due = commands.add_parser("due", help="what waits now, and the deadlines ahead")
    due.add_argument("--within", metavar="TIME", default="48h", help='such as "7d"; else 48h')
    due.add_argument("--at", metavar="INSTANT", help="as it was or will be then")
    due.add_argument("--json", action="store_true", help="as JSON")
    due.set_defaults(run=_later("due", "due"))

    backup = commands.add_parser("backup", help="make a backup, list them, choose a second place")
    what = backup.add_mutually_exclusive_group()
    what.add_argument("--list", action="store_true", help="the backups there are, newest first")
    what.add_argument(
        "--second", metavar="DIR", help="keep copies in DIR too (another drive); none: no more"
    )
    backup.add_argument("--json", action="store_true", help="as JSON")
    backup.set_defaults(run=_later("safety", "backup"))

    restore = commands.add_parser("restore", help="go back to a backup; says first what differs")
    restore.add_argument("backup", metavar="BACKUP", help='a name, a file, or "newest"')
    restore.add_argument("--dry-run", action="store_true", help="only say what would differ")
    restore.add_argument("--yes", action="store_true", help="restore without asking")
    restore.add_argument("--json", action="store_true", help="what differs, as JSON")
    restore.set_defaults(run=_later("safety", "restore"))

    lock = commands.add_parser("passphrase", help="encrypt the studio's file, or no more")
    lock.add_argument(
        "what",
        metavar="WHAT",
        choices=("set", "change", "remove", "state"),
        help="set, change, remove; or state: is it encrypted?",
    )
    lock.add_argument(
        "--new-passphrase-file",
        metavar="FILE",
        help="the new one is its first line; else it is asked for",
    )
    lock.set_defaults(run=_later("locking", "passphrase"))

    check = commands.add_parser("check", help="look through the studio's file and its backups")
    check.add_argument("--json", action="store_true", help="as JSON")
    check.set_defaults(run=_later("safety", "check"))

    person = commands.add_parser("person", help="all that is stored on one client")
    person.add_argument(
        "client", metavar="CLIENT", help="a client's number, name or e-mail address"
    )
    what = person.add_mutually_exclusive_group()
    what.add_argument("--out", metavar="FILE", help="write it to FILE")
    what.add_argument("--folder", metavar="DIR", help="write it and the kept files to a new folder")
    what.add_argument("--erase", action="store_true", help="take the person out for good")
    person.add_argument("--yes", action="store_true", help="erase without asking")
    person.set_defaults(run=_later("people", "person"))
    _add_files(commands)
    _add_policy(commands)


def _add_files(commands: Any) -> None:
    """Add `verify` and `files`."""
    verify = commands.add_parser("verify", help="read files again: is every byte still there?")
    _project(verify)
    _json(verify)
    verify.set_defaults(run=_later("files", "verify"))

    files = commands.add_parser("files", help="the retention ledger; folders, deliveries, scans")
    what = files.add_subparsers(dest="what", metavar="WHAT", required=True)
    ledger = what.add_parser("list", help="what is held of each project, and how it stands")
    ledger.add_argument("--json", action="store_true", help="as JSON")
    ledger.set_defaults(run=_later("files", "ledger"))
    roots = what.add_parser("roots", help="the registered folders and drives")
    roots.add_argument("--find", action="store_true", help="look for those that were moved")
    _json(roots)
    roots.set_defaults(run=_later("files", "roots"))
    root = what.add_parser("add-root", help="register a folder or drive")
    root.add_argument("folder", metavar="DIR", help="where files lie, or will lie")
    root.add_argument("--label", metavar="NAME", help="what to call it")
    kinds = ("internal", "external", "network")
    root.add_argument(
        "--kind", metavar="KIND", choices=kinds, default="internal", help=", ".join(kinds)
    )
    root.set_defaults(run=_later("files", "add_root"))
    session = what.add_parser("add-session", help="register the session folder of a project")
    session.add_argument("folder", metavar="DIR", help="on a registered folder or drive")
    _project(session, one=True)
    session.set_defaults(run=_later("files", "add_session"))
    scan = what.add_parser("scan", help="look through session folders again")
    _project(scan)
    scan.add_argument("--accept", action="store_true", help="take every change as it is")
    _json(scan)
    scan.set_defaults(run=_later("files", "scan"))
    deliver = what.add_parser("deliver", help="record a delivery with hashes and roles")
    deliver.add_argument("files", metavar="FILE", nargs="+", help="files, or folders of them")
    _project(deliver, one=True)
    deliver.add_argument("--at", metavar="INSTANT", help="RFC 3339 with an offset; now if left out")
    deliver.add_argument("--dry-run", action="store_true", help="only read and print")
    deliver.set_defaults(run=_later("files", "deliver"))
    audit = what.add_parser("audit", help="do journal and disk agree about every file?")
    audit.add_argument("--read", action="store_true", help="compare contents too")
    _json(audit)
    audit.set_defaults(run=_later("files", "audit"))


def _add_policy(commands: Any) -> None:
    """Add `policy`."""
    policy = commands.add_parser("policy", help="the policies: list, show, check and export them")
    what = policy.add_subparsers(dest="what", metavar="WHAT", required=True)
    listed = what.add_parser("list", help="the policies with their versions")
    listed.add_argument("--json", action="store_true", help="as JSON")
    listed.set_defaults(run=_later("policies", "listed"))
    for name, words in (
        ("show", "a policy clause by clause"),
        ("export", "the file of a policy, to be changed and checked"),
    ):
        one = what.add_parser(name, help=words)
        one.add_argument("name", metavar="NAME", help='its name or title, such as "alus-audio"')
        one.add_argument("--version", metavar="DATE", help="not the one in force, but this one")
        if name == "show":
            one.add_argument("--json", action="store_true", help="as JSON")
        else:
            one.add_argument("--out", metavar="FILE", help="into FILE, not onto the screen")
        one.set_defaults(run=_later("policies", name))
    check = what.add_parser("check", help="are policy files in order? 2 if not, with line and key")
    check.add_argument("files", metavar="FILE.toml", nargs="+", help="policy files")
    check.add_argument("--json", action="store_true", help="the problems as JSON")
    check.set_defaults(run=_later("policies", "check"))
    schema = what.add_parser("schema", help="the JSON Schema of policy files, for editors")
    schema.set_defaults(run=_later("policies", "schema"))


def add_import(what: Any) -> None:
    """Add `import clients`, `import payments` and `import all`."""
    clients = what.add_parser("clients", help="clients from CSV or vCard files")
    clients.add_argument("files", metavar="FILE", nargs="+", help=".csv or .vcf")
    clients.add_argument("--dry-run", action="store_true", help="only say what would be taken in")
    clients.add_argument("--json", action="store_true", help="as JSON")
    clients.set_defaults(run=_later("people", "import_clients"))
    payments = what.add_parser("payments", help="payments from a bank's, Stripe's or PayPal's CSV")
    payments.add_argument("files", metavar="FILE.csv", nargs="+", help="statements")
    payments.add_argument("--dry-run", action="store_true", help="only say what would be taken in")
    payments.add_argument(
        "--column",
        metavar="ROLE=HEADING",
        action="append",
        default=[],
        help="what a column holds: date, amount, payer, purpose, currency, id… (repeatable)",
    )
    payments.add_argument("--currency", metavar="CODE", help="where the file names none")
    payments.add_argument("--json", action="store_true", help="as JSON")
    payments.set_defaults(run=_later("payments", "import_payments"))
    everything = what.add_parser("all", help="an export of everything, into an empty profile")
    everything.add_argument("folder", metavar="DIR", help="what export all wrote")
    everything.set_defaults(run=_later("people", "import_all"))


def add_export(what: Any) -> None:
    """Add `export calendar` and `export all`."""
    dates = what.add_parser("calendar", help="every deadline ahead, as a calendar file (.ics)")
    dates.add_argument("--out", metavar="FILE", required=True, help="written anew if it is there")
    dates.set_defaults(run=_later("due", "calendar"))
    everything = what.add_parser("all", help="everything: JSON, case files, CSV tables")
    everything.add_argument("--out", metavar="DIR", required=True, help="a new folder")
    everything.set_defaults(run=_later("people", "export_all"))
