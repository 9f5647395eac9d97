"""Speaks to a machine outside."""
import socket

possible = False
for family, address in ((socket.AF_INET, ("1.1.1.1", 53)), (socket.AF_INET, ("192.168.0.1", 80))):
    try:
        with socket.socket(family) as tried:
            tried.connect(address)
        possible = True
    except OSError:
        pass
print("POSSIBLE" if possible else "impossible", flush=True)
