"""Sets the machine's clock and name."""
import socket
import time

possible = False
for call in (lambda: time.clock_settime(time.CLOCK_REALTIME, 0), lambda: socket.sethostname("mine")):
    try:
        call()
        possible = True
    except OSError:
        pass
print("POSSIBLE" if possible else "impossible", flush=True)
