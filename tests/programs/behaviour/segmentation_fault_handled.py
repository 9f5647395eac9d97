"""faulthandler reports and the program dies all the same."""
import ctypes
import faulthandler

faulthandler.enable(open("dump", "w"))
print("before", flush=True)
ctypes.string_at(0)
