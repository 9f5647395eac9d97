"""Bytes that are no text."""
import os

os.write(1, bytes(range(1, 256)) + b"\n\xff\xfe\n\xe5\x8f\n")
