import threading

lock = threading.Lock()
last = 0
numbers = []


def take():
    global last
    for _ in range(2):
        with lock:
            mine = last + 1
        last = mine
        numbers.append(mine)


ts = [threading.Thread(target=take) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(numbers), len(set(numbers)))
