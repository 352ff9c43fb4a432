"""The files that signapp reads: the one list of suffixes, for every command and window."""

_VIDEO = """
3g2 3gp asf avi dv flv gif h264 h265 hevc ivf m2ts m2v m4v mjpeg mjpg mkv mov mp4 mpeg mpg mts mxf
nut ogm ogv rm rmvb ts vob webm wmv y4m
"""
_IMAGE = "apng avif bmp dib heic heif hif jfif jpe jpeg jpg png tif tiff webp"

VIDEO_SUFFIXES = frozenset(f".{name}" for name in _VIDEO.split())
IMAGE_SUFFIXES = frozenset(f".{name}" for name in _IMAGE.split())
MEDIA_SUFFIXES = IMAGE_SUFFIXES | VIDEO_SUFFIXES
