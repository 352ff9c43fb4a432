"""The practice tab: the app asks for letters."""
