"""faulthandler reports and the program dies all the same."""
import ctypes
import faulthandler

faulthandler.enable()
ctypes.string_at(0)
