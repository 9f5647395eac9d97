import threading

numbers = [1]


def grow():
    numbers.append(sum(numbers))


ts = [threading.Thread(target=grow) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(numbers))
