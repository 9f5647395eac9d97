"""A timerfd: not modelled, so the time is real from there on."""
import ctypes
import os
import struct

libc = ctypes.CDLL(None, use_errno=True)
descriptor = libc.timerfd_create(1, 0)
libc.timerfd_settime(descriptor, 0, struct.pack("qqqq", 0, 0, 0, 50_000_000), None)
print(struct.unpack("q", os.read(descriptor, 8)))
