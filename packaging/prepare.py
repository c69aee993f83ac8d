"""Make the environment that runs (``run``) or checks (``test``) a checkout, on any platform;
``package``: install besides what making a .deb needs.

Works with nothing but Python 3.11: makes ``.venv``, installs the locked packages into it, and on
Debian and Ubuntu the system libraries that Qt loads. A second call finds all in place and returns
at once. Needs no package itself, and parses on older Pythons so that it can say they are too old.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "prepared.txt"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
LOCKS = {"run": "requirements/run.txt", "test": "requirements/dev.txt"}

# What Qt's wheels load from the system: the library, and the Debian package that brings it.
NEEDED = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
# What it loads besides to open a window on X11.
NEEDED_FOR_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


# The tests of tray and notifications run on a desktop of their own: the tool, and its package.
# Without them those tests are skipped, and say so.
DESKTOP_TOOLS = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus-daemon",
    "xdotool": "xdotool",
    "calcurse": "calcurse",
    "desktop-file-validate": "desktop-file-utils",
}

# What making a .deb needs: the tool, and its package; libraries that PyInstaller is to find.
PACKAGE_TOOLS = {
    "dpkg-shlibdeps": "dpkg-dev",
    "strip": "binutils",
    "lintian": "lintian",
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
    "debootstrap": "debootstrap",
}
PACKAGED = {
    "libcups.so.2": "libcups2",  # printing
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


class CannotPrepare(Exception):
    """Something is missing that has to be installed by hand; the text says what."""


def say(text: str) -> None:
    print(f"studio-desk: {text}", file=sys.stderr, flush=True)


def main(purpose: str) -> None:
    """Prepare for ``purpose``, ``run`` or ``test``. Raises ``CannotPrepare``."""
    if sys.version_info < (3, 11):  # noqa: UP036 - an older one has to be told so
        raise CannotPrepare(f"Python 3.11 or later is needed; this is {sys.version.split()[0]}.")
    install_system_libraries()
    if purpose == "package":
        install_package_tools()
        return
    if purpose == "test":
        install_desktop_tools()
    make_venv()
    install_packages(purpose)


# --- System libraries ---------------------------------------------------------------------------


def missing(libraries: dict[str, str]) -> list[str]:
    """Return the Debian packages of those libraries that the loader does not find."""
    absent = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            absent.append(package)
    return absent


def install_system_libraries() -> None:
    """Install what Qt and the environment need of the system, all of it in one go."""
    if not sys.platform.startswith("linux"):
        return
    wanted = missing({**NEEDED, **NEEDED_FOR_X11}) + missing_for_venv()
    if not wanted or apt_install(wanted):
        return
    by_hand = "sudo apt-get install -y " + " ".join(wanted)
    if missing(NEEDED) or missing_for_venv():
        raise CannotPrepare(f"packages of the system are missing. Install them: {by_hand}")
    say(f"a window on X11 needs system libraries that are missing. Install them: {by_hand}")


def missing_for_venv() -> list[str]:
    """Return the Debian package without which this Python makes no environment, if it lacks it."""
    if PYTHON.exists() or importlib.util.find_spec("ensurepip") is not None:
        return []
    return [f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"]


def install_desktop_tools() -> None:
    """Install what the tests of the desktop need, where that asks nobody; they can do without."""
    if not sys.platform.startswith("linux"):
        return
    if STAMP.exists() and STAMP.read_text().startswith("test"):
        return  # asked once for an environment: whoever cannot install is not asked each time
    wanted = [package for tool, package in DESKTOP_TOOLS.items() if shutil.which(tool) is None]
    if wanted and not apt_install(wanted):
        by_hand = "sudo apt-get install -y " + " ".join(wanted)
        say(f"tests of tray and notifications are skipped without some tools. Install: {by_hand}")


def install_package_tools() -> None:
    """Install what making a .deb needs. Raises ``CannotPrepare`` where it has to be by hand."""
    wanted = [package for tool, package in PACKAGE_TOOLS.items() if shutil.which(tool) is None]
    wanted += missing(PACKAGED) + missing_python_library()
    if wanted and not apt_install(wanted):
        by_hand = "sudo apt-get install -y " + " ".join(wanted)
        raise CannotPrepare(f"making the package needs tools that are missing. Install: {by_hand}")


def missing_python_library() -> list[str]:
    """Return the Debian package of this Python as a library, which its programs do without."""
    folder, name = sysconfig.get_config_var("LIBDIR"), sysconfig.get_config_var("INSTSONAME")
    if not folder or not name or ".so" not in name or Path(folder, name).exists():
        return []
    return missing({name: f"libpython{sys.version_info[0]}.{sys.version_info[1]}"})


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages where that needs no password. Return whether it was done."""
    apt = shutil.which("apt-get")
    if apt is None:
        return False
    command = [apt]
    if os.geteuid() != 0:
        sudo = shutil.which("sudo")
        if sudo is None or not quietly([sudo, "-n", "true"]):
            return False
        # sudo drops the environment, so what apt is told goes through env.
        command = [sudo, "-n", "env", "DEBIAN_FRONTEND=noninteractive", apt]
    say(f"installing {', '.join(packages)}")
    os.environ.setdefault("DEBIAN_FRONTEND", "noninteractive")
    install = [*command, "install", "-y", "-qq", "--no-install-recommends", *packages]
    # The lists may be absent (a fresh image) or old: fetched only when the first try fails.
    if quietly(install) or (quietly([*command, "update", "-qq"]) and quietly(install, tell=True)):
        importlib.invalidate_caches()
        return True
    return False


