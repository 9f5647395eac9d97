import os
import time

pid = os.fork()
if pid == 0:
    time.sleep(0.3)
    os._exit(5)
polls = 0
while True:
    done, status = os.waitpid(pid, os.WNOHANG)
    if done:
        break
    polls += 1
    time.sleep(0.1)
print("child ended with", os.WEXITSTATUS(status))
