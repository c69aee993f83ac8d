"""The delivery note: which files were sent, so that the client can check what arrived."""

from __future__ import annotations

from studio_desk.errors import KnownError
from studio_desk.policy import Fact, FileRef
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.look import Look, look_at
from studio_desk.reports.content.parts import Cell, Column, Sentence, Table, Tile
from studio_desk.reports.content.report import ReportContent, making
from studio_desk.reports.content.sections import files_sentence, subtitle
from studio_desk.reports.content.sources import Sources
from studio_desk.reports.content.standing import standing_chip
from studio_desk.reports.content.voice import Voice
from studio_desk.tongue import tr


def delivery_note(sources: Sources, choices: Choices, as_of: int) -> ReportContent:
    """The delivery of `choices.fact`, or the last one. Raises `KnownError` where there is none."""
    made = making("delivery", sources, choices, as_of)
    voice = made.voice
    source = sources.projects[0]
    look = look_at(source, voice, made.cited)
    fact = _delivery(look, choices.fact)
    known = [ref.size for ref in fact.files if ref.size is not None]
    lengths = [source.lengths[ref.name] for ref in fact.files if ref.name in source.lengths]
    chip = standing_chip(look)
    tiles = (
        Tile(voice.say("tile.delivered"), voice.when(fact.at), look.title),
        Tile(
            voice.say("tile.files"),
            str(len(fact.files)),
            voice.length(sum(lengths)) if lengths else "",
        ),
        Tile(
            voice.say("tile.size"),
            voice.size(sum(known)) if known else "–",
            "" if len(known) == len(fact.files) else voice.say("delivery.sizes_unknown"),
        ),
        Tile(voice.say("tile.revision"), chip.strong, chip.text),
    )
    look.cite(look.verdict.revision.because)
    notes = [files_sentence(look)]
    if any(ref.sha256 for ref in fact.files):
        notes.insert(0, Sentence("SHA-256.", voice.say("delivery.how_to_check")))
    to = f"{voice.say('delivery.to', name=look.client)} " if look.client else ""
    zone = voice.say("zone.all_times", zone=voice.zone_words())
    return made.content(
        voice.say("delivery.title", title=look.title),
        voice.say("delivery.about", title=look.title),
        look.title,
        f"{to}{subtitle(look)}. {zone}",
        tiles=tiles,
        tables=(_files(fact, source.lengths, source.formats, voice),),
        notes=tuple(notes),
    )


def _delivery(look: Look, wanted: str) -> Fact:
    found = [fact for fact in look.every("delivered") if not wanted or fact.id == wanted]
    if not found:
        message = (
            tr("There is no delivery {delivery} in {title}.", delivery=wanted, title=look.title)
            if wanted
            else tr("Nothing was delivered yet in {title}.", title=look.title)
        )
        raise KnownError(message, tr("Record the delivery first, then make the note."))
    return found[-1]


def _files(fact: Fact, lengths: dict[str, int], formats: dict[str, str], voice: Voice) -> Table:
    timed = any(ref.name in lengths for ref in fact.files)
    rows = []
    for number, ref in enumerate(fact.files, start=1):
        cells = [
            Cell(str(number)),
            Cell(ref.name, ref.sha256 or ""),
            Cell(voice.maybe(f"role.{ref.role}", ref.role or "–"), value=ref.role or ""),
            Cell(formats.get(ref.name) or _format(ref)),
        ]
        if timed:
            seconds = lengths.get(ref.name)
            cells.append(
                Cell("–") if seconds is None else Cell(voice.length(seconds), value=str(seconds))
            )
        cells.append(
            Cell("–") if ref.size is None else Cell(voice.size(ref.size), value=str(ref.size))
        )
        rows.append(tuple(cells))
    columns = [
        Column("number", voice.say("column.number")),
        Column("file", voice.say("column.file"), width=1),
        Column("role", voice.say("column.role")),
        Column("format", voice.say("column.format")),
        *([Column("length", voice.say("column.length"), "end")] if timed else []),
        Column("size", voice.say("column.size"), "end"),
    ]
    note = "" if rows else voice.say("delivery.no_files")
    return Table("files", voice.say("delivery.files"), tuple(columns), tuple(rows), note)


def _format(ref: FileRef) -> str:
    """``WAV`` by the name's ending, which is what the client sees too."""
    stem, dot, ending = ref.name.rpartition(".")
    return ending.upper() if stem and dot and len(ending) <= 5 else "–"
