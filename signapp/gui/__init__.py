"""The desktop app. The only part of signapp that imports Qt; widgets know nothing of MediaPipe.

Three threads, with a one-slot mailbox between each, so that nothing queues up and a slow one skips
frames instead of falling behind::

    capture thread          recognition thread              GUI thread
    CaptureLoop     --->    tracker, model, smoothing,  --->  Engine.result -> widgets
    (retry, pacing)  frame  hold-to-commit          LiveResult

A `LiveResult` carries the frame together with all that was found in it: the overlay never lags its
picture. Commits and status changes are queued signals, of which none is skipped. A fourth thread
looks for cameras and loads the models of the other languages; drafts and settings are written by
threads of their own. The tabs are pluggable (see `signapp.gui.tabs`).
"""
