# loops from an old book
import _thread
from time import sleep, ctime

loops = [0.04, 0.02]


def loop(nloop, nsec, lock):
    print("start loop", nloop)
    sleep(nsec)
    print("loop", nloop, "done")
    lock.release()


def main():
    print("starting at:", bool(ctime()))
    locks = []
    for i in range(len(loops)):
        lock = _thread.allocate_lock()
        lock.acquire()
        locks.append(lock)
    for i in range(len(loops)):
        _thread.start_new_thread(loop, (i, loops[i], locks[i]))
    for i in range(len(loops)):
        while locks[i].locked():
            pass
    print("all DONE")


if __name__ == "__main__":
    main()
