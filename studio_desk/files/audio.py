"""What an audio file is: length, sample rate, bits, channels, format, and how loud it gets.

Read by libsndfile (WAV, AIFF, FLAC, CAF, MP3, Ogg and others). It is loaded with the first file
that looks like audio, since it costs a moment that a start should not.
"""

from __future__ import annotations

import os

from studio_desk.files.progress import Progress
from studio_desk.values import dataclass

_SUFFIXES = (
    *("wav", "wave", "bwf", "w64", "rf64", "aif", "aiff", "aifc", "caf", "au"),
    *("flac", "mp3", "ogg", "oga", "opus"),
)
_BITS = {
    "PCM_S8": 8,
    "PCM_U8": 8,
    "PCM_16": 16,
    "PCM_24": 24,
    "PCM_32": 32,
    "FLOAT": 32,
    "DOUBLE": 64,
    "ALAC_16": 16,
    "ALAC_20": 20,
    "ALAC_24": 24,
    "ALAC_32": 32,
}
_FRAMES = 65_536  # frames looked at at once
FULL = 0.99999  # of full scale: 16 bits reach 0.99997 at most, which counts from the third on
_FULL_16 = 32767 / 32768
_IN_A_ROW = 3  # samples at full scale in a row are a clip; one alone may be a peak set on purpose
_SILENCE = 10 ** (-90 / 20)  # below -90 dBFS nothing is heard


@dataclass(frozen=True, slots=True)
class Audio:
    """`length_ms` in milliseconds, `rate_hz` in Hz; `bits` is None for lossy formats.

    `peak` is 0.0 to 1.0 of full scale (above it for floats), `clipped` whether three or more
    samples in a row stand at full scale; both None where the samples were not looked at.
    """

    format: str
    length_ms: int
    rate_hz: int
    channels: int
    bits: int | None = None
    peak: float | None = None
    clipped: bool | None = None

    @property
    def silent(self) -> bool:
        return self.peak is not None and self.peak < _SILENCE


def looks_like_audio(name: str) -> bool:
    """Whether a file of that name is worth opening as audio."""
    return name.rpartition(".")[2].casefold() in _SUFFIXES


def read(fd: int, progress: Progress, *, samples: bool = True) -> Audio | None:
    """What an open file is, or None where it is no audio that can be read. Raises `Cancelled`.

    With `samples` all of it is decoded for its peak. The handle stays open and the caller's.
    """
    import soundfile

    os.lseek(fd, 0, os.SEEK_SET)
    handle = os.dup(fd)  # libsndfile closes what it could not read, whatever it is told
    try:
        with soundfile.SoundFile(handle, closefd=True) as sound:
            bits = _BITS.get(sound.subtype)
            peak, clipped = _peak(sound, bits, progress) if samples else (None, None)
            length = round(sound.frames * 1000 / sound.samplerate) if sound.samplerate else 0
            return Audio(
                sound.format, length, sound.samplerate, sound.channels, bits, peak, clipped
            )
    except (soundfile.SoundFileError, RuntimeError, ValueError):
        return None


def _peak(sound: object, bits: int | None, progress: Progress) -> tuple[float, bool]:
    """The highest sample, and whether a run of samples stands at full scale in any channel."""
    full = _FULL_16 if bits is not None and bits <= 16 else FULL
    peak, clipped = 0.0, False
    tail = None
    for block in sound.blocks(blocksize=_FRAMES, dtype="float32", always_2d=True):  # type: ignore[attr-defined]
        progress.check()
        loud = abs(block)
        highest = float(loud.max(initial=0.0))
        peak = max(peak, highest)
        if clipped or highest < full:
            tail = None
            continue
        at_full = loud >= full
        if tail is not None:  # a run may cross from one block into the next
            import numpy

            at_full = numpy.concatenate((tail, at_full))
        run = at_full[:-2] & at_full[1:-1] & at_full[2:]
        clipped = bool(run.any())
        tail = at_full[-(_IN_A_ROW - 1) :]
    return peak, clipped
