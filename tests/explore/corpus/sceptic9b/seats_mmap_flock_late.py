import fcntl
import mmap
import os
import tempfile

LOCK = os.path.join(tempfile.mkdtemp(), 'seats.lock')
seats = mmap.mmap(-1, 3)


def find_free():
    for i in range(3):
        if seats[i] == 0:
            return i
    return None


def book(who):
    i = find_free()
    if i is None:
        return False
    with open(LOCK, 'w') as f:
        fcntl.flock(f, fcntl.LOCK_EX)
        seats[i] = who
        fcntl.flock(f, fcntl.LOCK_UN)
    return True


def main():
    pids = []
    for who in (1, 2, 3):
        pid = os.fork()
        if pid == 0:
            os._exit(0 if book(who) else 1)
        pids.append(pid)
    booked = sum(1 for pid in pids if os.waitpid(pid, 0)[1] == 0)
    print('booked', booked, 'seats taken', sum(1 for s in seats[:] if s))


if __name__ == '__main__':
    main()
