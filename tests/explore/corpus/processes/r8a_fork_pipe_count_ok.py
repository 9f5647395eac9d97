import os
import struct
import sys


def child(w, lo, hi):
    total = 0
    for n in range(lo, hi):
        total += n
    os.write(w, struct.pack('ii', os.getpid(), total))
    os.close(w)


def main():
    r, w = os.pipe()
    pids = []
    for k in range(3):
        pid = os.fork()
        if pid == 0:
            os.close(r)
            child(w, k * 10, (k + 1) * 10)
            os._exit(0)
        pids.append(pid)
    os.close(w)
    total = 0
    size = struct.calcsize('ii')
    data = b''
    while True:
        got = os.read(r, 4096)
        if not got:
            break
        data += got
    for at in range(0, len(data), size):
        pid, part = struct.unpack('ii', data[at:at + size])
        if pid not in pids:
            print('stranger!')
            sys.exit(1)
        total += part
    for pid in pids:
        _, status = os.waitpid(pid, 0)
        if os.WEXITSTATUS(status) != 0:
            print('child failed')
    print('sum is', total)


main()
