import mmap
import os
import struct
from multiprocessing import Lock, Process

PATH = 'page.bin'
lock = Lock()


def hit(times):
    with open(PATH, 'r+b') as f:
        with mmap.mmap(f.fileno(), 8) as m:
            for _ in range(times):
                with lock:
                    n = struct.unpack('q', m[:8])[0]
                    m[:8] = struct.pack('q', n + 1)


if __name__ == '__main__':
    with open(PATH, 'wb') as f:
        f.write(bytes(8))
    ps = [Process(target=hit, args=(4,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    with open(PATH, 'rb') as f:
        print('hits', struct.unpack('q', f.read())[0])
    os.remove(PATH)
