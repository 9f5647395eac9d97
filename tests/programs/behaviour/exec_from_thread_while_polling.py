"""The same while the main thread asks again and again whether its child has ended."""
import os
import sys
import threading
import time

if len(sys.argv) > 1:
    print("again", flush=True)
    sys.exit(0)


def soon():
    time.sleep(0.1)
    os.execv(sys.executable, [sys.executable, sys.argv[0], "again"])


child = os.fork()
if child == 0:
    time.sleep(0.2)
    os._exit(0)
threading.Thread(target=soon).start()
while os.waitpid(child, os.WNOHANG)[0] == 0:
    pass
print("never")
