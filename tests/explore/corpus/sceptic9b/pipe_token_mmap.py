import mmap
import os
import struct

# 用管道里的一个字节当作互斥锁(令牌)
mem = mmap.mmap(-1, 4)
token_r, token_w = os.pipe()


def lock():
    os.read(token_r, 1)


def unlock():
    os.write(token_w, b'T')


def increment():
    lock()
    try:
        (n,) = struct.unpack('i', mem[0:4])
        mem[0:4] = struct.pack('i', n + 1)
    finally:
        unlock()


def main():
    mem[0:4] = struct.pack('i', 0)
    unlock()
    pids = []
    for _ in range(3):
        pid = os.fork()
        if pid == 0:
            for _ in range(3):
                increment()
            os._exit(0)
        pids.append(pid)
    for pid in pids:
        _, status = os.waitpid(pid, 0)
        assert status == 0
    print('counter =', struct.unpack('i', mem[0:4])[0])


if __name__ == '__main__':
    main()
