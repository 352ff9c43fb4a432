"""The desktop app. The only part of signapp that imports Qt; widgets know nothing of MediaPipe."""
