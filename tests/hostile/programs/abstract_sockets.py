"""Speaks to the machine's services by sockets that are no files."""
import socket

possible = False
for line in open("/proc/net/unix").read().splitlines()[1:]:
    possible = possible or "@" in line
print("POSSIBLE" if possible else "impossible", flush=True)
