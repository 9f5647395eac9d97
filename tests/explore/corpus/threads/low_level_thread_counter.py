import _thread
import time

num = 0
running = 2
lock = _thread.allocate_lock()


def add(k):
    global num, running
    for _ in range(3):
        num += k
    lock.acquire()
    running -= 1
    lock.release()


_thread.start_new_thread(add, (1,))
_thread.start_new_thread(add, (10,))
while running > 0:
    time.sleep(0.01)
print(num)
