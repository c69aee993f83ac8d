"""What a desktop is given with the package: valid, of this version, and true to the program."""

from __future__ import annotations

import configparser
import json
import plistlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from studio_desk import __version__
from studio_desk.cli import parser

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
METAINFO = LINUX / "org.studio_desk.StudioDesk.metainfo.xml"


def xml(path: Path) -> ET.Element:
    return ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314  # a file of our own


def test_every_recipe_names_this_version() -> None:
    """A release that forgets one of the files does not pass."""
    releases = xml(METAINFO).findall("releases/release")
    assert releases[0].get("version") == __version__
    setup = (PACKAGING / "windows/studio-desk.iss").read_text(encoding="utf-8")
    assert re.search(r'#define Version "(.*)"', setup)[1] == __version__  # type: ignore[index]  # it matches


def test_the_desktop_entry_opens_files_the_way_the_program_takes_them() -> None:
    """Its command parses as a call of the program, its type is the one that is registered."""
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # the documented way
    entry.read(LINUX / "studio-desk.desktop", encoding="utf-8")
    program, *arguments = entry["Desktop Entry"]["Exec"].replace("%F", "a.case.json").split()
    assert program == "studio-desk"
    assert parser().parse_args(arguments).files == ["a.case.json"]
    spaces = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = xml(LINUX / "studio-desk.xml").find("m:mime-type", spaces)
    assert kind is not None
    assert entry["Desktop Entry"]["MimeType"].strip(";") == kind.get("type")
    assert kind.find("m:glob", spaces).get("pattern") == "*.case.json"  # type: ignore[union-attr]  # it is there
    assert xml(METAINFO).findtext("provides/mediatype") == kind.get("type")


def test_what_is_exported_has_the_ending_that_opens_it() -> None:
    """An exported case opens by a double click."""
    from studio_desk.studio.exporting import case_name

    assert case_name(7, "Night Drive").endswith(".case.json")


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="no validator here")
def test_the_desktop_entry_is_valid() -> None:
    """By the desktop's own checker."""
    entry = str(LINUX / "studio-desk.desktop")
    said = subprocess.run(
        ["desktop-file-validate", entry], check=False, capture_output=True, text=True
    )
    assert (said.returncode, said.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="no validator here")
def test_the_description_for_software_centres_is_valid() -> None:
    """By AppStream's own checker, without the network."""
    said = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(METAINFO)],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert said.returncode == 0, said.stdout


def test_the_man_page_names_every_command_and_option() -> None:
    """It is written from the command line itself."""
    said = subprocess.run(
        [sys.executable, str(PACKAGING / "manpage.py"), "2026-01-01"],
        check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    for words in ("studio\\-desk decide", "studio\\-desk report client", "\\-\\-profile DIR"):
        assert words in said
    assert not [line for line in said.splitlines() if line.startswith("'")]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Flatpak is of Linux")
def test_the_flatpak_is_built_of_files_that_are_there(tmp_path: Path) -> None:
    """Its commands run on its sources; what they leave has the names that a sandbox exports."""
    folder = PACKAGING / "flatpak"
    manifest = json.loads((folder / "org.studio_desk.StudioDesk.json").read_text("utf-8"))
    [module] = manifest["modules"]
    for source in module["sources"]:
        place = tmp_path / "build" / source["dest"]
        if source["dest"] == "frozen":  # made by `make package`
            (place / "studio-desk").mkdir(parents=True)
            (place / "studio-desk/studio-desk").touch(0o755)
        else:
            shutil.copytree((folder / source["path"]).resolve(), place)
    app = tmp_path / "app"
    for command in module["build-commands"]:
        done = command.replace("/app/", f"{app}/")
        subprocess.run(["sh", "-c", done], cwd=tmp_path / "build", check=True)
    name = manifest["id"]
    assert (app / "bin" / manifest["command"]).resolve().is_file()
    share = app / "share"
    exported = {path.name.removeprefix(name) for path in share.rglob("*") if path.is_file()}
    assert exported == {".desktop", ".metainfo.xml", ".xml", ".svg"}
    assert f"\nIcon={name}\n" in (share / f"applications/{name}.desktop").read_text("utf-8")
    told = xml(share / f"metainfo/{name}.metainfo.xml")
    assert told.findtext("id") == told.findtext("icon") == name
    assert told.findtext("launchable") == f"{name}.desktop"
    assert f'<icon name="{name}"/>' in (share / f"mime/packages/{name}.xml").read_text("utf-8")
    # Strip, which a build does of itself, leaves some of the libraries unloadable.
    assert module["build-options"] == {"strip": False, "no-debuginfo": True}


def test_the_mac_bundle_names_the_program() -> None:
    """The property list is one, and is the identity that start at login uses."""
    with (PACKAGING / "macos/Info.plist").open("rb") as file:
        found = plistlib.load(file)
    assert found["CFBundleExecutable"] == "studio-desk"
    assert found["CFBundleIdentifier"] == "org.studio-desk.StudioDesk"
    assert f'MAC_ID = "{found["CFBundleIdentifier"]}"' in (PACKAGING / "freeze.py").read_text(
        "utf-8"
    )
    assert f"{found['CFBundleIconFile']}.icns" in (PACKAGING / "macos/bundle.sh").read_text("utf-8")


def test_the_windows_setup_takes_what_is_made_for_it(tmp_path: Path) -> None:
    """The icon that its steps draw, the folder that is frozen, the name that the program gives."""
    setup = (PACKAGING / "windows/studio-desk.iss").read_text(encoding="utf-8")
    for line in (
        "SetupIconFile=..\\..\\build\\studio-desk.ico",
        "..\\..\\build\\frozen\\studio-desk\\*",
    ):
        assert line in setup
    [known] = re.findall(r'AppUserModelID: "(.*)"', setup)
    assert f'("{known}")' in (PACKAGING / "start.py").read_text(encoding="utf-8")
    subprocess.run([sys.executable, str(PACKAGING / "icons.py"), str(tmp_path)], check=True)
    icon = (tmp_path / "studio-desk.ico").read_bytes()
    assert icon[:4] == b"\0\0\1\0"
