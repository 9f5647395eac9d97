"""Steps through itself, and meets traps and breakpoints that no debugger has set."""
import ctypes
import mmap
import signal

signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGTRAP, lambda number, frame: None)
memory = mmap.mmap(-1, 4096, prot=7)
for code in (b"\xcc\xc3", b"\xf1\xc3", b"\xcd\x03\xc3", b"\x9c\x81\x0c\x24\x00\x01\x00\x00\x9d\x90\x90\xc3"):
    memory[: len(code)] = code
    ctypes.CFUNCTYPE(None)(ctypes.addressof(ctypes.c_char.from_buffer(memory)))()
while True:
    signal.pause()
