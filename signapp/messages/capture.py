"""Sentences about cameras, streams and other sources."""

from signapp.messages.marking import QT_TRANSLATE_NOOP

TEMPLATES = {
    "cameras-unlistable": QT_TRANSLATE_NOOP(
        "Errors", "the system cannot list its cameras ({reason})"
    ),
    "camera-not-there": QT_TRANSLATE_NOOP(
        "Errors", "the camera {name} is not there; plug it in or choose another"
    ),
    "camera-unopenable": QT_TRANSLATE_NOOP(
        "Errors", "the camera {name} cannot be opened ({reason})"
    ),
    "camera-refused": QT_TRANSLATE_NOOP(
        "Errors",
        "the camera {name} cannot be opened; close other programs that use it and allow camera "
        "access in the system's privacy settings",
    ),
    "camera-silent": QT_TRANSLATE_NOOP("Errors", "the camera {name} stopped delivering pictures"),
    "no-picture-in-file": QT_TRANSLATE_NOOP("Errors", "{path} holds no picture"),
    "file-gone": QT_TRANSLATE_NOOP("Errors", "{path} can no longer be read"),
    "source-unreadable": QT_TRANSLATE_NOOP("Errors", "{title}: it cannot be read ({reason})"),
    "no-demo-clip": QT_TRANSLATE_NOOP(
        "Errors", "the demo clip is not installed; choose a camera or a file"
    ),
    "not-a-stream-address": QT_TRANSLATE_NOOP(
        "Errors", "{url!r} is no stream address; give one such as http://192.168.1.20:8080/video"
    ),
    "no-stream": QT_TRANSLATE_NOOP("Errors", "no stream at {address} ({reason})"),
    "stream-without-video": QT_TRANSLATE_NOOP("Errors", "{address} carries no video"),
    "stream-ended": QT_TRANSLATE_NOOP("Errors", "the stream {address} ended"),
    "stream-broken": QT_TRANSLATE_NOOP("Errors", "the stream {address} broke off ({reason})"),
    "stream-undecodable": QT_TRANSLATE_NOOP(
        "Errors", "{address} carries no video that can be read ({reason})"
    ),
}
