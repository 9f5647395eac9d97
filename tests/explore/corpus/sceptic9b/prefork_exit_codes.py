import os
import sys


def run(numbers):
    pid = os.fork()
    if pid:
        return pid
    s = 0
    for n in numbers:
        s += n
    os._exit(s)


def main():
    chunks = [(1, 2, 3), (4, 5, 6), (7, 8, 9)]
    pids = {}
    for i, c in enumerate(chunks):
        pids[run(c)] = i
    parts = [None] * len(chunks)
    while pids:
        pid, status = os.wait()
        i = pids.pop(pid)
        if not os.WIFEXITED(status):
            sys.exit('child died')
        parts[i] = os.WEXITSTATUS(status)
    print('parts', parts, 'total', sum(parts))


if __name__ == '__main__':
    main()
