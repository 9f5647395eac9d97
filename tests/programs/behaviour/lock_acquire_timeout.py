"""Lock, RLock and Semaphore of threading with a time limit."""
import threading
import time

for make in (threading.Lock, threading.RLock, lambda: threading.Semaphore(1), threading.BoundedSemaphore):
    lock = make()
    lock.acquire()
    result = []
    thread = threading.Thread(target=lambda: result.append(lock.acquire(timeout=0.03)))
    start = time.monotonic()
    thread.start()
    thread.join()
    print(result, time.monotonic() - start >= 0.03)
    lock.release()
