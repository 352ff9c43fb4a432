"""The video tab: open, label, correct, export."""

import time
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from signapp.gui.context import AppContext
from signapp.gui.live.source_menu import VIDEO_FILTER
from signapp.gui.live.video_view import VideoView
from signapp.gui.theme import enlarge
from signapp.gui.videos.controls import shortcut_button
from signapp.gui.videos.edits import SegmentEdits
from signapp.gui.videos.export_dialog import ExportDialog
from signapp.gui.videos.timeline import Timeline
from signapp.gui.videos.workers import VideoThreads
from signapp.labelling import Labelling
from signapp.video.reader import VideoInfo

_GLANCE_S = 0.5  # between pictures while labelling: seeking costs as much as it shows


class VideoTab(QWidget):
    """Everything around one open video."""

    _label = Signal(str, str, str, str)
    _export = Signal(object, str, object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.path: Path | None = None
        self._info: VideoInfo | None = None
        self.edits: SegmentEdits | None = None
        self._labelling: Labelling | None = None
        self._busy = False
        self._glanced = 0.0
        self._opening: Path | None = None
        self._unsaved = False  # corrections that were not exported
        self._was_paused = False
        self.view = VideoView()
        self.view.mirror = False
        self.timeline = Timeline()
        self._make_bars()
        self._lay_out()
        self._start_threads()
        self.timeline.seeked.connect(self._seek)
        self.timeline.selected.connect(self._on_selected)
        self.view.notice(
            self.tr("No video open"),
            self.tr("Open a video file, label it, correct the letters and export them."),
        )
        self._refresh()

    def _make_bars(self) -> None:
        button = partial(shortcut_button, self)
        self.open_button = button(self.tr("Open video…"), self.ask_file, "Ctrl+O")
        self.label_button = button(self.tr("Label"), self._ask_label)
        self.label_button.setObjectName("primary")
        self.cancel = button(self.tr("Cancel"), self.cancel_labelling)
        self.mode = QComboBox()
        self.mode.addItem(self.tr("Letters held for a moment"), "letters")
        self.mode.addItem(self.tr("Fast fingerspelling"), "fingerspelling")
        self.mode.setAccessibleName(self.tr("How the video is signed"))
        self.progress = QProgressBar()
        self.play = button(self.tr("Play"), self._toggle_play, "Ctrl+P", self.tr("Play or pause"))
        self.letter = QComboBox()
        self.letter.setMinimumWidth(150)
        self.letter.setAccessibleName(self.tr("Letter of the chosen part"))
        self.letter.activated.connect(self._relabel)
        self.split = button(
            self.tr("Split"), self._split, "Ctrl+K", self.tr("Cut the letter at the cursor")
        )
        self.merge = button(
            self.tr("Merge"), self._merge, "Ctrl+M", self.tr("Join with the next letter")
        )
        self.delete = button(self.tr("Delete"), self._delete, "Del")
        self.undo = button(self.tr("Undo"), self._undo, "Ctrl+Z")
        self.export = button(self.tr("Export…"), self._ask_export, "Ctrl+E")
        self.text = QLabel()
        enlarge(self.text, 1.35)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setWordWrap(True)
        self.note = QLabel()
        self.note.setObjectName("muted")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for widget in (self.open_button, self.mode, self.label_button, self.cancel):
            top.addWidget(widget)
        top.addWidget(self.progress, 1)
        top.addWidget(self.note, 1)
        bar = QHBoxLayout()
        bar.addWidget(self.play)
        bar.addSpacing(12)
        for widget in (self.letter, self.split, self.merge, self.delete, self.undo):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self.export)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 10)
        box.setSpacing(8)
        box.addLayout(top)
        box.addWidget(self.view, 1)
        box.addWidget(self.timeline)
        box.addWidget(self.text)
        box.addLayout(bar)

    def _start_threads(self) -> None:
        self.threads = VideoThreads(self._context.models, self)
        self.labeller, self.preview = self.threads.labeller, self.threads.preview
        self._label.connect(self.labeller.label)
        self._export.connect(self.labeller.export)
        self.labeller.progress.connect(self._on_progress)
        self.labeller.labelled.connect(self.show_labelling)
        self.labeller.exported.connect(self._on_exported)
        self.labeller.cancelled.connect(self._on_cancelled)
        self.labeller.failed.connect(self._on_failed)
        self.preview.opened.connect(self._on_opened)
        self.preview.picture.connect(self._on_picture)
        self.preview.stopped.connect(self._on_stopped)
        self.preview.failed.connect(self._on_preview_failed)
        self.threads.start()

    def set_active(self, active: bool) -> None:
        """The tab came to the front or left it: the camera rests while a video is worked on."""
        engine = self._context.engine
        if active:
            self._was_paused = engine.paused
            engine.set_paused(True)
        else:
            self._hold()
            engine.set_paused(self._was_paused)

    def close_tab(self) -> None:
        """The app ends: give up what is being done."""
        self.threads.stop()

    def ask_file(self) -> None:
        """Let the user choose a video."""
        if not self._may_discard():
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
        if self.path is not None:
            folder = str(self.path.parent)
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a video"),
            folder,
            self.tr("Videos ({filter});;All files (*)").format(filter=VIDEO_FILTER),
        )
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Open a video; a message says so if it cannot be."""
        self._hold()
        self._opening = path
        self.preview.open(path)

    @Slot(object)
    def _on_opened(self, info: VideoInfo) -> None:
        if info.path == self.path:  # back after another file that could not be opened
            return
        self.path, self._info = info.path, info
        self.edits = self._labelling = None
        self._unsaved = False
        self.timeline.set_range(info.start_s, info.start_s + (info.duration_s or 1.0))
        self.timeline.set_segments(())
        self.timeline.select(-1)
        self.view.notice("")
        self.note.setText(info.path.name)
        self.text.setText(self.tr("Press “Label” to find the letters."))
        self._refresh()

    def _may_discard(self) -> bool:
        """Ask before corrections are lost that were not exported."""
        if not self._unsaved:
            return True
        answer = QMessageBox.question(
            self,
            self.tr("Corrections not exported"),
            self.tr("Your corrections were not exported. Give them up?"),
            QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return answer == QMessageBox.StandardButton.Discard

    def _ask_label(self) -> None:
        if self._may_discard():
            self.start_labelling()

    @Slot()
    def start_labelling(self) -> None:
        """Label the open video in the language in use."""
        if self.path is None or self._busy:
            return
        self._hold()
        self._busy = True
        self.labeller.ready_again()
        frames = self._info.frame_count if self._info else None
        self.progress.setRange(0, frames or 0)
        self.progress.setValue(0)
        self.text.setText(self.tr("Looking for letters…"))
        settings = self._context.settings
        self._label.emit(
            str(self.path), settings.language, self.mode.currentData(), settings.hand_model
        )
        self._refresh()

    @Slot()
    def cancel_labelling(self) -> None:
        """Give up labelling."""
        self.labeller.abort_requested()

    @Slot(object)
    def show_labelling(self, labelling: Labelling) -> None:
        """Show what was found."""
        self._busy = False
        self._labelling = labelling
        self.edits = SegmentEdits(labelling, self._on_edited)
        track = labelling.track
        self.timeline.set_range(float(track.times[0]), track.end_s)
        self.letter.clear()
        for label in labelling.model.labels:
            roman = "" if label.roman == label.native else f"  {label.roman}"
            self.letter.addItem(f"{label.native}{roman}", label.label)
        self._on_edited()
        if labelling.track.problem:
            self._context.message.emit(
                self.tr("The video is {problem}; what could be read is labelled.").format(
                    problem=labelling.track.problem
                )
            )
        self._seek(float(track.times[0]))

    def _on_edited(self) -> None:
        assert self.edits is not None
        segments = self.edits.segments
        self._unsaved = self.edits.can_undo
        self.timeline.set_segments(segments)
        words = self.edits.labelling().words
        text = " ".join(word.text for word in words)
        self.text.setText(text or self.tr("No letter was found."))
        self._refresh()
        self._on_selected(self.timeline.chosen)

    def _refresh(self) -> None:
        opened, labelled = self.path is not None, self.edits is not None
        self.open_button.setEnabled(not self._busy)
        self.label_button.setEnabled(opened and not self._busy)
        self.mode.setEnabled(not self._busy)
        self.cancel.setVisible(self._busy)
        self.progress.setVisible(self._busy)
        self.note.setVisible(not self._busy)
        self.play.setEnabled(opened)
        chosen = self.timeline.chosen >= 0 and not self._busy
        for widget in (self.letter, self.split, self.merge, self.delete):
            widget.setEnabled(labelled and chosen)
        self.undo.setEnabled(self.edits is not None and self.edits.can_undo and not self._busy)
        self.export.setEnabled(labelled and not self._busy)

    @Slot(int)
    def _on_selected(self, index: int) -> None:
        if self.edits is not None and 0 <= index < len(self.edits.segments):
            self.letter.setCurrentIndex(self.letter.findData(self.edits.segments[index].label))
        self._refresh()

    @Slot(int)
    def _on_progress(self, done: int) -> None:
        if not self._busy:
            return
        self.progress.setValue(done)
        info, now = self._info, time.monotonic()
        if info is not None and now - self._glanced > _GLANCE_S:
            self._glanced = now
            self.preview.seek(info.start_s + done / info.fps)

    @Slot(object)
    def _on_exported(self, paths: list[Path]) -> None:
        self._busy = False
        self._unsaved = False
        self._refresh()
        names = ", ".join(path.name for path in paths)
        self._context.message.emit(
            self.tr("Written to {folder}: {names}").format(folder=paths[0].parent, names=names)
        )

    @Slot()
    def _on_cancelled(self) -> None:
        self._busy = False
        self.text.setText(self.tr("Labelling was cancelled."))
        if self.edits is not None:
            self._on_edited()
        self._refresh()

    @Slot(str)
    def _on_failed(self, reason: str) -> None:
        self._busy = False
        self._context.message.emit(reason)
        if self.edits is None:
            self.text.setText(self.tr("The video could not be labelled."))
        self._refresh()

    @Slot(str)
    def _on_preview_failed(self, reason: str) -> None:
        self._context.message.emit(reason)
        if self.path is not None and self._opening != self.path:
            self.open(self.path)  # the one before stays, with its corrections

    @Slot(object, float)
    def _on_picture(self, picture: Any, time_s: float) -> None:
        self.view.show_picture(picture, self._landmarks_at(time_s))
        self.preview.taken()
        self.timeline.set_cursor(time_s)

    def _landmarks_at(self, time_s: float) -> Any:
        if self._labelling is None:
            return None
        times = self._labelling.track.times
        index = int(np.searchsorted(times, time_s + 1e-6, side="right")) - 1
        return self._labelling.track.landmarks[max(index, 0)]

    @Slot(float)
    def _seek(self, time_s: float) -> None:
        if self.path is not None:
            self.timeline.set_cursor(time_s)
            self.preview.seek(time_s)

    def _toggle_play(self) -> None:
        playing = self.play.property("playing") is not True
        self.play.setProperty("playing", playing)
        self.play.setText(self.tr("Pause") if playing else self.tr("Play"))
        if playing and self.timeline.cursor_s >= self.timeline.time_at(self.timeline.width()) - 0.1:
            self.preview.seek(self.timeline.time_at(0))
        self.preview.play(playing)

    def _hold(self) -> None:
        if self.play.property("playing") is True:
            self._toggle_play()

    @Slot()
    def _on_stopped(self) -> None:
        self._hold()

    def _relabel(self, row: int) -> None:
        if self.edits is not None and self.timeline.chosen >= 0:
            self.edits.relabel(self.timeline.chosen, self.letter.itemData(row))

    def _split(self) -> None:
        if self.edits is None or self.timeline.chosen < 0:
            return
        if not self.edits.split(self.timeline.chosen, self.timeline.cursor_s):
            self._context.message.emit(
                self.tr("Put the cursor inside the chosen letter, then split it.")
            )

    def _merge(self) -> None:
        if self.edits is not None and self.timeline.chosen >= 0:
            self.edits.merge(self.timeline.chosen)

    def _delete(self) -> None:
        if self.edits is not None and self.timeline.chosen >= 0:
            self.edits.delete(self.timeline.chosen)

    def _undo(self) -> None:
        if self.edits is not None:
            self.edits.undo()

    def _ask_export(self) -> None:
        if self.edits is None or self.path is None:
            return
        dialog = ExportDialog(self.path, self)
        if dialog.exec():
            self.export_to(dialog.stem(), dialog.formats())

    def export_to(self, stem: Path, formats: tuple[str, ...]) -> None:
        """Write the corrected letters."""
        if self.edits is None:
            return
        self._busy = True
        self.progress.setRange(0, 0)
        self.labeller.ready_again()
        self._export.emit(self.edits.labelling(), str(stem), formats)
        self._refresh()
