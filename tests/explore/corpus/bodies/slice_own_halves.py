"""Each worker stores its own half of a list, made by a generator, by map and by reversed."""
import threading

data = list(range(6))


def first():
    data[:3] = (n * 10 for n in (0, 1, 2))
    data[0:2] = reversed((1, 2))


def second():
    data[3:] = map(str, (3, 4, 5))


threads = [threading.Thread(target=first), threading.Thread(target=second)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(data)
