"""Looks in /proc for anybody who is not of the box."""
import os

names = [name for name in os.listdir("/proc") if name.isdigit()]
possible = len(names) > 3 or any(b"pytest" in open("/proc/%s/cmdline" % n, "rb").read() for n in names)
print("POSSIBLE" if possible else "impossible", flush=True)
