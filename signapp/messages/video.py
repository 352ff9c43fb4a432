"""Sentences about video files and pictures."""

from signapp.messages.marking import QT_TRANSLATE_NOOP

TEMPLATES = {
    "not-media": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is neither a picture nor a video that signapp reads; save pictures as JPEG, "
        "videos as MP4",
    ),
    "video-is-playlist": QT_TRANSLATE_NOOP(
        "Errors", "{path} is a list of other files, not a video; name those files"
    ),
    "video-is-folder": QT_TRANSLATE_NOOP(
        "Errors", "{path} is a folder; give the video files in it"
    ),
    "no-such-file": QT_TRANSLATE_NOOP("Errors", "no file {path}; check the path"),
    "video-no-plain-file": QT_TRANSLATE_NOOP(
        "Errors", "{path} is not an ordinary file; give a video file"
    ),
    "video-empty": QT_TRANSLATE_NOOP(
        "Errors", "{path} is empty (0 bytes); record or copy it again"
    ),
    "video-without-pictures": QT_TRANSLATE_NOOP(
        "Errors", "{path} has no video stream (sound only?); give a video file"
    ),
    "video-without-decoder": QT_TRANSLATE_NOOP(
        "Errors", "{path}: this FFmpeg has no decoder for its video; convert it, e.g. to H.264"
    ),
    "picture-too-large": QT_TRANSLATE_NOOP(
        "Errors", "{path}: {width}x{height} pixels are more than signapp reads; make a smaller copy"
    ),
    "picture-of-pages": QT_TRANSLATE_NOOP(
        "Errors", "{path}: it holds {pages} pages; save each as its own picture"
    ),
    "video-frames-too-large": QT_TRANSLATE_NOOP(
        "Errors",
        "{path}: frames of {width}x{height} are larger than signapp reads; make a smaller copy",
    ),
    "video-without-frames": QT_TRANSLATE_NOOP(
        "Errors", "{path}: no frame could be decoded{why}; the file is empty of video or damaged"
    ),
    "video-not-seekable": QT_TRANSLATE_NOOP(
        "Errors", "{path}: cannot go to {time:.3f} s in this file"
    ),
    "video-not-readable": "{path}: {why}",
    "video-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "{path}: FFmpeg cannot read this video ({reason}); convert it, e.g. to H.264"
    ),
    "picture-not-readable": "{path} {why}",
    "video-cut-off-mp4": QT_TRANSLATE_NOOP(
        "Errors",
        "an MP4 or MOV file that is cut off or damaged: its index is missing; copy it again or "
        "repair it",
    ),
    "video-cut-off": QT_TRANSLATE_NOOP(
        "Errors", "a video file that is cut off or damaged; copy it again or repair it"
    ),
    "video-unknown": QT_TRANSLATE_NOOP(
        "Errors", "not a video that FFmpeg can read; give a video file"
    ),
    "git-lfs-pointer": QT_TRANSLATE_NOOP(
        "Errors",
        "is a Git LFS pointer, not the file itself; run 'git lfs pull' where it was copied from",
    ),
    "media-git-lfs-pointer": "{path} {advice}",
    "picture-cannot-be-read": QT_TRANSLATE_NOOP("Errors", "cannot be read: {reason}"),
    "picture-heic": QT_TRANSLATE_NOOP(
        "Errors", "is a HEIC picture, which needs the package pi-heif; save it as JPEG"
    ),
    "picture-is-video": QT_TRANSLATE_NOOP(
        "Errors", "is a video with the suffix of a picture; rename it"
    ),
    "picture-is-text": QT_TRANSLATE_NOOP(
        "Errors", "is a web page or another text, not a picture (a download that failed?)"
    ),
    "picture-too-large-for-memory": QT_TRANSLATE_NOOP(
        "Errors", "is too large for this machine's memory; make a smaller copy"
    ),
    "picture-unknown": QT_TRANSLATE_NOOP(
        "Errors", "is not a readable picture (damaged?); save it as JPEG or PNG"
    ),
    "picture-damaged": QT_TRANSLATE_NOOP(
        "Errors", "is not a readable picture: {kind} that is damaged or not whole"
    ),
    "file-problem": "{path}: {problem}",
    "file-unusable": QT_TRANSLATE_NOOP("Errors", "{path} could not be used ({reason})"),
    "reading-stopped": QT_TRANSLATE_NOOP("Errors", "reading stopped early ({reason})"),
    "frames-cut-off": QT_TRANSLATE_NOOP(
        "Errors", "cut off: {found} of {listed} frames are in the file"
    ),
    "end-cut-off": QT_TRANSLATE_NOOP(
        "Errors", "cut off: it states {stated:.1f} s and ends at {reached:.1f} s"
    ),
    "frames-damaged": QT_TRANSLATE_NOOP(
        "Errors", "damaged: {damaged} of {total} frames are not whole{why}"
    ),
}
