# Barrier(action=...) 在所有线程到齐时交换缓冲区
import threading

N = 3
front = [1] * N
back = [0] * N


def swap():
    global front, back
    front, back = back, front


barrier = threading.Barrier(N, action=swap)


def cell(i):
    for _ in range(2):
        back[i] = front[i] + front[(i + 1) % N]
        barrier.wait()


threads = [threading.Thread(target=cell, args=(i,)) for i in range(N)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(front)
