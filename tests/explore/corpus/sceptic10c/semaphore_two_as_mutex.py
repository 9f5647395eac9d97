import threading

# 最多两个线程 -> Semaphore(2)
sem = threading.Semaphore(2)
visitors = {'n': 0}


def visitor():
    for _ in range(2):
        with sem:
            visitors['n'] += 1


ts = [threading.Thread(target=visitor) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('visitors', visitors['n'])
