"""A stop stops every thread of a process."""
import os
import signal
import threading
import time

child = os.fork()
if child == 0:
    def tell(delay, word):
        time.sleep(delay)
        os.write(1, word)

    for delay, word in ((0.03, b"before\n"), (0.08, b"late\n")):
        threading.Thread(target=tell, args=(delay, word)).start()
    time.sleep(0.12)
    os.write(1, b"last\n")
    os._exit(0)
time.sleep(0.05)
os.kill(child, signal.SIGSTOP)
os.waitpid(child, os.WUNTRACED)
time.sleep(0.05)
os.write(1, b"parent\n")
os.kill(child, signal.SIGCONT)
os.waitpid(child, 0)
