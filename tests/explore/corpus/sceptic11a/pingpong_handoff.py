# 两个信号量交替:不用锁也不会丢更新
import threading

ping_sem = threading.Semaphore(1)
pong_sem = threading.Semaphore(0)
n = 0


def player(name, mine, other, rounds):
    global n
    for _ in range(rounds):
        mine.acquire()
        n += 1
        print(name, n)
        other.release()


a = threading.Thread(target=player, args=("ping", ping_sem, pong_sem, 3))
b = threading.Thread(target=player, args=("pong", pong_sem, ping_sem, 3))
b.start()
a.start()
a.join()
b.join()
