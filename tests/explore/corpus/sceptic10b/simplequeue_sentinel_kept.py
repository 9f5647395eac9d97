from queue import SimpleQueue
from threading import Thread

END = object()
belt = SimpleQueue()
eaten = []


def chef():
    for plate in ("maki", "nigiri", "ebi", "unagi"):
        belt.put(plate)
    belt.put(END)


def guest():
    while (plate := belt.get()) is not END:
        eaten.append(plate)


ts = [Thread(target=chef), Thread(target=guest), Thread(target=guest)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("eaten", len(eaten))