# --- The environment ----------------------------------------------------------------------------


def make_venv() -> None:
    if PYTHON.exists() and venv_works():
        return
    if importlib.util.find_spec("ensurepip") is None:
        raise CannotPrepare(
            "this Python cannot make environments: its module ensurepip is missing."
        )
    say(f"making {VENV.name} with Python {sys.version.split()[0]}")
    if not quietly([sys.executable, "-m", "venv", "--clear", str(VENV)], tell=True):
        raise CannotPrepare(f"{VENV} could not be made (see above).")


def venv_works() -> bool:
    """Return whether the environment has a Python that still runs, is new enough and has pip."""
    ask = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    return quietly([str(PYTHON), "-c", ask])


def install_packages(purpose: str) -> None:
    state = wanted_state()
    # What the checks need includes what the program needs.
    if STAMP.exists() and STAMP.read_text() in (f"{purpose} {state}", f"test {state}"):
        return
    say("installing the Python packages (the first time: some 100 MB)")
    STAMP.unlink(missing_ok=True)
    pip = [str(PYTHON), "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input"]
    lock = str(ROOT / LOCKS[purpose])
    for arguments in (
        # The lock is complete. Without --no-deps pip would look for a newer release of a package
        # that another one asks for with an extra, and refuse that for having no hash.
        ["install", "--require-hashes", "--no-deps", "--requirement", lock],
        ["install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)],
    ):
        if not quietly(pip + arguments, tell=True):
            raise CannotPrepare("the packages could not be installed (see above).")
    STAMP.write_text(f"{purpose} {state}")


def wanted_state() -> str:
    """Return a hash of all that decides what is installed."""
    # The place counts too: the environment of a checkout that was moved points to the old one.
    digest = hashlib.sha256(str(ROOT).encode())
    for name in ("pyproject.toml", *LOCKS.values(), "packaging/prepare.py"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def quietly(command: list[str], *, tell: bool = False) -> bool:
    """Run a command in silence; on failure show what it said if ``tell``. Return its success."""
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode and tell:
        print(done.stdout.rstrip(), file=sys.stderr)
    return done.returncode == 0


if __name__ == "__main__":
    if sys.argv[1:] not in (["run"], ["test"], ["package"]):
        sys.exit("usage: prepare.py run|test|package")
    try:
        main(sys.argv[1])
    except CannotPrepare as problem:
        say(str(problem))
        sys.exit(1)
