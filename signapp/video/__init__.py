"""Reading video files frame by frame, with exact times."""

from signapp.video.reader import VideoFrame, VideoInfo, VideoReader

__all__ = ["VideoFrame", "VideoInfo", "VideoReader"]
