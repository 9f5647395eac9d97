"""Everything of multiprocessing that waits with a limit."""
import multiprocessing
import queue
import time

if __name__ == "__main__":
    event = multiprocessing.Event()
    lock = multiprocessing.Lock()
    semaphore = multiprocessing.Semaphore(1)
    condition = multiprocessing.Condition()
    box = multiprocessing.Queue()
    start = time.monotonic()
    print(event.wait(0.03))
    try:
        box.get(timeout=0.03)
    except queue.Empty:
        print("empty")
    lock.acquire()
    print(lock.acquire(timeout=0.03))
    semaphore.acquire()
    print(semaphore.acquire(timeout=0.03), semaphore.get_value())
    with condition:
        print(condition.wait(0.03))
    print(time.monotonic() - start >= 0.15)

    def child():
        time.sleep(0.05)
        lock.release()
        box.put("hello")
        event.set()

    process = multiprocessing.Process(target=child)
    process.start()
    print(lock.acquire(timeout=5), box.get(timeout=5), event.wait(5))
    process.join()
