"""faulthandler.dump_traceback_later: its watchdog thread waits with a time limit."""
import faulthandler
import time

with open("dump", "w") as file:
    faulthandler.dump_traceback_later(0.05, file=file)
    time.sleep(0.1)
print("Timeout" in open("dump").read(), flush=True)
faulthandler.dump_traceback_later(0.05, exit=True, file=open("dump", "w"))
time.sleep(10)
