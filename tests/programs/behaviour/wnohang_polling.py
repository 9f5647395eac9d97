"""waitpid(WNOHANG) in a loop without and with sleeps."""
import os
import time

child = os.fork()
if child == 0:
    time.sleep(0.05)
    os._exit(2)
while True:
    pid, status = os.waitpid(child, os.WNOHANG)
    if pid:
        break
print(pid == child, status >> 8)
child = os.fork()
if child == 0:
    time.sleep(0.05)
    os._exit(3)
while os.waitpid(child, os.WNOHANG) == (0, 0):
    time.sleep(0.01)
print("gone")
