"""Taking samples out of logs for good. Nobody may be writing these logs meanwhile.

In this order, so that a crash at any moment brings no deleted sample back and no former name: first
the samples, in all logs, those that stay under the letter and signer that they have now; then the
changes that named them. A log with nothing to take out is not touched.
"""

from collections.abc import Container, Iterable, Mapping
from pathlib import Path
from typing import Any

from signapp.recording.changes import CHANGES
from signapp.recording.log import encode_record, read_log
from signapp.recording.samples import KINDS, Sample
from signapp.system import files as _files


def erase(logs: Iterable[Path], gone: Container[str], samples: Mapping[str, Sample]) -> None:
    """Take the samples with these ids out of the logs, and all records of changes.

    Each log is replaced atomically; one that is left without samples is removed.

    Args:
        logs: all logs of a language.
        gone: ids of samples, ``"<session id>:<number>"``.
        samples: all samples by id, as the changes left them.

    Raises:
        RecordingError, OSError: a log cannot be read or written.
    """
    logs = list(logs)
    for path in logs:
        records = read_log(path).records
        kept = _as_they_are(records, gone, samples)
        if kept != records:
            _files.write_bytes(path, b"".join(map(encode_record, kept)))
    for path in logs:
        records = read_log(path).records
        if not records and path.stat().st_size:
            continue  # somebody else's, or damaged as a whole: nothing says what is in it
        kept = [record for record in records if record.get("type") not in CHANGES]
        if not any(record.get("type") in KINDS for record in kept):
            path.unlink()
        elif len(kept) < len(records):
            _files.write_bytes(path, b"".join(map(encode_record, kept)))


def _as_they_are(
    records: list[dict[str, Any]], gone: Container[str], samples: Mapping[str, Sample]
) -> list[dict[str, Any]]:
    """The records without those that go, under today's names."""
    kept: list[dict[str, Any]] = []
    header: dict[str, Any] | None = None
    own: list[tuple[int, Sample]] = []

    def sign() -> None:
        # One signer stands at the head of the session; several stand with their samples.
        signers = {sample.signer for _, sample in own}
        if header is None or not signers:
            return
        if len(signers) == 1:
            (header["signer"],) = signers
        for place, sample in own:
            kept[place].pop("signer", None)
            if sample.signer != header["signer"]:
                kept[place]["signer"] = sample.signer

    for record in records:
        if record.get("type") == "session":
            sign()
            own.clear()
            header = dict(record)
            kept.append(header)
        elif record.get("type") in KINDS and header is not None:
            identifier = f"{header.get('id')}:{record.get('n')}"
            sample = samples.get(identifier)
            if identifier in gone:
                continue
            if sample is None:
                kept.append(record)  # damaged: left as it is
                continue
            own.append((len(kept), sample))
            now = {**record, "label": sample.label}
            if sample.moved_s:
                now["moved"] = sample.moved_s
            kept.append(now)
        else:
            kept.append(record)
    sign()
    return kept
