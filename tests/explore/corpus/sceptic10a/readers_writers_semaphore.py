# 读者-写者问题 (读者优先), 操作系统课本
import threading

rw_mutex = threading.Semaphore(1)
mutex = threading.Semaphore(1)
read_count = 0
shared = [0, 0]


def writer(wid):
    for _ in range(2):
        rw_mutex.acquire()
        shared[0] += 1
        shared[1] += 1
        rw_mutex.release()


def reader(rid):
    global read_count
    for _ in range(2):
        mutex.acquire()
        read_count += 1
        if read_count == 1:
            rw_mutex.acquire()
        mutex.release()
        a, b = shared
        assert a == b, "读到不一致的数据"
        mutex.acquire()
        read_count -= 1
        if read_count == 0:
            rw_mutex.release()
        mutex.release()


ts = [threading.Thread(target=reader, args=(i,)) for i in range(3)]
ts += [threading.Thread(target=writer, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(shared)
