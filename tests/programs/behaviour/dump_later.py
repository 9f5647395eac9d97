"""faulthandler.dump_traceback_later: its watchdog thread waits with a time limit."""
import faulthandler
import sys
import time

faulthandler.dump_traceback_later(0.05, exit=True)
time.sleep(10)
