from . import accounts
from .accounts import total
__all__ = ["total", "counter"]
counter = 0
hidden = 1
