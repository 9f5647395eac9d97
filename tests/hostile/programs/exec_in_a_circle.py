"""Becomes another program again and again."""
import os
import sys

os.execv(sys.executable, [sys.executable, "-S", "-E", __file__])
