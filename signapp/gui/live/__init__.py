"""The live tab: picture, recognised letter, text."""
