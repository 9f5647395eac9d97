from multiprocessing import Process, BoundedSemaphore
import time


def use_printer(i, sem):
    sem.acquire()
    try:
        print("process", i, "is printing")
        time.sleep(0.1)
        sem.release()
    finally:
        sem.release()


if __name__ == "__main__":
    sem = BoundedSemaphore(1)
    ps = [Process(target=use_printer, args=(i, sem)) for i in range(1)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("exit codes", [p.exitcode for p in ps])
