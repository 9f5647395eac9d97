# 吸烟者问题
from multiprocessing import Array, Process, Semaphore


def agent(order, sems, done):
    for who in order:
        sems[who].release()
        done.acquire()


def smoker(i, sem, done, count, n):
    for _ in range(n):
        sem.acquire()
        count[i] += 1
        done.release()


if __name__ == '__main__':
    sems = [Semaphore(0) for _ in range(3)]
    done = Semaphore(0)
    count = Array('i', 3, lock=False)
    ps = [Process(target=smoker, args=(i, sems[i], done, count, 1)) for i in range(3)]
    ps.append(Process(target=agent, args=([2, 0, 1], sems, done)))
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('smoked', count[:])
