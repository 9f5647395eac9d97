"""A null pointer: death by SIGSEGV."""
import ctypes

print("before", flush=True)
ctypes.string_at(0)
