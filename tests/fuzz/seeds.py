"""What fuzzing starts from: good inputs of each kind, as people's programs write them."""

from __future__ import annotations

import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

GOOGLE = (
    "First Name,Middle Name,Last Name,Organization Name,Notes,Labels,E-mail 1 - Label,"
    "E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value\r\n"
    'Ana,,Pavlović,,"sings, writes",* myContacts,* Home,ana@example.org,Work,'
    "ana@work.example ::: a2@work.example,Mobile,+381 11 555\r\n"
    "李,,明,晨光音乐,,* myContacts,* ,li.ming@example.cn,,,,\r\n"
)
OUTLOOK = (
    '\ufeff"Title","First Name","Middle Name","Last Name","Suffix","Company","Business Phone",'
    '"Home Phone","Mobile Phone","E-mail Address","E-mail Type","E-mail 2 Address","Notes"\r\n'
    '"Ms","Bo","","Lindqvist","","Nordlys AB","","","+46 70 555","bo@example.se","SMTP","",'
    '"two\nlines"\r\n'
)
APPLE = (
    "First name;Last name;Company;Email;Phone;Note\n"
    "Chiara;Rossi;;chiara@example.it;+39 06 555;\n;;The Lanterns;lanterns@example.org;;band\n"
)
HONEYBOOK = (
    "Full Name,Email Address,Phone Number,Company Name,Project Name,Lead Source,Total\n"
    '"Dee ""Dee"" O\'Neil",dee@example.com,(555) 010-0199,,"Single, 2026",Referral,$400.00\n'
)
VCARD_21 = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Pavlovi=C4=87;Ana\r\n"
    "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ana Pavlovi=C4=\r\n=87\r\n"
    "TEL;CELL:+381 11 555\r\nEMAIL;PREF;INTERNET:ana@example.org\r\n"
    "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD\r\n /2wBDAAMCAgICAgMCAgID\r\n\r\n"
    "NOTE:line\r\nEND:VCARD\r\n"
)
VCARD_3 = (
    "BEGIN:VCARD\nVERSION:3.0\nPRODID:-//Apple Inc.//macOS 14.1//EN\nN:Rossi;Chiara;;;\n"
    "FN:Chiara Rossi\nORG:Rossi\\, Verdi\\; Sons;\n"
    "item1.EMAIL;type=INTERNET;type=pref:c@example.it\n"
    "EMAIL;type=INTERNET;type=WORK:chiara@work.example\nitem1.X-ABLabel:_$!<Other>!$_\n"
    "TEL;type=CELL;type=VOICE:+39 06 555\nNOTE:first\\nsecond, a long line that is folded here be\n"
    " cause it is long\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Bands\nX-ADDRESSBOOKSERVER-KIND:group\nEND:VCARD\n"
)
VCARD_4 = (
    "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:individual\r\nFN:Bo Lindqvist\r\nN:Lindqvist;Bo;;Ms;\r\n"
    "EMAIL;PREF=2:bo@work.example\r\nEMAIL;PREF=1;TYPE=home:bo@example.se\r\n"
    'TEL;VALUE=uri;TYPE="voice,home":tel:+46-70-555\r\nEND:VCARD\r\n'
)
HTML_MAIL = (
    b"From: Ana <ana@example.org>\r\nTo: desk@example.com\r\n"
    b"Date: Mon, 2 Mar 2026 10:00:00 +0100\r\n"
    b"Subject: =?utf-8?q?Night_Drive_=E2=80=93_changes?=\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; '
    b"charset=utf-8\r\n\r\n- vocal +1.5 dB\r\n- bass up\r\n\r\nOn Sunday, you wrote:\r\n> old\r\n"
    b"--b\r\nContent-Type: text/html\r\n\r\n<p>vocal <b>+1.5 dB</b></p>\r\n--b--\r\n"
)
PLAIN_MAIL = (
    b"From: bo@example.se\nDate: 2 Mar 2026 09:00 +0000\nSubject: louder\n\n"
    b"second song louder pls\n-- \nBo\n"
)
MAILS = (HTML_MAIL, PLAIN_MAIL)


def cases() -> list[bytes]:
    """Case files: the contract's example and the demo's stories as cases."""
    from tests.cli.test_decide import CASE

    made = [json.dumps(CASE, ensure_ascii=False).encode()]
    folder = ROOT / "tests" / "policy" / "golden"
    for path in sorted(folder.glob("*.json"))[::35]:
        case = json.loads(path.read_text(encoding="utf-8")).get("case")
        if isinstance(case, dict):
            case["project"]["title"] = path.stem  # so that each is another one
            made.append(json.dumps(case, ensure_ascii=False).encode())
    return made


def policies() -> list[bytes]:
    return [path.read_bytes() for path in sorted((ROOT / "resources" / "policies").glob("*.toml"))]


def tables() -> list[bytes]:
    return [
        GOOGLE.encode(),
        OUTLOOK.encode(),
        OUTLOOK.encode("utf-16"),
        APPLE.encode("cp1252"),
        HONEYBOOK.encode(),
    ]


def cards() -> list[bytes]:
    return [VCARD_21.encode("ascii"), VCARD_3.encode(), VCARD_4.encode()]


def statements() -> list[bytes]:
    """Files of payments, as banks, Stripe and PayPal write them."""
    folder = ROOT / "tests" / "money" / "samples"
    return [path.read_bytes() for path in sorted(folder.glob("*.csv"))]


def mails() -> list[bytes]:
    return list(MAILS)
