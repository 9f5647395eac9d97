import threading

counter = 0
mine = threading.local()


def load():
    mine.value = counter


def store():
    global counter
    counter = mine.value


def work():
    for _ in range(2):
        load()
        mine.value += 1
        store()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counter)
