"""Where the frozen program begins."""

import os
import sys

# Read by now, by the loader and by what PyInstaller runs first. What is opened from here (a report,
# a folder, a mail) is a program of the desktop: it must not load this one's libraries and plugins.
for _name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    _own = os.environ.pop(f"{_name}_ORIG", None)
    if _own is None:
        os.environ.pop(_name, None)
    else:
        os.environ[_name] = _own
for _name in [
    name
    for name in os.environ
    if name.startswith("_PYI_") or name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
]:
    del os.environ[_name]

if sys.platform == "win32":
    # Who this is to the task bar: the same as the shortcut that `studio-desk.iss` lays.
    import ctypes

    ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("StudioDesk.StudioDesk")

from studio_desk.cli import main  # noqa: E402  # with the environment that was there before

sys.exit(main())
