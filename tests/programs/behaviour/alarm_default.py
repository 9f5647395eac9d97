"""An alarm with the default disposition ends the program."""
import signal
import time

print("before", flush=True)
signal.setitimer(signal.ITIMER_REAL, 0.05)
time.sleep(10)
print("never")
