"""Choosing what to write and where."""

from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from signapp.labelling.settings import FORMATS


class ExportDialog(QDialog):
    """Formats and folder for the labels of one video."""

    def __init__(self, video: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._video = video
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(520)
        names = {
            "csv": self.tr("CSV tables of frames and letters"),
            "srt": self.tr("SubRip subtitles (.srt)"),
            "vtt": self.tr("WebVTT subtitles (.vtt)"),
            "eaf": self.tr("ELAN annotations (.eaf)"),
            "json": self.tr("JSON"),
            "mp4": self.tr("The video with the letters drawn in (.mp4; takes a while)"),
            "npz": self.tr("Landmarks as NumPy arrays (.npz)"),
            "landmarks-csv": self.tr("Landmarks as a table (.csv)"),
            "pose": self.tr("Landmarks for pose-format (.pose)"),
        }
        box = QVBoxLayout(self)
        box.addWidget(QLabel(self.tr("What to write:")))
        self.boxes: dict[str, QCheckBox] = {}
        for name in FORMATS:
            check = QCheckBox(names.get(name, name))
            check.setChecked(name in ("csv", "eaf"))
            check.toggled.connect(self._check)
            self.boxes[name] = check
            box.addWidget(check)
        self._make_merging(video.with_suffix(".eaf"))
        row = QHBoxLayout()
        self.folder = QLineEdit(str(video.parent))
        self.folder.setAccessibleName(self.tr("Folder"))
        browse = QPushButton(self.tr("Browse…"))
        browse.clicked.connect(self._browse)
        row.addWidget(QLabel(self.tr("Folder:")))
        row.addWidget(self.folder, 1)
        row.addWidget(browse)
        box.addLayout(row)
        box.addWidget(self.merging)
        row = QHBoxLayout()
        row.addWidget(self.into, 1)
        row.addWidget(self._choose_into)
        box.addLayout(row)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        box.addWidget(self.buttons)

    def formats(self) -> tuple[str, ...]:
        """What was ticked."""
        return tuple(name for name, check in self.boxes.items() if check.isChecked())

    def stem(self) -> Path:
        """Path of the files without their endings."""
        return Path(self.folder.text()).expanduser() / self._video.stem

    def merge_into(self) -> Path | None:
        """The ELAN file to merge into, None for none."""
        name = self.into.text().strip()
        return Path(name).expanduser() if self.merging.isChecked() and name else None

    def _make_merging(self, usual: Path) -> None:
        self.merging = QCheckBox(self.tr("Merge into an ELAN file that is there, as own tiers:"))
        self.merging.setToolTip(
            self.tr("Nothing else in it is changed, and it is copied first. Close it in ELAN.")
        )
        self.into = QLineEdit(str(usual) if usual.is_file() else "")
        self.into.setAccessibleName(self.tr("ELAN file to merge into"))
        self._choose_into = QPushButton(self.tr("Browse…"))
        self._choose_into.clicked.connect(self._browse_into)
        for widget in (self.into, self._choose_into):
            widget.setEnabled(False)
            self.merging.toggled.connect(widget.setEnabled)
        self.merging.toggled.connect(self._check)
        self.into.textChanged.connect(self._check)

    def _check(self) -> None:
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        into = self.merge_into()
        named = not self.merging.isChecked() or into is not None
        save.setEnabled(named and bool(self.formats() or into))

    def _browse_into(self) -> None:
        kinds = self.tr("ELAN files") + " (*.eaf)"
        start = self.into.text() or self.folder.text()
        name, _ = QFileDialog.getOpenFileName(self, self.tr("ELAN file"), start, kinds)
        if name:
            self.into.setText(name)

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder"), self.folder.text())
        if name:
            self.folder.setText(name)
