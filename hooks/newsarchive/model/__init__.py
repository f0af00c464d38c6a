"""The archive's plain values. Nothing here reads a disk, converts a script or knows a theme."""
