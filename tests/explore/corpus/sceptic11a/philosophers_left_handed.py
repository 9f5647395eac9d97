# Dining philosophers: the last one is left handed
import threading

names = ["Kant", "Hegel", "Marx"]
forks = [threading.Lock() for _ in names]
eaten = dict.fromkeys(names, 0)


def dine(i, name, rounds):
    first, second = forks[i], forks[(i + 1) % len(names)]
    if i == len(names) - 1:
        first, second = second, first
    while eaten[name] < rounds:
        first.acquire()
        try:
            second.acquire()
            try:
                eaten[name] += 1
            finally:
                second.release()
        finally:
            first.release()


threads = [threading.Thread(target=dine, args=(i, n, 2)) for i, n in enumerate(names)]
for t in threads:
    t.start()
for t in threads:
    t.join()
for name in names:
    print(name, "ate", eaten[name])
