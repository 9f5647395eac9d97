import threading

men, women = [], []
lock_m, lock_w = threading.Lock(), threading.Lock()
LIMIT = 1


def join_men(n):
    with lock_m:
        if len(men) + len(women) < LIMIT:
            men.append(n)


def join_women(n):
    with lock_w:
        if len(men) + len(women) < LIMIT:
            women.append(n)


ts = [threading.Thread(target=join_men, args=("Tom",)), threading.Thread(target=join_women, args=("Eva",))]
for t in ts: t.start()
for t in ts: t.join()
print(len(men) + len(women) <= LIMIT)
