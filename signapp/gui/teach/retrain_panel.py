"""Retrain, follow, cancel, decide."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from signapp.gui.guard import line_of
from signapp.gui.icons import dress
from signapp.gui.teach.curve import CurveView
from signapp.gui.teach.result_dialog import ResultDialog
from signapp.gui.widgets.flow import FlowRow
from signapp.languages import Language
from signapp.recording.samples import Sample
from signapp.teaching.retraining import (
    FEWEST_SAMPLES,
    Retraining,
    RetrainingError,
    RetrainProgress,
    RetrainResult,
    training_missing,
)


class RetrainPanel(QWidget):
    """Signals: `kept` (RetrainResult) when the user takes the new model, `go_back_asked`,
    `failed` (one line)."""

    kept = Signal(object)
    go_back_asked = Signal()
    failed = Signal(str)
    _progressed = Signal(object)
    _finished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.effort = 1.0
        self._language: Language | None = None
        self._samples: tuple[Sample, ...] = ()
        self._running: Retraining | None = None
        self.dialog: ResultDialog | None = None
        self.start = QPushButton(self.tr("Retrain"))
        dress(self.start, "refresh")
        self.start.clicked.connect(self.retrain)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self.back = QPushButton(self.tr("Go back to the earlier model"))
        self.back.clicked.connect(self.go_back_asked)
        self.fresh = QCheckBox(self.tr("Only my letters (drop the letters known before)"))
        self.fresh.setToolTip(
            self.tr("To replace borrowed stand-in signs by the real ones that you recorded.")
        )
        self.words = QLabel()
        self.words.setObjectName("muted")
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("Progress of the retraining"))
        self.curve = CurveView()
        row = FlowRow()
        for button in (self.start, self.cancel, self.back):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.fresh)
        column.addWidget(self.bar)
        column.addWidget(self.curve)
        column.addWidget(self.words)
        self._progressed.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._refresh()

    @property
    def running(self) -> bool:
        """Whether a retraining runs."""
        return self._running is not None

    def show_state(
        self, language: Language, samples: tuple[Sample, ...], can_go_back: bool, has_model: bool
    ) -> None:
        """Take over the newest state of the recordings."""
        if self._language is None or self._language.code != language.code:
            self.fresh.setChecked(language.stand_in)
        self._language, self._samples = language, samples
        self.back.setVisible(can_go_back)
        self.fresh.setVisible(has_model)
        self._refresh()

    @Slot()
    def retrain(self) -> None:
        """Start; the result asks for a decision."""
        if self._language is None or self._running is not None:
            return
        self.curve.restart()
        self.bar.setValue(0)
        try:
            self._running = Retraining(
                self._language.code,
                self._samples,
                self._progressed.emit,
                self._finished.emit,
                fresh=self.fresh.isChecked(),
                effort=self.effort,
            )
        except RetrainingError as error:
            self.failed.emit(line_of(error))
        self._refresh()
        if self._running is not None:
            self.words.setText(self.tr("Starting…"))

    @Slot()
    def _cancel(self) -> None:
        if self._running is not None:
            self.words.setText(self.tr("Stopping…"))
            self.cancel.setEnabled(False)
            self._running.cancel()

    def close_panel(self) -> None:
        """The app ends."""
        if self._running is not None:
            self._running.cancel()
            self._running.wait(8)

    @Slot(object)
    def _on_progress(self, progress: RetrainProgress) -> None:
        if self._running is None:
            return
        self.bar.setValue(round(1000 * progress.fraction))
        self.curve.add(progress)
        self.words.setText(
            self.tr("Step 1 of 2: trying on a part of the samples, to measure it honestly")
            if progress.stage == "measuring"
            else self.tr("Step 2 of 2: training on all samples")
        )

    @Slot(object)
    def _on_finished(self, outcome: RetrainResult | RetrainingError | None) -> None:
        self._running = None
        self._refresh()
        if isinstance(outcome, RetrainingError):
            self.failed.emit(str(outcome))
        elif outcome is None:
            self.words.setText(self.tr("Cancelled. The model is what it was."))
        else:
            self._ask(outcome)

    def _ask(self, result: RetrainResult) -> None:
        self.dialog = ResultDialog(result.report, self)
        self.dialog.accepted.connect(lambda: self.kept.emit(result))
        self.dialog.rejected.connect(result.discard)
        self.dialog.open()

    def _refresh(self) -> None:
        running = self._running is not None
        self.start.setVisible(not running)
        self.cancel.setVisible(running)
        self.cancel.setEnabled(running)
        self.bar.setVisible(running)
        self.curve.setVisible(running)
        self.fresh.setEnabled(not running)
        self.back.setEnabled(not running)
        if running:
            return
        counts: dict[str, int] = {}
        for sample in self._samples:
            counts[sample.label] = counts.get(sample.label, 0) + 1
        ready = sum(count >= FEWEST_SAMPLES for count in counts.values())
        missing = training_missing()
        self.start.setEnabled(ready > 0 and missing is None)
        if missing is not None:
            self.words.setText(line_of(missing))
        elif ready == 0:
            self.words.setText(self.tr("Record a letter twice or more, then retrain."))
        else:
            self.words.setText(
                self.tr("Letters ready: {n}. Two sessions of each make the best measure.").format(
                    n=ready
                )
            )
