"""A fork in a thread: the child has that thread alone."""
import os
import threading
import time


def work():
    child = os.fork()
    if child == 0:
        os.write(1, b"threads: %d\n" % threading.active_count())
        time.sleep(0.05)
        os._exit(5)
    print(os.waitpid(child, 0)[1] >> 8)


thread = threading.Thread(target=work)
thread.start()
thread.join()
