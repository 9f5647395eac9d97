"""Exit codes are a byte."""
import os

os._exit(300)
