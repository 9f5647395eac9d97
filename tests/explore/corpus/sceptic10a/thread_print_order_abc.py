# 三个线程交替打印ABC
import threading

a, b, c = threading.Semaphore(1), threading.Semaphore(0), threading.Semaphore(0)


def show(letter, mine, following, n):
    for _ in range(n):
        mine.acquire()
        print(letter, end="")
        following.release()


ts = [
    threading.Thread(target=show, args=("A", a, b, 10)),
    threading.Thread(target=show, args=("B", b, c, 10)),
    threading.Thread(target=show, args=("C", c, a, 10)),
]
for t in ts:
    t.start()
for t in ts:
    t.join()
print()
