"""The two kinds of trouble.

A *known error* is one the owner can act on: no room on the disk, a file of a newer version, a case
that says two things at once. It is told in one plain line and the program goes on, or ends with a
non-zero status. Anything else that is raised is a *bug*: it is logged with its trace, the data is
left as the last transaction wrote it, and the crash dialog says so (``app.py``).
"""

from __future__ import annotations


class KnownError(Exception):
    """Something went wrong that the owner can do something about.

    ``message`` says what happened and what stayed safe; ``remedy`` says what to do, and may be
    empty. Both are whole sentences for the owner, without trace, type or module names. A caller
    that knows the cause raises ``from`` it, so that the log keeps what the line leaves out.
    """

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message, remedy)
        self.message = message
        self.remedy = remedy

    @property
    def line(self) -> str:
        """Message and remedy as one line: no line breaks, no control characters."""
        text = f"{self.message} {self.remedy}"
        printable = "".join(c if c.isprintable() else " " for c in text)
        return " ".join(printable.split())

    def __str__(self) -> str:
        return self.line


class WrongInput(KnownError):
    """The same, where the fault is in what was given: a file that cannot be read, a date that is
    none. A command then ends with 2 instead of 1.
    """


def trace_of(error: BaseException) -> str:
    """Where an error came from, for the log: kinds, files, lines and functions, and what the
    database said of itself. The words of an error are left out: they may quote a client.
    """
    import traceback

    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        if lines:
            lines.append("while handling or because of:")
        code = getattr(current, "sqlite_errorname", None) or getattr(current, "errno", None)
        lines.append(type(current).__qualname__ + (f" ({code})" if code is not None else ""))
        lines += [
            f"  {frame.filename}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(current.__traceback__)
        ]
        current = current.__cause__ or current.__context__
    return "\n".join(lines)
