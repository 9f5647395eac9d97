# 信号量初值写成了 2
import threading

sem = threading.Semaphore(2)
visitors = 0


def visit(times):
    global visitors
    for _ in range(times):
        sem.acquire()
        try:
            visitors += 1
        finally:
            sem.release()


ts = [threading.Thread(target=visit, args=(3,)) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("访客数:", visitors)
