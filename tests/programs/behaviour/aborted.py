"""abort: death by SIGABRT, not by exit."""
import os

print("before", flush=True)
os.abort()
