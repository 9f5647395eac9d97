"""A thread that calls exec takes the whole process with it, whatever the main thread waits for."""
import os
import sys
import threading
import time

if len(sys.argv) > 1:
    print("again", threading.active_count())
    time.sleep(0.05)
    sys.exit(int(sys.argv[1]))
threading.Thread(target=os.execv, args=(sys.executable, [sys.executable, sys.argv[0], "6"])).start()
time.sleep(100)
